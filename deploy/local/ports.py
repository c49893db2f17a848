"""Free loopback ports."""

import asyncio
import contextlib
import random
import socket
from pathlib import Path

HOST = "127.0.0.1"
LOWEST = 15_000
"""Above the ports that services are known by."""

ENOUGH = 1_000
OUTGOING = Path("/proc/sys/net/ipv4/ip_local_port_range")
OUTGOING_FROM = 32_768
"""Where there is no /proc: the lowest port of outgoing connections, as Linux has it by default."""


def free_ports(count: int) -> list[int]:
    """Return ports that nobody listens on; all are held open until the last is found, so that they differ.

    They lie below those that the system gives to outgoing connections, if there is room: between being found and being listened on, one
    of those is soon taken.
    """
    with contextlib.ExitStack() as held:
        return [_hold(held.enter_context(socket.socket())) for _ in range(count)]


def free_or(wanted: int | None) -> int:
    """Return the wanted port if nobody listens on it, else any free one: a stack that starts again keeps its addresses if it can."""
    if wanted:
        with socket.socket() as probe, contextlib.suppress(OSError):
            # Without this, a port that was closed a moment ago counts as taken for a minute.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            return _bind(probe, wanted)
    return free_ports(1)[0]


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


def _hold(probe: socket.socket) -> int:
    candidates = range(LOWEST, outgoing_from())
    if len(candidates) < ENOUGH:
        candidates = range(LOWEST, 65_536)
    for port in random.sample(candidates, ENOUGH):
        with contextlib.suppress(OSError):
            return _bind(probe, port)
    raise OSError(f"none of {ENOUGH:,} ports from {candidates.start} to {candidates.stop - 1} is free")


def outgoing_from() -> int:
    """Return the lowest port that the system gives to outgoing connections."""
    try:
        return int(OUTGOING.read_text("ascii").split()[0])
    except OSError:
        return OUTGOING_FROM


def _bind(probe: socket.socket, port: int) -> int:
    probe.bind((HOST, port))
    return int(probe.getsockname()[1])
