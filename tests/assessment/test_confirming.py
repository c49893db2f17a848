"""What several officers have to do each of them does with the own token: nobody surveys or votes by being named."""

import asyncio

import pytest

from shared.events.contracts.assessment import (
    ReviewDecided,
    ReviewVotedDown,
    ReviewVotesAwaited,
    SurveyCompleted,
    SurveyConfirmationAwaited,
)
from shared.events.contracts.intake import CaseWithdrawn
from tests.assessment.office import REFUSAL, Office, code_of, done


async def awaited(office: Office) -> list[tuple[str, ...]]:
    return [event.data.awaited for event in await office.h.emitted(SurveyConfirmationAwaited)]


async def test_d8_a_survey_counts_only_when_each_surveyor_has_confirmed_it(office: Office, h):
    case = await office.case(until="proved")
    view = done(await office.record_survey(case, surveyors=["clerk-1", "clerk-2", "clerk-3"]))
    assert (view["state"], view["survey"], view["waiting_survey"]["awaited"]) == ("accepted", None, ["clerk-2", "clerk-3"])
    assert code_of(await office.review(case)) == (409, "survey_unconfirmed")
    assert done(await office.confirm_survey(case, "clerk-3"))["waiting_survey"]["awaited"] == ["clerk-2"]
    assert await h.emitted(SurveyCompleted) == []
    view = done(await office.confirm_survey(case, "clerk-2"))
    assert (view["state"], view["waiting_survey"], view["survey"]["recorded_by"]) == ("surveyed", None, "clerk-1")
    (event,) = await h.emitted(SurveyCompleted)
    assert (event.data.surveyors, event.actor) == (("clerk-1", "clerk-2", "clerk-3"), "clerk-2")
    assert await awaited(office) == [("clerk-2", "clerk-3"), ("clerk-2",)]
    assert {one.data.survey_id for one in await h.emitted(SurveyConfirmationAwaited)} == {event.data.survey_id}


async def test_who_records_a_survey_of_others_confirms_it_for_nobody(office: Office, h):
    case = await office.case()
    done(await office.record_survey(case, office.clerk("recorder-1")))
    assert code_of(await office.confirm_survey(case, "recorder-1")) == (403, "not_named")
    done(await office.confirm_survey(case, "clerk-1"))
    assert await h.emitted(SurveyCompleted) == []
    assert done(await office.confirm_survey(case, "clerk-2"))["state"] == "surveyed"


@pytest.mark.parametrize(("who", "answer"), [("clerk-9", (403, "not_named")), ("clerk-1", (409, "already_confirmed"))])
async def test_a_survey_is_confirmed_by_who_is_named_and_once(office: Office, who, answer):
    case = await office.case()
    done(await office.record_survey(case))
    assert code_of(await office.confirm_survey(case, who)) == answer
    assert (await office.view(case))["waiting_survey"]["awaited"] == ["clerk-2"]


@pytest.mark.parametrize("until", ["accepted", "surveyed"])
async def test_where_no_survey_waits_there_is_nothing_to_confirm(office: Office, until):
    assert code_of(await office.confirm_survey(await office.case(until=until))) == (409, "nothing_to_confirm")


async def test_an_officer_confirms_in_another_spelling_of_the_name(office: Office):
    case = await office.case()
    done(await office.record_survey(case, office.clerk("CLERK-1")))
    assert done(await office.confirm_survey(case, "Clerk-2"))["survey"]["surveyors"] == ["clerk-1", "clerk-2"]


async def test_a_survey_that_is_recorded_anew_waits_on_and_is_confirmed_anew(office: Office, h):
    case = await office.case()
    first = done(await office.record_survey(case, surveyors=["clerk-1", "clerk-2", "clerk-3"]))["waiting_survey"]
    done(await office.confirm_survey(case, "clerk-2"))
    second = done(await office.record_survey(case, self_paid_fen=7))["waiting_survey"]
    assert (second["survey_id"], second["awaited"]) == (first["survey_id"], ["clerk-2"])
    assert code_of(await office.confirm_survey(case, "clerk-3")) == (403, "not_named")
    assert done(await office.confirm_survey(case))["survey"]["self_paid_fen"] == 7
    again = done(await office.record_survey(case))["waiting_survey"]
    assert again["survey_id"] != first["survey_id"], "what was completed is another wait than what is seen again"
    assert len(await h.emitted(SurveyCompleted)) == 1


async def test_what_was_recorded_anew_meanwhile_is_not_confirmed_unread(office: Office):
    case = await office.case()
    read = (await office.record_survey(case)).headers["etag"]
    done(await office.record_survey(case, self_paid_fen=7))
    assert (await office.confirm_survey(case, **{"if-match": read})).status_code == 412
    assert (await office.view(case))["survey"] is None


async def test_a_survey_that_waits_is_no_ground_to_refuse_a_case(office: Office):
    case = await office.case()
    done(await office.record_survey(case))
    assert code_of(await office.decide(case, **REFUSAL)) == (409, "survey_unconfirmed")
    done(await office.confirm_survey(case))
    done(await office.record_survey(case))
    assert code_of(await office.decide(case, **REFUSAL)) == (409, "survey_unconfirmed")


async def test_a_relation_counts_from_when_it_was_declared(office: Office):
    case = await office.case()
    done(await office.record_survey(case, related_officers=["relative-1"]))
    assert code_of(await office.prove(case, office.clerk("relative-1"))) == (409, "related_officer")
    assert code_of(await office.record_survey(case, surveyors=["clerk-1", "relative-1"])) == (409, "related_officer")
    assert done(await office.survey(case))["survey"]["related_officers"] == ["relative-1"]


