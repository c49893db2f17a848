"""The driver's own connection below SQLAlchemy's: what goes to it directly, and what SQLAlchemy then must be kept from believing."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
from asyncpg import exceptions as pg
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.ext.asyncio import AsyncConnection


class Row(asyncpg.Record):  # type: ignore[misc]  # asyncpg is untyped.
    """A row of the driver's, whose columns are read by place or as attributes."""

    def __getattr__(self, name: str) -> Any:
        """Return the column of that name."""
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None


async def fetch(conn: AsyncConnection, statement: str, *params: Any) -> Sequence[Any]:
    """Execute SQL text with `$1` parameters and return its rows. Raises what the driver raises, as it is."""
    try:
        rows: Sequence[Any] = await driver_of(conn).fetch(statement, *params, record_class=Row)
    except (TimeoutError, asyncio.CancelledError):
        await conn.invalidate()  # Whoever may still be working at its other end is not waited for.
        raise
    return rows


def check_open(made: Any, _record: Any, _proxy: Any) -> None:
    """Let the pool replace a connection that the server closed while nobody used it: after a restart each would fail one call."""
    if made.driver_connection.is_closed():
        raise DisconnectionError


def literal(text: str) -> str:
    """Return SQL for a text; `SESSION` sees to it that a backslash is nothing special. Raises `ValueError`."""
    if "\0" in text:  # It would end the message, in the middle of the literal.
        raise ValueError("a text with a NUL cannot be told to PostgreSQL")
    return "'" + text.replace("'", "''") + "'"


def driver_of(conn: AsyncConnection) -> Any:
    """Return the driver's connection of one of SQLAlchemy's."""
    return conn.sync_connection.connection.driver_connection  # type: ignore[union-attr]  # It is None before `connect` only.


@asynccontextmanager
async def transaction_on(conn: AsyncConnection, begin: str) -> AsyncIterator[None]:
    """Begin with that statement, and commit or roll back.

    By the driver, because SQLAlchemy's way there took a tenth of a service's time (2026-11-26).
    """
    if driver_of(conn).is_in_transaction():  # PostgreSQL would only warn, and the one that was left over be joined.
        raise pg.InterfaceError("a transaction was left over on the connection")
    await _say(conn, begin)
    try:
        yield
    except BaseException:
        if not conn.invalidated and driver_of(conn).is_in_transaction():
            await _say(conn, "ROLLBACK")
        raise
    if await _say(conn, "COMMIT") != "COMMIT":  # After a statement that failed and was passed over it rolls back, and says so only here.
        raise pg.InFailedSQLTransactionError("a statement failed and the transaction was to be committed")


async def _say(conn: AsyncConnection, statement: str) -> str:
    try:
        done: str = await driver_of(conn).execute(statement)
    except (TimeoutError, asyncio.CancelledError):
        await conn.invalidate()
        raise
    return done


@asynccontextmanager
async def whole(conn: AsyncConnection) -> AsyncIterator[None]:
    """Keep from the pool a connection that died, or whose transaction did not end: SQLAlchemy does not see what the driver is told."""
    try:
        yield
    finally:
        if not conn.invalidated and (driver_of(conn).is_closed() or driver_of(conn).is_in_transaction()):
            await conn.invalidate()
