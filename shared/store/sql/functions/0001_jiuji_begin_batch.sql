-- Opens a transaction of many callers: nobody's scope, so that nothing is seen or written until a statement sets one; returns the first
-- answers of keys that were used before.
CREATE FUNCTION jiuji_begin_batch(p_subjects text[], p_keys text[], p_fingerprints bytea[])
RETURNS TABLE (n bigint, matches boolean, status int, headers jsonb, body bytea) LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('app.scope', '', true), set_config('app.actor', '', true);
    -- The LIMIT keeps this one look into the index for each key: a join planned while the table was small would go on reading all of it.
    RETURN QUERY SELECT g.n, i.fingerprint = g.fingerprint, i.status, i.headers, i.body
                 FROM unnest(p_subjects, p_keys, p_fingerprints) WITH ORDINALITY AS g(subject, key, fingerprint, n),
                      LATERAL (SELECT * FROM idempotency f WHERE f.subject = g.subject AND f.key = g.key LIMIT 1) i;
END $$;
