"""Create the ledger, with everything that keeps it true, and the payments around it."""

from alembic import op
from sqlalchemy import text

from disbursement.models import metadata
from shared.store.migrations import chassis, protect

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# A township's officers cannot see the county's budget line, and yet a payment that they hand over is paid from it. Therefore the ledger
# is written by functions that see every place while they run; the jurisdiction is put back before they return.
SEEING_ALL = """
CREATE FUNCTION {signature} LANGUAGE plpgsql {volatility} SECURITY DEFINER SET search_path = public, pg_temp{settings} AS $$
DECLARE
    v_scope text := current_setting('app.scope');
BEGIN
    PERFORM set_config('app.scope', '*', true);
{body}
    PERFORM set_config('app.scope', v_scope, true);
END $$
"""

# Accounts are made when they are first named, and always locked in the order of their codes, so that no two batches wait for each other.
LOCK = SEEING_ALL.format(
    settings="",
    signature="ledger_lock(p_codes text[], p_kinds text[], p_places text[], p_limited boolean[]) RETURNS SETOF account",
    volatility="VOLATILE",
    body="""
    INSERT INTO account (code, kind, place_code, limited)
    SELECT * FROM unnest(p_codes, p_kinds, p_places, p_limited) AS asked (code, kind, place_code, limited) ORDER BY code
    ON CONFLICT DO NOTHING;
    RETURN QUERY SELECT * FROM account WHERE code = ANY (p_codes) ORDER BY code FOR UPDATE;
""",
)

# Their statements are planned once a connection, perhaps while the ledger is still empty, and row-level security hides from the planner
# how many rows pass. Written with joins, `ledger_write` read the whole ledger for each line: 1,300 postings/s with the first 80,000 lines,
# fewer with every day, against 16,000 so. Therefore holds and places are looked up one by one, and only by index.
BY_INDEX = "\nSET enable_seqscan = off"

KNOWN = SEEING_ALL.format(
    settings=BY_INDEX,
    signature="ledger_known(p_ids uuid[]) RETURNS TABLE (transfer_id uuid, kind text, debit text, credit text, amount_fen bigint,"
    " pending_id uuid, reference text, resolved boolean)",
    volatility="STABLE",
    body="""
    RETURN QUERY
    SELECT t.transfer_id, t.kind, t.debit, t.credit, t.amount_fen, t.pending_id, t.reference,
           EXISTS (SELECT 1 FROM transfer r WHERE r.pending_id = t.transfer_id)
    FROM transfer t WHERE t.transfer_id = ANY (p_ids);
""",
)

# What resolves a hold takes accounts and amount from the hold itself, whatever was passed. Accounts change once per batch, by the sum of
# the batch's transfers; the check on `account` and the unique `pending_id` refuse the whole batch if the caller decided wrongly.
WRITE = SEEING_ALL.format(
    settings=BY_INDEX,
    signature="ledger_write(p_ids uuid[], p_kinds text[], p_debits text[], p_credits text[], p_amounts bigint[], p_pending_ids uuid[],"
    " p_references text[], p_actor text, p_at timestamptz) RETURNS void",
    volatility="VOLATILE",
    body="""
    WITH asked AS (
        SELECT * FROM unnest(p_ids, p_kinds, p_debits, p_credits, p_amounts, p_pending_ids, p_references)
            WITH ORDINALITY AS a (transfer_id, kind, debit, credit, amount_fen, pending_id, reference, place)
    ), lines AS (
        SELECT a.transfer_id, a.kind, a.pending_id, a.reference, a.place, coalesce(h.debit, p_debits[n.at], a.debit) AS debit,
               coalesce(h.credit, p_credits[n.at], a.credit) AS credit, coalesce(h.amount_fen, p_amounts[n.at], a.amount_fen) AS amount_fen
        FROM asked a
        LEFT JOIN LATERAL (
            SELECT t.debit, t.credit, t.amount_fen FROM transfer t WHERE t.transfer_id = a.pending_id AND t.kind = 'pend' LIMIT 1
        ) h ON true
        LEFT JOIN LATERAL (
            SELECT i.at FROM array_position(p_ids, a.pending_id) AS i (at)
            WHERE a.pending_id IS NOT NULL AND h.debit IS NULL AND p_kinds[i.at] = 'pend'
        ) n ON true
    ), made AS (
        INSERT INTO transfer AS t (transfer_id, kind, debit, credit, amount_fen, pending_id, reference, place_code, actor, made_at)
        SELECT l.transfer_id, l.kind, l.debit, l.credit, l.amount_fen, l.pending_id, l.reference,
               greatest((SELECT place_code FROM account WHERE code = l.debit), (SELECT place_code FROM account WHERE code = l.credit)),
               p_actor, p_at
        FROM lines l ORDER BY l.place
        RETURNING t.debit, t.credit, CASE t.kind WHEN 'pend' THEN t.amount_fen WHEN 'move' THEN 0 ELSE -t.amount_fen END AS pending,
                  CASE WHEN t.kind IN ('move', 'post') THEN t.amount_fen ELSE 0 END AS posted
    ), entry AS (
        SELECT code, sum(dp) AS dp, sum(dq) AS dq, sum(cp) AS cp, sum(cq) AS cq
        FROM (SELECT debit AS code, pending AS dp, posted AS dq, 0 AS cp, 0 AS cq FROM made
              UNION ALL SELECT credit, 0, 0, pending, posted FROM made) AS sides
        GROUP BY code
    )
    UPDATE account a SET debits_pending = a.debits_pending + e.dp, debits_posted = a.debits_posted + e.dq,
                         credits_pending = a.credits_pending + e.cp, credits_posted = a.credits_posted + e.cq
    FROM entry e WHERE a.code = e.code;
""",
)

