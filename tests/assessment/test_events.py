"""Events that come twice, in another order, or after the end come to the same."""

import itertools
from datetime import timedelta

import pytest

from shared.events.contracts.disbursement import (
    InKindIssued,
    InKindRevoked,
    PaymentCancelled,
    PaymentPaid,
    PaymentReturnedLate,
    PaymentRevoked,
)
from shared.events.contracts.intake import CaseClosed, CaseMerged, CaseNotAccepted, CaseTookOver, CaseTriaged, CaseWithdrawn
from tests.assessment.office import PLACE, Office, code_of, done, intake_events
from tests.support.harness import MONDAY

WITHDRAWN = CaseWithdrawn(reason_code="no_longer_needed")
ENDINGS = [
    WITHDRAWN,
    CaseMerged(into_case_id="other"),
    CaseNotAccepted(reason_code="not_in_need", refused_by="window-1"),
    CaseClosed(outcome="withdrawn"),
]


@pytest.fixture
def case(h) -> str:
    return h.ctx.ids.new()


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
async def test_registered_triaged_accepted_open_the_assessment_in_any_order(office: Office, case, order):
    events = intake_events(urgent=True, hardship_codes=("fire",), requested_fen=100)
    await office.receive(case, *(events[position] for position in order))
    view = await office.view(case)
    assert (view["state"], view["urgent"], view["hardship_codes"]) == ("accepted", True, ["fire"])
    assert view["registered_at"] == MONDAY.isoformat().replace("+00:00", "Z")


async def test_a_registration_that_comes_again_changes_nothing_of_an_opened_assessment(office: Office, case):
    await office.receive(case, *intake_events(urgent=True), *intake_events(urgent=True))
    view = await office.view(case)
    assert (view["state"], view["urgent"]) == ("accepted", True)


async def test_an_event_that_comes_twice_takes_effect_once(office: Office, h, case):
    records = [h.record(case, PLACE, event)[0] for event in intake_events()]
    await h.apply(*records)
    version = (await office.view(case))["version"]
    again = await h.apply(*records)
    assert (again.duplicates, (await office.view(case))["version"]) == (3, version)


async def test_a_case_that_was_not_accepted_yet_waits(office: Office, case):
    await office.receive(case, *intake_events()[:2])
    assert (await office.view(case))["state"] == "waiting"
    done(await office.prove(case))
    assert code_of(await office.survey(case)) == (409, "assessment_in_state")


@pytest.mark.parametrize("urgency", ["ordinary", None])
async def test_a_case_that_goes_on_for_another_counts_from_its_registration_and_stays_urgent(office: Office, urgency):
    """D12: the earlier case's registration and urgency ended with it."""
    case = await office.case("emergency")
    earlier = MONDAY - timedelta(days=3)
    told = {"from_case_id": "other", "person_ref": "p-1", "identity_known": True, "registered_at": earlier}
    await office.receive(case, CaseTookOver(**told, urgency=urgency))
    view = await office.view(case)
    assert (view["urgent"], view["registered_at"]) == (True, earlier.isoformat().replace("+00:00", "Z"))


async def test_a_case_that_goes_on_for_an_emergency_is_one(office: Office, case):
    await office.receive(case, *intake_events())
    told = {"from_case_id": "other", "person_ref": "p-1", "identity_known": True, "registered_at": MONDAY}
    await office.receive(case, CaseTookOver(**told, urgency="emergency"))
    assert (await office.view(case))["urgent"] is True


async def test_a_downgrade_takes_the_urgency_away(office: Office):
    case = await office.case("emergency")
    ordinary = CaseTriaged(urgency="ordinary", triaged_by="supervisor-1", registered_at=MONDAY, downgraded=True)
    await office.receive(case, ordinary)
    assert (await office.view(case))["urgent"] is False
    assert code_of(await office.relieve(case)) == (409, "not_urgent")


@pytest.mark.parametrize("ending", ENDINGS, ids=lambda event: event.short_name())
@pytest.mark.parametrize("stage", ["accepted", "surveyed", "reviewed", "in_notice", "pending"])
async def test_a_case_that_does_not_go_on_ends_at_every_stage_and_says_what_was_called_off(office: Office, ending, stage):
    case = await office.case(until=stage)
    await office.receive(case, ending)
    view = await office.view(case)
    assert (view["state"], view["ended_in"], view["ended_by"]) == ("ended", stage, ending.short_name())
    assert code_of(await office.decide(case)) == (409, "case_closed")


@pytest.mark.parametrize("ending", ENDINGS, ids=lambda event: event.short_name())
async def test_an_end_that_comes_first_stands(office: Office, case, ending):
    await office.receive(case, ending, ending, *intake_events())
    assert (await office.view(case))["state"] == "ended"
    for step in (
        office.prove,
        office.survey,
        office.check,
        office.review,
        office.open_notice,
        office.decide,
        office.relieve,
        office.complete,
    ):
        assert code_of(await step(case)) == (409, "case_closed")


@pytest.mark.parametrize("ending", [WITHDRAWN, CaseClosed(outcome="aided")], ids=lambda event: event.short_name())
async def test_what_was_decided_stays_decided(office: Office, ending):
    case = await office.case("fast_small", "approved")
    await office.receive(case, ending, *intake_events(hardship_codes=("living_expense",)))
    view = await office.view(case)
    assert (view["state"], view["decision"]["approved"], view["ended_in"]) == ("approved", True, None)
    assert (await office.events_of(case)).count("case.approved") == 1


