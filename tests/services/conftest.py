"""Each department's service under test."""

from collections.abc import Awaitable, Callable
from importlib import import_module

import pytest

from tests.services.office import Office

OpenOffice = Callable[[str], Awaitable[Office]]


@pytest.fixture
def open_office(harness) -> OpenOffice:
    """Open the office of a department service: `await open_office("health")`."""

    async def opened(name: str) -> Office:
        package = f"services.{name}"
        return Office(await harness(import_module(f"{package}.main").SPEC, package=package))

    return opened


@pytest.fixture
async def health(open_office: OpenOffice) -> Office:
    """The desk that medical insurance 医保 and the health commission 卫健 share."""
    return await open_office("health")


@pytest.fixture
async def civil_affairs(open_office: OpenOffice) -> Office:
    return await open_office("civil_affairs")


@pytest.fixture
async def charity(open_office: OpenOffice) -> Office:
    return await open_office("charity")


@pytest.fixture(params=["civil_affairs", "health", "education", "charity"])
async def office(request, open_office: OpenOffice) -> Office:
    """Each of the four in turn."""
    return await open_office(request.param)
