"""Inboxes 收件箱 over HTTP."""

from typing import Annotated

from fastapi import Path, Query
from pydantic import Field

from audit.actions.inbox import list_inbox, read_item
from audit.api.clocks import place_of_cursor
from audit.domain.inbox import InboxItem, InboxKind, InboxQuery, kind_of, since_of
from shared.events.contracts.base import Instant
from shared.kit.policy import Policy
from shared.kit.principal import Principal
from shared.run.context import Context
from shared.run.service import Ctx
from shared.store.db import UnitOfWork
from shared.web.auth import principal
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, cursor_of, parts_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, WriteUow, router
from shared.web.types import EXAMPLE_ID, Subject, View

api = router(prefix="/v1", tags=["收件箱 inbox"])

Officer = Annotated[Principal, principal("inbox:use")]
UnitQuery = Annotated[Subject | None, Query(description="查看该单位的收件箱 The inbox of this unit instead of your own.")]
EXAMPLE_ITEM = cursor_of(EXAMPLE_ID, "first_relief", EXAMPLE_ID)
ItemId = Annotated[
    str, Path(max_length=400, description="收件箱所列的事项号 The item's id, as an inbox gives it.", examples=[EXAMPLE_ITEM])
]


class InboxItemView(View):
    """One matter."""

    item_id: str
    kind: InboxKind = Field(
        description="到期、超期、上报、督查待答复、移交待确认、他案并入 Due soon, late, escalated, to be answered, offered, merged."
    )
    case_id: str
    place_code: str
    clock: str = Field(description="时限代码 Which clock.", examples=["first_relief"])
    ref: str = Field(description="何事：案件、移交、督查等的编号 What it is about: the id of a case, a hand-over, a supervision, …")
    name: str
    name_en: str
    since: Instant = Field(description="自何时如此 Since when it has been that.")
    due_at: Instant
    answerable: str = Field(description="责任人 The officer who answers for it.")
    unit: str | None = Field(description="责任人所在单位 The unit of who is answerable for the case.")
    addressee: str | None = Field(description="须由其办理的人员 The officer who has to act, where that is another.")
    escalated_to: str | None = Field(description="已上报至何角色 The role to which it was escalated last.")
    read_at: Instant | None = Field(description="本人签收时间 When you read it.")
    is_read: bool = Field(description="所在一级是否已有人签收 Whether somebody has read it where it lies.")
    leads: list[str] = Field(description="值班表所列的该角色人员，空为未列 Who holds that role by a roster; empty where none does.")


class InboxPage(Page[InboxItemView]):
    """Some matters, the earliest due first."""


@api.get(
    "/inbox",
    operation_id="list_inbox",
    summary="收件箱 Read an inbox",
    description="本人的收件箱：即将到期、已超期、已上报、待答复的督查、待确认的移交，先到期的在前，事毕即消。"
    "单位的收件箱由值班表所列的负责人、辖区内的县级审批人和督查人员查看。"
    "Your inbox: what is due soon, late, escalated, to be answered to a supervision or offered to you, the earliest due first; a matter "
    "that ends is gone. That of a unit is read by its leads by roster, and by county approvers and supervisors of the jurisdiction.",
    responses=problem_responses(list_inbox, InvalidCursor),
)
async def get_inbox(  # Each a filter, or what every list has.
    uow: ReadUow, ctx: Ctx, actor: Officer, unit: UnitQuery = None, cursor: Cursor = None, limit: Limit = 50
) -> InboxPage:
    """Return a page of an inbox."""
    return await inbox_page(uow, ctx, InboxQuery(unit, place_of_cursor(cursor)), limit)


@api.post(
    "/inbox/{item_id}/read",
    operation_id="read_inbox_item",
    summary="签收 Say that you read an item",
    description="签收本人收件箱中的一件事项，重复签收以首次为准。逾期无人签收的，进入下一级的收件箱，其后签收不予撤销。"
    "Say that you read an item of your own inbox; the first time counts. What nobody reads in time goes into the inbox of the next step, "
    "and a later receipt does not undo that.",
    responses=problem_responses(read_item, InvalidCursor),
)
async def post_receipt(item_id: ItemId, uow: WriteUow, ctx: Ctx, actor: Officer) -> InboxItemView:
    """Note that an item was read."""
    case_id, clock, ref = parts_of_cursor(item_id, 3)
    return item_view(await read_item(uow, ctx, (case_id, clock, ref)), ctx.policy(uow.now), uow)


async def inbox_page(uow: UnitOfWork, ctx: Context, wanted: InboxQuery, limit: int) -> InboxPage:
    """Return a page of an inbox as it is shown."""
    items = await list_inbox(uow, ctx, wanted, limit + 1)
    page, last, policy = items[:limit], items[limit - 1].clock if len(items) > limit else None, ctx.policy(uow.now)
    return InboxPage(
        items=[item_view(item, policy, uow) for item in page],
        next_cursor=cursor_of(last.due_at.isoformat(), last.case_id, last.clock, last.ref) if last else None,
    )


def item_view(item: InboxItem, policy: Policy, uow: UnitOfWork) -> InboxItemView:
    """Return how a matter is shown to the actor, with its names in the policy of now."""
    clock, rule = item.clock, policy.clocks.get(item.clock.clock)
    kind = kind_of(clock, rule, uow.actor.subject, uow.now)
    return InboxItemView(
        item_id=cursor_of(clock.case_id, clock.clock, clock.ref),
        kind=kind,
        case_id=clock.case_id,
        place_code=clock.place_code,
        clock=clock.clock,
        ref=clock.ref,
        name=rule.name_zh if rule else clock.clock,
        name_en=rule.name_en if rule else clock.clock,
        since=since_of(clock, kind),
        due_at=clock.due_at,
        answerable=clock.answerable,
        unit=item.unit,
        addressee=clock.addressee,
        escalated_to=item.role,
        read_at=item.read_at,
        is_read=item.is_read,
        leads=list(item.leads),
    )
