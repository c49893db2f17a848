"""e. Nobody waits unwatched: what waits for somebody is under the clock for that, and every open case under one that runs or stands still.

Asked only of cases of which audit has heard everything, so that nothing is on its way. Who is waited for in which state is said in
`docs/clocks.md`.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.chaos.checker.rules import AGAIN, BY_ITSELF, DONE, OF_MATTERS, rules
from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Row, World, instant

ENDED = frozenset({"not_accepted", "withdrawn", "merged", "closed"})

PAYMENT: Mapping[str, tuple[str, ...]] = {
    "held": ("payment_held",),
    "reserved": ("payment_order",),
    "ordered": ("payment",),
    "at_bank": ("payment",),
    "cash_due": ("payment",),
    "handing_over": ("cash_confirmation", "late_return"),
    "returned": ("payment_again", "late_return"),
}
LATE = "late_return"
"""What a payment is under besides, or instead, that came back after it had been paid."""

REFERRAL: Mapping[str, tuple[str, ...]] = {
    "awaiting_consent": ("referral_consent",),
    "issued": ("referral_ack", "referral_reject", "referral_result"),
    "acknowledged": ("referral_result",),
    "returned": ("referral_returned",),
    "withdrawn": ("referral_result_notice",),
    "refused": ("referral_result_notice",),
    "completed": ("referral_result_notice",),
}
TOGETHER = (("waiting_survey", "survey_id", "survey_confirmation"), ("waiting_review", "review_id", "review_votes"))
"""What is kept until the last of several officers has done the own part: its column, its id, its clock."""

HANDOVER: Mapping[str, tuple[str, ...]] = {"offered": ("handover_ack",)}
CORRECTION: Mapping[str, tuple[str, ...]] = {"proposed": ("correction_confirm",)}
TRANSFER: Mapping[str, tuple[str, ...]] = {"requested": ("transfer_ack",)}
CASE: Mapping[str, tuple[str, ...]] = {
    "registered": ("acceptance",),
    "awaiting_materials": ("materials_answer",),
    "ready": ("acceptance",),
    "reopened": ("reopened_case",),
}
"""Until it is triaged a case is under that clock too."""

CARRIED = ("triage", "acceptance", "first_relief", "normal_total")
"""Clocks that go on in the other case when theirs is merged into it."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A thing that waits, by the reference of its clocks; all of `clocks` run for it. `again`: one of them ended when it waited first.

    `is_after_care` waits on when its case has closed as done.
    """

    what: str
    case_id: str
    ref: str
    clocks: tuple[str, ...]
    again: str | None = None
    is_after_care: bool = False


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    cases = _settled(world)
    clocks = _clocks(world)
    running: dict[str, list[Row]] = defaultdict(list)
    for row in clocks.values():
        if row["ended_at"] is None:
            running[row["case_id"]].append(row)
    for case_id, row in cases.items():
        if row["state"] not in ENDED and not running[case_id]:
            yield Violation("e", f"case {case_id}", f"is {row['state']}, and no clock runs or stands still for it")
    for one in _waiting(world, cases):
        if one.case_id in cases:
            yield from _watched(one, clocks)
    yield from _taken_over(world)
    yield from _carried(world, cases, clocks)
    yield from _supervised(world, cases)


def _clocks(world: World) -> dict[tuple[str, str, str], Row]:
    """Return audit's clocks; of those of which each start is counted by itself, the last one of a case or thing."""
    found = {}
    for row in sorted(world.rows("audit", "clock"), key=lambda row: row["started_at"]):
        rule = rules()[row["clock"]]
        ref = row["ref"].partition(AGAIN)[0]
        found[row["case_id"], row["clock"], row["case_id"] if rule.renewed and rule.per == "case" else ref] = row
    return found


def _settled(world: World) -> dict[str, Row]:
    """Return intake's cases of which audit has heard everything, and of which nothing was said while the databases were read."""
    heard = world.received("audit")
    unsettled = {event.case_id for event in world.later} | {event.case_id for event in world.events if event.event_id not in heard}
    return {case_id: row for case_id, row in world.by_case_at_intake.items() if case_id not in unsettled}


def _watched(one: Waiting, clocks: Mapping[tuple[str, str, str], Row]) -> Iterator[Violation]:
    for clock in one.clocks:
        row = clocks.get((one.case_id, clock, one.ref))
        if row is None:
            yield Violation("e", f"case {one.case_id}", f"{one.what}, and {clock} was never counted for it")
        elif row["ended_at"] is not None and one.again is None:
            yield Violation("e", f"case {one.case_id}", f"{one.what}, and its clock {clock} ended at {row['ended_at']}")
    if one.again is not None:
        row = clocks.get((one.case_id, one.again, one.ref))
        if row is None or row["ended_at"] is not None:
            yield Violation("e", f"case {one.case_id}", f"{one.what} again, and {one.again} does not run for it")


