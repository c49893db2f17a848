"""Paying donations in, and seeing what there is."""

from services.charity.actions.offers import own_charity
from services.charity.domain.funds import Fund, PayIn
from services.charity.domain.refusals import NotACharity
from services.charity.repository.funds import add_donations, funds_of
from services.desk.actions.tasks import own_department
from services.desk.domain.refusals import NoDepartment
from shared.kit.errors import refuses
from shared.kit.refusals import OutsideJurisdiction
from shared.kit.regions import UnknownDivision
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(NoDepartment, NotACharity, UnknownDivision, OutsideJurisdiction)
async def pay_in(uow: UnitOfWork, ctx: Context, command: PayIn) -> Fund:
    """Add donations to the charity's fund of a county or municipality."""
    department = own_charity(uow, ctx)
    ctx.policy(uow.now).divisions.require(command.division)
    if not uow.actor.within(command.division):
        raise OutsideJurisdiction(place_code=command.division)
    return await add_donations(uow, department, command.division, command.amount_fen)


@refuses(NoDepartment)
async def list_funds(uow: UnitOfWork) -> list[Fund]:
    """Return the funds of the actor's charity."""
    return await funds_of(uow, own_department(uow))
