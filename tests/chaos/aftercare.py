"""After-care in the campaign: a department says nothing, the sender goes on without it when the time is over, and it may answer later."""

from datetime import UTC, datetime
from typing import Any

from tests.chaos.pace import pause
from tests.chaos.reporting import STOPPED
from tests.chaos.teller import Teller

LEFT = 0.3
"""In which share of the stories whose procedure sets a time one order is left lying."""

JOINED = (*STOPPED, "referrals_joined")


async def left_lying(t: Teller, orders: list[dict[str, Any]]) -> dict[str, Any] | None:
    """Return an order that its department does not answer in time, in some of the stories whose procedure sets a time; else None."""
    issued = [one for one in orders if one["state"] in ("issued", "acknowledged")]
    if not issued or t.draw.random() >= LEFT:
        return None
    left = t.draw.choice(issued)
    return left if (await _set_of(t, left))["waited_until"] else None


async def go_on_without(t: Teller, left: dict[str, Any]) -> None:
    """Join the approval without the order that is left, now and then tried too early."""
    found, clerk = await _set_of(t, left), t.officer("window_clerk")
    path, reason = f"/v1/referral-sets/{left['set_id']}/join", {"reason_code": "department_silent"}
    if t.draw.random() < 0.3:
        await t.do(clerk, "referral", "join_referrals", path, reason, may=(*JOINED, "time_not_over"))
    await pause((datetime.fromisoformat(found["waited_until"]) - datetime.now(UTC)).total_seconds() + 1.0, t.over)
    # A campaign that is over waits for nobody: then it is still too early.
    await t.do(clerk, "referral", "join_referrals", path, reason, may=(*JOINED, "time_not_over"))


async def _set_of(t: Teller, order: dict[str, Any]) -> dict[str, Any]:
    path = f"/v1/cases/{t.case_id}/referrals"
    view = await t.until(t.officer("window_clerk"), "referral", path, lambda _: True, "the referrals of the case")
    found: dict[str, Any] = next(one for one in view["sets"] if one["set_id"] == order["set_id"])
    return found
