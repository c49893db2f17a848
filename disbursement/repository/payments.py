"""Payments and their instructions."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, fields
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, or_, select, update
from sqlalchemy.dialects.postgresql import insert

from disbursement.models import account, instruction, payment
from disbursement.rules.records import Instruction, Origin, Payment, PaymentFilter
from disbursement.rules.states import InstructionState, PaymentState
from shared.store.db import UnitOfWork

ORIGIN = tuple(field.name for field in fields(Origin))
PLAIN = tuple(field.name for field in fields(Payment) if field.name != "origin")
PAYMENT_COLUMNS = [payment.c[name] for name in (*PLAIN, *ORIGIN)]
INSTRUCTION_COLUMNS = [instruction.c[field.name] for field in fields(Instruction)]


async def owe(uow: UnitOfWork, payments: Sequence[Payment]) -> None:
    """Store new payments; those whose item and instalment are known already stay as they are."""
    if payments:
        rows = [_row_of(one) for one in payments]
        await uow.execute(insert(payment).values(rows).on_conflict_do_nothing(index_elements=["item_id", "instalment"]))


async def unwanted(uow: UnitOfWork, case_id: str, reason_code: str) -> None:
    """Mark all payments of a case that have not ended: they are to be cancelled as soon as the bank cannot be paying them."""
    open_ones = and_(payment.c.case_id == case_id, payment.c.state.not_in(("paid", "cancelled")), payment.c.cancel_reason.is_(None))
    await uow.execute(update(payment).where(open_ones).values(cancel_reason=reason_code))


async def lock(uow: UnitOfWork, payment_ids: Collection[str]) -> dict[str, Payment]:
    """Lock payments, always in the same order; those outside the actor's jurisdiction are missing in the answer."""
    query = select(*PAYMENT_COLUMNS).where(payment.c.payment_id.in_(payment_ids)).order_by(payment.c.payment_id).with_for_update()
    return {one.payment_id: one for one in await _payments(uow, query)}


async def take_unwanted(uow: UnitOfWork, limit: int) -> list[Payment]:
    """Lock payments that are to be cancelled and can be."""
    wanted = and_(payment.c.cancel_reason.is_not(None), payment.c.state.not_in(("paid", "cancelled", "at_bank")))
    return await _payments(uow, _take(select(*PAYMENT_COLUMNS).where(wanted).order_by(payment.c.payment_id), limit))


async def take_waiting(uow: UnitOfWork, limit: int) -> list[Payment]:
    """Lock payments for which money is to be set aside: new ones, and held ones that their fund could carry now. First relief first."""
    covered = select(account.c.code).where(
        account.c.code == payment.c.fund,
        account.c.credits_posted - account.c.debits_posted - account.c.debits_pending >= payment.c.amount_fen,
    )
    ready = or_(payment.c.state == PaymentState.DUE, and_(payment.c.state == PaymentState.HELD, covered.exists()))
    query = select(*PAYMENT_COLUMNS).where(ready, payment.c.cancel_reason.is_(None))
    return await _payments(uow, _take(query.order_by(payment.c.first_relief.desc(), payment.c.payment_id), limit))


async def take_ordered(uow: UnitOfWork, limit: int) -> list[tuple[Payment, Instruction]]:
    """Lock payments whose instruction is to go to the bank now, with it."""
    ready = and_(
        instruction.c.state == InstructionState.CREATED,
        instruction.c.next_at <= uow.now,
        payment.c.state == PaymentState.ORDERED,
        payment.c.cancel_reason.is_(None),
    )
    return await _pairs(uow, _take(_joined(ready).order_by(instruction.c.next_at), limit))


async def take_open(uow: UnitOfWork, limit: int) -> list[tuple[Payment, Instruction]]:
    """Lock payments whose instruction the bank is to be asked about now, with it."""
    asked = (InstructionState.SENDING, InstructionState.ACCEPTED, InstructionState.UNKNOWN)
    ready = and_(instruction.c.state.in_(asked), instruction.c.next_at <= uow.now)
    return await _pairs(uow, _take(_joined(ready).order_by(instruction.c.next_at), limit))


