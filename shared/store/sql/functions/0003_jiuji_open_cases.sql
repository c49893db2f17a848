-- Returns those of some cases that have not ended here, in the order given; null when that is none. A loop, because a statement over an array is
-- planned anew for each: 100 µs, and as a join it might read the whole table.
CREATE FUNCTION jiuji_open_cases(p_case_ids text[]) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_case_id text;
    v_open text[];
BEGIN
    FOREACH v_case_id IN ARRAY p_case_ids LOOP
        IF NOT EXISTS (SELECT FROM case_end WHERE case_id = v_case_id) THEN
            v_open := v_open || v_case_id;
        END IF;
    END LOOP;
    RETURN v_open;
END $$;
