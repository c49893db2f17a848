"""The SQL of released revisions, by its digests: what was executed somewhere is never edited, only followed by a newer revision."""

import hashlib
import subprocess
from pathlib import Path

from tests.upgrades.dumps import FOLDER

ROOT = FOLDER.parents[1]
LIST = "frozen.sha256"


def _tracked(*patterns: str) -> list[Path]:
    command = ["git", "ls-files", "-co", "--exclude-standard", *patterns]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [Path(name) for name in sorted(listed.stdout.splitlines()) if not name.startswith("tests/") and (ROOT / name).is_file()]


def scripts() -> list[Path]:
    """Return every revision of the product, relative to the project."""
    return _tracked("*/migrations/versions/0*.py")


def revisions() -> list[Path]:
    """Return every file of SQL beside the revisions, and the chassis' own, relative to the project."""
    return _tracked("*/migrations/*.sql", "shared/*.sql")


def digest(path: Path) -> str:
    """Return the SHA-256 of one of them in hexadecimal digits."""
    return hashlib.sha256((ROOT / path).read_bytes()).hexdigest()


def freeze(release: str) -> None:
    """Write down what a release's files are, as `sha256sum --check` reads it."""
    lines = [f"{digest(path)}  {path.as_posix()}\n" for path in revisions()]
    (FOLDER / release / LIST).write_text("".join(lines), "utf-8")


def frozen(release: str) -> dict[str, str]:
    """Return the digests of a release's files, by their paths."""
    lines = (FOLDER / release / LIST).read_text("utf-8").splitlines()
    return {name: told for told, _, name in (line.partition("  ") for line in lines)}
