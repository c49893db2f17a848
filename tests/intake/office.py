"""The office of the tests: its officers, and calls that register and accept a case."""

from typing import Any

import httpx

from tests.support.harness import Harness

PLACE = "370983101000"
"""潮泉镇 of 肥城."""

OTHER_COUNTY = "370911100000"

ID_NUMBERS = ("370983188501010014", "370983188501010022", "37098318850101009X", "370911188603150016")
"""Valid numbers of 1885 and 1886, which belong to no living person."""

OFFICERS = {
    "370983000000": ["clerk-1", "clerk-2", "clerk-3", "clerk-7", "nobody-x", "o"],
    "370911000000": ["clerk-9", "duty-7"],
}
"""Whom the rosters name of two counties; one is on leave for good and never answers."""

WITHDRAWAL = {"reason_code": "need_ended", "statement_sha256": "5" * 64}
"""The person takes the application back, in writing."""

CLERK = frozenset({"case:register", "case:handle", "case:read", "case:read-personal", "relief:give"})


def application(**changes: Any) -> dict[str, Any]:
    """Return a registration; a change to None leaves the field out."""
    body = {
        "channel": "window",
        "place_code": PLACE,
        "hardship_codes": ["medical_expense"],
        "applicant": person(),
        "household_size": 3,
    }
    return {name: value for name, value in (body | changes).items() if value is not None}


def person(number: str = ID_NUMBERS[0], **changes: Any) -> dict[str, Any]:
    """Return an applicant."""
    body = {
        "name": "张三",
        "id_document": {"type": "id_card", "number": number},
        "phone": "13812341234",
        "address": "泰安市肥城市潮泉镇柳沟村3号",
        "bank_account": {"bank": "泰安银行", "number": "6222020000016789", "holder": "张三"},
    }
    return {name: value for name, value in (body | changes).items() if value is not None}


class Office:
    """Makes officers' clients on one service under test."""

    def __init__(self, harness: Harness) -> None:
        self.h = harness

    def officer(
        self, subject: str = "clerk-1", role: str = "window_clerk", jurisdiction: str = "370983", **claims: Any
    ) -> httpx.AsyncClient:
        claims = {"scopes": self.scopes_of(role), "organisation": "潮泉镇窗口"} | claims
        return self.h.client(subject=subject, roles={role}, jurisdiction=jurisdiction, **claims)

    def supervisor(self) -> httpx.AsyncClient:
        return self.officer("supervisor-1", "supervisor", "3709")

    def scopes_of(self, role: str) -> frozenset[str]:
        """Return what the profile lets a role do."""
        return frozenset(self.h.ctx.policy(self.h.clock.now()).roles[role].scopes)

    async def registered(self, client: httpx.AsyncClient | None = None, **changes: Any) -> dict[str, Any]:
        response = await (client or self.officer()).post("/v1/cases", json=application(**changes))
        assert response.status_code == 201, response.text
        return response.json()

    async def accepted(self, **changes: Any) -> dict[str, Any]:
        case = await self.registered(**changes)
        response = await self.officer().post(f"/v1/cases/{case['case_id']}/acceptance")
        assert response.status_code == 200, response.text
        return response.json()


def code_of(response: httpx.Response) -> tuple[int, str]:
    """Return status and problem code."""
    return response.status_code, response.json().get("code", "")
