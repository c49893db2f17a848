"""Money in: budget lines of counties, petty reserves of townships."""

from disbursement.actions.posting import check_sound, post_groups
from disbursement.domain.refusals import FundsInsufficient, WrongLevel
from disbursement.repository import ledger
from disbursement.rules.funds import TREASURY, AccountKind, Fund, budget_of, reserve_of
from disbursement.rules.ledger import Account, Outcome, move
from shared.kit.refusals import OutsideJurisdiction
from shared.run.context import Context
from shared.store.db import UnitOfWork

BUDGET_LEVELS = frozenset({"county", "prefecture"})
RESERVE_LEVELS = frozenset({"township", "county", "prefecture"})
"""A reserve is a township's; a county's or the municipality's own pays for cases whose township nobody knows."""


async def grant_budget(uow: UnitOfWork, ctx: Context, division: str, amount_fen: int, reference: str) -> Account:
    """Grant a county's budget line more money. Raises `UnknownDivision`, `WrongLevel`, `OutsideJurisdiction`."""
    _check(uow, ctx, division, BUDGET_LEVELS)
    return await _top_up(uow, ctx, TREASURY, budget_of(division), amount_fen, reference)


async def top_up_reserve(uow: UnitOfWork, ctx: Context, division: str, amount_fen: int, reference: str) -> Account:
    """Top a township's reserve up out of its county's budget line. Raises as `grant_budget`, and `FundsInsufficient`.

    Payments that were held for want of money are released by the worker, which looks for held ones that their fund can carry.
    """
    _check(uow, ctx, division, RESERVE_LEVELS)
    _check_jurisdiction(uow, budget_of(division).place_code)
    return await _top_up(uow, ctx, budget_of(division), reserve_of(division), amount_fen, reference)


async def _top_up(uow: UnitOfWork, ctx: Context, source: Fund, target: Fund, amount_fen: int, reference: str) -> Account:
    transfer = move(uow.ids.new(), source.code, target.code, amount_fen, reference)
    posted = await post_groups(uow, [[transfer]])
    check_sound(posted)
    if posted.outcomes[0] is Outcome.INSUFFICIENT:
        available = posted.accounts[source.code].available_fen
        raise FundsInsufficient(account=source.code, available_fen=available, amount_fen=amount_fen)
    account, limits = posted.accounts[target.code], ctx.policy(uow.now).limits
    if account.available_fen >= (limits.reserve_low_fen if target.kind is AccountKind.RESERVE else limits.budget_low_fen):
        await ledger.forget_low(uow, target.code)
    return account


def _check(uow: UnitOfWork, ctx: Context, division: str, levels: frozenset[str]) -> None:
    level = ctx.policy(uow.now).divisions.require(division).level
    if level not in levels:
        raise WrongLevel(division=division, level=level)
    _check_jurisdiction(uow, division)


def _check_jurisdiction(uow: UnitOfWork, division: str) -> None:
    if not uow.actor.within(division):
        raise OutsideJurisdiction(place_code=division)
