"""The console in a real browser: what happens is seen without a reload."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Browser, Page, async_playwright, expect

from audit.main import SPEC
from shared.events.contracts.intake import CaseAccepted
from tests.audit.events import CASE, ELSEWHERE, OTHER, PLACE, paid, registered, scopes, triaged
from tests.browser.chromium import NoBrowser, chromium
from tests.conftest import MakeHarness
from tests.support.harness import Harness
from tests.support.serving import served

ARGUMENTS = ["--no-sandbox", "--no-zygote", "--headless=shell", "--disable-gpu"]
PATIENCE_MS = 60_000

expect.set_options(timeout=PATIENCE_MS)


@pytest.fixture(scope="module")
async def browser() -> AsyncIterator[Browser]:
    try:
        found = await chromium()
    except NoBrowser as why:
        pytest.skip(f"no browser: {why}")
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=found.executable, env=found.env, args=ARGUMENTS)
        yield launched
        await launched.close()


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    return await harness(SPEC, stream_gather_ms=20)


@asynccontextmanager
async def opened(browser: Browser) -> AsyncIterator[Page]:
    """A fresh browser profile with one page, on which no script may fail."""
    context = await browser.new_context(locale="zh-CN")
    page = await context.new_page()
    failures: list[str] = []
    page.on("pageerror", lambda error: failures.append(str(error)))
    yield page
    await context.close()
    assert failures == []


async def signed_in(page: Page, h: Harness, base: str, jurisdiction: str = "3709") -> None:
    """Sign in as a person does, with a token pasted into the form."""
    claims = {"sub": "supervisor-1", "scope": " ".join(scopes()), "jurisdiction": jurisdiction}
    await page.goto(f"{base}/console")
    await page.get_by_label("访问令牌").fill(h.issuer.sign(claims, issued_at=h.clock.now().timestamp(), lifetime_s=86_400))
    await page.get_by_role("button", name="登录").click()
    await expect(page.get_by_role("heading", name="实时事件")).to_be_visible()


async def same_page(page: Page) -> None:
    """Mark the page, so that a reload would be noticed by `not_reloaded`."""
    await page.evaluate("window.unreloaded = true")
    await expect(page.locator("#link")).to_have_text("已连接")


async def not_reloaded(page: Page) -> bool:
    return bool(await page.evaluate("window.unreloaded === true"))


async def test_an_event_is_seen_to_arrive_without_a_reload(h: Harness, browser: Browser) -> None:
    async with served(h.app) as base, opened(browser) as page:
        await signed_in(page, h, base)
        await same_page(page)
        event = await h.deliver(CASE, PLACE, registered())
        await h.run("seal")
        arrived = page.locator(f'#events li[data-event="{event}"]')
        await expect(arrived).to_contain_text("案件登记")
        await expect(arrived).to_contain_text(CASE)
        await expect(page.locator('[data-stage="registered"] b')).to_have_text("1")
        await h.deliver(CASE, PLACE, CaseAccepted(accepted_by="officer-1"))
        await h.run("seal")
        await expect(page.locator('[data-stage="accepted"] b')).to_have_text("1")
        await expect(page.locator('[data-stage="registered"]')).to_have_count(0)
        assert await not_reloaded(page)


async def test_a_cases_page_grows_while_it_is_open(h: Harness, browser: Browser) -> None:
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, triaged())
    await h.run("seal")
    async with served(h.app) as base, opened(browser) as page:
        await signed_in(page, h, base)
        await page.get_by_role("link", name=CASE).first.click()
        await expect(page.locator("#timeline tbody tr")).to_have_count(2)
        await page.evaluate("window.unreloaded = true")
        await page.locator("#timeline summary").first.click()
        await h.deliver(CASE, PLACE, paid(), source="disbursement")
        await h.run("seal")
        await expect(page.locator("#timeline tbody tr")).to_have_count(3)
        await expect(page.locator('[data-clock="first_relief"] .state')).to_have_text("按时办结")
        await expect(page.locator("#proof")).to_contain_text("本案 3 条事件")
        await expect(page.locator("#timeline pre").first).to_be_visible()
        assert await not_reloaded(page)


async def test_after_an_interruption_the_browser_goes_on_where_it_was(h: Harness, browser: Browser) -> None:
    async with opened(browser) as page:
        async with served(h.app) as base:
            await signed_in(page, h, base)
            await same_page(page)
            await h.deliver(CASE, PLACE, registered())
            await h.run("seal")
            await expect(page.locator("#events li")).to_have_count(1)
        missed = await h.deliver(CASE, PLACE, triaged())
        await h.run("seal")
        await expect(page.locator("#link")).to_have_text("重新连接中…")
        async with served(h.app, port=int(base.rpartition(":")[2])):
            await expect(page.locator(f'#events li[data-event="{missed}"]')).to_have_count(1)
            await expect(page.locator("#events li")).to_have_count(2)
            assert await not_reloaded(page)


async def test_another_countys_events_do_not_appear(h: Harness, browser: Browser) -> None:
    async with served(h.app) as base, opened(browser) as page:
        await signed_in(page, h, base, "370983")
        await same_page(page)
        await h.deliver(OTHER, ELSEWHERE, registered())
        event = await h.deliver(CASE, PLACE, registered())
        await h.run("seal")
        await expect(page.locator(f'#events li[data-event="{event}"]')).to_have_count(1)
        assert OTHER not in await page.content()


async def test_the_session_is_out_of_reach_of_scripts_and_ends_with_the_sign_out(h: Harness, browser: Browser) -> None:
    async with served(h.app) as base, opened(browser) as page:
        await signed_in(page, h, base)
        assert "jiuji_console" not in await page.evaluate("document.cookie")
        await page.get_by_role("button", name="退出").click()
        await expect(page.get_by_label("访问令牌")).to_be_visible()
        await page.goto(f"{base}/console")
        await expect(page.get_by_label("访问令牌")).to_be_visible()


async def test_english_is_one_click_away(h: Harness, browser: Browser) -> None:
    async with served(h.app) as base, opened(browser) as page:
        await signed_in(page, h, base)
        await page.get_by_role("link", name="English").click()
        await expect(page.get_by_role("heading", name="Live events")).to_be_visible()
        await page.get_by_role("link", name="Cases", exact=True).click()
        await expect(page.get_by_role("heading", name="Cases")).to_be_visible()
