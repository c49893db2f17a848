-- Opens a unit of work in one round trip: sets who acts and where, and claims the idempotency key when there is one.
-- `fresh` is true when the work is to be done; otherwise the first answer is returned, and `matches` tells whether the request is the same.
CREATE FUNCTION jiuji_begin(p_scope text, p_actor text, p_key text, p_fingerprint bytea)
RETURNS TABLE (fresh boolean, matches boolean, status int, headers jsonb, body bytea) LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('app.scope', p_scope, true), set_config('app.actor', p_actor, true);
    IF p_key IS NULL THEN
        RETURN QUERY SELECT true, true, NULL::int, NULL::jsonb, NULL::bytea;
        RETURN;
    END IF;
    INSERT INTO idempotency AS i (subject, key, fingerprint) VALUES (p_actor, p_key, p_fingerprint) ON CONFLICT DO NOTHING;
    IF FOUND THEN
        RETURN QUERY SELECT true, true, NULL::int, NULL::jsonb, NULL::bytea;
    ELSE
        RETURN QUERY SELECT false, i.fingerprint = p_fingerprint, i.status, i.headers, i.body
                     FROM idempotency i WHERE i.subject = p_actor AND i.key = p_key;
    END IF;
END $$;
