"""Calling the services as an officer would: real tokens, an Idempotency-Key for each deed, and patience.

What has to come to be is waited for with `Prefer: wait`: a service answers when there is something new, and is not asked again until then.

A call whose answer is lost is made again with the same key: that is what the keys are for, and why the demo can be played through while
processes die.
"""

import asyncio
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Self

import aiohttp

PATIENCE_S = 60.0
WAIT_S = 10
"""How long a service may wait before it answers that nothing is new; less than a call may take."""

PAUSE_S = 0.3
"""Between two calls when the first failed, or was answered at once though nothing was new."""

NO_HEADERS: Mapping[str, str] = MappingProxyType({})


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


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a service answered; `waited` tells that it would have waited for news."""

    status: int
    said: Any
    etag: str
    waited: bool

    @classmethod
    async def of(cls, response: aiohttp.ClientResponse) -> Self:
        said = await response.json(content_type=None) if response.status != 304 else None
        return cls(response.status, said, response.headers.get("etag", ""), "preference-applied" in response.headers)


class Api:
    """All services behind one door."""

    def __init__(
        self, urls: Callable[[], Mapping[str, str]], token: Callable[..., Awaitable[str]], *, patience_s: float = PATIENCE_S
    ) -> None:
        """`urls` gives the base URLs as they are now; `token` makes a token (see `deploy.local.stack.Stack.token`).

        `patience_s` is how long something that has to come to be is waited for, and how long a call that fails is repeated.
        """
        self._urls = urls
        self._token = token
        self.patience_s = patience_s
        self._tokens: dict[Officer, str] = {}
        self._http: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        """Open connections."""
        # No bound on connections: each question that waits has one, and a deed must not queue behind it.
        self._http = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=20), connector=aiohttp.TCPConnector(limit=0))
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close them."""
        if self._http is not None:
            await self._http.close()

    async def get(self, who: Officer, service: str, path: str) -> Any:
        """Return what a service answers to a question. Raises `Refused`."""
        return (await self._call(who, "GET", service, path)).said

    async def post(self, who: Officer, service: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
        """Do something once, however often the call must be repeated. Raises `Refused`."""
        return (await self._call(who, "POST", service, path, body, {"idempotency-key": str(uuid.uuid4())})).said

    async def put(self, who: Officer, service: str, path: str, body: Mapping[str, Any]) -> Any:
        """Put something in the place of what is there. Raises `Refused`."""
        return (await self._call(who, "PUT", service, path, body, {"idempotency-key": str(uuid.uuid4())})).said

    async def until(self, who: Officer, service: str, path: str, done: Callable[[Any], Any], what: str) -> Any:
        """Wait until a service's answer to a question is `done`, and return it. Raises `Refused`, `NeverCame`."""
        states = self.states(who, service, path, what)
        while not done(said := await anext(states)):
            pass
        return said

    async def states(self, who: Officer, service: str, path: str, what: str) -> AsyncIterator[Any]:
        """Yield a service's answer to a question, and each new one; what is not found yet is waited for.

        Raises `Refused`, and `NeverCame` when nobody was content with an answer in time.
        """
        deadline = asyncio.get_running_loop().time() + self.patience_s
        known, last = dict[str, str](), ""
        while (left_s := deadline - asyncio.get_running_loop().time()) > 0:
            answer = await self._call(who, "GET", service, path, headers={"prefer": f"wait={min(WAIT_S, int(left_s) + 1)}", **known})
            if answer.status == 404:
                last = str(answer.said["code"])
            elif answer.status != 304:
                known, last = {"if-none-match": answer.etag}, str(answer.said.get("state", ""))
                yield answer.said
            if not answer.waited:
                await asyncio.sleep(PAUSE_S)
        raise NeverCame(f"{what} ({last})")

    async def _call(
        self,
        who: Officer,
        method: str,
        service: str,
        path: str,
        body: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] = NO_HEADERS,
    ) -> _Answer:
        assert self._http is not None, "enter first"
        deadline = asyncio.get_running_loop().time() + self.patience_s
        while True:
            try:
                given = {"authorization": f"Bearer {await self._bearer(who)}", **headers}
                async with self._http.request(method, self._urls()[service] + path, json=body, headers=given) as response:
                    answer = await _Answer.of(response)
                    if answer.status < 400 or (answer.status == 404 and "prefer" in headers):
                        return answer
                    if response.status not in (500, 503):
                        raise Refused(answer.status, answer.said)
                    failure: Exception = Refused(answer.status, answer.said)
            except (aiohttp.ClientError, TimeoutError, ConnectionError, ValueError) as error:
                failure = error
            if asyncio.get_running_loop().time() > deadline:
                raise NeverCame(f"{method} {service}{path}: {type(failure).__name__} {failure}") from failure
            await asyncio.sleep(PAUSE_S)

    async def _bearer(self, who: Officer) -> str:
        if who not in self._tokens:
            self._tokens[who] = await self._token(
                subject=who.subject, roles=list(who.roles), jurisdiction=who.jurisdiction, department=who.department
            )
        return self._tokens[who]
