"""Writing to the ledger, and emitting what became of a payment. Every action that moves money does it here.

Order of locks everywhere: payments first (by id, or skipping those that others hold), then accounts (by code), last the rows of cases
(`actions/settling.py`). Handlers of events take neither account nor instruction, so that a long batch of events never waits with an account
locked.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from disbursement.domain.funds import CLEARING, PAYING, AccountKind
from disbursement.domain.goods import Goods
from disbursement.domain.ledger import HAPPENED, Account, Book, Outcome, Transfer, codes_of, ids_of, pend
from disbursement.domain.payments import Payment, Work
from disbursement.domain.refusals import FundsInsufficient
from disbursement.repository.ledger import known_transfers, lock_accounts, mark_low, write_transfers
from shared.events.contracts.disbursement import DisbursementEvent, ReserveLow
from shared.run.context import Context
from shared.store.db import Cause, Subject, UnitOfWork


class LedgerBroken(Exception):
    """The ledger refuses what must be possible: a hold that we have is unknown or resolved. Nothing was changed; an operator must look."""


@dataclass(frozen=True, slots=True)
class Posted:
    """What became of each group, and the accounts as they are now."""

    outcomes: Sequence[Outcome]
    accounts: dict[str, Account]


async def post_groups(uow: UnitOfWork, groups: Sequence[Sequence[Transfer]]) -> Posted:
    """Post groups of transfers, each group wholly or not at all; one statement writes them, whatever their number."""
    if not groups:
        return Posted((), {})
    accounts = await lock_accounts(uow, codes_of(groups))
    transfers, resolved = await known_transfers(uow, ids_of(groups))
    book = Book(dict(accounts), transfers, resolved)
    outcomes = book.post_all(groups)
    await write_transfers(uow, book.made)
    if any(one.kind in PAYING and one.available_fen > accounts[one.code].available_fen for one in book.accounts.values()):
        uow.wake(Work.RESERVE)  # What was held for want of money may have it now.
    return Posted(outcomes, book.accounts)


async def post_surely(uow: UnitOfWork, groups: Sequence[Sequence[Transfer]]) -> Posted:
    """Post groups that cannot be refused unless the ledger is wrong. Raises `LedgerBroken`."""
    posted = await post_groups(uow, groups)
    check_sound(posted, allowed=HAPPENED)
    return posted


async def post_if_funded(uow: UnitOfWork, group: Sequence[Transfer], fund: str, amount_fen: int) -> Posted:
    """Post one group that spends an amount of a fund. Raises `FundsInsufficient`, and `LedgerBroken`."""
    posted = await post_groups(uow, [group])
    check_sound(posted)
    if posted.outcomes[0] is Outcome.INSUFFICIENT:
        raise FundsInsufficient(account=fund, available_fen=posted.accounts[fund].available_fen, amount_fen=amount_fen)
    return posted


def check_sound(posted: Posted, *, allowed: frozenset[Outcome] = HAPPENED | {Outcome.INSUFFICIENT}) -> None:
    """Raise `LedgerBroken` if a group was refused for another reason than those that can happen."""
    refused = [outcome.value for outcome in posted.outcomes if outcome not in allowed]
    if refused:
        raise LedgerBroken(", ".join(refused))


def hold_of(payment: Payment) -> Transfer:
    """Return the hold that a payment has."""
    if payment.hold_id is None:
        raise LedgerBroken(f"payment {payment.payment_id} has no hold")
    return pend(payment.hold_id, payment.fund, CLEARING.code, payment.amount_fen, payment.payment_id)


async def announce_low_funds(uow: UnitOfWork, ctx: Context, accounts: Iterable[Account], *, short: frozenset[str] = frozenset()) -> None:
    """Announce each fund that is below its mark, or too `short` for a payment that now waits: once, until it is topped up."""
    limits = ctx.policy(uow.now).limits
    marks = {AccountKind.RESERVE: limits.reserve_low_fen, AccountKind.BUDGET: limits.budget_low_fen}
    for account in sorted(accounts, key=lambda one: one.code):
        mark = marks.get(AccountKind(account.kind))
        if mark is None or (account.available_fen >= mark and account.code not in short):
            continue
        if await mark_low(uow, account.code, account.place_code):
            event = ReserveLow(account=account.code, available_fen=account.available_fen, mark_fen=mark)
            uow.emit(Subject(account.code, account.place_code), event, policy=None)


def emit_of_origin(uow: UnitOfWork, about: Payment | Goods, event: DisbursementEvent) -> None:
    """Emit an event that is caused by what this unit of work handles, or else by the approval that payment or goods go back to."""
    uow.emit(about, event, policy=about.origin.policy_version, cause=cause_of(uow, about))


def cause_of(uow: UnitOfWork, about: Payment | Goods) -> Cause:
    """Return what an event about a payment or goods follows from."""
    return Cause(uow.cause.event_id or about.origin.cause, uow.cause.traceparent or about.origin.traceparent)
