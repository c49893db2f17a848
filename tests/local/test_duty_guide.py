"""The guide for a unit's lead is played as it is printed: each command on a running stack, each answer as the guide shows it."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from deploy.local.installed import ROOT
from deploy.local.stack import Stack

GUIDE = ROOT / "docs" / "duty.md"
BLOCK = re.compile(r"^```sh\n(?P<commands>.*?)^```\n(?:\n```text\n(?P<printed>.*?)^```$)?", re.MULTILINE | re.DOTALL)
MAKE = re.compile(r"^make .*\n", re.MULTILINE)
NEXT = "\x1e"
"""Stands between what two blocks print: no answer holds it."""

PLAYED_WITHIN_S = 600
"""Half a minute on an idle machine. Every command is a process or two, and on a busy one each may take seconds to begin."""


@pytest.fixture(scope="module")
async def stack(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stack]:
    """What the guide starts, as far as it asks anything of it."""
    root, profile = tmp_path_factory.mktemp("stack"), ROOT / "deploy" / "profiles" / "drill"
    async with Stack(root=root, profile=profile, services=("intake", "audit"), durable=False) as started:
        yield started


def in_folder(folder: Path, stack: Stack) -> Path:
    """Return a folder in which `jiuji` is at the place that the guide names, and finds this stack."""
    command = folder / ".venv" / "bin" / "jiuji"
    command.parent.mkdir(parents=True)
    command.write_text(f'#!/bin/sh\nexec {Path(sys.executable).with_name("jiuji")} "$@" --root {stack.root}\n', "utf-8")
    command.chmod(0o755)
    return folder


async def played(folder: Path, script: str) -> str:
    """Return what a shell prints that is typed all of it, and stops at the first command that fails."""
    shell = await asyncio.create_subprocess_exec(
        *("bash", "-c", f"set -eo pipefail\n{script}"),
        cwd=folder,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        start_new_session=True,
    )
    try:
        async with asyncio.timeout(PLAYED_WITHIN_S):
            out, err = await shell.communicate()
    finally:
        if shell.returncode is None:
            os.killpg(shell.pid, signal.SIGKILL)
            await shell.wait()
    assert shell.returncode == 0, f"{out.decode()}\n{err.decode()}"
    return out.decode()


@pytest.mark.timeout(PLAYED_WITHIN_S + 200)
async def test_every_command_of_the_guide_does_what_the_guide_prints(stack: Stack, tmp_path: Path) -> None:
    blocks = list(BLOCK.finditer(GUIDE.read_text("utf-8")))
    makes = [line for block in blocks for line in MAKE.findall(block["commands"])]
    assert makes == ["make up PROFILE=deploy/profiles/drill\n", "make down\n"]  # What the fixture does.
    script = f"printf '{NEXT}'\n".join(MAKE.sub("", block["commands"]) for block in blocks)
    told = await played(in_folder(tmp_path, stack), script)
    assert told.split(NEXT) == [block["printed"] or "" for block in blocks]
