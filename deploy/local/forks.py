"""The supervisor's side of the fork server: services are forked instead of started, and are `Process`es like all others.

    forks = await ForkServer.start(root, profile, services, environment, say)
    process = await forks.fork(command)
    await forks.stop()

A service is the fork server's child, which tells of its end. If the fork server dies, the kernel ends all of them, as it does when the
supervisor dies, whose child the fork server is.
"""

import asyncio
import contextlib
import json
import os
import signal
import socket
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from deploy.local.installed import ROOT
from deploy.local.processes import Command, Process, StackError


class Forked:
    """A process that the fork server reaps: see `processes.Started`."""

    def __init__(self, pid: int) -> None:
        """It runs."""
        self.pid = pid
        self.returncode: int | None = None
        self._ended = asyncio.Event()

    async def wait(self) -> int:
        """Return its exit status when it has ended."""
        await self._ended.wait()
        assert self.returncode is not None
        return self.returncode

    def send_signal(self, number: int, /) -> None:
        """Send it a signal unless it has ended."""
        if self.returncode is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """Kill -9 it unless it has ended."""
        self.send_signal(signal.SIGKILL)

    def end(self, status: int) -> None:
        """Know that it has ended."""
        self.returncode = status
        self._ended.set()


class ForkServer:
    """A running fork server: `process` is its own."""

    def __init__(self, process: Process, connection: tuple[asyncio.StreamReader, asyncio.StreamWriter], say: Callable[[str], None]) -> None:
        """Wrap a started one; see `start`."""
        self.process = process
        self._reader, self._writer = connection
        self._say = say
        self._numbers = 0
        self._asked: dict[int, asyncio.Future[Forked]] = {}
        self._living: dict[int, Forked] = {}
        self._stopping = self._gone = False
        self._listening = asyncio.create_task(self._listen(), name="fork server")

    @classmethod
    async def start(
        cls, root: Path, profile: Path, services: Sequence[str], environment: Mapping[str, str], say: Callable[[str], None]
    ) -> "ForkServer":
        """Start the fork server of the stack in `root` with a profile and these services' packages; return at once.

        `say` is told when it dies.
        """
        command = Command(
            name="fork server",
            arguments=[sys.executable, "-m", "deploy.local.forkserver", str(root), str(profile), *services],
            log=root / "log" / "forkserver.log",
            environment=environment,
            cwd=ROOT,
        )
        ours, theirs = socket.socketpair()
        with theirs:
            process = await Process.start(command, stdin=theirs.fileno())
        return cls(process, await asyncio.open_connection(sock=ours), say)

    async def fork(self, command: Command) -> Process:
        """Start `python -m <package> …` as a fork; return when it exists. Raises `StackError` if the fork server does not run."""
        interpreter, option, *arguments = command.arguments
        if (interpreter, option, command.cwd, command.unprivileged) != (sys.executable, "-m", ROOT, False):
            raise ValueError(f"{command.name} is no Python module in {ROOT}, and cannot be forked")
        if self._gone:
            await self._listening
            raise self._death()
        command.log.parent.mkdir(parents=True, exist_ok=True)
        self._numbers += 1
        request = {
            "number": self._numbers,
            "name": command.name,
            "arguments": arguments,
            "environment": dict(command.environment),
            "log": str(command.log),
            "orphan_signal": int(command.on_orphan),
        }
        answer = self._asked[self._numbers] = asyncio.get_running_loop().create_future()
        self._writer.write(json.dumps(request).encode() + b"\n")
        return Process(command, await answer)

    async def stop(self) -> None:
        """End it, and whatever it has forked that still runs."""
        self._stopping = True
        await self.process.stop()
        await self._listening

    async def _listen(self) -> None:
        with contextlib.suppress(ConnectionError):
            async for line in self._reader:
                self._answered(json.loads(line))
        self._gone = True
        await self.process.wait()  # It closes the connection by ending only.
        for forked in self._living.values():
            forked.end(-signal.SIGKILL)
        if not self._stopping:
            self._say(str(self._death()))
        for answer in self._asked.values():
            if not answer.cancelled():
                answer.set_exception(self._death())
        self._writer.close()
        with contextlib.suppress(ConnectionError):
            await self._writer.wait_closed()

    def _answered(self, told: Mapping[str, Any]) -> None:
        if "number" in told:
            forked = self._living[told["pid"]] = Forked(told["pid"])
            answer = self._asked.pop(told["number"])
            if not answer.cancelled():  # Who gave up waiting is about to stop everything.
                answer.set_result(forked)
        else:
            self._living.pop(told["pid"]).end(told["status"])

    def _death(self) -> StackError:
        ended = f"ended by itself with status {self.process.status}, and everything that it had forked with it"
        return StackError(f"the fork server {ended}; its log {self.process.command.log} ends with:\n{self.process.last_words()}")
