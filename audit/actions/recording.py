"""Recording events: each becomes a leaf, and everything derived from it is brought up to date, in one transaction."""

from dataclasses import replace

from audit.actions.clocks import fold_event, settle_clocks
from audit.actions.sealing import SEALER
from audit.actions.supervising import open_by_itself
from audit.domain.casefiles import payments_after_end
from audit.domain.casehistories import CaseChanges, CaseHistory
from audit.domain.duties import answerable_now
from audit.repository.caseevents import store_changes, store_events
from shared.events.contracts import Envelope, Event
from shared.events.contracts.disbursement import PaymentContradicted
from shared.run.context import Context
from shared.store.db import Cause, UnitOfWork


async def record_event(uow: UnitOfWork, ctx: Context, envelope: Envelope[Event]) -> None:
    """Record an event, together with all others of the transaction."""
    uow.wake(SEALER)
    uow.mark_changed(envelope.case_id)
    uow.at_the_end(_record_events, (ctx, envelope))


async def _record_events(uow: UnitOfWork, given: list[tuple[Context, Envelope[Event]]]) -> None:
    """Store the events, then their cases' files, duties and clocks.

    Storing comes first: it takes the locks of the cases, so that two events of one case are never recorded at once. Of several events of
    one case each finds the case as the one before left it.
    """
    in_order = sorted(given, key=lambda one: one[1].case_id)
    histories = await store_events(uow, [envelope for _, envelope in in_order])
    changes = []
    for ctx, envelope in in_order:
        if not envelope.data.OF_CASE:
            continue
        uow.cause = Cause(envelope.id, envelope.traceparent)
        changed = await _changes(uow, ctx, histories[envelope.case_id], envelope)
        histories[envelope.case_id] = histories[envelope.case_id].after(changed)
        changes.append(changed)
    await store_changes(uow, changes)


async def _changes(uow: UnitOfWork, ctx: Context, history: CaseHistory, envelope: Envelope[Event]) -> CaseChanges:
    changes = fold_event(ctx, history, envelope)
    duties = history.after(changes).duties
    clocks = await settle_clocks(uow, ctx, changes.clocks, {envelope.case_id: duties}, until=None)
    for _ in range(payments_after_end(changes.file) - payments_after_end(history.file)):
        await open_by_itself(uow, changes.file, "paid_after_end", answerable_now(duties))
    if isinstance(envelope.data, PaymentContradicted):
        await open_by_itself(uow, changes.file, "bank_contradiction", answerable_now(duties))
    return replace(changes, clocks=clocks)
