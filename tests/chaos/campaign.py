"""One campaign: start everything, load it and break it for a time, heal it, wait until it is at rest, look at what is left.

load (stories, retries, listeners) ─┐
faults (schedule, nemesis)         ─┴─► heal ─► stories end ─► the line runs empty ─► check ─► last line
"""

import asyncio
import json
import os
import shutil
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from deploy.local.ports import free_ports
from deploy.local.stack import Stack
from deploy.local.state import Folder
from tests.chaos.checker import check_all
from tests.chaos.client import Api
from tests.chaos.disks import Disks
from tests.chaos.doubter import Doubter
from tests.chaos.drain import drained, dumped
from tests.chaos.generator import Generator
from tests.chaos.historian import Historian
from tests.chaos.ledger import Ledger
from tests.chaos.nemesis import Nemesis, World
from tests.chaos.outside import afterwards
from tests.chaos.pace import pause
from tests.chaos.people import WATCHER
from tests.chaos.points import POINTS
from tests.chaos.proxy import Proxy
from tests.chaos.spoiling import Mender
from tests.chaos.streams import open_listeners

ROOT = Path(__file__).resolve().parents[2]
PROFILE = ROOT / "deploy" / "profiles" / "demo"
APART = ("intake", "disbursement", "audit")
"""Services whose roles have a process each: where the cases begin, where the money is, and where the proof is."""

BETWEEN = ("postgres", "kafka", "bank")
DISKS_MB = {"bank": 8, "postgres": 1_500}
TELL_EVERY_S = 10.0
SETTINGS = {
    "JIUJI_ISSUER_SERVICE_JURISDICTION": "*",
    # Short, so that whoever is stopped for a while wakes up after its lease is over: that is what a lease has to stand.
    "JIUJI_BANK_TIMEOUT_S": "3",
    "JIUJI_BANK_LEASE_S": "12",
    "JIUJI_BANK_GRACE_S": "4",
    "JIUJI_BANK_POLL_MOST_S": "3",
    "JIUJI_BANK_RECHECK_S": "1",
    "JIUJI_BANK_RECHECK_MOST_S": "3",
}


@dataclass(frozen=True)
class Plan:
    """What a campaign is told: how long it breaks things, from which seed, how many stories a second, what to break, how patient it is."""

    seconds: float
    seed: int
    rate: float
    focus: tuple[str, ...] = ()
    quiet_s: float = 150.0
    folder: Path = ROOT / ".local" / "chaos"


