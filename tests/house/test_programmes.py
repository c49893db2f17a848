"""docs/programmes.md is what the profile says, and no programme stands in it without a word."""

from pathlib import Path

import pytest

from deploy.cli.documents import policy_on
from deploy.cli.handling import FIELDS
from deploy.cli.programmes import FILES, text
from deploy.local.stack import DEFAULT_PROFILE
from shared.kit.amounts import OWN_PROGRAMME
from tests.house.test_waiting import DAY

DOCS = Path(__file__).resolve().parents[2] / "docs"
POLICY = policy_on(DEFAULT_PROFILE, DAY)


@pytest.mark.parametrize("english", [False, True])
def test_the_document_of_programmes_is_what_the_command_prints(english: bool) -> None:
    assert (DOCS / FILES[english]).read_text("utf-8") == text(POLICY, english), "write it anew: the document names the two commands"


@pytest.mark.parametrize("english", [False, True])
def test_every_rule_stands_there_with_its_source_and_every_programme_says_something(english: bool) -> None:
    printed = text(POLICY, english)
    assert all(rule.source in printed and str(rule.valid_from) in printed for rule in POLICY.amount_rules)
    sections = {part.split("`")[1]: part for part in printed.split("\n## ")[1:-1]}
    assert set(sections) == set(POLICY.programmes)
    for code, section in sections.items():
        assert "\n- " in section or POLICY.programmes[code].is_service, code


@pytest.mark.parametrize("english", [False, True])
def test_how_each_programme_is_handled_stands_there_or_that_nobody_published_it(english: bool) -> None:
    printed = text(POLICY, english)
    assert all(entry.source in printed for entry in POLICY.handling.values())
    sections = {part.split("`")[1]: part for part in printed.split("\n## ")[1:-1]}
    words = [FIELDS[field][english] for field in ("papers", "decided_by", "within")]
    for code, section in sections.items():
        told = section.lower()
        assert all(word in told for word in (words if code != OWN_PROGRAMME else words[:1])), code


@pytest.mark.parametrize("english", [False, True])
def test_a_rule_of_another_place_is_told_as_a_model(english: bool) -> None:
    printed = text(POLICY, english)
    assert ("参照山东省淄博市的规则", "A rule of 淄博, as a model")[english] in printed
    assert ("参照山东省的规则", "A rule of 山东 (province), as a model")[english] not in printed
