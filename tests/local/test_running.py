"""Whoever is asked to end stops what it started, and says so by its status."""

import asyncio
import signal
import sys
import textwrap

import pytest

from deploy.local.installed import ROOT
from deploy.local.running import INTERRUPTED

MAIN = """
    import asyncio, sys
    from deploy.local.running import run
    async def main():
        try:
            print("ready", flush=True)
            await asyncio.Event().wait()
        finally:
            print("stopped", flush=True)
    sys.exit(run(main))
"""
PARENTS = {"hears": "", "ignores": "trap '' INT TERM HUP;"}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("parent", PARENTS)
async def test_a_main_that_is_asked_to_end_cleans_up_whatever_its_parent_ignores(parent: str, number: signal.Signals) -> None:
    command = ["/bin/sh", "-c", f'{PARENTS[parent]} exec "$@"', "sh", sys.executable, "-c", textwrap.dedent(MAIN)]
    main = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=asyncio.subprocess.PIPE)
    try:
        assert main.stdout is not None
        assert await main.stdout.readline() == b"ready\n"
        main.send_signal(number)
        async with asyncio.timeout(60):
            assert (await main.stdout.read(), await main.wait()) == (b"stopped\n", INTERRUPTED)
    finally:
        if main.returncode is None:
            main.kill()
            await main.wait()
