"""e. What several officers have to do each did with the own token: a survey, a vote, cash handed over or revoked.

By the events alone: their actor is who called.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Event, World


@dataclass(frozen=True, slots=True)
class Together:
    """A thing that several officers do: its id and their names in its events, what is said as long as some are awaited, what in the end."""

    what: str
    key: str
    named: str
    awaited: str
    done: str


REVOKED = ("payment.revoked", "in_kind.revoked")

KINDS = (
    Together("survey", "survey_id", "surveyors", "survey.confirmation_awaited", "survey.completed"),
    Together("proposal", "review_id", "members", "review.votes_awaited", "review.decided"),
)


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    for kind in KINDS:
        yield from _did(world, kind)
    yield from _votes(world)
    yield from _cash(world)
    yield from _revoked(world)


def _did(world: World, kind: Together) -> Iterator[Violation]:
    acted: Mapping[str, set[str | None]] = defaultdict(set)
    for event in world.said(kind.awaited, kind.done):
        acted[event.data[kind.key]].add(event.actor)
    for event in world.said(kind.done):
        if missing := set(event.data[kind.named]) - acted[event.data[kind.key]]:
            told = f"{kind.what} {event.data[kind.key]} was done without {', '.join(sorted(missing))}"
            yield Violation("e", f"case {event.case_id}", told)


def _votes(world: World) -> Iterator[Violation]:
    for event in world.said("review.decided", "review.voted_down"):
        told, members = event.data, len(event.data["members"])
        carried = told["votes_for"] + told["votes_against"] == members and told["votes_for"] > told["votes_against"]
        if carried != (event.name == "review.decided"):
            counted = f"{told['votes_for']} for and {told['votes_against']} against by {members} members"
            yield Violation("e", f"case {event.case_id}", f"{event.name} was said of {counted}")


def _cash(world: World) -> Iterator[Violation]:
    begun: dict[str, Event] = {}
    for event in sorted(world.said("payment.cash_awaited", "payment.paid"), key=lambda one: one.case_version):
        if event.name == "payment.cash_awaited":
            begun[event.data["payment_id"]] = event
        elif event.data["means"] == "cash_in_person":
            recorded = begun.get(event.data["payment_id"])
            if recorded is None or {recorded.actor, event.actor} != set(recorded.data["officers"]):
                yield Violation("e", f"case {event.case_id}", f"payment {event.data['payment_id']} was not handed over by two officers")


def _revoked(world: World) -> Iterator[Violation]:
    """Who answers a revocation has neither proposed it nor handed over what it is about."""
    proposed, handed = dict[str, Event](), dict[str, set[str]]()
    begun = ("payment.cash_awaited", "in_kind.issued", "revocation.proposed")
    for event in sorted(world.said(*begun, "revocation.refused", *REVOKED), key=lambda one: one.case_version):
        given = event.data.get("payment_id") or event.data["issue_id"]
        if event.name == "payment.cash_awaited":
            handed[given] = set(event.data["officers"])
        elif event.name == "in_kind.issued":
            handed[given] = {event.data["issued_by"]}
        elif event.name == "revocation.proposed":
            proposed[event.data["revocation_id"]] = event
        else:
            first = proposed.get(event.data["revocation_id"])
            if first is None or event.actor in {first.actor, *handed[given]}:
                told = f"{event.name} was said by {event.actor}, who proposed it or handed over what it is about"
                yield Violation("e", f"case {event.case_id}", told)
