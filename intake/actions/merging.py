"""Merging two cases of the same need 并案: one ends, the other goes on for both."""

from dataclasses import replace

from intake.actions.cases import DEEMED, emit_accepted, end, must_be_open
from intake.actions.persons import carry_details
from intake.domain.cases import MACHINE, Case, CaseState, MergeCase, Transition, is_emergency
from intake.domain.closing import DECISIONS, first_of, money_under_way, work_elsewhere
from intake.domain.dutyrefusals import HandoverPending
from intake.domain.materials import Materials
from intake.domain.merging import loses_papers, names_the_unknown, taken_over
from intake.domain.refusals import (
    CaseClosed,
    MergeBeforeTriage,
    MergeIntoDecided,
    MergeIntoItself,
    MergeLosesPapers,
    MergeLosesWork,
    MergeOtherPerson,
    MoneyUnderWay,
    PersonForgotten,
)
from intake.repository.cases import CASES
from intake.repository.closing import stage_events_of_case
from intake.repository.corrections import unknown_until
from intake.repository.materials import materials_of_cases
from intake.repository.merging import Pending, pending_of_cases
from shared.events.contracts.assessment import ReliefOrdered
from shared.events.contracts.intake import CaseMerged, CaseTookOver, DutyMerged, MergedCase, PapersAwaited
from shared.kit.errors import refuses
from shared.kit.refusals import CaseNotFound
from shared.run.context import Context
from shared.store import timers
from shared.store.db import UnitOfWork

FIRST_RELIEF = "first_relief"
"""Clock of the profile: how soon somebody in danger is helped."""


@refuses(
    CaseNotFound,
    CaseClosed,
    MergeIntoItself,
    MergeOtherPerson,
    MoneyUnderWay,
    MergeLosesWork,
    MergeIntoDecided,
    MergeBeforeTriage,
    MergeLosesPapers,
    HandoverPending,
    PersonForgotten,
)
async def merge_case(uow: UnitOfWork, ctx: Context, command: MergeCase) -> Case:
    """End a case that is the same need as another open one; that one goes on for both. What cannot be carried over refuses the merge."""
    if command.case_id == command.into_case_id:
        raise MergeIntoItself
    case, into = await _lock_both(uow, command)
    policy = ctx.policy(uow.now)
    if case.identity_known and into.identity_known and case.person_ref != into.person_ref:
        raise MergeOtherPerson
    await _check_work(uow, case)
    await _check_not_decided(uow, ctx, case, into)
    pending = await pending_of_cases(uow, (case.case_id, into.case_id), DEEMED)
    if (handover_id := pending[case.case_id].handover_id) is not None:
        raise HandoverPending(handover_id=handover_id)
    papers = await materials_of_cases(uow, (case.case_id, into.case_id))
    if loses_papers(papers.get(case.case_id), papers.get(into.case_id)):
        raise MergeLosesPapers(case_id=case.case_id)
    going_on = taken_over(into, case, papers.get(into.case_id), uow.now)
    # From now on the judgement of one is the other's; of a danger that nobody has judged, only the flag goes along and no hardship.
    danger = next((one.case_id for one in (case, into) if is_emergency(policy, one)), None)
    if danger is not None and not is_emergency(policy, going_on):
        raise MergeBeforeTriage(case_id=danger)
    await carry_details(uow, ctx, case, into, going_on.person_ref)
    merged = replace(MACHINE.move(case, Transition.MERGE, uow.now), merged_into=into.case_id)
    uow.emit(merged, CaseMerged(into_case_id=into.case_id), policy=case.policy_version)
    ended = await end(uow, merged, "merged")
    await CASES.save(uow, await _carry_time(uow, ctx, (case, pending[case.case_id]), (going_on, pending[into.case_id])))
    _emit_took_over(uow, case, into, going_on, papers.get(case.case_id))
    return ended


async def _lock_both(uow: UnitOfWork, command: MergeCase) -> tuple[Case, Case]:
    """Lock both cases, in the order of their ids, so that two merges never wait for each other. Raises `CaseNotFound`, `CaseClosed`."""
    ids = sorted((command.case_id, command.into_case_id))
    locked = {case.case_id: case for case in await CASES.select(uow, "WHERE case_id = ANY($1) ORDER BY case_id FOR UPDATE", ids)}
    case, into = (must_be_open(case_id, locked.get(case_id)) for case_id in (command.case_id, command.into_case_id))
    uow.check_version(case.version)
    return case, into


