"""What is written down before and after the bank is asked. The asking itself is the workers', between two of these transactions.

    lease_ordered ─► (payee read) ─► mark_sending ─► (bank asked) ─► record_answers
    lease_open ─► (bank asked how it stands) ─► record_answers ─► only what its book does not have: mark_sending ─► …

Whoever died in between leaves a row that says so: `created` was never sent; `sending` may have been, so it is asked about, never sent
again unless the bank's own book does not have the number, and then with the same number.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from disbursement.actions.leasing import INSTRUCTIONS_A_BATCH, Leased, lease, lease_end
from disbursement.actions.posting import emit_of_origin, hold_of, post_surely
from disbursement.actions.reserving import drop_instruction
from disbursement.actions.settling import emit_settled
from disbursement.actions.watching import first_watched
from disbursement.domain.funds import CLEARING, PAID
from disbursement.domain.instructions import (
    ASKED,
    INSTRUCTION_MACHINE,
    NO_REASON,
    BankAnswer,
    InBook,
    Instruction,
    InstructionState,
    InstructionTransition,
    NoAnswer,
    NotInBook,
    wait_before_query,
)
from disbursement.domain.ledger import Transfer, move, post, void
from disbursement.domain.payees import NoAccount, Payee, PayeeAnswer, PayeeUnavailable
from disbursement.domain.payments import PAYMENT_MACHINE, Payment, PaymentTransition, Work, event_fields
from disbursement.repository.payments import (
    PAYMENTS,
    lock_with_instruction,
    next_open_at,
    next_ordered_at,
    save_instruction,
    take_open,
    take_ordered,
)
from disbursement.settings import settings_of
from shared.events.contracts.disbursement import PaymentPaid, PaymentReturned, PaymentSubmitted
from shared.kit.telemetry import get_logger
from shared.run.context import Context
from shared.store.db import UnitOfWork

log = get_logger(__name__)

ENDINGS = {
    InstructionState.SETTLED: (InstructionTransition.SETTLE, PaymentTransition.SETTLE),
    InstructionState.REJECTED: (InstructionTransition.REJECT, PaymentTransition.RETURN),
    InstructionState.RETURNED: (InstructionTransition.RETURN, PaymentTransition.RETURN),
}
"""How an instruction's end moves it and its payment."""


async def lease_ordered(uow: UnitOfWork, ctx: Context) -> Leased:
    """Return instructions that are to go to the bank now; nobody else gets them while the lease lasts. Nothing is sent yet."""
    leased = await lease(uow, ctx, [one for _, one in await take_ordered(uow, INSTRUCTIONS_A_BATCH)], Work.SUBMIT)
    return Leased(leased, uow.now if len(leased) == INSTRUCTIONS_A_BATCH else await next_ordered_at(uow))


async def lease_open(uow: UnitOfWork, ctx: Context) -> Leased:
    """Return instructions that the bank is to be asked about now. One that was being sent when its lease ended is unknown from here on."""
    taken = await lease(uow, ctx, [one for _, one in await take_open(uow, INSTRUCTIONS_A_BATCH)], Work.QUERY)
    leased = [INSTRUCTION_MACHINE.move(one, InstructionTransition.LOSE_SIGHT, uow.now) for one in taken]
    for before, after in zip(taken, leased, strict=True):
        if after.state is not before.state:
            await save_instruction(uow, after)
    return Leased(leased, uow.now if len(leased) == INSTRUCTIONS_A_BATCH else await next_open_at(uow))


async def mark_sending(
    uow: UnitOfWork, ctx: Context, instructions: Sequence[Instruction], payees: Mapping[str, PayeeAnswer]
) -> list[Instruction]:
    """Write down that these instructions are being sent, and return those that are; committed before the bank is asked.

    What was cancelled meanwhile is left out. So is what is not as this worker got it: who was held up for longer than the lease finds that
    somebody else has it, and the bank too perhaps. Only an instruction that was never sent can turn into cash: another one may still be
    carried out by the bank.
    """
    got = {one.instruction_no: one for one in instructions}
    sending: list[Instruction] = []
    pairs = await lock_with_instruction(uow, list(got))
    for number, (payment, instruction) in sorted(pairs.items()):
        fresh = instruction.state is InstructionState.CREATED
        if instruction != got[number] or (fresh and payment.cancel_reason is not None):
            continue
        match payees[number]:
            case Payee(account_version=version):
                # Of one sent again the bank may have the first: it counts as gone to the older account, and is tried again.
                gone_to = version if fresh else min(version, instruction.account_version)
                sending.append(await _send(uow, ctx, payment, replace(instruction, account_version=gone_to)))
            case NoAccount() if fresh:
                await _find_no_account(uow, payment, instruction)
            case NoAccount() | PayeeUnavailable():
                later = replace(instruction, queries=instruction.queries + 1, next_at=_look_again(uow, ctx, instruction))
                await save_instruction(uow, later)
    return sending


