"""A charity's pledge book: short ways to pay in, to pledge, and to see where the money is."""

from typing import Any

import httpx

from tests.services.office import COUNTY, Office


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
