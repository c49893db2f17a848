"""Completing the papers after first relief."""

from dataclasses import replace

from assessment.actions.locking import LOCKING, lock_open_assessment
from assessment.domain.assessments import AssessmentState, WholeAssessment, next_version
from assessment.domain.formalities import CompleteFormalities, Formalities
from assessment.domain.refusals import AssessmentInState, FormalitiesNotOpen, ProofNeeded, ReasonNeeded
from assessment.repository.assessments import is_proved, save_whole
from shared.events.contracts.assessment import FormalitiesCompleted
from shared.kit.errors import refuses
from shared.store.db import UnitOfWork


@refuses(*LOCKING, AssessmentInState, FormalitiesNotOpen, ProofNeeded, ReasonNeeded)
async def complete_formalities(uow: UnitOfWork, command: CompleteFormalities) -> WholeAssessment:
    """Complete the papers.

    They follow the decision and do not take its place: who completes them worked on the case. An approved case that is found ineligible
    stays on record with the reason; what was paid is for recovery.
    """
    case = await lock_open_assessment(uow, command.case_id, or_decided=True)
    if case.relief is None or case.formalities_done:
        raise FormalitiesNotOpen
    if case.is_open or (command.found_eligible and case.state is AssessmentState.REJECTED):
        raise AssessmentInState(case_id=case.case_id, state=case.state.value, transition="complete_formalities")
    if not await is_proved(uow, case.case_id):
        raise ProofNeeded
    reasoned = command.reason_code and command.reason_text
    if not command.found_eligible and case.state is AssessmentState.APPROVED and not reasoned:
        raise ReasonNeeded
    formalities = Formalities(
        completed_by=uow.actor.subject,
        found_eligible=command.found_eligible,
        reason_code=command.reason_code,
        reason_text=command.reason_text,
    )
    completed = replace(next_version(case), formalities=formalities, formalities_done=True)
    event = FormalitiesCompleted(completed_by=uow.actor.subject, found_eligible=command.found_eligible)
    uow.emit(case, event, policy=None)
    return await save_whole(uow, completed)
