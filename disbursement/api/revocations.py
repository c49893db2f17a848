"""Cash and goods that were not handed over though they count as given 撤销, over HTTP. Amounts are integer fen."""

from typing import Annotated, Literal

from fastapi import Path, Query, Response
from pydantic import ConfigDict, Field

from disbursement.actions.reading import get_revocation, list_revocations
from disbursement.actions.revocations import confirm_revocation, propose_goods_revocation, propose_revocation, refuse_revocation
from disbursement.api.goods import ItemIdPath
from disbursement.api.officers import Giver, Payer, Reader
from disbursement.api.payments import PaymentIdPath
from disbursement.domain.revocations import ConfirmRevocation, Reason, RefuseRevocation, RevocationState, RevokeCash, RevokeGoods
from shared.events.contracts.base import Code, Instant
from shared.kit.ids import UUID
from shared.run.service import Ctx
from shared.web.idempotency import etag
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, id_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import StateUow, WriteUow, router
from shared.web.types import EXAMPLE_ID, EXAMPLE_SHA256, CaseIdQuery, Request, Sha256, View

api = router(prefix="/v1", tags=["撤销 revocations"])

RevocationIdPath = Annotated[str, Path(pattern=UUID, description="撤销事项号 Revocation id.", examples=[EXAMPLE_ID])]
StateQuery = Annotated[RevocationState | None, Query(description="状态 State.")]


class RevokeCashBody(Request):
    """Cash of a payment was not handed over, or to the wrong person."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"reason_code": "not_handed_over", "evidence_sha256": EXAMPLE_SHA256}]})

    reason_code: Reason = Field(
        description="未交付，或错交他人而已追缴归还 Nothing was handed over; or somebody else had it, and it is back.",
        examples=["not_handed_over"],
    )
    evidence_sha256: Sha256 = Field(
        description="证明款项未交付或已缴回的文件的 SHA-256 Of the file that shows that the money is there.", examples=[EXAMPLE_SHA256]
    )

    def command(self, payment_id: str) -> RevokeCash:
        """Return what is asked for."""
        return RevokeCash(payment_id, self.reason_code, self.evidence_sha256)


class RevokeGoodsBody(RevokeCashBody):
    """Goods of one hand-over were not handed over, or to the wrong person."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"issue_id": EXAMPLE_ID, "reason_code": "not_handed_over", "evidence_sha256": EXAMPLE_SHA256}]}
    )

    issue_id: str = Field(pattern=UUID, description="哪一次发放 Which hand-over.", examples=[EXAMPLE_ID])

    def of_item(self, item_id: str) -> RevokeGoods:
        """Return what is asked for."""
        return RevokeGoods(item_id, self.issue_id, self.reason_code, self.evidence_sha256)


