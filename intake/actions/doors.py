"""What is done at the door: triage, the one-time notice, acceptance, refusal, withdrawal, merging."""

from dataclasses import replace

from intake import repository
from intake.actions.cases import DEEMED, accept, end, in_hand, moved
from intake.domain.refusals import (
    CaseClosed,
    DowngradeNeedsSupervisor,
    EmergencyNotRefused,
    MaterialNotRequested,
    MaterialsAlreadyRequested,
    MaterialsNotRequested,
    MergeIntoItself,
    MergeOtherPerson,
    MoneyUnderWay,
    TriageUnchanged,
)
from intake.rules.closing import money_under_way
from intake.rules.entry import first_unknown, is_downgrade
from intake.rules.records import Case, Materials
from intake.rules.states import BEFORE_ACCEPTANCE, CaseState, Deed
from intake.schemas.requests import ReceiveMaterials, RefuseCase, TriageCase
from shared.events.contracts import intake as says
from shared.kit.refusals import CaseNotFound
from shared.run.context import Context
from shared.store import timers
from shared.store.db import UnitOfWork

ANSWER = "materials_answer"
"""Period: how long the person has to bring what the one-time notice lists."""


async def triage_case(uow: UnitOfWork, case_id: str, command: TriageCase) -> Case:
    """Judge how urgent a case is. An emergency is accepted at once 先行受理.

    Raises `CaseNotFound`, `CaseClosed`, `TriageUnchanged`, `DowngradeNeedsSupervisor`.
    """
    case = await in_hand(uow, case_id)
    if case.urgency == command.urgency:
        raise TriageUnchanged(urgency=command.urgency)
    downgraded = is_downgrade(case.urgency, command.urgency)
    if downgraded and "supervisor" not in uow.actor.roles:
        raise DowngradeNeedsSupervisor
    reasons = tuple(dict.fromkeys(command.reason_codes))
    judged = replace(case, version=case.version + 1, urgency=command.urgency, triage_reasons=reasons)
    await repository.save_case(uow, judged)
    event = says.CaseTriaged(
        urgency=command.urgency,
        reason_codes=reasons,
        triaged_by=uow.actor.subject,
        registered_at=case.registered_at,
        downgraded=downgraded,
    )
    uow.emit(case, event, policy=case.policy_version)
    if command.urgency == "emergency" and case.state in BEFORE_ACCEPTANCE:
        return await accept(uow, judged, Deed.ACCEPT, by=uow.actor.subject)
    return judged


async def request_materials(uow: UnitOfWork, ctx: Context, case_id: str, wanted: list[str]) -> Case:
    """Give the one-time notice 一次性告知. Until the papers are complete the office's time to answer stands still.

    Raises `CaseNotFound`, `CaseClosed`, `CaseInState`, `MaterialsAlreadyRequested`.
    """
    case = await in_hand(uow, case_id)
    before = await repository.materials_of(uow, case_id)
    if before is not None:
        raise MaterialsAlreadyRequested(requested_at=before.requested_at.isoformat())
    asked = moved(case, Deed.REQUEST_MATERIALS, materials_outstanding=case.materials_outstanding or case.state is CaseState.ACCEPTED)
    policy = ctx.policy(uow.now)
    notice = Materials(
        case_id=case_id,
        place_code=case.place_code,
        requested=tuple(dict.fromkeys(wanted)),
        requested_by=uow.actor.subject,
        requested_at=uow.now,
        answer_by=ctx.calendar.deadline(uow.now, policy.period(ANSWER).limit).due_at,
    )
    await repository.add_materials(uow, notice)
    await repository.save_case(uow, asked)
    await timers.cancel(uow, case_id, DEEMED)
    event = says.CaseMaterialsRequested(materials=notice.requested, requested_by=notice.requested_by, answer_by=notice.answer_by)
    uow.emit(case, event, policy=policy.version)
    return asked


