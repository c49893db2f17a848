"""Taking a case in hand: every change begins here, under the lock of its row."""

from dataclasses import replace
from typing import Any

from intake import repository
from intake.domain.refusals import CaseClosed, CaseInState
from intake.rules.records import Case
from intake.rules.states import CaseState, Deed, after
from shared.events.contracts import intake as says
from shared.kit.refusals import CaseNotFound
from shared.store import timers
from shared.store.db import UnitOfWork

DEEMED = "deemed_acceptance"
"""Timer: the office's time to answer an application is over."""


async def found(uow: UnitOfWork, case_id: str) -> Case:
    """Return a case to look at. Raises `CaseNotFound`."""
    case = await repository.case_of(uow, case_id)
    if case is None:
        raise CaseNotFound(case_id=case_id)
    return case


async def in_hand(uow: UnitOfWork, case_id: str) -> Case:
    """Lock and return an open case. Raises `CaseNotFound`, `CaseClosed`."""
    case = await repository.lock_case(uow, case_id)
    if case is None:
        raise CaseNotFound(case_id=case_id)
    uow.check_version(case.version)
    if not case.open:
        raise CaseClosed(case_id=case_id, state=case.state.value)
    return case


def moved(case: Case, deed: Deed, **changes: Any) -> Case:
    """Return the case after a deed, one version on. Raises `CaseInState`."""
    state = after(case.state, deed)
    if state is None:
        raise CaseInState(case_id=case.case_id, state=case.state.value, transition=deed.value)
    return replace(case, state=state, version=case.version + 1, **changes)


async def end(uow: UnitOfWork, case: Case, deed: Deed, outcome: str, **changes: Any) -> Case:
    """End a case, tell it, and disarm its timers. Raises `CaseInState`."""
    ended = moved(case, deed, outcome=outcome, closed_at=uow.now, **changes)
    await repository.save_case(uow, ended)
    await timers.cancel(uow, case.case_id)
    event = says.CaseClosed.model_validate({"outcome": outcome, "paid_fen": ended.paid_fen})
    uow.emit(case, event, policy=case.policy_version)
    return ended


async def accept(uow: UnitOfWork, case: Case, deed: Deed, *, by: str, **changes: Any) -> Case:
    """Open the door: assessment may begin. Raises `CaseInState`."""
    outstanding = await _papers_missing(uow, case)
    accepted = moved(case, deed, accepted_at=uow.now, accepted_by=by, materials_outstanding=outstanding, **changes)
    await repository.save_case(uow, accepted)
    await timers.cancel(uow, case.case_id, DEEMED)
    event = says.CaseAccepted(accepted_by=by, deemed=accepted.deemed, materials_outstanding=outstanding)
    uow.emit(case, event, policy=case.policy_version)
    return accepted


async def _papers_missing(uow: UnitOfWork, case: Case) -> bool:
    """An emergency that nobody has told what to bring still owes its papers 先行受理; otherwise what is on the notice counts."""
    notice = await repository.materials_of(uow, case.case_id)
    if notice is not None:
        return bool(notice.outstanding)
    return case.urgency == "emergency" and case.state is CaseState.REGISTERED
