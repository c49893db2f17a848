"""What a mutant is: a unified diff of product code, with lines before it that say what it breaks and how a campaign looks for it."""

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parents[2]


@dataclass(frozen=True)
class Mutant:
    """One patch. `focus` is what `python -m tests.chaos --focus` is told; `promise` is the letter of the promise that it breaks."""

    name: str
    path: Path
    promise: str
    breaks: str
    focus: str
    rate: float
    seconds: float


def read(path: Path) -> Mutant:
    """Return the mutant of a patch. Raises `KeyError` for a header that is missing."""
    said: dict[str, str] = {}
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("diff "):
            break
        name, _, value = line.partition(": ")
        said[name] = value
    promise, _, breaks = said["Breaks"].partition(": ")
    return Mutant(said["Name"], path, promise, breaks, said["Focus"], float(said["Rate"]), float(said["Seconds"]))


def all_mutants() -> list[Mutant]:
    """Return every mutant, by name."""
    return [read(path) for path in sorted(FOLDER.glob("*.patch"))]
