"""Taking an assessment in hand: every change begins here, under the lock of its row."""

from dataclasses import replace
from typing import Any

from assessment import repository
from assessment.domain.refusals import AssessmentInState, AssessmentNotFound, CaseClosed, RelatedOfficer
from assessment.rules.conflicts import related
from assessment.rules.records import Assessment
from assessment.rules.states import Deed, State, after
from shared.store.db import UnitOfWork


async def found(uow: UnitOfWork, case_id: str) -> Assessment:
    """Return an assessment to look at. Raises `AssessmentNotFound`."""
    case = await repository.get(uow, case_id)
    if case is None:
        raise AssessmentNotFound(case_id=case_id)
    return case


async def in_hand(uow: UnitOfWork, case_id: str, *, decided: bool = False) -> Assessment:
    """Lock and return an assessment that the actor may work on; one that is `decided` too, if so wanted.

    Raises `AssessmentNotFound`, `CaseClosed`, `RelatedOfficer`.
    """
    case = await repository.lock(uow, case_id)
    if case is None:
        raise AssessmentNotFound(case_id=case_id)
    uow.check_version(case.version)
    if case.state is State.ENDED or not (case.open or decided):
        raise CaseClosed(case_id=case_id, state=case.state.value)
    if related(case, uow.actor.subject):
        raise RelatedOfficer
    return case


def moved(case: Assessment, deed: Deed, **changes: Any) -> Assessment:
    """Return the assessment after a deed, one version on. Raises `AssessmentInState`."""
    state = after(case.state, deed)
    if state is None:
        raise AssessmentInState(case_id=case.case_id, state=case.state.value, transition=deed.value)
    return replace(case, state=state, version=case.version + 1, **changes)


def changed(case: Assessment, **changes: Any) -> Assessment:
    """Return the assessment with changes that leave its state, one version on."""
    return replace(case, version=case.version + 1, **changes)
