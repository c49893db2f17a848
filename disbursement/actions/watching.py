"""What was paid is asked about until the bank cannot send it back any more: ever more seldom, and beside the payments under way.

    lease_watched ─► (bank asked) ─► record_watched

When all of it came back, the payment is `returned` and its money is in its fund again. Whatever else the bank says against what it said
before moves no money: part of it came back, it was rejected after all, the bank does not know it. Each is told once, to people.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from prometheus_client import Counter

from disbursement.actions.leasing import INSTRUCTIONS_A_BATCH, Leased, lease
from disbursement.actions.posting import emit_of_origin, post_surely
from disbursement.actions.recoveries import close_recoveries
from disbursement.actions.returning import return_paid
from disbursement.domain.funds import PAID
from disbursement.domain.instructions import (
    INSTRUCTION_MACHINE,
    NO_REASON,
    BankAnswer,
    Contradiction,
    InBook,
    Instruction,
    InstructionState,
    InstructionTransition,
    NoAnswer,
    contradiction_of,
    wait_before_query,
)
from disbursement.domain.ledger import Transfer, move
from disbursement.domain.payments import Payment, PaymentTransition, Work, event_fields
from disbursement.domain.recoveries import RETURNED_LATE
from disbursement.repository.payments import (
    lock_with_instruction,
    next_watched_at,
    save_instruction,
    take_unwatched,
    take_watched,
    watch_from,
)
from disbursement.settings import settings_of
from shared.events.contracts.disbursement import PaymentContradicted, PaymentReturnedLate
from shared.kit.ids import derived_id
from shared.kit.telemetry import REGISTRY, get_logger
from shared.run.context import Context
from shared.store.db import UnitOfWork

log = get_logger(__name__)

BANK_RETURN = "bank_return"
"""Period: for how long after it was settled the bank may send a payment back."""

UNWATCHED_A_BATCH = 500

CONTRADICTIONS = Counter("jiuji_bank_contradictions", "Paid payments of which the bank says what no money moves by.", registry=REGISTRY)


async def lease_watched(uow: UnitOfWork, ctx: Context) -> Leased:
    """Return settled instructions of which the bank is to be asked now whether they came back."""
    leased = await lease(uow, ctx, [one for _, one in await take_watched(uow, INSTRUCTIONS_A_BATCH)], Work.WATCH)
    return Leased(leased, uow.now if len(leased) == INSTRUCTIONS_A_BATCH else await next_watched_at(uow))


async def record_watched(uow: UnitOfWork, ctx: Context, instructions: Sequence[Instruction], answers: Mapping[str, BankAnswer]) -> None:
    """Write down what the bank says of settled instructions, and put the money back of those that came back.

    What has changed since this worker got it is left aside: another one has recorded an answer.
    """
    got = {one.instruction_no: one for one in instructions}
    transfers: list[list[Transfer]] = []
    for number, (payment, before) in sorted((await lock_with_instruction(uow, list(got))).items()):
        if before != got[number]:
            continue
        answer = answers[number]
        if isinstance(answer, InBook) and answer.state is InstructionState.RETURNED:
            transfers.append(await _take_back(uow, payment, before, answer.reason_code or NO_REASON))
            continue
        if isinstance(answer, NoAnswer):
            log.warning("bank_gave_no_answer", instruction_no=number, reason=answer.reason, attempt=before.attempt)
        watched = _watched_on(uow, ctx, before, answered=not isinstance(answer, NoAnswer))
        await save_instruction(uow, _contradicted(uow, payment, watched, contradiction_of(answer)))
    await post_surely(uow, [group for group in transfers if group])


async def watch_unwatched(uow: UnitOfWork, ctx: Context) -> bool:
    """Watch what a release settled that did not; return whether there may be more."""
    unwatched = await take_unwatched(uow, UNWATCHED_A_BATCH)
    if unwatched:
        watched = [first_watched(ctx, one) for one in unwatched]
        over = [one.watched_until is not None and one.watched_until <= uow.now for one in watched]
        await watch_from(uow, [replace(one, next_at=None) if is_over else one for one, is_over in zip(watched, over, strict=True)])
    return len(unwatched) == UNWATCHED_A_BATCH


def first_watched(ctx: Context, ended: Instruction) -> Instruction:
    """Return an instruction that has ended; if the money went out, with until when it can come back, and when that is first asked."""
    if ended.state is not InstructionState.SETTLED or ended.ended_at is None:
        return ended
    period = ctx.policy(ended.ended_at).period(BANK_RETURN)
    until = ctx.calendar.deadline(ended.ended_at, period.limit, public=period.public).due_at
    return replace(ended, queries=0, watched_until=until, next_at=min(until, ended.ended_at + _wait(ctx, 0)))


def _watched_on(uow: UnitOfWork, ctx: Context, before: Instruction, *, answered: bool) -> Instruction:
    """Return an instruction with when the bank is asked next: no more when it has answered after the last instant."""
    until = before.watched_until
    assert until is not None, "what is watched is watched until some instant"
    later, is_over = uow.now + _wait(ctx, before.queries + 1), uow.now >= until
    next_at = None if is_over and answered else later if is_over else min(later, until)
    return replace(before, queries=before.queries + 1, next_at=next_at)


def _wait(ctx: Context, queries: int) -> timedelta:
    settings = settings_of(ctx)
    return timedelta(seconds=wait_before_query(queries, settings.bank_recheck_s, settings.bank_recheck_most_s))


def _contradicted(uow: UnitOfWork, payment: Payment, instruction: Instruction, found: Contradiction | None) -> Instruction:
    """Tell people once of what the bank says; return the instruction with what was told last."""
    if found is None or str(found) == instruction.contradiction:
        return instruction
    number = instruction.instruction_no
    log.error("bank_contradicts_itself", instruction_no=number, reason=found.what)
    CONTRADICTIONS.inc()
    event = PaymentContradicted(**event_fields(payment), instruction_no=number, contradiction=found.what, part_fen=found.part_fen)
    emit_of_origin(uow, payment, event)
    return replace(instruction, contradiction=str(found))


async def _take_back(uow: UnitOfWork, payment: Payment, before: Instruction, reason: str) -> list[Transfer]:
    """Let a payment be returned that was paid; return what puts its money back: made twice, it is the same and happens once.

    What was asked back of it meanwhile is not owed any more. What the person repaid is in the fund already and is owed to the person.
    """
    assert payment.paid_at is not None, "what was settled is paid"
    number = before.instruction_no
    await return_paid(uow, payment, PaymentTransition.RETURN_LATE, reason)
    fields = event_fields(payment)
    emit_of_origin(uow, payment, PaymentReturnedLate(**fields, instruction_no=number, reason_code=reason, paid_at=payment.paid_at))
    closed = await close_recoveries(uow, payment, RETURNED_LATE)
    ended = INSTRUCTION_MACHINE.move(before, InstructionTransition.RETURN_LATE, uow.now)
    ended = replace(ended, queries=before.queries + 1, next_at=None, ended_at=uow.now, reason_code=reason)
    owed_back = Contradiction("returned_after_repayment", closed.repaid_fen) if closed.repaid_fen else None
    await save_instruction(uow, _contradicted(uow, payment, ended, owed_back))
    left_fen = payment.amount_fen - closed.asked_fen
    back = [move(derived_id(f"late return {number}"), PAID.code, payment.fund, left_fen, payment.payment_id)] if left_fen else []
    return [*closed.transfers, *back]
