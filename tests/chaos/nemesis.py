"""Does what the schedule says to the running stack, and brings back what it killed."""

import asyncio
import contextlib
import os
import signal
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from random import Random
from time import monotonic

from deploy.local.processes import StackError, children_of
from deploy.local.stack import Stack
from tests.chaos.disks import Disks
from tests.chaos.ledger import Ledger
from tests.chaos.outside import bank_fault, hold_transaction, late_fault, poison, raise_partitions
from tests.chaos.pace import pause
from tests.chaos.points import POINTS, POISONED
from tests.chaos.proxy import Proxy
from tests.chaos.schedule import KINDS, schedule
from tests.chaos.spoiling import PUBLISHERS, Mender

SERVERS = ("postgres", "kafka")
SECONDS = ("relay", "consumer", "workers")
"""Roles of which a second process may be started beside the first."""

MORE_PARTITIONS = (6, 8)

CRASH_WITHIN_S = 20.0
WATCH_EVERY_S = 1.0
TRIES = 8


@dataclass
class World:
    """What a nemesis works on."""

    stack: Stack
    proxy: Proxy
    disks: Disks
    mender: Mender
    ledger: Ledger
    seed: int
    focus: tuple[str, ...] = ()
    ended_by_themselves: list[str] = field(default_factory=list)


