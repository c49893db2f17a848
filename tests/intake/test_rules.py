"""Pure decisions at the door."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.domain.cases import (
    MACHINE,
    MOVES,
    OPEN,
    CaseState,
    Transition,
    is_downgrade,
    suggest_urgency,
    window_start,
)
from intake.domain.persons import EVERYTHING, PURPOSES, REPORTER, may_read
from intake.domain.relief import distinct_names, is_over_village_limit
from shared.events.contracts import EVENT_NAMES
from shared.kit.calendar import Limit, WorkCalendar
from shared.kit.policy import PolicyBook
from tests.support.harness import PROFILE


def test_nothing_leads_out_of_a_case_that_has_ended_but_that_a_closed_one_is_reopened():
    ended = [state for state in CaseState if state not in OPEN]
    assert {(state, transition) for state in ended for transition in Transition if MACHINE.after(state, transition) is not None} == {
        (CaseState.CLOSED, Transition.REOPEN)
    }


def test_every_open_state_can_be_withdrawn_and_merged():
    assert set(MOVES[Transition.WITHDRAW]) == set(MOVES[Transition.MERGE]) == set(OPEN)


def test_an_accepted_case_is_neither_accepted_again_nor_refused():
    assert MACHINE.after(CaseState.ACCEPTED, Transition.ACCEPT) is None
    assert MACHINE.after(CaseState.ACCEPTED, Transition.REFUSE) is None


def test_silence_accepts_only_while_the_office_has_to_answer():
    assert set(MOVES[Transition.ACCEPT_BY_SILENCE]) == {CaseState.REGISTERED, CaseState.READY}


@pytest.mark.parametrize(
    ("life_danger", "hardships", "urgency"),
    [
        (False, ["medical_expense"], "ordinary"),
        (True, ["medical_expense"], "emergency"),
        (False, ["medical_expense", "fire"], "emergency"),
        (True, ["fire"], "emergency"),
    ],
)
def test_life_danger_or_an_emergency_hardship_suggests_an_emergency(life_danger, hardships, urgency):
    policy = PolicyBook.load(PROFILE, EVENT_NAMES).on(date(2026, 3, 2))
    assert suggest_urgency(policy, hardships, life_danger=life_danger) == urgency


def test_taking_an_emergency_or_a_danger_back_is_a_downgrade():
    assert is_downgrade("emergency", "ordinary", life_danger=False)
    assert is_downgrade(None, "ordinary", life_danger=True)
    assert not is_downgrade(None, "ordinary", life_danger=False)
    assert not is_downgrade("ordinary", "emergency", life_danger=True)


CALENDAR = WorkCalendar.load(PROFILE)


@pytest.mark.parametrize(
    ("now", "window", "start"),
    [
        ("2027-01-01T09:00+08:00", "12mo", "2026-01-01T00:00+08:00"),
        ("2026-12-31T23:59+08:00", "12mo", "2025-12-31T00:00+08:00"),
        ("2026-03-02T00:00+08:00", "12mo", "2025-03-02T00:00+08:00"),
        ("2025-02-28T12:00+08:00", "12mo", "2024-02-28T00:00+08:00"),
        ("2026-03-02T09:00+08:00", "30nd", "2026-01-31T00:00+08:00"),
        ("2026-03-02T09:00+08:00", "36h", "2026-02-28T21:00+08:00"),
    ],
)
def test_a_window_begins_where_its_length_is_not_over_yet(now, window, start):
    limit = Limit.model_validate(Limit.parse(window))
    assert window_start(CALENDAR, datetime.fromisoformat(now), limit) == datetime.fromisoformat(start)


@given(st.integers(0, 15 * 365 * 86400), st.sampled_from(["12mo", "6mo", "90nd", "20wd"]))
def test_a_window_looks_back_as_far_as_its_length_reaches_forwards(seconds, window):
    now, limit = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds), Limit.model_validate(Limit.parse(window))
    start = window_start(CALENDAR, now, limit)
    assert CALENDAR.deadline(start, limit).due_at > now
    assert CALENDAR.deadline(start - timedelta(microseconds=1), limit).due_at <= now


@given(st.lists(st.integers(0, 10**9), max_size=6), st.integers(0, 10**9))
def test_a_limit_is_not_split_away(gifts, limit_fen):
    over, given_fen = False, 0
    for gift in gifts:
        over = over or is_over_village_limit(gift, given_fen, limit_fen)
        given_fen += gift
    assert over is (sum(gifts) > limit_fen)


def test_one_witness_named_twice_is_one_witness():
    assert distinct_names(["李四", "李 四", "王五"]) == ("李四", "王五")


def test_the_reporter_is_shown_to_handling_and_supervision_only():
    assert {purpose for purpose in PURPOSES if PURPOSES[purpose] & REPORTER} == {"handling", "supervision"}


def test_no_purpose_shows_more_than_there_is():
    assert all(fields <= EVERYTHING for fields in PURPOSES.values())


@pytest.mark.parametrize(
    ("purpose", "roles", "allowed"),
    [
        ("handling", {"window_clerk"}, True),
        ("supervision", {"window_clerk"}, False),
        ("supervision", {"supervisor"}, True),
        ("handling", {"finance_officer"}, False),
        ("handling", {"service"}, False),
        ("payment", {"window_clerk"}, False),
        ("handling", {"supervisor"}, False),
        ("handling", {"supervisor", "window_clerk"}, True),
        ("contact", {"hotline_operator"}, True),
        ("handling", {"hotline_operator"}, False),
        ("referral", {"department_handler"}, True),
        ("handling", {"department_handler"}, False),
        ("handling", set(), True),
        ("supervision", set(), False),
    ],
)
def test_a_purpose_is_open_to_the_roles_that_have_it(purpose, roles, allowed):
    assert may_read(purpose, roles) is allowed
