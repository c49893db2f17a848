-- The one way to write a leaf, and in the same round trip what is known of its case, read after the lock was had. The row lock on the
-- case's head makes the order of `seq` within a case its commit order, so that what the sealer sees of a case is always a beginning of it.
-- Runs as the owner: the application role can only call it.
CREATE FUNCTION audit_hear(
    p_event_id uuid, p_type text, p_source text, p_occurred_at timestamptz, p_case_id text, p_case_version bigint, p_place_code text,
    p_actor text, p_policy_version text, p_attributes bytea, p_body bytea
) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    v_seq bigint;
    v_prev bytea;
    v_leaf bytea;
    v_hash bytea;
BEGIN
    INSERT INTO case_head AS h (case_id, place_code, case_seq, head)
    VALUES (p_case_id, p_place_code, 1, decode(repeat('00', 32), 'hex'))
    ON CONFLICT (case_id) DO UPDATE SET case_seq = h.case_seq + 1 RETURNING h.case_seq, h.head INTO v_seq, v_prev;
    v_leaf := convert_to(E'jiuji-leaf/1\n' || v_seq || E'\n' || encode(v_prev, 'hex') || E'\n', 'UTF8')
              || p_attributes || convert_to(E'\n', 'UTF8') || p_body;
    v_hash := sha256('\x00'::bytea || v_leaf);
    UPDATE case_head SET head = v_hash WHERE case_id = p_case_id;
    INSERT INTO event (event_id, type, source, occurred_at, case_id, case_seq, case_version, place_code, actor, policy_version, leaf,
                       leaf_hash)
    VALUES (p_event_id, p_type, p_source, p_occurred_at, p_case_id, v_seq, p_case_version, p_place_code, p_actor, p_policy_version,
            v_leaf, v_hash);
    RETURN jsonb_build_object(
        'file', (SELECT to_jsonb(f) FROM case_file f WHERE case_id = p_case_id),
        'duties', (SELECT jsonb_agg(to_jsonb(d)) FROM duty d WHERE case_id = p_case_id),
        'facts', (SELECT jsonb_agg(to_jsonb(f) ORDER BY said_at, event_id) FROM clock_fact f WHERE case_id = p_case_id),
        'clocks', (SELECT jsonb_agg(to_jsonb(c) ORDER BY clock, ref) FROM (SELECT * FROM clock WHERE case_id = p_case_id FOR UPDATE) c));
END $$;
