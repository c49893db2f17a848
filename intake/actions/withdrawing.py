"""Ending a case before money is under way: the person takes it back, or it goes on as another case."""

from dataclasses import replace

from intake.actions.cases import end, lock_open_case, must_be_open
from intake.domain.cases import MACHINE, Case, MergeCase, Transition, WithdrawCase
from intake.domain.closing import money_under_way
from intake.domain.refusals import CaseClosed, MergeIntoItself, MergeOtherPerson, MoneyUnderWay
from intake.repository.cases import CASES
from intake.repository.closing import stage_events_of_case
from shared.events.contracts.intake import CaseMerged, CaseWithdrawn
from shared.kit.errors import refuses
from shared.kit.refusals import CaseNotFound
from shared.store.db import UnitOfWork


@refuses(CaseNotFound, CaseClosed, MoneyUnderWay)
async def withdraw_case(uow: UnitOfWork, command: WithdrawCase) -> Case:
    """Take the application back."""
    case = await lock_open_case(uow, command.case_id)
    await _check_no_money(uow, case)
    withdrawn = replace(MACHINE.move(case, Transition.WITHDRAW, uow.now), reason_code=command.reason_code)
    uow.emit(withdrawn, CaseWithdrawn(reason_code=command.reason_code), policy=case.policy_version)
    return await end(uow, withdrawn, "withdrawn")


@refuses(CaseNotFound, CaseClosed, MergeIntoItself, MergeOtherPerson, MoneyUnderWay)
async def merge_case(uow: UnitOfWork, command: MergeCase) -> Case:
    """End a case that is the same need as another open one."""
    if command.case_id == command.into_case_id:
        raise MergeIntoItself
    case, into = await _lock_both(uow, command)
    if case.identity_known and into.identity_known and case.person_ref != into.person_ref:
        raise MergeOtherPerson
    await _check_no_money(uow, case)
    merged = replace(MACHINE.move(case, Transition.MERGE, uow.now), merged_into=into.case_id)
    uow.emit(merged, CaseMerged(into_case_id=into.case_id), policy=case.policy_version)
    return await end(uow, merged, "merged")


async def _lock_both(uow: UnitOfWork, command: MergeCase) -> tuple[Case, Case]:
    """Lock both cases, in the order of their ids, so that two merges never wait for each other. Raises `CaseNotFound`, `CaseClosed`."""
    locked = {case_id: await CASES.lock(uow, case_id) for case_id in sorted((command.case_id, command.into_case_id))}
    case, into = (must_be_open(case_id, locked[case_id]) for case_id in (command.case_id, command.into_case_id))
    uow.check_version(case.version)
    return case, into


async def _check_no_money(uow: UnitOfWork, case: Case) -> None:
    if money_under_way(await stage_events_of_case(uow, case.case_id)):
        raise MoneyUnderWay
