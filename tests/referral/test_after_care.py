"""An approval is joined by its procedure's rule; whoever was not waited for is followed, may still answer, and is told of."""

import asyncio
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from intake.domain.closing import StageEvent, outcome_of
from referral.main import SPEC
from shared.events.contracts.referral import ReferralJoinAwaited, ReferralJoined
from tests.conftest import MakeHarness
from tests.referral.exchange import COUNTY, NOWHERE, OTHER_COUNTY, PLACE, WITHDRAWN, Exchange, approval, code_of, item
from tests.referral.joins import JOINS, write_profile
from tests.support.harness import MONDAY, PROFILE, Harness

THREE = ("medical_insurance", "health_commission", "education")

UNTIL = datetime(2026, 3, 9, 16, 0, tzinfo=UTC)
"""The end of the fifth working day after Monday, 2 March: so long an urgent case waits for its departments."""

DECIDE_BY = datetime(2026, 3, 12, 16, 0, tzinfo=UTC)
"""The end of the second working day after the one that begins with that instant."""

WITHOUT = {"reason_code": "department_silent"}


@pytest.fixture
async def h(harness: MakeHarness, tmp_path: Path) -> Harness:
    return await harness(SPEC, profile=write_profile(tmp_path))


async def opened(exchange: Exchange, procedure: str, *departments: str, case_id: str = "case-1") -> dict[str, dict[str, Any]]:
    await exchange.register(case_id)
    await exchange.approve(case_id, *departments, procedure=procedure)
    return await exchange.orders(case_id)


def set_of(orders: dict[str, dict[str, Any]]) -> str:
    return next(iter(orders.values()))["set_id"]


async def go_on(exchange: Exchange, set_id: str, client: httpx.AsyncClient | None = None, **headers: str) -> httpx.Response:
    return await (client or exchange.clerk()).post(f"/v1/referral-sets/{set_id}/join", json=WITHOUT, headers=headers)


def wait(h: Harness, until: datetime = UNTIL) -> None:
    h.clock.advance((until - h.clock.now()).total_seconds())


async def shown(exchange: Exchange) -> dict[str, Any]:
    (one,) = (await exchange.case())["sets"]
    return one


async def test_any_completed_one_joins_where_the_procedure_waits_for_any(exchange: Exchange):
    orders = await opened(exchange, "fast_small", *THREE)
    await exchange.answer(orders["education"], "refused")
    assert await exchange.joined() == []
    await exchange.answer(orders["medical_insurance"], "completed")
    (joined,) = await exchange.joined()
    assert (joined.result, joined.completed, joined.refused, joined.open) == ("partly_completed", 1, 1, 1)
    assert joined.after_care == (orders["health_commission"]["referral_id"],)
    assert (joined.set_id, joined.decided_by, joined.reason_code) == (set_of(orders), None, None)


async def test_so_many_completed_ones_join_as_the_procedure_says(exchange: Exchange):
    orders = await opened(exchange, "delegated", *THREE)
    await exchange.answer(orders["education"], "completed")
    assert (await exchange.joined(), (await shown(exchange))["enough"]) == ([], 2)
    await exchange.answer(orders["medical_insurance"], "completed")
    assert [(joined.completed, joined.open) for joined in await exchange.joined()] == [(2, 1)]
    await exchange.answer(orders["health_commission"], "completed")
    assert len(await exchange.joined()) == 1


async def test_all_have_ended_before_enough_were_completed_and_it_is_joined(exchange: Exchange):
    orders = await opened(exchange, "delegated", *THREE)
    for department, word in zip(THREE, ("completed", "refused", "refused"), strict=True):
        assert await exchange.joined() == []
        await exchange.answer(orders[department], word)
    assert [(joined.completed, joined.open, joined.after_care) for joined in await exchange.joined()] == [(1, 0, None)]


async def test_until_when_departments_are_waited_for_is_said_with_the_orders(exchange: Exchange, h: Harness):
    orders = await opened(exchange, "emergency", *THREE)
    (said,) = await h.emitted(ReferralJoinAwaited)
    assert said.data == ReferralJoinAwaited(set_id=set_of(orders), waited_until=UNTIL, decide_by=DECIDE_BY)
    assert datetime.fromisoformat((await shown(exchange))["waited_until"]) == UNTIL
    await opened(exchange, "normal", "education", case_id="case-2")
    assert len(await h.emitted(ReferralJoinAwaited)) == 1


