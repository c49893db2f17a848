"""Emit how a referral began and that it was given up, and join those of an approval when all have ended. The caller has locked the case."""

from collections.abc import Iterable
from datetime import datetime

from referral.domain.cases import Approval, ReferredCase
from referral.domain.orders import order_of
from referral.domain.referrals import ANSWERED, Branch, ReferralState, tally
from referral.repository.cases import mark_joined
from referral.repository.referrals import given_to_case, save_beside
from shared.events.contracts.referral import ReferralConsentAwaited, ReferralDropped, ReferralJoined
from shared.kit.amounts import OWN_PROGRAMME
from shared.run.context import Context
from shared.store.db import UnitOfWork

DEPARTMENTS_CLOCK = "referral_result"
"""The clock of the profile that tells how long a department has for its result."""


async def save_and_join(uow: UnitOfWork, branch: Branch) -> None:
    """Store a locked referral as it now is, and join its approval if that was the last one."""
    others = await save_beside(uow, branch.referral)
    await join_if_complete(uow, branch.case, branch.approval, [branch.referral.state, *others])


async def join_if_complete(uow: UnitOfWork, case: ReferredCase, approval: Approval, states: Iterable[ReferralState]) -> None:
    """Emit once that all branches of an approval have ended, if by their states they have; never of a case that was stopped."""
    counts = tally(states)
    if not counts.joined or case.stopped_reason is not None or not await mark_joined(uow, approval.set_id):
        return
    event = ReferralJoined(
        completed=counts.completed,
        refused=counts.refused,
        returned=counts.returned,
        without_consent=counts.without_consent,
        result=counts.result,
    )
    uow.emit(approval, event, policy=approval.policy_version)


async def emit_begun(uow: UnitOfWork, ctx: Context, *branches: Branch) -> None:
    """Emit what new referrals of a case wait for: the person's word, or, as they were issued, the department."""
    for branch in branches:
        begun = branch.referral
        if begun.state is ReferralState.AWAITING_CONSENT:
            event = ReferralConsentAwaited(
                referral_id=begun.referral_id, item_id=begun.item_id, department=begun.department, reissue_of=begun.reissue_of
            )
            uow.emit(begun, event, policy=branch.approval.policy_version)
    await emit_issued(uow, ctx, *branches)


def emit_dropped(uow: UnitOfWork, branch: Branch, reason_code: str) -> None:
    """Emit that a referral was given up, by whom and why; of one that had gone out the person is to be told."""
    dropped = branch.referral
    event = ReferralDropped(
        referral_id=dropped.referral_id,
        department=dropped.department,
        desk=dropped.desk,
        reason_code=reason_code,
        dropped_by=uow.actor.subject,
        result_owed=dropped.state in ANSWERED,
    )
    uow.emit(dropped, event, policy=branch.approval.policy_version)


async def emit_issued(uow: UnitOfWork, ctx: Context, *branches: Branch) -> None:
    """Emit the orders of those of a case's referrals that stand issued; the caller has stored them."""
    issued = [branch for branch in branches if branch.referral.state is ReferralState.ISSUED]
    if not issued:
        return
    policy, due_at = ctx.policy(uow.now), result_due(ctx, uow.now)
    given = await given_to_case(uow, issued[0].case.case_id, policy.programmes[OWN_PROGRAMME].department)
    for branch in issued:
        uow.emit(branch.case, order_of(policy, branch, given, due_at), policy=branch.approval.policy_version)


def result_due(ctx: Context, issued_at: datetime) -> datetime:
    """Return until when a department has to answer an order that was issued then."""
    rule = ctx.policy(issued_at).clocks[DEPARTMENTS_CLOCK]
    return ctx.calendar.deadline(issued_at, rule.limit, public=rule.public).due_at
