"""Deciding: approve, refuse with reason and remedy, or put the case to the joint conference."""

from dataclasses import replace

from assessment.actions.locking import LOCKING, lock_open_assessment
from assessment.actions.notices import open_notice_after_aid
from assessment.domain.assessments import MACHINE, Assessment, AssessmentState, Transition, WholeAssessment
from assessment.domain.conflicts import began, made_by
from assessment.domain.decisions import DecideCase, Decision, Explained, Rejection
from assessment.domain.refusals import (
    AssessmentInState,
    FlagsUnexplained,
    MakerIsChecker,
    NothingToApprove,
    ReasonNeeded,
    ReviewUndecided,
    SurveyNeeded,
    SurveyUnconfirmed,
    TriageNeeded,
    WrongLevel,
)
from assessment.domain.screening import conference_reason, decided_by, facts_of, items_for, legal_basis, published, screen, told_with
from assessment.repository.assessments import attachments_of, save_whole
from shared.events.contracts.assessment import CaseApproved, CaseRejected, ConferenceProposed, Procedure
from shared.kit.errors import refuses
from shared.kit.policy import Policy
from shared.kit.remedies import remedy_text
from shared.run.context import Context
from shared.store.db import UnitOfWork

APPROVERS = {"township": ("township_approver", "county_approver"), "county": ("county_approver",), "conference": ("county_approver",)}
"""Who decides at which level; the county may always do what the township may, and it puts a case to the conference."""


@refuses(
    *LOCKING,
    AssessmentInState,
    MakerIsChecker,
    WrongLevel,
    ReasonNeeded,
    SurveyNeeded,
    SurveyUnconfirmed,
    ReviewUndecided,
    NothingToApprove,
    TriageNeeded,
    FlagsUnexplained,
)
async def decide_case(uow: UnitOfWork, ctx: Context, command: DecideCase) -> WholeAssessment:
    """Decide what the group proposed: approve, refuse with reason and remedy, or put to the joint conference what only it can approve.

    A household that was surveyed and for which the group proposes nothing can be refused only.
    """
    case = await lock_open_assessment(uow, command.case_id)
    policy = ctx.policy(uow.now)
    review = case.review
    if case.waiting_survey is not None:
        raise SurveyUnconfirmed
    if case.waiting_review is not None:
        raise ReviewUndecided
    if not command.approve and case.state is AssessmentState.ACCEPTED:
        raise SurveyNeeded
    if case.state is not AssessmentState.PENDING and (command.approve or case.state is not AssessmentState.SURVEYED):
        raise MACHINE.refusal(case, Transition.APPROVE if command.approve else Transition.REJECT)
    _check_decider(uow, policy, case)
    if not command.approve:
        if command.reason_code is None or not command.reason_text:
            raise ReasonNeeded
        rejection = Rejection(reason_code=command.reason_code, reason_text=command.reason_text, remedy_text=command.remedy_text)
        return await reject_case(uow, policy, case, rejection)
    assert review is not None, "what is pending was proposed"
    reason = conference_reason(policy, case, review)
    if reason is not None:
        return await _convene(uow, policy, case, review.proposed_fen, reason)
    return await approve_case(uow, ctx, case, review.proposed_fen, review.procedure, explain(case, command.flags_reason))


