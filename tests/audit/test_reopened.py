"""A case that is reopened is under clocks again, has one officer, closes once more, and counts nothing twice."""

from datetime import timedelta

import pytest

from audit.main import SPEC
from shared.events.contracts.audit import SlaBreached, SupervisionOpened
from shared.events.contracts.disbursement import (
    PaymentContradicted,
    PaymentEvent,
    PaymentReturnedLate,
    PaymentRevoked,
    RecoveryClosed,
    RecoveryOrdered,
    RevocationProposed,
    RevocationRefused,
)
from shared.events.contracts.intake import CaseClosed, CaseReopened
from tests.audit.events import CASE, PLACE, acknowledged, offered, paid, registered, scopes, triaged
from tests.conftest import MakeHarness
from tests.support.harness import Harness

DAY, FEN = 86_400, 50_000
REOPENED = CaseReopened(payment_id="payment-1", reason_code="account_closed", to_officer="duty-1", to_unit="unit-3")


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    h = await harness(SPEC)
    await say(h, registered(), triaged())
    await say(h, paid(), source="disbursement")
    await say(h, CaseClosed(outcome="aided", paid_fen=FEN))
    h.clock.advance(DAY)
    return h


async def say(h: Harness, *events, source: str = "intake") -> None:
    for event in events:
        h.clock.advance(1)
        await h.deliver(CASE, PLACE, event, source=source)


def of_payment(payment: str = "payment-1") -> dict:
    """Return what every event about a payment says of it."""
    return {name: value for name, value in dict(paid(payment)).items() if name in PaymentEvent.model_fields}


def late(payment: str = "payment-1") -> PaymentReturnedLate:
    paid_at = registered().registered_at
    return PaymentReturnedLate(**of_payment(payment), instruction_no="n-1", reason_code="account_closed", paid_at=paid_at)


PROPOSED = RevocationProposed(
    revocation_id="v-1",
    payment_id="payment-1",
    item_id="item-1",
    amount_fen=FEN,
    reason_code="x",
    evidence_sha256="ab" * 32,
    proposed_by="finance-1",
)


def revoked(payment: str = "payment-1") -> PaymentRevoked:
    paid_at = registered().registered_at
    return PaymentRevoked(**of_payment(payment), revocation_id="v-1", reason_code="not_handed_over", paid_at=paid_at)


async def case_of(h: Harness) -> dict:
    return (await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}")).json()


async def officer_of(h: Harness) -> str:
    return (await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}/timeline")).json()["duties"][-1]["officer"]


async def clocks(h: Harness, *kinds: str) -> list[tuple[str, str, str]]:
    found = (await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}/clocks")).json()["items"]
    return [(one["clock"], one["state"], one["answerable"]) for one in found if one["clock"] in kinds]


async def test_a_reopened_case_has_one_officer_and_a_clock_until_it_closes_again(h: Harness) -> None:
    await say(h, late(), source="disbursement")
    await say(h, REOPENED)
    case = await case_of(h)
    assert (case["stage"], case["closed_at"], await officer_of(h)) == ("reopened", None, "duty-1")
    assert await clocks(h, "late_return", "reopened_case") == [("late_return", "running", "duty-1"), ("reopened_case", "running", "duty-1")]
    await say(h, paid(), source="disbursement")
    await say(h, CaseClosed(outcome="aided", paid_fen=FEN))
    case = await case_of(h)
    assert (case["stage"], case["closed_at"] is not None, case["paid_fen"]) == ("closed", True, FEN)
    assert await clocks(h, "late_return", "reopened_case") == [("late_return", "met", "duty-1"), ("reopened_case", "met", "duty-1")]


async def test_each_late_return_has_a_clock_of_its_own_and_no_other_payment_stops_it(h: Harness) -> None:
    await say(h, late(), paid("payment-2"), source="disbursement")
    assert [state for _, state, _ in await clocks(h, "late_return")] == ["running"]
    await say(h, paid(), late(), source="disbursement")
    assert sorted(state for _, state, _ in await clocks(h, "late_return")) == ["met", "running"]


async def test_a_late_return_that_nobody_sees_to_is_late(h: Harness) -> None:
    await say(h, late(), source="disbursement")
    await say(h, REOPENED)
    h.clock.advance(30 * DAY)
    await h.run("clocks")
    assert {event.data.clock for event in await h.emitted(SlaBreached)} >= {"late_return", "reopened_case"}


