"""Ending a case before money is under way: the person takes it back."""

from dataclasses import replace

from intake.actions.cases import end, lock_open_case
from intake.actions.finishing import keep_what_is_finished_elsewhere
from intake.domain.cases import HANDLES, MACHINE, Case, Transition, WithdrawCase, is_emergency
from intake.domain.closing import DECISIONS, first_of, money_under_way
from intake.domain.refusals import CaseClosed, MoneyUnderWay, WithdrawalNeedsSupervisor
from intake.repository.closing import stage_events_of_case
from shared.events.contracts.intake import CaseWithdrawn
from shared.kit.errors import refuses
from shared.kit.refusals import CaseNotFound
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(CaseNotFound, CaseClosed, MoneyUnderWay, WithdrawalNeedsSupervisor)
async def withdraw_case(uow: UnitOfWork, ctx: Context, command: WithdrawCase) -> Case:
    """Take the application back.

    Withdrawn and registered again, a case would have all its time anew. So the person's own statement is named, and where most depends
    on it, in an emergency and once it is decided or with the joint conference, a supervisor records it who is not answerable.
    """
    case = await lock_open_case(uow, command.case_id)
    kept = await stage_events_of_case(uow, case.case_id)
    if money_under_way(kept):
        raise MoneyUnderWay
    may_always = "supervisor" in uow.actor.roles and not case.is_answered_by(uow.actor.subject)
    may_else = HANDLES in uow.actor.scopes and not is_emergency(ctx.policy(uow.now), case) and first_of(kept, DECISIONS) is None
    if not may_always and not may_else:
        raise WithdrawalNeedsSupervisor
    withdrawn = replace(MACHINE.move(case, Transition.WITHDRAW, uow.now), reason_code=command.reason_code)
    event = CaseWithdrawn(reason_code=command.reason_code, statement_sha256=command.statement_sha256)
    uow.emit(withdrawn, event, policy=case.policy_version)
    await keep_what_is_finished_elsewhere(uow, withdrawn, kept)
    return await end(uow, withdrawn, "withdrawn")
