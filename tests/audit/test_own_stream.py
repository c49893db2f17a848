"""The live stream of one's own: what changes an officer's inbox, and nothing of anybody else's."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest

from audit import running
from audit.domain.concerns import Concern
from audit.main import SPEC
from shared.events.contracts import Event
from shared.events.contracts.audit import SlaEscalated
from shared.events.contracts.intake import CaseAccepted, CaseTransferRequested, CaseWithdrawn
from shared.kit.principal import Principal
from tests.audit.events import CASE, ELSEWHERE, OTHER, PLACE, acknowledged, offered, registered, triaged
from tests.audit.test_inbox import roster
from tests.audit.test_stream import Received
from tests.conftest import MakeHarness
from tests.support.harness import Harness
from tests.support.serving import served

THIRD = OTHER[:-1] + "3"
WITHDRAWN = CaseWithdrawn(reason_code="need_ended")


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    return await harness(SPEC, stream_gather_ms=10)


def token_of(h: Harness, subject: str, role: str = "window_clerk", place: str = "3709") -> str:
    claims = {"sub": subject, "scope": "inbox:use", "roles": [role], "jurisdiction": place}
    return h.issuer.sign(claims, issued_at=h.clock.now().timestamp(), lifetime_s=9e6)


@asynccontextmanager
async def listening(base: str, token: str, after: int | None = -1) -> AsyncIterator[Received]:
    headers, params = {"authorization": f"Bearer {token}"}, {} if after is None else {"after": after}
    async with aiohttp.ClientSession() as http, http.get(f"{base}/v1/inbox/stream", headers=headers, params=params) as answer:
        assert answer.status == 200, await answer.text()
        received = Received(aiter(answer.content))
        while not received.comments:
            await received._line()
        yield received


async def happen(h: Harness, *events: Event, case_id: str = CASE, source: str = "intake") -> None:
    for event in events:
        h.clock.advance(1)
        await h.deliver(case_id, PLACE, event, source=source)
    await h.run("seal")


async def names(received: Received, count: int) -> list[str]:
    return [f"{document['type'][9:-3]} {document['subject'][-1]}" for _, document in await received.until(count)]


STORY = (offered(), CaseAccepted(accepted_by="officer-1"), acknowledged(), triaged("ordinary"))


async def tell(h: Harness) -> None:
    """A case goes from officer-1 to officer-2, and then another of each of theirs begins."""
    await happen(h, registered(), *STORY)
    await happen(h, registered(), case_id=OTHER)
    await happen(h, registered(officer="officer-2"), case_id=THIRD)


FIRST = ["case.registered 1", "duty.handover_offered 1", "case.accepted 1", "duty.handover_acknowledged 1", "case.registered 2"]
SECOND = ["duty.handover_offered 1", "case.accepted 1", "duty.handover_acknowledged 1", "case.triaged 1", "case.registered 3"]


@pytest.mark.parametrize("is_live", [True, False])
@pytest.mark.parametrize(("who", "wanted"), [("officer-1", FIRST), ("officer-2", SECOND)])
async def test_everybody_hears_of_the_own_cases_while_they_are_that(h: Harness, who: str, wanted: list[str], is_live: bool) -> None:
    async with served(h.app) as base:
        if not is_live:
            await tell(h)
        async with listening(base, token_of(h, who), None if is_live else -1) as received:
            if is_live:
                await tell(h)
            assert await names(received, len(wanted)) == wanted


async def test_whoever_had_an_offer_hears_how_it_ended_and_nothing_afterwards(h: Harness) -> None:
    await happen(h, registered(), offered(), WITHDRAWN, CaseAccepted(accepted_by="officer-1"))
    await happen(h, registered(officer="officer-2"), case_id=THIRD)
    async with served(h.app) as base, listening(base, token_of(h, "officer-2")) as received:
        assert await names(received, 3) == ["duty.handover_offered 1", "case.withdrawn 1", "case.registered 3"]


@pytest.mark.parametrize("is_live", [True, False])
async def test_who_is_asked_to_take_a_case_over_hears_of_it_elsewhere(h: Harness, is_live: bool) -> None:
    asked = CaseTransferRequested(
        transfer_id="transfer-1", to_place_code=ELSEWHERE, from_officer="officer-1", asked_officer="officer-9", reason_code="wrong_place"
    )
    token = token_of(h, "officer-9", place=ELSEWHERE[:6])
    await happen(h, registered())
    async with served(h.app) as base:
        if not is_live:
            await happen(h, asked)
        async with listening(base, token, None if is_live else -1) as received:
            if is_live:
                await happen(h, asked)
            await happen(h, CaseAccepted(accepted_by="officer-1"))
            assert await names(received, 2) == ["case.transfer_requested 1", "case.accepted 1"]


@pytest.mark.parametrize(("place", "heard"), [(PLACE[:6], True), (ELSEWHERE[:6], False)])
def test_what_went_to_a_role_concerns_who_has_it_there(place: str, heard: bool) -> None:
    lead = Principal("lead-9", roles=frozenset({"township_approver"}), jurisdiction=place)
    assert Concern(frozenset({"officer-1"}), frozenset({"township_approver"})).includes(lead, "lead-9", PLACE) is heard


async def late(h: Harness) -> None:
    """Nobody triages a case for three hours; then somebody does, and the case goes on."""
    await h.deliver(CASE, PLACE, registered())
    h.clock.advance(3 * 3600 + 60)
    await h.run("clocks")
    (told,) = await h.emitted(SlaEscalated)
    await happen(h, told.data, source="audit")
    await happen(h, triaged("ordinary"), CaseAccepted(accepted_by="officer-1"))
    await happen(h, registered(officer="lead-1"), case_id=THIRD)


@pytest.mark.parametrize("has_roster", [True, False])
async def test_a_lead_hears_what_is_escalated_and_how_that_ends(h: Harness, has_roster: bool) -> None:
    if has_roster:
        await roster(h, "lead-1")
    await late(h)
    async with served(h.app) as base, listening(base, token_of(h, "lead-1", "township_approver")) as received:
        assert await names(received, 3) == ["sla.escalated 1", "case.triaged 1", "case.registered 3"]


async def test_by_a_roster_only_its_lead_hears_of_it(h: Harness) -> None:
    await roster(h, "lead-1")
    await late(h)
    await happen(h, registered(officer="lead-2"), case_id=OTHER)
    async with served(h.app) as base, listening(base, token_of(h, "lead-2", "township_approver")) as received:
        assert await names(received, 1) == ["case.registered 2"]


async def test_another_jurisdiction_hears_nothing_though_it_is_named(h: Harness) -> None:
    await tell(h)
    await happen(h, registered(), case_id=f"{CASE[:-1]}9")
    async with served(h.app) as base, listening(base, token_of(h, "officer-1", place="370982")) as received:
        await h.deliver(f"{CASE[:-1]}8", "370982100000", registered())
        await h.run("seal")
        assert await names(received, 1) == ["case.registered 8"]


async def test_nobody_is_asked_after_while_nobody_listens_for_the_own(h: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    feed = running.running(h.ctx).feed
    monkeypatch.setattr(feed, "_db", None)
    (leaf,) = [object()]
    assert await feed.concerns(None, [leaf], ()) == [None]  # type: ignore[arg-type,list-item]  # Neither is looked at.


async def test_the_own_stream_asks_for_its_scope(h: Harness) -> None:
    token = h.issuer.sign({"sub": "s", "scope": "audit:stream", "jurisdiction": "3709"}, issued_at=h.clock.now().timestamp())
    answer = await h.anonymous(token).get("/v1/inbox/stream")
    assert (answer.status_code, answer.json()["code"]) == (403, "scope_missing")
