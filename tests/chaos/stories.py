"""What happens to people, as scripts: how a case comes in at a door and how it leaves again.

What is between is in `carrying.py`, and what comes without anybody at a door in `arriving.py`.
"""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from tests.chaos.carrying import answer_order, ask_back, assess, formalities, pay, refer, refuse_unjudged, revoke, until_closed
from tests.chaos.client import Officer
from tests.chaos.pace import pause
from tests.chaos.people import applicant, places
from tests.chaos.teller import DIGEST, StoryOver, Teller

CHANNELS = {
    "hotline": "hotline_operator",
    "window": "window_clerk",
    "village": "village_officer",
    "online": "window_clerk",
    "transfer": "window_clerk",
}
ORDINARY = ("living_expense", "education_expense", "medical_expense")
URGENT = ("fire", "traffic_accident", "sudden_illness", "burn_scald")
CLASSES = ("dibao", "dibao_margin")
"""Those for whom a rule of medical assistance is: it has ceilings below what some of the stories cost."""

MODES = (["cash"], ["cash"], ["cash", "in_kind"], ["cash", "service"])
SILENT = ("case_in_state",)
"""Silence accepted the case before the officer did: twenty seconds are soon over when processes die."""

MOVED = ("case_in_state", "case_closed", "money_under_way")
STATEMENT = {"reason_code": "need_ended", "statement_sha256": DIGEST}
TURNED_AWAY = {"reason_code": "outside_scope", "reason_text": "所述困难不属于急难救助范围。", "remedy_text": "可在60日内申请行政复议。"}
ENDED = ("closed", "withdrawn", "not_accepted", "merged")


async def register(t: Teller, **more: Any) -> dict[str, Any]:
    """Somebody is heard at one of the doors."""
    channel = t.draw.choice(sorted(CHANNELS))
    urgent = more.pop("urgent", False)
    body: dict[str, Any] = {
        "channel": channel,
        "place_code": t.place.code,
        "hardship_codes": [t.draw.choice(URGENT if urgent else ORDINARY)],
        "life_danger": urgent,
        "requested_modes": t.draw.choice(MODES),
        "applicant": applicant(t.place, t.story, t.draw, account=more.pop("account", t.draw.random() < 0.85)),
        "household_size": t.draw.randint(1, 5),
        "stated_self_paid_fen": t.draw.randrange(0, 6_000_000, 1_000),
        **more,
    }
    if t.draw.random() < 0.4:
        body["identity_classes"] = [t.draw.choice(CLASSES)]
    if t.draw.random() < 0.3:
        body["requested_fen"] = t.draw.randrange(10_000, 90_000, 100)
    clerk = t.officer(CHANNELS[channel])
    if t.draw.random() < 0.2:  # Known and said to be unknown: this refusal is kept too, by the batched way.
        await t.do(clerk, "intake", "register_case", "/v1/cases", {**body, "identity_unknown": True}, may=("identity_contradicted",))
    case = (await t.do(clerk, "intake", "register_case", "/v1/cases", body)).document
    t.case_id = case["case_id"]
    return case


async def at_door(t: Teller, name: str, path: str, body: Mapping[str, Any] | None = None, **options: Any) -> Any:
    """Do something at the door, as the clerk."""
    who = options.pop("who", t.officer("window_clerk"))
    return await t.do(who, "intake", name, f"/v1/cases/{t.case_id}/{path}", body, **options)


async def hand_over(t: Teller, case: Mapping[str, Any], *, taken: float = 0.6) -> None:
    """Offer the duty to somebody, who takes it or does not."""
    await pass_on(t, t.officer(CHANNELS[case["channel"]]), t.officer("window_clerk", 7), taken=taken)


