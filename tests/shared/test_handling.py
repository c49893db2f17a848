"""How a programme is handled: papers, who decides, within which time; of each what was published for the place, and nothing else."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from shared.events.contracts import DESKS, EVENT_FIELDS, EVENT_NAMES
from shared.kit.policy import PolicyBook, find_faults
from shared.kit.policy.faults import FieldMissing, FieldWrong, HandlingEmpty, HandlingInVain, NoSuchEntry, OrdersDueOtherwise
from shared.kit.policy.handling import Handling
from shared.kit.programmes import handled
from tests.shared.test_amounts import PLACE, TAIAN
from tests.shared.test_policy_faults import CONTRACT, assert_told, profile, refused
from tests.support.harness import PROFILE

__all__ = ["profile"]

BEIJING = "110101001000"
MINE = "mine:\n  programme: funeral_aid\n  source: 某规定\n"

ADDED = [
    (MINE + "  papers: [gold]\n", "  papers:", NoSuchEntry, "gold"),
    (MINE.replace("funeral_aid", "gold") + "  papers: [bill]\n", "  programme:", NoSuchEntry, "gold"),
    (MINE + "  papers: [bill]\n  place: '3702'\n", "  place:", NoSuchEntry, "rule_places"),
    (MINE + "  decided_by: mayor\n", "  decided_by:", FieldWrong, "county"),
    (MINE + "  within: [0nd]\n", "  within:", FieldWrong, "within"),
    (MINE + "  within: [5wd, soon]\n", "  within:", FieldWrong, "5wd"),
    (MINE + "  within: [-5wd]\n", "  within:", FieldWrong, "5wd"),
    (MINE, "mine:", HandlingEmpty, "decided_by"),
    (MINE.replace("  source: 某规定\n", "") + "  papers: [bill]\n", "mine:", FieldMissing, "source"),
    (MINE + "  papers: [bill]\nlast" + MINE[4:] + "  papers: [photos]\n  place: '37'\n", "  papers: [photos]", HandlingInVain, "mine"),
    (
        MINE + "  within: [5wd]\n  place: '37'\nlast" + MINE[4:] + "  within: [6wd]\n  place: '3709'\n",
        "  within: [6wd]",
        HandlingInVain,
        "mine",
    ),
]


@pytest.mark.parametrize(("added", "line", "kind", "word"), ADDED, ids=lambda value: getattr(value, "__name__", "")[:30])
def test_an_entry_that_cannot_be_meant_is_refused_by_its_line(profile, added, line, kind, word):
    path = profile / "handling.yaml"
    lines = ["defaults: {basis: published, valid_from: 2015-01-01}", *added.splitlines()]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    last = max(number for number, text in enumerate(lines, start=1) if text.startswith(line))
    assert_told(refused(profile), kind, path, last, word)


@pytest.mark.parametrize(("due_by", "refuses"), [("", True), ("  due_by: due_at\n", False)])
def test_a_published_time_needs_the_clock_to_be_due_when_the_order_says(profile, due_by, refuses):
    """Else a department would be told one day, and be late by another."""
    path = profile / "clocks.yaml"
    text = path.read_text("utf-8")
    assert text.count("  due_by: due_at\n") == 1
    path.write_text(text.replace("  due_by: due_at\n", due_by), "utf-8")
    if refuses:
        lines = (profile / "handling.yaml").read_text("utf-8").splitlines()
        line = next(number for number, text in enumerate(lines, start=1) if text.startswith("traffic_fund_time:"))
        assert_told(refused(profile), OrdersDueOtherwise, profile / "handling.yaml", line, "referral_result")
    else:
        assert find_faults(profile, CONTRACT) == []


@pytest.mark.parametrize(
    "added",
    [
        MINE + "  papers: [bill]\nlast" + MINE[4:] + "  within: [5wd]\n",
        MINE + "  papers: [bill]\n  place: '3709'\nlast" + MINE[4:] + "  papers: [photos]\n  place: '37'\n",
        MINE + "  papers: [bill]\n  place: '3709'\nlast" + MINE[4:] + "  papers: [photos]\n  place: '3709'\n  model: true\n",
    ],
)
def test_entries_that_tell_different_things_stand_beside_each_other(profile, added):
    (profile / "handling.yaml").write_text("defaults: {basis: published, valid_from: 2015-01-01}\n" + added, "utf-8")
    assert PolicyBook.load(profile, EVENT_NAMES, DESKS, EVENT_FIELDS).on(date(2026, 3, 2)).handling["last"]


def test_of_each_field_the_first_entry_for_the_place_is_taken():
    def entry(key: str, **says: object) -> Handling:
        return Handling.model_validate(
            {"key": key, "programme": "funeral_aid", "source": "某规定", "basis": "published", "valid_from": "2015-01-01"} | says
        )

    own = entry("own", place="3709", within=("5wd",))
    province = entry("province", place="37", papers=("bill",), within=("9wd",), decided_by="county")
    away = entry("away", place="33", papers=("photos",), decided_by="city")
    policy = replace(TAIAN, handling={one.key: one for one in (own, away, province)})
    known = handled(policy, "funeral_aid", PLACE)
    assert (known.papers, known.decided_by, [*map(str, known.within)]) == (("bill",), "county", ["5wd"])
    assert [one.key for one in known.told_by] == ["province", "own"]
    model = away.model_copy(update={"model": True})
    assert handled(replace(policy, handling={"away": model, "province": province}), "funeral_aid", PLACE).papers == ("photos",)
    assert handled(policy, "funeral_aid", BEIJING).told_by == ()


def test_what_nobody_published_is_absent():
    known = handled(TAIAN, "medical_assistance", PLACE)
    assert (known.papers, known.decided_by, known.within, known.told_by) == ((), None, (), ())


def test_the_papers_of_temporary_assistance_can_be_asked_for_in_any_case():
    assert {"marriage_proof", "student_status"} <= TAIAN.catalogue(()) < TAIAN.catalogue(("fire",))


def test_a_time_of_stages_begins_each_on_the_day_on_which_the_one_before_ended():
    """Ten working days from Monday, 2 March are over with the 16th; seven days with the 23rd; three working days with the 26th."""
    calendar = PolicyBook.load(PROFILE, EVENT_NAMES).calendar
    within = handled(TAIAN, "dibao_enrolment", PLACE).within
    assert [*map(str, within)] == ["10wd", "7nd", "3wd"]
    assert calendar.through(datetime(2026, 3, 2, 1, tzinfo=UTC), within) == datetime(2026, 3, 26, 16, tzinfo=UTC)


def test_a_time_of_seconds_is_counted_from_the_second():
    from shared.kit.calendar import Limit

    calendar = PolicyBook.load(PROFILE, EVENT_NAMES).calendar
    begun, sixty = datetime(2026, 3, 2, 1, tzinfo=UTC), Limit(value=60, unit="s")
    assert calendar.through(begun, (sixty, sixty)) == datetime(2026, 3, 2, 1, 2, tzinfo=UTC)
