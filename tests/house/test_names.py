"""One name is one thing: whoever reads a call finds one definition."""

import ast
import re
from collections import defaultdict
from pathlib import Path

import pytest

from tests.house.test_apis import SERVICES

ROOT = Path(__file__).resolve().parents[2]

DIALECT = {
    "hear": "what the handler does: record, open, keep",
    "heard": "recorded, received",
    "hearing": "听证, an act of law: nothing in this product",
    "in_hand": "lock_open_…",
    "deed": "transition",
    "doors": "decisions",
    "tell": "emit",
    "says": "the events by name",
}
"""Words that made readers translate, with what is written instead."""


def definitions(*packages):
    """Return where each public class and function is defined."""
    where = defaultdict(set)
    for package in packages:
        for path in sorted((ROOT / package.replace(".", "/")).rglob("*.py")):
            if "migrations" not in path.parts:
                for node in ast.parse(path.read_text("utf-8")).body:
                    if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
                        where[node.name].add(path.relative_to(ROOT).as_posix())
    return where


@pytest.mark.parametrize("name", SERVICES)
def test_no_public_name_is_defined_in_two_modules(name):
    own = [name, *(["services.desk"] if name.startswith("services.") else [])]
    twice = {each: sorted(paths) for each, paths in definitions("shared", *own).items() if len(paths) > 1}
    events = {each: paths for each, paths in twice.items() if any(path.startswith("shared/events/contracts") for path in paths)}
    assert {each: paths for each, paths in twice.items() if each not in events} == {}
    # An event may share its name with the refusal that speaks of the same: one is said of the past, the other raised.
    assert all(any(path.endswith("domain/refusals.py") for path in paths) for paths in events.values()), events


def identifiers(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        for field in ("name", "id", "attr", "arg", "asname"):
            value = getattr(node, field, None)
            if isinstance(value, str):
                yield value, getattr(node, "lineno", 0)


@pytest.mark.parametrize("name", ["shared", "intake", "assessment", "referral", "disbursement", "audit", "services"])
def test_the_code_speaks_plainly(name):
    found = set()
    for path in sorted((ROOT / name).rglob("*.py")):
        for identifier, line in identifiers(path):
            words = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", identifier).lower()
            found |= {f"{path.relative_to(ROOT)}:{line} {identifier}" for word in DIALECT if re.search(rf"(?:^|_){word}(?:_|$)", words)}
    assert found == set()
