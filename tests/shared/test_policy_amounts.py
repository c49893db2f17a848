"""Amount rules that cannot be meant so, and programmes without a word, are refused by file and line."""

import pytest

from shared.kit.policy import find_faults
from shared.kit.policy.faults import (
    AddsToOwn,
    BandsFalling,
    BandsNotRising,
    CostNeeded,
    FieldMissing,
    FieldUnread,
    FieldWrong,
    GivesNothing,
    KindsInVain,
    NeverReached,
    NobodyTold,
    NoRuleNorReason,
    NoSuchEntry,
    ProceduresInVain,
    SpanInverted,
    ThresholdAboveCap,
)
from tests.shared.test_policy_faults import CONTRACT, assert_told, profile, refused

__all__ = ["profile"]

RULE = "mine:\n  programme: charity_relief\n  name_zh: 某\n  name_en: Some\n  source: 某规定\n"
OURS = "mine:\n  name_zh: 某\n  name_en: Some\n  source: 某规定\n  shape: months\n  months_max: '1'\n"
SPECIAL = "  shape: flat\n  flat_fen: 1\n  applies: {hardships: [released_prisoner, elderly_alone, other_special]}\n"
TWO_MONTHS = "  shape: bands\n  bands: [{from_fen: 5, flat_fen: 100000}, {from_fen: 20, months_min: '2', months_max: '2'}]\n"

ADDED = [
    (RULE + "  shape: months\n  months_min: '3'\n  months_max: '2'\n", "  months_min:", SpanInverted, "months_min"),
    (RULE + "  shape: months\n  months_max: '2'\n  months_default: '3'\n", "  months_default:", SpanInverted, "months_default"),
    (RULE + "  shape: flat\n  flat_fen: 3\n  flat_max_fen: 2\n", "  flat_fen:", SpanInverted, "flat_max_fen"),
    (RULE + "  shape: flat\n  flat_fen: 3\n  applies:\n    income: ['2', '2']\n", "    income:", SpanInverted, "income"),
    (RULE + "  shape: share\n  ratio: '0.5'\n  from_fen: 300\n  cap_fen: 299\n", "  from_fen:", ThresholdAboveCap, "299"),
    (RULE + "  shape: share\n  ratio: '0.5'\n  from_fen: 300\n  cap_year_fen: 299\n", "  from_fen:", ThresholdAboveCap, "cap_year_fen"),
    (
        RULE + "  shape: bands\n  bands:\n    - {from_fen: 5, flat_fen: 1}\n    - {from_fen: 5, flat_fen: 2}\n",
        "    - {from_fen: 5, flat_fen: 2}",
        BandsNotRising,
        "5",
    ),
    (
        RULE + "  shape: bands\n  bands:\n    - {from_fen: 5, flat_fen: 3}\n    - {from_fen: 20, ratio: '0.1'}\n",
        "    - {from_fen: 20",
        BandsFalling,
        "2",
    ),
    (
        RULE + "  shape: bands\n  bands:\n    - {from_fen: 5, months_min: '2', months_max: '1'}\n",
        "    - {from_fen: 5",
        SpanInverted,
        "months_min",
    ),
    (RULE + "  shape: flat\n", "  shape:", GivesNothing, "flat_fen"),
    (RULE + "  shape: share\n", "  shape:", GivesNothing, "ratio"),
    (RULE + "  shape: bands\n", "  shape:", GivesNothing, "bands"),
    (RULE + "  shape: months\n", "  shape:", GivesNothing, "months_max"),
    (RULE + "  shape: flat\n  flat_fen: 1\n  persons: told\n", "  persons:", NobodyTold, "applies.facts"),
    (RULE + "  shape: flat\n  flat_fen: 1\n  persons: told_most\n", "  persons:", NobodyTold, "told_most"),
    (RULE + "  shape: flat\n  flat_fen: 1\n  place: '3702'\n", "  place:", NoSuchEntry, "rule_places"),
    (RULE + "  shape: flat\n  flat_fen: 1\n  after: nothing\n", "  after:", NoSuchEntry, "nothing"),
    (RULE + "  shape: flat\n  flat_fen: 1\n  applies:\n    income: ['0', '1E+30']\n", "    income:", FieldWrong, "1000"),
    (RULE + "  shape: flat\n  flat_fen: 1\n  applies:\n    facts: [tall]\n", "    facts:", NoSuchEntry, "tall"),
    (RULE.replace("  source: 某规定\n", "") + "  shape: flat\n  flat_fen: 1\n", "mine:", FieldMissing, "source"),
    (
        RULE + "  shape: bands\n  bands:\n    - {from_fen: 5, flat_fen: 400000}\n    - {from_fen: 20, months_min: '5', months_max: '7'}\n",
        "    - {from_fen: 20",
        BandsFalling,
        "2",
    ),
    (
        RULE + "  shape: bands\n  persons: household\n  bands: [{from_fen: 5, months_max: '2'}, {from_fen: 20, flat_fen: 200000}]\n",
        "  bands:",
        BandsFalling,
        "2",
    ),
    (
        RULE + TWO_MONTHS + "  base: residence\n",
        "  bands:",
        BandsFalling,
        "2",
    ),
    (RULE + "  shape: flat\n  flat_fen: 1\n  ratio: '0.5'\n", "  ratio:", FieldUnread, "ratio"),
    (RULE + "  shape: flat\n  flat_fen: 1\n  base: residence\n", "  base:", FieldUnread, "base"),
    (RULE + "  shape: flat\n  flat_fen: 1\n  cost: loss\n", "  cost:", FieldUnread, "cost"),
    (RULE + "  shape: months\n  months_max: '2'\n  times: 2\n", "  times:", FieldUnread, "times"),
    (RULE + "  shape: share\n  ratio: '0.5'\n  persons: household\n", "  persons:", FieldUnread, "persons"),
    (RULE + "  shape: share\n  ratio: '0.5'\n  months_default: '0'\n", "  months_default:", FieldUnread, "months_default"),
    (RULE + "  shape: gap\n  cost: loss\n", "  cost:", FieldUnread, "cost"),
    (RULE + "  shape: share\n  ratio: '0.5'\n  cost: none\n", "  shape:", CostNeeded, "shape"),
    (RULE + "  shape: flat\n  flat_fen: 1\n  cost: none\n  bounded_by_need: true\n", "  bounded_by_need:", CostNeeded, "bounded_by_need"),
    (RULE + "  shape: flat\n  flat_fen: 1\n  applies:\n    procedures: [normal]\n", "    procedures:", ProceduresInVain, "procedures"),
    (OURS + "  adds: true\n", "  adds:", AddsToOwn, "adds"),
    (OURS + "  after: basic_life\n", "  after:", AddsToOwn, "after"),
    (
        RULE + "  shape: flat\n  flat_fen: 1\n  applies:\n    hardships: [fire, explosion]\n    kinds: [emergency]\n",
        "    kinds:",
        KindsInVain,
        "emergency",
    ),
    (
        RULE + "  shape: flat\n  flat_fen: 1\n  applies: {kinds: [special]}\nlast" + RULE[4:] + SPECIAL,
        "last:",
        NeverReached,
        "mine",
    ),
    (
        RULE + SPECIAL + "last" + RULE[4:] + "  shape: flat\n  flat_fen: 1\n  applies: {kinds: [special]}\n",
        "last:",
        NeverReached,
        "mine",
    ),
    (OURS, "mine:", NeverReached, "basic_life"),
    (OURS + "  place: '37'\n  applies: {procedures: [fast_small]}\n", "mine:", NeverReached, "fast_small"),
]


