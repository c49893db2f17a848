"""What is written down before and after the bank is asked. The asking itself is the workers', between two of these transactions.

    lease_ordered ─► (payee read) ─► mark_sending ─► (bank asked) ─► record_answers
    lease_open ─► (bank asked how it stands) ─► record_answers ─► only what its book does not have: mark_sending ─► …

Whoever died in between leaves a row that says so: `created` was never sent; `sending` may have been, so it is asked about, never sent
again unless the bank's own book does not have the number, and then with the same number.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from disbursement.actions.posting import hold_of, post_surely, tell
from disbursement.repository import payments
from disbursement.rules.funds import CLEARING, PAID
from disbursement.rules.ledger import Transfer, move, post, void
from disbursement.rules.records import (
    BankAnswer,
    Instruction,
    NoAccount,
    NoAnswer,
    NotInBook,
    Payee,
    PayeeAnswer,
    PayeeUnavailable,
    Payment,
    Said,
)
from disbursement.rules.states import ASKED, INSTRUCTION, PAYMENT, InstructionDeed, InstructionState, PaymentDeed, wait_before_query
from disbursement.settings import settings_of
from shared.events.contracts.disbursement import PaymentPaid, PaymentReturned, PaymentSubmitted
from shared.kit.telemetry import get_logger
from shared.run.context import Context
from shared.store.db import UnitOfWork

log = get_logger(__name__)

BATCH = 64
"""Instructions in one round: one round's calls, a few at a time, end well within the lease."""

NO_REASON = "unspecified"

ENDINGS = {
    InstructionState.SETTLED: (InstructionDeed.SETTLE, PaymentDeed.SETTLE),
    InstructionState.REJECTED: (InstructionDeed.REJECT, PaymentDeed.RETURN),
    InstructionState.RETURNED: (InstructionDeed.RETURN, PaymentDeed.RETURN),
}
"""How an instruction's end moves it and its payment."""


async def lease_ordered(uow: UnitOfWork, ctx: Context) -> list[Instruction]:
    """Return instructions that are to go to the bank now; nobody else gets them while the lease lasts. Nothing is sent yet."""
    pairs = await payments.take_ordered(uow, BATCH)
    leased = [replace(instruction, next_at=_lease_end(uow, ctx)) for _, instruction in pairs]
    await payments.save_instructions(uow, leased)
    return leased


async def lease_open(uow: UnitOfWork, ctx: Context) -> list[Instruction]:
    """Return instructions that the bank is to be asked about now. One that was being sent when its lease ended is unknown from here on."""
    pairs = await payments.take_open(uow, BATCH)
    lost = INSTRUCTION[InstructionDeed.LOSE_SIGHT]
    leased = [replace(one, state=lost[one.state], next_at=_lease_end(uow, ctx)) for _, one in pairs]
    await payments.save_instructions(uow, leased)
    return leased


async def mark_sending(uow: UnitOfWork, ctx: Context, payees: Mapping[str, PayeeAnswer]) -> list[Instruction]:
    """Write down that these instructions are being sent, and return those that are; committed before the bank is asked.

    What was cancelled meanwhile, or is somebody else's by now, is left out. Only an instruction that was never sent can turn into cash:
    another one may still be carried out by the bank.
    """
    sending: list[Instruction] = []
    pairs = await payments.lock_with_instruction(uow, list(payees))
    for number, (payment, instruction) in sorted(pairs.items()):
        fresh = instruction.state is InstructionState.CREATED
        if instruction.state not in INSTRUCTION[InstructionDeed.SEND] or (fresh and payment.cancel_reason is not None):
            continue
        match payees[number]:
            case Payee():
                sending.append(await _send(uow, ctx, payment, instruction))
            case NoAccount() if fresh:
                await _find_no_account(uow, payment, instruction)
            case NoAccount() | PayeeUnavailable():
                later = replace(instruction, queries=instruction.queries + 1, next_at=_look_again(uow, ctx, instruction))
                await payments.save_instructions(uow, [later])
    return sending


async def record_answers(uow: UnitOfWork, ctx: Context, answers: Mapping[str, BankAnswer], *, asked_how: bool) -> list[str]:
    """Write down what the bank said, and move the money accordingly.

    Return the numbers that may be sent again, because the bank's book does not have them. `asked_how` is True for queries.
    An answer to an instruction that has ended meanwhile changes nothing.
    """
    pairs = await payments.lock_with_instruction(uow, list(answers))
    transfers: list[list[Transfer]] = []
    again: list[str] = []
    for number, (payment, before) in sorted(pairs.items()):
        if before.state not in ASKED:
            continue
        instruction = replace(before, queries=before.queries + int(asked_how))
        match answers[number]:
            case Said() as said:
                transfers.append(await _hear(uow, ctx, payment, instruction, said))
            case NotInBook():
                if await _missing(uow, ctx, instruction):
                    again.append(number)
            case NoAnswer() as none:
                log.warning("bank_gave_no_answer", instruction_no=number, reason=none.reason, attempt=instruction.attempt)
                await _wait(uow, ctx, instruction)
    await post_surely(uow, [group for group in transfers if group])
    return again


