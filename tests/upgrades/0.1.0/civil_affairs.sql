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

CREATE FUNCTION public.jiuji_outbox_partitions(p_ahead_days integer, p_keep_days integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $_$
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
END $_$;


ALTER FUNCTION public.jiuji_outbox_partitions(p_ahead_days integer, p_keep_days integer) OWNER TO jiuji_owner;

CREATE FUNCTION public.jiuji_remember_batch(p_subjects text[], p_keys text[], p_fingerprints bytea[], p_statuses integer[], p_headers text[], p_bodies bytea[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
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


ALTER FUNCTION public.jiuji_remember_batch(p_subjects text[], p_keys text[], p_fingerprints bytea[], p_statuses integer[], p_headers text[], p_bodies bytea[]) OWNER TO jiuji_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


ALTER TABLE public.alembic_version OWNER TO jiuji_owner;

CREATE TABLE public.case_stream (
    case_id text NOT NULL,
    version bigint NOT NULL
)
WITH (fillfactor='70');


ALTER TABLE public.case_stream OWNER TO jiuji_owner;

CREATE TABLE public.consumer_offset (
    topic text NOT NULL,
    partition integer NOT NULL,
    next_offset bigint NOT NULL
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

CREATE TABLE public.ended_case (
    case_id text NOT NULL,
    place_code text NOT NULL
);

ALTER TABLE ONLY public.ended_case FORCE ROW LEVEL SECURITY;


ALTER TABLE public.ended_case OWNER TO jiuji_owner;

CREATE TABLE public.idempotency (
    subject text NOT NULL,
    key text NOT NULL,
    fingerprint bytea NOT NULL,
    status integer,
    headers jsonb,
    body bytea,
    created_at timestamp with time zone DEFAULT now() NOT NULL
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

CREATE TABLE public.outbox_20261126 (
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


ALTER TABLE public.outbox_20261126 OWNER TO jiuji_owner;

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

ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_20261126 FOR VALUES FROM ('2026-11-26 00:00:00+00') TO ('2026-11-27 00:00:00+00');


ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_20261127 FOR VALUES FROM ('2026-11-27 00:00:00+00') TO ('2026-11-28 00:00:00+00');


ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_default DEFAULT;


INSERT INTO public.alembic_version (version_num) VALUES
	('0001');


INSERT INTO public.consumer_offset (topic, partition, next_offset) VALUES
	('jiuji.intake', 0, 3),
	('jiuji.intake', 3, 8),
	('jiuji.referral', 3, 17),
	('jiuji.intake', 2, 12),
	('jiuji.intake', 1, 4);


INSERT INTO public.ended_case (case_id, place_code) VALUES
	('01a21556-3205-7000-9bba-672fe55c3a01', '370983103201');


INSERT INTO public.inbox (event_id, received_at) VALUES
	('01a21556-05f6-7001-83f5-cfa2a9ab22f5', '2026-11-26 00:51:29.166186+00'),
	('01a21556-0629-7000-9503-dddc5e6b7c67', '2026-11-26 00:51:29.277006+00'),
	('01a21556-0644-7000-af9d-c4ec571f5732', '2026-11-26 00:51:29.277006+00'),
	('01a21556-0647-7000-8a07-e55afb9e9424', '2026-11-26 00:51:29.277006+00'),
	('01a21556-0a64-7000-a952-1dd4ab4473fc', '2026-11-26 00:51:30.059265+00'),
	('01a21556-0a65-7000-96bb-511db3197512', '2026-11-26 00:51:30.059265+00'),
	('01a21556-0ad8-7000-8fb4-551d641a1fdb', '2026-11-26 00:51:30.186554+00'),
	('01a21556-0ade-7000-b3ab-fd9559455831', '2026-11-26 00:51:30.186554+00'),
	('01a21556-0aec-7000-983f-9ecf3b30234b', '2026-11-26 00:51:30.248289+00'),
	('01a21556-0c9d-7000-ab82-85b47c7ff065', '2026-11-26 00:51:30.640237+00'),
	('01a21556-0cfa-7000-b1c1-937edb9ddfb8', '2026-11-26 00:51:30.734549+00'),
	('01a21556-0d1b-7000-8e87-fe1ca9db20d8', '2026-11-26 00:51:30.758752+00'),
	('01a21556-0d21-7000-bbee-1a157044ee24', '2026-11-26 00:51:30.758752+00'),
	('01a21556-0d25-7000-bf2c-bf2b2335306f', '2026-11-26 00:51:30.758752+00'),
	('01a21556-0d28-7000-b033-07d506fee804', '2026-11-26 00:51:30.758752+00'),
	('01a21556-0d2b-7000-8195-819f5e0ab16f', '2026-11-26 00:51:30.758752+00'),
	('01a21556-15ee-7000-9e14-4a1feddfd321', '2026-11-26 00:51:32.991798+00'),
	('01a21556-1868-7000-8bd0-5efb9716d528', '2026-11-26 00:51:33.641265+00'),
	('01a21556-1888-7000-a9a4-65e48a894702', '2026-11-26 00:51:33.674936+00'),
	('01a21556-18d9-7000-b5f8-abfaa04fb793', '2026-11-26 00:51:33.740901+00'),
	('01a21556-18f8-7000-89fd-c4b9eb4e316d', '2026-11-26 00:51:33.779052+00'),
	('01a21556-1930-7000-b325-af0c959c3a4a', '2026-11-26 00:51:33.834193+00'),
	('01a21556-195b-7000-a2cd-c923c72cee94', '2026-11-26 00:51:33.875208+00'),
	('01a21556-241c-7000-9b96-d51f3dff7123', '2026-11-26 00:51:36.641717+00'),
	('01a21556-240c-7001-bbeb-b206427118a8', '2026-11-26 00:51:36.675589+00'),
	('01a21556-2458-7000-a02a-0b886d9e0f5e', '2026-11-26 00:51:36.728355+00'),
	('01a21556-247d-7000-bde6-d3ee5f04215a', '2026-11-26 00:51:36.752123+00'),
	('01a21556-25ff-7001-abc6-996248173a32', '2026-11-26 00:51:37.112879+00'),
	('01a21556-263b-7000-9889-430927035deb', '2026-11-26 00:51:37.182292+00'),
	('01a21556-2664-7000-bb2d-f9671eee176e', '2026-11-26 00:51:37.221648+00'),
	('01a21556-30ed-7000-a13e-d84d8de72ed2', '2026-11-26 00:51:39.909833+00'),
	('01a21556-30f0-7000-be49-71275282f09f', '2026-11-26 00:51:39.909833+00'),
	('01a21556-3153-7000-bd44-4fce9e0a8036', '2026-11-26 00:51:40.007938+00'),
	('01a21556-3157-7000-a771-049f184888e5', '2026-11-26 00:51:40.007938+00'),
	('01a21556-3206-7000-b970-049e510032a3', '2026-11-26 00:51:40.187805+00'),
	('01a21556-3206-7000-a18e-16844b0e9b04', '2026-11-26 00:51:40.23166+00'),
	('01a21556-3238-7000-8681-0ca2edabca5f', '2026-11-26 00:51:40.265362+00'),
	('01a21556-323c-7000-9807-455965a7a053', '2026-11-26 00:51:40.265362+00'),
	('01a21556-337f-7000-b407-78a2789dbde3', '2026-11-26 00:51:40.567214+00'),
	('01a21556-3383-7000-91da-16312f43276c', '2026-11-26 00:51:40.567214+00'),
	('01a21556-33a2-7001-bdd9-1b873fb0afd4', '2026-11-26 00:51:40.618939+00'),
	('01a21556-33e3-7000-bddc-d4db42fce1e5', '2026-11-26 00:51:40.666078+00'),
	('01a21556-33f4-7000-96df-14d6ba6693d7', '2026-11-26 00:51:40.69414+00'),
	('01a21556-81c2-7000-86f1-1a39cdd094ff', '2026-11-26 00:52:00.609481+00');


INSERT INTO public.relay_cursor (singleton, snapshot, system_identifier) VALUES
	(true, '766:766:', '7712276405452810629');


INSERT INTO public.stream_position (source, case_id, version) VALUES
	('referral', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 12),
	('intake', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 5),
	('intake', '01a21556-1867-7000-a300-ffda5e8c24ec', 7),
	('intake', '01a21556-240c-7000-9330-4e580332716b', 3),
	('intake', '01a21556-25ff-7000-840e-ba8de7069f86', 3),
	('referral', '01a21556-25ff-7000-840e-ba8de7069f86', 5),
	('intake', '01a21556-3205-7000-9bba-672fe55c3a01', 5),
	('intake', '01a21556-33a2-7000-93a1-44a4ea8f5213', 4);


INSERT INTO public.task (task_id, referral_id, case_id, place_code, department, programme, person_ref, hardship_codes, priority, state, version, received_at, updated_at, officer, reason_code, reason_text, result_text, amount_fen) VALUES
	('01a21556-3110-7000-b6c2-3f9ca2817f69', '01a21556-30e9-7000-bf66-446e69135fdc', '01a21556-25ff-7000-840e-ba8de7069f86', '370983103201', 'civil_affairs_dibao', 'dibao_enrolment', 'p-fece1d143916f5a3f911a788bb67c54b', '{education_expense}', false, 'received', 1, '2026-11-26 00:51:39.90827+00', '2026-11-26 00:51:39.90827+00', NULL, NULL, NULL, NULL, NULL);


SELECT pg_catalog.setval('public.outbox_seq_seq', 1, false);


ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


ALTER TABLE ONLY public.case_stream
    ADD CONSTRAINT case_stream_pkey PRIMARY KEY (case_id);


ALTER TABLE ONLY public.consumer_offset
    ADD CONSTRAINT consumer_offset_pkey PRIMARY KEY (topic, partition);


ALTER TABLE ONLY public.dead_letter
    ADD CONSTRAINT dead_letter_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.dead_letter
    ADD CONSTRAINT dead_letter_topic_partition_offset_key UNIQUE (topic, partition, "offset");


ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (subject, key);


ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (event_id);


ALTER TABLE ONLY public.parked_event
    ADD CONSTRAINT parked_event_pkey PRIMARY KEY (event_id);


ALTER TABLE ONLY public.ended_case
    ADD CONSTRAINT pk_ended_case PRIMARY KEY (case_id);


ALTER TABLE ONLY public.task
    ADD CONSTRAINT pk_task PRIMARY KEY (task_id);


ALTER TABLE ONLY public.relay_cursor
    ADD CONSTRAINT relay_cursor_pkey PRIMARY KEY (singleton);


ALTER TABLE ONLY public.stream_position
    ADD CONSTRAINT stream_position_pkey PRIMARY KEY (source, case_id);


ALTER TABLE ONLY public.timer
    ADD CONSTRAINT timer_pkey PRIMARY KEY (case_id, kind);


ALTER TABLE ONLY public.task
    ADD CONSTRAINT uq_task_referral_id UNIQUE (referral_id);


CREATE INDEX ix_outbox_case_id ON ONLY public.outbox USING btree (case_id);


CREATE INDEX ix_outbox_txid ON ONLY public.outbox USING btree (txid);


CREATE INDEX ix_parked_event_case ON public.parked_event USING btree (source, case_id, case_version);


CREATE INDEX ix_task_case_id ON public.task USING btree (case_id);


CREATE INDEX ix_task_department_state ON public.task USING btree (department, state, task_id);


CREATE INDEX ix_timer_due_at ON public.timer USING btree (due_at);


CREATE INDEX outbox_20261126_case_id_idx ON public.outbox_20261126 USING btree (case_id);


CREATE INDEX outbox_20261126_txid_idx ON public.outbox_20261126 USING btree (txid);


CREATE INDEX outbox_20261127_case_id_idx ON public.outbox_20261127 USING btree (case_id);


CREATE INDEX outbox_20261127_txid_idx ON public.outbox_20261127 USING btree (txid);


CREATE INDEX outbox_default_case_id_idx ON public.outbox_default USING btree (case_id);


CREATE INDEX outbox_default_txid_idx ON public.outbox_default USING btree (txid);


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_20261126_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_20261126_txid_idx;


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_20261127_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_20261127_txid_idx;


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_default_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_default_txid_idx;


ALTER TABLE public.ended_case ENABLE ROW LEVEL SECURITY;

CREATE POLICY jurisdiction ON public.ended_case USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.task USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


ALTER TABLE public.task ENABLE ROW LEVEL SECURITY;

GRANT ALL ON FUNCTION public.jiuji_begin(p_scope text, p_actor text, p_key text, p_fingerprint bytea) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_begin_batch(p_subjects text[], p_keys text[], p_fingerprints bytea[]) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_emit(p_event_ids uuid[], p_types text[], p_topics text[], p_case_ids text[], p_place_codes text[], p_causes text[], p_traces text[], p_policies text[], p_bodies bytea[], p_actors text[], p_occurred_at timestamp with time zone) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_outbox_partitions(p_ahead_days integer, p_keep_days integer) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_remember_batch(p_subjects text[], p_keys text[], p_fingerprints bytea[], p_statuses integer[], p_headers text[], p_bodies bytea[]) TO jiuji_app;


GRANT SELECT ON TABLE public.case_stream TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.consumer_offset TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.dead_letter TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.ended_case TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO jiuji_app;


GRANT SELECT ON TABLE public.outbox TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.parked_event TO jiuji_app;


GRANT SELECT,UPDATE ON TABLE public.relay_cursor TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.stream_position TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.task TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.timer TO jiuji_app;
