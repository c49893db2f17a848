"""The development issuer gives tokens that services verify, and marks every one of them."""

import base64
from collections.abc import AsyncIterator
from typing import Any

import httpx
import jwt
import pytest

from deploy.local.issuer import DEVELOPMENT, IssuerSettings, create_app, main
from deploy.local.stack import DEFAULT_PROFILE as TAIAN
from shared.events.contracts import EVENT_NAMES
from shared.kit.clock import FixedClock
from shared.kit.ids import SystemIds
from shared.kit.policy import PolicyBook
from tests.support.harness import MONDAY

BASE = "http://issuer"
ROLES = PolicyBook.load(TAIAN, EVENT_NAMES).on(MONDAY.date()).roles


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    key = base64.b64encode(bytes(range(32))).decode()
    settings = IssuerSettings(oidc_issuer=BASE, oidc_client_secret="open sesame", issuer_key=key, profile=TAIAN)
    app = create_app(settings, clock=FixedClock(MONDAY), ids=SystemIds())
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=BASE) as made:
        yield made


async def claims_of(client: httpx.AsyncClient, **form: str) -> dict[str, Any]:
    answer = await client.post("/token", data={"grant_type": DEVELOPMENT, "subject": "officer-1", "jurisdiction": "370983", **form})
    assert answer.status_code == 200, answer.text
    token = answer.json()["access_token"]
    keys = {key["kid"]: jwt.PyJWK(key) for key in (await client.get("/jwks.json")).json()["keys"]}
    header = jwt.get_unverified_header(token)
    assert header["typ"] == "at+jwt"
    return dict(jwt.decode(token, keys[header["kid"]], audience="jiuji", issuer=BASE, algorithms=["EdDSA"], options={"verify_exp": False}))


async def refusal(client: httpx.AsyncClient, **form: str) -> tuple[int, str]:
    answer = await client.post("/token", data=form)
    return answer.status_code, answer.json()["error"]


async def test_a_token_carries_what_was_asked_for_and_the_development_mark(client: httpx.AsyncClient) -> None:
    claims = await claims_of(client, roles="window_clerk", organisation="township", department="civil_affairs")
    assert claims["dev"] is True
    assert (claims["sub"], claims["roles"], claims["jurisdiction"]) == ("officer-1", ["window_clerk"], "370983")
    assert (claims["organisation"], claims["department"]) == ("township", "civil_affairs")
    assert claims["scope"].split() == sorted(ROLES["window_clerk"].scopes)
    assert claims["exp"] - claims["iat"] == 3600


async def test_a_citizen_number_stands_where_intake_is_told_to_look(client: httpx.AsyncClient) -> None:
    claims = await claims_of(client, roles="applicant", citizen_number="370983188501010014")
    assert claims["cn"] == {"citizen_number": "370983188501010014"}
    assert "cn" not in await claims_of(client, roles="applicant")


async def test_the_whole_country_may_be_asked_for(client: httpx.AsyncClient) -> None:
    answer = await client.post("/token", data={"grant_type": DEVELOPMENT, "subject": "watcher", "jurisdiction": "*"})
    told = jwt.decode(answer.json()["access_token"], options={"verify_signature": False})
    assert (told["jurisdiction"], told["dev"]) == ("*", True)


async def test_an_asked_scope_replaces_those_of_the_roles(client: httpx.AsyncClient) -> None:
    assert (await claims_of(client, roles="supervisor", scope="case:read"))["scope"] == "case:read"


async def test_a_service_gets_its_own_token_for_the_secret_only(client: httpx.AsyncClient) -> None:
    form = {"grant_type": "client_credentials", "client_id": "jiuji-referral"}
    assert await refusal(client, **form, client_secret="open barley") == (401, "invalid_client")
    assert await refusal(client, **form, client_secret="打开") == (401, "invalid_client")
    answer = await client.post("/token", data={**form, "client_secret": "open sesame"})
    told = jwt.decode(answer.json()["access_token"], options={"verify_signature": False})
    assert (told["sub"], told["roles"]) == ("service:referral", ["service"])


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"grant_type": "password"}, "unsupported_grant_type"),
        ({"jurisdiction": "37098"}, "invalid_request"),
        ({"jurisdiction": "3*"}, "invalid_request"),
        ({"subject": ""}, "invalid_request"),
        ({"lifetime_s": "0"}, "invalid_request"),
        ({"lifetime_s": "1e9"}, "invalid_request"),
        ({"lifetime_s": "100000"}, "invalid_request"),
        ({"subject": "x" * 20_000}, "invalid_request"),
    ],
)
async def test_a_senseless_request_is_refused(client: httpx.AsyncClient, wrong: dict[str, str], code: str) -> None:
    form = {"grant_type": DEVELOPMENT, "subject": "officer-1", "jurisdiction": "370983", **wrong}
    assert await refusal(client, **form) == (400, code)


async def test_a_body_that_is_no_text_is_refused(client: httpx.AsyncClient) -> None:
    assert (await client.post("/token", content=b"\xff\xfe")).status_code == 400


async def test_discovery_names_the_keys_and_says_what_it_is(client: httpx.AsyncClient) -> None:
    document = (await client.get("/.well-known/openid-configuration")).json()
    assert document["jiuji_development_only"] is True
    assert (await client.get(document["jwks_uri"])).status_code == 200


def test_it_listens_on_loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (
        ("HOST", "0.0.0.0"),
        ("PROFILE", str(TAIAN)),
        ("OIDC_ISSUER", BASE),
        ("OIDC_CLIENT_SECRET", "x"),
        ("ISSUER_KEY", "x"),
    ):
        monkeypatch.setenv(f"JIUJI_{name}", value)
    with pytest.raises(SystemExit, match="loopback only"):
        main()
