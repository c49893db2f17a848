SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

CREATE FUNCTION public.jiuji_begin(p_scope text, p_actor text, p_key text, p_fingerprint bytea) RETURNS TABLE(fresh boolean, matches boolean, status integer, headers jsonb, body bytea)
    LANGUAGE plpgsql
    AS $$
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


ALTER FUNCTION public.jiuji_begin(p_scope text, p_actor text, p_key text, p_fingerprint bytea) OWNER TO jiuji_owner;

CREATE FUNCTION public.jiuji_begin_batch(p_subjects text[], p_keys text[], p_fingerprints bytea[]) RETURNS TABLE(n bigint, matches boolean, status integer, headers jsonb, body bytea)
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM set_config('app.scope', '', true), set_config('app.actor', '', true);
    -- The LIMIT keeps this one look into the index for each key: a join planned while the table was small would go on reading all of it.
    RETURN QUERY SELECT g.n, i.fingerprint = g.fingerprint, i.status, i.headers, i.body
                 FROM unnest(p_subjects, p_keys, p_fingerprints) WITH ORDINALITY AS g(subject, key, fingerprint, n),
                      LATERAL (SELECT * FROM idempotency f WHERE f.subject = g.subject AND f.key = g.key LIMIT 1) i;
END $$;


ALTER FUNCTION public.jiuji_begin_batch(p_subjects text[], p_keys text[], p_fingerprints bytea[]) OWNER TO jiuji_owner;

CREATE FUNCTION public.jiuji_emit(p_event_ids uuid[], p_types text[], p_topics text[], p_case_ids text[], p_place_codes text[], p_causes text[], p_traces text[], p_policies text[], p_bodies bytea[], p_actors text[], p_occurred_at timestamp with time zone) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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
END $$;


ALTER FUNCTION public.jiuji_emit(p_event_ids uuid[], p_types text[], p_topics text[], p_case_ids text[], p_place_codes text[], p_causes text[], p_traces text[], p_policies text[], p_bodies bytea[], p_actors text[], p_occurred_at timestamp with time zone) OWNER TO jiuji_owner;

