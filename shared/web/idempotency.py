"""Unsafe calls: their Idempotency-Key, the answer that is stored under it, and their If-Match.

The key is claimed in the transaction that does the work, and the answer is stored in it: a retry gets the first answer, and a crash leaves
either both or neither (draft-ietf-httpapi-idempotency-key-header, RFC 9110 §13.1.1). It is stored with the cases that it is about, which
say how long the key is kept (`shared.store.endings`).
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from fastapi import Response

from shared.kit.errors import Invalid, Malformed, Stale
from shared.store.db import EMIT, UnitOfWork

BEGIN = "SELECT fresh, matches, status, headers, body FROM jiuji_begin($1,$2,$3,$4)"
REMEMBER = """
UPDATE idempotency SET status = ${}, headers = ${}, body = ${}, created_at = ${}, case_ids = jiuji_open_cases(${})
WHERE subject = ${} AND key = ${}
"""
"""Of the cases only those that have not ended: without them the key is kept as one that is about no case."""

REMEMBER_ONLY = REMEMBER.format(*range(1, 8))
EMIT_AND_REMEMBER = f"WITH kept AS ({REMEMBER.format(*range(12, 19))}) {EMIT}"
"""One round trip for what nearly every call ends with."""

KEY = re.compile(r"^[\x21-\x7e]{1,200}$")
TAG = re.compile(r'^"([0-9]{1,18})(?:-[0-9a-f]{16})?"$')
"""A version, alone from a write; from a read that can be waited for with the digest of the answer, which no write depends on."""


class IdempotencyKeyMissing(Malformed):
    """An unsafe call without an Idempotency-Key."""

    zh = "请求缺少 Idempotency-Key 请求头。请为每次办理填写一个新值，重试时沿用原值。"
    en = "The request needs an Idempotency-Key header. Send a new value for each act, and the same one when it is tried again."


class IdempotencyKeyInvalid(Malformed):
    """The key is too long or has odd characters."""

    zh = "Idempotency-Key 须为 1 至 200 个可见 ASCII 字符。请改用符合要求的值，例如 UUID。"
    en = "An Idempotency-Key has 1 to 200 visible ASCII characters. Use such a value, for instance a UUID."


class IdempotencyKeyReused(Invalid):
    """The key was used before with another request."""

    decided_by = "record"
    zh = "该 Idempotency-Key 已用于另一请求。新的办理请换用新值；重试的，请按原请求原样提交。"
    en = "The Idempotency-Key was used with another request. Use a new one for another act; to try again, send the first request unchanged."


class VersionMismatch(Stale):
    """The thing is not at the version that the caller's If-Match names; nothing was done."""

    zh = "资源已被他人更改。请重新读取，核对后以新的版本（If-Match）再次提交。"
    en = "The resource was changed by somebody else. Read it again, and send the change with its new version (If-Match) if it still fits."


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer as it is stored: what the first request with a key got."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def response(self) -> Response:
        """Return the answer as it is sent."""
        headers = {name: value for name, value in self.headers.items() if name != "content-type"}
        return Response(self.body, self.status, headers, media_type=self.headers.get("content-type"))


@dataclass(frozen=True, slots=True)
class Claim:
    """An Idempotency-Key with the fingerprint of the request that carries it."""

    key: str
    fingerprint: bytes


def claim_of(key: str | None, target: bytes, body: bytes) -> Claim:
    """Return the claim of a request to `target` (method, path and query). Raises `IdempotencyKeyMissing`, `IdempotencyKeyInvalid`."""
    if key is None:
        raise IdempotencyKeyMissing
    if not KEY.match(key):
        raise IdempotencyKeyInvalid
    return Claim(key, sha256(target + body).digest())


def etag(version: int) -> str:
    """Return the ETag of a resource's version."""
    return f'"{version}"'


def versions_of(if_match: str | None) -> frozenset[int] | None:
    """Return the versions that an If-Match allows, None for any; a tag that is none of ours allows nothing (RFC 9110 §13.1.1)."""
    if if_match is None or if_match.strip() == "*":
        return None
    return frozenset(int(tag[1]) for part in if_match.split(",") if (tag := TAG.match(part.strip())))


class KeyedUnitOfWork(UnitOfWork):
    """The unit of work of an unsafe call.

    `first_answer` is the stored one when the key was used before: then nothing is to be done. `only_versions` are those that the If-Match
    allows, None for any, and until one was compared.
    """

    first_answer: Answer | None = None
    only_versions: frozenset[int] | None = None
    _claim: Claim
    _answer: Answer | None = None
    _about: str | None = None

    async def claim(self, claim: Claim) -> None:
        """Say who acts and where, and claim the key, in one round trip. Raises `IdempotencyKeyReused`."""
        [row] = await self.sql(BEGIN, self.actor.jurisdiction, self.actor.subject, claim.key, claim.fingerprint)
        if not row.matches:
            raise IdempotencyKeyReused
        self._claim = claim
        if not row.fresh:
            self.first_answer = Answer(row.status, row.headers, row.body)

    def check_version(self, version: int) -> None:
        """Compare the version of what was just locked with the If-Match, if there is one. Raises `VersionMismatch`."""
        if self.only_versions is not None and version not in self.only_versions:
            raise VersionMismatch
        self.only_versions = None

    def remember(self, answer: Answer, about: str | None = None) -> None:
        """Store the answer under the claimed key, with everything else that is written last.

        `about` is the case that it speaks of; those of which something was emitted are known.
        """
        self._answer, self._about = answer, about

    async def refuse(self, answer: Answer) -> Answer:
        """Take back everything that was done, keep a refusal under the key, and return what the caller gets.

        The transaction begins anew, because a savepoint would cost every call that succeeds a round trip. Another call may use the key in
        that moment: then its answer is the first one.
        """
        await self.sql("ROLLBACK AND CHAIN")
        self.forget()
        await self.claim(self._claim)
        if self.first_answer is not None:
            return self.first_answer
        self.remember(answer)
        return answer

    async def finish(self) -> None:
        """Do what was left for the end, then write the events and the answer."""
        if self._answer is None:
            await super().finish()
            return
        await self.do_gathered()
        answer = self._answer
        cases = {one.about.case_id for one in self._emitted if one.event.OF_CASE} | ({self._about} if self._about else set())
        kept = answer.status, json.dumps(dict(answer.headers)), answer.body, self.now, sorted(cases), self.actor.subject, self._claim.key
        events = self.events()
        await self.sql(EMIT_AND_REMEMBER, *events, *kept) if events else await self.sql(REMEMBER_ONLY, *kept)
