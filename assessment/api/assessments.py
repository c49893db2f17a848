"""Assessments over HTTP: what is known, found, proposed and decided of a case."""

from dataclasses import fields
from datetime import date
from typing import Annotated, Any, Literal

from fastapi import Query, Response
from pydantic import Field

from assessment.actions.reading import get_assessment, get_details, list_assessments
from assessment.domain.assessments import AssessmentState, WholeAssessment
from assessment.domain.notices import NoticeMode
from shared.events.contracts.assessment import Procedure
from shared.events.contracts.base import Instant
from shared.kit.principal import Principal
from shared.run.context import Context
from shared.run.service import Ctx
from shared.store.db import UnitOfWork
from shared.web.auth import principal
from shared.web.idempotency import etag
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, id_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, StateUow, router
from shared.web.types import CASE_ID, CaseIdPath, View

api = router(prefix="/v1/assessments", tags=["研判 assessment"])

Reader = Annotated[Principal, principal("case:read")]
Assessor = Annotated[Principal, principal("assess:work")]
Decider = Annotated[Principal, principal("assess:decide")]
StateQuery = Annotated[AssessmentState | None, Query(description="状态 Only in this state.")]


class ScreeningView(View):
    """The procedure that the rules propose, and why."""

    procedure: Procedure
    reasons: tuple[str, ...]


class NoticeView(View):
    """A notice as it is posted."""

    notice_id: str
    case_id: str
    place_code: str
    mode: NoticeMode
    text: str
    opened_at: Instant
    closes_at: Instant
    provisional: bool = Field(description="节假日安排未公布，截止时间为暂定 The official calendar does not reach so far yet.")
    closed_at: Instant | None
    upheld: bool


class ProofView(View):
    """A proof of the facts."""

    proof_id: str
    case_id: str
    kind: str
    issuer_kind: str
    stated_on: date
    attachment_sha256: str
    recorded_by: str
    recorded_at: Instant


class AssessmentSummary(View):
    """A line of the list."""

    case_id: str
    place_code: str
    state: AssessmentState
    version: int
    urgent: bool
    hardship_codes: tuple[str, ...]
    registered_at: Instant | None


class AssessmentPage(Page[AssessmentSummary]):
    """Some assessments, newest first."""


class AssessmentView(AssessmentSummary):
    """An assessment in full. Amounts in fen; `explanation` shows inputs, formula, caps, sources and policy version."""

    currency: Literal["CNY"] = "CNY"
    screening: ScreeningView
    computed_fen: int | None
    fast_limit_fen: int | None
    survey: dict[str, Any] | None
    waiting_survey: dict[str, Any] | None = Field(
        description="已登记、尚待 awaited 所列调查人员本人确认的入户调查 Recorded, and to be confirmed by the surveyors in `awaited`."
    )
    means: dict[str, Any] | None
    review: dict[str, Any] | None
    waiting_review: dict[str, Any] | None = Field(
        description="已提出、尚待 awaited 所列成员本人表决的建议，理由见 explanation "
        "Proposed, and to be voted on by the members in `awaited`; why: `explanation`."
    )
    decision: dict[str, Any] | None
    relief: dict[str, Any] | None
    relief_given_fen: int | None
    conference: dict[str, Any] | None
    formalities: dict[str, Any] | None
    explanation: dict[str, Any] | None
    formalities_done: bool
    ended_in: AssessmentState | None = Field(
        description="案件在别处终结时所处的环节：进行中的随之取消 Where it stood when its case ended elsewhere."
    )
    ended_by: str | None = Field(description="使其终结的事件 The event that ended it.", examples=["case.merged"])
    flags: tuple[str, ...] = Field(
        description="收款信息的异常提示；审批须说明理由（flags_reason），phone_unclear 除外 What is odd about the person's details: whoever"
        " approves explains it, but for phone_unclear."
    )
    proofs: list[ProofView]
    notices: list[NoticeView]


@api.get(
    "",
    operation_id="list_assessments",
    summary="研判列表 List assessments",
    description="按状态筛选，新案在前。Newest first, of the actor's jurisdiction, by state if wanted.",
    responses=problem_responses(InvalidCursor),
)
async def get_assessments(
    uow: ReadUow, actor: Reader, state: StateQuery = None, cursor: Cursor = None, limit: Limit = 50
) -> AssessmentPage:
    """Return a page of assessments, newest first."""
    found = await list_assessments(uow, state, id_of_cursor(cursor, CASE_ID), limit + 1)
    return AssessmentPage.of(found, limit, lambda case: case.case_id)


@api.get(
    "/{case_id}",
    operation_id="get_assessment",
    summary="研判详情 Get an assessment",
    description="含程序建议及理由、金额的计算说明与依据、调查、评议、决定、公示。"
    "With the procedure proposed and why, the amount explained, and everything found and decided.",
    responses=problem_responses(get_assessment),
)
async def get_one_assessment(case_id: CaseIdPath, uow: StateUow, ctx: Ctx, actor: Reader, response: Response) -> AssessmentView:
    """Return an assessment."""
    return show(uow, ctx, await get_assessment(uow, case_id), response)


def show(uow: UnitOfWork, ctx: Context, whole: WholeAssessment, response: Response) -> AssessmentView:
    """Return an assessment that was read or changed in full, with its ETag."""
    case = whole.assessment
    response.headers["ETag"] = etag(case.version)
    details = get_details(ctx.policy(uow.now), case)
    proposed, waiting = details.amount, case.waiting_review
    review = case.review or (waiting.review if waiting else None)
    return AssessmentView(
        **AssessmentSummary.model_validate(case).model_dump(),
        screening=ScreeningView.model_validate(details.screening),
        computed_fen=review.computed_fen if review else proposed.fen if proposed else None,
        fast_limit_fen=details.fast_limit_fen,
        survey=_part(case.survey),
        waiting_survey=_part(case.waiting_survey),
        means=_part(case.means),
        review=_part(case.review),
        waiting_review={"review_id": waiting.review_id, "review": _part(waiting.review), "awaited": waiting.awaited} if waiting else None,
        decision=_part(case.decision),
        relief=_part(case.relief),
        relief_given_fen=case.relief_given_fen,
        conference=_part(case.conference),
        formalities=_part(case.formalities),
        explanation=review.explanation if review else _part(proposed),
        formalities_done=case.formalities_done,
        ended_in=case.ended_in,
        ended_by=case.ended_by,
        flags=case.flags,
        proofs=[ProofView.model_validate(proof) for proof in whole.proofs],
        notices=[NoticeView.model_validate(notice) for notice in whole.notices],
    )


def _part(record: Any) -> dict[str, Any] | None:
    """Return a record's parts by name. Not `asdict`, which copies each value: it took a tenth of the call (2026-11-26)."""
    return None if record is None else {field.name: getattr(record, field.name) for field in fields(record) if field.name != "explanation"}
