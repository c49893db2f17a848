"""Processes of the stack: started in their own session, logged to a file, awaited by a condition, stopped or killed by pid."""

import asyncio
import contextlib
import os
import signal
import sys
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Protocol

CHILD = Path(__file__).with_name("child.py")
POLL_S = 0.03
"""How often a condition is looked at that nothing announces (a port that answers, a process group that is gone)."""

OBEYS_WITHIN_S = 30.0
"""How long a signal that cannot be ignored may take to be obeyed, by a process that waits for a disk or for its turn."""

LONG_LOG_BYTES = 16 * 1024 * 1024


class StackError(Exception):
    """Something of the stack does not run; the text is one clear sentence, with the remedy where there is one.

    `status` is the exit status that it ends a command with: 2 if what the command was told cannot be used.
    """

    def __init__(self, text: str, status: int = 1) -> None:
        """Keep the sentence."""
        super().__init__(text)
        self.status = status


@dataclass(frozen=True, slots=True)
class Command:
    """What to run: `on_orphan` is the signal it gets from the kernel when the supervisor dies; the environment is the whole of it."""

    name: str
    arguments: Sequence[str]
    log: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    stop_signal: int = signal.SIGTERM
    on_orphan: int = signal.SIGKILL
    unprivileged: bool = False
    cwd: Path | None = None


class Started(Protocol):
    """A process that somebody reaps: this one as its parent, or the fork server."""

    @property
    def pid(self) -> int:
        """Return its id."""

    @property
    def returncode(self) -> int | None:
        """Return its exit status, negative if a signal ended it; None while it runs."""

    async def wait(self) -> int:
        """Return its exit status when it has ended."""

    def send_signal(self, number: int, /) -> None:
        """Send it a signal unless it has ended."""

    def kill(self) -> None:
        """Kill -9 it unless it has ended."""


class Process:
    """A running command."""

    def __init__(self, command: Command, process: Started) -> None:
        """Wrap a started process; see `start`, and `ForkServer.fork` for the other way to start one."""
        self.command = command
        self._process = process

    @classmethod
    async def start(cls, command: Command, stdin: int = asyncio.subprocess.DEVNULL) -> "Process":
        """Start a command; return at once. `stdin` is the descriptor that it gets as standard input."""
        options = [
            "--parent",
            str(os.getpid()),
            "--signal",
            str(int(command.on_orphan)),
            *(["--unprivileged"] if command.unprivileged else []),
        ]
        command.log.parent.mkdir(parents=True, exist_ok=True)
        with _appending(command.log) as log:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-I",
                "-S",
                str(CHILD),
                *options,
                "--",
                *command.arguments,
                stdin=stdin,
                stdout=log,
                stderr=log,
                env=dict(command.environment),
                cwd=command.cwd,
            )
        return cls(command, process)

    @property
    def pid(self) -> int:
        """Return the process id, also that of its session."""
        return self._process.pid

    @property
    def running(self) -> bool:
        """Tell whether it has not ended yet."""
        return self._process.returncode is None

    @property
    def status(self) -> int | None:
        """Return its exit status, negative if a signal ended it; None while it runs."""
        return self._process.returncode

    async def ready(self, condition: Callable[[], Awaitable[bool]], timeout_s: float) -> None:
        """Return when the condition holds; raise `StackError` with the end of the log if the process ends before, or takes too long."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(timeout_s):
                while self.running:
                    if await condition():
                        return
                    await asyncio.sleep(POLL_S)
        why = f"is not ready after {timeout_s:.0f} s" if self.running else f"ended with status {self.status}"
        status = 2 if self.status == 2 else 1
        raise StackError(f"{self.command.name} {why}; its log {self.command.log} ends with:\n{self.last_words()}", status)

    async def wait(self) -> int:
        """Return its exit status when it has ended."""
        return await self._process.wait()

    async def stop(self, timeout_s: float = 10.0) -> None:
        """Ask it to end, wait, and end by force what remains of its session."""
        if self.running:
            with contextlib.suppress(ProcessLookupError):
                self._process.send_signal(self.command.stop_signal)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(timeout_s):
                    await self._process.wait()
        await self.kill()

    async def kill(self) -> None:
        """Kill -9 the process and all of its session; return when they are gone."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)
        # One that began a moment ago may have no session of its own yet.
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        await self._process.wait()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(5.0):
                while _group_lives(self.pid):  # noqa: ASYNC110 (nothing announces the end of grandchildren)
                    await asyncio.sleep(POLL_S)

    def last_words(self, lines: int = 15) -> str:
        """Return the end of its log."""
        with contextlib.suppress(OSError), self.command.log.open(encoding="utf-8", errors="replace") as log:
            return "".join(deque(log, maxlen=lines)).rstrip()
        return ""


async def run_to_end(command: Command, timeout_s: float = 60.0) -> None:
    """Run a command that ends by itself; raise `StackError` with the end of its log unless its status is 0."""
    process = await Process.start(command)
    try:
        async with asyncio.timeout(timeout_s):
            status = await process.wait()
    finally:
        await process.kill()
    if status != 0:
        raise StackError(f"{command.name} ended with status {status}; its log {command.log} ends with:\n{process.last_words()}")


def children_of(pid: int) -> list[int]:
    """Return the children of a process as Linux tells them; none where there is no /proc."""
    try:
        listed = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii")
    except OSError:
        return []
    return [int(child) for child in listed.split()]


async def frozen(pid: int) -> None:
    """Stop a process where it stands; return when it stands. Raises `StackError` if it does not."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGSTOP)
    await _until_it_is(pid, "T", "Z", "")


async def gone(pids: Iterable[int]) -> None:
    """Return when processes that were killed hold nothing any more; on a busy machine one needs its turn of the processor to leave.

    Raises `StackError` if one stays.
    """
    for pid in pids:
        await _until_it_is(pid, "Z", "")


async def _until_it_is(pid: int, *states: str) -> None:
    try:
        async with asyncio.timeout(OBEYS_WITHIN_S):
            while _state_of(pid) not in states:  # noqa: ASYNC110 (nothing announces it)
                await asyncio.sleep(POLL_S)
    except TimeoutError:
        raise StackError(f"process {pid} did not obey a signal within {OBEYS_WITHIN_S:.0f} s: it is in state {_state_of(pid)}") from None


def _state_of(pid: int) -> str:
    """Return Linux's letter for what a process does; nothing where there is no /proc, or no such process."""
    try:
        return Path(f"/proc/{pid}/stat").read_text("ascii", "replace").rpartition(")")[2].split()[0]
    except OSError:
        return ""


def put_long_logs_aside(folder: Path) -> None:
    """Begin long logs anew; the one before is kept as `.log.old`, so that a stack of many starts does not fill the disk."""
    for log in folder.glob("*.log"):
        if log.stat().st_size > LONG_LOG_BYTES:
            log.replace(log.with_suffix(".log.old"))


def _appending(path: Path) -> IO[bytes]:
    return path.open("ab")


def _group_lives(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except (ProcessLookupError, PermissionError):
        return False
    return True
