"""One stack for all tests of the line, and the demo's people to play cases on it."""

import uuid
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from deploy.demo.client import Api, Officer
from deploy.demo.places import Places
from deploy.demo.player import Player
from deploy.demo.script import Story, read_stories
from deploy.local.stack import Stack
from shared.events.contracts import EVENT_NAMES
from shared.kit.policy import Policy, PolicyBook

PROFILE = Path("deploy/profiles/demo")
CASES = Path("deploy/demo/cases.jsonl")
EVERYWHERE = Officer("test-watcher", ("supervisor",), "*")


@pytest.fixture(scope="package")
def policy() -> Policy:
    """The demo's policy."""
    return PolicyBook.load(PROFILE, EVENT_NAMES).on(date(2026, 3, 2))


@pytest.fixture(scope="package")
def places(policy: Policy) -> Places:
    """The demo's registry of divisions."""
    return Places(policy)


@pytest.fixture(scope="package")
def stories(policy: Policy, places: Places) -> list[Story]:
    """The published cases."""
    return read_stories(CASES, places, policy.hardships)


@pytest.fixture(scope="package")
async def stack(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stack]:
    """The whole stack, for all tests of this package."""
    root = tmp_path_factory.mktemp("stack")
    async with Stack(root=root, profile=PROFILE, settings={"JIUJI_ISSUER_SERVICE_JURISDICTION": "*"}, durable=False) as started:
        yield started


@pytest.fixture(scope="package")
async def api(stack: Stack) -> AsyncIterator[Api]:
    """All services behind one door."""
    async with Api(lambda: stack.urls, stack.token) as opened:
        yield opened


@pytest.fixture
async def player(api: Api, policy: Policy) -> Player:
    """Somebody who plays stories, with people of this test's own."""
    key = (await api.get(EVERYWHERE, "audit", "/v1/log-key"))["key"]
    return Player(api, uuid.uuid4().hex, key, policy)
