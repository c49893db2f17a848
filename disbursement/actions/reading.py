"""Reading: payments, accounts, the ledger's proof that it adds up. Row-level security keeps everybody in their jurisdiction."""

from collections.abc import Sequence
from dataclasses import dataclass

from disbursement.domain.refusals import AccountNotFound, GoodsNotFound, PaymentNotFound, RecoveryNotFound
from disbursement.repository import cases, ledger, payments
from disbursement.repository.ledger import KindTotals, TransferTotals
from disbursement.rules.ledger import Account, Balance
from disbursement.rules.records import Goods, Instruction, Line, Payment, PaymentFilter, Recovery, instructions_by_payment
from shared.store.db import UnitOfWork


@dataclass(frozen=True, slots=True)
class PaymentFile:
    """A payment with all its instructions, in the order of attempts."""

    payment: Payment
    instructions: tuple[Instruction, ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """The trial balance of the whole ledger, and the same money as the payments see it."""

    kinds: Sequence[KindTotals]
    totals: TransferTotals
    balance: Balance

    @property
    def in_flight_agrees(self) -> bool:
        """Tell whether what the ledger has set aside is what the payments say is set aside for them."""
        return self.totals.pending_fen == self.totals.holds_of_payments_fen


async def payment_file(uow: UnitOfWork, payment_id: str) -> PaymentFile:
    """Return a payment. Raises `PaymentNotFound`."""
    payment = await payments.get(uow, payment_id)
    if payment is None:
        raise PaymentNotFound(payment_id=payment_id)
    return PaymentFile(payment, tuple(await payments.instructions_of(uow, [payment_id])))


async def payment_files(uow: UnitOfWork, wanted: PaymentFilter, before: str | None, limit: int) -> list[PaymentFile]:
    """Return payments, newest first."""
    return await files_of(uow, await payments.listed(uow, wanted, before, limit))


async def files_of(uow: UnitOfWork, found: Sequence[Payment]) -> list[PaymentFile]:
    """Return payments with their instructions."""
    instructions = instructions_by_payment(await payments.instructions_of(uow, [one.payment_id for one in found]))
    return [PaymentFile(one, tuple(instructions.get(one.payment_id, ()))) for one in found]


async def accounts(uow: UnitOfWork, kind: str | None, after: str | None, limit: int) -> list[Account]:
    """Return accounts, by code."""
    return await ledger.accounts(uow, kind, after, limit)


async def account(uow: UnitOfWork, code: str) -> Account:
    """Return an account. Raises `AccountNotFound`."""
    found = await ledger.account_of(uow, code)
    if found is None:
        raise AccountNotFound(account=code)
    return found


async def lines(uow: UnitOfWork, code: str, before: int | None, limit: int) -> list[Line]:
    """Return an account's lines in the ledger, newest first. Raises `AccountNotFound`."""
    await account(uow, code)
    return await ledger.lines(uow, code, before, limit)


async def trial(uow: UnitOfWork) -> Trial:
    """Take the trial balance of the whole ledger."""
    kinds, totals = await ledger.trial(uow)
    balance = Balance(
        debits_posted=sum(kind.debits_posted for kind in kinds),
        credits_posted=sum(kind.credits_posted for kind in kinds),
        debits_pending=sum(kind.debits_pending for kind in kinds),
        credits_pending=sum(kind.credits_pending for kind in kinds),
        transfers_posted=totals.posted_fen,
        transfers_pending=totals.pending_fen,
        below_zero=sum(kind.below_zero for kind in kinds),
    )
    return Trial(kinds, totals, balance)


async def goods(uow: UnitOfWork, item_id: str) -> Goods:
    """Return an in-kind item. Raises `GoodsNotFound`."""
    found = await cases.get_goods(uow, item_id)
    if found is None:
        raise GoodsNotFound(item_id=item_id)
    return found


async def goods_listed(uow: UnitOfWork, case_id: str | None, after: str | None, limit: int) -> list[Goods]:
    """Return in-kind items, by item id."""
    return await cases.goods_listed(uow, case_id, after, limit)


async def recovery(uow: UnitOfWork, recovery_id: str) -> Recovery:
    """Return a demand. Raises `RecoveryNotFound`."""
    found = await cases.get_recovery(uow, recovery_id)
    if found is None:
        raise RecoveryNotFound(recovery_id=recovery_id)
    return found


async def recoveries(uow: UnitOfWork, case_id: str | None, before: str | None, limit: int) -> list[Recovery]:
    """Return demands, newest first."""
    return await cases.recoveries(uow, case_id, before, limit)
