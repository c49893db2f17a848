"""The one door to Kafka: records in, records out, topics. Nothing above it knows the client library."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from zlib import crc32

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewPartitions, NewTopic
from aiokafka.errors import KafkaError, TopicAlreadyExistsError, for_code
from aiokafka.producer.message_accumulator import BatchBuilder

from shared.events.codec import Headers
from shared.kit.clock import first, pause

SEND_DEADLINE_S = 30.0
"""With idempotence on, aiokafka never expires a batch by itself; this is our own bound before the producer is thrown away."""


SHOWN_WITHIN_S, LOOK_AGAIN_S = 10.0, 0.02

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


class BusUnavailable(Exception):
    """Kafka cannot be reached, or did not answer in time. Waiting and trying again is right."""


class MissingTopics(Exception):
    """Topics that the stack should have created are not there."""

    def __init__(self, names: Sequence[str]) -> None:
        """Name them, with the remedy."""
        super().__init__(f"Kafka topics missing: {', '.join(names)}. Create them from deploy/local/topics (make up does).")
        self.names = tuple(names)


@dataclass(frozen=True, slots=True)
class TopicSpec:
    """A topic as the stack declares it."""

    name: str
    partitions: int
    config: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A record to publish."""

    topic: str
    key: bytes
    value: bytes
    headers: Headers


@dataclass(frozen=True, slots=True)
class Incoming:
    """A record as it was read; `next_offset` is the one to go on from."""

    topic: str
    partition: int
    offset: int
    key: bytes
    value: bytes | None
    headers: Headers

    @property
    def next_offset(self) -> int:
        """Return the offset after this record."""
        return self.offset + 1


async def ensure_topics(bootstrap: str, topics: Sequence[TopicSpec]) -> None:
    """Create the topics that do not exist yet, one replica each, and give more partitions to those that have fewer than declared.

    Returns when Kafka shows them all. Raises `BusUnavailable`.
    """
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    try:
        existing = set(await admin.list_topics())
        wanted = [
            NewTopic(topic.name, topic.partitions, 1, topic_configs=dict(topic.config)) for topic in topics if topic.name not in existing
        ]
        there = [topic for topic in topics if topic.name in existing]
        described = await admin.describe_topics([topic.name for topic in there]) if there else []
        counts = {topic["topic"]: len(topic["partitions"]) for topic in described}
        if few := {topic.name: NewPartitions(topic.partitions) for topic in there if counts[topic.name] < topic.partitions}:
            await admin.create_partitions(few)
        if wanted:
            response = await admin.create_topics(wanted)
            for name, code, *_ in response.topic_errors:
                error = for_code(code)
                if code and error is not TopicAlreadyExistsError:
                    raise BusUnavailable(f"topic {name}: {error.__name__}")
            await _shown(admin, {topic.name for topic in topics})
    finally:
        await admin.close()


async def _shown(admin: AIOKafkaAdminClient, names: set[str]) -> None:
    """Wait until the broker lists topics that its controller has made: a service that looks in between would find one missing and stop."""
    try:
        async with asyncio.timeout(SHOWN_WITHIN_S):
            while not names <= set(await admin.list_topics()):
                await pause(asyncio.Event(), LOOK_AGAIN_S)
    except TimeoutError:
        raise BusUnavailable("topics were created and are not listed") from None


async def require_topics(bootstrap: str, names: Sequence[str]) -> None:
    """Raise `MissingTopics` unless all exist, `BusUnavailable` if Kafka cannot be asked."""
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    try:
        await admin.start()
        existing = set(await admin.list_topics())
    except (KafkaError, OSError) as error:
        raise BusUnavailable(str(error)) from error
    finally:
        await admin.close()
    missing = [name for name in names if name not in existing]
    if missing:
        raise MissingTopics(missing)


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
        self._positions: dict[tuple[str, int], int] = {}
        self._all: Sequence[TopicPartition] = ()

    async def numbers(self) -> frozenset[int]:
        """Return the numbers of all partitions of the topics. Raises `BusUnavailable` and `MissingTopics`."""
        try:
            self._all = await _partitions(self._bootstrap, self._topics)
        except (KafkaError, OSError) as error:
            raise BusUnavailable(type(error).__name__) from error
        return frozenset(partition.partition for partition in self._all)

    async def start(self, offsets: Mapping[tuple[str, int], int], *, only: Collection[int] | None = None, at_end: bool = False) -> None:
        """Assign partitions and seek: to the stored offset, or to the beginning where there is none or it no longer exists.

        An offset is only a hint where to look (a recreated topic counts anew); the event id decides what is new. `only` are numbers of
        partitions, None means all of them. With `at_end` partitions without a stored offset begin at their end. Raises `BusUnavailable`.
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
                self._seek(client, partition, offsets.get((partition.topic, partition.partition), 0))
            first = await client.beginning_offsets(partitions)
            last = await client.end_offsets(partitions)
            for partition in partitions:
                wanted = offsets.get((partition.topic, partition.partition), (last if at_end else first)[partition])
                position = wanted if first[partition] <= wanted <= last[partition] else first[partition]
                if position != self._positions[(partition.topic, partition.partition)]:
                    self._seek(client, partition, position)
        except (KafkaError, OSError) as error:
            await _drop(client)
            raise BusUnavailable(type(error).__name__) from error
        except BaseException:
            await _drop(client)
            raise
        self._client = client

    def _seek(self, client: AIOKafkaConsumer, partition: TopicPartition, offset: int) -> None:
        client.seek(partition, offset)
        self._positions[(partition.topic, partition.partition)] = offset

    async def poll(self, stop: asyncio.Event | None = None) -> list[Incoming]:
        """Return what is there, each partition's records together and in their order; wait a second at most, or until `stop`.

        Raises `BusUnavailable`. After `stop` nothing more may be polled: what was on its way is read again from the stored offsets.
        """
        assert self._client is not None, "start first"
        try:
            batches = await self._client.getmany(max_records=self._batch)
            if not batches:
                coming = self._client.getmany(timeout_ms=WAIT_MS, max_records=self._batch)
                batches = await first(coming, stop or asyncio.Event()) or {}
        except (KafkaError, OSError) as error:
            raise BusUnavailable(type(error).__name__) from error
        for partition, records in batches.items():
            if records:
                self._positions[(partition.topic, partition.partition)] = records[-1].offset + 1
        return [Incoming(r.topic, r.partition, r.offset, r.key or b"", r.value, r.headers) for records in batches.values() for r in records]

    def position(self, topic: str, partition: int) -> int:
        """Return the offset that is read next."""
        return self._positions[topic, partition]

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
        return {key: max(0, end - self._positions[key]) for key, end in ends.items() if end is not None and key in self._positions}

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


async def _partitions(bootstrap: str, topics: Sequence[str]) -> list[TopicPartition]:
    """Return all partitions of the topics. A consumer without a subscription knows of none, so the admin client asks."""
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    try:
        await admin.start()
        described = await admin.describe_topics(list(topics))
    finally:
        await admin.close()
    found = {topic["topic"]: [part["partition"] for part in topic["partitions"]] for topic in described if not topic["error_code"]}
    missing = sorted(set(topics) - found.keys())
    if missing:
        raise MissingTopics(missing)
    return [TopicPartition(topic, partition) for topic in topics for partition in sorted(found[topic])]
