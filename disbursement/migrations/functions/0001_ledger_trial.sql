-- Sums only: whoever may read payments anywhere may see that the whole ledger adds up.
--
-- A township's officers cannot see the county's budget line, and yet a payment that they hand over is paid from it. Therefore the ledger
-- is written by functions that see every place while they run; the jurisdiction is put back before they return.
CREATE FUNCTION ledger_trial()
RETURNS TABLE (kind text, accounts bigint, debits_pending numeric, debits_posted numeric, credits_pending numeric, credits_posted numeric, below_zero bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    v_scope text := current_setting('app.scope');
BEGIN
    PERFORM set_config('app.scope', '*', true);

    RETURN QUERY
    SELECT a.kind, count(*), sum(a.debits_pending), sum(a.debits_posted), sum(a.credits_pending), sum(a.credits_posted),
           count(*) FILTER (WHERE a.limited AND a.debits_pending + a.debits_posted > a.credits_posted)
    FROM account a GROUP BY a.kind ORDER BY a.kind;

    PERFORM set_config('app.scope', v_scope, true);
END $$;
