"""Payments and their instructions."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from disbursement.domain.instructions import Instruction, InstructionState
from disbursement.domain.payments import Payment, Work
from disbursement.repository.tables import instruction, payment
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

PAYMENTS = Rows(payment, Payment, key="payment_id")
INSTRUCTIONS = Rows(instruction, Instruction, key="instruction_no")

# Both rows are locked where this is locked: a row that was only joined would be shown as it was before the wait for the other.
JOINED = f"""
SELECT {PAYMENTS.columns("p", "p_")}, {INSTRUCTIONS.columns("i", "i_")}
FROM payment p JOIN instruction i ON i.payment_id = p.payment_id
"""  # noqa: S608  # Joined from constants.

# Rows that somebody else works on are left to them: a worker never waits while it holds locks.
UNWANTED = "cancel_reason IS NOT NULL AND state NOT IN ('paid', 'cancelled', 'at_bank', 'handing_over')"
WAITING = """cancel_reason IS NULL AND (state = 'due' OR state = 'held' AND EXISTS (
    SELECT FROM account a
    WHERE a.code = payment.fund AND a.credits_posted - a.debits_posted - a.debits_pending >= payment.amount_fen))"""
TAKE_UNWANTED = f"WHERE {UNWANTED} ORDER BY payment_id LIMIT $1 FOR UPDATE SKIP LOCKED"
ANY_UNWANTED = f"SELECT EXISTS (SELECT FROM payment WHERE {UNWANTED}) AS some"  # noqa: S608  # Joined from constants, as below.
ANY_WAITING = f"SELECT EXISTS (SELECT FROM payment WHERE {WAITING}) AS some"  # noqa: S608
TAKE_WAITING = f"""
WHERE {WAITING}
ORDER BY first_relief DESC, payment_id LIMIT $1 FOR UPDATE SKIP LOCKED
"""
TAKE_ORDERED = """
WHERE i.state = 'created' AND i.next_at <= $1 AND p.state = 'ordered' AND p.cancel_reason IS NULL
ORDER BY i.next_at LIMIT $2 FOR UPDATE SKIP LOCKED
"""
TAKE_OPEN = """
WHERE i.state IN ('sending', 'accepted', 'unknown') AND i.next_at <= $1
ORDER BY i.next_at LIMIT $2 FOR UPDATE SKIP LOCKED
"""
# By the index that it shares with those above, which has the state first: however many are settled, only what is due is read.
TAKE_WATCHED = """
WHERE i.state = 'settled' AND i.next_at <= $1
ORDER BY i.next_at LIMIT $2 FOR UPDATE SKIP LOCKED
"""
TAKE_UNWATCHED = "WHERE state = 'settled' AND watched_until IS NULL ORDER BY ended_at LIMIT $1 FOR UPDATE SKIP LOCKED"
WATCH_FROM = """
UPDATE instruction i SET watched_until = u.watched_until, next_at = u.next_at, queries = 0
FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) AS u (instruction_no, watched_until, next_at)
WHERE i.instruction_no = u.instruction_no
"""
NEXT_ORDERED = "SELECT min(next_at) AS at FROM instruction WHERE state = 'created'"
NEXT_OPEN = "SELECT min(next_at) AS at FROM instruction WHERE state IN ('sending', 'accepted', 'unknown')"
NEXT_WATCHED = "SELECT min(next_at) AS at FROM instruction WHERE state = 'settled'"
LEASE = "UPDATE instruction SET next_at = $2 WHERE instruction_no = ANY ($1)"
MARK_UNWANTED = """
UPDATE payment SET cancel_reason = $2 WHERE case_id = $1 AND state NOT IN ('paid', 'cancelled') AND cancel_reason IS NULL
"""

NOTE_CORRECTED = """
UPDATE payment SET account_version = $2, version = version + 1 WHERE case_id = $1 AND state <> 'cancelled' AND account_version < $2
"""


LOOKED_AT_BY: Mapping[InstructionState, Work] = {InstructionState.CREATED: Work.SUBMIT, InstructionState.SETTLED: Work.WATCH}
"""Who looks at an instruction again; at all others, who asks how they ended."""


async def mark_unwanted(uow: UnitOfWork, case_id: str, reason_code: str) -> None:
    """Mark all payments of a case that have not ended: they are to be cancelled as soon as the bank cannot be paying them."""
    await uow.sql(MARK_UNWANTED, case_id, reason_code)
    uow.wake(Work.CANCEL)


async def note_corrected(uow: UnitOfWork, case_id: str, account_version: int) -> None:
    """Note on the payments of a case how often its account was corrected."""
    await uow.sql(NOTE_CORRECTED, case_id, account_version)
    uow.mark_changed(case_id)


async def lock_payments(uow: UnitOfWork, payment_ids: Collection[str]) -> dict[str, Payment]:
    """Lock payments, always in the same order; those outside the actor's jurisdiction are missing in the answer."""
    locked = await PAYMENTS.select(uow, "WHERE payment_id = ANY ($1) ORDER BY payment_id FOR UPDATE", list(payment_ids))
    return {one.payment_id: one for one in locked}


