"""Proofs, the means check, the survey."""

import pytest

from shared.events.contracts.assessment import CaseApproved, HouseholdFacts, SurveyCompleted, SurveyConfirmationAwaited
from shared.kit.principal import Principal
from tests.assessment.office import PROOF, Office, code_of, done


async def test_a_proof_is_kept_by_its_digest_with_who_recorded_it(office: Office):
    case = await office.case()
    answer = await office.prove(case)
    assert (answer.status_code, answer.headers["location"]) == (201, f"/v1/assessments/{case}")
    (proof,) = (await office.view(case))["proofs"]
    assert {name: proof[name] for name in PROOF} == PROOF
    assert (proof["recorded_by"], proof["recorded_at"]) == ("clerk-1", "2026-03-02T01:00:00Z")


async def test_the_key_of_a_proof_which_emits_nothing_is_kept_with_its_case(office: Office, h):
    case = await office.case("emergency")
    done(await office.prove(case))
    async with h.db.begin(Principal.system("test")) as uow:
        assert [row.case_ids for row in await uow.sql("SELECT case_ids FROM idempotency")] == [[case]]


async def test_proofs_add_up_and_may_follow_the_decision(office: Office):
    case = await office.case("emergency", "approved")
    done(await office.prove(case, kind="fire_report"))
    assert [proof["kind"] for proof in (await office.view(case))["proofs"]] == ["village_statement", "fire_report"]


@pytest.mark.parametrize(
    ("changes", "answer"),
    [
        ({"stated_on": "2026-03-03"}, (422, "time_in_future")),
        ({"attachment_sha256": "AB" * 32}, (422, "invalid_request")),
        ({"kind": "Village statement"}, (422, "invalid_request")),
        ({"statement": "张三家着火"}, (422, "unknown_field")),
    ],
)
async def test_a_proof_that_cannot_be_is_refused(office: Office, changes, answer):
    assert code_of(await office.prove(await office.case(), **changes)) == answer


@pytest.mark.parametrize(("seconds", "stated_on"), [(-300, "2026-03-02"), (-301, None)])
async def test_a_proof_of_the_next_day_is_of_today_where_midnight_is_near(office: Office, seconds, stated_on):
    case = await office.case()
    office.h.clock.advance(15 * 3600 + seconds)
    answer = await office.prove(case, stated_on="2026-03-03")
    assert answer.status_code == (201 if stated_on else 422)
    assert stated_on is None or answer.json()["stated_on"] == stated_on


async def test_a_proof_is_of_the_day_in_shanghai(office: Office):
    case = await office.case()
    office.h.clock.advance(15.5 * 3600)
    assert (await office.prove(case, stated_on="2026-03-03")).status_code == 201


async def test_means_are_checked_with_the_persons_authorisation_only(office: Office):
    case = await office.case()
    assert code_of(await office.check(case, authorised=False)) == (422, "invalid_request")
    means = done(await office.check(case))["means"]
    assert means == {"authorised": True, "monthly_income_fen": 120_000, "assets_within_rule": True, "checked_by": "clerk-1"}


async def test_a_household_is_seen_by_two_and_what_they_saw_is_emitted(office: Office, h):
    case = await office.case()
    view = done(await office.survey(case, household_size=4, affected_persons=2, self_paid_fen=100, loss_fen=200))
    assert (view["state"], view["survey"]["surveyors"], view["survey"]["recorded_by"]) == ("surveyed", ["clerk-1", "clerk-2"], "clerk-1")
    (event,) = await h.emitted(SurveyCompleted)
    seen = event.data
    assert (seen.surveyors, seen.household_size, seen.affected_persons, seen.self_paid_fen, seen.loss_fen) == (
        ("clerk-1", "clerk-2"),
        4,
        2,
        100,
        200,
    )


@pytest.mark.parametrize(("hardship", "asked"), [("fire", True), ("without_programmes", False)])
async def test_facts_of_a_household_are_told_with_their_numbers_and_go_with_the_approval(office: Office, h, hardship, asked):
    """But only where a department is asked: nobody else has to know them."""
    case = await office.case("emergency", "proved", identity_classes=("dibao",), hardship_codes=(hardship,))
    view = done(await office.survey(case, household_size=4, affected_persons=2, self_paid_fen=100, facts={"college_student": 2}))
    assert view["survey"]["facts"] == {"college_student": 2}
    done(await office.check(case, monthly_income_fen=120_000))
    done(await office.review(case))
    done(await office.decide(case))
    (approved,) = await h.emitted(CaseApproved)
    facts = HouseholdFacts(
        household_size=4,
        affected_persons=2,
        self_paid_fen=100,
        loss_fen=0,
        monthly_income_fen=30_000,
        identity_classes=("dibao",),
        told={"college_student": 2},
    )
    assert any(item.kind == "referral" for item in approved.data.items) == asked
    assert (approved.data.facts, bool(approved.data.attachments)) == ((facts, True) if asked else (None, False))


async def test_means_are_checked_before_anything_is_proposed_by_them(office: Office):
    """Else what was found could be unsaid once the group has proposed by it."""
    case = await office.case("normal", "surveyed")
    done(await office.propose(case))
    assert code_of(await office.check(case)) == (409, "review_undecided")
    for member in ("clerk-2", "lead-1"):
        done(await office.vote(case, member))
    assert code_of(await office.check(case, assets_within_rule=False)) == (409, "assessment_in_state")


