-- Stores registrations of several callers. They come in groups, each with the scope of its callers; the ends say where in the arrays a
-- group's rows are. Row-level security checks every row against the scope of whoever wants it, as if each were alone.
CREATE FUNCTION intake_register(
    p_keys person_key[], p_scopes text[], p_cases intake_case[], p_case_ends int[], p_fields person_field[], p_field_ends int[]
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_kept bigint;
    v_case int := 1;
    v_field int := 1;
BEGIN
    INSERT INTO person_key SELECT * FROM unnest(p_keys) k ORDER BY k.person_ref ON CONFLICT DO NOTHING;
    GET DIAGNOSTICS v_kept = ROW_COUNT;
    IF v_kept < cardinality(p_keys) THEN
        RAISE EXCEPTION 'a person got a key meanwhile' USING ERRCODE = 'serialization_failure';
    END IF;
    FOR i IN 1 .. cardinality(p_scopes) LOOP
        PERFORM set_config('app.scope', p_scopes[i], true);
        INSERT INTO intake_case SELECT * FROM unnest(p_cases[v_case : p_case_ends[i]]);
        INSERT INTO person_field SELECT * FROM unnest(p_fields[v_field : p_field_ends[i]]);
        v_case := p_case_ends[i] + 1;
        v_field := p_field_ends[i] + 1;
    END LOOP;
    PERFORM set_config('app.scope', '', true);
END $$;
