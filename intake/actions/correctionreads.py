"""Reading corrections: without values for whoever may see the case, old and new for a purpose and never without a record of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from intake.actions.own import get_case
from intake.actions.resealing import opened_values
from intake.domain.correctionrefusals import CorrectionNotFound
from intake.domain.corrections import PARTS, Correction, CorrectionFilter, ReadCorrection
from intake.domain.persons import PURPOSES, PersonRead, may_read
from intake.domain.refusals import CitizenClaimInvalid, PersonForgotten, PurposeNotAllowed
from intake.repository.corrections import CORRECTIONS, values_of_cases
from intake.repository.persons import READS
from shared.kit.errors import refuses
from shared.kit.refusals import CaseNotFound, OutsideJurisdiction
from shared.run.context import Context
from shared.store.db import UnitOfWork


@dataclass(frozen=True, slots=True)
class OpenedCorrection:
    """What was before and is after, by the names of the parts, and the record that it was read."""

    correction: Correction
    read: PersonRead
    before: Mapping[str, str]
    after: Mapping[str, str]


@refuses(CaseNotFound, CitizenClaimInvalid, OutsideJurisdiction, CorrectionNotFound, PurposeNotAllowed, PersonForgotten)
async def read_correction(uow: UnitOfWork, ctx: Context, command: ReadCorrection) -> OpenedCorrection:
    """Open what a correction changes, old and new, as far as a purpose needs it, and record that in the same transaction."""
    case = await get_case(uow, ctx, command.case_id)
    if not uow.actor.within(case.place_code):
        raise OutsideJurisdiction(place_code=case.place_code)
    if not may_read(command.purpose, uow.actor.roles):
        raise PurposeNotAllowed(purpose=command.purpose)
    correction = await CORRECTIONS.get(uow, command.correction_id)
    if correction is None or correction.case_id != case.case_id:
        raise CorrectionNotFound(correction_id=command.correction_id)
    open_to = PURPOSES[command.purpose] | PARTS["household_size"] | PARTS["hardship"] | PARTS["need"]
    before, after = (
        {name: text for name, text in values.items() if name in open_to}
        for values in await values_of(uow, ctx, case.case_id, correction.correction_id)
    )
    read = PersonRead(
        read_id=uow.ids.new(),
        case_id=case.case_id,
        place_code=case.place_code,
        reader=uow.actor.subject,
        organisation=uow.actor.organisation,
        purpose=command.purpose,
        fields=(*(f"{name}.before" for name in sorted(before)), *(f"{name}.after" for name in sorted(after))),
        read_at=uow.now,
    )
    await READS.add(uow, read)
    return OpenedCorrection(correction, read, before, after)


async def list_corrections(uow: UnitOfWork, wanted: CorrectionFilter, before: str | None, limit: int) -> list[Correction]:
    """Return corrections of the actor's jurisdiction, newest first, without values."""
    return await CORRECTIONS.page(uow, {"case_id": wanted.case_id, "state": wanted.state}, before, limit)


async def values_of(uow: UnitOfWork, ctx: Context, case_id: str, correction_id: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return a correction's values, before and after. Raises `CorrectionNotFound`, `PersonForgotten`."""
    values = [one for one in await values_of_cases(uow, [case_id]) if one.value.correction_id == correction_id]
    if not values:
        raise CorrectionNotFound(correction_id=correction_id)
    return opened_values(ctx, case_id, values)
