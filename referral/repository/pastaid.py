"""What a case, and its person in whatever case, was given before orders go out, and what those orders propose."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from referral.domain.pastaid import PastAid, Shares
from shared.events.contracts.referral import ReferralIssued
from shared.kit.amounts import OWN_PROGRAMME
from shared.store.db import UnitOfWork

GIVEN_TO_CASE = """
SELECT $2::text AS department, $3::text AS programme, sum(own_fen)::bigint AS amount_fen, max(approved_at) AS closed_at,
  NULL::jsonb AS proposed
FROM approved_set WHERE case_id = $1 HAVING sum(own_fen) > 0
UNION ALL SELECT department, given_programme, amount_fen, closed_at, CASE WHEN given_programme = programme THEN proposed END
FROM referral WHERE case_id = $1 AND state = 'completed' AND amount_fen > 0
"""

AWAITED_BY_CASE = """
SELECT programme, proposed FROM referral WHERE case_id = $1 AND state IN ('issued', 'acknowledged') AND proposed IS NOT NULL
"""

GIVEN_TO_PERSON = """
SELECT r.department, r.given_programme AS programme, r.amount_fen, r.closed_at,
  CASE WHEN r.given_programme = r.programme THEN r.proposed END AS proposed
FROM case_file c JOIN referral r USING (case_id)
WHERE c.person_ref = $1 AND r.given_programme = ANY($2) AND r.state = 'completed' AND r.amount_fen > 0
ORDER BY r.closed_at, r.referral_id
"""
"""Row-level security holds here as everywhere: who lets an order go out sees other cases in their own jurisdiction only."""

KEEP_PROPOSED = """
UPDATE referral r SET proposed = of.proposed::jsonb FROM unnest($1::uuid[], $2::text[]) AS of (referral_id, proposed)
WHERE r.referral_id = of.referral_id
"""


async def given_to_case(uow: UnitOfWork, case_id: str, own_department: str) -> list[PastAid]:
    """Return what a case was given in money so far: our own aid first, then what departments told."""
    return [_past(row) for row in await uow.sql(GIVEN_TO_CASE, case_id, own_department, OWN_PROGRAMME)]


async def awaited_by_case(uow: UnitOfWork, case_id: str) -> tuple[tuple[str, Shares], ...]:
    """Return what a case's orders without an answer propose, with their programmes; those that propose no amount are left out."""
    return tuple((row.programme, _shares(row.proposed)) for row in await uow.sql(AWAITED_BY_CASE, case_id))


async def given_to_person(uow: UnitOfWork, person_ref: str, programmes: Sequence[str]) -> list[PastAid]:
    """Return what completed orders gave a person in money under some programmes, oldest first: of all cases that the actor may see."""
    return [_past(row) for row in await uow.sql(GIVEN_TO_PERSON, person_ref, programmes)]


async def keep_proposed(uow: UnitOfWork, orders: Iterable[ReferralIssued]) -> None:
    """Keep of each order by which rules it proposes what: what is given is shared out to them."""
    kept = {order.referral_id: order.proposal.amounts for order in orders if order.proposal and order.proposal.amount_fen}
    if kept:
        texts = [json.dumps([{"rule": one.rule, "fen": one.amount_fen} for one in amounts]) for amounts in kept.values()]
        await uow.sql(KEEP_PROPOSED, [*kept], texts)


def _past(row: Any) -> PastAid:
    return PastAid(row.department, row.programme, row.amount_fen, row.closed_at, _shares(row.proposed))


def _shares(proposed: Any) -> Shares:
    return tuple((one["rule"], one["fen"]) for one in proposed or ())
