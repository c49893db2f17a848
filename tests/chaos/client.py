"""Calls as officers make them, each on record: announced before it is sent, ended by what came back, or by nothing.

A deed has one Idempotency-Key. Whatever stays unknown (no answer, a broken connection, 5xx) is tried again with the same key until an
answer comes. Some deeds are tried twice at once, some again after their end: the first answer must come, byte for byte.
"""

import asyncio
import itertools
import json
import uuid
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any, Self

import aiohttp

from deploy.local.processes import StackError
from tests.chaos.historian import Historian
from tests.chaos.outside import bank_contradicts, bank_fault
from tests.chaos.pace import pause, stamped

ATTEMPT_S = 8.0
TOKEN_S = 86_400
KEPT_HEADERS = ("location", "etag")
TWINS, AGAIN, OTHERWISE, ABROAD = 0.04, 0.08, 0.03, 0.05
"""Share of deeds that are tried twice at once, again after their end, and after it as another request with the same key, or by a stranger
with that key."""

FOREIGN = "370911"
"""A county of the municipality in which the campaign has no case: its officers may see and do nothing of what they try here."""

CONNECTIONS = 400
NO_ANSWER = (aiohttp.ClientError, TimeoutError, ConnectionError, StackError, json.JSONDecodeError)


@dataclass(frozen=True)
class Officer:
    """Who acts."""

    subject: str
    roles: tuple[str, ...]
    jurisdiction: str
    department: str | None = None

    def abroad(self) -> "Officer":
        """Return whoever has the same office in a county that is not concerned."""
        return replace(self, subject=self.subject.replace(self.jurisdiction, FOREIGN), jurisdiction=FOREIGN)


@dataclass(frozen=True)
class Answer:
    """What came back; `status` is None when nothing did."""

    status: int | None
    text: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def phase(self) -> str:
        """Return the word that the history has for it."""
        if self.status is None or self.status >= 500:
            return "unknown"
        return "ok" if self.status < 300 else "fail"

    @property
    def document(self) -> dict[str, Any]:
        """Return the document in it."""
        return json.loads(self.text) if self.text else {}

    @property
    def code(self) -> str:
        """Return a refusal's code."""
        return str(self.document.get("code", self.status)) if self.phase == "fail" else ""


@dataclass(frozen=True)
class Deed:
    """One intended change."""

    who: Officer
    service: str
    name: str
    path: str
    body: Mapping[str, Any] | None
    case_id: str | None
    story: int
    op: int
    key: str
    method: str = "POST"