async def pass_on(t: Teller, sender: Officer, receiver: Officer, *, taken: float) -> None:
    """Let one officer offer the duty to another, who takes it so often."""
    offer = {"to_officer": receiver.subject, "to_unit": "测试窗口", "reason_code": "not_own_desk"}
    answer = await at_door(t, "offer_handover", "handovers", offer, who=sender)
    path = f"handovers/{answer.document['handover_id']}"
    if t.draw.random() < 0.2:  # Offered to nobody first, or taken back to be offered anew.
        nobody = offer | {"to_officer": "nobody-of-that-name", "replaces": answer.document["handover_id"]}
        mistyped = await at_door(t, "replace_handover", "handovers", nobody, who=sender)
        await at_door(t, "withdraw_handover", f"handovers/{mistyped.document['handover_id']}/withdrawal", who=sender)
        answer = await at_door(t, "offer_handover", "handovers", offer, who=sender)
        path = f"handovers/{answer.document['handover_id']}"
    if t.draw.random() < taken:
        await at_door(t, "acknowledge_handover", f"{path}/acknowledgement", who=receiver)
    else:
        await at_door(t, "decline_handover", f"{path}/declination", {"reason_code": "on_leave"}, who=receiver)


async def move(t: Teller, case: Mapping[str, Any]) -> None:
    """The place was wrong: it is corrected, or the office of another county takes the case over, perhaps not when it is asked first."""
    role = CHANNELS[case["channel"]]
    sender = t.officer(role)
    if t.draw.random() < 0.4:
        t.place = t.draw.choice([one for one in places() if one.county == t.place.county and one != t.place])
        await at_door(t, "correct_place", "place-corrections", {"place_code": t.place.code, "reason_code": "wrong_place"}, who=sender)
        return
    there = t.draw.choice([one for one in places() if one.county != t.place.county])
    asked = {"place_code": there.code, "reason_code": "wrong_place"}
    receiver = there.officer(role)
    for end in t.draw.sample((None, "declination", "withdrawal"), k=t.draw.randint(0, 2)):
        path = f"transfers/{(await at_door(t, 'request_transfer', 'transfers', asked, who=sender)).document['transfer_id']}"
        if end == "declination":
            await at_door(t, "decline_transfer", f"{path}/{end}", {"reason_code": "not_our_place"}, who=receiver)
        else:
            await at_door(t, "withdraw_transfer", f"{path}/withdrawal", who=sender)
    path = f"transfers/{(await at_door(t, 'request_transfer', 'transfers', asked, who=sender)).document['transfer_id']}"
    if t.draw.random() < 0.3:
        offer = {"to_officer": t.officer("window_clerk", 7).subject, "to_unit": "测试窗口", "reason_code": "not_own_desk"}
        await at_door(t, "offer_handover", "handovers", offer, who=sender)  # Ends when the other office takes the case over.
    await at_door(t, "acknowledge_transfer", f"{path}/acknowledgement", who=receiver)
    t.place = there


async def fell_ill(t: Teller) -> None:
    """The officer of a case falls ill: the lead makes a roster, takes the whole desk over, and the case goes on."""
    clerk, lead = t.officer("window_clerk", 1_000 + t.story), t.officer("township_approver", 4)
    body = {"channel": "window", "place_code": t.place.code, "hardship_codes": ["living_expense"], "identity_unknown": True}
    t.case_id = (await t.do(clerk, "intake", "register_case", "/v1/cases", body)).document["case_id"]
    if t.draw.random() < 0.5:
        offer = {"to_officer": "nobody-of-that-name", "to_unit": "测试窗口", "reason_code": "not_own_desk"}
        answer = await at_door(t, "offer_handover", "handovers", offer, who=clerk)
        await at_door(t, "withdraw_handover", f"handovers/{answer.document['handover_id']}/withdrawal", who=clerk)
    unit = f"/v1/units/测试窗口{t.story}"
    roster = {"officers": [{"subject": lead.subject, "lead": True}, {"subject": clerk.subject}]}
    await t.do(lead, "intake", "keep_roster", f"{unit}/roster?division={t.place.township}", roster, method="PUT")
    taken = {"from_officer": clerk.subject, "reason_code": "sick_leave"}
    await t.do(lead, "intake", "take_desk", f"{unit}/desk-handovers?division={t.place.township}", taken)
    await at_door(t, "triage_case", "triage", {"urgency": "ordinary"})
    await withdraw(t)


async def village_aid(t: Teller) -> None:
    """The village gives something at once; often several give in the same moment."""
    await asyncio.gather(*(_gift(t) for _ in range(t.draw.choice((1, 4, 8)))))


