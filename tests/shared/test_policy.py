"""Reading a profile: what holds on a day, and which version that is. Its faults: `test_policy_faults`."""

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from shared.events.contracts import DESKS, EVENT_NAMES
from shared.kit.policy import NoPolicy, NoStandard, PolicyBook

TAIAN = Path(__file__).resolve().parents[2] / "deploy" / "profiles" / "taian"
DAY = date(2026, 3, 2)


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile of a test's own, equal to 泰安's."""
    return Path(shutil.copytree(TAIAN, tmp_path / "own"))


def change(profile: Path, file: str, **entries: Any) -> PolicyBook:
    """Put entries into a file of the profile (None takes one out) and load it."""
    path = profile / f"{file}.yaml"
    content = yaml.safe_load(path.read_text("utf-8"))
    for key, value in entries.items():
        content[key] = {**content.get(key, {}), **value} if isinstance(value, dict) else value
    path.write_text(yaml.safe_dump({key: value for key, value in content.items() if value is not None}, allow_unicode=True), "utf-8")
    return PolicyBook.load(profile, EVENT_NAMES, DESKS)


def test_the_same_content_has_the_same_version_and_another_content_another(profile):
    book = PolicyBook.load(TAIAN, EVENT_NAMES)
    assert book.on(DAY).version == book.on(date(2030, 1, 1)).version
    assert book.on(DAY).version.startswith("taian@")
    raised = change(profile, "settings", township_limit_fen={"value": 300001})
    assert raised.on(DAY).limits.township_limit_fen == 300001
    assert raised.on(DAY).version != book.on(DAY).version


def test_a_profile_is_read_once_and_again_when_a_file_of_it_or_of_what_it_extends_was_changed(profile, tmp_path):
    own = tmp_path / "extending"
    own.mkdir()
    (own / "profile.yaml").write_text("name: extending\nextends: ../own\n", "utf-8")
    before = PolicyBook.load(own, EVENT_NAMES)
    assert PolicyBook.load(own, EVENT_NAMES) is before
    settings = profile / "settings.yaml"
    content = yaml.safe_load(settings.read_text("utf-8"))
    content["township_limit_fen"]["value"] = 300001
    settings.write_text(yaml.safe_dump(content, allow_unicode=True), "utf-8")
    assert PolicyBook.load(own, EVENT_NAMES).on(DAY).limits.township_limit_fen == 300001


def test_another_calendar_is_another_version(profile):
    assert change(profile, "calendar", version="cn-other").on(DAY).version != PolicyBook.load(TAIAN, EVENT_NAMES).on(DAY).version


def test_another_order_of_amount_rules_is_another_version(profile):
    path = profile / "amounts.yaml"
    content = yaml.safe_load(path.read_text("utf-8"))
    order = list(content)
    one, other = order.index("lighter"), order.index("illness")
    order[one], order[other] = order[other], order[one]
    turned = {key: content[key] for key in order}
    path.write_text(yaml.safe_dump(turned, allow_unicode=True, sort_keys=False), "utf-8")
    policy, original = PolicyBook.load(profile, EVENT_NAMES).on(DAY), PolicyBook.load(TAIAN, EVENT_NAMES).on(DAY)
    assert [rule.key for rule in policy.amount_rules] == [key for key in order if key != "defaults"]
    assert {rule.key for rule in policy.amount_rules} == {rule.key for rule in original.amount_rules}
    assert policy.version != original.version


def test_what_holds_changes_with_the_day_it_is_said_to(profile):
    limit = {"source": "A notice of a council", "basis": "design"}
    book = change(
        profile,
        "settings",
        township_limit_fen=[
            limit | {"value": 100, "valid_from": date(2015, 1, 1), "valid_to": date(2026, 7, 1)},
            limit | {"value": 200, "valid_from": date(2026, 7, 1)},
        ],
    )
    before, after = book.on(date(2026, 6, 30)), book.on(date(2026, 7, 1))
    assert (before.limits.township_limit_fen, after.limits.township_limit_fen) == (100, 200)
    assert before.version != after.version
    assert book.on(date(2026, 1, 1)).version == before.version


def test_there_is_no_policy_before_the_first():
    with pytest.raises(NoPolicy):
        PolicyBook.load(TAIAN, EVENT_NAMES).on(date(2014, 12, 31))


def test_a_place_without_a_standard_has_none_assumed():
    policy = PolicyBook.load(TAIAN, EVENT_NAMES).on(DAY)
    with pytest.raises(NoStandard):
        policy.dibao_monthly_fen("110101001000", urban=True)


def test_the_nearest_standard_counts(profile):
    own = {"source": "A county's own standard", "urban_fen": 70000, "rural_fen": 50000}
    policy = change(profile, "standards", **{"370983": own}).on(DAY)
    assert policy.dibao_monthly_fen("370983103000", urban=False) == 50000
    assert policy.dibao_monthly_fen("370982101000", urban=True) == 63000


def test_a_profile_that_extends_another_replaces_by_key_and_puts_its_amounts_first(tmp_path):
    shutil.copytree(TAIAN, tmp_path / "base")
    own = tmp_path / "own"
    own.mkdir()
    (own / "profile.yaml").write_text("name: own\nextends: ../base\n", "utf-8")
    clock = yaml.safe_load((TAIAN / "clocks.yaml").read_text("utf-8"))["acceptance"] | {"limit": "3h", "valid_from": date(2015, 1, 1)}
    (own / "clocks.yaml").write_text(yaml.safe_dump({"acceptance": clock}), "utf-8")
    rule = {
        "shape": "flat",
        "flat_fen": 1,
        "applies": {"hardships": ["fire"]},
        "name_zh": "一",
        "name_en": "One",
        "source": "own",
        "basis": "design",
        "valid_from": date(2015, 1, 1),
    }
    (own / "amounts.yaml").write_text(yaml.safe_dump({"mine": rule}), "utf-8")
    base, mine = PolicyBook.load(tmp_path / "base", EVENT_NAMES).on(DAY), PolicyBook.load(own, EVENT_NAMES).on(DAY)
    assert str(mine.clocks["acceptance"].limit) == "3h"
    assert mine.clocks["first_relief"] == base.clocks["first_relief"]
    assert [entry.key for entry in mine.amount_rules] == ["mine", *(entry.key for entry in base.amount_rules)]
    assert mine.version.startswith("own@")
