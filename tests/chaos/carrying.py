"""What is done with an accepted case: found out, proposed, decided, paid, referred, completed."""

import asyncio
from random import Random
from typing import Any

from tests.chaos.aftercare import go_on_without, left_lying
from tests.chaos.client import Answer, Officer
from tests.chaos.offering import match_offers, serve
from tests.chaos.outside import contradiction, late_fault
from tests.chaos.pace import pause
from tests.chaos.people import CHARITIES
from tests.chaos.reporting import OWN_SYSTEM, STOPPED, complete, give_up, report
from tests.chaos.teller import DIGEST, Teller

PROOF = {"kind": "village_statement", "issuer_kind": "village", "stated_on": "2026-01-05", "attachment_sha256": DIGEST}
GONE = ("ended", "rejected")
MOVED = ("payment_in_state", "payment_stopped")
UNCORRECTED = ("case_closed", "corrected_by_answerable", "correction_in_state")
"""The case has ended or gone to another desk meanwhile, and what waited for its second officer with it."""
REVOKED = ("payment_in_state", "revocation_period_over", "repaid_by_person")
"""When processes die, the profile's minute may be over before both officers have acted."""

CONTRADICTED = 0.3
"""In which share of the stories with a payment by bank it contradicts itself about the first of them: of all stories few have one."""

STUDENTS = ("college_student", "senior_student", "boarding_primary")
ANSWERED = ("completed", "refused", "withdrawn")
ELSEWHERE = {"health_commission": "treat_before_pay", "housing": "housing_rebuilding"}
"""Departments to which what came back is sent, with what they are asked for; none gets it a second time."""
EXPLAINED = {"flags_reason": "测试：已电话核实，账户为其亲属代开，本人同意。"}
REASON = {"reason_code": "not_eligible", "reason_text": "测试：该户不符合本项目的条件。"}


async def assess(t: Teller) -> dict[str, Any]:
    """Carry a case from acceptance to its decision; return the assessment."""
    path, clerk = f"/v1/assessments/{t.case_id}", t.officer("window_clerk", 2)
    view = await t.until(clerk, "assessment", path, lambda view: view["state"] != "waiting", "the assessment opened")
    if view["urgent"] and t.draw.random() < 0.8:
        form = {"form": t.draw.choice(("cash", "cash", "in_kind")), **EXPLAINED}
        await t.do(t.officer("township_approver"), "assessment", "order_first_relief", f"{path}/first-relief", form)
    await t.do(clerk, "assessment", "add_fact_proof", f"{path}/fact-proofs", PROOF)
    if view["screening"]["procedure"] != "fast_small":
        await _see_household(t, path)
    wanted: dict[str, Any] = {}
    if view["computed_fen"] and t.draw.random() < 0.12:
        wanted["proposed_fen"] = view["computed_fen"] + 100_000  # More than the rules give: the joint conference's to decide.
    reviewed = await _review(t, path, wanted)
    if reviewed["state"] == "reviewed":
        noticed = (await t.do(clerk, "assessment", "open_notice", f"{path}/notice")).document
        if noticed["notices"] and t.draw.random() < 0.2:
            await _object(t, noticed["notices"][-1]["notice_id"])
    await t.until(clerk, "assessment", path, lambda view: view["state"] == "pending", "the notice closed", stop=GONE)
    return await _decide(t, path)


async def _review(t: Teller, path: str, wanted: dict[str, Any]) -> dict[str, Any]:
    """Propose, and let the others vote; a group that votes a proposal down proposes it once more."""
    clerk, *others = (t.officer("window_clerk", number) for number in (2, 3, 4))
    body = {"members": [one.subject for one in others], **wanted}
    against = t.draw.random() < 0.1
    for vote in ("against", "for") if against else ("for",):
        reviewed = (await t.do(clerk, "assessment", "review_case", f"{path}/review", body)).document
        for one in others:
            reviewed = (await t.do(one, "assessment", "vote_on_review", f"{path}/review/votes", {"vote": vote})).document
    return reviewed


