"""Offers of donors: who keeps them, for whom, until when, and what the donor is told of their use."""

from datetime import timedelta

import pytest

from tests.services.offers import DIGEST, OfferBook
from tests.services.office import CITY, COUNTY, OTHER_COUNTY, OTHER_PLACE, Office, code_of


@pytest.fixture
def offers(charity: Office) -> OfferBook:
    return OfferBook(charity)


async def test_an_offer_is_kept_with_a_reference_of_the_donor_and_nothing_is_emitted(charity: Office, offers: OfferBook):
    made = await offers.record(40, kind="volunteer_hours", mode="emotional_support")
    assert made.status_code == 201, made.text
    seen = await charity.officer(jurisdiction="3709").get(made.headers["location"])
    assert seen.json() == made.json()
    kept = {"kind": "volunteer_hours", "mode": "emotional_support", "place_code": COUNTY, "donor_ref": "D-1", "state": "open"}
    assert made.json().items() >= (kept | {"quantity": 40, "left": 40, "held": 0, "used": 0, "department": "charity_federation"}).items()
    assert await charity.h.emitted() == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"donor_ref": "13800000000"}, (422, "invalid_request")),
        ({"donor_ref": "37098318850101009X"}, (422, "invalid_request")),
        ({"donor_ref": "张三"}, (422, "invalid_request")),
        ({"donor_ref": "D-2026.017"}, (201, "")),
        ({"quantity": 0}, (422, "invalid_request")),
        ({"kind": "promise"}, (422, "invalid_request")),
        ({"mode": "shelter"}, (422, "invalid_request")),
        ({"holds_until": "2026-03-02T09:00:00+08:00"}, (422, "offer_term_over")),
        ({"division": "370983101000"}, (422, "invalid_request")),
        ({"division": "990100000000"}, (422, "unknown_division")),
        ({"jurisdiction": "370911"}, (403, "outside_jurisdiction")),
        ({"division": CITY, "jurisdiction": "370983"}, (403, "outside_jurisdiction")),
        ({"department": None}, (403, "no_department")),
        ({"department": "education"}, (403, "not_a_charity")),
        ({"scopes": {"case:read"}}, (403, "scope_missing")),
    ],
)
async def test_an_offer_is_a_charitys_for_a_place_of_its_own_for_a_while_and_names_nobody(offers: OfferBook, body, expected):
    assert code_of(await offers.record(**body)) == expected


async def test_an_offer_is_seen_by_its_own_charity_where_it_can_be_matched(charity: Office, offers: OfferBook):
    county, city = await offers.offer(), await offers.offer(division=CITY, kind="service", mode="counselling")
    other = await offers.offer(division=OTHER_COUNTY)

    async def seen(path: str = "/v1/offers", department: str = "", jurisdiction: str = "370983") -> list[str]:
        answer = await charity.officer(department, jurisdiction=jurisdiction).get(path)
        return [one["offer_id"] for one in answer.json()["items"]]

    assert await seen() == [city, county]
    assert await seen(jurisdiction="370983101") == [city, county]
    assert await seen(jurisdiction="3709") == [other, city, county]
    assert await seen("/v1/offers?kind=service") == await seen("/v1/offers?mode=counselling") == [city]
    assert await seen(department="red_cross") == []
    assert code_of(await charity.officer("red_cross").get(f"/v1/offers/{county}")) == (404, "offer_not_found")
    assert code_of(await charity.officer().get(f"/v1/offers/{other}")) == (404, "offer_not_found")
    first = (await charity.officer().get("/v1/offers?limit=1")).json()
    assert await seen(f"/v1/offers?limit=1&cursor={first['next_cursor']}") == [county]


async def test_what_a_donor_takes_back_is_matched_no_more_and_what_was_matched_stays(charity: Office, offers: OfferBook):
    offer_id, task = await offers.offer(10), await charity.task(state="acknowledged")
    match = await offers.matched(task, offer_id, 4)
    assert code_of(await offers.withdraw(offer_id, jurisdiction="370983101")) == (403, "outside_jurisdiction")
    assert (await offers.withdraw(offer_id)).json()["state"] == "withdrawn"
    assert code_of(await offers.withdraw(offer_id)) == (409, "offer_in_state")
    assert code_of(await offers.match(task, offer_id)) == (409, "offer_closed")
    assert (await offers.answer(task, match["match_id"])).json()["state"] == "accepted"
    assert await offers.sums(offer_id) == (6, 4, 0)


async def test_a_donor_is_told_what_became_of_the_gift_by_county_and_month_and_never_for_whom(charity: Office, offers: OfferBook):
    offer_id = await offers.offer(100, division=CITY)
    tasks = [await charity.task(state="acknowledged") for _ in range(3)]
    far = await charity.task(state="acknowledged", place_code=OTHER_PLACE)
    for task, quantity in zip(tasks, (5, 7, 11), strict=True):
        await offers.matched(task, offer_id, quantity, accepted=True)
    (declined,) = [await offers.matched(tasks[2], offer_id, 2)]
    await offers.answer(tasks[2], declined["match_id"], accepted=False)
    elsewhere = charity.officer(jurisdiction="370911")
    made = await elsewhere.post(f"/v1/tasks/{far['task_id']}/matches", json={"offer_id": offer_id, "quantity": 13})
    for task in tasks[:2]:
        await charity.answer(task, "completion")
    await charity.consume_own_events()
    charity.h.clock.advance(timedelta(days=31).total_seconds())
    path = f"/v1/tasks/{far['task_id']}/matches/{made.json()['match_id']}"
    for step, body in (("answer", {"accepted": True}), ("delivery", {"quantity": 9})):
        elsewhere = charity.officer(jurisdiction="370911")
        told = await elsewhere.post(f"{path}/{step}", json=body | {"evidence_sha256": DIGEST})
    assert code_of(told) == (409, "match_expired")
    report = (await offers.use(offer_id)).json()
    assert {name: report[name] for name in ("quantity", "given", "held", "left")} == {"quantity": 100, "given": 12, "held": 24, "left": 64}
    assert report["lines"] == [
        {"place_code": OTHER_COUNTY, "month": "2026-03", "became": "held", "quantity": 13},
        {"place_code": COUNTY, "month": "2026-03", "became": "given", "quantity": 12},
        {"place_code": COUNTY, "month": "2026-03", "became": "held", "quantity": 11},
        {"place_code": COUNTY, "month": "2026-03", "became": "returned", "quantity": 2},
    ]
    told_of = str(report)
    for task in [*tasks, far]:
        assert not [name for name in ("case_id", "task_id", "referral_id", "person_ref", "place_code") if str(task[name]) in told_of]


async def test_who_sees_a_part_of_an_offers_place_reports_no_part_of_its_use(offers: OfferBook):
    offer_id = await offers.offer(division=CITY)
    assert code_of(await offers.use(offer_id, jurisdiction="370983")) == (403, "outside_jurisdiction")
    assert code_of(await offers.use(offer_id, department="red_cross")) == (404, "offer_not_found")
    assert (await offers.use(offer_id)).json()["lines"] == []
