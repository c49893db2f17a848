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

COMMENT ON TABLE public.alembic_version IS 'services.civil_affairs';


CREATE TABLE public.case_end (
    case_id text NOT NULL,
    ended_at timestamp with time zone NOT NULL,
    keys_kept boolean DEFAULT true NOT NULL
)
WITH (fillfactor='90');


ALTER TABLE public.case_end OWNER TO jiuji_owner;

CREATE TABLE public.case_stream (
    case_id text NOT NULL,
    version bigint NOT NULL
)
WITH (fillfactor='70');


ALTER TABLE public.case_stream OWNER TO jiuji_owner;

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

CREATE TABLE public.dropped_order (
    referral_id uuid NOT NULL,
    place_code text NOT NULL,
    reason_code text NOT NULL
);

ALTER TABLE ONLY public.dropped_order FORCE ROW LEVEL SECURITY;


ALTER TABLE public.dropped_order OWNER TO jiuji_owner;

CREATE TABLE public.ended_case (
    case_id text NOT NULL,
    place_code text NOT NULL
);

ALTER TABLE ONLY public.ended_case FORCE ROW LEVEL SECURITY;


ALTER TABLE public.ended_case OWNER TO jiuji_owner;

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

CREATE TABLE public.task (
    task_id uuid NOT NULL,
    referral_id uuid NOT NULL,
    case_id text NOT NULL,
    place_code text NOT NULL,
    department text NOT NULL,
    programme text NOT NULL,
    person_ref text,
    hardship_codes text[] NOT NULL,
    priority boolean NOT NULL,
    state text NOT NULL,
    version bigint NOT NULL,
    received_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    officer text,
    reason_code text,
    reason_text text,
    result_text text,
    amount_fen bigint,
    CONSTRAINT ck_task_place_code CHECK ((place_code ~ '^[0-9]{12}$'::text))
);

ALTER TABLE ONLY public.task FORCE ROW LEVEL SECURITY;


ALTER TABLE public.task OWNER TO jiuji_owner;

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
	('0004');


INSERT INTO public.case_end (case_id, ended_at, keys_kept) VALUES
	('01a21bb6-b54a-7000-a633-70223248db25', '2026-11-27 06:34:54.339817+00', true),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', '2026-11-27 06:34:56.740437+00', true),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '2026-11-27 06:34:58.088971+00', true);


INSERT INTO public.consumer_offset (topic, partition, next_offset, written_at, written_for) VALUES
	('jiuji.intake', 2, 11, 1795761295731, 11),
	('jiuji.intake', 1, 13, 1795761298070, 13),
	('jiuji.referral', 2, 21, 1795761297966, 21),
	('jiuji.intake', 0, 4, 1795761318079, 4);


INSERT INTO public.ended_case (case_id, place_code) VALUES
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '370983103201');


INSERT INTO public.handled_type (type, since) VALUES
	('cn.jiuji.case.closed.v1', NULL),
	('cn.jiuji.case.merged.v1', NULL),
	('cn.jiuji.case.not_accepted.v1', NULL),
	('cn.jiuji.case.withdrawn.v1', NULL),
	('cn.jiuji.referral.dropped.v1', NULL),
	('cn.jiuji.referral.issued.v1', NULL);


INSERT INTO public.inbox (event_id, received_at) VALUES
	('01a21bb6-ba0f-7000-858d-cbb992d2a195', '2026-11-27 06:34:49.902077+00'),
	('01a21bb6-ba0f-7001-b52d-4fccbd3525ec', '2026-11-27 06:34:49.902077+00'),
	('01a21bb6-ba76-7001-9169-72042e10be77', '2026-11-27 06:34:50.023624+00'),
	('01a21bb6-badd-7000-891a-78b0d6b0e5fe', '2026-11-27 06:34:50.156739+00'),
	('01a21bb6-c608-7000-a752-1b589a09ab91', '2026-11-27 06:34:54.339599+00'),
	('01a21bb6-d069-7000-9498-811f137af331', '2026-11-27 06:34:56.74035+00'),
	('01a21bb6-d9b5-7000-a011-967371ffb4b0', '2026-11-27 06:34:57.862557+00'),
	('01a21bb6-d9b5-7002-a1b0-e1b8f1771887', '2026-11-27 06:34:57.862557+00'),
	('01a21bb6-d9c7-7001-bec7-6b943bc03510', '2026-11-27 06:34:57.898388+00'),
	('01a21bb6-da82-7000-8891-cc6204fdfbfd', '2026-11-27 06:34:58.088448+00'),
	('01a21bb6-da83-7000-b02c-6841fa7879b7', '2026-11-27 06:34:58.088448+00');


INSERT INTO public.partition_lease (lease, partition, reader, taken_at, used_at, ended_at) OVERRIDING SYSTEM VALUE VALUES
	(4, 3, 'vm:14811', '2026-11-27 06:34:48.346492+00', NULL, NULL),
	(2, 1, 'vm:14811', '2026-11-27 06:34:48.345745+00', '2026-11-27 06:34:58.100494+00', NULL),
	(3, 2, 'vm:14811', '2026-11-27 06:34:48.346145+00', '2026-11-27 06:34:58.100498+00', NULL),
	(1, 0, 'vm:14811', '2026-11-27 06:34:48.343628+00', '2026-11-27 06:35:19.091257+00', NULL);


