"""The till at which tests sit: officers, a real bank process, and short ways to owe, fund and pay."""

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import httpx
from aiohttp import web

from deploy.local.ports import HOST, accepts, free_or
from deploy.local.processes import Command, Process
from shared.events.contracts.assessment import ApprovedItem, CaseApproved, CaseRejected, ReliefOrdered
from shared.events.contracts.intake import CaseWithdrawn, RosterChanged
from shared.events.contracts.persons import PersonCorrected
from tests.support.harness import Harness

PLACE = "370983101201"
"""A village of 潮泉镇, 肥城."""

TOWNSHIP, COUNTY, RESERVE, BUDGET = "370983101000", "370983000000", "reserve:370983101", "budget:370983"
ROOT = Path(__file__).resolve().parents[2]
RECEIPT = "ab" * 32
WITHDRAWN = CaseWithdrawn(reason_code="no_longer_needed")
REJECTED = CaseRejected(
    procedure="emergency", reason_code="not_eligible", proposed_by="clerk-1", decided_by="approver-1", legal_basis=("L649-48",)
)


@dataclass
class BankProcess:
    """The stand-in bank, as its own process on a loopback port."""

    state_dir: Path
    settle_s: float = 0.0
    port: int = 0
    process: Process | None = None
    session: aiohttp.ClientSession = field(default_factory=lambda: aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)))

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}"

    async def start(self) -> None:
        self.port = free_or(self.port)
        options = ["--port", str(self.port), "--state-dir", str(self.state_dir), "--settle-s", str(self.settle_s)]
        self.process = await Process.start(
            Command(
                name="bank",
                arguments=[sys.executable, "-m", "deploy.local.bank", *options],
                log=self.state_dir / "bank.log",
                environment={"PATH": os.environ.get("PATH", os.defpath)},
                cwd=ROOT,
            )
        )
        await self.process.ready(lambda: accepts(self.port), 20)

    async def kill(self) -> None:
        assert self.process is not None
        await self.process.kill()

    async def close(self) -> None:
        await self.session.close()
        await self.kill()

    async def call(self, method: str, path: str, **options: Any) -> tuple[int, Any]:
        async with self.session.request(method, f"{self.url}{path}", **options) as response:
            return response.status, await response.json()

    async def fault(self, mode: str, **more: Any) -> None:
        assert (await self.call("POST", "/faults", json={"mode": mode, **more}))[0] == 200

    async def mend(self) -> None:
        await self.call("DELETE", "/faults")

    async def book(self) -> dict[str, Any]:
        return (await self.call("GET", "/book"))[1]

    async def paid(self) -> int:
        return (await self.book())["settled_fen"]


class Payees:
    """Answers as intake answers about payees; `test_payee.py` has the real one. Every case has an account unless told otherwise."""

    def __init__(self) -> None:
        self.without: set[str] = set()
        self.down = False
        self.reads: list[tuple[str, str]] = []
        self.account = "6222020000016789"
        self.account_version = 0
        self.url = ""
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        app = web.Application()
        app.router.add_get("/v1/cases/{case_id}/payee", self._payee)
        app.router.add_get("/{other:.*}", self._nowhere)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        await web.TCPSite(self._runner, HOST, 0).start()
        self.url = f"http://{HOST}:{self._runner.addresses[0][1]}"

    async def close(self) -> None:
        assert self._runner is not None
        await self._runner.cleanup()

    async def _nowhere(self, _: web.Request) -> web.Response:
        return web.json_response({"code": "route_not_found"}, status=404)

    async def _payee(self, request: web.Request) -> web.Response:
        case_id = request.match_info["case_id"]
        self.reads.append((case_id, request.query["purpose"]))
        if self.down or not request.headers.get("authorization", "").startswith("Bearer "):
            return web.Response(status=503)
        account = None if case_id in self.without else {"bank": "泰安银行", "number": self.account, "holder": "张三"}
        means = "bank" if account else "cash_in_person"
        told = {"means": means, "account": account, "account_version": self.account_version}
        return web.json_response({"case_id": case_id, "read_id": "r", "name": "张三"} | told)


