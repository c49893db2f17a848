-- A township's officers cannot see the county's budget line, and yet a payment that they hand over is paid from it. Therefore the ledger
-- is written by functions that see every place while they run; the jurisdiction is put back before they return.
CREATE FUNCTION ledger_totals()
RETURNS TABLE (posted numeric, pending numeric, open_holds bigint, holds_of_payments numeric)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    v_scope text := current_setting('app.scope');
BEGIN
    PERFORM set_config('app.scope', '*', true);

    RETURN QUERY
    SELECT coalesce(sum(t.amount_fen) FILTER (WHERE t.kind IN ('move', 'post')), 0),
           coalesce(sum(t.amount_fen) FILTER (WHERE t.kind = 'pend' AND r.transfer_id IS NULL), 0),
           count(*) FILTER (WHERE t.kind = 'pend' AND r.transfer_id IS NULL),
           (SELECT coalesce(sum(p.amount_fen), 0) FROM payment p WHERE p.hold_id IS NOT NULL)
    FROM transfer t LEFT JOIN transfer r ON r.pending_id = t.transfer_id;

    PERFORM set_config('app.scope', v_scope, true);
END $$;