@pytest.mark.parametrize(
    ("facts", "answer"),
    [
        ({"no_such": 1}, (422, "unknown_fact")),
        ({"college_student": 4}, (422, "fact_beyond_household")),
        ({"college_student": 0}, (422, "invalid_request")),
        ({"college_student": True}, (422, "invalid_request")),
        ({"College student": 1}, (422, "invalid_request")),
    ],
)
async def test_a_fact_that_cannot_be_is_refused(office: Office, h, facts, answer):
    case = await office.case()
    assert code_of(await office.record_survey(case, facts=facts)) == answer
    assert ((await office.view(case))["waiting_survey"], await h.emitted(SurveyConfirmationAwaited)) == (None, [])


async def test_an_income_that_was_not_established_is_left_out(office: Office):
    case = await office.case()
    assert done(await office.check(case, monthly_income_fen=None))["means"]["monthly_income_fen"] is None


async def test_d34_whoever_an_issuer_names_can_be_named_in_a_survey(office: Office, h):
    case = await office.case(until="accepted")
    named = ["auth0|5f7c", "first last", "测试员甲", "泰安市\u3000民政局", "x" * 255]
    await office.roster(*named)
    answer = await office.survey(case, surveyors=named)
    assert answer.status_code == 200, answer.text
    (event,) = await h.emitted(SurveyCompleted)
    assert event.data.surveyors == tuple(named)


@pytest.mark.parametrize("field", ["surveyors", "related_officers"])
@pytest.mark.parametrize(
    "name", ["", "x" * 256, "zero\u200bwidth", "right\u202eleft", "line\nbreak", "nul\0", "two  blanks", "ignored\ufe00"]
)
async def test_d34_what_no_issuer_gives_is_refused_and_not_repeated(office: Office, h, field, name):
    case = await office.case(until="accepted")
    answer = await office.survey(case, **{field: [name, "clerk-2"]})
    assert code_of(answer) == (422, "invalid_request")
    assert not name or name not in answer.text


@pytest.mark.parametrize("surveyors", [["clerk-1"], ["clerk-1", "clerk-1"], ["clerk-1", "Clerk-1", "ｃlerk-1"], ["clerk-1", " clerk-1 "]])
async def test_a_survey_by_one_person_is_refused(office: Office, h, surveyors):
    case = await office.case()
    answer = await office.survey(case, surveyors=surveyors)
    assert (code_of(answer), answer.json()["fields"]["required"]) == ((422, "too_few_surveyors"), 2)
    assert await h.emitted(SurveyCompleted) == []


async def test_a_household_may_be_seen_again_until_something_is_proposed(office: Office):
    case = await office.case(until="surveyed")
    assert done(await office.survey(case, self_paid_fen=1))["survey"]["self_paid_fen"] == 1
    done(await office.review(case))
    assert code_of(await office.survey(case)) == (409, "assessment_in_state")


async def test_a_declared_relative_stands_back_from_everything(office: Office):
    case = await office.case(until="proved")
    done(await office.survey(case, related_officers=["relative-1"]))
    relative = office.clerk("relative-1")
    for step in (office.prove, office.survey, office.check, office.review, office.open_notice, office.complete):
        assert code_of(await step(case, relative)) == (409, "related_officer")
    for step in (office.decide, office.relieve):
        assert code_of(await step(case, office.county("relative-1"))) == (409, "related_officer")
    done(await office.check(case))
    assert code_of(await office.review(case, members=["clerk-2", "relative-1"])) == (409, "related_officer")


async def test_a_relative_neither_surveys_nor_records_the_survey(office: Office, h):
    case = await office.case()
    for who in ("clerk-1", "clerk-2"):
        assert code_of(await office.survey(case, related_officers=[who])) == (409, "related_officer")
    assert await h.emitted(SurveyCompleted) == []


async def test_a_declared_relation_is_emitted_without_a_name(office: Office, h):
    case = await office.case()
    done(await office.survey(case, related_officers=["relative-1"]))
    (event,) = await h.emitted(SurveyCompleted)
    assert event.data.related_officer_declared
    assert b"relative-1" not in event.body


async def test_a_second_survey_does_not_undo_a_declared_relation(office: Office):
    case = await office.case(until="proved")
    done(await office.survey(case, related_officers=["relative-1"]))
    again = done(await office.survey(case, related_officers=["relative-2"]))
    assert again["survey"]["related_officers"] == ["relative-1", "relative-2"]
    assert code_of(await office.check(case, office.clerk("relative-1"))) == (409, "related_officer")
    assert code_of(await office.survey(case, surveyors=["clerk-1", "relative-1"])) == (409, "related_officer")


async def test_a_proof_is_news_to_who_waits_for_the_assessment_though_its_version_stays(office: Office, h, news):
    case = await office.case()
    answer = await news(h, office.clerk(), f"/v1/assessments/{case}", lambda: office.prove(case))
    assert len(answer.json()["proofs"]) == 1


async def test_d8_a_relative_in_another_spelling_is_a_relative(office: Office):
    case = await office.case(until="accepted")
    answer = await office.survey(case, surveyors=["clerk-1", "clerk-2"], related_officers=["CLERK-2"])
    assert code_of(answer) == (409, "related_officer")
