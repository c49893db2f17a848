"""Matches. Whoever ends one has locked it while it held something."""

from services.charity.domain.matches import HELD, Match, MatchState
from services.charity.repository.tables import offer_match
from services.desk.domain.tasks import TaskState
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

MATCHES = Rows(offer_match, Match, key="match_id")

HELD_OF_ORDER = "WHERE referral_id = $1 AND state = ANY($2) ORDER BY match_id FOR UPDATE"
HELD_OF_STOPPED_TASKS = """
WHERE state = ANY($2) AND referral_id IN (SELECT referral_id FROM task WHERE case_id = $1 AND state = $3) ORDER BY match_id FOR UPDATE
"""
MONEY_OF_ORDER = """
SELECT coalesce(sum(CASE WHEN state = $2 THEN quantity ELSE delivered END), 0)::bigint AS fen
FROM offer_match WHERE referral_id = $1 AND of_need AND state IN ($2, $3)
"""
GIVEN_OF_ORDER = """
SELECT coalesce(sum(delivered), 0)::bigint AS fen FROM offer_match WHERE referral_id = $1 AND kind = 'cash' AND state = $2
"""


async def find_and_lock_match(uow: UnitOfWork, referral_id: str, match_id: str) -> Match | None:
    """Lock and return a match of an order, or None when there is none in the actor's jurisdiction."""
    return next(iter(await MATCHES.select(uow, "WHERE match_id = $1 AND referral_id = $2 FOR UPDATE", match_id, referral_id)), None)


async def matches_of_order(uow: UnitOfWork, referral_id: str) -> list[Match]:
    """Return every match of an order, oldest first."""
    return await MATCHES.select(uow, "WHERE referral_id = $1 ORDER BY match_id", referral_id)


async def lock_held_matches(uow: UnitOfWork, referral_id: str) -> list[Match]:
    """Lock and return the matches of an order that hold something."""
    return await MATCHES.select(uow, HELD_OF_ORDER, referral_id, HELD)


async def lock_matches_of_stopped_tasks(uow: UnitOfWork, case_id: str) -> list[Match]:
    """Lock and return the matches of a case's stopped tasks that hold something."""
    return await MATCHES.select(uow, HELD_OF_STOPPED_TASKS, case_id, HELD, TaskState.STOPPED)


async def money_for_order(uow: UnitOfWork, referral_id: str) -> int:
    """Return what offers give towards the need under an order, by what persons have accepted and received."""
    return int((await uow.sql(MONEY_OF_ORDER, referral_id, MatchState.ACCEPTED, MatchState.DELIVERED))[0].fen)


async def money_given_for_order(uow: UnitOfWork, referral_id: str) -> int:
    """Return what money of offers was handed over under an order so far."""
    return int((await uow.sql(GIVEN_OF_ORDER, referral_id, MatchState.DELIVERED))[0].fen)
