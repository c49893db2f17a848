"""Ordering first relief."""

from dataclasses import replace

from assessment.actions.decisions import explain
from assessment.actions.locking import LOCKING, lock_open_assessment
from assessment.domain.amounts import fast_limit_fen
from assessment.domain.assessments import AssessmentState, WholeAssessment, next_version
from assessment.domain.conflicts import began
from assessment.domain.refusals import (
    FlagsUnexplained,
    MakerIsChecker,
    NotUrgent,
    ReliefAboveLimit,
    ReliefAlreadyOrdered,
    ReliefBelowMinimum,
)
from assessment.domain.relief import OrderRelief, Relief
from assessment.repository.assessments import save_whole
from shared.events.contracts.assessment import ReliefOrdered
from shared.kit.amounts import NoRule
from shared.kit.errors import refuses
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(*LOCKING, NotUrgent, ReliefAlreadyOrdered, ReliefAboveLimit, ReliefBelowMinimum, MakerIsChecker, FlagsUnexplained)
async def order_relief(uow: UnitOfWork, ctx: Context, command: OrderRelief) -> WholeAssessment:
    """Order first relief: pay now, papers follow. Once per case, never by who opened it, never above one fast aid.

    Nor below the profile's minimum, because whatever is given first stops the clock of first relief, a trifle too.
    Where the place has no standard there is no fast aid to go by, and nothing is given before the papers.
    """
    case = await lock_open_assessment(uow, command.case_id)
    if not case.urgent or case.state is AssessmentState.WAITING:
        raise NotUrgent
    if case.relief is not None:
        raise ReliefAlreadyOrdered
    if began(case, uow.actor.subject):
        raise MakerIsChecker
    policy = ctx.policy(uow.now)
    try:
        limit = fast_limit_fen(policy, case.place_code)
    except NoRule:
        limit = 0
    amount = limit if command.amount_fen is None else command.amount_fen
    if not 0 < amount <= limit:
        raise ReliefAboveLimit(limit_fen=limit)
    if amount < policy.limits.first_relief_min_fen:
        raise ReliefBelowMinimum(minimum_fen=policy.limits.first_relief_min_fen)
    # Goods go to nobody's account.
    explained = explain(case, command.flags_reason) if command.form == "cash" else None
    relief = Relief(uow.ids.new(), amount_fen=amount, form=command.form, ordered_by=uow.actor.subject, explained=explained)
    ordered = replace(next_version(case), relief=relief, cash_owed=case.cash_owed + 1)
    event = ReliefOrdered(
        item_id=relief.item_id, amount_fen=relief.amount_fen, form=relief.form, ordered_by=relief.ordered_by, proposed_by=case.triaged_by
    )
    uow.emit(case, event, policy=policy.version)
    return await save_whole(uow, ordered)
