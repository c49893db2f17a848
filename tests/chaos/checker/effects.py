"""b. A receipt stands for the whole effect, once: what each subscriber keeps is exactly what the events that it has receipts for say."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from typing import Any

from tests.chaos.checker.rules import joins_by_procedure
from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import DESKS, Event, World

CLOSING_FACTS = (
    "case.approved",
    "case.rejected",
    "relief.ordered",
    "conference.proposed",
    "notice.opened",
    "notice.closed",
    "formalities.completed",
    "payment.ordered",
    "payment.submitted",
    "payment.paid",
    "payment.returned",
    "payment.returned_late",
    "payment.revoked",
    "payment.cancelled",
    "in_kind.issued",
    "in_kind.revoked",
    "in_kind.cancelled",
    "referral.joined",
    "referral.issued",
    "referral.returned",
    "referral.refused",
    "referral.completed",
    "referral.dropped",
    "referral.result_told",
)
"""What intake keeps of the other stages, to know when a case is over and who goes on with what of it."""

ANSWERS = {
    "desk.completed": ("completed",),
    "desk.refused": ("refused", "withdrawn", "stopped"),
    "desk.returned": ("returned", "reissued", "withdrawn", "stopped"),
}
"""Where a referral stands after its desk's answer was heard; it was stopped if the case ended first, and may have been given up."""

TALLY = {"completed": "completed", "refused": "refused", "withdrawn": "returned", "without_consent": "without_consent"}
"""State of an order, and the field in which a join counts it."""

OPEN = ("awaiting_consent", "waiting", "issued", "acknowledged", "returned")
"""States of orders of which nothing has come yet."""

PLEDGES = {"desk.completed": "committed", "desk.refused": "voided", "desk.returned": "voided"}


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    yield from _intake(world)
    yield from _assessment(world)
    yield from _disbursement(world)
    yield from _flags(world)
    yield from _referral(world)
    yield from _joins(world)
    for desk in DESKS:
        yield from _desk(world, desk)
    yield from _charity(world)
    yield from _audit(world)


def _differ(service: str, what: str, expected: Mapping[Any, Any], found: Mapping[Any, Any]) -> Iterator[Violation]:
    """Yield where two counts, or two tables of values, are not the same."""
    for key in {*expected, *found}:
        wanted, there = expected.get(key, 0), found.get(key, 0)
        if wanted != there:
            name = " ".join(map(str, key)) if isinstance(key, tuple) else str(key)
            yield Violation("b", f"{service} {name}", f"{what}: {there}, by the events {wanted}")


def _intake(world: World) -> Iterator[Violation]:
    expected = Counter(event.event_id for event in world.heard("intake", *CLOSING_FACTS))
    found = Counter(row["event_id"] for row in world.rows("intake", "closing_fact"))
    yield from _differ("intake", "facts kept of the event", expected, found)


def _assessment(world: World) -> Iterator[Violation]:
    rows = world.by("assessment", "assessment", "case_id")
    settled: Counter[str] = Counter(event.case_id for event in world.heard("assessment", "payment.paid", "payment.cancelled"))
    settled.subtract(event.case_id for event in world.heard("assessment", "payment.returned_late", "payment.revoked"))
    goods = world.heard("assessment", "in_kind.issued", "in_kind.cancelled")
    settled.update(event.case_id for event in goods if event.data.get("first_relief") and not is_part_of_goods(event))
    revoked = world.heard("assessment", "in_kind.revoked")
    settled.subtract(event.case_id for event in revoked if event.data["first_relief"] and event.data["was_settled"])
    found = {case_id: row["cash_settled"] for case_id, row in rows.items() if row["cash_settled"]}
    yield from _differ("assessment", "items counted as settled", settled, found)
    urgent: dict[str, bool] = {}
    for event in sorted(world.heard("assessment", "case.triaged", "case.took_over"), key=lambda event: event.case_version):
        is_urgent = event.data.get("urgency") == "emergency"
        # What a merged case brings along makes the one that goes on more urgent, never less.
        urgent[event.case_id] = is_urgent or (event.name == "case.took_over" and urgent.get(event.case_id, False))
    yield from _differ("assessment", "urgent", urgent, {case_id: row["urgent"] for case_id, row in rows.items() if case_id in urgent})
    for event in world.heard("assessment", "case.registered", "case.accepted"):
        row = rows.get(event.case_id)
        if row is None or (event.name == "case.accepted" and row["state"] == "waiting"):
            yield Violation("b", f"assessment {event.case_id}", f"has a receipt for {event.name} and not its effect")


