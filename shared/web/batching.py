"""Several calls in one transaction: what queued while the last commit was in flight is committed together, and answered after that commit.

    join ──► queue ──► lane: take what waits ► one transaction ► commit ► every call gets its own answer
                        ▲                                              │
                        └──────── the next calls queue meanwhile ◄─────┘

No timer: an empty queue makes a batch of one at once, and batches grow by themselves as the load does (docs/adr/0006). One call cannot
fail another: when a batch fails, its calls are made again, each in a transaction of its own. Calls that must see each other's effects
(the same Idempotency-Key, the same person) are never in one batch. A caller who goes away is not answered, but served.
"""

import asyncio
import json
from collections import deque
from collections.abc import Awaitable, Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from shared.kit.crash import crash_here
from shared.kit.errors import Refusal, Unavailable
from shared.kit.principal import Principal
from shared.kit.telemetry import BATCH_CALLS
from shared.store.db import Call, Database, UnitOfWork
from shared.store.faults import DatabaseUnavailable, lost_a_race
from shared.web.idempotency import Answer, Claim, IdempotencyKeyReused
from shared.web.problems import MEDIA_TYPE, problem

K = TypeVar("K")
C = TypeVar("C")
R = TypeVar("R")

CAP = 64
"""Calls in one transaction, at most: a longer batch lengthens the wait of the first call in it (docs/adr/0006)."""

LANES = 2
"""Transactions at a time: while PostgreSQL works for one lane, this process works for the other."""

QUEUE = 1024
"""Calls that wait, at most: a few hundred milliseconds of work. More would be answered later than callers wait."""

BEGIN = "SELECT n, matches, status, headers, body FROM jiuji_begin_batch($1,$2,$3)"
REMEMBER = "SELECT jiuji_remember_batch($1,$2,$3,$4,$5,$6,$7,$8)"

NOBODY = Principal(subject="")
"""Opens the transaction of many callers; sees and writes nothing by itself."""


class Overloaded(Unavailable):
    """Too many calls wait already; nothing was done."""

    zh = "请求过多，请稍后用同一 Idempotency-Key 重试。"
    en = "Too many calls wait; try again with the same Idempotency-Key."


@dataclass(frozen=True)
class Batchable(Generic[K, C, R]):
    """A hot action that takes many calls at once.

    `action` returns one outcome for each call, in order, a refusal as a value, and emits what a call did as done by it, about one case at
    most; `answer` makes the HTTP answer of an outcome; `apart` names what two calls of one batch must not have in common. All are handed
    the service's context.
    """

    action: Callable[[UnitOfWork, K, Sequence[Call[C]]], Awaitable[list[R | Refusal]]]
    answer: Callable[[UnitOfWork, K, R], Answer]
    apart: Callable[[K, C], Hashable | None]


@dataclass(slots=True)
class _Waiting(Generic[C]):
    call: Call[C]
    claim: Claim
    apart: tuple[Hashable, ...]
    answered: asyncio.Future[Answer]

    def end(self, outcome: Answer | BaseException) -> None:
        if self.answered.done():  # The caller has gone away; what was done stays done.
            return
        if isinstance(outcome, BaseException):
            self.answered.set_exception(outcome)
        else:
            self.answered.set_result(outcome)


class BatchUnitOfWork(UnitOfWork):
    """The unit of work of several calls."""

    def case_of(self, calls: Sequence[Call[Any]]) -> list[str | None]:
        """Return for each call the case of which it emitted something, None if it did of none. Raises `ValueError` for two cases."""
        found: dict[int, set[str | None]] = {id(call): set() for call in calls}
        for one in self._emitted:
            if one.event.OF_CASE and id(one.by) in found:
                found[id(one.by)].add(one.about.case_id)
        return [case_id for [case_id] in (cases or [None] for cases in found.values())]