async def test_surveyors_who_confirm_at_once_complete_it_once(office: Office, h):
    case = await office.case()
    named = [f"clerk-{number}" for number in range(1, 6)]
    done(await office.record_survey(case, surveyors=named))
    answers = await asyncio.gather(*(office.confirm_survey(case, one) for one in named[1:] * 2))
    assert sorted(answer.status_code for answer in answers) == [200] * 4 + [409] * 4
    assert len(await h.emitted(SurveyCompleted)) == 1


async def test_the_end_of_a_case_ends_the_wait(office: Office):
    case = await office.case()
    done(await office.record_survey(case))
    await office.receive(case, CaseWithdrawn(reason_code="no_longer_needed"))
    assert code_of(await office.confirm_survey(case)) == (409, "case_closed")
    assert (await office.view(case))["waiting_survey"] is None


async def test_d8_a_proposal_stands_when_every_member_has_voted(office: Office, h):
    case = await office.case(until="surveyed")
    view = done(await office.propose(case, office.clerk("proposer-1")))
    assert (view["state"], view["review"], view["waiting_review"]["awaited"]) == ("surveyed", None, ["clerk-1", "clerk-2", "lead-1"])
    assert view["explanation"]["proposed_fen"] == view["waiting_review"]["review"]["proposed_fen"], "members see why before they vote"
    for member, awaited_then in (("lead-1", ["clerk-1", "clerk-2"]), ("clerk-1", ["clerk-2"])):
        assert done(await office.vote(case, member))["waiting_review"]["awaited"] == awaited_then
    assert code_of(await office.open_notice(case)) == (409, "assessment_in_state")
    assert await h.emitted(ReviewDecided) == []
    view = done(await office.vote(case, "clerk-2", "against"))
    assert (view["state"], view["waiting_review"], view["review"]["proposed_by"]) == ("reviewed", None, "proposer-1")
    (event,) = await h.emitted(ReviewDecided)
    assert (event.data.votes_for, event.data.votes_against, event.actor) == (3, 1, "clerk-2")
    told = await h.emitted(ReviewVotesAwaited)
    assert [(one.actor, one.data.votes_for) for one in told] == [("proposer-1", 1), ("lead-1", 2), ("clerk-1", 3)]
    assert {one.data.review_id for one in told} == {event.data.review_id}


async def test_half_of_the_votes_against_it_end_a_proposal_and_the_group_may_propose_anew(office: Office, h):
    case = await office.case(until="surveyed")
    first = done(await office.propose(case, members=["clerk-1", "clerk-2", "clerk-3", "clerk-4"]))["waiting_review"]["review_id"]
    done(await office.vote(case, "clerk-2", "against"))
    view = done(await office.vote(case, "clerk-3", "against"))
    assert (view["state"], view["waiting_review"], view["review"]) == ("surveyed", None, None)
    (event,) = await h.emitted(ReviewVotedDown)
    assert (event.data.review_id, event.data.votes_for, event.data.votes_against) == (first, 1, 2)
    assert code_of(await office.vote(case, "clerk-4")) == (409, "nothing_to_vote_on")
    assert done(await office.propose(case))["waiting_review"]["review_id"] != first
    assert await h.emitted(ReviewDecided) == []


@pytest.mark.parametrize("member", ["clerk-2", "Clerk-2", "ＣLERK-2"])
async def test_d8_one_voter_in_three_spellings_has_one_vote(office: Office, member):
    case = await office.case(until="surveyed")
    done(await office.propose(case))
    done(await office.vote(case, member))
    for again in ("clerk-2", "Clerk-2", "ＣLERK-2", "clerk-1"):
        assert code_of(await office.vote(case, again)) == (409, "already_confirmed")
    assert code_of(await office.vote(case, "clerk-9")) == (403, "not_named")
    assert (await office.view(case))["waiting_review"]["awaited"] == ["lead-1"]


async def test_another_proposal_takes_the_place_of_one_that_waits_and_its_votes_are_given_anew(office: Office):
    case = await office.case(until="surveyed")
    first = await office.propose(case)
    done(await office.vote(case, "clerk-2"))
    second = done(await office.propose(case, office.clerk("lead-1"), proposed_fen=5))["waiting_review"]
    assert (second["review_id"], second["awaited"]) == (done(first)["waiting_review"]["review_id"], ["clerk-1", "clerk-2"])
    assert (await office.vote(case, "clerk-2", **{"if-match": first.headers["etag"]})).status_code == 412
    done(await office.vote(case, "clerk-2"))
    assert done(await office.vote(case, "clerk-1"))["review"]["proposed_fen"] == 5


async def test_nobody_surveys_or_refuses_while_the_group_votes(office: Office):
    case = await office.case(until="surveyed")
    done(await office.propose(case))
    assert code_of(await office.survey(case)) == (409, "review_undecided")
    assert code_of(await office.decide(case, **REFUSAL)) == (409, "review_undecided")
    assert code_of(await office.vote(case, vote="abstain")) == (422, "invalid_request")


async def test_members_who_vote_at_once_decide_once(office: Office, h):
    case = await office.case(until="surveyed")
    named = [f"clerk-{number}" for number in range(1, 6)]
    done(await office.propose(case, members=named))
    answers = await asyncio.gather(*(office.vote(case, one) for one in named[1:] * 2))
    assert sorted(answer.status_code for answer in answers) == [200] * 4 + [409] * 4
    assert len(await h.emitted(ReviewDecided)) == 1
