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

COMMENT ON TABLE public.alembic_version IS 'assessment';


CREATE TABLE public.assessment (
    case_id text NOT NULL,
    place_code text NOT NULL,
    state text NOT NULL,
    version bigint NOT NULL,
    hardship_codes text[] NOT NULL,
    identity_classes text[] NOT NULL,
    urgent boolean NOT NULL,
    triaged_by text,
    first_asked_officer text,
    accepted_by text,
    household_size integer,
    affected_persons integer,
    stated_self_paid_fen bigint,
    stated_loss_fen bigint,
    requested_fen bigint,
    requested_modes text[] NOT NULL,
    requested_programmes text[] NOT NULL,
    registered_at timestamp with time zone,
    survey jsonb,
    means jsonb,
    review jsonb,
    decision jsonb,
    relief jsonb,
    conference jsonb,
    formalities jsonb,
    cash_owed integer NOT NULL,
    cash_settled integer NOT NULL,
    formalities_done boolean NOT NULL,
    post_notice boolean NOT NULL,
    relief_given_fen bigint,
    ended_in text,
    ended_by text,
    CONSTRAINT ck_assessment_place_code CHECK ((place_code ~ '^[0-9]{12}$'::text))
);

ALTER TABLE ONLY public.assessment FORCE ROW LEVEL SECURITY;


ALTER TABLE public.assessment OWNER TO jiuji_owner;

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

CREATE TABLE public.fact_proof (
    proof_id uuid NOT NULL,
    case_id text NOT NULL,
    place_code text NOT NULL,
    kind text NOT NULL,
    issuer_kind text NOT NULL,
    stated_on date NOT NULL,
    attachment_sha256 text NOT NULL,
    recorded_by text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_fact_proof_place_code CHECK ((place_code ~ '^[0-9]{12}$'::text))
);

ALTER TABLE ONLY public.fact_proof FORCE ROW LEVEL SECURITY;


ALTER TABLE public.fact_proof OWNER TO jiuji_owner;

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

CREATE TABLE public.notice (
    notice_id uuid NOT NULL,
    case_id text NOT NULL,
    place_code text NOT NULL,
    mode text NOT NULL,
    text text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    upheld boolean NOT NULL,
    calendar_version text DEFAULT ''::text NOT NULL,
    provisional boolean DEFAULT true NOT NULL,
    CONSTRAINT ck_notice_mode CHECK ((mode = ANY (ARRAY['pre'::text, 'post'::text]))),
    CONSTRAINT ck_notice_place_code CHECK ((place_code ~ '^[0-9]{12}$'::text))
);

ALTER TABLE ONLY public.notice FORCE ROW LEVEL SECURITY;


ALTER TABLE public.notice OWNER TO jiuji_owner;

COMMENT ON COLUMN public.notice.text IS 'Masked; what the public reads.';


COMMENT ON COLUMN public.notice.calendar_version IS 'By which closes_at was computed.';


COMMENT ON COLUMN public.notice.provisional IS 'A notice of holidays that is not out yet may move closes_at.';


CREATE TABLE public.objection (
    objection_id uuid NOT NULL,
    notice_id uuid NOT NULL,
    case_id text NOT NULL,
    place_code text NOT NULL,
    reason_code text NOT NULL,
    reason_text text NOT NULL,
    raised_by text NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    upheld boolean,
    finding_text text,
    resolved_by text,
    resolved_at timestamp with time zone,
    CONSTRAINT ck_objection_place_code CHECK ((place_code ~ '^[0-9]{12}$'::text))
);

ALTER TABLE ONLY public.objection FORCE ROW LEVEL SECURITY;


ALTER TABLE public.objection OWNER TO jiuji_owner;

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
	('0007');


