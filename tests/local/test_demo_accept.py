"""On a busy machine the office's time is over before its officer accepts: silence has, and the demo goes on."""

import pytest

from deploy.demo.client import Api, Officer, Refused
from deploy.demo.together import accept
from intake.main import SPEC
from tests.conftest import MakeHarness
from tests.intake.office import WITHDRAWAL, Office
from tests.support.serving import served

WEEK_S = 7 * 86400
CLERK = Officer("clerk-1", ("window_clerk",), "3709")


@pytest.fixture
async def office(harness: MakeHarness) -> Office:
    return Office(await harness(SPEC))


async def accepted(office: Office, case: dict[str, str]) -> None:
    async def token(**who: object) -> str:
        claims = {"sub": CLERK.subject, "roles": ["window_clerk"], "scope": "case:handle case:read", "jurisdiction": CLERK.jurisdiction}
        return office.h.issuer.sign(claims, issued_at=office.h.clock.now().timestamp(), lifetime_s=9e6)

    async with served(office.h.app) as base, Api(lambda: {"intake": base}, token) as api:
        await accept(api, CLERK, case["case_id"])


async def test_a_case_that_silence_has_accepted_goes_on(office: Office) -> None:
    case = await office.registered()
    office.h.clock.advance(WEEK_S)
    await office.h.run("timers")
    await accepted(office, case)


async def test_a_case_that_has_ended_does_not(office: Office) -> None:
    case = await office.registered()
    await office.officer().post(f"/v1/cases/{case['case_id']}/withdrawal", json=WITHDRAWAL)
    with pytest.raises(Refused):
        await accepted(office, case)
