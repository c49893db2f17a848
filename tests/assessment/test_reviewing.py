"""The collective review: quorum, votes, what must be there first, and the proposal with its explanation."""

import hashlib
import json

import pytest

from shared.events.contracts.assessment import CaseApproved, ReviewDecided
from shared.kit.amounts import digest
from tests.assessment.office import KINDS, Office, code_of, done


@pytest.mark.parametrize("kind", KINDS)
async def test_the_procedure_follows_from_the_rules_and_says_why(office: Office, kind):
    case = await office.case(kind, "reviewed")
    view = await office.view(case)
    assert (view["screening"]["procedure"], view["review"]["procedure"]) == (kind, kind)
    assert view["screening"]["reasons"]


async def test_a_case_that_no_rule_fits_is_the_conferences(elsewhere):
    office = await elsewhere(amounts={"basic_life": {"applies": {"hardships": ["living_expense"]}}})
    case = await office.case(until="surveyed", hardship_codes=("elderly_alone",), survey={}, requested_fen=10_000_000)
    view = done(await office.review(case, members=["clerk-1", "clerk-2", "a", "b", "c"], proposed_fen=400_000))
    assert (view["review"]["procedure"], view["screening"]["reasons"]) == ("conference", ["no_rule_fits"])
    assert (view["explanation"]["rule"], view["review"]["proposed_fen"]) == ("none", 400_000)


async def test_a_review_is_emitted_with_its_quorum_and_votes(office: Office, h):
    await office.case("emergency", "reviewed")
    (event,) = await h.emitted(ReviewDecided)
    data = event.data
    assert (data.procedure, data.members, data.votes_for, data.votes_against) == ("emergency", ("clerk-1", "clerk-2", "lead-1"), 3, 0)
    assert (data.quorum, data.proposed_by, data.proposed_fen) == (3, "clerk-1", 567_000)
    assert event.policy_version.startswith("taian@")


@pytest.mark.parametrize(
    ("changes", "answer"),
    [
        ({"members": ["clerk-2"]}, (422, "no_quorum")),
        ({"members": ["clerk-2", "clerk-2", "clerk-1"]}, (422, "no_quorum")),
        ({"members": ["clerk-2", "Clerk-2", "ＣLERK-2"]}, (422, "no_quorum")),
        ({"programmes": ["moon_landing"]}, (422, "unknown_programme")),
        ({"proposed_fen": 1.5}, (422, "invalid_request")),
        ({"votes_for": 3}, (422, "unknown_field")),
    ],
)
async def test_a_review_that_does_not_count_leaves_no_proposal(office: Office, h, changes, answer):
    case = await office.case(until="surveyed")
    assert code_of(await office.review(case, **changes)) == answer
    assert ((await office.view(case))["state"], await h.emitted(ReviewDecided)) == ("surveyed", [])


async def test_the_proposer_counts_as_a_member(office: Office):
    case = await office.case(until="surveyed")
    review = done(await office.review(case, members=["clerk-2", "lead-1"]))["review"]
    assert review["members"] == ["clerk-2", "lead-1", "clerk-1"]


async def test_one_officer_proposes_fast_small_aid_without_survey_and_means_check(office: Office):
    case = await office.case("fast_small", "proved")
    view = done(await office.review(case, members=[]))
    assert (view["state"], view["review"]["members"]) == ("pending", ["clerk-1"])


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "fast_small"])
async def test_every_other_procedure_needs_the_survey(office: Office, kind):
    assert code_of(await office.review(await office.case(kind, "proved"))) == (409, "survey_needed")


async def test_the_normal_procedure_needs_the_means_check(office: Office):
    case = await office.case(until="proved")
    done(await office.survey(case, self_paid_fen=4_500_000))
    assert code_of(await office.review(case)) == (409, "means_check_needed")


async def test_who_is_recognised_already_is_not_checked_again(office: Office):
    case = await office.case(until="proved", identity_classes=("dibao",))
    done(await office.survey(case, self_paid_fen=4_500_000))
    assert done(await office.review(case))["review"]["procedure"] == "normal"


