"""`jiuji stack up | down | status | restart`: the whole platform on this machine, in the background."""

import asyncio
import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import click

from deploy.cli.place import root_option, running
from deploy.local.installed import ROOT
from deploy.local.processes import StackError
from deploy.local.programs import SERVICES
from deploy.local.running import run
from deploy.local.stack import DEFAULT_PROFILE, Stack
from deploy.local.state import Folder, State

T = TypeVar("T")

UP_WITHIN_S = 180.0
DOWN_WITHIN_S = 60.0
LOOK_EVERY_S = 0.1
REVIVE_EVERY_S = 1.0

profile_option = click.option(
    "--profile",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=DEFAULT_PROFILE,
    show_default="deploy/profiles/taian",
    help="Directory of the municipality's policy profile.",
)


@click.group()
def stack() -> None:
    """Start and stop the whole platform on this machine."""


@stack.command()
@root_option
@profile_option
@click.option("--service", "services", multiple=True, help="Only this service; may be repeated.")
@click.option("--foreground", is_flag=True, help="Stay, and stop the stack at Ctrl-C.")
def up(root: Path, profile: Path, services: tuple[str, ...], foreground: bool) -> None:
    """Start the stack; return when every service is ready."""
    services = services or SERVICES
    if foreground:
        sys.exit(_told(root, profile, services))
    if (state := Folder(root).read()) is not None:
        click.echo("already up" if state.ready else "already starting")
        return
    sys.exit(run(lambda: _up(root, profile, services)))


@stack.command()
@root_option
def down(root: Path) -> None:
    """Stop the stack; its data stay."""
    state = Folder(root).read()
    if state is None:
        click.echo("nothing is up")
        return
    os.kill(state.supervisor, signal.SIGTERM)
    sys.exit(run(lambda: _gone(root)))


@stack.command()
@root_option
def status(root: Path) -> None:
    """Show what runs, where."""
    show(running(root))


@stack.command()
@root_option
@click.argument("service")
def restart(root: Path, service: str) -> None:
    """End a process of the stack; its supervisor starts it again."""
    state = running(root)
    os.kill(_named(state.pids, service), signal.SIGTERM)
    click.echo(f"{service} is told to end; its supervisor starts it again")


@stack.command()
@root_option
@click.argument("service")
def url(root: Path, service: str) -> None:
    """Print the base URL of a service, for scripts: INTAKE=$(jiuji stack url intake)."""
    click.echo(_named(running(root).urls, service))


@stack.command()
@root_option
@click.argument("service")
def env(root: Path, service: str) -> None:
    """Print the settings of a service, secrets too, for a further process of it: eval "$(jiuji stack env intake)"."""
    for name, value in _named(running(root).settings, service).items():
        click.echo(f"export {name}={shlex.quote(value)}")


def show(state: State) -> None:
    """Print a running stack."""
    click.echo(f"{'ready' if state.ready else 'starting'}, supervised by process {state.supervisor}")
    for name, pid in state.pids.items():
        click.echo(f"  {name:<14} pid {pid:<8} {state.urls.get(name, '127.0.0.1:' + str(state.ports.get(name, '')))}")
    if audit := state.urls.get("audit"):
        click.echo(f"console    {audit}/console\nAPI docs   {audit}/console/docs")


def _named(known: Mapping[str, T], service: str) -> T:
    if service not in known:
        names = ", ".join(known)
        raise StackError(f"系统中没有 {service!r}，只有 {names}。 There is no {service!r} in the stack; there are {names}.")
    return known[service]


def _told(root: Path, profile: Path, services: Sequence[str]) -> int:
    try:
        return run(lambda: _supervise(root, profile, services))
    except StackError as error:
        click.echo(f"Error: {error}", err=True)
        return error.status


async def _supervise(root: Path, profile: Path, services: Sequence[str]) -> int:
    async with Stack(root=root, profile=profile, services=services, say=lambda what: click.echo(what, err=True)) as stack:
        while True:
            await asyncio.sleep(REVIVE_EVERY_S)
            try:
                await stack.revive()
            except StackError as error:
                click.echo(f"Error: {error}", err=True)  # Tried again at the next look: what it waits for may come back.


async def _up(root: Path, profile: Path, services: Sequence[str]) -> int:
    log = root / "log" / "stack.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    # This module and not `jiuji`: other commands import what a supervisor that stays has no use for (25 MiB).
    arguments = [sys.executable, "-m", "deploy.cli.stack", "up", "--foreground", "--root", str(root), "--profile", str(profile)]
    arguments += [part for service in services for part in ("--service", service)]
    with log.open("wb") as out:
        supervisor = subprocess.Popen(arguments, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True)  # noqa: ASYNC220 (returns at once)
    try:
        state = await _ready(root, supervisor)
    except BaseException:
        supervisor.terminate()
        await _gone(root)
        raise
    # Not within the above: whoever closes the pipe that this is printed to wants no more words, but does want the stack.
    if state is None:
        click.echo(log.read_text("utf-8").rstrip(), err=True)
        return supervisor.returncode
    show(state)
    return 0


async def _ready(root: Path, supervisor: subprocess.Popen[bytes]) -> State | None:
    """Return the state of the stack as soon as it is ready, or None when its supervisor ended."""
    async with asyncio.timeout(UP_WITHIN_S):
        while supervisor.poll() is None:
            if (state := Folder(root).read()) is not None and state.ready:
                return state
            await asyncio.sleep(LOOK_EVERY_S)
    return None


async def _gone(root: Path) -> int:
    async with asyncio.timeout(DOWN_WITHIN_S):
        while Folder(root).is_taken():  # noqa: ASYNC110 (another process ends; its lock is all that tells)
            await asyncio.sleep(LOOK_EVERY_S)
    click.echo("down")
    return 0


if __name__ == "__main__":
    stack()