class Nemesis:
    """One campaign's faults. A process that is already in trouble is left alone until it is back."""

    def __init__(self, world: World) -> None:
        self._world, self._stack, self._note = world, world.stack, world.ledger.note
        self._processes = sorted(self._stack.pids)
        self._busy = {name: asyncio.Lock() for name in self._processes}
        self._disks = {name: asyncio.Lock() for name in world.disks.names}
        self._stopped: set[int] = set()
        self._points: list[str] = []
        self._partitions = iter(MORE_PARTITIONS)
        self._stop = asyncio.Event()
        self._faults: dict[str, Callable[[Random], Awaitable[None]]] = {
            "kill": self._kill,
            "crash_point": self._crash,
            "stop": self._freeze,
            "second": self._second,
            "cut": self._cut,
            "delay": self._delay,
            "bank": self._bank,
            "idle_tx": self._idle,
            "fill_disk": self._fill,
            "partitions": self._raise_partitions,
            "spoil": self._spoil,
        }

    async def run(self, stop: asyncio.Event) -> None:
        """Do faults until `stop`; then heal everything and return when all processes are up."""
        began = monotonic()
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._watch())
                for fault in schedule(self._world.seed, [kind for kind in self._world.focus if kind in KINDS]):
                    if await pause(began + fault.at_s - monotonic(), stop):
                        break
                    group.create_task(self._faults[fault.kind](Random(fault.seed)))
                self._stop.set()
        finally:
            self._signal(self._stopped, signal.SIGCONT)
        await self._heal()

    async def _heal(self) -> None:
        for name in self._world.proxy.through:
            await self._world.proxy.tell("heal", name)
        for name in self._world.disks.names:
            self._world.disks.free(name)
        # The servers first: nothing else becomes ready without them.
        for name in sorted(self._processes, key=lambda name: name not in SERVERS):
            if name not in self._stack.pids:
                await self._up(name)
        await bank_fault(self._stack.urls["bank"], None)
        self._note("heal", "everything")

    def _free(self, draw: Random, names: Iterable[str]) -> str | None:
        """Draw one that is not in trouble, within the focus; None if there is none."""
        fit = self._fitting(names)
        draw.shuffle(fit)
        return next((name for name in fit if name in self._busy and not self._busy[name].locked()), None)

    def _fitting(self, names: Iterable[str]) -> list[str]:
        wanted = [word for word in self._world.focus if word not in KINDS and word not in POINTS]
        return [name for name in names if not wanted or any(word in name for word in wanted)]

    def _next_point(self, draw: Random) -> tuple[str, str] | None:
        """Take the next crash point that a process can reach now: all have their turn before any has another."""
        if not self._points:
            named = sorted(POINTS.keys() & set(self._world.focus)) or POINTS
            fit = sorted(point for point in named if self._fitting(POINTS[point]))
            self._points = draw.sample(fit, len(fit))
        for point in self._points:
            if (name := self._free(draw, POINTS[point])) is not None:
                self._points.remove(point)
                return point, name
        return None

    async def _kill(self, draw: Random) -> None:
        name = self._free(draw, self._processes)
        if name is None:
            return
        async with self._busy[name]:
            self._note("kill", name)
            await self._stack.kill(name)
            await pause(draw.uniform(0.0, 2.0), self._stop)
            await self._up(name)

    async def _crash(self, draw: Random) -> None:
        taken = self._next_point(draw)
        if taken is None:
            return
        point, name = taken
        times = draw.choice((1, 1, 1, 2)) if point != POISONED else 1
        async with self._busy[name]:
            self._note("kill", name, why="crash_point")
            await self._stack.kill(name)
            process = await self._stack.begin(name, {"JIUJI_CRASH_AT": f"{point}:{times}"})
            if point == POISONED:
                await poison(self._stack.kafka)
            status = None
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(CRASH_WITHIN_S):
                    status = await process.wait()
            self._note("crash_point", name, point=point, times=times, died=status == -signal.SIGKILL)
            await self._stack.kill(name)
            await self._up(name)

    async def _freeze(self, draw: Random) -> None:
        name = self._free(draw, self._processes)
        if name is None:
            return
        async with self._busy[name]:
            await self._stand_still(name, draw.uniform(1, 8 if name in SERVERS else 20))

    async def _stand_still(self, name: str, seconds: float) -> None:
        pids = [pid := self._stack.pids[name], *(children_of(pid) if name == "postgres" else ())]
        self._note("stop", name, seconds=seconds)
        self._stopped.update(pids)
        self._signal(pids, signal.SIGSTOP)
        await pause(seconds, self._stop)
        self._signal(pids, signal.SIGCONT)
        self._stopped.difference_update(pids)
        self._note("cont", name)

    async def _second(self, draw: Random) -> None:
        name = self._free(draw, [name for name in self._processes if name.rpartition(".")[2] in SECONDS])
        if name is None:
            return
        async with self._busy[name]:
            self._note("second_relay", name)
            second = await self._stack.spare(name)
            try:
                await pause(draw.uniform(4, 10), self._stop)
                if draw.random() < 0.5:
                    self._note("kill", name, why="the second goes on")
                    await self._stack.kill(name)
                    await pause(draw.uniform(2, 6), self._stop)
                    await self._up(name)
                elif name in self._stack.pids:
                    await self._stand_still(name, draw.uniform(5, 9))  # Long enough that the second takes its work.
                await pause(draw.uniform(1, 5), self._stop)
            finally:
                self._note("kill", name, which="second")
                await second.kill()

    async def _cut(self, draw: Random) -> None:
        name = draw.choice(sorted(self._world.proxy.through))
        await self._between(name, draw.uniform(0.5, 4.0), "cut")

    async def _delay(self, draw: Random) -> None:
        name = draw.choice(sorted(self._world.proxy.through))
        await self._between(name, draw.uniform(3.0, 10.0), "delay", f"{draw.uniform(0.005, 0.1):.3f}")

    async def _between(self, name: str, seconds: float, verb: str, *words: str) -> None:
        # What stands between is no process of its own: it may be cut while the process behind it is killed.
        self._note(verb, name, seconds=seconds, words=words)
        await self._world.proxy.tell(verb, name, *words)
        await pause(seconds, self._stop)
        await self._world.proxy.tell("heal", name)
        self._note("heal", name)

    async def _bank(self, draw: Random) -> None:
        mode = draw.choice(("delay", "refuse", "bounce", "lose_answer", "lose_answer", "lose_request", "down"))
        fault = {"mode": mode, "count": draw.randint(1, 4), "seconds": draw.uniform(0.5, 6.0)}
        if draw.random() < 0.3:
            fault = late_fault(draw)
        self._note("bank", "bank", **fault)
        await bank_fault(self._stack.urls["bank"], fault)

    async def _idle(self, draw: Random) -> None:
        service = draw.choice(("intake", "assessment", "referral", "disbursement", "audit"))
        seconds = draw.uniform(10, 30)
        self._note("idle_tx", service, seconds=seconds)
        await hold_transaction(self._stack.database_url(service), seconds, self._stop)

    async def _raise_partitions(self, draw: Random) -> None:
        """Give the topics more partitions: from then on a case's events come from another one than before."""
        async with self._busy["kafka"]:
            if (count := next(self._partitions, None)) is None:
                return
            self._note("partitions", "kafka", count=count)
            await raise_partitions(self._stack.kafka, count)

    async def _spoil(self, draw: Random) -> None:
        """Let a relay publish an event that nobody can read; it is mended and asked for again while other things go on."""
        name = self._free(draw, PUBLISHERS)
        if name is None:
            return
        async with self._busy[name]:
            self._note("kill", name, why="spoil")
            await self._stack.kill(name)
            spoiled = await self._world.mender.spoil(PUBLISHERS[name], draw.uniform(3, 12), self._stop)
            if spoiled is not None:
                self._note("spoil", name, event_id=spoiled.event_id, case_id=spoiled.case_id)
            await self._up(name)

    async def _fill(self, draw: Random) -> None:
        full = [name for name in self._world.disks.names if not self._disks[name].locked()]
        if not full:
            return
        name = draw.choice(full)
        async with self._disks[name]:
            self._note("fill_disk", name)
            try:
                # Aside, because it writes all that there is room for: the load must not wait for it.
                await asyncio.to_thread(self._world.disks.fill, name)
                await pause(draw.uniform(1.5, 5.0), self._stop)
            finally:
                self._world.disks.free(name)
                self._note("free_disk", name)

    async def _up(self, name: str) -> None:
        """Start a process until it is ready: its servers may be in trouble themselves."""
        for _ in range(TRIES):
            try:
                await self._stack.restart(name)
            except (StackError, OSError) as error:
                self._note("restart", name, failed=str(error)[:300])
                await pause(1.0)
            else:
                self._note("restart", name)
                return
        raise StackError(f"{name} does not come up again")

    async def _watch(self) -> None:
        """Bring back what ended without having been told to, and remember that it did."""
        while not await pause(WATCH_EVERY_S, self._stop):
            for name in self._processes:
                if name not in self._stack.pids and not self._busy[name].locked():
                    async with self._busy[name]:
                        self._world.ended_by_themselves.append(name)
                        self._note("restart", name, ended_by_itself=True)
                        await self._up(name)

    @staticmethod
    def _signal(pids: Iterable[int], number: signal.Signals) -> None:
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)
