"""Deciding: first relief, the decision, the joint conference, and the formalities that follow first relief."""

from dataclasses import replace

from assessment import repository
from assessment.actions.cases import changed, in_hand, moved
from assessment.actions.notices import hang_after
from assessment.domain.refusals import (
    AssessmentInState,
    FormalitiesNotOpen,
    MakerIsChecker,
    NoQuorum,
    NotUrgent,
    ProofNeeded,
    ReasonNeeded,
    RelatedOfficer,
    ReliefAboveLimit,
    ReliefAlreadyOrdered,
    SurveyNeeded,
    VotesContradicted,
    WrongLevel,
)
from assessment.rules.amounts import NoRule, fast_limit_fen
from assessment.rules.conflicts import began, made_by, related
from assessment.rules.records import Assessment, Conference, Decision, Formalities, Relief, Review
from assessment.rules.screening import decided_by, goes_to_conference, items_for, legal_basis, published, screen
from assessment.rules.states import Deed, State
from assessment.rules.wording import remedy_text
from assessment.schemas import CompleteFormalities, ConferenceDecision, DecideCase, OrderRelief
from shared.events.contracts import assessment as says
from shared.kit.policy import Policy
from shared.run.context import Context
from shared.store.db import UnitOfWork

APPROVERS = {"township": ("township_approver", "county_approver"), "county": ("county_approver",), "conference": ("conference_secretary",)}
"""Who decides at which level; the county may always do what the township may."""


async def order_relief(uow: UnitOfWork, ctx: Context, case_id: str, command: OrderRelief) -> Assessment:
    """Order first relief 先行救助: pay now, papers follow. Once per case, never by who opened it, never above one fast aid.

    Where the place has no standard there is no fast aid to go by, and nothing is given before the papers.
    Raises `NotUrgent`, `ReliefAlreadyOrdered`, `ReliefAboveLimit`, `MakerIsChecker`, and what `in_hand` raises.
    """
    case = await in_hand(uow, case_id)
    if not case.urgent or case.state is State.WAITING:
        raise NotUrgent
    if case.relief is not None:
        raise ReliefAlreadyOrdered
    if began(case, uow.actor.subject):
        raise MakerIsChecker
    policy = ctx.policy(uow.now)
    limit = _relief_limit_fen(policy, case.place_code)
    amount = limit if command.amount_fen is None else command.amount_fen
    if not 0 < amount <= limit:
        raise ReliefAboveLimit(limit_fen=limit)
    relief = Relief(uow.ids.new(), amount, command.form, uow.actor.subject)
    ordered = changed(case, relief=relief, cash_owed=case.cash_owed + 1)
    await repository.save(uow, ordered)
    event = says.ReliefOrdered(
        item_id=relief.item_id, amount_fen=amount, form=command.form, ordered_by=relief.ordered_by, proposed_by=case.triaged_by
    )
    uow.emit(case, event, policy=policy.version)
    return ordered


async def decide_case(uow: UnitOfWork, ctx: Context, case_id: str, command: DecideCase) -> Assessment:
    """Decide what the group proposed: approve, refuse with reason and remedy, or, above the ceiling, put it to the joint conference.

    A household that was surveyed and for which the group proposes nothing can be refused only.
    Raises `AssessmentInState`, `SurveyNeeded`, `MakerIsChecker`, `WrongLevel`, `ReasonNeeded`, and what `in_hand` raises.
    """
    case = await in_hand(uow, case_id)
    policy = ctx.policy(uow.now)
    review = case.review
    if not command.approve and case.state is State.ACCEPTED:
        raise SurveyNeeded
    if case.state is not State.PENDING and (command.approve or case.state is not State.SURVEYED):
        raise _not_now(case, Deed.APPROVE if command.approve else Deed.REJECT)
    _check_decider(uow, policy, case)
    if not command.approve:
        return await _reject(uow, policy, case, command)
    assert review is not None, "what is pending was proposed"
    if goes_to_conference(policy, review.procedure, case.place_code, review.proposed_fen, review.computed_fen):
        return await _convene(uow, policy, case, review)
    return await _approve(uow, ctx, case, review.proposed_fen, review.procedure)


async def conference_decides(uow: UnitOfWork, ctx: Context, case_id: str, command: ConferenceDecision) -> Assessment:
    """Record what the joint conference decided 一事一议, with its minutes. Who worked on the case reports to it and has no vote.

    Raises `AssessmentInState`, `NoQuorum`, `VotesContradicted`, `RelatedOfficer`, `MakerIsChecker`, and what `in_hand` raises.
    """
    case = await in_hand(uow, case_id)
    policy = ctx.policy(uow.now)
    if case.state is not State.CONFERENCE:
        raise _not_now(case, Deed.CONVENE)
    members = tuple(dict.fromkeys(command.members))
    if len(members) < policy.limits.conference_quorum:
        raise NoQuorum(quorum=policy.limits.conference_quorum)
    if command.votes_for + command.votes_against > len(members):
        raise VotesContradicted
    if any(related(case, member) for member in members):
        raise RelatedOfficer
    if any(made_by(case, officer) for officer in (*members, uow.actor.subject)):
        raise MakerIsChecker
    carried = command.votes_for > command.votes_against
    amount = command.amount_fen if carried else 0
    held = Conference(members, command.votes_for, command.votes_against, amount, uow.actor.subject, command.minutes)
    event = says.ConferenceDecided(
        members=members,
        votes_for=command.votes_for,
        votes_against=command.votes_against,
        amount_fen=amount,
        secretary=uow.actor.subject,
    )
    uow.emit(case, event, policy=policy.version)
    heard = replace(case, conference=held)
    if not carried:
        refusal = DecideCase(approve=False, reason_code="voted_down", reason_text=command.minutes, remedy_text=None)
        return await _reject(uow, policy, heard, refusal)
    return await _approve(uow, ctx, heard, amount, "conference")


