-- The one way to write leaves, and in the same round trip what is known of their cases, read after the locks were had. The events of a case
-- stand together, in their order, and cases in the order of their ids. The row lock on a case's head makes the order of `seq` within a case its
-- commit order, so that what the sealer sees of a case is always a beginning of it. Instants come out in UTC, as they go into the clocks' events,
-- whatever the time zone of the database. Runs as the owner: the application role can only call it.
CREATE FUNCTION audit_record(
    p_event_ids uuid[], p_types text[], p_sources text[], p_occurred_at timestamptz[], p_case_ids text[], p_case_versions bigint[],
    p_place_codes text[], p_actors text[], p_policy_versions text[], p_attributes bytea[], p_bodies bytea[]
) RETURNS TABLE (of_case text, history jsonb) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
DECLARE
    v_first int := 1;
    v_last int;
    v_count int := cardinality(p_event_ids);
    v_seq bigint;
    v_head bytea;
    v_seqs bigint[] := '{}';
    v_leaves bytea[] := '{}';
    v_hashes bytea[] := '{}';
BEGIN
    WHILE v_first <= v_count LOOP
        v_last := v_first;
        WHILE v_last < v_count AND p_case_ids[v_last + 1] = p_case_ids[v_first] LOOP
            v_last := v_last + 1;
        END LOOP;
        INSERT INTO case_head AS h (case_id, place_code, case_seq, head)
        VALUES (p_case_ids[v_first], p_place_codes[v_first], v_last - v_first + 1, decode(repeat('00', 32), 'hex'))
        ON CONFLICT (case_id) DO UPDATE SET case_seq = h.case_seq + excluded.case_seq
        RETURNING h.case_seq - (v_last - v_first + 1), h.head INTO v_seq, v_head;
        FOR v_n IN v_first..v_last LOOP
            v_seq := v_seq + 1;
            v_seqs[v_n] := v_seq;
            v_leaves[v_n] := convert_to(E'jiuji-leaf/1\n' || v_seq || E'\n' || encode(v_head, 'hex') || E'\n', 'UTF8')
                             || p_attributes[v_n] || convert_to(E'\n', 'UTF8') || p_bodies[v_n];
            v_head := sha256('\x00'::bytea || v_leaves[v_n]);
            v_hashes[v_n] := v_head;
        END LOOP;
        UPDATE case_head h SET head = v_head WHERE h.case_id = p_case_ids[v_first];
        v_first := v_last + 1;
    END LOOP;
    INSERT INTO event (event_id, type, source, occurred_at, case_id, case_seq, case_version, place_code, actor, policy_version, leaf,
                       leaf_hash)
    SELECT g.event_id, g.type, g.source, g.occurred_at, g.case_id, g.case_seq, g.case_version, g.place_code, g.actor, g.policy_version, g.leaf,
           g.leaf_hash
    FROM unnest(p_event_ids, p_types, p_sources, p_occurred_at, p_case_ids, v_seqs, p_case_versions, p_place_codes, p_actors,
                p_policy_versions, v_leaves, v_hashes) WITH ORDINALITY
         AS g(event_id, type, source, occurred_at, case_id, case_seq, case_version, place_code, actor, policy_version, leaf, leaf_hash, n)
    ORDER BY g.n;
    RETURN QUERY SELECT g.case_id, jsonb_build_object(
        'file', (SELECT to_jsonb(f) FROM case_file f WHERE f.case_id = g.case_id),
        'duties', (SELECT jsonb_agg(to_jsonb(d)) FROM duty d WHERE d.case_id = g.case_id),
        'facts', (SELECT jsonb_agg(to_jsonb(f) ORDER BY f.said_at, f.event_id) FROM clock_fact f WHERE f.case_id = g.case_id),
        'clocks', (SELECT jsonb_agg(to_jsonb(c) ORDER BY c.clock, c.ref)
                   FROM (SELECT * FROM clock k WHERE k.case_id = g.case_id FOR UPDATE) c))
    FROM (SELECT DISTINCT c FROM unnest(p_case_ids) c ORDER BY c) AS g(case_id);
END $$;
