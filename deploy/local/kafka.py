"""Apache Kafka 4 on a loopback port, one KRaft node that is broker and controller: formatted once, started, stopped, killed."""

import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from deploy.local.installed import ROOT, java, kafka_classpath
from deploy.local.ports import HOST, accepts, free_or
from deploy.local.processes import Command, Process, run_to_end
from shared.events.broker import BusUnavailable, require_topics

START_TIMEOUT_S = 60.0

JVM = (
    "-Xmx512m",
    "-Xms32m",  # It grows as it is needed, and to 128 at once it would not shrink.
    "-XX:+UseSerialGC",  # One small broker beside a dozen processes on two cores.
    "-XX:TieredStopAtLevel=1",  # Ready in 2.7 s instead of 3.9 s (two cores, 2026-11); throughput is not what a local broker is for.
    "-XX:+UnlockDiagnosticVMOptions",  # For the next two.
    "-XX:-AOTAdapterCaching",  # Java 25 warns of adapters that it cannot use.
    "-XX:ArchiveRelocationMode=0",  # 25 MiB of `CLASSES` stay as they are in the file, so that memory that is short can be had from them.
    "-Djava.awt.headless=true",
    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
    "-Dorg.slf4j.simpleLogger.showDateTime=true",
    "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
)

CLASSES = ROOT / ".cache" / "kafka.aot"
"""The classes of a broker as an earlier one left them (`kafka_classes`): it is ready after 1.2 s of CPU time instead of 2.4 (2026-11)."""

PROPERTIES = """\
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@{host}:{controller_port}
listeners=PLAINTEXT://{host}:{port},CONTROLLER://{host}:{controller_port}
advertised.listeners=PLAINTEXT://{host}:{advertised}
controller.listener.names=CONTROLLER
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
inter.broker.listener.name=PLAINTEXT
log.dirs={data}
auto.create.topics.enable=false
# After kill -9 a broker waits until its own old registration has expired: 3.5 s with this, 11.8 s with the default.
broker.session.timeout.ms=2000
broker.heartbeat.interval.ms=500
offsets.topic.replication.factor=1
offsets.topic.num.partitions=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
num.network.threads=2
num.io.threads=4
background.threads=2
# Only Kafka's own topic of offsets is compacted, and nobody commits any: the default of 128 MB is taken at once, and kept.
log.cleaner.dedupe.buffer.size=2097152
"""


@dataclass(slots=True)
class Kafka:
    """A broker whose data is in `root`/data. Clients are told to come to `advertised`, where something may stand between.

    `java_options` are those of this broker in place of what makes it start from `CLASSES`.
    """

    root: Path
    log: Path
    port: int = 0
    advertised: int = 0
    java_options: Sequence[str] = (f"-XX:AOTCache={CLASSES}",)
    process: Process | None = field(default=None, repr=False)

    async def start(self) -> None:
        """Format the storage if there is none yet, start the broker, return when it answers."""
        self.port = free_or(self.port)
        self.root.mkdir(parents=True, exist_ok=True)
        properties = self.root / "server.properties"
        told = {"host": HOST, "port": self.port, "advertised": self.advertised or self.port, "controller_port": free_or(None)}
        properties.write_text(PROPERTIES.format(**told, data=self.root / "data"), "utf-8")
        if not (self.root / "data" / "meta.properties").exists():
            cluster = "J" + secrets.token_urlsafe(16)[1:]  # One that begins with a dash would be read as an option.
            await run_to_end(self._command("kafka format", "kafka.tools.StorageTool", "format", "-t", cluster, "-c", str(properties)))
        self.process = await Process.start(self._command("kafka", *self.java_options, "kafka.Kafka", str(properties)))
        await self.process.ready(self._answers, START_TIMEOUT_S)

    async def stop(self, timeout_s: float = 10.0) -> None:
        """Shut down in order."""
        if self.process is not None:
            await self.process.stop(timeout_s)

    async def kill(self) -> None:
        """Kill -9 the broker."""
        if self.process is not None:
            await self.process.kill()

    @property
    def bootstrap(self) -> str:
        """Return the address for clients."""
        return f"{HOST}:{self.port}"

    def _command(self, name: str, *arguments: str) -> Command:
        return Command(
            name=name,
            arguments=[str(java()), *JVM, "-cp", kafka_classpath(), *arguments],
            log=self.log,
            environment={"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C.UTF-8", "TZ": "UTC"},
            cwd=self.root,
        )

    async def _answers(self) -> bool:
        if not await accepts(self.port):  # The client library would print a line for every refused connection.
            return False
        try:
            await require_topics(self.bootstrap, ())
        except BusUnavailable:
            return False
        return True
