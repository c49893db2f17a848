"""Closing a case when nothing is to come any more, by the events of the other stages."""

from collections.abc import Sequence
from dataclasses import replace

from intake.actions.cases import end
from intake.domain.cases import MACHINE, OPEN, Transition
from intake.domain.closing import outcome_of, paid_fen
from intake.repository.cases import CASES
from intake.repository.closing import add_stage_events
from shared.events.contracts import Envelope, Event
from shared.store.db import Cause, UnitOfWork


async def keep_stage_events(uow: UnitOfWork, events: Sequence[Envelope[Event]]) -> None:
    """Keep events of other stages, and close the cases for which that was the last thing missing.

    The cases are locked first, in the order of their ids: of two events handled at once, the second sees that the first is kept. If a case
    has ended already, what was paid all the same is counted; if it is not in this database, its events are kept and nothing else happens.
    """
    last = {event.case_id: event for event in events}
    cases = await CASES.select(uow, "WHERE case_id = ANY($1) ORDER BY case_id FOR UPDATE", sorted(last))
    kept = await add_stage_events(uow, events)
    for case in cases:
        if case.state not in OPEN and (paid := paid_fen(kept[case.case_id])) != case.paid_fen:
            await CASES.save(uow, replace(case, version=case.version + 1, paid_fen=paid))
        outcome = outcome_of(kept[case.case_id]) if MACHINE.may(case, Transition.CLOSE) else None
        if outcome is not None:
            uow.cause = Cause(last[case.case_id].id, last[case.case_id].traceparent)
            await end(uow, replace(MACHINE.move(case, Transition.CLOSE, uow.now), paid_fen=paid_fen(kept[case.case_id])), outcome)
