"""What every change of a case begins with, the lock of its row, and the two steps that several changes share: acceptance and the end."""

from collections.abc import Sequence
from dataclasses import replace

from intake.domain.cases import MACHINE, OPEN, Case, CaseState, Outcome, Transition
from intake.domain.corrections import refused_event
from intake.domain.handovers import withdrawn_event
from intake.domain.materials import Materials, owes_papers, received_at
from intake.domain.refusals import CaseClosed, CaseInState
from intake.domain.transfers import transfer_withdrawn_event
from intake.repository.cases import CASES
from intake.repository.corrections import end_pending
from intake.repository.handovers import take_back_offers
from intake.repository.materials import get_materials
from intake.repository.transfers import take_back_requests, what_is_unanswered
from shared.events.contracts import intake as events
from shared.kit.principal import Principal
from shared.kit.refusals import CaseNotFound
from shared.store import timers
from shared.store.db import UnitOfWork
from shared.store.endings import record_case_end

DEEMED = "deemed_acceptance"
"""Timer and period: the office's time to answer an application."""

NOBODY = Principal.system("intake").subject
"""Who accepted what was accepted by silence."""


async def lock_open_case(uow: UnitOfWork, case_id: str) -> Case:
    """Lock and return an open case. Raises `CaseNotFound`, `CaseClosed`."""
    case = await CASES.lock(uow, case_id)
    if case is not None:
        uow.check_version(case.version)
    return must_be_open(case_id, case)


def must_be_open(case_id: str, case: Case | None) -> Case:
    """Return a case that was looked for, if it is there and open. Raises `CaseNotFound`, `CaseClosed`."""
    if case is None:
        raise CaseNotFound(case_id=case_id)
    if case.state not in OPEN:
        raise CaseClosed(case_id=case_id, state=case.state.value)
    return case


async def accept(uow: UnitOfWork, case: Case) -> Case:
    """Accept a locked case: assessment may begin. Papers that are missing stay awaited. Raises `CaseInState`.

    One to which nobody answered in time was accepted by silence before, noticed or not.
    """
    materials = await get_materials(uow, case.case_id)
    due_at = await timers.cancel(uow, case.case_id, DEEMED)
    if due_at is not None and due_at <= uow.now:
        accepted = accept_by_silence(uow, case, materials)
    else:
        accepted = replace(
            MACHINE.move(case, Transition.ACCEPT, uow.now),
            accepted_at=uow.now,
            accepted_by=uow.actor.subject,
            time_left=None,
            materials_outstanding=owes_papers(case, materials),
        )
        emit_accepted(uow, accepted)
    await CASES.save(uow, accepted)
    return accepted


def accept_by_silence(uow: UnitOfWork, case: Case, materials: Materials | None) -> Case:
    """Return a locked case to which nobody answered in time as accepted 视为受理, to be stored by the caller, and publish that.

    It counts from the receipt, however late the silence is noticed.
    """
    accepted = replace(
        MACHINE.move(case, Transition.ACCEPT_BY_SILENCE, uow.now),
        accepted_at=received_at(case, materials),
        accepted_by=NOBODY,
        deemed=True,
        materials_outstanding=owes_papers(case, materials),
        time_left=None,
    )
    emit_accepted(uow, accepted)
    return accepted


def emit_accepted(uow: UnitOfWork, accepted: Case) -> None:
    """Say that a case is accepted."""
    event = events.CaseAccepted(
        accepted_by=accepted.accepted_by or NOBODY,
        deemed=accepted.deemed,
        materials_outstanding=accepted.materials_outstanding,
        accepted_at=accepted.accepted_at,
    )
    uow.emit(accepted, event, policy=accepted.policy_version)


async def check_not_silent(uow: UnitOfWork, case: Case) -> None:
    """Raise `CaseInState` if the time to answer a locked case is over: it counts as accepted, noticed or not."""
    if MACHINE.may(case, Transition.ACCEPT_BY_SILENCE):
        due_at = await timers.when_due(uow, case.case_id, DEEMED)
        if due_at is not None and due_at <= uow.now:
            raise CaseInState(case_id=case.case_id, state=CaseState.ACCEPTED.value, transition=Transition.REFUSE.value)


async def take_back_pending(uow: UnitOfWork, cases: Sequence[Case]) -> None:
    """End the offers of locked cases' duties that nobody answered, and say so."""
    policies = {case.case_id: case.policy_version for case in cases}
    for offer in await take_back_offers(uow, list(policies)):
        uow.emit(offer, withdrawn_event(offer), policy=policies[offer.case_id])


async def end(uow: UnitOfWork, case: Case, outcome: Outcome) -> Case:
    """End a locked case that has made the transition to its last state: store it, emit its end, and end what is kept for it.

    What nobody answered ends first: an offer of its duty, a request to take it over, a correction that another officer had to confirm.
    """
    unanswered = await what_is_unanswered(uow, case.case_id)
    if "handover" in unanswered:
        await take_back_pending(uow, [case])
    if "transfer" in unanswered:
        for request in await take_back_requests(uow, case.case_id):
            uow.emit(request, transfer_withdrawn_event(request), policy=case.policy_version)
    if "correction" in unanswered:
        for correction in await end_pending(uow, case.case_id):
            uow.emit(correction, refused_event(correction), policy=case.policy_version)
    ended = replace(case, outcome=outcome, closed_at=uow.now)
    await CASES.save(uow, ended)
    await record_case_end(uow, case.case_id)
    uow.emit(ended, events.CaseClosed(outcome=outcome, paid_fen=ended.paid_fen), policy=case.policy_version)
    return ended
