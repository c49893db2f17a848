"""d. Nothing of a donor's offer is in two hands: what its matches keep and gave is within it, and is what the offer itself says.

And b: a match ends with its task; h: a match that was confirmed is there, and none that nobody asked for.
"""

from collections import Counter
from collections.abc import Iterator

from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import World

HELD = ("proposed", "accepted")
ENDS = ("desk.completed", "desk.refused", "desk.returned")


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    yield from _within(world)
    yield from _ended(world)
    yield from _made(world)


def _within(world: World) -> Iterator[Violation]:
    held: Counter[str] = Counter()
    used: Counter[str] = Counter()
    for row in world.rows("charity", "offer_match"):
        held[row["offer_id"]] += row["quantity"] if row["state"] in HELD else 0
        used[row["offer_id"]] += row["delivered"]
    for row in world.rows("charity", "offer"):
        offer_id = row["offer_id"]
        name, sums = f"offer {offer_id}", (held[offer_id], used[offer_id])
        if sum(sums) > row["quantity"]:
            yield Violation("d", name, f"of {row['quantity']} its matches keep {sums[0]} and gave {sums[1]}")
        if (row["held"], row["used"]) != sums:
            yield Violation("d", name, f"says that {row['held']} are kept and {row['used']} given, and its matches keep and gave {sums}")


def _ended(world: World) -> Iterator[Violation]:
    over = {event.data["referral_id"] for event in world.heard("charity", *ENDS)}
    over |= {row["referral_id"] for row in world.rows("charity", "task") if row["state"] == "stopped"}
    for row in world.rows("charity", "offer_match"):
        if row["state"] in HELD and row["referral_id"] in over:
            yield Violation("b", f"match {row['match_id']}", f"is {row['state']} though its task is over")


def _made(world: World) -> Iterator[Violation]:
    asked = [one for one in world.attempts if one.name == "make_match" and one.key is not None]
    confirmed = {str(one.told("match_id")) for one in asked if one.outcome == "ok"}
    certain = {one.key for one in asked if one.outcome == "ok"}
    open_ones = {one.key for one in asked if one.outcome == "unknown"} - certain
    found = set(world.by("charity", "offer_match", "match_id"))
    for match_id in sorted(confirmed - found):
        yield Violation("h", f"match {match_id}", "was confirmed, and is not there")
    if asked and len(found - confirmed) > len(open_ones):
        yield Violation(
            "h", "matches", f"{len(found - confirmed)} were made that nobody was told of, and {len(open_ones)} were asked for so"
        )
