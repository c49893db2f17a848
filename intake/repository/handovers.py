"""Offers of the duty; of a case at most one is pending. What a whole desk needs is done in one statement for all its cases."""

from collections.abc import Sequence
from dataclasses import dataclass

from intake.domain.cases import OPEN, Case
from intake.domain.handovers import DeskPart, Handover
from intake.repository.cases import CASES
from intake.repository.tables import handover
from shared.kit.principal import folded
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

HANDOVERS = Rows(handover, Handover, key="handover_id")


OFFERED = """
SELECT h.case_id::text, h.to_officer FROM handover h JOIN intake_case c USING (case_id) WHERE h.state = 'offered' AND c.closed_at IS NULL
"""
"""A release before left offers on cases that have ended."""


DESK = """
WHERE answerable_officer = ANY($1) AND state = ANY($2)
AND EXISTS (SELECT FROM unnest($3::text[]) AS p (prefix) WHERE starts_with(place_code, p.prefix))
AND ($4::text[] IS NULL OR answerable_unit = ANY($4))
AND NOT EXISTS (SELECT FROM handover h WHERE h.case_id = intake_case.case_id AND h.state = 'offered' AND h.to_officer = $5)
ORDER BY case_id LIMIT $6 FOR UPDATE OF intake_case
"""
PENDING = "WHERE case_id = ANY($1::uuid[]) AND state = 'offered'"
DIFFERS = ("handover_id", "case_id", "place_code")
SHARED = [name for name in HANDOVERS.names if name not in DIFFERS]
ADD_OFFERS = f"""
INSERT INTO handover ({", ".join((*DIFFERS, *SHARED))})
SELECT d.*, {", ".join(f"${at}" for at in range(4, 4 + len(SHARED)))} FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS d
"""  # noqa: S608  # Names of the model, never input.
MOVE_DUTY = """
UPDATE intake_case SET version = version + 1, answerable_officer = $2, answerable_unit = $3 WHERE case_id = ANY($1::uuid[])
"""


async def cases_offered_to(uow: UnitOfWork, officer: str) -> frozenset[str]:
    """Return the open cases whose duty was offered to an officer, in whatever spelling, who has not answered."""
    wanted = folded(officer)
    return frozenset(row.case_id for row in await uow.sql(OFFERED) if folded(row.to_officer) == wanted)


async def offers_of_cases(uow: UnitOfWork, case_ids: Sequence[str]) -> dict[str, list[Handover]]:
    """Return all offers of each of some cases, answered or not."""
    found: dict[str, list[Handover]] = {case_id: [] for case_id in case_ids}
    for offer in await HANDOVERS.select(uow, "WHERE case_id = ANY($1::uuid[])", case_ids):
        found[offer.case_id].append(offer)
    return found


@dataclass(frozen=True, slots=True)
class Desk:
    """Open cases below some divisions for which an officer, in some spellings, of some units, or of any if that is None, is answerable.

    Those that are offered to `but_offered_to` already are left out.
    """

    officers: Sequence[str]
    prefixes: Sequence[str]
    units: Sequence[str] | None
    but_offered_to: str | None

    def has(self, part: DeskPart) -> bool:
        """Tell whether the cases of a township and unit are among them."""
        return part.division.startswith(tuple(self.prefixes)) and (self.units is None or part.unit in self.units)


async def parts_of_desks(uow: UnitOfWork) -> list[tuple[str, DeskPart]]:
    """Return who is answerable for open cases, in every spelling, and for how many of each township and unit, wherever they are."""
    rows = await uow.sql("SELECT officer, unit, division, cases FROM intake_desks($1)", sorted(OPEN))
    return [(row.officer, DeskPart(row.division, row.unit, row.cases)) for row in rows]


async def lock_desk(uow: UnitOfWork, desk: Desk, limit: int) -> list[Case]:
    """Lock and return the cases of a desk."""
    return await CASES.select(uow, DESK, desk.officers, sorted(OPEN), desk.prefixes, desk.units, desk.but_offered_to, limit)


async def take_back_offers(uow: UnitOfWork, case_ids: Sequence[str]) -> list[Handover]:
    """Take back the offers of locked cases that nobody answered, and return them."""
    statement = f"UPDATE handover SET state = 'withdrawn', answered_at = $2 {PENDING} RETURNING {HANDOVERS.columns()}"  # noqa: S608
    return [HANDOVERS.record(row) for row in await uow.sql(statement, case_ids, uow.now)]


async def add_offers(uow: UnitOfWork, offers: Sequence[Handover]) -> None:
    """Store offers of several cases by one officer to one other, which differ in nothing else."""
    one = HANDOVERS.values(offers[0])
    shared = dict(zip(HANDOVERS.names, one, strict=True))
    await uow.sql(
        ADD_OFFERS,
        [offer.handover_id for offer in offers],
        [offer.case_id for offer in offers],
        [offer.place_code for offer in offers],
        *(value for name, value in shared.items() if name not in DIFFERS),
    )


async def move_duty(uow: UnitOfWork, cases: Sequence[Case]) -> None:
    """Store who is answerable for locked cases, the same officer for all, after the acknowledgement of each."""
    one = cases[0]
    await uow.sql(MOVE_DUTY, [case.case_id for case in cases], one.answerable_officer, one.answerable_unit)