def _waiting(world: World, cases: Mapping[str, Row]) -> Iterator[Waiting]:
    """Yield whatever waits for somebody. Money and matters outlast their case, and so does after-care one that closed as done."""
    is_open = {case_id for case_id, row in cases.items() if row["state"] not in ENDED}
    for case_id in is_open:
        row = cases[case_id]
        untriaged = ("triage",) if row["urgency"] is None else ()
        yield Waiting(f"is {row['state']}", case_id, case_id, (*CASE.get(row["state"], ()), *untriaged))
    yield from _money(world)
    done = {case_id for case_id, row in cases.items() if row["state"] == "closed" and row.get("outcome") in DONE}
    for one in _branches(world):
        if one.case_id in is_open or (one.is_after_care and one.case_id in done):
            yield one
    waited = {event.data["set_id"] for event in world.said("referral.join_awaited")}
    # What the end of a rejected case had called off begins no more where that is reopened.
    undecided = {case_id for case_id in is_open if cases[case_id]["state"] != "reopened"}
    for row in world.rows("referral", "approved_set"):
        if row["case_id"] in undecided and row["joined_at"] is None and str(row["set_id"]) in waited:
            yield Waiting("its referrals are not joined", row["case_id"], str(row["set_id"]), ("referral_join",))


def _money(world: World) -> Iterator[Waiting]:
    late = {event.data["payment_id"] for event in world.said("payment.returned_late", "payment.revoked")}
    for row in world.rows("disbursement", "payment"):
        # What came back after it was paid is under that clock until it is paid again, whatever becomes of it meanwhile.
        again = LATE if row["payment_id"] in late else "payment_again" if row["attempt"] > 1 else None
        clocks = tuple(clock for clock in PAYMENT.get(row["state"], ()) if clock != LATE)
        if clocks and row["cancel_reason"] is None:
            # Corrected, it waits in a state for the second time; then the clock runs that began with its return.
            yield Waiting(f"payment is {row['state']}", row["case_id"], row["payment_id"], () if again else clocks, again)
    for row in world.rows("disbursement", "recovery"):
        if row["repaid_fen"] < row["amount_fen"] and row["closed_at"] is None:
            yield Waiting("money asked back is outstanding", row["case_id"], row["recovery_id"], ("recovery",))
    proposed = [row for row in world.rows("disbursement", "revocation") if row["state"] == "proposed"]
    yield from (Waiting("a revocation waits", row["case_id"], row["revocation_id"], ("revocation_confirmation",)) for row in proposed)
    for row in world.rows("audit", "supervision"):
        if row["closed_at"] is None:
            unanswered = ("supervision_reply",) if row["replied_at"] is None else ()
            yield Waiting("a matter is open", row["case_id"], row["supervision_id"], ("supervision", *unanswered))


def _branches(world: World) -> Iterator[Waiting]:
    reopened = {case_id for case_id, row in world.by_case_at_intake.items() if row["state"] == "reopened"}
    for row in world.rows("referral", "referral"):
        clocks = REFERRAL.get(row["state"], ())
        # What came of it is told by now; or came when its case had ended, and is told under the clock of the case that was reopened.
        is_watched = clocks != ("referral_result_notice",) or (row["told_at"] is None and row["case_id"] not in reopened)
        clocks = clocks if is_watched else ()
        yield Waiting(f"referral is {row['state']}", row["case_id"], row["referral_id"], clocks, is_after_care=True)
    for row in world.rows("intake", "handover"):
        yield Waiting(f"hand-over is {row['state']}", row["case_id"], row["handover_id"], HANDOVER.get(row["state"], ()))
    for row in world.rows("intake", "transfer"):
        yield Waiting(f"transfer is {row['state']}", row["case_id"], row["transfer_id"], TRANSFER.get(row["state"], ()))
    for row in world.rows("intake", "person_correction"):
        yield Waiting(f"correction is {row['state']}", row["case_id"], row["correction_id"], CORRECTION.get(row["state"], ()))
    goods = [row for row in world.rows("disbursement", "goods") if row["cancelled_at"] is None]
    goods = [row for row in goods if row["issue_id"] is None or row["outstanding_fen"]]
    yield from (Waiting("goods are due", row["case_id"], row["item_id"], ("goods_due",)) for row in goods)
    yield from _together(world)
    notices = [row for row in world.rows("assessment", "notice") if row["closed_at"] is None]
    yield from (Waiting("a notice hangs", row["case_id"], row["notice_id"], ("notice_closing",)) for row in notices)
    objections = [row for row in world.rows("assessment", "objection") if row["upheld"] is None]
    yield from (Waiting("an objection is open", row["case_id"], row["objection_id"], ("objection_handling",)) for row in objections)


def _together(world: World) -> Iterator[Waiting]:
    """Yield what waits for officers who each have to do their part."""
    for row in world.rows("assessment", "assessment"):
        for kept, key, clock in TOGETHER:
            if row.get(kept) and (waiting := json.loads(row[kept])):
                yield Waiting(f"{kept} is there", row["case_id"], waiting[key], (clock,))


