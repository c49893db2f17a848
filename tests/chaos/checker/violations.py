"""What the checker says when a promise was not held."""

from collections.abc import Iterable
from dataclasses import dataclass

PROMISES = {
    "a": "every acknowledged case exists once and reached its end or waits for a person",
    "b": "every committed event is published and took effect in each subscriber exactly once",
    "c": "the order of a case held in every topic",
    "d": "debits equal credits, nobody was paid twice, money came from and went back to the fund of its place, no pledge exceeded the need",
    "e": "every clock fired once, at its instant, and named whoever was answerable; whatever waited was under its clock, and had its time",
    "f": "the proof log verifies and holds every event once, and so does what it handed out",
    "g": "streams that resumed saw every event once and in order",
    "h": "a repeated request got the first answer, and did nothing twice; a refused one left nothing behind",
    "i": "one process at a time read a partition, and no two transactions waited for each other",
    "j": "nobody did or saw anything of another place, and nothing personal left intake",
}


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """One promise that was not held: which, about what, and how that shows."""

    invariant: str
    subject: str
    sentence: str

    def __str__(self) -> str:
        """Return it as one line."""
        return f"{self.invariant}  {self.subject}: {self.sentence}"


def report(violations: Iterable[Violation], most: int = 12) -> list[str]:
    """Return lines for a person: per promise how often it was broken, and the first examples."""
    found = sorted(set(violations))
    lines: list[str] = []
    for letter, promise in PROMISES.items():
        broken = [violation for violation in found if violation.invariant == letter]
        lines.append(f"{letter}  {'held' if not broken else f'BROKEN {len(broken)} times'}: {promise}")
        lines += [f"     {violation.subject}: {violation.sentence}" for violation in broken[:most]]
        if len(broken) > most:
            lines.append(f"     … and {len(broken) - most} more")
    return lines
