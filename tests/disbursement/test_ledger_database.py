"""The database keeps the ledger true, whoever writes and however many at once."""

import asyncio
import random

import pytest
from asyncpg.exceptions import IntegrityConstraintViolationError, PostgresError

from disbursement.actions.posting import post_groups
from disbursement.domain.funds import CLEARING, COMMON, PAID, TREASURY
from disbursement.domain.ledger import Account, Book, Outcome, Transfer, TransferKind, move, pend, post, void
from disbursement.repository import ledger
from shared.kit.principal import Principal
from tests.disbursement.till import BUDGET, RESERVE, Till

SYSTEM = Principal.system("test")
FUNDS = (TREASURY.code, BUDGET, RESERVE, CLEARING.code, PAID.code)


async def posted(h, *groups):
    async with h.db.begin(SYSTEM) as uow:
        return (await post_groups(uow, groups)).outcomes


async def accounts(h) -> dict[str, Account]:
    async with h.db.begin(SYSTEM) as uow:
        return {one.code: one for one in await ledger.page_of_accounts(uow, None, None, 100)}


@pytest.mark.parametrize("seed", range(4))
async def test_the_database_comes_to_the_same_as_the_rules(h, till: Till, seed):
    dice = random.Random(seed)
    model = Book({code: Account(code, "", "", limited=code not in COMMON or COMMON[code].limited) for code in FUNDS})
    holds: list[Transfer] = []
    for _ in range(12):
        batch = [_some(dice, h, holds) for _ in range(dice.randint(1, 12))]
        holds += [one for group in batch for one in group if one.kind is TransferKind.PEND]
        assert list(await posted(h, *batch)) == model.post_all(batch)
    kept = await accounts(h)
    for code, expected in model.accounts.items():
        got = kept.get(code, expected)
        assert (got.debits_pending, got.debits_posted, got.credits_pending, got.credits_posted) == (
            expected.debits_pending,
            expected.debits_posted,
            expected.credits_pending,
            expected.credits_posted,
        )
    async with h.db.begin(SYSTEM) as uow:
        trial = await ledger.sum_ledger(uow)
    kinds = trial.kinds
    assert sum(kind.debits_posted_fen for kind in kinds) == sum(kind.credits_posted_fen for kind in kinds) == trial.posted_fen
    assert sum(kind.debits_pending_fen for kind in kinds) == sum(kind.credits_pending_fen for kind in kinds) == trial.pending_fen


def _some(dice: random.Random, h, holds: list[Transfer]) -> list[Transfer]:
    if holds and dice.random() < 0.4:
        return [dice.choice((post, void))(h.ctx.ids.new(), dice.choice(holds))]
    debit, credit = dice.sample(FUNDS, 2)
    return [dice.choice((move, pend))(h.ctx.ids.new(), debit, credit, dice.randint(1, 500)) for _ in range(dice.randint(1, 2))]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE account SET credits_posted = credits_posted + 1",
        "INSERT INTO account (code, kind, place_code, limited) VALUES ('budget:000000', 'budget', '370983000000', false)",
        "DELETE FROM account",
        "UPDATE transfer SET amount_fen = 1",
        "DELETE FROM transfer",
        "TRUNCATE transfer",
        "DELETE FROM payment",
        "DELETE FROM instruction",
    ],
)
async def test_the_service_itself_cannot_change_what_was_written(h, till: Till, statement):
    await till.fund()
    with pytest.raises(PostgresError, match="permission denied"):
        async with h.db.begin(SYSTEM) as uow:
            await uow.sql(statement)


async def test_a_caller_who_decides_wrongly_is_refused_by_the_database(h, till: Till):
    await till.fund(reserve=0, budget=100)
    hold = pend(h.ctx.ids.new(), BUDGET, CLEARING.code, 60)
    assert await posted(h, [hold]) == [Outcome.MADE]
    wrong = {
        "never_below_zero": [pend(h.ctx.ids.new(), BUDGET, CLEARING.code, 60)],
        "uq_transfer_pending_id": [void(h.ctx.ids.new(), hold), post(h.ctx.ids.new(), hold)],
        "pk_transfer": [hold],
        "two_accounts": [_forged(h, BUDGET, BUDGET, 1)],
        "amount_fen": [_forged(h, BUDGET, CLEARING.code, -1)],
    }
    for name, transfers in wrong.items():
        with pytest.raises(IntegrityConstraintViolationError, match=name):
            async with h.db.begin(SYSTEM) as uow:
                await ledger.lock_accounts(uow, [BUDGET, CLEARING.code])
                await ledger.write_transfers(uow, transfers)
    assert await till.available(BUDGET) == 40


async def test_a_resolution_takes_its_amount_from_the_hold_whatever_it_says(h, till: Till):
    await till.fund(reserve=0, budget=100)
    hold = pend(h.ctx.ids.new(), BUDGET, CLEARING.code, 60)
    await posted(h, [hold])
    lie = post(h.ctx.ids.new(), pend(hold.transfer_id, BUDGET, PAID.code, 99))
    async with h.db.begin(SYSTEM) as uow:
        await ledger.write_transfers(uow, [lie])
    kept = await accounts(h)
    assert (kept[CLEARING.code].credits_posted, kept[BUDGET].debits_posted, kept[BUDGET].debits_pending) == (60, 60, 0)


async def test_many_at_once_never_overdraw(h, till: Till):
    await till.fund(reserve=0, budget=1_000)

    async def try_one() -> Outcome:
        return (await posted(h, [pend(h.ctx.ids.new(), BUDGET, CLEARING.code, 70)]))[0]

    outcomes = await asyncio.gather(*(try_one() for _ in range(40)))
    assert outcomes.count(Outcome.MADE) == 14
    assert await till.available(BUDGET) == 20


async def test_transfers_in_opposite_directions_do_not_wait_for_each_other_in_a_ring(h, till: Till):
    await till.fund(budget=100_000, reserve=50_000)

    async def swing(number: int) -> None:
        there, back = (BUDGET, RESERVE) if number % 2 else (RESERVE, BUDGET)
        await posted(h, [move(h.ctx.ids.new(), there, back, 10)], [pend(h.ctx.ids.new(), there, CLEARING.code, 1)])

    await asyncio.gather(*(swing(number) for number in range(60)))
    async with h.db.begin(SYSTEM) as uow:
        assert (await ledger.sum_ledger(uow)).open_holds == 60


def _forged(h, debit: str, credit: str, amount_fen: int) -> Transfer:
    made = move(h.ctx.ids.new(), BUDGET, CLEARING.code, 1)
    for name, value in (("debit", debit), ("credit", credit), ("amount_fen", amount_fen)):
        object.__setattr__(made, name, value)
    return made