INSERT INTO public.assessment (case_id, place_code, state, version, hardship_codes, identity_classes, urgent, triaged_by, first_asked_officer, accepted_by, household_size, affected_persons, stated_self_paid_fen, stated_loss_fen, requested_fen, requested_modes, requested_programmes, registered_at, survey, means, review, decision, relief, conference, formalities, cash_owed, cash_settled, formalities_done, post_notice, relief_given_fen, ended_in, ended_by) VALUES
	('01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'approved', 14, '{sudden_illness,medical_expense}', '{dibao}', true, 'demo-window_clerk-370982-1', 'demo-village_officer-370982-1', 'demo-window_clerk-370982-1', NULL, NULL, 5000000, NULL, 1200000, '{cash}', '{charity_relief}', '2026-11-27 06:34:48.504386+00', '{"loss_fen": 0, "surveyors": ["demo-window_clerk-370982-2", "demo-window_clerk-370982-5"], "recorded_by": "demo-window_clerk-370982-2", "self_paid_fen": 5000000, "household_size": 1, "affected_persons": 1, "related_officers": [], "monthly_income_fen": null}', '{"authorised": true, "checked_by": "demo-window_clerk-370982-2", "assets_within_rule": true, "monthly_income_fen": 0}', '{"members": ["demo-window_clerk-370982-2", "demo-window_clerk-370982-3", "demo-window_clerk-370982-4"], "procedure": "emergency", "votes_for": 3, "programmes": ["disease_emergency_fund", "medical_assistance", "red_cross_relief", "charity_relief"], "explanation": {"fen": 567000, "caps": [{"fen": 5000000, "name": "proved_cost", "applied": false}, {"fen": 756000, "name": "case", "applied": false}], "rule": "illness", "inputs": {"persons": 1, "base_fen": 63000, "cost_fen": 5000000, "base_kind": "urban", "hardships": ["sudden_illness", "medical_expense"], "procedure": "emergency"}, "formula": "630.00 × 1 × 9", "sources": ["山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "group_fen": null, "screening": ["urgent"], "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "泰政办字〔2015〕40号"], "proposed_fen": 567000, "rule_name_en": "Grave illness, medical expenditure: 6 to 9 months", "rule_name_zh": "重大疾病、医疗支出：6至9个月", "policy_version": "demo@b8c0722dea08", "first_relief_fen": 63000, "procedure_source": "泰政办字〔2015〕40号：事后公示、事实证明、集体研判；国发〔2014〕47号：紧急程序先行救助、补办手续；人数为设计值（本系统设计，非法定）"}, "proposed_by": "demo-window_clerk-370982-2", "computed_fen": 567000, "proposed_fen": 567000, "votes_against": 0, "policy_version": "demo@b8c0722dea08", "explanation_sha256": "769b543dd27c25e63dd11be500105018bb1f0c3a163db39b596484d4cd0de908"}', '{"items": [{"desk": null, "kind": "cash", "funding": "county_budget", "item_id": "01a21bb6-b94f-7005-8477-6e4b7b9fe55c", "programme": "temporary_assistance", "amount_fen": 504000, "department": "civil_affairs", "instalments": 1, "needs_consent": false}, {"desk": "health", "kind": "referral", "funding": null, "item_id": "01a21bb6-b94f-7004-9f29-6e5ef884c9e9", "programme": "disease_emergency_fund", "amount_fen": null, "department": "health_commission", "instalments": 1, "needs_consent": false}, {"desk": "health", "kind": "referral", "funding": null, "item_id": "01a21bb6-b94f-7003-90ad-96f8a0f51e20", "programme": "medical_assistance", "amount_fen": null, "department": "medical_insurance", "instalments": 1, "needs_consent": false}, {"desk": "charity", "kind": "referral", "funding": null, "item_id": "01a21bb6-b94f-7002-8eb6-4de80a355d87", "programme": "red_cross_relief", "amount_fen": null, "department": "red_cross", "instalments": 1, "needs_consent": true}, {"desk": "charity", "kind": "referral", "funding": null, "item_id": "01a21bb6-b94f-7001-b581-5e74c89485b8", "programme": "charity_relief", "amount_fen": null, "department": "charity_federation", "instalments": 1, "needs_consent": true}], "approved": true, "amount_fen": 567000, "decided_by": "demo-county_approver-370982-1", "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "泰政办字〔2015〕40号", "山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "reason_code": null, "reason_text": null, "remedy_text": null, "policy_version": "demo@b8c0722dea08"}', '{"form": "cash", "item_id": "01a21bb6-b85c-7000-8d90-24b90a87215d", "amount_fen": 63000, "ordered_by": "demo-township_approver-370982-1"}', NULL, '{"reason_code": null, "reason_text": null, "completed_by": "demo-window_clerk-370982-2", "found_eligible": true}', 2, 2, true, false, 63000, NULL, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', 'approved', 9, '{education_expense}', '{}', false, 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 3, NULL, NULL, NULL, NULL, '{}', '{dibao_enrolment}', '2026-11-27 06:34:55.658882+00', '{"loss_fen": 0, "surveyors": ["demo-window_clerk-370983-2", "demo-window_clerk-370983-3"], "recorded_by": "demo-window_clerk-370983-2", "self_paid_fen": 4500000, "household_size": 3, "affected_persons": 1, "related_officers": [], "monthly_income_fen": null}', '{"authorised": true, "checked_by": "demo-window_clerk-370983-2", "assets_within_rule": true, "monthly_income_fen": 0}', '{"members": ["demo-window_clerk-370983-1", "demo-window_clerk-370983-2", "demo-window_clerk-370983-3"], "procedure": "normal", "votes_for": 3, "programmes": ["education_aid", "charity_relief", "dibao_enrolment"], "explanation": {"fen": 378000, "caps": [{"fen": 4500000, "name": "proved_cost", "applied": false}, {"fen": 756000, "name": "case", "applied": false}], "rule": "education", "inputs": {"persons": 1, "base_fen": 63000, "cost_fen": 4500000, "base_kind": "urban", "hardships": ["education_expense"], "procedure": "normal"}, "formula": "630.00 × 1 × 6", "sources": ["山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "group_fen": null, "screening": ["amount_fen=378000", "township_limit_fen=300000"], "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号"], "proposed_fen": 378000, "rule_name_en": "Burden of education: 4 to 6 months", "rule_name_zh": "教育负担：4至6个月", "policy_version": "demo@b8c0722dea08", "first_relief_fen": 0, "procedure_source": "社会救助暂行办法 §48：审核、公示后由县级民政部门审批；人数为设计值（本系统设计，非法定）"}, "proposed_by": "demo-window_clerk-370983-2", "computed_fen": 378000, "proposed_fen": 378000, "votes_against": 0, "policy_version": "demo@b8c0722dea08", "explanation_sha256": "6279ed39c0bc323bbba15ad1de03536b8978725502f7a5f0f5e576c1cfe2f746"}', '{"items": [{"desk": null, "kind": "cash", "funding": "county_budget", "item_id": "01a21bb6-d98f-7003-b113-acc268217517", "programme": "temporary_assistance", "amount_fen": 378000, "department": "civil_affairs", "instalments": 1, "needs_consent": false}, {"desk": "education", "kind": "referral", "funding": null, "item_id": "01a21bb6-d98f-7002-80b1-19f13302eb25", "programme": "education_aid", "amount_fen": null, "department": "education", "instalments": 1, "needs_consent": false}, {"desk": "charity", "kind": "referral", "funding": null, "item_id": "01a21bb6-d98f-7001-8d38-89d2cbe3cceb", "programme": "charity_relief", "amount_fen": null, "department": "charity_federation", "instalments": 1, "needs_consent": true}, {"desk": "civil_affairs", "kind": "referral", "funding": null, "item_id": "01a21bb6-d98f-7000-98d2-4c95a587b365", "programme": "dibao_enrolment", "amount_fen": null, "department": "civil_affairs_dibao", "instalments": 1, "needs_consent": false}], "approved": true, "amount_fen": 378000, "decided_by": "demo-county_approver-370983-1", "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "reason_code": null, "reason_text": null, "remedy_text": null, "policy_version": "demo@b8c0722dea08"}', NULL, NULL, NULL, 1, 0, false, false, NULL, NULL, NULL),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', '370983103201', 'rejected', 12, '{medical_expense}', '{}', false, 'demo-window_clerk-370983-2', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-2', 3, NULL, 4500000, NULL, NULL, '{}', '{}', '2026-11-27 06:34:53.100342+00', '{"loss_fen": 0, "surveyors": ["demo-window_clerk-370983-2", "demo-window_clerk-370983-3"], "recorded_by": "demo-window_clerk-370983-2", "self_paid_fen": 4500000, "household_size": 3, "affected_persons": 1, "related_officers": [], "monthly_income_fen": null}', '{"authorised": true, "checked_by": "demo-window_clerk-370983-2", "assets_within_rule": true, "monthly_income_fen": 0}', '{"members": ["demo-window_clerk-370983-1", "demo-window_clerk-370983-2", "demo-window_clerk-370983-3"], "procedure": "normal", "votes_for": 3, "programmes": ["medical_assistance", "charity_relief"], "explanation": {"fen": 567000, "caps": [{"fen": 4500000, "name": "proved_cost", "applied": false}, {"fen": 756000, "name": "case", "applied": false}], "rule": "illness", "inputs": {"persons": 1, "base_fen": 63000, "cost_fen": 4500000, "base_kind": "urban", "hardships": ["medical_expense"], "procedure": "normal"}, "formula": "630.00 × 1 × 9", "sources": ["山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "group_fen": null, "screening": ["amount_fen=567000", "township_limit_fen=300000"], "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号"], "proposed_fen": 567000, "rule_name_en": "Grave illness, medical expenditure: 6 to 9 months", "rule_name_zh": "重大疾病、医疗支出：6至9个月", "policy_version": "demo@b8c0722dea08", "first_relief_fen": 0, "procedure_source": "社会救助暂行办法 §48：审核、公示后由县级民政部门审批；人数为设计值（本系统设计，非法定）"}, "proposed_by": "demo-window_clerk-370983-2", "computed_fen": 567000, "proposed_fen": 567000, "votes_against": 0, "policy_version": "demo@b8c0722dea08", "explanation_sha256": "94cbea7050b0b3a8f4f3a7b16334036d522e3d79b81579f8b5e33d3746bc23c6"}', '{"items": [], "approved": false, "amount_fen": 0, "decided_by": "demo-county_approver-370983-1", "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "reason_code": "not_in_need", "reason_text": "演示：家庭收入高于标准。", "remedy_text": "演示：可申请行政复议。", "policy_version": "demo@b8c0722dea08"}', NULL, NULL, NULL, 0, 0, false, false, NULL, NULL, NULL),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '370983103201', 'objected', 8, '{medical_expense}', '{}', false, 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 3, NULL, 4500000, NULL, NULL, '{}', '{}', '2026-11-27 06:34:55.435023+00', '{"loss_fen": 0, "surveyors": ["demo-window_clerk-370983-2", "demo-window_clerk-370983-3"], "recorded_by": "demo-window_clerk-370983-2", "self_paid_fen": 4500000, "household_size": 3, "affected_persons": 1, "related_officers": [], "monthly_income_fen": null}', '{"authorised": true, "checked_by": "demo-window_clerk-370983-2", "assets_within_rule": true, "monthly_income_fen": 0}', '{"members": ["demo-window_clerk-370983-1", "demo-window_clerk-370983-2", "demo-window_clerk-370983-3"], "procedure": "normal", "votes_for": 3, "programmes": ["medical_assistance", "charity_relief"], "explanation": {"fen": 567000, "caps": [{"fen": 4500000, "name": "proved_cost", "applied": false}, {"fen": 756000, "name": "case", "applied": false}], "rule": "illness", "inputs": {"persons": 1, "base_fen": 63000, "cost_fen": 4500000, "base_kind": "urban", "hardships": ["medical_expense"], "procedure": "normal"}, "formula": "630.00 × 1 × 9", "sources": ["山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "group_fen": null, "screening": ["amount_fen=567000", "township_limit_fen=300000"], "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号"], "proposed_fen": 567000, "rule_name_en": "Grave illness, medical expenditure: 6 to 9 months", "rule_name_zh": "重大疾病、医疗支出：6至9个月", "policy_version": "demo@b8c0722dea08", "first_relief_fen": 0, "procedure_source": "社会救助暂行办法 §48：审核、公示后由县级民政部门审批；人数为设计值（本系统设计，非法定）"}, "proposed_by": "demo-window_clerk-370983-2", "computed_fen": 567000, "proposed_fen": 567000, "votes_against": 0, "policy_version": "demo@b8c0722dea08", "explanation_sha256": "94cbea7050b0b3a8f4f3a7b16334036d522e3d79b81579f8b5e33d3746bc23c6"}', NULL, NULL, NULL, NULL, 0, 0, false, false, NULL, NULL, NULL),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '370983103201', 'ended', 6, '{fire}', '{}', true, 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 3, NULL, NULL, NULL, NULL, '{}', '{}', '2026-11-27 06:34:57.933596+00', NULL, NULL, NULL, NULL, '{"form": "in_kind", "item_id": "01a21bb6-da58-7000-b73a-a8d8349a54d6", "amount_fen": 63000, "ordered_by": "demo-township_approver-370983-1"}', NULL, NULL, 1, 1, false, false, 63000, 'accepted', 'case.withdrawn'),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', '370983103201', 'accepted', 2, '{stranded_person}', '{}', false, NULL, 'demo-window_clerk-370983-1', 'system:intake', 3, NULL, NULL, NULL, NULL, '{}', '{}', '2026-11-27 06:34:58.073226+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, false, NULL, NULL, NULL);


