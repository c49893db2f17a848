"""Runs one mutant: a copy of the project with its patch, and a short campaign in that copy."""

import asyncio
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.chaos.mutants.patches import ROOT, Mutant

INSTALLED = (".venv", ".cache")
"""Used where they are: a copy would take longer than the campaign."""

QUIET_S = 20.0
"""How long the campaign waits for what must come in the end: of some mutants it never comes."""

END_WITHIN_S = 240.0
"""What starting, coming to rest and checking may take beside the campaign's own seconds, on a machine with much else to do."""

ENDS_WITHIN_S = 60.0
"""What a campaign that was interrupted may take to end."""

TYPES = asyncio.Lock()
"""Held by whoever checks types: two at once would spoil their common cache."""

SEED = 1059
"""One that tells every kind of story within the first seconds, those in which a clock runs out too."""


class DoesNotApply(Exception):
    """The product has changed under the patch: it does not apply, or what comes of it is nonsense."""


@dataclass(frozen=True)
class Verdict:
    """What the campaign said. `first` is the first promise that was not held, or why the campaign did not get so far (not `reached`)."""

    caught: bool
    first: str
    seconds: float
    reached: bool = True


def copy_project(folder: Path) -> None:
    """Copy what is committed or would be; link what the set-up installed."""
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True)
    for name in listed.stdout.splitlines():
        source, target = ROOT / name, folder / name
        if source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target)
    for name in INSTALLED:
        (folder / name).symlink_to(ROOT / name)


def apply(patch: Path, folder: Path, *, check_only: bool = False) -> None:
    """Apply a patch in a folder. Raises `DoesNotApply`."""
    # Without the ceiling git would look for a repository above the folder, and apply the patch there.
    surroundings = {**os.environ, "GIT_CEILING_DIRECTORIES": str(folder.parent)}
    command = ["git", "apply", *(["--check"] if check_only else []), str(patch)]
    done = subprocess.run(command, cwd=folder, env=surroundings, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise DoesNotApply(f"{patch.name}: {done.stderr.strip()}")


async def check_types(patch: Path, folder: Path) -> None:
    """Check a project whose code is that of a mutant. Raises `DoesNotApply`.

    A mutant that names what is gone ends in an error at once: the campaign would notice the error, and not the broken promise.
    """
    # One cache for all, and one at a time at it: what the patch has not changed was checked before.
    command = [sys.executable, "-m", "mypy", "--cache-dir", str(ROOT / ".mypy_cache")]
    async with TYPES:
        checking = await asyncio.create_subprocess_exec(*command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        try:
            said, _ = await checking.communicate()
        except asyncio.CancelledError:
            with contextlib.suppress(ProcessLookupError):
                checking.kill()
            await checking.wait()  # It writes into the common cache until it is gone: only then may another one begin.
            raise
    if checking.returncode != 0:
        raise DoesNotApply(f"{patch.name}: {said.decode().strip()}")


async def try_mutant(mutant: Mutant, folder: Path, *, mutated: bool = True) -> Verdict:
    """Run the campaign of a mutant in `folder`, which must be empty; or, not `mutated`, the same campaign on the product as it is.

    Raises `DoesNotApply`.
    """
    copy_project(folder)
    if mutated:
        apply(mutant.path, folder)
        await check_types(mutant.path, folder)
    command = [sys.executable, "-m", "tests.chaos", "--seed", str(SEED), "--seconds", str(mutant.seconds), "--rate", str(mutant.rate)]
    command += ["--focus", mutant.focus, "--quiet-s", str(QUIET_S)]
    began = time.monotonic()
    said = await _run(command, folder, mutant.seconds + END_WITHIN_S)
    return _verdict(folder, said, mutant.promise, time.monotonic() - began)


async def _run(command: list[str], folder: Path, within_s: float) -> str:
    output = folder / "campaign.log"
    with output.open("wb") as out:
        campaign = await asyncio.create_subprocess_exec(*command, cwd=folder, stdout=out, stderr=out, start_new_session=True)
        try:
            async with asyncio.timeout(within_s):
                await campaign.wait()
        except TimeoutError:
            campaign.send_signal(signal.SIGINT)
            await asyncio.wait_for(campaign.wait(), ENDS_WITHIN_S)
        except asyncio.CancelledError:
            campaign.send_signal(signal.SIGINT)
            raise
    return output.read_text("utf-8", "replace")


def _verdict(folder: Path, said: str, promise: str, seconds: float) -> Verdict:
    written = sorted(folder.glob(".local/chaos/*/violations.json"))
    if not written:
        last = said.strip().splitlines()[-1:] or ["nothing was said"]
        return Verdict(caught=False, first=f"no verdict: {last[0][:200]}", seconds=seconds, reached=False)
    found = json.loads(written[0].read_text("utf-8"))
    if not found:
        return Verdict(caught=False, first="every promise held", seconds=seconds)
    # What the mutant is made to break is told before what follows from it.
    first = next((one for one in found if one["invariant"] == promise), found[0])
    return Verdict(
        caught=True, first=f"{first['invariant']}  {first['subject']}: {first['sentence']} ({len(found)} in all)", seconds=seconds
    )
