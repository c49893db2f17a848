"""Assessment under test."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from assessment.main import SPEC
from shared.events.contracts import EVENT_NAMES
from shared.kit.policy import Policy, PolicyBook
from tests.assessment.office import OFFICERS, Office
from tests.support.harness import MONDAY, PROFILE, Harness

MakeOffice = Callable[..., Awaitable[Office]]


@pytest.fixture
async def h(harness) -> Harness:
    return await harness(SPEC)


@pytest.fixture
async def office(h: Harness) -> Office:
    return await opened(h)


async def opened(h: Harness) -> Office:
    """Return an office whose county keeps its roster."""
    office = Office(h)
    await office.roster(*OFFICERS)
    return office


@pytest.fixture
def policy() -> Policy:
    return PolicyBook.load(PROFILE, EVENT_NAMES).on(MONDAY.date())


@pytest.fixture
def elsewhere(harness, tmp_path: Path) -> MakeOffice:
    """Make an office whose municipality says some things otherwise: `elsewhere(procedures={"normal": {"survey_min": 3}})`."""

    async def make(**changes: dict[str, dict[str, Any]]) -> Office:
        (tmp_path / "profile.yaml").write_text(yaml.safe_dump({"name": "elsewhere", "extends": str(PROFILE.resolve())}), "utf-8")
        for file, entries in changes.items():
            theirs = yaml.safe_load((PROFILE / f"{file}.yaml").read_text("utf-8"))
            own = {key: theirs["defaults"] | _first(theirs.get(key, {})) | change for key, change in entries.items()}
            (tmp_path / f"{file}.yaml").write_text(yaml.safe_dump(own, allow_unicode=True), "utf-8")
        return await opened(await harness(SPEC, profile=tmp_path))

    return make


def _first(entry: Any) -> dict[str, Any]:
    return entry[0] if isinstance(entry, list) else entry
