"""A program that tells what it finds of its process, then waits, or ends as its argument says: `python -m tests.local.probe [status]`."""

import gc
import json
import os
import random
import signal
import sys
from pathlib import Path

from shared.kit.telemetry import REGISTRY

if __name__ == "__main__":
    found = {
        "arguments": [sys.argv[0], *sys.argv[1:]],
        "environment": dict(os.environ),
        "folder": str(Path.cwd()),
        "import path": sys.path,
        "leads its session": os.getsid(0) == os.getpid(),
        "open": sorted(path.name for path in Path("/proc/self/fd").iterdir())[:-1],  # The last one is the listing's own.
        "input": str(Path("/proc/self/fd/0").readlink()),
        "threads": [path.name for path in Path("/proc/self/task").iterdir()] == [str(os.getpid())],
        "handlers": {
            number.name: str(signal.getsignal(number))
            for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}
            if isinstance(number, signal.Signals)
        },
        "blocked": sorted(signal.pthread_sigmask(signal.SIG_BLOCK, ())),
        "wakeup": signal.set_wakeup_fd(-1),
        "collects": gc.isenabled(),
        "umask": os.umask(0o022),
        "metrics": sorted(metric.name for metric in REGISTRY.collect()),
    }
    print(json.dumps({"found": found, "own": random.random()}), flush=True)  # noqa: T201 (to be read is what this is for)
    if len(sys.argv) > 1:
        sys.exit(int(sys.argv[1]) if sys.argv[1].isdecimal() else sys.argv[1])
    signal.pause()
