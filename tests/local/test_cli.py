"""The operator's command: what a service keeps aside is seen and asked for again, events are shown as they pass."""

import asyncio
import json
import re
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import asyncpg
import pytest
from click.testing import CliRunner, Result

from deploy.cli.events import line
from deploy.cli.main import main
from deploy.local.servers import Servers
from deploy.local.stack import DEFAULT_PROFILE
from shared.events.bus import Consumer, Incoming, Outgoing, Producer
from shared.events.contracts import EVENT_NAMES
from shared.events.reasons import REASONS
from shared.kit.calendar import SHANGHAI
from shared.kit.policy import PolicyBook

EVENT, LETTER = "01890000-0000-7000-8000-000000000001", "01890000-0000-7000-8000-000000000002"
HEADERS = [
    ("ce_specversion", b"1.0"),
    ("ce_id", EVENT.encode()),
    ("ce_type", b"cn.jiuji.case.nonsense.v1"),
]
PARK = """
INSERT INTO parked_event (event_id, source, case_id, case_version, topic, headers, value, reason, error, parked_at)
VALUES ($1, 'intake', 'case-1', 3, 'jiuji.intake', '[]', 'x', 'failed', 'budget_unknown', now())
"""
BURY = """
INSERT INTO dead_letter (id, topic, partition, "offset", headers, value, reason, detail, died_at)
VALUES ($1, 'jiuji.intake', 1, 42, '[]', 'x', 'invalid_body', '{}', now())
"""


@pytest.fixture
async def kept(servers: Servers, database: object) -> str:
    """A service's database with one parked event and one dead letter; its URL."""
    url = servers.owner_url(await database("audit"))  # type: ignore[operator]
    connection = await asyncpg.connect(url)
    await connection.execute(PARK, EVENT)
    await connection.execute(BURY, LETTER)
    await connection.close()
    return url


async def jiuji(*arguments: str) -> Result:
    # In a thread: the command runs an event loop of its own.
    return await asyncio.to_thread(CliRunner().invoke, main, arguments)


async def test_inspect_shows_what_is_kept_aside(kept: str) -> None:
    result = await jiuji("inspect", "audit", "--database-url", kept, "--json")
    parked, letter = (json.loads(text) for text in result.output.splitlines())
    assert (parked["event_id"], parked["reason"], parked["error"], parked["requested"]) == (EVENT, "failed", "budget_unknown", False)
    assert (letter["id"], letter["offset"], letter["reason"]) == (LETTER, 42, "invalid_body")
    told = (await jiuji("inspect", "audit", "--database-url", kept)).output
    assert "1 parked, 1 dead letters" in told
    assert all(" ".join(REASONS[row["reason"]]) in told for row in map(json.loads, result.output.splitlines()))


@pytest.mark.parametrize(
    ("chosen", "events", "letters"),
    [(["--id", EVENT], 1, 0), (["--id", LETTER], 0, 1), (["--case", "case-1"], 1, 0), (["--all"], 1, 1)],
)
async def test_redrive_asks_for_what_was_chosen(kept: str, chosen: list[str], events: int, letters: int) -> None:
    result = await jiuji("redrive", "audit", "--database-url", kept, *chosen)
    assert result.exit_code == 0, result.output
    connection = await asyncpg.connect(kept)
    assert await connection.fetchval("SELECT count(*) FROM parked_event WHERE redrive_requested_at IS NOT NULL") == events
    assert await connection.fetchval("SELECT count(*) FROM dead_letter WHERE redrive_requested_at IS NOT NULL") == letters
    await connection.close()


async def test_redrive_of_nothing_says_so(kept: str) -> None:
    result = await jiuji("redrive", "audit", "--database-url", kept, "--case", "case-2")
    assert result.exit_code == 1
    assert "Nothing matched" in result.output
    assert (await jiuji("redrive", "audit", "--database-url", kept)).exit_code == 2


async def test_the_past_is_refused_with_a_code_and_in_both_languages(kept: str) -> None:
    result = await jiuji("rehear", "audit", "case.approved", "--database-url", kept)
    assert result.exit_code == 1
    assert "handler_not_started: audit 尚未启动带有 case.approved 处理程序的消费进程" in result.output
    assert "Start the new release first" in result.output


COMMANDS = ["inspect"], ["redrive", "--all"], ["republish"], ["rehear", "case.approved"]


@pytest.mark.parametrize("arguments", COMMANDS, ids=lambda one: one[0])
async def test_what_the_database_does_not_have_or_allow_is_told_in_one_line(kept: str, servers: Servers, arguments: list[str]) -> None:
    command, *others = arguments
    result = await jiuji(command, "audit", "--database-url", servers.admin_url, *others)
    assert (result.exit_code, result.output.count("\n")) == (1, 1), result.output
    assert "The database of audit is not one of this release: migrate it first" in result.output
    connection = await asyncpg.connect(kept)
    await connection.execute("REVOKE ALL ON ALL TABLES IN SCHEMA public FROM jiuji_app")
    await connection.execute("REVOKE ALL ON FUNCTION jiuji_republish FROM jiuji_app, public")
    await connection.close()
    result = await jiuji(command, "audit", "--database-url", servers.app_url(kept.rsplit("/", 1)[1]), *others)
    assert (result.exit_code, result.output.count("\n")) == (1, 1), result.output
    assert "The database of audit refused: permission denied" in result.output


async def test_without_a_stack_the_remedy_is_told(tmp_path: Path) -> None:
    for arguments in (["token"], ["tail"], ["inspect", "audit"], ["stack", "status"], ["stack", "restart", "audit"]):
        result = await jiuji(*arguments, "--root", str(tmp_path))
        assert result.exit_code == 1
        assert "make up" in result.output


