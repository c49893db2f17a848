"""Who is calling: OAuth2 bearer JWTs of any OIDC issuer, checked by its published keys.

Roles and scopes are listed in docs/roles.md. The jurisdiction is a division-code prefix in the token and is enforced in SQL, not only here.
A token with the development mark (`dev: true`) is refused unless the service was told to allow it.
"""

import asyncio
import json
import re
from collections.abc import Callable, Mapping
from typing import Annotated, Any

import jwt
from fastapi import Depends, Request, Security
from fastapi.security import OAuth2AuthorizationCodeBearer, SecurityScopes

from shared.kit.clock import Clock
from shared.kit.errors import Forbidden, Unauthenticated, Unavailable
from shared.kit.principal import EVERYWHERE, SCOPES, Principal, is_subject
from shared.kit.regions import LENGTHS, prefix_of
from shared.kit.settings import ServiceSettings

ALGORITHMS = ("RS256", "ES256", "EdDSA")
LEEWAY_S = 30
REFRESH_EVERY_S = 300.0
UNKNOWN_KEY_EVERY_S = 5.0
"""An unknown key id asks the issuer again, but not more often than this: forged ids must not become traffic."""

REMEMBERED = 10_000
"""Verified tokens kept, at most."""

JURISDICTION = re.compile(r"^(?:[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12})$")


class TokenMissing(Unauthenticated):
    """No bearer token."""

    zh = "缺少访问令牌。请登录，并在 Authorization 请求头中以 Bearer 方式提供令牌。"
    en = "A bearer token is needed. Sign in, and send the token in the Authorization header."


class TokenInvalid(Unauthenticated):
    """The token is broken, expired, for somebody else, or from somebody else."""

    zh = "访问令牌无效或已过期。请重新登录，取得新令牌后再试。"
    en = "The bearer token is not valid or has expired. Sign in again and use the new one."


class JurisdictionUnknown(TokenInvalid):
    """The token speaks for a division that the profile does not have: it would see nothing, and not know why."""

    zh = "访问令牌的管辖区划 {jurisdiction} 不在政策配置（divisions.yaml）中，请联系令牌签发方。"
    en = "The profile (divisions.yaml) has no division {jurisdiction}, which the token's jurisdiction names: ask who issues the tokens."


class ScopeMissing(Forbidden):
    """The token does not permit this."""

    zh = "访问令牌缺少权限 {scope}（有多项的，具有其一即可）。请由有此权限的角色办理（见 docs/roles.zh-CN.md），或联系令牌签发方。"
    en = "The token lacks {scope} (of several scopes one is enough): leave this to somebody whose role has it (docs/roles.md)."


class IssuerUnavailable(Unavailable):
    """The issuer's keys cannot be read and none are cached."""

    zh = "暂时无法核验访问令牌，请稍后再试。"
    en = "Tokens cannot be verified at the moment; try again shortly."


