"""A database that was upgraded has its columns in another order than the models: nothing may go by position."""

import asyncio
import re

import asyncpg
import pytest

from intake.main import SPEC
from intake.models import intake_case, person_field, person_key
from tests.intake.desk import ID_NUMBERS, Desk
from tests.upgrades.dumps import releases
from tests.upgrades.test_working import EVERYTHING, database_of, stored

MOVED = {"intake_case": ("version", "stated_loss_fen", "requested_modes"), "person_field": ("place_code",), "person_key": ("wrapped_key",)}
"""Columns that stand in the middle of a model, and at the end of a database to which they were added later."""

COLUMN = """
SELECT format_type(atttypid, atttypmod), attnotnull FROM pg_attribute WHERE attrelid = $1::text::regclass AND attname = $2
"""


async def move_to_the_end(connection, table, column):
    """Let a table have a column as if it had been added after all others."""
    kind, required = await connection.fetchrow(COLUMN, table, column)
    await connection.execute(
        f"ALTER TABLE {table} DISABLE TRIGGER USER; ALTER TABLE {table} RENAME {column} TO moved; ALTER TABLE {table} ADD {column} {kind};"
        f"UPDATE {table} SET {column} = moved; ALTER TABLE {table} ENABLE TRIGGER USER"
    )
    # The policy that reads the place goes with its column, and comes back with it.
    policy = await connection.fetchval("SELECT qual FROM pg_policies WHERE tablename = $1", table)
    await connection.execute(f"ALTER TABLE {table} DROP COLUMN moved CASCADE")
    if required:
        await connection.execute(f"ALTER TABLE {table} ALTER {column} SET NOT NULL")
    if column == "place_code":
        await connection.execute(f"CREATE POLICY jurisdiction ON {table} USING ({policy.replace('moved', column)})")


@pytest.mark.parametrize("release", releases())
async def test_a_registration_goes_by_name(release, upgraded, harness, admin):
    old, new = await upgraded(SPEC, release), await harness(SPEC)
    connection = await asyncpg.connect(admin(database_of(old)))
    for table, columns in MOVED.items():
        for column in columns:
            await move_to_the_end(connection, table, column)
        await connection.execute(f"ALTER TABLE {table} ADD COLUMN later TEXT")
    await connection.close()
    after, wanted = [await stored(h, admin, (await Desk(h).registered(**EVERYTHING))["case_id"]) for h in (old, new)]
    assert [row.pop("later") for row in after] == [None] * len(after)
    assert after == wanted


async def test_the_function_that_registers_names_every_column(harness, admin):
    h = await harness(SPEC)
    connection = await asyncpg.connect(admin(database_of(h)))
    source = await connection.fetchval("SELECT prosrc FROM pg_proc WHERE proname = 'intake_register'")
    await connection.close()
    words = set(re.findall(r"[\w.]+", source))
    named = {"intake_case": "c", "person_field": "f", "person_key": "k"}
    wanted = [(named[table.name], column.name) for table in (intake_case, person_field, person_key) for column in table.c]
    assert [(row, name) for row, name in wanted if not {name, f"{row}.{name}"} <= words] == []


async def test_a_column_that_is_added_under_a_running_service_stops_nobody(harness, admin):
    h = await harness(SPEC)
    desk = Desk(h)
    people = [EVERYTHING["applicant"] | {"id_document": {"type": "id_card", "number": number}} for number in ID_NUMBERS]
    await asyncio.gather(*(desk.registered(**EVERYTHING | {"applicant": person}) for person in people[:2]))
    connection = await asyncpg.connect(admin(database_of(h)))
    await connection.execute("ALTER TABLE intake_case ADD COLUMN later TEXT")
    await connection.close()
    await asyncio.gather(*(desk.registered(**EVERYTHING | {"applicant": person}) for person in people[2:]))
