"""Moving a case: a wrong place is corrected by its officer, and the office of another place takes a case over when it says so itself."""

from dataclasses import replace

from intake.actions.cases import lock_open_case, must_be_open, take_back_pending
from intake.actions.finishing import keep_what_is_finished_elsewhere
from intake.actions.handovers import check_answerable, check_may_be_answerable
from intake.domain.cases import Case
from intake.domain.dutyrefusals import (
    NeverAnswerable,
    NotAnswerable,
    NotTheOfficeAsked,
    PlaceElsewhere,
    PlaceUnchanged,
    TransferInState,
    TransferNotFound,
    TransferPending,
    TransferWithin,
)
from intake.domain.refusals import CaseClosed
from intake.domain.rosters import there_now
from intake.domain.transfers import (
    TRANSFER_MACHINE,
    AnswerTransfer,
    CorrectPlace,
    DeclineTransfer,
    RequestTransfer,
    Transfer,
    TransferAnswer,
    TransferState,
    asked_since,
    transfer_withdrawn_event,
)
from intake.repository.closing import stage_events_of_case
from intake.repository.rosters import rosters_of
from intake.repository.transfers import TRANSFERS, lock_asked, move_case, transfers_of_case
from shared.events.contracts.intake import CaseMoved, CaseTransferDeclined, CaseTransferRequested
from shared.kit.errors import refuses
from shared.kit.refusals import CaseNotFound
from shared.kit.regions import UnknownDivision, divisions_above
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(CaseNotFound, CaseClosed, UnknownDivision, NotAnswerable, PlaceUnchanged, PlaceElsewhere, TransferPending)
async def correct_place(uow: UnitOfWork, ctx: Context, command: CorrectPlace) -> Transfer:
    """Correct where the emergency is, within the officer's own jurisdiction; who is answerable stays so."""
    case, _ = await _lock_to_move(uow, ctx, command.case_id, command.to_place)
    if not case.is_answered_by(uow.actor.subject):  # Anybody else would move it where that officer may not see it.
        raise NotAnswerable
    if not uow.actor.within(command.to_place):
        raise PlaceElsewhere(place_code=command.to_place)
    corrected = _transfer(uow, case, command.to_place, command.reason_code)
    moved = replace(
        corrected,
        state=TransferState.ACKNOWLEDGED,
        to_officer=case.answerable_officer,
        to_unit=case.answerable_unit,
        answered_at=uow.now,
    )
    await TRANSFERS.add(uow, moved)
    await _move(uow, case, moved, case.answerable_officer, case.answerable_unit, corrected=True)
    return moved


@refuses(CaseNotFound, CaseClosed, UnknownDivision, NotAnswerable, PlaceUnchanged, TransferWithin, TransferPending)
async def request_transfer(uow: UnitOfWork, ctx: Context, command: RequestTransfer) -> Transfer:
    """Ask the office of another place to take a case over: who is on duty there, if a roster says who. Nothing moves yet."""
    case, earlier = await _lock_to_move(uow, ctx, command.case_id, command.to_place)
    if uow.actor.within(command.to_place) and case.is_answered_by(uow.actor.subject):
        raise TransferWithin(place_code=command.to_place)
    request = _transfer(uow, case, command.to_place, command.reason_code)
    await TRANSFERS.add(uow, request)
    asked = there_now(await rosters_of(uow, divisions_above(request.to_place)), request.to_place, uow.now)
    event = CaseTransferRequested(
        transfer_id=request.transfer_id,
        to_place_code=request.to_place,
        from_officer=request.from_officer,
        asked_officer=asked[0] if asked else None,
        reason_code=request.reason_code,
        waiting_since=asked_since(request, earlier),
    )
    uow.emit(request, event, policy=case.policy_version)
    return request


@refuses(NeverAnswerable, CaseNotFound, CaseClosed, TransferNotFound, TransferInState, NotTheOfficeAsked)
async def acknowledge_transfer(uow: UnitOfWork, command: AnswerTransfer) -> Transfer:
    """Take a case over: from this instant the caller is answerable, and the case is the new place's. Its clocks run on."""
    check_may_be_answerable(uow)
    case, request = await _lock_asked_for(uow, command)
    answered = TRANSFER_MACHINE.move(request, TransferAnswer.ACKNOWLEDGE, uow.now)
    # Whoever is answerable may be another by now than when it was requested.
    taken = replace(
        answered,
        from_officer=case.answerable_officer,
        to_officer=uow.actor.subject,
        to_unit=uow.actor.unit,
        answered_at=uow.now,
    )
    await TRANSFERS.save(uow, taken)
    await _move(uow, case, taken, uow.actor.subject, uow.actor.unit, corrected=False)
    return taken


