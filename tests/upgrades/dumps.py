"""Dumps of a service's database as plain SQL: made by `pg_dump`, small and readable enough to be kept, restored without `psql`."""

import os
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import asyncpg

from deploy.local.installed import postgres_bin
from deploy.local.processes import Command, run_to_end

FOLDER = Path(__file__).resolve().parent
SERVICES = (
    "intake",
    "assessment",
    "referral",
    "disbursement",
    "audit",
    "services.civil_affairs",
    "services.health",
    "services.education",
    "services.charity",
)
"""Every service that has a database, by its package."""

OPTIONS = ("--inserts", "--column-inserts", "--rows-per-insert=100")
REMARKS = re.compile(r"^--\n(?:-- [^\n]*\n)+--\n+|^-- Dumped [^\n]*\n|^\\(?:un)?restrict [^\n]*\n", re.MULTILINE)
"""What `pg_dump` writes for readers, and since 2025 for `psql` alone: a dump without it is half as long and any client can execute it."""


def releases() -> list[str]:
    """Return the releases that have dumps."""
    return sorted(path.name for path in FOLDER.iterdir() if path.is_dir() and path.name[0].isdigit())


def file_of(release: str, package: str) -> Path:
    """Return where a service's dump of a release is."""
    return FOLDER / release / f"{package.rpartition('.')[2]}.sql"


async def dump(url: str, target: Path) -> None:
    """Write a database, schema and rows, to a file. `url` is the superuser's, who sees every row."""
    parts, log = urlsplit(url), target.with_suffix(".log")
    where = ["--host", str(parts.hostname), "--port", str(parts.port), "--username", str(parts.username), "--dbname", parts.path[1:]]
    command = Command(
        name="pg_dump",
        arguments=[str(postgres_bin() / "pg_dump"), *where, *OPTIONS, f"--file={target}"],
        log=log,
        environment={"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "PGPASSWORD": unquote(parts.password or "")},
    )
    await run_to_end(command)
    log.unlink()
    _strip(target)


def _strip(target: Path) -> None:
    target.write_text(REMARKS.sub("", target.read_text("utf-8")).strip() + "\n", "utf-8")


async def restore(url: str, dumped: str) -> None:
    """Fill an empty database with a dump. `url` is the superuser's, who may give what is made to its owner."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(dumped)
    finally:
        await connection.close()
