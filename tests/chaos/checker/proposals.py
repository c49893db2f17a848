"""d. A department gives what the rules propose, or says why not; far from it, two of its officers say so. A proposal is what its formula
gives under its ceilings.

By the events alone; that a late answer is heard is looked at in `effects`. A formula is worked out again as a reader would, in yuan, every
product rounded to a fen.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal
from math import prod
from typing import Any

from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Event, World

ALONE_FEN = 100_000
"""By how much one officer may depart from a proposal (`departure_alone_fen` of the profile)."""

ABOVE = re.compile(r"max\((.+) − (.+); 0\)")
"""A factor that is what one figure has above another."""


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    orders = {event.data["referral_id"]: event for event in world.said("referral.issued")}
    for order in orders.values():
        yield from _proposed(order)
    for event in world.said("desk.completed"):
        order = orders.get(event.data["referral_id"])
        if order is not None:  # Another check misses an order that is not there.
            yield from _given(event.data, order.data)


def _proposed(order: Event) -> Iterator[Violation]:
    name, proposal = f"order {order.data['referral_id']}", order.data.get("proposal")
    if proposal is None:
        yield Violation("d", name, "proposes nothing, nor says why")
        return
    amounts = proposal["amounts"]
    for one in amounts:
        wanted = min([figure(one["formula"]), *one["ceilings_fen"]])
        if one["amount_fen"] != wanted:
            yield Violation("d", name, f"proposes {one['amount_fen']} fen by {one['rule']}, whose formula and ceilings give {wanted}")
    if amounts and proposal.get("amount_fen") != sum(one["amount_fen"] for one in amounts):
        yield Violation("d", name, f"proposes {proposal['amount_fen']} fen, which its rules do not add up to")


def _given(given: Mapping[str, Any], order: Mapping[str, Any]) -> Iterator[Violation]:
    proposal = order.get("proposal") or {}
    proposed = 0 if proposal.get("why") == "not_for_these_facts" else proposal.get("amount_fen")
    amount, name = given.get("amount_fen") or 0, f"order {given['referral_id']}"
    as_asked = given["programme"] == order["programme"]
    if as_asked and proposed in (None, amount):
        return
    proposed = proposed or 0
    if not given.get("departure_code"):
        yield Violation("d", name, f"was answered with {amount} fen, {proposed} were proposed, and nobody said why")
    by_fen = abs(amount - proposed) if as_asked else max(amount, proposed)
    if by_fen > ALONE_FEN and given.get("confirmed_by") in (None, given["officer"]):
        yield Violation("d", name, f"was answered with {amount} fen, {proposed} were proposed, and {given['officer']} alone said so")


def figure(formula: str) -> int:
    """Return what a formula comes to, in fen."""
    return sum(int((prod(map(_factor, part.split(" × "))) * 100).quantize(Decimal(1), ROUND_HALF_UP)) for part in formula.split(" + "))


def _factor(text: str) -> Decimal:
    above = ABOVE.fullmatch(text)
    return max(_number(above[1]) - _number(above[2]), Decimal(0)) if above else _number(text)


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", ""))
