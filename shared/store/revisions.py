"""Whose a database is, and at which revision, asked without Alembic: its import takes 0.35 s and 25 MiB (2026-11), mostly for nothing."""

from collections.abc import Awaitable, Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import asyncpg

from shared.kit.errors import Conflict

CURRENT = """
SELECT version_num AS revision, obj_description('alembic_version'::regclass) AS owner FROM alembic_version
"""

OWNER = "SELECT current_database() AS name, obj_description(to_regclass('alembic_version')) AS owner"
"""The package whose database it is: kept as a comment, because desks have tables and numbers of revisions in common."""


class DatabaseOfAnother(Conflict):
    """The database is another service's."""

    zh = "数据库 {database} 属于 {owner}，不属于 {service}，未作任何处理；请检查数据库地址。"
    en = "The database {database} is that of {owner}, not of {service}; nothing was done. Check its URL."


class DatabaseIsStrange(Conflict):
    """The database has other tables than the service's, and is old enough not to tell whose it is."""

    zh = "数据库 {database} 不是 {service} 的（没有表 {table}），未作任何处理；请检查数据库地址。"
    en = "The database {database} is not that of {service} (it has no table {table}); nothing was done. Check its URL."


async def check_owner(fetch: Callable[[str], Awaitable[Sequence[Any]]], service: str) -> None:
    """Raise `DatabaseOfAnother` unless the database that `fetch` asks is the service's, or nobody's yet. Services have short names."""
    [row] = await fetch(OWNER)
    if row["owner"] is not None and row["owner"].rpartition(".")[2] != service:
        raise DatabaseOfAnother(database=row["name"], owner=row["owner"], service=service)


def folder_of(package: str) -> Path:
    """Return the folder of the migrations that make a package's database: its own, or those of the package that its `MIGRATIONS` names."""
    migrations = getattr(import_module(package), "MIGRATIONS", f"{package}.migrations")
    return Path(str(import_module(migrations).__file__)).parent


def newest(package: str) -> str:
    """Return a package's newest revision: its files are named by their revisions, which are numbers in a row."""
    return max(path.name.partition("_")[0] for path in folder_of(package).glob("versions/[0-9]*.py"))


async def is_current(package: str, owner_url: str) -> bool:
    """Tell whether a database is there, is the package's and is at its newest revision: then `migrate` has nothing to do.

    Raises what asyncpg raises when the server cannot be used.
    """
    try:
        connection = await asyncpg.connect(owner_url)
    except asyncpg.InvalidCatalogNameError:
        return False
    try:
        found = await connection.fetch(CURRENT)
    except asyncpg.UndefinedTableError:
        return False
    finally:
        await connection.close()
    return [(row["revision"], row["owner"]) for row in found] == [(newest(package), package)]
