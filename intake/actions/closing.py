"""Closing a case when nothing is to come any more, by the events of the other stages; and the time to answer running out."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from intake.actions.cases import DEEMED, accept, end
from intake.domain.cases import MACHINE, Transition
from intake.domain.closing import outcome_of, paid_fen
from intake.repository.cases import CASES
from intake.repository.closing import add_stage_events
from shared.events.contracts import Envelope, Event
from shared.store import timers
from shared.store.db import Cause, UnitOfWork

BATCH = 200
"""Timers fired in one transaction, at most: a burst must not hold the locks of thousands of cases."""


async def keep_stage_events(uow: UnitOfWork, events: Sequence[Envelope[Event]]) -> None:
    """Keep events of other stages, and close the cases for which that was the last thing missing.

    The cases are locked first, in the order of their ids: of two events handled at once, the second sees that the first is kept. If a case
    has ended, or is not in this database, its events are kept and nothing else happens.
    """
    last = {event.case_id: event for event in events}
    cases = await CASES.select(uow, "WHERE case_id = ANY($1) ORDER BY case_id FOR UPDATE", sorted(last))
    kept = await add_stage_events(uow, events)
    for case in cases:
        outcome = outcome_of(kept[case.case_id]) if MACHINE.may(case, Transition.CLOSE) else None
        if outcome is not None:
            uow.cause = Cause(last[case.case_id].id, last[case.case_id].traceparent)
            await end(uow, replace(MACHINE.move(case, Transition.CLOSE, uow.now), paid_fen=paid_fen(kept[case.case_id])), outcome)


async def accept_by_silence(uow: UnitOfWork) -> datetime | None:
    """Accept the cases whose time to answer is over 视为受理; return when to look again."""
    due = await timers.due_of_free_cases(uow, CASES, BATCH)
    for timer in due.timers:
        case = await CASES.lock(uow, timer.case_id)
        if case is not None and timer.kind == DEEMED and MACHINE.may(case, Transition.ACCEPT_BY_SILENCE):
            await accept(uow, case, Transition.ACCEPT_BY_SILENCE)
    return due.next_at
