"""The cheap look at a database and Alembic say the same."""

import asyncpg
import pytest
from alembic.script import ScriptDirectory

from shared.store.revisions import folder_of, is_current, newest
from tests.upgrades.dumps import SERVICES


@pytest.mark.parametrize("package", SERVICES)
def test_the_newest_file_is_the_head(package):
    assert newest(package) == ScriptDirectory(folder_of(package)).get_current_head()


async def test_a_database_that_is_not_there_or_is_empty_is_not_current(servers):
    assert not await is_current("intake", servers.owner_url("never_made"))
    await servers.create_database("empty")
    try:
        assert not await is_current("intake", servers.owner_url("empty"))
    finally:
        await servers.drop_database("empty")


@pytest.mark.parametrize(
    "change",
    ["UPDATE alembic_version SET version_num = '0000'", "DELETE FROM alembic_version", "COMMENT ON TABLE alembic_version IS 'referral'"],
)
async def test_a_database_that_is_behind_or_somebody_elses_is_not_current(servers, database, change):
    url = servers.owner_url(await database("intake"))
    assert await is_current("intake", url)
    connection = await asyncpg.connect(url)
    await connection.execute(change)
    await connection.close()
    assert not await is_current("intake", url)
