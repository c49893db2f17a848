"""Every department that can help is asked at once: one order for each approved item, by the profile's registry."""

import itertools

import pytest

from shared.events.contracts.intake import CasePersonJoined, CaseTookOver
from shared.events.contracts.persons import PersonCorrected
from shared.events.contracts.referral import ReferralIssued
from tests.referral.exchange import ASKED, PLACE, Exchange, approval, item

STATUTORY = [department for department, (_, desk) in ASKED.items() if desk != "charity"]


async def test_each_approved_item_becomes_one_order_to_its_department_at_its_desk(exchange: Exchange):
    await exchange.opened(*STATUTORY)
    issued = {order.department: order for order in await exchange.issued()}
    assert {department: (order.programme, order.desk) for department, order in issued.items()} == {one: ASKED[one] for one in STATUTORY}
    assert {order.item_id for order in issued.values()} == {f"case-1-{one}" for one in STATUTORY}
    assert len({order.referral_id for order in issued.values()}) == len(STATUTORY)


async def test_all_orders_go_out_with_the_approval(exchange: Exchange, h):
    await exchange.register("case-1")
    await h.apply(h.record("case-1", PLACE, approval(*map(item, STATUTORY)), source="assessment")[0])
    assert await exchange.said() == ["referral.issued"] * len(STATUTORY)
    assert set((await exchange.states()).values()) == {"issued"}


async def test_medical_insurance_and_the_health_commission_are_two_departments_at_one_desk(exchange: Exchange):
    orders = await exchange.opened("medical_insurance", "health_commission")
    assert {department: order["desk"] for department, order in orders.items()} == {
        "medical_insurance": "health",
        "health_commission": "health",
    }


async def test_a_department_without_a_queue_is_asked_at_the_civil_affairs_desk(exchange: Exchange):
    assert (await exchange.opened("housing"))["housing"]["desk"] == "civil_affairs"


async def test_the_registry_tells_the_desk_whatever_the_approval_says(exchange: Exchange, h):
    await exchange.register("case-1")
    await h.deliver("case-1", PLACE, approval(item("medical_insurance", desk="education")), source="assessment")
    assert [order.desk for order in await exchange.issued()] == ["health"]


async def test_cash_and_goods_are_no_orders(exchange: Exchange, h):
    await exchange.register("case-1")
    paid = [item("education", kind=kind, item_id=kind, amount_fen=1) for kind in ("cash", "in_kind")]
    await h.deliver("case-1", PLACE, approval(*paid), source="assessment")
    assert (await exchange.said(), (await exchange.case())["sets"]) == ([], [])


async def test_nobody_is_asked_before_it_is_known_whom_it_is_about(exchange: Exchange):
    await exchange.approve("case-1", "medical_insurance", "education")
    assert await exchange.issued() == []
    assert set((await exchange.states()).values()) == {"waiting"}
    await exchange.register("case-1")
    assert [(order.department, order.person_ref) for order in await exchange.issued()] == [
        ("medical_insurance", "p-case-1"),
        ("education", "p-case-1"),
    ]


async def test_a_case_that_goes_on_for_another_is_about_whom_that_one_knew(exchange: Exchange, h):
    """D12: the person whom the merged case knew stayed unknown to whoever was asked."""
    await exchange.register("case-1")
    await h.deliver(
        "case-1", PLACE, CaseTookOver(from_case_id="other", person_ref="p-known", identity_known=True, registered_at=h.clock.now())
    )
    await exchange.approve("case-1", "education")
    assert [order.person_ref for order in await exchange.issued()] == ["p-known"]


async def test_a_person_who_is_joined_to_another_is_known_by_that_reference(exchange: Exchange, h):
    await exchange.register("case-1")
    await h.deliver("case-1", PLACE, CasePersonJoined(person_ref="p-one", former_ref="p-case-1"))
    await exchange.approve("case-1", "education")
    assert [order.person_ref for order in await exchange.issued()] == ["p-one"]


@pytest.mark.parametrize("order", list(itertools.permutations(("register", "approve", "approve again"))), ids=">".join)
async def test_an_item_is_asked_for_once_however_often_and_in_whatever_order_it_is_heard(exchange: Exchange, order):
    for name in order:
        if name == "register":
            await exchange.register("case-1")
        else:
            await exchange.approve("case-1", "medical_insurance", "education")
    assert [one.department for one in await exchange.issued()] == ["medical_insurance", "education"]


async def test_the_same_approval_heard_twice_asks_once(exchange: Exchange, h):
    await exchange.register("case-1")
    record, _ = h.record("case-1", PLACE, approval(item("education")), source="assessment")
    await h.apply(record)
    assert (await h.apply(record)).duplicates == 1
    assert len(await exchange.issued()) == 1


@pytest.mark.parametrize(
    ("procedure", "hardship", "priority"),
    [
        ("emergency", "medical_expense", True),
        ("fast_small", "medical_expense", True),
        ("normal", "fire", True),
        ("normal", "medical_expense", False),
    ],
)
async def test_an_urgent_case_is_asked_for_with_priority(exchange: Exchange, procedure, hardship, priority):
    await exchange.register("case-1", hardship)
    await exchange.approve("case-1", "education", procedure=procedure)
    assert [order.priority for order in await exchange.issued()] == [priority]


async def test_a_charity_is_not_told_restricted_causes_and_a_department_is(exchange: Exchange):
    await exchange.register("case-1", "domestic_violence", "fire")
    await exchange.consent("red_cross")
    await exchange.approve("case-1", "red_cross", "medical_insurance")
    assert {order.department: order.hardship_codes for order in await exchange.issued()} == {
        "red_cross": ("fire",),
        "medical_insurance": ("domestic_violence", "fire"),
    }


async def test_an_order_names_the_approval_as_its_cause_and_the_policy_it_was_made_under(exchange: Exchange, h):
    await exchange.register("case-1")
    cause = await h.deliver("case-1", PLACE, approval(item("education")), source="assessment", policy_version="taian@1")
    (said,) = await h.emitted(ReferralIssued)
    assert (said.causation_id, said.policy_version, said.place_code) == (cause, "taian@1", PLACE)
    (approved,) = (await exchange.case())["sets"]
    assert approved["set_id"] == cause


async def test_orders_say_why_help_is_needed_as_it_was_corrected(exchange: Exchange, h):
    await exchange.register("case-1", "medical_expense")
    told = {"correction_id": "correction-1", "reason_code": "wrongly_entered", "evidence_sha256": "e" * 64, "corrected_by": "clerk-1"}
    await h.deliver("case-1", PLACE, PersonCorrected(fields=("hardship",), hardship_codes=("fire",), **told))
    await h.deliver("case-1", PLACE, PersonCorrected(fields=("phone",), **told))
    await exchange.approve("case-1", "housing")
    assert [order.hardship_codes for order in await exchange.issued()] == [("fire",)]
