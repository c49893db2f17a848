"""docs/clocks.md is what the profile and the services' tables say, in both languages."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from deploy.cli.clocks import TABLES, Edition
from deploy.cli.clocktexts import FILES
from deploy.cli.documents import policy_on
from deploy.local.stack import DEFAULT_PROFILE
from shared.kit.calendar import Limit
from shared.kit.policy import ClockRule
from shared.kit.policy.models import Condition
from tests.house.test_waiting import DAY, tables

DOCS = Path(__file__).resolve().parents[2] / "docs"
PROFILES = DEFAULT_PROFILE.parent


@pytest.mark.parametrize("english", [False, True])
def test_the_document_of_clocks_is_what_the_command_prints(english: bool) -> None:
    printed = Edition(policy_on(DEFAULT_PROFILE, DAY), english=english).text()
    assert (DOCS / FILES[english]).read_text("utf-8") == printed, "write it anew: the document names the two commands"


def test_every_table_of_who_is_waited_for_is_in_the_document() -> None:
    assert sorted(table.thing_en for table in TABLES) == sorted(table.thing_en for table in tables())


def test_what_is_only_proposed_is_never_shown_as_law() -> None:
    for english, mark in ((True, "**our proposal**"), (False, "**设计建议**")):
        sections = Edition(policy_on(DEFAULT_PROFILE, DAY), english=english).text().split("\n### ")[1:]
        proposed = [section for section in sections if "设计建议：" in section]
        assert len(proposed) > 10
        assert [section for section in proposed if mark not in section] == []


CHANGED: Mapping[str, object] = {
    "name_zh": "另一时限",
    "name_en": "Another",
    "waits_for": "bank",
    "start": ("case.closed",),
    "stop": ("payment.held",),
    "cancel": ("payment.held",),
    "pause": ("payment.held",),
    "resume": ("payment.held",),
    "undo": ("payment.held",),
    "since": "given_at",
    "start_step": "applied",
    "stop_step": "decided",
    "due_by": "answer_by",
    "addressed_by": "concerns",
    "until_nothing_owed": True,
    "renewed": True,
    "after_care": True,
    "only_if": Condition(urgent=True),
    "limit": Limit(value=99, unit="wd"),
    "public": True,
    "read_within": Limit(value=99, unit="h"),
    "warn_at": Decimal("0.5"),
    "ladder": (),
    "per": "notice",
    "source": "另一来源",
    "basis": "unsure",
}


@pytest.mark.parametrize("field", sorted(ClockRule.model_fields.keys() - {"key", "valid_from", "valid_to", "note"}))
def test_whatever_a_profile_says_of_a_clock_is_told(field: str) -> None:
    policy = policy_on(DEFAULT_PROFILE, DAY)
    other = policy.clocks["conference"].model_copy(update={field: CHANGED[field]})
    changed = replace(policy, clocks={**policy.clocks, "conference": other})
    same = [Edition(policy, english=one).text() == Edition(changed, english=one).text() for one in (False, True)]
    assert same == [field == "name_en", field == "name_zh"]


def test_a_clock_that_a_profile_does_not_have_is_told_as_such() -> None:
    policy = policy_on(DEFAULT_PROFILE, DAY)
    fewer = replace(policy, clocks={key: rule for key, rule in policy.clocks.items() if key != "triage"})
    assert "`triage` (not in this profile)" in Edition(fewer, english=True).text()


def test_another_profile_can_be_printed_too() -> None:
    assert "10 seconds" in Edition(policy_on(PROFILES / "demo", date(2026, 1, 5)), english=True).text()
