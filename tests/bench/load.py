"""People at the window: cases registered over HTTP by many at once, each with its own Idempotency-Key, on a running stack."""

import asyncio
import time
import uuid
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from deploy.local.stack import Stack
from shared.kit.citizens import check_of
from tests.intake.office import PLACE


@dataclass
class Window:
    """Registers cases at one intake. `number` makes every applicant another person."""

    stack: Stack
    token: str
    http: aiohttp.ClientSession
    number: int = 0
    case_ids: list[str] = field(default_factory=list)

    async def register(self) -> str:
        """Register one case; return its id."""
        self.number += 1
        case_id: str = (await self._post("", _application(self.number), 201))["case_id"]
        self.case_ids.append(case_id)
        return case_id

    async def lifecycle(self) -> None:
        """Register one case, judge how urgent it is, and take it back."""
        case_id = await self.register()
        await self._post(f"/{case_id}/triage", {"urgency": "ordinary"}, 200)
        await self._post(f"/{case_id}/withdrawal", {"reason_code": "need_ended", "statement_sha256": "5" * 64}, 200)

    async def busy(self, people: int, seconds: float, deed: Callable[[], Awaitable[object]] | None = None) -> tuple[int, float]:
        """Let so many people do the deed, by default register a case, one after the other; return how many cases, in how many seconds."""
        began, before, deed = time.perf_counter(), len(self.case_ids), deed or self.register

        async def person() -> None:
            while time.perf_counter() - began < seconds:
                await deed()

        await asyncio.gather(*(person() for _ in range(people)))
        return len(self.case_ids) - before, time.perf_counter() - began

    async def _post(self, path: str, body: Mapping[str, Any], status: int) -> Any:
        headers = {"authorization": f"Bearer {self.token}", "idempotency-key": str(uuid.uuid4())}
        async with self.http.post(f"{self.stack.urls['intake']}/v1/cases{path}", json=body, headers=headers) as answer:
            assert answer.status == status, await answer.text()
            return await answer.json()


def id_number(number: int) -> str:
    """Return a valid citizen number of 1885 or later, which belongs to no living person."""
    day, order = 1 + number // 900 % 28, number % 900 + 1
    month, year = 1 + number // 25_200 % 12, 1885 + number // 302_400 % 15
    text = f"370983{year:04d}{month:02d}{day:02d}{order:03d}"
    return text + check_of(text)


def _application(number: int) -> dict[str, Any]:
    person = {
        "name": "张三",
        "id_document": {"type": "id_card", "number": id_number(number)},
        "phone": "13812341234",
        "address": "泰安市肥城市潮泉镇柳沟村3号",
        "bank_account": {"bank": "泰安银行", "number": "6222020000016789", "holder": "张三"},
    }
    return {"channel": "window", "place_code": PLACE, "hardship_codes": ["medical_expense"], "applicant": person, "household_size": 3}