class Till:
    """Short ways to do things on one disbursement service."""

    def __init__(self, h: Harness, bank: BankProcess, payees: Payees) -> None:
        self.h, self.bank, self.payees = h, bank, payees

    def officer(self, subject: str = "finance-1", jurisdiction: str = "370983", scopes: Iterable[str] = ()) -> httpx.AsyncClient:
        permitted = {"payment:read", "payment:order", "budget:manage", "relief:give", *scopes}
        return self.h.client(subject=subject, roles={"finance_officer"}, scopes=permitted, jurisdiction=jurisdiction)

    def reader(self, subject: str) -> httpx.AsyncClient:
        """Return somebody who may look at payments and order none."""
        return self.h.client(subject=subject, roles={"window_clerk"}, scopes={"payment:read"}, jurisdiction="370983")

    def approver(self, subject: str = "approver-1") -> httpx.AsyncClient:
        return self.officer(subject, scopes={"assess:decide"})

    async def roster(self, *officers: str, division: str = COUNTY) -> None:
        """Let a unit of a division keep another roster, with these officers."""
        event = RosterChanged(unit="财政所", officers=officers, leads=officers[:1])
        await self.h.deliver(self.h.ctx.ids.new(), division, event, source="intake")

    async def fund(self, budget: int = 100_000_00, reserve: int = 20_000_00) -> None:
        """Put money into the county's budget line, and some of it into the township's reserve."""
        officer = self.officer("finance-0")
        for path, division, amount_fen in (("budget-lines", COUNTY, budget), ("petty-reserves", TOWNSHIP, reserve)):
            if amount_fen:
                answer = await officer.post(f"/v1/{path}", json={"division": division, "amount_fen": amount_fen})
                assert answer.status_code == 201, answer.text

    async def relief(self, case_id: str, amount_fen: int = 80_000, item_id: str | None = None, **more: Any) -> str:
        """Let first relief be ordered; return its item."""
        item_id = item_id or self.h.ctx.ids.new()
        event = ReliefOrdered(item_id=item_id, amount_fen=amount_fen, ordered_by="approver-1", proposed_by="clerk-1", **more)
        await self.h.deliver(case_id, PLACE, event, source="assessment")
        return item_id

    async def approve(self, case_id: str, *items: ApprovedItem) -> None:
        """Let a case be approved."""
        await self.h.deliver(case_id, PLACE, approval(*items), source="assessment")

    async def corrected(self, case_id: str, times: int = 1) -> None:
        """Let the payee's account be corrected at intake, and confirmed there, for the so manieth time."""
        self.payees.account_version = times
        event = PersonCorrected(
            correction_id=self.h.ctx.ids.new(),
            fields=("account",),
            reason_code="account_closed",
            evidence_sha256="e" * 64,
            corrected_by="clerk-1",
            account_version=times,
        )
        await self.h.deliver(case_id, PLACE, event, source="intake")

    async def run(self, *workers: str) -> None:
        for worker in workers or ("cancel", "reserve", "submit"):
            await self.h.run(worker)

    async def ask_bank(self, seconds: float = 1.0) -> None:
        """Let time pass and ask the bank how things stand."""
        self.h.clock.advance(seconds)
        await self.h.run("query")

    async def payments(self, case_id: str) -> list[dict[str, Any]]:
        answer = await self.officer().get("/v1/payments", params={"case_id": case_id})
        assert answer.status_code == 200, answer.text
        return sorted(answer.json()["items"], key=lambda one: (one["first_relief"], one["instalment"]))

    async def payment(self, case_id: str) -> dict[str, Any]:
        (only,) = await self.payments(case_id)
        return only

    async def available(self, code: str) -> int:
        return (await self.officer().get(f"/v1/accounts/{code}")).json()["available_fen"]

    async def check_books(self) -> dict[str, Any]:
        """Assert that the ledger adds up, and that the bank gave what the payments say it gave."""
        trial = (await self.officer().get("/v1/ledger/trial-balance")).json()
        assert trial["balanced"], trial
        return trial

    async def event_names(self, case_id: str) -> list[str]:
        """Return the short names of the events that were emitted of a case, in order."""
        return [envelope.data.short_name() for envelope in await self.h.emitted() if envelope.case_id == case_id]


def cash(amount_fen: int = 125_000, **more: Any) -> ApprovedItem:
    values = {"item_id": "item-1", "kind": "cash", "programme": "temporary_assistance", "department": "civil_affairs"}
    return ApprovedItem.model_validate(values | {"amount_fen": amount_fen, "funding": "county_budget"} | more)


def goods(value_fen: int = 30_000, **more: Any) -> ApprovedItem:
    return cash(value_fen, item_id="item-2", kind="in_kind", funding=None, **more)


def approval(*items: ApprovedItem) -> CaseApproved:
    return CaseApproved(
        procedure="normal",
        items=items,
        total_fen=sum(item.amount_fen or 0 for item in items),
        proposed_by="clerk-1",
        decided_by="approver-1",
        legal_basis=("L649-48",),
        explanation_sha256="cd" * 32,
    )


def code_of(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json().get("code", "")
