"""Budgets, reserves and the ledger 台账 over HTTP. Amounts are integer fen."""

from typing import Annotated, Literal

from fastapi import Path, Query, Response
from pydantic import AliasPath, ConfigDict, Field

from disbursement.actions.budgets import grant_budget, top_up_reserve
from disbursement.actions.reading import get_account, list_accounts, list_lines, take_trial_balance
from disbursement.api.officers import Reader, Treasurer
from disbursement.domain.funds import AccountKind, GrantBudget, TopUpReserve
from disbursement.domain.ledger import Account, TransferKind
from shared.events.contracts.base import DivisionCode12, Instant
from shared.run.service import Ctx
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, id_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, WriteUow, router
from shared.web.types import NO_NUL, PositiveFen, Readable, Request, View

api = router(prefix="/v1", tags=["台账 ledger"])

CODE_FORM = r"[a-z:0-9]{1,40}"
SEQ_FORM = r"[0-9]{1,18}"

AccountCode = Annotated[str, Path(max_length=40, pattern=NO_NUL, description="账户代码 Account code.", examples=["reserve:370983101"])]
KindQuery = Annotated[AccountKind | None, Query(description="种类 Kind.")]
Reference = Annotated[
    str,
    Field(max_length=80, pattern=NO_NUL, description="文号 Reference of the document behind it.", examples=["泰财社〔2026〕12号"]),
    Readable,
]


class GrantBudgetBody(Request):
    """More money for a county's budget line."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"division": "370983000000", "amount_fen": 50000000, "reference": "泰财社〔2026〕12号"}]}
    )

    division: DivisionCode12 = Field(
        description="县级区划代码；市本级亦可 The county; or the municipality's own.", examples=["370983000000"]
    )
    amount_fen: PositiveFen
    reference: Reference = ""

    def command(self) -> GrantBudget:
        """Return what is asked for."""
        return GrantBudget(self.division, self.amount_fen, self.reference)


class TopUpReserveBody(Request):
    """More money for a township's petty reserve, out of its county's budget line."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"division": "370983101000", "amount_fen": 5000000}]})

    division: DivisionCode12 = Field(
        description="乡镇（街道）区划代码；县、市本级亦可 The township; or the county's own.", examples=["370983101000"]
    )
    amount_fen: PositiveFen
    reference: Reference = ""

    def command(self) -> TopUpReserve:
        """Return what is asked for."""
        return TopUpReserve(self.division, self.amount_fen, self.reference)


class AccountView(View):
    """An account and its four totals."""

    code: str = Field(examples=["reserve:370983101"])
    kind: AccountKind
    place_code: str
    available_fen: int = Field(description="可用余额 What can be set aside or spent now.")
    set_aside_fen: int = Field(validation_alias="debits_pending", description="已备未付 Set aside for payments under way.")
    spent_fen: int = Field(validation_alias="debits_posted", description="已支出 Spent.")
    received_fen: int = Field(validation_alias="credits_posted", description="累计收入 Received.")
    currency: Literal["CNY"] = "CNY"


class AccountPage(Page[AccountView]):
    """Some accounts, by code."""


class LineView(View):
    """One line of the ledger."""

    transfer_id: str = Field(validation_alias=AliasPath("transfer", "transfer_id"))
    kind: TransferKind = Field(validation_alias=AliasPath("transfer", "kind"))
    debit: str = Field(validation_alias=AliasPath("transfer", "debit"))
    credit: str = Field(validation_alias=AliasPath("transfer", "credit"))
    amount_fen: int = Field(validation_alias=AliasPath("transfer", "amount_fen"))
    pending_id: str | None = Field(validation_alias=AliasPath("transfer", "pending_id"))
    reference: str = Field(validation_alias=AliasPath("transfer", "reference"))
    actor: str
    made_at: Instant


class LinePage(Page[LineView]):
    """Some lines of an account, newest first."""


class KindTotalsView(View):
    """All accounts of one kind together."""

    kind: AccountKind
    accounts: int
    debits_pending_fen: int
    debits_posted_fen: int
    credits_pending_fen: int
    credits_posted_fen: int


