"""Who is waited for: for each state of a thing the party that must act, and the clocks of the profile that run meanwhile.

Each service has its tables in `domain/waiting.py`. The profile says how long each clock runs, what ends and what pauses it;
`tests/house/test_waiting.py` compares both, and `docs/clocks.md` is written from both.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from shared.kit.policy.models import WaitedFor


@dataclass(frozen=True, slots=True)
class Waiting:
    """Who is waited for in a state, and by which clocks; or nobody, with the reason in Chinese and English."""

    whom: WaitedFor | None
    clocks: tuple[str, ...] = ()
    why_zh: str = ""
    why_en: str = ""


@dataclass(frozen=True, slots=True)
class Waits:
    """The states of one kind of thing."""

    thing_zh: str
    thing_en: str
    states: Mapping[str, Waiting]


def waits_for(whom: WaitedFor, *clocks: str) -> Waiting:
    """Return that somebody must act, and by which clocks."""
    return Waiting(whom, clocks)


def nobody(zh: str, en: str) -> Waiting:
    """Return that nobody is waited for, and why."""
    return Waiting(None, (), zh, en)


ENDED = nobody("已终结", "It has ended.")