# Sums only: whoever may read payments anywhere may see that the whole ledger adds up.
TRIAL = SEEING_ALL.format(
    settings="",
    signature="ledger_trial() RETURNS TABLE (kind text, accounts bigint, debits_pending numeric, debits_posted numeric,"
    " credits_pending numeric, credits_posted numeric, below_zero bigint)",
    volatility="STABLE",
    body="""
    RETURN QUERY
    SELECT a.kind, count(*), sum(a.debits_pending), sum(a.debits_posted), sum(a.credits_pending), sum(a.credits_posted),
           count(*) FILTER (WHERE a.limited AND a.debits_pending + a.debits_posted > a.credits_posted)
    FROM account a GROUP BY a.kind ORDER BY a.kind;
""",
)

TOTALS = SEEING_ALL.format(
    settings="",
    signature="ledger_totals() RETURNS TABLE (posted numeric, pending numeric, open_holds bigint, holds_of_payments numeric)",
    volatility="STABLE",
    body="""
    RETURN QUERY
    SELECT coalesce(sum(t.amount_fen) FILTER (WHERE t.kind IN ('move', 'post')), 0),
           coalesce(sum(t.amount_fen) FILTER (WHERE t.kind = 'pend' AND r.transfer_id IS NULL), 0),
           count(*) FILTER (WHERE t.kind = 'pend' AND r.transfer_id IS NULL),
           (SELECT coalesce(sum(p.amount_fen), 0) FROM payment p WHERE p.hold_id IS NOT NULL)
    FROM transfer t LEFT JOIN transfer r ON r.pending_id = t.transfer_id;
""",
)

REFUSE = """
CREATE FUNCTION ledger_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$
"""

FUNCTIONS = "ledger_lock, ledger_known, ledger_write, ledger_trial, ledger_totals"
KEPT = ("payment", "instruction", "goods", "recovery", "stopped_case")


def upgrade() -> None:
    """Create everything."""
    chassis(op)
    metadata.create_all(bind=op.get_bind())
    for statement in (LOCK, KNOWN, WRITE, TRIAL, TOTALS, REFUSE):
        op.execute(text(statement.replace(":", r"\:")))
    op.execute("CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON transfer EXECUTE FUNCTION ledger_refuse_change()")
    op.execute("CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON account EXECUTE FUNCTION ledger_refuse_change()")
    protect(op, "account", "transfer", "low_mark", *KEPT)
    op.execute("REVOKE INSERT, UPDATE, DELETE ON account, transfer FROM jiuji_app")
    op.execute(f"REVOKE DELETE ON {', '.join(KEPT)} FROM jiuji_app")
    op.execute(f"REVOKE EXECUTE ON FUNCTION {FUNCTIONS} FROM public")
    op.execute(f"GRANT EXECUTE ON FUNCTION {FUNCTIONS} TO jiuji_app")


def downgrade() -> None:
    """Refuse: a ledger is not thrown away by a migration."""
    raise NotImplementedError("the ledger stays")
