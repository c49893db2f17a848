"""A flagged case is paid for with a reason only: of whoever approves, of the conference, and of whoever orders first relief (D7)."""

import pytest

from shared.events.contracts.assessment import CaseApproved, ReliefOrdered
from shared.events.contracts.intake import CaseFlagged
from tests.assessment.office import REFUSAL, Office, code_of, done

REASON = "已电话核实，账户为其姐代开，本人书面同意。"


async def flagged(office: Office, kind: str = "normal", until: str = "pending", flags: tuple[str, ...] = ("holder_other",)) -> str:
    """Return a case at a stage that intake has flagged."""
    case = await office.case(kind, until)
    await office.receive(case, CaseFlagged(flags=flags))
    return case


@pytest.mark.parametrize("flag", ["account_check_digit", "account_unclear", "holder_other", "minor_without_guardian", "a_flag_of_later"])
async def test_d7_a_flagged_case_is_approved_with_a_reason_only(office: Office, h, flag):
    case = await flagged(office, flags=(flag,))
    refused = await office.decide(case)
    assert (code_of(refused), refused.json()["fields"]["flags"]) == ((422, "flags_unexplained"), flag)
    assert await h.emitted(CaseApproved) == []
    view = done(await office.decide(case, approve=True, flags_reason=REASON))
    assert (view["state"], view["decision"]["explained"]) == ("approved", {"flags": [flag], "reason": REASON})
    (event,) = await h.emitted(CaseApproved)
    assert REASON not in event.body.decode()


async def test_a_phone_that_nobody_understood_needs_no_reason(office: Office):
    case = await flagged(office, flags=("phone_unclear",))
    view = done(await office.decide(case))
    assert (view["state"], view["flags"], view["decision"]["explained"]) == ("approved", ["phone_unclear"], None)


async def test_what_was_put_right_needs_no_reason_any_more(office: Office):
    case = await flagged(office)
    await office.receive(case, CaseFlagged(flags=()))
    assert (done(await office.decide(case))["state"], (await office.view(case))["flags"]) == ("approved", [])


async def test_a_flagged_case_is_refused_without_explaining_its_flags(office: Office):
    assert done(await office.decide(await flagged(office), **REFUSAL))["state"] == "rejected"


async def test_flags_are_kept_of_a_case_of_which_nothing_else_was_heard(office: Office, h):
    case = h.ctx.ids.new()
    await office.receive(case, CaseFlagged(flags=("holder_other",)))
    assert (await office.view(case))["flags"] == ["holder_other"]


async def test_the_conference_explains_too(office: Office, h):
    case = await office.case("normal", "surveyed")
    done(await office.review(case, proposed_fen=9_000_000))
    done(await office.open_notice(case))
    await office.wait_out(case)
    await office.receive(case, CaseFlagged(flags=("minor_without_guardian",)))
    assert done(await office.decide(case))["state"] == "conference"
    assert code_of(await office.confer(case)) == (422, "flags_unexplained")
    view = done(await office.confer(case, flags_reason=REASON))
    assert (view["state"], view["decision"]["explained"]["reason"]) == ("approved", REASON)


async def test_first_relief_in_cash_is_explained_and_goods_are_not(office: Office, h):
    case = await flagged(office, "emergency", "accepted")
    assert code_of(await office.relieve(case)) == (422, "flags_unexplained")
    assert await h.emitted(ReliefOrdered) == []
    assert done(await office.relieve(case, flags_reason=REASON))["relief"]["explained"]["reason"] == REASON
    other = await flagged(office, "emergency", "accepted")
    assert done(await office.relieve(other, form="in_kind"))["relief"]["explained"] is None