async def test_the_clocks_of_joining_are_those_of_the_day_of_the_approval(harness: MakeHarness, tmp_path: Path):
    """Heard on a day when the sender has longer, an approval of the day before is decided on within the time of its own day."""
    clocks = yaml.safe_load((PROFILE / "clocks.yaml").read_text("utf-8"))
    rule, profile = clocks["defaults"] | clocks["referral_join"], write_profile(tmp_path)
    new = MONDAY.date() + timedelta(days=1)
    versions = [rule | {"valid_to": new}, rule | {"valid_from": new, "limit": "9wd"}]
    (profile / "clocks.yaml").write_text(yaml.safe_dump({"referral_join": versions}, allow_unicode=True), "utf-8")
    h = await harness(SPEC, profile=profile)
    exchange = Exchange(h)
    await exchange.register("case-1")
    h.clock.advance(timedelta(days=1).total_seconds())
    made = approval(*(item(one) for one in THREE), procedure="emergency")
    await h.deliver("case-1", PLACE, made, source="assessment", at=MONDAY)
    (said,) = await h.emitted(ReferralJoinAwaited)
    assert (said.data.waited_until, said.data.decide_by) == (UNTIL, DECIDE_BY)


async def test_nothing_is_waited_for_where_all_had_said_no_before(exchange: Exchange, h: Harness):
    await exchange.register("case-1")
    await exchange.consent("red_cross", given=False)
    await exchange.approve("case-1", "red_cross", procedure="emergency")
    assert (await h.emitted(ReferralJoinAwaited), len(await exchange.joined())) == ([], 1)


async def test_nobody_goes_on_without_the_others_before_the_time_is_over(exchange: Exchange, h: Harness):
    orders = await opened(exchange, "emergency", *THREE)
    await exchange.answer(orders["education"], "completed")
    said = await exchange.said()
    wait(h, UNTIL - timedelta(seconds=1))
    refused = await go_on(exchange, set_of(orders), **{"idempotency-key": "k"})
    assert code_of(refused) == (409, "time_not_over")
    assert refused.json()["fields"] == {"set_id": set_of(orders), "waited_until": UNTIL.isoformat()}
    assert await exchange.said() == said
    wait(h)
    assert (await go_on(exchange, set_of(orders), **{"idempotency-key": "k"})).status_code == 200


async def test_who_goes_on_without_the_others_says_why_and_they_are_named_as_after_care(exchange: Exchange, h: Harness):
    orders = await opened(exchange, "emergency", *THREE, "red_cross")
    await exchange.answer(orders["education"], "completed")
    await exchange.answer(orders["medical_insurance"], "returned")
    wait(h)
    answer = await go_on(exchange, set_of(orders))
    view = answer.json()
    assert (view["result"], view["completed"], view["open"]) == ("partly_completed", 1, 3)
    assert (view["joined_by"], view["join_reason"]) == ("clerk-1", "department_silent")
    assert view == await shown(exchange)
    (said,) = await h.emitted(ReferralJoined)
    assert (said.data.decided_by, said.data.reason_code, said.data.open) == ("clerk-1", "department_silent", 3)
    left = [orders[one]["referral_id"] for one in ("medical_insurance", "health_commission", "red_cross")]
    assert sorted(said.data.after_care or ()) == sorted(left)
    assert await exchange.states() == {
        "education": "completed",
        "medical_insurance": "returned",
        "health_commission": "issued",
        "red_cross": "awaiting_consent",
    }


async def test_what_was_left_is_answered_sent_on_or_given_up_and_told(exchange: Exchange, h: Harness):
    orders = await opened(exchange, "emergency", "medical_insurance", "education", "red_cross")
    wait(h)
    await go_on(exchange, set_of(orders))
    await exchange.answer(orders["education"], "acknowledged", "completed")
    await exchange.answer(orders["medical_insurance"], "returned")
    sent_on = (await exchange.reissue(orders["medical_insurance"], "health_commission")).json()
    await exchange.answer(sent_on, "refused")
    await exchange.consent("red_cross")
    await exchange.answer(orders["red_cross"], "completed")
    for order in (orders["education"], sent_on, orders["red_cross"]):
        assert (await exchange.tell(order)).status_code == 200
    assert await exchange.states() == {"education": "completed", "health_commission": "refused", "red_cross": "completed"}
    assert len(await exchange.joined()) == 1


