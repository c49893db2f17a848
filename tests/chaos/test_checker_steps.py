"""The checker misses the steps of what was completed, and does not miss what has none."""

import pytest

from tests.chaos.checker.steps import check, kinds
from tests.chaos.worlds import event, world


def step(name, kind, version, referral_id="r-1"):
    return event("desk.step_recorded", version, version, source="civil_affairs", referral_id=referral_id, kind=kind, step=name)


def completed(programme, version, **more):
    return event("desk.completed", version, version, source="civil_affairs", **({"referral_id": "r-1", "programme": programme} | more))


def course(kind, *names):
    return [step(name, kind, number) for number, name in enumerate(names, 1)]


def found(*events):
    return list(check(world(events=events)))


ENROLMENT = ("applied", "surveyed", "decided")
SERVICE = ("opened", "session", "session", "evaluated")


@pytest.mark.parametrize(
    ("kind", "names", "programme"),
    [
        ("enrolment", ENROLMENT, "dibao_enrolment"),
        ("service", SERVICE, "counselling"),
        ("shelter", ("entered", "left"), "vagrant_rescue"),
        ("shelter", ("entered", "nights", "nights", "left"), "vagrant_rescue"),
        ("guardianship", ("taken_in", "handed_over"), "child_guardianship"),
        ("legal", ("accepted", "in_progress", "concluded"), "legal_aid"),
        ("cash", (), "education_aid"),
        ("goods", (), "in_kind_assistance"),
    ],
)
def test_what_had_its_steps_is_no_violation(kind, names, programme):
    assert found(*course(kind, *names), completed(programme, 9)) == []


@pytest.mark.parametrize(
    ("kind", "names", "programme"),
    [
        ("enrolment", (), "dibao_enrolment"),
        ("enrolment", ("applied", "surveyed"), "dibao_enrolment"),
        ("enrolment", ("applied", "decided", "surveyed"), "dibao_enrolment"),
        ("service", ("opened", "evaluated"), "counselling"),
        ("shelter", ("nights", "left"), "vagrant_rescue"),
        ("service", SERVICE, "dibao_enrolment"),
    ],
)
def test_what_lacks_a_step_is_seen(kind, names, programme):
    assert len(found(*course(kind, *names), completed(programme, 9))) == 1


def test_a_step_that_came_after_is_none():
    assert len(found(*course("guardianship", "taken_in"), completed("child_guardianship", 2), step("handed_over", "guardianship", 3))) == 1


def test_the_steps_of_another_order_are_none_of_this_one():
    other = [step(name, "enrolment", number, "r-2") for number, name in enumerate(ENROLMENT, 1)]
    assert len(found(*other, completed("dibao_enrolment", 9))) == 1


def test_every_programme_has_a_kind():
    assert {"cash", "goods", "enrolment", "service", "shelter", "guardianship", "legal"} == set(kinds().values())
