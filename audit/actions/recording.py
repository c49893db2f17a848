"""Recording an event: it becomes a leaf, and everything derived from it is brought up to date, in one transaction."""

from audit.actions.clocks import change_clocks, settle_clocks
from audit.actions.sealing import SEALER
from audit.domain.casefiles import update_case_file
from audit.domain.casehistories import CaseChanges
from audit.domain.duties import duty_of
from audit.domain.leaf import attributes_of
from audit.repository.caseevents import store_changes, store_event
from shared.events.contracts import Envelope, Event
from shared.events.contracts.disbursement import ReserveLow
from shared.run.context import Context
from shared.store.db import UnitOfWork


async def record_event(uow: UnitOfWork, ctx: Context, envelope: Envelope[Event]) -> None:
    """Store the event, then the case's file, its duties and its clocks.

    Storing comes first: it takes the lock of the case, so that two events of one case are never recorded at once.
    """
    uow.wake(SEALER)
    uow.mark_changed(envelope.case_id)
    history = await store_event(uow, envelope, attributes_of(envelope))
    if isinstance(envelope.data, ReserveLow):  # Its subject is an account, not a case.
        return
    file, begun = update_case_file(history.file, envelope), duty_of(envelope)
    duties = [*history.duties, begun] if begun else list(history.duties)
    facts, changed = change_clocks(ctx, envelope, history, file, duties)
    clocks = settle_clocks(uow, ctx, changed, {envelope.case_id: duties}, until=None)
    await store_changes(uow, CaseChanges(event_id=envelope.id, file=file, duty=begun, facts=facts, clocks=clocks))
