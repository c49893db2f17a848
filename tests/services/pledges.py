"""A charity's pledge book: short ways to pay in, to pledge, and to see where the money is."""

from datetime import datetime
from typing import Any

import httpx

from shared.events.contracts.referral import ReferralCompleted
from shared.kit.principal import Principal
from tests.services.office import COUNTY, PLACE, Office, approval


class PledgeBook:
    """The pledge book of a charity's office."""

    def __init__(self, office: Office) -> None:
        self.office = office

    async def pay_in(self, amount_fen: int, division: str = COUNTY, department: str | None = "", **claims: Any) -> httpx.Response:
        officer = self.office.officer(department, "treasurer-1", **{"jurisdiction": "3709"} | claims)
        return await officer.post("/v1/funds", json={"division": division, "amount_fen": amount_fen})

    async def pledge(self, task: dict[str, Any], amount_fen: int, **headers: str) -> httpx.Response:
        url = f"/v1/tasks/{task['task_id']}/pledge"
        return await self.office.officer(task["department"]).post(url, json={"amount_fen": amount_fen}, headers=headers)

    async def pledged_task(self, amount_fen: int, **more: Any) -> dict[str, Any]:
        """Return an acknowledged task with money set aside for it."""
        task = await self.office.task(state="acknowledged", **more)
        answer = await self.pledge(task, amount_fen)
        assert answer.status_code == 201, answer.text
        return task

    async def fund(self, place_code: str = COUNTY, department: str = "") -> tuple[int, int, int]:
        """Return what a fund has available, pledged and spent."""
        funds = (await self.office.officer(department, jurisdiction="37").get("/v1/funds")).json()
        (one,) = [fund for fund in funds if fund["place_code"] == place_code]
        return one["available_fen"], one["pledged_fen"], one["spent_fen"]

    async def seen(self, department: str = "", jurisdiction: str = "370983") -> list[str]:
        """Return the places whose funds an officer sees."""
        answer = await self.office.officer(department, jurisdiction=jurisdiction).get("/v1/funds")
        assert answer.status_code == 200, answer.text
        return [fund["place_code"] for fund in answer.json()]

    async def events(self) -> list[tuple[str, int]]:
        """Return what was emitted about pledges: short name and amount, in order."""
        news = [envelope.data for envelope in await self.office.h.emitted()]
        return [(event.short_name(), event.amount_fen) for event in news if event.short_name().startswith("pledge.")]

    async def need(self, case_id: str) -> tuple[int | None, int, int]:
        """Return the need of a case, and what of it is given and pledged; nothing is known of a case without one."""
        async with self.office.h.db.begin(Principal.system("test")) as uow:
            rows = await uow.sql("SELECT need_fen, given_fen, pledged_fen FROM need WHERE case_id = $1", case_id)
        return (rows[0]["need_fen"], rows[0]["given_fen"], rows[0]["pledged_fen"]) if rows else (None, 0, 0)

    async def missing(self, task: dict[str, Any], department: str = "", **claims: Any) -> httpx.Response:
        """Ask what is still missing in the case of a task."""
        officer = self.office.officer(department or task["department"], **claims)
        return await officer.get(f"/v1/tasks/{task['task_id']}/need")

    async def approve(self, case_id: str, total_fen: int = 0, *, at: datetime | None = None, place_code: str = PLACE, **facts: Any) -> None:
        """Let the charity hear that a case was approved."""
        await self.office.h.deliver(case_id, place_code, approval(total_fen, **facts), source="assessment", at=at)

    def completion(self, programme: str, amount_fen: int | None, referral_id: str = "") -> ReferralCompleted:
        """Return that an order was completed, by whoever has the programme."""
        told = {"referral_id": referral_id or self.office.h.ctx.ids.new(), "department": "some_department", "officer": "o"}
        return ReferralCompleted(**told, programme=programme, amount_fen=amount_fen)

    async def complete(self, case_id: str, programme: str, amount_fen: int | None, referral_id: str = "") -> None:
        """Let the charity hear that an order was completed."""
        await self.office.h.deliver(case_id, PLACE, self.completion(programme, amount_fen, referral_id), source="referral")
