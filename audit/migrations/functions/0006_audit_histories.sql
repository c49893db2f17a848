-- What is known of cases, as `audit_record` returns it, with the same locks in the same order; nothing is recorded. Runs as the owner, because
-- the application role cannot lock the heads of the chains.
CREATE FUNCTION audit_histories(p_case_ids text[]) RETURNS TABLE (of_case text, history jsonb)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
BEGIN
    PERFORM FROM case_head h WHERE h.case_id = ANY(p_case_ids) ORDER BY h.case_id FOR UPDATE;
    RETURN QUERY SELECT g.case_id, jsonb_build_object(
        'file', (SELECT to_jsonb(f) FROM case_file f WHERE f.case_id = g.case_id),
        'duties', (SELECT jsonb_agg(to_jsonb(d)) FROM duty d WHERE d.case_id = g.case_id),
        'facts', (SELECT jsonb_agg(to_jsonb(f) ORDER BY f.said_at, f.event_id) FROM clock_fact f WHERE f.case_id = g.case_id),
        'clocks', (SELECT jsonb_agg(to_jsonb(c) ORDER BY c.clock, c.ref)
                   FROM (SELECT * FROM clock k WHERE k.case_id = g.case_id FOR UPDATE) c))
    FROM (SELECT DISTINCT c FROM unnest(p_case_ids) c ORDER BY c) AS g(case_id);
END $$;
