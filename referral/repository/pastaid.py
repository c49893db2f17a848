"""What a case, and its person in whatever case, was given before orders go out, and what those orders propose."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from referral.domain.pastaid import PastAid, Shares
from shared.events.contracts.referral import GivenAid, ReferralIssued
from shared.kit.amounts import OWN_PROGRAMME
from shared.store.db import UnitOfWork

GIVEN_TO_CASE = """
SELECT $2::text AS department, $3::text AS programme, sum(own_fen)::bigint AS amount_fen
FROM approved_set WHERE case_id = $1 HAVING sum(own_fen) > 0
UNION ALL SELECT department, given_programme, amount_fen FROM referral WHERE case_id = $1 AND state = 'completed' AND amount_fen > 0
"""

AWAITED_BY_CASE = """
SELECT programme, proposed FROM referral WHERE case_id = $1 AND state IN ('issued', 'acknowledged') AND proposed IS NOT NULL
"""

GIVEN_TO_PERSON = """
SELECT r.given_programme AS programme, r.amount_fen, r.closed_at, CASE WHEN r.given_programme = r.programme THEN r.proposed END AS proposed
FROM case_file c JOIN referral r USING (case_id)
WHERE c.person_ref = $1 AND r.given_programme = ANY($2) AND r.state = 'completed' AND r.amount_fen > 0
ORDER BY r.closed_at, r.referral_id
"""
"""Row-level security holds here as everywhere: who lets an order go out sees other cases in their own jurisdiction only."""

KEEP_PROPOSED = """
UPDATE referral r SET proposed = of.proposed::jsonb FROM unnest($1::uuid[], $2::text[]) AS of (referral_id, proposed)
WHERE r.referral_id = of.referral_id
"""


async def given_to_case(uow: UnitOfWork, case_id: str, own_department: str) -> list[GivenAid]:
    """Return what a case was given in money so far: our own aid first, then what departments told."""
    rows = await uow.sql(GIVEN_TO_CASE, case_id, own_department, OWN_PROGRAMME)
    return [GivenAid(department=row.department, programme=row.programme, amount_fen=row.amount_fen) for row in rows]


async def awaited_by_case(uow: UnitOfWork, case_id: str) -> Mapping[str, int]:
    """Return what a case's orders without an answer propose, by programme; those that propose no amount are left out."""
    awaited: dict[str, int] = {}
    for row in await uow.sql(AWAITED_BY_CASE, case_id):
        awaited[row.programme] = awaited.get(row.programme, 0) + sum(fen for _, fen in _shares(row.proposed))
    return awaited


async def given_to_person(uow: UnitOfWork, person_ref: str, programmes: Sequence[str]) -> list[PastAid]:
    """Return what completed orders gave a person in money under some programmes, oldest first: of all cases that the actor may see."""
    rows = await uow.sql(GIVEN_TO_PERSON, person_ref, programmes)
    return [PastAid(row.programme, row.amount_fen, row.closed_at, _shares(row.proposed)) for row in rows]


async def keep_proposed(uow: UnitOfWork, orders: Iterable[ReferralIssued]) -> None:
    """Keep of each order by which rules it proposes what: what is given is shared out to them."""
    kept = {order.referral_id: order.proposal.amounts for order in orders if order.proposal and order.proposal.amount_fen}
    if kept:
        texts = [json.dumps([{"rule": one.rule, "fen": one.amount_fen} for one in amounts]) for amounts in kept.values()]
        await uow.sql(KEEP_PROPOSED, [*kept], texts)


def _shares(proposed: Any) -> Shares:
    return tuple((one["rule"], one["fen"]) for one in proposed or ())