async def complete_formalities(uow: UnitOfWork, ctx: Context, case_id: str, command: CompleteFormalities) -> Assessment:
    """Complete the papers after first relief 补办手续.

    They follow the decision and do not take its place: who completes them worked on the case. An approved case that is found ineligible
    stays on record with the reason; what was paid is for recovery.
    Raises `FormalitiesNotOpen`, `AssessmentInState`, `ProofNeeded`, `ReasonNeeded`, and what `in_hand` raises.
    """
    case = await in_hand(uow, case_id, decided=True)
    if case.relief is None or case.formalities_done:
        raise FormalitiesNotOpen
    if case.open or (command.found_eligible and case.state is State.REJECTED):
        raise AssessmentInState(case_id=case_id, state=case.state.value, transition="complete_formalities")
    if not await repository.proof_count(uow, case_id):
        raise ProofNeeded
    if not command.found_eligible and case.state is State.APPROVED and not (command.reason_code and command.reason_text):
        raise ReasonNeeded
    papers = Formalities(uow.actor.subject, command.found_eligible, command.reason_code, command.reason_text)
    done = changed(case, formalities=papers, formalities_done=True)
    await repository.save(uow, done)
    uow.emit(case, says.FormalitiesCompleted(completed_by=uow.actor.subject, found_eligible=command.found_eligible), policy=None)
    return done


def _relief_limit_fen(policy: Policy, place_code: str) -> int:
    try:
        return fast_limit_fen(policy, place_code)
    except NoRule:
        return 0


def _not_now(case: Assessment, deed: Deed) -> AssessmentInState:
    return AssessmentInState(case_id=case.case_id, state=case.state.value, transition=deed.value)


def _check_decider(uow: UnitOfWork, policy: Policy, case: Assessment) -> None:
    if made_by(case, uow.actor.subject) or began(case, uow.actor.subject):
        raise MakerIsChecker
    procedure, amount_fen = (case.review.procedure, case.review.proposed_fen) if case.review else (screen(policy, case).procedure, 0)
    level = decided_by(policy, procedure, amount_fen)
    # A conference case is put to the conference by the county.
    wanted = APPROVERS["county" if level == "conference" else level]
    if not uow.actor.roles & set(wanted):
        raise WrongLevel(level=level)


async def _approve(uow: UnitOfWork, ctx: Context, case: Assessment, amount_fen: int, procedure: says.Procedure) -> Assessment:
    policy = ctx.policy(uow.now)
    assert case.review is not None, "only what was proposed is approved"
    level = decided_by(policy, procedure, amount_fen)
    items = items_for(policy, case, amount_fen, level, [uow.ids.new() for _ in range(len(case.review.programmes) + 2)])
    basis = legal_basis(policy, case, procedure)
    mode = policy.procedures[case.review.procedure].notice_mode
    post = mode == "post" and published(policy, case)
    decision = Decision(
        approved=True,
        decided_by=uow.actor.subject,
        amount_fen=max(amount_fen, case.relief.amount_fen if case.relief else 0),
        items=tuple(item.model_dump() for item in items),
        policy_version=policy.version,
        legal_basis=basis,
    )
    approved = moved(
        case,
        Deed.APPROVE,
        decision=decision,
        cash_owed=case.cash_owed + sum(item.instalments for item in items if item.kind == "cash"),
        post_notice=post,
    )
    event = says.CaseApproved(
        procedure=procedure,
        items=tuple(items),
        total_fen=decision.amount_fen,
        proposed_by=case.review.proposed_by,
        decided_by=uow.actor.subject,
        legal_basis=basis,
        explanation_sha256=case.review.explanation_sha256,
        formalities_open=case.relief is not None and not case.formalities_done,
        notice_mode="post" if post else "pre" if mode == "pre" and published(policy, case) else "none",
    )
    uow.emit(case, event, policy=policy.version)
    approved = await hang_after(uow, ctx, approved)
    await repository.save(uow, approved)
    return approved


async def _reject(uow: UnitOfWork, policy: Policy, case: Assessment, command: DecideCase) -> Assessment:
    if command.reason_code is None or not command.reason_text:
        raise ReasonNeeded
    procedure = case.review.procedure if case.review else screen(policy, case).procedure
    decision = Decision(
        approved=False,
        decided_by=uow.actor.subject,
        amount_fen=0,
        reason_code=command.reason_code,
        reason_text=command.reason_text,
        remedy_text=command.remedy_text or remedy_text(policy),
        policy_version=policy.version,
        legal_basis=legal_basis(policy, case, procedure),
    )
    rejected = moved(case, Deed.REJECT, decision=decision)
    await repository.save(uow, rejected)
    event = says.CaseRejected(
        procedure=procedure,
        reason_code=command.reason_code,
        proposed_by=case.review.proposed_by if case.review else case.survey.recorded_by if case.survey else uow.actor.subject,
        decided_by=uow.actor.subject,
        legal_basis=decision.legal_basis,
    )
    uow.emit(case, event, policy=policy.version)
    return rejected


async def _convene(uow: UnitOfWork, policy: Policy, case: Assessment, review: Review) -> Assessment:
    convened = moved(case, Deed.CONVENE)
    await repository.save(uow, convened)
    reason = "no_rule_fits" if review.computed_fen == 0 else "above_ceiling"
    event = says.ConferenceProposed(reason_code=reason, proposed_by=uow.actor.subject, proposed_fen=review.proposed_fen)
    uow.emit(case, event, policy=policy.version)
    return convened
