"""Funds. Money moves in one statement, under the row's lock; no column goes below zero."""

from services.charity.domain.funds import Fund
from services.charity.domain.pledges import Pledge
from services.charity.repository.changes import Change, change_at_the_end, turn_of_fund
from services.charity.repository.tables import fund
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

FUNDS = Rows(fund, Fund, key=("department", "place_code"))

ADD_DONATIONS = f"""
INSERT INTO fund (department, place_code, available_fen, pledged_fen, spent_fen) VALUES ($1, $2, $3, 0, 0)
ON CONFLICT (department, place_code) DO UPDATE SET available_fen = fund.available_fen + excluded.available_fen RETURNING {FUNDS.columns()}
"""  # noqa: S608  # Joined from constants.

SET_ASIDE = """
UPDATE fund SET available_fen = available_fen - $3, pledged_fen = pledged_fen + $3
WHERE department = $1 AND place_code = $2 AND available_fen >= $3 RETURNING true
"""
"""One statement: two at once cannot both have the same money."""

SETTLE = """
UPDATE fund SET pledged_fen = pledged_fen - $3, spent_fen = spent_fen + $4, available_fen = available_fen + $3 - $4
WHERE department = $1 AND place_code = $2
"""
"""One statement: what is available, pledged and spent is together what it was."""


async def add_donations(uow: UnitOfWork, department: str, place_code: str, amount_fen: int) -> Fund:
    """Add money to a fund, made first if there is none; return it."""
    [row] = await uow.sql(ADD_DONATIONS, department, place_code, amount_fen)
    return FUNDS.record(row)


async def funds_of(uow: UnitOfWork, department: str) -> list[Fund]:
    """Return a charity's funds that the actor may see."""
    return await FUNDS.select(uow, "WHERE department = $1 ORDER BY place_code", department)


async def set_aside(uow: UnitOfWork, department: str, place_code: str, amount_fen: int) -> bool:
    """Move money from available to pledged if the fund holds so much; tell whether it did.

    A fund that had too little may stay locked: the nearest is asked first, as in `changes`.
    """
    return bool(await uow.sql(SET_ASIDE, department, place_code, amount_fen))


def settle_fund(uow: UnitOfWork, pledge: Pledge, spent_fen: int = 0) -> None:
    """End what was pledged: `spent_fen` of it counts as given, the rest is available again."""
    params = (pledge.department, pledge.fund_place, pledge.amount_fen, spent_fen)
    change_at_the_end(uow, Change(turn_of_fund(pledge), SETTLE, params))