INSERT INTO public.relay_cursor (singleton, snapshot, system_identifier) VALUES
	(true, '766:766:', '7712735982657431881');


INSERT INTO public.stream_position (source, case_id, version) VALUES
	('referral', '01a21bb6-b54a-7000-a633-70223248db25', 15),
	('intake', '01a21bb6-b54a-7000-a633-70223248db25', 5),
	('intake', '01a21bb6-c737-7000-a05d-0abff2ad8097', 8),
	('intake', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 3),
	('intake', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 3),
	('intake', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 5),
	('referral', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 6),
	('intake', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 4);


INSERT INTO public.task (task_id, referral_id, case_id, place_code, department, programme, person_ref, hardship_codes, priority, state, version, received_at, updated_at, officer, reason_code, reason_text, result_text, amount_fen) VALUES
	('01a21bb6-d9cc-7000-a669-77fe625c64c7', '01a21bb6-d9ae-7002-a8fa-63f6875fc24d', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', 'civil_affairs_dibao', 'dibao_enrolment', 'p-fece1d143916f5a3f911a788bb67c54b', '{education_expense}', false, 'received', 1, '2026-11-27 06:34:57.862664+00', '2026-11-27 06:34:57.862664+00', NULL, NULL, NULL, NULL, NULL);


SELECT pg_catalog.setval('public.outbox_seq_seq', 1, false);


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


ALTER TABLE ONLY public.dropped_order
    ADD CONSTRAINT pk_dropped_order PRIMARY KEY (referral_id);


ALTER TABLE ONLY public.ended_case
    ADD CONSTRAINT pk_ended_case PRIMARY KEY (case_id);


ALTER TABLE ONLY public.task
    ADD CONSTRAINT pk_task PRIMARY KEY (task_id);


ALTER TABLE ONLY public.rehearing
    ADD CONSTRAINT rehearing_pkey PRIMARY KEY (type, topic, partition);


ALTER TABLE ONLY public.relay_cursor
    ADD CONSTRAINT relay_cursor_pkey PRIMARY KEY (singleton);


ALTER TABLE ONLY public.stream_position
    ADD CONSTRAINT stream_position_pkey PRIMARY KEY (source, case_id);


ALTER TABLE ONLY public.timer
    ADD CONSTRAINT timer_pkey PRIMARY KEY (case_id, kind);


ALTER TABLE ONLY public.task
    ADD CONSTRAINT uq_task_referral_id UNIQUE (referral_id);


CREATE INDEX ix_case_end_ended_at ON public.case_end USING btree (ended_at) WHERE keys_kept;


CREATE INDEX ix_idempotency_case ON public.idempotency USING btree ((case_ids[1])) WHERE (case_ids[1] <> 'unknown'::text);


CREATE INDEX ix_idempotency_created_at ON public.idempotency USING btree (created_at) WHERE (case_ids IS NULL);


CREATE INDEX ix_outbox_case_id ON ONLY public.outbox USING btree (case_id);


CREATE INDEX ix_outbox_txid ON ONLY public.outbox USING btree (txid);


CREATE INDEX ix_parked_event_case ON public.parked_event USING btree (source, case_id, case_version);


CREATE INDEX ix_task_case_id ON public.task USING btree (case_id);


CREATE INDEX ix_task_department_state ON public.task USING btree (department, state, task_id);


CREATE INDEX ix_timer_due_at ON public.timer USING btree (due_at);


CREATE INDEX outbox_20261127_case_id_idx ON public.outbox_20261127 USING btree (case_id);


CREATE INDEX outbox_20261127_txid_idx ON public.outbox_20261127 USING btree (txid);


CREATE INDEX outbox_20261128_case_id_idx ON public.outbox_20261128 USING btree (case_id);


CREATE INDEX outbox_20261128_txid_idx ON public.outbox_20261128 USING btree (txid);


CREATE INDEX outbox_default_case_id_idx ON public.outbox_default USING btree (case_id);


CREATE INDEX outbox_default_txid_idx ON public.outbox_default USING btree (txid);


CREATE UNIQUE INDEX uq_partition_lease_open ON public.partition_lease USING btree (partition) WHERE (ended_at IS NULL);


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_20261127_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_20261127_txid_idx;


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_20261128_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_20261128_txid_idx;


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_default_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_default_txid_idx;


ALTER TABLE public.dropped_order ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.ended_case ENABLE ROW LEVEL SECURITY;

CREATE POLICY jurisdiction ON public.dropped_order USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.ended_case USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.task USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


ALTER TABLE public.task ENABLE ROW LEVEL SECURITY;

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


GRANT SELECT,INSERT,UPDATE ON TABLE public.case_end TO jiuji_app;


GRANT SELECT ON TABLE public.case_stream TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.consumer_offset TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.dead_letter TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.dropped_order TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.ended_case TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.handled_type TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO jiuji_app;


GRANT SELECT ON TABLE public.outbox TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.parked_event TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.partition_lease TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.rehearing TO jiuji_app;


GRANT SELECT,UPDATE ON TABLE public.relay_cursor TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.stream_position TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.task TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.timer TO jiuji_app;
