"""First relief before the papers 先行救助, and the formalities that follow it 补办手续."""

import pytest

from shared.events.contracts.assessment import CaseApproved, CaseRejected, FormalitiesCompleted, ReliefOrdered
from shared.events.contracts.disbursement import InKindCancelled, InKindIssued, PaymentCancelled, PaymentPaid
from tests.assessment.office import REFUSAL, Office, code_of, done

INELIGIBLE = {"found_eligible": False, "reason_code": "insured", "reason_text": "损失已由保险全额赔付。"}


async def relieved(office: Office, until: str = "accepted", **body: object) -> str:
    """Return an emergency that was relieved at once and then brought to a stage."""
    case = await office.case("emergency", "proved")
    done(await office.relieve(case, **body))
    if until in ("surveyed", "reviewed", "approved", "rejected"):
        done(await office.survey(case, loss_fen=567_000))
    if until in ("reviewed", "approved", "rejected"):
        done(await office.review(case))
    if until in ("approved", "rejected"):
        done(await office.decide(case, **({"approve": True} if until == "approved" else REFUSAL)))
    return case


async def test_first_relief_is_ordered_before_any_paper(office: Office, h):
    case = await office.case("emergency")
    view = done(await office.relieve(case))
    (event,) = await h.emitted(ReliefOrdered)
    data = event.data
    assert (data.amount_fen, data.form, data.funding, data.ordered_by, data.proposed_by) == (
        63_000,
        "cash",
        "petty_reserve",
        "township-1",
        "triage-1",
    )
    assert view["relief"] == {"item_id": data.item_id, "amount_fen": 63_000, "form": "cash", "ordered_by": "township-1", "explained": None}
    assert event.policy_version.startswith("taian@")
    assert (view["state"], view["formalities_done"]) == ("accepted", False)


@pytest.mark.parametrize("role", ["township", "county"])
async def test_neither_township_nor_county_gives_more_than_one_fast_aid(office: Office, h, role):
    case = await office.case("emergency")
    who = getattr(office, role)
    answer = await office.relieve(case, who(), amount_fen=63_001)
    assert (code_of(answer), answer.json()["fields"]) == ((422, "relief_above_limit"), {"limit_fen": 63_000})
    assert await h.emitted(ReliefOrdered) == []
    assert done(await office.relieve(case, who(), amount_fen=63_000, form="in_kind"))["relief"]["form"] == "in_kind"


async def test_who_has_not_the_power_to_decide_orders_no_relief(office: Office):
    case = await office.case("emergency")
    for who in (office.clerk(), office.secretary(), office.neighbour()):
        assert code_of(await office.relieve(case, who)) == (403, "scope_missing")


@pytest.mark.parametrize("amount", [0, -1, 1.5, "100"])
async def test_nothing_is_no_relief(office: Office, amount):
    assert code_of(await office.relieve(await office.case("emergency"), amount_fen=amount)) == (422, "invalid_request")


@pytest.mark.parametrize("form", ["cash", "in_kind"])
async def test_a_trifle_does_not_stand_for_first_relief(office: Office, h, form):
    case = await office.case("emergency")
    answer = await office.relieve(case, amount_fen=9_999, form=form)
    assert (code_of(answer), answer.json()["fields"]) == ((422, "relief_below_minimum"), {"minimum_fen": 10_000})
    assert await h.emitted(ReliefOrdered) == []
    assert done(await office.relieve(case, amount_fen=10_000, form=form))["relief"]["amount_fen"] == 10_000


async def test_the_least_that_first_relief_gives_is_the_profiles(elsewhere):
    office = await elsewhere(settings={"first_relief_min_fen": {"value": 30_000}})
    case = await office.case("emergency")
    assert code_of(await office.relieve(case, amount_fen=29_999)) == (422, "relief_below_minimum")
    done(await office.relieve(case, amount_fen=30_000))


async def test_without_a_standard_nothing_is_given_before_the_papers(elsewhere):
    standards = {"370911": {"source": "岱岳区标准（测试）", "urban_fen": 63_000, "rural_fen": 47_500}, "3709": {"valid_to": "2016-01-01"}}
    office = await elsewhere(standards=standards)
    assert code_of(await office.relieve(await office.case("emergency"))) == (422, "relief_above_limit")


