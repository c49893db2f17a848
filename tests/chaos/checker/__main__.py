"""`python -m tests.chaos.checker RUN`: exits with 1 when a promise was not held."""

import argparse
import asyncio
import sys
from pathlib import Path

from tests.chaos.checker.checking import PATIENCE_S, check_all
from tests.chaos.checker.violations import report


def main() -> int:
    """Check one run folder."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos.checker", description="Decide whether every promise held in a campaign.")
    parser.add_argument("run", type=Path, help="the folder that the campaign wrote")
    parser.add_argument("--patience", type=float, default=PATIENCE_S, help="seconds to wait for what must come in the end")
    options = parser.parse_args()
    violations = asyncio.run(check_all(options.run, options.patience))
    sys.stdout.write("\n".join([*report(violations), f"{len(violations)} violations"]) + "\n")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
