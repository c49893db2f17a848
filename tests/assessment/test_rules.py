"""Rules without I/O: states, who may act, the procedure, the wording."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.domain.assessments import MACHINE, MOVES, OPEN, Assessment, Transition
from assessment.domain.assessments import AssessmentState as State
from assessment.domain.conference import Conference
from assessment.domain.conflicts import began, made_by, related, took_part
from assessment.domain.decisions import Decision
from assessment.domain.means import Means
from assessment.domain.relief import Relief
from assessment.domain.reviews import Review
from assessment.domain.screening import (
    conference_reason,
    decided_by,
    facts_of,
    items_for,
    legal_basis,
    programmes_for,
    published,
    screen,
    told_with,
)
from assessment.domain.surveys import Survey
from assessment.domain.wording import notice_text
from shared.kit.policy import Policy
from shared.kit.remedies import remedy_text
from tests.assessment.office import PLACE
from tests.shared.test_amounts import TAIAN, fen

after = MACHINE.after

BLANK = Assessment(case_id="case-1", place_code=PLACE)
REVIEW = Review("normal", ("member",), 1, 0, "proposer", 1, 1, (), {"sources": ["来源"]}, "0" * 64, "taian@1")
WORKED = replace(
    BLANK,
    first_asked_officer="asked",
    triaged_by="triage",
    accepted_by="window",
    survey=Survey(("surveyor",), 1, 1, 0, 0, None, ("relative",), "recorder"),
    means=Means(True, 0, True, "checker"),
    review=REVIEW,
    decision=Decision(True, "decider", 1),
    relief=Relief("item", 1, "cash", "reliever"),
    conference=Conference(("sitter",), 1, 0, 1, "secretary", "纪要"),
)
MAKERS, OPENERS, OTHERS = (
    {"surveyor", "recorder", "checker", "proposer"},
    {"asked", "triage", "window"},
    {"member", "decider", "reliever", "sitter"},
)


def test_every_transition_leads_somewhere_and_none_out_of_an_end():
    assert set(MOVES) == set(Transition)
    for transition in Transition:
        assert after(State.ENDED, transition) is None
        if transition is not Transition.END:
            assert after(State.APPROVED, transition) is after(State.REJECTED, transition) is None


def test_every_state_is_reached_from_the_first():
    reached = {State.WAITING}
    while more := {to for transition in Transition for state in reached if (to := after(state, transition)) is not None} - reached:
        reached |= more
    assert reached == set(State)


def test_an_open_case_can_always_come_to_an_answer():
    answered = {State.APPROVED, State.REJECTED}
    for state in OPEN:
        reached = {state}
        while (
            more := {to for step in Transition if step is not Transition.END for at in reached if (to := after(at, step)) is not None}
            - reached
        ):
            reached |= more
        assert answered <= reached, state


def test_every_open_case_can_end():
    assert all(after(state, Transition.END) is State.ENDED for state in OPEN)


def test_nothing_is_approved_that_was_not_proposed():
    assert {state for state in State if after(state, Transition.APPROVE)} == {
        State.PENDING,
        State.CONFERENCE,
    }


@pytest.mark.parametrize("officer", sorted(MAKERS | OPENERS | OTHERS | {"relative", "stranger", "secretary"}))
def test_each_part_in_a_case_bars_from_what_it_must(officer):
    assert made_by(WORKED, officer) == (officer in MAKERS)
    assert began(WORKED, officer) == (officer in OPENERS)
    assert took_part(WORKED, officer) == (officer in MAKERS | OPENERS | OTHERS)
    assert related(WORKED, officer) == (officer == "relative")


@pytest.mark.parametrize("question", [related, made_by, began, took_part])
def test_nobody_is_barred_from_a_case_that_nobody_touched(question):
    assert not question(BLANK, "stranger")


@pytest.mark.parametrize(
    ("facts", "procedure"),
    [
        ({"urgent": True}, "emergency"),
        ({"urgent": True, "requested_fen": 1}, "emergency"),
        ({"requested_fen": 0}, "fast_small"),
        ({"requested_fen": 63_000}, "fast_small"),
        ({"requested_fen": 63_001}, "delegated"),
        ({"stated_self_paid_fen": 63_000}, "fast_small"),
        ({"stated_loss_fen": 63_001}, "delegated"),
        ({"stated_loss_fen": 300_000}, "delegated"),
        ({"stated_loss_fen": 300_001}, "normal"),
        ({"requested_fen": 63_001, "stated_self_paid_fen": 1}, "delegated"),
        ({}, "delegated"),
        ({"hardship_codes": ("education_expense",)}, "delegated"),
        ({"hardship_codes": ("education_expense",), "stated_self_paid_fen": 300_000}, "delegated"),
        ({"hardship_codes": ("education_expense",), "stated_self_paid_fen": 300_001}, "normal"),
        ({"place_code": "110101001000"}, "conference"),
        ({"place_code": "110101001000", "urgent": True}, "conference"),
    ],
)
def test_the_procedure_follows_from_urgency_request_and_amount(facts, procedure):
    made = screen(TAIAN, replace(BLANK, **({"hardship_codes": ("fire",)} | facts)))
    assert (made.procedure, bool(made.reasons)) == (procedure, True)


def test_what_was_found_counts_more_than_what_was_stated():
    found = Survey(("a", "b"), 3, 1, 50_000, 0, None, (), "a")
    stated = replace(BLANK, hardship_codes=("medical_expense",), stated_self_paid_fen=10**7)
    assert (screen(TAIAN, stated).procedure, screen(TAIAN, replace(stated, survey=found)).procedure) == ("normal", "fast_small")


@given(st.sampled_from(sorted(TAIAN.procedures)), fen, fen)
def test_nothing_above_what_the_rules_give_or_above_the_ceiling_is_decided_by_one(procedure, proposed, computed):
    review = replace(REVIEW, procedure=procedure, proposed_fen=proposed, computed_fen=computed)
    above = "above_ceiling" if proposed > 756_000 else "above_rules" if proposed > computed else None
    assert conference_reason(TAIAN, BLANK, review) == ("no_rule_fits" if procedure == "conference" else above)


@pytest.mark.parametrize("procedure", sorted(TAIAN.procedures))
def test_who_owns_more_than_the_rules_allow_is_the_conferences_where_means_are_checked(procedure):
    review = replace(REVIEW, procedure=procedure, proposed_fen=1, computed_fen=1)
    rich = replace(BLANK, means=Means(True, None, False, "checker"))
    reason = "assets_above_rule" if TAIAN.procedures[procedure].means_check else None
    assert conference_reason(TAIAN, rich, review) == ("no_rule_fits" if procedure == "conference" else reason)


@pytest.mark.parametrize(
    ("surveyed", "checked", "one_has"),
    [(None, None, None), (90_000, None, 30_000), (None, 120_001, 40_000), (90_000, 120_000, 40_000), (90_000, 0, 0)],
)
def test_the_means_check_tells_what_one_of_the_household_has_and_else_the_survey(surveyed, checked, one_has):
    found = Survey(("a", "b"), 3, 1, 0, 0, surveyed, (), "a", {"college_student": 2})
    case = replace(BLANK, survey=found, means=Means(True, checked, True, "checker"), identity_classes=("dibao",))
    told = told_with(facts_of(case))
    assert (told.monthly_income_fen, told.told, told.identity_classes) == (one_has, {"college_student": 2}, ("dibao",))
    assert facts_of(replace(case, survey=None)).monthly_income_fen is None  # Nobody knows how many they are.


@given(fen)
def test_a_township_never_decides_an_emergency_above_its_limit(amount):
    assert decided_by(TAIAN, "emergency", amount) == ("township" if amount <= 300_000 else "county")


@given(st.sampled_from(["township", "county", "conference"]), fen, st.none() | fen)
def test_what_is_approved_is_the_amount_less_what_was_given_before(level, amount, relief):
    case = replace(BLANK, relief=Relief("first", relief, "cash", "o")) if relief is not None else BLANK
    items = items_for(TAIAN, case, amount, level, ["a", "b"])
    assert sum(item.amount_fen for item in items) == max(0, amount - (relief or 0))
    assert {item.funding for item in items} <= {"petty_reserve" if level == "township" else "county_budget"}


def test_programmes_are_opened_once_each_and_never_the_departments_own():
    case = replace(BLANK, hardship_codes=("fire", "explosion", "no_such"), requested_programmes=("charity_relief", "temporary_assistance"))
    assert programmes_for(TAIAN, case, ("legal_aid", "fire")) == (
        "housing_rebuilding",
        "red_cross_relief",
        "charity_relief",
        "medical_assistance",
        "legal_aid",
    )


@pytest.mark.parametrize("hardship", sorted(TAIAN.hardships))
def test_one_restricted_hardship_is_enough_to_publish_nothing(hardship):
    assert published(TAIAN, replace(BLANK, hardship_codes=("fire", hardship))) == (not TAIAN.hardships[hardship].restricted)


@pytest.mark.parametrize("procedure", sorted(TAIAN.procedures))
def test_no_decision_is_without_law(procedure):
    law = TAIAN.procedures[procedure].legal_basis
    assert legal_basis(TAIAN, BLANK, procedure) == law != ()
    assert legal_basis(TAIAN, WORKED, procedure) == (*law, "来源")


def test_a_notice_without_a_known_household_says_nothing_of_its_size():
    assert "家庭成员" not in notice_text(TAIAN, replace(BLANK, hardship_codes=("fire",)), 1)


def test_the_remedies_are_those_of_the_policy(policy: Policy):
    remedies = remedy_text(policy)
    for key in ("reconsideration", "litigation"):
        assert policy.period(key).limit.words_zh in remedies
        assert policy.period(key).source in remedies
