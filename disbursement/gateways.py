"""What disbursement asks of systems outside: the bank, over HTTP, and a payee's account, of intake. Never inside a transaction.

Every answer is a value, also that there was none. A call that failed in whatever way leaves open whether the bank has the instruction, so
all failures are one `NoAnswer`; only the bank's own document, for our number and our amount, is its word.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any, TypeVar

import aiohttp

from disbursement.domain.instructions import BankAnswer, InBook, Instruction, InstructionState, NoAnswer, NotInBook
from disbursement.domain.payees import NoAccount, Payee, PayeeAnswer, PayeeUnavailable
from disbursement.running import running
from disbursement.settings import settings_of
from shared.kit.errors import Refusal
from shared.kit.telemetry import current_traceparent
from shared.run.context import Context

A = TypeVar("A")

ANSWER_LIMIT_BYTES = 64 * 1024
CODE_LENGTH = 64

BOOKED = {
    "accepted": InstructionState.ACCEPTED,
    "settled": InstructionState.SETTLED,
    "rejected": InstructionState.REJECTED,
    "returned": InstructionState.RETURNED,
}
"""The bank's words for how an instruction stands."""


async def submit_all(ctx: Context, instructions: Sequence[Instruction], payees: Mapping[str, PayeeAnswer]) -> dict[str, BankAnswer]:
    """Give the bank these instructions, each of which has a payee and is this worker's until its `next_at`; return its answers by number.

    None is given so late that the call could outlast that: by then somebody else asks the bank about it, and may send it.
    """

    async def given(instruction: Instruction) -> BankAnswer:
        payee = payees[instruction.instruction_no]
        if not isinstance(payee, Payee) or instruction.next_at is None:
            raise TypeError("what has no payee is not marked as sending")
        if ctx.clock.now() + timedelta(seconds=settings_of(ctx).bank_timeout_s) > instruction.next_at:
            return NoAnswer("lease_over")
        return await submit(ctx, instruction, payee)

    return await _each(ctx, instructions, given)


async def query_all(ctx: Context, instructions: Sequence[Instruction]) -> dict[str, BankAnswer]:
    """Ask the bank how these instructions stand; return its answers by number."""
    return await _each(ctx, instructions, lambda instruction: query(ctx, instruction))


async def payees_of(ctx: Context, instructions: Sequence[Instruction]) -> dict[str, PayeeAnswer]:
    """Ask intake where these payments go; return its answers by number."""
    return await _each(ctx, instructions, lambda instruction: payee_of(ctx, instruction.case_id))


async def submit(ctx: Context, instruction: Instruction, payee: Payee) -> BankAnswer:
    """Give the bank one instruction. The bank knows it by its number: the same one again is not paid again."""
    body = {
        "instruction_no": instruction.instruction_no,
        "amount_fen": instruction.amount_fen,
        "payee_account": payee.account,
        "payee_name": payee.name,
        "payee_bank": payee.bank,
    }
    answer = await _call(ctx, "POST", f"{settings_of(ctx).bank_url}/instructions", json=body)
    if isinstance(answer, NoAnswer):
        return answer
    status, document = answer
    # 409, the number with other content: the bank has it from an earlier try, and will say how it stands when asked.
    return _in_book(document, instruction) if status in (200, 202, 422) else NoAnswer(f"status_{status}")


async def query(ctx: Context, instruction: Instruction) -> BankAnswer:
    """Ask the bank how one instruction stands."""
    answer = await _call(ctx, "GET", f"{settings_of(ctx).bank_url}/instructions/{instruction.instruction_no}")
    if isinstance(answer, NoAnswer):
        return answer
    status, document = answer
    if status == 404 and document.get("code") == "unknown_instruction":  # Any other 404 is not the bank's word.
        return NotInBook()
    return _in_book(document, instruction) if status == 200 else NoAnswer(f"status_{status}")


