"""A database of any release, with rows in it, becomes by `migrate` what a new one is, and loses nothing."""

import json

import asyncpg
import pytest
from alembic.script import ScriptDirectory

from shared.store.migrations import migrate
from shared.store.revisions import DatabaseIsStrange, DatabaseOfAnother, folder_of, is_current
from tests.upgrades.catalogue import describe, difference
from tests.upgrades.dumps import FOLDER, SERVICES, file_of, releases

DATABASES = [(release, package) for release in releases() for package in SERVICES]

TABLES = """
SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> 'alembic_version'
"""

pytestmark = pytest.mark.parametrize(("release", "package"), DATABASES, ids=lambda value: value)


async def rows_of(url):
    """Return every row of every table as JSON, which names its columns."""
    connection = await asyncpg.connect(url)
    try:
        tables = [row[0] for row in await connection.fetch(TABLES)]
        return {
            name: [json.loads(row[0]) for row in await connection.fetch(f'SELECT to_jsonb(t)::text FROM "{name}" t')] for name in tables
        }
    finally:
        await connection.close()


def without_new_columns(before, after):
    """Return the rows of `after` with the columns that `before` had, both in one order."""
    known = {name: set(rows[0]) for name, rows in before.items() if rows}
    kept = {name: [{column: row[column] for column in known[name]} for row in after.get(name, [])] for name in known}
    return [
        {name: sorted(json.dumps(row, sort_keys=True) for row in rows) for name, rows in told.items() if rows} for told in (before, kept)
    ]


async def test_its_schema_is_that_of_a_new_database(release, package, servers, admin, restored, templates):
    name = await restored(package, release)
    await migrate(package, servers.owner_url(name))
    new, old = await describe(admin(await templates(package))), await describe(admin(name))
    assert len(new) > 200
    assert difference(old, new) == {}


async def test_its_rows_are_all_still_there(release, package, servers, admin, restored):
    name = await restored(package, release)
    before = await rows_of(admin(name))
    await migrate(package, servers.owner_url(name))
    old, new = without_new_columns(before, await rows_of(admin(name)))
    assert sum(map(len, old.values())) > 30
    assert new == old


async def test_it_reaches_the_newest_revision_and_stays_there(release, package, servers, admin, restored):
    name = await restored(package, release)
    await migrate(package, servers.owner_url(name))
    assert await is_current(package, servers.owner_url(name))
    assert not await migrate(package, servers.owner_url(name)), "a second time there is nothing to do"
    connection = await asyncpg.connect(admin(name))
    reached = await connection.fetchval("SELECT version_num FROM alembic_version")
    await connection.close()
    assert reached == ScriptDirectory(folder_of(package)).get_current_head()


async def test_its_service_is_told_from_the_other_stages(release, package, servers, restored):
    name = await restored(package, release)
    other = next(one for one in SERVICES if one.partition(".")[0] != package.partition(".")[0])
    with pytest.raises(DatabaseIsStrange if release < "0.3.0" else DatabaseOfAnother):  # Since then a database says whose it is.
        await migrate(other, servers.owner_url(name))


async def test_it_is_kept_in_the_project(release, package):
    assert file_of(release, package).stat().st_size < 600_000
    assert not set(FOLDER.joinpath(release).glob("*.sql")) - {file_of(release, one) for one in SERVICES}
