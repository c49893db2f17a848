"""A unit of work's statements go to the driver of SQLAlchemy's connection: all are one transaction, however it ends."""

import asyncio
from contextlib import AsyncExitStack

import asyncpg
import pytest
from asyncpg import exceptions as pg

from shared.kit.principal import Principal
from shared.store.db import Database, UnitOfWork
from shared.store.faults import DatabaseUnavailable, is_transient, lost_a_race

SYSTEM = Principal.system("test")
ADD = "INSERT INTO note (note_id, case_id, place_code, text) VALUES ($1, 'case', '370983103000', 'said') RETURNING note_id, text"
COUNT = "SELECT count(*) FROM note"
SLEEP = "SELECT pg_sleep(60)"
OPEN = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state ~ 'in transaction'"
SLEEPER = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'"

WAITS_FOR_ME = "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid)))"


@pytest.fixture
async def db(sample):
    """A pool of one connection: the next unit of work gets what the last one left."""
    made = Database(sample.db.url, clock=sample.ctx.clock, ids=sample.ctx.ids, pool_size=1)
    yield made
    await made.close()


async def sleeper(admin) -> int:
    async with asyncio.timeout(60):
        while (pid := await admin.fetchval(SLEEPER)) is None:
            pass
    return pid


async def add_and_sleep(db):
    async with db.begin(SYSTEM) as uow:
        await uow.sql(ADD, "lost")
        await uow.sql(SLEEP)


async def works(db, admin, notes=0):
    """Tell whether a unit of work begins with nothing of the one before, and is committed."""
    async with asyncio.timeout(60), db.begin(SYSTEM) as uow:
        assert await uow.sql(COUNT) == [(notes,)]
        await uow.sql(ADD, "kept")
    assert await admin.fetchval(COUNT) == notes + 1
    assert await admin.fetchval(OPEN) == 0


@pytest.mark.parametrize(
    "subject",
    ["o'Neil", "''", "\\", "\\'; DROP TABLE note; --", "'); DROP TABLE note; --", "$1", "%s", "救急", "\n", "E'\\''"],
)
async def test_whoever_acts_is_told_as_a_word_and_never_as_a_statement(db, admin, subject):
    await admin.execute(f"ALTER DATABASE {await admin.fetchval('SELECT current_database()')} SET standard_conforming_strings = off")
    async with db.begin(Principal.system(subject)) as uow:
        [row] = await uow.sql("SELECT current_setting('app.actor') AS actor, current_setting('app.scope') AS scope")
    assert (row.actor, row.scope) == (f"system:{subject}", "*")
    await works(db, admin)


async def test_a_text_that_would_end_the_message_is_refused_before_anything_is_said(db, admin):
    with pytest.raises(ValueError, match="NUL"):
        async with db.begin(Principal.system("a\0b")):
            pass
    await works(db, admin)


@pytest.mark.parametrize("times", [1, 2, 3])
async def test_a_unit_of_work_that_is_cancelled_in_a_statement_leaves_nothing(db, admin, times):
    task = asyncio.create_task(add_and_sleep(db))
    await sleeper(admin)
    for _ in range(times):  # Again, while it takes back what it did.
        task.cancel()
        await asyncio.sleep(0)
    with pytest.raises(asyncio.CancelledError):
        await task
    await works(db, admin)


async def test_a_unit_of_work_whose_connection_dies_in_a_statement_leaves_nothing(db, admin):
    task = asyncio.create_task(add_and_sleep(db))
    await admin.execute("SELECT pg_terminate_backend($1)", await sleeper(admin))
    with pytest.raises(DatabaseUnavailable):
        await task
    await works(db, admin)


async def test_a_connection_that_died_between_statements_is_not_used_again(db, admin):
    with pytest.raises(DatabaseUnavailable):
        async with db.begin(SYSTEM) as uow:
            await uow.sql(ADD, "lost")
            pid = (await uow.sql("SELECT pg_backend_pid()"))[0][0]
            await admin.execute("SELECT pg_terminate_backend($1)", pid)
            await uow.sql(COUNT)
    await works(db, admin)


