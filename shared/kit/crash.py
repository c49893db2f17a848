"""Places where a process may be made to die, as by `kill -9`, so that a fault campaign can reach the worst instants on purpose.

`JIUJI_CRASH_AT=relay.after_send_before_cursor:2` ends the process the second time it gets there. It is read once, when the service
starts (not when this is imported: the embedded stack imports first and forks then), and only where development tokens are accepted: in a
municipality's own set-up the name is ignored, whoever sets it. Unarmed, a point costs one comparison (60 ns, 2026-11).
"""

import os
import signal
from collections.abc import Mapping

POINTS = (
    "edge.after_effects_before_commit",
    "edge.after_commit_before_answer",
    "relay.after_send_before_cursor",
    "inbox.after_effects_before_commit",
    "inbox.after_commit_before_next_batch",
    "letters.after_send_before_mark",
    "timers.after_taking_before_commit",
    "clocks.after_taking_before_commit",
    "seal.after_seal_before_commit",
    "seal.after_commit",
    "bank.after_marked_sending_before_asked",
    "bank.after_asked_before_result",
)
"""Every point there is; a test compares this with the calls in the code."""


class UnknownCrashPoint(Exception):
    """The process was told to die at a place that does not exist: it must not start, or a campaign would test nothing."""


def armed(environment: Mapping[str, str]) -> tuple[str | None, int]:
    """Return the point to die at and which time, as the environment says; `(None, 0)` in every normal run. Raises `UnknownCrashPoint`."""
    wanted = environment.get("JIUJI_CRASH_AT", "")
    if not wanted or environment.get("JIUJI_ALLOW_DEV_ISSUER", "").lower() != "true":
        return None, 0
    point, _, times = wanted.partition(":")
    if point not in POINTS or not (times or "1").isdecimal():
        raise UnknownCrashPoint(f"JIUJI_CRASH_AT={wanted}: the points are {', '.join(POINTS)}")
    return point, int(times or "1")


_point: str | None = None
_left = 0


def arm_as_told(environment: Mapping[str, str]) -> None:
    """Let this process die where the environment says, if it says so. Raises `UnknownCrashPoint`."""
    global _point, _left  # As below: it is the process that is armed.
    _point, _left = armed(environment)


def crash_here(point: str) -> None:
    """Die here if that is what this process was started for."""
    if point == _point:
        _reached()


def _reached() -> None:
    global _left  # noqa: PLW0603  # One process dies once: there is nothing to hold the count but the module.
    _left -= 1
    if _left <= 0:
        _die()


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)
