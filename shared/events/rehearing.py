"""A handler that was added later gets the past (`jiuji rehear`): its topic is read again, up to where the line was when that was asked.

Events that the handler has had are told from others by their receipts, which are kept for 14 days. So it is refused unless the handler is
known to be younger: then each event that it has had has a receipt, and what has none was passed before the handler was there. No receipt is
forgotten until the past has been heard. Since when a handler is there its consumer writes down when it starts (`handled_type`). For those
that were there before this was written down it is not known, nor for those whose release brought the table.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import asyncpg

from shared.events.broker import BusUnavailable, MissingTopics
from shared.events.bus import Bookmark, Consumer
from shared.events.contracts import Event
from shared.events.inbox import Inbox
from shared.events.receipts import RECEIPTS_KEPT
from shared.kit.clock import Backoff
from shared.kit.errors import Conflict
from shared.kit.telemetry import get_logger
from shared.store.db import Database
from shared.store.faults import DatabaseUnavailable
from shared.store.wakeups import AT_ONCE, notify

log = get_logger(__name__)

REHEAR = "rehear"
"""Under this name a consumer is told that events are to be heard again."""

ASK = """
INSERT INTO rehearing (type, topic, partition, next_offset, end_offset)
SELECT $1, topic, partition, 0, next_offset FROM consumer_offset WHERE topic = $2
ON CONFLICT (type, topic, partition) DO NOTHING RETURNING end_offset
"""
"""A type, and its topic. Once for each: what the handler has had since then has receipts for some days only."""

NEW_FOR = RECEIPTS_KEPT - timedelta(days=1)
"""A handler counts as new for a day less than receipts are kept: clocks of two machines differ, and asking takes a moment."""

PENDING = (
    "SELECT type, topic, partition, next_offset, end_offset FROM rehearing WHERE next_offset < end_offset ORDER BY type, topic, partition"
)


class HandlerNotStarted(Conflict):
    """No consumer with this handler has run yet on the service's database."""

    zh = "{service} 尚未启动带有 {type} 处理程序的消费进程。请先启动新版本，再执行 jiuji rehear。"
    en = "No consumer of {service} with a handler of {type} has been started yet. Start the new release first, then call jiuji rehear."


class HandlerNotNew(Conflict):
    """The handler may have had events whose receipts are gone: hearing those again would give them their effects twice."""

    zh = "{type} 的处理程序可能早于 {days} 天前已在 {service} 运行，无法判断哪些事件已处理过。请改用该服务的数据迁移补齐以往数据。"
    en = (
        "The handler of {type} may have been at {service} for more than {days} days: which events it has had can no longer be told."
        " Bring the past by a migration of the service instead."
    )


class NothingToRehear(Conflict):
    """The service has not read the event's topic, or was asked for this type before."""

    zh = (
        "没有需要补处理的事件：{service} 尚未读取过 {topic}，或此前已要求补处理 {type}。请核对事件名称；尚未读取过的，将按正常顺序处理，"
        "无须补处理。"
    )
    en = (
        "There is no past to be heard: {service} has read nothing of {topic} yet, or was asked for {type} before. Check the event's name;"
        " what was not read yet is heard in its turn."
    )


async def ask(connection: asyncpg.Connection, service: str, event: type[Event], now: datetime) -> int:
    """Ask a service for the past of an event's type; return among how many records it will be looked for.

    Raises `HandlerNotStarted`, `HandlerNotNew`, `NothingToRehear`.
    """
    async with connection.transaction():
        known = await connection.fetchrow("SELECT since FROM handled_type WHERE type = $1", event.TYPE)
        if known is None:
            raise HandlerNotStarted(service=service, type=event.short_name())
        if known["since"] is None or known["since"] <= now - NEW_FOR:
            raise HandlerNotNew(service=service, type=event.short_name(), days=NEW_FOR.days)
        asked = await connection.fetch(ASK, event.TYPE, event.TOPIC)
        if not asked:
            raise NothingToRehear(service=service, type=event.short_name(), topic=event.TOPIC)
        await notify(connection, {REHEAR: AT_ONCE})
    return sum(row["end_offset"] for row in asked)


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
        await consumer.start({(topic, part.partition): Bookmark(part.next_offset) for part in parts}, only=left)
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
