"""Proposing to the group, and voting on what is proposed: each member votes with the own token."""

from dataclasses import asdict, replace

from assessment.actions.locking import LOCKING, lock_open_assessment
from assessment.domain.assessments import MACHINE, Assessment, Transition, WholeAssessment, next_version
from assessment.domain.conflicts import check_awaited, others, related
from assessment.domain.refusals import (
    AlreadyConfirmed,
    AssessmentInState,
    MeansCheckNeeded,
    NoQuorum,
    NothingToVoteOn,
    NotNamed,
    ProofNeeded,
    RelatedOfficer,
    SurveyNeeded,
    SurveyUnconfirmed,
    TooFewSurveyors,
)
from assessment.domain.reviews import Review, ReviewCase, VoteOnReview, WaitingReview
from assessment.domain.screening import Screening, facts_of, programmes_for, screen
from assessment.repository.assessments import is_proved, save_whole
from shared.events.contracts.assessment import Procedure, ReviewDecided, ReviewVotedDown, ReviewVotesAwaited
from shared.kit.amounts import NoRule, cited, compute, digest
from shared.kit.errors import refuses
from shared.kit.policy import Policy
from shared.kit.principal import distinct
from shared.kit.refusals import OfficerUnknown, UnknownProgramme
from shared.run.context import Context
from shared.run.officers import check_known
from shared.store.db import UnitOfWork


@refuses(
    *LOCKING,
    AssessmentInState,
    NoQuorum,
    SurveyNeeded,
    SurveyUnconfirmed,
    TooFewSurveyors,
    MeansCheckNeeded,
    ProofNeeded,
    OfficerUnknown,
    UnknownProgramme,
)
async def review_case(uow: UnitOfWork, ctx: Context, command: ReviewCase) -> WholeAssessment:
    """Keep what is proposed to the group until each member has voted; who proposes it votes for it thereby.

    The amount comes from the profile's formula, and a group that wants more goes to the conference. It takes the place of a proposal that
    waits for votes.
    """
    case = await lock_open_assessment(uow, command.case_id)
    policy = ctx.policy(uow.now)
    if not MACHINE.may(case, Transition.REVIEW):
        raise MACHINE.refusal(case, Transition.REVIEW)
    screening = screen(policy, case)
    await _check_ready(uow, policy, case, screening.procedure)
    members = _members(policy, case, screening.procedure, command, uow.actor.subject)
    await check_known(uow, ctx, case.place_code, members)
    unknown = next((code for code in command.programmes if code not in policy.programmes), None)
    if unknown is not None:
        raise UnknownProgramme(programme=unknown)
    review = _review(policy, case, screening, command, members, uow.actor.subject)
    review_id = case.waiting_review.review_id if case.waiting_review else uow.ids.new()
    return await _keep(uow, policy, case, WaitingReview(review_id, review, others(members, uow.actor.subject)))


@refuses(*LOCKING, AssessmentInState, NothingToVoteOn, NotNamed, AlreadyConfirmed)
async def vote_on_review(uow: UnitOfWork, ctx: Context, command: VoteOnReview) -> WholeAssessment:
    """Vote on what is proposed, as one of the members; with the last vote it is decided."""
    case = await lock_open_assessment(uow, command.case_id)
    waiting = case.waiting_review
    if waiting is None:
        raise NothingToVoteOn
    check_awaited(waiting.review.members, waiting.awaited, uow.actor.subject)
    so_far, is_for = waiting.review, command.vote == "for"
    review = replace(so_far, votes_for=so_far.votes_for + is_for, votes_against=so_far.votes_against + (not is_for))
    voted = WaitingReview(waiting.review_id, review, others(waiting.awaited, uow.actor.subject))
    return await _keep(uow, ctx.policy(uow.now), case, voted)


