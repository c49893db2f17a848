"""The needs board."""

from services.charity.actions.offers import own_charity
from services.charity.domain.board import Wanted, shown
from services.charity.domain.refusals import NotACharity
from services.charity.repository.board import groups_of_needs
from services.desk.domain.refusals import NoDepartment
from shared.kit.errors import refuses
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(NoDepartment, NotACharity)
async def list_needs(uow: UnitOfWork, ctx: Context) -> list[Wanted]:
    """Return what is wanted in every county that lies in the actor's jurisdiction.

    Who sees a part of a county sees none of it here: what its officers see, less that part, would be a smaller group.
    """
    department, policy = own_charity(uow, ctx), ctx.policy(uow.now)
    paying = frozenset(code for code in policy.programmes if policy.pays_the_need(code))
    groups = await groups_of_needs(uow, department, paying)
    return shown((group for group in groups if uow.actor.within(group.place_code)), department, policy.limits.board_least_cases)
