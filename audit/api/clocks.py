"""Clocks over HTTP: of one case, and of all."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import Query
from pydantic import Field

from audit.actions.reading import get_clocks, list_clocks
from audit.api.cases import Reader
from audit.domain.clocks import CaseClock, ClockFilter, ClockKey, ClockState, state_of
from audit.domain.clocktimes import EndKind
from shared.events.contracts.base import Instant
from shared.kit.policy import Policy
from shared.kit.policy.models import WaitedFor
from shared.run.service import Ctx
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, cursor_of, parts_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, StateUow, router
from shared.web.types import NO_NUL, CaseIdPath, Subject, View

api = router(prefix="/v1", tags=["督查 audit"])

StateQuery = Annotated[ClockState | None, Query(description="状态 State.")]
ClockQuery = Annotated[
    str | None, Query(min_length=1, max_length=64, pattern=NO_NUL, description="时限代码 Which clock.", examples=["first_relief"])
]
AnswerableQuery = Annotated[Subject | None, Query(description="责任人 The answerable officer.")]


class PauseView(View):
    """A clock stood still from `since` to `until`; null while it does."""

    since: Instant
    until: Instant | None


class ClockView(View):
    """One clock of one case."""

    case_id: str
    clock: str = Field(description="时限代码 Which clock.", examples=["first_relief"])
    ref: str = Field(
        description="为何事计时：案件、其中一事（如一笔拨付、一项转办）或起算事件的编号 "
        "What it is counted for: the id of its case, of one thing of it (a payment, a referral, …), or of the event that started it."
    )
    name: str
    name_en: str
    waits_for: WaitedFor | None = Field(description="等待的一方 Who is waited for; null for a clock that the profile has no longer.")
    place_code: str
    state: ClockState
    late: bool = Field(description="是否超期，以事件自身时间为准 Whether it was overrun, by the events' own times.")
    started_at: Instant
    warn_at: Instant
    due_at: Instant
    provisional: bool = Field(description="节假日安排未公布，到期时间为暂定 The official calendar does not reach so far yet.")
    ended_at: Instant | None
    ended_by: EndKind | None
    paused_at: Instant | None = Field(description="自此中止计时 Since when it stands still; it goes on with what was left.")
    pauses: list[PauseView] = Field(description="中止计时的起止 When it stood still.")
    answerable: str = Field(description="责任人 The officer answerable: now, or when it ran out.")
    warned_at: Instant | None
    breached_at: Instant | None
    escalations: int = Field(description="已上报级数 Steps of the ladder already taken.")
    policy_version: str
    calendar_version: str


class ClockPage(Page[ClockView]):
    """Some clocks, the earliest due first."""


class ClocksOfCase(View):
    """All clocks of a case, in the order of their starts."""

    items: list[ClockView]


@api.get(
    "/cases/{case_id}/clocks",
    operation_id="get_clocks_of_case",
    summary="案件时限 Get a case's clocks",
    description="起点、到期、责任人与是否超期。When each clock started, ends and ended, who is answerable and whether it was overrun.",
    responses=problem_responses(get_clocks),
)
async def get_case_clocks(case_id: CaseIdPath, uow: StateUow, ctx: Ctx, actor: Reader) -> ClocksOfCase:
    """Return the clocks of a case."""
    policy = ctx.policy(uow.now)
    return ClocksOfCase(items=[clock_view(clock, policy, uow.now) for clock in await get_clocks(uow, case_id)])


@api.get(
    "/clocks",
    operation_id="list_clocks",
    summary="时限列表 List clocks",
    description="全部案件的时限，先到期的在前；state=running 含即将到期，state=breached 含已超期未结与逾期才结，中止计时的为 paused。"
    "Clocks of all cases, the earliest due first; running holds those due soon too, breached both those overdue and those ended late, "
    "paused those that stand still.",
    responses=problem_responses(InvalidCursor),
)
async def get_clocks_of_all(  # noqa: PLR0913, PLR0917  # One parameter per filter.
    uow: ReadUow,
    ctx: Ctx,
    actor: Reader,
    state: StateQuery = None,
    clock: ClockQuery = None,
    answerable: AnswerableQuery = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> ClockPage:
    """Return a page of clocks, the earliest due first."""
    clocks = await list_clocks(uow, ClockFilter(state, clock, answerable), place_of_cursor(cursor), limit + 1)
    page, last, policy = clocks[:limit], clocks[limit - 1] if len(clocks) > limit else None, ctx.policy(uow.now)
    return ClockPage(
        items=[clock_view(item, policy, uow.now) for item in page],
        next_cursor=cursor_of(last.due_at.isoformat(), last.case_id, last.clock, last.ref) if last else None,
    )


def clock_view(clock: CaseClock, policy: Policy, now: datetime) -> ClockView:
    """Return how a clock is shown, with its names in the policy of now."""
    rule = policy.clocks.get(clock.clock)
    state = state_of(clock, now)
    return ClockView(
        case_id=clock.case_id,
        clock=clock.clock,
        ref=clock.ref,
        name=rule.name_zh if rule else clock.clock,
        name_en=rule.name_en if rule else clock.clock,
        waits_for=rule.waits_for if rule else None,
        place_code=clock.place_code,
        state=state,
        late=state in ("overdue", "breached"),
        started_at=clock.started_at,
        warn_at=clock.warn_at,
        due_at=clock.due_at,
        provisional=clock.provisional,
        ended_at=clock.ended_at,
        ended_by=clock.ended_by,
        paused_at=clock.paused_at,
        pauses=[PauseView(since=pause.since, until=pause.until) for pause in clock.pauses],
        answerable=clock.answerable,
        warned_at=clock.warned_at,
        breached_at=clock.breached_at,
        escalations=clock.steps_taken,
        policy_version=clock.policy_version,
        calendar_version=clock.calendar_version,
    )


def place_of_cursor(cursor: str | None) -> tuple[datetime, ClockKey] | None:
    """Return the due instant and the key of the clock that a cursor was made of."""
    if cursor is None:
        return None
    due, case_id, clock, ref = parts_of_cursor(cursor, 4)
    try:
        instant = datetime.fromisoformat(due)
        if instant.tzinfo is None:
            raise InvalidCursor
        return instant.astimezone(UTC), (case_id, clock, ref)
    except (ValueError, OverflowError):
        raise InvalidCursor from None
