"""A handler that was added later gets the past (`jiuji rehear`): its topic is read again, up to where the line was when that was asked."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from shared.events.bus import BusUnavailable, Consumer, MissingTopics
from shared.events.inbox import Inbox
from shared.kit.clock import Backoff
from shared.kit.telemetry import get_logger
from shared.store.db import Database
from shared.store.faults import DatabaseUnavailable

log = get_logger(__name__)

REHEAR = "rehear"
"""Under this name a consumer is told that events are to be heard again."""

ASK = """
INSERT INTO rehearing (type, topic, partition, next_offset, end_offset)
SELECT $1, topic, partition, 0, next_offset FROM consumer_offset WHERE topic = $2
ON CONFLICT (type, topic, partition) DO NOTHING RETURNING end_offset
"""
"""For an operator's command: a type, and its topic. Once for each: what the handler has had since then has receipts for some days only."""

PENDING = (
    "SELECT type, topic, partition, next_offset, end_offset FROM rehearing WHERE next_offset < end_offset ORDER BY type, topic, partition"
)


@dataclass(frozen=True, slots=True)
class _Part:
    """What is still to be heard of a partition."""

    type: str
    topic: str
    partition: int
    next_offset: int
    end_offset: int


class Rehearing:
    """Hears again what was asked for, one type after the other, for as long as the service runs."""

    def __init__(self, inbox: Inbox, db: Database, consumer: Callable[[Sequence[str]], Consumer]) -> None:
        """Read with a `consumer` of topics of its own each time."""
        self._inbox = inbox
        self._db = db
        self._consumer = consumer

    async def run(self, stop: asyncio.Event) -> None:
        """Wait to be told, hear, and wait again, until `stop`; what was not finished is gone on with."""
        backoff = Backoff()
        while not stop.is_set():
            try:
                while (parts := await self._pending()) and not stop.is_set():
                    kind = parts[0].type
                    await self._read_again(kind, [part for part in parts if part.type == kind], stop)
            except (BusUnavailable, DatabaseUnavailable, MissingTopics) as error:
                log.warning("rehearing_interrupted", error=type(error).__name__)
                await backoff.pause(stop)
            else:
                await self._db.wakeups.sleep(REHEAR, stop)

    async def _pending(self) -> list[_Part]:
        async with self._db.begin(self._inbox.actor) as uow:
            parts = [_Part(*row) for row in await uow.sql(PENDING)]
        return [part for part in parts if self._inbox.handles_type(part.type)]  # A process of the release before leaves the others alone.

    async def _read_again(self, kind: str, parts: Sequence[_Part], stop: asyncio.Event) -> None:
        consumer, topic = self._consumer([parts[0].topic]), parts[0].topic
        left = {part.partition: part.end_offset for part in parts}
        await consumer.start({(topic, part.partition): part.next_offset for part in parts}, only=left)
        try:
            while left and not stop.is_set():
                records = await consumer.poll(stop)
                for number in {record.partition for record in records} & left.keys():
                    of_it = [record for record in records if record.partition == number and record.offset < left[number]]
                    if of_it:
                        await self._inbox.rehear(of_it, kind)
                lag = consumer.lag()
                for number in list(left):
                    # The end of the log comes before where the line was, when the topic was made anew meanwhile.
                    at_the_end = not records and lag.get((topic, number)) == 0
                    if consumer.position(topic, number) >= left[number] or at_the_end:
                        await self._over(kind, topic, number)
                        del left[number]
        finally:
            await consumer.close()
        log.info("reheard", type=kind)

    async def _over(self, kind: str, topic: str, number: int) -> None:
        async with self._db.begin(self._inbox.actor) as uow:
            await uow.sql(
                "UPDATE rehearing SET next_offset = end_offset WHERE type = $1 AND topic = $2 AND partition = $3", kind, topic, number
            )
