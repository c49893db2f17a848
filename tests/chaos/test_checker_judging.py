"""The checker sees who is turned away unjudged, a danger that a merge loses, and an emergency that is withdrawn by whom it blames."""

import pytest

from tests.chaos.checker import judging
from tests.chaos.worlds import CASE, event, sentences, world

OTHER = "01950000-0000-7000-8000-000000000002"
STATEMENT = {"reason_code": "need_ended", "statement_sha256": "5" * 64}
NOT_ACCEPTED = event("case.not_accepted", 3, 20)


def registered(*, danger=False, officer="a", case_id=CASE):
    return event("case.registered", 1, case_id=case_id, life_danger=danger, first_asked_officer=officer)


def triaged(urgency, version=2, case_id=CASE):
    return event("case.triaged", version, 10, case_id=case_id, urgency=urgency)


def took_over(urgency, version=2, *, danger=False):
    return event("case.took_over", version, 20, from_case_id=OTHER, urgency=urgency, life_danger=danger)


def rejected(seconds=30):
    return event("case.rejected", 1, seconds, source="assessment")


def withdrawn(version=2, **said):
    return event("case.withdrawn", version, 20, **(STATEMENT | said))


@pytest.mark.parametrize(
    "good",
    [
        [registered(), NOT_ACCEPTED],
        [registered(danger=True), triaged("ordinary"), NOT_ACCEPTED],
        [registered(), triaged("ordinary"), rejected()],
        [registered(), took_over("ordinary"), rejected()],
        [registered(), withdrawn()],
        [registered(officer="officer-1"), withdrawn()],
        [registered(danger=True), withdrawn()],
        [registered(), registered(case_id=OTHER, danger=True), took_over(None, danger=True)],
        [registered(danger=True), registered(case_id=OTHER), took_over(None, danger=True)],
        [registered(), registered(case_id=OTHER), triaged("emergency", case_id=OTHER), took_over("emergency")],
    ],
)
def test_what_was_judged_is_no_violation(good):
    assert sentences(judging.check, world(events=good)) == []


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        ([registered(danger=True), NOT_ACCEPTED], "an emergency was turned away"),
        ([registered(), triaged("emergency"), NOT_ACCEPTED], "an emergency was turned away"),
        ([registered(), rejected()], "nobody had judged it"),
        ([registered(), triaged("ordinary"), rejected(seconds=5)], "nobody had judged it"),
        ([registered(), took_over(None), rejected()], "nobody had judged it"),
        ([registered(), withdrawn(statement_sha256=None)], "without a statement"),
        ([registered(danger=True, officer="officer-1"), withdrawn()], "officer-1, who was answerable"),
        (
            [
                registered(officer="b"),
                triaged("emergency"),
                event("duty.handover_acknowledged", 3, 12, to_officer="officer-1"),
                withdrawn(4),
            ],
            "officer-1, who was answerable",
        ),
        ([registered(), registered(case_id=OTHER, danger=True), took_over("ordinary", danger=True)], "goes on for both"),
        ([registered(), registered(case_id=OTHER, danger=True), took_over(None)], "goes on for both"),
        ([registered(danger=True), registered(case_id=OTHER), took_over("ordinary", danger=True)], "goes on for both"),
    ],
)
def test_what_was_not_is_seen(bad, words):
    (sentence,) = sentences(judging.check, world(events=bad))
    assert words in sentence
