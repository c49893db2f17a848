"""Proposing a part of an offer for a task, what the person says to it, and that it was given.

What is locked, in this order, as in `repository/changes.py`: the task, the case's need, the offer. What one refuses, none has done.
"""

from dataclasses import replace

from services.charity.actions.needs import cover_need
from services.charity.actions.offers import get_offer
from services.charity.domain.funds import fund_places
from services.charity.domain.lapses import LAPSES, MATCH_ANSWERED, PLEDGE_SPENT, lapses_at
from services.charity.domain.matches import (
    MACHINE,
    AnswerMatch,
    DeliverMatch,
    MakeMatch,
    Match,
    MatchState,
    MatchTransition,
    ReleaseReason,
)
from services.charity.domain.offers import Offer, OfferKind, OfferState
from services.charity.domain.refusals import (
    ApprovalNotReceived,
    DeliveryTooLarge,
    MatchExpired,
    MatchInState,
    MatchNotFound,
    NotACharity,
    OfferClosed,
    OfferNotFound,
    OfferTaken,
    OfferUnfit,
    PledgeOverNeed,
    TaskClosed,
    TaskNotTaken,
)
from services.charity.repository.matches import (
    MATCHES,
    find_and_lock_match,
    lock_held_matches,
    lock_matches_of_stopped_tasks,
    matches_of_order,
    money_given_for_order,
)
from services.charity.repository.needs import settle_need
from services.charity.repository.offers import settle_offer, take_of_offer
from services.desk.actions.tasks import get_task, lock_task
from services.desk.domain.refusals import NoDepartment, TaskNotFound
from services.desk.domain.tasks import OPEN, Task
from shared.events.contracts import Envelope
from shared.events.contracts.desk import DeskCompleted
from shared.kit.errors import refuses
from shared.kit.policy import Policy
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(
    NoDepartment,
    NotACharity,
    TaskNotFound,
    TaskClosed,
    OfferNotFound,
    OfferUnfit,
    OfferClosed,
    OfferTaken,
    ApprovalNotReceived,
    PledgeOverNeed,
)
async def make_match(uow: UnitOfWork, ctx: Context, command: MakeMatch) -> Match:
    """Propose a part of an offer for a task of the same charity; it is taken out of the offer at once, and money within the need."""
    task = await lock_task(uow, ctx, command.task_id)
    if not task.may_be_pledged_for:
        raise TaskClosed
    policy, offer = ctx.policy(uow.now), await get_offer(uow, ctx, command.offer_id)
    check_fit(policy, offer, task)
    of_need = offer.kind is OfferKind.CASH and policy.pays_the_need(task.programme)
    if of_need:
        await cover_need(uow, task.case_id, command.quantity)
    if not await take_of_offer(uow, offer, command.quantity):
        await refuse_taken(uow, ctx, command.offer_id)
    until = min(offer.holds_until, lapses_at(policy.period(MATCH_ANSWERED), ctx.calendar, uow.now))
    match = Match(
        match_id=uow.ids.new(),
        offer_id=offer.offer_id,
        referral_id=task.referral_id,
        case_id=task.case_id,
        place_code=task.place_code,
        department=task.department,
        kind=offer.kind,
        quantity=command.quantity,
        delivered=0,
        state=MatchState.PROPOSED,
        of_need=of_need,
        holds_until=until,
        made_by=uow.actor.subject,
        made_at=uow.now,
        updated_at=uow.now,
    )
    await MATCHES.add(uow, match)
    uow.wake(LAPSES, until)
    return match


@refuses(OfferUnfit)
def check_fit(policy: Policy, offer: Offer, task: Task) -> None:
    """See that an offer is for the task's place, and no money for a programme that gives services alone. Raises `OfferUnfit`."""
    if offer.place_code not in fund_places(task.place_code):
        raise OfferUnfit(unfit="place")
    programme = policy.programmes.get(task.programme)
    if offer.kind is OfferKind.CASH and programme is not None and programme.is_service:
        raise OfferUnfit(unfit="kind")


@refuses(NoDepartment, NotACharity, OfferNotFound, OfferClosed, OfferTaken)
async def refuse_taken(uow: UnitOfWork, ctx: Context, offer_id: str) -> None:
    """Say why nothing could be taken of an offer, as it is now. Raises `OfferClosed` or `OfferTaken`."""
    now = await get_offer(uow, ctx, offer_id)
    if now.state is not OfferState.OPEN or now.holds_until <= uow.now:
        raise OfferClosed
    raise OfferTaken(left=now.left)


@refuses(NoDepartment, TaskNotFound)
async def list_matches(uow: UnitOfWork, ctx: Context, task_id: str) -> list[Match]:
    """Return what was matched with a task of the actor's department, oldest first."""
    task = await get_task(uow, ctx, task_id)
    return await matches_of_order(uow, task.referral_id)


