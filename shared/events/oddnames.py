"""Reads records that have a header whose name is no UTF-8, at which the client library gives up: what cannot be decoded is replaced.

Kafka takes any bytes for a name. aiokafka raises at such a record, each time it is fetched: it would end every consumer of its topic for
good. Here the library's reader in Python is used, whose decoding can be changed; it takes several times as long as the compiled one.
"""

from typing import Any

from aiokafka.consumer import fetcher
from aiokafka.record.default_records import _DefaultRecordBatchPy
from aiokafka.record.memory_records import _MemoryRecordsPy


class _Bytes(bytearray):
    """What a batch is read from; a name is a part of it that is decoded."""

    def __getitem__(self, place: Any) -> Any:
        part = super().__getitem__(place)
        return _Bytes(part) if isinstance(place, slice) else part

    def decode(self, _encoding: str = "", _errors: str = "") -> str:
        return super().decode("utf-8", "replace")


class _Batch(_DefaultRecordBatchPy):  # type: ignore[misc]  # aiokafka is untyped.
    """A batch of records."""

    _buffer: bytearray

    def _maybe_uncompress(self) -> None:
        super()._maybe_uncompress()
        self._buffer = _Bytes(self._buffer)


class _Fetched(_MemoryRecordsPy):  # type: ignore[misc]  # The same.
    """The batches of a partition that one fetch brought."""

    def next_batch(self) -> _Batch:
        batch = _Batch(self._next_slice)
        super().next_batch()
        return batch


def read_odd_names() -> None:
    """Have all consumers of this process read so from now on, until it ends."""
    fetcher.MemoryRecords = _Fetched  # No parameter of aiokafka's sets it.
