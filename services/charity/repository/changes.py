"""Changes of rows that many share: made at the end of a transaction, in the one order in which everybody locks these rows.

A need, then a fund, then an offer; needs by case, funds the nearest first, as who pledges tries them: so no two transactions wait for each
other.
"""

from dataclasses import dataclass
from typing import Any

from services.charity.domain.funds import fund_places
from services.charity.domain.pledges import Pledge
from shared.store.db import UnitOfWork


@dataclass(frozen=True, slots=True)
class Change:
    """One statement that changes one shared row, and where that row comes in the order of locks."""

    turn: tuple[str, ...]
    statement: str
    params: tuple[Any, ...]


def turn_of_need(case_id: str) -> tuple[str, ...]:
    """Return where a need comes in the order of locks."""
    return ("1 need", case_id)


def turn_of_fund(pledge: Pledge) -> tuple[str, ...]:
    """Return where the fund of a pledge comes in the order of locks: after every need; a county's before a municipality's."""
    is_last = pledge.fund_place == fund_places(pledge.fund_place)[-1]
    return ("2 fund", pledge.department, "2 municipality" if is_last else "1 county", pledge.fund_place)


def turn_of_offer(offer_id: str) -> tuple[str, ...]:
    """Return where an offer comes in the order of locks: last."""
    return ("3 offer", offer_id)


def change_at_the_end(uow: UnitOfWork, change: Change) -> None:
    """Have a change made when everything else of the transaction is done."""
    uow.at_the_end(_make_changes, change)


async def _make_changes(uow: UnitOfWork, changes: list[Change]) -> None:
    for change in sorted(changes, key=lambda one: one.turn):
        await uow.sql(change.statement, *change.params)
