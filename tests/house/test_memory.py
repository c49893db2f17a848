"""The servers of the tests lie in memory where there is room, and nothing of them stays there."""

import os
import subprocess
import sys

import pytest

from tests.support import memory
from tests.support.memory import folder_in_memory


@pytest.fixture
def in_memory(tmp_path, monkeypatch):
    """Let a folder of this test be the memory."""
    monkeypatch.setattr(memory, "SHARED_MEMORY", tmp_path)
    monkeypatch.setattr(memory, "ROOM_BYTES", 0)
    return tmp_path


def test_a_folder_lies_in_memory_and_is_gone_at_the_end(in_memory, tmp_path):
    with folder_in_memory(tmp_path / "otherwise") as root:
        assert root.parent == in_memory
        (root / "data").write_text("x", "utf-8")
    assert list(in_memory.iterdir()) == []


def test_without_room_it_lies_elsewhere(in_memory, tmp_path, monkeypatch):
    monkeypatch.setattr(memory, "ROOM_BYTES", 2**62)
    with folder_in_memory(tmp_path / "otherwise") as root:
        assert root == tmp_path / "otherwise"


def test_what_a_dead_run_left_is_deleted_and_what_a_running_one_uses_is_not(in_memory):
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    dead, alive = (in_memory / f"{memory.PREFIX}{pid}-x" for pid in (ended.pid, os.getppid()))
    for folder in (dead, alive):
        (folder / "data").mkdir(parents=True)
    with folder_in_memory(in_memory):
        pass
    assert [path.name for path in in_memory.iterdir()] == [alive.name]
