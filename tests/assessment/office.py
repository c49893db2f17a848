"""The office at which tests sit: officers, events of intake and disbursement, and one call that brings a case to where a test begins."""

from typing import Any

import httpx

from shared.events.contracts import Event
from shared.events.contracts.disbursement import (
    InKindCancelled,
    InKindIssued,
    InKindRevoked,
    PaymentCancelled,
    PaymentPaid,
    PaymentReturnedLate,
    PaymentRevoked,
)
from shared.events.contracts.intake import CaseAccepted, CaseRegistered, CaseTriaged, RosterChanged
from tests.support.harness import MONDAY, Harness

PLACE = "370983101201"
"""A village of 潮泉镇, 肥城."""

COUNTY, OTHER_COUNTY = "370983", "370911"
PROOF = {"kind": "village_statement", "issuer_kind": "village", "stated_on": "2026-03-01", "attachment_sha256": "ab" * 32}
SURVEY = {"surveyors": ["clerk-1", "clerk-2"], "household_size": 3}
MEANS = {"authorised": True, "monthly_income_fen": 120_000, "assets_within_rule": True}
REVIEW = {"members": ["clerk-1", "clerk-2", "lead-1"]}
CONFERENCE = {
    "members": [f"member-{number}" for number in range(1, 6)],
    "votes_for": 5,
    "amount_fen": 2_000_000,
    "minutes": "会议听取了情况，一致同意。",
}
REFUSAL = {"approve": False, "reason_code": "not_in_need", "reason_text": "经调查，家庭收入高于标准。"}
OBJECTION = {"reason_code": "not_in_need", "reason_text": "该户有两辆货车在营运。"}

OFFICERS = (
    *(f"clerk-{number}" for number in range(1, 10)),
    *(f"member-{number}" for number in range(1, 6)),
    *("lead-1", "proposer-1", "relative-1", "relative-2", "surveyor-1", "surveyor-2", "inspector-1", "a", "b", "c"),
)
"""Whom the roster of the county names."""

KINDS: dict[str, dict[str, Any]] = {
    "fast_small": {"hardship_codes": ("living_expense",), "requested_fen": 50_000},
    "emergency": {"hardship_codes": ("fire",), "urgent": True, "stated_loss_fen": 567_000, "survey": {"loss_fen": 567_000}},
    "delegated": {"hardship_codes": ("education_expense",), "stated_self_paid_fen": 252_000, "survey": {"self_paid_fen": 252_000}},
    "normal": {"hardship_codes": ("medical_expense",), "stated_self_paid_fen": 567_000, "survey": {"self_paid_fen": 567_000}},
}
"""Procedure to what leads to it."""

STAGES = ("accepted", "proved", "surveyed", "reviewed", "in_notice", "pending", "approved")


