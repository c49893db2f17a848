"""Plays one story through the line, as the people in it would, by the public HTTP APIs only.

What the services propose is what is done: their urgency, their procedure, their amount, their departments. Departments decide by the
profile (`deploy/demo/departments.py`). Nobody here knows what was published of the case's outcome.
"""

import asyncio
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from deploy.cli.verify import Key, NotProven, verify_bundle
from deploy.demo.client import Api, NeverCame, Refused
from deploy.demo.departments import Answer, answer, next_step
from deploy.demo.guards import run_into
from deploy.demo.people import UNIT, Offices, applicant_of, offices_of
from deploy.demo.script import Story
from deploy.demo.together import accept, pay_in_person, review, survey
from shared.kit.calendar import SHANGHAI
from shared.kit.policy import Policy

FUNDS_FEN = 100_000_000
"""A million yuan for each county and, of it, a fifth for each township's reserve: the demo is not about running out of money."""

WAITS_OF_A_CASE = 2.5
"""How many waits as long as the longest a whole case may take."""

PAPER = "expense_receipt"
"""What is asked for here of a household whose story tells of papers; the profile lets it be asked for in any case."""

OWN_SYSTEM = "medical_insurance"
"""The department that answers by its own system here, and not at a screen."""

DIGEST = hashlib.sha256(b"demo").hexdigest()
WORTH_FEN = 20_000
"""What goods are worth here that were approved without a value."""


@dataclass(frozen=True)
class ClockSeen:
    """How a clock stood when its case was over, and for how long it had stood still."""

    clock: str
    state: str
    late: bool
    paused_s: float

    @classmethod
    def of(cls, view: Mapping[str, Any]) -> "ClockSeen":
        """Read it from audit's answer."""
        ends = [(datetime.fromisoformat(one["since"]), datetime.fromisoformat(one["until"])) for one in view["pauses"] if one["until"]]
        return cls(view["clock"], view["state"], view["late"], sum((until - since).total_seconds() for since, until in ends))


@dataclass
class Outcome:
    """What became of a story."""

    story: Story
    case_id: str | None = None
    state: str = "not carried"
    reason: str = ""
    officer: str = ""
    procedure: str = ""
    answers: list[Answer] = field(default_factory=list)
    goods: bool = False
    decided_fen: int | None = None
    paid_fen: int | None = None
    rule: str = ""
    clocks: list[ClockSeen] = field(default_factory=list)
    proof: str = ""
    guard: str = ""

    @property
    def ended(self) -> bool:
        """Tell whether the line carried the case to its end."""
        return self.state in ("ended", "guarded")


