"""The duty and its hand-over: offered, it stays with the sender; acknowledged, it is the receiver's, and nobody else's (R6)."""

from dataclasses import replace

from intake import repository
from intake.actions.cases import in_hand
from intake.domain.refusals import HandoverInState, HandoverNotFound, HandoverPending, HandoverToSelf, NotAnswerable, NotTheReceiver
from intake.rules.records import Case, Handover
from intake.rules.states import HandoverState
from intake.schemas.requests import OfferHandover
from shared.events.contracts import intake as says
from shared.store.db import UnitOfWork


async def offer_handover(uow: UnitOfWork, case_id: str, command: OfferHandover) -> Handover:
    """Offer the duty to another officer; nothing moves yet.

    Raises `CaseNotFound`, `CaseClosed`, `NotAnswerable`, `HandoverToSelf`, `HandoverPending`.
    """
    case = await in_hand(uow, case_id)
    if uow.actor.subject != case.answerable_officer and "supervisor" not in uow.actor.roles:
        raise NotAnswerable
    if command.to_officer == case.answerable_officer:
        raise HandoverToSelf
    for earlier in await repository.handovers_of(uow, case_id):
        if earlier.state is HandoverState.OFFERED:
            raise HandoverPending(handover_id=earlier.handover_id)
    offer = Handover(
        handover_id=uow.ids.new(),
        case_id=case_id,
        place_code=case.place_code,
        from_officer=case.answerable_officer,
        to_officer=command.to_officer,
        to_unit=command.to_unit,
        reason_code=command.reason_code,
        state=HandoverState.OFFERED,
        offered_by=uow.actor.subject,
        offered_at=uow.now,
    )
    await repository.add_handover(uow, offer)
    event = says.DutyHandoverOffered(
        handover_id=offer.handover_id,
        from_officer=offer.from_officer,
        to_officer=offer.to_officer,
        to_unit=offer.to_unit,
        reason_code=offer.reason_code,
    )
    uow.emit(case, event, policy=case.policy_version)
    return offer


async def acknowledge_handover(uow: UnitOfWork, case_id: str, handover_id: str) -> Handover:
    """Take the duty over. Raises `CaseNotFound`, `CaseClosed`, `HandoverNotFound`, `HandoverInState`, `NotTheReceiver`."""
    case, offer = await _pending(uow, case_id, handover_id)
    if uow.actor.subject != offer.to_officer:
        raise NotTheReceiver
    taken = replace(offer, state=HandoverState.ACKNOWLEDGED, answered_at=uow.now)
    await repository.save_handover(uow, taken)  # First: the database lets the duty follow an acknowledged hand-over only.
    moved = replace(case, version=case.version + 1, answerable_officer=offer.to_officer, answerable_unit=offer.to_unit)
    await repository.save_case(uow, moved)
    event = says.DutyHandoverAcknowledged(
        handover_id=handover_id, from_officer=offer.from_officer, to_officer=offer.to_officer, to_unit=offer.to_unit
    )
    uow.emit(case, event, policy=case.policy_version)
    return taken


async def decline_handover(uow: UnitOfWork, case_id: str, handover_id: str, reason_code: str) -> Handover:
    """Say no; the sender was answerable all along. A supervisor may say it for a receiver who does not answer.

    Raises `CaseNotFound`, `CaseClosed`, `HandoverNotFound`, `HandoverInState`, `NotTheReceiver`.
    """
    case, offer = await _pending(uow, case_id, handover_id)
    if uow.actor.subject != offer.to_officer and "supervisor" not in uow.actor.roles:
        raise NotTheReceiver
    declined = replace(offer, state=HandoverState.DECLINED, answered_at=uow.now, decline_reason=reason_code)
    await repository.save_handover(uow, declined)
    event = says.DutyHandoverDeclined(
        handover_id=handover_id, from_officer=offer.from_officer, to_officer=offer.to_officer, reason_code=reason_code
    )
    uow.emit(case, event, policy=case.policy_version)
    return declined


async def _pending(uow: UnitOfWork, case_id: str, handover_id: str) -> tuple[Case, Handover]:
    case = await in_hand(uow, case_id)
    for offer in await repository.handovers_of(uow, case_id):
        if offer.handover_id == handover_id:
            if offer.state is not HandoverState.OFFERED:
                raise HandoverInState(handover_id=handover_id, state=offer.state.value)
            return case, offer
    raise HandoverNotFound(handover_id=handover_id)
