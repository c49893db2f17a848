"""A stand-in of the bank, for development and tests: `python -m deploy.local.bank [--port N] [--state-dir DIR] [--settle-s S]`.

Speaks real HTTP on loopback and keeps its own book, one line of JSON for each thing that happened, forced to disk before the answer:
`kill -9` loses nothing that was answered. An instruction is settled `settle_s` after it was accepted, which the book implies and
nothing has to remember. Options can also come from JIUJI_HOST, JIUJI_PORT, JIUJI_STATE_DIR, JIUJI_BANK_SETTLE_S.

    POST /instructions        {"instruction_no", "amount_fen", "payee_account", "payee_name", "payee_bank"?}
                              202 accepted · 422 rejected (both are in the book) · 200 the same again · 409 the number with other content
    GET  /instructions/{no}   200 {"instruction_no", "amount_fen", "state": accepted|settled|rejected|returned, …} · 404 unknown_instruction
    POST /instructions/{no}/contradiction   {"says": [rejected|accepted|unknown|part, …], "seconds"?, "stays"?} of what it has told to be
                              settled: from now on it says so, each for `seconds`, the last for good if it `stays`. The money stays where
                              it is. 409 not_told_settled · may_come_back (a fault sends it back anyhow) · contradicted
    GET  /book                what it did: every instruction, how often each was asked for, in `calls` since the last start in which order
                              (i an instruction, q a query), and the money given to each account
    POST /faults              {"mode", "count"?, "account_suffix"?, "seconds"?, "reason_code"?} the next `count` instructions (default:
                              all) for accounts that end so (default: all) meet with the mode: delay (books only after `seconds`) ·
                              refuse · bounce (accepts, then returns) · lose_answer (books, then hangs up) · lose_request (hangs up) ·
                              down (503, for queries too) · return_late (settles, and `seconds` after that returns) · return_twice (says so,
                              takes it back, and says it again) · return_part (half of it, `returned_fen`) · contradict (settles, then says
                              rejected, then settled)
    GET  /faults              which faults wait · DELETE /faults  none any more
"""

import argparse
import asyncio
import os
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal

from aiohttp import web
from pydantic import ValidationError

from deploy.local.bankbook import Asked, Book, Contradiction, Entry, Later, State
from deploy.local.faults import Fault, Faults
from shared.kit.clock import Clock, SystemClock

Mode = Literal[
    "delay", "refuse", "bounce", "lose_answer", "lose_request", "down", "return_late", "return_twice", "return_part", "contradict"
]

LATER: dict[str, tuple[State, ...]] = {
    "return_late": ("returned",),
    "return_twice": ("returned", "settled", "returned"),
    "return_part": ("settled",),
    "contradict": ("rejected", "settled"),
}
"""What the bank says after it has settled, by its fault: one after the other, each for the fault's `seconds`."""

LOOPBACK = ("127.0.0.1", "::1", "localhost")


class BankFault(Fault):
    """How instructions for accounts that end with `account_suffix` fail; the bank that is down fails queries too."""

    mode: Mode
    account_suffix: str = ""
    reason_code: str = "account_closed"

    def meets(self, account: str | None) -> bool:
        """Tell whether a call for this account (None: a query) meets the fault."""
        return self.mode == "down" if account is None else account.endswith(self.account_suffix)


