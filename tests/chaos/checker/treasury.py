"""d. Money is where it belongs: what is paid came from the fund of its place, what came back went there, and a charity's funds add up."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Event, Row, World

PAID, RECEIVABLE = "aid:paid", "aid:receivable"


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    moves: dict[str, list[Row]] = defaultdict(list)
    for row in world.rows("disbursement", "transfer"):
        moves[row["reference"]].append(row)
    payments = world.by("disbursement", "payment", "payment_id")
    yield from _from_their_fund(world, payments, moves)
    yield from _recoveries(world, payments, moves)
    yield from _charities(world)


def _from_their_fund(world: World, payments: Mapping[str, Row], moves: Mapping[str, Sequence[Row]]) -> Iterator[Violation]:
    """The township's reserve pays what the profile lets it pay, the county's budget all else; each only for its own place."""
    cases = world.by_case_at_intake
    for payment_id, payment in payments.items():
        if payment["case_id"] not in cases:
            continue
        place = cases[payment["case_id"]]["place_code"]
        wanted = f"reserve:{place[:9]}" if payment["funding"] == "petty_reserve" else f"budget:{place[:6]}"
        drawn = {row["debit"] for row in moves[payment_id] if row["kind"] == "pend"}
        if payment["fund"] != wanted or drawn - {wanted}:
            told = ", ".join(sorted({payment["fund"], *drawn}))
            yield Violation("d", f"payment {payment_id}", f"is paid from {told}, and is one of {wanted}")


def _recoveries(world: World, payments: Mapping[str, Row], moves: Mapping[str, Sequence[Row]]) -> Iterator[Violation]:
    repaid: dict[str, list[Event]] = defaultdict(list)
    for event in sorted(world.said("recovery.repaid"), key=lambda event: event.case_version):
        repaid[event.data["recovery_id"]].append(event)
    asked: Counter[str] = Counter()
    for recovery_id, row in world.by("disbursement", "recovery", "recovery_id").items():
        asked[row["payment_id"]] += row["amount_fen"] if row["closed_at"] is None else 0
        for fault in _recovery(row, payments[row["payment_id"]], repaid[recovery_id], moves[recovery_id]):
            yield Violation("d", f"recovery {recovery_id}", fault)
    for payment_id, fen in asked.items():
        if fen > payments[payment_id]["amount_fen"] or (fen and payments[payment_id]["state"] != "paid"):
            yield Violation("d", f"payment {payment_id}", f"is {payments[payment_id]['state']}, and {fen} fen of it were asked back")


def _recovery(row: Row, payment: Row, repaid: Sequence[Event], moves: Sequence[Row]) -> Iterator[str]:
    outstanding = row["amount_fen"]
    for event in repaid:
        outstanding -= event.data["amount_fen"]
        if event.data["outstanding_fen"] != outstanding or outstanding < 0:
            yield f"was said to have {event.data['outstanding_fen']} outstanding, and {outstanding} are"
    if row["repaid_fen"] != row["amount_fen"] - outstanding:
        yield f"has {row['repaid_fen']} repaid, and by its events {row['amount_fen'] - outstanding}"
    moved = Counter[tuple[str, str]]()
    for move in moves:
        moved[move["debit"], move["credit"]] += move["amount_fen"]
    back = row["repaid_fen"] if row["closed_at"] is None else row["amount_fen"]  # The rest of a closed one came by the bank.
    wanted = Counter({(PAID, RECEIVABLE): row["amount_fen"], (RECEIVABLE, payment["fund"]): back})
    if +moved != +wanted:
        told = ", ".join(f"{fen} from {debit} to {credit}" for (debit, credit), fen in moved.items())
        yield f"moved {told or 'nothing'}, and its payment was from {payment['fund']}"


def _charities(world: World) -> Iterator[Violation]:
    """What a charity was given is available, pledged or spent."""
    donated: Counter[tuple[str, str]] = Counter()
    for attempt in {(one.actor, one.key): one for one in world.attempts if one.name == "pay_in" and one.outcome == "ok"}.values():
        donated[attempt.actor.split("-")[1], attempt.body["division"]] += attempt.body["amount_fen"]
    for row in world.rows("charity", "fund"):
        name = f"fund of {row['department']} in {row['place_code']}"
        sums = (row["available_fen"], row["pledged_fen"], row["spent_fen"])
        if min(sums) < 0:
            yield Violation("d", name, f"owes: {sums}")
        if sum(sums) != donated[row["department"], row["place_code"]]:
            yield Violation("d", name, f"holds and spent {sum(sums)} of {donated[row['department'], row['place_code']]} that it was given")
