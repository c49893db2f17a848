"""Audit's reads can be waited for: what an event, the sealer or a clock changes is news at once."""

import pytest

from audit.main import SPEC
from tests.audit.events import CASE, OTHER, PLACE, registered, scopes, triaged
from tests.conftest import MakeHarness
from tests.support.harness import Harness
from tests.support.waiting import News

URL = f"/v1/cases/{CASE}"


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    return await harness(SPEC)


async def test_a_case_is_news_when_its_first_event_comes(h: Harness, news: News) -> None:
    answer = await news(h, h.client(scopes=scopes()), URL, lambda: h.deliver(CASE, PLACE, registered()))
    assert (answer.status_code, answer.json()["stage"]) == (200, "registered")


async def test_the_timeline_is_news_when_it_is_sealed(h: Harness, news: News) -> None:
    await h.deliver(CASE, PLACE, registered())
    answer = await news(h, h.client(scopes=scopes()), f"{URL}/timeline", lambda: h.run("seal"))
    assert [event["leaf_index"] for event in answer.json()["items"]] == [0]


async def test_a_clock_is_news_when_it_is_announced_that_it_ran_out(h: Harness, news: News) -> None:
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, triaged())

    h.clock.advance(25 * 3600)
    answer = await news(h, h.client(scopes=scopes()), f"{URL}/clocks", lambda: h.run("clocks"))
    assert [clock["breached_at"] for clock in answer.json()["items"] if clock["clock"] == "first_relief"] != [None]


async def test_another_case_is_no_news(h: Harness, news: News) -> None:
    async def both() -> None:
        await h.deliver(OTHER, PLACE, registered())
        assert not {watch.changed.is_set() for watches in h.db.wakeups.watches._by_id.values() for watch in watches} - {False}
        await h.deliver(CASE, PLACE, registered())

    assert (await news(h, h.client(scopes=scopes()), URL, both)).status_code == 200
