"""Closing a case when nothing is to come any more, by the events of the other stages; and opening it again when a payment came back."""

from collections.abc import Sequence
from dataclasses import replace

from intake.actions.cases import end
from intake.domain.cases import MACHINE, OPEN, Case, Transition
from intake.domain.closing import MONEY_BACK, TAKEN_BACK, outcome_of, paid_fen
from intake.domain.rosters import answerable
from intake.repository.cases import CASES
from intake.repository.closing import add_stage_events
from intake.repository.rosters import rosters_of
from shared.events.contracts import Envelope, Event
from shared.events.contracts.intake import CaseReopened
from shared.kit.regions import divisions_above
from shared.store.db import Cause, UnitOfWork


async def keep_stage_events(uow: UnitOfWork, events: Sequence[Envelope[Event]]) -> None:
    """Keep events of other stages, and close the cases for which that was the last thing missing.

    The cases are locked first, in the order of their ids: of two events handled at once, the second sees that the first is kept. If a case
    has ended already, what was paid all the same is counted; if it is not in this database, its events are kept and nothing else happens.
    A closed one of which a payment came back, or something was revoked, is reopened first, though it has been given again by now.
    """
    last = {event.case_id: event for event in events}
    late = {event.case_id: event for event in events if isinstance(event.data, TAKEN_BACK)}
    cases = await CASES.select(uow, "WHERE case_id = ANY($1) ORDER BY case_id FOR UPDATE", sorted(last))
    kept = await add_stage_events(uow, events)
    for found in cases:
        case = found
        if case.case_id in late and MACHINE.may(case, Transition.REOPEN):
            case = await _reopen(uow, replace(case, paid_fen=paid_fen(kept[case.case_id])), late[case.case_id])
        if case.state not in OPEN and (paid := paid_fen(kept[case.case_id])) != case.paid_fen:
            await CASES.save(uow, replace(case, version=case.version + 1, paid_fen=paid))
        outcome = outcome_of(kept[case.case_id]) if MACHINE.may(case, Transition.CLOSE) else None
        if outcome is not None:
            uow.cause = Cause(last[case.case_id].id, last[case.case_id].traceparent)
            await end(uow, replace(MACHINE.move(case, Transition.CLOSE, uow.now), paid_fen=paid_fen(kept[case.case_id])), outcome)


async def _reopen(uow: UnitOfWork, case: Case, late: Envelope[Event]) -> Case:
    """Let a locked case go on under whoever is on duty at its place now, whoever had it before may be gone; what ended with it stays so."""
    assert isinstance(late.data, TAKEN_BACK), "nothing else reopens a case"
    officer, unit = answerable(await rosters_of(uow, divisions_above(case.place_code)), case.place_code, uow.now)
    moved = MACHINE.move(case, Transition.REOPEN, uow.now)
    reopened = replace(moved, answerable_officer=officer, answerable_unit=unit, outcome=None, closed_at=None)
    await CASES.save(uow, reopened)
    uow.cause = Cause(late.id, late.traceparent)
    event = CaseReopened(
        payment_id=late.data.payment_id if isinstance(late.data, MONEY_BACK) else None,
        item_id=late.data.item_id,
        reason_code=late.data.reason_code,
        to_officer=officer,
        to_unit=unit,
    )
    uow.emit(reopened, event, policy=case.policy_version)
    return reopened