async def _see_household(t: Teller, path: str) -> None:
    clerk, second = t.officer("window_clerk", 2), t.officer("window_clerk", 5)
    seen: dict[str, Any] = {"household_size": t.draw.randint(2, 5), "self_paid_fen": t.draw.randrange(0, 6_000_000, 1_000)}
    if t.draw.random() < 0.5:
        seen["facts"] = {t.draw.choice(STUDENTS): t.draw.randint(1, 2)}
    if t.draw.random() < 0.15:
        # Who was named first never confirms it: recorded anew, it waits on under the same clock.
        absent = {**seen, "surveyors": [clerk.subject, t.officer("window_clerk", 9).subject]}
        await t.do(clerk, "assessment", "record_survey", f"{path}/survey", absent)
        await t.do(second, "assessment", "confirm_survey", f"{path}/survey/confirmations", may=("not_named",))
    await t.do(clerk, "assessment", "record_survey", f"{path}/survey", {**seen, "surveyors": [clerk.subject, second.subject]})
    await t.do(second, "assessment", "confirm_survey", f"{path}/survey/confirmations")
    means = {"authorised": True, "monthly_income_fen": t.draw.randrange(0, 300_000, 100), "assets_within_rule": True}
    await t.do(clerk, "assessment", "check_means", f"{path}/means-check", means)


async def _object(t: Teller, notice_id: str) -> None:
    who, reason = t.officer("applicant", t.story), {"reason_code": "not_in_need", "reason_text": "测试：该户有两辆货车在营运。"}
    answer = await t.do(who, "assessment", "raise_objection", f"/v1/notices/{notice_id}/objections", reason, may=("notice_closed",))
    if answer.phase == "ok":
        await pause(0.0 if t.story % 2 else 3.0, t.over)  # Some investigations take longer than the notice would have hung.
        path = f"/v1/objections/{answer.document['objection_id']}/resolution"
        finding = {"upheld": t.draw.random() < 0.3, "finding_text": "测试：经核查，车辆系其胞弟所有。"}
        await t.do(t.officer("county_approver", 6), "assessment", "resolve_objection", path, finding)


async def _decide(t: Teller, path: str) -> dict[str, Any]:
    decision: dict[str, Any] = {"approve": True, **EXPLAINED} if t.draw.random() < 0.9 else {"approve": False, **REASON}
    answer = await t.do(t.officer("township_approver"), "assessment", "decide_case", f"{path}/decision", decision, may=("wrong_level",))
    if answer.phase == "fail":
        answer = await t.do(t.officer("county_approver"), "assessment", "decide_case", f"{path}/decision", decision)
    decided = answer.document
    if decided["state"] == "conference":
        members = [f"chaos-member-{number}" for number in range(1, 6)]
        ruling = {
            "members": members,
            "votes_for": 5,
            "amount_fen": decided["review"]["proposed_fen"],
            "minutes": "测试：同意研判建议。",
            **EXPLAINED,
        }
        secretary = t.officer("conference_secretary")
        decided = (await t.do(secretary, "assessment", "record_conference", f"{path}/conference", ruling)).document
    return decided


async def refuse_unjudged(t: Teller) -> None:
    """See the household and refuse its case, though nobody has judged how urgent it is."""
    path, clerk = f"/v1/assessments/{t.case_id}", t.officer("window_clerk", 2)
    view = await t.until(clerk, "assessment", path, lambda view: view["state"] != "waiting", "the assessment opened")
    if view["state"] == "accepted":
        await _see_household(t, path)
        refusal = {"approve": False, **REASON}
        await t.do(t.officer("county_approver"), "assessment", "decide_case", f"{path}/decision", refusal, may=("triage_needed",))