CREATE FUNCTION public.jiuji_finish(p_leases bigint[], p_sources text[], p_case_ids text[], p_versions bigint[], p_topics text[], p_partitions integer[], p_offsets bigint[], p_written_at bigint[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO stream_position (source, case_id, version) SELECT * FROM unnest(p_sources, p_case_ids, p_versions)
    ON CONFLICT (source, case_id) DO UPDATE SET version = excluded.version;
    INSERT INTO consumer_offset (topic, partition, next_offset, written_for, written_at)
    SELECT * FROM unnest(p_topics, p_partitions, p_offsets, p_offsets, p_written_at)
    ON CONFLICT (topic, partition) DO UPDATE
    SET next_offset = excluded.next_offset, written_for = excluded.written_for, written_at = excluded.written_at;
    UPDATE partition_lease SET used_at = clock_timestamp() WHERE lease = ANY (p_leases);
END $$;


ALTER FUNCTION public.jiuji_finish(p_leases bigint[], p_sources text[], p_case_ids text[], p_versions bigint[], p_topics text[], p_partitions integer[], p_offsets bigint[], p_written_at bigint[]) OWNER TO jiuji_owner;

CREATE FUNCTION public.jiuji_open_cases(p_case_ids text[]) RETURNS text[]
    LANGUAGE plpgsql STABLE
    AS $$
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


ALTER FUNCTION public.jiuji_open_cases(p_case_ids text[]) OWNER TO jiuji_owner;

CREATE FUNCTION public.jiuji_outbox_partitions(p_ahead_days integer, p_keep_days integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    SET lock_timeout TO '500ms'
    AS $_$
DECLARE
    v_day date;
    v_from timestamptz;
    v_to timestamptz;
    v_name text;
    v_newest xid8;
    v_part record;
BEGIN
    FOR v_day IN SELECT generate_series(current_date, current_date + p_ahead_days, '1 day')::date LOOP
        v_name := 'outbox_' || to_char(v_day, 'YYYYMMDD');
        CONTINUE WHEN to_regclass(v_name) IS NOT NULL;
        -- Bounds as PostgreSQL tells them: FOR VALUES FROM ('…') TO ('…'), or DEFAULT.
        WITH bound AS (
            SELECT string_to_array(pg_get_expr(c.relpartbound, c.oid), '''') AS parts
            FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'outbox'::regclass
        ), part AS (
            SELECT parts[2]::timestamptz AS lower, parts[4]::timestamptz AS upper FROM bound
        ), start AS (
            SELECT coalesce(max(upper), v_day) AS at FROM part WHERE lower <= v_day AND upper > v_day - 1
        )
        SELECT start.at, least(v_day + 1, min(lower)) INTO v_from, v_to FROM start LEFT JOIN part ON upper > start.at GROUP BY start.at;
        CONTINUE WHEN v_from >= v_to;
        -- First the lock, then the look: a row that came into the net between them would not let the partition be made.
        LOCK TABLE ONLY outbox, ONLY outbox_default IN ACCESS EXCLUSIVE MODE;
        -- A day that already has rows in the net stays there: moving them would change nothing for the relay.
        CONTINUE WHEN EXISTS (SELECT 1 FROM outbox_default WHERE created_at >= v_from AND created_at < v_to);
        EXECUTE format('CREATE TABLE %I PARTITION OF outbox FOR VALUES FROM (%L) TO (%L)', v_name, v_from, v_to);
    END LOOP;
    FOR v_part IN SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                  WHERE i.inhparent = 'outbox'::regclass AND c.relname ~ '^outbox_[0-9]{8}$'
                    AND to_date(right(c.relname, 8), 'YYYYMMDD') < current_date - p_keep_days LOOP
        -- Here too the lock comes first: an event of somebody who began on that day and commits only now is seen, and kept.
        EXECUTE format('LOCK TABLE ONLY outbox, %I IN ACCESS EXCLUSIVE MODE', v_part.relname);
        -- By the index: all who emit wait meanwhile.
        EXECUTE format('SELECT txid FROM %I ORDER BY txid DESC LIMIT 1', v_part.relname) INTO v_newest;
        IF v_newest IS NULL OR v_newest < (SELECT pg_snapshot_xmin(snapshot) FROM relay_cursor) THEN
            EXECUTE format('DROP TABLE %I', v_part.relname);
        END IF;
    END LOOP;
END $_$;


ALTER FUNCTION public.jiuji_outbox_partitions(p_ahead_days integer, p_keep_days integer) OWNER TO jiuji_owner;

CREATE FUNCTION public.jiuji_receive(p_scope text, p_actor text, p_leases bigint[], p_event_ids uuid[], p_sources text[], p_case_ids text[]) RETURNS TABLE(held boolean, fresh text[], versions bigint[], kept_by text[])
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_held bigint;
BEGIN
    PERFORM set_config('app.scope', p_scope, true), set_config('app.actor', p_actor, true);
    PERFORM FROM partition_lease WHERE lease = ANY (p_leases) AND ended_at IS NULL ORDER BY lease FOR NO KEY UPDATE;
    GET DIAGNOSTICS v_held = ROW_COUNT;
    held := v_held = cardinality(p_leases);
    IF NOT held THEN
        RETURN NEXT;
        RETURN;
    END IF;
    WITH receipt AS (INSERT INTO inbox (event_id) SELECT unnest(p_event_ids) ON CONFLICT DO NOTHING RETURNING event_id)
    SELECT coalesce(array_agg(event_id::text), '{}') INTO fresh FROM receipt;
    INSERT INTO stream_position (source, case_id, version) SELECT source, case_id, 0 FROM unnest(p_sources, p_case_ids) AS g(source, case_id)
    ON CONFLICT DO NOTHING;
    -- The LIMIT keeps this one look into the index for each stream: a join planned while the table was small would go on reading all of it.
    SELECT coalesce(array_agg(s.version ORDER BY g.n), '{}') INTO versions
    FROM unnest(p_sources, p_case_ids) WITH ORDINALITY AS g(source, case_id, n),
         LATERAL (SELECT p.version FROM stream_position p WHERE p.source = g.source AND p.case_id = g.case_id LIMIT 1 FOR NO KEY UPDATE) s;
    SELECT coalesce(array_agg(e.reason ORDER BY g.n), '{}') INTO kept_by
    FROM unnest(p_sources, p_case_ids) WITH ORDINALITY AS g(source, case_id, n)
         LEFT JOIN LATERAL (SELECT CASE WHEN p.reason = 'failed' THEN 'failed' ELSE 'gap' END AS reason FROM parked_event p
                            WHERE p.source = g.source AND p.case_id = g.case_id AND p.reason <> 'late'
                            ORDER BY p.reason <> 'failed' LIMIT 1) e ON true;
    RETURN NEXT;
END $$;


ALTER FUNCTION public.jiuji_receive(p_scope text, p_actor text, p_leases bigint[], p_event_ids uuid[], p_sources text[], p_case_ids text[]) OWNER TO jiuji_owner;

CREATE FUNCTION public.jiuji_remember_batch(p_subjects text[], p_keys text[], p_fingerprints bytea[], p_statuses integer[], p_headers text[], p_bodies bytea[], p_case_ids text[] DEFAULT NULL::text[], p_now timestamp with time zone DEFAULT now()) RETURNS void
    LANGUAGE plpgsql
    AS $$
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


ALTER FUNCTION public.jiuji_remember_batch(p_subjects text[], p_keys text[], p_fingerprints bytea[], p_statuses integer[], p_headers text[], p_bodies bytea[], p_case_ids text[], p_now timestamp with time zone) OWNER TO jiuji_owner;

CREATE FUNCTION public.jiuji_republish() RETURNS bigint
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    WITH again AS (UPDATE outbox SET txid = pg_current_xact_id() RETURNING 1)
    UPDATE relay_cursor SET snapshot = '3:3:', system_identifier = (SELECT system_identifier::text FROM pg_control_system())
    RETURNING (SELECT count(*) FROM again);
$$;


ALTER FUNCTION public.jiuji_republish() OWNER TO jiuji_owner;

CREATE FUNCTION public.jiuji_take_lease(p_partition integer, p_reader text) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_lease bigint;
BEGIN
    UPDATE partition_lease SET ended_at = clock_timestamp() WHERE partition = p_partition AND ended_at IS NULL;
    INSERT INTO partition_lease (partition, reader, taken_at) VALUES (p_partition, p_reader, clock_timestamp()) RETURNING lease INTO v_lease;
    RETURN v_lease;
END $$;


ALTER FUNCTION public.jiuji_take_lease(p_partition integer, p_reader text) OWNER TO jiuji_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


ALTER TABLE public.alembic_version OWNER TO jiuji_owner;

COMMENT ON TABLE public.alembic_version IS 'referral';


CREATE TABLE public.approved_set (
    set_id uuid NOT NULL,
    case_id text NOT NULL,
    place_code character(12) NOT NULL,
    procedure text NOT NULL,
    policy_version text,
    approved_at timestamp with time zone NOT NULL,
    joined_at timestamp with time zone
);

ALTER TABLE ONLY public.approved_set FORCE ROW LEVEL SECURITY;


ALTER TABLE public.approved_set OWNER TO jiuji_owner;

COMMENT ON COLUMN public.approved_set.set_id IS 'The approval''s event id.';


COMMENT ON COLUMN public.approved_set.joined_at IS 'Set once, in the transaction that says so.';


CREATE TABLE public.case_end (
    case_id text NOT NULL,
    ended_at timestamp with time zone NOT NULL,
    keys_kept boolean DEFAULT true NOT NULL
)
WITH (fillfactor='90');


ALTER TABLE public.case_end OWNER TO jiuji_owner;

CREATE TABLE public.case_file (
    case_id text NOT NULL,
    place_code character(12) NOT NULL,
    person_ref text,
    hardship_codes text[] NOT NULL,
    stopped_reason text
);

ALTER TABLE ONLY public.case_file FORCE ROW LEVEL SECURITY;


ALTER TABLE public.case_file OWNER TO jiuji_owner;

COMMENT ON COLUMN public.case_file.person_ref IS 'NULL until the registration is heard.';


COMMENT ON COLUMN public.case_file.stopped_reason IS 'Withdrawn or merged: nobody is asked any more.';


CREATE TABLE public.case_stream (
    case_id text NOT NULL,
    version bigint NOT NULL
)
WITH (fillfactor='70');


ALTER TABLE public.case_stream OWNER TO jiuji_owner;

CREATE TABLE public.consent (
    consent_id uuid NOT NULL,
    case_id text NOT NULL,
    place_code character(12) NOT NULL,
    department text NOT NULL,
    given boolean NOT NULL,
    given_by text NOT NULL,
    evidence_sha256 text,
    recorded_by text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_consent_evidence CHECK (((NOT given) OR (evidence_sha256 IS NOT NULL)))
);

ALTER TABLE ONLY public.consent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.consent OWNER TO jiuji_owner;

CREATE TABLE public.consumer_offset (
    topic text NOT NULL,
    partition integer NOT NULL,
    next_offset bigint NOT NULL,
    written_at bigint,
    written_for bigint
)
WITH (fillfactor='50');


ALTER TABLE public.consumer_offset OWNER TO jiuji_owner;

CREATE TABLE public.dead_letter (
    id uuid NOT NULL,
    topic text NOT NULL,
    partition integer NOT NULL,
    "offset" bigint NOT NULL,
    headers jsonb NOT NULL,
    value bytea,
    reason text NOT NULL,
    detail jsonb NOT NULL,
    died_at timestamp with time zone NOT NULL,
    redrive_requested_at timestamp with time zone,
    redriven_at timestamp with time zone,
    announced_at timestamp with time zone
);


ALTER TABLE public.dead_letter OWNER TO jiuji_owner;

CREATE TABLE public.handled_type (
    type text NOT NULL,
    since timestamp with time zone
);


ALTER TABLE public.handled_type OWNER TO jiuji_owner;

CREATE TABLE public.idempotency (
    subject text NOT NULL,
    key text NOT NULL,
    fingerprint bytea NOT NULL,
    status integer,
    headers jsonb,
    body bytea,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    case_ids text[] DEFAULT '{unknown}'::text[]
);


ALTER TABLE public.idempotency OWNER TO jiuji_owner;

CREATE TABLE public.inbox (
    event_id uuid NOT NULL,
    received_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.inbox OWNER TO jiuji_owner;

CREATE TABLE public.outbox (
    seq bigint NOT NULL,
    txid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    event_id uuid NOT NULL,
    type text NOT NULL,
    topic text NOT NULL,
    case_id text NOT NULL,
    case_version bigint NOT NULL,
    place_code text NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    actor text,
    policy_version text,
    causation_id text,
    traceparent text,
    body bytea NOT NULL
)
PARTITION BY RANGE (created_at);


ALTER TABLE public.outbox OWNER TO jiuji_owner;

CREATE TABLE public.outbox_20261127 (
    seq bigint CONSTRAINT outbox_seq_not_null NOT NULL,
    txid xid8 DEFAULT pg_current_xact_id() CONSTRAINT outbox_txid_not_null NOT NULL,
    created_at timestamp with time zone DEFAULT now() CONSTRAINT outbox_created_at_not_null NOT NULL,
    event_id uuid CONSTRAINT outbox_event_id_not_null NOT NULL,
    type text CONSTRAINT outbox_type_not_null NOT NULL,
    topic text CONSTRAINT outbox_topic_not_null NOT NULL,
    case_id text CONSTRAINT outbox_case_id_not_null NOT NULL,
    case_version bigint CONSTRAINT outbox_case_version_not_null NOT NULL,
    place_code text CONSTRAINT outbox_place_code_not_null NOT NULL,
    occurred_at timestamp with time zone CONSTRAINT outbox_occurred_at_not_null NOT NULL,
    actor text,
    policy_version text,
    causation_id text,
    traceparent text,
    body bytea CONSTRAINT outbox_body_not_null NOT NULL
);


ALTER TABLE public.outbox_20261127 OWNER TO jiuji_owner;

CREATE TABLE public.outbox_20261128 (
    seq bigint CONSTRAINT outbox_seq_not_null NOT NULL,
    txid xid8 DEFAULT pg_current_xact_id() CONSTRAINT outbox_txid_not_null NOT NULL,
    created_at timestamp with time zone DEFAULT now() CONSTRAINT outbox_created_at_not_null NOT NULL,
    event_id uuid CONSTRAINT outbox_event_id_not_null NOT NULL,
    type text CONSTRAINT outbox_type_not_null NOT NULL,
    topic text CONSTRAINT outbox_topic_not_null NOT NULL,
    case_id text CONSTRAINT outbox_case_id_not_null NOT NULL,
    case_version bigint CONSTRAINT outbox_case_version_not_null NOT NULL,
    place_code text CONSTRAINT outbox_place_code_not_null NOT NULL,
    occurred_at timestamp with time zone CONSTRAINT outbox_occurred_at_not_null NOT NULL,
    actor text,
    policy_version text,
    causation_id text,
    traceparent text,
    body bytea CONSTRAINT outbox_body_not_null NOT NULL
);


ALTER TABLE public.outbox_20261128 OWNER TO jiuji_owner;

CREATE TABLE public.outbox_default (
    seq bigint CONSTRAINT outbox_seq_not_null NOT NULL,
    txid xid8 DEFAULT pg_current_xact_id() CONSTRAINT outbox_txid_not_null NOT NULL,
    created_at timestamp with time zone DEFAULT now() CONSTRAINT outbox_created_at_not_null NOT NULL,
    event_id uuid CONSTRAINT outbox_event_id_not_null NOT NULL,
    type text CONSTRAINT outbox_type_not_null NOT NULL,
    topic text CONSTRAINT outbox_topic_not_null NOT NULL,
    case_id text CONSTRAINT outbox_case_id_not_null NOT NULL,
    case_version bigint CONSTRAINT outbox_case_version_not_null NOT NULL,
    place_code text CONSTRAINT outbox_place_code_not_null NOT NULL,
    occurred_at timestamp with time zone CONSTRAINT outbox_occurred_at_not_null NOT NULL,
    actor text,
    policy_version text,
    causation_id text,
    traceparent text,
    body bytea CONSTRAINT outbox_body_not_null NOT NULL
);


ALTER TABLE public.outbox_default OWNER TO jiuji_owner;

ALTER TABLE public.outbox ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.outbox_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.parked_event (
    event_id uuid NOT NULL,
    source text NOT NULL,
    case_id text NOT NULL,
    case_version bigint NOT NULL,
    topic text NOT NULL,
    headers jsonb NOT NULL,
    value bytea NOT NULL,
    reason text NOT NULL,
    error text,
    parked_at timestamp with time zone NOT NULL,
    redrive_requested_at timestamp with time zone,
    CONSTRAINT parked_event_reason_check CHECK ((reason = ANY (ARRAY['gap'::text, 'failed'::text, 'behind'::text, 'late'::text])))
);


ALTER TABLE public.parked_event OWNER TO jiuji_owner;

CREATE TABLE public.partition_lease (
    lease bigint NOT NULL,
    partition integer NOT NULL,
    reader text NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    ended_at timestamp with time zone
)
WITH (fillfactor='70');


ALTER TABLE public.partition_lease OWNER TO jiuji_owner;

ALTER TABLE public.partition_lease ALTER COLUMN lease ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.partition_lease_lease_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.referral (
    referral_id uuid NOT NULL,
    case_id text NOT NULL,
    place_code character(12) NOT NULL,
    set_id uuid NOT NULL,
    item_id text NOT NULL,
    department text NOT NULL,
    desk text NOT NULL,
    programme text NOT NULL,
    needs_consent boolean NOT NULL,
    state text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    consent_id uuid,
    reissue_of uuid,
    officer text,
    reason_code text,
    given_programme text,
    amount_fen bigint,
    issued_at timestamp with time zone,
    acknowledged_at timestamp with time zone,
    closed_at timestamp with time zone,
    told_at timestamp with time zone,
    told_by text,
    told_means text,
    CONSTRAINT ck_referral_amount_fen CHECK ((amount_fen >= 0)),
    CONSTRAINT ck_referral_consent CHECK (((NOT needs_consent) OR (consent_id IS NOT NULL) OR (state <> ALL (ARRAY['issued'::text, 'acknowledged'::text, 'returned'::text, 'reissued'::text, 'withdrawn'::text, 'refused'::text, 'completed'::text]))))
);

ALTER TABLE ONLY public.referral FORCE ROW LEVEL SECURITY;


ALTER TABLE public.referral OWNER TO jiuji_owner;

CREATE TABLE public.rehearing (
    type text NOT NULL,
    topic text NOT NULL,
    partition integer NOT NULL,
    next_offset bigint NOT NULL,
    end_offset bigint NOT NULL,
    applied bigint DEFAULT 0 NOT NULL
);


ALTER TABLE public.rehearing OWNER TO jiuji_owner;

CREATE TABLE public.relay_cursor (
    singleton boolean DEFAULT true NOT NULL,
    snapshot pg_snapshot NOT NULL,
    system_identifier text NOT NULL,
    CONSTRAINT relay_cursor_singleton_check CHECK (singleton)
)
WITH (fillfactor='10');


ALTER TABLE public.relay_cursor OWNER TO jiuji_owner;

CREATE TABLE public.stream_position (
    source text NOT NULL,
    case_id text NOT NULL,
    version bigint NOT NULL
)
WITH (fillfactor='70');


ALTER TABLE public.stream_position OWNER TO jiuji_owner;

CREATE TABLE public.timer (
    case_id text NOT NULL,
    kind text NOT NULL,
    generation bigint DEFAULT 1 NOT NULL,
    due_at timestamp with time zone NOT NULL,
    payload jsonb DEFAULT '{}'::jsonb NOT NULL
);


ALTER TABLE public.timer OWNER TO jiuji_owner;

ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_20261127 FOR VALUES FROM ('2026-11-27 00:00:00+00') TO ('2026-11-28 00:00:00+00');


ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_20261128 FOR VALUES FROM ('2026-11-28 00:00:00+00') TO ('2026-11-29 00:00:00+00');


ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_default DEFAULT;


INSERT INTO public.alembic_version (version_num) VALUES
	('0003');


INSERT INTO public.approved_set (set_id, case_id, place_code, procedure, policy_version, approved_at, joined_at) VALUES
	('01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'emergency', 'demo@b8c0722dea08', '2026-11-27 06:34:49.548851+00', '2026-11-27 06:34:50.531749+00'),
	('01a21bb6-d98f-7004-8052-09349d5d4769', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', 'normal', 'demo@b8c0722dea08', '2026-11-27 06:34:57.805146+00', NULL);


INSERT INTO public.case_end (case_id, ended_at, keys_kept) VALUES
	('01a21bb6-b54a-7000-a633-70223248db25', '2026-11-27 06:34:53.137563+00', true),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', '2026-11-27 06:34:55.698081+00', true),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '2026-11-27 06:34:58.093212+00', true);


INSERT INTO public.case_file (case_id, place_code, person_ref, hardship_codes, stopped_reason) VALUES
	('01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'p-9878a3860f6772f655cc062399802541', '{sudden_illness,medical_expense}', NULL),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', '370983103201', 'p-cb730a7629990f45a739ba5c09b54588', '{medical_expense}', NULL),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '370983103201', 'p-a5e8a04e3ff03c9d7dc8036707d64c44', '{medical_expense}', NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', 'p-fece1d143916f5a3f911a788bb67c54b', '{education_expense}', NULL),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '370983103201', 'p-cf7467a8b41261ce3f41af520602a08e', '{fire}', 'case_withdrawn'),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', '370983103201', 'p-01a21bb6-da9c-7000-b16d-76104d755844', '{stranded_person}', NULL);


INSERT INTO public.case_stream (case_id, version) VALUES
	('01a21bb6-b54a-7000-a633-70223248db25', 15),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 6);


INSERT INTO public.consent (consent_id, case_id, place_code, department, given, given_by, evidence_sha256, recorded_by, recorded_at) VALUES
	('01a21bb6-ba73-7000-94ac-35d023f97bca', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'charity_federation', true, 'self', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370982-1', '2026-11-27 06:34:49.832087+00'),
	('01a21bb6-bad3-7000-8676-d2f0d8b4316f', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'red_cross', false, 'self', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370982-1', '2026-11-27 06:34:49.905194+00'),
	('01a21bb6-d9c2-7000-8759-1c4a7f307c0c', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', 'charity_federation', true, 'self', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370983-1', '2026-11-27 06:34:57.855496+00');


INSERT INTO public.consumer_offset (topic, partition, next_offset, written_at, written_for) VALUES
	('jiuji.intake', 2, 11, 1795761295731, 11),
	('jiuji.assessment', 2, 16, 1795761297816, 16),
	('jiuji.desk', 2, 8, 1795761297934, 8),
	('jiuji.assessment', 1, 8, 1795761298011, 8),
	('jiuji.intake', 1, 13, 1795761298070, 13),
	('jiuji.intake', 0, 4, 1795761318079, 4);


INSERT INTO public.handled_type (type, since) VALUES
	('cn.jiuji.case.approved.v1', NULL),
	('cn.jiuji.case.closed.v1', NULL),
	('cn.jiuji.case.merged.v1', NULL),
	('cn.jiuji.case.registered.v1', NULL),
	('cn.jiuji.case.took_over.v1', NULL),
	('cn.jiuji.case.withdrawn.v1', NULL),
	('cn.jiuji.desk.acknowledged.v1', NULL),
	('cn.jiuji.desk.completed.v1', NULL),
	('cn.jiuji.desk.refused.v1', NULL),
	('cn.jiuji.desk.returned.v1', NULL);


INSERT INTO public.idempotency (subject, key, fingerprint, status, headers, body, created_at, case_ids) VALUES
	('demo-window_clerk-370982-1', '48bc2dc2-eb81-4b21-8a3a-8e4133c2b7ad', '\xcacffae81f9288b9aae1670ad18e04ed2b68aa55134242940aca34a9eb3a075e', 201, '{"location": "/v1/cases/01a21bb6-b54a-7000-a633-70223248db25/consents/01a21bb6-ba73-7000-94ac-35d023f97bca", "content-type": "application/json"}', '\x7b22636f6e73656e745f6964223a2230316132316262362d626137332d373030302d393461632d333564303233663937626361222c22636173655f6964223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22676976656e223a747275652c22676976656e5f6279223a2273656c66222c2265766964656e63655f736861323536223a2232613937353136633335346236383834386364626438663534613232366130613535623231656431333865323037616436633563626239633030616135616561222c227265636f726465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c227265636f726465645f6174223a22323032362d31312d32375430363a33343a34392e3833323038375a227d', '2026-11-27 06:34:49.832087+00', '{01a21bb6-b54a-7000-a633-70223248db25}'),
	('demo-window_clerk-370982-1', '5e2b35b3-bddd-473e-b277-12ffd00ebeb3', '\x08f447524c00bd8942b69aaf958a3d0048987968b0bec66684c41f21a78ee270', 201, '{"location": "/v1/cases/01a21bb6-b54a-7000-a633-70223248db25/consents/01a21bb6-bad3-7000-8676-d2f0d8b4316f", "content-type": "application/json"}', '\x7b22636f6e73656e745f6964223a2230316132316262362d626164332d373030302d383637362d643266306438623433313666222c22636173655f6964223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c226465706172746d656e74223a227265645f63726f7373222c22676976656e223a66616c73652c22676976656e5f6279223a2273656c66222c2265766964656e63655f736861323536223a2232613937353136633335346236383834386364626438663534613232366130613535623231656431333865323037616436633563626239633030616135616561222c227265636f726465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c227265636f726465645f6174223a22323032362d31312d32375430363a33343a34392e3930353139345a227d', '2026-11-27 06:34:49.905194+00', '{01a21bb6-b54a-7000-a633-70223248db25}'),
	('demo-window_clerk-370983-1', '8de45510-b024-4d5e-9966-e7a2a54069fa', '\x225b21ca9285018821d15dfd9458736df62d298d188839c57ed65b3d333ab1ad', 201, '{"location": "/v1/cases/01a21bb6-d137-7000-9f1f-4616947e2f4c/consents/01a21bb6-d9c2-7000-8759-1c4a7f307c0c", "content-type": "application/json"}', '\x7b22636f6e73656e745f6964223a2230316132316262362d643963322d373030302d383735392d316334613766333037633063222c22636173655f6964223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22676976656e223a747275652c22676976656e5f6279223a2273656c66222c2265766964656e63655f736861323536223a2232613937353136633335346236383834386364626438663534613232366130613535623231656431333865323037616436633563626239633030616135616561222c227265636f726465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c227265636f726465645f6174223a22323032362d31312d32375430363a33343a35372e3835353439365a227d', '2026-11-27 06:34:57.855496+00', '{01a21bb6-d137-7000-9f1f-4616947e2f4c}');


INSERT INTO public.inbox (event_id, received_at) VALUES
	('01a21bb6-b54b-7000-931c-ddd8c139b029', '2026-11-27 06:34:49.159523+00'),
	('01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', '2026-11-27 06:34:49.591641+00'),
	('01a21bb6-bbeb-7000-b036-d241a7db9f06', '2026-11-27 06:34:50.359277+00'),
	('01a21bb6-bbf6-7000-af23-4615014bb43e', '2026-11-27 06:34:50.422556+00'),
	('01a21bb6-bc5d-7000-b52b-d090b022d5dd', '2026-11-27 06:34:50.514458+00'),
	('01a21bb6-bc67-7000-b29b-df6ac0963e5c', '2026-11-27 06:34:50.514458+00'),
	('01a21bb6-bc45-7000-9ef1-9fd865472241', '2026-11-27 06:34:50.531597+00'),
	('01a21bb6-bc9c-7000-9ae5-404dadb31fd3', '2026-11-27 06:34:50.531597+00'),
	('01a21bb6-c608-7000-a752-1b589a09ab91', '2026-11-27 06:34:53.1355+00'),
	('01a21bb6-c738-7000-94c9-c5cf3b8215b1', '2026-11-27 06:34:53.1355+00'),
	('01a21bb6-d04d-7000-aa7d-d0f6900e487d', '2026-11-27 06:34:55.455632+00'),
	('01a21bb6-d069-7000-9498-811f137af331', '2026-11-27 06:34:55.697433+00'),
	('01a21bb6-d137-7001-88ae-56c7001534cb', '2026-11-27 06:34:55.697433+00'),
	('01a21bb6-d98f-7004-8052-09349d5d4769', '2026-11-27 06:34:57.828277+00'),
	('01a21bb6-d9fe-7000-abcd-b0cd635fa6c9', '2026-11-27 06:34:57.948059+00'),
	('01a21bb6-da10-7000-9409-d0644ec6ff91', '2026-11-27 06:34:57.963982+00'),
	('01a21bb6-da82-7000-8891-cc6204fdfbfd', '2026-11-27 06:34:58.092824+00'),
	('01a21bb6-da83-7000-b02c-6841fa7879b7', '2026-11-27 06:34:58.092824+00'),
	('01a21bb6-da9e-7000-b441-db2dc3afb915', '2026-11-27 06:34:58.143838+00');


INSERT INTO public.outbox_20261127 (seq, txid, created_at, event_id, type, topic, case_id, case_version, place_code, occurred_at, actor, policy_version, causation_id, traceparent, body) OVERRIDING SYSTEM VALUE VALUES
	(1, '911', '2026-11-27 06:34:49.591641+00', '01a21bb6-ba0f-7000-858d-cbb992d2a195', 'cn.jiuji.referral.issued.v1', 'jiuji.referral', '01a21bb6-b54a-7000-a633-70223248db25', 1, '370982117200', '2026-11-27 06:34:49.595925+00', 'system:referral', 'demo@b8c0722dea08', '01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', '00-146df4e2457c8a0a16c03e515a53d72d-b8316bc64cd67390-01', '\x7b22726566657272616c5f6964223a2230316132316262362d623966302d373030302d383630362d373235626337633138626333222c226974656d5f6964223a2230316132316262362d623934662d373030342d396632392d366535656638383463396539222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226465736b223a226865616c7468222c2270726f6772616d6d65223a22646973656173655f656d657267656e63795f66756e64222c22706572736f6e5f726566223a22702d3938373861333836306636373732663635356363303632333939383032353431222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c227072696f72697479223a747275657d'),
	(2, '911', '2026-11-27 06:34:49.591641+00', '01a21bb6-ba0f-7001-b52d-4fccbd3525ec', 'cn.jiuji.referral.issued.v1', 'jiuji.referral', '01a21bb6-b54a-7000-a633-70223248db25', 2, '370982117200', '2026-11-27 06:34:49.595925+00', 'system:referral', 'demo@b8c0722dea08', '01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', '00-146df4e2457c8a0a16c03e515a53d72d-b8316bc64cd67390-01', '\x7b22726566657272616c5f6964223a2230316132316262362d623966302d373030312d623234322d336231323338613162396262222c226974656d5f6964223a2230316132316262362d623934662d373030332d393061642d393666386130663531653230222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226465736b223a226865616c7468222c2270726f6772616d6d65223a226d65646963616c5f617373697374616e6365222c22706572736f6e5f726566223a22702d3938373861333836306636373732663635356363303632333939383032353431222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c227072696f72697479223a747275657d'),
	(3, '911', '2026-11-27 06:34:49.591641+00', '01a21bb6-ba0f-7002-b21f-bbec41faad18', 'cn.jiuji.referral.consent_awaited.v1', 'jiuji.referral', '01a21bb6-b54a-7000-a633-70223248db25', 3, '370982117200', '2026-11-27 06:34:49.595925+00', 'system:referral', 'demo@b8c0722dea08', '01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', '00-146df4e2457c8a0a16c03e515a53d72d-b8316bc64cd67390-01', '\x7b22726566657272616c5f6964223a2230316132316262362d623966302d373030322d626235642d353539623965343137376431222c226974656d5f6964223a2230316132316262362d623934662d373030322d386562362d346465383061333535643837222c226465706172746d656e74223a227265645f63726f7373227d'),
	(4, '911', '2026-11-27 06:34:49.591641+00', '01a21bb6-ba0f-7003-a25a-b15c50c3a5a5', 'cn.jiuji.referral.consent_awaited.v1', 'jiuji.referral', '01a21bb6-b54a-7000-a633-70223248db25', 4, '370982117200', '2026-11-27 06:34:49.595925+00', 'system:referral', 'demo@b8c0722dea08', '01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', '00-146df4e2457c8a0a16c03e515a53d72d-b8316bc64cd67390-01', '\x7b22726566657272616c5f6964223a2230316132316262362d623966302d373030332d626361642d633732643163353562643936222c226974656d5f6964223a2230316132316262362d623934662d373030312d623538312d356537346338393438356238222c226465706172746d656e74223a22636861726974795f66656465726174696f6e227d'),
	(5, '927', '2026-11-27 06:34:49.829612+00', '01a21bb6-ba76-7000-9a02-d9a96a4507a9', 'cn.jiuji.consent.recorded.v1', 'jiuji.referral', '01a21bb6-b54a-7000-a633-70223248db25', 5, '370982117200', '2026-11-27 06:34:49.832087+00', 'demo-window_clerk-370982-1', 'demo@b8c0722dea08', NULL, '00-4f0485c56f810ac3c55c23e76eaadd70-8444aba88dc3c252-01', '\x7b22636f6e73656e745f6964223a2230316132316262362d626137332d373030302d393461632d333564303233663937626361222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22676976656e223a747275657d'),
	(6, '927', '2026-11-27 06:34:49.829612+00', '01a21bb6-ba76-7001-9169-72042e10be77', 'cn.jiuji.referral.issued.v1', 'jiuji.referral', '01a21bb6-b54a-7000-a633-70223248db25', 6, '370982117200', '2026-11-27 06:34:49.832087+00', 'demo-window_clerk-370982-1', 'demo@b8c0722dea08', NULL, '00-4f0485c56f810ac3c55c23e76eaadd70-8444aba88dc3c252-01', '\x7b22726566657272616c5f6964223a2230316132316262362d623966302d373030332d626361642d633732643163353562643936222c226974656d5f6964223a2230316132316262362d623934662d373030312d623538312d356537346338393438356238222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c2270726f6772616d6d65223a22636861726974795f72656c696566222c22706572736f6e5f726566223a22702d3938373861333836306636373732663635356363303632333939383032353431222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c227072696f72697479223a747275652c22636f6e73656e745f6964223a2230316132316262362d626137332d373030302d393461632d333564303233663937626361227d'),
	(7, '934', '2026-11-27 06:34:49.900166+00', '01a21bb6-badc-7000-aff3-a01eb0cd3515', 'cn.jiuji.consent.recorded.v1', 'jiuji.referral', '01a21bb6-b54a-7000-a633-70223248db25', 7, '370982117200', '2026-11-27 06:34:49.905194+00', 'demo-window_clerk-370982-1', 'demo@b8c0722dea08', NULL, '00-0b027cfc1dde01274d8f29d56bb408cf-4fa4cffaa63ae533-01', '\x7b22636f6e73656e745f6964223a2230316132316262362d626164332d373030302d383637362d643266306438623433313666222c226465706172746d656e74223a227265645f63726f7373222c22676976656e223a66616c73657d'),
	(8, '934', '2026-11-27 06:34:49.900166+00', '01a21bb6-badd-7000-891a-78b0d6b0e5fe', 'cn.jiuji.referral.dropped.v1', 'jiuji.referral', '01a21bb6-b54a-7000-a633-70223248db25', 8, '370982117200', '2026-11-27 06:34:49.905194+00', 'demo-window_clerk-370982-1', 'demo@b8c0722dea08', NULL, '00-0b027cfc1dde01274d8f29d56bb408cf-4fa4cffaa63ae533-01', '\x7b22726566657272616c5f6964223a2230316132316262362d623966302d373030322d626235642d353539623965343137376431222c226465706172746d656e74223a227265645f63726f7373222c226465736b223a2263686172697479222c22726561736f6e5f636f6465223a22636f6e73656e745f72656675736564222c2264726f707065645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31227d'),
	(9, '997', '2026-11-27 06:34:50.359277+00', '01a21bb6-bc9d-7000-8703-1a6297aeb552', 'cn.jiuji.referral.acknowledged.v1', 'jiuji.referral', '01a21bb6-b54a-7000-a633-70223248db25', 9, '370982117200', '2026-11-27 06:34:50.360909+00', 'system:referral', 'demo@b8c0722dea08', '01a21bb6-bbeb-7000-b036-d241a7db9f06', '00-15afe7a43ef63f5f8fac9fdc56dd5b67-6228279a6ad62964-01', '\x7b22726566657272616c5f6964223a2230316132316262362d623966302d373030302d383630362d373235626337633138626333222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226f666669636572223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832227d'),
	(10, '1020', '2026-11-27 06:34:50.422556+00', '01a21bb6-bcf1-7000-9586-cdac771afbca', 'cn.jiuji.referral.acknowledged.v1', 'jiuji.referral', '01a21bb6-b54a-7000-a633-70223248db25', 10, '370982117200', '2026-11-27 06:34:50.431781+00', 'system:referral', 'demo@b8c0722dea08', '01a21bb6-bbf6-7000-af23-4615014bb43e', '00-d69e5f00f746a8852a85f08697a9c2ef-4bdcdf82fb07052a-01', '\x7b22726566657272616c5f6964223a2230316132316262362d623966302d373030312d623234322d336231323338613162396262222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226f666669636572223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832227d'),
	(11, '1025', '2026-11-27 06:34:50.514458+00', '01a21bb6-bd18-7000-9534-21b1e8b92142', 'cn.jiuji.referral.refused.v1', 'jiuji.referral', '01a21bb6-b54a-7000-a633-70223248db25', 11, '370982117200', '2026-11-27 06:34:50.514831+00', 'system:referral', 'demo@b8c0722dea08', '01a21bb6-bc5d-7000-b52b-d090b022d5dd', '00-581add112746ed97bab125e30521f048-e74f95e2e4f2cd8f-01', '\x7b22726566657272616c5f6964223a2230316132316262362d623966302d373030302d383630362d373235626337633138626333222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c22726561736f6e5f636f6465223a226e6f7468696e675f746f6c64222c226f666669636572223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832227d'),
	(12, '1025', '2026-11-27 06:34:50.514458+00', '01a21bb6-bd1b-7000-8d85-2703f88f17d4', 'cn.jiuji.referral.refused.v1', 'jiuji.referral', '01a21bb6-b54a-7000-a633-70223248db25', 12, '370982117200', '2026-11-27 06:34:50.514831+00', 'system:referral', 'demo@b8c0722dea08', '01a21bb6-bc67-7000-b29b-df6ac0963e5c', '00-076a552d19ce462fc131859fe6c61ced-395fc0592f1eeb28-01', '\x7b22726566657272616c5f6964223a2230316132316262362d623966302d373030312d623234322d336231323338613162396262222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c22726561736f6e5f636f6465223a226e6f7468696e675f746f6c64222c226f666669636572223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832227d'),
	(13, '1037', '2026-11-27 06:34:50.531597+00', '01a21bb6-bd49-7000-9bd5-d8e097f5158a', 'cn.jiuji.referral.acknowledged.v1', 'jiuji.referral', '01a21bb6-b54a-7000-a633-70223248db25', 13, '370982117200', '2026-11-27 06:34:50.531749+00', 'system:referral', 'demo@b8c0722dea08', '01a21bb6-bc45-7000-9ef1-9fd865472241', '00-69a0f60e7eb1c854a870fc5e0f549dcf-e27dfbd169fcf5c4-01', '\x7b22726566657272616c5f6964223a2230316132316262362d623966302d373030332d626361642d633732643163353562643936222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832227d'),
	(14, '1037', '2026-11-27 06:34:50.531597+00', '01a21bb6-bd4a-7000-8fbe-847add9cd0c6', 'cn.jiuji.referral.completed.v1', 'jiuji.referral', '01a21bb6-b54a-7000-a633-70223248db25', 14, '370982117200', '2026-11-27 06:34:50.531749+00', 'system:referral', 'demo@b8c0722dea08', '01a21bb6-bc9c-7000-9ae5-404dadb31fd3', '00-aad3d23c1defa4da22cff14e5820eef7-05745b1a591751bb-01', '\x7b22726566657272616c5f6964223a2230316132316262362d623966302d373030332d626361642d633732643163353562643936222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832227d'),
	(15, '1037', '2026-11-27 06:34:50.531597+00', '01a21bb6-bd4c-7000-b509-29db4b819e3c', 'cn.jiuji.referral.joined.v1', 'jiuji.referral', '01a21bb6-b54a-7000-a633-70223248db25', 15, '370982117200', '2026-11-27 06:34:50.531749+00', 'system:referral', 'demo@b8c0722dea08', '01a21bb6-bc9c-7000-9ae5-404dadb31fd3', '00-aad3d23c1defa4da22cff14e5820eef7-05745b1a591751bb-01', '\x7b22636f6d706c65746564223a312c2272656675736564223a322c2272657475726e6564223a302c22776974686f75745f636f6e73656e74223a312c22726573756c74223a22706172746c795f636f6d706c65746564227d'),
	(16, '1308', '2026-11-27 06:34:57.828277+00', '01a21bb6-d9b5-7000-a011-967371ffb4b0', 'cn.jiuji.referral.issued.v1', 'jiuji.referral', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 1, '370983103201', '2026-11-27 06:34:57.830052+00', 'system:referral', 'demo@b8c0722dea08', '01a21bb6-d98f-7004-8052-09349d5d4769', '00-3872a40852e72a876bb1c570e45172f3-d89aea70c9eee310-01', '\x7b22726566657272616c5f6964223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c226974656d5f6964223a2230316132316262362d643938662d373030322d383062312d313966313333303265623235222c226465706172746d656e74223a22656475636174696f6e222c226465736b223a22656475636174696f6e222c2270726f6772616d6d65223a22656475636174696f6e5f616964222c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c227072696f72697479223a66616c73657d'),
	(17, '1308', '2026-11-27 06:34:57.828277+00', '01a21bb6-d9b5-7001-a04c-7b8edb407c39', 'cn.jiuji.referral.consent_awaited.v1', 'jiuji.referral', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 2, '370983103201', '2026-11-27 06:34:57.830052+00', 'system:referral', 'demo@b8c0722dea08', '01a21bb6-d98f-7004-8052-09349d5d4769', '00-3872a40852e72a876bb1c570e45172f3-d89aea70c9eee310-01', '\x7b22726566657272616c5f6964223a2230316132316262362d643961652d373030312d613235302d353134643665643837643365222c226974656d5f6964223a2230316132316262362d643938662d373030312d386433382d383964326362653363636562222c226465706172746d656e74223a22636861726974795f66656465726174696f6e227d'),
	(18, '1308', '2026-11-27 06:34:57.828277+00', '01a21bb6-d9b5-7002-a1b0-e1b8f1771887', 'cn.jiuji.referral.issued.v1', 'jiuji.referral', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 3, '370983103201', '2026-11-27 06:34:57.830052+00', 'system:referral', 'demo@b8c0722dea08', '01a21bb6-d98f-7004-8052-09349d5d4769', '00-3872a40852e72a876bb1c570e45172f3-d89aea70c9eee310-01', '\x7b22726566657272616c5f6964223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c226974656d5f6964223a2230316132316262362d643938662d373030302d393864322d346339356135383762333635222c226465706172746d656e74223a22636976696c5f616666616972735f646962616f222c226465736b223a22636976696c5f61666661697273222c2270726f6772616d6d65223a22646962616f5f656e726f6c6d656e74222c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c227072696f72697479223a66616c73657d'),
	(19, '1313', '2026-11-27 06:34:57.855383+00', '01a21bb6-d9c7-7000-9a2d-93b83ad421b6', 'cn.jiuji.consent.recorded.v1', 'jiuji.referral', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 4, '370983103201', '2026-11-27 06:34:57.855496+00', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', NULL, '00-f27a77930228c22affedf6c0d0ec0dc0-50ecef5f5f6bacc8-01', '\x7b22636f6e73656e745f6964223a2230316132316262362d643963322d373030302d383735392d316334613766333037633063222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22676976656e223a747275657d'),
	(20, '1313', '2026-11-27 06:34:57.855383+00', '01a21bb6-d9c7-7001-bec7-6b943bc03510', 'cn.jiuji.referral.issued.v1', 'jiuji.referral', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 5, '370983103201', '2026-11-27 06:34:57.855496+00', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', NULL, '00-f27a77930228c22affedf6c0d0ec0dc0-50ecef5f5f6bacc8-01', '\x7b22726566657272616c5f6964223a2230316132316262362d643961652d373030312d613235302d353134643665643837643365222c226974656d5f6964223a2230316132316262362d643938662d373030312d386433382d383964326362653363636562222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c2270726f6772616d6d65223a22636861726974795f72656c696566222c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c227072696f72697479223a66616c73652c22636f6e73656e745f6964223a2230316132316262362d643963322d373030302d383735392d316334613766333037633063227d'),
	(21, '1337', '2026-11-27 06:34:57.948059+00', '01a21bb6-da23-7000-874b-e1e6e618e8d2', 'cn.jiuji.referral.acknowledged.v1', 'jiuji.referral', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 6, '370983103201', '2026-11-27 06:34:57.95057+00', 'system:referral', 'demo@b8c0722dea08', '01a21bb6-d9fe-7000-abcd-b0cd635fa6c9', '00-e388457431e6fcc127b1cabc8c5da88e-289ffce01cb56c7f-01', '\x7b22726566657272616c5f6964223a2230316132316262362d643961652d373030312d613235302d353134643665643837643365222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393833227d');


INSERT INTO public.partition_lease (lease, partition, reader, taken_at, used_at, ended_at) OVERRIDING SYSTEM VALUE VALUES
	(4, 3, 'vm:14802', '2026-11-27 06:34:48.071226+00', NULL, NULL),
	(3, 2, 'vm:14802', '2026-11-27 06:34:48.063985+00', '2026-11-27 06:34:57.970732+00', NULL),
	(2, 1, 'vm:14802', '2026-11-27 06:34:48.0515+00', '2026-11-27 06:34:58.110643+00', NULL),
	(1, 0, 'vm:14802', '2026-11-27 06:34:48.050155+00', '2026-11-27 06:35:19.090611+00', NULL);


INSERT INTO public.referral (referral_id, case_id, place_code, set_id, item_id, department, desk, programme, needs_consent, state, created_at, version, consent_id, reissue_of, officer, reason_code, given_programme, amount_fen, issued_at, acknowledged_at, closed_at, told_at, told_by, told_means) VALUES
	('01a21bb6-b9f0-7002-bb5d-559b9e4177d1', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', '01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', '01a21bb6-b94f-7002-8eb6-4de80a355d87', 'red_cross', 'charity', 'red_cross_relief', true, 'without_consent', '2026-11-27 06:34:49.595925+00', 2, '01a21bb6-bad3-7000-8676-d2f0d8b4316f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-27 06:34:49.905194+00', NULL, NULL, NULL),
	('01a21bb6-b9f0-7000-8606-725bc7c18bc3', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', '01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', '01a21bb6-b94f-7004-9f29-6e5ef884c9e9', 'health_commission', 'health', 'disease_emergency_fund', false, 'refused', '2026-11-27 06:34:49.595925+00', 4, NULL, NULL, 'demo-health_commission-370982', 'nothing_told', NULL, NULL, '2026-11-27 06:34:49.595925+00', '2026-11-27 06:34:50.360909+00', '2026-11-27 06:34:50.514831+00', NULL, NULL, NULL),
	('01a21bb6-b9f0-7001-b242-3b1238a1b9bb', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', '01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', '01a21bb6-b94f-7003-90ad-96f8a0f51e20', 'medical_insurance', 'health', 'medical_assistance', false, 'refused', '2026-11-27 06:34:49.595925+00', 4, NULL, NULL, 'demo-medical_insurance-370982', 'nothing_told', NULL, NULL, '2026-11-27 06:34:49.595925+00', '2026-11-27 06:34:50.431781+00', '2026-11-27 06:34:50.514831+00', NULL, NULL, NULL),
	('01a21bb6-b9f0-7003-bcad-c72d1c55bd96', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', '01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', '01a21bb6-b94f-7001-b581-5e74c89485b8', 'charity_federation', 'charity', 'charity_relief', true, 'completed', '2026-11-27 06:34:49.595925+00', 5, '01a21bb6-ba73-7000-94ac-35d023f97bca', NULL, 'demo-charity_federation-370982', NULL, 'charity_relief', NULL, '2026-11-27 06:34:49.832087+00', '2026-11-27 06:34:50.531749+00', '2026-11-27 06:34:50.531749+00', NULL, NULL, NULL),
	('01a21bb6-d9ae-7000-a01c-50357867e60d', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', '01a21bb6-d98f-7004-8052-09349d5d4769', '01a21bb6-d98f-7002-80b1-19f13302eb25', 'education', 'education', 'education_aid', false, 'issued', '2026-11-27 06:34:57.830052+00', 2, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-27 06:34:57.830052+00', NULL, NULL, NULL, NULL, NULL),
	('01a21bb6-d9ae-7002-a8fa-63f6875fc24d', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', '01a21bb6-d98f-7004-8052-09349d5d4769', '01a21bb6-d98f-7000-98d2-4c95a587b365', 'civil_affairs_dibao', 'civil_affairs', 'dibao_enrolment', false, 'issued', '2026-11-27 06:34:57.830052+00', 2, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-27 06:34:57.830052+00', NULL, NULL, NULL, NULL, NULL),
	('01a21bb6-d9ae-7001-a250-514d6ed87d3e', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', '01a21bb6-d98f-7004-8052-09349d5d4769', '01a21bb6-d98f-7001-8d38-89d2cbe3cceb', 'charity_federation', 'charity', 'charity_relief', true, 'acknowledged', '2026-11-27 06:34:57.830052+00', 4, '01a21bb6-d9c2-7000-8759-1c4a7f307c0c', NULL, 'demo-charity_federation-370983', NULL, NULL, NULL, '2026-11-27 06:34:57.855496+00', '2026-11-27 06:34:57.95057+00', NULL, NULL, NULL, NULL);


INSERT INTO public.relay_cursor (singleton, snapshot, system_identifier) VALUES
	(true, '1339:1339:', '7712735982657431881');


INSERT INTO public.stream_position (source, case_id, version) VALUES
	('health', '01a21bb6-b54a-7000-a633-70223248db25', 4),
	('charity', '01a21bb6-b54a-7000-a633-70223248db25', 2),
	('assessment', '01a21bb6-b54a-7000-a633-70223248db25', 7),
	('intake', '01a21bb6-b54a-7000-a633-70223248db25', 5),
	('assessment', '01a21bb6-c737-7000-a05d-0abff2ad8097', 7),
	('assessment', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 4),
	('intake', '01a21bb6-c737-7000-a05d-0abff2ad8097', 8),
	('intake', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 3),
	('intake', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 3),
	('assessment', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 5),
	('charity', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 2),
	('assessment', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 1),
	('intake', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 5),
	('intake', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 4);


SELECT pg_catalog.setval('public.outbox_seq_seq', 21, true);


SELECT pg_catalog.setval('public.partition_lease_lease_seq', 4, true);


ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


ALTER TABLE ONLY public.case_end
    ADD CONSTRAINT case_end_pkey PRIMARY KEY (case_id);


ALTER TABLE ONLY public.case_stream
    ADD CONSTRAINT case_stream_pkey PRIMARY KEY (case_id);


ALTER TABLE ONLY public.consumer_offset
    ADD CONSTRAINT consumer_offset_pkey PRIMARY KEY (topic, partition);


ALTER TABLE ONLY public.dead_letter
    ADD CONSTRAINT dead_letter_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.dead_letter
    ADD CONSTRAINT dead_letter_topic_partition_offset_key UNIQUE (topic, partition, "offset");


ALTER TABLE ONLY public.handled_type
    ADD CONSTRAINT handled_type_pkey PRIMARY KEY (type);


ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (subject, key);


ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (event_id);


ALTER TABLE ONLY public.parked_event
    ADD CONSTRAINT parked_event_pkey PRIMARY KEY (event_id);


ALTER TABLE ONLY public.partition_lease
    ADD CONSTRAINT partition_lease_pkey PRIMARY KEY (lease);


ALTER TABLE ONLY public.approved_set
    ADD CONSTRAINT pk_approved_set PRIMARY KEY (set_id);


ALTER TABLE ONLY public.case_file
    ADD CONSTRAINT pk_case_file PRIMARY KEY (case_id);


ALTER TABLE ONLY public.consent
    ADD CONSTRAINT pk_consent PRIMARY KEY (consent_id);


ALTER TABLE ONLY public.referral
    ADD CONSTRAINT pk_referral PRIMARY KEY (referral_id);


ALTER TABLE ONLY public.rehearing
    ADD CONSTRAINT rehearing_pkey PRIMARY KEY (type, topic, partition);


ALTER TABLE ONLY public.relay_cursor
    ADD CONSTRAINT relay_cursor_pkey PRIMARY KEY (singleton);


ALTER TABLE ONLY public.stream_position
    ADD CONSTRAINT stream_position_pkey PRIMARY KEY (source, case_id);


ALTER TABLE ONLY public.timer
    ADD CONSTRAINT timer_pkey PRIMARY KEY (case_id, kind);


ALTER TABLE ONLY public.referral
    ADD CONSTRAINT uq_referral_reissue_of UNIQUE (reissue_of);


CREATE INDEX ix_approved_set_case_id ON public.approved_set USING btree (case_id);


CREATE INDEX ix_case_end_ended_at ON public.case_end USING btree (ended_at) WHERE keys_kept;


CREATE INDEX ix_consent_case_id ON public.consent USING btree (case_id, department);


CREATE INDEX ix_idempotency_case ON public.idempotency USING btree ((case_ids[1])) WHERE (case_ids[1] <> 'unknown'::text);


CREATE INDEX ix_idempotency_created_at ON public.idempotency USING btree (created_at) WHERE (case_ids IS NULL);


CREATE INDEX ix_outbox_case_id ON ONLY public.outbox USING btree (case_id);


CREATE INDEX ix_outbox_txid ON ONLY public.outbox USING btree (txid);


CREATE INDEX ix_parked_event_case ON public.parked_event USING btree (source, case_id, case_version);


CREATE INDEX ix_referral_case_id ON public.referral USING btree (case_id);


CREATE INDEX ix_referral_department ON public.referral USING btree (department, state, referral_id);


CREATE INDEX ix_referral_set_id ON public.referral USING btree (set_id);


CREATE INDEX ix_timer_due_at ON public.timer USING btree (due_at);


CREATE INDEX outbox_20261127_case_id_idx ON public.outbox_20261127 USING btree (case_id);


CREATE INDEX outbox_20261127_txid_idx ON public.outbox_20261127 USING btree (txid);


CREATE INDEX outbox_20261128_case_id_idx ON public.outbox_20261128 USING btree (case_id);


CREATE INDEX outbox_20261128_txid_idx ON public.outbox_20261128 USING btree (txid);


CREATE INDEX outbox_default_case_id_idx ON public.outbox_default USING btree (case_id);


CREATE INDEX outbox_default_txid_idx ON public.outbox_default USING btree (txid);


CREATE UNIQUE INDEX uq_partition_lease_open ON public.partition_lease USING btree (partition) WHERE (ended_at IS NULL);


CREATE UNIQUE INDEX uq_referral_item_alive ON public.referral USING btree (item_id) WHERE (state <> 'reissued'::text);


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_20261127_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_20261127_txid_idx;


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_20261128_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_20261128_txid_idx;


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_default_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_default_txid_idx;


ALTER TABLE ONLY public.approved_set
    ADD CONSTRAINT fk_approved_set_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(case_id);


ALTER TABLE ONLY public.consent
    ADD CONSTRAINT fk_consent_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(case_id);


ALTER TABLE ONLY public.referral
    ADD CONSTRAINT fk_referral_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(case_id);


ALTER TABLE ONLY public.referral
    ADD CONSTRAINT fk_referral_consent_id FOREIGN KEY (consent_id) REFERENCES public.consent(consent_id);


ALTER TABLE ONLY public.referral
    ADD CONSTRAINT fk_referral_reissue_of FOREIGN KEY (reissue_of) REFERENCES public.referral(referral_id);


ALTER TABLE ONLY public.referral
    ADD CONSTRAINT fk_referral_set_id FOREIGN KEY (set_id) REFERENCES public.approved_set(set_id);


ALTER TABLE public.approved_set ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.case_file ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.consent ENABLE ROW LEVEL SECURITY;

CREATE POLICY jurisdiction ON public.approved_set USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with((place_code)::text, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with((place_code)::text, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.case_file USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with((place_code)::text, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with((place_code)::text, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.consent USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with((place_code)::text, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with((place_code)::text, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.referral USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with((place_code)::text, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with((place_code)::text, current_setting('app.scope'::text, true)))));


ALTER TABLE public.referral ENABLE ROW LEVEL SECURITY;

GRANT ALL ON FUNCTION public.jiuji_begin(p_scope text, p_actor text, p_key text, p_fingerprint bytea) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_begin_batch(p_subjects text[], p_keys text[], p_fingerprints bytea[]) TO jiuji_app;


REVOKE ALL ON FUNCTION public.jiuji_emit(p_event_ids uuid[], p_types text[], p_topics text[], p_case_ids text[], p_place_codes text[], p_causes text[], p_traces text[], p_policies text[], p_bodies bytea[], p_actors text[], p_occurred_at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.jiuji_emit(p_event_ids uuid[], p_types text[], p_topics text[], p_case_ids text[], p_place_codes text[], p_causes text[], p_traces text[], p_policies text[], p_bodies bytea[], p_actors text[], p_occurred_at timestamp with time zone) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_finish(p_leases bigint[], p_sources text[], p_case_ids text[], p_versions bigint[], p_topics text[], p_partitions integer[], p_offsets bigint[], p_written_at bigint[]) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_open_cases(p_case_ids text[]) TO jiuji_app;


REVOKE ALL ON FUNCTION public.jiuji_outbox_partitions(p_ahead_days integer, p_keep_days integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.jiuji_outbox_partitions(p_ahead_days integer, p_keep_days integer) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_receive(p_scope text, p_actor text, p_leases bigint[], p_event_ids uuid[], p_sources text[], p_case_ids text[]) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_remember_batch(p_subjects text[], p_keys text[], p_fingerprints bytea[], p_statuses integer[], p_headers text[], p_bodies bytea[], p_case_ids text[], p_now timestamp with time zone) TO jiuji_app;


REVOKE ALL ON FUNCTION public.jiuji_republish() FROM PUBLIC;
GRANT ALL ON FUNCTION public.jiuji_republish() TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_take_lease(p_partition integer, p_reader text) TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.approved_set TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.case_end TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.case_file TO jiuji_app;


GRANT SELECT ON TABLE public.case_stream TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.consent TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.consumer_offset TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.dead_letter TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.handled_type TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO jiuji_app;


GRANT SELECT ON TABLE public.outbox TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.parked_event TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.partition_lease TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.referral TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.rehearing TO jiuji_app;


GRANT SELECT,UPDATE ON TABLE public.relay_cursor TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.stream_position TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.timer TO jiuji_app;
