"""Recording what the joint conference decided."""

from dataclasses import replace

from assessment.actions.decisions import approve_case, explain, reject_case
from assessment.actions.locking import LOCKING, lock_open_assessment
from assessment.domain.assessments import MACHINE, AssessmentState, Transition, WholeAssessment
from assessment.domain.conference import Conference, RecordConference
from assessment.domain.conflicts import made_by, related
from assessment.domain.decisions import Rejection
from assessment.domain.refusals import (
    AssessmentInState,
    FlagsUnexplained,
    MakerIsChecker,
    NoQuorum,
    NothingToApprove,
    RelatedOfficer,
    TriageNeeded,
    VotesContradicted,
)
from shared.events.contracts.assessment import ConferenceDecided
from shared.kit.errors import refuses
from shared.kit.principal import distinct
from shared.kit.refusals import OfficerUnknown
from shared.run.context import Context
from shared.run.officers import check_known
from shared.store.db import UnitOfWork


@refuses(
    *LOCKING,
    AssessmentInState,
    NoQuorum,
    VotesContradicted,
    MakerIsChecker,
    OfficerUnknown,
    NothingToApprove,
    TriageNeeded,
    FlagsUnexplained,
)
async def record_conference(uow: UnitOfWork, ctx: Context, command: RecordConference) -> WholeAssessment:
    """Record what the joint conference decided, and decide so. Who worked on the case reports to it and has no vote."""
    case = await lock_open_assessment(uow, command.case_id)
    policy = ctx.policy(uow.now)
    if case.state is not AssessmentState.CONFERENCE:
        raise MACHINE.refusal(case, Transition.CONVENE)
    members = distinct(command.members)
    if len(members) < policy.limits.conference_quorum:
        raise NoQuorum(quorum=policy.limits.conference_quorum)
    if command.votes_for + command.votes_against > len(members):
        raise VotesContradicted
    if any(related(case, member) for member in members):
        raise RelatedOfficer
    if any(made_by(case, officer) for officer in (*members, uow.actor.subject)):
        raise MakerIsChecker
    await check_known(uow, ctx, case.place_code, members)
    carried = command.votes_for > command.votes_against
    conference = Conference(
        members=members,
        votes_for=command.votes_for,
        votes_against=command.votes_against,
        amount_fen=command.amount_fen if carried else 0,
        secretary=uow.actor.subject,
        minutes=command.minutes,
    )
    event = ConferenceDecided(
        members=members,
        votes_for=conference.votes_for,
        votes_against=conference.votes_against,
        amount_fen=conference.amount_fen,
        secretary=conference.secretary,
    )
    uow.emit(case, event, policy=policy.version)
    recorded = replace(case, conference=conference)
    if carried:
        explained = explain(recorded, command.flags_reason)
        return await approve_case(uow, ctx, recorded, conference.amount_fen, "conference", explained)
    return await reject_case(uow, policy, recorded, Rejection(reason_code="voted_down", reason_text=command.minutes))
