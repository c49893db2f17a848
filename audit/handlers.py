"""Every event that anybody publishes is recorded here, all in one way."""

from audit.actions.recording import record_event
from audit.actions.rosters import record_roster
from shared.events.contracts import EVENTS, Envelope
from shared.events.contracts.audit import LogSealed
from shared.events.contracts.intake import CaseClosed, RosterChanged
from shared.run.context import Context, Handlers
from shared.run.endings import keep_case_end
from shared.store.db import UnitOfWork


async def on_case_closed(uow: UnitOfWork, ctx: Context, event: Envelope[CaseClosed]) -> None:
    """Record it as any other; and in time the keys of calls about the case end."""
    await record_event(uow, ctx, event)
    await keep_case_end(uow, ctx, event)


HANDLERS: Handlers = {event: record_event for event in EVENTS.values() if event is not LogSealed} | {
    CaseClosed: on_case_closed,
    RosterChanged: record_roster,
}
"""Every event there is, except that the log was sealed: a leaf about sealing would have to be sealed, for ever."""
