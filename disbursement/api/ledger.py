"""Budgets, reserves and the ledger 台账 over HTTP."""

from typing import Annotated

from fastapi import Path, Query, Response

from disbursement.actions import budgets, reading
from disbursement.api.views import (
    Cursor,
    Limit,
    Reader,
    Treasurer,
    account_view,
    cursor_of,
    line_view,
    number_of,
    page,
    place_of,
    trial_view,
)
from disbursement.domain.refusals import AccountNotFound, FundsInsufficient, WrongLevel
from disbursement.rules.funds import AccountKind
from disbursement.schemas import NO_NUL, AccountPage, AccountView, GrantBudget, LinePage, TopUpReserve, TrialBalanceView
from shared.kit.refusals import OutsideJurisdiction
from shared.kit.regions import UnknownDivision
from shared.run.service import Ctx
from shared.web.paging import InvalidCursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, WriteUow, router

api = router(prefix="/v1", tags=["台账 ledger"])

AccountCode = Annotated[str, Path(max_length=40, pattern=NO_NUL, description="账户代码 Account code.", examples=["reserve:370983101"])]


@api.post(
    "/budget-lines",
    status_code=201,
    operation_id="grant_budget",
    summary="下达预算 Grant a budget line",
    description="财政资金进入县级预算账户；可多次。Money of the treasury enters a county's budget line; as often as there is more.",
    responses=problem_responses(UnknownDivision, WrongLevel, OutsideJurisdiction),
)
async def grant_budget(body: GrantBudget, uow: WriteUow, ctx: Ctx, actor: Treasurer, response: Response) -> AccountView:
    """Grant a budget line more money."""
    account = await budgets.grant_budget(uow, ctx, body.division, body.amount_fen, body.reference)
    response.headers["Location"] = f"/v1/accounts/{account.code}"
    return account_view(account)


@api.post(
    "/petty-reserves",
    status_code=201,
    operation_id="top_up_reserve",
    summary="拨补备用金 Top up a petty reserve",
    description="由县级预算拨入乡镇备用金；因资金不足挂起的拨付随即重新备款。"
    "Out of the county's budget line into a township's reserve; payments held for want of money are then reserved.",
    responses=problem_responses(UnknownDivision, WrongLevel, OutsideJurisdiction, FundsInsufficient),
)
async def top_up_reserve(body: TopUpReserve, uow: WriteUow, ctx: Ctx, actor: Treasurer, response: Response) -> AccountView:
    """Top a reserve up."""
    account = await budgets.top_up_reserve(uow, ctx, body.division, body.amount_fen, body.reference)
    response.headers["Location"] = f"/v1/accounts/{account.code}"
    return account_view(account)


@api.get(
    "/accounts",
    operation_id="list_accounts",
    summary="账户列表 List accounts",
    description="本辖区预算与备用金账户，按代码排序。Budget lines and reserves of your jurisdiction, by code.",
    responses=problem_responses(InvalidCursor),
)
async def list_accounts(
    uow: ReadUow,
    actor: Reader,
    kind: Annotated[AccountKind | None, Query(description="种类 Kind.")] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> AccountPage:
    """Show the accounts, a page at a time."""
    items, last = page(await reading.accounts(uow, kind, place_of(cursor), limit + 1), limit)
    return AccountPage(items=[account_view(one) for one in items], next_cursor=cursor_of(last.code) if last else None)


@api.get(
    "/accounts/{code}",
    operation_id="get_account",
    summary="账户 Get an account",
    description="余额与累计。Balance and totals.",
    responses=problem_responses(AccountNotFound),
)
async def get_account(code: AccountCode, uow: ReadUow, actor: Reader) -> AccountView:
    """Return an account."""
    return account_view(await reading.account(uow, code))


@api.get(
    "/accounts/{code}/lines",
    operation_id="list_account_lines",
    summary="账户明细 List an account's lines",
    description="本账户的全部分录，新的在前；只增不改。"
    "Every line of the ledger that touches the account, newest first; none is ever changed.",
    responses=problem_responses(AccountNotFound, InvalidCursor),
)
async def list_lines(code: AccountCode, uow: ReadUow, actor: Reader, cursor: Cursor = None, limit: Limit = 50) -> LinePage:
    """List an account's lines."""
    items, last = page(await reading.lines(uow, code, number_of(cursor), limit + 1), limit)
    return LinePage(items=[line_view(one) for one in items], next_cursor=cursor_of(str(last.seq)) if last else None)


@api.get(
    "/ledger/trial-balance",
    operation_id="get_trial_balance",
    summary="试算平衡 Take the trial balance",
    description="全部账户与分录的合计核对；仅合计，不含明细。The whole ledger checked against itself; sums only.",
)
async def get_trial_balance(uow: ReadUow, actor: Reader) -> TrialBalanceView:
    """Return the trial balance."""
    return trial_view(await reading.trial(uow))
