"""The live stream over real HTTP: what is seen, by whom, and that nothing is lost or sent twice."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest

from audit import running
from audit.actions.reading import concerns_of, read_leaves
from audit.api import stream
from audit.main import SPEC
from shared.events.codec import decode
from shared.events.contracts.base import Envelope
from shared.events.contracts.intake import CaseAccepted, CaseRegistered
from shared.kit.principal import Principal
from shared.store.db import UnitOfWork
from tests.audit.events import CASE, ELSEWHERE, OTHER, PLACE, paid, registered, scopes, triaged
from tests.conftest import MakeHarness
from tests.support.harness import Harness
from tests.support.serving import served

PATIENCE_S = 60.0


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    return await harness(SPEC, stream_gather_ms=10)


@dataclass
class Received:
    """What a listener received: every frame's id and event."""

    lines: AsyncIterator[bytes]
    events: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    comments: int = 0

    async def until(self, count: int) -> list[tuple[int, dict[str, Any]]]:
        """Return everything received once there are `count` events."""
        async with asyncio.timeout(PATIENCE_S):
            while len(self.events) < count:
                await self._line()
        return self.events

    async def _line(self) -> None:
        line = (await anext(self.lines)).decode().rstrip("\n")
        if line.startswith("id: "):
            self._id = int(line[4:])
        elif line.startswith("data: "):
            self.events.append((self._id, json.loads(line[6:])))
        elif line.startswith(":"):
            self.comments += 1


@asynccontextmanager
async def listening(base: str, token: str, *, last: int | None = None, **params: Any) -> AsyncIterator[Received]:
    headers = {"authorization": f"Bearer {token}"} | ({"Last-Event-ID": str(last)} if last is not None else {})
    async with aiohttp.ClientSession() as http, http.get(f"{base}/v1/stream", headers=headers, params=params) as answer:
        assert answer.status == 200, await answer.text()
        assert answer.headers["content-type"].startswith("text/event-stream")
        received = Received(aiter(answer.content))
        while not received.comments:  # The opening comment: from now on the feed knows the listener.
            await received._line()
        yield received


def token_of(h: Harness, jurisdiction: str = "3709", *, lifetime_s: float = 3600, only: set[str] | None = None) -> str:
    claims = {"sub": "supervisor-1", "scope": " ".join(only or scopes()), "jurisdiction": jurisdiction}
    return h.issuer.sign(claims, issued_at=h.clock.now().timestamp(), lifetime_s=lifetime_s)


async def happened(h: Harness, case_id: str = CASE, place: str = PLACE) -> None:
    """A case was registered and accepted, and the log was sealed."""
    await h.deliver(case_id, place, registered())
    await h.deliver(case_id, place, CaseAccepted(accepted_by="officer-1"))
    await h.run("seal")


async def test_a_sealed_event_arrives_live_as_the_very_cloudevent_that_was_published(h: Harness) -> None:
    async with served(h.app) as base, listening(base, token_of(h)) as received:
        record, event_id = h.record(CASE, PLACE, registered())
        await h.apply(record)
        await h.run("seal")
        ((index, document),) = await received.until(1)
    assert (index, document["id"], document["specversion"]) == (0, event_id, "1.0")
    structured = json.dumps(document).encode()
    again: Envelope[Any] = decode([("content-type", b"application/cloudevents+json")], structured)
    published = decode(record.headers, record.value)
    assert isinstance(again.data, CaseRegistered)
    assert (again.data, again.case_version, again.place_code) == (published.data, published.case_version, published.place_code)


async def test_last_event_id_resumes_without_gap_and_without_repetition(h: Harness) -> None:
    async with served(h.app) as base:
        async with listening(base, token_of(h)) as received:
            await happened(h)
            first = await received.until(2)
        await happened(h, OTHER)
        async with listening(base, token_of(h), last=first[-1][0]) as received:
            missed = list(await received.until(2))
            await h.deliver(CASE, PLACE, triaged())
            await h.run("seal")
            then = await received.until(3)
    assert [index for index, _ in first] == [0, 1]
    assert [index for index, _ in missed] == [2, 3]
    assert [index for index, _ in then] == [2, 3, 4]


async def test_without_a_position_only_what_comes_is_sent(h: Harness) -> None:
    await happened(h)
    async with served(h.app) as base, listening(base, token_of(h)) as received:
        await happened(h, OTHER)
        assert [index for index, _ in await received.until(2)] == [2, 3]


