"""Ending a case before money is under way: the person takes it back."""

from dataclasses import replace

from intake.actions.cases import end, lock_open_case
from intake.domain.cases import MACHINE, Case, Transition, WithdrawCase
from intake.domain.closing import money_under_way
from intake.domain.refusals import CaseClosed, MoneyUnderWay
from intake.repository.closing import stage_events_of_case
from shared.events.contracts.intake import CaseWithdrawn
from shared.kit.errors import refuses
from shared.kit.refusals import CaseNotFound
from shared.store.db import UnitOfWork


@refuses(CaseNotFound, CaseClosed, MoneyUnderWay)
async def withdraw_case(uow: UnitOfWork, command: WithdrawCase) -> Case:
    """Take the application back."""
    case = await lock_open_case(uow, command.case_id)
    if money_under_way(await stage_events_of_case(uow, case.case_id)):
        raise MoneyUnderWay
    withdrawn = replace(MACHINE.move(case, Transition.WITHDRAW, uow.now), reason_code=command.reason_code)
    uow.emit(withdrawn, CaseWithdrawn(reason_code=command.reason_code), policy=case.policy_version)
    return await end(uow, withdrawn, "withdrawn")