async def test_connections_that_the_server_closed_while_nobody_used_them_fail_no_call(sample, admin):
    several = Database(sample.db.url, clock=sample.ctx.clock, ids=sample.ctx.ids, pool_size=3)

    async def pid():
        async with several.begin(SYSTEM) as uow:
            await uow.sql("SELECT pg_sleep(0.05)")  # So that they are open at once.
            return (await uow.sql("SELECT pg_backend_pid()"))[0][0]

    before = await asyncio.gather(*(pid() for _ in range(3)))
    for each in before:
        await admin.execute("SELECT pg_terminate_backend($1)", each)
    async with asyncio.timeout(60):
        while await admin.fetchval("SELECT EXISTS (SELECT FROM pg_stat_activity WHERE pid = ANY ($1))", before):
            pass
    await asyncio.sleep(0)  # The loop has read that the sockets were closed.
    assert not set(before) & set(await asyncio.gather(*(pid() for _ in range(3))))
    await several.close()


async def test_a_connection_that_dies_under_a_caller_who_does_not_ask_again_is_not_used_again(db, admin):
    asked_again = []
    with pytest.raises(DatabaseUnavailable):
        async with db.begin(SYSTEM) as uow:
            pid = (await uow.sql("SELECT pg_backend_pid()"))[0][0]
            ending = asyncio.create_task(admin.execute("SELECT pg_terminate_backend($1)", pid))
            async with asyncio.timeout(60):
                with pytest.raises(pg.PostgresConnectionError):
                    await uow.sql(SLEEP)
            await ending
            asked_again.append("no")
            raise KeyError
    assert asked_again == ["no"]
    await works(db, admin)


async def test_a_connection_whose_transaction_cannot_be_ended_is_not_used_again(db, admin, monkeypatch):
    execute = asyncpg.Connection.execute

    async def fail(connection, statement, *given, **more):
        if statement == "ROLLBACK":
            raise pg.InternalClientError("cannot switch to state 12")
        return await execute(connection, statement, *given, **more)

    with pytest.raises(DatabaseUnavailable):
        async with db.begin(SYSTEM) as uow:
            await uow.sql(ADD, "lost")
            monkeypatch.setattr(asyncpg.Connection, "execute", fail)
            raise KeyError
    monkeypatch.undo()
    await works(db, admin)


async def test_the_first_statement_and_those_after_it_are_one_transaction(db, admin):
    async def write(uow):
        await uow.sql(ADD, "first")
        await uow.sql(ADD, "second")
        assert await uow.sql(COUNT) == [(2,)]

    with pytest.raises(KeyError):
        async with db.transaction(SYSTEM, UnitOfWork) as uow:
            await uow.sql("SELECT set_config('app.scope', '*', true)")  # The first statement, which `begin` makes otherwise.
            await write(uow)
            raise KeyError
    assert await admin.fetchval(COUNT) == 0
    async with db.begin(SYSTEM) as uow:
        await write(uow)
    assert await admin.fetchval(COUNT) == 2


async def test_what_is_undone_is_undone_to_the_savepoint(db, admin):
    async with db.begin(SYSTEM) as uow:
        await uow.sql(ADD, "kept")
        for _ in range(2):
            mark = await uow.savepoint()
            await uow.sql(ADD, "lost")
            with pytest.raises(pg.UniqueViolationError):
                await uow.sql(ADD, "kept")
            await uow.undo(mark)
        await uow.sql(ADD, "more")
    assert await admin.fetch("SELECT note_id FROM note ORDER BY 1") == [("kept",), ("more",)]


async def test_a_failure_that_was_passed_over_cannot_be_committed(db, admin):
    with pytest.raises(pg.InFailedSQLTransactionError):
        async with db.begin(SYSTEM) as uow:
            await uow.sql(ADD, "lost")
            with pytest.raises(pg.UniqueViolationError):
                await uow.sql(ADD, "lost")
    await works(db, admin)


