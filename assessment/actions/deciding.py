"""Deciding: first relief, the decision, the joint conference, and the formalities that follow first relief."""

from assessment import repository
from assessment.actions.cases import changed, in_hand, moved
from assessment.actions.notices import hang_after
from assessment.errors import (
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
from assessment.rules.amounts import fast_limit_fen
from assessment.rules.conflicts import began, made_by, related
from assessment.rules.records import Assessment, Decision, Relief, Review
from assessment.rules.screening import decided_by, goes_to_conference, items_for, published
from assessment.rules.states import Deed, State
from assessment.rules.wording import remedy_text
from assessment.schemas import CompleteFormalities, ConferenceDecision, DecideCase, OrderRelief
from shared.context import Context
from shared.contracts import assessment as says
from shared.db import UnitOfWork
from shared.policy import Policy

APPROVERS = {"township": ("township_approver", "county_approver"), "county": ("county_approver",), "conference": ("conference_secretary",)}
"""Who decides at which level; the county may always do what the township may."""


async def order_relief(uow: UnitOfWork, ctx: Context, case_id: str, command: OrderRelief) -> Assessment:
    """Order first relief 先行救助: pay now, papers follow. Once per case, never by who opened it, never above one fast aid.

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
    limit = fast_limit_fen(policy, case.place_code)
    amount = limit if command.amount_fen is None else command.amount_fen
    if amount > limit:
        raise ReliefAboveLimit(limit_fen=limit)
    relief = Relief(uow.ids.new(), amount, command.form, uow.actor.subject)
    ordered = changed(case, relief=relief, cash_owed=case.cash_owed + 1)
    await repository.save(uow, ordered)
    event = says.ReliefOrdered(
        item_id=relief.item_id, amount_fen=amount, form=command.form, ordered_by=relief.ordered_by, proposed_by=case.triaged_by
    )
    uow.emit(case_id, case.place_code, event, policy_version=policy.version)
    return ordered


async def decide_case(uow: UnitOfWork, ctx: Context, case_id: str, command: DecideCase) -> Assessment:
    """Decide what the group proposed: approve, refuse with reason and remedy, or, above the ceiling, put it to the joint conference.

    Raises `AssessmentInState`, `MakerIsChecker`, `WrongLevel`, `ReasonNeeded`, and what `in_hand` raises.
    """
    case = await in_hand(uow, case_id)
    policy = ctx.policy(uow.now)
    review = case.review
    if review is None or case.state is not State.PENDING:
        moved(case, Deed.APPROVE)  # Says why not.
        raise SurveyNeeded
    _check_decider(uow, policy, case, review)
    if not command.approve:
        return await _reject(uow, policy, case, command)
    if goes_to_conference(policy, review.procedure, case.place_code, review.proposed_fen, review.computed_fen):
        return await _convene(uow, policy, case, review)
    return await _approve(uow, ctx, case, review.proposed_fen, review.procedure)


async def conference_decides(uow: UnitOfWork, ctx: Context, case_id: str, command: ConferenceDecision) -> Assessment:
    """Record what the joint conference decided 一事一议.

    Raises `AssessmentInState`, `NoQuorum`, `VotesContradicted`, `RelatedOfficer`, `MakerIsChecker`, `ReasonNeeded`, and what `in_hand`
    raises.
    """
    case = await in_hand(uow, case_id)
    policy = ctx.policy(uow.now)
    if case.state is not State.CONFERENCE:
        moved(case, Deed.APPROVE if case.state is not State.PENDING else Deed.OBJECT)
    members = tuple(dict.fromkeys(command.members))
    if len(members) < policy.limits.conference_quorum:
        raise NoQuorum(quorum=policy.limits.conference_quorum)
    if command.votes_for + command.votes_against > len(members):
        raise VotesContradicted
    if any(related(case, member) for member in members):
        raise RelatedOfficer
    if made_by(case, uow.actor.subject):
        raise MakerIsChecker
    carried = command.votes_for > command.votes_against
    amount = command.amount_fen if carried else 0
    event = says.ConferenceDecided(
        members=members,
        votes_for=command.votes_for,
        votes_against=command.votes_against,
        amount_fen=amount,
        secretary=uow.actor.subject,
    )
    uow.emit(case_id, case.place_code, event, policy_version=policy.version)
    if not carried:
        refusal = DecideCase(approve=False, reason_code="voted_down", reason_text=command.minutes, remedy_text=None)
        return await _reject(uow, policy, case, refusal)
    return await _approve(uow, ctx, case, amount, "conference")


async def complete_formalities(uow: UnitOfWork, ctx: Context, case_id: str, command: CompleteFormalities) -> Assessment:
    """Complete the papers after first relief 补办手续; a case found ineligible then is refused, and its relief stays on record.

    Raises `FormalitiesNotOpen`, `ProofNeeded`, `ReasonNeeded`, and what `in_hand` raises.
    """
    case = await in_hand(uow, case_id, decided=True)
    if case.relief is None or case.formalities_done or (command.found_eligible and case.state is not State.APPROVED):
        raise FormalitiesNotOpen
    if not await repository.proof_count(uow, case_id):
        raise ProofNeeded
    done = changed(case, formalities_done=True)
    uow.emit(case_id, case.place_code, says.FormalitiesCompleted(completed_by=uow.actor.subject, found_eligible=command.found_eligible))
    if not command.found_eligible and case.open:
        refusal = DecideCase(approve=False, reason_code=command.reason_code, reason_text=command.reason_text, remedy_text=None)
        return await _reject(uow, ctx.policy(uow.now), done, refusal)
    await repository.save(uow, done)
    return done


def _check_decider(uow: UnitOfWork, policy: Policy, case: Assessment, review: Review) -> None:
    if made_by(case, uow.actor.subject):
        raise MakerIsChecker
    level = decided_by(policy, review.procedure, review.proposed_fen)
    # A conference case is put to the conference by the county.
    wanted = APPROVERS["county" if level == "conference" else level]
    if not uow.actor.roles & set(wanted):
        raise WrongLevel(level=level)


async def _approve(uow: UnitOfWork, ctx: Context, case: Assessment, amount_fen: int, procedure: says.Procedure) -> Assessment:
    policy = ctx.policy(uow.now)
    assert case.review is not None, "only what was proposed is approved"
    items = items_for(policy, case, amount_fen, case.review.programmes, [uow.ids.new() for _ in range(len(case.review.programmes) + 2)])
    mode = policy.procedures[case.review.procedure].notice_mode
    post = mode == "post" and published(policy, case)
    decision = Decision(
        approved=True,
        decided_by=uow.actor.subject,
        amount_fen=max(amount_fen, case.relief.amount_fen if case.relief else 0),
        items=tuple(item.model_dump() for item in items),
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
        legal_basis=tuple(case.review.explanation.get("sources", ())),
        explanation_sha256=case.review.explanation_sha256,
        formalities_open=case.relief is not None and not case.formalities_done,
        notice_mode="post" if post else "pre" if mode == "pre" and published(policy, case) else "none",
    )
    uow.emit(case.case_id, case.place_code, event, policy_version=policy.version)
    approved = await hang_after(uow, ctx, approved)
    await repository.save(uow, approved)
    return approved


async def _reject(uow: UnitOfWork, policy: Policy, case: Assessment, command: DecideCase) -> Assessment:
    if command.reason_code is None or not command.reason_text:
        raise ReasonNeeded
    decision = Decision(
        approved=False,
        decided_by=uow.actor.subject,
        amount_fen=0,
        reason_code=command.reason_code,
        reason_text=command.reason_text,
        remedy_text=command.remedy_text or remedy_text(policy),
    )
    rejected = moved(case, Deed.REJECT, decision=decision)
    await repository.save(uow, rejected)
    event = says.CaseRejected(
        procedure=case.review.procedure if case.review else "emergency",
        reason_code=command.reason_code,
        proposed_by=case.review.proposed_by if case.review else case.relief.ordered_by if case.relief else uow.actor.subject,
        decided_by=uow.actor.subject,
        legal_basis=tuple(case.review.explanation.get("sources", ())) if case.review else (),
    )
    uow.emit(case.case_id, case.place_code, event, policy_version=policy.version)
    return rejected


async def _convene(uow: UnitOfWork, policy: Policy, case: Assessment, review: Review) -> Assessment:
    convened = moved(case, Deed.CONVENE)
    await repository.save(uow, convened)
    reason = "no_rule_fits" if review.computed_fen == 0 else "above_ceiling"
    event = says.ConferenceProposed(reason_code=reason, proposed_by=uow.actor.subject, proposed_fen=review.proposed_fen)
    uow.emit(case.case_id, case.place_code, event, policy_version=policy.version)
    return convened
