"""Free loopback ports."""

import asyncio
import contextlib
import socket

HOST = "127.0.0.1"


def free_ports(count: int) -> list[int]:
    """Return ports that nobody listens on; all are held open until the last is found, so that they differ."""
    with contextlib.ExitStack() as held:
        return [_bind(held.enter_context(socket.socket()), 0) for _ in range(count)]


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


def _bind(probe: socket.socket, port: int) -> int:
    probe.bind((HOST, port))
    return int(probe.getsockname()[1])
