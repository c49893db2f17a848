"""Bring everything the project needs into its own folder: `.venv/` (Python packages, PostgreSQL, Java) and `.cache/jgo/` (Kafka's jars).

The project itself is installed in editable form: `.venv/bin/jiuji` works from any folder, and an edit of the code needs no second set-up.
Runs before anything is installed, so it uses the standard library only. A second call finds its stamp and returns at once.

    python3 deploy/local/setup.py [--dev]        --dev adds what tests and lint need
"""

import fcntl
import hashlib
import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
CACHE = ROOT / ".cache"
JARS = CACHE / "jgo"
LOG = CACHE / "setup.log"
KAFKA_CLASSES = CACHE / "kafka.aot"
JAR_SUMS = ROOT / "deploy" / "local" / "kafka-jars.sha256"

OFFLINE = (
    "NewConnectionError",
    "ConnectionError",
    "Temporary failure in name resolution",
    "Max retries exceeded",
    "ReadTimeout",
    "ProxyError",
)
"""What pip and jgo say when the package registries cannot be reached."""

NO_WHEEL = ("No matching distribution found", "is not a supported wheel", "Could not find a version that satisfies")


class SetupFailed(Exception):
    """The set-up cannot go on; the text is one sentence with the remedy."""


def main(arguments: Sequence[str]) -> int:
    """Set up once; return the exit status."""
    wanted = "requirements-dev.txt" if "--dev" in arguments else "requirements.txt"
    CACHE.mkdir(exist_ok=True)
    with (CACHE / "setup.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # Two `make` at once set up one after the other.
        if _is_done(wanted):
            return 0
        try:
            _set_up(wanted)
        except SetupFailed as failure:
            print(f"make setup: {failure}", file=sys.stderr)
            return 1
        except KeyboardInterrupt:
            print("make setup: stopped; call it again to go on where it was.", file=sys.stderr)
            return 130
    return 0


def _set_up(wanted: str) -> None:
    LOG.write_text("", "utf-8")
    _say("setting up in .venv and .cache (first time only, one to two minutes)")
    if not _works(VENV / "bin" / "python"):
        _run([sys.executable, "-m", "venv", "--clear", str(VENV)], "a virtual environment")
    for stamp in VENV.glob(".done-*"):
        stamp.unlink()  # What another set-up left there is about to change, so its stamp would lie.
    _say(f"Python packages, PostgreSQL and Java from {wanted}")
    pip = [str(VENV / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    pinned = ["--require-hashes", "--only-binary", ":all:", "--retries", "2", "--cache-dir", str(CACHE / "pip")]
    _run([*pip, *pinned, "-r", str(ROOT / wanted)], f"the packages of {wanted}")
    # Built by the pinned backend that is installed by now: an isolated build would download one that is not pinned.
    _run([*pip, "--no-index", "--no-deps", "--no-build-isolation", "--editable", str(ROOT)], "the project itself")
    if not _jars_are_whole():
        _say("Apache Kafka from jgo.toml")
        jgo = [str(VENV / "bin" / "jgo"), "--file", str(ROOT / "jgo.toml"), "--cache-dir", str(JARS), "--repo-cache", str(CACHE / "m2")]
        _run([*jgo, "sync", "--force"], "the jars of jgo.toml")
        if not _jars_are_whole():
            raise SetupFailed("Kafka's jars differ from deploy/local/kafka-jars.sha256; delete .cache/jgo and .cache/m2 and try again")
    _say("Kafka's classes, kept for fast starts")
    _run([str(VENV / "bin" / "python"), "-m", "deploy.local.kafka_classes"], "the file of Kafka's classes")
    _stamp(wanted).write_text(_fingerprint(wanted), "utf-8")
    _say("ready")


def _run(command: Sequence[str], what: str) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")}
    done = subprocess.run(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    with LOG.open("a", encoding="utf-8") as log:
        log.write(f"$ {' '.join(command)}\n{said}\n")
    if done.returncode != 0:
        raise SetupFailed(_reason(said, what))


def _reason(said: str, what: str) -> str:
    if any(sign in said for sign in OFFLINE):
        return f"{what} could not be downloaded because the package registry did not answer; connect to the network for this first time"
    if any(sign in said for sign in NO_WHEEL):
        last = next((line for line in said.splitlines() if any(sign in line for sign in NO_WHEEL)), "").removeprefix("ERROR: ")
        return (
            f"a package has no build for this machine ({last.strip()});"
            " supported are Linux and macOS on x86-64 and arm64 with Python 3.11 to 3.13: make setup PYTHON=python3.12"
        )
    if "ensurepip" in said:
        return "this Python cannot make virtual environments; install python3-venv, or name another Python: make setup PYTHON=python3.12"
    if "No space left" in said:
        return f"the disk is full; the set-up needs about 1.5 GiB under {ROOT}"
    return f"{what} could not be installed; what was said is in {LOG.relative_to(ROOT)}"


def _jars_are_whole() -> bool:
    for line in JAR_SUMS.read_text("utf-8").splitlines():
        digest, name = line.split()
        found = [path for folder in ("jars", "modules") if (path := JARS / folder / name).is_file()]
        if not found or hashlib.sha256(found[0].read_bytes()).hexdigest() != digest:
            return False
    return True


def _works(python: Path) -> bool:
    if not python.exists() or not (VENV / "bin" / "pip").exists():
        return False
    # A project folder that was moved has scripts that point to the old place.
    if str(VENV) not in (VENV / "bin" / "pip").read_text("utf-8").splitlines()[0]:
        return False
    return subprocess.run([str(python), "-c", "import pip"], capture_output=True, check=False).returncode == 0


def _is_done(wanted: str) -> bool:
    # What tests need includes what running needs.
    return KAFKA_CLASSES.is_file() and any(
        _stamp(name).is_file() and _stamp(name).read_text("utf-8") == _fingerprint(name) for name in {wanted, "requirements-dev.txt"}
    )


def _stamp(wanted: str) -> Path:
    return VENV / f".done-{wanted}"


def _fingerprint(wanted: str) -> str:
    digest = hashlib.sha256(str(VENV).encode())
    for path in (ROOT / wanted, ROOT / "jgo.toml", JAR_SUMS):
        digest.update(path.read_bytes())
    digest.update(_package().encode())
    return digest.hexdigest()


def _package() -> str:
    # What of pyproject.toml an editable install writes down; what configures a linter is read anew at each call and needs no set-up.
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return json.dumps([project["build-system"], project["project"], project["tool"]["hatch"]], sort_keys=True)


def _say(text: str) -> None:
    print(f"make setup: {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