async def approve_case(
    uow: UnitOfWork, ctx: Context, case: Assessment, amount_fen: int, procedure: Procedure, explained: Explained | None
) -> WholeAssessment:
    """Approve what was proposed, with all its items; open the notice after the aid if nothing is left to pay.

    First relief that was given, or is under way, is aid too. Raises `TriageNeeded`, and `NothingToApprove` where there is none and no item
    either.
    """
    _check_judged(case)
    policy = ctx.policy(uow.now)
    assert case.review is not None, "only what was proposed is approved"
    level = decided_by(policy, procedure, amount_fen)
    items = items_for(policy, case, amount_fen, level, [uow.ids.new() for _ in range(len(case.review.programmes) + 2)])
    if not items and not case.relief_fen:
        raise NothingToApprove
    mode = policy.procedures[case.review.procedure].notice_mode if published(policy, case) else "none"
    decision = Decision(
        approved=True,
        decided_by=uow.actor.subject,
        amount_fen=max(amount_fen, case.relief_fen),
        items=tuple(items),
        policy_version=policy.version,
        legal_basis=legal_basis(policy, case, procedure),
        explained=explained,
    )
    approved = replace(
        MACHINE.move(case, Transition.APPROVE, uow.now),
        decision=decision,
        cash_owed=case.cash_owed + sum(item.instalments for item in items if item.kind == "cash"),
        post_notice=mode == "post",
    )
    referred = any(item.kind == "referral" for item in items)  # Nobody else has to know by what it was decided.
    event = CaseApproved(
        procedure=procedure,
        items=decision.items,
        total_fen=decision.amount_fen,
        proposed_by=case.review.proposed_by,
        decided_by=decision.decided_by,
        legal_basis=decision.legal_basis,
        explanation_sha256=case.review.explanation_sha256,
        formalities_open=case.relief is not None and not case.formalities_done,
        notice_mode=mode,
        facts=told_with(facts_of(case)) if referred else None,
        attachments=await attachments_of(uow, case.case_id) if referred else None,
    )
    uow.emit(case, event, policy=policy.version)
    approved = await open_notice_after_aid(uow, ctx, approved)
    return await save_whole(uow, approved)


async def reject_case(
    uow: UnitOfWork, policy: Policy, case: Assessment, rejection: Rejection, transition: Transition = Transition.REJECT
) -> WholeAssessment:
    """Refuse a case with a written reason, and with the remedies of the law where it names none. Raises `TriageNeeded`."""
    _check_judged(case)
    procedure = case.review.procedure if case.review else screen(policy, case).procedure
    decision = Decision(
        approved=False,
        decided_by=uow.actor.subject,
        amount_fen=0,
        reason_code=rejection.reason_code,
        reason_text=rejection.reason_text,
        remedy_text=rejection.remedy_text or remedy_text(policy),
        policy_version=policy.version,
        legal_basis=legal_basis(policy, case, procedure),
    )
    rejected = replace(MACHINE.move(case, transition, uow.now), decision=decision)
    event = CaseRejected(
        procedure=procedure,
        reason_code=rejection.reason_code,
        proposed_by=case.review.proposed_by if case.review else case.survey.recorded_by if case.survey else uow.actor.subject,
        decided_by=decision.decided_by,
        legal_basis=decision.legal_basis,
    )
    uow.emit(case, event, policy=policy.version)
    return await save_whole(uow, rejected)


def explain(case: Assessment, reason: str | None) -> Explained | None:
    """Return why money goes although a case is flagged, None of a case that is not. Raises `FlagsUnexplained`."""
    if case.unexplained and reason is None:
        raise FlagsUnexplained(flags=", ".join(case.unexplained))
    return Explained(case.flags, reason) if case.flags and reason is not None else None


def _check_judged(case: Assessment) -> None:
    """Raise `TriageNeeded` while nobody has judged how urgent a case is: a decision ends the clocks that a danger to life has."""
    if not (case.urgent or case.triaged_by):
        raise TriageNeeded


def _check_decider(uow: UnitOfWork, policy: Policy, case: Assessment) -> None:
    if made_by(case, uow.actor.subject) or began(case, uow.actor.subject):
        raise MakerIsChecker
    procedure, amount_fen = (case.review.procedure, case.review.proposed_fen) if case.review else (screen(policy, case).procedure, 0)
    level = decided_by(policy, procedure, amount_fen)
    if not uow.actor.roles & set(APPROVERS[level]):
        raise WrongLevel(level=level)


async def _convene(uow: UnitOfWork, policy: Policy, case: Assessment, proposed_fen: int, reason: str) -> WholeAssessment:
    convened = MACHINE.move(case, Transition.CONVENE, uow.now)
    event = ConferenceProposed(reason_code=reason, proposed_by=uow.actor.subject, proposed_fen=proposed_fen)
    uow.emit(case, event, policy=policy.version)
    return await save_whole(uow, convened)