async def test_from_the_beginning_everything_is_sent(h: Harness) -> None:
    await happened(h)
    async with served(h.app) as base, listening(base, token_of(h), after=-1) as received:
        assert [index for index, _ in await received.until(2)] == [0, 1]


async def test_another_countys_events_are_not_sent_live_nor_afterwards(h: Harness) -> None:
    async with served(h.app) as base:
        async with listening(base, token_of(h, "370983")) as live:
            await happened(h, OTHER, ELSEWHERE)
            await happened(h, CASE, PLACE)
            assert {document["subject"] for _, document in await live.until(2)} == {CASE}
        async with listening(base, token_of(h, "370983"), after=-1) as again:
            assert [index for index, _ in await again.until(2)] == [2, 3]


async def test_one_case_may_be_listened_to(h: Harness) -> None:
    await happened(h, OTHER)
    async with served(h.app) as base, listening(base, token_of(h), after=-1, case_id=CASE) as received:
        await h.deliver(OTHER, PLACE, triaged())
        await happened(h, CASE)
        assert {document["subject"] for _, document in await received.until(2)} == {CASE}


async def test_a_listener_that_fell_behind_reads_the_log_and_misses_nothing(h: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "QUEUE", 3)
    monkeypatch.setattr(running, "PAGE", 7)
    async with served(h.app) as base, listening(base, token_of(h)) as received:
        for number in range(40):
            await h.deliver(CASE, PLACE, paid(f"payment-{number}"), source="disbursement")
        await h.run("seal")
        assert [index for index, _ in await received.until(40)] == list(range(40))


async def test_a_full_queue_drops_to_the_log_and_holds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "QUEUE", 3)
    listener = running.Listener(Principal("s", jurisdiction="37"), -1, behind=False)
    for index in range(10):
        listener.offer((index, b""))
    assert (listener.behind, len(listener.queue), listener.wake.is_set()) == (True, 0, True)


async def test_silence_is_filled_with_heartbeats(h: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "LOOK_S", 0.02)
    monkeypatch.setattr(stream, "HEARTBEAT_S", 0.04)
    async with served(h.app) as base, listening(base, token_of(h)) as received, asyncio.timeout(PATIENCE_S):
        while received.comments < 3:
            await received._line()


async def test_a_stream_ends_with_its_token(h: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "LOOK_S", 0.02)
    async with served(h.app) as base, listening(base, token_of(h, lifetime_s=60)) as received, asyncio.timeout(PATIENCE_S):
        h.clock.advance(3600)
        with pytest.raises(StopAsyncIteration):
            while True:
                await received._line()


async def test_who_left_is_forgotten(h: Harness) -> None:
    feed = running.running(h.ctx).feed
    async with served(h.app) as base:
        async with listening(base, token_of(h)):
            assert feed.listeners == 1
        async with asyncio.timeout(PATIENCE_S):
            while feed.listeners:
                await feed.newest()  # Real work on the database: the server has its turn meanwhile.


async def test_a_feed_whose_database_never_answers_does_not_keep_the_process(h: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "LEAVE_WITHIN_S", 0.0)
    asked, never, left = asyncio.Event(), asyncio.get_running_loop().create_future(), list[str]()

    async def newest_position(uow: UnitOfWork) -> int:
        asked.set()
        try:
            return await never
        except asyncio.CancelledError:
            left.append("cancelled")
            raise

    stuck = running.Reading(newest_position, read_leaves, concerns_of, stream.frame_of)
    async with asyncio.timeout(PATIENCE_S), running.open_running(h.ctx, stuck) as kept:
        kept.feed._somebody.set()  # As if somebody listened: the feed asks how far the log has come.
        await asked.wait()
    assert left == ["cancelled"]


async def refused(h: Harness, token: str | None, **options: Any) -> tuple[int, str]:
    answer = await h.anonymous(token).get("/v1/stream", **options)
    return answer.status_code, answer.json()["code"]


async def test_the_stream_asks_for_the_scope(h: Harness) -> None:
    assert await refused(h, None) == (401, "token_missing")
    assert await refused(h, token_of(h, only={"audit:read"})) == (403, "scope_missing")


@pytest.mark.parametrize("position", ["x", "-1", "9" * 19, "5"])
async def test_a_position_that_the_log_never_gave_is_refused(h: Harness, position: str) -> None:
    assert await refused(h, token_of(h), headers={"Last-Event-ID": position}) == (422, "invalid_position")


async def test_more_listeners_than_can_be_served_are_asked_to_come_back(harness: MakeHarness) -> None:
    h = await harness(SPEC, stream_listeners=0)
    assert await refused(h, token_of(h)) == (503, "stream_full")
