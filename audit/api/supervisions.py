"""Supervision 督查 over HTTP."""

from typing import Annotated

from fastapi import Path, Query, Response
from pydantic import Field, StringConstraints

from audit.actions.supervising import (
    close_supervision,
    get_supervision,
    list_replies,
    list_supervisions,
    open_supervision,
    reply_to_supervision,
)
from audit.domain.supervisions import (
    CloseSupervision,
    OpenSupervision,
    ReplyToSupervision,
    SupervisionCause,
    SupervisionFilter,
    SupervisionOutcome,
)
from shared.events.contracts.base import Instant
from shared.kit.ids import UUID
from shared.kit.principal import Principal
from shared.web.auth import principal
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, id_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, StateUow, WriteUow, router
from shared.web.types import CASE_ID, EXAMPLE_ID, NO_NUL, CaseIdQuery, Readable, Request, View

api = router(prefix="/v1", tags=["督查 supervision"])

Supervisor = Annotated[Principal, principal("supervise")]
Supervised = Annotated[Principal, principal("inbox:use")]
EitherOfThem = Annotated[Principal, principal("supervise", "inbox:use")]
SupervisionId = Annotated[str, Path(pattern=UUID, description="督查事项号 Supervision id.", examples=[EXAMPLE_ID])]
OpenQuery = Annotated[bool, Query(alias="open", description="只列未办结 Only open ones.")]
MatterText = Annotated[str, StringConstraints(min_length=2, max_length=2000, pattern=NO_NUL), Readable]
"""Words of a supervisor, or to one, kept to the letter: unlike `FreeText` not stripped."""


class OpenSupervisionBody(Request):
    """A supervisor opens a matter on a case."""

    case_id: str = Field(pattern=CASE_ID, description="案件 The case.", examples=[EXAMPLE_ID])
    cause: SupervisionCause = Field(description="事由 Why.", examples=["overdue"])
    request_text: MatterText = Field(
        description="要求，不对外发布 What is asked for; never published.", examples=["先行救助超过24小时，请说明原因。"]
    )

    def command(self) -> OpenSupervision:
        """Return what is asked for."""
        return OpenSupervision(case_id=self.case_id, cause=self.cause, request_text=self.request_text)


class CloseSupervisionBody(Request):
    """A supervisor ends a matter."""

    outcome: SupervisionOutcome = Field(description="结果 How it ended.", examples=["rectified"])
    finding_text: MatterText = Field(
        description="查明情况，不对外发布 What was found; never published.", examples=["已于次日支付并谈话提醒。"]
    )

    no_reply_reason: MatterText | None = Field(
        None,
        description="未经答复即办结的理由，不对外发布 Why it ends although nobody answered it; never published.",
        examples=["当事人已离职，无从答复。"],
    )

    def command(self, supervision_id: str) -> CloseSupervision:
        """Return what is asked for."""
        return CloseSupervision(
            supervision_id=supervision_id,
            outcome=self.outcome,
            finding_text=self.finding_text,
            no_reply_reason=self.no_reply_reason,
        )


class ReplyBody(Request):
    """Whoever a matter concerns answers it."""

    reply_text: MatterText = Field(
        description="答复，不对外发布 The answer; never published.", examples=["因断网未能及时支付，已于当日补付。"]
    )

    def command(self, supervision_id: str) -> ReplyToSupervision:
        """Return what is asked for."""
        return ReplyToSupervision(supervision_id=supervision_id, reply_text=self.reply_text)


class ReplyView(View):
    """An answer to a matter."""

    reply_id: str
    supervision_id: str
    case_id: str
    reply_text: str
    replied_by: str
    replied_at: Instant


class ReplyPage(Page[ReplyView]):
    """Some answers, newest first."""


class SupervisionView(View):
    """A matter."""

    supervision_id: str
    case_id: str
    place_code: str
    cause: SupervisionCause
    request_text: str
    late_clocks: list[str] = Field(validation_alias="clocks", description="立项时已超期的时限 Clocks that were late when it was opened.")
    opened_by: str
    opened_at: Instant
    concerns: str | None = Field(description="须作答复的人员 The officer who has to answer it.")
    late_officers: list[str] = Field(
        description="上述时限超期时的责任人 Who answered for those clocks when they ran out; none of them closes the matter."
    )
    replied_at: Instant | None = Field(description="首次答复时间 When it was first answered.")
    no_reply_reason: str | None
    outcome: SupervisionOutcome | None
    finding_text: str | None
    closed_by: str | None
    closed_at: Instant | None


