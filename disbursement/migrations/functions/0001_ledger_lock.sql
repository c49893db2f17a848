-- Accounts are made when they are first named, and always locked in the order of their codes, so that no two batches wait for each other.
--
-- A township's officers cannot see the county's budget line, and yet a payment that they hand over is paid from it. Therefore the ledger
-- is written by functions that see every place while they run; the jurisdiction is put back before they return.
CREATE FUNCTION ledger_lock(p_codes text[], p_kinds text[], p_places text[], p_limited boolean[])
RETURNS SETOF account
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    v_scope text := current_setting('app.scope');
BEGIN
    PERFORM set_config('app.scope', '*', true);

    INSERT INTO account (code, kind, place_code, limited)
    SELECT * FROM unnest(p_codes, p_kinds, p_places, p_limited) AS asked (code, kind, place_code, limited) ORDER BY code
    ON CONFLICT DO NOTHING;
    RETURN QUERY SELECT * FROM account WHERE code = ANY (p_codes) ORDER BY code FOR UPDATE;

    PERFORM set_config('app.scope', v_scope, true);
END $$;