class TokenVerifier:
    """Verifies tokens offline with the issuer's keys, which it fetches and keeps."""

    def __init__(self, settings: ServiceSettings, clock: Clock, reaches: Callable[[str], bool]) -> None:
        """Fetch nothing yet. `reaches` tells of a code of 12 digits whether a token may speak for that division."""
        self._settings = settings
        self._clock = clock
        self._reaches = reaches
        self._keys: dict[str, jwt.PyJWK] = {}
        self._fetched_at = -REFRESH_EVERY_S
        self._tried_at = -REFRESH_EVERY_S
        self._lock = asyncio.Lock()
        self._verified: dict[str, tuple[Principal, float]] = {}

    async def verify(self, token: str) -> Principal:
        """Return who the token speaks for. Raises `TokenInvalid`, `JurisdictionUnknown`, `IssuerUnavailable`.

        A verified token is remembered until it expires or the keys are fetched anew: checking a signature costs 100 µs, looking it up 1 µs.
        """
        if (known := self.remembered(token)) is not None:
            return known
        claims = await self._claims(token)
        who = _principal(claims, self._reaches, self._settings.citizen_claim)
        if len(self._verified) >= REMEMBERED:
            self._verified.clear()
        self._verified[token] = (who, float(claims["exp"]))
        return who

    def remembered(self, token: str) -> Principal | None:
        """Return who a token that was verified before speaks for, or None when it is to be verified (again)."""
        known = self._verified.get(token)
        return known[0] if known and not self._is_due() and known[1] + LEEWAY_S >= self._clock.now().timestamp() else None

    def _is_due(self) -> bool:
        """Tell whether the keys are to be fetched anew by the next call: one tries at a time, and seldom while the issuer is away."""
        now = asyncio.get_running_loop().time()
        return now - self._fetched_at > REFRESH_EVERY_S and now - self._tried_at > UNKNOWN_KEY_EVERY_S and not self._lock.locked()

    async def _claims(self, token: str) -> Mapping[str, Any]:
        try:
            header = jwt.get_unverified_header(token)
            key = await self._key(str(header.get("kid", "")))
            if header.get("typ", "").lower() not in ("at+jwt", "application/at+jwt") or header.get("alg") not in ALGORITHMS:
                raise TokenInvalid
            claims: Mapping[str, Any] = jwt.decode(
                token,
                key,
                algorithms=list(ALGORITHMS),
                audience=self._settings.oidc_audience,
                issuer=self._settings.oidc_issuer,
                options={"require": ["exp", "iat", "iss", "aud", "sub"], "verify_exp": False, "verify_nbf": False, "verify_iat": False},
            )
        except jwt.PyJWTError:
            raise TokenInvalid from None
        now = self._clock.now().timestamp()
        if claims["exp"] + LEEWAY_S < now or claims["iat"] - LEEWAY_S > now or claims.get("nbf", 0) - LEEWAY_S > now:
            raise TokenInvalid
        if claims.get("dev") and not self._settings.allow_dev_issuer:
            raise TokenInvalid
        return claims

    async def _key(self, kid: str) -> jwt.PyJWK:
        if kid not in self._keys or self._is_due():
            async with self._lock:
                now = asyncio.get_running_loop().time()
                if not self._keys or now - self._tried_at > UNKNOWN_KEY_EVERY_S:
                    self._tried_at = now
                    await self._fetch()
        if kid not in self._keys:
            raise TokenInvalid
        return self._keys[kid]

    async def _fetch(self) -> None:
        try:
            document = await _ask_issuer("GET", self._settings.oidc_jwks_url)
            keys = {str(key["kid"]): jwt.PyJWK(key) for key in document["keys"] if key.get("use", "sig") == "sig"}
            self._fetched_at = asyncio.get_running_loop().time()
            if keys.keys() != self._keys.keys():
                self._verified.clear()
            self._keys = keys
        except (IssuerUnavailable, KeyError, jwt.PyJWTError):
            if not self._keys:  # Known keys stay good while the issuer is away.
                raise IssuerUnavailable from None


def _principal(claims: Mapping[str, Any], reaches: Callable[[str], bool], citizen_claim: str) -> Principal:
    subject, organisation = str(claims["sub"]), str(claims.get("organisation", ""))
    if not is_subject(subject) or (organisation and not is_subject(organisation)):
        raise TokenInvalid
    roles = claims.get("roles", [])
    return Principal(
        subject=subject,
        roles=frozenset(roles if isinstance(roles, list) else ()),
        scopes=frozenset(str(claims.get("scope", "")).split()),
        jurisdiction=_jurisdiction(claims, reaches),
        organisation=organisation,
        department=claims.get("department"),
        citizen_number=_text_at(claims, citizen_claim) if citizen_claim else None,
    )