async def lock_with_instruction(uow: UnitOfWork, instruction_nos: Collection[str]) -> dict[str, tuple[Payment, Instruction]]:
    """Lock payments by their instructions, in the order of payments."""
    query = _joined(instruction.c.instruction_no.in_(instruction_nos)).order_by(payment.c.payment_id).with_for_update()
    return {pair[1].instruction_no: pair for pair in await _pairs(uow, query)}


async def save(uow: UnitOfWork, payments: Sequence[Payment]) -> None:
    """Store locked payments as they now are."""
    for one in payments:
        await uow.execute(update(payment).where(payment.c.payment_id == one.payment_id).values(_row_of(one)))


async def add_instruction(uow: UnitOfWork, new: Instruction) -> None:
    """Store a new instruction; the database refuses a second one that is open."""
    await uow.execute(instruction.insert().values(asdict(new)))


async def save_instructions(uow: UnitOfWork, instructions: Sequence[Instruction]) -> None:
    """Store instructions of locked payments as they now are."""
    for one in instructions:
        await uow.execute(update(instruction).where(instruction.c.instruction_no == one.instruction_no).values(asdict(one)))


async def get(uow: UnitOfWork, payment_id: str) -> Payment | None:
    """Return a payment, or None when there is none in the actor's jurisdiction."""
    found = await _payments(uow, select(*PAYMENT_COLUMNS).where(payment.c.payment_id == payment_id))
    return found[0] if found else None


async def listed(uow: UnitOfWork, wanted: PaymentFilter, before: str | None, limit: int) -> list[Payment]:
    """Return payments, newest first."""
    query = select(*PAYMENT_COLUMNS).order_by(payment.c.payment_id.desc()).limit(limit)
    for name, value in asdict(wanted).items():
        if value is not None:
            query = query.where(payment.c[name] == value)
    if before is not None:
        query = query.where(payment.c.payment_id < before)
    return await _payments(uow, query)


async def instructions_of(uow: UnitOfWork, payment_ids: Collection[str]) -> list[Instruction]:
    """Return all instructions of payments."""
    query = select(*INSTRUCTION_COLUMNS).where(instruction.c.payment_id.in_(payment_ids)).order_by(instruction.c.attempt)
    return [_instruction(row) for row in (await uow.execute(query)).all()]


def _take(query: Select[Any], limit: int) -> Select[Any]:
    # Rows that somebody else works on are left to them: a worker never waits while it holds locks.
    return query.limit(limit).with_for_update(skip_locked=True)


def _joined(condition: ColumnElement[bool]) -> Select[Any]:
    # Both rows are locked where this is locked: a row that was only joined would be shown as it was before the wait for the other.
    both = payment.join(instruction, instruction.c.payment_id == payment.c.payment_id)
    columns = [*PAYMENT_COLUMNS, *(column.label(f"i_{column.name}") for column in INSTRUCTION_COLUMNS)]
    return select(*columns).select_from(both).where(condition)


async def _payments(uow: UnitOfWork, query: Select[Any]) -> list[Payment]:
    return [_payment(row) for row in (await uow.execute(query)).all()]


async def _pairs(uow: UnitOfWork, query: Select[Any]) -> list[tuple[Payment, Instruction]]:
    return [(_payment(row), _instruction(row[-len(INSTRUCTION_COLUMNS) :])) for row in (await uow.execute(query)).all()]


def _payment(row: Row[Any]) -> Payment:
    values: dict[str, Any] = dict(zip(PLAIN, row, strict=False))
    origin = Origin(*row[len(PLAIN) : len(PLAIN) + len(ORIGIN)])
    values |= {"state": PaymentState(values["state"]), "officers": tuple(values["officers"])}
    return Payment(**values, origin=origin)


def _instruction(row: Sequence[Any]) -> Instruction:
    values: dict[str, Any] = dict(zip((field.name for field in fields(Instruction)), row, strict=True))
    return Instruction(**values | {"state": InstructionState(values["state"])})


def _row_of(one: Payment) -> Mapping[str, Any]:
    values = asdict(one)
    origin: dict[str, Any] = values.pop("origin")
    return values | origin | {"officers": list(one.officers)}
