"""What was revoked was never given: the clock that it had stopped was not kept, and runs on from its first start."""

from datetime import datetime

import pytest

from audit.main import SPEC
from shared.events.contracts.assessment import ReliefOrdered
from shared.events.contracts.audit import SlaBreached
from shared.events.contracts.disbursement import InKindCancelled, InKindIssued, InKindRevoked, PaymentEvent, PaymentRevoked
from shared.events.contracts.intake import CaseClosed, CaseReopened
from shared.events.contracts.persons import PersonCorrected
from tests.audit.events import CASE, PLACE, paid, registered, scopes, triaged
from tests.conftest import MakeHarness
from tests.support.harness import Harness

HOUR, FEN = 3_600, 50_000
CLOSED = CaseClosed(outcome="aided", paid_fen=FEN)
REOPENED = CaseReopened(payment_id="payment-1", reason_code="not_handed_over", to_officer="duty-1", to_unit="unit-3")


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    h = await harness(SPEC)
    await say(h, registered(), triaged())
    return h


async def say(h: Harness, *events, source: str = "intake") -> None:
    for event in events:
        h.clock.advance(1)
        await h.deliver(CASE, PLACE, event, source=source)


async def pay(h: Harness, *, first_relief: bool = True, payment: str = "payment-1") -> PaymentRevoked:
    """Let a payment count as paid; return what takes that back."""
    await say(h, event := paid(payment, first_relief=first_relief), source="disbursement")
    fields = {name: value for name, value in dict(event).items() if name in PaymentEvent.model_fields}
    return PaymentRevoked(**fields, revocation_id="v-1", reason_code="not_handed_over", paid_at=h.clock.now())


async def stands(h: Harness, clock: str) -> str:
    """Return how a clock stands."""
    found = (await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}/clocks")).json()["items"]
    return next(one["state"] for one in found if one["clock"] == clock)


async def first_relief(h: Harness) -> str:
    """Return how the clock of 24 hours stands."""
    return await stands(h, "first_relief")


async def breaches(h: Harness) -> list[str]:
    await h.run("clocks")
    return [event.data.answerable for event in await h.emitted(SlaBreached) if event.data.clock == "first_relief"]


async def test_first_relief_that_was_revoked_is_late_when_its_day_is_over(h: Harness) -> None:
    revoked = await pay(h)
    assert await first_relief(h) == "met"
    h.clock.advance(2 * HOUR)
    await say(h, revoked, source="disbursement")
    assert await first_relief(h) == "running"
    h.clock.advance(24 * HOUR)
    assert await breaches(h) == ["officer-1"]
    await pay(h)
    assert await first_relief(h) == "breached"


async def test_revoked_after_its_day_it_was_late_then(h: Harness) -> None:
    revoked = await pay(h)
    h.clock.advance(72 * HOUR)
    assert await breaches(h) == []
    await say(h, revoked, source="disbursement")
    assert (await first_relief(h), await breaches(h)) == ("overdue", ["officer-1"])


async def test_given_again_within_the_day_it_is_kept(h: Harness) -> None:
    await say(h, await pay(h), source="disbursement")
    h.clock.advance(HOUR)
    await pay(h)
    h.clock.advance(48 * HOUR)
    assert (await first_relief(h), await breaches(h)) == ("met", [])


async def test_a_case_that_had_closed_meanwhile_does_not_hide_it(h: Harness) -> None:
    revoked = await pay(h)
    await say(h, CLOSED)
    h.clock.advance(HOUR)
    await say(h, revoked, source="disbursement")
    await say(h, REOPENED)
    assert await first_relief(h) == "running"
    h.clock.advance(24 * HOUR)
    assert await breaches(h) == ["duty-1"]
    await pay(h)
    await say(h, CLOSED)
    assert await first_relief(h) == "breached"


async def test_what_is_no_first_relief_moves_its_clock_neither_way(h: Harness) -> None:
    await pay(h)
    await say(h, await pay(h, first_relief=False, payment="payment-2"), source="disbursement")
    assert await first_relief(h) == "met"


