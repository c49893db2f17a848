"""Keep the classes that a broker loads in the form that Java reads fastest: `python -m deploy.local.kafka_classes`, once, by the set-up.

A broker is started on empty data, given the topics, and stopped; Java then writes what it has loaded and linked into `CLASSES`, for
this Java and these jars only: with others it goes unused.
"""

import asyncio
import tempfile
from pathlib import Path

from deploy.local.kafka import CLASSES, Kafka
from deploy.local.topics import TOPICS
from shared.events.broker import ensure_topics

WRITTEN_WITHIN_S = 120.0
"""How long the broker may take to end: Java writes the file then, for 10 s on two quiet cores."""


async def main() -> None:
    """Write the file anew."""
    draft = CLASSES.with_suffix(".new")
    with tempfile.TemporaryDirectory(prefix="jiuji-kafka-") as folder:
        broker = Kafka(Path(folder), Path(folder) / "kafka.log", java_options=(f"-XX:AOTCacheOutput={draft}",))
        await broker.start()
        await ensure_topics(broker.bootstrap, TOPICS)
        await broker.stop(WRITTEN_WITHIN_S)
    draft.replace(CLASSES)


if __name__ == "__main__":
    asyncio.run(main())