class SupervisionPage(Page[SupervisionView]):
    """Some matters, newest first."""


@api.post(
    "/supervisions",
    status_code=201,
    operation_id="open_supervision",
    summary="督查立项 Open a supervision",
    description="对案件立项督查；立项时已超期的时限一并记录，由最先到期的一项届时的责任人答复，没有超期的由现责任人答复。"
    "Open a matter on a case; the clocks that are late by then are noted with it. Whoever answered for the one that was due first has to "
    "answer it, or, where none is late, who is answerable now.",
    responses=problem_responses(open_supervision),
)
async def post_supervision(body: OpenSupervisionBody, uow: WriteUow, actor: Supervisor, response: Response) -> SupervisionView:
    """Open a matter."""
    matter = await open_supervision(uow, body.command())
    response.headers["Location"] = f"/v1/supervisions/{matter.supervision_id}"
    return SupervisionView.model_validate(matter)


@api.post(
    "/supervisions/{supervision_id}/closure",
    operation_id="close_supervision",
    summary="督查办结 Close a supervision",
    description="记录结果，办结一次；须在答复之后，或写明未经答复即办结的理由；须答复的本人和超期时的责任人不得办结。"
    "Record how the matter ended, once: after an answer, or with the reason why there is none; not by who has to answer it, nor by who was "
    "late.",
    responses=problem_responses(close_supervision),
)
async def post_closure(supervision_id: SupervisionId, body: CloseSupervisionBody, uow: WriteUow, actor: Supervisor) -> SupervisionView:
    """End a matter."""
    return SupervisionView.model_validate(await close_supervision(uow, body.command(supervision_id)))


@api.post(
    "/supervisions/{supervision_id}/replies",
    status_code=201,
    operation_id="reply_to_supervision",
    summary="答复督查 Answer a supervision",
    description="由该事项所针对的人员答复，可补充；文字不对外发布。"
    "Answer a matter that concerns you; what is to be added is another answer. The words are never published.",
    responses=problem_responses(reply_to_supervision),
)
async def post_reply(supervision_id: SupervisionId, body: ReplyBody, uow: WriteUow, actor: Supervised) -> ReplyView:
    """Answer a matter."""
    return ReplyView.model_validate(await reply_to_supervision(uow, body.command(supervision_id)))


@api.get(
    "/supervisions/{supervision_id}/replies",
    operation_id="list_replies",
    summary="督查答复 List the answers to a supervision",
    description="一件督查事项的答复，新的在前。What was answered to a matter, newest first.",
    responses=problem_responses(list_replies, InvalidCursor),
)
async def get_replies(
    supervision_id: SupervisionId, uow: ReadUow, actor: EitherOfThem, cursor: Cursor = None, limit: Limit = 50
) -> ReplyPage:
    """Return a page of answers, newest first."""
    return ReplyPage.of(await list_replies(uow, supervision_id, id_of_cursor(cursor), limit + 1), limit, lambda reply: reply.reply_id)


@api.get(
    "/supervisions/{supervision_id}",
    operation_id="get_supervision",
    summary="督查事项 Get a supervision",
    description="一件督查事项，由督查人员或须答复的本人查看。One matter, to supervisors and to whoever has to answer it.",
    responses=problem_responses(get_supervision),
)
async def get_one_supervision(supervision_id: SupervisionId, uow: StateUow, actor: EitherOfThem) -> SupervisionView:
    """Return a matter."""
    return SupervisionView.model_validate(await get_supervision(uow, supervision_id))


@api.get(
    "/supervisions",
    operation_id="list_supervisions",
    summary="督查列表 List supervisions",
    description="本辖区督查事项，新的在前。Matters of your jurisdiction, newest first.",
    responses=problem_responses(InvalidCursor),
)
async def get_supervisions(
    uow: StateUow, actor: Supervisor, case_id: CaseIdQuery = None, open_only: OpenQuery = False, cursor: Cursor = None, limit: Limit = 50
) -> SupervisionPage:
    """Return a page of matters, newest first."""
    matters = await list_supervisions(uow, SupervisionFilter(case_id, open_only), id_of_cursor(cursor), limit + 1)
    return SupervisionPage.of(matters, limit, lambda matter: matter.supervision_id)
