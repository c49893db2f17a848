"""The office at which tests sit: one department service, orders that come in, officers who answer them."""

from collections.abc import Iterable
from typing import Any

import httpx

from shared.events.contracts import Envelope
from shared.events.contracts.assessment import CaseApproved, HouseholdFacts
from shared.events.contracts.referral import ReferralIssued
from tests.support.harness import Harness

PLACE = "370983101201"
"""A village of 潮泉镇, 肥城."""

COUNTY, CITY, OTHER_PLACE, OTHER_COUNTY = "370983000000", "370900000000", "370911100201", "370911000000"

PROGRAMME = {
    "medical_insurance": "medical_assistance",
    "health_commission": "disease_emergency_fund",
    "education": "education_aid",
    "civil_affairs": "temporary_assistance",
    "civil_affairs_dibao": "dibao_enrolment",
    "housing": "housing_rebuilding",
    "rescue_station": "vagrant_rescue",
    "child_protection": "child_guardianship",
    "public_security": "protection_order",
    "procuratorate": "judicial_aid",
    "justice": "legal_aid",
    "charity_federation": "charity_relief",
    "red_cross": "red_cross_relief",
    "social_work": "living_support",
}
"""What each department is asked for here."""

DESK = {"health": "medical_insurance", "education": "education", "civil_affairs": "civil_affairs", "charity": "charity_federation"}
"""Each service, and a department at its desk."""

STEPS = {
    "enrolment": ("applied", "surveyed", "decided"),
    "service": ("opened", "session", "session", "evaluated"),
    "shelter": ("entered", "nights", "nights", "left"),
    "guardianship": ("taken_in", "handed_over"),
    "legal": ("accepted", "in_progress", "concluded"),
}
"""Of each kind of programme a way to its end."""

TELLS = {"session": {"count": 2}, "nights": {"count": 3}, "handed_over": {"handed_to": "relatives"}}

TODAY = "2026-03-02"

REASON = {"reason_code": "not_eligible", "reason_text": "该户不符合本项目的收入条件。"}

ANSWERS: dict[str, dict[str, Any]] = {"acknowledgement": {}, "return": REASON, "refusal": REASON, "completion": {"amount_fen": 300_000}}
"""Every answer that a department can give, with a body for it."""

WAY: dict[str, tuple[str, ...]] = {
    "received": (),
    "acknowledged": ("acknowledgement",),
    "completed": ("acknowledgement", "completion"),
    "refused": ("refusal",),
    "returned": ("return",),
}
"""How a task gets to a state."""


def approval(total_fen: int = 0, **facts: Any) -> CaseApproved:
    """Return an approval of our own aid, with the facts that it went by, if any are known."""
    return CaseApproved(
        procedure="normal",
        items=(),
        total_fen=total_fen,
        proposed_by="clerk-1",
        decided_by="approver-1",
        legal_basis=("社会救助暂行办法 §47–48",),
        explanation_sha256="0" * 64,
        facts=HouseholdFacts(**facts) if facts else None,
    )


class Office:
    """Short ways to do things at one department's desk."""

    def __init__(self, h: Harness) -> None:
        self.h = h
        self.department = DESK[h.spec.name]
        self._consumed: set[str] = set()

    def officer(
        self,
        department: str | None = "",
        subject: str = "handler-1",
        jurisdiction: str = "370983",
        scopes: Iterable[str] = ("case:read", "desk:work"),
    ) -> httpx.AsyncClient:
        """An officer of a department, of the desk's own when none is named; None leaves it out of the token."""
        named = self.department if department == "" else department
        return self.h.client(subject=subject, roles={"department_handler"}, scopes=scopes, jurisdiction=jurisdiction, department=named)

    async def order(
        self, department: str = "", *, case_id: str | None = None, place_code: str = PLACE, approved: bool = True, **more: Any
    ) -> ReferralIssued:
        """Let an order come in; return it. If `approved`, a charity has had the approval, of an unknown cost, from which it follows."""
        department, case_id = department or self.department, case_id or self.h.ctx.ids.new()
        if approved and self.h.spec.name == "charity":
            await self.h.deliver(case_id, place_code, approval(), source="assessment")
        values = {"referral_id": self.h.ctx.ids.new(), "item_id": "item-1", "department": department, "desk": self.h.spec.name}
        made = ReferralIssued.model_validate(values | {"programme": PROGRAMME[department], "person_ref": "p-1"} | more)
        await self.h.deliver(case_id, place_code, made, source="referral")
        return made

    async def task(self, department: str = "", state: str = "received", **more: Any) -> dict[str, Any]:
        """Return a task that came in and was brought to a state."""
        made = await self.order(department, **more)
        officer = self.officer(made.department, jurisdiction="37")
        (task,) = (await officer.get("/v1/tasks", params={"referral_id": made.referral_id})).json()["items"]
        for kind in WAY[state]:
            task = (await self.answer(task, kind, officer)).json()
        assert task["state"] == state
        return task

    async def answer(self, task: dict[str, Any], kind: str, officer: httpx.AsyncClient | None = None, **more: Any) -> httpx.Response:
        """Answer a task, with a body that will do for the kind of answer."""
        body = ANSWERS[kind] | more
        return await (officer or self.officer()).post(f"/v1/tasks/{task['task_id']}/{kind}", **({"json": body} if body else {}))

    async def step(self, task: dict[str, Any], step: str, officer: httpx.AsyncClient | None = None, **more: Any) -> httpx.Response:
        """Record a step of a task, with what it tells."""
        body = {"step": step, "done_on": TODAY, **TELLS.get(step, {}), **more}
        return await (officer or self.officer(task["department"])).post(f"/v1/tasks/{task['task_id']}/steps", json=body)

    async def take_steps(self, task: dict[str, Any], kind: str) -> None:
        """Record all steps that a kind of programme has."""
        for step in STEPS[kind]:
            assert (await self.step(task, step)).status_code == 200

    async def now(self, task: dict[str, Any]) -> dict[str, Any]:
        """Return a task as it now is."""
        answer = await self.officer(task["department"], jurisdiction="37").get(f"/v1/tasks/{task['task_id']}")
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def event_names(self, case_id: str) -> list[str]:
        """Return what was emitted about a case, by short name and in order."""
        return [envelope.data.short_name() for envelope in await self.h.emitted() if envelope.case_id == case_id]

    async def consume_own_events(self) -> list[Envelope[Any]]:
        """Deliver to the service what it emitted since the last time, as Kafka would; return that."""
        news = [envelope for envelope in await self.h.emitted() if envelope.id not in self._consumed]
        for envelope in news:
            self._consumed.add(envelope.id)
            same = {"source": envelope.source, "version": envelope.case_version, "event_id": envelope.id}
            await self.h.deliver(envelope.case_id, envelope.place_code, envelope.data, **same)
        return news


def code_of(answer: httpx.Response) -> tuple[int, str]:
    """Return status and problem code."""
    return answer.status_code, answer.json().get("code", "")
