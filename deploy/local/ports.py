"""Free loopback ports. Between being chosen and being listened on, one is chosen by no other process of this user (with this `TMPDIR`)."""

import asyncio
import contextlib
import fcntl
import os
import random
import socket
import tempfile
from functools import cache
from pathlib import Path

HOST = "127.0.0.1"
LOWEST = 15_000
"""Above the ports that services are known by."""

ENOUGH = 1_000
OUTGOING = Path("/proc/sys/net/ipv4/ip_local_port_range")
OUTGOING_FROM = 32_768
"""Where there is no /proc: the lowest port of outgoing connections, as Linux has it by default."""


CLAIMS = Path(tempfile.gettempdir()) / f"jiuji-ports-{os.getuid()}"
"""Each process locks a byte of this file for each port that it has chosen, at the port's number; the system drops them with the process."""

_chosen: set[int] = set()


def free_ports(count: int) -> list[int]:
    """Return ports that nobody listens on, and that no process of this user had been given, this one included.

    They lie below those that the system gives to outgoing connections, if there is room: between being found and being listened on, one
    of those is soon taken.
    """
    return [_free_port() for _ in range(count)]


def free_or(wanted: int | None) -> int:
    """Return the wanted port if nobody listens on it, else any free one: a stack that starts again keeps its addresses if it can."""
    # Where a port was closed a moment ago, it would count as taken for a minute if it were not reused.
    if wanted and _claim(wanted) and _is_free(wanted, reuse=True):
        return wanted
    return _free_port()


async def accepts(port: int) -> bool:
    """Tell whether somebody listens on the port."""
    try:
        _, writer = await asyncio.open_connection(HOST, port)
    except OSError:
        return False
    writer.close()
    with contextlib.suppress(OSError):
        await writer.wait_closed()
    return True


def _free_port() -> int:
    candidates = range(LOWEST, outgoing_from())
    if len(candidates) < ENOUGH:
        candidates = range(LOWEST, 65_536)
    for port in random.sample(candidates, ENOUGH):
        if port in _chosen or not _claim(port):
            continue
        if _is_free(port, reuse=False):
            return port
        _let_go(port)
    raise OSError(f"none of {ENOUGH:,} ports from {candidates.start} to {candidates.stop - 1} is free")


def outgoing_from() -> int:
    """Return the lowest port that the system gives to outgoing connections."""
    try:
        return int(OUTGOING.read_text("ascii").split()[0])
    except OSError:
        return OUTGOING_FROM


def _claim(port: int) -> bool:
    """Keep a port from the other processes of this user for as long as this one lives; tell whether none of them has it."""
    claims = _claims()
    try:
        fcntl.lockf(claims, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, port)
    except OSError:
        return False
    _chosen.add(port)
    return True


def _let_go(port: int) -> None:
    fcntl.lockf(_claims(), fcntl.LOCK_UN, 1, port)
    _chosen.discard(port)


@cache
def _claims() -> int:
    # Opened once and never closed: closing any of its descriptors would drop all locks of the process.
    return os.open(CLAIMS, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600)


def _is_free(port: int, *, reuse: bool) -> bool:
    with socket.socket() as probe, contextlib.suppress(OSError):
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, reuse)
        probe.bind((HOST, port))
        return True
    return False
