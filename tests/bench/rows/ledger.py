"""Postings on one hot fund through disbursement's own action, beside one row lock a transfer, and beside a bare batch of 200 in SQL."""

import asyncio
import uuid

import asyncpg

from disbursement.actions.posting import post_surely
from disbursement.main import SPEC
from disbursement.repository.ledger import trial
from disbursement.rules.funds import CLEARING, TREASURY, budget_of
from disbursement.rules.ledger import Transfer, move, pend
from shared.context import Context
from shared.principal import Principal
from tests.bench.measure import Row, Run, compared, in_turns, measured
from tests.bench.stage import Stage

GOAL_ROW_LOCK, GOAL_BATCH = 10.0, 0.60
BATCH = 200
CONNECTIONS = 16
SELF = Principal.system("disbursement")
FUND = budget_of("370983000000")
PLENTY = 10**15

# What a ledger on PostgreSQL costs at least: one round trip in which the line is added, to a table with the same columns, indexes and
# checks as the product's own, and the two accounts are changed.
HOT = f"""
CREATE TABLE hot_account (LIKE account INCLUDING ALL);
CREATE TABLE hot_transfer (LIKE transfer INCLUDING ALL);
INSERT INTO hot_account (code, kind, place_code, limited, credits_posted)
VALUES ('{FUND.code}', 'budget', '{FUND.place_code}', true, {PLENTY}), ('{CLEARING.code}', 'clearing', '{CLEARING.place_code}', true, 0);
CREATE FUNCTION hot_post(p_ids uuid[], p_amounts bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_sum bigint;
BEGIN
    WITH made AS (
        INSERT INTO hot_transfer (transfer_id, kind, debit, credit, amount_fen, reference, place_code, actor, made_at)
        SELECT id, 'pend', '{FUND.code}', '{CLEARING.code}', amount, 'payment', '{FUND.place_code}', 'bench', now()
        FROM unnest(p_ids, p_amounts) AS asked (id, amount) RETURNING amount_fen
    ) SELECT sum(amount_fen) INTO v_sum FROM made;
    UPDATE hot_account SET debits_pending = debits_pending + v_sum WHERE code = '{FUND.code}';
    UPDATE hot_account SET credits_pending = credits_pending + v_sum WHERE code = '{CLEARING.code}';
END $$;
"""
POST = "SELECT hot_post($1, $2)"


async def measure(stage: Stage, postings: int, single: int) -> list[Row]:
    """Make `postings` transfers in batches, and `single` ones one by one."""
    async with stage.database("disbursement") as name, stage.service(SPEC, name) as ctx:
        url = stage.servers.owner_url(name)
        async with stage.connected(url) as owner:
            await owner.execute(HOT)
        await _fund(ctx)

        async def row_lock() -> Run:
            async with asyncpg.create_pool(url, min_size=CONNECTIONS, max_size=CONNECTIONS) as pool:
                ids = iter([uuid.uuid4() for _ in range(single)])
                async with measured(stage.pids, Run(single)) as run, asyncio.TaskGroup() as group:
                    for _ in range(CONNECTIONS):
                        group.create_task(_one_by_one(pool, ids))
            return run

        async def batch() -> Run:
            async with stage.connected(url) as conn:
                ids = [[uuid.uuid4() for _ in range(BATCH)] for _ in range(postings // BATCH)]
                amounts = [100] * BATCH
                async with measured(stage.pids, Run(len(ids) * BATCH)) as run:
                    for some in ids:
                        await conn.execute(POST, some, amounts)
            return run

        async def product() -> Run:
            groups = [[hold(ctx) for _ in range(BATCH)] for _ in range(postings // BATCH)]
            async with measured(stage.pids, Run(len(groups) * BATCH)) as run:
                for some in groups:
                    async with ctx.db.begin(SELF) as uow:
                        await post_surely(uow, [[one] for one in some])
            return run

        slow, bare, ours = await in_turns(
            stage.rounds,
            (f"one row lock a transfer, {CONNECTIONS} connections", row_lock),
            ("SQL function, 200 a call", batch),
            ("", product),
        )
        await _check(ctx)
    what = "postings on one hot fund, 200 a transaction"
    note = f"{postings:,} holds through `disbursement/actions/posting.py`; the trial balance was right afterwards"
    return [
        compared("ledger", f"{what}, against a row lock each", GOAL_ROW_LOCK, ours, slow),
        compared("ledger", f"{what}, against bare SQL", GOAL_BATCH, ours, bare, note=note),
    ]


def hold(ctx: Context) -> Transfer:
    return pend(ctx.ids.new(), FUND.code, CLEARING.code, 100, "payment")


async def _fund(ctx: Context) -> None:
    async with ctx.db.begin(SELF) as uow:
        await post_surely(uow, [[move(ctx.ids.new(), TREASURY.code, FUND.code, PLENTY, "grant")]])


async def _one_by_one(pool: asyncpg.Pool, ids) -> None:
    async with pool.acquire() as conn:
        for one in ids:
            await conn.execute(POST, [one], [100])


async def _check(ctx: Context) -> None:
    """Compare accounts with transfers, as the trial balance does."""
    async with ctx.db.begin(SELF) as uow:
        kinds, transfers = await trial(uow)
    posted = sum(kind.debits_posted for kind in kinds), sum(kind.credits_posted for kind in kinds)
    pending = sum(kind.debits_pending for kind in kinds), sum(kind.credits_pending for kind in kinds)
    assert posted == (transfers.posted_fen, transfers.posted_fen), (posted, transfers)
    assert pending == (transfers.pending_fen, transfers.pending_fen), (pending, transfers)
    assert not any(kind.below_zero for kind in kinds)
