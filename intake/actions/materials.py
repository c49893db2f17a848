"""Asking for materials, all at once and only once 一次性告知, and taking them in."""

from dataclasses import replace

from intake.actions.cases import DEEMED, lock_open_case
from intake.domain.cases import MACHINE, Case, CaseState, Transition, first_unknown
from intake.domain.materials import Materials, OneTimeNotice, ReceivedMaterial, ReceiveMaterials, RequestMaterials
from intake.domain.refusals import CaseClosed, CaseInState, MaterialNotRequested, MaterialsAlreadyRequested, MaterialsNotRequested
from intake.repository.cases import CASES
from intake.repository.materials import NOTICES, RECEIVED, get_materials
from shared.events.contracts.intake import CaseMaterialsRequested
from shared.kit.errors import refuses
from shared.kit.refusals import CaseNotFound
from shared.run.context import Context
from shared.store import deadlines, timers
from shared.store.db import UnitOfWork
from shared.store.deadlines import Term

ANSWER = "materials_answer"
"""Period: how long the person has to bring what the one-time notice lists."""


@refuses(CaseNotFound, CaseClosed, CaseInState, MaterialsAlreadyRequested)
async def request_materials(uow: UnitOfWork, ctx: Context, command: RequestMaterials) -> Case:
    """Give the one-time notice. Until the papers are complete the office's time to answer stands still."""
    case = await lock_open_case(uow, command.case_id)
    before = await NOTICES.get(uow, case.case_id)
    if before is not None:
        raise MaterialsAlreadyRequested(requested_at=before.requested_at.isoformat())
    asked = replace(
        MACHINE.move(case, Transition.REQUEST_MATERIALS, uow.now),
        materials_outstanding=case.materials_outstanding or case.state is CaseState.ACCEPTED,
    )
    policy = ctx.policy(uow.now)
    answer = policy.period(ANSWER)
    notice = OneTimeNotice(
        case_id=case.case_id,
        place_code=case.place_code,
        requested=tuple(dict.fromkeys(command.materials)),
        requested_by=uow.actor.subject,
        requested_at=uow.now,
        answer_by=ctx.calendar.deadline(uow.now, answer.limit, public=answer.public).due_at,
    )
    await NOTICES.add(uow, notice)
    await CASES.save(uow, asked)
    await timers.cancel(uow, case.case_id, DEEMED)
    event = CaseMaterialsRequested(materials=notice.requested, requested_by=notice.requested_by, answer_by=notice.answer_by)
    uow.emit(asked, event, policy=policy.version)
    return asked


@refuses(CaseNotFound, CaseClosed, CaseInState, MaterialsNotRequested, MaterialNotRequested)
async def receive_materials(uow: UnitOfWork, ctx: Context, command: ReceiveMaterials) -> Case:
    """Take in materials; when the last one has come, the office's time to answer begins anew."""
    case = await lock_open_case(uow, command.case_id)
    before = await get_materials(uow, case.case_id)
    if before is None:
        raise MaterialsNotRequested
    names = [brought.material for brought in command.materials]
    if (stray := first_unknown(names, before.notice.requested)) is not None:
        raise MaterialNotRequested(material=stray)
    await _keep(uow, case, command)
    complete = not Materials(before.notice, (*before.received, *names)).outstanding
    transition = Transition.COMPLETE_MATERIALS if complete else Transition.RECEIVE_MATERIALS
    received = replace(MACHINE.move(case, transition, uow.now), materials_outstanding=case.materials_outstanding and not complete)
    await CASES.save(uow, received)
    if received.state is CaseState.READY:
        limit = ctx.policy(uow.now).period(DEEMED).limit
        await deadlines.arm_term(uow, ctx.calendar, case.case_id, DEEMED, Term(uow.now, limit))
    return received


async def _keep(uow: UnitOfWork, case: Case, command: ReceiveMaterials) -> None:
    for brought in command.materials:
        material = ReceivedMaterial(
            case_id=case.case_id,
            material=brought.material,
            sha256=brought.sha256,
            place_code=case.place_code,
            received_by=uow.actor.subject,
            received_at=uow.now,
        )
        await RECEIVED.add_if_new(uow, material, on="(case_id, material, sha256)")  # The same document twice is one.