async def test_down_without_a_stack_is_fine(tmp_path: Path) -> None:
    assert (await jiuji("stack", "down", "--root", str(tmp_path))).output == "nothing is up\n"


async def test_the_clocks_of_a_profile_are_printed_in_either_language() -> None:
    english, chinese = [await jiuji("profile", "clocks", "--language", language) for language in ("en", "zh")]
    assert (english.exit_code, english.output.splitlines()[0]) == (0, "# Clocks"), english.output
    assert (chinese.exit_code, chinese.output.splitlines()[0]) == (0, "# 时限"), chinese.output


async def test_the_clocks_of_a_profile_that_has_a_fault_or_holds_only_later_are_not_printed(tmp_path: Path) -> None:
    own = Path(shutil.copytree(DEFAULT_PROFILE, tmp_path / "own"))
    early = await jiuji("profile", "clocks", str(own), "--on", "2001-01-01")
    (own / "clocks.yaml").write_text((own / "clocks.yaml").read_text("utf-8").replace("limit: 2h", "limit: week"), "utf-8")
    faulty = await jiuji("profile", "clocks", str(own))
    assert (early.exit_code, early.output) == (1, "Error: 2001-01-01: 该日尚无有效条目 nothing in the profile holds on that day\n")
    assert faulty.exit_code == 1
    assert faulty.output.startswith(f"Error: {own / 'clocks.yaml'}:")


async def test_a_profile_without_faults_is_ok_with_its_version_and_what_is_in_it() -> None:
    result = await jiuji("profile", "check")
    assert result.exit_code == 0, result.output
    policy = PolicyBook.load(DEFAULT_PROFILE, EVENT_NAMES).on(datetime.now(SHANGHAI).date())
    assert result.output.startswith(f"ok {policy.version}: {len(policy.clocks)} clocks, {len(policy.periods)} periods, ")
    said, *warned = result.output.splitlines()
    assert said.endswith(f", {len(policy.divisions)} divisions")
    assert [line.split(":")[1] for line in warned] == [" 材料 papers", " 决定机关 who decides", " 时限 the time", " 多久可再得 how often"]


def test_a_profile_is_warned_of_what_of_its_programmes_nobody_published(tmp_path: Path) -> None:
    own = Path(shutil.copytree(DEFAULT_PROFILE, tmp_path / "own"))
    before = CliRunner().invoke(main, ["profile", "check", str(own)])
    (own / "handling.yaml").unlink()
    result = CliRunner().invoke(main, ["profile", "check", str(own)])
    assert (before.exit_code, result.exit_code) == (0, 0)
    papers, later = (one.output.splitlines()[1] for one in (before, result))
    assert "dibao_enrolment" not in papers
    assert "funeral_aid" in papers
    assert "temporary_assistance, " in later
    assert "dibao_enrolment" in later


async def test_every_fault_of_a_profile_is_told_with_file_line_and_both_languages(tmp_path: Path) -> None:
    own = Path(shutil.copytree(DEFAULT_PROFILE, tmp_path / "own"))
    with (own / "periods.yaml").open("a", encoding="utf-8") as file:
        file.write("week: {limit: week, source: 某规定}\nmonth: {limit: 1mo}\n")
    length = len((own / "periods.yaml").read_text("utf-8").splitlines())
    result = await jiuji("profile", "check", str(own))
    assert result.exit_code == 1
    wrong, missing = result.output.splitlines()
    assert wrong.startswith(f"{own / 'periods.yaml'}:{length - 1}: week: limit 的值不合要求")
    assert "Correct it." in wrong
    assert missing.startswith(f"{own / 'periods.yaml'}:{length}: month: 缺少 source")
    assert "Add it to the entry" in missing


def test_a_profile_that_holds_only_later_says_so(tmp_path: Path) -> None:
    own = Path(shutil.copytree(DEFAULT_PROFILE, tmp_path / "own"))
    for path in own.iterdir():
        path.write_text(re.sub(r"valid_from: \d{4}-", "valid_from: 2999-", path.read_text("utf-8")), "utf-8")
    result = CliRunner().invoke(main, ["profile", "check", str(own)])
    assert (result.exit_code, result.output) == (0, "ok taian: 今天尚无有效条目 nothing in it holds today\n")


def test_a_record_that_is_no_event_is_shown_as_such() -> None:
    assert "not an event" in line(Incoming("jiuji.intake", 0, 7, b"k", b"{}", []))


async def test_tail_begins_at_the_end_unless_told_otherwise(kafka: str) -> None:
    producer = Producer(kafka)
    said = Outgoing("jiuji.dlq", b"earlier", b"{}", HEADERS)
    await producer.send([said])
    late, early = Consumer(kafka, ["jiuji.dlq"]), Consumer(kafka, ["jiuji.dlq"])
    await late.start({}, at_end=True)
    await early.start({})
    await producer.send([Outgoing("jiuji.dlq", b"later", b"{}", HEADERS)])
    assert await heard(late, 1) == [b"later"]
    # Other tests of this broker may have left letters of their own: read on until the newest has come.
    keys: list[bytes] = []
    while b"later" not in keys:
        keys += await heard(early, 1)
    assert b"earlier" in keys
    for client in (late, early, producer):
        await client.close()


async def heard(consumer: Consumer, at_least: int) -> list[bytes]:
    keys: list[bytes] = []
    async with asyncio.timeout(60):
        while len(keys) < at_least:
            keys += [record.key for record in await consumer.poll()]
    return keys


def test_what_supervises_the_stack_holds_nothing_of_what_services_import() -> None:
    """It lives as long as the stack, and shares no memory with the services."""
    told = "import sys, deploy.cli.stack; print(*sorted(sys.modules.keys() & {'pydantic', 'sqlalchemy', 'fastapi', 'structlog'}))"
    assert subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True).stdout == "\n"
