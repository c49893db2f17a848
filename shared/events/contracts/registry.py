"""Every event type there is, and the topics they travel on."""

from shared.events.contracts import assessment, audit, desk, disbursement, intake, persons, referral
from shared.events.contracts.base import Event, UnknownEvent

EVENTS: dict[str, type[Event]] = {
    event.TYPE: event for publisher in (intake, persons, assessment, referral, desk, disbursement, audit) for event in publisher.EVENTS
}
"""CloudEvents type to class."""

TOPICS: tuple[str, ...] = tuple(sorted({event.TOPIC for event in EVENTS.values()}))
"""The publishers' topics; `jiuji.dlq` is not among them."""


EVENT_NAMES = frozenset(event.short_name() for event in EVENTS.values())
"""What profiles call them: `case.registered`."""


EVENT_FIELDS = frozenset(f"{event.short_name()}.{field}" for event in EVENTS.values() for field in event.model_fields)
"""Their fields, as `case.registered.registered_at`."""


def event_class(event_type: str) -> type[Event]:
    """Return the class of a CloudEvents type, or raise `UnknownEvent`."""
    try:
        return EVENTS[event_type]
    except KeyError:
        raise UnknownEvent("unknown_event_type", type=event_type) from None
