"""The exchange at which tests sit: cases that are approved, departments that answer, clerks who see to it."""

from collections.abc import Iterable
from typing import Any

import httpx

from shared.events.contracts.assessment import ApprovedItem, CaseApproved
from shared.events.contracts.desk import DeskAcknowledged, DeskCompleted, DeskEvent, DeskRefused, DeskReturned
from shared.events.contracts.intake import CaseRegistered, CaseWithdrawn
from shared.events.contracts.referral import ReferralIssued, ReferralJoined
from tests.support.harness import Harness

PLACE, COUNTY, OTHER_COUNTY = "370983101201", "370983", "370911"

NOWHERE = "0198f3a2-7c1e-7b7e-9d55-3c1f0f6d2b10"
"""An id that nothing has."""

SHA256 = "ab" * 32
WITHDRAWN = CaseWithdrawn(reason_code="no_longer_needed")

ASKED = {
    "medical_insurance": ("medical_assistance", "health"),
    "health_commission": ("disease_emergency_fund", "health"),
    "education": ("education_aid", "education"),
    "civil_affairs_dibao": ("dibao_enrolment", "civil_affairs"),
    "housing": ("housing_rebuilding", "civil_affairs"),
    "womens_federation": ("womens_support", "civil_affairs"),
    "emergency_management": ("disaster_relief", "civil_affairs"),
    "charity_federation": ("charity_relief", "charity"),
    "red_cross": ("red_cross_relief", "charity"),
}
"""Department to what it is asked for here, and the desk that carries its queue."""

ANSWERS = ("acknowledged", "returned", "refused", "completed")

AFTER = {
    ("issued", "acknowledged"): "acknowledged",
    ("issued", "returned"): "returned",
    ("issued", "refused"): "refused",
    ("issued", "completed"): "completed",
    ("acknowledged", "returned"): "returned",
    ("acknowledged", "refused"): "refused",
    ("acknowledged", "completed"): "completed",
    ("stopped", "completed"): "completed",
    ("withdrawn", "completed"): "completed",
}
"""Every answer that has an effect; all others change nothing."""


def item(department: str, **more: Any) -> ApprovedItem:
    """Return an approved referral to a department."""
    programme, desk = ASKED[department]
    values = {"item_id": f"item-{department}", "kind": "referral", "programme": programme, "department": department, "desk": desk}
    return ApprovedItem.model_validate(values | {"needs_consent": desk == "charity"} | more)


def approval(*items: ApprovedItem, procedure: str = "normal") -> CaseApproved:
    return CaseApproved(
        procedure=procedure,
        items=items,
        total_fen=0,
        proposed_by="clerk-1",
        decided_by="approver-1",
        legal_basis=("L649-48",),
        explanation_sha256="cd" * 32,
    )


def answer_of(order: dict[str, Any], word: str) -> DeskEvent:
    """Return what a desk says when it answers an order so."""
    about = {"referral_id": order["referral_id"], "department": order["department"], "officer": "handler-1"}
    match word:
        case "acknowledged":
            return DeskAcknowledged(**about)
        case "returned":
            return DeskReturned(**about, reason_code="not_ours")
        case "refused":
            return DeskRefused(**about, reason_code="not_eligible")
        case _:
            return DeskCompleted(**about, programme=order["programme"], amount_fen=50_000)