def _taken_over(world: World) -> Iterator[Violation]:
    """A case that goes on for another one counts from the earlier of their registrations."""
    registered = {case_id: row["registered_at"] for case_id, row in world.by_case_at_intake.items()}
    for event in world.said("case.took_over"):
        earlier = min(registered[one] for one in (event.case_id, event.data["from_case_id"]) if one in registered)
        if instant(event.data["registered_at"]) > earlier:
            told = f"took over {event.data['from_case_id']}, and counts from {event.data['registered_at']}, not from {earlier}"
            yield Violation("e", f"case {event.case_id}", told)


def _carried(world: World, cases: Mapping[str, Row], clocks: Mapping[tuple[str, str, str], Row]) -> Iterator[Violation]:
    """A clock that ran when its case was merged leaves the other case no more time than it had, unless it had ended there before.

    One that was late by then was told so in its own case: the other one may count from its own registration, or acceptance before that.
    """
    own_starts = defaultdict(set, {case_id: {case["registered_at"]} for case_id, case in cases.items()})
    for event in world.said("case.accepted"):
        own_starts[event.case_id].add(instant(event.data["accepted_at"]))
    merged = [(case_id, case, case["merged_into"]) for case_id, case in cases.items() if case["state"] == "merged"]
    for case_id, case, into in merged:
        if into not in cases:
            continue
        for clock in CARRIED:
            row, other = clocks.get((case_id, clock, case_id)), clocks.get((into, clock, into))
            if row is None or row["ended_at"] != case["closed_at"] or row["ended_by"] != "cancel":
                continue
            if other is None:
                yield Violation("e", f"case {into}", f"took over {case_id}, whose clock {clock} ran and is not counted for it")
            elif _used(other, case["closed_at"]) < _used(row, case["closed_at"]) and not (
                _ended_by(other, case["closed_at"])
                or (row["due_at"] < case["closed_at"] and other["started_at"] in own_starts[into] - {case["closed_at"]})
            ):
                told = f"took over {case_id}, and its clock {clock} began at {other['started_at']}, not at {row['started_at']}"
                yield Violation("e", f"case {into}", told)


def _ended_by(row: Row, at: datetime) -> bool:
    return row["ended_at"] is not None and row["ended_at"] <= at


def _used(row: Row, at: datetime) -> timedelta:
    """Return how much of its time a clock had used by an instant."""
    used = at - row["started_at"]
    for one in json.loads(row["pauses"]):
        since, until = instant(one["since"]), min(instant(one["until"] or at), at)
        if since < row["due_at"] and since < until:
            used -= until - since
    return used


def _supervised(world: World, cases: Mapping[str, Row]) -> Iterator[Violation]:
    """A matter opened by itself, once, for each clock whose ladder came to its last step, and for money after the end of its case."""
    last = Counter(
        (event.case_id, event.data["clock"])
        for event in world.said("sla.escalated")
        if event.data.get("last") and event.data["clock"] not in OF_MATTERS
    )
    matters = world.rows("audit", "supervision")
    by_itself = [row for row in matters if row["cause"] == "overdue" and row["opened_by"] == BY_ITSELF]
    opened = Counter((row["case_id"], clock) for row in by_itself for clock in row["clocks"])
    for key in {*last, *opened}:
        if last[key] != opened[key]:
            told = f"{key[1]} came to its last step {last[key]} times, and {opened[key]} matters opened for it"
            yield Violation("e", f"case {key[0]}", told)
    yield from _contradicted(world, matters, cases)
    closed = {row["case_id"]: row["closed_at"] for row in world.rows("audit", "case_file") if row["closed_at"] is not None}
    heard = world.heard("audit", "payment.paid")
    paid = Counter(e.case_id for e in heard if e.case_id in closed and e.occurred_at > closed[e.case_id])
    after_end = Counter(row["case_id"] for row in matters if row["cause"] == "paid_after_end")
    for case_id in {*after_end, *paid} & cases.keys():
        if after_end[case_id] != paid[case_id]:
            told = f"{after_end[case_id]} matters opened for money that came {paid[case_id]} times after its end"
            yield Violation("e", f"case {case_id}", told)


def _contradicted(world: World, matters: Sequence[Row], cases: Mapping[str, Row]) -> Iterator[Violation]:
    """A matter opened by itself for each time that the bank said what no money moves by."""
    said = Counter(event.case_id for event in world.heard("audit", "payment.contradicted"))
    opened = Counter(row["case_id"] for row in matters if row["cause"] == "bank_contradiction" and row["opened_by"] == BY_ITSELF)
    for case_id in {*said, *opened} & cases.keys():
        if said[case_id] != opened[case_id]:
            told = f"{opened[case_id]} matters opened, and the bank contradicted itself {said[case_id]} times"
            yield Violation("e", f"case {case_id}", told)
