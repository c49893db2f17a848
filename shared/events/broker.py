"""The broker: whether it answers, and its topics, which are made where they are declared and looked for where they are needed."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiokafka import TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewPartitions, NewTopic
from aiokafka.errors import KafkaError, TopicAlreadyExistsError, for_code

from shared.kit.clock import pause

SHOWN_WITHIN_S, LOOK_AGAIN_S = 10.0, 0.02


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


@asynccontextmanager
async def _asking(bootstrap: str) -> AsyncIterator[AIOKafkaAdminClient]:
    """Give a client for questions. Raises `BusUnavailable`, also for what is no address."""
    try:
        admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
        try:
            await admin.start()
            yield admin
        finally:
            await admin.close()
    except (KafkaError, OSError, ValueError) as error:
        raise BusUnavailable(type(error).__name__) from error


async def ensure_topics(bootstrap: str, topics: Sequence[TopicSpec]) -> None:
    """Create the topics that do not exist yet, one replica each, and give more partitions to those that have fewer than declared.

    Returns when Kafka shows them all. Raises `BusUnavailable`.
    """
    async with _asking(bootstrap) as admin:
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
    async with _asking(bootstrap) as admin:
        existing = set(await admin.list_topics())
    missing = [name for name in names if name not in existing]
    if missing:
        raise MissingTopics(missing)


async def partitions_of(bootstrap: str, topics: Sequence[str]) -> list[TopicPartition]:
    """Return all partitions of the topics. A consumer without a subscription knows of none, so the admin client asks.

    Raises `BusUnavailable` and `MissingTopics`.
    """
    async with _asking(bootstrap) as admin:
        described = await admin.describe_topics(list(topics))
    found = {topic["topic"]: [part["partition"] for part in topic["partitions"]] for topic in described if not topic["error_code"]}
    missing = sorted(set(topics) - found.keys())
    if missing:
        raise MissingTopics(missing)
    return [TopicPartition(topic, partition) for topic in topics for partition in sorted(found[topic])]