async def record_answers(
    uow: UnitOfWork, ctx: Context, instructions: Sequence[Instruction], answers: Mapping[str, BankAnswer], *, asked_how: bool
) -> list[Instruction]:
    """Write down what the bank answered about instructions, and move the money accordingly.

    Return those that may be sent again, because the bank's book does not have them. `asked_how` is True for queries.
    An answer to an instruction that has ended meanwhile changes nothing. `NotInBook` and `NoAnswer` are left aside if the instruction has
    changed since this worker got it: another worker is asking about it, or sending it.
    """
    got = {one.instruction_no: one for one in instructions}
    pairs = await lock_with_instruction(uow, list(got))
    transfers: list[list[Transfer]] = []
    again: list[Instruction] = []
    for number, (payment, before) in sorted(pairs.items()):
        answer = answers[number]
        if before.state not in ASKED or (before != got[number] and not isinstance(answer, InBook)):
            continue
        instruction = replace(before, queries=before.queries + int(asked_how))
        match answer:
            case InBook() as booked:
                transfers.append(await _record_booked(uow, ctx, payment, instruction, booked))
            case NotInBook():
                waiting = await _wait(uow, ctx, instruction)
                if _may_send_again(uow, ctx, instruction):
                    again.append(waiting)
            case NoAnswer() as none:
                log.warning("bank_gave_no_answer", instruction_no=number, reason=none.reason, attempt=instruction.attempt)
                await _wait(uow, ctx, instruction)
    await post_surely(uow, [group for group in transfers if group])
    return again


async def _send(uow: UnitOfWork, ctx: Context, payment: Payment, instruction: Instruction) -> Instruction:
    sending = replace(
        INSTRUCTION_MACHINE.move(instruction, InstructionTransition.SEND, uow.now),
        submissions=instruction.submissions + 1,
        queries=0,
        sent_at=uow.now,
        next_at=lease_end(uow, ctx),
    )
    await save_instruction(uow, sending)
    if instruction.state is InstructionState.CREATED:
        await PAYMENTS.save(uow, PAYMENT_MACHINE.move(payment, PaymentTransition.SEND, uow.now))
    return sending


async def _find_no_account(uow: UnitOfWork, payment: Payment, instruction: Instruction) -> None:
    await drop_instruction(uow, instruction)
    _wake_cancelling(uow, payment)
    await PAYMENTS.save(uow, replace(PAYMENT_MACHINE.move(payment, PaymentTransition.FIND_NO_ACCOUNT, uow.now), reason_code="no_account"))


async def _record_booked(uow: UnitOfWork, ctx: Context, payment: Payment, instruction: Instruction, booked: InBook) -> list[Transfer]:
    """Write down how the instruction stands in the bank's own book; return what that does to the ledger."""
    number, fields = instruction.instruction_no, event_fields(payment)
    if instruction.state is not InstructionState.ACCEPTED and booked.state is not InstructionState.REJECTED:
        emit_of_origin(uow, payment, PaymentSubmitted(**fields, instruction_no=number))
    known = replace(instruction, bank_reference=booked.reference or instruction.bank_reference)
    if booked.state is InstructionState.ACCEPTED:
        await _wait(uow, ctx, INSTRUCTION_MACHINE.move(known, InstructionTransition.ACCEPT, uow.now))
        return []
    transition, payment_transition = ENDINGS[booked.state]
    moved = INSTRUCTION_MACHINE.move(known, transition, uow.now)
    ended = replace(moved, next_at=None, ended_at=uow.now, reason_code=booked.reason_code)
    await save_instruction(uow, first_watched(ctx, ended))
    after, hold = PAYMENT_MACHINE.move(payment, payment_transition, uow.now), hold_of(payment)
    if booked.state is InstructionState.SETTLED:
        reference = ended.bank_reference
        await PAYMENTS.save(uow, replace(after, hold_id=None, paid_at=uow.now, means="bank", bank_reference=reference))
        emit_settled(uow, payment, PaymentPaid(**fields, instruction_no=number, means="bank", bank_reference=reference))
        onward = move(uow.ids.new(), CLEARING.code, PAID.code, payment.amount_fen, payment.payment_id)
        return [post(uow.ids.new(), hold), onward]
    reason = booked.reason_code or NO_REASON
    _wake_cancelling(uow, payment)
    await PAYMENTS.save(uow, replace(after, hold_id=None, reason_code=reason))
    emit_of_origin(uow, payment, PaymentReturned(**fields, instruction_no=number, reason_code=reason))
    return [void(uow.ids.new(), hold)]


def _wake_cancelling(uow: UnitOfWork, payment: Payment) -> None:
    if payment.cancel_reason is not None:  # It waited for the bank's word, and now can be cancelled.
        uow.wake(Work.CANCEL)


def _may_send_again(uow: UnitOfWork, ctx: Context, instruction: Instruction) -> bool:
    """Tell whether an instruction that is not in the bank's book may be sent again: after a grace, because it may still be on its way."""
    if instruction.state is InstructionState.ACCEPTED:
        # The bank had it and now says it has not: that is for people, and nothing is sent.
        log.error("bank_forgot_instruction", instruction_no=instruction.instruction_no)
        return False
    return instruction.sent_at is not None and uow.now >= instruction.sent_at + timedelta(seconds=settings_of(ctx).bank_grace_s)


async def _wait(uow: UnitOfWork, ctx: Context, instruction: Instruction) -> Instruction:
    lost = INSTRUCTION_MACHINE.move(instruction, InstructionTransition.LOSE_SIGHT, uow.now)
    waiting = replace(lost, next_at=_look_again(uow, ctx, instruction))
    await save_instruction(uow, waiting)
    return waiting


def _look_again(uow: UnitOfWork, ctx: Context, instruction: Instruction) -> datetime:
    settings = settings_of(ctx)
    return uow.now + timedelta(seconds=wait_before_query(instruction.queries, settings.bank_poll_s, settings.bank_poll_most_s))
