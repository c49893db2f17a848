"""What a service's rooms are handed: made once in `main.py`, passed down, never imported as a global."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from shared.events.contracts import Envelope, Event
from shared.kit.calendar import SHANGHAI, WorkCalendar
from shared.kit.clock import Clock
from shared.kit.ids import Ids
from shared.kit.policy import Policy, PolicyBook
from shared.kit.settings import ServiceSettings
from shared.store.db import Database, UnitOfWork


class Tokens(Protocol):
    """Gives the service's own bearer token, for reading a person's details elsewhere."""

    async def get(self) -> str:
        """Return a token that is valid for a while yet."""
        ...


@dataclass
class Context:
    """A running service's parts."""

    name: str
    db: Database
    book: PolicyBook
    calendar: WorkCalendar
    clock: Clock
    ids: Ids
    settings: ServiceSettings
    tokens: Tokens
    running: object | None = None
    """What one service alone keeps open while it runs, from its `ServiceSpec.startup`; its own `running(ctx)` knows the type."""
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when the background is told to stop: a worker that pauses hears it."""

    def policy(self, now: datetime) -> Policy:
        """Return the policy that is valid at `now` (its day in Shanghai)."""
        return self.book.on(now.astimezone(SHANGHAI).date())


Handler = Callable[[UnitOfWork, Context, Envelope[Any]], Awaitable[None]]
"""Does one thing: turns a foreign event into an action of its own; an action that takes just this needs no handler around it."""

Handlers = Mapping[type[Event], Handler]
"""All subscriptions of a service, in one table."""


Worker = Callable[[Context], Awaitable[datetime | None]]
"""Does what is to be done by itself now; returns when there will be more: an instant that has come means at once, None when it is woken."""

Workers = Mapping[str, Worker]
"""All workers of a service, by the names under which they are woken (`uow.wake`)."""

Sweep = Callable[[UnitOfWork, Context], Awaitable[bool]]
"""Goes through a batch of what somebody left over; tells whether there may be more. Run at the start and by the hour (`sweeps.py`)."""

Sweeps = Mapping[str, Sweep]
"""All sweeps of a service, by name."""
