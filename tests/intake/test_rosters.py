"""Rosters: who is on duty when, and whose duty a case is that comes by itself (D15)."""

import asyncio
from datetime import timedelta

import pytest

from intake.domain.rosters import KeepRoster, Member, Roster, Span, answerable, check_roster
from shared.events.contracts.intake import CaseRegistered, RosterChanged
from shared.kit.errors import Refusal
from shared.kit.principal import Principal
from shared.kit.regions import divisions_above
from tests.intake.office import OTHER_COUNTY, PLACE, Office, application, code_of
from tests.support.harness import MONDAY

TOWNSHIP, COUNTY = f"{PLACE[:9]}000", f"{PLACE[:6]}000000"
HOUR = timedelta(hours=1)


def roster(place_code=TOWNSHIP, unit="窗口", members=(Member("lead-1", lead=True), Member("clerk-7")), shifts=(), absences=()):
    return Roster("r-" + unit, place_code, unit, 1, tuple(members), tuple(shifts), tuple(absences), "lead-1", MONDAY)


def shift(officer="clerk-7", begins=-1, ends=1):
    return Span(officer, MONDAY + begins * HOUR, MONDAY + ends * HOUR)


LEAD_AWAY = shift("lead-1", -8, 8)
COUNTYS = roster(COUNTY, "县局", (Member("county-1", lead=True),))


@pytest.mark.parametrize(
    ("rosters", "whom"),
    [
        ([roster(shifts=[shift()])], ("clerk-7", "窗口")),
        ([roster(shifts=[shift(ends=0)])], ("lead-1", "窗口")),
        ([roster(shifts=[shift(begins=0)])], ("clerk-7", "窗口")),
        ([roster(shifts=[shift()], absences=[shift()])], ("lead-1", "窗口")),
        ([roster(members=[Member("lead-1", lead=True), Member("clerk-7", deputy="lead-1")], shifts=[shift()], absences=[shift()])],
         ("lead-1", "窗口")),
        ([roster(absences=[LEAD_AWAY]), COUNTYS], ("county-1", "县局")),
        ([roster(absences=[LEAD_AWAY])], ("division:370983", "division:370983")),
        ([roster(), roster(unit="值班室", members=[Member("night-1", lead=True)], shifts=[shift("night-1")])], ("night-1", "值班室")),
        ([COUNTYS], ("county-1", "县局")),
        ([roster(f"{OTHER_COUNTY[:9]}000"), roster(f"{OTHER_COUNTY[:6]}000000", "别处")], ("division:370983", "division:370983")),
        ([], ("division:370983", "division:370983")),
    ],
    ids=[
        *("on duty", "a shift that is over", "a shift that begins now", "away without a deputy", "deputy", "lead away", "nobody there"),
        *("another unit of the township", "county", "elsewhere", "no roster"),
    ],
)  # fmt: skip
def test_exactly_one_officer_is_answerable_for_what_comes_by_itself(rosters, whom):
    assert answerable(rosters, PLACE, MONDAY) == whom


@pytest.mark.parametrize(
    ("place", "asked"),
    [
        ("370983101201", ["370983101000", "370983000000", "370900000000"]),
        ("370983101000", ["370983101000", "370983000000", "370900000000"]),
        ("370983000000", ["370983000000", "370900000000"]),
        ("370900000000", ["370900000000"]),
    ],
)
def test_rosters_are_asked_for_from_the_township_upwards(place, asked):
    assert divisions_above(place) == asked


@pytest.mark.parametrize(
    ("members", "shifts", "code"),
    [
        ((Member("a", lead=True), Member("A")), (), "roster_officer_twice"),
        ((Member("a", lead=True), Member("ａ")), (), "roster_officer_twice"),
        ((Member("a", lead=True), Member("a")), (), "roster_officer_twice"),
        ((Member("a"),), (), "roster_needs_lead"),
        ((Member("a", lead=True),), (shift("b"),), "roster_officer_unknown"),
        ((Member("a", lead=True, deputy="b"),), (), "roster_officer_unknown"),
        ((Member("a", lead=True),), (shift("a", 1, 1),), "roster_span_empty"),
    ],
)
def test_a_roster_that_could_not_name_anybody_is_refused(members, shifts, code):
    with pytest.raises(Refusal) as refused:
        check_roster(KeepRoster(TOWNSHIP, "窗口", members, shifts, (), {}))
    assert refused.value.code == code


BODY = {
    "officers": [{"subject": "lead-1", "lead": True, "reach": "138 1234 1234"}, {"subject": "clerk-7"}],
    "shifts": [{"officer": "clerk-7", "begins_at": (MONDAY - HOUR).isoformat(), "ends_at": (MONDAY + HOUR).isoformat()}],
}
URL = f"/v1/units/窗口/roster?division={TOWNSHIP}"


@pytest.fixture
def lead(office: Office):
    return office.officer("lead-1", "township_approver", TOWNSHIP[:9], organisation="窗口")


async def online(office: Office, **changes):
    applicant = office.officer("citizen-1", "applicant", "3709", organisation="")
    answer = await applicant.post("/v1/cases", json=application(channel="online", **changes))
    assert answer.status_code == 201, answer.text
    return answer.json()


