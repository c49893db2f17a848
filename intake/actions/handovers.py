"""Handing the duty over: offered, it stays with the sender; acknowledged, it is the receiver's, and nobody else's (R6)."""

from dataclasses import replace

from intake.actions.cases import lock_open_case
from intake.domain.cases import MACHINE, Case, Transition, may_be_answerable
from intake.domain.dutyrefusals import (
    HandoverInState,
    HandoverNotFound,
    HandoverPending,
    HandoverToSelf,
    NeverAnswerable,
    NotAnswerable,
    NotTheReceiver,
)
from intake.domain.handovers import (
    HANDOVER_MACHINE,
    AcknowledgeHandover,
    DeclineHandover,
    Handover,
    HandoverAnswer,
    HandoverState,
    OfferHandover,
    WithdrawHandover,
    acknowledged_event,
    offered_event,
    withdrawn_event,
)
from intake.domain.refusals import CaseClosed
from intake.repository.cases import CASES
from intake.repository.handovers import HANDOVERS, offers_of_cases
from shared.events.contracts.intake import DutyHandoverDeclined
from shared.kit.errors import refuses
from shared.kit.principal import folded
from shared.kit.refusals import CaseNotFound, OfficerUnknown
from shared.run.context import Context
from shared.run.officers import check_known
from shared.store.db import UnitOfWork


@refuses(CaseNotFound, CaseClosed, NotAnswerable, HandoverToSelf, OfficerUnknown, HandoverNotFound, HandoverInState, HandoverPending)
async def offer_handover(uow: UnitOfWork, ctx: Context, command: OfferHandover) -> Handover:
    """Offer the duty to another officer; nothing moves yet. An offer that nobody answered can be replaced by this one.

    The receiver is of the county: to another one a case goes by a transfer.
    """
    case = await lock_open_case(uow, command.case_id)
    check_answerable(uow, case)
    if case.is_answered_by(command.to_officer):
        raise HandoverToSelf
    await check_known(uow, ctx, case.place_code, [command.to_officer])
    if command.replaces is not None:
        replaced = await _take_back(uow, case, command.replaces)
        if folded(replaced.to_officer) == folded(command.to_officer):  # The time to answer would begin anew, for the same person.
            raise HandoverPending(handover_id=replaced.handover_id)
    earlier = (await offers_of_cases(uow, [case.case_id]))[case.case_id]
    if (pending := next((one for one in earlier if one.state is HandoverState.OFFERED), None)) is not None:
        raise HandoverPending(handover_id=pending.handover_id)
    offer = Handover(
        handover_id=uow.ids.new(),
        case_id=case.case_id,
        place_code=case.place_code,
        from_officer=case.answerable_officer,
        to_officer=command.to_officer,
        to_unit=command.to_unit,
        reason_code=command.reason_code,
        state=HandoverState.OFFERED,
        offered_by=uow.actor.subject,
        offered_at=uow.now,
    )
    await HANDOVERS.add(uow, offer)
    uow.emit(offer, offered_event(offer, earlier), policy=case.policy_version)
    return offer


@refuses(NeverAnswerable, CaseNotFound, CaseClosed, HandoverNotFound, HandoverInState, NotTheReceiver)
async def acknowledge_handover(uow: UnitOfWork, command: AcknowledgeHandover) -> Handover:
    """Take the duty over."""
    check_may_be_answerable(uow)
    case = await lock_open_case(uow, command.case_id)
    answered = await _answered(uow, case, command.handover_id, HandoverAnswer.ACKNOWLEDGE)
    if folded(uow.actor.subject) != folded(answered.to_officer):
        raise NotTheReceiver
    taken = replace(answered, to_officer=uow.actor.subject, to_unit=uow.actor.unit)  # As the own token has it, whatever the sender wrote.
    await HANDOVERS.save(uow, taken)  # First: the database lets the duty follow an acknowledged hand-over only.
    moved = MACHINE.move(case, Transition.HAND_OVER, uow.now)
    await CASES.save(uow, replace(moved, answerable_officer=taken.to_officer, answerable_unit=taken.to_unit))
    uow.emit(taken, acknowledged_event(taken), policy=case.policy_version)
    return taken


@refuses(CaseNotFound, CaseClosed, HandoverNotFound, HandoverInState, NotTheReceiver)
async def decline_handover(uow: UnitOfWork, command: DeclineHandover) -> Handover:
    """Say no; the sender was answerable all along. A supervisor may say it for a receiver who does not answer."""
    case = await lock_open_case(uow, command.case_id)
    answered = await _answered(uow, case, command.handover_id, HandoverAnswer.DECLINE)
    if folded(uow.actor.subject) != folded(answered.to_officer) and "supervisor" not in uow.actor.roles:
        raise NotTheReceiver
    declined = replace(answered, decline_reason=command.reason_code)
    await HANDOVERS.save(uow, declined)
    event = DutyHandoverDeclined(
        handover_id=answered.handover_id,
        from_officer=answered.from_officer,
        to_officer=answered.to_officer,
        reason_code=command.reason_code,
    )
    uow.emit(declined, event, policy=case.policy_version)
    return declined


@refuses(CaseNotFound, CaseClosed, NotAnswerable, HandoverNotFound, HandoverInState)
async def withdraw_handover(uow: UnitOfWork, command: WithdrawHandover) -> Handover:
    """Take back an offer that nobody answered: to a name that nobody has, or to somebody who is away."""
    case = await lock_open_case(uow, command.case_id)
    check_answerable(uow, case)
    return await _take_back(uow, case, command.handover_id)


def check_answerable(uow: UnitOfWork, case: Case) -> None:
    """Raise `NotAnswerable`, unless the caller is answerable or supervises."""
    if not case.is_answered_by(uow.actor.subject) and "supervisor" not in uow.actor.roles:
        raise NotAnswerable


def check_may_be_answerable(uow: UnitOfWork) -> None:
    """Raise `NeverAnswerable` for who cannot become answerable."""
    if not may_be_answerable(uow.actor):
        raise NeverAnswerable


async def _take_back(uow: UnitOfWork, case: Case, handover_id: str) -> Handover:
    """End an offer of a locked case that nobody answered, and say so. Raises `HandoverNotFound`, `HandoverInState`."""
    withdrawn = await _answered(uow, case, handover_id, HandoverAnswer.WITHDRAW)
    await HANDOVERS.save(uow, withdrawn)
    uow.emit(withdrawn, withdrawn_event(withdrawn), policy=case.policy_version)
    return withdrawn


async def _answered(uow: UnitOfWork, case: Case, handover_id: str, answer: HandoverAnswer) -> Handover:
    """Return an offer of a locked case as answered now. Raises `HandoverNotFound`, `HandoverInState`."""
    offer = await HANDOVERS.get(uow, handover_id)
    if offer is None or offer.case_id != case.case_id:
        raise HandoverNotFound(handover_id=handover_id)
    return replace(HANDOVER_MACHINE.move(offer, answer, uow.now), answered_at=uow.now)
