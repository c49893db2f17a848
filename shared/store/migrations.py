"""What every service's database holds besides its own tables, and how it is migrated.

A revision is SQL as it was when it was released: `chassis("0001")` makes the outbox, the inbox, the timers, the idempotency store and
their functions, `run_sql` executes a service's own files. Nothing of a revision reads today's models, whose next column would be in new
databases only. A function stands in a file of its own, named by the revision in which it became so; a later one brings its own newer file.
There is no way back: what was released is followed by a later revision, and nothing that was recorded is thrown away by a migration.
The application role owns nothing and cannot bypass row-level security; it cannot even insert into the outbox except through `jiuji_emit`.
"""

import re
from collections.abc import Sequence
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from alembic import op
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from shared.kit.telemetry import named
from shared.store.faults import DatabaseUnusable
from shared.store.revisions import OWNER, DatabaseIsStrange, DatabaseOfAnother, folder_of

LOCK_TIMEOUT_S = 10
"""A revision that waits for a table makes all wait who come after it: rather than stop a running service it fails, and is tried again."""

CHASSIS = {
    "0001": (
        "0001_tables.sql",
        "functions/0001_jiuji_emit.sql",
        "functions/0001_jiuji_outbox_partitions.sql",
        "functions/0001_jiuji_begin.sql",
        "functions/0001_jiuji_begin_batch.sql",
        "functions/0001_jiuji_remember_batch.sql",
        "0001_rights.sql",
    ),
    "0002": (
        "0002_bookmarks.sql",
        "0002_leases.sql",
        "0002_rehearings.sql",
        "functions/0002_jiuji_take_lease.sql",
        "functions/0002_jiuji_receive.sql",
        "functions/0002_jiuji_finish.sql",
        "0002_rights.sql",
    ),
    "0003": (
        "0003_handled_types.sql",
        "0003_case_ends.sql",
        "0003_drop_remember_batch.sql",
        "functions/0003_jiuji_open_cases.sql",
        "functions/0003_jiuji_outbox_partitions.sql",
        "functions/0003_jiuji_remember_batch.sql",
        "functions/0003_jiuji_republish.sql",
        "0003_rights.sql",
    ),
}
"""The chassis has revisions of its own; each comes to a service's database with one of the service's. None is changed after a release."""


def chassis(revision: str) -> None:
    """Bring a service's database to a revision of the chassis, the one before it being there. The first is called first of all."""
    _execute(files("shared.store").joinpath("sql"), CHASSIS[revision])


def run_sql(package: str, *names: str) -> None:
    """Execute files of SQL, each of as many statements as it likes. `package` is that of the migrations, `names` are paths inside it."""
    _execute(files(package), names)


def _execute(folder: Traversable, names: Sequence[str]) -> None:
    connection: Any = op.get_bind().connection.dbapi_connection
    for name in names:
        script = folder.joinpath(*name.split("/")).read_text("utf-8")
        # The driver's own call takes several statements at once. SQLAlchemy began the transaction when it asked for the current revision.
        connection.run_async(lambda driver, script=script: driver.execute(script))


async def migrate(package: str, owner_url: str) -> bool:
    """Bring a service's database to its newest revision; return whether anything was to do.

    `package` is the service's import name.
    `owner_url` is a `postgresql://` URL of the owner role. Raises `DatabaseUnusable`, `DatabaseOfAnother` and `DatabaseIsStrange`.
    """
    scripts = ScriptDirectory(folder_of(package))
    engine = create_async_engine(owner_url.replace("postgresql://", "postgresql+asyncpg://", 1), poolclass=NullPool)
    try:
        try:
            connection = await engine.connect()
        except (OSError, TimeoutError, DBAPIError) as error:
            raise DatabaseUnusable(error=f"{engine.url.host}:{engine.url.port} {named(error)}") from error
        try:
            async with connection.begin():
                return await connection.run_sync(_upgrade, scripts, package)
        finally:
            await connection.close()
    finally:
        await engine.dispose()


def _upgrade(connection: Connection, scripts: ScriptDirectory, package: str) -> bool:
    steps = scripts._upgrade_revs  # noqa: SLF001  # What Alembic's own command asks; its public way is to execute an `env.py`.
    context = MigrationContext.configure(connection, opts={"fn": lambda current, _: steps("head", current)})
    head = scripts.get_current_head()
    if context.get_current_revision() == head and _owner(connection) == package:
        return False  # Without the lock: who has nothing to do need not wait for who migrates.
    connection.execute(text("SELECT pg_advisory_xact_lock(7001)"))  # Two starters at once migrate one after the other.
    _check_owner(connection, context, scripts, package)
    behind = context.get_current_revision() != head
    if behind:
        connection.execute(text(f"SET LOCAL lock_timeout = '{LOCK_TIMEOUT_S}s'"))
        with Operations.context(context):
            context.run_migrations()
    if _owner(connection) != package:
        connection.execute(text(f"COMMENT ON TABLE alembic_version IS '{package}'"))
    return behind


def _owner(connection: Connection) -> str | None:
    """Return the package whose database this is."""
    owner: str | None = connection.execute(text(OWNER)).one().owner
    return owner


def _check_owner(connection: Connection, context: MigrationContext, scripts: ScriptDirectory, package: str) -> None:
    if context.get_current_revision() is None:
        return
    owner, name = _owner(connection), connection.engine.url.database
    if owner is not None and owner != package:
        raise DatabaseOfAnother(database=name, owner=owner, service=package)
    if missing := _first_tables(scripts) - set(inspect(connection).get_table_names()):
        raise DatabaseIsStrange(database=name, service=package, table=min(missing))


def _first_tables(scripts: ScriptDirectory) -> set[str]:
    """Return the tables that a service's first revision makes: they tell its database from another service's."""
    files = Path(scripts.dir, "versions").glob("0001_*.sql")
    return {name for file in files for name in re.findall(r"^CREATE TABLE (\w+)", file.read_text("utf-8"), re.MULTILINE)}
