"""Only tokens of the issuer, for us, now, with the right scope, open anything."""

import pytest

from shared.web import auth
from shared.web.auth import IssuerUnavailable

URL = "/v1/notes"
CLAIMS = {"sub": "officer-1", "roles": ["window_clerk"], "scope": "case:read", "jurisdiction": "3709"}


async def ask(sample, token):
    answer = await sample.anonymous(token).get(URL)
    return answer.status_code, answer.json()["code"] if answer.status_code != 200 else None


async def test_a_good_token_opens(sample):
    assert await ask(sample, sample.issuer.sign(CLAIMS, issued_at=sample.clock.now().timestamp())) == (200, None)


async def test_no_token(sample):
    answer = await sample.anonymous().get(URL)
    assert (answer.status_code, answer.json()["code"], answer.headers["www-authenticate"]) == (401, "token_missing", 'Bearer realm="jiuji"')


BAD_CLAIMS = [
    {"aud": "another"},
    {"iss": "http://another"},
    {"jurisdiction": "*"},
    {"jurisdiction": ""},
    {"jurisdiction": "37098"},
    {"jurisdiction": "3709\n"},
    {"sub": "o\u200bfficer"},
    {"organisation": "office\t"},
    {"sub": "officer\0"},
    {"sub": "officer "},
    {"sub": "two  blanks"},
    {"sub": "officer\ufe00"},
    {"sub": "\u3164"},
    {"organisation": "office\0"},
    {"exp": 1},
    {"iat": 9_999_999_999},
]


@pytest.mark.parametrize("wrong", BAD_CLAIMS)
async def test_a_wrong_claim_closes(sample, wrong):
    token = sample.issuer.sign(CLAIMS | wrong, issued_at=sample.clock.now().timestamp())
    assert await ask(sample, token) == (401, "token_invalid")


@pytest.mark.parametrize("made", [{"typ": "JWT"}, {"kid": "unknown"}])
async def test_a_wrong_header_closes(sample, made):
    assert await ask(sample, sample.issuer.sign(CLAIMS, issued_at=sample.clock.now().timestamp(), **made)) == (401, "token_invalid")


async def test_a_broken_signature_closes(sample):
    token = sample.issuer.sign(CLAIMS, issued_at=sample.clock.now().timestamp())
    head, body, signature = token.split(".")
    assert await ask(sample, f"{head}.{body}.{signature[::-1]}") == (401, "token_invalid")
    assert await ask(sample, "no token at all") == (401, "token_invalid")


async def test_a_token_that_was_good_expires(sample):
    token = sample.issuer.sign(CLAIMS, issued_at=sample.clock.now().timestamp(), lifetime_s=60)
    assert await ask(sample, token) == (200, None)
    sample.clock.advance(120)
    assert await ask(sample, token) == (401, "token_invalid")


@pytest.mark.parametrize(
    "claims", [{"sub": ""}, {"sub": "x" * 256}, {"organisation": "x" * 256}], ids=["nobody", "subject", "organisation"]
)
async def test_a_name_that_no_event_could_carry_is_refused(sample, claims):
    token = sample.issuer.sign(CLAIMS | claims, issued_at=sample.clock.now().timestamp())
    assert await ask(sample, token) == (401, "token_invalid")


@pytest.mark.parametrize("given", ["370983000000", "370983000", "370983"])
async def test_d36_trailing_zeros_name_the_division(sample, given):
    token = sample.issuer.sign(CLAIMS | {"jurisdiction": given}, issued_at=sample.clock.now().timestamp())
    assert await ask(sample, token) == (200, None)
    assert sample.app.state.verifier.remembered(token).jurisdiction == "370983"


@pytest.mark.parametrize("given", ["370971", "370971000000"])
async def test_d36_a_management_unit_of_the_profile_is_a_jurisdiction(sample, given):
    token = sample.issuer.sign(CLAIMS | {"jurisdiction": given}, issued_at=sample.clock.now().timestamp())
    assert await ask(sample, token) == (200, None)
    assert sample.app.state.verifier.remembered(token).jurisdiction == "370971"


@pytest.mark.parametrize("given", ["37", "3709"])
async def test_a_token_may_speak_for_what_lies_above_the_listed_divisions(sample, given):
    token = sample.issuer.sign(CLAIMS | {"jurisdiction": given}, issued_at=sample.clock.now().timestamp())
    assert await ask(sample, token) == (200, None)


@pytest.mark.parametrize("given", ["99", "3799", "370999", "370999000000", "370983999", "000000"])
async def test_d36_a_token_for_a_division_that_does_not_exist_is_refused(sample, given):
    token = sample.issuer.sign(CLAIMS | {"jurisdiction": given}, issued_at=sample.clock.now().timestamp())
    answer = await sample.anonymous(token).get(URL)
    assert (answer.status_code, answer.json()["code"], answer.json()["fields"]) == (401, "jurisdiction_unknown", {"jurisdiction": given})


@pytest.mark.parametrize("subject", ["x" * 255, "auth0|5f7c", "张三@泰安", "first last", "泰安市\u3000民政局", "\U000323af"])
async def test_d34_a_subject_is_whatever_an_issuer_gives(sample, subject):
    token = sample.issuer.sign(CLAIMS | {"sub": subject}, issued_at=sample.clock.now().timestamp())
    assert await ask(sample, token) == (200, None)


async def test_a_missing_scope_closes(sample):
    token = sample.issuer.sign(CLAIMS | {"scope": "payment:read"}, issued_at=sample.clock.now().timestamp())
    assert await ask(sample, token) == (403, "scope_missing")


async def test_a_development_token_is_refused_unless_allowed(harness):
    from tests.shared.sample.main import SPEC

    strict = await harness(SPEC, package="tests.shared.sample", allow_dev_issuer=False)
    token = strict.issuer.sign(CLAIMS | {"dev": True}, issued_at=strict.clock.now().timestamp())
    assert await ask(strict, token) == (401, "token_invalid")


async def test_while_the_issuer_is_away_known_keys_stay_good_and_it_is_asked_seldom(sample, monkeypatch):
    token = sample.issuer.sign(CLAIMS, issued_at=sample.clock.now().timestamp())
    assert await ask(sample, token) == (200, None)
    verifier, asked = sample.app.state.verifier, []

    async def away(*_):
        asked.append(1)
        raise IssuerUnavailable

    monkeypatch.setattr(auth, "_ask_issuer", away)
    verifier._fetched_at -= 2 * auth.REFRESH_EVERY_S
    verifier._tried_at = verifier._fetched_at
    assert [await ask(sample, token) for _ in range(3)] == [(200, None)] * 3
    assert len(asked) == 1
