"""Donors' offers in the campaign: little of each, so that many tasks want the same; proposed, taken or not, given or left to its end."""

import asyncio
from random import Random
from typing import Any

from tests.chaos.client import Officer
from tests.chaos.teller import DIGEST, Teller

OVER = ("task_closed", "task_in_state")
TAKEN = ("offer_taken", "offer_closed", "offer_unfit", "pledge_over_need", "approval_not_received", *OVER)
ENDED = ("match_in_state", "match_expired", *OVER)

KINDS = {"cash": "material", "goods": "material", "service": "counselling", "volunteer_hours": "living_support"}
QUANTITIES = {"cash": 60_000, "goods": 6, "service": 5, "volunteer_hours": 8}
"""So much of each kind is offered: two tasks that want it often want more together than there is."""

NEWEST = 3
"""Among so many of the newest offers a task finds its own: many look for theirs there at once."""


async def record_offer(t: Teller, who: Officer, draw: Random) -> None:
    """Let a donor offer something to the people of the county."""
    kind = draw.choice(sorted(KINDS))
    offer = {
        "kind": kind,
        "mode": KINDS[kind],
        "division": t.place.county + "000000",
        "quantity": QUANTITIES[kind],
        "holds_until": "2099-12-31T23:59:59+08:00",
        "donor_ref": f"chaos-{t.story}",
    }
    await t.do(who, "charity", "record_offer", "/v1/offers", offer)


async def match_offers(t: Teller, who: Officer, path: str) -> None:
    """Propose parts of an offer for a task, two at once of which one offer has only one, and let the person answer; some is given at once.

    Drawn by itself, so that the rest of the story goes as it went before there were offers.
    """
    draw = Random(f"offers {t.story} {who.department}")
    if draw.random() < 0.8:
        await record_offer(t, who, draw)
    found: list[dict[str, Any]] = (await t.until(who, "charity", f"/v1/offers?limit={NEWEST}", lambda _: True, "the offers"))["items"]
    for offer in found[: draw.randint(1, 2)]:
        wanted = {"offer_id": offer["offer_id"], "quantity": offer["quantity"] * 2 // 3}
        await asyncio.gather(*(_propose(t, who, path, wanted, Random(f"{t.story} {number}")) for number in range(2)))
        if draw.random() < 0.05:
            withdrawal = f"/v1/offers/{offer['offer_id']}/withdrawal"
            await t.do(who, "charity", "withdraw_offer", withdrawal, may=("offer_in_state",))


async def _propose(t: Teller, who: Officer, path: str, wanted: dict[str, Any], draw: Random) -> None:
    made = await t.do(who, "charity", "make_match", f"{path}/matches", wanted, may=TAKEN)
    if made.phase == "ok" and draw.random() < 0.8:
        await _answer(t, who, f"{path}/matches/{made.document['match_id']}", made.document["quantity"], draw)


async def _answer(t: Teller, who: Officer, path: str, quantity: int, draw: Random) -> None:
    said = {"accepted": draw.random() < 0.75, "evidence_sha256": DIGEST}
    answer = await t.do(who, "charity", "answer_match", f"{path}/answer", said, may=ENDED)
    if answer.phase == "ok" and said["accepted"] and draw.random() < 0.4:
        given = {"quantity": draw.randint(1, quantity), "evidence_sha256": DIGEST}
        await t.do(who, "charity", "deliver_match", f"{path}/delivery", given, may=ENDED)


async def serve(t: Teller, who: Officer, path: str) -> None:
    """Record what was done under a task, now and then with how it ended."""
    draw = Random(f"servings {t.story} {who.department}")
    for number in range(draw.randint(0, 2)):
        done = {"mode": "counselling", "unit": "sessions", "quantity": 1, "done_at": "2026-01-05T09:00:00+08:00", "note_sha256": DIGEST}
        ends = {"evaluation_code": "goal_reached"} if number and draw.random() < 0.5 else {}
        await t.do(who, "charity", "record_serving", f"{path}/servings", done | ends, may=("task_not_taken", "service_ended"))
