"""Reading a profile: what holds on a day, which version that is, and every fault by its place."""

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from shared.events.contracts import DESKS, EVENT_NAMES
from shared.kit.policy import NoPolicy, NoStandard, PolicyBook, PolicyInvalid

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
    turned = {key: content[key] for key in reversed(content)}
    path.write_text(yaml.safe_dump(turned, allow_unicode=True, sort_keys=False), "utf-8")
    policy, original = PolicyBook.load(profile, EVENT_NAMES).on(DAY), PolicyBook.load(TAIAN, EVENT_NAMES).on(DAY)
    assert [rule.key for rule in policy.amount_rules] == [rule.key for rule in reversed(original.amount_rules)]
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
    assert book.on(date(2015, 1, 1)).version == before.version


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


FAULTS = [
    ("settings", {"township_limit_fen": None}, "settings.yaml: township_limit_fen: is missing"),
    ("settings", {"reporter_kinds": None}, "settings.yaml: reporter_kinds: is missing"),
    ("settings", {"village_aid_fen": {"value": "much"}}, "settings.yaml: village_aid_fen"),
    ("settings", {"village_aid_fen": {"value": -1}}, "settings.yaml: village_aid_fen"),
    ("settings", {"budget_low_fen": {"value": ["a"]}}, "settings.yaml: budget_low_fen"),
    ("clocks", {"first_relief": {"stop": ["payment.payed"]}}, "clocks.yaml: first_relief: payment.payed is no event"),
    ("clocks", {"first_relief": {"limit": "24"}}, "clocks.yaml: first_relief"),
    ("clocks", {"first_relief": {"warn_at": "1.5"}}, "clocks.yaml: first_relief"),
    ("clocks", {"first_relief": {"start": []}}, "clocks.yaml: first_relief"),
    ("clocks", {"first_relief": {"stopp": ["payment.paid"]}}, "clocks.yaml: first_relief"),
    ("clocks", {"first_relief": {"source": None}}, "clocks.yaml: first_relief"),
    ("clocks", {"first_relief": {"basis": "rumour"}}, "clocks.yaml: first_relief"),
    ("clocks", {"first_relief": {"valid_to": date(2015, 1, 1)}}, "clocks.yaml: first_relief: ends before it begins"),
    ("hardships", {"fire": {"programmes": ["gold"]}}, "hardships.yaml: fire: gold is not in programmes.yaml"),
    ("hardships", {"fire": {"proofs": ["gold"]}}, "hardships.yaml: fire: gold is not in materials.yaml"),
    ("programmes", {"medical_assistance": {"department": "gold"}}, "programmes.yaml: medical_assistance: gold is not in departments.yaml"),
    ("amounts", {"accident": {"applies": {"hardships": ["bad_luck"]}}}, "amounts.yaml: accident: bad_luck is not in hardships.yaml"),
    ("departments", {"education": {"desk": "school"}}, "departments.yaml: education: school is no desk"),
    ("divisions", {"370983103000": {"level": "county"}}, "divisions.yaml: 370983103000: is a township by its code"),
    ("divisions", {"37098310": {"level": "county", "name_zh": "x"}}, "divisions.yaml: 37098310"),
    ("hardships", {"fire": "hot"}, "hardships.yaml: fire"),
]


@pytest.mark.parametrize(("file", "entries", "fault"), FAULTS, ids=[f"{fault[0]}-{number}" for number, fault in enumerate(FAULTS)])
def test_a_fault_is_refused_at_loading_and_named_by_its_place(profile, file, entries, fault):
    with pytest.raises(PolicyInvalid) as refused:
        change(profile, file, **entries)
    assert str(refused.value).startswith(fault)


def test_two_entries_for_one_day_are_refused(profile):
    entry = {"source": "Somebody said so", "basis": "design", "limit": "1wd"}
    with pytest.raises(PolicyInvalid, match="two entries hold on 2026-01-01"):
        change(profile, "periods", objection=[entry | {"valid_from": date(2015, 1, 1)}, entry | {"valid_from": date(2026, 1, 1)}])


def test_a_rule_that_runs_out_while_others_need_it_is_refused_today(profile):
    with pytest.raises(PolicyInvalid, match="rescue_station is not in departments"):
        change(profile, "departments", rescue_station={"valid_to": date(2040, 1, 1)})


@pytest.mark.parametrize("text", ["- a\n- b\n", "a: [\n", ""])
def test_a_file_that_is_no_mapping_is_refused(profile, text):
    (profile / "periods.yaml").write_text(text, "utf-8")
    with pytest.raises(PolicyInvalid, match=r"periods\.yaml: file"):
        PolicyBook.load(profile, EVENT_NAMES)


def test_a_directory_without_a_profile_is_refused(tmp_path):
    with pytest.raises(PolicyInvalid, match=r"profile\.yaml"):
        PolicyBook.load(tmp_path, EVENT_NAMES)


def test_a_profile_without_a_name_is_refused(profile):
    (profile / "profile.yaml").write_text("name_zh: 某市\n", "utf-8")
    with pytest.raises(PolicyInvalid, match=r"profile\.yaml: name"):
        PolicyBook.load(profile, EVENT_NAMES)


def test_a_profile_that_extends_itself_is_refused(profile):
    (profile / "profile.yaml").write_text("name: own\nextends: ../own\n", "utf-8")
    with pytest.raises(PolicyInvalid, match=r"profile\.yaml: extends"):
        PolicyBook.load(profile, EVENT_NAMES)