async def test_an_emergency_needs_no_means_check(office: Office):
    case = await office.case("emergency", "proved")
    done(await office.survey(case))
    done(await office.review(case))


@pytest.mark.parametrize("kind", KINDS)
async def test_no_procedure_goes_without_a_proof(office: Office, kind):
    case = await office.case(kind)
    if kind != "fast_small":
        done(await office.survey(case, self_paid_fen=4_500_000))
        done(await office.check(case))
    assert code_of(await office.review(case)) == (409, "proof_needed")


async def test_a_procedure_that_wants_more_surveyors_gets_them(elsewhere):
    office = await elsewhere(procedures={"normal": {"survey_min": 3}})
    case = await office.case(until="surveyed")
    answer = await office.review(case)
    assert (code_of(answer), answer.json()["fields"]["required"]) == ((422, "too_few_surveyors"), 3)
    done(await office.survey(case, surveyors=["clerk-1", "clerk-2", "clerk-3"], self_paid_fen=4_500_000))
    done(await office.review(case))


async def test_the_explanation_shows_inputs_formula_caps_policy_and_legal_basis(office: Office):
    case = await office.case(until="reviewed")
    view = await office.view(case)
    why = view["explanation"]
    assert why["inputs"] == {
        "base_fen": 63_000,
        "base_kind": "urban",
        "persons": 1,
        "cost_fen": 567_000,
        "income_fen": 40_000,
        "hardships": ["medical_expense"],
        "identities": [],
        "told": {},
        "procedure": "normal",
    }
    assert (why["formula"], why["fen"], why["proposed_fen"]) == ("5,670.00", 567_000, 567_000)
    assert {cap["name"]: cap["applied"] for cap in why["caps"]} == {"proved_cost": False, "case": False}
    assert why["policy_version"] == view["review"]["policy_version"]
    assert why["legal_basis"] == ["社会救助暂行办法 §47–48", "国发〔2014〕47号"]
    assert all(source.endswith("（已公布文件）") for source in why["sources"])
    assert why["procedure_source"].endswith("（本系统设计，非法定）")


async def test_the_event_carries_the_digest_of_the_explanation_that_is_stored(office: Office, h):
    case = await office.case("emergency", "approved")
    view = await office.view(case)
    (event,) = await h.emitted(CaseApproved)
    canonical = json.dumps(view["explanation"], ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    assert event.data.explanation_sha256 == view["review"]["explanation_sha256"] == hashlib.sha256(canonical).hexdigest()
    assert digest(view["explanation"]) == event.data.explanation_sha256


async def test_a_group_that_wants_another_amount_is_shown_beside_what_was_computed(office: Office):
    case = await office.case(until="surveyed")
    view = done(await office.review(case, proposed_fen=300_000))
    assert (view["computed_fen"], view["review"]["proposed_fen"]) == (567_000, 300_000)
    assert (view["explanation"]["fen"], view["explanation"]["group_fen"], view["explanation"]["proposed_fen"]) == (
        567_000,
        300_000,
        300_000,
    )


async def test_nobody_proposes_less_than_was_given_before_the_papers(office: Office):
    case = await office.case("emergency", "proved", hardship_codes=("sudden_illness",))
    done(await office.relieve(case))
    done(await office.survey(case, self_paid_fen=10_000))
    why = done(await office.review(case))["explanation"]
    assert (why["fen"], why["first_relief_fen"], why["proposed_fen"]) == (10_000, 63_000, 63_000)


async def test_a_reviewed_case_is_not_reviewed_again(office: Office):
    assert code_of(await office.review(await office.case(until="reviewed"))) == (409, "assessment_in_state")


async def test_a_place_without_a_standard_is_the_conferences_too(elsewhere):
    office = await elsewhere(
        standards={"370911": {"urban_fen": 63_000, "rural_fen": 47_500, "source": "岱岳区标准（测试）"}, "3709": {"valid_to": "2016-01-01"}}
    )
    case = await office.case("fast_small")
    view = await office.view(case)
    assert (view["screening"]["procedure"], view["fast_limit_fen"]) == ("conference", None)
