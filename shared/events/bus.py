"""The door to Kafka: records in, records out. Only `broker`, `oddnames` and `reach` beside it know the client library."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from zlib import crc32

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.conn import AIOKafkaConnection
from aiokafka.errors import KafkaError
from aiokafka.producer.message_accumulator import BatchBuilder

from shared.events.broker import BusUnavailable, partitions_of
from shared.events.codec import Headers
from shared.events.oddnames import read_odd_names
from shared.events.reach import REACH
from shared.kit.clock import first
from shared.kit.telemetry import get_logger

log = get_logger(__name__)

SEND_DEADLINE_S = 30.0
"""With idempotence on, aiokafka never expires a batch by itself; this is our own bound before the producer is thrown away."""

MOST_BYTES = 1_000_000
"""How large headers and value of a record may be: with what is written around them it stays below what a broker takes, by default 1,048,588
bytes (`message.max.bytes`). It refuses a larger one, and then `Producer.send` fails with all that it was given."""

WAIT_MS = 1_000
"""How long a consumer waits before it looks at anything else; the broker answers at once when there is something."""

FETCH_MAX_WAIT_MS = 5_000
"""How long the broker holds a fetch that finds nothing; with its default of half a second nine idle services ask 18 times a second."""

FETCHER_WAKES_MS = 1_000
"""How often aiokafka's fetcher looks at all partitions by itself. What was fetched or taken wakes it: with its default of 200 ms this look
was more than half of what an idle service does (py-spy, 2026-11-26). Not seldom, because some of its states wake nobody."""

TAKES_WITHIN_S = 3_600.0
"""How long aiokafka's fetcher waits for what it fetched to be taken, before it fetches from the other partitions alone. With its tenth of
a second it does so while a batch is applied; if the others have nothing, the broker holds that request for `FETCH_MAX_WAIT_MS`, and the
partition with a backlog is not asked meanwhile: 920 events/s with 0.27 cores busy, and 3,900 without such requests (2026-11-26,
`CORE=sharing`)."""

RETRY_BACKOFF_MS = 500
"""A client whose broker is away tries again after so long. With aiokafka's tenth of a second a stack took 12.9 % of a core while Kafka was
away, with this 6.8 %, of which PostgreSQL 2.2 (2026-11-26, `python -m tests.bench --core outage`)."""

METADATA_MAX_AGE_MS = 10_000
"""Within so long a producer and a consumer notice that a topic was given more partitions."""

STOP_WITHIN_S = 2.0
"""A client whose broker is gone would flush for ever."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A record to publish."""

    topic: str
    key: bytes
    value: bytes
    headers: Headers


@dataclass(frozen=True, slots=True)
class Bookmark:
    """Where a reader of a partition goes on, and when the record before that was written, in Kafka's milliseconds; None if unknown."""

    next_offset: int
    written_at: int | None = None


@dataclass(frozen=True, slots=True)
class Incoming:
    """A record as it was read, and when it was written, in Kafka's milliseconds."""

    topic: str
    partition: int
    offset: int
    key: bytes
    value: bytes | None
    headers: Headers
    written_at: int | None = None

    @property
    def next_offset(self) -> int:
        """Return the offset after this record."""
        return self.offset + 1

    @property
    def bookmark(self) -> Bookmark:
        """Return where to go on after this record."""
        return Bookmark(self.next_offset, self.written_at)


