"""What was done to the stack, line by line on disk: `faults.jsonl`."""

import json
import os
from pathlib import Path
from typing import Any

from tests.chaos.pace import stamped


class Ledger:
    """The faults of one campaign, and how many processes were killed."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("a", encoding="utf-8")
        self.kills = 0
        self.points: dict[str, int] = {}

    def note(self, kind: str, target: str, **detail: Any) -> None:
        """Write down a fault, or its end."""
        self.kills += kind == "kill" or bool(detail.get("died"))
        if detail.get("died"):
            self.points[detail["point"]] = self.points.get(detail["point"], 0) + 1
        self._file.write(json.dumps(stamped(kind=kind, target=target, detail=detail), ensure_ascii=False) + "\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Close the file."""
        self._file.close()