def _flags(world: World) -> Iterator[Violation]:
    """Whoever approves and whoever pays has the flags that intake said last."""
    kept = {
        "assessment": world.by("assessment", "assessment", "case_id"),
        "disbursement": world.by("disbursement", "case_flags", "case_id"),
    }
    for service, rows in kept.items():
        told = sorted(world.heard(service, "case.flagged"), key=lambda event: event.case_version)
        for event in {event.case_id: event for event in told}.values():
            row = rows.get(event.case_id)
            if row is None or row["flags"] != event.data["flags"]:
                yield Violation("b", f"{service} {event.case_id}", "has a receipt for case.flagged and not its effect")


def is_part_of_goods(event: Event) -> bool:
    """Tell whether goods were handed over of which something is still owed."""
    return event.name == "in_kind.issued" and bool(event.data.get("outstanding_fen"))


def owed(events: Iterable[Event]) -> tuple[Counter[tuple[str, int]], Counter[str]]:
    """Return, by approvals and first relief, the payments (item and instalment) and the goods that are owed, each how often."""
    cash: Counter[tuple[str, int]] = Counter()
    goods: Counter[str] = Counter()
    for event in events:
        said = event.data
        relief = event.name == "relief.ordered"
        items = [{"item_id": said["item_id"], "kind": said.get("form", "cash")}] if relief else said["items"]
        for item in items:
            if item["kind"] == "cash":
                cash.update((item["item_id"], number) for number in range(1, item.get("instalments", 1) + 1))
            elif item["kind"] == "in_kind":
                goods[item["item_id"]] += 1
    return cash, goods


def _disbursement(world: World) -> Iterator[Violation]:
    cash, goods = owed(world.heard("disbursement", "case.approved", "relief.ordered"))
    payments = Counter((row["item_id"], row["instalment"]) for row in world.rows("disbursement", "payment"))
    yield from _differ("disbursement", "payments of the item's instalment", cash, payments)
    yield from _differ("disbursement", "goods of the item", goods, Counter(row["item_id"] for row in world.rows("disbursement", "goods")))
    handed: Counter[str] = Counter()
    for event in world.said("in_kind.issued"):
        handed[event.data["item_id"]] += event.data["value_fen"]
    for event in world.said("in_kind.revoked"):
        handed[event.data["item_id"]] -= event.data["value_fen"]
    given = {row["item_id"]: row["value_fen"] for row in world.rows("disbursement", "goods") if row["issue_id"] is not None}
    yield from _differ("disbursement", "fen of goods handed over of the item", handed, given)
    totals: Counter[str] = Counter()
    for row in world.rows("disbursement", "payment"):
        totals[row["item_id"]] += row["amount_fen"]
    amounts: dict[str, int] = {}
    for event in world.heard("disbursement", "case.approved", "relief.ordered"):
        said = event.data
        for item in said["items"] if event.name == "case.approved" else [said | {"kind": said.get("form", "cash")}]:
            if item["kind"] == "cash":
                amounts[item["item_id"]] = item["amount_fen"]
    yield from _differ("disbursement", "fen owed for the item", amounts, totals)