@refuses(CaseNotFound, CaseClosed, TransferNotFound, TransferInState, NotTheOfficeAsked)
async def decline_transfer(uow: UnitOfWork, command: DeclineTransfer) -> Transfer:
    """Say no, with a reason; the sender, or who has the sender's duty by now, was answerable all along."""
    case, request = await _lock_asked_for(uow, command)
    answered = TRANSFER_MACHINE.move(request, TransferAnswer.DECLINE, uow.now)
    declined = replace(answered, answered_at=uow.now, decline_reason=command.reason_code)
    await TRANSFERS.save(uow, declined)
    event = CaseTransferDeclined(transfer_id=declined.transfer_id, to_place_code=declined.to_place, reason_code=command.reason_code)
    uow.emit(declined, event, policy=case.policy_version)
    return declined


@refuses(CaseNotFound, CaseClosed, NotAnswerable, TransferNotFound, TransferInState)
async def withdraw_transfer(uow: UnitOfWork, command: AnswerTransfer) -> Transfer:
    """Take back a request that nobody answered."""
    case = await lock_open_case(uow, command.case_id)
    check_answerable(uow, case)
    request = await _request(uow, command)
    answered = TRANSFER_MACHINE.move(request, TransferAnswer.WITHDRAW, uow.now)
    withdrawn = replace(answered, answered_at=uow.now)
    await TRANSFERS.save(uow, withdrawn)
    uow.emit(withdrawn, transfer_withdrawn_event(withdrawn), policy=case.policy_version)
    return withdrawn


async def list_transfers(uow: UnitOfWork, state: TransferState | None, before: str | None, limit: int) -> list[Transfer]:
    """Return transfers to or from the actor's jurisdiction, newest first."""
    return await TRANSFERS.page(uow, {"state": state}, before, limit)


async def _lock_to_move(uow: UnitOfWork, ctx: Context, case_id: str, to_place: str) -> tuple[Case, list[Transfer]]:
    """Lock and return an open case that the caller may send elsewhere, and its transfers before. Raises what both ways refuse."""
    case = await lock_open_case(uow, case_id)
    check_answerable(uow, case)
    ctx.policy(uow.now).divisions.require(to_place)
    if case.place_code == to_place:
        raise PlaceUnchanged(place_code=to_place)
    earlier = await transfers_of_case(uow, case_id)
    if (pending := next((one for one in earlier if one.state is TransferState.REQUESTED), None)) is not None:
        raise TransferPending(transfer_id=pending.transfer_id)
    return case, earlier


async def _lock_asked_for(uow: UnitOfWork, command: AnswerTransfer) -> tuple[Case, Transfer]:
    """Lock and return the case of a request, and the request, for an officer of the office that is asked."""
    if not uow.actor.within((await _request(uow, command)).to_place):
        raise NotTheOfficeAsked
    case = must_be_open(command.case_id, await lock_asked(uow, command.transfer_id))
    uow.check_version(case.version)
    return case, await _request(uow, command)  # Again, as it is under the lock.


async def _request(uow: UnitOfWork, command: AnswerTransfer) -> Transfer:
    found = await TRANSFERS.get(uow, command.transfer_id)
    if found is None or found.case_id != command.case_id:
        raise TransferNotFound(transfer_id=command.transfer_id)
    return found


def _transfer(uow: UnitOfWork, case: Case, to_place: str, reason_code: str) -> Transfer:
    return Transfer(
        transfer_id=uow.ids.new(),
        case_id=case.case_id,
        from_place=case.place_code,
        to_place=to_place,
        from_officer=case.answerable_officer,
        to_officer=None,
        to_unit=None,
        reason_code=reason_code,
        state=TransferState.REQUESTED,
        requested_by=uow.actor.subject,
        requested_at=uow.now,
    )


async def _move(uow: UnitOfWork, case: Case, moved: Transfer, officer: str, unit: str, *, corrected: bool) -> None:
    """Move a locked case to where an officer is answerable for it, as a stored transfer says, and say so.

    An offer that nobody answered was to an officer who does not see the case any more, unless it stays in the township.
    """
    await move_case(uow, moved)
    await keep_what_is_finished_elsewhere(uow, replace(case, place_code=moved.to_place), await stage_events_of_case(uow, case.case_id))
    uow.mark_changed(case.case_id)
    if not corrected or divisions_above(moved.from_place)[0] != divisions_above(moved.to_place)[0]:
        await take_back_pending(uow, [case])
    event = CaseMoved(
        transfer_id=moved.transfer_id,
        from_place_code=moved.from_place,
        from_officer=moved.from_officer,
        to_officer=officer,
        to_unit=unit,
        reason_code=moved.reason_code,
        corrected=corrected,
    )
    uow.emit(moved, event, policy=case.policy_version)