@refuses(NoDepartment, TaskNotFound, TaskClosed, MatchNotFound, MatchInState, MatchExpired)
async def answer_match(uow: UnitOfWork, ctx: Context, command: AnswerMatch) -> Match:
    """Record what the person says to a proposal: it is kept for them, or free again."""
    match = await lock_match(uow, ctx, command.task_id, command.match_id)
    answered = MACHINE.move(match, MatchTransition.ACCEPT if command.accepted else MatchTransition.DECLINE, uow.now)
    answered = replace(answered, answered_by=uow.actor.subject, answer_sha256=command.evidence_sha256)
    if command.accepted:
        period = ctx.policy(uow.now).period(PLEDGE_SPENT)
        answered = replace(answered, holds_until=lapses_at(period, ctx.calendar, uow.now))
        uow.wake(LAPSES, answered.holds_until)
    else:
        _settle(uow, match)
    await MATCHES.save(uow, answered)
    return answered


@refuses(NoDepartment, TaskNotFound, TaskClosed, TaskNotTaken, MatchNotFound, MatchInState, MatchExpired, DeliveryTooLarge)
async def deliver_match(uow: UnitOfWork, ctx: Context, command: DeliverMatch) -> Match:
    """Record what was given of an accepted match before its task is completed; the rest is free again."""
    if (await lock_task(uow, ctx, command.task_id)).officer is None:  # Of such a one nothing can be told once its order was given up.
        raise TaskNotTaken
    match = await lock_match(uow, ctx, command.task_id, command.match_id)
    delivered = MACHINE.move(match, MatchTransition.DELIVER, uow.now)
    if command.quantity > match.quantity:
        raise DeliveryTooLarge(quantity=match.quantity)
    return await _deliver(uow, replace(delivered, delivered=command.quantity, receipt_sha256=command.evidence_sha256))


@refuses(NoDepartment, TaskNotFound, TaskClosed, MatchNotFound, MatchExpired)
async def lock_match(uow: UnitOfWork, ctx: Context, task_id: str, match_id: str) -> Match:
    """Lock and return a match of an open task, the time of which is not over. The task is locked first."""
    task = await lock_task(uow, ctx, task_id)
    match = await find_and_lock_match(uow, task.referral_id, match_id)
    if match is None:
        raise MatchNotFound(match_id=match_id)
    if task.state not in OPEN:
        raise TaskClosed
    if match.lapses(uow.now):
        raise MatchExpired
    return match


async def deliver_matches(uow: UnitOfWork, event: Envelope[DeskCompleted]) -> int | None:
    """End the matches of a completed task: what the person accepted was given, what nobody answered is free again.

    The completion tells the money that was given in all: what donors gave for this person goes first, and the rest of it is returned, of
    which the charity's own pledge is spent. Where it tells none, everything that was set aside was given, and None is returned.
    """
    left = event.data.amount_fen
    if left is not None:
        left = max(left - await money_given_for_order(uow, event.data.referral_id), 0)
    for match in await lock_held_matches(uow, event.data.referral_id):
        given = match.quantity if left is None or match.kind is not OfferKind.CASH else min(match.quantity, left)
        if match.state is not MatchState.ACCEPTED or given == 0:
            await release(uow, match, "completed")
            continue
        await _deliver(uow, replace(MACHINE.move(match, MatchTransition.DELIVER, uow.now), delivered=given))
        if left is not None and match.kind is OfferKind.CASH:
            left -= given
    return left


async def release_matches(uow: UnitOfWork, referral_id: str, reason: ReleaseReason) -> None:
    """Free what was matched with a task that came to nothing."""
    for match in await lock_held_matches(uow, referral_id):
        await release(uow, match, reason)


async def release_matches_of_stopped_tasks(uow: UnitOfWork, case_id: str, reason: ReleaseReason) -> None:
    """Free what was matched with the tasks of a case that were just stopped."""
    for match in await lock_matches_of_stopped_tasks(uow, case_id):
        await release(uow, match, reason)


async def release(uow: UnitOfWork, match: Match, reason: ReleaseReason) -> None:
    """Free a locked match of which nothing was given."""
    _settle(uow, match)
    await MATCHES.save(uow, replace(MACHINE.move(match, MatchTransition.RELEASE, uow.now), reason_code=reason))


async def _deliver(uow: UnitOfWork, match: Match) -> Match:
    _settle(uow, match, match.delivered)
    await MATCHES.save(uow, match)
    return match


def _settle(uow: UnitOfWork, match: Match, given: int = 0) -> None:
    if match.of_need:
        settle_need(uow, match.case_id, match.quantity, given)
    settle_offer(uow, match, given)
