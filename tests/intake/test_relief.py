"""The village's own aid at once."""

import pytest

from shared.events.contracts.intake import ReliefGiven
from tests.intake.office import PLACE, Office, code_of

GIFT = {
    "form": "cash",
    "amount_fen": 10000,
    "given_at": "2026-03-02T08:55:00+08:00",
    "witnesses": ["李四", "王五"],
    "money_source": "village_fund",
}


@pytest.fixture
def village(office: Office):
    return office.officer("village-1", "village_officer", PLACE[:9], scopes={"case:register", "case:read", "relief:give"})


@pytest.fixture
def url(case):
    return f"/v1/cases/{case['case_id']}/village-relief"


async def test_what_the_village_gave_is_recorded_and_published_without_its_witnesses(h, village, url, case):
    response = await village.post(url, json=GIFT | {"items": ["棉被2床"]})
    assert (response.status_code, response.json()["witnesses"], response.json()["over_limit"]) == (201, 2, False)
    (event,) = await h.emitted(ReliefGiven)
    assert (event.data.amount_fen, event.data.given_by, event.data.witnesses) == (10000, "village-1", 2)
    assert "李四" not in event.body.decode()
    assert "李四" not in (await village.get(f"/v1/cases/{case['case_id']}")).text


@pytest.mark.parametrize(
    ("changes", "answer"),
    [
        ({"witnesses": ["李四"]}, (422, "too_few_witnesses")),
        ({"witnesses": ["李四", " 李四"]}, (422, "too_few_witnesses")),
        ({"witnesses": ["李四", "李\u200b四"]}, (422, "too_few_witnesses")),
        ({"witnesses": ["李四", "\u202e李四"]}, (422, "too_few_witnesses")),
        ({"witnesses": ["李四", "李\u00ad四"]}, (422, "too_few_witnesses")),
        ({"witnesses": ["李四", "李四\ufe00"]}, (422, "too_few_witnesses")),
        ({"witnesses": ["Ma Li", "ＭＡ　ＬＩ"]}, (422, "too_few_witnesses")),
        ({"witnesses": ["阿布都·热合曼", "阿布都•热合曼", "阿布都．热合曼"]}, (422, "too_few_witnesses")),
        ({"witnesses": ["李四", "\u200b"]}, (422, "invalid_request")),
        ({"witnesses": ["李四", "张 三"]}, (422, "witness_is_party")),
        ({"witnesses": ["李四", "王五", "张\u200b三"]}, (422, "witness_is_party")),
        ({"witnesses": ["李四", "Ｖillage-1"]}, (422, "witness_is_party")),
        ({"amount_fen": 0}, (422, "amount_required")),
        ({"amount_fen": -1}, (422, "invalid_request")),
        ({"amount_fen": 1.5}, (422, "invalid_request")),
        ({"given_at": "2026-03-02T09:05:01+08:00"}, (422, "time_in_future")),
        ({"form": "promise"}, (422, "invalid_request")),
        ({"diary": "x"}, (422, "unknown_field")),
    ],
)
async def test_what_is_wrong_is_refused(h, village, url, changes, answer):
    assert code_of(await village.post(url, json=GIFT | changes)) == answer
    assert await h.emitted(ReliefGiven) == []


@pytest.mark.parametrize("ahead", ["09:00:01", "09:05:00"])
async def test_a_clock_that_is_a_little_ahead_gave_it_now(h, village, url, ahead):
    assert (await village.post(url, json=GIFT | {"given_at": f"2026-03-02T{ahead}+08:00"})).status_code == 201
    (event,) = await h.emitted(ReliefGiven)
    assert event.data.given_at == h.clock.now()


async def test_over_the_limit_a_reason_is_needed_and_gifts_add_up(h, village, url, limit_fen):
    assert (await village.post(url, json=GIFT | {"amount_fen": limit_fen})).status_code == 201
    more = GIFT | {"amount_fen": 1}
    assert code_of(await village.post(url, json=more)) == (422, "village_limit_exceeded")
    given = await village.post(url, json=more | {"over_limit_reason": "道路中断，镇上来不及。"})
    assert (given.status_code, given.json()["over_limit"]) == (201, True)
    assert [event.data.over_limit for event in await h.emitted(ReliefGiven)] == [False, True]


@pytest.fixture
def limit_fen(h):
    return h.ctx.policy(h.clock.now()).limits.village_aid_fen


async def test_giving_needs_its_own_scope(office: Office, url):
    assert code_of(await office.officer(scopes={"case:handle"}).post(url, json=GIFT)) == (403, "scope_missing")
