"""A service's process from its start on."""

import asyncio
import gc
import os
import shutil
import sys
from pathlib import Path

import asyncpg
import pytest

from deploy.local.ports import free_ports
from shared.run.service import GC_THRESHOLDS
from tests.support.harness import PROFILE

LAUNCH = "from shared.run.launch import launch; launch('tests.shared.sample')"
"""What the sample service's `__main__` would hold."""

BROKEN_HUB = f"""
from shared.store import wakeups

async def broken(*_):
    raise LookupError("a defect")

wakeups.Wakeups._look_who_is_there = broken
{LAUNCH}
"""
"""The same with a defect in what tells other processes of commits."""

ENDS_WITHIN_S = 60

SURROUNDINGS = {
    "JIUJI_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none",
    "JIUJI_KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:1",
    "JIUJI_PROFILE": str(PROFILE),
    "JIUJI_OIDC_ISSUER": "http://127.0.0.1:1",
    "JIUJI_OIDC_JWKS_URL": "http://127.0.0.1:1/jwks.json",
}
"""Nothing of it answers: a database is migrated before anything else runs, by its owner."""


async def run(*arguments, program=LAUNCH, **settings):
    """Run a service's process until it ends by itself; return its exit status, what it wrote and what it complained of."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", program, *arguments),
        env={name: value for name, value in {**os.environ, **SURROUNDINGS, **settings}.items() if value is not None},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(ENDS_WITHIN_S):
            written, complaint = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return process.returncode, written.decode().strip(), complaint.decode().strip()


async def migrated(**settings):
    """Migrate; return the exit status and what was written."""
    status, written, complaint = await run("--migrate", **settings)
    return status, written or complaint


@pytest.fixture
async def empty(servers):
    await servers.create_database("to_be_migrated")
    yield servers.owner_url("to_be_migrated")
    await servers.drop_database("to_be_migrated")


async def test_a_service_migrates_its_database_as_the_owner_and_exits(empty):
    assert await migrated(JIUJI_DATABASE_OWNER_URL=empty) == (0, "sample: migrated")
    connection = await asyncpg.connect(empty)
    assert await connection.fetchval("SELECT version_num FROM alembic_version") == "0001"
    await connection.close()
    assert await migrated(JIUJI_DATABASE_OWNER_URL=empty) == (0, "sample: nothing to migrate")


async def test_a_database_that_is_not_reached_is_told_in_a_sentence():
    status, told = await migrated(JIUJI_DATABASE_OWNER_URL="postgresql://nobody@127.0.0.1:1/nothing")
    assert status == 2
    assert told.startswith("sample: database_unusable: 数据库不能使用（127.0.0.1:1 ConnectionRefusedError")
    assert "The database cannot be used (127.0.0.1:1 ConnectionRefusedError" in told


async def test_nothing_is_migrated_without_the_owners_address():
    status, told = await migrated()
    assert (status, told.count("\n")) == (2, 0)
    assert told.startswith("sample: JIUJI_DATABASE_OWNER_URL: 没有填写，请补上。请设置")


SECRET = "hunter2"

UNUSABLE = [
    (
        {"JIUJI_DATABASE_URL": f"mysql://{SECRET}@127.0.0.1/jiuji"},
        "sample: JIUJI_DATABASE_URL: 应为 PostgreSQL 地址",
        "it must be a PostgreSQL URL",
    ),
    ({"JIUJI_DATABASE_URL": SECRET}, "sample: JIUJI_DATABASE_URL: 应为 PostgreSQL 地址", "it must be a PostgreSQL URL"),
    ({"JIUJI_DATABASE_URL": f"postgresql://u:{SECRET}@h:port/d"}, "sample: JIUJI_DATABASE_URL: 应为", "it must be a PostgreSQL URL"),
    ({"JIUJI_DATABASE_URL": f"postgresql://u:{SECRET}@h"}, "sample: JIUJI_DATABASE_URL: 应为", "it must be a PostgreSQL URL"),
    ({"JIUJI_KAFKA_BOOTSTRAP_SERVERS": f"kafka:{SECRET}"}, "sample: JIUJI_KAFKA_BOOTSTRAP_SERVERS: 应符合", "it must match"),
    ({"JIUJI_PORT": "65536"}, "sample: JIUJI_PORT: 不应大于 65535", "it must be at most 65535"),
    (
        {"JIUJI_OIDC_ISSUER": None},
        "sample: JIUJI_OIDC_ISSUER: 没有填写，请补上。请设置",
        "it is missing: give it. Set it in the environment",
    ),
    ({"JIUJI_PORT": SECRET}, "sample: JIUJI_PORT: 应为整数", "it must be a whole number"),
    ({"JIUJI_PROFILE": "/nowhere"}, "sample: /nowhere/profile.yaml:1: file: 无法读取", "Check its path"),
]


@pytest.mark.parametrize(("settings", "said_zh", "said_en"), UNUSABLE, ids=lambda value: "_".join(value) if isinstance(value, dict) else "")
async def test_a_setting_that_cannot_be_used_ends_the_start_with_a_line_in_both_languages(settings, said_zh, said_en):
    status, written, complaint = await run(**settings)
    assert (status, written, complaint.count("\n")) == (2, "", 0), complaint
    assert complaint.startswith(said_zh)
    assert said_en in complaint
    assert SECRET not in complaint


async def test_a_service_that_is_given_anothers_database_does_not_start_and_says_whose_it_is(servers, database):
    name = await database("audit")
    status, written, complaint = await run(JIUJI_DATABASE_URL=servers.app_url(name))
    assert (status, written, complaint.count("\n")) == (2, "", 0), complaint
    assert complaint.startswith(f"sample: database_of_another: 数据库 {name} 属于 audit，不属于 sample")
    assert f"The database {name} is that of audit, not of sample; nothing was done." in complaint


async def test_a_database_that_refuses_to_be_used_ends_the_start_with_a_sentence(servers):
    status, written, complaint = await run(JIUJI_DATABASE_URL=servers.app_url("nowhere"))
    assert (status, written, complaint.count("\n")) == (2, "", 0), complaint
    assert complaint.startswith("sample: database_unusable: 数据库不能使用（")
    assert "The database cannot be used (" in complaint


async def test_every_setting_that_is_missing_is_told_at_once():
    status, _, complaint = await run(JIUJI_OIDC_ISSUER=None, JIUJI_DATABASE_URL=None)
    assert status == 2
    assert [line.split(": ")[1] for line in complaint.splitlines()] == ["JIUJI_DATABASE_URL", "JIUJI_OIDC_ISSUER"]


async def test_settings_that_contradict_each_other_are_told_in_both_languages():
    settings = {"JIUJI_BANK_LEASE_S": "1", "JIUJI_BANK_TIMEOUT_S": "2"}
    status, _, complaint = await run(program="from shared.run.launch import launch; launch('disbursement')", **settings)
    assert status == 2
    assert complaint.startswith("disbursement: JIUJI_BANK_LEASE_S 应大于 JIUJI_BANK_TIMEOUT_S")
    assert "JIUJI_BANK_LEASE_S must be longer than JIUJI_BANK_TIMEOUT_S" in complaint


async def test_an_owners_address_that_is_none_is_told_in_a_sentence():
    status, told = await migrated(JIUJI_DATABASE_OWNER_URL=SECRET)
    assert status == 2
    assert told.startswith("sample: JIUJI_DATABASE_OWNER_URL: 应为 PostgreSQL 地址")


async def test_a_profile_that_contradicts_itself_ends_the_start_with_file_and_line(tmp_path):
    profile = Path(shutil.copytree(PROFILE, tmp_path / "own"))
    clocks = profile / "clocks.yaml"
    clocks.write_text(clocks.read_text("utf-8").replace("role: county_approver", "role: mayor", 1), "utf-8")
    line = next(number for number, text in enumerate(clocks.read_text("utf-8").splitlines(), start=1) if "mayor" in text)
    status, written, complaint = await run(JIUJI_PROFILE=str(profile))
    assert (status, written, complaint.count("\n")) == (2, "", 0), complaint
    assert complaint.startswith(f"sample: {clocks}:{line}: ")
    assert "没有人能担任“mayor”" in complaint
    assert "Nobody can hold the role mayor" in complaint


async def test_the_collector_that_slept_during_the_start_is_awake_again(sample):
    before = gc.get_threshold()
    gc.disable()  # As `shared.run.launch` does before it imports anything.
    try:
        async with sample.app.router.lifespan_context(sample.app):
            assert gc.isenabled()
            assert gc.get_threshold() == GC_THRESHOLDS
    finally:
        gc.enable()
        gc.unfreeze()
        gc.set_threshold(*before)


async def test_a_process_whose_wakeups_die_says_so_and_ends(servers, database, kafka):
    url = servers.app_url(await database("tests.shared.sample"))
    (port,) = free_ports(1)
    settings = {"JIUJI_DATABASE_URL": url, "JIUJI_KAFKA_BOOTSTRAP_SERVERS": kafka, "JIUJI_PORT": str(port)}
    status, _, complaint = await run("--role", "consumer", program=BROKEN_HUB, **settings)
    assert status == 1
    assert "sample: wakeups: LookupError at " in complaint
