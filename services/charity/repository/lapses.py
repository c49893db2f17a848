"""What is set aside for a while: orders whose pledge or match nobody used in time, and when the next one will be such.

What was recorded as given is waited for no more, though a second officer has to agree, or the desk's own event is on its way.
"""

from datetime import datetime

from services.charity.domain.matches import HELD
from services.charity.domain.pledges import PledgeState
from services.desk.domain.tasks import OPEN
from shared.store.db import UnitOfWork

LOCK_LAPSED = """
SELECT referral_id::text FROM task
WHERE state = ANY($1) AND given_programme IS NULL AND referral_id IN (
    SELECT referral_id FROM pledge WHERE state = $2 AND holds_until <= $4
    UNION SELECT referral_id FROM offer_match WHERE state = ANY($3) AND holds_until <= $4
) ORDER BY task_id LIMIT $5 FOR UPDATE SKIP LOCKED
"""
"""The tasks are locked, as by whoever answers one: what is recorded as given in the same instant comes before this, or finds it done."""

NEXT_LAPSE = """
SELECT min(holds_until) FROM (
    SELECT referral_id, holds_until FROM pledge WHERE state = $2
    UNION ALL SELECT referral_id, holds_until FROM offer_match WHERE state = ANY($3)
) held JOIN task USING (referral_id) WHERE task.state = ANY($1) AND given_programme IS NULL
"""


async def lock_lapsed_orders(uow: UnitOfWork, limit: int) -> list[str]:
    """Lock the tasks of orders for which something was set aside until now, and return the orders; those that somebody answers are left."""
    rows = await uow.sql(LOCK_LAPSED, OPEN, PledgeState.RESERVED, HELD, uow.now, limit)
    return [row.referral_id for row in rows]


async def next_lapse(uow: UnitOfWork) -> datetime | None:
    """Return when the next pledge or match lapses, None while nothing is set aside for open orders."""
    at: datetime | None = (await uow.sql(NEXT_LAPSE, OPEN, PledgeState.RESERVED, HELD))[0][0]
    return at