class Office:
    """Officers on one assessment service, and short ways to do things as each of them."""

    def __init__(self, h: Harness) -> None:
        self.h = h
        self.items = 0
        self.registered_by: str | None = None

    def person(self, subject: str, role: str, *scopes: str, jurisdiction: str = COUNTY) -> httpx.AsyncClient:
        return self.h.client(subject=subject, roles={role}, scopes={"case:read", *scopes}, jurisdiction=jurisdiction)

    def clerk(self, subject: str = "clerk-1", **claims: str) -> httpx.AsyncClient:
        return self.person(subject, "window_clerk", "assess:work", **claims)

    def township(self, subject: str = "township-1", **claims: str) -> httpx.AsyncClient:
        return self.person(subject, "township_approver", "assess:decide", **claims)

    def county(self, subject: str = "county-1", **claims: str) -> httpx.AsyncClient:
        return self.person(subject, "county_approver", "assess:decide", **claims)

    def secretary(self, subject: str = "secretary-1") -> httpx.AsyncClient:
        return self.person(subject, "conference_secretary", "assess:conference")

    def neighbour(self, subject: str = "neighbour-1") -> httpx.AsyncClient:
        return self.person(subject, "applicant", "notice:object")

    async def roster(self, *officers: str, division: str = COUNTY) -> None:
        """Let a unit of a division keep another roster, with these officers."""
        event = RosterChanged(unit="民政所", officers=officers, leads=officers[:1])
        await self.h.deliver(self.h.ctx.ids.new(), division.ljust(12, "0"), event, source="intake")

    async def receive(self, case: str, *events: Event, source: str = "intake", place: str = PLACE) -> None:
        """Let events of a case be heard; whoever is first asked registered it, or `registered_by` did."""
        for event in events:
            who = {"actor": self.registered_by or event.first_asked_officer} if isinstance(event, CaseRegistered) else {}
            await self.h.deliver(case, place, event, source=source, **who)

    async def paid(self, case: str, item_id: str, *, kind: type[Event] = PaymentPaid, instalment: int = 1, **facts: Any) -> None:
        """Let an instalment be paid, or be cancelled; or goods be handed over, or given up, as first relief. Facts change the event."""
        payment = {"payment_id": f"{item_id}-{instalment}", "instalment": instalment, "instalments": 1, "amount_fen": 1}
        more: dict[type[Event], dict[str, Any]] = {
            PaymentPaid: payment | {"means": "bank", "funding": "county_budget", "first_relief": False},
            PaymentCancelled: payment | {"reason_code": "case_withdrawn", "funding": "county_budget", "first_relief": False},
            PaymentReturnedLate: payment | {"funding": "county_budget", "first_relief": False, "instruction_no": "n-1"},
            PaymentRevoked: payment | {"funding": "county_budget", "first_relief": False, "revocation_id": "v-1"},
            InKindIssued: {"issue_id": f"{item_id}-issue", "value_fen": 1, "issued_by": "village-1", "first_relief": True},
            InKindRevoked: {
                "revocation_id": "v-1",
                "issue_id": f"{item_id}-issue",
                "value_fen": 1,
                "first_relief": True,
                "outstanding_fen": 1,
            },
            InKindCancelled: {"reason_code": "case_withdrawn", "first_relief": True},
        }
        await self.receive(case, kind(item_id=item_id, **more[kind] | facts), source="disbursement")

    async def case(self, kind: str = "normal", until: str = "accepted", **facts: Any) -> str:
        """Bring a new case that takes the procedure `kind` to a stage, and return its id. Facts change what was registered or surveyed."""
        case = self.h.ctx.ids.new()
        details = KINDS[kind] | facts
        survey = SURVEY | details.pop("survey", {})
        await self.receive(case, *intake_events(**details))
        for stage in STAGES[1 : STAGES.index(until) + 1]:
            await self._on(case, kind, stage, survey)
        return case

    async def _on(self, case: str, kind: str, stage: str, survey: dict[str, Any]) -> None:
        match stage:
            case "proved":
                done(await self.prove(case))
            case "surveyed" if kind != "fast_small":
                done(await self.survey(case, **survey))
                done(await self.check(case))
            case "reviewed":
                done(await self.review(case))
            case "in_notice" if kind in ("normal", "delegated"):
                done(await self.open_notice(case))
            case "pending":
                await self.wait_out(case)
            case "approved":
                done(await self.decide(case))

    async def wait_out(self, case: str) -> None:
        """Let the period of a case's notices go by."""
        if (await self.view(case))["state"] == "in_notice":
            self.h.clock.advance(8 * 86_400)
            await self.h.run("timers")

    async def post(self, who: httpx.AsyncClient, case: str, step: str, body: Any = None) -> httpx.Response:
        return await who.post(f"/v1/assessments/{case}/{step}", json=body)

    async def prove(self, case: str, who: httpx.AsyncClient | None = None, **changes: Any) -> httpx.Response:
        return await self.post(who or self.clerk(), case, "fact-proofs", PROOF | changes)

    async def survey(self, case: str, who: httpx.AsyncClient | None = None, **changes: Any) -> httpx.Response:
        """Record a survey, and let every surveyor who is awaited confirm it; return the last answer."""
        answer = await self.record_survey(case, who, **changes)
        for surveyor in answer.json()["waiting_survey"]["awaited"] if answer.is_success else ():
            answer = await self.confirm_survey(case, surveyor)
        return answer

    async def record_survey(self, case: str, who: httpx.AsyncClient | None = None, **changes: Any) -> httpx.Response:
        return await self.post(who or self.clerk(), case, "survey", SURVEY | changes)

    async def confirm_survey(self, case: str, surveyor: str = "clerk-2", **headers: str) -> httpx.Response:
        return await self.clerk(surveyor).post(f"/v1/assessments/{case}/survey/confirmations", headers=headers)

    async def check(self, case: str, who: httpx.AsyncClient | None = None, **changes: Any) -> httpx.Response:
        return await self.post(who or self.clerk(), case, "means-check", MEANS | changes)

    async def review(self, case: str, who: httpx.AsyncClient | None = None, **changes: Any) -> httpx.Response:
        """Propose, and let every member who is awaited vote for it; return the last answer."""
        answer = await self.propose(case, who, **changes)
        waiting = answer.json()["waiting_review"] if answer.is_success else None
        for member in waiting["awaited"] if waiting else ():
            answer = await self.vote(case, member)
        return answer

    async def propose(self, case: str, who: httpx.AsyncClient | None = None, **changes: Any) -> httpx.Response:
        return await self.post(who or self.clerk(), case, "review", REVIEW | changes)

    async def vote(self, case: str, member: str = "clerk-2", vote: str = "for", **headers: str) -> httpx.Response:
        return await self.clerk(member).post(f"/v1/assessments/{case}/review/votes", json={"vote": vote}, headers=headers)

    async def open_notice(self, case: str, who: httpx.AsyncClient | None = None) -> httpx.Response:
        return await self.post(who or self.clerk(), case, "notice")

    async def decide(self, case: str, who: httpx.AsyncClient | None = None, **body: Any) -> httpx.Response:
        return await self.post(who or self.county(), case, "decision", body or {"approve": True})

    async def confer(self, case: str, who: httpx.AsyncClient | None = None, **changes: Any) -> httpx.Response:
        return await self.post(who or self.secretary(), case, "conference", CONFERENCE | changes)

    async def relieve(self, case: str, who: httpx.AsyncClient | None = None, **body: Any) -> httpx.Response:
        return await self.post(who or self.township(), case, "first-relief", body)

    async def complete(self, case: str, who: httpx.AsyncClient | None = None, **body: Any) -> httpx.Response:
        return await self.post(who or self.clerk(), case, "formalities", body)

    async def object(self, case: str, who: httpx.AsyncClient | None = None, **changes: Any) -> httpx.Response:
        """Object to the last notice of a case."""
        notice = (await self.view(case))["notices"][-1]["notice_id"]
        return await (who or self.neighbour()).post(f"/v1/notices/{notice}/objections", json=OBJECTION | changes)

    async def resolve(self, objection: str, who: httpx.AsyncClient | None = None, *, upheld: bool = False) -> httpx.Response:
        body = {"upheld": upheld, "finding_text": "经核查，车辆系其胞弟所有。"}
        return await (who or self.county("inspector-1")).post(f"/v1/objections/{objection}/resolution", json=body)

    async def view(self, case: str) -> dict[str, Any]:
        return done(await self.clerk("reader-1").get(f"/v1/assessments/{case}"))

    async def posted(self, place: str = COUNTY) -> list[dict[str, Any]]:
        """Return what the public reads of a place."""
        return done(await self.h.anonymous().get("/v1/notices", params={"place": place}))["items"]

    async def events_of(self, case: str) -> list[str]:
        """Return the events of a case, by short name and in order."""
        return [envelope.data.short_name() for envelope in await self.h.emitted() if envelope.case_id == case]


def intake_events(*, urgent: bool = False, **facts: Any) -> list[Event]:
    """Return the events of intake about a case until it is accepted."""
    registered = {
        "channel": "window",
        "hardship_codes": ("medical_expense",),
        "person_ref": "person-1",
        "first_asked_officer": "asked-1",
        "first_asked_unit": "潮泉镇窗口",
        "registered_at": MONDAY,
        "household_size": 3,
    }
    triaged = CaseTriaged(urgency="emergency" if urgent else "ordinary", triaged_by="triage-1", registered_at=MONDAY)
    return [CaseRegistered(**(registered | facts)), triaged, CaseAccepted(accepted_by="window-1")]


def done(answer: httpx.Response) -> Any:
    """Return what a call that must succeed answered."""
    assert answer.is_success, answer.text
    return answer.json()


def code_of(answer: httpx.Response) -> tuple[int, str]:
    """Return status and problem code."""
    return answer.status_code, answer.json().get("code", "")
