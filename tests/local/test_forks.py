"""A forked service is the process that `python -m` would have started: nothing of the fork server or of another service is in it."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from deploy.local.forks import ForkServer
from deploy.local.installed import ROOT
from deploy.local.processes import Command, Process, StackError
from deploy.local.stack import DEFAULT_PROFILE
from tests.local.leftovers import none_left, until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what is looked at here is in /proc, and the kernel of Linux ends orphans")

PATH = {"PATH": os.environ["PATH"]}


class Forks:
    """A fork server, and what it said."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.said: list[str] = []

    async def start(self) -> None:
        self.server = await ForkServer.start(self.root, DEFAULT_PROFILE, (), PATH, self.said.append)

    def command(self, name: str, *arguments: str, **environment: str) -> Command:
        told = PATH | {"JIUJI_STATE_DIR": str(self.root)} | environment
        return Command(name, [sys.executable, "-m", "tests.local.probe", *arguments], self.root / f"{name}.log", told, cwd=ROOT)

    async def probe(self, name: str, **environment: str) -> tuple[Process, dict[str, Any]]:
        process = await self.server.fork(self.command(name, **environment))
        return process, await told(process)


async def told(process: Process) -> dict[str, Any]:
    async def has_said() -> bool:
        return process.command.log.read_text("utf-8").endswith("\n") if process.command.log.exists() else False

    await process.ready(has_said, 30)
    return json.loads(process.command.log.read_text("utf-8"))


@pytest.fixture
async def forks(tmp_path: Path) -> AsyncIterator[Forks]:
    made = Forks(tmp_path)
    await made.start()
    yield made
    await made.server.stop()
    assert await none_left(tmp_path) == {}


async def test_a_forked_process_finds_what_a_started_one_finds(forks: Forks) -> None:
    environment = {"JIUJI_CRASH_AT": "seal.after_seal", "LANG": "C.UTF-8"}
    started = await Process.start(forks.command("started", **environment))
    _, forked = await forks.probe("forked", **environment)
    assert forked["found"] == (await told(started))["found"]
    assert forked["found"]["environment"].keys() == {"PATH", "JIUJI_STATE_DIR", *environment}
    await started.kill()


async def test_forked_processes_share_neither_environment_nor_chance(forks: Forks) -> None:
    (_, one), (_, other) = await forks.probe("one", JIUJI_ONE="1"), await forks.probe("other", JIUJI_OTHER="2")
    assert "JIUJI_ONE" not in other["found"]["environment"]
    assert "JIUJI_OTHER" not in one["found"]["environment"]
    assert one["own"] != other["own"]


@pytest.mark.parametrize(("argument", "status"), [("0", 0), ("3", 3), ("no paper", 1)])
async def test_how_a_forked_process_ended_and_what_it_said_reach_the_supervisor(forks: Forks, argument: str, status: int) -> None:
    process = await forks.server.fork(forks.command("brief", argument))
    assert await process.wait() == status
    assert ("no paper" in process.last_words()) == (argument == "no paper")


async def test_a_forked_process_that_ends_before_it_is_ready_is_reported(forks: Forks) -> None:
    async def never() -> bool:
        return False

    process = await forks.server.fork(forks.command("brief", "the cellar is flooded"))
    with pytest.raises(StackError, match=r"(?s)brief ended with status 1.*the cellar is flooded"):
        await process.ready(never, 30)


async def test_one_that_is_killed_leaves_the_others(forks: Forks) -> None:
    (one, _), (other, _) = await forks.probe("one"), await forks.probe("other")
    os.kill(one.pid, signal.SIGKILL)
    assert await one.wait() == -signal.SIGKILL
    again, _ = await forks.probe("again")
    assert (other.running, again.running, forks.said) == (True, True, [])
    await other.stop()
    assert other.status == -signal.SIGTERM


async def test_the_death_of_the_fork_server_is_told_and_leaves_nothing_running(forks: Forks) -> None:
    process, _ = await forks.probe("one")
    os.kill(forks.server.process.pid, signal.SIGKILL)
    assert await process.wait() == -signal.SIGKILL
    await until(lambda: forks.said)
    assert "the fork server ended by itself with status -9" in forks.said[0]
    with pytest.raises(StackError, match="the fork server ended by itself"):
        await forks.server.fork(forks.command("late"))
    assert await none_left(forks.root) == {}


async def test_whoever_waits_for_a_fork_when_the_fork_server_dies_is_told(forks: Forks) -> None:
    os.kill(forks.server.process.pid, signal.SIGSTOP)
    waiting = asyncio.create_task(forks.server.fork(forks.command("late")))
    await asyncio.sleep(0)
    os.kill(forks.server.process.pid, signal.SIGKILL)
    with pytest.raises(StackError, match="the fork server ended by itself"):
        await waiting


async def test_what_is_no_module_of_the_project_is_not_forked(forks: Forks) -> None:
    with pytest.raises(ValueError, match="cannot be forked"):
        await forks.server.fork(Command("sleep", ["/bin/sleep", "1", "2"], forks.root / "sleep.log", cwd=ROOT))


async def test_nothing_that_was_forked_survives_a_supervisor_that_is_killed(tmp_path: Path) -> None:
    code = f"""
        import asyncio, pathlib, sys
        from tests.local.test_forks import Forks
        async def main():
            forks = Forks(pathlib.Path({str(tmp_path)!r}))
            await forks.start()
            process, _ = await forks.probe("one")
            print(process.pid, flush=True)
            await asyncio.Event().wait()
        asyncio.run(main())
    """
    supervisor = await asyncio.create_subprocess_exec(sys.executable, "-c", textwrap.dedent(code), cwd=ROOT, stdout=asyncio.subprocess.PIPE)
    assert supervisor.stdout is not None
    pid = int(await supervisor.stdout.readline())
    assert psutil.pid_exists(pid)
    supervisor.kill()
    await supervisor.wait()
    assert await none_left(tmp_path) == {}


def test_what_is_imported_before_the_fork_reads_no_setting_and_begins_nothing() -> None:
    code = f"""
        import os, sys
        from pathlib import Path
        read, plain = [], type(os.environ).__getitem__
        def watched(self, name):
            read.append(name)
            return plain(self, name)
        type(os.environ).__getitem__ = watched
        from deploy.local.forkserver import preload
        from deploy.local.programs import SERVICES
        preload(Path({str(DEFAULT_PROFILE)!r}), SERVICES)
        print({{name for name in read if name.startswith("JIUJI_")}})
        print(len(os.listdir("/proc/self/task")), len(os.listdir("/proc/self/fd")))
        print("alembic" in sys.modules)
    """
    said = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], cwd=ROOT, env=PATH, capture_output=True, text=True, check=True)
    assert said.stdout.splitlines() == ["set()", "1 4", "False"]
