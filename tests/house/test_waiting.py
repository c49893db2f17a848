"""Nobody waits unwatched: every state of everything says who is waited for, and by which clock of the profile."""

import importlib
import pkgutil
import re
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args

import pytest

import assessment.domain
import audit.domain
import disbursement.domain
import intake.domain
import referral.domain
import services.charity.domain
import services.desk.domain
from services.charity.domain.lapses import MATCH_ANSWERED, PLEDGE_SPENT
from services.desk.domain.steps import StepName
from shared.events.contracts import EVENTS
from shared.kit.machine import Machine
from shared.kit.policy import Policy, PolicyBook
from shared.kit.waiting import Waiting, Waits

DOMAINS = (
    intake.domain,
    assessment.domain,
    referral.domain,
    disbursement.domain,
    audit.domain,
    services.desk.domain,
    services.charity.domain,
)
DAY = date(2026, 11, 27)

DERIVED = {"ClockState"}
"""How a clock stands is computed; nobody is waited for by it but whom the clock names."""


def modules() -> list[Any]:
    return [importlib.import_module(f"{one.__name__}.{found.name}") for one in DOMAINS for found in pkgutil.iter_modules(one.__path__)]


def tables() -> list[Waits]:
    return [table for module in modules() for table in getattr(module, "WAITING", ())]


def rows() -> list[tuple[str, str, Waiting]]:
    return [(table.thing_en, state, row) for table in tables() for state, row in table.states.items()]


def kinds_of_states() -> dict[str, frozenset[str]]:
    """Return all sets of states that the services know, by name: those of machines, and those of things without one."""
    found: dict[str, frozenset[str]] = {}
    for module in modules():
        for name, value in vars(module).items():
            if isinstance(value, Machine):
                states = {state for moves in value.moves.values() for both in moves.items() for state in both}
                found[f"{module.__name__}.{name}"] = frozenset(states)
            elif name.endswith("State") and name not in DERIVED:
                found[name] = frozenset(value) if isinstance(value, type) and issubclass(value, StrEnum) else frozenset(get_args(value))
    return found


def policies() -> list[Policy]:
    profiles = Path("deploy/profiles")
    names = frozenset(event.short_name() for event in EVENTS.values())
    return [PolicyBook.load(profiles / name, names).on(DAY) for name in ("taian", "demo")]


def test_every_state_says_who_is_waited_for() -> None:
    known = [frozenset(table.states) for table in tables()]
    assert {name: sorted(states) for name, states in kinds_of_states().items() if not any(states <= one for one in known)} == {}
    assert len(kinds_of_states()) >= 12


@pytest.mark.parametrize(("thing", "state", "row"), rows(), ids=lambda one: one if isinstance(one, str) else "")
def test_somebody_is_waited_for_by_a_clock_and_nobody_for_a_reason(thing: str, state: str, row: Waiting) -> None:
    if row.whom is None:
        assert not row.clocks
        assert row.why_zh
        assert row.why_en
        return
    assert row.clocks
    for policy in policies():
        assert [clock for clock in row.clocks if clock not in policy.clocks] == []


@pytest.mark.parametrize(("thing", "state", "row"), rows(), ids=lambda one: one if isinstance(one, str) else "")
def test_a_reason_names_periods_of_the_profile_and_the_same_in_both_languages(thing: str, state: str, row: Waiting) -> None:
    named = set(re.findall("`(.+?)`", row.why_zh))
    assert named == set(re.findall("`(.+?)`", row.why_en))
    for policy in policies():
        assert named <= policy.periods.keys()


def test_a_match_waits_for_the_person_and_then_for_its_giving_by_the_periods_after_which_it_is_free_again() -> None:
    (match,) = [table for table in tables() if table.thing_en == "Match"]
    named = {state: re.findall("`(.+?)`", row.why_en) for state, row in match.states.items()}
    assert (named["proposed"], named["accepted"]) == ([MATCH_ANSWERED], [PLEDGE_SPENT])


def test_every_clock_of_a_profile_runs_in_some_state() -> None:
    named = {clock for _, _, row in rows() for clock in row.clocks}
    for policy in policies():
        assert sorted(policy.clocks.keys() - named) == []


def test_a_clock_names_steps_that_a_desk_records() -> None:
    for policy in policies():
        named = {step for rule in policy.clocks.values() for step in (rule.start_step, rule.stop_step) if step}
        assert named
        assert named <= set(StepName)


def test_what_lies_in_an_inbox_has_a_time_to_be_read_by_every_clock() -> None:
    for policy in policies():
        assert [key for key, rule in policy.clocks.items() if not rule.read_within] == []


def test_every_clock_has_a_source_and_a_ladder() -> None:
    for policy in policies():
        assert [key for key, rule in policy.clocks.items() if not rule.source or not rule.ladder] == []
        assert [key for key, rule in policy.clocks.items() if rule.basis == "law"] == [], "no published text of the place gives a clock"
