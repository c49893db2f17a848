-- Accounts are made when they are first named, and always locked in the order of their codes, so that no two batches wait for each other.
-- What is returned is named, column by column, instead of being whatever `account` has.
--
-- A township's officers cannot see the county's budget line, and yet a payment that they hand over is paid from it. Therefore the ledger
-- is written by functions that see every place while they run; the jurisdiction is put back before they return.
CREATE FUNCTION ledger_lock(p_codes text[], p_kinds text[], p_places text[], p_limited boolean[])
RETURNS TABLE (
    code text, kind text, place_code text, limited boolean,
    debits_pending bigint, debits_posted bigint, credits_pending bigint, credits_posted bigint
)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_scope text := current_setting('app.scope');
BEGIN
    PERFORM set_config('app.scope', '*', true);

    INSERT INTO account (code, kind, place_code, limited)
    SELECT asked.code, asked.kind, asked.place_code, asked.limited
    FROM unnest(p_codes, p_kinds, p_places, p_limited) AS asked (code, kind, place_code, limited) ORDER BY asked.code
    ON CONFLICT DO NOTHING;
    RETURN QUERY
    SELECT a.code, a.kind, a.place_code, a.limited, a.debits_pending, a.debits_posted, a.credits_pending, a.credits_posted
    FROM account a WHERE a.code = ANY (p_codes) ORDER BY a.code FOR UPDATE;

    PERFORM set_config('app.scope', v_scope, true);
END $$;
