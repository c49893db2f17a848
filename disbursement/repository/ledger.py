"""The ledger's statements. Whatever is written goes through the database's own functions, which keep it true."""

from collections.abc import Sequence
from dataclasses import dataclass, fields

from sqlalchemy import or_, select

from disbursement.models import account, low_mark, transfer
from disbursement.rules.funds import Fund, fund_of
from disbursement.rules.ledger import Account, Transfer, TransferKind
from disbursement.rules.records import Line
from shared.store.db import UnitOfWork

LOCK = (
    "SELECT code, kind, place_code, limited, debits_pending, debits_posted, credits_pending, credits_posted"
    " FROM ledger_lock($1, $2, $3, $4)"
)
KNOWN = (
    "SELECT transfer_id::text, kind, debit, credit, amount_fen, pending_id::text, reference, resolved FROM ledger_known($1::text[]::uuid[])"
)
WRITE = "SELECT ledger_write($1::text[]::uuid[], $2, $3, $4, $5, $6::text[]::uuid[], $7, $8, $9)"
TRIAL = """
SELECT t.kind, t.accounts, t.debits_pending, t.debits_posted, t.credits_pending, t.credits_posted, t.below_zero,
       s.posted, s.pending, s.open_holds, s.holds_of_payments
FROM ledger_totals() s LEFT JOIN ledger_trial() t ON true
"""
TELL_LOW = "INSERT INTO low_mark (code, place_code, told_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING code"

ACCOUNT_COLUMNS = [account.c[field.name] for field in fields(Account)]


@dataclass(frozen=True, slots=True)
class KindTotals:
    """All accounts of one kind together."""

    kind: str
    accounts: int
    debits_pending: int
    debits_posted: int
    credits_pending: int
    credits_posted: int
    below_zero: int


@dataclass(frozen=True, slots=True)
class TransferTotals:
    """All transfers together, and what payments say is set aside for them."""

    posted_fen: int
    pending_fen: int
    open_holds: int
    holds_of_payments_fen: int


async def lock(uow: UnitOfWork, codes: Sequence[str]) -> dict[str, Account]:
    """Lock accounts in the order of their codes, made if they are new."""
    funds: list[Fund] = [fund_of(code) for code in codes]
    rows = await uow.sql(
        LOCK, list(codes), [fund.kind.value for fund in funds], [fund.place_code for fund in funds], [fund.limited for fund in funds]
    )
    return {row[0]: Account(*row) for row in rows}


async def known(uow: UnitOfWork, ids: Sequence[str]) -> tuple[dict[str, Transfer], set[str]]:
    """Return those of these transfers that were made, and which of them are resolved holds."""
    rows = await uow.sql(KNOWN, list(ids)) if ids else []
    transfers = {row[0]: Transfer(row[0], TransferKind(row[1]), *row[2:7]) for row in rows}
    return transfers, {row[0] for row in rows if row[7]}


async def write(uow: UnitOfWork, transfers: Sequence[Transfer]) -> None:
    """Add lines to the ledger and their sums to the accounts."""
    if transfers:
        await uow.sql(
            WRITE,
            [one.transfer_id for one in transfers],
            [one.kind.value for one in transfers],
            [one.debit for one in transfers],
            [one.credit for one in transfers],
            [one.amount_fen for one in transfers],
            [one.pending_id for one in transfers],
            [one.reference for one in transfers],
            uow.actor.subject,
            uow.now,
        )


async def accounts(uow: UnitOfWork, kind: str | None, after: str | None, limit: int) -> list[Account]:
    """Return the accounts of the actor's jurisdiction, by code."""
    query = select(*ACCOUNT_COLUMNS).order_by(account.c.code).limit(limit)
    if kind is not None:
        query = query.where(account.c.kind == kind)
    if after is not None:
        query = query.where(account.c.code > after)
    return [Account(*row) for row in (await uow.execute(query)).all()]


async def account_of(uow: UnitOfWork, code: str) -> Account | None:
    """Return an account, or None when there is none in the actor's jurisdiction."""
    row = (await uow.execute(select(*ACCOUNT_COLUMNS).where(account.c.code == code))).one_or_none()
    return Account(*row) if row else None


async def lines(uow: UnitOfWork, code: str, before: int | None, limit: int) -> list[Line]:
    """Return an account's transfers, newest first."""
    query = select(transfer).where(or_(transfer.c.debit == code, transfer.c.credit == code)).order_by(transfer.c.seq.desc()).limit(limit)
    if before is not None:
        query = query.where(transfer.c.seq < before)
    return [
        Line(
            row.seq,
            Transfer(row.transfer_id, TransferKind(row.kind), row.debit, row.credit, row.amount_fen, row.pending_id, row.reference),
            row.actor,
            row.made_at,
        )
        for row in (await uow.execute(query)).all()
    ]


async def trial(uow: UnitOfWork) -> tuple[list[KindTotals], TransferTotals]:
    """Sum the whole ledger: its accounts by kind, and its transfers; one statement, so that both are of the same instant."""
    rows = await uow.sql(TRIAL)
    kinds = [KindTotals(row[0], *(int(value) for value in row[1:7])) for row in rows if row[0] is not None]
    return kinds, TransferTotals(*(int(value) for value in rows[0][7:]))


async def tell_low(uow: UnitOfWork, code: str, place_code: str) -> bool:
    """Note that an account was announced as low; return False when it was already."""
    return bool(await uow.sql(TELL_LOW, code, place_code, uow.now))


async def forget_low(uow: UnitOfWork, code: str) -> None:
    """Announce the account again when it is low again."""
    await uow.execute(low_mark.delete().where(low_mark.c.code == code))
