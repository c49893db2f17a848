"""Real servers for every test: PostgreSQL and Kafka are started once, on free ports, and every test gets a database of its own."""

import itertools
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

from deploy.local.servers import Servers
from shared.kit import crash
from shared.run.service import ServiceSpec
from shared.store.migrations import migrate
from shared.web import waiting
from tests.support.harness import Harness
from tests.support.issuer import Issuer
from tests.support.memory import folder_in_memory
from tests.support.waiting import NEVER_S, News
from tests.support.waiting import news as waited_for

HERE = Path(__file__).parent
_numbers = itertools.count()

STACKS = ("flow", "chaos", "browser", "local", "bench")
"""Packages whose tests start servers or whole stacks of their own."""

TOGETHER = ("flow", "bench")
"""Of these, those whose tests share one: each stays with one worker, while all others are dealt out file by file."""

FIRST = ("tests/flow/", "tests/chaos/test_campaign.py", "tests/bench/", "tests/local/", "tests/browser/")
"""What takes longest, in this order: begun last, it would keep one worker at work for minutes while the other has nothing left."""

MakeHarness = Callable[..., Awaitable[Harness]]
MakeDatabase = Callable[[str], Awaitable[str]]


class Scheduling(LoadScopeScheduling):
    """Deals out files, and as one what shares a stack."""

    def _split_scope(self, nodeid: str) -> str:
        package = nodeid.split("/")[1]
        return package if package in TOGETHER else nodeid.split("::", maxsplit=1)[0]


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Scheduling:
    """Deal tests out to workers."""
    return Scheduling(config, log)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add what `make test-fast` asks for."""
    parser.addoption("--fast", metavar="SERVICE", help="run only tests that need no server, and those of one service (a folder of tests/)")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse a service that has no tests, of which nothing would fail."""
    service = config.getoption("fast")
    if service is not None and (service in STACKS or not (HERE / service).is_dir()):
        raise pytest.UsageError(f"there is no folder of tests for a service {service!r}")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave the stacks unread in a fast run: none of them is in it, and reading them takes two seconds."""
    return True if config.getoption("fast") and collection_path.parent == HERE and collection_path.name in STACKS else None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with what takes longest; the order stays random otherwise. Leave out what is not in a fast run."""

    def rank(item: pytest.Item) -> int:
        return next((place for place, prefix in enumerate(FIRST) if item.nodeid.startswith(prefix)), len(FIRST))

    items.sort(key=rank)
    if service := config.getoption("fast"):
        fast = {item: _package(item) == service or "servers" not in item.fixturenames for item in items}
        config.hook.pytest_deselected(items=[item for item in items if not fast[item]])
        items[:] = [item for item in items if fast[item]]


def _package(item: pytest.Item) -> str:
    return item.nodeid.split("/")[1]


@pytest.fixture(scope="session")
async def servers(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Servers]:
    """PostgreSQL, and Kafka when first wanted."""
    with folder_in_memory(tmp_path_factory.mktemp("servers")) as root:
        started = await Servers.start(root)
        yield started
        await started.stop()


@pytest.fixture(scope="session")
async def kafka(servers: Servers) -> str:
    """Kafka's address."""
    return await servers.start_kafka()


@pytest.fixture(scope="session")
async def issuer() -> AsyncIterator[Issuer]:
    """Tokens that services of this test session believe."""
    async with Issuer() as made:
        yield made


@pytest.fixture(scope="session")
async def templates(servers: Servers) -> Callable[[str], Awaitable[str]]:
    """Return the name of a migrated database of a package; made once, copied by every test."""
    made: dict[str, str] = {}

    async def template(package: str) -> str:
        if package not in made:
            name = f"template_{package.replace('.', '_')}"
            await servers.create_database(name)
            await migrate(package, servers.owner_url(name))
            made[package] = name
        return made[package]

    return template


@pytest.fixture
async def database(servers: Servers, templates: Callable[[str], Awaitable[str]]) -> AsyncIterator[MakeDatabase]:
    """Make a fresh database of a package and return its name."""
    made: list[str] = []

    async def make(package: str) -> str:
        name = f"test_{next(_numbers)}"
        await servers.create_database(name, template=await templates(package))
        made.append(name)
        return name

    yield make
    for name in made:
        await servers.drop_database(name)


@pytest.fixture
async def harness(servers: Servers, database: MakeDatabase, issuer: Issuer) -> AsyncIterator[MakeHarness]:
    """Make a service under test: `h = await harness(SPEC)`; its package is the spec's name, or `package=` for a department."""
    async with AsyncExitStack() as stack:

        async def make(spec: ServiceSpec, *, package: str | None = None, **settings: Any) -> Harness:
            name = await database(package or spec.name)
            return await stack.enter_async_context(Harness(spec, servers.app_url(name), issuer, **settings))

        yield make


@pytest.fixture
def news(monkeypatch: pytest.MonkeyPatch) -> News:
    """Ask for what a read that waits is answered after a change; it waits for longer than any test."""
    monkeypatch.setattr(waiting, "LONGEST_S", NEVER_S)
    return waited_for


class Died(BaseException):
    """A crash point was reached; of no class that anybody catches, as a death is."""


@pytest.fixture
def die_at(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Arm a crash point in this process: `with pytest.raises(Died)` is its death."""

    def died() -> None:
        raise Died

    def arm(point: str) -> None:
        assert point in crash.POINTS
        monkeypatch.setattr(crash, "_point", point)
        monkeypatch.setattr(crash, "_left", 1)

    monkeypatch.setattr(crash, "_die", died)
    return arm
