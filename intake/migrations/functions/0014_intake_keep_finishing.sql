-- Keep which places finish something of a locked case that they had, in place of what was kept. Who moves the case there has no jurisdiction
-- over the place that it leaves.
CREATE FUNCTION intake_keep_finishing(p_case uuid, p_places text[], p_purposes text[], p_departments text[])
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_scope text := current_setting('app.scope', true);
BEGIN
    PERFORM set_config('app.scope', '*', true);
    DELETE FROM finished_there WHERE case_id = p_case;
    INSERT INTO finished_there (case_id, place_code, purpose, department)
    SELECT p_case, n.place_code, n.purpose, n.department
    FROM unnest(p_places, p_purposes, p_departments) AS n (place_code, purpose, department);
    PERFORM set_config('app.scope', v_scope, true);
END $$;
