"""A token issuer for tests: real keys, real HTTP, on loopback."""

import json
from types import TracebackType
from typing import Any, Self

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

AUDIENCE = "jiuji"


class Issuer:
    """Publishes its key at `jwks_url` and signs what it is asked to sign."""

    def __init__(self) -> None:
        """Make a key."""
        self._key = Ed25519PrivateKey.generate()
        self.kid = "test-key"
        self.url = ""
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        """Listen on a free port."""
        app = web.Application()
        app.router.add_get("/jwks.json", self._jwks)
        app.router.add_post("/token", self._token)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Stop listening."""
        assert self._runner is not None, "enter first"
        await self._runner.cleanup()

    def sign(
        self, claims: dict[str, Any], *, issued_at: float, lifetime_s: float = 315_360_000, typ: str = "at+jwt", kid: str | None = None
    ) -> str:
        """Return a token with these claims, valid for ten years of a test's own time unless told otherwise."""
        times = {"iat": int(issued_at), "exp": int(issued_at + lifetime_s)}
        complete = {"iss": self.url, "aud": AUDIENCE, **times, **claims}
        return jwt.encode(complete, self._key, algorithm="EdDSA", headers={"kid": kid or self.kid, "typ": typ})

    async def _jwks(self, request: web.Request) -> web.Response:
        key = json.loads(jwt.algorithms.OKPAlgorithm.to_jwk(self._key.public_key()))
        return web.json_response({"keys": [{**key, "kid": self.kid, "use": "sig", "alg": "EdDSA"}]})

    async def _token(self, request: web.Request) -> web.Response:
        claims = {"sub": "service:test", "roles": ["service"], "scope": "case:read case:read-personal", "jurisdiction": "37"}
        return web.json_response({"access_token": self.sign(claims, issued_at=0, lifetime_s=9e9), "expires_in": 3600})
