"""Offers of donors: recorded by an officer of a charity, taken back, and what became of them."""

from services.charity.domain.offers import MACHINE, Offer, OfferFilter, OfferState, OfferTransition, OfferUse, RecordOffer
from services.charity.domain.refusals import NotACharity, OfferInState, OfferNotFound, OfferTermOver
from services.charity.repository.offers import OFFERS, find_and_lock_offer, find_offer, page_of_offers, use_of_offer
from services.desk.actions.tasks import own_department
from services.desk.domain.refusals import NoDepartment
from shared.kit.errors import refuses
from shared.kit.refusals import OutsideJurisdiction
from shared.kit.regions import UnknownDivision
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(NoDepartment, NotACharity, UnknownDivision, OutsideJurisdiction, OfferTermOver)
async def record_offer(uow: UnitOfWork, ctx: Context, command: RecordOffer) -> Offer:
    """Keep what a donor offers to people of a county or municipality in the actor's jurisdiction."""
    department = own_charity(uow, ctx)
    ctx.policy(uow.now).divisions.require(command.division)
    if not uow.actor.within(command.division):
        raise OutsideJurisdiction(place_code=command.division)
    if command.holds_until <= uow.now:
        raise OfferTermOver
    offer = Offer(
        offer_id=uow.ids.new(),
        department=department,
        kind=command.kind,
        mode=command.mode,
        place_code=command.division,
        donor_ref=command.donor_ref,
        quantity=command.quantity,
        held=0,
        used=0,
        holds_until=command.holds_until,
        state=OfferState.OPEN,
        recorded_by=uow.actor.subject,
        recorded_at=uow.now,
        updated_at=uow.now,
    )
    await OFFERS.add(uow, offer)
    return offer


@refuses(NoDepartment, NotACharity)
async def list_offers(uow: UnitOfWork, ctx: Context, wanted: OfferFilter, before: str | None, limit: int) -> list[Offer]:
    """Return offers to the actor's charity, newest first."""
    return await page_of_offers(uow, own_charity(uow, ctx), wanted, before, limit)


@refuses(NoDepartment, NotACharity, OfferNotFound)
async def get_offer(uow: UnitOfWork, ctx: Context, offer_id: str) -> Offer:
    """Return an offer to the actor's charity."""
    offer = await find_offer(uow, offer_id, own_charity(uow, ctx))
    if offer is None:
        raise OfferNotFound(offer_id=offer_id)
    return offer


@refuses(NoDepartment, NotACharity, OfferNotFound, OutsideJurisdiction, OfferInState)
async def withdraw_offer(uow: UnitOfWork, ctx: Context, offer_id: str) -> Offer:
    """Take back what is left of an offer; what it holds for somebody by now stays theirs."""
    offer = await find_and_lock_offer(uow, offer_id, own_charity(uow, ctx))
    if offer is None:
        raise OfferNotFound(offer_id=offer_id)
    if not uow.actor.within(offer.place_code):
        raise OutsideJurisdiction(place_code=offer.place_code)
    withdrawn = MACHINE.move(offer, OfferTransition.WITHDRAW, uow.now)
    await OFFERS.save(uow, withdrawn)
    return withdrawn


@refuses(NoDepartment, NotACharity, OfferNotFound, OutsideJurisdiction)
async def report_use(uow: UnitOfWork, ctx: Context, offer_id: str) -> OfferUse:
    """Return what became of an offer, for its donor: no case and no place below the county.

    Whoever sees a part of the offer's place alone would report a part of its use: only who sees all of it reports.
    """
    offer = await get_offer(uow, ctx, offer_id)
    if not uow.actor.within(offer.place_code):
        raise OutsideJurisdiction(place_code=offer.place_code)
    return OfferUse(offer, tuple(await use_of_offer(uow, offer_id)))


@refuses(NoDepartment, NotACharity)
def own_charity(uow: UnitOfWork, ctx: Context) -> str:
    """Return the charity that the actor's token names: a department whose orders come to this service. Raises `NotACharity`."""
    code = own_department(uow)
    department = ctx.policy(uow.now).departments.get(code)
    if department is None or department.desk != ctx.name:
        raise NotACharity(department=code)
    return code