async def _gift(t: Teller) -> None:
    given = {"form": "care", "amount_fen": 0, "given_at": datetime.now(UTC).isoformat(), "witnesses": ["甲", "乙"]}
    who = t.officer("village_officer")
    # The clocks of two processes of one machine agree, but not to the microsecond of a request.
    await at_door(t, "give_village_relief", "village-relief", given | {"money_source": "donation"}, who=who, may=("time_in_future",))


async def withdraw(t: Teller) -> None:
    """The person takes the application back; a supervisor who handles cases too records what is not the clerk's to record."""
    answer = await at_door(t, "withdraw_case", "withdrawal", STATEMENT, may=(*MOVED, "withdrawal_needs_supervisor"))
    if answer.code == "withdrawal_needs_supervisor":
        await at_door(t, "withdraw_case", "withdrawal", STATEMENT, who=t.place.supervising(), may=MOVED)


async def open_case(t: Teller, *, urgency: str = "ordinary", **more: Any) -> dict[str, Any]:
    """Register, perhaps hand over and help at once, judge, accept."""
    case = await register(t, urgent=urgency == "emergency", **more)
    if t.draw.random() < 0.5:
        await at_door(t, "merge_case", "merge", {"into_case_id": t.case_id}, may=("merge_into_itself",))  # Nothing can heal it: it is kept.
    if t.draw.random() < 0.2:
        await move(t, case)
    if t.draw.random() < 0.25:
        await hand_over(t, case)
    if t.draw.random() < 0.25:
        await village_aid(t)
    judged = (await at_door(t, "triage_case", "triage", {"urgency": urgency})).document
    if judged["state"] == "registered":
        await at_door(t, "accept_case", "acceptance", may=SILENT)
    return judged


async def carried(t: Teller, *, urgency: str = "ordinary", **more: Any) -> None:
    """A case goes all the way to its end."""
    await open_case(t, urgency=urgency, **more)
    assessed = await assess(t)
    await pay(t, assessed)
    if t.draw.random() < 0.4:
        await ask_back(t)
    left = await refer(t)
    await formalities(t, assessed)
    await until_closed(t, assessed)
    if left is not None and t.draw.random() < 0.7:  # Else its department never answers, and the case is closed all the same.
        await answer_order(t, left)


async def urgent(t: Teller) -> None:
    """Life is in danger: pay first."""
    await carried(t, urgency="emergency")


async def without_account(t: Teller) -> None:
    """Nobody has an account to pay to."""
    await carried(t, account=False)


async def not_handed_over(t: Teller) -> None:
    """What counts as handed over was not: two officers take that back, before the case has closed or after, and it is given again."""
    await open_case(t, account=False, urgency=t.draw.choice(("ordinary", "emergency")))
    assessed = await assess(t)
    await pay(t, assessed)
    await revoke(t)
    await refer(t)
    await formalities(t, assessed)
    await until_closed(t, assessed)
    await revoke(t)
    await until_closed(t, assessed)


async def materials(t: Teller) -> None:
    """Papers are missing, and come."""
    await register(t)
    await at_door(t, "triage_case", "triage", {"urgency": "ordinary"})
    wanted, is_answered = ["bank_account", "expense_receipt"], bool(t.story % 2)
    for _ in range(2):  # All at once and only once: nothing was wrong with any of them.
        ask = {"materials": wanted}
        await at_door(t, "request_materials", "materials-requests", ask, may=("materials_already_requested", *SILENT))
    await let_pass(t, 0.0 if is_answered else 6.0)
    for kind in wanted:
        received = {"materials": [{"material": kind, "sha256": DIGEST}]}
        await at_door(t, "receive_materials", "materials", received, may=("materials_not_requested", *SILENT))
    await (at_door(t, "accept_case", "acceptance", may=SILENT) if is_answered else accepted_by_silence(t))
    await assess(t)
    await withdraw(t)


async def refused(t: Teller) -> None:
    """The door is not opened."""
    await register(t)
    await at_door(t, "triage_case", "triage", {"urgency": "ordinary"})
    await at_door(t, "refuse_case", "refusal", TURNED_AWAY, may=SILENT)


