"""The duty's hand-over and the village's own aid, over HTTP."""

from typing import Annotated

from fastapi import Path, Response

from intake.actions import duty, relief
from intake.api.views import CaseIdPath
from intake.domain.refusals import (
    AmountRequired,
    CaseClosed,
    HandoverInState,
    HandoverNotFound,
    HandoverPending,
    HandoverToSelf,
    NotAnswerable,
    NotTheReceiver,
    TooFewWitnesses,
    VillageLimitExceeded,
)
from intake.schemas.requests import CASE, DeclineHandover, GiveVillageRelief, OfferHandover
from intake.schemas.views import HandoverView, VillageReliefView
from shared.kit.ids import UUID
from shared.kit.principal import Principal
from shared.kit.refusals import CaseNotFound, TimeInFuture
from shared.run.service import Ctx
from shared.web.auth import principal
from shared.web.problems import problem_responses
from shared.web.routes import WriteUow, router

api = router(prefix="/v1/cases/{case_id}", tags=["首问 duty"])

Handler = Annotated[Principal, principal("case:handle")]
Giver = Annotated[Principal, principal("relief:give")]
HandoverId = Annotated[str, Path(pattern=UUID, description="移交编号 Hand-over id.", examples=[CASE])]


@api.post(
    "/handovers",
    status_code=201,
    operation_id="offer_handover",
    summary="移交责任 Offer the duty",
    description="由当前责任人（或督查人员）提出；对方确认之前，移交人仍是责任人，时限仍计在其名下。"
    "By whoever is answerable, or a supervisor. Until the receiver acknowledges, the sender stays answerable and keeps the clocks.",
    responses=problem_responses(CaseNotFound, CaseClosed, NotAnswerable, HandoverToSelf, HandoverPending),
)
async def offer_handover(case_id: CaseIdPath, body: OfferHandover, uow: WriteUow, actor: Handler, response: Response) -> HandoverView:
    """Offer the duty."""
    offer = await duty.offer_handover(uow, case_id, body)
    response.headers["Location"] = f"/v1/cases/{case_id}"
    return HandoverView.model_validate(offer)


@api.post(
    "/handovers/{handover_id}/acknowledgement",
    operation_id="acknowledge_handover",
    summary="确认移交 Acknowledge the duty",
    description="仅接收人可确认；自此由接收人负责。Only the receiver can; from this instant the receiver is answerable, and nobody else.",
    responses=problem_responses(CaseNotFound, CaseClosed, HandoverNotFound, HandoverInState, NotTheReceiver),
)
async def acknowledge_handover(case_id: CaseIdPath, handover_id: HandoverId, uow: WriteUow, actor: Handler) -> HandoverView:
    """Take the duty over."""
    return HandoverView.model_validate(await duty.acknowledge_handover(uow, case_id, handover_id))


@api.post(
    "/handovers/{handover_id}/declination",
    operation_id="decline_handover",
    summary="拒绝移交 Decline the duty",
    description="接收人说明理由拒绝，责任不变；接收人不答复时督查人员可代为拒绝。"
    "The receiver says no with a reason, and nothing moves; a supervisor may say it for a receiver who does not answer.",
    responses=problem_responses(CaseNotFound, CaseClosed, HandoverNotFound, HandoverInState, NotTheReceiver),
)
async def decline_handover(
    case_id: CaseIdPath, handover_id: HandoverId, body: DeclineHandover, uow: WriteUow, actor: Handler
) -> HandoverView:
    """Say no to the duty."""
    return HandoverView.model_validate(await duty.decline_handover(uow, case_id, handover_id, body.reason_code))


@api.post(
    "/village-relief",
    status_code=201,
    operation_id="give_village_relief",
    summary="村级立即救助 Record village relief",
    description="村（居）委会发现急难立即救助，事后当日登记；见证人不少于两名；超过限额须说明理由。"
    "What the village gave at once, with its witnesses; above its limit only with a reason. Gifts to one case add up.",
    responses=problem_responses(CaseNotFound, CaseClosed, TimeInFuture, AmountRequired, TooFewWitnesses, VillageLimitExceeded),
)
async def give_village_relief(
    case_id: CaseIdPath, body: GiveVillageRelief, uow: WriteUow, ctx: Ctx, actor: Giver, response: Response
) -> VillageReliefView:
    """Record what the village gave."""
    given = await relief.give_relief(uow, ctx, case_id, body)
    response.headers["Location"] = f"/v1/cases/{case_id}"
    return VillageReliefView.model_validate(given)