class Bank:
    """Answers instructions and queries out of its book, with the faults it was told to have."""

    def __init__(self, book: Book, clock: Clock, settle_s: float) -> None:
        """Have no faults yet."""
        self.book, self.clock, self.settle_s = book, clock, settle_s
        self.faults = Faults(BankFault)
        self.queries: Counter[str] = Counter()
        self.told_settled: set[str] = set()
        self.calls: defaultdict[str, str] = defaultdict(str)

    async def pay(self, request: web.Request) -> web.StreamResponse:
        """Take an instruction."""
        try:
            asked = Asked.model_validate_json(await request.read())
        except ValidationError:
            return _problem(400, "malformed_instruction")
        self.book.asked[asked.instruction_no] += 1
        self.calls[asked.instruction_no] += "i"
        fault = self._fault(asked.payee_account)
        if fault is not None and fault.mode == "down":
            return _problem(503, "bank_closed")
        if fault is not None and fault.mode == "lose_request":
            return _hang_up(request)
        if fault is not None and fault.mode == "delay":
            await asyncio.sleep(fault.seconds)
        try:
            answer = self._booked(asked, fault)
        except OSError:
            return _problem(503, "bank_cannot_write")
        self.book.answered[asked.instruction_no] += 1
        return _hang_up(request) if fault is not None and fault.mode == "lose_answer" else answer

    def _booked(self, asked: Asked, fault: BankFault | None) -> web.Response:
        now, known = self.clock.now(), self.book.entries.get(asked.instruction_no)
        if known is not None and known.asked != asked:
            return _problem(409, "instruction_conflict")
        if known is not None:
            return web.json_response(known.stands(now), status=200)
        entry = Entry(asked, f"BK{now:%Y%m%d}{len(self.book.entries) + 1:08d}", "settled", now + timedelta(seconds=self.settle_s))
        if fault is not None and fault.mode == "refuse":
            entry = replace(entry, ends="rejected", reason_code=fault.reason_code)
        if fault is not None and fault.mode == "bounce":
            entry = replace(entry, ends="returned", reason_code=fault.reason_code)
        if fault is not None and fault.mode in LATER:
            entry = replace(entry, reason_code=fault.reason_code, later=_later(entry, fault))
        self.book.add(entry)
        if entry.ends == "rejected":
            return web.json_response(entry.stands(now), status=422)
        return web.json_response({**entry.stands(now), "state": "accepted", "reason_code": None}, status=202)

    async def query(self, request: web.Request) -> web.StreamResponse:
        """Say how an instruction stands."""
        number = request.match_info["number"]
        self.queries[number] += 1
        self.calls[number] += "q"
        if self._fault(None) is not None:
            return _problem(503, "bank_closed")
        entry = self.book.entries.get(number)
        if entry is None or (told := entry.told(self.clock.now())) is None:
            return _problem(404, "unknown_instruction")
        if told["state"] == "settled":
            self.told_settled.add(number)
        return web.json_response(told)

    async def contradict(self, request: web.Request) -> web.StreamResponse:
        """Say from now on what is not so, of what was told to be settled: whoever has not heard that would rightly pay it anew."""
        try:
            asked = Contradiction.model_validate_json(await request.read())
        except ValidationError as error:
            return _problem(400, "malformed_contradiction", error.errors(include_url=False, include_input=False, include_context=False))
        number, now = request.match_info["number"], self.clock.now()
        entry = self.book.entries.get(number)
        if entry is None or number not in self.told_settled:
            return _problem(409, "not_told_settled")
        if entry.later or entry.says:
            return _problem(409, "may_come_back" if entry.later else "contradicted")
        try:
            self.book.contradict(number, asked.of(entry, now))
        except OSError:
            return _problem(503, "bank_cannot_write")
        return web.json_response({"instruction_no": number})

    async def show(self, _: web.Request) -> web.StreamResponse:
        """Say everything that was done: for whoever checks that nothing was paid twice."""
        now = self.clock.now()
        given: Counter[str] = Counter()
        items = []
        for number, entry in self.book.entries.items():
            given[entry.asked.payee_account] += entry.given_fen(now)
            counts = {
                "times_asked": self.book.asked[number],
                "times_decided": self.book.answered[number],
                "queries": self.queries[number],
                "calls": self.calls[number],
            }
            items.append({**entry.stands(now), "account_tail": entry.asked.payee_account[-4:], **counts})
        lost = {number: times for number, times in self.book.asked.items() if number not in self.book.entries}
        return web.json_response({"items": items, "settled_fen": sum(given.values()), "given_fen": dict(+given), "never_booked": lost})

    def _fault(self, account: str | None) -> BankFault | None:
        return self.faults.take(lambda fault: fault.meets(account))


def _later(entry: Entry, fault: BankFault) -> tuple[Later, ...]:
    half_fen = max(1, entry.asked.amount_fen // 2) if fault.mode == "return_part" else None
    instants = (entry.settles_at + timedelta(seconds=fault.seconds * n) for n in range(1, 4))
    return tuple(Later(at, state, half_fen) for at, state in zip(instants, LATER[fault.mode], strict=False))


def _hang_up(request: web.Request) -> web.Response:
    # The caller sees the connection reset, and cannot tell whether anything was done.
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=499)


def _problem(status: int, code: str, errors: Any = None) -> web.Response:
    return web.json_response({"code": code, **({"errors": errors} if errors else {})}, status=status)


def create_app(bank: Bank) -> web.Application:
    """Return the bank as an application."""

    async def ready(_: web.Request) -> web.StreamResponse:
        return web.json_response({"status": "ready", "development_only": True})

    app = web.Application(client_max_size=64 * 1024)
    app.add_routes(
        [
            web.post("/instructions", bank.pay),
            web.get("/instructions/{number}", bank.query),
            web.post("/instructions/{number}/contradiction", bank.contradict),
            web.get("/book", bank.show),
            *bank.faults.routes,
            web.get("/readyz", ready),
            web.get("/healthz", ready),
        ]
    )
    return app


def main() -> None:
    """Serve until told to stop."""
    told = os.environ.get
    parser = argparse.ArgumentParser(prog="deploy.local.bank", description="A stand-in of the bank, for development.")
    parser.add_argument("--host", default=told("JIUJI_HOST", "127.0.0.1"))
    parser.add_argument("--port", type=int, default=int(told("JIUJI_PORT", "0")))
    parser.add_argument("--state-dir", type=Path, default=Path(told("JIUJI_STATE_DIR", ".local/bank")))
    parser.add_argument("--settle-s", type=float, default=float(told("JIUJI_BANK_SETTLE_S", "0.3")))
    options = parser.parse_args()
    if options.host not in LOOPBACK:
        raise SystemExit("the stand-in bank pays whoever asks: it listens on loopback only (JIUJI_HOST)")
    bank = Bank(Book(options.state_dir / "book.jsonl"), SystemClock(), options.settle_s)
    web.run_app(create_app(bank), host=options.host, port=options.port, access_log=None, print=None, shutdown_timeout=2.0)


if __name__ == "__main__":
    main()
