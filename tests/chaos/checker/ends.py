"""a. Every acknowledged case exists once, and has reached its end or waits for a person; what a machine has to do was done.

What a part of a case waits for is told by its stored state alone. An open case must wait for somebody or for an instant: one that waits
for nothing should have been closed, one that waits for a machine after the patience is over was forgotten. Of a case that ended nothing
may still be open, but for the after-care of one that closed as done: referrals with which its sender, or its procedure, did not wait.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Any, Literal

from tests.chaos.checker.rules import DONE
from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import DESKS, Event, Row, World

Waits = Literal["person", "machine", "instant", "over"]

LATE_S = 5.0
"""How long after its instant a timer may take when nothing fails."""

INTAKE: Mapping[str, Waits] = {
    "registered": "person",
    "awaiting_materials": "person",
    "ready": "person",
    "accepted": "over",  # What it waits for from here on stands with the other stages.
    "not_accepted": "over",
    "withdrawn": "over",
    "merged": "over",
    "closed": "over",
    "reopened": "over",  # As for an accepted one, the payment that came back says what it waits for.
}
ENDED = frozenset({"not_accepted", "withdrawn", "merged", "closed"})

CARRIED = frozenset({"aided", "rejected", "referred"})
"""Outcomes of cases that no person broke off."""

WAITED_FOR = ("payment.paid", "payment.cancelled", "in_kind.issued", "in_kind.cancelled", "referral.joined", "notice.closed")

ASSESSMENT: Mapping[str, Waits] = {
    "waiting": "machine",
    "accepted": "person",
    "surveyed": "person",
    "reviewed": "person",
    "in_notice": "over",  # Its notice says what it waits for.
    "objected": "person",
    "pending": "person",
    "conference": "person",
    "approved": "over",
    "rejected": "over",
    "ended": "over",
}

PAYMENT: Mapping[str, Waits] = {
    "due": "machine",
    "held": "person",  # A top-up; with money enough it is the machine's turn.
    "reserved": "person",
    "ordered": "machine",
    "at_bank": "machine",
    "returned": "person",
    "cash_due": "person",
    "handing_over": "person",
    "paid": "over",
    "cancelled": "over",
}

REFERRAL: Mapping[str, Waits] = {
    "awaiting_consent": "person",
    "waiting": "machine",
    "issued": "person",
    "acknowledged": "person",
    "returned": "person",
    "reissued": "over",
    "withdrawn": "over",
    "without_consent": "over",
    "refused": "over",
    "completed": "over",
    "stopped": "over",
}

ANSWERED = ("withdrawn", "refused", "completed")

TASK: Mapping[str, Waits] = {
    "received": "person",
    "acknowledged": "person",
    "confirming": "person",
    "completed": "over",
    "refused": "over",
    "returned": "over",
    "stopped": "over",
}


@dataclass
class Case:
    """Everything that the services keep of one case."""

    case_id: str
    row: Row
    assessments: Sequence[Row] = ()
    notices: Sequence[Row] = ()
    objections: Sequence[Row] = ()
    payments: Sequence[Row] = ()
    goods: Sequence[Row] = ()
    referrals: Sequence[Row] = ()
    sets: Sequence[Row] = ()
    tasks: Sequence[Row] = ()
    timers: Sequence[Row] = ()
    notice_timers: Sequence[Row] = ()
    parts: list[tuple[Waits, str]] = field(default_factory=list)


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    yield from _acknowledged(world)
    yield from _last_words(world)
    funds = {
        row["code"]: row["credits_posted"] - row["debits_posted"] - row["debits_pending"] for row in world.rows("disbursement", "account")
    }
    for case in _cases(world):
        case.parts = list(_parts(world, case, funds))
        yield from _ended(case) if case.row["state"] in ENDED else _open(case)


def _acknowledged(world: World) -> Iterator[Violation]:
    registered = Counter(event.case_id for event in world.said("case.registered"))
    rows = world.by_case_at_intake
    promised = {attempt.registered_case for attempt in world.attempts} - {None}
    for case_id in promised - rows.keys():
        yield Violation("a", f"case {case_id}", "was acknowledged and does not exist")
    for case_id in {*rows, *promised, *registered}:
        if registered[case_id] != (1 if case_id in rows else 0):
            yield Violation("a", f"case {case_id}", f"was announced {registered[case_id]} times as registered")


def _last_words(world: World) -> Iterator[Violation]:
    """A case that was carried to its end closed after the last thing that it waited for, and with what was paid."""
    spoken = sorted(world.said("case.closed", "case.reopened"), key=lambda event: event.case_version)
    last = {event.case_id: event for event in spoken}
    closed = {case_id: end for case_id, end in last.items() if end.name == "case.closed" and end.data["outcome"] in CARRIED}
    yield from _reopened(world, spoken)
    for event in world.said(*WAITED_FOR):
        end = closed.get(event.case_id)
        if end is not None and event.occurred_at > end.occurred_at:
            yield Violation("a", f"case {event.case_id}", f"closed at {end.occurred_at}, before its {event.name} at {event.occurred_at}")
    paid: Counter[str] = Counter()
    for row in world.rows("disbursement", "payment"):
        paid[row["case_id"]] += row["amount_fen"] if row["state"] == "paid" else 0
    for case_id, end in closed.items():
        if end.data.get("paid_fen", 0) != paid[case_id]:
            yield Violation("a", f"case {case_id}", f"closed with {end.data.get('paid_fen', 0)} fen paid, and {paid[case_id]} were")


def _reopened(world: World, spoken: Sequence[Event]) -> Iterator[Violation]:
    """A case ends once more than it was reopened, and is reopened no oftener than something came back of it."""
    late = Counter(event.case_id for event in world.said("payment.returned_late", "payment.revoked", "in_kind.revoked"))
    said = Counter((event.case_id, event.name) for event in spoken)
    for case_id, row in world.by_case_at_intake.items():
        closed, reopened = said[case_id, "case.closed"], said[case_id, "case.reopened"]
        if closed and (closed - reopened != int(row["state"] in ENDED) or reopened > late[case_id]):
            told = f"closed {closed} times, was reopened {reopened} times and is {row['state']}; {late[case_id]} things came back"
            yield Violation("a", f"case {case_id}", told)


def _cases(world: World) -> Iterator[Case]:
    by_case = partial(world.grouped, column="case_id")
    tables = {
        "assessments": by_case("assessment", "assessment"),
        "notices": by_case("assessment", "notice"),
        "objections": by_case("assessment", "objection"),
        "payments": by_case("disbursement", "payment"),
        "goods": by_case("disbursement", "goods"),
        "referrals": by_case("referral", "referral"),
        "sets": by_case("referral", "approved_set"),
        "timers": by_case("intake", "timer"),
        "notice_timers": by_case("assessment", "timer"),
    }
    tasks: dict[str, list[Row]] = defaultdict(list)
    for desk in DESKS:
        for row in world.rows(desk, "task"):
            tasks[row["case_id"]].append(row)
    for case_id, row in world.by_case_at_intake.items():
        found: dict[str, Any] = {name: rows.get(case_id, ()) for name, rows in tables.items()}
        yield Case(case_id, row, tasks=tasks.get(case_id, ()), **found)


def _open(case: Case) -> Iterator[Violation]:
    stuck = [what for waits, what in case.parts if waits == "machine"]
    for what in stuck:
        yield Violation("a", f"case {case.case_id}", f"{what}, and nobody but a machine could go on")
    if not stuck and not any(waits in ("person", "instant") for waits, _ in case.parts):
        yield Violation("a", f"case {case.case_id}", f"is {case.row['state']}, waits for nobody and has not reached its end")


def _ended(case: Case) -> Iterator[Violation]:
    for waits, what in case.parts:
        if waits != "over":
            yield Violation("a", f"case {case.case_id}", f"is {case.row['state']}, and yet {what}")


def _parts(world: World, case: Case, funds: Mapping[str, int]) -> Iterator[tuple[Waits, str]]:
    yield INTAKE[case.row["state"]], f"it is {case.row['state']}"
    yield from _timers(world, case)
    yield from _assessment(world, case)
    for payment in case.payments:
        yield _payment(world, payment, funds), f"payment {payment['payment_id']} is {payment['state']}"
    for item in case.goods:
        over = item["cancelled_at"] is not None or (item["issue_id"] is not None and not item["outstanding_fen"])
        yield "over" if over else "person", f"goods {item['item_id']} are not handed over"
    yield from _referrals(case)


def _timers(world: World, case: Case) -> Iterator[tuple[Waits, str]]:
    """A timer of intake is disarmed when its case ends; a notice may hang on beyond that, but its timer too fires in time."""
    now = world.topics_read_at - timedelta(seconds=LATE_S)
    for timer in (*case.timers, *(timer for timer in case.notice_timers if timer["due_at"] < now)):
        yield "machine" if timer["due_at"] < now else "instant", f"its timer {timer['kind']} is set for {timer['due_at']}"


def _assessment(world: World, case: Case) -> Iterator[tuple[Waits, str]]:
    if not case.assessments:
        yield "machine", "assessment has not heard of it"
        return
    one = case.assessments[0]
    going_on = case.row["state"] in ("accepted", "closed", "reopened")
    waits = ASSESSMENT[one["state"]]
    if one["state"] == "waiting" and not going_on:
        waits = "over" if case.row["state"] not in ENDED else "machine"
    yield waits, f"its assessment is {one['state']}"
    if not going_on:
        return
    for notice in case.notices:
        yield _notice(world, case, notice), f"notice {notice['notice_id']} hangs"
    if one["state"] == "in_notice" and not any(row["mode"] == "pre" and row["closed_at"] is None for row in case.notices):
        yield "machine", "it is in notice and no notice hangs"
    if one["state"] == "approved" and one["relief"] is not None and json.loads(one["relief"]) and not one["formalities_done"]:
        yield "person", "its formalities are open"
    if one["state"] == "approved" and one["post_notice"] and one["cash_settled"] >= one["cash_owed"]:
        yield "machine", "its notice after the aid is owed"


def _notice(world: World, case: Case, notice: Row) -> Waits:
    if notice["closed_at"] is not None:
        return "over"
    if any(row["notice_id"] == notice["notice_id"] and row["upheld"] is None for row in case.objections):
        return "person"
    return "machine" if notice["closes_at"] < world.topics_read_at - timedelta(seconds=LATE_S) else "instant"


def _payment(world: World, payment: Row, funds: Mapping[str, int]) -> Waits:
    state = payment["state"]
    if state not in ("paid", "cancelled", "at_bank", "handing_over") and payment["cancel_reason"] is not None:
        return "machine"
    if state == "held" and funds.get(payment["fund"], 0) >= payment["amount_fen"]:
        return "machine"
    if state == "reserved" and payment["funding"] == "petty_reserve":
        return "machine"
    if state == "ordered" and payment["pay_after"] > world.topics_read_at - timedelta(seconds=LATE_S):
        return "instant"
    return PAYMENT[state]


def _referrals(case: Case) -> Iterator[tuple[Waits, str]]:
    tasks = {row["referral_id"]: row for row in case.tasks}
    followed = _after_care(case)
    for one in case.referrals:
        waits, task = REFERRAL[one["state"]], tasks.get(one["referral_id"])
        what = f"referral {one['referral_id']} to {one['department']} is {one['state']}"
        if one["state"] in ("issued", "acknowledged"):
            # Who has to answer is the desk: without an open task there nobody will.
            waits = TASK[task["state"]] if task is not None else "machine"
            waits = "machine" if waits == "over" else waits
        if one["state"] in ANSWERED and one["told_at"] is None and case.row["state"] not in ENDED:
            waits = "person"  # An officer has to tell what came of it.
        yield "over" if waits == "person" and one["referral_id"] in followed else waits, what
    for task in case.tasks:
        if TASK[task["state"]] != "over" and task["referral_id"] not in followed:
            yield TASK[task["state"]], f"task {task['task_id']} of {task['department']} is {task['state']}"
    for approval in case.sets:
        states = {one["state"] for one in case.referrals if one["set_id"] == approval["set_id"]}
        if approval["joined_at"] is None and "stopped" not in states and all(REFERRAL[state] == "over" for state in states):
            yield "machine", f"the answers to approval {approval['set_id']} were not joined"


def _after_care(case: Case) -> frozenset[str]:
    """Return the orders of a case which closed as done that are followed beyond it: those of approvals that were joined."""
    if case.row["state"] != "closed" or case.row.get("outcome") not in DONE:
        return frozenset()
    joined = {approval["set_id"] for approval in case.sets if approval["joined_at"] is not None}
    return frozenset(one["referral_id"] for one in case.referrals if one["set_id"] in joined)
