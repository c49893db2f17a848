"""The console as a browser gets it: signing in, looking, and what it must not do."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import httpx
import pytest

from audit.api import pages, texts
from audit.domain.casefiles import Stage
from audit.domain.clocks import ClockState
from audit.domain.inbox import InboxKind
from audit.domain.supervisions import SupervisionCause, SupervisionState
from audit.main import SPEC
from deploy.cli import verify
from shared.events.contracts import EVENTS
from shared.events.contracts.intake import CaseAccepted, CaseMaterialsRequested
from tests.audit.events import CASE, ELSEWHERE, OTHER, PLACE, acknowledged, offered, paid, registered, scopes, triaged
from tests.conftest import MakeHarness
from tests.support.harness import Harness

URLS = {"audit": "http://127.0.0.1:9005", "intake": "http://127.0.0.1:9001/"}
TEMPLATES = Path(pages.__file__).parent / "templates"


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    return await harness(SPEC, public_urls=json.dumps(URLS))


def token_of(h: Harness, jurisdiction: str = "3709", only: set[str] | None = None, lifetime_s: float = 3600) -> str:
    claims = {"sub": "supervisor-1", "scope": " ".join(only or scopes()), "jurisdiction": jurisdiction}
    return h.issuer.sign(claims, issued_at=h.clock.now().timestamp(), lifetime_s=lifetime_s)


async def browser(h: Harness, jurisdiction: str = "3709", only: set[str] | None = None, lifetime_s: float = 3600) -> httpx.AsyncClient:
    """Return a browser that has signed in."""
    made = h.anonymous()
    answer = await made.post("/console/session", data={"token": token_of(h, jurisdiction, only, lifetime_s)})
    assert (answer.status_code, answer.headers["location"]) == (303, "/console"), answer.text
    return made


async def lived(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, triaged())
    await h.deliver(CASE, PLACE, CaseAccepted(accepted_by="officer-1"))
    await h.deliver(CASE, PLACE, offered())
    await h.deliver(CASE, PLACE, acknowledged())
    await h.deliver(CASE, PLACE, paid(), source="disbursement")
    await h.run("seal")


async def test_a_token_is_exchanged_for_a_cookie_that_scripts_and_other_sites_cannot_use(h: Harness) -> None:
    answer = await h.anonymous().post("/console/session", data={"token": token_of(h)})
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("jiuji_console=")
    assert {"HttpOnly", "Path=/console", "SameSite=strict"} <= {part.strip() for part in cookie.split(";")}


async def test_behind_tls_the_cookie_is_secure(h: Harness) -> None:
    answer = await h.anonymous().post("https://service/console/session", data={"token": token_of(h)})
    assert "Secure" in answer.headers["set-cookie"]


@pytest.mark.parametrize("path", ["", "/cases", "/clocks", f"/cases/{CASE}", "/stream"])
async def test_without_a_session_every_page_leads_to_the_sign_in(h: Harness, path: str) -> None:
    answer = await h.anonymous().get(f"/console{path}")
    assert (answer.status_code, answer.headers["location"]) == (303, "/console/sign-in")


async def test_a_token_that_nobody_signed_is_refused_in_words(h: Harness) -> None:
    answer = await h.anonymous().post("/console/session", data={"token": "a.b.c"})
    assert answer.status_code == 401
    assert "访问令牌无效或已过期。" in answer.text
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("headers", [{"sec-fetch-site": "cross-site"}, {"origin": "https://elsewhere.example"}])
async def test_another_site_cannot_sign_anybody_in_or_out(h: Harness, headers: dict[str, str]) -> None:
    answer = await h.anonymous().post("/console/session", data={"token": token_of(h)}, headers=headers)
    assert (answer.status_code, "set-cookie" in answer.headers) == (403, False)
    answer = await (await browser(h)).post("/console/session/end", headers=headers)
    assert "set-cookie" not in answer.headers


async def test_the_api_does_not_read_the_consoles_cookie(h: Harness) -> None:
    client = h.anonymous()
    answer = await client.get("/v1/cases", headers={"cookie": f"jiuji_console={token_of(h)}"})
    assert (answer.status_code, answer.json()["code"]) == (401, "token_missing")


async def test_an_ended_token_leads_to_the_sign_in(h: Harness) -> None:
    client = await browser(h, lifetime_s=60)
    h.clock.advance(3600)
    assert (await client.get("/console")).headers["location"] == "/console/sign-in"


async def test_signing_out_forgets_the_cookie(h: Harness) -> None:
    client = await browser(h)
    await client.post("/console/session/end")
    assert (await client.get("/console")).status_code == 303


async def test_in_development_the_sign_in_shows_how_to_get_a_token(h: Harness) -> None:
    assert "jiuji token --role supervisor" in (await h.anonymous().get("/console/sign-in")).text


async def test_elsewhere_the_sign_in_does_not_speak_of_development(harness: MakeHarness) -> None:
    h = await harness(SPEC, allow_dev_issuer=False, log_signing_key="AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
    assert "jiuji token" not in (await h.anonymous().get("/console/sign-in")).text


async def test_the_overview_shows_stages_broken_clocks_and_the_last_events(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, triaged())
    await h.run("seal")
    h.clock.advance(25 * 3600)
    page = (await (await browser(h, lifetime_s=9e6)).get("/console")).text
    assert 'data-stage="registered"><b>1</b>已登记' in page
    assert 'class="state overdue">已超期' in page
    assert "案件登记" in page
    assert 'data-stream="/console/stream?after=1"' in page


async def test_a_clock_that_stands_still_is_shown_as_such_with_since_when(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, CaseMaterialsRequested(materials=("diagnosis",), requested_by="officer-1", answer_by=h.clock.now()))
    client, since = await browser(h), pages.shanghai(h.clock.now())
    for path in (f"/console/cases/{CASE}", "/console/clocks?state=paused"):
        page = (await client.get(path)).text
        assert f'class="state paused">已中止计时</span> <small>自 {since} 起</small>' in page, path
        assert page.count("已中止计时</span>") == 1, path
    assert f"Paused</span> <small>since {since}</small>" in (await client.get(f"/console/cases/{CASE}?lang=en")).text


async def test_every_state_of_a_clock_has_a_list_and_a_name(h: Harness) -> None:
    assert set(get_args(ClockState)) == texts.CLOCK_STATES.keys()
    client = await browser(h)
    page = (await client.get("/console/clocks")).text
    assert [state for state in texts.CLOCK_STATES if f"/console/clocks?state={state}" not in page] == []
    assert {state: (await client.get(f"/console/clocks?state={state}")).status_code for state in texts.CLOCK_STATES} == dict.fromkeys(
        texts.CLOCK_STATES, 200
    )


async def test_a_case_has_a_page_with_its_timeline_clocks_duties_and_proof(h: Harness) -> None:
    await lived(h)
    page = (await (await browser(h)).get(f"/console/cases/{CASE}")).text
    for words in (
        "责任移交已确认",
        "已拨付",
        "按时办结",
        "officer-2",
        "500.00",
        "本案 6 条事件已封存于 6 条的存证日志",
        "jiuji verify proof.json",
    ):
        assert words in page, words


async def test_the_proof_downloaded_from_a_cases_page_is_accepted(h: Harness) -> None:
    await lived(h)
    answer = await (await browser(h)).get(f"/console/cases/{CASE}/proof.json")
    assert "attachment" in answer.headers["content-disposition"]
    verify.verify_bundle(answer.json(), verify.Key.parse(answer.json()["log_key"]))


async def test_another_countys_case_has_no_page(h: Harness) -> None:
    await h.deliver(CASE, ELSEWHERE, registered())
    await h.deliver(OTHER, PLACE, registered())
    await h.run("seal")
    client = await browser(h, "370983")
    answer = await client.get(f"/console/cases/{CASE}")
    assert answer.status_code == 404
    assert "在您的管辖范围内没有案件" in answer.text
    for path in ("/console", "/console/cases", "/console/clocks"):
        assert CASE not in (await client.get(path)).text


async def test_the_scope_is_asked_of_pages_too(h: Harness) -> None:
    answer = await (await browser(h, only={"case:read"})).get("/console")
    assert (answer.status_code, "audit:read" in answer.text) == (403, True)


async def test_english_is_one_link_away_and_is_kept(h: Harness) -> None:
    await lived(h)
    client = await browser(h)
    assert "实时事件" in (await client.get("/console")).text
    assert "Live events" in (await client.get("/console?lang=en")).text
    assert "Who was answerable" in (await client.get(f"/console/cases/{CASE}")).text
    assert "实时事件" in (await client.get("/console?lang=zh")).text


async def test_nothing_is_loaded_from_elsewhere(h: Harness) -> None:
    await lived(h)
    client = await browser(h)
    for path in ("/console", "/console/cases", f"/console/cases/{CASE}", "/console/docs", "/console/sign-in"):
        answer = await client.get(path)
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert not re.findall(r'(?:src|href)="(?:https?:)?//(?!127\.0\.0\.1)', answer.text)
    for asset in ("console.css", "console.js"):
        assert (await client.get(f"/console/assets/{asset}")).status_code == 200


async def test_what_a_publisher_wrote_is_shown_and_never_run(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered(officer="<script>alert(1)</script>"))
    await h.run("seal")
    client = await browser(h)
    for path in ("/console", f"/console/cases/{CASE}", "/console/clocks?state=running"):
        assert "<script>alert" not in (await client.get(path)).text


async def opened(h: Harness) -> tuple[httpx.AsyncClient, str]:
    """A supervision of a case whose officer was late and has handed it over; return a supervisor and the matter's URL."""
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, triaged())
    h.clock.advance(25 * 3600)
    await h.run("clocks")
    await h.deliver(CASE, PLACE, offered())
    await h.deliver(CASE, PLACE, acknowledged())
    supervisor = h.client(scopes=scopes(), subject="supervisor-1")
    asked = {"case_id": CASE, "cause": "overdue", "request_text": "群众反映张三"}
    return supervisor, (await supervisor.post("/v1/supervisions", json=asked)).headers["location"]


