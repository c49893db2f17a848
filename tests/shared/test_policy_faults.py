"""A profile that contradicts itself is refused when it is read: with file, line, and what to do about it in both languages."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from shared.events.contracts import DESKS, EVENT_FIELDS, EVENT_NAMES
from shared.kit.policy import Contract, PolicyBook, PolicyInvalid, faults, find_faults
from shared.kit.policy.faults import (
    AnotherLevel,
    BelongsNowhere,
    CalendarUnreadable,
    EndsBeforeItBegins,
    EndWithoutPause,
    EntryMissing,
    ExtendsItself,
    FieldMissing,
    FieldUnknown,
    FieldWrong,
    FileUnreadable,
    KeyTwice,
    LadderNotRising,
    MinimumAboveLimit,
    NameMissing,
    NobodyHasRole,
    NoDivision,
    NoMapping,
    NoSuchDesk,
    NoSuchEntry,
    NoSuchEvent,
    OrderLeadsBack,
    PauseIsItsEnd,
    PauseWithoutEnd,
    SinceNowhere,
    TwoAtOnce,
)

TAIAN = Path(__file__).resolve().parents[2] / "deploy" / "profiles" / "taian"
CONTRACT = Contract(EVENT_NAMES, DESKS, EVENT_FIELDS)

ENTRY = "  source: 某规定\n  basis: design\n"
NAMED = "a_clock:\n  name_zh: 某\n  name_en: Some\n  waits_for: officer\n"
CLOCK = f"{NAMED}  start: [case.registered]\n  stop: [case.closed]\n  limit: 2h\n{ENTRY}"
FIRST_STEPS = "  ladder:\n    - {after: 1wd, role: county_approver, name_zh: 县, name_en: County}\n"
LIMIT = "source: 某规定, basis: design, limit: 1wd"
OF_DESIGN = ", after_basis: design"
SERVICE = (
    f"{{key}}: {{{{name_zh: 某, name_en: S, department: education, kind: service, after: [{{after}}], after_source: 某规定{OF_DESIGN}}}}}\n"
)

ADDED = [
    ("clocks", CLOCK.replace("  source: 某规定\n", ""), "a_clock:", FieldMissing, "source"),
    ("clocks", CLOCK.replace("  basis: design\n", ""), "a_clock:", FieldMissing, "basis"),
    ("clocks", CLOCK.replace("  limit: 2h\n", ""), "a_clock:", FieldMissing, "limit"),
    ("clocks", CLOCK.replace("limit: 2h", "limit: '24'"), "  limit: '24'", FieldWrong, "24h"),
    ("clocks", CLOCK + "  warn_at: '1.5'\n", "  warn_at: '1.5'", FieldWrong, "1"),
    ("clocks", CLOCK.replace("start: [case.registered]", "start: []"), "  start: []", FieldWrong, "start"),
    ("clocks", CLOCK.replace("basis: design", "basis: rumour"), "  basis: rumour", FieldWrong, "published"),
    ("clocks", CLOCK + "  stopp: [case.closed]\n", "  stopp:", FieldUnknown, "stopp"),
    ("clocks", CLOCK.replace("case.closed]", "case.closd]"), "  stop: [case.closd]", NoSuchEvent, "case.closd"),
    ("clocks", CLOCK + "  pause: [case.materials_requested]\n", "  pause:", PauseWithoutEnd, "case.materials_requested"),
    ("clocks", CLOCK + "  resume: [case.materials_received]\n", "  resume:", EndWithoutPause, "case.materials_received"),
    ("clocks", CLOCK + "  pause: [case.triaged]\n  resume: [case.triaged]\n", "  resume:", PauseIsItsEnd, "case.triaged"),
    ("clocks", CLOCK + "  since: given_at\n", "  since: given_at", SinceNowhere, "given_at"),
    ("clocks", CLOCK + "  due_by: answer_by\n", "  due_by: answer_by", SinceNowhere, "due_by"),
    ("clocks", CLOCK + "  start_step: applied\n", "  start_step: applied", SinceNowhere, "step"),
    ("clocks", CLOCK + "  stop_step: decided\n", "  stop_step: decided", SinceNowhere, "step"),
    ("programmes", SERVICE.format(key="a_service", after="").replace("kind: service", "kind: care"), "a_service:", FieldWrong, "kind"),
    ("clocks", CLOCK + "  addressed_by: concerns\n", "  addressed_by: concerns", SinceNowhere, "addressed_by"),
    ("clocks", CLOCK + "  only_if: {procedures: [sometimes]}\n", "  only_if:", FieldWrong, "procedures"),
    ("clocks", CLOCK + FIRST_STEPS.replace("county_approver", "mayor"), "    - {after: 1wd, role: mayor", NobodyHasRole, "mayor"),
    ("clocks", CLOCK + FIRST_STEPS.replace("county_approver", "service"), "    - {after: 1wd, role: service", NobodyHasRole, "service"),
    (
        "clocks",
        CLOCK + FIRST_STEPS + "    - {after: 1wd, role: supervisor, name_zh: 督, name_en: S}\n",
        "    - {after: 1wd, role: supervisor",
        LadderNotRising,
        "1wd",
    ),
    (
        "clocks",  # Rises from a Monday, and not from a Friday.
        CLOCK + FIRST_STEPS + "    - {after: 48h, role: supervisor, name_zh: 督, name_en: S}\n",
        "    - {after: 48h, role: supervisor",
        LadderNotRising,
        "48h",
    ),
    ("clocks", CLOCK + "  valid_to: 2015-01-01\n", "  valid_to: 2015-01-01", EndsBeforeItBegins, "2015-01-01"),
    ("clocks", CLOCK + "triage: {}\n", "triage: {}", KeyTwice, "triage"),
    ("clocks", CLOCK + "  limit: 3h\n", "  limit: 3h", KeyTwice, "limit"),
    ("periods", f"own:\n  - {{{LIMIT}}}\n  - {{{LIMIT}, valid_from: 2026-01-01}}\n", "  - {", TwoAtOnce, "2026-01-01"),
    ("settings", "own: {value: 1.5, source: 某规定, basis: design}\n", "own:", FieldWrong, "value"),
    ("hardships", "own: hot\n", "own:", NoMapping, ""),
    ("hardships", "own: {name_zh: 某, name_en: S, kind: special, programmes: [gold]}\n", "own:", NoSuchEntry, "gold"),
    ("hardships", "own: {name_zh: 某, name_en: S, kind: special, proofs: [gold]}\n", "own:", NoSuchEntry, "gold"),
    ("programmes", "own: {name_zh: 某, name_en: S, department: gold}\n", "own:", NoSuchEntry, "gold"),
    ("programmes", SERVICE.format(key="own", after="gold"), "own:", NoSuchEntry, "gold"),
    ("programmes", SERVICE.format(key="own", after="own"), "own:", OrderLeadsBack, "own → own"),
    (
        "programmes",
        SERVICE.format(key="own", after="two") + SERVICE.format(key="two", after="own"),
        "own:",
        OrderLeadsBack,
        "own → two → own",
    ),
    (
        "programmes",
        SERVICE.format(key="own", after="medical_assistance").replace("after_source", "note"),
        "own:",
        FieldMissing,
        "after_source",
    ),
    ("programmes", SERVICE.format(key="own", after="medical_assistance").replace(OF_DESIGN, ""), "own:", FieldMissing, "after_basis"),
    (
        "amounts",
        "own: {name_zh: 某, name_en: S, shape: flat, applies: {hardships: [bad_luck]}, source: 某规定}\n",
        "own:",
        NoSuchEntry,
        "bad_luck",
    ),
    ("amounts", "own: {name_zh: 某, name_en: S, shape: flat, programme: gold, source: 某规定}\n", "own:", NoSuchEntry, "gold"),
    ("departments", "own: {name_zh: 某, name_en: S, desk: school}\n", "own:", NoSuchDesk, "school"),
    ("divisions", '"370983199000": {name_zh: 某镇, level: county}\n', '"370983199000":', AnotherLevel, "township"),
    ("divisions", '"000000000000": {name_zh: 某镇, level: county}\n', '"000000000000":', NoDivision, "000000000000"),
    ("divisions", '"380000000000": {name_zh: 某, level: province, within: 3801某}\n', '"380000000000":', NoDivision, "3801某"),
    (
        "divisions",
        '"370974000000": {name_zh: 某区, level: county, belongs_to: "370999000000"}\n',
        '"370974',
        BelongsNowhere,
        "370999000000",
    ),
    (
        "divisions",
        '"370974000000": {name_zh: 某区, level: county, belongs_to: "370900000000"}\n',
        '"370974',
        BelongsNowhere,
        "370900000000",
    ),
    (
        "divisions",
        '"370974000000": {name_zh: 某区, level: county, belongs_to: "370971000000"}\n',
        '"370974',
        BelongsNowhere,
        "370971000000",
    ),
    ("divisions", '"370983199000": {name_zh: 某镇, level: township, belongs_to: "370911000000"}\n', '"370983', BelongsNowhere, "370911"),
    ("divisions", '"37098310": {name_zh: 某镇, level: county}\n', '"37098310":', FieldWrong, "code"),
]
"""File, what is written at its end, the beginning of the line that is named, the kind, and what both sentences name."""


@pytest.fixture
def profile(tmp_path):
    """A profile of a test's own, equal to 泰安's."""
    return Path(shutil.copytree(TAIAN, tmp_path / "own"))


def refused(profile):
    """Return the fault with which a profile is refused; the check of the command finds it too."""
    with pytest.raises(PolicyInvalid) as refusal:
        PolicyBook.load(profile, EVENT_NAMES, DESKS, EVENT_FIELDS)
    assert any(found.is_same_as(refusal.value) for found in find_faults(profile, CONTRACT))
    return refusal.value


def write(path, old, new):
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def assert_told(fault, kind, path, line, *words):
    assert (type(fault), fault.file, fault.line) == (kind, path, line), str(fault)
    assert str(fault) == f"{path}:{line}: {fault.key}: {fault.sentence_zh} {fault.sentence_en}"
    for word in words:
        assert word in fault.sentence_zh
        assert word in fault.sentence_en


@pytest.mark.parametrize(("file", "added", "line", "kind", "word"), ADDED, ids=lambda value: getattr(value, "__name__", "")[:30])
def test_a_fault_of_an_entry_is_refused_by_file_and_line_with_what_to_do(profile, file, added, line, kind, word):
    path = profile / f"{file}.yaml"
    lines = [*path.read_text("utf-8").splitlines(), *added.splitlines()]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    last = max(number for number, text in enumerate(lines, start=1) if text.startswith(line))
    assert_told(refused(profile), kind, path, last, word)


@pytest.mark.parametrize("kind", [one for one in vars(faults).values() if isinstance(one, type) and issubclass(one, PolicyInvalid)][1:])
def test_every_fault_has_its_sentence_in_both_languages_and_is_same_as_to_do(kind):
    assert any("\u4e00" <= char <= "\u9fff" for char in kind.zh)
    assert kind.zh.endswith("。")
    assert kind.en.endswith(".")
    assert re.search("请|须", kind.zh)
    assert re.search(r"\b(Add|Check|Correct|Delete|Give|Keep|Name|Say|Take|Write|Let|Give)\b", kind.en)
    assert set(re.findall(r"\{(\w+)", kind.zh)) <= {*re.findall(r"\{(\w+)", kind.en), "reason_zh"}


@pytest.mark.parametrize(
    ("file", "key"),
    [
        ("settings", "township_limit_fen"),
        ("settings", "reporter_kinds"),
        ("settings", "account_faults"),
        ("clocks", "referral_result"),
        ("clocks", "referral_consent"),
        ("clocks", "referral_join"),
        ("periods", "materials_answer"),
        ("procedures", "delegated"),
    ],
)
def test_an_entry_that_the_code_names_and_that_is_missing_is_named_with_the_file_that_it_belongs_in(profile, file, key):
    path = profile / f"{file}.yaml"
    entries = re.sub(rf"(?m)^{key}:.*\n(?:[ #].*\n)*", "", path.read_text("utf-8"))
    path.write_text(entries, "utf-8")
    found = [fault for fault in find_faults(profile, CONTRACT) if isinstance(fault, EntryMissing)]
    assert [fault.key for fault in found] == [key]
    assert_told(found[0], EntryMissing, path, 1, "2015-01-01", f"{file}.yaml")


@pytest.mark.parametrize(
    ("old", "new", "word_zh"),
    [
        ("village_aid_fen: {value: 100000", "village_aid_fen: {value: [much]", "应为整数"),
        ("village_aid_fen: {value: 100000", "village_aid_fen: {value: -1", "不应小于 0"),
        ("reporter_kinds: {value:", "reporter_kinds: {value: 1, source: 某规定} #", "应为列表"),
        ("account_faults: {value:", "account_faults: {value: 1, source: 某规定} #", "应为列表"),
    ],
)
def test_a_setting_that_cannot_be_is_named_by_its_line(profile, old, new, word_zh):
    path = profile / "settings.yaml"
    write(path, old, new)
    line = path.read_text("utf-8").splitlines().index(next(one for one in path.read_text("utf-8").splitlines() if one.startswith(new)))
    fault = refused(profile)
    assert (type(fault), fault.line) == (FieldWrong, line + 1)
    assert word_zh in fault.sentence_zh


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("settings", "first_relief_min_fen: {value: 10000", "first_relief_min_fen: {value: 63001"),
        ("settings", "fast_small_months: {value: 1", "fast_small_months: {value: 0"),
        ("standards", "urban_fen: 63000", "urban_fen: 630"),
    ],
)
def test_first_relief_that_no_order_could_give_is_refused_where_its_minimum_stands(profile, file, old, new):
    write(profile / f"{file}.yaml", old, new)
    path = profile / "settings.yaml"
    lines = path.read_text("utf-8").splitlines()
    line = next(number for number, text in enumerate(lines, start=1) if text.startswith("first_relief_min_fen"))
    assert_told(refused(profile), MinimumAboveLimit, path, line, "2015-01-01", "3709")


def test_first_relief_has_to_be_possible_where_least_is_given(profile):
    with (profile / "standards.yaml").open("a", encoding="utf-8") as file:
        file.write('"3702":\n  - {source: 某标准, urban_fen: 90000, rural_fen: 90000}\n')
    write(profile / "settings.yaml", "first_relief_min_fen: {value: 10000", "first_relief_min_fen: {value: 63001")
    fault = refused(profile)
    assert isinstance(fault, MinimumAboveLimit)
    assert "3709" in fault.sentence_zh


def test_the_least_first_relief_may_be_as_much_as_one_fast_aid(profile):
    write(profile / "settings.yaml", "first_relief_min_fen: {value: 10000", "first_relief_min_fen: {value: 63000")
    assert find_faults(profile, CONTRACT) == []


def test_two_entries_that_hold_at_once_are_both_named_by_their_lines(profile):
    path = profile / "periods.yaml"
    before = len(path.read_text("utf-8").splitlines())
    with path.open("a", encoding="utf-8") as file:
        file.write(f"own:\n  - {{{LIMIT}}}\n\n  - {{{LIMIT}, valid_from: 2026-01-01}}\n")
    fault = refused(profile)
    assert_told(fault, TwoAtOnce, path, before + 4, "2026-01-01", str(before + 2))


def test_a_field_of_the_defaults_is_named_by_its_line_there_and_once(profile):
    path = profile / "clocks.yaml"
    write(path, "role: county_approver", "role: mayor")
    line = next(number for number, text in enumerate(path.read_text("utf-8").splitlines(), start=1) if "mayor" in text)
    assert_told(refused(profile), NobodyHasRole, path, line, "mayor")
    assert len(find_faults(profile, CONTRACT)) == 1


def test_a_fault_of_what_a_profile_extends_is_told_of_the_file_that_holds_it(profile, tmp_path):
    own = tmp_path / "extending"
    own.mkdir()
    (own / "profile.yaml").write_text("name: extending\nextends: ../own\n", "utf-8")
    (own / "clocks.yaml").write_text(CLOCK.replace("basis", "valid_from: 2015-01-01\n  basis"), "utf-8")
    PolicyBook.load(own, EVENT_NAMES, DESKS, EVENT_FIELDS)
    path = profile / "clocks.yaml"
    write(path, "  stop: [payment.paid, in_kind.issued, in_kind.cancelled]", "  stop: [payment.payed, in_kind.issued, in_kind.cancelled]")
    line = next(number for number, text in enumerate(path.read_text("utf-8").splitlines(), start=1) if "payment.payed" in text)
    assert_told(refused(own), NoSuchEvent, path, line, "payment.payed")
    (own / "clocks.yaml").write_text("# of its own\ntriage: {}\n", "utf-8")
    assert_told(refused(own), FieldMissing, own / "clocks.yaml", 2)


def test_a_circle_of_the_order_of_aid_is_told_once_where_it_begins(profile):
    path = profile / "programmes.yaml"
    write(
        path,
        "department: medical_insurance,",
        "department: medical_insurance, after: [charity_relief], after_source: 某规定, after_basis: design,",
    )
    text = path.read_text("utf-8").splitlines()
    line = next(number for number, one in enumerate(text, start=1) if one.startswith("temporary_assistance:"))
    way = "temporary_assistance → medical_assistance → charity_relief → temporary_assistance"
    assert_told(refused(profile), OrderLeadsBack, path, line, way)
    assert [(type(fault), fault.line) for fault in find_faults(profile, CONTRACT)] == [(OrderLeadsBack, line)]


def test_a_file_under_the_current_folder_is_named_from_there(profile, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (profile / "periods.yaml").write_text("- a\n", "utf-8")
    assert str(refused(profile)).startswith("own/periods.yaml:1: file: ")


def test_a_rule_that_runs_out_while_others_need_it_is_refused_today(profile):
    write(profile / "departments.yaml", "rescue_station: {", "rescue_station: {valid_to: 2040-01-01, ")
    fault = refused(profile)
    line = next(
        number
        for number, text in enumerate((profile / "programmes.yaml").read_text("utf-8").splitlines(), start=1)
        if "department: rescue_station" in text
    )
    assert_told(fault, NoSuchEntry, profile / "programmes.yaml", line, "rescue_station", "2040-01-01")


@pytest.mark.parametrize(("text", "line"), [("- a\n- b\n", 1), ("a: 1\nb: [\n", 3), ("", 1), ("\xff", 1), ("x: &a [*b]\n", 1)])
def test_a_file_that_is_no_mapping_is_refused(profile, text, line):
    path = profile / "periods.yaml"
    path.write_text(text, "latin-1")
    assert_told(refused(profile), NoMapping if text in ("- a\n- b\n", "") else FileUnreadable, path, line)


def test_defaults_that_are_no_mapping_are_refused(profile):
    write(profile / "periods.yaml", "defaults: {basis: design, valid_from: 2015-01-01}", "defaults: design")
    assert_told(refused(profile), NoMapping, profile / "periods.yaml", 2)


@pytest.mark.parametrize("text", ["version: x\n", "years: 1\n", "version: x\nyears: {2026: {source: s, holidays: [soon], worked: []}}\n"])
def test_a_calendar_that_is_none_is_refused(profile, text):
    (profile / "calendar.yaml").write_text(text, "utf-8")
    assert_told(refused(profile), CalendarUnreadable, profile / "calendar.yaml", 1)


def test_a_profile_without_a_calendar_is_refused(profile):
    (profile / "calendar.yaml").unlink()
    assert_told(refused(profile), FileUnreadable, profile / "calendar.yaml", 1)


def test_a_directory_without_a_profile_is_refused(tmp_path):
    assert_told(refused(tmp_path), FileUnreadable, tmp_path / "profile.yaml", 1)


def test_a_profile_without_a_name_is_refused(profile):
    (profile / "profile.yaml").write_text("name_zh: 某市\n", "utf-8")
    assert_told(refused(profile), NameMissing, profile / "profile.yaml", 1)


def test_a_profile_that_extends_itself_is_refused(profile):
    (profile / "profile.yaml").write_text("name: own\nextends: ../own\n", "utf-8")
    assert_told(refused(profile), ExtendsItself, profile / "profile.yaml", 2)


def test_every_fault_of_every_entry_is_found_at_once(profile):
    write(profile / "periods.yaml", "pre_notice: {limit: 7nd", "pre_notice: {limit: week")
    write(profile / "periods.yaml", "post_notice: {limit: 7nd, public: true, source:", "post_notice: {limit: 7nd, public: true, sauce:")
    write(profile / "programmes.yaml", "department: education,", "department: 1,")
    found = [(type(fault), fault.file.name, fault.key) for fault in find_faults(profile, CONTRACT)]
    assert sorted(found, key=str) == sorted(
        [
            (FieldWrong, "periods.yaml", "pre_notice"),
            (FieldMissing, "periods.yaml", "post_notice"),
            (FieldUnknown, "periods.yaml", "post_notice"),
            (FieldWrong, "programmes.yaml", "education_aid"),
        ],
        key=str,
    )


def test_a_fault_that_lasts_for_several_states_is_found_once(profile):
    write(profile / "departments.yaml", "rescue_station: {", "rescue_station: {valid_to: 2040-01-01, ")
    write(profile / "departments.yaml", "education: {", "education: {valid_to: 2041-01-01, ")
    found = [(fault.key, fault.fields["day"]) for fault in find_faults(profile, CONTRACT)]
    assert found == [("vagrant_rescue", date(2040, 1, 1)), ("education_aid", date(2041, 1, 1))]


def test_the_shipped_profiles_have_none():
    assert [find_faults(TAIAN.parent / name, CONTRACT) for name in ("taian", "demo", "drill")] == [[], [], []]