@pytest.mark.parametrize("opener", ["asked-1", "triage-1", "window-1"])
async def test_who_opened_the_case_does_not_order_its_relief(office: Office, opener):
    case = await office.case("emergency")
    assert code_of(await office.relieve(case, office.township(opener))) == (409, "maker_is_checker")


async def test_an_ordinary_case_waits_for_its_papers(office: Office):
    assert code_of(await office.relieve(await office.case())) == (409, "not_urgent")


async def test_relief_is_ordered_once(office: Office, h):
    case = await relieved(office)
    assert code_of(await office.relieve(case, office.county())) == (409, "relief_already_ordered")
    assert len(await h.emitted(ReliefOrdered)) == 1


async def test_the_same_key_orders_once_and_answers_the_same(office: Office, h):
    case = await office.case("emergency")
    url, headers = f"/v1/assessments/{case}/first-relief", {"idempotency-key": "key-1"}
    first, second = [await office.township().post(url, json={}, headers=headers) for _ in range(2)]
    assert (first.status_code, first.text, first.headers["etag"]) == (200, second.text, second.headers["etag"])
    assert len(await h.emitted(ReliefOrdered)) == 1


async def test_what_was_given_first_is_part_of_what_is_approved(office: Office, h):
    await relieved(office, "approved", amount_fen=60_000)
    (event,) = await h.emitted(CaseApproved)
    cash = [item.amount_fen for item in event.data.items if item.kind == "cash"]
    assert (event.data.total_fen, cash, event.data.formalities_open) == (567_000, [507_000], True)


@pytest.mark.parametrize(
    ("form", "given", "taken_off"),
    [
        ("in_kind", None, 60_000),
        ("in_kind", {"kind": InKindIssued, "value_fen": 40_000}, 40_000),
        ("in_kind", {"kind": InKindCancelled}, 0),
        ("cash", None, 60_000),
        ("cash", {"kind": PaymentPaid, "amount_fen": 60_000, "first_relief": True}, 60_000),
        ("cash", {"kind": PaymentCancelled, "first_relief": True}, 0),
    ],
    ids=["goods-due", "goods-of-less", "goods-given-up", "cash-under-way", "cash-paid", "cash-given-up"],
)
async def test_d6_what_was_really_given_first_is_taken_off_what_is_approved(office: Office, h, form, given, taken_off):
    case = await relieved(office, amount_fen=60_000, form=form)
    relief = (await office.view(case))["relief"]["item_id"]
    if given:
        await office.paid(case, relief, **given)
    done(await office.survey(case, loss_fen=567_000))
    done(await office.review(case))
    view = done(await office.decide(case))
    (event,) = await h.emitted(CaseApproved)
    cash = [item.amount_fen for item in event.data.items if item.kind == "cash"]
    assert (event.data.total_fen, cash) == (567_000, [567_000 - taken_off])
    assert view["relief_given_fen"] == (taken_off if given else None)


PART = {"kind": InKindIssued, "value_fen": 10_000, "outstanding_fen": 50_000}


@pytest.mark.parametrize(
    ("rest", "given"),
    [
        ([], 60_000),
        ([{"kind": InKindIssued, "value_fen": 20_000, "outstanding_fen": 30_000}], 60_000),
        ([{"kind": InKindIssued, "value_fen": 50_000, "outstanding_fen": 0}], 60_000),
        ([{"kind": InKindCancelled, "outstanding_fen": 50_000}], 10_000),
    ],
    ids=["owed", "owed-still", "given", "called-off"],
)
async def test_the_rest_of_goods_that_were_given_in_part_is_taken_off_unless_it_is_called_off(office: Office, h, rest, given):
    case = await relieved(office, amount_fen=60_000, form="in_kind")
    relief = (await office.view(case))["relief"]["item_id"]
    for told in (PART, *rest):
        await office.paid(case, relief, **told)
    assert (await office.view(case))["relief_given_fen"] == given


