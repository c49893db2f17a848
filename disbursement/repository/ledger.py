"""The ledger's statements. Whatever is written goes through the database's own functions, which keep it true."""

from collections.abc import Sequence

from disbursement.domain.funds import fund_of
from disbursement.domain.ledger import Account, LedgerLine, Transfer
from disbursement.domain.trial import KindTotals, Trial
from disbursement.repository.tables import account, transfer
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

ACCOUNTS = Rows(account, Account, key="code")
TRANSFERS = Rows(transfer, Transfer, key="transfer_id")
LINES = Rows(transfer, LedgerLine, key="seq")

LOCK_ACCOUNTS = f"SELECT {ACCOUNTS.columns()} FROM ledger_lock($1, $2, $3, $4)"  # noqa: S608  # Here and below: joined from constants.
KNOWN = f"SELECT {TRANSFERS.columns()}, resolved FROM ledger_known($1::text[]::uuid[])"  # noqa: S608
WRITE = "SELECT ledger_write($1::text[]::uuid[], $2, $3, $4, $5, $6::text[]::uuid[], $7, $8, $9)"
TRIAL = """
SELECT t.kind, t.accounts, t.debits_pending, t.debits_posted, t.credits_pending, t.credits_posted, t.below_zero,
       s.posted, s.pending, s.open_holds, s.holds_of_payments
FROM ledger_totals() s LEFT JOIN ledger_trial() t ON true
"""
MARK_LOW = "INSERT INTO low_mark (code, place_code, told_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING code"

END = 2**63 - 1
"""After every line of the ledger."""


async def lock_accounts(uow: UnitOfWork, codes: Sequence[str]) -> dict[str, Account]:
    """Lock accounts in the order of their codes, made if they are new."""
    funds = [fund_of(code) for code in codes]
    rows = await uow.sql(
        LOCK_ACCOUNTS,
        list(codes),
        [fund.kind.value for fund in funds],
        [fund.place_code for fund in funds],
        [fund.limited for fund in funds],
    )
    return {row.code: ACCOUNTS.record(row) for row in rows}


async def known_transfers(uow: UnitOfWork, ids: Sequence[str]) -> tuple[dict[str, Transfer], set[str]]:
    """Return those of these transfers that were made, and which of them are resolved holds."""
    rows = [(TRANSFERS.record(row), row.resolved) for row in await uow.sql(KNOWN, list(ids))] if ids else []
    return {one.transfer_id: one for one, _ in rows}, {one.transfer_id for one, resolved in rows if resolved}


async def write_transfers(uow: UnitOfWork, transfers: Sequence[Transfer]) -> None:
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


async def page_of_accounts(uow: UnitOfWork, kind: str | None, after: str | None, limit: int) -> list[Account]:
    """Return the accounts of the actor's jurisdiction, by code."""
    rest = "WHERE code > $1 AND ($2::text IS NULL OR kind = $2) ORDER BY code LIMIT $3"  # No code is empty.
    return await ACCOUNTS.select(uow, rest, after or "", kind, limit)


async def page_of_lines(uow: UnitOfWork, code: str, before: int | None, limit: int) -> list[LedgerLine]:
    """Return an account's transfers, newest first."""
    rest = "WHERE (debit = $1 OR credit = $1) AND seq < $2 ORDER BY seq DESC LIMIT $3"
    return await LINES.select(uow, rest, code, END if before is None else before, limit)


async def sum_ledger(uow: UnitOfWork) -> Trial:
    """Sum the whole ledger: its accounts by kind, and its transfers; one statement, so that both are of the same instant."""
    rows = await uow.sql(TRIAL)
    kinds = [
        KindTotals(
            kind=row.kind,
            accounts=int(row.accounts),
            debits_pending_fen=int(row.debits_pending),
            debits_posted_fen=int(row.debits_posted),
            credits_pending_fen=int(row.credits_pending),
            credits_posted_fen=int(row.credits_posted),
            below_zero=int(row.below_zero),
        )
        for row in rows
        if row.kind is not None
    ]
    return Trial(
        kinds=kinds,
        posted_fen=int(rows[0].posted),
        pending_fen=int(rows[0].pending),
        open_holds=int(rows[0].open_holds),
        holds_of_payments_fen=int(rows[0].holds_of_payments),
    )


async def mark_low(uow: UnitOfWork, code: str, place_code: str) -> bool:
    """Note that an account was announced as low; return False when it was already."""
    return bool(await uow.sql(MARK_LOW, code, place_code, uow.now))


async def unmark_low(uow: UnitOfWork, code: str) -> None:
    """Let the account be announced again when it is low again."""
    await uow.sql("DELETE FROM low_mark WHERE code = $1", code)