class Batcher(Generic[K, C, R]):
    """The lane of one batchable action in one process."""

    def __init__(self, db: Database, ctx: K, batchable: Batchable[K, C, R]) -> None:
        """Begin with nobody waiting."""
        self._db = db
        self._ctx = ctx
        self._batchable = batchable
        self._queue: deque[_Waiting[C]] = deque()
        self._lanes: set[asyncio.Task[None]] = set()
        self._under_way: set[Hashable] = set()

    async def join(self, call: Call[C], claim: Claim) -> Answer:
        """Return the answer once it is committed. Raises `Overloaded`, `DatabaseUnavailable`, and refusals that are not final."""
        if len(self._queue) >= QUEUE:
            raise Overloaded
        key: Hashable = (call.actor.subject, claim.key)
        other = self._batchable.apart(self._ctx, call.command)
        waiting = _Waiting(call, claim, (key,) if other is None else (key, other), asyncio.get_running_loop().create_future())
        self._queue.append(waiting)
        if len(self._lanes) < LANES:
            # A task of its own, so that no caller who goes away takes the others along.
            self._lanes.add(asyncio.create_task(self._run()))
        return await waiting.answered

    async def _run(self) -> None:
        try:
            while batch := self._take():
                await self._occupied(batch)
        finally:
            # Here and not in a callback, which runs a turn of the loop later: a call that joins in between would wait for nobody.
            self._lanes -= {asyncio.current_task()}

    async def _occupied(self, batch: Sequence[_Waiting[C]]) -> None:
        names = {name for waiting in batch for name in waiting.apart}
        self._under_way |= names
        try:
            await self._serve(batch)
        finally:
            self._under_way -= names
            for waiting in batch:
                waiting.end(DatabaseUnavailable())  # Changes nothing for who has an answer; nobody waits for a lane that was cancelled.

    def _take(self) -> list[_Waiting[C]]:
        """Take the next batch; calls that are kept apart from it or from what is under way stay, in their order."""
        taken: list[_Waiting[C]] = []
        kept: list[_Waiting[C]] = []
        seen = set(self._under_way)
        while self._queue and len(taken) < CAP:
            waiting = self._queue.popleft()
            (taken if seen.isdisjoint(waiting.apart) else kept).append(waiting)
            seen.update(waiting.apart)
        self._queue.extendleft(reversed(kept))
        return taken

    async def _serve(self, batch: Sequence[_Waiting[C]], *, again: bool = True) -> None:
        BATCH_CALLS.observe(len(batch))
        try:
            answers = await self._commit(batch)
        except Exception as error:  # noqa: BLE001  # The request edge: whose fault it was shows when each call is alone.
            if len(batch) > 1:
                await self._one_by_one(batch)
            elif again and lost_a_race(error):
                await self._serve(batch, again=False)
            else:
                batch[0].end(error)
            return
        for waiting, answer in zip(batch, answers, strict=True):
            waiting.end(answer)

    async def _one_by_one(self, batch: Sequence[_Waiting[C]]) -> None:
        unavailable = 0
        for waiting in batch:
            if unavailable == 2:  # Twice in a row: it is the database, not the call; the others need not wait for the same.
                waiting.end(DatabaseUnavailable())
                continue
            await self._serve([waiting])
            failed = not waiting.answered.cancelled() and isinstance(waiting.answered.exception(), DatabaseUnavailable)
            unavailable = unavailable + 1 if failed else 0

    async def _commit(self, batch: Sequence[_Waiting[C]]) -> list[Answer | Refusal]:
        async with self._db.transaction(NOBODY, BatchUnitOfWork) as uow:
            answers = await _first_answers(uow, batch)
            fresh = [n for n in range(len(batch)) if n not in answers]
            outcomes = await self._batchable.action(uow, self._ctx, [batch[n].call for n in fresh]) if fresh else []
            kept: list[tuple[_Waiting[C], Answer]] = []
            for n, outcome in zip(fresh, outcomes, strict=True):
                if isinstance(outcome, Refusal) and not outcome.is_final():
                    answers[n] = outcome
                    continue
                answers[n] = answer = (
                    refused_answer(outcome) if isinstance(outcome, Refusal) else self._batchable.answer(uow, self._ctx, outcome)
                )
                kept.append((batch[n], answer))
            await _remember(uow, kept)
            crash_here("edge.after_effects_before_commit")
        crash_here("edge.after_commit_before_answer")
        return [answers[n] for n in range(len(batch))]


def refused_answer(refusal: Refusal) -> Answer:
    """Return a refusal as the answer that is stored under its key."""
    status, body = problem(refusal)
    return Answer(status, {"content-type": MEDIA_TYPE}, body)


async def _first_answers(uow: UnitOfWork, batch: Sequence[_Waiting[Any]]) -> dict[int, Answer | Refusal]:
    """Return what the calls get whose key was used before, by their place in the batch."""
    rows = await uow.sql(BEGIN, *_claims(batch))
    return {row.n - 1: Answer(row.status, row.headers, row.body) if row.matches else IdempotencyKeyReused() for row in rows}


async def _remember(uow: BatchUnitOfWork, kept: Sequence[tuple[_Waiting[Any], Answer]]) -> None:
    if kept:
        answers = [answer for _, answer in kept]
        await uow.sql(
            REMEMBER,
            *_claims([waiting for waiting, _ in kept]),
            [answer.status for answer in answers],
            [json.dumps(dict(answer.headers)) for answer in answers],
            [answer.body for answer in answers],
            uow.case_of([waiting.call for waiting, _ in kept]),
            uow.now,
        )


def _claims(batch: Sequence[_Waiting[Any]]) -> tuple[list[str], list[str], list[bytes]]:
    return [one.call.actor.subject for one in batch], [one.claim.key for one in batch], [one.claim.fingerprint for one in batch]
