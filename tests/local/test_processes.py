"""Processes are started, awaited and ended for certain."""

import asyncio
import signal
import sys
import textwrap
from pathlib import Path

import psutil
import pytest

from deploy.local.installed import ROOT
from deploy.local.processes import Command, Process, StackError, run_to_end
from tests.local.leftovers import none_left, processes_of, until


def python(root: Path, code: str, **options: object) -> Command:
    arguments = [sys.executable, "-c", textwrap.dedent(code)]
    return Command(name="probe", arguments=arguments, log=root / "probe.log", cwd=root, **options)  # type: ignore[arg-type]


async def has_said(command: Command, word: str) -> bool:
    return word in command.log.read_text("utf-8")


async def test_a_process_that_ignores_sigterm_is_killed(tmp_path: Path) -> None:
    command = python(tmp_path, "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); signal.pause()")
    process = await Process.start(command)
    await process.ready(lambda: has_said(command, "deaf"), 10)
    await process.stop(timeout_s=0.2)
    assert await none_left(tmp_path) == {}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT])
async def test_a_process_ends_when_asked_to_though_its_supervisor_ignores_the_signal(tmp_path: Path, number: signal.Signals) -> None:
    command = Command(name="probe", arguments=["/bin/sleep", "600"], log=tmp_path / "probe.log", stop_signal=number)
    before = signal.signal(number, signal.SIG_IGN)
    try:
        process = await Process.start(command)
    finally:
        signal.signal(number, before)
    await until(lambda: psutil.Process(process.pid).name() == "sleep")
    await process.stop()
    assert await process.wait() == -number


async def test_children_of_a_killed_process_are_killed_too(tmp_path: Path) -> None:
    code = "import subprocess, sys; subprocess.Popen(['sleep', '600']); print('born', flush=True); import signal; signal.pause()"
    command = python(tmp_path, code)
    process = await Process.start(command)
    await process.ready(lambda: has_said(command, "born"), 10)
    assert len(processes_of(tmp_path)) == 2
    await process.kill()
    assert await none_left(tmp_path) == {}


async def test_a_process_that_ends_before_it_is_ready_is_reported_with_its_last_words(tmp_path: Path) -> None:
    process = await Process.start(python(tmp_path, "raise SystemExit('the cellar is flooded')"))

    async def never() -> bool:
        return False

    with pytest.raises(StackError, match=r"(?s)probe ended with status 1.*the cellar is flooded"):
        await process.ready(never, 10)


async def test_a_command_that_fails_is_reported_with_its_last_words(tmp_path: Path) -> None:
    with pytest.raises(StackError, match="no paper"):
        await run_to_end(python(tmp_path, "raise SystemExit('no paper')"))


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel of Linux ends orphans")
async def test_nothing_survives_a_supervisor_that_is_killed(tmp_path: Path) -> None:
    code = f"""
        import asyncio, pathlib, sys
        from deploy.local.processes import Command, Process
        async def main():
            root = pathlib.Path({str(tmp_path)!r})
            child = await Process.start(Command(name="child", arguments=["/bin/sleep", "600"], log=root / "child.log", cwd=root))
            print(child.pid, flush=True)
            await asyncio.Event().wait()
        asyncio.run(main())
    """
    supervisor = await asyncio.create_subprocess_exec(sys.executable, "-c", textwrap.dedent(code), cwd=ROOT, stdout=asyncio.subprocess.PIPE)
    assert supervisor.stdout is not None
    child = int(await supervisor.stdout.readline())
    assert psutil.pid_exists(child)
    supervisor.kill()
    await supervisor.wait()
    assert await none_left(tmp_path) == {}


async def test_a_process_that_began_a_moment_ago_can_be_killed(tmp_path: Path) -> None:
    process = await Process.start(Command(name="long", arguments=["/bin/sleep", "60"], log=tmp_path / "long.log"))
    async with asyncio.timeout(60):
        await process.kill()
    assert not process.running
