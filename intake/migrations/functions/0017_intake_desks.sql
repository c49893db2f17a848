-- How many open cases each officer answers for, by unit and township, wherever they are: whose desk is handed over may have cases that the caller
-- does not see, and nobody is to forget them.
CREATE FUNCTION intake_desks(p_open text[]) RETURNS TABLE (officer text, unit text, division text, cases bigint) LANGUAGE plpgsql AS $$
DECLARE
    v_scope text := current_setting('app.scope', true);
BEGIN
    PERFORM set_config('app.scope', '*', true);
    RETURN QUERY SELECT c.answerable_officer, c.answerable_unit, rpad(left(c.place_code, 9), 12, '0'), count(*)
                 FROM intake_case c WHERE c.state = ANY(p_open) GROUP BY 1, 2, 3;
    PERFORM set_config('app.scope', v_scope, true);
END $$;
