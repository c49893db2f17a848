"""Offers of donors over HTTP."""

import re
from datetime import UTC
from typing import Annotated

from fastapi import Path, Query, Response
from pydantic import AfterValidator, ConfigDict, Field

from services.charity.actions.offers import get_offer, list_offers, record_offer, report_use, withdraw_offer
from services.charity.domain.offers import Became, OfferFilter, OfferKind, OfferState, OfferUse, RecordOffer, ServiceMode
from services.desk.api.tasks import DeskOfficer
from shared.kit.ids import UUID
from shared.kit.money import MAX_FEN
from shared.kit.validation import TwoSentences
from shared.run.service import Ctx
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, id_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, WriteUow, router
from shared.web.types import EXAMPLE_ID, Instant, Request, View

api = router(prefix="/v1/offers", tags=["捐赠意向 offers"])

OfferId = Annotated[str, Path(pattern=UUID, description="捐赠意向编号 Offer id.", examples=[EXAMPLE_ID])]
Quantity = Annotated[
    int,
    Field(
        strict=True,
        gt=0,
        le=MAX_FEN,
        description="数量：资金以分计，物资以件计，服务以次计，志愿服务以小时计 Fen of cash, pieces of goods, sessions, or hours.",
        examples=[10],
    ),
]


def _no_person(text: str) -> str:
    if re.fullmatch(r"[0-9.-]{7,}[Xx]?", text):
        raise TwoSentences(
            "不得填写电话、证件号码或者账号；请填写本组织自编的捐赠人代号",
            "it must be no number of a telephone, a document or an account: give your own reference of the donor",
        )
    return text