def _text_at(claims: Mapping[str, Any], path: str) -> str | None:
    """Return what a claim says, by its name or by its path with dots; None where there is none, and nothing for what is no text."""
    found: Any = claims
    for name in [path] if path in claims else path.split("."):
        found = found.get(name) if isinstance(found, Mapping) else None
    return found if found is None or isinstance(found, str) else ""


def _jurisdiction(claims: Mapping[str, Any], reaches: Callable[[str], bool]) -> str:
    """Return the significant digits of the division that a token speaks for: its code, whole or cut off anywhere between two levels."""
    given = str(claims.get("jurisdiction", ""))
    # Only a development token may speak for the whole country, as the demo's services do, whose cases are from everywhere.
    if given == EVERYWHERE and claims.get("dev") is True:
        return EVERYWHERE
    if not JURISDICTION.fullmatch(given):
        raise TokenInvalid
    code = given.ljust(LENGTHS["village"], "0")
    if not reaches(code):
        raise JurisdictionUnknown(jurisdiction=given)
    return prefix_of(code)


_scheme = OAuth2AuthorizationCodeBearer(
    authorizationUrl="authorize",
    tokenUrl="token",
    scheme_name="oidc",
    scopes={scope: " ".join(permits) for scope, permits in SCOPES.items()},
    auto_error=False,
)


async def authenticated(request: Request, token: Annotated[str | None, Depends(_scheme)]) -> Principal:
    """Return the verified caller. Raises `TokenMissing`, `TokenInvalid`."""
    if not token:
        raise TokenMissing
    verifier: TokenVerifier = request.app.state.verifier
    return await verifier.verify(token)


async def _permitted(scopes: SecurityScopes, actor: Annotated[Principal, Depends(authenticated)]) -> Principal:
    if not actor.scopes.intersection(scopes.scopes):
        raise ScopeMissing(scope=" | ".join(scopes.scopes))
    return actor


def principal(*scopes: str) -> Any:
    """Declare, in an `Annotated[Principal, …]`, a caller who has one of these scopes."""
    unknown = set(scopes) - SCOPES.keys()
    if unknown or not scopes:
        raise ValueError(f"no such scope: {sorted(unknown)}")
    return Security(_permitted, scopes=list(scopes))


class ServiceTokens:
    """The service's own token, by client credentials, renewed before it expires."""

    def __init__(self, settings: ServiceSettings, clock: Clock) -> None:
        """Ask for nothing yet."""
        self._settings = settings
        self._clock = clock
        self._token = ""
        self._until = 0.0
        self._lock = asyncio.Lock()

    async def get(self) -> str:
        """Return a token that is valid for a while yet. Raises `IssuerUnavailable`."""
        async with self._lock:
            if self._until - 30 < self._clock.now().timestamp():
                await self._renew()
            return self._token

    async def _renew(self) -> None:
        form = {
            "grant_type": "client_credentials",
            "client_id": self._settings.oidc_client_id,
            "client_secret": self._settings.oidc_client_secret.get_secret_value(),
            "audience": self._settings.oidc_audience,
        }
        answer = await _ask_issuer("POST", self._settings.oidc_token_url, form)
        try:
            self._token = str(answer["access_token"])
            self._until = self._clock.now().timestamp() + float(answer.get("expires_in", 60))
        except (ValueError, KeyError):
            raise IssuerUnavailable from None


async def _ask_issuer(method: str, url: str, form: Mapping[str, str] | None = None) -> Mapping[str, Any]:
    """Return the issuer's JSON answer. Raises `IssuerUnavailable`."""
    import aiohttp  # noqa: PLC0415  # Costs 70 ms of every start, and a consumer or relay never asks the issuer (2026-11-24).

    try:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as http, http.request(method, url, data=form) as response:
            response.raise_for_status()
            answer = json.loads(await response.read())
    except (aiohttp.ClientError, TimeoutError, ValueError):
        raise IssuerUnavailable from None
    if not isinstance(answer, Mapping):
        raise IssuerUnavailable
    return answer
