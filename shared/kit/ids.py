"""Identifiers: their form, and the one place where randomness becomes an id."""

import os
import threading
import time
import uuid
from datetime import datetime
from typing import NewType, Protocol

UUID = r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"
"""The form of every identifier here, as a pattern for documents and for checks."""

EventId = NewType("EventId", str)


class Ids(Protocol):
    """Makes identifiers."""

    def new(self) -> str:
        """Return a new UUID version 7 as text: unique, and sorted by time of making."""
        ...


class SystemIds:
    """UUIDv7 (RFC 9562) with a 12-bit counter in `rand_a`, so that one process never makes two out of order."""

    def __init__(self) -> None:
        """Start with no id made."""
        self._lock = threading.Lock()
        self._last_ms = 0
        self._counter = 0

    def new(self) -> str:
        """Return the next id."""
        with self._lock:
            now_ms = time.time_ns() // 1_000_000
            if now_ms > self._last_ms:
                self._last_ms, self._counter = now_ms, 0
            else:
                self._counter += 1
                if self._counter > 0xFFF:  # 4096 ids in one millisecond: borrow the next one rather than repeat.
                    self._last_ms, self._counter = self._last_ms + 1, 0
            return _uuid7(self._last_ms, self._counter, int.from_bytes(os.urandom(8), "big"))


def lowest_id_at(instant: datetime) -> str:
    """Return the lowest id that could be made at an instant: ids below it are older."""
    return _uuid7(int(instant.timestamp() * 1_000), 0, 0)


def derived_id(of: str) -> str:
    """Return the one id that belongs to a name of ours: whoever makes it again makes the same."""
    return str(uuid.uuid5(_OURS, of))


_OURS = uuid.UUID("6a6a0000-0000-5000-8000-6a6975006a69")


def _uuid7(ms: int, counter: int, rand: int) -> str:
    value = (ms & (2**48 - 1)) << 80 | 0x7 << 76 | (counter & 0xFFF) << 64 | 0b10 << 62 | rand & (2**62 - 1)
    return str(uuid.UUID(int=value))
