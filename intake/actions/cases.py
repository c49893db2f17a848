"""What every change of a case begins with, the lock of its row, and the two steps that several changes share: acceptance and the end."""

from dataclasses import replace

from intake.domain.cases import MACHINE, OPEN, Case, Outcome, Transition
from intake.domain.materials import owes_papers
from intake.domain.refusals import CaseClosed
from intake.repository.cases import CASES
from intake.repository.materials import get_materials
from shared.events.contracts import intake as events
from shared.kit.errors import refuses
from shared.kit.refusals import CaseNotFound
from shared.store import timers
from shared.store.db import UnitOfWork
from shared.store.endings import record_case_end

DEEMED = "deemed_acceptance"
"""Timer and period: the office's time to answer an application."""


@refuses(CaseNotFound)
async def get_case(uow: UnitOfWork, case_id: str) -> Case:
    """Return a case to look at."""
    case = await CASES.get(uow, case_id)
    if case is None:
        raise CaseNotFound(case_id=case_id)
    return case


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


async def accept(uow: UnitOfWork, case: Case, transition: Transition = Transition.ACCEPT) -> Case:
    """Accept a locked case: assessment may begin. Raises `CaseInState`."""
    accepted = replace(
        MACHINE.move(case, transition, uow.now),
        accepted_at=uow.now,
        accepted_by=uow.actor.subject,
        deemed=transition is Transition.ACCEPT_BY_SILENCE,
        materials_outstanding=owes_papers(case, await get_materials(uow, case.case_id)),
    )
    await CASES.save(uow, accepted)
    await timers.cancel(uow, case.case_id, DEEMED)
    event = events.CaseAccepted(accepted_by=uow.actor.subject, deemed=accepted.deemed, materials_outstanding=accepted.materials_outstanding)
    uow.emit(accepted, event, policy=case.policy_version)
    return accepted


async def end(uow: UnitOfWork, case: Case, outcome: Outcome) -> Case:
    """End a locked case that has made the transition to its last state: store it, emit its end, and end what is kept for it."""
    ended = replace(case, outcome=outcome, closed_at=uow.now)
    await CASES.save(uow, ended)
    await record_case_end(uow, case.case_id)
    uow.emit(ended, events.CaseClosed(outcome=outcome, paid_fen=ended.paid_fen), policy=case.policy_version)
    return ended
