"""Disks that can be full: folders on memory of a limited size, in a mount namespace of the campaign's own.

The namespace ends with the last process in it, so that no mount is ever left behind, whatever becomes of the campaign. Where mounting is
not permitted there is no such fault, and the campaign says so.
"""

import ctypes
import os
from pathlib import Path

CLONE_NEWNS = 0x00020000
MS_REC, MS_PRIVATE = 0x4000, 1 << 18
STEP = 1 << 20


class Disks:
    """Folders with a size each. `why_not` tells why there are none."""

    def __init__(self, sizes_mb: dict[str, int]) -> None:
        self._sizes_mb = sizes_mb
        self._folders: dict[str, Path] = {}
        self.why_not = ""

    @property
    def names(self) -> list[str]:
        """Return which disks can be filled."""
        return sorted(self._folders)

    def mount(self, root: Path) -> None:
        """Put each folder of `root` on a disk of its own; before any thread or process is started."""
        try:
            _call("unshare", CLONE_NEWNS)
            _call("mount", b"none", b"/", None, MS_REC | MS_PRIVATE, None)
            for name, size_mb in self._sizes_mb.items():
                folder = root / name
                folder.mkdir(parents=True, exist_ok=True)
                _call("mount", b"tmpfs", os.fsencode(folder), b"tmpfs", 0, f"size={size_mb}m,mode=0755".encode())
                self._folders[name] = folder
        except OSError as error:
            self._folders.clear()
            self.why_not = f"no disk is filled: mounting is not permitted here ({error.strerror})"

    def fill(self, name: str) -> None:
        """Leave no byte free."""
        with self._filler(name).open("ab", buffering=0) as filler:
            for step in (STEP, 4096, 1):
                block = bytes(step)
                try:
                    while filler.write(block) == step:
                        continue
                except OSError:  # Full, for a block of this size.
                    continue

    def free(self, name: str) -> None:
        """Let there be room again."""
        self._filler(name).unlink(missing_ok=True)

    def _filler(self, name: str) -> Path:
        return self._folders[name] / "filler"


def _call(function: str, *arguments: object) -> None:
    if getattr(ctypes.CDLL(None, use_errno=True), function)(*arguments) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