class TrialBalanceView(View):
    """Whether the whole ledger adds up: every check must be true, at every instant."""

    debits_equal_credits: bool = Field(description="借贷相等 Σ debits = Σ credits, posted and pending.")
    accounts_equal_transfers: bool = Field(description="账户与分录一致 The accounts are the sums of the transfers.")
    nothing_below_zero: bool = Field(description="无透支 No account owes that may not.")
    holds_equal_payments: bool = Field(description="备款与拨付一致 What is set aside is what payments say is set aside for them.")
    balanced: bool = Field(description="以上全部成立 All of these.")
    posted_fen: int
    pending_fen: int
    open_holds: int
    currency: Literal["CNY"] = "CNY"
    kinds: list[KindTotalsView]


@api.post(
    "/budget-lines",
    status_code=201,
    operation_id="grant_budget",
    summary="下达预算 Grant a budget line",
    description="财政资金进入县级预算账户；可多次。Money of the treasury enters a county's budget line; as often as there is more.",
    responses=problem_responses(grant_budget),
)
async def post_budget_line(body: GrantBudgetBody, uow: WriteUow, ctx: Ctx, actor: Treasurer, response: Response) -> AccountView:
    """Grant a budget line more money."""
    return _placed(await grant_budget(uow, ctx, body.command()), response)


@api.post(
    "/petty-reserves",
    status_code=201,
    operation_id="top_up_reserve",
    summary="拨补备用金 Top up a petty reserve",
    description="由县级预算拨入乡镇备用金；因资金不足挂起的拨付随即重新备款。"
    "Out of the county's budget line into a township's reserve; payments held for want of money are then reserved.",
    responses=problem_responses(top_up_reserve),
)
async def post_petty_reserve(body: TopUpReserveBody, uow: WriteUow, ctx: Ctx, actor: Treasurer, response: Response) -> AccountView:
    """Top a reserve up."""
    return _placed(await top_up_reserve(uow, ctx, body.command()), response)


@api.get(
    "/accounts",
    operation_id="list_accounts",
    summary="账户列表 List accounts",
    description="本辖区预算与备用金账户，按代码排序。Budget lines and reserves of your jurisdiction, by code.",
    responses=problem_responses(InvalidCursor),
)
async def get_accounts(uow: ReadUow, actor: Reader, kind: KindQuery = None, cursor: Cursor = None, limit: Limit = 50) -> AccountPage:
    """Return a page of accounts, by code."""
    accounts = await list_accounts(uow, kind, id_of_cursor(cursor, CODE_FORM), limit + 1)
    return AccountPage.of(accounts, limit, lambda one: one.code)


@api.get(
    "/accounts/{code}",
    operation_id="get_account",
    summary="账户 Get an account",
    description="余额与累计。Balance and totals.",
    responses=problem_responses(get_account),
)
async def get_one_account(code: AccountCode, uow: ReadUow, actor: Reader) -> AccountView:
    """Return an account."""
    return AccountView.model_validate(await get_account(uow, code))


@api.get(
    "/accounts/{code}/lines",
    operation_id="list_account_lines",
    summary="账户明细 List an account's lines",
    description="本账户的全部分录，新的在前；只增不改。"
    "Every line of the ledger that touches the account, newest first; none is ever changed.",
    responses=problem_responses(list_lines, InvalidCursor),
)
async def get_lines(code: AccountCode, uow: ReadUow, actor: Reader, cursor: Cursor = None, limit: Limit = 50) -> LinePage:
    """Return a page of an account's lines, newest first."""
    before = id_of_cursor(cursor, SEQ_FORM)
    lines = await list_lines(uow, code, None if before is None else int(before), limit + 1)
    return LinePage.of(lines, limit, lambda one: str(one.seq))


@api.get(
    "/ledger/trial-balance",
    operation_id="get_trial_balance",
    summary="试算平衡 Take the trial balance",
    description="全部账户与分录的合计核对；仅合计，不含明细。The whole ledger checked against itself; sums only.",
)
async def get_trial_balance(uow: ReadUow, actor: Reader) -> TrialBalanceView:
    """Return the trial balance."""
    return TrialBalanceView.model_validate(await take_trial_balance(uow))


def _placed(account: Account, response: Response) -> AccountView:
    response.headers["Location"] = f"/v1/accounts/{account.code}"
    return AccountView.model_validate(account)