async def test_a_case_shows_whom_its_supervision_concerns_and_whose_it_is_to_close(h: Harness) -> None:
    supervisor, url = await opened(h)
    client = await browser(h)
    chinese, english = [(await client.get(f"/console/cases/{CASE}?lang={lang}")).text for lang in ("zh", "en")]
    assert all(text in chinese for text in ("督查事项", "超期", "待答复", "officer-1 以外的督查人员"))
    assert all(text in english for text in ("Supervisions", "Overdue", "Waits for the answer", "a supervisor other than officer-1"))
    assert "张三" not in chinese
    reply = {"reply_text": "因断网未能及时支付。"}
    await h.client(scopes={"inbox:use"}, subject="officer-1").post(f"{url}/replies", json=reply)
    assert "已答复，待办结" in (await client.get(f"/console/cases/{CASE}?lang=zh")).text
    await supervisor.post(f"{url}/closure", json={"outcome": "rectified", "finding_text": "已支付。"})
    assert "closed by supervisor-1 at" in (await client.get(f"/console/cases/{CASE}?lang=en")).text


async def test_the_inbox_shows_what_lies_there_in_both_languages(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, triaged("ordinary"))
    await h.deliver(CASE, PLACE, offered(to="supervisor-1"))
    client = await browser(h, only={"inbox:use"})
    chinese, english = [(await client.get(f"/console/inbox?lang={lang}")).text for lang in ("zh", "en")]
    assert all(text in chinese for text in ("移交待确认", "首问移交确认", CASE, 'data-stream="/console/inbox/stream"'))
    assert all(text in english for text in ("Offered to you", "Hand-over answered", CASE))


