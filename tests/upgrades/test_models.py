"""What the models say is what the migrations made: a column that one of them forgets is found before anything runs."""

import asyncio
import re
from importlib import import_module
from importlib.util import find_spec

import asyncpg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import MetaData
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from shared.store import migrations
from shared.store.migrations import migrate
from shared.store.revisions import DatabaseOfAnother
from tests.upgrades.dumps import SERVICES

CHASSIS = re.compile(
    r"alembic_version|outbox(_default|_[0-9]{8})?|case_stream|relay_cursor|inbox|stream_position|consumer_offset|parked_event|dead_letter"
    r"|partition_lease|rehearing|handled_type|timer|idempotency|case_end"
)
"""Tables without a model: the chassis writes to them by SQL."""

WITHOUT_POLICY = {"outbox", "outbox_default"}
"""Has places and no policy: the relay publishes for all of them, and nobody but `jiuji_emit` can write to it."""

UNPROTECTED = """
SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'place_code'
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT (
    c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (
        SELECT 1 FROM pg_policies p WHERE p.tablename = c.relname AND p.qual LIKE '%app.scope%' AND p.with_check = p.qual))
"""

OPEN_TO_ALL = """
SELECT proname FROM pg_proc
WHERE prosecdef AND pronamespace = 'public'::regnamespace AND has_function_privilege('public', oid, 'execute') ORDER BY 1
"""

pytestmark = pytest.mark.parametrize("package", SERVICES)


def models_of(package):
    """Return the tables of a package's models; departments share the desk's, and charity has some of its own besides."""
    packages = ["services.desk", *(["services.charity"] if package == "services.charity" else [])] if "." in package else [package]
    whole = MetaData()
    for name in packages:
        room = "models" if find_spec(f"{name}.models") else "repository.tables"
        for table in import_module(f"{name}.{room}").metadata.sorted_tables:
            table.to_metadata(whole)
    return whole


def differences(connection, models):
    def ours(name, kind, parents):
        return kind != "table" or not CHASSIS.fullmatch(name)

    options = {"compare_type": True, "compare_server_default": True, "include_name": ours}
    return compare_metadata(MigrationContext.configure(connection, opts=options), models)


# SQLAlchemy knows no type for PostgreSQL's transaction ids and snapshots, and leaves those two columns of audit uncompared.
@pytest.mark.filterwarnings("ignore:Did not recognize type '(xid8|pg_snapshot)'")
async def test_a_new_database_is_what_the_models_say(package, servers, templates):
    engine = create_async_engine(servers.owner_url(await templates(package)).replace("://", "+asyncpg://", 1), poolclass=NullPool)
    async with engine.connect() as connection:
        found = await connection.run_sync(differences, models_of(package))
    await engine.dispose()
    assert found == []


async def test_every_table_with_places_is_under_row_level_security(package, admin, templates):
    connection = await asyncpg.connect(admin(await templates(package)))
    unprotected = {row[0] for row in await connection.fetch(UNPROTECTED)}
    await connection.close()
    assert unprotected == WITHOUT_POLICY


async def test_of_two_who_migrate_at_once_one_does_it_and_the_other_finds_it_done(package, servers):
    name = f"twice_{package.replace('.', '_')}"
    await servers.create_database(name)
    done = await asyncio.gather(*(migrate(package, servers.owner_url(name)) for _ in range(2)))
    assert sorted(done) == [False, True]
    assert not await migrate(package, servers.owner_url(name)), "afterwards there is nothing to do"
    await servers.drop_database(name)


async def test_another_services_database_is_refused_and_left_as_it_is(package, servers, templates):
    for other in set(SERVICES) - {package}:
        with pytest.raises(DatabaseOfAnother, match="database_of_another") as refused:
            await migrate(package, servers.owner_url(await templates(other)))
        assert (refused.value.fields["owner"], refused.value.fields["service"]) == (other, package)


async def test_a_revision_that_fails_leaves_nothing_of_itself(package, servers, monkeypatch, admin):
    monkeypatch.setitem(migrations.CHASSIS, "0001", (*migrations.CHASSIS["0001"], "functions/0001_nowhere.sql"))
    name = f"fails_{package.replace('.', '_')}"
    await servers.create_database(name)
    with pytest.raises(FileNotFoundError):
        await migrate(package, servers.owner_url(name))
    connection = await asyncpg.connect(admin(name))
    assert await connection.fetchval("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace") == 0
    await connection.close()
    await servers.drop_database(name)


async def test_what_is_done_with_the_owners_rights_is_not_for_everybody_who_can_connect(package, admin, templates):
    connection = await asyncpg.connect(admin(await templates(package)))
    found = [row[0] for row in await connection.fetch(OPEN_TO_ALL)]
    await connection.close()
    assert found == []
