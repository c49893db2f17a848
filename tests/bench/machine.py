"""What the figures were taken on."""

import os
import platform
import subprocess
import time
from importlib.metadata import version
from pathlib import Path
from statistics import median

from deploy.local.installed import JARS, postgres_bin

WRITES = 200


def describe(folder: Path) -> dict[str, str]:
    """Return the machine's and the programs' description; `folder` is where the databases were."""
    return {
        "processor": f"{_first('/proc/cpuinfo', 'model name')}, {os.cpu_count()} cores",
        "memory": f"{int(_first('/proc/meminfo', 'MemTotal').split()[0]) / 1024 / 1024:.0f} GB",
        "kernel": f"{platform.system()} {platform.release()}",
        "load when finished": "/".join(f"{load:.1f}" for load in os.getloadavg()) + " (1/5/15 min)",
        "fdatasync": f"{fdatasync_us(folder):.0f} µs (median of {WRITES} writes of 4 KiB)",
        "PostgreSQL": subprocess.run([postgres_bin() / "postgres", "--version"], capture_output=True, text=True, check=True).stdout.split()[
            -1
        ],
        "Kafka": _kafka(),
        "Python": f"{platform.python_version()}, uvloop {version('uvloop')}, asyncpg {version('asyncpg')}, aiokafka {version('aiokafka')}",
    }


def fdatasync_us(folder: Path) -> float:
    """Return how long a small write takes to reach the disk."""
    path, taken = folder / f"jiuji-fdatasync-{os.getpid()}", []
    with path.open("wb", buffering=0) as file:
        for _ in range(WRITES):
            file.write(b"\0" * 4096)
            began = time.perf_counter()
            os.fdatasync(file.fileno())
            taken.append(time.perf_counter() - began)
    path.unlink()
    return median(taken) * 1e6


def _first(path: str, name: str) -> str:
    for line in Path(path).read_text("utf-8").splitlines():
        if line.startswith(name):
            return line.partition(":")[2].strip()
    return "unknown"


def _kafka() -> str:
    # The class path that Java gets names folders only, so the version is read from the jar itself.
    jars = sorted(JARS.glob("*/kafka-clients-*.jar"))
    return jars[-1].stem.rpartition("-")[2] if jars else "unknown"
