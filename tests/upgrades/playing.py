"""What is played before a release's databases are dumped: nearly every table gets a row, and the dumps stay small.

One published case is carried to its end by the demo's own player. The others are left where an upgrade may find a case: registered and
unanswered, at its notice with an objection open, refused, withdrawn, with a charity's pledge in flight. None of the people exists.
"""

from typing import Any

from deploy.demo.client import Api, Officer
from deploy.demo.people import Offices
from deploy.demo.player import DIGEST, Player
from deploy.demo.script import Story
from deploy.demo.together import review, survey

COUNTY, VILLAGE = "370983", "370983103201"
OFFICES = Offices(COUNTY)
CLERK, SECOND, THIRD = (OFFICES.officer("window_clerk", number) for number in (1, 2, 3))
NEIGHBOUR = Officer("demo-neighbour", ("applicant",), COUNTY)
CARRIED = "C001"
"""An emergency with first relief, cash, a department and a charity; closed in the end."""


async def play(api: Api, player: Player, stories: list[Story]) -> None:
    """Play everything, one after the other: what the dumps say of time is then as readable as a diary."""
    for story in stories:
        if story.record_id == CARRIED:
            outcome = await player.play(story)
            assert outcome.ended, outcome
            await _after_payment(api, Offices(story.place_code[:6]), str(outcome.case_id))
    await _refused(api)
    await _objected(api)
    await _pledged(api)
    await _withdrawn(api)
    await _unanswered(api)


async def _after_payment(api: Api, offices: Offices, case_id: str) -> None:
    """Ask for some of the money back, and let a supervisor ask why."""
    found = (await api.get(offices.officer("finance_officer", 3), "disbursement", f"/v1/payments?case_id={case_id}"))["items"]
    paid = [one for one in found if one["state"] == "paid"]
    if paid:
        recovery = {"payment_id": paid[0]["payment_id"], "amount_fen": 1_000, "reason_code": "found_ineligible"}
        await api.post(offices.officer("finance_officer", 3), "disbursement", "/v1/recoveries", recovery)
    matter = {"case_id": case_id, "cause": "overdue", "request_text": "演示：请说明办理经过。"}
    await api.post(offices.watcher, "audit", "/v1/supervisions", matter)


async def _refused(api: Api) -> None:
    """The duty moves, materials come in, an objection is looked into, and the case is refused."""
    case_id = await _registered(api, number="370983188501010014", hardship="medical_expense", stated_self_paid_fen=4_500_000)
    path = f"/v1/cases/{case_id}"
    await api.post(CLERK, "intake", f"{path}/materials-requests", {"materials": ["diagnosis"]})
    await api.post(CLERK, "intake", f"{path}/materials", {"materials": [{"material": "diagnosis", "sha256": DIGEST}]})
    offer = {"to_officer": SECOND.subject, "to_unit": "演示窗口", "reason_code": "not_own_desk"}
    offered = await api.post(CLERK, "intake", f"{path}/handovers", offer)
    await api.post(SECOND, "intake", f"{path}/handovers/{offered['handover_id']}/acknowledgement")
    await api.get(CLERK, "intake", f"{path}/person?purpose=handling")
    objection = await _to_notice(api, case_id)
    finding = {"upheld": False, "finding_text": "演示：经核查，异议不成立。"}
    await api.post(OFFICES.officer("county_approver", 4), "assessment", f"/v1/objections/{objection}/resolution", finding)
    await _until_pending(api, case_id)
    refusal = {
        "approve": False,
        "reason_code": "not_in_need",
        "reason_text": "演示：家庭收入高于标准。",
        "remedy_text": "演示：可申请行政复议。",
    }
    await api.post(OFFICES.officer("county_approver"), "assessment", f"/v1/assessments/{case_id}/decision", refusal)


async def _objected(api: Api) -> None:
    """An objection is raised, and nobody has looked into it yet."""
    case_id = await _registered(api, number="370983188501010022", hardship="medical_expense", stated_self_paid_fen=4_500_000)
    await _to_notice(api, case_id)


async def _pledged(api: Api) -> None:
    """A charity is asked and has set money aside; nobody has told whether it was given."""
    case_id = await _registered(api, number="37098318850101009X", hardship="education_expense", requested_programmes=["dibao_enrolment"])
    await _to_notice(api, case_id, objected=False)
    await _until_pending(api, case_id)
    await api.post(OFFICES.officer("county_approver"), "assessment", f"/v1/assessments/{case_id}/decision", {"approve": True})
    consent = {"department": "charity_federation", "given": True, "evidence_sha256": DIGEST}
    waiting = await api.until(
        CLERK,
        "referral",
        f"/v1/referrals?case_id={case_id}",
        lambda page: any(one["state"] == "awaiting_consent" for one in page["items"]),
        "a charity waits for consent",
    )
    referral = next(one["referral_id"] for one in waiting["items"] if one["state"] == "awaiting_consent")
    await api.post(CLERK, "referral", f"/v1/cases/{case_id}/consents", consent)
    charity = OFFICES.handler("charity_federation")
    await api.post(charity, "charity", "/v1/funds", {"division": f"{COUNTY}000000", "amount_fen": 10_000_000})
    path = f"/v1/tasks?referral_id={referral}"
    tasks = await api.until(charity, "charity", path, lambda page: page["items"], "the order reached its desk")
    task = f"/v1/tasks/{tasks['items'][0]['task_id']}"
    await api.post(charity, "charity", f"{task}/acknowledgement")
    await api.post(charity, "charity", f"{task}/pledge", {"amount_fen": 200_000})


