"""Nothing stands in a profile that no code reads: whoever changes a number there changes what the platform does."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest
import yaml

from shared.kit.policy import amounts, entries, handling, models
from shared.kit.policy.checks import NEEDED
from tests.house.test_dependencies import PACKAGES

ROOT = Path(__file__).resolve().parents[2]
PROFILES = ROOT / "deploy" / "profiles"

JUDGES = {f"shared/kit/policy/{name}.py" for name in ("reading", "checks", "faults", "lines")}
"""They read every entry, and do nothing with it but refuse it."""

FOR_READERS = {"source", "basis", "note", "valid_from", "valid_to", "name_zh", "name_en", "key", "code", "prefix"}
"""Where an entry is from, when it holds and what it is called: read of all entries alike, and by people."""

REACHED_BY = {
    models.ClockRule: r"\.clocks\b|\bClockRule\b",
    models.Condition: r"\.only_if\b",
    models.Step: r"\.ladder\b",
    models.Period: r"\.period\(",
    models.Procedure: r"\.procedures\b",
    models.Join: r"\.join\b|\bJoin\b",
    models.Hardship: r"\.hardships\b",
    models.Material: r"\.materials\b",
    models.Identity: r"\.identities\b",
    models.HouseholdFact: r"\.facts\b",
    models.RoleEntry: r"\.roles\b",
    models.Department: r"\.departments\b",
    models.Programme: r"\.programmes\b",
    amounts.Applies: r"\.applies\b",
    amounts.Band: r"\bBand\b",
    models.RulePlace: r"\.rule_places\b",
    amounts.AmountRule: r"\.amount_rules\b|\bAmountRule\b",
    handling.Handling: r"\bHandling\b|\bhandled\b",
    models.Standard: r"\bStandard\b",
    models.Setting: r"\bSetting\b",
    models.Limits: r"\.limits\b",
    models.Lists: r"\.lists\b",
    models.Place: r"\bPlace\b",
}
"""What a file mentions that reads fields of such entries; a field of the same name is read of many other things."""


@cache
def product():
    """Return the text of every file of the product's own code."""
    files = {path.relative_to(ROOT).as_posix(): path for package in PACKAGES for path in (ROOT / package).rglob("*.py")}
    return {name: path.read_text("utf-8") for name, path in files.items() if name not in JUDGES and "/migrations/" not in name}


def entries_of(file):
    """Yield the keys of a file of each profile."""
    for path in PROFILES.glob(f"*/{file}.yaml"):
        yield from (key for key in yaml.safe_load(path.read_text("utf-8")) if key != "defaults")


def fields():
    """Yield every field that an entry has of its own, and that one of its parts has."""
    for model, reached_by in REACHED_BY.items():
        for field in model.model_fields:
            if field not in FOR_READERS:
                yield pytest.param(field, reached_by, id=f"{model.__name__}.{field}")


def periods_asked_for():
    """Return what `.period(…)` is called with, as patterns: the text, that of a constant, or an f-string with its gaps left open."""
    trees = [ast.parse(text) for text in product().values() if ".period(" in text]
    calls = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "period"]
    found = set()
    for asked in (call.args[0] for call in calls):
        if isinstance(asked, ast.Constant):
            found.add(re.escape(asked.value))
        elif isinstance(asked, ast.JoinedStr):
            found.add("".join(re.escape(part.value) if isinstance(part, ast.Constant) else "[a-z]+" for part in asked.values))
        else:
            name = re.escape(asked.id if isinstance(asked, ast.Name) else asked.attr)
            found |= {re.escape(each) for text in product().values() for each in re.findall(rf'^{name} = "([a-z_]+)"$', text, re.MULTILINE)}
    return found


def test_every_model_of_an_entry_is_looked_at():
    parts = [part for module in (models, amounts, handling) for part in vars(module).values()]
    own = {one for one in parts if isinstance(one, type) and issubclass(one, entries.Model)}
    assert own - {entries.Model, entries.Entry, entries.Named, entries.Placed} == set(REACHED_BY)


@pytest.mark.parametrize(("field", "reached_by"), [*fields()])
def test_every_field_of_an_entry_is_read(field, reached_by):
    assert any(re.search(rf"\.{field}\b", text) for text in product().values() if re.search(reached_by, text))


def test_every_period_is_asked_for():
    asked = periods_asked_for()
    assert asked
    assert [key for key in entries_of("periods") if not any(re.fullmatch(pattern, key) for pattern in asked)] == []


def test_a_profile_without_what_the_code_asks_for_by_its_key_is_refused():
    assert set(entries_of("periods")) == set(NEEDED["periods"]), "each is asked for, as the test above says"
    constants = dict(each for text in product().values() for each in re.findall(r'^([A-Z_]+) = "([a-z_]+)"$', text, re.MULTILINE))
    asked = {constants[name] for text in product().values() for name in re.findall(r"\.clocks\[([A-Z_]+)\]", text)}
    assert asked == set(NEEDED["clocks"])


def test_every_setting_is_read():
    read = re.compile("|".join(rf'\.{key}\b|"{key}"' for key in entries_of("settings")))
    found = {match.strip('."') for text in product().values() for match in read.findall(text)}
    assert set(entries_of("settings")) == found
