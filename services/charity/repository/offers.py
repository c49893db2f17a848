"""Offers. What is taken of one moves in one statement, under the row's lock: what two want at once, one of them gets."""

from collections.abc import Sequence

from services.charity.domain.matches import HELD, Match, MatchState
from services.charity.domain.offers import Offer, OfferFilter, OfferState, UseLine
from services.charity.repository.changes import Change, change_at_the_end, turn_of_offer
from services.charity.repository.tables import offer
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

OFFERS = Rows(offer, Offer, key="offer_id")

TAKE = """
UPDATE offer SET held = held + $3
WHERE offer_id = $1 AND department = $2 AND state = $4 AND holds_until > $5 AND quantity - held - used >= $3 RETURNING true
"""
"""One statement: of two at once the second waits for the first, and looks again at what is then left."""

SETTLE = "UPDATE offer SET held = held - $2, used = used + $3 WHERE offer_id = $1"

USE = """
SELECT rpad(left(place_code, 6), 12, '0') AS place_code, to_char(updated_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month,
    CASE WHEN state = ANY($2) THEN 'held' WHEN state = $3 THEN 'given' ELSE 'returned' END AS became,
    sum(CASE WHEN state = $3 THEN delivered ELSE quantity END)::bigint AS quantity
FROM offer_match WHERE offer_id = $1 GROUP BY 1, 2, 3 ORDER BY 2, 1, 3
"""
"""A match counts in the month of its last step, in the county of its case: no row says of whom it was."""


async def find_offer(uow: UnitOfWork, offer_id: str, department: str) -> Offer | None:
    """Return an offer to a charity, or None when there is none that the actor may see."""
    return next(iter(await OFFERS.select(uow, "WHERE offer_id = $1 AND department = $2", offer_id, department)), None)


async def find_and_lock_offer(uow: UnitOfWork, offer_id: str, department: str) -> Offer | None:
    """Lock and return an offer to a charity, or None when there is none that the actor may see."""
    return next(iter(await OFFERS.select(uow, "WHERE offer_id = $1 AND department = $2 FOR UPDATE", offer_id, department)), None)


async def page_of_offers(uow: UnitOfWork, department: str, wanted: OfferFilter, before: str | None, limit: int) -> list[Offer]:
    """Return offers to a charity, newest first."""
    equal = {"kind": wanted.kind, "mode": wanted.mode, "state": wanted.state}
    return await OFFERS.page(uow, {"department": department, **equal}, before, limit)


async def take_of_offer(uow: UnitOfWork, one: Offer, quantity: int) -> bool:
    """Hold a part of an offer for somebody if it still holds and so much is left; tell whether it did."""
    return bool(await uow.sql(TAKE, one.offer_id, one.department, quantity, OfferState.OPEN, uow.now))


def settle_offer(uow: UnitOfWork, match: Match, given: int = 0) -> None:
    """Let go of what a match holds: `given` of it was used, the rest is left again."""
    change_at_the_end(uow, Change(turn_of_offer(match.offer_id), SETTLE, (match.offer_id, match.quantity, given)))


async def use_of_offer(uow: UnitOfWork, offer_id: str) -> Sequence[UseLine]:
    """Return where the parts of an offer went, by county, month and what became of them."""
    rows = await uow.sql(USE, offer_id, HELD, MatchState.DELIVERED)
    return [UseLine(row.place_code, row.month, row.became, row.quantity) for row in rows]