async def test_d15_who_reports_online_is_not_answerable_and_whoever_is_on_duty_is(h, office: Office, lead):
    assert (await lead.put(URL, json=BODY)).status_code == 200
    case = await online(office)
    assert (case["registered_by"], case["first_asked_officer"], case["answerable_officer"]) == ("citizen-1", "clerk-7", "clerk-7")
    (event,) = await h.emitted(CaseRegistered)
    assert (event.data.first_asked_officer, event.data.first_asked_unit) == ("clerk-7", "窗口")


async def test_d15_without_any_roster_the_county_answers(office: Office):
    case = await online(office)
    assert (case["answerable_officer"], case["answerable_unit"]) == ("division:370983", "division:370983")


@pytest.mark.parametrize("role", ["applicant", "grid_worker"])
async def test_d15_who_may_not_handle_cases_is_never_answerable(office: Office, lead, role):
    await lead.put(URL, json=BODY)
    made = await office.officer("somebody", role, "3709", organisation="").post("/v1/cases", json=application(channel="online"))
    assert made.json()["answerable_officer"] == "clerk-7"


async def test_a_roster_is_kept_as_a_whole_and_told_with_subjects_only(h, lead):
    made = await lead.put(URL, json=BODY)
    assert (made.status_code, made.json()["version"], made.json()["on_duty"]) == (200, 1, "clerk-7")
    changed = await lead.put(URL, json=BODY | {"shifts": []}, headers={"if-match": made.headers["etag"]})
    assert (changed.json()["version"], changed.json()["on_duty"], changed.json()["shifts"]) == (2, None, [])
    first, second = await h.emitted(RosterChanged)
    assert (first.case_id, first.place_code, first.case_version) == (made.json()["roster_id"], TOWNSHIP, 1)
    assert (second.case_version, second.data.officers, second.data.leads) == (2, ("lead-1", "clerk-7"), ("lead-1",))
    assert "138" not in first.body.decode()


async def test_two_who_change_a_roster_at_once_do_not_overwrite_each_other(lead):
    made = await lead.put(URL, json=BODY)
    await lead.put(URL, json=BODY, headers={"if-match": made.headers["etag"]})
    late = await lead.put(URL, json=BODY, headers={"if-match": made.headers["etag"]})
    assert code_of(late) == (412, "version_mismatch")


async def test_how_an_officer_is_reached_is_shown_to_who_keeps_rosters_and_sealed_for_all_others(h, office: Office, lead):
    made = await lead.put(URL, json=BODY)
    assert "138 1234" not in made.text  # What is answered is stored under the key.
    assert [one["reach"] for one in (await lead.get(URL)).json()["officers"]] == ["138 1234 1234", None]
    for stranger in (
        office.officer("lead-2", "township_approver", TOWNSHIP[:9], organisation="别的窗口"),
        office.officer("county-9", "county_approver", OTHER_COUNTY[:6], organisation="别县"),
    ):
        assert [one["reach"] for one in (await stranger.get(URL)).json()["officers"]] == [None, None]
    seen = (await office.officer().get(URL)).json()
    assert [(one["subject"], one["reach"]) for one in seen["officers"]] == [("lead-1", None), ("clerk-7", None)]
    async with h.db.begin(Principal.system("test")) as uow:
        ((stored,),) = await uow.sql("SELECT roster::text FROM roster")
        ((kept,),) = await uow.sql("SELECT string_agg(convert_from(body, 'UTF8'), '') FROM idempotency")
    assert "138 1234" not in stored + kept
    assert b"138 1234".hex() not in stored


async def test_a_roster_is_kept_by_its_own_unit_or_from_above(office: Office, lead):
    stranger = office.officer("lead-2", "township_approver", TOWNSHIP[:9], organisation="别的窗口")
    assert code_of(await stranger.put(URL, json=BODY)) == (403, "not_your_unit")
    other = office.officer("lead-3", "township_approver", OTHER_COUNTY[:6], organisation="窗口")
    assert code_of(await other.put(URL, json=BODY)) == (403, "outside_jurisdiction")
    above = office.officer("county-1", "county_approver", TOWNSHIP[:6], organisation="县局")
    assert (await above.put(URL, json=BODY)).status_code == 200
    assert code_of(await office.officer().put(URL, json=BODY)) == (403, "scope_missing")


async def test_a_roster_that_nobody_made_is_not_found(lead):
    assert code_of(await lead.get(URL)) == (404, "roster_not_found")


async def test_of_two_who_make_a_first_roster_at_once_the_second_replaces_it(lead):
    both = await asyncio.gather(*(lead.put(URL, json=BODY) for _ in range(2)))
    assert sorted(answer.json()["version"] for answer in both) == [1, 2]


async def test_a_village_has_no_roster_of_its_own(office: Office):
    above = office.officer("county-1", "county_approver", TOWNSHIP[:6], organisation="县局")
    url = f"/v1/units/村委会/roster?division={PLACE[:9]}201"
    assert code_of(await above.put(url, json=BODY)) == (422, "no_units_there")