async def payee_of(ctx: Context, case_id: str) -> PayeeAnswer:
    """Ask intake for the payee of a case; intake keeps a record of the read."""
    try:
        token = await ctx.tokens.get()
    except Refusal:
        return PayeeUnavailable("no_token")
    url = f"{settings_of(ctx).intake_url}/v1/cases/{case_id}/payee"
    answer = await _call(ctx, "GET", url, params={"purpose": "payment"}, headers={"authorization": f"Bearer {token}"})
    if isinstance(answer, NoAnswer):
        return PayeeUnavailable(answer.reason)
    status, document = answer
    if status == 200:
        return _payee(document)
    # Intake itself says that there is nobody to pay by bank: no such person any more, or no account.
    return NoAccount() if status in (404, 409, 410) and "code" in document else PayeeUnavailable(f"status_{status}")


def _payee(document: Mapping[str, Any]) -> PayeeAnswer:
    account = document.get("account")
    # An account may be words that nobody understood as a number: no bank can pay there.
    if not isinstance(account, Mapping) or not account.get("number") or document.get("means") == "cash_in_person":
        return NoAccount()
    holder = account.get("holder") or document.get("name")
    if not holder:
        return NoAccount()
    version = document.get("account_version")  # A release of intake that corrects no account does not say it.
    return Payee(str(holder), str(account.get("bank") or ""), str(account["number"]), version if isinstance(version, int) else 0)


def _in_book(document: Mapping[str, Any], instruction: Instruction) -> BankAnswer:
    state = BOOKED.get(str(document.get("state")))
    ours = document.get("instruction_no") == instruction.instruction_no and document.get("amount_fen") == instruction.amount_fen
    if state is None or not ours:
        return NoAnswer("answer_not_ours")
    reference, reason = document.get("bank_reference"), document.get("reason_code")
    state, part_fen = _what_came_back(state, document.get("returned_fen"), instruction.amount_fen)
    return InBook(state, _printable(reference) if reference else None, _code(reason) if reason else None, part_fen)


def _what_came_back(state: InstructionState, returned_fen: object, amount_fen: int) -> tuple[InstructionState, int | None]:
    """Return an instruction's state by how much of it came back, and that if it is a part: the rest of it is with the person."""
    if state not in (InstructionState.SETTLED, InstructionState.RETURNED) or not isinstance(returned_fen, int) or returned_fen <= 0:
        return state, None
    return (InstructionState.RETURNED, None) if returned_fen == amount_fen else (InstructionState.SETTLED, returned_fen)


def _printable(reference: object) -> str:
    """Return the bank's reference without what no database keeps: it would hold up the answers that are stored with it."""
    return "".join(filter(str.isprintable, str(reference)))[:CODE_LENGTH]


def _code(reason: object) -> str:
    """Return the bank's reason as a code of ours: what is no code could be a sentence about a person."""
    text = str(reason).lower()
    return text if len(text) <= CODE_LENGTH and text.replace("_", "").isalnum() and text.isascii() else "other"


async def _call(ctx: Context, method: str, url: str, **options: Any) -> tuple[int, Mapping[str, Any]] | NoAnswer:
    headers = dict(options.pop("headers", {}))
    if (trace := current_traceparent()) is not None:
        headers["traceparent"] = trace
    try:
        async with running(ctx).http.request(method, url, headers=headers, allow_redirects=False, **options) as response:
            document = json.loads(await _body(response))
    except TimeoutError:
        return NoAnswer("timeout")
    except (aiohttp.ClientError, OSError):
        return NoAnswer("connection")
    except (ValueError, RecursionError):
        return NoAnswer("not_json")
    return (response.status, document) if isinstance(document, Mapping) else NoAnswer("not_an_object")


async def _body(response: aiohttp.ClientResponse) -> bytes:
    """Return an answer to its end, in however many pieces it comes. Raises `ValueError` if it is too long."""
    body = b""
    while part := await response.content.read(ANSWER_LIMIT_BYTES):
        body += part
        if len(body) > ANSWER_LIMIT_BYTES:
            raise ValueError("too long")
    return body


async def _each(ctx: Context, instructions: Sequence[Instruction], call: Callable[[Instruction], Awaitable[A]]) -> dict[str, A]:
    free = asyncio.Semaphore(settings_of(ctx).bank_concurrency)

    async def one(instruction: Instruction) -> A:
        async with free:
            return await call(instruction)

    answers = await asyncio.gather(*(one(instruction) for instruction in instructions))
    return {instruction.instruction_no: answer for instruction, answer in zip(instructions, answers, strict=True)}
