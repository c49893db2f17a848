"""A charity's offers: short ways to record one, to match it with a task, and to see what is left."""

from typing import Any

import httpx

from tests.services.office import COUNTY, Office

DIGEST = "a" * 64
UNTIL = "2026-12-31T23:59:59+08:00"


class OfferBook:
    """The offers at a charity's office."""

    def __init__(self, office: Office) -> None:
        self.office = office

    async def record(self, quantity: int = 10, department: str | None = "", **more: Any) -> httpx.Response:
        claims = {name: more.pop(name) for name in ("jurisdiction", "scopes") if name in more}
        body = {"kind": "goods", "mode": "material", "division": COUNTY, "holds_until": UNTIL, "donor_ref": "D-1", "quantity": quantity}
        officer = self.office.officer(department, **{"jurisdiction": "3709"} | claims)
        return await officer.post("/v1/offers", json=body | more)

    async def offer(self, quantity: int = 10, **more: Any) -> str:
        """Return the id of an offer that was recorded."""
        made = await self.record(quantity, **more)
        assert made.status_code == 201, made.text
        return str(made.json()["offer_id"])

    async def match(self, task: dict[str, Any], offer_id: str, quantity: int = 1, **headers: str) -> httpx.Response:
        officer = self.office.officer(task["department"])
        body = {"offer_id": offer_id, "quantity": quantity}
        return await officer.post(f"/v1/tasks/{task['task_id']}/matches", json=body, headers=headers)

    async def matched(self, task: dict[str, Any], offer_id: str, quantity: int = 1, *, accepted: bool = False) -> dict[str, Any]:
        """Return a match that was made, and perhaps accepted."""
        made = await self.match(task, offer_id, quantity)
        assert made.status_code == 201, made.text
        if accepted:
            made = await self.answer(task, made.json()["match_id"])
            assert made.status_code == 200, made.text
        return dict(made.json())

    async def answer(self, task: dict[str, Any], match_id: str, *, accepted: bool = True) -> httpx.Response:
        body = {"accepted": accepted, "evidence_sha256": DIGEST}
        return await self.office.officer(task["department"]).post(f"/v1/tasks/{task['task_id']}/matches/{match_id}/answer", json=body)

    async def deliver(self, task: dict[str, Any], match_id: str, quantity: int) -> httpx.Response:
        body = {"quantity": quantity, "evidence_sha256": DIGEST}
        return await self.office.officer(task["department"]).post(f"/v1/tasks/{task['task_id']}/matches/{match_id}/delivery", json=body)

    async def states(self, task: dict[str, Any]) -> list[tuple[str, int, str | None]]:
        """Return how the matches of a task stand: state, what was given, why it came to nothing."""
        items = (await self.office.officer(task["department"]).get(f"/v1/tasks/{task['task_id']}/matches")).json()["items"]
        return [(one["state"], one["delivered"], one["reason_code"]) for one in items]

    async def sums(self, offer_id: str, department: str = "") -> tuple[int, int, int]:
        """Return what of an offer is left, held and used."""
        one = (await self.office.officer(department, jurisdiction="3709").get(f"/v1/offers/{offer_id}")).json()
        return one["left"], one["held"], one["used"]

    async def use(self, offer_id: str, **claims: Any) -> httpx.Response:
        return await self.office.officer(**{"jurisdiction": "3709"} | claims).get(f"/v1/offers/{offer_id}/use")

    async def withdraw(self, offer_id: str, **claims: Any) -> httpx.Response:
        return await self.office.officer(**{"jurisdiction": "3709"} | claims).post(f"/v1/offers/{offer_id}/withdrawal")
