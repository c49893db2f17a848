"""The sample service, and events for it."""

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


async def notes(h: Harness) -> list[str]:
    """Return the texts of all notes, sorted."""
    client = h.client(scopes={"case:read"}, jurisdiction="37")
    return sorted(view["text"] for view in (await client.get("/v1/notes")).json())
