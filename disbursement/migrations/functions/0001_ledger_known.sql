-- Its statement is planned once a connection, perhaps while the ledger is still empty, and row-level security hides from the planner how
-- many rows pass. Written with joins, `ledger_write` read the whole ledger for each line: 1,300 postings/s with the first 80,000 lines,
-- fewer with every day, against 16,000 so. Therefore holds and places are looked up one by one, and only by index.
--
-- A township's officers cannot see the county's budget line, and yet a payment that they hand over is paid from it. Therefore the ledger
-- is written by functions that see every place while they run; the jurisdiction is put back before they return.
CREATE FUNCTION ledger_known(p_ids uuid[])
RETURNS TABLE (transfer_id uuid, kind text, debit text, credit text, amount_fen bigint, pending_id uuid, reference text,
               resolved boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
SET enable_seqscan = off AS $$
DECLARE
    v_scope text := current_setting('app.scope');
BEGIN
    PERFORM set_config('app.scope', '*', true);

    RETURN QUERY
    SELECT t.transfer_id, t.kind, t.debit, t.credit, t.amount_fen, t.pending_id, t.reference,
           EXISTS (SELECT 1 FROM transfer r WHERE r.pending_id = t.transfer_id)
    FROM transfer t WHERE t.transfer_id = ANY (p_ids);

    PERFORM set_config('app.scope', v_scope, true);
END $$;
