"""Runs every check, again and again while something may still be on its way, and says in the end what was not held."""

import json
import time
from dataclasses import asdict
from pathlib import Path

from tests.chaos.checker import (
    bankbook,
    bundles,
    clocks,
    contradictions,
    deeds,
    delivery,
    duties,
    effects,
    ends,
    judging,
    ladder,
    ledger,
    needs,
    offers,
    order,
    orderofaid,
    periods,
    privacy,
    prooflog,
    proposals,
    requests,
    rosters,
    sharing,
    steps,
    strangers,
    streams,
    telling,
    together,
    treasury,
    unread,
    waiting,
)
from tests.chaos.checker.reading import read_world
from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import World
from tests.chaos.pace import pause

CHECKS = (
    *(
        ends,
        delivery,
        effects,
        order,
        ledger,
        bankbook,
        contradictions,
        treasury,
        proposals,
        steps,
        needs,
        offers,
        orderofaid,
        clocks,
        ladder,
        unread,
        periods,
        waiting,
        duties,
        rosters,
        judging,
        telling,
        together,
    ),
    *(prooflog, bundles, streams, requests, deeds, sharing, strangers, privacy),
)

PATIENCE_S = 90.0
"""How long what must come in the end may take after the faults are over: longer than the bank's longest wait between two questions."""

PAUSE_S = 1.0

FOR_EVER = frozenset("chij")
"""Promises that are broken for good once they are: no waiting mends an order, an answer or what was given away."""


class NothingKept(Exception):
    """A campaign kept nothing of a kind that it always keeps: that the checks which read it hold says nothing."""


def need_kept(world: World) -> None:
    """Raise `NothingKept` where there is nothing to check."""
    heard = (line for stream in world.streams for line in stream.lines if "opened" not in line)
    kept = {"attempts": any(world.attempts), "messages of the stream": any(heard), "records of topics": any(world.records)}
    kept |= {f"proofs of kind {kind}": any(one["kind"] == kind for one in world.proofs) for kind in ("head", "growth", "bundle")}
    if missing := [kind for kind, is_kept in kept.items() if not is_kept]:
        raise NothingKept(f"the campaign kept no {', no '.join(missing)}")


def check_world(world: World) -> list[Violation]:
    """Return everything that was not held in this world. Raises `NothingKept` where that is nothing and proves nothing."""
    violations = sorted({violation for part in CHECKS for violation in part.check(world)})
    if not violations:
        need_kept(world)
    return violations


async def check_all(run: Path, patience_s: float = PATIENCE_S) -> list[Violation]:
    """Return what was not held, and write it to `violations.json`. What has not come when the patience is over was not held.

    Raises `NothingKept`.
    """
    deadline = time.monotonic() + patience_s
    while True:
        violations = check_world(await read_world(run))
        settled = not violations or any(violation.invariant in FOR_EVER for violation in violations)
        if settled or time.monotonic() > deadline:
            (run / "violations.json").write_text(json.dumps([asdict(one) for one in violations], ensure_ascii=False), "utf-8")
            return violations
        await pause(PAUSE_S)
