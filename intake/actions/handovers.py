"""Handing the duty over: offered, it stays with the sender; acknowledged, it is the receiver's, and nobody else's (R6)."""

from dataclasses import replace

from intake.actions.cases import lock_open_case
from intake.domain.cases import MACHINE, Case, Transition
from intake.domain.handovers import (
    HANDOVER_MACHINE,
    AcknowledgeHandover,
    DeclineHandover,
    Handover,
    HandoverAnswer,
    HandoverState,
    OfferHandover,
)
from intake.domain.refusals import (
    CaseClosed,
    HandoverInState,
    HandoverNotFound,
    HandoverPending,
    HandoverToSelf,
    NotAnswerable,
    NotTheReceiver,
)
from intake.repository.cases import CASES
from intake.repository.handovers import HANDOVERS, handovers_of_case
from shared.events.contracts.intake import DutyHandoverAcknowledged, DutyHandoverDeclined, DutyHandoverOffered
from shared.kit.errors import refuses
from shared.kit.refusals import CaseNotFound
from shared.store.db import UnitOfWork


@refuses(CaseNotFound, CaseClosed, NotAnswerable, HandoverToSelf, HandoverPending)
async def offer_handover(uow: UnitOfWork, command: OfferHandover) -> Handover:
    """Offer the duty to another officer; nothing moves yet."""
    case = await lock_open_case(uow, command.case_id)
    if uow.actor.subject != case.answerable_officer and "supervisor" not in uow.actor.roles:
        raise NotAnswerable
    if command.to_officer == case.answerable_officer:
        raise HandoverToSelf
    for earlier in await handovers_of_case(uow, case.case_id):
        if earlier.state is HandoverState.OFFERED:
            raise HandoverPending(handover_id=earlier.handover_id)
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
    event = DutyHandoverOffered(
        handover_id=offer.handover_id,
        from_officer=offer.from_officer,
        to_officer=offer.to_officer,
        to_unit=offer.to_unit,
        reason_code=offer.reason_code,
    )
    uow.emit(offer, event, policy=case.policy_version)
    return offer


@refuses(CaseNotFound, CaseClosed, HandoverNotFound, HandoverInState, NotTheReceiver)
async def acknowledge_handover(uow: UnitOfWork, command: AcknowledgeHandover) -> Handover:
    """Take the duty over."""
    case, taken = await _lock_and_answer(uow, command, HandoverAnswer.ACKNOWLEDGE)
    if uow.actor.subject != taken.to_officer:
        raise NotTheReceiver
    await HANDOVERS.save(uow, taken)  # First: the database lets the duty follow an acknowledged hand-over only.
    moved = MACHINE.move(case, Transition.HAND_OVER, uow.now)
    await CASES.save(uow, replace(moved, answerable_officer=taken.to_officer, answerable_unit=taken.to_unit))
    event = DutyHandoverAcknowledged(
        handover_id=taken.handover_id, from_officer=taken.from_officer, to_officer=taken.to_officer, to_unit=taken.to_unit
    )
    uow.emit(taken, event, policy=case.policy_version)
    return taken


@refuses(CaseNotFound, CaseClosed, HandoverNotFound, HandoverInState, NotTheReceiver)
async def decline_handover(uow: UnitOfWork, command: DeclineHandover) -> Handover:
    """Say no; the sender was answerable all along. A supervisor may say it for a receiver who does not answer."""
    case, answered = await _lock_and_answer(uow, command, HandoverAnswer.DECLINE)
    if uow.actor.subject != answered.to_officer and "supervisor" not in uow.actor.roles:
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


async def _lock_and_answer(
    uow: UnitOfWork, command: AcknowledgeHandover | DeclineHandover, answer: HandoverAnswer
) -> tuple[Case, Handover]:
    """Lock an open case; return it and its offer as answered now.

    Raises `CaseNotFound`, `CaseClosed`, `HandoverNotFound`, `HandoverInState`.
    """
    case = await lock_open_case(uow, command.case_id)
    offer = await HANDOVERS.get(uow, command.handover_id)
    if offer is None or offer.case_id != case.case_id:
        raise HandoverNotFound(handover_id=command.handover_id)
    return case, replace(HANDOVER_MACHINE.move(offer, answer, uow.now), answered_at=uow.now)