async def test_an_offer_in_a_reopened_case_is_under_its_clock_and_what_had_ended_stays_so(h: Harness) -> None:
    before = await clocks(h, "triage", "first_relief", "acceptance")
    await say(h, late(), source="disbursement")
    await say(h, REOPENED, offered())
    assert [state for _, state, _ in await clocks(h, "handover_ack")] == ["running"]
    assert await clocks(h, "triage", "first_relief", "acceptance") == before
    await say(h, acknowledged())
    assert [state for _, state, _ in await clocks(h, "handover_ack")] == ["met"]
    assert await officer_of(h) == "officer-2"


async def test_an_offer_of_before_the_end_and_one_between_two_ends_end_with_it(h: Harness) -> None:
    await say(h, late(), source="disbursement")
    await say(h, REOPENED, offered(), CaseClosed(outcome="aided", paid_fen=0))
    assert [state for _, state, _ in await clocks(h, "handover_ack")] == ["called_off"]


@pytest.mark.parametrize("order", ["as said", "money heard last"])
async def test_statistics_count_what_the_person_has_in_whatever_order_it_is_heard(h: Harness, order: str) -> None:
    now = h.clock.now()
    money = [h.record(CASE, PLACE, one, source="disbursement", at=now + timedelta(seconds=n))[0] for n, one in enumerate((late(), paid()))]
    ends = [
        h.record(CASE, PLACE, one, source="intake", at=now + timedelta(seconds=1 + n))[0]
        for n, one in enumerate((REOPENED, CaseClosed(outcome="aided", paid_fen=FEN)))
    ]
    await h.apply(*((money[0], ends[0], money[1], ends[1]) if order == "as said" else (*ends, *money)))
    counted = (await h.client(scopes=scopes()).get("/v1/statistics")).json()
    assert (counted["paid_fen"], counted["cases_by_stage"]["closed"]) == (FEN, 1)


async def test_a_bank_that_contradicts_itself_is_a_supervisors_matter(h: Harness) -> None:
    said = PaymentContradicted(**of_payment(), instruction_no="n-1", contradiction="returned_in_part", part_fen=100)
    await say(h, said, source="disbursement")
    [matter] = await h.emitted(SupervisionOpened)
    assert (matter.data.cause, matter.data.concerns) == ("bank_contradiction", "officer-1")


async def test_a_recovery_that_is_closed_waits_for_nobody(h: Harness) -> None:
    asked = RecoveryOrdered(recovery_id="r-1", payment_id="payment-1", amount_fen=FEN, reason_code="x", ordered_by="finance-1")
    await say(h, asked, source="disbursement")
    ended = RecoveryClosed(recovery_id="r-1", payment_id="payment-1", reason_code="returned_late", outstanding_fen=FEN, repaid_fen=0)
    await say(h, ended, source="disbursement")
    assert [state for _, state, _ in await clocks(h, "recovery")] == ["called_off"]


@pytest.mark.parametrize(
    "answer", [revoked(), RevocationRefused(revocation_id="v-1", payment_id="payment-1", item_id="item-1", reason_code="x")]
)
async def test_a_revocation_waits_under_a_clock_until_another_officer_answers(
    h: Harness, answer: PaymentRevoked | RevocationRefused
) -> None:
    await say(h, PROPOSED, source="disbursement")
    assert [state for _, state, _ in await clocks(h, "revocation_confirmation")] == ["running"]
    await say(h, answer, source="disbursement")
    assert [state for _, state, _ in await clocks(h, "revocation_confirmation")] == ["met"]


async def test_what_was_revoked_is_counted_as_not_paid_and_waits_to_be_paid_again(h: Harness) -> None:
    await say(h, PROPOSED, revoked(), source="disbursement")
    await say(h, REOPENED)
    assert ((await case_of(h))["paid_fen"], [state for _, state, _ in await clocks(h, "late_return")]) == (0, ["running"])
    await say(h, paid(), source="disbursement")
    assert ((await case_of(h))["paid_fen"], [state for _, state, _ in await clocks(h, "late_return")]) == (FEN, ["met"])
