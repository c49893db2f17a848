"""`python -m tests.chaos --minutes 10 --seed 7`: break everything for a while; exit status 0 when nothing was lost or done twice."""

import argparse
import os
import sys

from deploy.local.processes import StackError
from deploy.local.running import run
from tests.chaos.campaign import Campaign, Plan

SEED = 20_260_302
"""The default is fixed: two runs of it meet with the same stories and the same faults."""

RATE = 0.5
"""Stories a second: with a death every few seconds about as many as two cores carry through."""


def plan() -> Plan:
    """Return what the command line says."""
    parser = argparse.ArgumentParser(prog="tests.chaos", description="A fault campaign against the whole stack.")
    parser.add_argument("--minutes", type=float, default=10.0, help="how long things are broken")
    parser.add_argument("--seconds", type=float, help="the same in seconds")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--rate", type=float, default=RATE, help="stories a second")
    parser.add_argument("--focus", default="", help="only these kinds of fault and processes: relay,kill")
    parser.add_argument("--quiet-s", type=float, default=150.0, help="how long stories may take to end afterwards")
    told = parser.parse_args()
    seconds = told.minutes * 60 if told.seconds is None else told.seconds
    return Plan(seconds, told.seed, told.rate, tuple(word for word in told.focus.split(",") if word), told.quiet_s)


def say(text: str) -> None:
    """Print a line at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def main() -> int:
    """Return the exit status."""
    if os.environ.get("DATABASE_URL") or os.environ.get("KAFKA_BOOTSTRAP_SERVERS"):
        say("a campaign kills its servers, so it brings its own: unset DATABASE_URL and KAFKA_BOOTSTRAP_SERVERS")
        return 2
    told = plan()
    say(f"seed {told.seed}, {told.seconds:.0f} s")
    campaign = Campaign(told, say)

    async def play() -> int:
        try:
            return 1 if await campaign.play() else 0
        except* StackError as errors:
            say(f"the campaign cannot go on: {errors.exceptions[0]}; it is kept in {campaign.run}")
        return 2

    return run(play)


if __name__ == "__main__":
    sys.exit(main())
