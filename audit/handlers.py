"""Every event that anybody publishes is recorded here, all in one way."""

from audit.actions.recording import record_event
from shared.events.contracts import EVENTS
from shared.events.contracts.audit import LogSealed
from shared.run.context import Handlers

HANDLERS: Handlers = {event: record_event for event in EVENTS.values() if event is not LogSealed}
"""Every event there is, except that the log was sealed: a leaf about sealing would have to be sealed, for ever."""
