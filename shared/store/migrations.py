"""What every service's database holds besides its own tables, and how it is migrated.

`chassis(op)` makes the outbox, the inbox, the timers, the idempotency store and their functions; `protect(op, table)` puts a
table with a `place_code` under row-level security; `grant(op, table)` opens one without. The application role owns nothing
and cannot bypass row-level security; it cannot even insert into the outbox except through `jiuji_emit`.
"""

from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import Any

from alembic import command, context
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, text
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

APP_ROLE = "jiuji_app"
"""The role that services run as."""

IN_JURISDICTION = (
    "(current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> ''"
    " AND starts_with(place_code, current_setting('app.scope', true))))"
)
"""True for rows inside the actor's jurisdiction. A missing setting is NULL, a used-up one is '': both see nothing."""


def chassis(op: Any) -> None:
    """Create what the chassis needs. Called first in every service's first revision."""
    for statement in files("shared.store").joinpath("sql/0001_chassis.sql").read_text("utf-8").split("\n-- ;\n"):
        op.execute(text(statement.replace(":", r"\:")))


def protect(op: Any, *tables: str) -> None:
    """Put tables that have a `place_code` under forced row-level security and open them to the application role."""
    for table in tables:
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(text(f"CREATE POLICY jurisdiction ON {table} USING ({IN_JURISDICTION}) WITH CHECK ({IN_JURISDICTION})"))
        grant(op, table)


def grant(op: Any, *tables: str, privileges: str = "SELECT, INSERT, UPDATE, DELETE") -> None:
    """Open tables to the application role; give fewer privileges for append-only ones."""
    for table in tables:
        op.execute(f"GRANT {privileges} ON {table} TO {APP_ROLE}")


def run_env(metadata: MetaData) -> None:
    """Be a service's `env.py`: migrate over the connection that `migrate` opened."""
    connection: Connection = context.config.attributes["connection"]
    context.configure(connection=connection, target_metadata=metadata)
    with context.begin_transaction():
        context.run_migrations()


async def migrate(package: str, owner_url: str) -> bool:
    """Bring a service's database to its newest revision; return whether anything was to do.

    `package` is the service's import name. Departments have no migrations of their own and use the desk's.
    `owner_url` is a `postgresql://` URL of the owner role.
    """
    config = Config()
    config.set_main_option("script_location", str(_migrations(package)))
    head = ScriptDirectory.from_config(config).get_current_head()
    engine = create_async_engine(owner_url.replace("postgresql://", "postgresql+asyncpg://", 1), poolclass=NullPool)
    try:
        async with engine.begin() as connection:
            return await connection.run_sync(_upgrade, config, head)
    finally:
        await engine.dispose()


def _upgrade(connection: Connection, config: Config, head: str | None) -> bool:
    if _current(connection) == head:
        return False
    connection.execute(text("SELECT pg_advisory_xact_lock(7001)"))  # Two starters at once migrate one after the other.
    if _current(connection) == head:
        return False
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    return True


def _current(connection: Connection) -> str | None:
    if connection.execute(text("SELECT to_regclass('alembic_version')")).scalar() is None:
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _migrations(package: str) -> Path:
    own = Path(str(import_module(package).__file__)).parent / "migrations"
    return own if own.is_dir() else Path(str(import_module("services.desk").__file__)).parent / "migrations"