@pytest.mark.parametrize(("added", "line", "kind", "word"), ADDED, ids=lambda value: getattr(value, "__name__", "")[:30])
def test_a_rule_that_cannot_be_meant_is_refused_by_its_line(profile, added, line, kind, word):
    path = profile / "amounts.yaml"
    lines = [*path.read_text("utf-8").splitlines(), *added.splitlines()]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    last = max(number for number, text in enumerate(lines, start=1) if text.startswith(line))
    assert_told(refused(profile), kind, path, last, word)


@pytest.mark.parametrize(
    "added",
    [
        RULE + "  shape: bands\n  bands:\n    - {from_fen: 5, flat_fen: 3}\n    - {from_fen: 30, ratio: '0.1'}\n",
        RULE + "  shape: share\n  ratio: '0.5'\n  from_fen: 300\n  cap_fen: 300\n",
        RULE + "  shape: flat\n  flat_fen: 1\n  adds: true\n",
        RULE + "  shape: flat\n  flat_max_fen: 500000\n",
        RULE + "  shape: flat\n  flat_fen: 1\n  ratio: '0'\n  persons: household\n",
        RULE + "  shape: flat\n  flat_fen: 1\n  flat_max_fen: 2\n  cost: none\n",
        RULE + "  shape: share\n  ratio: '0.5'\n  cap_months: '1'\n  base: residence\n  persons: household\n",
        RULE + "  shape: gap\n  cost: loss\n  bounded_by_need: true\n",
        RULE + "  shape: flat\n  flat_fen: 1\n  applies: {hardships: [fire, other_special], kinds: [emergency]}\n",
        RULE + "  shape: bands\n  bands:\n    - {from_fen: 5, flat_fen: 300000}\n    - {from_fen: 20, months_min: '5', months_max: '7'}\n",
        RULE + "  shape: bands\n  bands:\n    - {from_fen: 5, months_max: '2'}\n    - {from_fen: 20, flat_fen: 200000}\n",
        RULE + TWO_MONTHS,
        RULE + "  place: '3703'\n" + TWO_MONTHS.replace("'2'", "'1'"),
    ],
)
def test_a_rule_that_can_be_meant_is_taken(profile, added):
    path = profile / "amounts.yaml"
    path.write_text(path.read_text("utf-8") + added, "utf-8")
    assert find_faults(profile, CONTRACT) == []


def test_a_programme_without_rule_service_or_reason_is_refused(profile):
    path = profile / "programmes.yaml"
    lines = [*path.read_text("utf-8").splitlines(), "mine: {name_zh: 某, name_en: Some, department: education}"]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    assert_told(refused(profile), NoRuleNorReason, path, len(lines), "2015-01-01")
