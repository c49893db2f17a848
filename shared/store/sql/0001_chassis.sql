-- Counts the events of each case from this publisher. Its row lock makes the order of emitting the order of committing.
CREATE TABLE case_stream (
    case_id text PRIMARY KEY,
    version bigint NOT NULL
) WITH (fillfactor = 70)
-- ;
-- Append-only: rows are never updated or deleted, whole days are dropped. `txid` says which transaction wrote a row, so that the
-- relay can read exactly what became visible between two snapshots (PgQ's tick).
CREATE TABLE outbox (
    seq bigint GENERATED ALWAYS AS IDENTITY (CACHE 1),
    txid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    created_at timestamptz NOT NULL DEFAULT now(),
    event_id uuid NOT NULL,
    type text NOT NULL,
    topic text NOT NULL,
    case_id text NOT NULL,
    case_version bigint NOT NULL,
    place_code text NOT NULL,
    occurred_at timestamptz NOT NULL,
    actor text,
    policy_version text,
    causation_id text,
    traceparent text,
    body bytea NOT NULL
) PARTITION BY RANGE (created_at)
-- ;
CREATE INDEX ix_outbox_txid ON outbox (txid)
-- ;
CREATE INDEX ix_outbox_case_id ON outbox (case_id)
-- ;
-- The net below the daily partitions: emitting must not fail because nobody made tomorrow's.
CREATE TABLE outbox_default PARTITION OF outbox DEFAULT
-- ;
CREATE TABLE relay_cursor (
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    snapshot pg_snapshot NOT NULL,
    system_identifier text NOT NULL
) WITH (fillfactor = 10)
-- ;
INSERT INTO relay_cursor (snapshot, system_identifier)
SELECT pg_current_snapshot(), system_identifier::text FROM pg_control_system()
-- ;
-- First the locks of all streams, in the order of case ids, then the sequence numbers, in the order given.
CREATE FUNCTION jiuji_emit(
    p_event_ids uuid[], p_types text[], p_topics text[], p_case_ids text[], p_place_codes text[], p_causes text[], p_traces text[],
    p_policies text[], p_bodies bytea[], p_actors text[], p_occurred_at timestamptz
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    WITH stream AS (
        INSERT INTO case_stream AS s (case_id, version)
        SELECT c, count(*) FROM unnest(p_case_ids) c GROUP BY c ORDER BY c
        ON CONFLICT (case_id) DO UPDATE SET version = s.version + excluded.version RETURNING case_id, version
    ), given AS (
        SELECT g.*, row_number() OVER (PARTITION BY case_id ORDER BY n DESC) - 1 AS after_it
        FROM unnest(p_event_ids, p_types, p_topics, p_case_ids, p_place_codes, p_causes, p_traces, p_policies, p_bodies, p_actors)
             WITH ORDINALITY AS g(event_id, type, topic, case_id, place_code, cause, trace, policy, body, actor, n)
    )
    INSERT INTO outbox (event_id, type, topic, case_id, case_version, place_code, occurred_at, actor, policy_version,
                        causation_id, traceparent, body)
    SELECT event_id, type, topic, case_id, version - after_it, place_code, p_occurred_at, actor, policy, cause, trace, body
    FROM given JOIN stream USING (case_id) ORDER BY n;
END $$
-- ;
-- Makes the partitions of the next days and drops those that are older than the replay window and already sent.
CREATE FUNCTION jiuji_outbox_partitions(p_ahead_days int, p_keep_days int) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    v_day date;
    v_name text;
    v_newest xid8;
    v_part record;
BEGIN
    FOR v_day IN SELECT generate_series(current_date, current_date + p_ahead_days, '1 day')::date LOOP
        v_name := 'outbox_' || to_char(v_day, 'YYYYMMDD');
        CONTINUE WHEN to_regclass(v_name) IS NOT NULL;
        -- A day that already has rows in the net stays there: moving them would change nothing for the relay.
        CONTINUE WHEN EXISTS (SELECT 1 FROM outbox_default WHERE created_at >= v_day AND created_at < v_day + 1);
        EXECUTE format('CREATE TABLE %I PARTITION OF outbox FOR VALUES FROM (%L) TO (%L)', v_name, v_day::timestamptz, (v_day + 1)::timestamptz);
    END LOOP;
    FOR v_part IN SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                  WHERE i.inhparent = 'outbox'::regclass AND c.relname ~ '^outbox_[0-9]{8}$'
                    AND to_date(right(c.relname, 8), 'YYYYMMDD') < current_date - p_keep_days LOOP
        EXECUTE format('SELECT max(txid::text::numeric)::text::xid8 FROM %I', v_part.relname) INTO v_newest;
        IF v_newest IS NULL OR v_newest < (SELECT pg_snapshot_xmin(snapshot) FROM relay_cursor) THEN
            EXECUTE format('DROP TABLE %I', v_part.relname);
        END IF;
    END LOOP;
END $$
-- ;
-- Receipts: an event whose id is here has had its effects, or is parked.
CREATE TABLE inbox (
    event_id uuid PRIMARY KEY,
    received_at timestamptz NOT NULL DEFAULT now()
)
-- ;
CREATE TABLE stream_position (
    source text NOT NULL,
    case_id text NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (source, case_id)
) WITH (fillfactor = 70)
-- ;
CREATE TABLE consumer_offset (
    topic text NOT NULL,
    partition int NOT NULL,
    next_offset bigint NOT NULL,
    PRIMARY KEY (topic, partition)
) WITH (fillfactor = 50)
-- ;
-- Events kept aside: `gap` (an earlier one of the case is missing), `failed` (its handler refused), `behind` (a failed one of the
-- case is before it), `late` (an unknown id with a version that was already passed).
CREATE TABLE parked_event (
    event_id uuid PRIMARY KEY,
    source text NOT NULL,
    case_id text NOT NULL,
    case_version bigint NOT NULL,
    topic text NOT NULL,
    headers jsonb NOT NULL,
    value bytea NOT NULL,
    reason text NOT NULL CHECK (reason IN ('gap', 'failed', 'behind', 'late')),
    error text,
    parked_at timestamptz NOT NULL,
    redrive_requested_at timestamptz
)
-- ;
CREATE INDEX ix_parked_event_case ON parked_event (source, case_id, case_version)
-- ;
CREATE TABLE dead_letter (
    id uuid PRIMARY KEY,
    topic text NOT NULL,
    partition int NOT NULL,
    "offset" bigint NOT NULL,
    headers jsonb NOT NULL,
    value bytea,
    reason text NOT NULL,
    detail jsonb NOT NULL,
    died_at timestamptz NOT NULL,
    redrive_requested_at timestamptz,
    redriven_at timestamptz,
    announced_at timestamptz,
    UNIQUE (topic, partition, "offset")
)
-- ;
CREATE TABLE timer (
    case_id text NOT NULL,
    kind text NOT NULL,
    generation bigint NOT NULL DEFAULT 1,
    due_at timestamptz NOT NULL,
    payload jsonb NOT NULL DEFAULT '{}',
    PRIMARY KEY (case_id, kind)
)
-- ;
CREATE INDEX ix_timer_due_at ON timer (due_at)
-- ;
CREATE TABLE idempotency (
    subject text NOT NULL,
    key text NOT NULL,
    fingerprint bytea NOT NULL,
    status int,
    headers jsonb,
    body bytea,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (subject, key)
)
-- ;
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
END $$
-- ;
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
END $$
-- ;
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
END $$
-- ;
GRANT SELECT ON outbox, case_stream TO jiuji_app
-- ;
GRANT SELECT, UPDATE ON relay_cursor TO jiuji_app
-- ;
GRANT SELECT, INSERT, UPDATE, DELETE ON inbox, stream_position, consumer_offset, parked_event, dead_letter, timer, idempotency TO jiuji_app
-- ;
GRANT EXECUTE ON FUNCTION jiuji_emit, jiuji_outbox_partitions, jiuji_begin, jiuji_begin_batch, jiuji_remember_batch TO jiuji_app
