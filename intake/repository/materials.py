"""One-time notices, the materials that came in, and what was wrong with them. Rows are only added."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import groupby

from intake.domain.cases import Case
from intake.domain.materials import FaultyMaterial, MaterialBrought, MaterialFault, Materials, OneTimeNotice, ReceivedMaterial
from intake.repository.tables import material, material_fault, materials
from shared.events.contracts.intake import CaseMaterialsOverdue
from shared.events.outbox import REPLAY_DAYS
from shared.store.db import UnitOfWork
from shared.store.rows import Rows
from shared.store.timers import TIMERS

NOTICES = Rows(materials, OneTimeNotice, key="case_id")
RECEIVED = Rows(material, ReceivedMaterial, key=("case_id", "material", "sha256"))
FAULTS = Rows(material_fault, MaterialFault, key=("case_id", "material", "sha256"))


OF_CASES = f"""
SELECT {NOTICES.columns("n")}, {RECEIVED.columns("m", "m_")}, {FAULTS.columns("f", "f_")}
FROM materials n
LEFT JOIN material m ON m.case_id = n.case_id
LEFT JOIN material_fault f ON f.case_id = m.case_id AND f.material = m.material AND f.sha256 = m.sha256
WHERE n.case_id = ANY($1::uuid[]) ORDER BY n.case_id, m.received_at, m.material, m.sha256
"""  # noqa: S608  # Joined from constants.


ADD_RECEIVED = """
INSERT INTO material (case_id, material, sha256, place_code, received_by, received_at)
SELECT $1, d.material, d.sha256, $2, $3, $4 FROM unnest($5::text[], $6::text[]) AS d (material, sha256) ON CONFLICT DO NOTHING
"""
ADD_FAULTS = f"""
INSERT INTO material_fault (case_id, material, sha256, place_code, reason_code, found_by, found_at, answer_by)
SELECT m.case_id, m.material, m.sha256, m.place_code, w.reason_code, $4, $5, $6
FROM material m JOIN unnest($2::text[], $3::text[]) AS w (material, reason_code) ON w.material = m.material
WHERE m.case_id = $1 ON CONFLICT DO NOTHING RETURNING {FAULTS.columns()}
"""  # noqa: S608  # Joined from constants.


# The event that ends the person's time lies in the outbox longer than this looks back.
ARM_AWAITED = f"""
INSERT INTO timer (case_id, kind, due_at)
SELECT c.case_id::text, $1, a.answer_by
FROM intake_case c JOIN materials n USING (case_id),
LATERAL (SELECT greatest(n.answer_by, (SELECT max(f.answer_by) FROM material_fault f WHERE f.case_id = c.case_id)) AS answer_by) a
WHERE (c.state = 'awaiting_materials' OR c.state = 'accepted' AND c.materials_outstanding AND a.answer_by > $2 AND NOT EXISTS (
    SELECT FROM outbox o WHERE o.case_id = c.case_id::text AND o.type = '{CaseMaterialsOverdue.TYPE}' AND o.occurred_at >= a.answer_by))
AND NOT EXISTS (SELECT FROM timer t WHERE t.case_id = c.case_id::text AND t.kind = $1)
ON CONFLICT DO NOTHING RETURNING due_at
"""  # noqa: S608  # Joined from constants.


async def get_materials(uow: UnitOfWork, case_id: str) -> Materials | None:
    """Return the one-time notice with what came in and what was wrong with it, or None when none was given."""
    return (await materials_of_cases(uow, (case_id,))).get(case_id)


async def materials_of_cases(uow: UnitOfWork, case_ids: Sequence[str]) -> dict[str, Materials]:
    """Return the one-time notices of some cases; a case that was given none is not among them."""
    found: dict[str, Materials] = {}
    rows = await uow.sql(OF_CASES, case_ids)
    for case_id, group in groupby(rows, key=lambda row: str(row.case_id)):
        given = list(group)
        found[case_id] = Materials(
            NOTICES.record(given[0]),
            tuple(RECEIVED.record(row, "m_") for row in given if row.m_case_id is not None),
            tuple(FAULTS.record(row, "f_") for row in given if row.f_case_id is not None),
        )
    return found


async def add_received(uow: UnitOfWork, case: Case, brought: Sequence[MaterialBrought]) -> None:
    """Keep documents that came in; the same document twice is one."""
    of = (case.case_id, case.place_code, uow.actor.subject, uow.now)
    await uow.sql(ADD_RECEIVED, *of, [one.material for one in brought], [one.sha256 for one in brought])


async def arm_awaited(uow: UnitOfWork, kind: str) -> None:
    """Arm the timer of this kind of every case that awaits papers, was not told that the time for them is over, and has none."""
    for row in await uow.sql(ARM_AWAITED, kind, uow.now - timedelta(days=REPLAY_DAYS)):
        uow.wake(TIMERS, row.due_at)


async def add_faults(uow: UnitOfWork, case: Case, faulty: Sequence[FaultyMaterial], answer_by: datetime) -> tuple[MaterialFault, ...]:
    """Keep of every document of these materials that it is wrong; return what was not known to be."""
    columns = ([one.material for one in faulty], [one.reason_code for one in faulty])
    rows = await uow.sql(ADD_FAULTS, case.case_id, *columns, uow.actor.subject, uow.now, answer_by)
    return tuple(FAULTS.record(row) for row in rows)
