"""Whose fault it was when the database refused, or did not answer."""

from asyncpg import exceptions as pg
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from shared.kit.errors import Conflict, Unavailable

TRANSIENT_STATES = (
    pg.SerializationError,
    pg.DeadlockDetectedError,
    pg.QueryCanceledError,
    pg.AdminShutdownError,
    pg.CrashShutdownError,
    pg.CannotConnectNowError,
    pg.TooManyConnectionsError,
    pg.PostgresConnectionError,
    pg.InterfaceError,
    pg.InvalidCachedStatementError,  # A migration under a running service: the statement is prepared anew next time.
    pg.InternalClientError,  # What a connection raises that died between two states of its protocol; SQLAlchemy does not wrap it.
    pg.DiskFullError,
)


def is_transient(error: BaseException) -> bool:
    """Tell whether the database is at fault and the same work may succeed later, unchanged."""
    if isinstance(error, DBAPIError):
        cause = _of_the_driver(error)
        return error.connection_invalidated or isinstance(error, OperationalError | InterfaceError) or isinstance(cause, TRANSIENT_STATES)
    return isinstance(error, (PoolTimeout, OSError, TimeoutError, *TRANSIENT_STATES)) or row_type_changed(error)


def lost_a_race(error: BaseException) -> bool:
    """Tell whether another transaction was first: the same work done again at once sees what that one did."""
    cause = error.__cause__ if isinstance(error, DatabaseUnavailable) else error
    cause = _of_the_driver(cause) if isinstance(cause, DBAPIError) else cause
    return isinstance(cause, pg.SerializationError) or row_type_changed(cause)


def row_type_changed(error: BaseException | None) -> bool:
    """Tell whether a migration under a running service gave a table a column that rows which are sent whole do not have yet."""
    return isinstance(error, pg.DatatypeMismatchError) and getattr(error, "server_source_function", None) == "record_recv"


def _of_the_driver(error: DBAPIError) -> BaseException | None:
    return getattr(error.orig, "__cause__", None) or error.orig


class DatabaseUnusable(Conflict):
    """The database cannot be used: nothing answers at its address, it does not exist, or not for this role."""

    zh = "数据库不能使用（{error}），请检查数据库地址、角色和口令。"
    en = "The database cannot be used ({error}): check its URL, role and password."


class DatabaseUnavailable(Unavailable):
    """The database did not answer; nothing was done."""

    zh = "系统暂时不可用，未作任何处理，请用同一 Idempotency-Key 重试。"
    en = "The system is unavailable; try again with the same Idempotency-Key."