async def test_the_inbox_asks_for_its_scope(h: Harness) -> None:
    answer = await (await browser(h, only={"audit:read"})).get("/console/inbox")
    assert answer.status_code == 403


async def test_the_documents_of_all_services_are_listed_for_everybody(h: Harness) -> None:
    page = (await h.anonymous().get("/console/docs")).text
    assert "http://127.0.0.1:9001/docs" in page
    assert "http://127.0.0.1:9005/openapi.json" in page
    assert page.index("9001") < page.index("9005")


def used() -> Iterator[str]:
    """Yield every message id that a template names in full."""
    for path in sorted(TEMPLATES.glob("*.html")):
        yield from re.findall(r"\bt\('([a-z_]+)'", path.read_text("utf-8"))


def test_every_sentence_of_the_console_has_both_languages() -> None:
    assert all(zh.strip() and en.strip() for zh, en in texts.CATALOGUE.values())
    assert set(used()) <= texts.CATALOGUE.keys()


def test_every_event_and_every_stage_has_a_name() -> None:
    assert {event.short_name() for event in EVENTS.values()} == texts.EVENTS.keys()
    assert {stage.value for stage in Stage} == texts.STAGES.keys()
    assert set(get_args(SupervisionCause)) == texts.CAUSES.keys()
    assert set(get_args(SupervisionState)) == texts.MATTER_STATES.keys()
    assert set(get_args(InboxKind)) == texts.INBOX_KINDS.keys()
