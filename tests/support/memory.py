"""A folder in memory, for servers whose data nobody needs after the tests."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

SHARED_MEMORY = Path("/dev/shm")
ROOM_BYTES = 2 * 1024**3
"""Several times what the servers of one session come to; a container that was given the usual 64 MB has no room."""
PREFIX = "jiuji-tests-"


@contextmanager
def folder_in_memory(otherwise: Path) -> Iterator[Path]:
    """Yield a folder that lies in memory, and delete it at the end; yield `otherwise` where there is no room for it.

    A copy of a database is 300 files, made and deleted by each test: 26 ms of processor time in memory, 55 to 150 on a disk with a
    journal, as busy as it is (two cores, 2026-11-26).
    """
    if not SHARED_MEMORY.is_dir() or shutil.disk_usage(SHARED_MEMORY).free < ROOM_BYTES:
        yield otherwise
        return
    forget_the_dead()
    with tempfile.TemporaryDirectory(prefix=f"{PREFIX}{os.getpid()}-", dir=SHARED_MEMORY, ignore_cleanup_errors=True) as root:
        yield Path(root)


def forget_the_dead() -> None:
    """Delete the folders of processes that are no more: who was killed could not, and memory is emptied by nobody else."""
    for left in SHARED_MEMORY.glob(f"{PREFIX}*"):
        if not psutil.pid_exists(int(left.name.removeprefix(PREFIX).partition("-")[0])):
            shutil.rmtree(left, ignore_errors=True)
