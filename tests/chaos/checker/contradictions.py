"""d. What the bank says against its own word moves no money, and is told to people once, as the bank said it.

    {"contradicts": number, "says": [[at, word, part_fen], …]}     in the bank's book: only words, the payee has the money
    {"instruction_no": number, …, "later": [[at, "settled", part_fen]]}     a part really came back: no money of ours moves by it either

The bank is asked until its window is over and once more then, so its last word is surely heard if it was said in the window; what it said
for a while only may have been missed, and is told at most once.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime

from tests.chaos.checker.periods import periods
from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import World, instant

KINDS = {"rejected": "rejected", "accepted": "under_way", "unknown": "forgotten"}
"""What each word of the bank is called in `payment.contradicted`."""

IN_PART, AFTER_REPAYMENT = "returned_in_part", "returned_after_repayment"

Told = tuple[str, int | None]
"""A kind of contradiction, and how much of the money it is about."""


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    yield from _nothing_moved(world)
    yield from _told_once(world)


def _nothing_moved(world: World) -> Iterator[Violation]:
    """What the bank had told to be settled stays so, and is not sent again though the bank says that it does not know it."""
    payments, instructions = world.by("disbursement", "payment", "payment_id"), world.by("disbursement", "instruction", "instruction_no")
    for line in world.bank_says:
        number, ours = line["contradicts"], instructions.get(line["contradicts"])
        if ours is None:
            continue  # That is `bankbook`'s to say.
        words, payment = ", ".join(str(word) for _, word, _ in line["says"]), payments[ours["payment_id"]]
        if (ours["state"], payment["state"], payment["means"]) != ("settled", "paid", "bank"):
            told = f"was paid before the bank said {words}, and is {ours['state']}, its payment {payment['state']}"
            yield Violation("d", f"instruction {number}", told)
        if ours["sent_at"] is not None and ours["sent_at"] > instant(line["says"][0][0]):
            yield Violation("d", f"instruction {number}", f"was sent again after the bank said {words}")


def _told_once(world: World) -> Iterator[Violation]:
    heard: dict[str, Counter[Told]] = defaultdict(Counter)
    for event in world.said("payment.contradicted"):
        heard[event.data["instruction_no"]][event.data["contradiction"], event.data.get("part_fen")] += 1
    owed_back = _repaid_before(world)
    until = {event.data.get("instruction_no"): event.occurred_at + periods()["bank_return"] for event in world.said("payment.paid")}
    said = {entry["instruction_no"]: entry["later"] for entry in world.book if entry.get("later")}
    said |= {line["contradicts"]: line["says"] for line in world.bank_says}
    for number in {*said, *heard}:
        lines = said.get(number, ())
        may = {kind for _, *word in lines if (kind := _kind(*word)) is not None} | owed_back.get(number, set())
        must = {kind for at, *word in lines[-1:] if number in until and instant(at) < until[number] and (kind := _kind(*word)) is not None}
        for kind, times in heard[number].items():
            if kind not in may:
                yield Violation("d", f"instruction {number}", f"was said to be {_text(kind)}, which the bank did not say")
            elif times > 1:
                yield Violation("d", f"instruction {number}", f"was said {times} times to be {_text(kind)}")
        for kind in (must | owed_back.get(number, set())) - heard[number].keys():
            yield Violation("d", f"instruction {number}", f"is {_text(kind)} by the bank's last word, and nobody was told")


def _kind(word: str, part_fen: int | None) -> Told | None:
    """Return what a word of the bank's is against a payment that is settled, None if it is not against it or takes all of it back."""
    if word in KINDS:
        return KINDS[word], None
    return (IN_PART, part_fen) if word == "settled" and part_fen else None


def _text(kind: Told) -> str:
    return kind[0] if kind[1] is None else f"{kind[0]} ({kind[1]} fen)"


def _repaid_before(world: World) -> Mapping[str, set[Told]]:
    """Return by instruction what people had repaid of it when it came back by itself: that is theirs, and is told in the same way."""
    repaid: Counter[tuple[str, datetime]] = Counter()
    for event in world.said("recovery.closed"):
        if event.data["reason_code"] == "returned_late":
            repaid[event.data["payment_id"], event.occurred_at] += event.data["repaid_fen"]
    found: dict[str, set[Told]] = {}
    for event in world.said("payment.returned_late"):
        if fen := repaid[event.data["payment_id"], event.occurred_at]:
            found[event.data["instruction_no"]] = {(AFTER_REPAYMENT, fen)}
    return found
