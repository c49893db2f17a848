"""What the chassis keeps for a case ends with it: its timers at once, the keys of calls about it some days later.

A key is an Idempotency-Key with its stored answer. While it is kept a repeated call gets the first answer; afterwards it is made anew. So a
key is kept as long as one of its cases is open, however old it is, and then for a time that is longer than anybody repeats a call. The time
counts from when this service learned of the end, not from the end: a service that learns late has taken calls meanwhile. A key without an
open case, because its call was about none or about one that had ended, is kept for the same time from its answer (docs/adr/0015).
"""

from datetime import timedelta

from shared.store.db import UnitOfWork

END = """
WITH disarmed AS (DELETE FROM timer WHERE case_id = $1)
INSERT INTO case_end (case_id, ended_at) VALUES ($1, $2) ON CONFLICT DO NOTHING
"""
KEEP_ENDS = """
INSERT INTO case_end (case_id, ended_at) SELECT DISTINCT c, $2::timestamptz FROM unnest($1::text[]) c ORDER BY c ON CONFLICT DO NOTHING
"""

CASES_AT_ONCE, KEYS_AT_ONCE = 200, 5_000
"""Cases whose keys are deleted in one transaction, at most, and keys without one."""

STILL_KEPT_FOR = """
(SELECT array_agg(c ORDER BY c) FROM unnest(i.case_ids) c
 WHERE (SELECT e.case_id FROM case_end e WHERE e.case_id = c AND e.ended_at < $1 LIMIT 1) IS NULL)
"""

# Keys are found by the index of their first case: OFFSET 0 keeps this one look into it for each case, and a `ctid` is where a row lies. A
# join, planned while the table was small, would go on reading all of it.
DELETE_OF_ENDED = f"""
WITH due AS MATERIALIZED (
    SELECT case_id FROM case_end WHERE keys_kept AND ended_at < $1 ORDER BY ended_at LIMIT $2 FOR UPDATE SKIP LOCKED
), found AS MATERIALIZED (
    SELECT k.at, k.case_ids FROM due, LATERAL (
        SELECT i.ctid AS at, {STILL_KEPT_FOR} AS case_ids FROM idempotency i
        WHERE i.case_ids[1] = due.case_id AND i.case_ids[1] <> 'unknown' OFFSET 0
    ) k
), deleted AS (
    DELETE FROM idempotency WHERE ctid = ANY (ARRAY(SELECT at FROM found WHERE case_ids IS NULL))
), moved_on AS (
    UPDATE idempotency i SET case_ids = {STILL_KEPT_FOR}
    WHERE i.ctid = ANY (ARRAY(SELECT at FROM found WHERE case_ids IS NOT NULL))
)
UPDATE case_end SET keys_kept = false WHERE case_id = ANY (ARRAY(SELECT case_id FROM due)) RETURNING 1
"""  # noqa: S608
DELETE_OF_NONE = """
DELETE FROM idempotency WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM idempotency WHERE case_ids IS NULL AND created_at < $1 ORDER BY created_at LIMIT $2 FOR UPDATE SKIP LOCKED
)) RETURNING 1
"""


async def record_case_end(uow: UnitOfWork, case_id: str) -> None:
    """End what is kept for a case that was just ended here, in one round trip: its timers, and after a time its keys."""
    await uow.sql(END, case_id, uow.now)


def learn_of_case_end(uow: UnitOfWork, case_id: str) -> None:
    """Let the keys of a case end, which was ended elsewhere, after a time; written for all such cases of the transaction together."""
    uow.at_the_end(_keep_ends, case_id)


async def _keep_ends(uow: UnitOfWork, case_ids: list[str]) -> None:
    await uow.sql(KEEP_ENDS, case_ids, uow.now)


async def delete_due_keys(uow: UnitOfWork, kept: timedelta) -> bool:
    """Delete keys that have been `kept` long enough, a bounded number of them; return whether there may be more."""
    since = uow.now - kept
    cases = await uow.sql(DELETE_OF_ENDED, since, CASES_AT_ONCE)
    keys = await uow.sql(DELETE_OF_NONE, since, KEYS_AT_ONCE)
    return len(cases) == CASES_AT_ONCE or len(keys) == KEYS_AT_ONCE