async def _send(uow: UnitOfWork, ctx: Context, payment: Payment, instruction: Instruction) -> Instruction:
    sending = replace(
        instruction,
        state=INSTRUCTION[InstructionDeed.SEND][instruction.state],
        submissions=instruction.submissions + 1,
        queries=0,
        sent_at=uow.now,
        next_at=_lease_end(uow, ctx),
    )
    await payments.save_instructions(uow, [sending])
    if instruction.state is InstructionState.CREATED:
        await _save(uow, payment, state=PAYMENT[PaymentDeed.SEND][payment.state])
    return sending


async def _find_no_account(uow: UnitOfWork, payment: Payment, instruction: Instruction) -> None:
    dropped = INSTRUCTION[InstructionDeed.DROP][instruction.state]
    await payments.save_instructions(uow, [replace(instruction, state=dropped, next_at=None, ended_at=uow.now)])
    await _save(uow, payment, state=PAYMENT[PaymentDeed.FIND_NO_ACCOUNT][payment.state], reason_code="no_account")


async def _hear(uow: UnitOfWork, ctx: Context, payment: Payment, instruction: Instruction, said: Said) -> list[Transfer]:
    """Write down the bank's own word; return what it does to the ledger."""
    if instruction.state is not InstructionState.ACCEPTED and said.state is not InstructionState.REJECTED:
        tell(uow, payment, PaymentSubmitted, instruction_no=instruction.instruction_no)
    known = replace(instruction, bank_reference=said.reference or instruction.bank_reference)
    if said.state is InstructionState.ACCEPTED:
        await _wait(uow, ctx, replace(known, state=INSTRUCTION[InstructionDeed.ACCEPT][known.state]))
        return []
    deed, payment_deed = ENDINGS[said.state]
    state = PAYMENT[payment_deed][payment.state]
    ended = replace(known, state=INSTRUCTION[deed][known.state], next_at=None, ended_at=uow.now, reason_code=said.reason_code)
    await payments.save_instructions(uow, [ended])
    hold = hold_of(payment)
    if said.state is InstructionState.SETTLED:
        paid = {"means": "bank", "bank_reference": ended.bank_reference}
        await _save(uow, payment, state=state, hold_id=None, paid_at=uow.now, **paid)
        tell(uow, payment, PaymentPaid, instruction_no=ended.instruction_no, **paid)
        onward = move(uow.ids.new(), CLEARING.code, PAID.code, payment.amount_fen, payment.payment_id)
        return [post(uow.ids.new(), hold), onward]
    reason = said.reason_code or NO_REASON
    await _save(uow, payment, state=state, hold_id=None, reason_code=reason)
    tell(uow, payment, PaymentReturned, instruction_no=ended.instruction_no, reason_code=reason)
    return [void(uow.ids.new(), hold)]


async def _missing(uow: UnitOfWork, ctx: Context, instruction: Instruction) -> bool:
    """Tell whether an instruction that is not in the bank's book may be sent again: after a grace, because it may still be on its way."""
    if instruction.state is InstructionState.ACCEPTED:
        # The bank had it and now says it has not: that is for people, and nothing is sent.
        log.error("bank_forgot_instruction", instruction_no=instruction.instruction_no)
        await _wait(uow, ctx, instruction)
        return False
    over = instruction.sent_at is not None and uow.now >= instruction.sent_at + timedelta(seconds=settings_of(ctx).bank_grace_s)
    await _wait(uow, ctx, instruction)
    return over


async def _wait(uow: UnitOfWork, ctx: Context, instruction: Instruction) -> None:
    state = INSTRUCTION[InstructionDeed.LOSE_SIGHT][instruction.state]
    await payments.save_instructions(uow, [replace(instruction, state=state, next_at=_look_again(uow, ctx, instruction))])


async def _save(uow: UnitOfWork, payment: Payment, **changes: object) -> None:
    changed = replace(payment, **changes, version=payment.version + 1, updated_at=uow.now)  # type: ignore[arg-type]  # Named by the callers above.
    await payments.save(uow, [changed])


def _look_again(uow: UnitOfWork, ctx: Context, instruction: Instruction) -> datetime:
    settings = settings_of(ctx)
    return uow.now + timedelta(seconds=wait_before_query(instruction.queries, settings.bank_poll_s, settings.bank_poll_most_s))


def _lease_end(uow: UnitOfWork, ctx: Context) -> datetime:
    return uow.now + timedelta(seconds=settings_of(ctx).bank_lease_s)