class RefuseRevocationBody(Request):
    """It was handed over as recorded."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"reason_code": "receipt_is_genuine"}]})

    reason_code: Code = Field(description="理由代码 A code, never a sentence.", examples=["receipt_is_genuine"])

    def command(self, revocation_id: str) -> RefuseRevocation:
        """Return what is asked for."""
        return RefuseRevocation(revocation_id, self.reason_code)


class RevocationView(View):
    """What an officer found not to have been handed over, and what another one found."""

    revocation_id: str
    payment_id: str | None = Field(description="现金所属拨付 Of cash.")
    item_id: str
    issue_id: str | None = Field(description="实物的哪一次发放 Of goods: which hand-over.")
    case_id: str
    place_code: str
    state: RevocationState
    amount_fen: int
    currency: Literal["CNY"] = "CNY"
    given_at: Instant = Field(description="原登记的交付时间 When it counted as handed over.")
    reason_code: Reason
    evidence_sha256: str
    proposed_by: str
    proposed_at: Instant
    answered_by: str | None
    answered_at: Instant | None
    refusal_code: str | None = Field(description="未予撤销的理由 Why it was refused.")


class RevocationPage(Page[RevocationView]):
    """Some revocations, newest first."""


@api.post(
    "/payments/{payment_id}/in-person/revocations",
    status_code=201,
    operation_id="propose_revocation",
    summary="提出撤销现场发放 Propose to revoke cash",
    description="现金登记为已发放而实际未交付，或错交他人而已缴回的，在政策配置的期限内提出；另一名人员确认前仍为已发放。款项确已交付本人的，"
    "请责令追回。Cash counts as paid and was not handed over, or somebody else had it and it is back: say so within the profile's period. "
    "It counts as paid until another officer confirms it. What the person really got is asked back instead.",
    responses=problem_responses(propose_revocation),
)
async def post_revocation(
    payment_id: PaymentIdPath, body: RevokeCashBody, uow: WriteUow, ctx: Ctx, actor: Payer, response: Response
) -> RevocationView:
    """Propose to revoke."""
    proposed = await propose_revocation(uow, ctx, body.command(payment_id))
    response.headers["Location"] = f"/v1/revocations/{proposed.revocation_id}"
    return RevocationView.model_validate(proposed)


@api.post(
    "/in-kind/{item_id}/revocations",
    status_code=201,
    operation_id="propose_goods_revocation",
    summary="提出撤销实物发放 Propose to revoke goods",
    description="实物登记为已发放而实际未交付，或错交他人而已收回的，对该次发放在政策配置的期限内提出；财务人员确认前仍为已发放。"
    "Goods count as handed over and were not, or somebody else had them and they are back: say so of that hand-over within the profile's "
    "period. They count as given until a finance officer confirms it.",
    responses=problem_responses(propose_goods_revocation),
)
async def post_goods_revocation(
    item_id: ItemIdPath, body: RevokeGoodsBody, uow: WriteUow, ctx: Ctx, actor: Giver, response: Response
) -> RevocationView:
    """Propose to revoke goods."""
    proposed = await propose_goods_revocation(uow, ctx, body.of_item(item_id))
    response.headers["Location"] = f"/v1/revocations/{proposed.revocation_id}"
    return RevocationView.model_validate(proposed)


@api.post(
    "/revocations/{revocation_id}/confirmation",
    operation_id="confirm_revocation",
    summary="确认撤销 Confirm a revocation",
    description="由未提出撤销、未经手发放、未提出或审批该拨付（现金）的另一名人员确认；款项一次性回到原付款账户，款物可以重新发放。"
    "By another officer, who neither proposed it, nor handed it over, nor (of cash) proposed or decided the payment. Money is in its fund"
    " again, once, and what was to be given is to be given.",
    responses=problem_responses(confirm_revocation),
)
async def post_confirmation(revocation_id: RevocationIdPath, uow: WriteUow, ctx: Ctx, actor: Payer) -> RevocationView:
    """Confirm it."""
    return RevocationView.model_validate(await confirm_revocation(uow, ctx, ConfirmRevocation(revocation_id)))


@api.post(
    "/revocations/{revocation_id}/refusal",
    operation_id="refuse_revocation",
    summary="驳回撤销 Refuse a revocation",
    description="经核实确已交付的，由上述另一名人员驳回，并注明理由。"
    "It was handed over after all: that other officer says so, with the reason.",
    responses=problem_responses(refuse_revocation),
)
async def post_refusal(revocation_id: RevocationIdPath, body: RefuseRevocationBody, uow: WriteUow, actor: Payer) -> RevocationView:
    """Refuse it."""
    return RevocationView.model_validate(await refuse_revocation(uow, body.command(revocation_id)))


@api.get(
    "/revocations/{revocation_id}",
    operation_id="get_revocation",
    summary="撤销事项 Get a revocation",
    description="谁以何理由提出，谁如何答复。Who proposed it and why, and who answered how.",
    responses=problem_responses(get_revocation),
)
async def get_one_revocation(revocation_id: RevocationIdPath, uow: StateUow, actor: Reader, response: Response) -> RevocationView:
    """Return a revocation."""
    revocation = await get_revocation(uow, revocation_id)
    response.headers["ETag"] = etag(revocation.version)
    return RevocationView.model_validate(revocation)


@api.get(
    "/revocations",
    operation_id="list_revocations",
    summary="撤销列表 List revocations",
    description="本辖区撤销事项，新的在前。Revocations of your jurisdiction, newest first.",
    responses=problem_responses(InvalidCursor),
)
async def get_revocations(
    uow: StateUow, actor: Reader, case_id: CaseIdQuery = None, state: StateQuery = None, cursor: Cursor = None, limit: Limit = 50
) -> RevocationPage:
    """Return a page of revocations, newest first."""
    found = await list_revocations(uow, case_id, state, id_of_cursor(cursor), limit + 1)
    return RevocationPage.of(found, limit, lambda one: one.revocation_id)