async def receive_materials(uow: UnitOfWork, ctx: Context, case_id: str, command: ReceiveMaterials) -> Case:
    """Take in materials; when the last one has come, the office's time to answer begins anew.

    Raises `CaseNotFound`, `CaseClosed`, `CaseInState`, `MaterialsNotRequested`, `MaterialNotRequested`.
    """
    case = await in_hand(uow, case_id)
    notice = await repository.materials_of(uow, case_id)
    if notice is None:
        raise MaterialsNotRequested
    names = [came.material for came in command.materials]
    if (stray := first_unknown(names, notice.requested)) is not None:
        raise MaterialNotRequested(material=stray)
    for came in command.materials:
        await repository.add_material(uow, notice, came.material, came.sha256)
    complete = not replace(notice, received=(*notice.received, *names)).outstanding
    deed = Deed.COMPLETE_MATERIALS if complete else Deed.RECEIVE_MATERIALS
    received = moved(case, deed, materials_outstanding=case.materials_outstanding and not complete)
    await repository.save_case(uow, received)
    if received.state is CaseState.READY:
        limit = ctx.policy(uow.now).period(DEEMED).limit
        await timers.arm(uow, case_id, DEEMED, ctx.calendar.deadline(uow.now, limit).due_at)
    return received


async def accept_case(uow: UnitOfWork, case_id: str) -> Case:
    """Accept a case. Raises `CaseNotFound`, `CaseClosed`, `CaseInState`."""
    return await accept(uow, await in_hand(uow, case_id), Deed.ACCEPT, by=uow.actor.subject)


async def refuse_case(uow: UnitOfWork, case_id: str, command: RefuseCase) -> Case:
    """Turn a case away at the door, with reason and remedy. Raises `CaseNotFound`, `CaseClosed`, `CaseInState`, `EmergencyNotRefused`."""
    case = await in_hand(uow, case_id)
    if case.urgency == "emergency":
        raise EmergencyNotRefused
    event = says.CaseNotAccepted(reason_code=command.reason_code, refused_by=uow.actor.subject)
    uow.emit(case, event, policy=case.policy_version)
    texts = {"reason_code": command.reason_code, "reason_text": command.reason_text, "remedy_text": command.remedy_text}
    return await end(uow, case, Deed.REFUSE, "not_accepted", **texts)


async def withdraw_case(uow: UnitOfWork, case_id: str, reason_code: str) -> Case:
    """Take the application back, before money is under way. Raises `CaseNotFound`, `CaseClosed`, `MoneyUnderWay`."""
    case = await in_hand(uow, case_id)
    await _check_no_money(uow, case)
    uow.emit(case, says.CaseWithdrawn(reason_code=reason_code), policy=case.policy_version)
    return await end(uow, case, Deed.WITHDRAW, "withdrawn", reason_code=reason_code)


async def merge_case(uow: UnitOfWork, case_id: str, into_case_id: str) -> Case:
    """End a case that is the same need as another open one. The rows are locked in the order of their ids, so that none deadlocks.

    Raises `CaseNotFound`, `CaseClosed`, `MergeIntoItself`, `MergeOtherPerson`, `MoneyUnderWay`.
    """
    if case_id == into_case_id:
        raise MergeIntoItself
    held = {each: await repository.lock_case(uow, each) for each in sorted((case_id, into_case_id))}
    case, into = (_still_open(each, held[each]) for each in (case_id, into_case_id))
    uow.check_version(case.version)
    if case.identity_known and into.identity_known and case.person_ref != into.person_ref:
        raise MergeOtherPerson
    await _check_no_money(uow, case)
    uow.emit(case, says.CaseMerged(into_case_id=into_case_id), policy=case.policy_version)
    return await end(uow, case, Deed.MERGE, "merged", merged_into=into_case_id)


def _still_open(case_id: str, case: Case | None) -> Case:
    if case is None:
        raise CaseNotFound(case_id=case_id)
    if not case.open:
        raise CaseClosed(case_id=case_id, state=case.state.value)
    return case


async def _check_no_money(uow: UnitOfWork, case: Case) -> None:
    if money_under_way(await repository.facts_of(uow, case.case_id)):
        raise MoneyUnderWay
