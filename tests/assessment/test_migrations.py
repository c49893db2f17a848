"""Databases from before a revision."""

from importlib.resources import files

import asyncpg
import pytest

from shared.store import migrations
from shared.store.migrations import migrate
from tests.assessment.office import OFFICERS, Office, done

OLDER = f"""
DROP FUNCTION jiuji_receive, jiuji_finish, jiuji_take_lease, jiuji_open_cases, jiuji_remember_batch, jiuji_republish;
DROP TABLE partition_lease, rehearing, handled_type, case_end;
ALTER TABLE consumer_offset DROP COLUMN written_at, DROP COLUMN written_for;
ALTER TABLE idempotency DROP COLUMN case_ids CASCADE;
ALTER TABLE notice DROP COLUMN calendar_version, DROP COLUMN provisional;
ALTER TABLE assessment DROP COLUMN relief_given_fen, DROP COLUMN ended_in, DROP COLUMN ended_by;
DROP TABLE roster_officers;
ALTER TABLE assessment DROP COLUMN waiting_survey, DROP COLUMN waiting_review, DROP COLUMN flags;
{files("shared.store").joinpath("sql/functions/0001_jiuji_remember_batch.sql").read_text("utf-8")}
UPDATE alembic_version SET version_num = '0001'
"""
"""Takes back what later revisions than the first made, except what each test says."""


async def test_a_database_from_before_keeps_conferences_and_formalities_from_now_on(office: Office, h, servers):
    url = servers.owner_url(h.db.url.rsplit("/", 1)[1].split("?")[0])
    owner = await asyncpg.connect(url)
    await owner.execute("ALTER TABLE assessment DROP COLUMN conference, DROP COLUMN formalities")
    await owner.execute(OLDER)
    await owner.close()
    assert await migrate("assessment", url)
    await office.roster(*OFFICERS)
    case = await office.case("emergency", "surveyed")
    done(await office.relieve(case))
    done(await office.review(case, proposed_fen=10**7))
    done(await office.decide(case))
    assert done(await office.confer(case))["conference"]["minutes"]
    assert done(await office.complete(case))["formalities"]["found_eligible"]


async def test_a_revision_that_would_have_to_wait_for_a_table_gives_up(h, servers, monkeypatch):
    monkeypatch.setattr(migrations, "LOCK_TIMEOUT_S", 0.1)
    url = servers.owner_url(h.db.url.rsplit("/", 1)[1].split("?")[0])
    busy, owner = await asyncpg.connect(url), await asyncpg.connect(url)
    await owner.execute(OLDER)
    async with busy.transaction():
        await busy.execute("LOCK TABLE assessment IN ACCESS SHARE MODE")
        with pytest.raises(asyncpg.LockNotAvailableError):
            await migrate("assessment", url)
    assert await owner.fetchval("SELECT version_num FROM alembic_version") == "0001"
    assert await migrate("assessment", url), "once nobody is in the way"
    await busy.close()
    await owner.close()
