"""Matches of offers with tasks over HTTP."""

from typing import Annotated

from fastapi import Path, Response
from pydantic import ConfigDict, Field

from services.charity.actions.matches import answer_match, deliver_match, list_matches, make_match
from services.charity.api.offers import Quantity
from services.charity.domain.matches import AnswerMatch, DeliverMatch, MakeMatch, MatchState
from services.charity.domain.offers import OfferKind
from services.desk.api.tasks import DeskOfficer, TaskId
from shared.events.contracts.base import Instant
from shared.kit.ids import UUID
from shared.run.service import Ctx
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, WriteUow, router
from shared.web.types import EXAMPLE_ID, EXAMPLE_SHA256, Request, Sha256, View

api = router(prefix="/v1/tasks/{task_id}/matches", tags=["捐赠意向 offers"])

MatchId = Annotated[str, Path(pattern=UUID, description="匹配编号 Match id.", examples=[EXAMPLE_ID])]


class MakeMatchBody(Request):
    """A part of an offer that is proposed for a task."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"offer_id": EXAMPLE_ID, "quantity": 2}]})

    offer_id: str = Field(pattern=UUID, description="捐赠意向 The offer.")
    quantity: Quantity

    def command(self, task_id: str) -> MakeMatch:
        """Return what is asked for."""
        return MakeMatch(task_id, self.offer_id, self.quantity)


class AnswerMatchBody(Request):
    """What the person in need says to a proposal."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"accepted": True, "evidence_sha256": EXAMPLE_SHA256}]})

    accepted: bool = Field(strict=True, description="本人是否接受 Whether the person takes it.")
    evidence_sha256: Sha256 = Field(description="答复书或录音的 SHA-256 Of the signed answer or the recording.")

    def command(self, task_id: str, match_id: str) -> AnswerMatch:
        """Return what is asked for."""
        return AnswerMatch(task_id, match_id, self.accepted, self.evidence_sha256)


class DeliverMatchBody(Request):
    """What was given of an accepted match."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"quantity": 2, "evidence_sha256": EXAMPLE_SHA256}]})

    quantity: Quantity
    evidence_sha256: Sha256 = Field(description="签收凭证的 SHA-256 Of the receipt.")

    def command(self, task_id: str, match_id: str) -> DeliverMatch:
        """Return what is asked for."""
        return DeliverMatch(task_id, match_id, self.quantity, self.evidence_sha256)


class MatchView(View):
    """A part of an offer in the hands of a task."""

    match_id: str
    offer_id: str
    referral_id: str
    case_id: str
    department: str
    kind: OfferKind
    quantity: int
    delivered: int
    state: MatchState
    of_need: bool = Field(description="计入急难费用缺口 Money that counts in the need of the case.")
    holds_until: Instant = Field(description="到期未答复或未给予的自动退回 When it is free again, if nothing happens until then.")
    made_by: str
    made_at: Instant
    updated_at: Instant
    answered_by: str | None
    answer_sha256: str | None
    receipt_sha256: str | None
    reason_code: str | None


class MatchList(View):
    """All matches of a task, oldest first."""

    items: list[MatchView]


@api.post(
    "",
    operation_id="make_match",
    status_code=201,
    summary="匹配捐赠意向 Match an offer with a task",
    description="按地区和类别，把本组织一项捐赠意向的一部分提供给求助人，由其本人决定是否接受；即时从意向中扣减，资金不超过急难费用的缺口。"
    "A part of an offer, by place and kind, is proposed to the person, who takes it or not; it is taken out of the offer at once, and money"
    " within the need.",
    responses=problem_responses(make_match),
)
async def post_match(task_id: TaskId, body: MakeMatchBody, uow: WriteUow, ctx: Ctx, actor: DeskOfficer, response: Response) -> MatchView:
    """Propose a part of an offer."""
    response.headers["Location"] = f"/v1/tasks/{task_id}/matches"
    return MatchView.model_validate(await make_match(uow, ctx, body.command(task_id)))


@api.get(
    "",
    operation_id="list_matches",
    summary="任务的匹配 List the matches of a task",
    description="向该求助人提供过的捐赠意向及其结果，先后有序。What was proposed for the task, and what came of it, oldest first.",
    responses=problem_responses(list_matches),
)
async def get_matches(task_id: TaskId, uow: ReadUow, ctx: Ctx, actor: DeskOfficer) -> MatchList:
    """Return the matches of a task."""
    return MatchList.model_validate({"items": await list_matches(uow, ctx, task_id)})


@api.post(
    "/{match_id}/answer",
    operation_id="answer_match",
    summary="登记本人答复 Record the person's answer",
    description="本人接受的予以保留；不接受的，数量退回捐赠意向。What the person takes is kept for them; what not is free again.",
    responses=problem_responses(answer_match),
)
async def post_match_answer(
    task_id: TaskId, match_id: MatchId, body: AnswerMatchBody, uow: WriteUow, ctx: Ctx, actor: DeskOfficer
) -> MatchView:
    """Record what the person says."""
    return MatchView.model_validate(await answer_match(uow, ctx, body.command(task_id, match_id)))


@api.post(
    "/{match_id}/delivery",
    operation_id="deliver_match",
    summary="登记给予 Record a delivery",
    description="任务办结之前已经给予的；未给予的部分退回。Of what was given before the task is completed; the rest is free again.",
    responses=problem_responses(deliver_match),
)
async def post_delivery(
    task_id: TaskId, match_id: MatchId, body: DeliverMatchBody, uow: WriteUow, ctx: Ctx, actor: DeskOfficer
) -> MatchView:
    """Record what was given."""
    return MatchView.model_validate(await deliver_match(uow, ctx, body.command(task_id, match_id)))
