"""Asking for materials, all at once and only once 一次性告知, and taking them in."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from intake.actions.cases import DEEMED, accept_by_silence, lock_open_case
from intake.domain.cases import MACHINE, Case, CaseState, Transition, first_unknown
from intake.domain.materials import Materials, OneTimeNotice, ReceiveMaterials, RequestMaterials
from intake.domain.refusals import (
    CaseClosed,
    CaseInState,
    FaultsAlreadyTold,
    MaterialNotOfHardship,
    MaterialNotReceived,
    MaterialNotRequested,
    MaterialsAlreadyRequested,
    MaterialsNotRequested,
    UnknownMaterial,
)
from intake.repository.cases import CASES
from intake.repository.materials import NOTICES, add_faults, add_received, get_materials
from shared.events.contracts.intake import CaseMaterialsReceived, CaseMaterialsRequested
from shared.kit.errors import refuses
from shared.kit.policy import Policy
from shared.kit.refusals import CaseNotFound
from shared.run.context import Context
from shared.store import deadlines, timers
from shared.store.db import UnitOfWork
from shared.store.deadlines import Term

ANSWER = "materials_answer"
"""Timer and period: how long the person has to bring what the one-time notice lists, or another one of what was wrong."""


@refuses(
    CaseNotFound,
    CaseClosed,
    CaseInState,
    UnknownMaterial,
    MaterialNotOfHardship,
    MaterialNotReceived,
    MaterialsNotRequested,
    MaterialsAlreadyRequested,
    FaultsAlreadyTold,
)
async def request_materials(uow: UnitOfWork, ctx: Context, command: RequestMaterials) -> Case:
    """Give the one-time notice, or say what was wrong with what came in. Until that has come the office's time to answer stands still."""
    case = await lock_open_case(uow, command.case_id)
    policy = ctx.policy(uow.now)
    before = await get_materials(uow, case.case_id)
    _check(policy, case, command, before)
    case, time_left = await _stand_still(uow, ctx, case, before)
    answer = policy.period(ANSWER)
    answer_by = ctx.calendar.deadline(uow.now, answer.limit, public=answer.public).due_at
    if before is None:
        transition, wanted = Transition.REQUEST_MATERIALS, await _give_notice(uow, case, command, answer_by)
    else:
        faults = await add_faults(uow, case, command.faulty, answer_by)
        transition, wanted = Transition.REQUEST_AGAIN, replace(before, faults=before.faults + faults)
    asked = replace(
        MACHINE.move(case, transition, uow.now),
        materials_outstanding=case.materials_outstanding or case.state is CaseState.ACCEPTED,
        time_left=time_left,
    )
    await CASES.save(uow, asked)
    await timers.arm(uow, case.case_id, ANSWER, answer_by)  # No calendar that comes later moves the day that the person was told.
    event = CaseMaterialsRequested(
        materials=wanted.outstanding,
        requested_by=uow.actor.subject,
        answer_by=answer_by,
        faulty=tuple(dict.fromkeys(one.material for one in command.faulty)) or None,
    )
    uow.emit(asked, event, policy=policy.version)
    return asked


@refuses(CaseNotFound, CaseClosed, CaseInState, MaterialsNotRequested, MaterialNotRequested)
async def receive_materials(uow: UnitOfWork, ctx: Context, command: ReceiveMaterials) -> Case:
    """Take in materials; when the last one has come, the office's time to answer goes on with what was left."""
    case = await lock_open_case(uow, command.case_id)
    before = await get_materials(uow, case.case_id)
    if before is None:
        raise MaterialsNotRequested
    names = tuple(dict.fromkeys(one.material for one in command.materials))
    if (stray := first_unknown(names, before.notice.requested)) is not None:
        raise MaterialNotRequested(material=stray)
    await add_received(uow, case, command.materials)
    complete = not before.outstanding_with(command.materials)
    transition = Transition.COMPLETE_MATERIALS if complete else Transition.RECEIVE_MATERIALS
    received = replace(MACHINE.move(case, transition, uow.now), materials_outstanding=case.materials_outstanding and not complete)
    if complete:
        await timers.cancel(uow, case.case_id, ANSWER)
        if case.state is CaseState.AWAITING_MATERIALS:
            received = await go_on(uow, ctx, received, uow.now)
    await CASES.save(uow, received)
    event = CaseMaterialsReceived(materials=names, received_by=uow.actor.subject, complete=complete)
    uow.emit(received, event, policy=case.policy_version)
    return received


async def go_on(uow: UnitOfWork, ctx: Context, case: Case, at: datetime) -> Case:
    """Let the office's time to answer, which stood still, go on from an instant with what was left; return the case to be stored."""
    limit = ctx.policy(uow.now).period(DEEMED).limit
    # Of a case that was asked for papers by a release which did not count it, the whole time is left.
    await deadlines.arm_term(uow, ctx.calendar, case.case_id, DEEMED, Term(at, limit, left=case.time_left))
    return replace(case, time_left=None)


def _check(policy: Policy, case: Case, command: RequestMaterials, before: Materials | None) -> None:
    """Raise what refuses a request for papers; `before` is what was asked for and came until now."""
    faulty = [one.material for one in command.faulty]
    if (unknown := first_unknown([*command.materials, *faulty], policy.materials)) is not None:
        raise UnknownMaterial(material=unknown)
    if before is not None:
        _check_again(command, faulty, before)
    elif faulty:
        raise MaterialsNotRequested
    elif (stray := first_unknown(command.materials, policy.catalogue(case.hardship_codes))) is not None:
        raise MaterialNotOfHardship(material=stray)


def _check_again(command: RequestMaterials, faulty: Sequence[str], before: Materials) -> None:
    """Raise what refuses that papers are found wrong: only what came is, once for each, and all at once."""
    if not faulty or first_unknown(command.materials, faulty) is not None:
        raise MaterialsAlreadyRequested(requested_at=before.notice.requested_at.isoformat())
    if (missing := first_unknown(faulty, before.received)) is not None:
        raise MaterialNotReceived(material=missing)
    # What is found wrong again and again would let the office's time stand still for ever.
    if {fault.material for fault in before.faults}.intersection(faulty):
        raise MaterialsAlreadyRequested(requested_at=before.notice.requested_at.isoformat())
    # Told one by one, each would put the office's day off again.
    if (seen := before.looked_at(faulty)) is not None:
        raise FaultsAlreadyTold(material=seen[0], told_at=seen[1].isoformat())


async def _give_notice(uow: UnitOfWork, case: Case, command: RequestMaterials, answer_by: datetime) -> Materials:
    notice = OneTimeNotice(
        case_id=case.case_id,
        place_code=case.place_code,
        requested=tuple(dict.fromkeys(command.materials)),
        requested_by=uow.actor.subject,
        requested_at=uow.now,
        answer_by=answer_by,
    )
    await NOTICES.add(uow, notice)
    return Materials(notice)


async def _stand_still(uow: UnitOfWork, ctx: Context, case: Case, before: Materials | None) -> tuple[Case, timedelta | None]:
    """Stop the office's time to answer; return the case, and what is left of that time, None where it does not run any more.

    A case of which it was over, noticed or not, is accepted first: what comes too late stops no clock. So is one whose timer is just
    being fired, which is not there any more.
    """
    if not MACHINE.may(case, Transition.ACCEPT_BY_SILENCE):
        return case, case.time_left
    due_at = await timers.cancel(uow, case.case_id, DEEMED)
    if due_at is None or due_at <= uow.now:
        return accept_by_silence(uow, case, before), None
    return case, ctx.calendar.left(uow.now, due_at, ctx.policy(uow.now).period(DEEMED).limit)
