"""What a running stack leaves in its folder for the commands that come later: who supervises it, what runs where.

A lock that the supervisor holds while it lives tells a running stack from the remains of a dead one, which a process id cannot:
ids are given anew.
"""

import fcntl
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Self

from deploy.local.processes import StackError


@dataclass(frozen=True, slots=True)
class State:
    """A running stack as others see it. It holds passwords: its file is readable by its owner only."""

    supervisor: int
    ready: bool
    pids: Mapping[str, int] = field(default_factory=dict)
    ports: Mapping[str, int] = field(default_factory=dict)
    urls: Mapping[str, str] = field(default_factory=dict)
    kafka: str = ""
    admin_url: str = ""
    databases: Mapping[str, str] = field(default_factory=dict)
    """By service: the URL of its database, owner role."""
    settings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By service: the environment variables that every process of it is told."""


class Folder:
    """The folder of one stack, at most one of which runs in it at a time."""

    def __init__(self, root: Path) -> None:
        """Touch nothing yet."""
        self.root = root
        self._lock: int | None = None

    @property
    def path(self) -> Path:
        """Return the state file."""
        return self.root / "stack.json"

    def take(self) -> Self:
        """Become the one stack of this folder. Raises `StackError` when another one runs in it."""
        self.root.mkdir(parents=True, exist_ok=True)
        lock = os.open(self.root / "stack.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(lock)
            raise StackError(f"a stack already runs with its data in {self.root}: make down stops it") from None
        self._lock = lock
        return self

    def leave(self) -> None:
        """Be no longer the stack of this folder."""
        if self._lock is not None:
            self.path.unlink(missing_ok=True)
            os.close(self._lock)
            self._lock = None

    def write(self, state: State) -> None:
        """Tell the others."""
        draft = self.path.with_suffix(".new")
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            json.dump(asdict(state), file, indent=2)
        draft.rename(self.path)

    def read(self) -> State | None:
        """Return the state of the stack that runs in this folder, None if none does."""
        if not self.is_taken():
            return None
        try:
            return State(**json.loads(self.path.read_text("utf-8")))
        except FileNotFoundError:
            return None

    def last_ports(self) -> dict[str, int]:
        """Return the ports of the last start, so that addresses stay the same if they can."""
        try:
            kept: dict[str, Any] = json.loads((self.root / "ports.json").read_text("utf-8"))
        except (FileNotFoundError, ValueError):
            return {}
        return {name: int(port) for name, port in kept.items()}

    def keep_ports(self, ports: Mapping[str, int]) -> None:
        """Remember the ports for the next start."""
        (self.root / "ports.json").write_text(json.dumps(dict(ports)), "utf-8")

    def is_taken(self) -> bool:
        """Tell whether a stack runs in this folder, or is just starting or stopping."""
        try:
            lock = os.open(self.root / "stack.lock", os.O_RDWR | os.O_CLOEXEC)
        except FileNotFoundError:
            return False
        try:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        finally:
            os.close(lock)
        return False
