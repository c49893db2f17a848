"""Postings on one hot fund through disbursement's own action, beside three limits.

One row lock a transfer is what a ledger is without batches. `apply_batch` is the same work in one SQL function, 200 a call: idempotent by
id with content compared, funds checked, accounts locked in order, a code for each item, on tables with the same foreign keys; the goal is
about this one. The bare insert and two updates of `hot_post` check nothing and have no foreign keys: a row without which nobody would see
what being a ledger costs, and which has the same goal.
"""

import asyncio
import uuid
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

import asyncpg

from disbursement.actions.posting import post_surely
from disbursement.domain.funds import CLEARING, TREASURY, budget_of
from disbursement.domain.ledger import Transfer, move, pend
from disbursement.main import SPEC
from disbursement.repository.ledger import sum_ledger
from shared.kit.principal import Principal
from shared.run.context import Context
from tests.bench.measure import Row, Run, compared, in_turns, measured
from tests.bench.stage import Stage

GOAL_ROW_LOCK, GOAL_BATCH = 10.0, 0.60
BATCH = 200
CONNECTIONS = 16
SELF = Principal.system("disbursement")
FUND = budget_of("370983000000")
PLENTY = 10**15

BEST = Path(__file__).with_name("apply_batch.sql")
APPLY = "SELECT apply_batch($1, $2, $3, $4, $5, $6, $7)"

# What lines on PostgreSQL cost at least: one round trip in which the line is added, to a table with the same columns, indexes and
# checks as the product's own, and the two accounts are changed.
HOT = f"""
CREATE TABLE hot_account (LIKE account INCLUDING ALL) WITH (fillfactor = 50);
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
            await prepare_best(owner)
        await _fund(ctx)

        async def product() -> Run:
            groups = [[hold(ctx) for _ in range(BATCH)] for _ in range(postings // BATCH)]
            async with measured(stage.pids, Run(len(groups) * BATCH)) as run:
                for some in groups:
                    async with ctx.db.begin(SELF) as uow:
                        await post_surely(uow, [[one] for one in some])
            return run

        slow, bare, full, ours = await in_turns(
            stage.rounds,
            (f"one row lock a transfer, {CONNECTIONS} connections", partial(_row_lock, stage, url, single)),
            ("insert and two updates, 200 a call", partial(_batches, stage, url, postings, _insert)),
            ("`apply_batch`, 200 a call", partial(_batches, stage, url, postings, _apply)),
            ("", product),
        )
        await _check(ctx)
    what = "postings on one hot fund, 200 a transaction"
    note = f"{postings:,} holds through `disbursement/actions/posting.py`; the trial balance was right afterwards"
    return [
        compared("ledger", f"{what}, against a row lock each", GOAL_ROW_LOCK, ours, slow),
        compared("ledger", f"{what}, against a ledger in one SQL function", GOAL_BATCH, ours, full, note=note),
        compared("ledger", f"{what}, against an insert and two updates that check nothing", GOAL_BATCH, ours, bare),
    ]


async def _row_lock(stage: Stage, url: str, single: int) -> Run:
    async with asyncpg.create_pool(url, min_size=CONNECTIONS, max_size=CONNECTIONS) as pool:
        ids = iter([uuid.uuid4() for _ in range(single)])
        async with measured(stage.pids, Run(single)) as run, asyncio.TaskGroup() as group:
            for _ in range(CONNECTIONS):
                group.create_task(_one_by_one(pool, ids))
    return run


async def _batches(stage: Stage, url: str, postings: int, send: Callable[[asyncpg.Connection, list[uuid.UUID]], Awaitable[None]]) -> Run:
    async with stage.connected(url) as conn:
        ids = [[uuid.uuid4() for _ in range(BATCH)] for _ in range(postings // BATCH)]
        async with measured(stage.pids, Run(len(ids) * BATCH)) as run:
            for some in ids:
                await send(conn, some)
    return run


async def _insert(conn: asyncpg.Connection, ids: list[uuid.UUID]) -> None:
    await conn.execute(POST, ids, [100] * BATCH)


async def _apply(conn: asyncpg.Connection, ids: list[uuid.UUID]) -> None:
    columns = [[value] * BATCH for value in ("pend", FUND.code, CLEARING.code, 100)]
    assert await conn.fetchval(APPLY, ids, *columns, FUND.place_code, "bench") == ["made"] * BATCH


async def prepare_best(owner: asyncpg.Connection) -> None:
    """Make the tables and functions of the best ledger in SQL, with a fund that has plenty."""
    await owner.execute(BEST.read_text("utf-8"))
    for fund, plenty in ((FUND, PLENTY), (CLEARING, 0)):
        await owner.execute(
            "INSERT INTO best_account (code, kind, place_code, limited, credits_posted) VALUES ($1, $2, $3, $4, $5)",
            *(fund.code, fund.kind.value, fund.place_code, fund.limited, plenty),
        )


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
    """Compare accounts with transfers, added up here: the ledger is not its own judge."""
    async with ctx.db.begin(SELF) as uow:
        trial = await sum_ledger(uow)
    posted = sum(kind.debits_posted_fen for kind in trial.kinds), sum(kind.credits_posted_fen for kind in trial.kinds)
    pending = sum(kind.debits_pending_fen for kind in trial.kinds), sum(kind.credits_pending_fen for kind in trial.kinds)
    assert posted == (trial.posted_fen, trial.posted_fen), trial
    assert pending == (trial.pending_fen, trial.pending_fen), trial
    assert not any(kind.below_zero for kind in trial.kinds)
