"""Intake under test, and the people who call it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from intake.main import SPEC
from shared.kit.principal import Principal
from shared.store.officers import keep_officers
from tests.intake.office import OFFICERS, Office
from tests.support.harness import Harness


@pytest.fixture
async def h(harness) -> Harness:
    h = await harness(SPEC)
    async with h.db.begin(Principal.system("test")) as uow:
        for division, officers in OFFICERS.items():
            await keep_officers(uow, h.ctx.ids.new(), division, 1, officers)
    return h


@pytest.fixture
def office(h: Harness) -> Office:
    return Office(h)


@pytest.fixture
def clerk(office: Office) -> httpx.AsyncClient:
    return office.officer()


@pytest.fixture
async def case(office: Office) -> dict[str, Any]:
    return await office.registered()


@pytest.fixture
async def owner(h: Harness, servers: Any) -> AsyncIterator[Callable[[str], Awaitable[None]]]:
    """Run SQL by hand as the owner of the database, who sees every place."""
    name = h.db.url.rsplit("/", 1)[1].split("?")[0]
    engine = create_async_engine(servers.owner_url(name).replace("postgresql://", "postgresql+asyncpg://", 1))

    async def run(statement: str) -> None:
        async with engine.begin() as conn:
            await conn.execute(text("SELECT set_config('app.scope', '*', true)"))
            await conn.execute(text(statement))

    yield run
    await engine.dispose()


@pytest.fixture
def application_role(h: Harness) -> Callable[[str], Awaitable[None]]:
    """Run SQL by hand as the service itself."""

    async def run(statement: str) -> None:
        async with h.db.begin(Principal.system("test")) as uow:
            await uow.sql(statement)

    return run