class RecordOfferBody(Request):
    """What a donor offers to people of a county or municipality."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "kind": "goods",
                    "mode": "material",
                    "division": "370983000000",
                    "quantity": 40,
                    "holds_until": "2099-12-31T23:59:59+08:00",
                    "donor_ref": "D-2026-017",
                }
            ]
        }
    )

    kind: OfferKind = Field(description="资金、物资、服务、志愿服务 What is offered.")
    mode: ServiceMode = Field(
        description="物质保障、生活帮扶、心理疏导、精神慰藉、能力提升、社会融入 Which of the six modes of society's aid it is for."
    )
    division: str = Field(pattern=r"^[0-9]{2}(0[1-9]|[1-9][0-9])[0-9]{2}000000$", description="用于何地，县级或市级 For whose people.")
    quantity: Quantity
    holds_until: Instant = Field(description="截止时间 Until when it holds.")
    donor_ref: Annotated[str, AfterValidator(_no_person)] = Field(
        pattern=r"^[A-Za-z0-9._-]{1,64}$", description="本组织自编的捐赠人代号，不得填写姓名 Your own reference of the donor, never a name."
    )

    def command(self) -> RecordOffer:
        """Return what is asked for."""
        return RecordOffer(self.kind, self.mode, self.division, self.quantity, self.holds_until.astimezone(UTC), self.donor_ref)


class OfferView(View):
    """What a donor offers, and how much of it is left."""

    offer_id: str
    department: str
    kind: OfferKind
    mode: ServiceMode
    place_code: str
    donor_ref: str
    quantity: int
    held: int = Field(description="已匹配、尚未给予 Proposed to somebody or accepted, and not given yet.")
    used: int = Field(description="已给予 Given.")
    left: int = Field(description="剩余 In nobody's hands.")
    holds_until: Instant
    state: OfferState
    recorded_by: str
    recorded_at: Instant
    updated_at: Instant


class OfferPage(Page[OfferView]):
    """A page of offers."""


class UseLineView(View):
    """What became of a part of an offer: county and month, and never for whom."""

    place_code: str = Field(description="县级区划 The county.")
    month: str = Field(description="最后一次变动的月份 The month of the last step.", examples=["2026-03"])
    became: Became = Field(description="given 已给予、held 已匹配、returned 已退回 Given, held for somebody, or free again.")
    quantity: int


class OfferUseView(View):
    """The report to a donor: no names, no cases."""

    offer_id: str
    kind: OfferKind
    mode: ServiceMode
    place_code: str
    quantity: int
    given: int
    held: int
    left: int
    lines: list[UseLineView]

    @classmethod
    def of(cls, use: OfferUse) -> "OfferUseView":
        """Return a report as it is shown."""
        offer = use.offer
        return cls(
            offer_id=offer.offer_id,
            kind=offer.kind,
            mode=offer.mode,
            place_code=offer.place_code,
            quantity=offer.quantity,
            given=offer.used,
            held=offer.held,
            left=offer.left,
            lines=[UseLineView.model_validate(line) for line in use.lines],
        )


@api.post(
    "",
    operation_id="record_offer",
    status_code=201,
    summary="登记捐赠意向 Record a donor's offer",
    description="捐赠人愿意提供的资金、物资、服务或者志愿服务，用于本辖区的一个县或市；不登记捐赠人姓名。"
    "Cash, goods, services or volunteers' hours, for people of a county or municipality of yours; the donor's name is not kept.",
    responses=problem_responses(record_offer),
)
async def post_offer(body: RecordOfferBody, uow: WriteUow, ctx: Ctx, actor: DeskOfficer, response: Response) -> OfferView:
    """Record an offer."""
    made = await record_offer(uow, ctx, body.command())
    response.headers["Location"] = f"/v1/offers/{made.offer_id}"
    return OfferView.model_validate(made)


@api.get(
    "",
    operation_id="list_offers",
    summary="捐赠意向列表 List offers",
    description="仅本组织，本辖区及其上级，新的在前。To your own charity, for your jurisdiction or what lies above it, newest first.",
    responses=problem_responses(list_offers, InvalidCursor),
)
async def get_offers(  # noqa: PLR0913, PLR0917  # One parameter per filter.
    uow: ReadUow,
    ctx: Ctx,
    actor: DeskOfficer,
    kind: Annotated[OfferKind | None, Query(description="类别 Only of this kind.")] = None,
    mode: Annotated[ServiceMode | None, Query(description="方式 Only for this mode.")] = None,
    state: Annotated[OfferState | None, Query(description="状态 Only in this state.")] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> OfferPage:
    """Return a page of offers, newest first."""
    found = await list_offers(uow, ctx, OfferFilter(kind, mode, state), id_of_cursor(cursor), limit + 1)
    return OfferPage.of(found, limit, lambda offer: offer.offer_id)


@api.get(
    "/{offer_id}",
    operation_id="get_offer",
    summary="捐赠意向 Get an offer",
    description="一项捐赠意向及其剩余数量。One offer, and what is left of it.",
    responses=problem_responses(get_offer),
)
async def get_one_offer(offer_id: OfferId, uow: ReadUow, ctx: Ctx, actor: DeskOfficer) -> OfferView:
    """Return an offer."""
    return OfferView.model_validate(await get_offer(uow, ctx, offer_id))


@api.post(
    "/{offer_id}/withdrawal",
    operation_id="withdraw_offer",
    summary="撤回捐赠意向 Withdraw an offer",
    description="捐赠人收回剩余部分；已匹配的照常给予。The donor takes back what is left; what is matched by now is given all the same.",
    responses=problem_responses(withdraw_offer),
)
async def post_offer_withdrawal(offer_id: OfferId, uow: WriteUow, ctx: Ctx, actor: DeskOfficer) -> OfferView:
    """Take an offer back."""
    return OfferView.model_validate(await withdraw_offer(uow, ctx, offer_id))


@api.get(
    "/{offer_id}/use",
    operation_id="report_use",
    summary="捐赠使用情况 Report the use of an offer",
    description="告知捐赠人：数量、县、月份、给予与否；不含姓名、案件号和县级以下地点。"
    "For the donor: quantities, counties, months, and what was given; no names, no cases, no place below the county.",
    responses=problem_responses(report_use),
)
async def get_offer_use(offer_id: OfferId, uow: ReadUow, ctx: Ctx, actor: DeskOfficer) -> OfferUseView:
    """Return what became of an offer."""
    return OfferUseView.of(await report_use(uow, ctx, offer_id))
