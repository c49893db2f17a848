"""The profiles that are shipped: complete, honest about their sources, and in force on any day."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import yaml

from deploy.local.programs import SERVICES, name_of
from shared.events.contracts import DESKS, EVENT_NAMES
from shared.kit.calendar import WorkCalendar
from shared.kit.policy import Entry, Policy, PolicyBook
from shared.kit.policy.models import Limits, Lists
from shared.kit.regions import LENGTHS, UnknownDivision, prefix_of

PROFILES = Path(__file__).resolve().parents[2] / "deploy" / "profiles"
BOOKS = {name: PolicyBook.load(PROFILES / name, EVENT_NAMES) for name in ("taian", "demo")}
DAY = date(2026, 3, 2)
DAYS = [date(2015, 1, 1), date(2019, 10, 23), date(2020, 7, 1), DAY, date(2026, 11, 24), date(2027, 1, 1), date(2099, 12, 31)]
MONDAY = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
TAIAN, DEMO = BOOKS["taian"].on(DAY), BOOKS["demo"].on(DAY)
BOTH = pytest.mark.parametrize("policy", [TAIAN, DEMO], ids=["taian", "demo"])

CLOCKS = {
    "first_relief",
    "formalities_completion",
    "acceptance",
    "fast_small_aid_total",
    "emergency_total",
    "normal_total",
    "referral_ack",
    "referral_reject",
    "referral_result",
    "handover_ack",
    "objection_handling",
    "conference",
    "payment",
    "payment_again",
    "late_return",
    "reopened_case",
    "recovery",
}
PERIODS = {
    "pre_notice",
    "post_notice",
    "deemed_acceptance",
    "materials_answer",
    "reconsideration",
    "litigation",
}
ROLES = {"window_clerk", "township_approver", "county_approver", "conference_secretary", "supervisor", "finance_officer"}
TOWNSHIPS = {"370902": 8, "370911": 18, "370921": 13, "370923": 14, "370982": 21, "370983": 14}


def entries(policy: Policy) -> Iterator[tuple[str, Entry]]:
    parts = {
        "clocks": policy.clocks,
        "periods": policy.periods,
        "procedures": policy.procedures,
        "hardships": policy.hardships,
        "materials": policy.materials,
        "identities": policy.identities,
        "departments": policy.departments,
        "programmes": policy.programmes,
        "settings": policy.settings,
        "amounts": {rule.key: rule for rule in policy.amount_rules},
        "handling": policy.handling,
        "standards": {standard.prefix: standard for standard in policy.standards},
    }
    for file, part in parts.items():
        for key, entry in part.items():
            yield f"{file}.{key}", entry


@pytest.mark.parametrize("name", BOOKS)
@pytest.mark.parametrize("day", DAYS, ids=str)
def test_a_profile_holds_on_any_day_from_2015_on(name, day):
    policy = BOOKS[name].on(day)
    assert set(policy.clocks) >= CLOCKS
    assert set(policy.periods) >= PERIODS
    assert set(policy.procedures) == {"fast_small", "emergency", "delegated", "normal", "conference"}
    assert policy.amount_rules
    assert policy.dibao_monthly_fen("370983103000", urban=True) > 0


@BOTH
def test_every_entry_says_where_it_is_from_in_words_and_not_by_a_key(policy):
    for key, entry in entries(policy):
        assert len(entry.source) >= 4, key
        assert not any(word in entry.source for word in ("[W", "[L", "SOURCE")), key


@BOTH
def test_a_proposal_of_this_design_is_never_called_a_rule_of_an_authority(policy):
    for key, entry in entries(policy):
        if any(word in entry.source for word in ("设计建议", "设计值", "演示用")):
            assert entry.basis == "design", key


@BOTH
def test_the_least_that_first_relief_gives_is_a_proposal_of_this_design(policy):
    assert (policy.limits.first_relief_min_fen, policy.settings["first_relief_min_fen"].basis) == (10_000, "design")


def test_nothing_of_the_demo_clocks_is_called_a_rule():
    assert {rule.basis for rule in DEMO.clocks.values()} == {"design"}


@BOTH
def test_everything_that_people_see_has_both_names(policy):
    for part in (policy.clocks, policy.procedures, policy.hardships, policy.identities, policy.departments, policy.programmes):
        for key, entry in part.items():
            assert entry.name_zh.strip(), key
            assert entry.name_en.strip(), key


@BOTH
def test_ladders_climb_to_known_roles(policy):
    calendar = WorkCalendar.load(PROFILES / "taian")
    for key, rule in policy.clocks.items():
        dues = [calendar.deadline(MONDAY, step.after).due_at for step in rule.ladder]
        assert rule.ladder, key
        assert {step.role for step in rule.ladder} <= ROLES, key
        assert dues == sorted(set(dues)), key


def test_the_demo_runs_in_seconds_where_the_municipality_runs_in_days():
    assert {rule.limit.unit for rule in DEMO.clocks.values()} == {"s"}
    assert set(DEMO.clocks) == set(TAIAN.clocks)
    for key, rule in TAIAN.clocks.items():
        same = DEMO.clocks[key]
        assert (rule.start, rule.stop, rule.cancel, rule.per, rule.only_if) == (
            same.start,
            same.stop,
            same.cancel,
            same.per,
            same.only_if,
        ), key


@BOTH
def test_every_procedure_is_under_a_total_and_so_is_a_case_before_its_own_is_known(policy):
    totals = [policy.clocks[key].only_if.procedures for key in ("normal_total", "emergency_total", "fast_small_aid_total")]
    assert sorted(itertools.chain(*totals)) == sorted(["unknown", *policy.procedures])


@BOTH
def test_an_event_finds_every_clock_that_names_it(policy):
    lists = ("start", "stop", "cancel", "pause", "resume", "undo")
    for event in EVENT_NAMES:
        expected = [rule for rule in policy.clocks.values() if any(event in getattr(rule, part) for part in lists)]
        assert list(policy.clocks_by_event.get(event, ())) == expected, event
    assert set(policy.clocks_by_event) <= EVENT_NAMES
    assert len(policy.clocks_by_event["case.materials_requested"]) == 3


@BOTH
def test_periods_of_the_public_are_marked_and_no_others(policy):
    public = {"pre_notice", "post_notice", "materials_answer", "reconsideration", "litigation"}
    assert {key for key, period in policy.periods.items() if period.public} == public


def test_the_clock_of_papers_is_the_period_that_the_person_is_told():
    clock, period = TAIAN.clocks["materials_answer"], TAIAN.period("materials_answer")
    assert (clock.limit, clock.public) == (period.limit, period.public)


def test_the_demo_decides_as_the_municipality_does():
    assert DEMO.amount_rules[-len(TAIAN.amount_rules) :] == TAIAN.amount_rules
    assert DEMO.hardships == TAIAN.hardships
    assert DEMO.limits == TAIAN.limits.model_copy(update={"officers_on_roster": False})
    assert DEMO.standard("370983103000") == TAIAN.standard("370983103000")


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        (lambda policy: str(policy.clocks["first_relief"].limit), "24h"),
        (lambda policy: str(policy.clocks["formalities_completion"].limit), "5nd"),
        (lambda policy: str(policy.clocks["fast_small_aid_total"].limit), "3nd"),
        (lambda policy: str(policy.clocks["referral_ack"].limit), "1wd"),
        (lambda policy: str(policy.period("reconsideration").limit), "60nd"),
        (lambda policy: str(policy.period("litigation").limit), "6mo"),
        (lambda policy: policy.limits.township_limit_fen, 300_000),
        (lambda policy: policy.limits.fast_small_months, 1),
        (lambda policy: policy.limits.village_witnesses_min, 2),
        (lambda policy: policy.dibao_monthly_fen("370983103000", urban=True), 63_000),
        (lambda policy: policy.dibao_monthly_fen("370902001000", urban=False), 47_500),
        (lambda policy: policy.procedures["fast_small"].notice_mode, "none"),
        (lambda policy: policy.procedures["fast_small"].means_check, False),
        (lambda policy: policy.procedures["emergency"].notice_mode, "post"),
        (lambda policy: policy.procedures["normal"].notice_mode, "pre"),
    ],
)
def test_the_numbers_of_taian_are_the_published_ones(what, expected):
    assert what(TAIAN) == expected


@pytest.mark.parametrize(
    ("key", "months"), [("emergency", (3, 12)), ("illness", (3, 12)), ("education", (3, 6)), ("basic_life", (4, 6)), ("fast_small", (0, 1))]
)
def test_amounts_follow_the_published_multiples(key, months):
    (rule,) = [rule for rule in TAIAN.amount_rules if rule.key == key]
    assert (rule.months_min, rule.months_max) == months


@BOTH
def test_every_programme_has_a_rule_or_says_that_none_is_known(policy):
    ruled = {rule.programme for rule in policy.amount_rules}
    for key, programme in policy.programmes.items():
        assert key in ruled or programme.is_service or programme.not_known_zh, key
        assert bool(programme.not_known_zh) == bool(programme.not_known_en), key


@BOTH
def test_every_hardship_is_given_something_under_every_procedure(policy):
    last = [rule for rule in policy.amount_rules if rule.programme == "temporary_assistance"][-1].applies
    assert set(last.model_dump().values()) == {(), None}


@BOTH
def test_what_must_stay_private_is_restricted(policy):
    restricted = {code for code, hardship in policy.hardships.items() if hardship.restricted}
    assert restricted >= {"domestic_violence", "crime_victim", "guardianship_gap", "mental_health_crisis"}


@BOTH
def test_charities_are_asked_only_with_consent_and_departments_without(policy):
    for key, programme in policy.programmes.items():
        assert programme.needs_consent is not policy.departments[programme.department].statutory, key


IN_THE_ORDER_OF_AID = {
    *("work_injury", "medical_assistance", "disaster_relief", "traffic_accident_fund"),
    *("temporary_assistance", "disease_emergency_fund", "charity_relief", "red_cross_relief"),
}


@BOTH
def test_what_pays_the_cost_of_an_emergency_is_in_the_order_of_aid_and_nothing_else(policy):
    assert {code for code in policy.programmes if policy.pays_the_need(code)} == IN_THE_ORDER_OF_AID
    assert not policy.pays_the_need("unknown")
    assert {"dibao_enrolment", "tekun_enrolment", "education_aid", "rehabilitation"}.isdisjoint(IN_THE_ORDER_OF_AID)


@BOTH
def test_charity_comes_after_our_own_aid_and_that_after_medical_assistance(policy):
    assert "medical_assistance" in policy.programmes["temporary_assistance"].after
    for code in ("charity_relief", "red_cross_relief"):
        assert policy.programmes[code].after == ("medical_assistance", "temporary_assistance")


@BOTH
def test_a_department_with_a_desk_of_its_own_is_connected(policy):
    for code, department in policy.departments.items():
        assert department.connected or department.desk == "civil_affairs", code


@pytest.mark.parametrize("name", BOOKS)
def test_every_desk_is_a_service_that_runs(name):
    desks = {department.desk for day in DAYS for department in BOOKS[name].on(day).departments.values()}
    assert desks == DESKS == {name_of(package) for package in SERVICES if package.startswith("services.")}


def test_taian_has_its_six_counties_and_eighty_eight_townships():
    townships = [place for place in TAIAN.divisions if place.level == "township"]
    assert {county: sum(place.code.startswith(county) for place in townships) for county in TOWNSHIPS} == TOWNSHIPS
    assert len(townships) == 88
    assert all(place.urban is (int(place.code[6:9]) < 100) for place in townships)
    assert TAIAN.divisions.name("370983103000") == "肥城市桃园镇"
    with pytest.raises(UnknownDivision):
        TAIAN.divisions.require("370999000000")


UNITS = {"370971000000": "370911000000", "370972000000": "370902000000", "370973000000": "370911000000"}


@BOTH
def test_a_management_unit_has_a_code_of_its_own_and_a_county_whose_money_and_standards_are_its(policy):
    assert {place.code: place.belongs_to for place in policy.divisions if place.belongs_to} == UNITS
    for unit, county in UNITS.items():
        inside = f"{unit[:9]}201"
        assert (policy.divisions.paid_from(unit), policy.divisions.paid_from(inside)) == (county, county)
        assert policy.standard(inside) == policy.standard(county)
        assert not [place for place in policy.divisions if place.code != unit and place.code.startswith(unit[:6])]
        assert policy.divisions.name(inside) == policy.divisions.name(unit)
    for place in ("370911000000", "370911100201", "370900000000"):
        assert policy.divisions.paid_from(place) == place


@pytest.mark.parametrize(("own", "expected"), [((), "370911"), (("370971",), "370971")], ids=["the county's", "its own"])
def test_a_management_units_own_standard_comes_before_its_countys(own, expected):
    (city,) = TAIAN.standards
    of_counties = (city.model_copy(update={"prefix": prefix}) for prefix in ("370911", *own))
    assert replace(TAIAN, standards=(city, *of_counties)).standard("370971000201").prefix == expected


@BOTH
def test_every_division_lies_in_another_of_the_registry(policy):
    codes = {place.code for place in policy.divisions}
    shorter = {long: short for short, long in itertools.pairwise(LENGTHS.values())}
    parents = {place: prefix_of(place.code)[: shorter[LENGTHS[place.level]]] for place in policy.divisions if place.level != "province"}
    assert [place for place, parent in parents.items() if parent.ljust(12, "0") not in codes] == []
    assert len(codes) == len(policy.divisions)


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("350112100001", "长乐区"),
        ("320576001001", "苏州工业园区"),
        ("341825100200", "旌德县"),
        ("513322100200", "泸定县"),
        ("441900001001", "东莞市"),
        ("460105100001", "秀英区"),
        ("230306100001", "城子河区"),
        ("630121100200", "大通"),
        ("540102001001", "城关区"),
        ("654002100200", "伊宁市"),
    ],
)
def test_a_case_from_anywhere_in_china_can_be_played(code, name):
    place = DEMO.divisions.require(code)
    assert place.level == "village"
    assert name in DEMO.divisions.name(code)
    assert DEMO.standard(code).urban_fen > 0


def test_every_county_of_the_demo_has_a_standard():
    assert all(DEMO.standard(place.code).urban_fen > 0 for place in DEMO.divisions)


def test_standards_are_named_by_prefixes_of_whole_levels():
    for standard in DEMO.standards:
        assert prefix_of(standard.prefix.ljust(12, "0")) == standard.prefix


@pytest.mark.parametrize("name", BOOKS)
def test_no_setting_of_a_profile_is_left_unread(name):
    read = {*Limits.model_fields, *Lists.model_fields, "unlisted_townships"}
    assert set(BOOKS[name].on(DAYS[-1]).settings) <= read


def test_no_file_of_a_profile_is_left_unread():
    known = {"profile", "calendar", "clocks", "periods", "procedures", "hardships", "materials", "identities", "departments"}
    known |= {"programmes", "handling", "roles", "amounts", "facts", "rule_places", "standards", "settings", "divisions"}
    for name in BOOKS:
        files = {path.stem for path in (PROFILES / name).iterdir()}
        assert files <= known
        assert all(yaml.safe_load((PROFILES / name / f"{file}.yaml").read_text("utf-8")) for file in files)
