"""The sample service, and events for it."""

import asyncpg
import pytest

from shared.events.contracts.intake import CaseRegistered
from tests.shared.sample.main import SPEC
from tests.support.harness import MONDAY, Harness

PLACE = "370983103000"


def registered(unit: str = "unit") -> CaseRegistered:
    return CaseRegistered(
        channel="hotline",
        hardship_codes=("accident",),
        person_ref="p",
        first_asked_officer="o",
        first_asked_unit=unit,
        registered_at=MONDAY,
    )


@pytest.fixture
async def sample(harness) -> Harness:
    return await harness(SPEC, package="tests.shared.sample")


@pytest.fixture
async def admin(sample, servers):
    """A connection to the sample's database for which row-level security does not hold."""
    conn = await asyncpg.connect(servers.admin_url, database=sample.db.url.rsplit("/", 1)[1].split("?")[0])
    yield conn
    await conn.close()


async def notes(h: Harness) -> list[str]:
    """Return the texts of all notes, sorted."""
    client = h.client(scopes={"case:read"}, jurisdiction="37")
    return sorted(view["text"] for view in (await client.get("/v1/notes")).json())