def _referral(world: World) -> Iterator[Violation]:
    branches = [
        event for event in world.heard("referral", "case.approved") if any(item["kind"] == "referral" for item in event.data["items"])
    ]
    sets = Counter(row["set_id"] for row in world.rows("referral", "approved_set"))
    yield from _differ("referral", "sets of the approval", Counter(event.event_id for event in branches), sets)
    items = Counter(item["item_id"] for event in branches for item in event.data["items"] if item["kind"] == "referral")
    alive = Counter(row["item_id"] for row in world.rows("referral", "referral") if row["state"] != "reissued")
    yield from _differ("referral", "orders alive of the item", items, alive)
    files = world.by("referral", "case_file", "case_id")
    told = sorted(world.heard("referral", "case.registered", "case.took_over", "case.person_joined"), key=lambda event: event.case_version)
    for event in {event.case_id: event for event in told}.values():
        row = files.get(event.case_id)
        if row is None or row["person_ref"] != event.data["person_ref"]:
            yield Violation("b", f"referral {event.case_id}", f"has a receipt for {event.name} and not its effect")
    rows = world.by("referral", "referral", "referral_id")
    for name, states in ANSWERS.items():
        for event in world.heard("referral", name):
            row = rows.get(event.data["referral_id"])
            if row is None or row["state"] not in states:
                state = row["state"] if row else "unknown"
                yield Violation("b", f"referral {event.data['referral_id']}", f"is {state} after {name}")


def _joins(world: World) -> Iterator[Violation]:
    """The answers to an approval are joined once, and by somebody's decision only where that is kept with its reason."""
    joins = world.said("referral.joined")
    sets = [row for row in world.rows("referral", "approved_set") if row["joined_at"] is not None]
    said = Counter(event.case_id for event in joins)
    joined = Counter(row["case_id"] for row in sets)
    yield from _differ("referral", "joins announced", joined, said)
    decided = {event.data["set_id"]: event.data["reason_code"] for event in joins if event.data.get("decided_by")}
    kept = {str(row["set_id"]): row["join_reason"] for row in sets if row.get("joined_by")}
    yield from _differ("referral", "reasons to go on without others", kept, decided)
    by_set = {str(row["set_id"]): row for row in sets}
    for event in joins:
        row = by_set.get(event.data.get("set_id") or "")
        if event.data.get("open") and (row is None or not _may_leave(event, row)):
            told = f"was joined at {event.occurred_at} with orders open, and neither its procedure nor its time allowed that"
            yield Violation("b", f"referral {event.case_id}", told)
    yield from _tallies(world)


def _may_leave(event: Event, approval: Mapping[str, Any]) -> bool:
    """Tell whether a join could leave orders open: by the procedure's number of completed ones, or decided when its time was over."""
    join = joins_by_procedure().get(approval["procedure"])
    if join is None:
        return False
    if event.data.get("decided_by"):
        return join.wait_s is not None and event.occurred_at >= approval["approved_at"] + timedelta(seconds=join.wait_s)
    return join.enough is not None and event.data["completed"] >= join.enough


def _tallies(world: World) -> Iterator[Violation]:
    """What a join says came of the orders is what came of them: those that it left open may be answered, or sent elsewhere, afterwards.

    After it only one of the others moves that had been given up, if its department had given something before it heard of that.
    """
    given_up = {event.data["referral_id"] for event in world.said("referral.dropped")}
    joins = {event.case_id: event.case_version for event in world.said("referral.joined")}
    given = world.said("referral.completed")
    late = {event.data["referral_id"] for event in given if event.case_version > joins.get(event.case_id, event.case_version)}
    ended = world.said("referral.refused", "referral.completed", "referral.dropped")
    before = {event.data["referral_id"] for event in ended if event.case_version < joins.get(event.case_id, 0)}
    orders = world.grouped("referral", "referral", "case_id")
    sets = Counter(row["case_id"] for row in world.rows("referral", "approved_set"))
    for event in world.said("referral.joined"):
        if sets[event.case_id] != 1:
            continue
        named = event.data.get("after_care") or ()
        left = _with_successors(named, orders[event.case_id])
        rows = [row for row in orders[event.case_id] if row["referral_id"] not in left]
        states = Counter("withdrawn" if row["referral_id"] in given_up & late else row["state"] for row in rows)
        told = {state: event.data[name] for state, name in TALLY.items() if event.data[name]}
        came = {state: states[state] for state in TALLY if states[state]}
        yield from _differ(f"referral {event.case_id}", "orders, as joined", came, told)
        if len(named) != (event.data.get("open") or 0) or not before.isdisjoint(named):
            yield Violation("b", f"referral {event.case_id}", f"{event.data.get('open')} orders were open, and {sorted(named)} named so")
        if any(row["state"] in OPEN for row in rows):
            yield Violation("b", f"referral {event.case_id}", "was joined with orders open that are not named as after-care")