async def _withdrawn(api: Api) -> None:
    """Goods are given at once, and then the application is withdrawn: whoever hears of it stops."""
    case_id = await _registered(api, number="370911188603150016", hardship="fire")
    await api.post(CLERK, "intake", f"/v1/cases/{case_id}/triage", {"urgency": "emergency"})
    path = f"/v1/assessments/{case_id}"
    await api.until(CLERK, "assessment", path, lambda view: view["state"] != "waiting", "the assessment opened")
    await api.post(OFFICES.officer("township_approver"), "assessment", f"{path}/first-relief", {"form": "in_kind"})
    finance, village = OFFICES.officer("finance_officer"), OFFICES.officer("village_officer")
    path = f"/v1/in-kind?case_id={case_id}"
    goods = await api.until(finance, "disbursement", path, lambda page: page["items"], "the goods were due")
    await api.post(village, "disbursement", f"/v1/in-kind/{goods['items'][0]['item_id']}/issue", {"description": "米面油"})
    supervising = Officer("upgrades-supervising", ("window_clerk", "supervisor"), COUNTY)
    body = {"reason_code": "demo_over", "statement_sha256": DIGEST}
    await api.post(supervising, "intake", f"/v1/cases/{case_id}/withdrawal", body)


async def _unanswered(api: Api) -> None:
    """The village has helped and offers the duty on; nobody has answered."""
    case_id = await _registered(api, number=None, hardship="stranded_person", found_at=None)
    seen = await api.get(CLERK, "intake", f"/v1/cases/{case_id}")
    village = OFFICES.officer("village_officer")
    given = {
        "form": "lodging",
        "amount_fen": 5_000,
        "given_at": seen["registered_at"],
        "witnesses": ["甲", "乙"],
        "money_source": "donation",
    }
    await api.post(village, "intake", f"/v1/cases/{case_id}/village-relief", given)
    offer = {"to_officer": THIRD.subject, "to_unit": "演示窗口", "reason_code": "not_own_desk"}
    await api.post(CLERK, "intake", f"/v1/cases/{case_id}/handovers", offer)


async def _registered(api: Api, *, number: str | None, hardship: str, **told: Any) -> str:
    body: dict[str, Any] = {"channel": "window", "place_code": VILLAGE, "hardship_codes": [hardship], "household_size": 3}
    person = {"name": "演示乙", "id_document": {"type": "id_card", "number": number}, "phone": "13800000000"}
    body |= {"applicant": person} if number else {"identity_unknown": True}
    case = await api.post(CLERK, "intake", "/v1/cases", body | {name: value for name, value in told.items() if value is not None})
    return str(case["case_id"])


async def _to_notice(api: Api, case_id: str, *, objected: bool = True) -> str:
    """Accept and assess a case until its notice hangs, and object to it; return the objection's id."""
    seen = await api.get(CLERK, "intake", f"/v1/cases/{case_id}")
    owner = next(one for one in (CLERK, SECOND) if one.subject == seen["answerable_officer"])
    await api.post(owner, "intake", f"/v1/cases/{case_id}/triage", {"urgency": "ordinary"})
    await api.post(owner, "intake", f"/v1/cases/{case_id}/acceptance")
    path = f"/v1/assessments/{case_id}"
    await api.until(CLERK, "assessment", path, lambda view: view["state"] != "waiting", "the assessment opened")
    proof = {"kind": "village_statement", "issuer_kind": "village", "stated_on": "2026-01-05", "attachment_sha256": DIGEST}
    await api.post(SECOND, "assessment", f"{path}/fact-proofs", proof)
    await survey(api, path, [SECOND, THIRD], {"household_size": 3, "self_paid_fen": 4_500_000})
    means = {"authorised": True, "monthly_income_fen": 0, "assets_within_rule": True}
    await api.post(SECOND, "assessment", f"{path}/means-check", means)
    await review(api, path, [SECOND, CLERK, THIRD])
    hung = await api.post(SECOND, "assessment", f"{path}/notice")
    if not objected:
        return ""
    words = {"reason_code": "not_in_need", "reason_text": "演示：该户有两辆货车在营运。"}
    raised = await api.post(NEIGHBOUR, "assessment", f"/v1/notices/{hung['notices'][-1]['notice_id']}/objections", words)
    return str(raised["objection_id"])


async def _until_pending(api: Api, case_id: str) -> None:
    await api.until(CLERK, "assessment", f"/v1/assessments/{case_id}", lambda view: view["state"] == "pending", "the notice closed")
