"""Emit how a referral began and that it was given up, and join those of an approval when it is time. The caller has locked the case."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from referral.domain.cases import Approval, ReferredCase
from referral.domain.joining import Tally, is_joined_by, tally
from referral.domain.orders import order_of
from referral.domain.pastaid import Past
from referral.domain.referrals import ANSWERED, Branch, Referral, ReferralState
from referral.repository.cases import mark_joined
from referral.repository.pastaid import awaited_by_case, given_to_case, given_to_person, keep_proposed
from referral.repository.referrals import open_of_set, save_beside
from shared.events.contracts.referral import ReferralConsentAwaited, ReferralDropped, ReferralIssued, ReferralJoined
from shared.kit.amounts import OWN_PROGRAMME
from shared.kit.policy import Policy
from shared.kit.policy.entries import RESULT_CLOCK
from shared.kit.programmes import handled
from shared.run.context import Context
from shared.store.db import UnitOfWork


async def save_and_join(uow: UnitOfWork, branch: Branch) -> None:
    """Store a locked referral as it now is, and join its approval if that was what it waited for."""
    others = await save_beside(uow, branch.referral)
    await join_if_complete(uow, branch.case, branch.approval, [branch.referral.state, *others])


async def join_if_complete(uow: UnitOfWork, case: ReferredCase, approval: Approval, states: Iterable[ReferralState]) -> None:
    """Emit once that an approval's branches are joined, if by their states they are; never of a case that was stopped."""
    counts = tally(states)
    if not is_joined_by(approval, counts) or case.stopped_reason is not None or not await mark_joined(uow, approval.set_id):
        return
    await emit_joined(uow, approval, counts)


async def emit_joined(uow: UnitOfWork, approval: Approval, counts: Tally) -> None:
    """Emit how the branches of an approval stand that was just joined, and which of them go on as after-care."""
    event = ReferralJoined(
        completed=counts.completed,
        refused=counts.refused,
        returned=counts.returned,
        without_consent=counts.without_consent,
        result=counts.result,
        set_id=approval.set_id,
        open=counts.open,
        after_care=tuple(await open_of_set(uow, approval.set_id)) if counts.open else None,
        reason_code=approval.join_reason,
        decided_by=approval.joined_by,
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
    """Emit the orders of those of a case's referrals that stand issued; the caller has stored them.

    They are worked out in the order of aid: what one proposes is awaited before the next, so that together they are not more than the cost.
    """
    issued = [branch for branch in branches if branch.referral.state is ReferralState.ISSUED]
    if not issued:
        return
    policy = ctx.policy(uow.now)
    past = await _past_of(uow, policy, issued)
    orders = dict[str, ReferralIssued]()
    for branch in sorted(issued, key=lambda one: len(policy.paid_before(one.referral.programme))):
        order = order_of(policy, branch, past, uow.now, result_due(ctx, branch.referral, uow.now))
        orders[order.referral_id] = order
        past = past.awaiting(order.programme, order.proposal)
    await keep_proposed(uow, orders.values())
    for branch in issued:
        uow.emit(branch.case, orders[branch.referral.referral_id], policy=branch.approval.policy_version)


async def _past_of(uow: UnitOfWork, policy: Policy, issued: Sequence[Branch]) -> Past:
    """Return what was given before these orders of a case; what the person had in other cases only where a rule goes by that."""
    case, programmes = issued[0].case, {branch.referral.programme for branch in issued}
    counted = [code for code in programmes if policy.goes_by_the_past(code)]
    return Past(
        of_case=await given_to_case(uow, case.case_id, policy.programmes[OWN_PROGRAMME].department),
        awaited=await awaited_by_case(uow, case.case_id) if any(map(policy.pays_the_need, programmes)) else (),
        of_person=await given_to_person(uow, case.person_ref, counted) if case.person_ref and counted else (),
    )


def result_due(ctx: Context, referral: Referral, issued_at: datetime) -> datetime:
    """Return until when a department has to answer an order that was issued then: by its programme's published time, else by the clock.

    Audit's clock of the order is due when the order says (`due_by` of the clock).
    """
    policy = ctx.policy(issued_at)
    if within := handled(policy, referral.programme, referral.place_code).within:
        return ctx.calendar.through(issued_at, within)
    rule = policy.clocks[RESULT_CLOCK]
    return ctx.calendar.deadline(issued_at, rule.limit, public=rule.public).due_at
