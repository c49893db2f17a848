-- Keeps the first answers of a batch. One row each, written once: claiming first and answering later would write it twice. Whoever used
-- one of the keys meanwhile makes it fail, and then the calls are made again one by one.
CREATE FUNCTION jiuji_remember_batch(
    p_subjects text[], p_keys text[], p_fingerprints bytea[], p_statuses int[], p_headers text[], p_bodies bytea[]
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_kept bigint;
BEGIN
    INSERT INTO idempotency (subject, key, fingerprint, status, headers, body)
    SELECT subject, key, fingerprint, status, headers::jsonb, body
    FROM unnest(p_subjects, p_keys, p_fingerprints, p_statuses, p_headers, p_bodies) AS g(subject, key, fingerprint, status, headers, body)
    ORDER BY subject, key ON CONFLICT DO NOTHING;
    GET DIAGNOSTICS v_kept = ROW_COUNT;
    IF v_kept < cardinality(p_keys) THEN
        RAISE EXCEPTION 'an idempotency key was used meanwhile' USING ERRCODE = 'serialization_failure';
    END IF;
END $$;