class Player:
    """Plays stories."""

    def __init__(self, api: Api, run: str, log_key: str, policy: Policy) -> None:
        """`run` makes this run's people other ones than those of the run before; `log_key` is the proof log's verifier key.

        `policy` is the profile by which departments decide.
        """
        self._api = api
        self._run = run
        self.log_key = log_key
        self.policy = policy
        self._key = Key.parse(log_key)
        self._funded: dict[str, asyncio.Task[None]] = {}
        self._staffed: dict[str, asyncio.Task[Any]] = {}

    async def play(self, story: Story) -> Outcome:
        """Play a story to its end; whatever stops it is told in the outcome, never raised."""
        outcome, patience_s = Outcome(story), WAITS_OF_A_CASE * self._api.patience_s
        try:
            async with asyncio.timeout(patience_s):
                await self._play(story, outcome)
        except Refused as refusal:
            outcome.reason = str(refusal)
        except NeverCame as never:
            outcome.reason = f"never came: {never}"
        except TimeoutError:
            outcome.reason = f"not over after {patience_s:.0f} s"
        except NotProven as invalid:
            outcome.reason = f"proof: {invalid}"
        return outcome

    async def _play(self, story: Story, outcome: Outcome) -> None:
        offices = offices_of(story)
        await self._staff(offices)
        await self._fund(story, offices)
        case = await self._register(story, offices)
        outcome.case_id, outcome.officer = case["case_id"], case["first_asked_officer"]
        if story.guard:
            outcome.guard = await run_into(self._api, story.guard, offices, case["case_id"])
        else:
            await self._carry(story, offices, case, outcome)
        over, path = ("closed", "withdrawn", "not_accepted", "merged"), f"/v1/cases/{case['case_id']}"
        closed = await self._api.until(offices.watcher, "intake", path, lambda view: view["state"] in over, "the case closed")
        outcome.paid_fen = closed["paid_fen"]
        await self._look_back(offices, outcome)
        outcome.state = "guarded" if story.guard else "ended"

    async def _staff(self, offices: Offices) -> None:
        """Keep the roster of a county, once."""
        if offices.county not in self._staffed:
            path = f"/v1/units/{UNIT}/roster?division={offices.county}000000"
            kept = self._api.put(offices.keeper, "intake", path, offices.roster(datetime.now(UTC)))
            self._staffed[offices.county] = asyncio.ensure_future(kept)
        await self._staffed[offices.county]

    async def _fund(self, story: Story, offices: Offices) -> None:
        """Give the county a budget and the township a reserve, once each."""
        township = story.place_code[:9] + "000"

        async def grant(path: str, division: str, amount: int) -> None:
            treasurer = offices.officer("finance_officer", 9)
            await self._api.post(treasurer, "disbursement", path, {"division": division, "amount_fen": amount, "reference": "demo"})

        county = self._funded.setdefault(
            offices.county, asyncio.ensure_future(grant("/v1/budget-lines", offices.county + "000000", FUNDS_FEN))
        )
        await county
        reserve = self._funded.setdefault(township, asyncio.ensure_future(grant("/v1/petty-reserves", township, FUNDS_FEN // 5)))
        await reserve

    async def _register(self, story: Story, offices: Offices) -> dict[str, Any]:
        applicant = applicant_of(story, self._run)
        body = told_of(story) | ({"applicant": applicant} if applicant else {"identity_unknown": True})
        role = {"hotline": "hotline_operator", "village": "village_officer"}.get(story.channel, "window_clerk")
        registered: dict[str, Any] = await self._api.post(offices.officer(role), "intake", "/v1/cases", body)
        return registered

    async def _carry(self, story: Story, offices: Offices, case: dict[str, Any], outcome: Outcome) -> None:
        case_id = case["case_id"]
        await self._open(story, offices, case)
        assessed = await self._assess(story, offices, case_id)
        outcome.procedure = (assessed["review"] or {}).get("procedure", assessed["screening"]["procedure"])
        explanation = assessed["explanation"] or {}
        outcome.rule = str(explanation.get("rule", ""))
        decision = assessed["decision"] or {}
        outcome.decided_fen = decision.get("amount_fen")
        outcome.goods = any(item["kind"] == "in_kind" for item in decision.get("items", []))
        await asyncio.gather(self._pay(offices, case_id), self._refer(story, offices, case_id, outcome))
        if assessed["relief"]:
            await self._formalities(offices, case_id)

    async def _open(self, story: Story, offices: Offices, case: dict[str, Any]) -> None:
        case_id, clerk = case["case_id"], offices.officer("window_clerk")
        if story.village_helped:
            village = offices.officer("village_officer")
            given = {
                "form": "care",
                "amount_fen": 0,
                "given_at": case["registered_at"],
                "witnesses": ["甲", "乙"],
                "money_source": "donation",
            }
            await self._api.post(village, "intake", f"/v1/cases/{case_id}/village-relief", given)
        urgency = case["suggested_urgency"]
        judged = await self._api.post(clerk, "intake", f"/v1/cases/{case_id}/triage", {"urgency": urgency})
        if judged["state"] == "registered":
            if story.papers_told_of:
                await self._ask_for_papers(offices, case_id)
            await accept(self._api, clerk, case_id)

    async def _ask_for_papers(self, offices: Offices, case_id: str) -> None:
        """Ask for a paper and take it in; meanwhile the office's clocks stand still."""
        clerk = offices.officer("window_clerk")
        await self._api.post(clerk, "intake", f"/v1/cases/{case_id}/materials-requests", {"materials": [PAPER]})

        def stood_still(clocks: dict[str, Any]) -> bool:
            return any(clock["pauses"] for clock in clocks["items"])

        await self._api.until(offices.watcher, "audit", f"/v1/cases/{case_id}/clocks", stood_still, "a clock stood still")
        brought = {"materials": [{"material": PAPER, "sha256": DIGEST}]}
        await self._api.post(clerk, "intake", f"/v1/cases/{case_id}/materials", brought)

    async def _assess(self, story: Story, offices: Offices, case_id: str) -> dict[str, Any]:
        path, clerk = f"/v1/assessments/{case_id}", offices.officer("window_clerk", 2)
        view = await self._api.until(clerk, "assessment", path, lambda view: view["state"] != "waiting", "the assessment opened")
        if view["urgent"]:
            await self._api.post(offices.officer("township_approver"), "assessment", f"{path}/first-relief", {"form": "cash"})
        await self._find_out(story, offices, path, view["screening"]["procedure"])
        # Fast small aid is proposed by one officer.
        numbers = (2,) if view["screening"]["procedure"] == "fast_small" else (2, 3, 4)
        reviewed = await review(self._api, path, [offices.officer("window_clerk", number) for number in numbers])
        if reviewed["state"] == "reviewed":
            await self._api.post(clerk, "assessment", f"{path}/notice")
        await self._api.until(clerk, "assessment", path, lambda view: view["state"] == "pending", "the notice closed")
        return await self._decide(offices, path)

    async def _find_out(self, story: Story, offices: Offices, path: str, procedure: str) -> None:
        clerk = offices.officer("window_clerk", 2)
        proof = {"kind": "village_statement", "issuer_kind": "village", "stated_on": "2026-01-05", "attachment_sha256": DIGEST}
        await self._api.post(clerk, "assessment", f"{path}/fact-proofs", proof)
        if procedure == "fast_small":
            return
        await survey(self._api, path, [clerk, offices.officer("window_clerk", 5)], seen_of(story))
        means = {"authorised": True, "assets_within_rule": True}  # No text tells what the household earns.
        await self._api.post(clerk, "assessment", f"{path}/means-check", means)

    async def _decide(self, offices: Offices, path: str) -> dict[str, Any]:
        """Let the township decide; what is not its to decide goes to the county, and what is not the county's to the joint conference."""
        township, county = offices.officer("township_approver"), offices.officer("county_approver")
        try:
            decided = await self._api.post(township, "assessment", f"{path}/decision", {"approve": True})
        except Refused as refusal:
            if refusal.code != "wrong_level":
                raise
            decided = await self._api.post(county, "assessment", f"{path}/decision", {"approve": True})
        if decided["state"] == "conference":
            members = [f"demo-member-{offices.county}-{number}" for number in range(1, 6)]
            proposed = decided["review"]["proposed_fen"]
            ruling = {"members": members, "votes_for": 5, "amount_fen": proposed, "minutes": "演示：会议同意集体研判的建议。"}
            decided = await self._api.post(offices.officer("conference_secretary"), "assessment", f"{path}/conference", ruling)
        result: dict[str, Any] = decided
        return result

    async def _pay(self, offices: Offices, case_id: str) -> None:
        """Give what the decision gave rise to, until nothing of the case is open."""
        assessed = await self._api.get(offices.watcher, "assessment", f"/v1/assessments/{case_id}")
        items = [item["kind"] for item in (assessed["decision"] or {}).get("items", [])]
        if assessed["relief"]:
            items.append(assessed["relief"]["form"])
        ways = {"cash": self._pay_out, "in_kind": self._hand_out}
        await asyncio.gather(*(way(offices, case_id, items.count(kind)) for kind, way in ways.items() if kind in items))

    async def _pay_out(self, offices: Offices, case_id: str, owed: int) -> None:
        """Order the payments that wait for an order, and hand over those that have no account, until so many are paid or cancelled."""
        path = f"/v1/payments?case_id={case_id}"
        async for page in self._api.states(offices.officer("finance_officer"), "disbursement", path, "the payments ended"):
            if len([one for one in page["items"] if one["state"] in ("paid", "cancelled")]) >= owed:
                return
            for payment in page["items"]:
                await self._move(offices, payment)

    async def _hand_out(self, offices: Offices, case_id: str, owed: int) -> None:
        """Give out goods, until so many were given or cancelled."""
        path, giver = f"/v1/in-kind?case_id={case_id}", offices.officer("village_officer")
        async for page in self._api.states(offices.officer("finance_officer"), "disbursement", path, "the goods were given"):
            due = [one for one in page["items"] if one["state"] == "due"]
            for one in due:
                worth = {} if one["value_fen"] else {"value_fen": WORTH_FEN}
                handed = {"description": "米面油"} | worth
                await self._api.post(giver, "disbursement", f"/v1/in-kind/{one['item_id']}/issue", handed)
            if len(page["items"]) >= owed:
                return

    async def _move(self, offices: Offices, payment: dict[str, Any]) -> None:
        finance, path = offices.officer("finance_officer"), f"/v1/payments/{payment['payment_id']}"
        try:
            if payment["state"] == "reserved":
                await self._api.post(finance, "disbursement", "/v1/payment-orders", {"payment_ids": [payment["payment_id"]]})
            elif payment["state"] in ("cash_due", "returned"):
                # The second one has had no part in the case: who judged it urgent has thereby proposed its first relief.
                await pay_in_person(self._api, path, (finance, offices.officer("window_clerk", 6)), DIGEST)
        except Refused as refusal:
            if refusal.status != 409:  # It moved on by itself in between.
                raise

    async def _refer(self, story: Story, offices: Offices, case_id: str, outcome: Outcome) -> None:
        """Let every department that was asked answer; a charity is asked where somebody can agree to it."""
        clerk = offices.officer("window_clerk")
        view = await self._api.get(offices.watcher, "assessment", f"/v1/assessments/{case_id}")
        wanted = [item for item in view["decision"]["items"] if item["kind"] == "referral"]
        if not wanted:
            return
        path = f"/v1/cases/{case_id}/referrals"
        view = await self._api.until(
            clerk, "referral", path, lambda view: len(view["referrals"]) >= len(wanted), "the departments were asked"
        )
        asked = view["referrals"]
        for department in sorted({one["department"] for one in asked if one["state"] == "awaiting_consent"}):
            consent = {"department": department, "given": story.identity_known, "evidence_sha256": DIGEST}
            await self._api.post(clerk, "referral", f"/v1/cases/{case_id}/consents", consent)
        await asyncio.gather(*(self._answer(story, offices, one, outcome) for one in asked))

    async def _answer(self, story: Story, offices: Offices, branch: dict[str, Any], outcome: Outcome) -> None:
        """Let a department answer its order, and tell the person: until then the case does not close."""
        handler, desk = offices.handler(branch["department"]), branch["desk"]
        clerk = offices.officer("window_clerk")
        order, waiting = f"/v1/referrals/{branch['referral_id']}", ("awaiting_consent", "waiting")
        now = await self._api.until(clerk, "referral", order, lambda one: one["state"] not in waiting, "the order was issued")
        if now["state"] == "without_consent":
            outcome.answers.append(Answer(branch["department"], branch["programme"], "", reason="no_consent"))
            return
        tasks = f"/v1/tasks?referral_id={branch['referral_id']}"
        reached = await self._api.until(handler, desk, tasks, lambda page: page["items"], "the order reached its desk")
        task = reached["items"][0]
        path = f"/v1/tasks/{task['task_id']}"
        left_fen = (task["proposal"] or {}).get("left_of_need_fen")
        decided = answer(self.policy, story, branch["department"], branch["programme"], left_fen)
        if branch["department"] == OWN_SYSTEM:
            done = await self._report(offices, branch, decided)
        else:
            task = await self._api.post(handler, desk, f"{path}/acknowledgement")
            while decided.gives and (step := next_step(task, datetime.now(SHANGHAI).date())) is not None:
                task = await self._api.post(handler, desk, f"{path}/steps", step)
            deed, body = decided.call(task["proposed_fen"])
            done = await self._api.post(handler, desk, f"{path}/{deed}", body)
        if done["state"] == "confirming":
            agreed = {"agree": True, "version": done["version"]}
            await self._api.post(offices.handler(branch["department"], 2), desk, f"{path}/departure-answer", agreed)
        outcome.answers.append(decided)
        answered = ("completed", "refused")
        await self._api.until(clerk, "referral", order, lambda one: one["state"] in answered, "the answer came back")
        means = "phone" if story.identity_known else "person_unknown"
        await self._api.post(clerk, "referral", f"{order}/result-notice", {"means": means})

    async def _report(self, offices: Offices, branch: dict[str, Any], decided: Answer) -> dict[str, Any]:
        """Let a department's own system report what it decided; what it pays comes in two parts."""
        path = f"/v1/orders/{branch['referral_id']}/reports"
        done = dict[str, Any]()
        for number, said in enumerate(decided.reports(), 1):
            report = {"system_no": f"YB-{branch['referral_id'][:18]}", "reported_at": datetime.now(UTC).isoformat(), **said}
            done = await self._api.put(offices.system(OWN_SYSTEM), branch["desk"], f"{path}/{number}", report)
        return done

    async def _formalities(self, offices: Offices, case_id: str) -> None:
        await self._api.post(offices.officer("window_clerk", 2), "assessment", f"/v1/assessments/{case_id}/formalities", {})

    async def _look_back(self, offices: Offices, outcome: Outcome) -> None:
        """Ask audit for the clocks and for the proof, and verify the proof here, with the verifier that knows nothing of the system."""
        case_id, watcher = outcome.case_id, offices.watcher
        await self._api.until(watcher, "audit", f"/v1/cases/{case_id}", lambda view: view["closed_at"], "audit heard the end")
        clocks = (await self._api.get(watcher, "audit", f"/v1/cases/{case_id}/clocks"))["items"]
        outcome.clocks = [ClockSeen.of(clock) for clock in clocks]

        def sealed(timeline: dict[str, Any]) -> bool:
            return all(event["leaf_index"] is not None for event in timeline["items"])

        await self._api.until(watcher, "audit", f"/v1/cases/{case_id}/timeline?limit=200", sealed, "the case was sealed")
        proven = verify_bundle(await self._api.get(watcher, "audit", f"/v1/cases/{case_id}/proof"), self._key)
        outcome.proof = f"{len(proven.events)} events"


def told_of(story: Story) -> dict[str, Any]:
    """Return what is registered of a story besides the person."""
    body: dict[str, Any] = {
        "channel": story.channel,
        "place_code": story.place_code,
        "hardship_codes": list(story.hardship_codes),
        "identity_classes": list(story.identity_classes),
        "life_danger": story.life_danger,
        "requested_modes": list(story.asked_modes),
        "requested_programmes": list(story.asked_programmes),
    }
    amounts = {"stated_self_paid_fen": story.cost_fen, "requested_fen": story.asked_fen, "household_size": story.household_size}
    body |= {name: value for name, value in amounts.items() if value is not None}
    return body | ({"reporter": {"kind": story.reporter_kind}} if story.reporter_kind else {})


def seen_of(story: Story) -> dict[str, Any]:
    """Return what a survey sees of a story's household."""
    persons = max([story.household_size or 1, *story.told.values()])
    return {"household_size": persons, "self_paid_fen": story.cost_fen or 0, "facts": dict(story.told)}
