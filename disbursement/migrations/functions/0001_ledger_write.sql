-- What resolves a hold takes accounts and amount from the hold itself, whatever was passed. Accounts change once per batch, by the sum of
-- the batch's transfers; the check on `account` and the unique `pending_id` refuse the whole batch if the caller decided wrongly.
--
-- Its statement is planned once a connection, perhaps while the ledger is still empty, and row-level security hides from the planner how
-- many rows pass. Written with joins, `ledger_write` read the whole ledger for each line: 1,300 postings/s with the first 80,000 lines,
-- fewer with every day, against 16,000 so. Therefore holds and places are looked up one by one, and only by index.
--
-- A township's officers cannot see the county's budget line, and yet a payment that they hand over is paid from it. Therefore the ledger
-- is written by functions that see every place while they run; the jurisdiction is put back before they return.
CREATE FUNCTION ledger_write(
    p_ids uuid[], p_kinds text[], p_debits text[], p_credits text[], p_amounts bigint[], p_pending_ids uuid[],
    p_references text[], p_actor text, p_at timestamptz
)
RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
SET enable_seqscan = off AS $$
DECLARE
    v_scope text := current_setting('app.scope');
BEGIN
    PERFORM set_config('app.scope', '*', true);

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

    PERFORM set_config('app.scope', v_scope, true);
END $$;
