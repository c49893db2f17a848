-- Keeps the first answers of a batch, each with its case unless that has ended. One row each, written once: claiming first and answering
-- later would write it twice. Whoever used one of the keys meanwhile makes it fail, and then the calls are made again one by one.
-- The release before says nothing of cases: its keys keep the column's default.
CREATE FUNCTION jiuji_remember_batch(
    p_subjects text[], p_keys text[], p_fingerprints bytea[], p_statuses int[], p_headers text[], p_bodies bytea[],
    p_case_ids text[] DEFAULT NULL, p_now timestamptz DEFAULT now()
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_kept bigint;
BEGIN
    INSERT INTO idempotency (subject, key, fingerprint, status, headers, body, created_at, case_ids)
    SELECT subject, key, fingerprint, status, headers::jsonb, body, p_now,
           CASE WHEN p_case_ids IS NULL THEN '{unknown}'
                -- As `jiuji_open_cases` does, which called for each row would double what this costs. The LIMIT keeps it one look into the
                -- index for each, however small the table was when this was planned.
                WHEN g.case_id IS NOT NULL AND (SELECT e.case_id FROM case_end e WHERE e.case_id = g.case_id LIMIT 1) IS NULL
                THEN ARRAY[g.case_id]
           END
    FROM unnest(p_subjects, p_keys, p_fingerprints, p_statuses, p_headers, p_bodies, p_case_ids)
         AS g(subject, key, fingerprint, status, headers, body, case_id)
    ORDER BY subject, key ON CONFLICT DO NOTHING;
    GET DIAGNOSTICS v_kept = ROW_COUNT;
    IF v_kept < cardinality(p_keys) THEN
        RAISE EXCEPTION 'an idempotency key was used meanwhile' USING ERRCODE = 'serialization_failure';
    END IF;
END $$;
