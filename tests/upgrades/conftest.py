"""Databases of released versions, restored and brought to today's revision."""

from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from itertools import count
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import pytest

from deploy.local.servers import Servers
from shared.run.service import ServiceSpec
from shared.store.migrations import migrate
from tests.support.harness import Harness
from tests.upgrades.dumps import file_of, restore

_numbers = count()

Admin = Callable[[str], str]
Restored = Callable[..., Awaitable[str]]
Upgraded = Callable[..., Awaitable[Harness]]


@pytest.fixture(scope="session")
def admin(servers: Servers) -> Admin:
    """Return the superuser's URL of a database."""

    def url(database: str) -> str:
        return urlunsplit(urlsplit(servers.admin_url)._replace(path=f"/{database}"))

    return url


@pytest.fixture
async def restored(servers: Servers, admin: Admin):
    """Make a database out of a release's dump, as it was then; return its name."""
    made: list[str] = []

    async def make(package: str, release: str) -> str:
        name = f"upgrade_{next(_numbers)}"
        await servers.create_database(name)
        made.append(name)
        await restore(admin(name), file_of(release, package).read_text("utf-8"))
        return name

    yield make
    for name in made:
        await servers.drop_database(name)


@pytest.fixture
async def upgraded(servers: Servers, issuer, restored: Restored):
    """Make a service under test that works on a database of a release, after the upgrade: `h = await upgraded(SPEC, "0.1.0")`."""
    async with AsyncExitStack() as stack:

        async def make(spec: ServiceSpec, release: str, *, package: str | None = None, **settings: Any) -> Harness:
            name = await restored(package or spec.name, release)
            await migrate(package or spec.name, servers.owner_url(name))
            return await stack.enter_async_context(Harness(spec, servers.app_url(name), issuer, **settings))

        yield make