@dataclass
class Campaign:
    """A campaign and the folder that tells of it."""

    plan: Plan
    say: Any
    run: Path = field(init=False)

    def __post_init__(self) -> None:
        began = datetime.now(UTC)
        self.run = self.plan.folder / f"{began:%Y%m%d-%H%M%S}-{self.plan.seed}-{os.getpid()}"
        self.run.mkdir(parents=True)
        self.told: dict[str, Any] = {"seed": self.plan.seed, "minutes": self.plan.seconds / 60, "started_at": began.isoformat()}
        self.disks = Disks(DISKS_MB)
        self.disks.mount(self.run / "stack")
        if self.disks.why_not:
            self.say(self.disks.why_not)

    async def play(self) -> int:
        """Return how many violations were found, what never came to an end included."""
        async with AsyncExitStack() as stack:
            history = await stack.enter_async_context(Historian(self.run / "history.jsonl"))
            ledger = Ledger(self.run / "faults.jsonl")
            stack.callback(ledger.close)
            proxy, running = await stack.enter_async_context(self._running())
            api = await stack.enter_async_context(Api(lambda: running.urls, running.token, history))
            mender = Mender(self._databases(running))
            world = World(running, proxy, self.disks, mender, ledger, self.plan.seed, self.plan.focus)
            over = asyncio.Event()
            generator = Generator(api, self.plan.seed, self.plan.rate, over)
            stack.push_async_callback(generator.drop)
            await generator.fund()
            await self._write(running, api, ledger)
            await stack.enter_async_context(self._listening(api, running))
            doubter = Doubter(self.run / "proofs.jsonl", api)
            async with self._meanwhile(mender.run), self._meanwhile(doubter.run):
                await self._break(generator, world, api)
                await self._quiet(generator, over)
                left = await drained(api, self._databases(running), running.kafka, self.plan.quiet_s / 2)
            self.told["quiesced_at"] = datetime.now(UTC).isoformat()
            await doubter.finish()
            await self._write(running, api, ledger)
            return await self._verdict(generator, world, api, left)

    @asynccontextmanager
    async def _running(self) -> AsyncIterator[tuple[Proxy, Stack]]:
        """Run the stack, with the proxy before it: the broker already tells its first client to come by the proxy."""
        root = self.run / "stack"
        root.mkdir(exist_ok=True)
        proxy = Proxy(BETWEEN, self.run / "proxy.log")
        Folder(root).keep_ports(dict(zip(BETWEEN, free_ports(len(BETWEEN)), strict=True)))
        await proxy.start(root / "ports.json")
        try:
            stack = Stack(root=root, profile=PROFILE, roles_apart=APART, settings=SETTINGS, through=proxy.through)
            async with stack:
                self.say("everything is ready")
                yield proxy, stack
        finally:
            await proxy.stop()

    @asynccontextmanager
    async def _listening(self, api: Api, running: Stack) -> AsyncIterator[None]:
        listeners = open_listeners(self.run / "streams", api, self.plan.seed)
        tasks = [asyncio.create_task(listener.run(lambda: f"{running.urls['audit']}/v1/stream")) for listener in listeners]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    @asynccontextmanager
    async def _meanwhile(self, work: Callable[[asyncio.Event], Coroutine[Any, Any, None]]) -> AsyncIterator[None]:
        """Let somebody work beside the campaign until it is over."""
        over = asyncio.Event()
        task = asyncio.create_task(work(over))
        try:
            yield
            over.set()
            await task
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _break(self, generator: Generator, world: World, api: Api) -> None:
        stop = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            group.create_task(generator.run(stop))
            group.create_task(Nemesis(world).run(stop))
            told = 0.0
            while told < self.plan.seconds:
                step = min(TELL_EVERY_S, self.plan.seconds - told)
                await pause(step)
                told += step
                self.say(f"{told:5.0f} s  {world.ledger.kills} kills, {api.operations} operations, {generator.open} stories open")
            stop.set()
        self.say("everything is healed")

    async def _quiet(self, generator: Generator, over: asyncio.Event) -> None:
        """Let the stories end; who has not come to its end when the time is over is told to stop waiting."""
        finishing = asyncio.create_task(generator.finish())
        try:
            await asyncio.wait([finishing], timeout=self.plan.quiet_s)
            over.set()
            await finishing
        finally:
            finishing.cancel()

    def _databases(self, running: Stack) -> dict[str, str]:
        return {service.rpartition(".")[2]: running.database_url(service) for service in running.services}

    async def _write(self, running: Stack, api: Api, ledger: Ledger) -> None:
        book = self.run / "bank-book.jsonl"
        written = self.run / "stack" / "bank" / "book.jsonl"
        shutil.copy(written, book) if written.exists() else book.touch()
        self.told |= {
            "databases": self._databases(running),
            "kafka": running.kafka,
            "bank_url": running.urls["bank"],
            "bank_book": str(book),
            "postgres_log": str(self.run / "stack" / "log" / "postgres.log"),
            "log_key": (await api.get(WATCHER, "audit", "/v1/log-key")).document["key"],
            "urls": running.urls,
            "issuer_url": running.urls["issuer"],
            "kills": ledger.kills,
            "operations": api.operations,
        }
        (self.run / "run.json").write_text(dumped(self.told), "utf-8")

    async def _verdict(self, generator: Generator, world: World, api: Api, left: str) -> int:
        (self.run / "stories.json").write_text(dumped([asdict(one) for one in generator.outcomes]), "utf-8")
        unexpected = generator.unexpected()
        for reason, times in unexpected.most_common():
            self.say(f"  story ended: {times} × {reason}")
        for name in sorted(set(world.ended_by_themselves)):
            self.say(f"  ended by itself: {world.ended_by_themselves.count(name)} × {name}")
        self.say("  crash points reached: " + ", ".join(f"{point} {world.ledger.points.get(point, 0)}" for point in sorted(POINTS)))
        said = afterwards(map(json.loads, (self.run / "bank-book.jsonl").read_text("utf-8").splitlines()))
        self.say("  the bank afterwards: " + (", ".join(f"{what} {times}" for what, times in sorted(said.items())) or "nothing"))
        if left:
            self.say(f"  still on the line: {left}")
        never = sum(times for reason, times in unexpected.items() if "never came" in reason or "no answer" in reason)
        violations = never + bool(left) + await self._check()
        minutes = self.plan.seconds / 60
        self.say(f"{world.ledger.kills} kills in {minutes:.1f} minutes, {api.operations} operations, {violations} violations")
        if violations:
            self.say(f"The run is kept in {self.run}. Again: make chaos SEED={self.plan.seed} MINUTES={minutes:g}")
        return violations

    async def _check(self) -> int:
        found = await check_all(self.run, self.plan.quiet_s)
        for violation in found:
            self.say(f"  VIOLATION ({violation.invariant}) {violation.subject}: {violation.sentence}")
        return len(found)