class Api:
    """All services behind one door."""

    def __init__(self, urls: Callable[[], Mapping[str, str]], token: Callable[..., Awaitable[str]], historian: Historian) -> None:
        self._urls, self._token, self._historian = urls, token, historian
        self._tokens: dict[Officer, str] = {}
        self._ops = itertools.count(1)
        self._attempts: dict[int, itertools.count[int]] = {}
        self.operations = 0

    async def __aenter__(self) -> Self:
        timeout = aiohttp.ClientTimeout(total=ATTEMPT_S)
        self._http = aiohttp.ClientSession(timeout=timeout, connector=aiohttp.TCPConnector(limit=CONNECTIONS))
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._http.close()

    async def tell_bank(self, fault: Mapping[str, Any]) -> None:
        """Let the bank have a fault, if it is there."""
        await bank_fault(self._urls()["bank"], fault)

    async def let_bank_contradict(self, number: str, says: Mapping[str, Any]) -> None:
        """Let the bank contradict itself about an instruction, if it is there."""
        await bank_contradicts(self._urls()["bank"], number, says)

    def deed(self, draw: Random, who: Officer, service: str, name: str, path: str, body: Mapping[str, Any] | None, **of: Any) -> Deed:
        """Return a deed with its number and key; `of` is its story, its case and its method."""
        op = next(self._ops)
        self._attempts[op] = itertools.count(1)
        self.operations += 1
        body = None if body is None else json.loads(json.dumps(body))  # What the caller changes afterwards is another deed.
        return Deed(who, service, name, path, body, op=op, key=str(uuid.UUID(int=draw.getrandbits(128))), **of)

    async def do(self, deed: Deed, draw: Random, patience: asyncio.Event) -> Answer:
        """Try a deed until it has an answer, or until `patience` is over."""
        if draw.random() < TWINS:
            answers = await asyncio.gather(self.attempt(deed), self.attempt(deed))
            answer = next((one for one in answers if one.phase != "unknown"), answers[0])
        else:
            answer = await self.attempt(deed)
        while answer.phase == "unknown" and not await pause(draw.uniform(0.3, 1.5), patience):
            answer = await self.attempt(deed)
        if answer.phase != "unknown" and draw.random() < AGAIN:
            await self.attempt(deed)
        if answer.phase != "unknown" and draw.random() < OTHERWISE:
            # By its address: a body with another field would be refused for that field, before anybody looks at the key.
            await self.attempt(replace(deed, path=f"{deed.path}{'&' if '?' in deed.path else '?'}otherwise=1"))
        # Drawn by the key, so that the stories of a seed stay what they are.
        if answer.phase != "unknown" and Random(deed.key).random() < ABROAD:
            await self.attempt(replace(deed, who=deed.who.abroad()))
        return answer

    async def attempt(self, deed: Deed) -> Answer:
        """Send a deed once, on record."""
        try:
            token = await self.token(deed.who)
        except NO_ANSWER:
            return Answer(None)  # Nobody was asked: there is nothing to put on record.
        line = {
            "op": deed.op,
            "attempt": next(self._attempts[deed.op]),
            "worker": deed.story % CONNECTIONS,
            "story": deed.story,
            "name": deed.name,
            "actor": deed.who.subject,
            "jurisdiction": deed.who.jurisdiction,
            "service": deed.service,
            "method": deed.method,
            "path": deed.path,
            "key": deed.key,
            "body": deed.body,
        }
        await self._historian.keep(stamped(**line, phase="invoke", status=None, answer=None, headers=None, case_id=deed.case_id))
        answer = await self._post(deed, token)
        case_id = deed.case_id or (answer.document.get("case_id") if answer.phase == "ok" else None)
        told = {"status": answer.status, "answer": answer.text if answer.status is not None else None, "headers": answer.headers}
        await self._historian.keep(stamped(**line, phase=answer.phase, **told, case_id=case_id))
        return answer

    async def get(self, who: Officer, service: str, path: str) -> Answer:
        """Ask once."""
        try:
            async with self._http.get(self._urls()[service] + path, headers=await self._bearer(who)) as response:
                return Answer(response.status, await response.text())
        except NO_ANSWER:
            return Answer(None)

    async def token(self, who: Officer) -> str:
        """Return somebody's token, asked for once."""
        if who not in self._tokens:
            claims = {"jurisdiction": who.jurisdiction, "department": who.department, "lifetime_s": TOKEN_S}
            self._tokens[who] = await self._token(subject=who.subject, roles=list(who.roles), **claims)
        return self._tokens[who]

    async def _bearer(self, who: Officer) -> dict[str, str]:
        return {"authorization": f"Bearer {await self.token(who)}"}

    async def _post(self, deed: Deed, token: str) -> Answer:
        headers = {"authorization": f"Bearer {token}", "idempotency-key": deed.key}
        try:
            async with self._http.request(deed.method, self._urls()[deed.service] + deed.path, json=deed.body, headers=headers) as response:
                text = await response.text()
                kept = {name: response.headers[name] for name in KEPT_HEADERS if name in response.headers}
                answer = Answer(response.status, text, kept)
                if answer.phase != "unknown":
                    json.loads(text)
                return answer
        except NO_ANSWER:
            return Answer(None)
