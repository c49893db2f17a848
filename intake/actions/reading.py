"""Looking at cases, masked."""

from collections.abc import Mapping
from dataclasses import dataclass

from intake import repository
from intake.actions.cases import found
from intake.actions.persons import masked_details
from intake.rules.records import Case, CaseFilter, Handover, Materials, VillageRelief
from shared.run.context import Context
from shared.store.db import UnitOfWork


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case with everything around it, the person masked."""

    case: Case
    masked: Mapping[str, str]
    materials: Materials | None
    handovers: list[Handover]
    village_relief: list[VillageRelief]


async def case_file(uow: UnitOfWork, ctx: Context, case_id: str) -> CaseFile:
    """Return a case and what is around it. Raises `CaseNotFound`."""
    case = await found(uow, case_id)
    return CaseFile(
        case=case,
        masked=await masked_details(uow, ctx, case),
        materials=await repository.materials_of(uow, case_id),
        handovers=await repository.handovers_of(uow, case_id),
        village_relief=await repository.relief_of(uow, case_id),
    )


async def cases(uow: UnitOfWork, wanted: CaseFilter, before: str | None, limit: int) -> list[Case]:
    """Return cases of the actor's jurisdiction, newest first."""
    return await repository.cases(uow, wanted, before, limit)
