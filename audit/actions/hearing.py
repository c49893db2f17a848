"""Hearing an event: it becomes a leaf, and everything derived from it is brought up to date, in one transaction."""

from audit.actions.clocks import changed_clocks, settled
from audit.repository.hearing import hear, keep
from audit.rules.casefile import heard
from audit.rules.duties import duty_of
from audit.rules.leaf import attributes_of
from shared.events.contracts import Envelope, Event
from shared.events.contracts.disbursement import ReserveLow
from shared.run.context import Context
from shared.store.db import UnitOfWork


async def hear_event(uow: UnitOfWork, ctx: Context, envelope: Envelope[Event]) -> None:
    """Store the event, then the case's file, its duties and its clocks.

    Storing comes first: it takes the lock of the case, so that two events of one case are never heard at once.
    """
    known = await hear(uow, envelope, attributes_of(envelope))
    if isinstance(envelope.data, ReserveLow):  # Its subject is an account, not a case.
        return
    file, begun = heard(known.file, envelope), duty_of(envelope)
    duties = [*known.duties, begun] if begun else list(known.duties)
    changes = changed_clocks(ctx, envelope, file, duties, known)
    clocks = settled(uow, ctx, changes.clocks, {envelope.case_id: duties}, until=None)
    await keep(uow, file, envelope.id, begun, changes.said, clocks)