class Exchange:
    """Short ways to do things on one referral service."""

    def __init__(self, h: Harness) -> None:
        self.h = h

    def clerk(
        self, subject: str = "clerk-1", jurisdiction: str = COUNTY, scopes: Iterable[str] = ("case:read", "referral:work")
    ) -> httpx.AsyncClient:
        return self.h.client(subject=subject, roles={"window_clerk"}, scopes=scopes, jurisdiction=jurisdiction)

    def handler(self, department: str | None, role: str = "department_handler", jurisdiction: str = COUNTY) -> httpx.AsyncClient:
        """An officer of a department, who reads what the department was asked."""
        return self.h.client(subject="handler-1", roles={role}, scopes={"case:read"}, jurisdiction=jurisdiction, department=department)

    async def register(self, case_id: str, *hardships: str, place_code: str = PLACE) -> None:
        """Let it be heard whom a case is about."""
        event = CaseRegistered(
            channel="window",
            hardship_codes=hardships or ("medical_expense",),
            person_ref=f"p-{case_id}",
            first_asked_officer="clerk-1",
            first_asked_unit="u",
            registered_at=self.h.clock.now(),
        )
        await self.h.deliver(case_id, place_code, event)

    async def approve(self, case_id: str, *departments: str, procedure: str = "normal", place_code: str = PLACE) -> None:
        """Let an approval be heard that asks these departments."""
        event = approval(*(item(one, item_id=f"{case_id}-{one}") for one in departments), procedure=procedure)
        await self.h.deliver(case_id, place_code, event, source="assessment")

    async def opened(self, *departments: str, case_id: str = "case-1", place_code: str = PLACE) -> dict[str, dict[str, Any]]:
        """Register and approve a case; return its orders by department."""
        await self.register(case_id, place_code=place_code)
        await self.approve(case_id, *departments, place_code=place_code)
        return await self.orders(case_id)

    async def order(self, state: str = "issued", department: str = "medical_insurance", case_id: str = "case-1") -> dict[str, Any]:
        """Return an order that was brought to a state, of a case whose other branch stays open."""
        order = (await self.opened(department, "education", case_id=case_id))[department]
        if state == "stopped":
            await self.h.deliver(case_id, PLACE, WITHDRAWN)
        elif state == "reissued":
            await self.answer(order, "returned")
            await self.reissue(order, "health_commission")
        elif state == "withdrawn":
            await self.answer(order, "returned")
            await self.withdraw(order)
        elif state != "issued":
            await self.answer(order, state)
        now = await self.now(order)
        assert now["state"] == state
        return now

    async def answer(self, order: dict[str, Any], *words: str) -> None:
        """Let the department's desk answer an order."""
        for word in words:
            await self.h.deliver(order["case_id"], order["place_code"], answer_of(order, word), source=order["desk"])

    async def consent(self, department: str, case_id: str = "case-1", *, given: bool = True, **changes: Any) -> httpx.Response:
        body = {"department": department, "given": given, "evidence_sha256": SHA256 if given else None} | changes
        return await self.clerk().post(f"/v1/cases/{case_id}/consents", json=body)

    async def reissue(self, order: dict[str, Any], department: str, **changes: Any) -> httpx.Response:
        programme = ASKED.get(department, ("x",))[0]
        body = {"department": department, "programme": programme} | changes
        return await self.clerk().post(f"/v1/referrals/{order['referral_id']}/reissue", json=body)

    async def withdraw(self, order: dict[str, Any], reason_code: str = "no_department_competent", **headers: str) -> httpx.Response:
        url = f"/v1/referrals/{order['referral_id']}/withdrawal"
        return await self.clerk().post(url, json={"reason_code": reason_code}, headers=headers)

    async def tell(self, order: dict[str, Any], means: str = "phone", subject: str = "clerk-1") -> httpx.Response:
        """Record that the person was told what came of an order."""
        return await self.clerk(subject).post(f"/v1/referrals/{order['referral_id']}/result-notice", json={"means": means})

    async def orders(self, case_id: str = "case-1") -> dict[str, dict[str, Any]]:
        """Return a case's orders that are alive, by department."""
        found = (await self.case(case_id))["referrals"]
        return {one["department"]: one for one in found if one["state"] != "reissued"}

    async def states(self, case_id: str = "case-1") -> dict[str, str]:
        """Return how the orders of a case stand, by department."""
        return {department: order["state"] for department, order in (await self.orders(case_id)).items()}

    async def case(self, case_id: str = "case-1") -> dict[str, Any]:
        answer = await self.clerk(jurisdiction="37").get(f"/v1/cases/{case_id}/referrals")
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def now(self, order: dict[str, Any]) -> dict[str, Any]:
        answer = await self.clerk(jurisdiction="37").get(f"/v1/referrals/{order['referral_id']}")
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def issued(self, case_id: str = "case-1") -> list[ReferralIssued]:
        """Return the orders that went out for a case, in order."""
        return [envelope.data for envelope in await self.h.emitted(ReferralIssued) if envelope.case_id == case_id]

    async def joined(self, case_id: str = "case-1") -> list[ReferralJoined]:
        return [envelope.data for envelope in await self.h.emitted(ReferralJoined) if envelope.case_id == case_id]

    async def said(self, case_id: str = "case-1") -> list[str]:
        """Return what was said of a case, by short name and in order."""
        return [envelope.data.short_name() for envelope in await self.h.emitted() if envelope.case_id == case_id]


def code_of(answer: httpx.Response) -> tuple[int, str]:
    """Return status and problem code."""
    return answer.status_code, answer.json().get("code", "")
