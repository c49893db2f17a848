"""Waiting in a campaign: for a time, or until something is over, whichever comes first."""

import asyncio
import contextlib
from datetime import UTC, datetime
from time import monotonic_ns
from typing import Any


async def pause(seconds: float, until: asyncio.Event | None = None) -> bool:
    """Let time pass, or less when the event is set before; tell whether it was."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await (until or asyncio.Event()).wait()
            return True
    return False


def stamped(**line: Any) -> dict[str, Any]:
    """Return a line with both clocks: the one that orders, and the one that people read."""
    return {"at_ns": monotonic_ns(), "at": datetime.now(UTC).isoformat(), **line}
