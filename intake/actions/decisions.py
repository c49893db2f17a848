"""What the office decides at the door: how urgent a case is, and whether it is accepted."""

from dataclasses import replace

from intake.actions.cases import accept, check_not_silent, end, lock_open_case
from intake.domain.cases import (
    BEFORE_ACCEPTANCE,
    HANDLES,
    MACHINE,
    AcceptCase,
    Case,
    RefuseCase,
    Transition,
    TriageCase,
    is_dangerous,
    is_downgrade,
    is_emergency,
)
from intake.domain.refusals import (
    CaseClosed,
    CaseInState,
    DowngradeByAnswerable,
    DowngradeNeedsSupervisor,
    EmergencyNotRefused,
    SupervisorOnlyDowngrades,
    TriageNeedsReason,
    TriageUnchanged,
)
from intake.repository.cases import CASES
from shared.events.contracts.intake import CaseNotAccepted, CaseTriaged
from shared.kit.errors import refuses
from shared.kit.policy import Policy
from shared.kit.refusals import CaseNotFound
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(
    CaseNotFound,
    CaseClosed,
    CaseInState,
    TriageUnchanged,
    SupervisorOnlyDowngrades,
    DowngradeNeedsSupervisor,
    DowngradeByAnswerable,
    TriageNeedsReason,
)
async def triage_case(uow: UnitOfWork, ctx: Context, command: TriageCase) -> Case:
    """Judge how urgent a case is. An emergency is accepted at once 先行受理."""
    case = await lock_open_case(uow, command.case_id)
    if case.urgency == command.urgency:
        raise TriageUnchanged(urgency=command.urgency)
    downgraded = is_downgrade(case.urgency, command.urgency, life_danger=case.life_danger)
    _check_triage(uow, ctx.policy(uow.now), case, command, downgraded=downgraded)
    reasons = tuple(dict.fromkeys(command.reason_codes))
    judged = replace(MACHINE.move(case, Transition.TRIAGE, uow.now), urgency=command.urgency, triage_reasons=reasons)
    await CASES.save(uow, judged)
    event = CaseTriaged(
        urgency=command.urgency,
        reason_codes=reasons,
        triaged_by=uow.actor.subject,
        registered_at=case.counts_from,
        downgraded=downgraded,
    )
    uow.emit(judged, event, policy=case.policy_version)
    if command.urgency == "emergency" and case.state in BEFORE_ACCEPTANCE:
        return await accept(uow, judged)
    return judged


def _check_triage(uow: UnitOfWork, policy: Policy, case: Case, command: TriageCase, *, downgraded: bool) -> None:
    """Raise `SupervisorOnlyDowngrades`, `DowngradeNeedsSupervisor`, `DowngradeByAnswerable`, `TriageNeedsReason`."""
    if not downgraded and HANDLES not in uow.actor.scopes:
        raise SupervisorOnlyDowngrades
    if downgraded and "supervisor" not in uow.actor.roles:
        raise DowngradeNeedsSupervisor
    if downgraded and case.is_answered_by(uow.actor.subject):
        raise DowngradeByAnswerable
    dangerous = command.urgency == "ordinary" and is_dangerous(policy, case.hardship_codes)
    if (downgraded or dangerous) and not command.reason_codes:
        raise TriageNeedsReason


@refuses(CaseNotFound, CaseClosed, CaseInState)
async def accept_case(uow: UnitOfWork, command: AcceptCase) -> Case:
    """Accept a case."""
    return await accept(uow, await lock_open_case(uow, command.case_id))


@refuses(CaseNotFound, CaseClosed, CaseInState, EmergencyNotRefused)
async def refuse_case(uow: UnitOfWork, ctx: Context, command: RefuseCase) -> Case:
    """Turn a case away at the door, with reason and remedy; these stay here, the event carries the reason's code only."""
    case = await lock_open_case(uow, command.case_id)
    if is_emergency(ctx.policy(uow.now), case):
        raise EmergencyNotRefused
    await check_not_silent(uow, case)
    refused = replace(
        MACHINE.move(case, Transition.REFUSE, uow.now),
        reason_code=command.reason_code,
        reason_text=command.reason_text,
        remedy_text=command.remedy_text,
    )
    event = CaseNotAccepted(reason_code=command.reason_code, refused_by=uow.actor.subject)
    uow.emit(refused, event, policy=case.policy_version)
    return await end(uow, refused, "not_accepted")