async def _check_work(uow: UnitOfWork, case: Case) -> None:
    """Let nothing that another stage began for a case end with it. Raises `MoneyUnderWay`, `MergeLosesWork`."""
    kept = await stage_events_of_case(uow, case.case_id)
    if money_under_way(kept):
        raise MoneyUnderWay
    if (event := work_elsewhere(kept)) is not None:
        raise MergeLosesWork(case_id=case.case_id, event=event)


async def _check_not_decided(uow: UnitOfWork, ctx: Context, case: Case, into: Case) -> None:
    """Let no case end in one that was decided without it. Raises `MergeIntoDecided`.

    First relief is given once a case. It was meant for an emergency that was reported while it was due, by a neighbour or a hospital too,
    and for none that came later; but for the one of an unknown person, whenever the police say who it is.
    """
    policy, past = ctx.policy(uow.now), DECISIONS
    relief_due_at = ctx.calendar.deadline(into.counts_from, policy.clocks[FIRST_RELIEF].limit).due_at
    came_later = is_emergency(policy, case) and case.counts_from > relief_due_at
    if came_later and not names_the_unknown(case, into, await unknown_until(uow, into.case_id)):
        past = (*DECISIONS, ReliefOrdered)
    if (event := first_of(await stage_events_of_case(uow, into.case_id), past)) is not None:
        raise MergeIntoDecided(into_case_id=into.case_id, event=event)


async def _carry_time(uow: UnitOfWork, ctx: Context, of: tuple[Case, Pending], into: tuple[Case, Pending]) -> Case:
    """Let the office have no more time for the case that goes on than it had for either; return that case to be stored."""
    (case, pending), (going_on, own) = of, into
    if MACHINE.may(going_on, Transition.ACCEPT_BY_SILENCE):
        if pending.due_at is not None and (own.due_at is None or pending.due_at < own.due_at):
            await timers.arm(uow, going_on.case_id, DEEMED, pending.due_at, pending.payload)
    elif going_on.state is CaseState.AWAITING_MATERIALS:
        limit = ctx.policy(uow.now).period(DEEMED).limit
        running = None if pending.due_at is None else ctx.calendar.left(uow.now, pending.due_at, limit)
        left = [time for time in (going_on.time_left, case.time_left, running) if time is not None]
        return replace(going_on, time_left=min(left, default=None))
    else:
        await timers.cancel(uow, going_on.case_id, DEEMED)
    return going_on


def _emit_took_over(uow: UnitOfWork, case: Case, into: Case, going_on: Case, papers: Materials | None) -> None:
    """Say what the case that goes on is now and what the merged one was, and that the one that goes on is accepted if it was not.

    Who answers for it is told that the merged one's duty is theirs too, unless it was, or they merged it themselves: that is their word.
    """
    event = CaseTookOver(
        from_case_id=case.case_id,
        person_ref=going_on.person_ref,
        identity_known=going_on.identity_known,
        registered_at=going_on.counts_from,
        accepted_at=going_on.accepted_at,
        urgency=going_on.urgency,
        life_danger=going_on.life_danger,
        merged=MergedCase(
            registered_at=case.counts_from,
            accepted_at=case.accepted_at,
            urgency=case.urgency,
            life_danger=case.life_danger,
            papers_awaited=tuple(PapersAwaited(since=since, until=until) for since, until in (papers.awaited(uow.now) if papers else ())),
        ),
    )
    uow.emit(going_on, event, policy=going_on.policy_version)
    if into.accepted_at is None and going_on.accepted_at is not None:
        emit_accepted(uow, going_on)
    if not into.is_answered_by(case.answerable_officer) and not into.is_answered_by(uow.actor.subject):
        uow.emit(going_on, _duty_merged(case, into), policy=going_on.policy_version)


def _duty_merged(case: Case, into: Case) -> DutyMerged:
    return DutyMerged(
        from_case_id=case.case_id,
        from_officer=case.answerable_officer,
        to_officer=into.answerable_officer,
        to_unit=into.answerable_unit,
    )
