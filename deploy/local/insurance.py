"""A stand-in of the medical insurance's settlement system, for development and tests: `python -m deploy.local.insurance`.

It takes the orders to its department from their desk, gives each a number of its own, and reports that it accepted, decided and paid them,
half and half, each `step_s` after the one before. What it is going to say stands in its own book, one line of JSON an order, forced to disk
before it says anything: after `kill -9` it says the same once more, and the desk takes what comes twice as once. It decides what the order
proposes; nothing where the rules give nothing; and where no rule is known, a flat sum that is no rule of anybody.

    GET  /book     every order with its number, what is said of it in which order, and what the desk answered last; `trouble` is the last
                   call that failed
    POST /faults   {"mode", "count"?, "seconds"?} the next `count` orders (default: all) meet with the mode: delay (each word `seconds`
                   after the one before) · refuse · silent (accepts, and says nothing more) · repeat (says everything twice) · disorder
                   (pays before it decides) · contradict (decides twice, and not the same) · overpay (pays one part more than it decided)
    GET  /faults   which faults wait · DELETE /faults  none any more

Options can also come from JIUJI_HOST, JIUJI_PORT, JIUJI_STATE_DIR, JIUJI_HEALTH_URL and JIUJI_OIDC_TOKEN_URL, which a running stack tells:
`eval "$(jiuji stack env health)"` before it.
"""

import argparse
import asyncio
import os
import signal
import uuid
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal

import aiohttp
from aiohttp import web

from deploy.local.bank import LOOPBACK
from deploy.local.faults import Fault, Faults
from deploy.local.journal import Journal
from shared.kit.clock import Clock, SystemClock

DEPARTMENT = "medical_insurance"
ORDERS = f"/v1/departments/{DEPARTMENT}/orders?state=received&limit=200"
FLAT_FEN = 100_000
"""What is decided where no rule is known."""

WAIT_S, PAUSE_S = 20, 0.5
"""How long the desk may wait before it says that nothing is new, and how long to wait after a failed call."""

Mode = Literal["delay", "refuse", "silent", "repeat", "disorder", "contradict", "overpay"]


class InsuranceFault(Fault):
    """How orders are to be answered amiss."""

    mode: Mode


@dataclass
class Entry:
    """One order in the book. `words` are what is said of it, each with its report number; `answer` is what the desk answered last."""

    referral_id: str
    system_no: str
    words: list[dict[str, Any]]
    began_at: datetime
    step_s: float
    answer: dict[str, Any] = field(default_factory=dict)

    def when(self, number: int) -> datetime:
        """Return when the word of that number is said."""
        return self.began_at + timedelta(seconds=self.step_s * number)


class Book:
    """The system's memory: a journal, and what it comes to."""

    def __init__(self, path: Path) -> None:
        """Read what is there."""
        self._journal = Journal(path)
        entries = (Entry(**{**told, "began_at": datetime.fromisoformat(told["began_at"])}) for told in self._journal.told)
        self.entries = {entry.referral_id: entry for entry in entries}

    def add(self, entry: Entry) -> None:
        """Book an order; it is on disk when this returns. Raises `OSError` when there is no room."""
        told = {
            "referral_id": entry.referral_id,
            "system_no": entry.system_no,
            "words": entry.words,
            "began_at": entry.began_at.isoformat(),
            "step_s": entry.step_s,
        }
        self._journal.write(told)
        self.entries[entry.referral_id] = entry