async def test_nobody_goes_on_twice_nor_where_no_time_is_set_nor_of_a_case_that_has_stopped(exchange: Exchange, h: Harness):
    timed, untimed = await opened(exchange, "emergency", *THREE), await opened(exchange, "normal", "education", case_id="case-2")
    stopped = await opened(exchange, "emergency", "education", case_id="case-3")
    await h.deliver("case-3", PLACE, WITHDRAWN)
    wait(h, UNTIL + timedelta(days=300))
    assert (await go_on(exchange, set_of(timed))).status_code == 200
    assert code_of(await go_on(exchange, set_of(timed))) == (409, "referrals_joined")
    assert code_of(await go_on(exchange, set_of(untimed))) == (409, "no_time_set")
    assert code_of(await go_on(exchange, set_of(stopped))) == (409, "case_stopped")
    assert len(await h.emitted(ReferralJoined)) == 1


async def test_only_senders_of_the_place_decide_that(exchange: Exchange, h: Harness):
    orders = await opened(exchange, "emergency", *THREE)
    wait(h)
    elsewhere = exchange.clerk(jurisdiction=OTHER_COUNTY)
    scopes = {"case:read", "referral:work"}
    department = h.client(subject="d", roles={"department_handler"}, scopes=scopes, jurisdiction=COUNTY, department="education")
    for client in (elsewhere, department):
        assert code_of(await go_on(exchange, set_of(orders), client)) == (404, "referral_set_not_found")
    assert code_of(await go_on(exchange, NOWHERE)) == (404, "referral_set_not_found")
    assert (await go_on(exchange, set_of(orders), exchange.clerk(scopes={"case:read"}))).status_code == 403
    assert await exchange.joined() == []


async def test_the_last_answer_and_the_senders_decision_at_the_same_instant_join_once(exchange: Exchange, h: Harness):
    for number in range(5):
        orders = await opened(exchange, "emergency", "education", case_id=f"case-{number}")
        wait(h, h.clock.now() + timedelta(days=30))
        decided, _ = await asyncio.gather(go_on(exchange, set_of(orders)), exchange.answer(orders["education"], "completed"))
        assert code_of(decided) in [(200, ""), (409, "referrals_joined")]
        (joined,) = await exchange.joined(f"case-{number}")
        assert (joined.open == 1) is (decided.status_code == 200)


def outcome(said: list[Any], departments: list[str]) -> str | None:
    approved = approval(*(item(one) for one in departments))
    return outcome_of([StageEvent(version, event, PLACE) for version, event in enumerate([approved, *said], 1)])


@pytest.mark.parametrize("seed", range(15))
async def test_joins_end_whoever_is_silent(exchange: Exchange, h: Harness, seed: int):
    dice = random.Random(seed)
    procedure, departments = list(JOINS)[seed % len(JOINS)], dice.sample([*THREE, "red_cross"], dice.randint(1, 4))
    orders = await opened(exchange, procedure, *departments)
    for _ in range(dice.randint(0, 10)):
        h.clock.advance(dice.choice((0, 3_600, 86_400 * 8, 86_400 * 40)))
        department = dice.choice(list(orders))
        order = orders[department]
        acts = {
            "answers": lambda order=order: exchange.answer(order, dice.choice(("acknowledged", "returned", "refused", "completed"))),
            "speaks": lambda: exchange.consent("red_cross", given=dice.random() < 0.5),
            "is given up": lambda order=order: exchange.withdraw(order, "department_silent"),
            "is told": lambda order=order: exchange.tell(order),
            "is left": lambda: go_on(exchange, set_of(orders)),
        }
        await acts[dice.choice(list(acts))]()
        assert len(await exchange.joined()) == ((await shown(exchange))["joined_at"] is not None)
    h.clock.advance((MONDAY + timedelta(days=600) - h.clock.now()).total_seconds())
    await go_on(exchange, set_of(orders))
    for order in orders.values():
        await exchange.withdraw(order, "department_silent")
        await exchange.tell(order)
    assert len(await exchange.joined()) == 1
    assert not {"issued", "acknowledged", "returned", "awaiting_consent"} & set((await exchange.states()).values())
    assert all(one["told_at"] for one in (await exchange.orders()).values() if one["state"] in ("completed", "refused", "withdrawn"))
    said = [envelope.data for envelope in await h.emitted() if envelope.case_id == "case-1"]
    assert outcome(said, departments) == "referred"
