"""Calling the services as an officer would: real tokens, an Idempotency-Key for each deed, and patience.

A call whose answer is lost is made again with the same key: that is what the keys are for, and why the demo can be played through while
processes die.
"""

import asyncio
import uuid
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Self, TypeVar

import aiohttp

PATIENCE_S = 60.0
POLL_S = 0.1
POLL_MOST_S = 0.5

T = TypeVar("T")


@dataclass(frozen=True)
class Officer:
    """Who acts: a pseudonymous id, roles, and where."""

    subject: str
    roles: tuple[str, ...]
    jurisdiction: str
    department: str | None = None


class Refused(Exception):
    """A service said no; `code` is its problem code."""

    def __init__(self, status: int, problem: Mapping[str, Any]) -> None:
        """Keep the problem."""
        self.status = status
        self.code = str(problem.get("code", status))
        self.problem = problem
        super().__init__(f"{self.code}: {problem.get('detail_en', '')}")


class NeverCame(Exception):
    """What was waited for did not come in time."""


class Api:
    """All services behind one door."""

    def __init__(self, urls: Callable[[], Mapping[str, str]], token: Callable[..., Awaitable[str]]) -> None:
        """`urls` gives the base URLs as they are now; `token` makes a token (see `deploy.local.stack.Stack.token`)."""
        self._urls = urls
        self._token = token
        self._tokens: dict[Officer, str] = {}
        self._http: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        """Open connections."""
        self._http = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=20))
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close them."""
        if self._http is not None:
            await self._http.close()

    async def get(self, who: Officer, service: str, path: str) -> Any:
        """Return what a service answers to a question. Raises `Refused`."""
        return await self._call(who, "GET", service, path, None, None)

    async def post(self, who: Officer, service: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
        """Do something once, however often the call must be repeated. Raises `Refused`."""
        return await self._call(who, "POST", service, path, body, str(uuid.uuid4()))

    async def until(self, ask: Callable[[], Awaitable[T]], done: Callable[[T], bool], what: str, patience_s: float = PATIENCE_S) -> T:
        """Ask again and again until the answer is `done`; what is not found yet is asked for again. Raises `NeverCame`."""
        deadline, wait = asyncio.get_running_loop().time() + patience_s, POLL_S
        last: object = None
        while asyncio.get_running_loop().time() < deadline:
            try:
                answer = await ask()
                if done(answer):
                    return answer
                last = answer.get("state", "") if isinstance(answer, dict) else ""
            except Refused as refusal:
                if refusal.status != 404:
                    raise
                last = refusal.code
            await asyncio.sleep(wait)
            wait = min(POLL_MOST_S, wait * 1.3)
        raise NeverCame(f"{what} ({last})")

    async def _call(self, who: Officer, method: str, service: str, path: str, body: Mapping[str, Any] | None, key: str | None) -> Any:
        assert self._http is not None, "enter first"
        deadline = asyncio.get_running_loop().time() + PATIENCE_S
        while True:
            try:
                headers = {"authorization": f"Bearer {await self._bearer(who)}"} | ({"idempotency-key": key} if key else {})
                async with self._http.request(method, self._urls()[service] + path, json=body, headers=headers) as response:
                    answer = await response.json(content_type=None)
                    if response.status < 400:
                        return answer
                    if response.status not in (500, 503):
                        raise Refused(response.status, answer)
                    failure: Exception = Refused(response.status, answer)
            except (aiohttp.ClientError, TimeoutError, ConnectionError, ValueError) as error:
                failure = error
            if asyncio.get_running_loop().time() > deadline:
                raise NeverCame(f"{method} {service}{path}: {type(failure).__name__} {failure}") from failure
            await asyncio.sleep(0.3)

    async def _bearer(self, who: Officer) -> str:
        if who not in self._tokens:
            self._tokens[who] = await self._token(
                subject=who.subject, roles=list(who.roles), jurisdiction=who.jurisdiction, department=who.department
            )
        return self._tokens[who]