def words_of(proposed_fen: int | None, mode: Mode | None) -> list[dict[str, Any]]:
    """Return what is said of an order, one report after the other."""
    whole = FLAT_FEN if proposed_fen is None else proposed_fen
    accepted: dict[str, Any] = {"stage": "accepted"}
    if mode == "silent":
        return [accepted]
    if mode == "refuse" or whole == 0:
        return [accepted, {"stage": "refused", "reason_code": "not_eligible", "reason_text": "按规则不予支付（演示系统）。"}]
    decided = {"stage": "decided", "amount_fen": whole}
    parts = [{"stage": "paid", "amount_fen": part} for part in (whole // 2, whole - whole // 2) if part]
    words = [accepted, decided, *parts]
    if mode == "disorder":
        words = [accepted, *parts, decided]
    if mode == "contradict":
        words = [accepted, decided, {**decided, "amount_fen": whole + 1}, *parts]
    if mode == "overpay":
        words += parts[-1:]
    numbered = [{**word, "report_no": str(number)} for number, word in enumerate(words, 1)]
    return [word for one in numbered for word in (one, one)] if mode == "repeat" else numbered


class Insurance:
    """Takes orders from the desk, and says what its book has of them."""

    def __init__(self, options: argparse.Namespace, clock: Clock) -> None:
        """Have no faults yet. `options` are those of `main`."""
        self.book, self.clock, self._options = Book(options.state_dir / "orders.jsonl"), clock, options
        self.faults = Faults(InsuranceFault)
        self.trouble = ""
        self._token = ""
        self._http: aiohttp.ClientSession

    async def run(self) -> None:
        """Say once more what was begun before, and take what comes."""
        timeout = aiohttp.ClientTimeout(total=WAIT_S + 10)
        async with aiohttp.ClientSession(timeout=timeout) as self._http, asyncio.TaskGroup() as group:
            for entry in self.book.entries.values():
                group.create_task(self._say(entry))
            async for order in self._orders():
                if order["referral_id"] not in self.book.entries:
                    group.create_task(self._say(self._begin(order)))

    def _begin(self, order: dict[str, Any]) -> Entry:
        fault = self.faults.take()
        entry = Entry(
            order["referral_id"],
            f"YB-{order['referral_id']}",
            words_of(order["proposed_fen"], fault.mode if fault else None),
            self.clock.now(),
            fault.seconds if fault is not None and fault.mode == "delay" else self._options.step_s,
        )
        self.book.add(entry)
        return entry

    async def _orders(self) -> AsyncIterator[dict[str, Any]]:
        """Yield the orders that nobody has taken, again and again: whoever reads knows those that were seen before."""
        known = dict[str, str]()
        while True:
            waiting = {"prefer": f"wait={WAIT_S}", **known}
            status, said, etag = await self._call("GET", ORDERS, headers=waiting)
            if status == 200:
                known = {"if-none-match": etag}
                for order in said["items"]:
                    yield order
            elif status != 304:
                await asyncio.sleep(PAUSE_S)

    async def _say(self, entry: Entry) -> None:
        for number, word in enumerate(entry.words):
            await asyncio.sleep((entry.when(number) - self.clock.now()).total_seconds())
            body = {name: value for name, value in word.items() if name != "report_no"}
            body |= {"system_no": entry.system_no, "reported_at": entry.when(number).isoformat()}
            path = f"/v1/orders/{entry.referral_id}/reports/{word['report_no']}"
            status, said, _ = await self._call("PUT", path, body, {"idempotency-key": str(uuid.uuid4())})
            entry.answer = {"status": status, "code": said.get("code"), "state": said.get("state")}
            if status != 200:
                return  # The order is over, or not ours any more: there is nothing to say of it.

    async def _call(self, method: str, path: str, body: dict[str, Any] | None = None, headers: Any = None) -> tuple[int, Any, str]:
        """Return status, document and ETag of a call that was answered for good; it is made again until then."""
        while True:
            try:
                if not self._token:
                    self._token = await self._new_token()
                given = {"authorization": f"Bearer {self._token}", **(headers or {})}
                async with self._http.request(method, self._options.desk_url + path, json=body, headers=given) as response:
                    if response.status < 500 and response.status != 401:
                        said = await response.json(content_type=None) if response.status != 304 else None
                        return response.status, said, response.headers.get("etag", "")
                    self._token = self._token if response.status != 401 else ""
                    self.trouble = f"{method} {path}: {response.status}"
            except (aiohttp.ClientError, TimeoutError, ConnectionError) as error:
                self.trouble = f"{method} {path}: {type(error).__name__}"
            await asyncio.sleep(PAUSE_S)

    async def _new_token(self) -> str:
        asked = {
            "grant_type": "urn:jiuji:development",
            "subject": "urn:development:medical-insurance",
            "roles": "department_system",
            "jurisdiction": self._options.jurisdiction,
            "department": DEPARTMENT,
        }
        async with self._http.post(self._options.token_url, data=asked) as response:
            response.raise_for_status()
            return str((await response.json())["access_token"])

    async def show(self, _: web.Request) -> web.StreamResponse:
        """Say what is in the book."""
        names = ("referral_id", "system_no", "words", "answer")
        items = [{name: getattr(one, name) for name in names} for one in self.book.entries.values()]
        return web.json_response({"items": items, "trouble": self.trouble})


def _end_if_it_failed(task: "asyncio.Task[None]") -> None:
    # Served on, it would look well and take no orders; what failed is raised while the application is closed.
    if not task.cancelled():
        signal.raise_signal(signal.SIGTERM)


def create_app(insurance: Insurance) -> web.Application:
    """Return the system as an application that takes orders while it is served."""

    async def ready(_: web.Request) -> web.StreamResponse:
        return web.json_response({"status": "ready", "development_only": True})

    async def working(_: web.Application) -> AsyncIterator[None]:
        task = asyncio.create_task(insurance.run())
        task.add_done_callback(_end_if_it_failed)
        yield
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    app = web.Application(client_max_size=64 * 1024)
    app.cleanup_ctx.append(working)
    app.add_routes(
        [
            web.get("/book", insurance.show),
            *insurance.faults.routes,
            web.get("/readyz", ready),
            web.get("/healthz", ready),
        ]
    )
    return app


def main() -> None:
    """Serve until told to stop."""
    told = os.environ.get
    parser = argparse.ArgumentParser(prog="deploy.local.insurance", description="A stand-in of the medical insurance, for development.")
    parser.add_argument("--host", default=told("JIUJI_HOST", "127.0.0.1"))
    parser.add_argument("--port", type=int, default=int(told("JIUJI_PORT", "0")))
    parser.add_argument("--state-dir", type=Path, default=Path(told("JIUJI_STATE_DIR", ".local/insurance")))
    parser.add_argument("--step-s", type=float, default=0.3, help="Seconds between two words about an order.")
    parser.add_argument("--jurisdiction", default="3709", help="Division-code prefix of the places whose orders it takes.")
    parser.add_argument("--desk-url", default=told("JIUJI_HEALTH_URL"))
    parser.add_argument("--token-url", default=told("JIUJI_OIDC_TOKEN_URL"))
    options = parser.parse_args()
    if options.host not in LOOPBACK:
        raise SystemExit("the stand-in insurance says what it is told to: it listens on loopback only (JIUJI_HOST)")
    if not options.desk_url or not options.token_url:
        raise SystemExit("name the desk and the issuer: --desk-url and --token-url (JIUJI_HEALTH_URL, JIUJI_OIDC_TOKEN_URL)")
    insurance = Insurance(options, SystemClock())
    web.run_app(create_app(insurance), host=options.host, port=options.port, access_log=None, print=None, shutdown_timeout=2.0)


if __name__ == "__main__":
    main()
