"""d. Debits equal credits: every balance recomputed from the transfers; a hold is resolved at most once, and by what it set aside."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Row, World

HELD = frozenset({"reserved", "ordered", "at_bank", "cash_due", "handing_over"})
"""States of a payment in which money is set aside for it."""

SIDES = ("debits_pending", "debits_posted", "credits_pending", "credits_posted")


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    transfers = world.by("disbursement", "transfer", "transfer_id")
    yield from _holds(transfers)
    yield from _balances(world, transfers)
    yield from _payments(world, transfers)


def _holds(transfers: Mapping[str, Row]) -> Iterator[Violation]:
    resolved = Counter(row["pending_id"] for row in transfers.values() if row["pending_id"])
    for hold_id, times in resolved.items():
        if times > 1:
            yield Violation("d", f"hold {hold_id}", f"was resolved {times} times")
    for row in transfers.values():
        if row["kind"] not in ("post", "void"):
            continue
        hold = transfers.get(row["pending_id"])
        same = ("debit", "credit", "amount_fen", "reference")
        if hold is None or hold["kind"] != "pend" or any(hold[name] != row[name] for name in same):
            yield Violation("d", f"transfer {row['transfer_id']}", "resolves what is not its hold")


def _balances(world: World, transfers: Mapping[str, Row]) -> Iterator[Violation]:
    computed: dict[str, Counter[str]] = defaultdict(Counter)
    for row in transfers.values():
        amount = row["amount_fen"]
        pending = {"move": 0, "pend": amount, "post": -amount, "void": -amount}[row["kind"]]
        posted = amount if row["kind"] in ("move", "post") else 0
        computed[row["debit"]].update({"debits_pending": pending, "debits_posted": posted})
        computed[row["credit"]].update({"credits_pending": pending, "credits_posted": posted})
    accounts = world.by("disbursement", "account", "code")
    for code, account in accounts.items():
        wrong = {side: (account[side], computed[code][side]) for side in SIDES if account[side] != computed[code][side]}
        if wrong:
            yield Violation("d", f"account {code}", f"is not the sum of its transfers: {wrong}")
        if account["limited"] and account["debits_pending"] + account["debits_posted"] > account["credits_posted"]:
            yield Violation("d", f"account {code}", "owes, and may not")
    for kind in ("pending", "posted"):
        debited, credited = (sum(account[f"{side}_{kind}"] for account in accounts.values()) for side in ("debits", "credits"))
        if debited != credited:
            yield Violation("d", "the ledger", f"{kind}: debits {debited}, credits {credited}")


def _payments(world: World, transfers: Mapping[str, Row]) -> Iterator[Violation]:
    """Each payment's money: out once if it is paid, held once if it is under way, and neither otherwise.

    What came back from the bank is out no more. Of what had been asked back of it by then the rest goes to the fund by that demand.
    """
    resolved = {row["pending_id"] for row in transfers.values() if row["pending_id"]}
    paid = _out(world, transfers)
    held: Counter[str] = Counter()
    for row in transfers.values():
        if row["kind"] == "pend" and row["transfer_id"] not in resolved:
            held[row["reference"]] += row["amount_fen"]
    payments = world.by("disbursement", "payment", "payment_id")
    for payment_id, payment in payments.items():
        out = payment["amount_fen"] if payment["state"] == "paid" else 0
        kept = payment["amount_fen"] if payment["state"] in HELD else 0
        if paid[payment_id] != out:
            yield Violation(
                "d", f"payment {payment_id}", f"is {payment['state']}, and the ledger paid {paid[payment_id]} of {payment['amount_fen']}"
            )
        if held[payment_id] != kept:
            yield Violation("d", f"payment {payment_id}", f"is {payment['state']}, and {held[payment_id]} is set aside for it")
    for reference in {*paid, *held} - payments.keys():
        yield Violation("d", f"reference {reference}", "has money in the ledger and is no payment")


def _out(world: World, transfers: Mapping[str, Row]) -> Counter[str]:
    """Return how much of each payment is out: what was paid less what came back from the bank, by itself or by a demand that it closed."""
    out: Counter[str] = Counter()
    for row in transfers.values():
        if row["kind"] == "move" and row["credit"] == "aid:paid":
            out[row["reference"]] += row["amount_fen"]
        elif row["kind"] == "move" and row["debit"] == "aid:paid" and row["credit"] != "aid:receivable":
            out[row["reference"]] -= row["amount_fen"]
    for row in world.rows("disbursement", "recovery"):
        out[row["payment_id"]] -= row["amount_fen"] if row["closed_at"] is not None else 0
    return out
