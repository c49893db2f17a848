"""Whoever pays sees what is odd about a payee: codes, wherever the case has gone meanwhile (D7)."""

import pytest

from shared.events.contracts.intake import CaseFlagged
from tests.disbursement.till import PLACE, Till, cash

FLAGGED = CaseFlagged(flags=("account_check_digit", "holder_other"))


@pytest.mark.parametrize("first", ["flags", "approval"])
async def test_d7_the_flags_of_a_case_are_shown_with_its_payments_whichever_is_heard_first(till: Till, h, case, first):
    for step in ("flags", "approval") if first == "flags" else ("approval", "flags"):
        if step == "flags":
            await h.deliver(case, PLACE, FLAGGED, source="intake")
        else:
            await till.approve(case, cash())
    assert (await till.payment(case))["flags"] == list(FLAGGED.flags)


async def test_what_was_put_right_is_shown_no_more(till: Till, h, case):
    await till.approve(case, cash())
    await h.deliver(case, PLACE, FLAGGED, source="intake")
    await h.deliver(case, PLACE, CaseFlagged(flags=()), source="intake")
    assert (await till.payment(case))["flags"] == []


async def test_a_case_that_was_flagged_elsewhere_is_flagged_for_whoever_pays_here(till: Till, h, case):
    await h.deliver(case, "370902002201", FLAGGED, source="intake")
    await till.approve(case, cash())
    payment = await till.payment(case)
    assert payment["flags"] == list(FLAGGED.flags)
    (listed,) = (await till.officer().get("/v1/payments", params={"case_id": case})).json()["items"]
    assert listed["flags"] == payment["flags"]


async def test_flags_of_one_case_are_not_those_of_another(till: Till, h, case):
    other = h.ctx.ids.new()
    await h.deliver(other, PLACE, FLAGGED, source="intake")
    await till.approve(case, cash())
    assert (await till.payment(case))["flags"] == []
