"""What an operator is told at a terminal: whose a database is, what cannot be used, and that there is nothing to do."""

import asyncio

import asyncpg
import pytest
from click.testing import CliRunner

from deploy.cli.main import main

COMMANDS = ["inspect"], ["redrive", "--all"], ["republish"], ["rehear", "case.registered"]
PARK = """
INSERT INTO parked_event (event_id, source, case_id, case_version, topic, headers, value, reason, error, parked_at)
VALUES (gen_random_uuid(), 'intake', 'case-1', 3, 'jiuji.intake', '[]', 'x', 'failed', 'budget_unknown', now())
"""


async def jiuji(*arguments):
    # In a thread: the command runs an event loop of its own.
    return await asyncio.to_thread(CliRunner().invoke, main, arguments)


@pytest.fixture
async def url(servers, database):
    return servers.app_url(await database("audit"))


@pytest.mark.parametrize("arguments", COMMANDS, ids=lambda one: one[0])
async def test_another_services_database_is_refused_and_nothing_is_asked_of_it(url, arguments):
    command, *others = arguments
    connection = await asyncpg.connect(url)
    await connection.execute(PARK)
    result = await jiuji(command, "referral", "--database-url", url, *others)
    assert (result.exit_code, result.output.count("\n")) == (1, 1), result.output
    assert result.output.startswith("Error: database_of_another: 数据库 ")
    assert " is that of audit, not of referral; nothing was done." in result.output
    assert await connection.fetchval("SELECT count(*) FROM parked_event WHERE redrive_requested_at IS NULL") == 1
    await connection.close()
