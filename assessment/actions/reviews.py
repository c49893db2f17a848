"""Recording what the group proposes."""

from dataclasses import asdict, replace

from assessment.actions.locking import LOCKING, lock_open_assessment
from assessment.domain.amounts import NoRule, cited, compute, digest
from assessment.domain.assessments import MACHINE, Assessment, Transition, WholeAssessment
from assessment.domain.conflicts import related
from assessment.domain.refusals import (
    AssessmentInState,
    MeansCheckNeeded,
    NoQuorum,
    ProofNeeded,
    ProposalVotedDown,
    RelatedOfficer,
    SurveyNeeded,
    TooFewSurveyors,
    VotesContradicted,
)
from assessment.domain.reviews import Review, ReviewCase
from assessment.domain.screening import Screening, need_of, programmes_for, screen
from assessment.repository.assessments import is_proved, save_whole
from shared.events.contracts.assessment import Procedure, ReviewDecided
from shared.kit.errors import refuses
from shared.kit.policy import Policy
from shared.kit.principal import distinct
from shared.kit.refusals import UnknownProgramme
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(
    *LOCKING,
    AssessmentInState,
    NoQuorum,
    VotesContradicted,
    ProposalVotedDown,
    SurveyNeeded,
    TooFewSurveyors,
    MeansCheckNeeded,
    ProofNeeded,
    UnknownProgramme,
)
async def review_case(uow: UnitOfWork, ctx: Context, command: ReviewCase) -> WholeAssessment:
    """Keep what the group proposes; the amount comes from the profile's formula, and a group that wants more goes to the conference."""
    case = await lock_open_assessment(uow, command.case_id)
    policy = ctx.policy(uow.now)
    screening = screen(policy, case)
    await _check_ready(uow, policy, case, screening.procedure)
    members = _voted(policy, case, screening.procedure, command, uow.actor.subject)
    unknown = next((code for code in command.programmes if code not in policy.programmes), None)
    if unknown is not None:
        raise UnknownProgramme(programme=unknown)
    review = _review(policy, case, screening, command, members, uow.actor.subject)
    reviewed = replace(MACHINE.move(case, Transition.REVIEW, uow.now), review=review)
    # Where no notice is posted before the decision, it is to be taken next.
    if policy.procedures[review.procedure].notice_mode != "pre":
        reviewed = MACHINE.move(reviewed, Transition.CLOSE_NOTICE, uow.now)
    event = ReviewDecided(
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


async def _check_ready(uow: UnitOfWork, policy: Policy, case: Assessment, procedure: Procedure) -> None:
    rule = policy.procedures[procedure]
    if rule.survey_min and case.survey is None:
        raise SurveyNeeded
    if case.survey is not None and len(case.survey.surveyors) < rule.survey_min:
        raise TooFewSurveyors(required=rule.survey_min)
    recognised = any(policy.identities[code].means_known for code in case.identity_classes if code in policy.identities)
    if rule.means_check and case.means is None and not recognised:
        raise MeansCheckNeeded
    if not await is_proved(uow, case.case_id):
        raise ProofNeeded


def _voted(policy: Policy, case: Assessment, procedure: Procedure, command: ReviewCase, proposer: str) -> tuple[str, ...]:
    """Return the members of a group that may propose and did."""
    members = distinct([*command.members, proposer])
    quorum = policy.procedures[procedure].quorum
    if len(members) < quorum:
        raise NoQuorum(quorum=quorum)
    if any(related(case, member) for member in members):
        raise RelatedOfficer
    if command.votes_for + command.votes_against > len(members):
        raise VotesContradicted
    if command.votes_for <= command.votes_against:
        raise ProposalVotedDown
    return members


def _review(policy: Policy, case: Assessment, screening: Screening, command: ReviewCase, members: tuple[str, ...], proposer: str) -> Review:
    procedure = screening.procedure
    try:
        amount = compute(policy, procedure, need_of(case))
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
        votes_for=command.votes_for,
        votes_against=command.votes_against,
        proposed_by=proposer,
        proposed_fen=proposed,
        computed_fen=max(computed, relief),
        programmes=programmes_for(policy, case, command.programmes),
        explanation=explanation,
        explanation_sha256=digest(explanation),
        policy_version=policy.version,
    )