async def test_goods_that_are_no_first_relief_are_not_taken_off(office: Office):
    case = await relieved(office, amount_fen=60_000)
    await office.paid(case, "item-1", kind=InKindIssued, value_fen=5_000, first_relief=False)
    assert (await office.view(case))["relief_given_fen"] is None


async def test_goods_that_were_given_first_are_not_given_twice(office: Office, h):
    case = await office.case("emergency", "surveyed", requested_modes=("in_kind",))
    done(await office.relieve(case, form="in_kind"))
    done(await office.prove(case))
    done(await office.review(case))
    done(await office.decide(case))
    (event,) = await h.emitted(CaseApproved)
    assert "in_kind" not in [item.kind for item in event.data.items]


async def test_relief_that_was_enough_leaves_no_cash_to_pay(office: Office, h):
    case = await office.case("emergency", "surveyed", hardship_codes=("sudden_illness",), survey={"self_paid_fen": 1_000})
    done(await office.relieve(case))
    done(await office.review(case))
    done(await office.decide(case, office.township()))
    (event,) = await h.emitted(CaseApproved)
    assert (event.data.total_fen, [item for item in event.data.items if item.kind == "cash"]) == (63_000, [])


async def test_relief_that_was_given_up_is_nothing_to_approve(office: Office, h):
    case = await office.case("emergency", "surveyed", hardship_codes=("other_special",))
    relief = done(await office.relieve(case))["relief"]["item_id"]
    await office.paid(case, relief, kind=PaymentCancelled, first_relief=True)
    done(await office.review(case, proposed_fen=0))
    assert code_of(await office.decide(case)) == (409, "nothing_to_approve")
    assert await h.emitted(CaseApproved) == []


async def test_formalities_are_completed_once_the_case_is_approved(office: Office, h):
    case = await relieved(office, "approved")
    view = done(await office.complete(case))
    assert (view["formalities_done"], view["formalities"]["completed_by"], view["formalities"]["found_eligible"]) == (True, "clerk-1", True)
    (event,) = await h.emitted(FormalitiesCompleted)
    assert (event.data.completed_by, event.data.found_eligible) == ("clerk-1", True)
    assert code_of(await office.complete(case)) == (409, "formalities_not_open")


async def test_without_first_relief_there_are_no_formalities(office: Office):
    assert code_of(await office.complete(await office.case("emergency", "approved"))) == (409, "formalities_not_open")


@pytest.mark.parametrize("until", ["accepted", "surveyed", "reviewed"])
@pytest.mark.parametrize("body", [{}, INELIGIBLE], ids=["eligible", "ineligible"])
async def test_a_clerks_papers_do_not_take_the_place_of_a_decision(office: Office, h, until, body):
    case = await relieved(office, until)
    assert code_of(await office.complete(case, **body)) == (409, "assessment_in_state")
    assert await h.emitted(CaseRejected) == await h.emitted(FormalitiesCompleted) == []


async def test_a_case_refused_after_its_relief_has_its_papers_closed_as_ineligible(office: Office, h):
    case = await relieved(office, "rejected")
    assert code_of(await office.complete(case)) == (409, "assessment_in_state")
    done(await office.complete(case, found_eligible=False))
    (event,) = await h.emitted(FormalitiesCompleted)
    assert event.data.found_eligible is False
    assert len(await h.emitted(CaseRejected)) == 1


async def test_an_approval_that_was_wrong_is_recorded_with_a_reason(office: Office, h):
    case = await relieved(office, "approved")
    assert code_of(await office.complete(case, found_eligible=False)) == (422, "reason_needed")
    view = done(await office.complete(case, **INELIGIBLE))
    assert (view["formalities"]["reason_code"], view["formalities"]["reason_text"]) == ("insured", INELIGIBLE["reason_text"])
    (event,) = await h.emitted(FormalitiesCompleted)
    assert event.data.found_eligible is False
    assert INELIGIBLE["reason_text"] not in event.body.decode()


async def test_formalities_need_a_proof(office: Office):
    case = await office.case("emergency")
    done(await office.relieve(case))
    done(await office.survey(case))
    done(await office.decide(case, **REFUSAL))
    assert code_of(await office.complete(case, found_eligible=False)) == (409, "proof_needed")