async def test_goods_that_were_revoked_are_due_and_first_relief_again(h: Harness) -> None:
    ordered = ReliefOrdered(item_id="goods-1", form="in_kind", amount_fen=FEN, ordered_by="approver-1", proposed_by="clerk-1")
    await say(h, ordered, source="assessment")
    issued = InKindIssued(issue_id="i-1", item_id="goods-1", value_fen=FEN, issued_by="village-1", first_relief=True)
    await say(h, issued, source="disbursement")
    given_at = h.clock.now()
    assert (await first_relief(h), await stands(h, "goods_due")) == ("met", "met")
    revoked = InKindRevoked(
        **{name: getattr(issued, name) for name in ("issue_id", "item_id", "value_fen", "first_relief")},
        revocation_id="v-1",
        reason_code="wrong_person",
        issued_at=given_at,
        outstanding_fen=FEN,
        was_settled=True,
    )
    await say(h, revoked, source="disbursement")
    assert (await first_relief(h), await stands(h, "goods_due")) == ("running", "running")
    h.clock.advance(25 * HOUR)
    assert await breaches(h) == ["officer-1"]
    await say(h, issued.model_copy(update={"issue_id": "i-2"}), source="disbursement")
    assert (await first_relief(h), await stands(h, "goods_due")) == ("breached", "met")


def goods(issue: str, *, left: int, value: int = FEN) -> InKindIssued:
    """Return a hand-over of the goods that were ordered; `left` is what is still owed of them."""
    return InKindIssued(issue_id=issue, item_id="goods-1", value_fen=value, issued_by="village-1", first_relief=True, outstanding_fen=left)


def taken_back(issued: InKindIssued, given_at: datetime, *, left: int) -> InKindRevoked:
    return InKindRevoked(
        **{name: getattr(issued, name) for name in ("issue_id", "item_id", "value_fen", "first_relief")},
        revocation_id="v-1",
        reason_code="wrong_person",
        issued_at=given_at,
        outstanding_fen=left,
        was_settled=True,
    )


CALLED_OFF = InKindCancelled(item_id="goods-1", reason_code="not_needed", first_relief=True, given_fen=FEN)


async def test_goods_of_which_the_rest_was_called_off_are_due_again_once_a_part_of_them_is_revoked(h: Harness) -> None:
    ordered = ReliefOrdered(item_id="goods-1", form="in_kind", amount_fen=2 * FEN, ordered_by="approver-1", proposed_by="clerk-1")
    await say(h, ordered, source="assessment")
    await say(h, part := goods("i-1", left=FEN), source="disbursement")
    given_at = h.clock.now()
    assert await stands(h, "goods_due") == "running"
    await say(h, CALLED_OFF, source="disbursement")
    assert await stands(h, "goods_due") == "called_off"
    await say(h, taken_back(part, given_at, left=FEN), source="disbursement")
    assert await stands(h, "goods_due") == "running"
    await say(h, goods("i-2", left=0), source="disbursement")
    assert await stands(h, "goods_due") == "met"


async def test_what_is_called_off_with_its_revocation_stays_called_off(h: Harness) -> None:
    ordered = ReliefOrdered(item_id="goods-1", form="in_kind", amount_fen=FEN, ordered_by="approver-1", proposed_by="clerk-1")
    await say(h, ordered, source="assessment")
    await say(h, whole := goods("i-1", left=0), source="disbursement")
    given_at = h.clock.now()
    h.clock.advance(1)
    for event in (taken_back(whole, given_at, left=FEN), CALLED_OFF):
        await h.apply(h.record(CASE, PLACE, event, source="disbursement", at=h.clock.now())[0])
    assert await stands(h, "goods_due") == "called_off"


@pytest.mark.parametrize("order", [(0, 1, 2), (0, 2, 1), (2, 0, 1)])
async def test_in_whatever_order_it_is_heard_it_was_never_kept(h: Harness, order: tuple[int, ...]) -> None:
    now = h.clock.now()
    event = paid()
    fields = {name: value for name, value in dict(event).items() if name in PaymentEvent.model_fields}
    revoked = PaymentRevoked(**fields, revocation_id="v-1", reason_code="not_handed_over", paid_at=now)
    records = [
        h.record(CASE, PLACE, event, source="disbursement", at=now)[0],
        h.record(CASE, PLACE, revoked, source="disbursement", at=now)[0],
        h.record(CASE, PLACE, triaged(), source="intake", at=now)[0],
    ]
    for number in order:
        await h.apply(records[number])
    assert await first_relief(h) == "running"


async def test_what_was_revoked_is_not_counted_as_given(h: Harness) -> None:
    revoked = await pay(h)
    await say(h, revoked, source="disbursement")
    assert (await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}")).json()["paid_fen"] == 0


async def test_a_case_is_counted_under_what_was_corrected(h: Harness) -> None:
    told = {"correction_id": "c-1", "reason_code": "wrongly_entered", "evidence_sha256": "e" * 64, "corrected_by": "officer-1"}
    await say(h, PersonCorrected(fields=("hardship",), hardship_codes=("fire",), **told), PersonCorrected(fields=("phone",), **told))
    assert (await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}")).json()["hardship_codes"] == ["fire"]
