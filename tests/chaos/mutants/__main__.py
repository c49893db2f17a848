"""`python -m tests.chaos.mutants [NAME …]`: does the campaign notice each fault? The last line is `caught X of Y`."""

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from tests.chaos.mutants.patches import Mutant, all_mutants
from tests.chaos.mutants.running import DoesNotApply, Verdict, try_mutant

TRIES = 2

AT_ONCE = 3
"""Campaigns at a time: one leaves two cores idle for three quarters of its time."""


def main() -> int:
    """Try mutants; return 0 if all of them were caught."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos.mutants", description="Does the fault campaign notice seeded faults?")
    parser.add_argument("names", nargs="*", help="only these mutants")
    parser.add_argument("--list", action="store_true", help="name the mutants and what each breaks")
    parser.add_argument("--unmutated", action="store_true", help="run the campaigns on the product as it is: nothing may be caught")
    options = parser.parse_args()
    mutants = [mutant for mutant in all_mutants() if not options.names or mutant.name in options.names]
    if unknown := set(options.names) - {mutant.name for mutant in mutants}:
        parser.error(f"there is no mutant {', '.join(sorted(unknown))}")
    if options.list:
        _say("\n".join(f"{mutant.name:<36} {mutant.promise}  {mutant.breaks}" for mutant in mutants))
        return 0
    caught = asyncio.run(_caught(mutants, mutated=not options.unmutated))
    _say(f"caught {caught} of {len(mutants)}")
    return 0 if caught == (0 if options.unmutated else len(mutants)) else 1


async def _caught(mutants: list[Mutant], *, mutated: bool) -> int:
    """Try mutants, `AT_ONCE` at a time; say of each what came out; return how many were caught."""
    places = asyncio.Semaphore(AT_ONCE)

    async def one(mutant: Mutant) -> bool:
        async with places:
            verdict = await _tried(mutant, mutated=mutated)
        _say(f"{'caught' if verdict.caught else 'MISSED'}  {mutant.name:<36} {verdict.seconds:4.0f} s  {verdict.first}")
        return verdict.caught

    async with asyncio.TaskGroup() as group:
        tried = [group.create_task(one(mutant)) for mutant in mutants]
    return sum(task.result() for task in tried)


async def _tried(mutant: Mutant, *, mutated: bool) -> Verdict:
    """Try a mutant; once more if its campaign did not come to a verdict, as when another program took one of its ports."""
    verdict = Verdict(caught=False, first="", seconds=0.0, reached=False)
    for _ in range(TRIES):
        with tempfile.TemporaryDirectory(prefix=f"jiuji-{mutant.name}-", ignore_cleanup_errors=True) as folder:
            try:
                verdict = await try_mutant(mutant, Path(folder), mutated=mutated)
            except DoesNotApply as error:
                return Verdict(caught=False, first=str(error), seconds=0.0)
        if verdict.reached:
            break
    return verdict


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
