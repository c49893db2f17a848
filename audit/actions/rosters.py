"""Hearing of rosters: an escalation reaches the leads that the newest one names."""

from audit.actions.recording import record_event
from audit.domain.rosters import roster_of
from audit.repository.rosters import store_roster
from shared.events.contracts import Envelope
from shared.events.contracts.intake import RosterChanged
from shared.run.context import Context
from shared.store.db import UnitOfWork


async def record_roster(uow: UnitOfWork, ctx: Context, envelope: Envelope[RosterChanged]) -> None:
    """Record the event like any other, and keep what it says of the unit."""
    await record_event(uow, ctx, envelope)
    await store_roster(uow, roster_of(envelope))
