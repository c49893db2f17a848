-- The cases in which something waits for the actor, also where that is not the actor's jurisdiction. Policies ask this function, and not
-- the table of clocks, whose own policy asks for cases.
CREATE OR REPLACE FUNCTION audit_addressed() RETURNS SETOF text LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE
    v_scope text := current_setting('app.scope', true);
    v_actor text := audit_folded(current_setting('app.actor', true));
BEGIN
    PERFORM set_config('app.scope', '*', true);
    RETURN QUERY SELECT c.case_id FROM clock c WHERE audit_folded(c.addressee) = v_actor AND c.ended_at IS NULL;
    PERFORM set_config('app.scope', v_scope, true);
END $$;
