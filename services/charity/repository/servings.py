"""Servings; rows are only added."""

from services.charity.domain.offers import ServiceMode
from services.charity.domain.servings import Serving
from services.charity.repository.tables import serving
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

SERVINGS = Rows(serving, Serving, key="serving_id")

HAS_ENDED = "SELECT EXISTS (SELECT FROM serving WHERE referral_id = $1 AND mode = $2 AND evaluation_code IS NOT NULL)"


async def servings_of_order(uow: UnitOfWork, referral_id: str) -> list[Serving]:
    """Return what was done under an order, in the order in which it was recorded."""
    return await SERVINGS.select(uow, "WHERE referral_id = $1 ORDER BY serving_id", referral_id)


async def has_ended_service(uow: UnitOfWork, referral_id: str, mode: ServiceMode) -> bool:
    """Tell whether the service of a mode under an order was evaluated."""
    return bool((await uow.sql(HAS_ENDED, referral_id, mode))[0][0])