async def take_unwanted(uow: UnitOfWork, limit: int) -> list[Payment]:
    """Lock payments that are to be cancelled and can be."""
    return await PAYMENTS.select(uow, TAKE_UNWANTED, limit)


async def take_waiting(uow: UnitOfWork, limit: int) -> list[Payment]:
    """Lock payments for which money is to be set aside: new ones, and held ones that their fund could carry now. First relief first."""
    return await PAYMENTS.select(uow, TAKE_WAITING, limit)


async def is_any_unwanted(uow: UnitOfWork) -> bool:
    """Tell whether a payment is still to be cancelled: somebody else had it locked."""
    return bool((await uow.sql(ANY_UNWANTED))[0].some)


async def is_any_waiting(uow: UnitOfWork) -> bool:
    """Tell whether a payment still waits for money that is there: somebody else had it locked."""
    return bool((await uow.sql(ANY_WAITING))[0].some)


async def take_ordered(uow: UnitOfWork, limit: int) -> list[tuple[Payment, Instruction]]:
    """Lock payments whose instruction is to go to the bank now, with it."""
    return await _pairs(uow, TAKE_ORDERED, uow.now, limit)


async def take_open(uow: UnitOfWork, limit: int) -> list[tuple[Payment, Instruction]]:
    """Lock payments whose instruction the bank is to be asked about now, with it."""
    return await _pairs(uow, TAKE_OPEN, uow.now, limit)


async def take_watched(uow: UnitOfWork, limit: int) -> list[tuple[Payment, Instruction]]:
    """Lock payments of which the bank is to be asked now whether they came back, with their settled instruction."""
    return await _pairs(uow, TAKE_WATCHED, uow.now, limit)


async def take_unwatched(uow: UnitOfWork, limit: int) -> list[Instruction]:
    """Lock settled instructions of which nobody has said until when they can come back: a release that did not ask settled them."""
    return await INSTRUCTIONS.select(uow, TAKE_UNWATCHED, limit)


async def watch_from(uow: UnitOfWork, instructions: Sequence[Instruction]) -> None:
    """Store until when locked instructions can come back, and when the bank is first asked; wake who asks it."""
    columns = [(one.instruction_no, one.watched_until, one.next_at) for one in instructions]
    await uow.sql(WATCH_FROM, *map(list, zip(*columns, strict=True)))
    uow.wake(Work.WATCH)


async def next_ordered_at(uow: UnitOfWork) -> datetime | None:
    """Return when the next instruction is to go to the bank, None while there is none."""
    return _instant(await uow.sql(NEXT_ORDERED))


async def next_open_at(uow: UnitOfWork) -> datetime | None:
    """Return when the bank is to be asked next about an instruction, None while there is none to ask about."""
    return _instant(await uow.sql(NEXT_OPEN))


async def next_watched_at(uow: UnitOfWork) -> datetime | None:
    """Return when the bank is to be asked next whether something came back, None while there is nothing that could."""
    return _instant(await uow.sql(NEXT_WATCHED))


async def save_instruction(uow: UnitOfWork, instruction: Instruction) -> None:
    """Store a locked instruction as it now is, and wake who is to look at it again when that is due."""
    await INSTRUCTIONS.save(uow, instruction)
    if instruction.next_at is not None:
        uow.wake(LOOKED_AT_BY.get(instruction.state, Work.QUERY), instruction.next_at)


async def lease_instructions(uow: UnitOfWork, instruction_nos: Collection[str], work: Work, until: datetime) -> None:
    """Keep locked instructions from others for a while; who has that work looks at them when it is over.

    Not as a change of theirs: nobody who waits for news of the case can see it.
    """
    await uow.sql(LEASE, list(instruction_nos), until)
    uow.wake(work, until)


async def lock_with_instruction(uow: UnitOfWork, instruction_nos: Collection[str]) -> dict[str, tuple[Payment, Instruction]]:
    """Lock payments by their instructions, in the order of payments."""
    pairs = await _pairs(uow, "WHERE i.instruction_no = ANY ($1) ORDER BY p.payment_id FOR UPDATE", list(instruction_nos))
    return {pair[1].instruction_no: pair for pair in pairs}


async def instructions_of(uow: UnitOfWork, payment_ids: Collection[str]) -> list[Instruction]:
    """Return all instructions of payments, payment by payment, in the order of attempts."""
    return await INSTRUCTIONS.select(uow, "WHERE payment_id = ANY ($1) ORDER BY payment_id, attempt", list(payment_ids))


async def _pairs(uow: UnitOfWork, rest: str, *params: object) -> list[tuple[Payment, Instruction]]:
    return [(PAYMENTS.record(row, "p_"), INSTRUCTIONS.record(row, "i_")) for row in await uow.sql(JOINED + rest, *params)]


def _instant(rows: Sequence[Any]) -> datetime | None:
    at: datetime | None = rows[0].at
    return at
