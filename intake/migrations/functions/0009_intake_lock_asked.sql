-- Lock and return the case of a transfer that the caller sees: the office that is asked has no jurisdiction over it yet.
CREATE FUNCTION intake_lock_asked(p_transfer uuid) RETURNS SETOF intake_case LANGUAGE plpgsql AS $$
DECLARE
    v_scope text := current_setting('app.scope', true);
    v_case uuid := (SELECT t.case_id FROM transfer t WHERE t.transfer_id = p_transfer);
BEGIN
    PERFORM set_config('app.scope', '*', true);
    RETURN QUERY SELECT c.* FROM intake_case c WHERE c.case_id = v_case FOR UPDATE;
    PERFORM set_config('app.scope', v_scope, true);
END $$;
