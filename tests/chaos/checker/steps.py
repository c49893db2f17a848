"""d. What was completed had its steps, each after the one before it; only what a department's own system completes has none here.

By the events alone: their order is that in which the desk said them of the case.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import yaml

from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import World

PROGRAMMES = Path(__file__).resolve().parents[3] / "deploy" / "profiles" / "taian" / "programmes.yaml"

COURSES: Mapping[str, re.Pattern[str]] = {
    "enrolment": re.compile("applied surveyed decided"),
    "service": re.compile("opened( session)+ evaluated"),
    "shelter": re.compile("entered( nights)* left"),
    "guardianship": re.compile("taken_in handed_over"),
    "legal": re.compile("accepted( in_progress)+ concluded"),
}
"""Of each kind all the steps that it ever has; money and goods have none."""

REPORTS = "record_report"


@cache
def kinds() -> Mapping[str, str]:
    """Return what each programme of the profile gives."""
    document = yaml.safe_load(PROGRAMMES.read_text("utf-8"))
    return {key: entry.get("kind", "cash") for key, entry in document.items() if key != "defaults"}


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    systems = {attempt.actor for attempt in world.attempts if attempt.name == REPORTS}
    steps: dict[tuple[str, str], list[str]] = defaultdict(list)
    for event in sorted(world.said("desk.step_recorded", "desk.completed"), key=lambda one: (one.source, one.case_id, one.case_version)):
        referral_id = event.data["referral_id"]
        if event.name == "desk.step_recorded":
            steps[referral_id, event.data["kind"]].append(event.data["step"])
        elif event.actor not in systems:
            kind = kinds()[event.data["programme"]]
            yield from _had_its_steps(referral_id, kind, steps[referral_id, kind])


def _had_its_steps(referral_id: str, kind: str, done: Sequence[str]) -> Iterator[Violation]:
    if kind in COURSES and not COURSES[kind].fullmatch(" ".join(done)):
        told = f"was completed as {kind} after: {' '.join(done) or 'nothing'}"
        yield Violation("d", f"order {referral_id}", told)