INSERT INTO public.case_end (case_id, ended_at, keys_kept) VALUES
	('01a21bb6-b54a-7000-a633-70223248db25', '2026-11-27 06:34:52.827187+00', true),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', '2026-11-27 06:34:55.496081+00', true),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '2026-11-27 06:34:58.088651+00', true);


INSERT INTO public.case_stream (case_id, version) VALUES
	('01a21bb6-b54a-7000-a633-70223248db25', 7),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 7),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 4),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 5),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 1);


INSERT INTO public.consumer_offset (topic, partition, next_offset, written_at, written_for) VALUES
	('jiuji.intake', 2, 11, 1795761295731, 11),
	('jiuji.disbursement', 2, 10, 1795761297859, 10),
	('jiuji.disbursement', 3, 1, 1795761297859, 1),
	('jiuji.disbursement', 1, 1, 1795761298045, 1),
	('jiuji.intake', 1, 13, 1795761298070, 13),
	('jiuji.intake', 0, 4, 1795761318079, 4);


INSERT INTO public.fact_proof (proof_id, case_id, place_code, kind, issuer_kind, stated_on, attachment_sha256, recorded_by, recorded_at) VALUES
	('01a21bb6-b887-7000-8170-ffc06e8ace3f', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'village_statement', 'village', '2026-01-05', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370982-2', '2026-11-27 06:34:49.34533+00'),
	('01a21bb6-c83c-7000-9c3b-be2b4f477e97', '01a21bb6-c737-7000-a05d-0abff2ad8097', '370983103201', 'village_statement', 'village', '2026-01-05', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370983-2', '2026-11-27 06:34:53.371236+00'),
	('01a21bb6-d0dd-7000-af8d-f8fbc0cbcdd0', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '370983103201', 'village_statement', 'village', '2026-01-05', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370983-2', '2026-11-27 06:34:55.580697+00'),
	('01a21bb6-d190-7000-8321-e1f967b3e41d', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', 'village_statement', 'village', '2026-01-05', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370983-2', '2026-11-27 06:34:55.759795+00');


INSERT INTO public.handled_type (type, since) VALUES
	('cn.jiuji.case.accepted.v1', NULL),
	('cn.jiuji.case.closed.v1', NULL),
	('cn.jiuji.case.merged.v1', NULL),
	('cn.jiuji.case.not_accepted.v1', NULL),
	('cn.jiuji.case.registered.v1', NULL),
	('cn.jiuji.case.took_over.v1', NULL),
	('cn.jiuji.case.triaged.v1', NULL),
	('cn.jiuji.case.withdrawn.v1', NULL),
	('cn.jiuji.in_kind.cancelled.v1', NULL),
	('cn.jiuji.in_kind.issued.v1', NULL),
	('cn.jiuji.payment.cancelled.v1', NULL),
	('cn.jiuji.payment.paid.v1', NULL);


INSERT INTO public.idempotency (subject, key, fingerprint, status, headers, body, created_at, case_ids) VALUES
	('demo-township_approver-370982-1', 'e48493ea-f635-463a-adf5-e21c0dbb9c28', '\x68c1d8dc92daf83045abef2674cfb724b9f93baa6b48f9c3c8061deaf1164356', 200, '{"etag": "\"4\"", "content-type": "application/json"}', '\x7b22636173655f6964223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c22706c6163655f636f6465223a22333730393832313137323030222c227374617465223a226163636570746564222c2276657273696f6e223a342c22757267656e74223a747275652c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a34382e3530343338365a222c2263757272656e6379223a22434e59222c2273637265656e696e67223a7b2270726f636564757265223a22656d657267656e6379222c22726561736f6e73223a5b22757267656e74225d7d2c22636f6d70757465645f66656e223a3536373030302c22666173745f6c696d69745f66656e223a36333030302c22737572766579223a6e756c6c2c226d65616e73223a6e756c6c2c22726576696577223a6e756c6c2c226465636973696f6e223a6e756c6c2c2272656c696566223a7b226974656d5f6964223a2230316132316262362d623835632d373030302d386439302d323462393061383732313564222c22616d6f756e745f66656e223a36333030302c22666f726d223a2263617368222c226f7264657265645f6279223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938322d31227d2c2272656c6965665f676976656e5f66656e223a6e756c6c2c22636f6e666572656e6365223a6e756c6c2c22666f726d616c6974696573223a6e756c6c2c226578706c616e6174696f6e223a7b2266656e223a3536373030302c2272756c65223a22696c6c6e657373222c2272756c655f6e616d655f7a68223a22e9878de5a4a7e796bee79785e38081e58cbbe79697e694afe587baefbc9a36e887b339e4b8aae69c88222c2272756c655f6e616d655f656e223a22477261766520696c6c6e6573732c206d65646963616c20657870656e6469747572653a203620746f2039206d6f6e746873222c22666f726d756c61223a223633302e303020c397203120c3972039222c22696e70757473223a7b22626173655f66656e223a36333030302c22626173655f6b696e64223a22757262616e222c22706572736f6e73223a312c22636f73745f66656e223a353030303030302c22686172647368697073223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c2270726f636564757265223a22656d657267656e6379227d2c2263617073223a5b7b226e616d65223a2270726f7665645f636f7374222c2266656e223a353030303030302c226170706c696564223a66616c73657d2c7b226e616d65223a2263617365222c2266656e223a3735363030302c226170706c696564223a66616c73657d5d2c22736f7572636573223a5b22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d2c22706f6c6963795f76657273696f6e223a2264656d6f40623863303732326465613038227d2c22666f726d616c69746965735f646f6e65223a66616c73652c22656e6465645f696e223a6e756c6c2c22656e6465645f6279223a6e756c6c2c2270726f6f6673223a5b5d2c226e6f7469636573223a5b5d7d', '2026-11-27 06:34:49.294173+00', '{01a21bb6-b54a-7000-a633-70223248db25}'),
	('demo-window_clerk-370982-2', 'ec65a6f6-aa68-4307-a7a4-1b45aad99dee', '\xbb672dd65b050898f3850e140fe77931c753e2c8b91359493797763d9960f824', 201, '{"location": "/v1/assessments/01a21bb6-b54a-7000-a633-70223248db25", "content-type": "application/json"}', '\x7b2270726f6f665f6964223a2230316132316262362d623838372d373030302d383137302d666663303665386163653366222c22636173655f6964223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c226b696e64223a2276696c6c6167655f73746174656d656e74222c226973737565725f6b696e64223a2276696c6c616765222c227374617465645f6f6e223a22323032362d30312d3035222c226174746163686d656e745f736861323536223a2232613937353136633335346236383834386364626438663534613232366130613535623231656431333865323037616436633563626239633030616135616561222c227265636f726465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c227265636f726465645f6174223a22323032362d31312d32375430363a33343a34392e3334353333305a227d', '2026-11-27 06:34:49.34533+00', '{01a21bb6-b54a-7000-a633-70223248db25}'),
	('demo-window_clerk-370982-2', '85d7d62c-a3fa-4078-a939-d5152ab7770b', '\xa7c4a8f8e8570dd4e30372f5f4a14667cbd4232a1c486f86603c35bd0c3f5d01', 200, '{"etag": "\"5\"", "content-type": "application/json"}', '\x7b22636173655f6964223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c22706c6163655f636f6465223a22333730393832313137323030222c227374617465223a227375727665796564222c2276657273696f6e223a352c22757267656e74223a747275652c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a34382e3530343338365a222c2263757272656e6379223a22434e59222c2273637265656e696e67223a7b2270726f636564757265223a22656d657267656e6379222c22726561736f6e73223a5b22757267656e74225d7d2c22636f6d70757465645f66656e223a3536373030302c22666173745f6c696d69745f66656e223a36333030302c22737572766579223a7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d35225d2c22686f757365686f6c645f73697a65223a312c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a353030303030302c226c6f73735f66656e223a302c226d6f6e74686c795f696e636f6d655f66656e223a6e756c6c2c2272656c617465645f6f66666963657273223a5b5d2c227265636f726465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32227d2c226d65616e73223a6e756c6c2c22726576696577223a6e756c6c2c226465636973696f6e223a6e756c6c2c2272656c696566223a7b226974656d5f6964223a2230316132316262362d623835632d373030302d386439302d323462393061383732313564222c22616d6f756e745f66656e223a36333030302c22666f726d223a2263617368222c226f7264657265645f6279223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938322d31227d2c2272656c6965665f676976656e5f66656e223a6e756c6c2c22636f6e666572656e6365223a6e756c6c2c22666f726d616c6974696573223a6e756c6c2c226578706c616e6174696f6e223a7b2266656e223a3536373030302c2272756c65223a22696c6c6e657373222c2272756c655f6e616d655f7a68223a22e9878de5a4a7e796bee79785e38081e58cbbe79697e694afe587baefbc9a36e887b339e4b8aae69c88222c2272756c655f6e616d655f656e223a22477261766520696c6c6e6573732c206d65646963616c20657870656e6469747572653a203620746f2039206d6f6e746873222c22666f726d756c61223a223633302e303020c397203120c3972039222c22696e70757473223a7b22626173655f66656e223a36333030302c22626173655f6b696e64223a22757262616e222c22706572736f6e73223a312c22636f73745f66656e223a353030303030302c22686172647368697073223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c2270726f636564757265223a22656d657267656e6379227d2c2263617073223a5b7b226e616d65223a2270726f7665645f636f7374222c2266656e223a353030303030302c226170706c696564223a66616c73657d2c7b226e616d65223a2263617365222c2266656e223a3735363030302c226170706c696564223a66616c73657d5d2c22736f7572636573223a5b22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d2c22706f6c6963795f76657273696f6e223a2264656d6f40623863303732326465613038227d2c22666f726d616c69746965735f646f6e65223a66616c73652c22656e6465645f696e223a6e756c6c2c22656e6465645f6279223a6e756c6c2c2270726f6f6673223a5b7b2270726f6f665f6964223a2230316132316262362d623838372d373030302d383137302d666663303665386163653366222c22636173655f6964223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c226b696e64223a2276696c6c6167655f73746174656d656e74222c226973737565725f6b696e64223a2276696c6c616765222c227374617465645f6f6e223a22323032362d30312d3035222c226174746163686d656e745f736861323536223a2232613937353136633335346236383834386364626438663534613232366130613535623231656431333865323037616436633563626239633030616135616561222c227265636f726465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c227265636f726465645f6174223a22323032362d31312d32375430363a33343a34392e3334353333305a227d5d2c226e6f7469636573223a5b5d7d', '2026-11-27 06:34:49.360773+00', '{01a21bb6-b54a-7000-a633-70223248db25}');


INSERT INTO public.inbox (event_id, received_at) VALUES
	('01a21bb6-b54b-7000-931c-ddd8c139b029', '2026-11-27 06:34:49.168208+00'),
	('01a21bb6-b5a6-7000-81d8-2489a3b9d4fc', '2026-11-27 06:34:49.168208+00'),
	('01a21bb6-b5b3-7000-8a2e-d1744899ea4e', '2026-11-27 06:34:49.168208+00'),
	('01a21bb6-bcfc-7000-8a00-e27d15804dab', '2026-11-27 06:34:50.529876+00'),
	('01a21bb6-be07-7000-964d-2f3a9d57fc64', '2026-11-27 06:34:50.774508+00'),
	('01a21bb6-c608-7000-a752-1b589a09ab91', '2026-11-27 06:34:52.823963+00'),
	('01a21bb6-c738-7000-94c9-c5cf3b8215b1', '2026-11-27 06:34:53.133809+00'),
	('01a21bb6-c7e2-7000-b644-d34f7b5dbfc5', '2026-11-27 06:34:53.313137+00'),
	('01a21bb6-c800-7000-9828-828bc16f4dd9', '2026-11-27 06:34:53.360623+00'),
	('01a21bb6-d04d-7000-aa7d-d0f6900e487d', '2026-11-27 06:34:55.462052+00'),
	('01a21bb6-d069-7000-9498-811f137af331', '2026-11-27 06:34:55.495576+00'),
	('01a21bb6-d079-7000-916f-c501e9f6d101', '2026-11-27 06:34:55.529722+00'),
	('01a21bb6-d094-7000-8db6-f22d0ed0c925', '2026-11-27 06:34:55.56889+00'),
	('01a21bb6-d137-7001-88ae-56c7001534cb', '2026-11-27 06:34:55.694777+00'),
	('01a21bb6-d159-7000-9ee9-c2f6b046fd23', '2026-11-27 06:34:55.726983+00'),
	('01a21bb6-d16b-7000-ae18-f7c2db05f5a1', '2026-11-27 06:34:55.745745+00'),
	('01a21bb6-da10-7000-9409-d0644ec6ff91', '2026-11-27 06:34:57.951925+00'),
	('01a21bb6-da19-7000-920e-3acaf46c4ce5', '2026-11-27 06:34:57.981754+00'),
	('01a21bb6-da1b-7000-ba30-3b8d2430d528', '2026-11-27 06:34:57.981754+00'),
	('01a21bb6-da76-7000-8602-1f14c2604fcd', '2026-11-27 06:34:58.054049+00'),
	('01a21bb6-da82-7000-8891-cc6204fdfbfd', '2026-11-27 06:34:58.085977+00'),
	('01a21bb6-da83-7000-b02c-6841fa7879b7', '2026-11-27 06:34:58.085977+00'),
	('01a21bb6-da9e-7000-b441-db2dc3afb915', '2026-11-27 06:34:58.140024+00'),
	('01a21bb7-28bd-7000-b2dc-43d07bd35ba3', '2026-11-27 06:35:18.08584+00');


INSERT INTO public.notice (notice_id, case_id, place_code, mode, text, opened_at, closes_at, closed_at, upheld, calendar_version, provisional) VALUES
	('01a21bb6-be20-7000-968a-02ae63567278', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'post', '新泰市汶南镇申请人某某，家庭成员1人，因突发重大疾病、医疗刚性支出，拟给予或已给予临时救助5,670.00元。如有异议，请向受理窗口或救助热线反映。', '2026-11-27 06:34:50.777163+00', '2026-11-27 06:34:52.777163+00', '2026-11-27 06:34:52.778059+00', false, 'cn-2026.3', false),
	('01a21bb6-c858-7000-9671-863a517b5afa', '01a21bb6-c737-7000-a05d-0abff2ad8097', '370983103201', 'pre', '肥城市桃园镇申请人某某，家庭成员3人，因医疗刚性支出，拟给予或已给予临时救助5,670.00元。如有异议，请向受理窗口或救助热线反映。', '2026-11-27 06:34:53.399732+00', '2026-11-27 06:34:55.399732+00', '2026-11-27 06:34:55.40109+00', false, 'cn-2026.3', false),
	('01a21bb6-d110-7000-a81f-98581c732859', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '370983103201', 'pre', '肥城市桃园镇申请人某某，家庭成员3人，因医疗刚性支出，拟给予或已给予临时救助5,670.00元。如有异议，请向受理窗口或救助热线反映。', '2026-11-27 06:34:55.630622+00', '2026-11-27 06:34:57.630622+00', NULL, false, 'cn-2026.3', false),
	('01a21bb6-d1b3-7000-99ea-b6a9165f6782', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', 'pre', '肥城市桃园镇申请人某某，家庭成员3人，因教育支出，拟给予或已给予临时救助3,780.00元。如有异议，请向受理窗口或救助热线反映。', '2026-11-27 06:34:55.792253+00', '2026-11-27 06:34:57.792253+00', '2026-11-27 06:34:57.793449+00', false, 'cn-2026.3', false);


INSERT INTO public.objection (objection_id, notice_id, case_id, place_code, reason_code, reason_text, raised_by, raised_at, upheld, finding_text, resolved_by, resolved_at) VALUES
	('01a21bb6-c86f-7000-bc84-e8437e985d46', '01a21bb6-c858-7000-9671-863a517b5afa', '01a21bb6-c737-7000-a05d-0abff2ad8097', '370983103201', 'not_in_need', '演示：该户有两辆货车在营运。', 'demo-neighbour', '2026-11-27 06:34:53.420483+00', false, '演示：经核查，异议不成立。', 'demo-county_approver-370983-4', '2026-11-27 06:34:53.438372+00'),
	('01a21bb6-d122-7000-a32a-0cee83012888', '01a21bb6-d110-7000-a81f-98581c732859', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '370983103201', 'not_in_need', '演示：该户有两辆货车在营运。', 'demo-neighbour', '2026-11-27 06:34:55.642968+00', NULL, NULL, NULL, NULL);


INSERT INTO public.outbox_20261127 (seq, txid, created_at, event_id, type, topic, case_id, case_version, place_code, occurred_at, actor, policy_version, causation_id, traceparent, body) OVERRIDING SYSTEM VALUE VALUES
	(1, '875', '2026-11-27 06:34:49.293943+00', '01a21bb6-b85c-7001-9f2b-ce098d5c709a', 'cn.jiuji.relief.ordered.v1', 'jiuji.assessment', '01a21bb6-b54a-7000-a633-70223248db25', 1, '370982117200', '2026-11-27 06:34:49.294173+00', 'demo-township_approver-370982-1', 'demo@b8c0722dea08', NULL, '00-bc71c5c4218db4bff61e8bdc56f78392-775b97b4eb4b89ca-01', '\x7b226974656d5f6964223a2230316132316262362d623835632d373030302d386439302d323462393061383732313564222c22616d6f756e745f66656e223a36333030302c22666f726d223a2263617368222c2266756e64696e67223a2270657474795f72657365727665222c226f7264657265645f6279223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938322d31222c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31227d'),
	(2, '880', '2026-11-27 06:34:49.360409+00', '01a21bb6-b894-7000-b771-f7c440967d53', 'cn.jiuji.survey.completed.v1', 'jiuji.assessment', '01a21bb6-b54a-7000-a633-70223248db25', 2, '370982117200', '2026-11-27 06:34:49.360773+00', 'demo-window_clerk-370982-2', NULL, NULL, '00-64ef7f1332960160593e3041af05c904-b18c12e71e4f8a32-01', '\x7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d35225d2c22686f757365686f6c645f73697a65223a312c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a353030303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d'),
	(3, '891', '2026-11-27 06:34:49.467009+00', '01a21bb6-b90b-7000-9ebf-e11df0e61c2f', 'cn.jiuji.review.decided.v1', 'jiuji.assessment', '01a21bb6-b54a-7000-a633-70223248db25', 3, '370982117200', '2026-11-27 06:34:49.47262+00', 'demo-window_clerk-370982-2', 'demo@b8c0722dea08', NULL, '00-f415f380db70f34fad01e98ecb53b397-7bf3382410154d08-01', '\x7b2270726f636564757265223a22656d657267656e6379222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d33222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d34225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2270726f706f7365645f66656e223a3536373030307d'),
	(4, '899', '2026-11-27 06:34:49.547639+00', '01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', 'cn.jiuji.case.approved.v1', 'jiuji.assessment', '01a21bb6-b54a-7000-a633-70223248db25', 4, '370982117200', '2026-11-27 06:34:49.548851+00', 'demo-county_approver-370982-1', 'demo@b8c0722dea08', NULL, '00-146df4e2457c8a0a16c03e515a53d72d-b8316bc64cd67390-01', '\x7b2270726f636564757265223a22656d657267656e6379222c226974656d73223a5b7b226974656d5f6964223a2230316132316262362d623934662d373030352d383437372d366534623762396665353563222c226b696e64223a2263617368222c2270726f6772616d6d65223a2274656d706f726172795f617373697374616e6365222c226465706172746d656e74223a22636976696c5f61666661697273222c22616d6f756e745f66656e223a3530343030302c22696e7374616c6d656e7473223a312c2266756e64696e67223a22636f756e74795f627564676574222c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132316262362d623934662d373030342d396632392d366535656638383463396539222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22646973656173655f656d657267656e63795f66756e64222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226465736b223a226865616c7468222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132316262362d623934662d373030332d393061642d393666386130663531653230222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a226d65646963616c5f617373697374616e6365222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226465736b223a226865616c7468222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132316262362d623934662d373030322d386562362d346465383061333535643837222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a227265645f63726f73735f72656c696566222c226465706172746d656e74223a227265645f63726f7373222c226465736b223a2263686172697479222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a747275657d2c7b226974656d5f6964223a2230316132316262362d623934662d373030312d623538312d356537346338393438356238222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a747275657d5d2c22746f74616c5f66656e223a3536373030302c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c22646563696465645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938322d31222c226c6567616c5f6261736973223a5b22e7a4bee4bc9ae69591e58aa9e69a82e8a18ce58a9ee6b39520c2a73437e280933438222c22e59bbde58f91e3809432303134e380953437e58fb7222c22e6b3b0e694bfe58a9ee5ad97e3809432303135e380953430e58fb7222c22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d2c226578706c616e6174696f6e5f736861323536223a2237363962353433646432376332356536336464313162653530303130353031386262316630633361313633646233396235393634383464346364306465393038222c22666f726d616c69746965735f6f70656e223a747275652c226e6f746963655f6d6f6465223a22706f7374227d'),
	(5, '1055', '2026-11-27 06:34:50.768991+00', '01a21bb6-be1a-7000-bc10-f43c033fa92c', 'cn.jiuji.formalities.completed.v1', 'jiuji.assessment', '01a21bb6-b54a-7000-a633-70223248db25', 5, '370982117200', '2026-11-27 06:34:50.772211+00', 'demo-window_clerk-370982-2', NULL, NULL, '00-78a44357818e681b56a9cb0f0effb7ac-de2ef99bf31e383b-01', '\x7b22636f6d706c657465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c22666f756e645f656c696769626c65223a747275657d'),
	(6, '1057', '2026-11-27 06:34:50.774508+00', '01a21bb6-be25-7000-8fb4-49e6b11fc40e', 'cn.jiuji.notice.opened.v1', 'jiuji.assessment', '01a21bb6-b54a-7000-a633-70223248db25', 6, '370982117200', '2026-11-27 06:34:50.777163+00', 'system:assessment', 'demo@b8c0722dea08', '01a21bb6-be07-7000-964d-2f3a9d57fc64', '00-146df4e2457c8a0a16c03e515a53d72d-b8316bc64cd67390-01', '\x7b226e6f746963655f6964223a2230316132316262362d626532302d373030302d393638612d303261653633353637323738222c226d6f6465223a22706f7374222c22636c6f7365735f6174223a22323032362d31312d32375430363a33343a35322e3737373136335a227d'),
	(7, '1075', '2026-11-27 06:34:52.777784+00', '01a21bb6-c5ef-7000-8586-a2cebf7254bb', 'cn.jiuji.notice.closed.v1', 'jiuji.assessment', '01a21bb6-b54a-7000-a633-70223248db25', 7, '370982117200', '2026-11-27 06:34:52.778059+00', 'system:assessment', NULL, NULL, NULL, '\x7b226e6f746963655f6964223a2230316132316262362d626532302d373030302d393638612d303261653633353637323738222c226d6f6465223a22706f7374222c22757068656c64223a66616c73657d'),
	(8, '1145', '2026-11-27 06:34:53.375268+00', '01a21bb6-c840-7000-bbec-ba8e8a877f1f', 'cn.jiuji.survey.completed.v1', 'jiuji.assessment', '01a21bb6-c737-7000-a05d-0abff2ad8097', 1, '370983103201', '2026-11-27 06:34:53.375367+00', 'demo-window_clerk-370983-2', NULL, NULL, '00-ea628d2cdf6c25a2dc3a870078bbba90-781ad976e8fcba2f-01', '\x7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22686f757365686f6c645f73697a65223a332c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a343530303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d'),
	(9, '1151', '2026-11-27 06:34:53.389365+00', '01a21bb6-c852-7000-abbd-739166919ee8', 'cn.jiuji.review.decided.v1', 'jiuji.assessment', '01a21bb6-c737-7000-a05d-0abff2ad8097', 2, '370983103201', '2026-11-27 06:34:53.389458+00', 'demo-window_clerk-370983-2', 'demo@b8c0722dea08', NULL, '00-c778841fe813e2082540f98c2b5a8b3f-3a27b2c14badfa53-01', '\x7b2270726f636564757265223a226e6f726d616c222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2270726f706f7365645f66656e223a3536373030307d'),
	(10, '1153', '2026-11-27 06:34:53.399636+00', '01a21bb6-c859-7000-8641-cc46ef04b92f', 'cn.jiuji.notice.opened.v1', 'jiuji.assessment', '01a21bb6-c737-7000-a05d-0abff2ad8097', 3, '370983103201', '2026-11-27 06:34:53.399732+00', 'demo-window_clerk-370983-2', 'demo@b8c0722dea08', NULL, '00-e6397d1053c970985e060a6543342245-85bfd2de4f5fe329-01', '\x7b226e6f746963655f6964223a2230316132316262362d633835382d373030302d393637312d383633613531376235616661222c226d6f6465223a22707265222c22636c6f7365735f6174223a22323032362d31312d32375430363a33343a35352e3339393733325a227d'),
	(11, '1158', '2026-11-27 06:34:53.419629+00', '01a21bb6-c870-7000-9ff7-a8f9daed94f8', 'cn.jiuji.notice.objection_raised.v1', 'jiuji.assessment', '01a21bb6-c737-7000-a05d-0abff2ad8097', 4, '370983103201', '2026-11-27 06:34:53.420483+00', 'demo-neighbour', NULL, NULL, '00-ce2f12e3291caafead519a6e4962b507-a62e09f0a7b84af6-01', '\x7b226e6f746963655f6964223a2230316132316262362d633835382d373030302d393637312d383633613531376235616661222c226f626a656374696f6e5f6964223a2230316132316262362d633836662d373030302d626338342d653834333765393835643436222c22726561736f6e5f636f6465223a226e6f745f696e5f6e656564227d'),
	(12, '1164', '2026-11-27 06:34:53.438242+00', '01a21bb6-c884-7000-a63e-027d6a04f38a', 'cn.jiuji.notice.objection_resolved.v1', 'jiuji.assessment', '01a21bb6-c737-7000-a05d-0abff2ad8097', 5, '370983103201', '2026-11-27 06:34:53.438372+00', 'demo-county_approver-370983-4', NULL, NULL, '00-80ac010781def4989b5e7f4eafd66d83-caf701617c73ae9e-01', '\x7b226e6f746963655f6964223a2230316132316262362d633835382d373030302d393637312d383633613531376235616661222c226f626a656374696f6e5f6964223a2230316132316262362d633836662d373030302d626338342d653834333765393835643436222c22757068656c64223a66616c73652c227265736f6c7665645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d34227d'),
	(13, '1188', '2026-11-27 06:34:55.400837+00', '01a21bb6-d02c-7000-bed8-618241de6b2b', 'cn.jiuji.notice.closed.v1', 'jiuji.assessment', '01a21bb6-c737-7000-a05d-0abff2ad8097', 6, '370983103201', '2026-11-27 06:34:55.40109+00', 'system:assessment', NULL, NULL, NULL, '\x7b226e6f746963655f6964223a2230316132316262362d633835382d373030302d393637312d383633613531376235616661222c226d6f6465223a22707265222c22757068656c64223a66616c73657d'),
	(14, '1193', '2026-11-27 06:34:55.423571+00', '01a21bb6-d041-7000-afec-1114d4cb3961', 'cn.jiuji.case.rejected.v1', 'jiuji.assessment', '01a21bb6-c737-7000-a05d-0abff2ad8097', 7, '370983103201', '2026-11-27 06:34:55.423679+00', 'demo-county_approver-370983-1', 'demo@b8c0722dea08', NULL, '00-2684a02f2e4ea2d9a706e1f7bbef51bf-bdacab123729b3ba-01', '\x7b2270726f636564757265223a226e6f726d616c222c22726561736f6e5f636f6465223a226e6f745f696e5f6e656564222c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22646563696465645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d31222c226c6567616c5f6261736973223a5b22e7a4bee4bc9ae69591e58aa9e69a82e8a18ce58a9ee6b39520c2a73437e280933438222c22e59bbde58f91e3809432303134e380953437e58fb7222c22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d7d'),
	(15, '1229', '2026-11-27 06:34:55.586027+00', '01a21bb6-d0e3-7000-9ce7-025a192edbab', 'cn.jiuji.survey.completed.v1', 'jiuji.assessment', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 1, '370983103201', '2026-11-27 06:34:55.586176+00', 'demo-window_clerk-370983-2', NULL, NULL, '00-140b16f978ef7ffdeca2c4df9d99ced1-4a23497c915f1282-01', '\x7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22686f757365686f6c645f73697a65223a332c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a343530303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d'),
	(19, '1275', '2026-11-27 06:34:55.764474+00', '01a21bb6-d196-7000-bafb-feb960c7bb08', 'cn.jiuji.survey.completed.v1', 'jiuji.assessment', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 1, '370983103201', '2026-11-27 06:34:55.764933+00', 'demo-window_clerk-370983-2', NULL, NULL, '00-b497b74a342d6eb4617bd0a9625e79e8-e1023da8c6e410b6-01', '\x7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22686f757365686f6c645f73697a65223a332c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a343530303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d'),
	(16, '1235', '2026-11-27 06:34:55.618143+00', '01a21bb6-d106-7000-8bfc-fbe9bf3ace74', 'cn.jiuji.review.decided.v1', 'jiuji.assessment', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 2, '370983103201', '2026-11-27 06:34:55.618289+00', 'demo-window_clerk-370983-2', 'demo@b8c0722dea08', NULL, '00-a6c5c1e4a3c91f20cd511d1eefa5f415-5b5fe283f8b63de3-01', '\x7b2270726f636564757265223a226e6f726d616c222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2270726f706f7365645f66656e223a3536373030307d'),
	(20, '1280', '2026-11-27 06:34:55.783649+00', '01a21bb6-d1aa-7000-aae5-87c818710823', 'cn.jiuji.review.decided.v1', 'jiuji.assessment', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 2, '370983103201', '2026-11-27 06:34:55.783781+00', 'demo-window_clerk-370983-2', 'demo@b8c0722dea08', NULL, '00-81780bdb39051f6102c552adfe72d848-a45f6751f5f20d0b-01', '\x7b2270726f636564757265223a226e6f726d616c222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2270726f706f7365645f66656e223a3337383030307d'),
	(22, '1301', '2026-11-27 06:34:57.793199+00', '01a21bb6-d985-7000-abcb-e7ef6ac389cc', 'cn.jiuji.notice.closed.v1', 'jiuji.assessment', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 4, '370983103201', '2026-11-27 06:34:57.793449+00', 'system:assessment', NULL, NULL, NULL, '\x7b226e6f746963655f6964223a2230316132316262362d643162332d373030302d393965612d623661393136356636373832222c226d6f6465223a22707265222c22757068656c64223a66616c73657d'),
	(17, '1238', '2026-11-27 06:34:55.630474+00', '01a21bb6-d111-7000-bcf5-29d749eecf07', 'cn.jiuji.notice.opened.v1', 'jiuji.assessment', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 3, '370983103201', '2026-11-27 06:34:55.630622+00', 'demo-window_clerk-370983-2', 'demo@b8c0722dea08', NULL, '00-eb01648c5ac29636e1dcdb545279b9e0-11613a3b94029e96-01', '\x7b226e6f746963655f6964223a2230316132316262362d643131302d373030302d613831662d393835383163373332383539222c226d6f6465223a22707265222c22636c6f7365735f6174223a22323032362d31312d32375430363a33343a35372e3633303632325a227d'),
	(23, '1302', '2026-11-27 06:34:57.805028+00', '01a21bb6-d98f-7004-8052-09349d5d4769', 'cn.jiuji.case.approved.v1', 'jiuji.assessment', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 5, '370983103201', '2026-11-27 06:34:57.805146+00', 'demo-county_approver-370983-1', 'demo@b8c0722dea08', NULL, '00-3872a40852e72a876bb1c570e45172f3-d89aea70c9eee310-01', '\x7b2270726f636564757265223a226e6f726d616c222c226974656d73223a5b7b226974656d5f6964223a2230316132316262362d643938662d373030332d623131332d616363323638323137353137222c226b696e64223a2263617368222c2270726f6772616d6d65223a2274656d706f726172795f617373697374616e6365222c226465706172746d656e74223a22636976696c5f61666661697273222c22616d6f756e745f66656e223a3337383030302c22696e7374616c6d656e7473223a312c2266756e64696e67223a22636f756e74795f627564676574222c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132316262362d643938662d373030322d383062312d313966313333303265623235222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22656475636174696f6e5f616964222c226465706172746d656e74223a22656475636174696f6e222c226465736b223a22656475636174696f6e222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132316262362d643938662d373030312d386433382d383964326362653363636562222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a747275657d2c7b226974656d5f6964223a2230316132316262362d643938662d373030302d393864322d346339356135383762333635222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22646962616f5f656e726f6c6d656e74222c226465706172746d656e74223a22636976696c5f616666616972735f646962616f222c226465736b223a22636976696c5f61666661697273222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d5d2c22746f74616c5f66656e223a3337383030302c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22646563696465645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d31222c226c6567616c5f6261736973223a5b22e7a4bee4bc9ae69591e58aa9e69a82e8a18ce58a9ee6b39520c2a73437e280933438222c22e59bbde58f91e3809432303134e380953437e58fb7222c22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d2c226578706c616e6174696f6e5f736861323536223a2236323739656433396330626333323362626261313561643164653033353336623839373837323535303266376135663066356535373663316366653266373436222c22666f726d616c69746965735f6f70656e223a66616c73652c226e6f746963655f6d6f6465223a22707265227d'),
	(18, '1242', '2026-11-27 06:34:55.642637+00', '01a21bb6-d123-7000-b027-90cf546a18c6', 'cn.jiuji.notice.objection_raised.v1', 'jiuji.assessment', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 4, '370983103201', '2026-11-27 06:34:55.642968+00', 'demo-neighbour', NULL, NULL, '00-cf6baf8f7622cc5bf1d6d40a253303d5-a334da813655a3d9-01', '\x7b226e6f746963655f6964223a2230316132316262362d643131302d373030302d613831662d393835383163373332383539222c226f626a656374696f6e5f6964223a2230316132316262362d643132322d373030302d613332612d306365653833303132383838222c22726561736f6e5f636f6465223a226e6f745f696e5f6e656564227d'),
	(21, '1282', '2026-11-27 06:34:55.791701+00', '01a21bb6-d1b6-7000-95b1-072c59d68c31', 'cn.jiuji.notice.opened.v1', 'jiuji.assessment', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 3, '370983103201', '2026-11-27 06:34:55.792253+00', 'demo-window_clerk-370983-2', 'demo@b8c0722dea08', NULL, '00-804f556f6b47ded724cba73a547eca5f-84686f54d2eb808d-01', '\x7b226e6f746963655f6964223a2230316132316262362d643162332d373030302d393965612d623661393136356636373832222c226d6f6465223a22707265222c22636c6f7365735f6174223a22323032362d31312d32375430363a33343a35372e3739323235335a227d'),
	(24, '1346', '2026-11-27 06:34:58.007091+00', '01a21bb6-da58-7001-93c5-04e878a00fb1', 'cn.jiuji.relief.ordered.v1', 'jiuji.assessment', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 1, '370983103201', '2026-11-27 06:34:58.007223+00', 'demo-township_approver-370983-1', 'demo@b8c0722dea08', NULL, '00-2766342b8871f6791a045e5579224230-3224464853818c90-01', '\x7b226974656d5f6964223a2230316132316262362d646135382d373030302d623733612d613864383334396135346436222c22616d6f756e745f66656e223a36333030302c22666f726d223a22696e5f6b696e64222c2266756e64696e67223a2270657474795f72657365727665222c226f7264657265645f6279223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938332d31222c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d');


INSERT INTO public.partition_lease (lease, partition, reader, taken_at, used_at, ended_at) OVERRIDING SYSTEM VALUE VALUES
	(3, 2, 'vm:14801', '2026-11-27 06:34:48.255533+00', '2026-11-27 06:34:57.957161+00', NULL),
	(4, 3, 'vm:14801', '2026-11-27 06:34:48.256157+00', '2026-11-27 06:34:57.957163+00', NULL),
	(2, 1, 'vm:14801', '2026-11-27 06:34:48.249859+00', '2026-11-27 06:34:58.113822+00', NULL),
	(1, 0, 'vm:14801', '2026-11-27 06:34:48.247527+00', '2026-11-27 06:35:18.090773+00', NULL);


INSERT INTO public.relay_cursor (singleton, snapshot, system_identifier) VALUES
	(true, '1347:1347:', '7712735982657431881');


INSERT INTO public.stream_position (source, case_id, version) VALUES
	('intake', '01a21bb6-b54a-7000-a633-70223248db25', 5),
	('disbursement', '01a21bb6-b54a-7000-a633-70223248db25', 9),
	('intake', '01a21bb6-c737-7000-a05d-0abff2ad8097', 8),
	('intake', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 3),
	('intake', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 3),
	('disbursement', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 1),
	('disbursement', 'budget:370983', 1),
	('disbursement', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 1),
	('intake', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 5),
	('intake', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 4);


SELECT pg_catalog.setval('public.outbox_seq_seq', 24, true);


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


ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT pk_assessment PRIMARY KEY (case_id);


ALTER TABLE ONLY public.fact_proof
    ADD CONSTRAINT pk_fact_proof PRIMARY KEY (proof_id);


ALTER TABLE ONLY public.notice
    ADD CONSTRAINT pk_notice PRIMARY KEY (notice_id);


ALTER TABLE ONLY public.objection
    ADD CONSTRAINT pk_objection PRIMARY KEY (objection_id);


ALTER TABLE ONLY public.rehearing
    ADD CONSTRAINT rehearing_pkey PRIMARY KEY (type, topic, partition);


ALTER TABLE ONLY public.relay_cursor
    ADD CONSTRAINT relay_cursor_pkey PRIMARY KEY (singleton);


ALTER TABLE ONLY public.stream_position
    ADD CONSTRAINT stream_position_pkey PRIMARY KEY (source, case_id);


ALTER TABLE ONLY public.timer
    ADD CONSTRAINT timer_pkey PRIMARY KEY (case_id, kind);


CREATE INDEX ix_assessment_state ON public.assessment USING btree (state, case_id);


CREATE INDEX ix_case_end_ended_at ON public.case_end USING btree (ended_at) WHERE keys_kept;


CREATE INDEX ix_fact_proof_case_id ON public.fact_proof USING btree (case_id);


CREATE INDEX ix_idempotency_case ON public.idempotency USING btree ((case_ids[1])) WHERE (case_ids[1] <> 'unknown'::text);


CREATE INDEX ix_idempotency_created_at ON public.idempotency USING btree (created_at) WHERE (case_ids IS NULL);


CREATE INDEX ix_notice_open ON public.notice USING btree (place_code, notice_id) WHERE (closed_at IS NULL);


CREATE INDEX ix_objection_notice_id ON public.objection USING btree (notice_id);


CREATE INDEX ix_outbox_case_id ON ONLY public.outbox USING btree (case_id);


CREATE INDEX ix_outbox_txid ON ONLY public.outbox USING btree (txid);


CREATE INDEX ix_parked_event_case ON public.parked_event USING btree (source, case_id, case_version);


CREATE INDEX ix_timer_due_at ON public.timer USING btree (due_at);


CREATE INDEX outbox_20261127_case_id_idx ON public.outbox_20261127 USING btree (case_id);


CREATE INDEX outbox_20261127_txid_idx ON public.outbox_20261127 USING btree (txid);


CREATE INDEX outbox_20261128_case_id_idx ON public.outbox_20261128 USING btree (case_id);


CREATE INDEX outbox_20261128_txid_idx ON public.outbox_20261128 USING btree (txid);


CREATE INDEX outbox_default_case_id_idx ON public.outbox_default USING btree (case_id);


CREATE INDEX outbox_default_txid_idx ON public.outbox_default USING btree (txid);


CREATE UNIQUE INDEX uq_notice_case_mode ON public.notice USING btree (case_id, mode);


CREATE UNIQUE INDEX uq_partition_lease_open ON public.partition_lease USING btree (partition) WHERE (ended_at IS NULL);


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_20261127_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_20261127_txid_idx;


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_20261128_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_20261128_txid_idx;


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_default_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_default_txid_idx;


ALTER TABLE public.assessment ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.fact_proof ENABLE ROW LEVEL SECURITY;

CREATE POLICY jurisdiction ON public.assessment USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.fact_proof USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.notice USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.objection USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


ALTER TABLE public.notice ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.objection ENABLE ROW LEVEL SECURITY;

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


GRANT SELECT,INSERT,UPDATE ON TABLE public.assessment TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.case_end TO jiuji_app;


GRANT SELECT ON TABLE public.case_stream TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.consumer_offset TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.dead_letter TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.fact_proof TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.handled_type TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.notice TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.objection TO jiuji_app;


GRANT SELECT ON TABLE public.outbox TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.parked_event TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.partition_lease TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.rehearing TO jiuji_app;


GRANT SELECT,UPDATE ON TABLE public.relay_cursor TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.stream_position TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.timer TO jiuji_app;
