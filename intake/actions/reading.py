"""Looking at cases, masked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from intake.actions.persons import shown_details
from intake.domain.cases import Case, CaseFilter
from intake.domain.handovers import Handover
from intake.domain.materials import Materials
from intake.domain.own import withheld_from
from intake.domain.relief import VillageRelief
from intake.domain.transfers import Transfer
from intake.repository.cases import CASES
from intake.repository.handovers import cases_offered_to
from intake.repository.materials import get_materials
from intake.repository.surroundings import surroundings_of
from shared.events.contracts.intake import Flag
from shared.run.context import Context
from shared.store.db import UnitOfWork


@dataclass(frozen=True, slots=True)
class CaseDetails:
    """A case with everything around it, the person masked; `withheld` names fields of the case that the caller is not told."""

    case: Case
    masked: Mapping[str, str]
    flags: tuple[Flag, ...] = ()
    materials: Materials | None = None
    handovers: Sequence[Handover] = ()
    transfers: Sequence[Transfer] = ()
    village_relief: Sequence[VillageRelief] = ()
    withheld: Sequence[str] = ()


async def details_around(uow: UnitOfWork, ctx: Context, case: Case) -> CaseDetails:
    """Return a case, as the caller has it, with everything around it."""
    around = await surroundings_of(uow, case.case_id)
    shown, flags = await shown_details(uow, ctx, case)
    return CaseDetails(
        case=case,
        masked=shown,
        flags=flags,
        materials=await get_materials(uow, case.case_id),
        handovers=around.handovers,
        transfers=around.transfers,
        village_relief=around.village_relief,
        withheld=withheld_from(uow.actor, case),
    )


async def list_cases(uow: UnitOfWork, wanted: CaseFilter, before: str | None, limit: int) -> list[Case]:
    """Return cases of the actor's jurisdiction, newest first."""
    equal: dict[str, Any] = {
        "state": wanted.state,
        "channel": wanted.channel,
        "hardship_codes": wanted.hardship,
        "answerable_officer": wanted.answerable_officer,
        "case_id": None if wanted.offered_to is None else await cases_offered_to(uow, wanted.offered_to),
    }
    return await CASES.page(uow, equal, before, limit)