async def _keep(uow: UnitOfWork, policy: Policy, case: Assessment, waiting: WaitingReview) -> WholeAssessment:
    """Store a proposal as lost, as waiting for votes, or as decided; a group that lost one may propose another."""
    review = waiting.review
    if waiting.is_lost or waiting.awaited:
        uow.emit(case, _lost(waiting) if waiting.is_lost else _awaited(waiting), policy=policy.version)
        return await save_whole(uow, replace(next_version(case), waiting_review=None if waiting.is_lost else waiting))
    reviewed = replace(MACHINE.move(case, Transition.REVIEW, uow.now), review=review, waiting_review=None)
    # Where no notice is posted before the decision, it is to be taken next.
    if policy.procedures[review.procedure].notice_mode != "pre":
        reviewed = MACHINE.move(reviewed, Transition.CLOSE_NOTICE, uow.now)
    event = ReviewDecided(
        review_id=waiting.review_id,
        procedure=review.procedure,
        members=review.members,
        votes_for=review.votes_for,
        votes_against=review.votes_against,
        quorum=policy.procedures[review.procedure].quorum,
        proposed_by=review.proposed_by,
        proposed_fen=review.proposed_fen,
    )
    uow.emit(case, event, policy=policy.version)
    return await save_whole(uow, reviewed)


def _awaited(waiting: WaitingReview) -> ReviewVotesAwaited:
    review = waiting.review
    return ReviewVotesAwaited(
        review_id=waiting.review_id,
        procedure=review.procedure,
        members=review.members,
        awaited=waiting.awaited,
        votes_for=review.votes_for,
        votes_against=review.votes_against,
        proposed_by=review.proposed_by,
        proposed_fen=review.proposed_fen,
    )


def _lost(waiting: WaitingReview) -> ReviewVotedDown:
    review = waiting.review
    return ReviewVotedDown(
        review_id=waiting.review_id,
        procedure=review.procedure,
        members=review.members,
        votes_for=review.votes_for,
        votes_against=review.votes_against,
        proposed_by=review.proposed_by,
    )


async def _check_ready(uow: UnitOfWork, policy: Policy, case: Assessment, procedure: Procedure) -> None:
    rule = policy.procedures[procedure]
    if case.waiting_survey is not None:
        raise SurveyUnconfirmed
    if rule.survey_min and case.survey is None:
        raise SurveyNeeded
    if case.survey is not None and len(case.survey.surveyors) < rule.survey_min:
        raise TooFewSurveyors(required=rule.survey_min)
    recognised = any(policy.identities[code].means_known for code in case.identity_classes if code in policy.identities)
    if rule.means_check and case.means is None and not recognised:
        raise MeansCheckNeeded
    if not await is_proved(uow, case.case_id):
        raise ProofNeeded


def _members(policy: Policy, case: Assessment, procedure: Procedure, command: ReviewCase, proposer: str) -> tuple[str, ...]:
    """Return the members of a group that may propose."""
    members = distinct([*command.members, proposer])
    quorum = policy.procedures[procedure].quorum
    if len(members) < quorum:
        raise NoQuorum(quorum=quorum)
    if any(related(case, member) for member in members):
        raise RelatedOfficer
    return members


def _review(policy: Policy, case: Assessment, screening: Screening, command: ReviewCase, members: tuple[str, ...], proposer: str) -> Review:
    procedure = screening.procedure
    try:
        amount = compute(policy, procedure, facts_of(case))
        computed, explanation = amount.fen, asdict(amount)
    except NoRule:
        computed, explanation = 0, {"rule": "none", "rule_name_zh": "无适用规则，一事一议", "policy_version": policy.version, "sources": []}
    relief = case.relief_fen
    proposed = max(computed if command.proposed_fen is None else command.proposed_fen, relief)
    ways = policy.procedures[procedure]
    explanation |= {
        "screening": list(screening.reasons),
        "group_fen": command.proposed_fen,
        "first_relief_fen": relief,
        "proposed_fen": proposed,
        "legal_basis": list(ways.legal_basis),
        "procedure_source": cited(ways.source, ways.basis),
    }
    return Review(
        procedure=procedure,
        members=members,
        votes_for=1,
        votes_against=0,
        proposed_by=proposer,
        proposed_fen=proposed,
        computed_fen=max(computed, relief),
        programmes=programmes_for(policy, case, command.programmes),
        explanation=explanation,
        explanation_sha256=digest(explanation),
        policy_version=policy.version,
    )
