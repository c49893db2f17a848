"""An officer finds what waits for them in whatever spelling somebody named them, and nobody else does."""

import random
import sys
import unicodedata

import pytest

from audit.main import SPEC
from shared.events.contracts.audit import InboxRead, SupervisionOpened
from shared.events.contracts.intake import CaseTransferRequested
from shared.kit.lookalikes import LOOKALIKES
from shared.kit.principal import Principal, folded
from tests.audit.events import CASE, ELSEWHERE, OTHER, PLACE, acknowledged, offered, registered, scopes
from tests.audit.test_inbox import HOUR, kinds, officer, roster, rows, untriaged
from tests.audit.test_own_stream import happen, listening, names, token_of
from tests.audit.test_receipts import read
from tests.audit.test_supervisions import REPLY, hear_own
from tests.conftest import MakeHarness
from tests.support.harness import Harness
from tests.support.serving import served

SPELLINGS = ["Li.Ming", "ｌｉ.ｍｉｎｇ", "li.m\u0456ng", "LI.MING"]
"""Of li.ming: with capitals, in full width, with a Cyrillic letter."""


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    return await harness(SPEC, stream_gather_ms=10)


def test_they_are_one_officers() -> None:
    assert {folded(one) for one in SPELLINGS} == {"li.ming"}


@pytest.mark.parametrize("spelling", SPELLINGS)
async def test_an_offer_reaches_the_receiver_and_is_read_once(h: Harness, spelling: str) -> None:
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, offered(to=spelling))
    assert await rows(officer(h, "li.min")) == []
    (row,) = await rows(officer(h, "li.ming"))
    assert (row["kind"], row["addressee"]) == ("offered", spelling)
    assert (await read(officer(h, "li.ming"))).json()["is_read"]
    assert (await read(officer(h, "lI.Ming"))).status_code == 200
    assert [event.data.read_by for event in await h.emitted(InboxRead)] == ["li.ming"]
    h.clock.advance(2 * HOUR)
    await h.run("clocks")
    assert [row["escalated_to"] for row in await rows(officer(h, spelling))] == [None]


@pytest.mark.parametrize("spelling", SPELLINGS)
async def test_what_is_due_and_what_is_late_reaches_who_answers_for_it(h: Harness, spelling: str) -> None:
    await h.deliver(CASE, PLACE, registered(officer=spelling))
    h.clock.advance(1.7 * HOUR)
    assert await kinds(officer(h, "li.ming")) == {"triage": "due"}
    h.clock.advance(HOUR)
    await h.run("clocks")
    assert await kinds(officer(h, "li.ming")) == {"triage": "broken"}
    listed = await h.client(scopes=scopes()).get("/v1/clocks", params={"answerable": "li.ming", "clock": "triage"})
    assert [one["answerable"] for one in listed.json()["items"]] == [spelling]


async def test_an_escalation_reaches_the_lead_and_a_unit_is_read_by_its_lead(h: Harness) -> None:
    await roster(h, "Li.Ming")
    await untriaged(h, 3)
    lead = officer(h, "li.ming", "township_approver")
    assert await kinds(lead) == {"triage": "escalated"}
    assert await kinds(lead, unit="unit-1") == {"triage": "escalated"}
    await h.deliver(CASE, PLACE, offered(to="ＬＩ.ming"))
    assert (await kinds(lead, unit="unit-1"))["handover_ack"] == "offered"


async def test_an_order_reaches_whom_it_concerns_and_is_answered_by_them(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered(officer="Li.Ming"))
    supervisor = h.client(scopes=scopes(), subject="supervisor-1")
    opened = await supervisor.post("/v1/supervisions", json={"case_id": CASE, "cause": "complaint", "request_text": "请说明。"})
    await hear_own(h, SupervisionOpened)
    assert await kinds(officer(h, "li.ming")) == {"supervision_reply": "ordered"}
    elsewhere = officer(h, "li.ming", place=ELSEWHERE[:6])
    assert await kinds(elsewhere) == {"supervision_reply": "ordered"}
    replied = await elsewhere.post(f"{opened.headers['location']}/replies", json=REPLY)
    assert (replied.status_code, replied.json()["replied_by"]) == (201, "li.ming")


async def test_a_request_from_elsewhere_reaches_who_is_asked(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered())
    asked = CaseTransferRequested(
        transfer_id="transfer-1", to_place_code=ELSEWHERE, from_officer="officer-1", asked_officer="Li.Ming", reason_code="wrong_place"
    )
    await h.deliver(CASE, PLACE, asked)
    there = officer(h, "li.ming", place=ELSEWHERE[:6])
    assert await kinds(there) == {"transfer_ack": "offered"}
    assert (await read(there)).status_code == 200


async def test_the_stream_of_ones_own_tells_what_names_one_otherwise(h: Harness) -> None:
    await happen(h, registered(), offered(to="Li.Ming"), acknowledged(to="LI.MING"))
    await happen(h, registered(officer="Ｌi.Ming"), case_id=OTHER)
    async with served(h.app) as base, listening(base, token_of(h, "li.ming")) as received:
        assert await names(received, 3) == ["duty.handover_offered 1", "duty.handover_acknowledged 1", "case.registered 2"]


async def test_statistics_count_an_officer_once(h: Harness) -> None:
    await untriaged(h, 2.5)
    for number, spelling in enumerate(SPELLINGS, start=3):
        await h.deliver(f"{CASE[:-1]}{number}", PLACE, registered(officer=spelling))
    await h.run("clocks")
    told = (await h.client(scopes=scopes()).get("/v1/statistics")).json()["late_by_officer"]
    assert [(one["late"], folded(one["officer"])) for one in told] == [(len(SPELLINGS), "li.ming"), (1, "officer-1")]


KNOWN = [chr(code) for code in range(1, sys.maxunicode + 1) if unicodedata.category(chr(code)) not in ("Cn", "Co", "Cs")]
"""Every character that this Python knows, private ones left out: what is newer neither side has to compare as the other does."""


def texts() -> list[str]:
    draw = random.Random(7)
    odd = [*map(chr, LOOKALIKES), *"ABİıſßΣςŉΐﬀK①ｱﾞ가", "e\u0301", "\u0345", "\u1100\u1161"]
    return ["".join(draw.choices(odd, k=draw.randint(2, 6))) for _ in range(5_000)]


async def test_the_database_compares_as_python_does(h: Harness) -> None:
    given = [*KNOWN, *(f"a{letter}B" for letter in KNOWN), *texts()]
    async with h.db.begin(Principal.system("test")) as uow:
        [row] = await uow.sql("SELECT audit_folded_each($1) AS told", given)
    assert [(text, one, folded(text)) for text, one in zip(given, row.told, strict=True) if one != folded(text)] == []
