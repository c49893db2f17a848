"""Secrets of one stack, made on its first start and kept under its folder, readable by the owner only."""

import base64
import os
import secrets
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Keys:
    """Secrets by name, in files of the folder `root`."""

    root: Path

    def random(self, name: str, size: int = 32) -> str:
        """Return the base64 text of `size` random bytes: the same at every start."""
        return self.text(name, base64.b64encode(secrets.token_bytes(size)).decode())

    def password(self, name: str) -> str:
        """Return a password that is safe inside a URL and inside an SQL literal: the same at every start."""
        return self.text(name, secrets.token_urlsafe(24))

    def text(self, name: str, fresh: str) -> str:
        """Return the kept secret; keep `fresh` if there is none yet."""
        path = self.root / name
        if not path.exists():
            self.root.mkdir(parents=True, exist_ok=True, mode=0o700)
            # Written aside and renamed, so that a start that is cut short leaves no half a key.
            draft = path.with_suffix(".new")
            with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as file:
                file.write(fresh)
            draft.rename(path)
        return path.read_text("ascii")
