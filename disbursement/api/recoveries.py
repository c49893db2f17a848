"""Money asked back 追回, over HTTP. Amounts are integer fen."""

from typing import Annotated, Literal

from fastapi import Path, Response
from pydantic import ConfigDict, Field

from disbursement.actions.reading import get_recovery, list_recoveries
from disbursement.actions.recoveries import order_recovery, record_repayment
from disbursement.api.officers import Reader, Treasurer
from disbursement.domain.recoveries import OrderRecovery, RecordRepayment, RecoveryState
from shared.events.contracts.base import Code, Instant
from shared.kit.ids import UUID
from shared.web.idempotency import etag
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, id_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import StateUow, WriteUow, router
from shared.web.types import EXAMPLE_ID, CaseIdQuery, PositiveFen, Request, View

api = router(prefix="/v1/recoveries", tags=["实物与追回 goods and recoveries"])

RecoveryIdPath = Annotated[str, Path(pattern=UUID, description="追回事项号 Recovery id.", examples=[EXAMPLE_ID])]


class OrderRecoveryBody(Request):
    """Wrongly paid money is asked back."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"payment_id": EXAMPLE_ID, "amount_fen": 125000, "reason_code": "found_ineligible"}]}
    )

    payment_id: str = Field(pattern=UUID, description="已发放的拨付 A payment that was paid.", examples=[EXAMPLE_ID])
    amount_fen: PositiveFen
    reason_code: Code = Field(description="理由代码 A code, never a sentence.", examples=["found_ineligible"])

    def command(self) -> OrderRecovery:
        """Return what is asked for."""
        return OrderRecovery(self.payment_id, self.amount_fen, self.reason_code)


class RecordRepaymentBody(Request):
    """Some or all of it came back."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"amount_fen": 25000}]})

    amount_fen: PositiveFen

    def command(self, recovery_id: str) -> RecordRepayment:
        """Return what is asked for."""
        return RecordRepayment(recovery_id, self.amount_fen)


class RecoveryView(View):
    """Money asked back."""

    recovery_id: str
    payment_id: str
    case_id: str
    place_code: str
    state: RecoveryState
    amount_fen: int
    repaid_fen: int
    outstanding_fen: int
    currency: Literal["CNY"] = "CNY"
    reason_code: str
    ordered_by: str
    ordered_at: Instant
    closed_at: Instant | None
    close_reason: str | None = Field(description="不再追回的理由 Why nothing is asked back any more.")


class RecoveryPage(Page[RecoveryView]):
    """Some demands, newest first."""


@api.post(
    "",
    status_code=201,
    operation_id="order_recovery",
    summary="责令追回 Order a recovery",
    description="对已发放的款项责令退回全部或部分。Ask all or some of what was paid back.",
    responses=problem_responses(order_recovery),
)
async def post_recovery(body: OrderRecoveryBody, uow: WriteUow, actor: Treasurer, response: Response) -> RecoveryView:
    """Ask money back."""
    demand = await order_recovery(uow, body.command())
    response.headers["Location"] = f"/v1/recoveries/{demand.recovery_id}"
    return RecoveryView.model_validate(demand)


@api.post(
    "/{recovery_id}/repayments",
    operation_id="record_repayment",
    summary="登记退款 Record a repayment",
    description="退回的款项记入原付款账户；可分次。What came back goes to the account that paid; in parts if need be.",
    responses=problem_responses(record_repayment),
)
async def post_repayment(recovery_id: RecoveryIdPath, body: RecordRepaymentBody, uow: WriteUow, actor: Treasurer) -> RecoveryView:
    """Record money that came back."""
    return RecoveryView.model_validate(await record_repayment(uow, body.command(recovery_id)))


@api.get(
    "/{recovery_id}",
    operation_id="get_recovery",
    summary="追回事项 Get a recovery",
    description="应退、已退与尚欠。Asked back, repaid, outstanding.",
    responses=problem_responses(get_recovery),
)
async def get_one_recovery(recovery_id: RecoveryIdPath, uow: StateUow, actor: Reader, response: Response) -> RecoveryView:
    """Return money asked back."""
    demand = await get_recovery(uow, recovery_id)
    response.headers["ETag"] = etag(demand.version)
    return RecoveryView.model_validate(demand)


@api.get(
    "",
    operation_id="list_recoveries",
    summary="追回列表 List recoveries",
    description="本辖区追回事项，新的在前。Demands of your jurisdiction, newest first.",
    responses=problem_responses(InvalidCursor),
)
async def get_recoveries(
    uow: StateUow, actor: Reader, case_id: CaseIdQuery = None, cursor: Cursor = None, limit: Limit = 50
) -> RecoveryPage:
    """Return a page of demands, newest first."""
    return RecoveryPage.of(await list_recoveries(uow, case_id, id_of_cursor(cursor), limit + 1), limit, lambda one: one.recovery_id)
