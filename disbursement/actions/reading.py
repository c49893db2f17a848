"""Reading: payments, accounts, the ledger's proof that it adds up. Row-level security keeps everybody in their jurisdiction."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import groupby

from disbursement.domain.goods import Goods
from disbursement.domain.instructions import Instruction
from disbursement.domain.ledger import Account, LedgerLine
from disbursement.domain.payments import Payment, PaymentFilter
from disbursement.domain.recoveries import Recovery
from disbursement.domain.refusals import AccountNotFound, GoodsNotFound, PaymentNotFound, RecoveryNotFound, RevocationNotFound
from disbursement.domain.revocations import Revocation
from disbursement.domain.trial import Trial
from disbursement.repository.cases import flags_of_cases
from disbursement.repository.goods import GOODS, page_of_goods
from disbursement.repository.ledger import ACCOUNTS, page_of_accounts, page_of_lines, sum_ledger
from disbursement.repository.payments import PAYMENTS, instructions_of
from disbursement.repository.recoveries import RECOVERIES
from disbursement.repository.revocations import REVOCATIONS
from shared.kit.errors import refuses
from shared.store.db import UnitOfWork


@dataclass(frozen=True, slots=True)
class PaymentHistory:
    """A payment with all its instructions, in the order of attempts, and what is odd about the details of its case, by codes."""

    payment: Payment
    instructions: tuple[Instruction, ...]
    flags: tuple[str, ...]


@refuses(PaymentNotFound)
async def get_payment(uow: UnitOfWork, payment_id: str) -> PaymentHistory:
    """Return a payment."""
    payment = await PAYMENTS.get(uow, payment_id)
    if payment is None:
        raise PaymentNotFound(payment_id=payment_id)
    return await history_of(uow, payment)


async def list_payments(uow: UnitOfWork, wanted: PaymentFilter, before: str | None, limit: int) -> list[PaymentHistory]:
    """Return payments, newest first."""
    return await histories_of(uow, await PAYMENTS.page(uow, asdict(wanted), before, limit))


async def history_of(uow: UnitOfWork, payment: Payment) -> PaymentHistory:
    """Return a payment with its instructions and flags."""
    [history] = await histories_of(uow, [payment])
    return history


async def histories_of(uow: UnitOfWork, payments: Sequence[Payment]) -> list[PaymentHistory]:
    """Return payments with their instructions and flags."""
    flags = await flags_of_cases(uow, {one.case_id for one in payments})
    instructions = await instructions_of(uow, [one.payment_id for one in payments])
    by_payment = {payment_id: tuple(own) for payment_id, own in groupby(instructions, lambda one: one.payment_id)}
    return [PaymentHistory(one, by_payment.get(one.payment_id, ()), flags.get(one.case_id, ())) for one in payments]


async def list_accounts(uow: UnitOfWork, kind: str | None, after: str | None, limit: int) -> list[Account]:
    """Return accounts, by code."""
    return await page_of_accounts(uow, kind, after, limit)


@refuses(AccountNotFound)
async def get_account(uow: UnitOfWork, code: str) -> Account:
    """Return an account."""
    account = await ACCOUNTS.get(uow, code)
    if account is None:
        raise AccountNotFound(account=code)
    return account


@refuses(AccountNotFound)
async def list_lines(uow: UnitOfWork, code: str, before: int | None, limit: int) -> list[LedgerLine]:
    """Return an account's lines in the ledger, newest first."""
    await get_account(uow, code)
    return await page_of_lines(uow, code, before, limit)


async def take_trial_balance(uow: UnitOfWork) -> Trial:
    """Take the trial balance of the whole ledger."""
    return await sum_ledger(uow)


@refuses(GoodsNotFound)
async def get_goods(uow: UnitOfWork, item_id: str) -> Goods:
    """Return an in-kind item."""
    item = await GOODS.get(uow, item_id)
    if item is None:
        raise GoodsNotFound(item_id=item_id)
    return item


async def list_goods(uow: UnitOfWork, case_id: str | None, after: str | None, limit: int) -> list[Goods]:
    """Return in-kind items, by item id."""
    return await page_of_goods(uow, case_id, after, limit)


@refuses(RecoveryNotFound)
async def get_recovery(uow: UnitOfWork, recovery_id: str) -> Recovery:
    """Return a demand."""
    demand = await RECOVERIES.get(uow, recovery_id)
    if demand is None:
        raise RecoveryNotFound(recovery_id=recovery_id)
    return demand


async def list_recoveries(uow: UnitOfWork, case_id: str | None, before: str | None, limit: int) -> list[Recovery]:
    """Return demands, newest first."""
    return await RECOVERIES.page(uow, {"case_id": case_id}, before, limit)


@refuses(RevocationNotFound)
async def get_revocation(uow: UnitOfWork, revocation_id: str) -> Revocation:
    """Return a revocation."""
    revocation = await REVOCATIONS.get(uow, revocation_id)
    if revocation is None:
        raise RevocationNotFound(revocation_id=revocation_id)
    return revocation


async def list_revocations(uow: UnitOfWork, case_id: str | None, state: str | None, before: str | None, limit: int) -> list[Revocation]:
    """Return revocations, newest first."""
    return await REVOCATIONS.page(uow, {"case_id": case_id, "state": state}, before, limit)
