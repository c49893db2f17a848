"""Finding out: proofs of the facts, the means check, the survey, and what the group proposes."""

from assessment import repository
from assessment.actions.cases import changed, in_hand, moved
from assessment.domain.refusals import (
    MeansCheckNeeded,
    NoQuorum,
    ProofNeeded,
    ProposalVotedDown,
    RelatedOfficer,
    SurveyNeeded,
    TooFewSurveyors,
    VotesContradicted,
)
from assessment.rules.amounts import NoRule, cited, compute, digest
from assessment.rules.conflicts import related
from assessment.rules.records import Assessment, FactProof, Means, Review, Survey
from assessment.rules.screening import need_of, programmes_for, screen
from assessment.rules.states import Deed
from assessment.schemas import AddFactProof, CheckMeans, RecordSurvey, ReviewCase
from shared.events.contracts import assessment as says
from shared.kit.calendar import SHANGHAI
from shared.kit.policy import Policy
from shared.kit.refusals import TimeInFuture, UnknownProgramme
from shared.run.context import Context
from shared.store.db import UnitOfWork

SURVEYORS_MIN = "emergency"
"""A survey does not know yet which procedure its case will take: it needs as many officers as the emergency procedure asks for. A
procedure that asks for more says so when the case is reviewed."""


async def add_proof(uow: UnitOfWork, case_id: str, command: AddFactProof) -> FactProof:
    """Keep a proof of the facts. Raises `AssessmentNotFound`, `CaseClosed`, `RelatedOfficer`, `TimeInFuture`."""
    case = await in_hand(uow, case_id, decided=True)
    if command.stated_on > uow.now.astimezone(SHANGHAI).date():
        raise TimeInFuture(field="stated_on")
    proof = FactProof(
        proof_id=uow.ids.new(),
        case_id=case_id,
        place_code=case.place_code,
        kind=command.kind,
        issuer_kind=command.issuer_kind,
        stated_on=command.stated_on,
        attachment_sha256=command.attachment_sha256,
        recorded_by=uow.actor.subject,
        recorded_at=uow.now,
    )
    await repository.add_proof(uow, proof)
    return proof


async def check_means(uow: UnitOfWork, case_id: str, command: CheckMeans) -> Assessment:
    """Keep what the means check found. Raises `AssessmentNotFound`, `CaseClosed`, `RelatedOfficer`."""
    case = await in_hand(uow, case_id)
    means = Means(command.authorised, command.monthly_income_fen, command.assets_within_rule, uow.actor.subject)
    checked = changed(case, means=means)
    await repository.save(uow, checked)
    return checked


async def record_survey(uow: UnitOfWork, ctx: Context, case_id: str, command: RecordSurvey) -> Assessment:
    """Keep what the officers saw; a relation that was declared once stays declared.

    Raises `AssessmentInState`, `TooFewSurveyors`, `RelatedOfficer`, and what `in_hand` raises.
    """
    case = await in_hand(uow, case_id)
    surveyors = tuple(dict.fromkeys(command.surveyors))
    required = ctx.policy(uow.now).procedures[SURVEYORS_MIN].survey_min
    if len(surveyors) < required:
        raise TooFewSurveyors(required=required)
    declared = case.survey.related_officers if case.survey else ()
    survey = Survey(
        surveyors=surveyors,
        household_size=command.household_size,
        affected_persons=command.affected_persons,
        self_paid_fen=command.self_paid_fen,
        loss_fen=command.loss_fen,
        monthly_income_fen=command.monthly_income_fen,
        related_officers=tuple(dict.fromkeys([*declared, *command.related_officers])),
        recorded_by=uow.actor.subject,
    )
    if {*surveyors, uow.actor.subject} & set(survey.related_officers):
        raise RelatedOfficer
    seen = moved(case, Deed.SURVEY, survey=survey)
    await repository.save(uow, seen)
    event = says.SurveyCompleted(
        surveyors=surveyors,
        household_size=survey.household_size,
        affected_persons=survey.affected_persons,
        self_paid_fen=survey.self_paid_fen,
        loss_fen=survey.loss_fen,
        monthly_income_fen=survey.monthly_income_fen,
        related_officer_declared=bool(survey.related_officers),
    )
    uow.emit(case, event, policy=None)
    return seen


async def review_case(uow: UnitOfWork, ctx: Context, case_id: str, command: ReviewCase) -> Assessment:
    """Keep what the group proposes; the amount comes from the profile's formula, and a group that wants more goes to the conference.

    Raises `AssessmentInState`, `NoQuorum`, `VotesContradicted`, `ProposalVotedDown`, `SurveyNeeded`, `TooFewSurveyors`, `MeansCheckNeeded`,
    `ProofNeeded`, `UnknownProgramme`, `RelatedOfficer`, and what `in_hand` raises.
    """
    case = await in_hand(uow, case_id)
    policy = ctx.policy(uow.now)
    procedure = screen(policy, case).procedure
    await _check_ready(uow, policy, case, procedure)
    members = _voted(policy, case, procedure, command, uow.actor.subject)
    unknown = next((code for code in command.programmes if code not in policy.programmes), None)
    if unknown is not None:
        raise UnknownProgramme(programme=unknown)
    review = _review(policy, case, procedure, command, (members, uow.actor.subject))
    # Where no notice hangs before the decision, it is to be taken next.
    reviewed = moved(case, Deed.REVIEW, review=review)
    if policy.procedures[procedure].notice_mode != "pre":
        reviewed = moved(reviewed, Deed.CLOSE_NOTICE)
    await repository.save(uow, reviewed)
    event = says.ReviewDecided(
        procedure=procedure,
        members=review.members,
        votes_for=review.votes_for,
        votes_against=review.votes_against,
        quorum=policy.procedures[procedure].quorum,
        proposed_by=review.proposed_by,
        proposed_fen=review.proposed_fen,
    )
    uow.emit(case, event, policy=policy.version)
    return reviewed


def _review(policy: Policy, case: Assessment, procedure: says.Procedure, command: ReviewCase, who: tuple[tuple[str, ...], str]) -> Review:
    members, proposer = who
    try:
        amount = compute(policy, procedure, need_of(case))
        computed, explanation = amount.fen, amount.explanation()
    except NoRule:
        computed, explanation = 0, {"rule": "none", "rule_name_zh": "无适用规则，一事一议", "policy_version": policy.version, "sources": []}
    relief = case.relief.amount_fen if case.relief else 0
    proposed = max(computed if command.proposed_fen is None else command.proposed_fen, relief)
    ways = policy.procedures[procedure]
    explanation |= {
        "screening": list(screen(policy, case).reasons),
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
        programmes=programmes_for(policy, case, tuple(command.programmes)),
        explanation=explanation,
        explanation_sha256=digest(explanation),
        policy_version=policy.version,
    )


async def _check_ready(uow: UnitOfWork, policy: Policy, case: Assessment, procedure: says.Procedure) -> None:
    rule = policy.procedures[procedure]
    if rule.survey_min and case.survey is None:
        raise SurveyNeeded
    if case.survey is not None and len(case.survey.surveyors) < rule.survey_min:
        raise TooFewSurveyors(required=rule.survey_min)
    known = any(policy.identities[code].means_known for code in case.identity_classes if code in policy.identities)
    if rule.means_check and case.means is None and not known:
        raise MeansCheckNeeded
    if not await repository.proof_count(uow, case.case_id):
        raise ProofNeeded


def _voted(policy: Policy, case: Assessment, procedure: str, command: ReviewCase, proposer: str) -> tuple[str, ...]:
    members = tuple(dict.fromkeys([*command.members, proposer]))
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
