"""The shared business words: every event a stage may publish, by publisher, and how it travels.

Depends on pydantic only. A published event never changes meaning: optional fields may be added, anything
else is a new version beside the old one (`docs/adr/0002-event-evolution.md`).
"""

from shared.events.contracts.base import Envelope, Event, UnknownEvent, Unparseable
from shared.events.contracts.desk import DESKS
from shared.events.contracts.registry import EVENT_FIELDS, EVENT_NAMES, EVENTS, TOPICS, event_class

__all__ = ["DESKS", "EVENTS", "EVENT_FIELDS", "EVENT_NAMES", "TOPICS", "Envelope", "Event", "UnknownEvent", "Unparseable", "event_class"]