def _with_successors(named: Iterable[str], orders: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    """Return these orders and those that they were sent on as."""
    found, rows = set(named), sorted(orders, key=lambda row: str(row["referral_id"]))
    for row in rows:  # A successor is made later, and its id is greater.
        if row.get("reissue_of") is not None and str(row["reissue_of"]) in found:
            found.add(str(row["referral_id"]))
    return frozenset(found)


def _desk(world: World, desk: str) -> Iterator[Violation]:
    orders = [event for event in world.heard(desk, "referral.issued") if event.data["desk"] == desk]
    expected = Counter(event.data["referral_id"] for event in orders)
    found = Counter(row["referral_id"] for row in world.rows(desk, "task"))
    yield from _differ(desk, "tasks of the order", expected, found)
    ended = {event.case_id for event in world.heard(desk, "case.withdrawn", "case.merged", "case.not_accepted")}
    given_up = {event.data["referral_id"] for event in world.heard(desk, "referral.dropped")}
    for row in world.rows(desk, "task"):
        # What was given before the end may be told late, and wait for a second officer.
        is_open = row["state"] in ("received", "acknowledged") or (row["state"] == "confirming" and row["stopped_at"] is None)
        if is_open and (row["case_id"] in ended or row["referral_id"] in given_up):
            yield Violation("b", f"{desk} {row['task_id']}", "is still open after the case ended or the order was given up")


def _charity(world: World) -> Iterator[Violation]:
    pledges = world.by("charity", "pledge", "referral_id")
    for name, state in PLEDGES.items():
        for event in world.heard("charity", name):
            row = pledges.get(event.data["referral_id"])
            if row is not None and row["state"] not in (state, "voided"):
                yield Violation("b", f"pledge {row['pledge_id']}", f"is {row['state']} after {name}")
    held: Counter[tuple[str, str]] = Counter()
    spent: Counter[tuple[str, str]] = Counter()
    for row in pledges.values():
        counted = {"reserved": held, "committed": spent}.get(row["state"])
        if counted is not None:
            counted[row["department"], row["fund_place"]] += row["amount_fen" if row["state"] == "reserved" else "spent_fen"]
    funds = {(row["department"], row["place_code"]): row for row in world.rows("charity", "fund")}
    yield from _differ("charity", "fen pledged", held, {key: row["pledged_fen"] for key, row in funds.items() if row["pledged_fen"]})
    yield from _differ("charity", "fen spent", spent, {key: row["spent_fen"] for key, row in funds.items() if row["spent_fen"]})


def _audit(world: World) -> Iterator[Violation]:
    """The sums that audit keeps of a case are those of the events it heard."""
    amounts = {"payment.paid": ("paid_fen", "amount_fen"), "in_kind.issued": ("in_kind_fen", "value_fen")}
    amounts["referral.completed"] = ("department_fen", "amount_fen")
    expected: dict[str, Counter[str]] = defaultdict(Counter)
    for name, (column, fact) in amounts.items():
        for event in world.heard("audit", name):
            expected[column][event.case_id] += event.data.get(fact) or 0
    for event in world.heard("audit", "payment.returned_late", "payment.revoked"):
        expected["paid_fen"][event.case_id] -= event.data["amount_fen"]
    for event in world.heard("audit", "in_kind.revoked"):
        expected["in_kind_fen"][event.case_id] -= event.data["value_fen"]
    files = {row["case_id"]: json.loads(row["facts"]) for row in world.rows("audit", "case_file")}
    for column, sums in expected.items():
        found = {case_id: facts.get(column, 0) for case_id, facts in files.items() if facts.get(column, 0)}
        yield from _differ("audit", column, {case_id: fen for case_id, fen in sums.items() if fen}, found)
