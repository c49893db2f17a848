"""Hearing what the other stages say, and closing a case when nothing is to come any more; and the time to answer running out."""

from intake import repository
from intake.actions.cases import DEEMED, accept, end
from intake.rules.closing import closure
from intake.rules.states import Deed, after
from shared.events.contracts import Envelope, Event
from shared.store import timers
from shared.store.db import UnitOfWork

BATCH = 200
"""Timers fired in one transaction, at most: a burst must not hold the locks of thousands of cases."""


async def hear(uow: UnitOfWork, envelope: Envelope[Event]) -> None:
    """Keep what was said, and close the case when that was the last thing missing.

    The case is locked first: of two events heard at once, the second sees the fact of the first. A case that has ended, or that
    is not of this database, keeps the fact and is not touched.
    """
    case = await repository.lock_case(uow, envelope.case_id)
    await repository.add_fact(uow, envelope)
    if case is None or after(case.state, Deed.CLOSE) is None:
        return
    ended = closure(await repository.facts_of(uow, envelope.case_id))
    if ended is not None:
        await end(uow, case, Deed.CLOSE, ended.outcome, paid_fen=ended.paid_fen)


async def accept_by_silence(uow: UnitOfWork) -> int:
    """Accept the cases whose time to answer is over 视为受理; return how many timers were looked at.

    A case that somebody is at right now is looked at again: waiting for it here, with the timer's row in hand that the other may be
    about to disarm, would be a deadlock.
    """
    fired = await timers.due(uow, limit=BATCH)
    for timer in fired:
        case = await repository.try_lock_case(uow, timer.case_id)
        if case is None and await repository.case_of(uow, timer.case_id) is not None:
            await timers.arm(uow, timer.case_id, timer.kind, timer.due_at)
        elif case is not None and timer.kind == DEEMED and after(case.state, Deed.ACCEPT_BY_SILENCE) is not None:
            await accept(uow, case, Deed.ACCEPT_BY_SILENCE, by=uow.actor.subject, deemed=True)
    return len(fired)
