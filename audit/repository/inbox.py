"""Inboxes, as questions about the clocks that run. Each arm of the first has an index; what is late and waited for is never much."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from audit.domain.clocks import ClockKey
from audit.domain.concerns import Wait
from audit.domain.inbox import Desk, InboxItem, InboxReceipt
from audit.repository.clocks import CLOCKS
from audit.repository.tables import inbox_receipt
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

LIES = """
CROSS JOIN LATERAL (SELECT greatest(c.steps_taken, c.passed_to) AS rung) AS s
CROSS JOIN LATERAL (SELECT c.ladder -> (s.rung - 1) ->> 'role' AS role,
                           (SELECT d.unit FROM duty d WHERE d.case_id = c.case_id
                            ORDER BY d.since DESC, d.event_id DESC LIMIT 1) AS unit) AS o
CROSS JOIN LATERAL (SELECT CASE WHEN s.rung > 0 THEN audit_leads(o.role, c.place_code, o.unit) END AS leads) AS l
"""
"""Where a clock lies: to which role it went, whose unit answers for it, and who leads the office."""

HERE = """(
    (o.role = ANY($2) OR (SELECT EXISTS (SELECT FROM roster WHERE audit_folded_each(leads) @> ARRAY[audit_folded($1)])))
    AND (audit_folded($1) = ANY(audit_folded_each(l.leads)) OR (l.leads IS NULL AND o.role = ANY($2))))
"""
"""Of where a clock lies: that it is with an officer, by name or by role.

First what costs little: for who leads no unit and has no role of the ladder the leads of each clock need not be found. With 150,000 clocks
that run, 1,720 of them escalated, an officer's inbox took 15 ms instead of 190 (2026-11-27).
"""

# What is late is with who answers for the case now: whoever let it be late may have handed the duty over, and can end it no more.
OWN = f"""
SELECT case_id, clock, ref FROM clock
WHERE audit_folded(answerable) = audit_folded($1) AND ended_at IS NULL AND paused_at IS NULL AND breached_at IS NULL
  AND warn_at <= $4 AND NOT clock = ANY($3)
UNION
SELECT c.case_id, c.clock, c.ref FROM clock c
CROSS JOIN LATERAL (SELECT d.officer FROM duty d WHERE d.case_id = c.case_id ORDER BY d.since DESC, d.event_id DESC LIMIT 1) AS now
WHERE c.ended_at IS NULL AND c.breached_at IS NOT NULL AND NOT c.clock = ANY($3) AND audit_folded(now.officer) = audit_folded($1)
UNION
SELECT case_id, clock, ref FROM clock WHERE audit_folded(addressee) = audit_folded($1) AND ended_at IS NULL
UNION
SELECT case_id, clock, ref FROM clock WHERE 'supervisor' = ANY($2) AND clock = ANY($3) AND ended_at IS NULL AND warn_at <= $4
UNION
SELECT c.case_id, c.clock, c.ref FROM clock c {LIES}
WHERE c.ended_at IS NULL AND c.steps_taken > 0 AND {HERE}
UNION
SELECT c.case_id, c.clock, c.ref FROM clock c {LIES}
WHERE c.ended_at IS NULL AND c.passed_to > c.steps_taken AND {HERE}
"""  # noqa: S608  # Here and below: joined from constants.
OF_UNIT = f"""
SELECT c.case_id, c.clock, c.ref FROM clock c {LIES}
WHERE c.ended_at IS NULL AND c.paused_at IS NULL AND (c.warn_at <= $4 OR c.addressee IS NOT NULL) AND NOT c.clock = ANY($3)
  AND ((o.unit = $5 AND ($6::text[] IS NULL OR EXISTS (SELECT FROM unnest($6) AS p(place) WHERE starts_with(c.place_code, p.place))))
       OR audit_folded(c.addressee) = ANY(audit_folded_each($7)))
"""  # noqa: S608


WAITS_OF = f"""
SELECT {CLOCKS.columns("c")}, CASE WHEN s.rung > 0 THEN o.role END AS role, l.leads
FROM clock c {LIES} WHERE c.case_id = ANY($1) AND (c.addressee IS NOT NULL OR s.rung > 0)
"""  # noqa: S608

RECEIPTS = Rows(inbox_receipt, InboxReceipt, key=("case_id", "clock", "ref", "step", "read_by"))


async def page_of_inbox(uow: UnitOfWork, desk: Desk, after: tuple[datetime, ClockKey] | None, limit: int) -> list[InboxItem]:
    """Return what lies in an inbox, the earliest due first."""
    if after is None:
        return await _items(uow, desk, "", (), limit)
    return await _items(uow, desk, "WHERE (c.due_at, c.case_id, c.clock, c.ref) > ({}, {}, {}, {})", (after[0], *after[1]), limit)


async def item_of_inbox(uow: UnitOfWork, desk: Desk, key: ClockKey) -> InboxItem | None:
    """Return one matter, None if it does not lie in the inbox."""
    found = await _items(uow, desk, "WHERE (c.case_id, c.clock, c.ref) = ({}, {}, {})", key, 1)
    return found[0] if found else None


async def _items(uow: UnitOfWork, desk: Desk, where: str, values: Sequence[Any], limit: int) -> list[InboxItem]:
    params: list[Any] = [desk.subject, desk.roles, desk.of_supervisors, uow.now]
    params += [] if desk.unit is None else [desk.unit, desk.places, desk.officers]
    places = [f"${len(params) + number}" for number, _ in enumerate(values, 1)]
    statement = f"""
SELECT {CLOCKS.columns("c")}, o.unit, l.leads, m.step, r.read_at
FROM ({OWN if desk.unit is None else OF_UNIT}) AS found JOIN clock c USING (case_id, clock, ref) {LIES}
CROSS JOIN LATERAL (SELECT CASE WHEN s.rung > 0 AND {HERE} THEN s.rung ELSE 0 END AS step) AS m
CROSS JOIN LATERAL (SELECT min(i.read_at) AS read_at FROM inbox_receipt i
    WHERE (i.case_id, i.clock, i.ref, i.step) = (c.case_id, c.clock, c.ref, m.step) AND audit_folded(i.read_by) = audit_folded($1)) AS r
{where.format(*places)}
ORDER BY c.due_at, c.case_id, c.clock, c.ref LIMIT ${len(params) + len(values) + 1}
"""  # noqa: S608
    rows = await uow.sql(statement, *params, *values, limit)
    return [InboxItem(CLOCKS.record(row), row.unit, tuple(row.leads or ()), row.step, row.read_at) for row in rows]


async def waits_of_cases(uow: UnitOfWork, case_ids: Collection[str]) -> dict[str, list[Wait]]:
    """Return what of cases lay with officers who do not answer for them."""
    found: dict[str, list[Wait]] = {case_id: [] for case_id in case_ids}
    for row in await uow.sql(WAITS_OF, sorted(found)):
        found[row.case_id].append(Wait(CLOCKS.record(row), row.role, tuple(row.leads or ())))
    return found
