"""A stand-in of the municipality's OIDC issuer, for development only: `python -m deploy.local.issuer`.

It gives anybody who reaches it any role. Therefore every token carries `dev: true`, which a service refuses unless it was told
`JIUJI_ALLOW_DEV_ISSUER=true`, and it listens on loopback only.

    GET  /.well-known/openid-configuration    discovery
    GET  /jwks.json                           public keys
    POST /token   grant_type=client_credentials&client_id=…&client_secret=…           a service's own token
    POST /token   grant_type=urn:jiuji:development&subject=…&roles=…&jurisdiction=…   a token for whoever you want to be
                  optional: scope (default: what the roles permit), organisation, department, citizen_number, lifetime_s (at most a day)
"""

import base64
import hmac
import json
import re
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qsl

import jwt
import uvicorn
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from shared.events.contracts import DESKS, EVENT_FIELDS, EVENT_NAMES
from shared.kit.calendar import SHANGHAI
from shared.kit.clock import Clock, SystemClock
from shared.kit.ids import Ids, SystemIds
from shared.kit.policy import PolicyBook

DEVELOPMENT: Final = "urn:jiuji:development"
LIFETIME_S: Final = 3600
MAX_LIFETIME_S: Final = 86_400
BODY_LIMIT: Final = 16_384
DIVISION_PREFIX = re.compile(r"^[0-9]{2}(?:[0-9]{2}){0,2}$|^[0-9]{9}$|^[0-9]{12}$")


class IssuerSettings(BaseSettings):
    """What the issuer is told by its environment."""

    model_config = SettingsConfigDict(env_prefix="JIUJI_", extra="ignore", frozen=True)

    host: str = Field("127.0.0.1", description="Address to listen on: loopback, whatever else is asked.")
    port: int = Field(0, description="Port to listen on.")
    oidc_issuer: str = Field(description="`iss` of the tokens.")
    oidc_audience: str = Field("jiuji", description="`aud` of the tokens.")
    oidc_client_secret: SecretStr = Field(description="What every service proves itself with.")
    issuer_key: SecretStr = Field(description="Base64 of the 32-byte Ed25519 private key.")
    profile: Path = Field(description="Directory of the municipality's policy profile: its roles.yaml says what each role may do.")
    oidc_citizen_claim: str = Field("cn.citizen_number", description="Where in a token a person's citizen number stands: names with dots.")
    issuer_service_jurisdiction: str = Field("37", description="Division-code prefix that services' own tokens are good for.")


class Refused(Exception):
    """The token request cannot be granted: an OAuth 2.0 error code (RFC 6749 §5.2) and its description."""

    def __init__(self, code: str, description: str) -> None:
        """Keep both."""
        super().__init__(description)
        self.code, self.description = code, description


