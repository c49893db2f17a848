"""What is wanted, summed by county and programme over the open tasks of all charities: for each of them the person consented."""

from services.charity.domain.board import Group
from services.desk.domain.tasks import OPEN
from shared.store.db import UnitOfWork

GROUPS = """
WITH wanted AS (
    SELECT DISTINCT rpad(left(t.place_code, 6), 12, '0') AS place_code, t.department, t.programme, t.case_id,
        CASE WHEN t.programme = ANY($3) AND need_fen IS NOT NULL THEN greatest(need_fen - given_fen - pledged_fen, 0) END AS missing,
        NOT EXISTS (SELECT FROM task own WHERE own.case_id = t.case_id AND own.department = $2) AS strange
    FROM task t LEFT JOIN need USING (case_id) WHERE t.state = ANY($1)
)
SELECT place_code, department, programme, count(*) AS cases, count(missing) AS priced, coalesce(sum(missing), 0)::bigint AS missing_fen,
    count(*) FILTER (WHERE strange) AS strange, count(missing) FILTER (WHERE strange) AS strange_priced
FROM wanted WHERE missing IS DISTINCT FROM 0 GROUP BY place_code, department, programme ORDER BY place_code, programme
"""
"""A case of which nothing is missing any more is wanted by nobody; one of which the cost is not known is counted, without an amount."""


async def groups_of_needs(uow: UnitOfWork, department: str, paying: frozenset[str]) -> list[Group]:
    """Return the groups in the actor's jurisdiction, as `department` sees them; `paying` are the programmes that pay a cost."""
    return [Group(**row) for row in await uow.sql(GROUPS, OPEN, department, paying)]