async def withdrawn(t: Teller) -> None:
    """The person thinks better of it, sooner or later."""
    depth = t.draw.randrange(3)
    if depth == 0:
        await register(t)
    else:
        await open_case(t)
    if depth == 2:
        await assess(t)
    await withdraw(t)
    await withdraw(t)


async def silent(t: Teller) -> None:
    """Nobody answers, so the case counts as accepted; it is judged late, for nothing is decided that nobody judged."""
    await register(t)
    await accepted_by_silence(t)
    await at_door(t, "triage_case", "triage", {"urgency": "emergency"})
    look = (t.officer("window_clerk", 2), "assessment", f"/v1/assessments/{t.case_id}")
    await t.until(*look, lambda view: bool(view["urgent"]), "the judgement came")
    await assess(t)


async def unjudged(t: Teller) -> None:
    """Life is in danger and nobody judges it; meanwhile somebody tries to take it back, and to turn it away at the door and later."""
    case = await register(t, urgent=True)
    clerk = t.officer(CHANNELS[case["channel"]])
    await at_door(t, "withdraw_case", "withdrawal", STATEMENT, who=clerk, may=("withdrawal_needs_supervisor",))
    await at_door(t, "refuse_case", "refusal", TURNED_AWAY, may=(*MOVED, "emergency_not_refused"))
    await at_door(t, "accept_case", "acceptance", may=MOVED)
    await refuse_unjudged(t)
    await at_door(t, "triage_case", "triage", {"urgency": "emergency"}, may=MOVED)
    await withdraw(t)


async def accepted_by_silence(t: Teller) -> None:
    """Wait until the office's time to answer is over."""
    look = (t.officer("supervisor"), "intake", f"/v1/cases/{t.case_id}")
    await t.until(*look, lambda view: bool(view["deemed"]), "silence accepted", stop=ENDED)


async def slow(t: Teller) -> None:
    """Nobody judges the case in time, and meanwhile the duty moves: before its clock runs out, after it, and between two steps up."""
    case = await register(t)
    await let_pass(t, t.draw.choice((5.0, 8.7, 10.6)))
    await hand_over(t, case, taken=1.0)
    await let_pass(t, t.draw.uniform(1.0, 7.0))
    await pass_on(t, t.officer("window_clerk", 7), t.officer("window_clerk", 3), taken=0.7)
    await let_pass(t, t.draw.uniform(2.0, 14.0))
    await at_door(t, "triage_case", "triage", {"urgency": "ordinary"})
    await withdraw(t)


async def left(t: Teller) -> None:
    """The case is left where it is, for whoever is waited for: unjudged, offered to somebody, judged, or decided and not carried out."""
    depth = t.draw.randrange(4)
    if depth == 0:
        await register(t)
    elif depth == 1:
        case = await register(t)
        offer = {"to_officer": t.officer("window_clerk", 7).subject, "to_unit": "测试窗口", "reason_code": "not_own_desk"}
        await at_door(t, "offer_handover", "handovers", offer, who=t.officer(CHANNELS[case["channel"]]))
    else:
        await open_case(t)
    if depth == 3:
        await assess(t)


async def let_pass(t: Teller, seconds: float) -> None:
    """Let time pass; a campaign that is over waits for nobody."""
    if await pause(seconds, t.over):
        raise StoryOver("the campaign was over", expected=True)


async def unanswered(t: Teller) -> None:
    """Papers are asked for and never come: in the end the office decides without them."""
    await register(t)
    await at_door(t, "triage_case", "triage", {"urgency": "ordinary"})
    await let_pass(t, t.draw.uniform(0.0, 12.0))
    asked = await at_door(t, "request_materials", "materials-requests", {"materials": ["bank_account"]}, may=SILENT)
    if asked.phase == "ok" and t.draw.random() < 0.5:
        await let_pass(t, 62.0)
        await at_door(t, "accept_case", "acceptance", may=SILENT)


