"""Needs. Sums move by single statements, under the row's lock; those that events bring are made at the end of their transaction."""

from services.charity.domain.needs import Need
from services.charity.repository.changes import Change, change_at_the_end, turn_of_need
from services.charity.repository.tables import need
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

NEEDS = Rows(need, Need, key="case_id")

ADD = f"""
INSERT INTO need ({NEEDS.columns()}) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (case_id) DO UPDATE SET
    approved = need.approved OR excluded.approved,
    need_fen = CASE WHEN excluded.told_at > coalesce(need.told_at, '-infinity') THEN excluded.need_fen ELSE need.need_fen END,
    told_at = greatest(need.told_at, excluded.told_at),
    given_fen = need.given_fen + excluded.given_fen
"""  # noqa: S608  # Joined from constants.
"""What is told of a case, in whatever order: the newest cost holds, and what was given adds up."""

TAKE = """
UPDATE need SET pledged_fen = pledged_fen + $2
WHERE case_id = $1 AND approved AND (need_fen IS NULL OR given_fen + pledged_fen + $2 <= need_fen) RETURNING true
"""
"""One statement: of two at once the second waits for the first, and looks again at what is then missing."""

SETTLE = "UPDATE need SET pledged_fen = pledged_fen - $2, given_fen = given_fen + $3 WHERE case_id = $1"


async def take_of_need(uow: UnitOfWork, case_id: str, amount_fen: int) -> bool:
    """Count an amount as pledged for a case if all aid then covers no more than the need; tell whether it did.

    It locks the need, and so is called before a fund is asked.
    """
    return bool(await uow.sql(TAKE, case_id, amount_fen))


def add_to_need(uow: UnitOfWork, told: Need) -> None:
    """Add what an event tells of a case to what is known of it: an approval, a cost, what was given."""
    change_at_the_end(uow, Change(turn_of_need(told.case_id), ADD, tuple(NEEDS.values(told))))


def settle_need(uow: UnitOfWork, case_id: str, pledged_fen: int, given_fen: int = 0) -> None:
    """End what was counted as pledged for a case: `given_fen` of it counts as given, the rest is missing again."""
    change_at_the_end(uow, Change(turn_of_need(case_id), SETTLE, (case_id, pledged_fen, given_fen)))