class Producer:
    """Publishes batches: idempotent, `acks=all`, every record acknowledged before `send` returns.

    A failed batch leaves the client in an unknown state (a sequence error kills its sender for good,
    aio-libs/aiokafka#1017), so it is thrown away and the next `send` starts a new one.
    """

    def __init__(self, bootstrap: str) -> None:
        """Remember the address; the client is made by the first `send`."""
        self._bootstrap = bootstrap
        self._client: AIOKafkaProducer | None = None

    async def send(self, records: Sequence[Outgoing]) -> None:
        """Publish in order; return when all are acknowledged. Raises `BusUnavailable`; then any part may be published."""
        try:
            async with asyncio.timeout(SEND_DEADLINE_S):
                client = await self._started()
                await asyncio.gather(*await self._handed_over(client, records))
        except (KafkaError, OSError, TimeoutError) as error:
            await self.close()
            raise BusUnavailable(type(error).__name__) from error
        REACH.answered()

    async def _handed_over(self, client: AIOKafkaProducer, records: Sequence[Outgoing]) -> list[Awaitable[object]]:
        """Give the client whole batches; return their acknowledgements.

        Its `send` makes a future and hashes the key in Python for every single record: with it the relay took 33 µs of processor time
        for an event, without it 18 µs. A partition's next batch is taken only when the one before is on its way, so order holds.
        """
        partitions = {topic: sorted(await client.partitions_for(topic)) for topic in {record.topic for record in records}}
        filling: dict[tuple[str, int], BatchBuilder] = {}
        acks: list[Awaitable[object]] = []
        for record in records:
            among = partitions[record.topic]
            headers = list(record.headers)  # Records that are passed on, as dead letters are, come with a tuple.
            place = record.topic, among[crc32(record.key) % len(among)]
            batch = filling.get(place)
            if batch is None or batch.append(timestamp=None, key=record.key, value=record.value, headers=headers) is None:
                if batch is not None:
                    acks.append(_seen(await client.send_batch(batch, place[0], partition=place[1])))
                batch = filling[place] = client.create_batch()
                batch.append(timestamp=None, key=record.key, value=record.value, headers=headers)
        for (topic, partition), batch in filling.items():
            batch.close()
            acks.append(_seen(await client.send_batch(batch, topic, partition=partition)))
        return acks

    async def close(self) -> None:
        """Drop the client; bounded, because a client whose broker is gone would flush for ever."""
        client, self._client = self._client, None
        if client is not None:
            await _drop(client)  # Whatever it still held is sent again by its owner.

    async def _started(self) -> AIOKafkaProducer:
        if self._client is None:
            # Large batches, because aiokafka keeps one produce request in flight per broker (docs/adr/0007).
            client = AIOKafkaProducer(
                bootstrap_servers=self._bootstrap,
                acks="all",
                enable_idempotence=True,
                linger_ms=0,
                max_batch_size=512 * 1024,
                max_request_size=4 * 1024 * 1024,
                metadata_max_age_ms=METADATA_MAX_AGE_MS,
                retry_backoff_ms=RETRY_BACKOFF_MS,
            )
            try:
                await client.start()
            except BaseException:
                await _drop(client)
                raise
            self._client = client
        return self._client