async def twice(t: Teller) -> None:
    """The same household comes again for the same thing, and is told of the first case; then the two become one, either into the other."""
    person = applicant(t.place, t.story, t.draw, account=True)
    case = await register(t, applicant=person, hardship_codes=["living_expense"])
    first = t.case_id
    await let_pass(t, t.draw.uniform(0.0, 5.0))
    again = {"channel": "window", "place_code": t.place.code, "hardship_codes": ["living_expense"], "applicant": person}
    t.case_id = None
    clerk = t.officer("window_clerk")
    refusal = await t.do(clerk, "intake", "register_case", "/v1/cases", again, may=("duplicate_cause",))
    if refusal.phase == "ok":
        raise StoryOver(f"a duplicate of {case['case_id']} was registered", expected=False)
    danger = t.draw.random() < 0.6
    in_spite = {**again, "override_duplicate_reason": "测试：另有新情况，须单独登记。", "life_danger": danger}
    second = (await t.do(clerk, "intake", "register_case", "/v1/cases", in_spite)).document["case_id"]
    t.case_id, goes_on = (second, first) if t.draw.random() < 0.4 else (first, second)
    if danger and goes_on == second:  # The one that ends is judged, the danger is not.
        await at_door(t, "triage_case", "triage", {"urgency": "ordinary"})
    else:
        await _before_merging(t, goes_on)
    merged = await at_door(t, "merge_case", "merge", {"into_case_id": goes_on}, may=("merge_loses_papers", "merge_before_triage"))
    if merged.phase == "ok":
        t.case_id = goes_on
    await let_pass(t, t.draw.choice((0.0, 0.0, 9.0)))
    await withdraw(t)


async def _before_merging(t: Teller, goes_on: str | None) -> None:
    """Let the case that is to end come some way: judged, accepted, or waiting for papers, which only goes along if the other does too."""
    depth = t.draw.randrange(5)
    if depth >= 2:
        urgency = t.draw.choice(("ordinary", "emergency"))
        await at_door(t, "triage_case", "triage", {"urgency": urgency}, may=("downgrade_needs_supervisor",))
    if depth == 3:
        await at_door(t, "accept_case", "acceptance", may=SILENT)
    if depth == 4:
        asked = [goes_on, t.case_id] if t.draw.random() < 0.5 else [t.case_id]
        for t.case_id in asked:
            await at_door(t, "request_materials", "materials-requests", {"materials": ["bank_account"]}, may=SILENT)


async def supervised(t: Teller) -> None:
    """A supervisor asks about a case: who has it reads that in the inbox, in time or not, and answers; the supervisor ends the matter."""
    case = await register(t)
    clerk, supervisor = t.officer(CHANNELS[case["channel"]]), t.officer("supervisor", 2)
    await t.until(supervisor, "audit", f"/v1/cases/{t.case_id}", lambda view: view["stage"] != "heard", "audit heard of the case")
    asked = {"case_id": t.case_id, "cause": "sample", "request_text": "测试：请说明办理经过。"}
    matter = (await t.do(supervisor, "audit", "open_supervision", "/v1/supervisions", asked)).document["supervision_id"]
    item_id = await _lies_with(t, clerk, matter)
    await let_pass(t, t.draw.choice((0.0, 2.0, 9.0)))
    await t.do(clerk, "audit", "read_inbox_item", f"/v1/inbox/{item_id}/read")
    answer = {"reply_text": "测试：已按规定办理。"}
    await t.do(clerk, "audit", "reply_to_supervision", f"/v1/supervisions/{matter}/replies", answer)
    ending = {"outcome": "unfounded", "finding_text": "测试：情况属实。"}
    await t.do(supervisor, "audit", "close_supervision", f"/v1/supervisions/{matter}/closure", ending)
    await at_door(t, "triage_case", "triage", {"urgency": "ordinary"})
    await withdraw(t)


async def _lies_with(t: Teller, who: Officer, ref: str) -> str:
    """Return what lies in somebody's inbox, once it does."""
    cursor = ""
    while True:
        page = await t.until(who, "audit", f"/v1/inbox?limit=200{cursor}", lambda _: True, "the inbox")
        found = [item["item_id"] for item in page["items"] if item["ref"] == ref and item["kind"] == "ordered"]
        if found:
            return str(found[0])
        cursor = f"&cursor={page['next_cursor']}" if page["next_cursor"] else ""
        if not cursor:
            await let_pass(t, 0.5)
