"""Money in: budget lines of counties, petty reserves of townships."""

from disbursement.actions.posting import post_if_funded, post_surely
from disbursement.domain.funds import TREASURY, AccountKind, GrantBudget, TopUpReserve, budget_of, reserve_of
from disbursement.domain.ledger import Account, move
from disbursement.domain.refusals import FundsInsufficient, WrongLevel
from disbursement.repository.ledger import unmark_low
from shared.kit.errors import refuses
from shared.kit.refusals import OutsideJurisdiction
from shared.kit.regions import UnknownDivision
from shared.run.context import Context
from shared.store.db import UnitOfWork

BUDGET_LEVELS = frozenset({"county", "prefecture"})
RESERVE_LEVELS = frozenset({"township", "county", "prefecture"})
"""A reserve is a township's; a county's or the municipality's own pays for cases whose township nobody knows."""


@refuses(UnknownDivision, WrongLevel, OutsideJurisdiction)
async def grant_budget(uow: UnitOfWork, ctx: Context, command: GrantBudget) -> Account:
    """Grant a county's budget line more money out of the treasury, which always has it."""
    budget = budget_of(_checked(uow, ctx, command.division, BUDGET_LEVELS)).code
    transfer = move(uow.ids.new(), TREASURY.code, budget, command.amount_fen, command.reference)
    posted = await post_surely(uow, [[transfer]])
    return await _topped_up(uow, ctx, posted.accounts[budget])


@refuses(UnknownDivision, WrongLevel, OutsideJurisdiction, FundsInsufficient)
async def top_up_reserve(uow: UnitOfWork, ctx: Context, command: TopUpReserve) -> Account:
    """Top a township's reserve up out of its county's budget line.

    Payments that were held for want of money are released by the worker, which looks for held ones that their fund can carry.
    """
    source, target = budget_of(_checked(uow, ctx, command.division, RESERVE_LEVELS)), reserve_of(command.division)
    _check_jurisdiction(uow, source.place_code)
    transfer = move(uow.ids.new(), source.code, target.code, command.amount_fen, command.reference)
    posted = await post_if_funded(uow, [transfer], source.code, command.amount_fen)
    return await _topped_up(uow, ctx, posted.accounts[target.code])


async def _topped_up(uow: UnitOfWork, ctx: Context, account: Account) -> Account:
    limits = ctx.policy(uow.now).limits
    if account.available_fen >= (limits.reserve_low_fen if account.kind == AccountKind.RESERVE else limits.budget_low_fen):
        await unmark_low(uow, account.code)
    return account


def _checked(uow: UnitOfWork, ctx: Context, division: str, levels: frozenset[str]) -> str:
    """Return the place whose money it is: of a management unit the county's, whose officers alone dispose of it."""
    divisions = ctx.policy(uow.now).divisions
    level = divisions.require(division).level
    if level not in levels:
        raise WrongLevel(division=division, level=level)
    _check_jurisdiction(uow, pays := divisions.paid_from(division))
    return pays


def _check_jurisdiction(uow: UnitOfWork, division: str) -> None:
    if not uow.actor.within(division):
        raise OutsideJurisdiction(place_code=division)