async def test_what_is_left_for_the_end_is_done_together_and_after_everything_else(db, admin):
    """Somebody holds the first of two shared rows: until it is free the other one, changed first in the program, is not held."""
    for name in ("a", "b", "own"):
        await admin.execute("INSERT INTO note (note_id, case_id, place_code, text) VALUES ($1, 'c', '370983101000', 'n')", name)
    holding = admin.transaction()
    await holding.start()
    await admin.execute("SELECT FROM note WHERE note_id = 'a' FOR UPDATE")

    async def touch(uow, names):
        for name in sorted(names):
            await uow.sql("UPDATE note SET text = text || $2 WHERE note_id = $1", name, "!")

    async def change():
        async with db.begin(SYSTEM) as uow:
            for name in ("b", "a"):
                uow.at_the_end(touch, name)
            await uow.sql("UPDATE note SET text = 'changed' WHERE note_id = 'own'")

    changing = asyncio.create_task(change())
    async with asyncio.timeout(60):
        while not await admin.fetchval(WAITS_FOR_ME):
            pass
    free = await admin.fetch("SELECT note_id FROM note FOR UPDATE SKIP LOCKED")
    await holding.rollback()
    await changing
    assert [row[0] for row in free] == ["a", "b"]
    assert await admin.fetch("SELECT text FROM note ORDER BY note_id") == [("n!",), ("n!",), ("changed",)]


async def test_what_was_left_for_the_end_is_undone_too(db, admin):
    async def add(uow, names):
        for name in names:
            await uow.sql(ADD, name)

    async with db.begin(SYSTEM) as uow:
        uow.at_the_end(add, "kept")
        mark = await uow.savepoint()
        uow.at_the_end(add, "lost")
        await uow.undo(mark)
    assert await admin.fetch("SELECT note_id FROM note") == [("kept",)]


async def test_what_the_database_refuses_is_no_fault_of_the_database(db, admin):
    with pytest.raises(pg.UniqueViolationError, match="pk_note") as refused:
        async with db.begin(SYSTEM) as uow:
            await uow.sql(ADD, "twice")
            await uow.sql(ADD, "twice")
    assert not is_transient(refused.value)
    await works(db, admin)


@pytest.mark.parametrize("odd", [13, "\0", "\ud800"])
async def test_a_parameter_that_cannot_be_sent_is_no_fault_of_the_database(db, admin, odd):
    with pytest.raises(pg.DataError) as refused:
        async with db.begin(SYSTEM) as uow:
            await uow.sql(ADD, odd)
    assert not is_transient(refused.value)
    await works(db, admin)


@pytest.mark.parametrize(("error", "race"), [("SerializationError", True), ("DeadlockDetectedError", False)])
async def test_a_lost_race_is_told_from_other_faults(db, error, race):
    with pytest.raises(DatabaseUnavailable) as told:
        async with db.begin(SYSTEM) as uow:
            await uow.sql(f"DO $$ BEGIN RAISE SQLSTATE '{getattr(pg, error).sqlstate}'; END $$")
    assert lost_a_race(told.value) == race


async def test_a_row_is_read_by_place_and_by_name(db):
    async with db.begin(SYSTEM) as uow:
        rows = await uow.sql("SELECT n, n * 2 AS twice, ARRAY[n] AS many FROM generate_series(1, 2) n")
    assert [(row.n, row[1], row.many) for row in rows] == [(1, 2, [1]), (2, 4, [2])]
    assert [*rows[0]] == [1, 2, [1]]
    assert not hasattr(rows[0], "thrice")


CONNECTIONS = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'jiuji' AND pid <> ALL($1)"


async def test_connections_that_nobody_needed_since_the_last_look_are_given_back(sample, admin):
    others = [row["pid"] for row in await admin.fetch("SELECT pid FROM pg_stat_activity")]
    db = Database(sample.db.url, clock=sample.ctx.clock, ids=sample.ctx.ids)

    async def open_ones(expected: int) -> int:
        async with asyncio.timeout(60):
            while (count := await admin.fetchval(CONNECTIONS, others)) > expected:  # A server process ends a moment after its client.
                pass
        return count

    async def needed_at_once(count: int) -> None:
        async with AsyncExitStack() as stack:
            for _ in range(count):
                await stack.enter_async_context(db.begin(SYSTEM))

    await needed_at_once(5)
    await db.give_back()
    assert await open_ones(5) == 5, "as many as were needed stay"
    await needed_at_once(2)
    async with db.begin(SYSTEM) as uow:
        await db.give_back()
        assert await uow.sql(COUNT) == [(0,)]
    assert await open_ones(5) == 5, "while one is in use nothing is closed"
    await needed_at_once(2)
    await db.give_back()
    assert await open_ones(0) == 0, "two were needed of five that were open"
    await needed_at_once(2)
    await db.give_back()
    assert await open_ones(2) == 2
    await db.close()