async def pay(t: Teller, assessed: dict[str, Any]) -> None:
    """Order, correct and hand over until nothing of the case is open any more."""
    items = (assessed["decision"] or {}).get("items", [])
    owed = sum(item["kind"] in ("cash", "in_kind") for item in items) + (1 if assessed["relief"] else 0)
    finance = t.officer("finance_officer")
    corrected: dict[str, bool] = {}
    if t.draw.random() < 0.15:
        await t.api.tell_bank(late_fault(t.draw))  # This payment, or whichever is next, comes back.
    while True:
        payments = (await t.until(finance, "disbursement", f"/v1/payments?case_id={t.case_id}", lambda _: True, "payments"))["items"]
        goods = (await t.until(finance, "disbursement", f"/v1/in-kind?case_id={t.case_id}", lambda _: True, "goods"))["items"]
        await _let_bank_contradict(t, payments)
        settled = sum(one["state"] in ("paid", "cancelled") for one in payments) + sum(one["state"] != "due" for one in goods)
        if settled >= owed:
            return
        for payment in payments:
            await _move(t, payment, corrected)
        for one in goods:
            if one["state"] == "due":
                await _hand_over(t, one)
        if await pause(0.5, t.over):
            await t.until(finance, "disbursement", f"/v1/payments?case_id={t.case_id}", lambda _: False, "the payments ended")


async def _let_bank_contradict(t: Teller, payments: list[dict[str, Any]]) -> None:
    """Let the bank take back its word on the first payment, in some stories.

    Only once the product itself says that it is paid: whoever never heard "settled" has to believe "rejected", and to pay anew. Drawn by
    the story's number, for this is looked at again and again; the bank contradicts itself about an instruction once.
    """
    draw, paid = Random(f"contradiction {t.story}"), [one for one in payments if one["state"] == "paid" and one["means"] == "bank"]
    if paid and draw.random() < CONTRADICTED:
        says, last = contradiction(draw), max(paid[0]["instructions"], key=lambda one: int(one["attempt"]))
        await t.api.let_bank_contradict(last["instruction_no"], says)


