"""What disbursement keeps open while it runs."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp

from disbursement.settings import settings_of
from shared.run.context import Context


@dataclass(frozen=True, slots=True)
class Running:
    """`http` is the one pool of connections to the bank and to intake."""

    http: aiohttp.ClientSession


@asynccontextmanager
async def open_running(ctx: Context) -> AsyncIterator[Running]:
    """Keep one pool of connections while the service runs."""
    settings = settings_of(ctx)
    timeout = aiohttp.ClientTimeout(total=settings.bank_timeout_s)
    connector = aiohttp.TCPConnector(limit=settings.bank_concurrency)
    async with aiohttp.ClientSession(timeout=timeout, connector=connector, trust_env=False) as session:
        yield Running(session)


def running(ctx: Context) -> Running:
    """Return what the running service keeps open, with its own type."""
    if not isinstance(ctx.running, Running):
        raise TypeError("disbursement runs with what open_running opens")
    return ctx.running