async def test_the_notice_of_a_withdrawn_case_is_closed(office: Office, h):
    case = await office.case(until="in_notice")
    await office.receive(case, WITHDRAWN)
    assert await office.posted() == []
    assert code_of(await office.object(case)) == (409, "notice_closed")
    h.clock.advance(8 * 86_400)
    await h.run("timers")
    assert "notice.closed" not in await office.events_of(case)


async def test_a_case_withdrawn_after_its_approval_is_never_published(office: Office):
    case = await office.case("emergency", "approved")
    (item,) = [one for one in (await office.view(case))["decision"]["items"] if one["kind"] == "cash"]
    await office.receive(case, WITHDRAWN)
    await office.paid(case, item["item_id"], kind=PaymentCancelled)
    assert (await office.posted(), "notice.opened" in await office.events_of(case)) == ([], False)


async def test_a_notice_after_the_aid_is_closed_when_the_withdrawal_comes_late(office: Office):
    case = await office.case("emergency", "approved")
    (item,) = [one for one in (await office.view(case))["decision"]["items"] if one["kind"] == "cash"]
    await office.paid(case, item["item_id"], kind=PaymentCancelled)
    assert len(await office.posted()) == 1
    await office.receive(case, WITHDRAWN)
    assert await office.posted() == []


async def test_the_end_of_a_case_leaves_what_was_posted_before_it_on_record(office: Office):
    case = await office.case("emergency", "approved")
    (item,) = [one for one in (await office.view(case))["decision"]["items"] if one["kind"] == "cash"]
    await office.paid(case, item["item_id"])
    office.h.clock.advance(8 * 86_400)
    await office.h.run("timers")
    closed_at = (await office.view(case))["notices"][0]["closed_at"]
    office.h.clock.advance(60)
    await office.receive(case, CaseClosed(outcome="aided"))
    assert (await office.view(case))["notices"][0]["closed_at"] == closed_at


@pytest.mark.parametrize("early", [True, False])
@pytest.mark.parametrize("form", ["cash", "in_kind"])
async def test_the_notice_is_posted_when_the_last_of_it_is_settled_whatever_comes_first(office: Office, form, early):
    case = await office.case("emergency", "surveyed")
    relief = done(await office.relieve(case, form=form))["relief"]["item_id"]
    settling = InKindIssued if form == "in_kind" else PaymentPaid
    if early:
        await office.paid(case, relief, kind=settling)
    done(await office.review(case))
    items = done(await office.decide(case))["decision"]["items"]
    if not early:
        await office.paid(case, relief, kind=settling)
    assert await office.posted() == []
    await office.paid(case, next(item["item_id"] for item in items if item["kind"] == "cash"))
    assert [notice["mode"] for notice in await office.posted()] == ["post"]


@pytest.mark.parametrize("back", [PaymentReturnedLate, PaymentRevoked])
async def test_a_payment_that_came_back_or_was_revoked_is_waited_for_again(office: Office, back):
    case = await office.case("emergency", "surveyed")
    relief = done(await office.relieve(case))["relief"]["item_id"]
    await office.paid(case, relief, first_relief=True)
    done(await office.review(case))
    items = done(await office.decide(case))["decision"]["items"]
    await office.paid(case, relief, kind=back, first_relief=True, paid_at=office.h.clock.now(), reason_code="account_closed")
    await office.paid(case, next(item["item_id"] for item in items if item["kind"] == "cash"))
    assert await office.posted() == []
    await office.paid(case, relief, first_relief=True)
    assert [notice["mode"] for notice in await office.posted()] == ["post"]


@pytest.mark.parametrize("was_settled", [True, False])
async def test_goods_that_were_revoked_are_waited_for_again_if_they_had_been_whole(office: Office, was_settled):
    case = await office.case("emergency", "surveyed")
    relief = done(await office.relieve(case))["relief"]["item_id"]
    await office.paid(case, relief, kind=InKindIssued)
    done(await office.review(case))
    items = done(await office.decide(case))["decision"]["items"]
    back = {"issued_at": office.h.clock.now(), "reason_code": "not_handed_over", "was_settled": was_settled}
    await office.paid(case, relief, kind=InKindRevoked, **back)
    await office.paid(case, next(item["item_id"] for item in items if item["kind"] == "cash"))
    assert bool(await office.posted()) is not was_settled
    await office.paid(case, relief, kind=InKindIssued)
    assert [notice["mode"] for notice in await office.posted()] == ["post"]


async def test_a_payment_that_comes_before_anything_else_of_its_case_is_counted(office: Office, case):
    await office.paid(case, "item-1")
    await office.receive(case, *intake_events())
    assert (await office.view(case))["state"] == "accepted"


async def test_goods_besides_first_relief_are_not_waited_for(office: Office):
    case = await office.case("emergency", "approved", requested_modes=("in_kind",))
    items = {item["kind"]: item["item_id"] for item in (await office.view(case))["decision"]["items"]}
    await office.receive(
        case, InKindIssued(issue_id="issue-1", item_id=items["in_kind"], value_fen=1, issued_by="village-1"), source="disbursement"
    )
    assert await office.posted() == []
    await office.paid(case, items["cash"])
    assert len(await office.posted()) == 1
