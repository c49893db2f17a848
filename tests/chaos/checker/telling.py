"""a. No case closes as done before the person was told what came of each order, as far as intake can have heard of it by then.

Referral's events of a case are in order, so that intake had heard all that stands before the join with which the departments were done.
What a department gave after that, though its order had been given up, may come too late: it is asked for only where intake has a receipt
of before.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime

from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import END_OF_TIME, Event, World

ANSWERS = ("referral.completed", "referral.refused", "referral.dropped")
JOINED, TOLD = "referral.joined", "referral.result_told"
DONE = frozenset({"aided", "referred"})
"""Outcomes of cases that waited for their departments: one that was rejected or broken off does not."""


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    received = _received(world)
    of_case: Mapping[str, list[Event]] = defaultdict(list)
    for event in sorted(world.said(*ANSWERS, JOINED, TOLD), key=lambda event: event.case_version):
        of_case[event.case_id].append(event)
    last = {event.case_id: event for event in sorted(world.said("case.closed", "case.reopened"), key=lambda event: event.case_version)}
    for case_id, end in last.items():
        if end.name == "case.closed" and end.data["outcome"] in DONE:
            for referral_id in _untold(of_case[case_id], end.occurred_at, received):
                told = f"closed as {end.data['outcome']}, and the person was not told what came of order {referral_id}"
                yield Violation("a", f"case {case_id}", told)


def _received(world: World) -> Mapping[str, datetime]:
    """Return when intake had taken events in. Behind an unreadable one receipts tell only when they were parked."""
    cases = set(world.spoiled.values())
    waited = {event_id for event_id, event in world.by_id.items() if event.case_id in cases}
    return {row["event_id"]: row["committed_at"] for row in world.rows("intake", "inbox") if row["event_id"] not in waited}


def _untold(events: Sequence[Event], closed_at: datetime, received: Mapping[str, datetime]) -> Collection[str]:
    """Return the orders of which the person was still to be told. Takes referral's events of the case in their order."""
    upto = max((event.case_version for event in events if event.name == JOINED and event.occurred_at <= closed_at), default=0)
    untold = dict[str, None]()
    for event in events:
        was_heard = event.case_version < upto or received.get(event.event_id, END_OF_TIME) < closed_at
        if event.name == TOLD and event.occurred_at <= closed_at:
            untold.pop(event.data["referral_id"], None)
        elif event.name in ANSWERS and event.data.get("result_owed") and was_heard:
            untold[event.data["referral_id"]] = None
    return untold
