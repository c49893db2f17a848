"""What an operator is told at a terminal: whose a database is, what cannot be used, and that there is nothing to do."""

import asyncio
import os
import sys

import asyncpg
import pytest
from click.testing import CliRunner

from deploy.cli.main import main
from deploy.local.programs import Program
from deploy.local.stack import Stack
from shared.events.bus import Outgoing, Producer

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
    assert (result.exit_code, result.output.count("\n")) == (2, 1), result.output
    assert result.output.startswith("Error: database_of_another: 数据库 ")
    assert " is that of audit, not of referral; nothing was done." in result.output
    assert await connection.fetchval("SELECT count(*) FROM parked_event WHERE redrive_requested_at IS NULL") == 1
    await connection.close()


async def test_where_nothing_is_kept_aside_there_is_nothing_to_redrive_and_no_error(url):
    result = await jiuji("redrive", "audit", "--database-url", url, "--all")
    assert (result.exit_code, result.output) == (0, "audit: 没有搁置的事件和死信。 Nothing is kept aside.\n")


async def test_tail_says_when_it_listens_and_shows_what_is_published_from_then_on(kafka):
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "deploy.cli", "tail", "--kafka", kafka, "--topic", "jiuji.dlq"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    producer = Producer(kafka)
    try:
        assert (await process.stderr.readline()).decode() == "已开始监听。 Listening; Ctrl-C ends it.\n"
        await producer.send([Outgoing("jiuji.dlq", b"later", b"{}", [])])
        assert b"not an event" in await process.stdout.readline()
    finally:
        await producer.close()
        process.kill()
        await process.wait()


async def test_a_further_process_of_a_service_is_told_what_the_first_one_is(tmp_path, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", f"postgresql://postgres:{SECRET}@{NOWHERE}/postgres")
    monkeypatch.setenv("KAFKA_BOOTSTRAP_SERVERS", NOWHERE)
    stack = Stack(root=tmp_path, services=["intake"], settings={"JIUJI_CONSUMER_BATCH": "7"})
    stack._folder.take()
    stack._choose_ports()
    stack._tell(ready=True)
    printed = (await jiuji("stack", "env", "intake", "--root", str(tmp_path))).output
    unknown = await jiuji("stack", "env", "nobody", "--root", str(tmp_path))
    first = {name: value for name, value in stack._surroundings().command(Program("intake"), 1, {}).environment.items() if "JIUJI" in name}
    stack._folder.leave()
    shell = await asyncio.create_subprocess_exec("sh", "-c", f"{printed}\nenv -0", env={"PATH": os.defpath}, stdout=asyncio.subprocess.PIPE)
    told = dict(line.split("=", 1) for line in (await shell.communicate())[0].decode().split("\0") if line.startswith("JIUJI_"))
    assert told == {name: value for name, value in first.items() if name != "JIUJI_PORT"}
    assert told["JIUJI_CONSUMER_BATCH"] == "7"
    assert unknown.exit_code == 1
    assert "没有 'nobody'，只有 " in unknown.output
    assert "There is no 'nobody' in the stack" in unknown.output


SECRET = "hunter2"
NOWHERE = "127.0.0.1:1"
UNUSABLE_URLS = [SECRET, f"mysql://u:{SECRET}@h/d", f"postgresql://u:{SECRET}@h:port/d"]


@pytest.mark.parametrize("unusable", UNUSABLE_URLS)
@pytest.mark.parametrize("arguments", COMMANDS, ids=lambda one: one[0])
async def test_what_is_no_address_of_a_database_is_told_in_both_languages(unusable, arguments):
    command, *others = arguments
    result = await jiuji(command, "intake", "--database-url", unusable, *others)
    assert result.exit_code == 2, result.output
    assert "应为 PostgreSQL 地址" in result.output
    assert "it must be a PostgreSQL URL" in result.output
    assert SECRET not in result.output


@pytest.mark.parametrize("arguments", COMMANDS, ids=lambda one: one[0])
async def test_a_database_that_cannot_be_reached_is_told_in_both_languages(arguments):
    command, *others = arguments
    result = await jiuji(command, "referral", "--database-url", f"postgresql://u:{SECRET}@{NOWHERE}/d", *others)
    assert (result.exit_code, result.output.count("\n")) == (2, 1), result.output
    assert "无法连接 referral 的数据库" in result.output
    assert "The database of referral cannot be reached" in result.output
    assert SECRET not in result.output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["tail", "--kafka", f"kafka:{SECRET}"], "Kafka 无应答。 Kafka does not answer"),
        (["tail", "--kafka", NOWHERE], "Kafka 无应答。 Kafka does not answer"),
        (["token", "--issuer", f"http://{NOWHERE}"], "无应答。 The issuer http://127.0.0.1:1 does not answer"),
        (["token", "--issuer", "nowhere"], "无应答。 The issuer nowhere does not answer"),
    ],
)
async def test_who_does_not_answer_is_told_in_one_line(arguments, said):
    # A process of its own: `tail` takes signals, which a thread cannot.
    status, told = await ended("deploy.cli", *arguments)
    line = told.splitlines()[-1]
    assert status == 2, told
    assert line.startswith("Error: ")
    assert said in line
    assert "Traceback" not in told


@pytest.mark.parametrize(
    ("settings", "zh", "en"),
    [
        ({"DATABASE_URL": SECRET, "KAFKA_BOOTSTRAP_SERVERS": NOWHERE}, "DATABASE_URL 应为 PostgreSQL 地址", "It must be a PostgreSQL URL"),
        ({"KAFKA_BOOTSTRAP_SERVERS": NOWHERE}, "无法使用，请检查 KAFKA_BOOTSTRAP_SERVERS", "cannot be used (KafkaConnectionError)"),
        ({"KAFKA_BOOTSTRAP_SERVERS": "kafka:port"}, "无法使用，请检查 KAFKA_BOOTSTRAP_SERVERS", "cannot be used (ValueError)"),
    ],
)
async def test_a_stack_whose_servers_cannot_be_used_says_so_in_a_sentence(servers, tmp_path, settings, zh, en):
    arguments = ["up", "--root", str(tmp_path), "--service", "intake"]
    status, told = await ended("deploy.cli.stack", *arguments, **{"DATABASE_URL": servers.admin_url, **settings})
    await servers.cluster.create_roles()  # The stack gave the roles its own password.
    error = told.splitlines()[-1]
    assert (status, error.startswith("Error: ")) == (2, True), told
    assert zh in error
    assert en in error
    assert "Traceback" not in told
    assert SECRET not in told


async def ended(module, *arguments, **settings):
    """Run a module until it ends; return its exit status and what it said."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module, *arguments),
        env={**os.environ, **settings},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    return process.returncode, said.decode()
