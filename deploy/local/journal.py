"""The memory of a stand-in: a file that only grows, a line of JSON for each thing that happened, forced to disk before anybody is told."""

import json
import os
from pathlib import Path
from typing import IO, Any


class Journal:
    """One such file."""

    def __init__(self, path: Path) -> None:
        """Read what is there into `told`. A last line without its end was never answered, so it never happened."""
        path.parent.mkdir(parents=True, exist_ok=True)
        written = path.read_bytes() if path.exists() else b""
        whole = written[: written.rfind(b"\n") + 1]
        self.told: list[dict[str, Any]] = [json.loads(line) for line in whole.splitlines()]
        self._file: IO[bytes] = path.open("r+b" if path.exists() else "w+b", buffering=0)
        self._file.seek(len(whole))
        self._file.truncate()

    def write(self, line: dict[str, Any]) -> None:
        """Add a line; it is on disk when this returns. Raises `OSError` when there is no room; then nothing was written."""
        end, whole = self._file.tell(), json.dumps(line, ensure_ascii=False).encode() + b"\n"
        try:
            # Unbuffered: a line that found no room must not wait in a buffer and be written when there is some again.
            while whole:
                whole = whole[self._file.write(whole) :]
            os.fsync(self._file.fileno())
        except OSError:
            self._file.seek(end)
            self._file.truncate()
            raise

    def close(self) -> None:
        """Write no more."""
        self._file.close()