class Consumer:
    """Reads partitions of some topics from given offsets. No group: the offsets live in the reader's database."""

    def __init__(self, bootstrap: str, topics: Sequence[str], *, batch: int = 500) -> None:
        """Remember what to read."""
        self._bootstrap = bootstrap
        self._topics = tuple(topics)
        self._batch = batch
        self._client: AIOKafkaConsumer | None = None
        self._marks: dict[tuple[str, int], Bookmark] = {}
        self._beginnings: Mapping[TopicPartition, int] = {}
        self._connections: Sequence[AIOKafkaConnection] = ()
        self._all: Sequence[TopicPartition] = ()

    async def numbers(self) -> frozenset[int]:
        """Return the numbers of all partitions of the topics. Raises `BusUnavailable` and `MissingTopics`."""
        self._all = await partitions_of(self._bootstrap, self._topics)
        return frozenset(partition.partition for partition in self._all)

    async def start(
        self, bookmarks: Mapping[tuple[str, int], Bookmark], *, only: Collection[int] | None = None, at_end: bool = False
    ) -> None:
        """Assign partitions and seek: to the bookmark, or to the beginning where there is none or it no longer holds.

        An offset is only a hint where to look; the event id decides what is new. In a topic that was made anew, or that lost its tail, the
        same offsets are other records: the one before the bookmark is read once more, and if it was written at another time, the partition
        is read from its beginning; so it is whenever a connection was lost.

        `only` are numbers of partitions, None means all of them. With `at_end` partitions without a bookmark begin at their end. Raises
        `BusUnavailable`.
        """
        if not self._all:
            await self.numbers()
        partitions = [partition for partition in self._all if only is None or partition.partition in only]
        client = AIOKafkaConsumer(
            bootstrap_servers=self._bootstrap,
            enable_auto_commit=False,
            auto_offset_reset="none",
            group_id=None,
            fetch_max_wait_ms=FETCH_MAX_WAIT_MS,
            consumer_timeout_ms=FETCHER_WAKES_MS,
            metadata_max_age_ms=METADATA_MAX_AGE_MS,
            retry_backoff_ms=RETRY_BACKOFF_MS,
        )
        try:
            await client.start()
            client._fetcher._prefetch_backoff = TAKES_WITHIN_S  # noqa: SLF001 (no parameter of aiokafka's sets it)
            client.assign(partitions)
            for partition in partitions:
                # At once, whatever comes of it: for partitions without a position the fetcher looks for one, and then sleeps.
                self._seek(client, partition, bookmarks.get((partition.topic, partition.partition), Bookmark(0)))
            # Until they are settled: the broker answers a connection's requests in their order, and holds a fetch that finds nothing for
            # `FETCH_MAX_WAIT_MS`, which is longer than others wait for a sign of life (`leases.STALE_S`).
            client.pause(*partitions)
            await self._settle(client, partitions, bookmarks, at_end=at_end)
            client.resume(*partitions)
        except (KafkaError, OSError) as error:
            await _drop(client)
            raise BusUnavailable(type(error).__name__) from error
        except BaseException:
            await _drop(client)
            raise
        self._client = client

    async def _settle(
        self, client: AIOKafkaConsumer, partitions: Sequence[TopicPartition], bookmarks: Mapping[tuple[str, int], Bookmark], *, at_end: bool
    ) -> None:
        """Seek again where a partition begins or ends elsewhere than was believed."""
        self._beginnings = first = await client.beginning_offsets(partitions)
        last = await client.end_offsets(partitions)
        for partition in partitions:
            place = partition.topic, partition.partition
            mark = bookmarks.get(place, Bookmark((last if at_end else first)[partition]))
            if mark.next_offset == first[partition]:
                mark = Bookmark(mark.next_offset)  # The record before is gone.
            if mark.next_offset < first[partition]:
                log.error("records_gone", topic=partition.topic, partition=partition.partition, count=first[partition] - mark.next_offset)
                self._seek(client, partition, Bookmark(first[partition]))
            elif mark.next_offset > last[partition]:
                self._begin_anew(client, partition)
            elif mark != self._marks[place]:
                self._seek(client, partition, mark)

    def _seek(self, client: AIOKafkaConsumer, partition: TopicPartition, mark: Bookmark) -> None:
        client.seek(partition, mark.next_offset - (mark.written_at is not None))
        self._marks[partition.topic, partition.partition] = mark

    def _begin_anew(self, client: AIOKafkaConsumer, partition: TopicPartition) -> None:
        log.error("topic_is_another", topic=partition.topic, partition=partition.partition)
        self._seek(client, partition, Bookmark(self._beginnings[partition]))

    def _proved(self, client: AIOKafkaConsumer, partition: TopicPartition, records: list[Any]) -> list[Any]:  # aiokafka is untyped.
        """Return a partition's records without the one before its bookmark; none if that is another than it was."""
        mark = self._marks[partition.topic, partition.partition]
        if records[0].offset >= mark.next_offset:
            return records
        if records[0].timestamp == mark.written_at:
            return records[1:]
        self._begin_anew(client, partition)
        return []

    async def poll(self, stop: asyncio.Event | None = None, *, at_once: bool = False) -> list[Incoming]:
        """Return what is there, each partition's records together and in their order.

        If nothing is, and not `at_once`, wait for it: a second at most, or until `stop`.
        Raises `BusUnavailable`. After `stop` nothing more may be polled: what was on its way is read again from the stored offsets.
        """
        assert self._client is not None, "start first"
        try:
            batches = await self._client.getmany(max_records=self._batch)
            if not batches and not at_once:
                coming = self._client.getmany(timeout_ms=WAIT_MS, max_records=self._batch)
                batches = await first(coming, stop or asyncio.Event()) or {}
        except (KafkaError, OSError) as error:
            raise BusUnavailable(type(error).__name__) from error
        except UnicodeDecodeError:  # Of the name of a header. What was taken of any partition with it is fetched again.
            read_odd_names()
            self._read_again(self._client)
            return []
        if self._has_lost_connection(self._client):
            self._read_again(self._client)
            return []
        found: list[Incoming] = []
        for partition, records in batches.items():
            new = self._proved(self._client, partition, records)
            found += [Incoming(r.topic, r.partition, r.offset, r.key or b"", r.value, r.headers, r.timestamp) for r in new]
            if new:
                self._marks[partition.topic, partition.partition] = found[-1].bookmark
        return found

    def _has_lost_connection(self, client: AIOKafkaConsumer) -> bool:
        """Tell whether a connection of the last poll is gone: the broker may have been away, and come back without its last records."""
        before, self._connections = self._connections, list(client._client._conns.values())  # noqa: SLF001 (nothing public tells it)
        if REACH.is_away and any(connection.connected() for connection in self._connections):
            REACH.answered()
        return any(connection not in self._connections for connection in before)

    def _read_again(self, client: AIOKafkaConsumer) -> None:
        for partition in client.assignment():
            self._seek(client, partition, self._marks[partition.topic, partition.partition])

    def position(self, topic: str, partition: int) -> int:
        """Return the offset that is read next."""
        return self._marks[topic, partition].next_offset

    def has_more_partitions(self) -> bool:
        """Tell whether a topic was given more partitions since `numbers` was asked."""
        assert self._client is not None, "start first"
        known = Counter(partition.topic for partition in self._all)
        return any(len(self._client.partitions_for_topic(topic) or ()) > known[topic] for topic in known)

    def lag(self) -> dict[tuple[str, int], int]:
        """Return, per partition, how many records the broker has beyond the reader's position, as last heard."""
        if self._client is None:
            return {}
        ends = {(p.topic, p.partition): self._client.highwater(p) for p in self._client.assignment()}
        return {key: max(0, end - self._marks[key].next_offset) for key, end in ends.items() if end is not None and key in self._marks}

    async def close(self) -> None:
        """Stop reading."""
        client, self._client = self._client, None
        if client is not None:
            await _drop(client)


def _seen(ack: "asyncio.Future[object]") -> "asyncio.Future[object]":
    """Let a refusal that comes when another one already ended the batch be no "never retrieved"."""
    ack.add_done_callback(lambda done: done.cancelled() or done.exception())
    return ack


async def _drop(client: AIOKafkaProducer | AIOKafkaConsumer) -> None:
    """Stop a client that is thrown away, within a bound and whatever it raises.

    In a task of its own, because aiokafka's consumer cancels the fetches that it has under way and awaits them: one that was waiting
    for a lost broker ends as cancelled, and that cancellation would come out here as if somebody had cancelled the caller.
    """
    stopping = asyncio.ensure_future(client.stop())
    await asyncio.wait([stopping], timeout=STOP_WITHIN_S)
    if not stopping.done():
        stopping.cancel()
    elif not stopping.cancelled():
        stopping.exception()  # Seen; there is nothing to do about it.
