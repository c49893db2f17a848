"""e. Nobody is turned away unjudged, no merge makes an emergency less, and who is blamed by its clocks does not take it back.

By intake's own events, in their order. A decision of assessment comes on another topic: it needs a judgement that was made before.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tests.chaos.checker.rules import TOOK_OVER
from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Event, World


@dataclass
class Danger:
    """What is known of a case so far: how urgent it was judged, and whether life was in danger by what was registered."""

    urgency: str | None = None
    flagged: bool = False

    @property
    def is_emergency(self) -> bool:
        """Tell whether it was judged one, or nobody has judged it and life is in danger."""
        return self.urgency == "emergency" or (self.urgency is None and self.flagged)

    def hear(self, event: Event) -> None:
        """Take in an event."""
        if event.name in ("case.registered", TOOK_OVER):
            self.flagged = self.flagged or bool(event.data.get("life_danger"))
        if event.name in ("case.triaged", TOOK_OVER):
            self.urgency = event.data.get("urgency")


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    told: dict[str, list[Event]] = defaultdict(list)
    refused: dict[str, Event] = {}
    for event in world.events:
        if event.source == "intake":
            told[event.case_id].append(event)
        elif event.name == "case.rejected":
            refused[event.case_id] = event
    for events in told.values():
        events.sort(key=lambda event: event.case_version)
    for case_id, events in told.items():
        faults = [*_at_the_door(events, told), *_turned_away(events, refused.get(case_id))]
        yield from (Violation("e", f"case {case_id}", fault) for fault in faults)


def _at_the_door(events: Sequence[Event], told: Mapping[str, Sequence[Event]]) -> Iterator[str]:
    danger, answerable = Danger(), None
    for event in events:
        if event.name == "case.registered":
            answerable = event.data["first_asked_officer"]
        elif event.name in ("duty.handover_acknowledged", "case.moved"):
            answerable = event.data["to_officer"]
        elif event.name == "case.not_accepted" and danger.is_emergency:
            yield f"an emergency was turned away at {event.occurred_at}"
        elif event.name == "case.withdrawn":
            yield from _withdrawn(event, danger, answerable)
        before = danger.is_emergency or (event.name == TOOK_OVER and _danger_of(told.get(event.data["from_case_id"], ())).is_emergency)
        danger.hear(event)
        if event.name == TOOK_OVER and before and not danger.is_emergency:
            yield f"one of two cases was an emergency, and what goes on for both since {event.occurred_at} is none"


def _withdrawn(event: Event, danger: Danger, answerable: str | None) -> Iterator[str]:
    if not event.data.get("statement_sha256"):
        yield f"was withdrawn at {event.occurred_at} without a statement"
    if danger.is_emergency and event.actor == answerable:
        yield f"the emergency was withdrawn by {event.actor}, who was answerable"


def _danger_of(events: Sequence[Event]) -> Danger:
    danger = Danger()
    for event in events:
        danger.hear(event)
    return danger


def _turned_away(events: Sequence[Event], refused: Event | None) -> Iterator[str]:
    if refused is None:
        return
    judged = [one for one in events if one.occurred_at <= refused.occurred_at]
    if not any(one.name == "case.triaged" or (one.name == TOOK_OVER and one.data.get("urgency")) for one in judged):
        yield f"was refused at {refused.occurred_at}, and nobody had judged it"