async def _hand_over(t: Teller, one: dict[str, Any]) -> None:
    path, left_fen, may = f"/v1/in-kind/{one['item_id']}", one["outstanding_fen"], ("goods_cancelled",)
    if one["issue_id"] and t.draw.random() < 0.3:
        reason = {"reason_code": "not_needed"}
        await t.do(t.officer("township_approver"), "disbursement", "cancel_rest_of_goods", f"{path}/cancellation", reason, may=may)
        return
    worth = {} if left_fen else {"value_fen": 20_000}  # What was asked for in kind is approved without a value.
    if left_fen > 1 and t.draw.random() < 0.3:
        worth = {"value_fen": left_fen // 2}  # The rest is handed over, or called off, later.
    await t.do(t.officer("village_officer"), "disbursement", "issue_goods", f"{path}/issue", {"description": "米面油"} | worth, may=may)


async def _move(t: Teller, payment: dict[str, Any], corrected: dict[str, bool]) -> None:
    """Do what is next for a payment; `corrected` tells of each time that one came back whether it waits to be tried with another account.

    Each time stands by itself: a call that is repeated may have been refused first and done then, and the payment have come back once more.
    """
    finance, number = t.officer("finance_officer"), payment["payment_id"]
    path = f"/v1/payments/{number}"
    if payment["state"] == "reserved":
        await t.do(finance, "disbursement", "order_payments", "/v1/payment-orders", {"payment_ids": [number]}, may=MOVED)
    elif payment["state"] == "returned" and await _tries_again(t, time := f"{number}-{len(payment['instructions'])}", corrected):
        again = await t.do(finance, "disbursement", "correct_payment", f"{path}/correction", may=(*MOVED, "account_not_corrected"))
        corrected[time] = again.code == "account_not_corrected"  # Disbursement has not heard of it yet.
    elif payment["state"] in ("cash_due", "returned"):
        second = t.officer("window_clerk", 8)
        pair = {"officers": [finance.subject, second.subject], "receipt_sha256": DIGEST}
        await t.do(finance, "disbursement", "pay_in_person", f"{path}/in-person", pair, may=MOVED)
        if t.draw.random() < 0.2:
            # The person was not there: what was recorded is taken back, and tried again at the next look.
            await t.do(second, "disbursement", "withdraw_cash", f"{path}/in-person/withdrawal", may=MOVED)
    elif payment["state"] == "handing_over":
        await t.do(t.officer("window_clerk", 8), "disbursement", "confirm_cash", f"{path}/in-person/confirmation", may=MOVED)


async def _tries_again(t: Teller, time: str, corrected: dict[str, bool]) -> bool:
    """Tell whether a payment that came back is to be tried again; when it is first seen so, its account may be corrected for that."""
    if time not in corrected:
        corrected[time] = t.draw.random() < 0.6 and await _correct_account(t)
    return corrected[time]


async def _correct_account(t: Teller) -> bool:
    """Let whoever is answerable correct the account, and another officer confirm that; tell whether it was."""
    case = await t.until(t.officer("supervisor"), "intake", f"/v1/cases/{t.case_id}", lambda _: True, "the case")
    clerk, path = t.place.named(case["answerable_officer"]), f"/v1/cases/{t.case_id}/person/corrections"
    if clerk is None:  # Reopened, and on nobody's desk.
        return False
    number = f"6300{t.story:08d}{t.draw.randrange(10_000):04d}"
    account = {"bank": "测试银行", "number": number, "holder": f"测试{t.story}"}
    asked = {"bank_account": account, "reason_code": "account_closed", "evidence_sha256": DIGEST}
    proposed = await t.do(clerk, "intake", "correct_person", path, asked, may=(*UNCORRECTED, "correction_pending"))
    if proposed.phase != "ok":
        return False
    answer = f"{path}/{proposed.document['correction_id']}"
    second = t.officer("window_clerk", 8)
    if t.draw.random() < 0.2:
        await t.do(second, "intake", "refuse_correction", f"{answer}/refusal", {"reason_code": "not_proved"}, may=UNCORRECTED)
        return False
    return (await t.do(second, "intake", "confirm_correction", f"{answer}/confirmation", may=UNCORRECTED)).phase == "ok"


async def until_closed(t: Teller, assessed: dict[str, Any]) -> None:
    """Wait until the case has closed; what the bank sends back meanwhile, or a little later, is paid again, what was answered told."""
    items = (assessed["decision"] or {}).get("items", [])
    look = (t.officer("supervisor"), "intake", f"/v1/cases/{t.case_id}")
    for seconds in (0.0, t.draw.choice((0.0, 3.0, 9.0))):
        if await pause(seconds, t.over):
            return
        while (await t.until(*look, lambda _: True, "the case"))["state"] != "closed":
            await pay(t, assessed)
            if any(item["kind"] == "referral" for item in items):
                await tell_results(t)
            if await pause(0.5, t.over):
                await t.until(*look, lambda view: view["state"] == "closed", "the case closed")


async def ask_back(t: Teller) -> None:
    """Ask back what was paid by mistake: a part comes back, and sometimes the rest of it."""
    finance = t.officer("finance_officer")
    payments = (await t.until(finance, "disbursement", f"/v1/payments?case_id={t.case_id}", lambda _: True, "payments"))["items"]
    for payment in [one for one in payments if one["state"] == "paid"][:1]:
        asked = {"payment_id": payment["payment_id"], "amount_fen": payment["amount_fen"], "reason_code": "found_ineligible"}
        answer = await t.do(finance, "disbursement", "order_recovery", "/v1/recoveries", asked, may=MOVED)
        if answer.phase != "ok":
            return  # The bank has sent it back by now.
        demand, may = answer.document, ("recovery_closed",)
        path, part = f"/v1/recoveries/{demand['recovery_id']}/repayments", max(1, payment["amount_fen"] // 3)
        await t.do(finance, "disbursement", "record_repayment", path, {"amount_fen": part}, may=may)
        if t.draw.random() < 0.5:
            await t.do(finance, "disbursement", "record_repayment", path, {"amount_fen": payment["amount_fen"] - part}, may=may)


async def revoke(t: Teller) -> None:
    """Find that what counts as given was not handed over: whoever recorded it says so."""
    finance, giver = t.officer("finance_officer"), t.officer("village_officer")
    shown = {"reason_code": "not_handed_over", "evidence_sha256": DIGEST}
    payments = (await t.until(finance, "disbursement", f"/v1/payments?case_id={t.case_id}", lambda _: True, "payments"))["items"]
    for payment in [one for one in payments if one["means"] == "cash_in_person"]:
        if t.draw.random() < 0.3:
            asked = {"payment_id": payment["payment_id"], "amount_fen": payment["amount_fen"] // 2 + 1, "reason_code": "not_received"}
            await t.do(finance, "disbursement", "order_recovery", "/v1/recoveries", asked, may=MOVED)
        path = f"/v1/payments/{payment['payment_id']}/in-person/revocations"
        await _answered(t, await t.do(finance, "disbursement", "propose_revocation", path, shown, may=REVOKED))
    goods = (await t.until(finance, "disbursement", f"/v1/in-kind?case_id={t.case_id}", lambda _: True, "goods"))["items"]
    for one in [one for one in goods if one["issue_id"]]:
        issue = t.draw.choice([one, *one["earlier"]])["issue_id"]
        path = f"/v1/in-kind/{one['item_id']}/revocations"
        await _answered(t, await t.do(giver, "disbursement", "propose_goods_revocation", path, shown | {"issue_id": issue}, may=REVOKED))


async def _answered(t: Teller, proposed: Answer) -> None:
    """Let another officer confirm it, or find that it was handed over; and yet another perhaps at once otherwise."""
    if proposed.phase == "ok":
        path = f"/v1/revocations/{proposed.document['revocation_id']}"
        said = t.draw.choice((("confirmation",), ("confirmation", "confirmation"), ("confirmation", "refusal"), ("refusal",)))
        await asyncio.gather(
            *(_answer_revocation(t, t.officer("finance_officer", 3 + number), path, one) for number, one in enumerate(said))
        )


async def _answer_revocation(t: Teller, who: Officer, path: str, said: str) -> None:
    name = "confirm_revocation" if said == "confirmation" else "refuse_revocation"
    body = {"reason_code": "receipt_is_genuine"} if said == "refusal" else None
    await t.do(who, "disbursement", name, f"{path}/{said}", body, may=("revocation_answered", *REVOKED))


async def refer(t: Teller) -> dict[str, Any] | None:
    """Let every department that was asked answer, all at once; return the order of one that the case did not wait for."""
    watcher, clerk = t.officer("supervisor"), t.officer("window_clerk")
    view = await t.until(watcher, "assessment", f"/v1/assessments/{t.case_id}", lambda _: True, "the decision")
    wanted = [item for item in (view["decision"] or {}).get("items", []) if item["kind"] == "referral"]
    if not wanted:
        return None
    path = f"/v1/referrals?case_id={t.case_id}"
    asked = await t.until(clerk, "referral", path, lambda page: len(page["items"]) >= len(wanted), "the departments were asked")
    for department in sorted({one["department"] for one in asked["items"] if one["state"] == "awaiting_consent"}):
        consent = {"department": department, "given": t.draw.random() < 0.7, "evidence_sha256": DIGEST}
        await t.do(clerk, "referral", "record_consent", f"/v1/cases/{t.case_id}/consents", consent)
    left = await left_lying(t, asked["items"])
    await asyncio.gather(*(answer_order(t, one) for one in asked["items"] if one is not left))
    if left is not None:
        await go_on_without(t, left)
    return left


async def answer_order(t: Teller, order: dict[str, Any], had: tuple[str, ...] = ()) -> None:
    """Let a department answer an order; those that returned it before are in `had`."""
    clerk, handler, desk = t.officer("window_clerk"), t.place.handler(order["department"]), order["desk"]
    path = f"/v1/referrals/{order['referral_id']}"
    waiting = ("awaiting_consent", "waiting")
    now = await t.until(clerk, "referral", path, lambda one: one["state"] not in waiting, "the order was issued")
    if now["state"] in ("without_consent", "stopped"):
        return
    tasks = f"/v1/tasks?referral_id={order['referral_id']}"
    task = (await t.until(handler, desk, tasks, lambda page: bool(page["items"]), "the order reached its desk"))["items"][0]
    own = order["department"] == OWN_SYSTEM and t.draw.random() < 0.5
    said = await (report if own else _work)(t, order, task)
    # One that was given up has its department's answer all the same, later.
    before = ("issued", "acknowledged", *(("withdrawn",) if said == "completed" else ()))
    await t.until(clerk, "referral", path, lambda one: one["state"] not in before, "the answer came back")
    if said == "returned":
        await _send_on(t, path, (*had, order["department"]))
    else:
        await _tell(t, path)


async def _work(t: Teller, order: dict[str, Any], task: dict[str, Any]) -> str:
    handler, desk, path = t.place.handler(order["department"]), order["desk"], f"/v1/tasks/{task['task_id']}"
    if t.draw.random() < 0.15:
        await t.do(handler, desk, "return_task", f"{path}/return", REASON, may=STOPPED)
        return "returned"
    await t.do(handler, desk, "acknowledge_task", f"{path}/acknowledgement", may=STOPPED)
    pledged = order["department"] in CHARITIES and t.draw.random() < 0.6
    if pledged:
        amount = {"amount_fen": 20_000_000 if t.draw.random() < 0.3 else t.draw.randrange(1_000, 50_000)}
        may = ("task_closed", "fund_insufficient", "pledge_over_need", "approval_not_received")
        await t.do(handler, desk, "make_pledge", f"{path}/pledge", amount, may=may)
    if order["department"] in CHARITIES:
        await match_offers(t, handler, path)
        await serve(t, handler, path)
    if t.draw.random() < 0.3:
        await t.do(handler, desk, "refuse_task", f"{path}/refusal", REASON, may=STOPPED)
        return "refused"
    if not pledged and t.draw.random() < 0.1:
        await give_up(t, order, task)
    return "completed" if await complete(t, order, task, path) else "stopped"


async def _send_on(t: Teller, path: str, had: tuple[str, ...]) -> None:
    clerk, left = t.officer("window_clerk"), [department for department in ELSEWHERE if department not in had]
    if not left or t.draw.random() < 0.5:
        given_up = {"reason_code": "no_department_competent"}
        answer = await t.do(clerk, "referral", "withdraw_referral", f"{path}/withdrawal", given_up, may=STOPPED)
        if answer.phase == "ok":
            await _tell(t, path)
        return
    elsewhere = {"department": left[0], "programme": ELSEWHERE[left[0]]}
    answer = await t.do(clerk, "referral", "reissue_referral", f"{path}/reissue", elsewhere, may=STOPPED)
    if answer.phase == "ok":
        await answer_order(t, answer.document, had)


async def tell_results(t: Teller) -> None:
    """Tell the person what came of each order that was answered and is untold, as one is that was completed after all."""
    orders = await t.until(t.officer("window_clerk"), "referral", f"/v1/referrals?case_id={t.case_id}", lambda _: True, "the orders")
    for one in orders["items"]:
        if one["state"] in ANSWERED and one["told_at"] is None:
            await _tell(t, f"/v1/referrals/{one['referral_id']}")


async def _tell(t: Teller, path: str) -> None:
    clerk, means = t.officer("window_clerk"), {"means": t.draw.choice(("phone", "in_person", "written"))}
    await t.do(clerk, "referral", "tell_referral_result", f"{path}/result-notice", means, may=STOPPED)


async def formalities(t: Teller, assessed: dict[str, Any]) -> None:
    """Bring the papers that first relief did not wait for."""
    if assessed["relief"]:
        path = f"/v1/assessments/{t.case_id}/formalities"
        await t.do(t.officer("window_clerk", 2), "assessment", "complete_formalities", path, {}, may=("formalities_not_open",))
