"""d. What orders propose is no more than the order of aid leaves of what the emergency cost, by what was said of the case before each.

Of a case with several approvals nothing is said here: which of them an order had before it is not in its events.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby

import yaml

from tests.chaos.checker.needs import PROGRAMMES, cost_of, paying, paying_none
from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Event, World

OWN = "temporary_assistance"
ANSWERS = ("referral.returned", "referral.refused", "referral.completed", "referral.dropped")


@cache
def before(programme: str) -> frozenset[str]:
    """Return the programmes that pay before one does, at once or by way of others."""
    document = yaml.safe_load(PROGRAMMES.read_text("utf-8"))
    direct = document.get(programme, {}).get("after", ())
    return frozenset(direct).union(*map(before, direct))


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    approvals: dict[str, list[Event]] = defaultdict(list)
    for event in world.said("case.approved"):
        approvals[event.case_id].append(event)
    of_case: dict[str, list[Event]] = defaultdict(list)
    for event in world.said("referral.issued", *ANSWERS):
        of_case[event.case_id].append(event)
    for case_id, events in of_case.items():
        if len(approvals[case_id]) == 1:
            yield from _left(approvals[case_id][0], sorted(events, key=lambda one: one.case_version))


def _left(approval: Event, events: Sequence[Event]) -> Iterator[Violation]:
    given, awaited = {OWN: approval.data["total_fen"]}, dict[str, tuple[str, int]]()
    proposed: dict[str, Event] = {}
    for _, said_at_once in groupby(events, key=lambda one: (one.name == "referral.issued", one.occurred_at)):
        # Orders that go out at once are worked out in the order of aid.
        for event in sorted(said_at_once, key=lambda one: len(before(one.data.get("programme", "")))):
            data = event.data
            if event.name == "referral.issued":
                proposal = data.get("proposal") or {}
                wanted = _wanted(approval, data["programme"], given, awaited)
                if proposal and proposal.get("left_of_need_fen") != wanted:
                    sentence = (
                        f"says that {proposal.get('left_of_need_fen')} fen of the cost are left, and by what was given it is {wanted}"
                    )
                    yield Violation("d", f"order {data['referral_id']}", sentence)
                proposed[data["referral_id"]] = event
                if proposal.get("amount_fen"):
                    awaited[data["referral_id"]] = data["programme"], _paid(event, data["programme"], proposal["amount_fen"])
                continue
            awaited.pop(data["referral_id"], None)
            if event.name == "referral.completed":
                given[data["programme"]] = given.get(data["programme"], 0) + _paid(
                    proposed.get(data["referral_id"]), data["programme"], data.get("amount_fen") or 0
                )


def _paid(order: Event | None, programme: str, fen: int) -> int:
    """Return how much of an amount pays the cost, given as the order proposed it: less from the end, and what is more by its last rule.

    Of what no order proposed, or was given under another programme, nobody knows by which rule it was given: all of it does.
    """
    if order is None or order.data["programme"] != programme:
        return fen
    amounts = (order.data.get("proposal") or {}).get("amounts") or ()
    left, paid = fen, fen
    for number, one in enumerate(amounts, start=1):
        share = left if number == len(amounts) else min(left, one["amount_fen"])
        left -= share
        paid -= share if one["rule"] in paying_none() else 0
    return paid


def _wanted(approval: Event, programme: str, given: Mapping[str, int], awaited: Mapping[str, tuple[str, int]]) -> int | None:
    cost = cost_of(approval)
    if not cost or programme not in paying():
        return None
    covers = [*given.items(), *awaited.values()]
    return max(cost - sum(fen for code, fen in covers if code in paying() and programme not in before(code)), 0)