class Issuer:
    """Signs tokens with one Ed25519 key."""

    def __init__(self, settings: IssuerSettings, *, clock: Clock, ids: Ids) -> None:
        """Read the key; its id is the hash of its public half."""
        self._settings, self._clock, self._ids = settings, clock, ids
        self._book = PolicyBook.load(settings.profile, EVENT_NAMES, DESKS, EVENT_FIELDS)  # As the fork server read it: another is 2 MiB.
        self._key = Ed25519PrivateKey.from_private_bytes(base64.b64decode(settings.issuer_key.get_secret_value()))
        self._kid = sha256(self._key.public_key().public_bytes_raw()).hexdigest()[:16]

    def discovery(self) -> dict[str, Any]:
        """Return the OpenID discovery document."""
        base = self._settings.oidc_issuer
        return {
            "issuer": base,
            "token_endpoint": f"{base}/token",
            "jwks_uri": f"{base}/jwks.json",
            "grant_types_supported": ["client_credentials", DEVELOPMENT],
            "token_endpoint_auth_methods_supported": ["client_secret_post"],
            "id_token_signing_alg_values_supported": ["EdDSA"],
            "jiuji_development_only": True,
        }

    def keys(self) -> dict[str, Any]:
        """Return the JSON Web Key Set."""
        public = json.loads(jwt.algorithms.OKPAlgorithm.to_jwk(self._key.public_key()))
        return {"keys": [{**public, "kid": self._kid, "use": "sig", "alg": "EdDSA"}]}

    def grant(self, form: dict[str, str]) -> dict[str, Any]:
        """Return the answer to a token request. Raises `Refused`."""
        match form.get("grant_type"):
            case "client_credentials":
                return self._service(form)
            case grant if grant == DEVELOPMENT:
                return self._anybody(form)
            case _:
                raise Refused("unsupported_grant_type", f"use client_credentials or {DEVELOPMENT}")

    def _service(self, form: dict[str, str]) -> dict[str, Any]:
        expected = self._settings.oidc_client_secret.get_secret_value()
        client = form.get("client_id", "")
        if not client or not hmac.compare_digest(form.get("client_secret", "").encode(), expected.encode()):
            raise Refused("invalid_client", "client_id or client_secret is wrong")
        claims = {"sub": f"service:{client.removeprefix('jiuji-')}", "roles": ["service"], "scope": " ".join(self._scopes_of(["service"]))}
        return self._signed({**claims, "jurisdiction": self._settings.issuer_service_jurisdiction}, LIFETIME_S)

    def _anybody(self, form: dict[str, str]) -> dict[str, Any]:
        roles = form.get("roles", "").replace(",", " ").split()
        subject, jurisdiction = form.get("subject", ""), form.get("jurisdiction", "")
        lifetime = form.get("lifetime_s", str(LIFETIME_S))
        if not subject:
            raise Refused("invalid_request", "subject is missing")
        # "*" is the whole country: only a token with the development mark may say so, and all tokens from here have it.
        if jurisdiction != "*" and not DIVISION_PREFIX.match(jurisdiction):
            raise Refused("invalid_request", "jurisdiction must be the prefix of a division code: 2, 4, 6, 9 or 12 digits")
        if not lifetime.isascii() or not lifetime.isdigit() or not 0 < int(lifetime) <= MAX_LIFETIME_S:
            raise Refused("invalid_request", f"lifetime_s must be 1 to {MAX_LIFETIME_S}")
        scope = form["scope"].split() if "scope" in form else self._scopes_of(roles)
        claims: dict[str, Any] = {"sub": subject, "roles": roles, "scope": " ".join(scope), "jurisdiction": jurisdiction}
        claims |= {name: form[name] for name in ("organisation", "department") if form.get(name)}
        if number := form.get("citizen_number"):
            claims |= _at(self._settings.oidc_citizen_claim, number)
        return self._signed(claims, int(lifetime))

    def _scopes_of(self, roles: Iterable[str]) -> list[str]:
        """Return the scopes of all these roles, sorted; an unknown role has none."""
        known = self._book.on(self._clock.now().astimezone(SHANGHAI).date()).roles
        return sorted({scope for role in roles if role in known for scope in known[role].scopes})

    def _signed(self, claims: dict[str, Any], lifetime_s: int) -> dict[str, Any]:
        now = int(self._clock.now().timestamp())
        registered = {"iss": self._settings.oidc_issuer, "aud": self._settings.oidc_audience, "iat": now, "exp": now + lifetime_s}
        whole = {**registered, "jti": self._ids.new(), **claims, "dev": True}
        token = jwt.encode(whole, self._key, algorithm="EdDSA", headers={"kid": self._kid, "typ": "at+jwt"})
        return {"access_token": token, "token_type": "Bearer", "expires_in": lifetime_s, "scope": claims["scope"]}


def _at(path: str, text: str) -> dict[str, Any]:
    """Return a claim that stands at a path of names with dots."""
    name, _, rest = path.partition(".")
    return {name: _at(rest, text) if rest else text}


def create_app(settings: IssuerSettings, *, clock: Clock, ids: Ids) -> Starlette:
    """Return the issuer as an application."""
    issuer = Issuer(settings, clock=clock, ids=ids)

    async def discovery(_: Request) -> JSONResponse:
        return JSONResponse(issuer.discovery())

    async def keys(_: Request) -> JSONResponse:
        return JSONResponse(issuer.keys())

    async def token(request: Request) -> JSONResponse:
        try:
            return JSONResponse(issuer.grant(await _form(request)), headers={"cache-control": "no-store"})
        except Refused as refused:
            status = 401 if refused.code == "invalid_client" else 400
            return JSONResponse({"error": refused.code, "error_description": refused.description}, status)

    async def ready(_: Request) -> JSONResponse:
        return JSONResponse({"status": "ready", "development_only": True})

    return Starlette(
        routes=[
            Route("/.well-known/openid-configuration", discovery),
            Route("/.well-known/oauth-authorization-server", discovery),
            Route("/jwks.json", keys),
            Route("/token", token, methods=["POST"]),
            Route("/readyz", ready),
            Route("/healthz", ready),
        ]
    )


async def _form(request: Request) -> dict[str, str]:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > BODY_LIMIT:
            raise Refused("invalid_request", "the request is too large")
    try:
        return dict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=50))
    except ValueError:
        raise Refused("invalid_request", "the body must be a form in UTF-8") from None


def main() -> None:
    """Serve until told to stop."""
    settings = IssuerSettings()
    if settings.host not in ("127.0.0.1", "::1", "localhost"):
        raise SystemExit("the development issuer gives anybody any role: it listens on loopback only (JIUJI_HOST)")
    app = create_app(settings, clock=SystemClock(), ids=SystemIds())
    uvicorn.run(app, host=settings.host, port=settings.port, log_level="warning", access_log=False, timeout_graceful_shutdown=2)


if __name__ == "__main__":
    main()
