"""Whose case it is to look at: an officer's by the place, and an applicant's, or a registering system's, by what is the own."""

from intake.domain.cases import Case
from intake.domain.own import Own, claimed_identity, is_kept_to_own
from intake.domain.refusals import CitizenClaimInvalid
from intake.repository.cases import CASES, get_own_case, page_of_own_cases
from intake.running import document_index
from shared.kit.calendar import SHANGHAI
from shared.kit.errors import refuses
from shared.kit.refusals import CaseNotFound
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(CaseNotFound, CitizenClaimInvalid)
async def get_case(uow: UnitOfWork, ctx: Context, case_id: str) -> Case:
    """Return a case to look at. Who may read the own cases only finds no other."""
    kept = is_kept_to_own(uow.actor)
    case = await (get_own_case(uow, _own(uow, ctx), case_id) if kept else CASES.get(uow, case_id))
    if case is None:
        raise CaseNotFound(case_id=case_id)
    return case


@refuses(CitizenClaimInvalid)
async def list_own_cases(uow: UnitOfWork, ctx: Context, before: str | None, limit: int) -> list[Case]:
    """Return the actor's own cases, newest first."""
    return await page_of_own_cases(uow, _own(uow, ctx), before, limit)


def _own(uow: UnitOfWork, ctx: Context) -> Own:
    identity = claimed_identity(uow.actor, uow.now.astimezone(SHANGHAI).date())
    return Own(uow.actor.subject, None if identity is None else document_index(ctx, identity))
