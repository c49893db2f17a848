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

ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_20261126 FOR VALUES FROM ('2026-11-26 00:00:00+00') TO ('2026-11-27 00:00:00+00');


ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_20261127 FOR VALUES FROM ('2026-11-27 00:00:00+00') TO ('2026-11-28 00:00:00+00');


ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_default DEFAULT;


INSERT INTO public.alembic_version (version_num) VALUES
	('0001');


INSERT INTO public.approved_set (set_id, case_id, place_code, procedure, policy_version, approved_at, joined_at) VALUES
	('01a21556-0968-7000-aa7e-ac6432e44269', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'emergency', 'demo@9b52d6d0d42f', '2026-11-26 00:51:29.75849+00', '2026-11-26 00:51:30.703506+00'),
	('01a21556-30bd-7005-aad9-07a6221fd1e6', '01a21556-25ff-7000-840e-ba8de7069f86', '370983103201', 'normal', 'demo@9b52d6d0d42f', '2026-11-26 00:51:39.836358+00', NULL);


INSERT INTO public.case_file (case_id, place_code, person_ref, hardship_codes, stopped_reason) VALUES
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'p-1ffbfb07ced37f5ca20ed4a7f44c3e64', '{sudden_illness,medical_expense}', NULL),
	('01a21556-1867-7000-a300-ffda5e8c24ec', '370983103201', 'p-cb730a7629990f45a739ba5c09b54588', '{medical_expense}', NULL),
	('01a21556-240c-7000-9330-4e580332716b', '370983103201', 'p-a5e8a04e3ff03c9d7dc8036707d64c44', '{medical_expense}', NULL),
	('01a21556-25ff-7000-840e-ba8de7069f86', '370983103201', 'p-fece1d143916f5a3f911a788bb67c54b', '{education_expense}', NULL),
	('01a21556-3205-7000-9bba-672fe55c3a01', '370983103201', 'p-cf7467a8b41261ce3f41af520602a08e', '{fire}', 'case_withdrawn'),
	('01a21556-33a2-7000-93a1-44a4ea8f5213', '370983103201', 'p-01a21556-338f-7000-a9dc-ca449706ae49', '{stranded_person}', NULL);


INSERT INTO public.case_stream (case_id, version) VALUES
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 12),
	('01a21556-25ff-7000-840e-ba8de7069f86', 5);


INSERT INTO public.consent (consent_id, case_id, place_code, department, given, given_by, evidence_sha256, recorded_by, recorded_at) VALUES
	('01a21556-0ad6-7000-893f-539053cd5348', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'charity_federation', true, 'self', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370982-1', '2026-11-26 00:51:30.129584+00'),
	('01a21556-0aea-7000-b824-e0e748008582', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'red_cross', false, 'self', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370982-1', '2026-11-26 00:51:30.149936+00'),
	('01a21556-3152-7000-ab1d-53f9d6f0cddb', '01a21556-25ff-7000-840e-ba8de7069f86', '370983103201', 'charity_federation', true, 'self', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370983-1', '2026-11-26 00:51:39.98073+00');


INSERT INTO public.consumer_offset (topic, partition, next_offset) VALUES
	('jiuji.intake', 0, 3),
	('jiuji.assessment', 0, 4),
	('jiuji.intake', 3, 8),
	('jiuji.assessment', 3, 12),
	('jiuji.desk', 3, 8),
	('jiuji.assessment', 2, 8),
	('jiuji.intake', 2, 12),
	('jiuji.intake', 1, 4);


INSERT INTO public.idempotency (subject, key, fingerprint, status, headers, body, created_at) VALUES
	('demo-window_clerk-370982-1', '9d807ae4-c508-4e8a-9705-15c0129fbb25', '\x80f061c4d5355f039c5654765595ad6ecde4b71fcbf005aade397ca77ac481f8', 201, '{"location": "/v1/cases/01a21556-05f6-7000-a6ae-b17f0aa8bac9/consents/01a21556-0ad6-7000-893f-539053cd5348", "content-type": "application/json"}', '\x7b22636f6e73656e745f6964223a2230316132313535362d306164362d373030302d383933662d353339303533636435333438222c22636173655f6964223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22676976656e223a747275652c22676976656e5f6279223a2273656c66222c2265766964656e63655f736861323536223a2232613937353136633335346236383834386364626438663534613232366130613535623231656431333865323037616436633563626239633030616135616561222c227265636f726465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c227265636f726465645f6174223a22323032362d31312d32365430303a35313a33302e3132393538345a227d', '2026-11-26 00:51:30.129732+00'),
	('demo-window_clerk-370982-1', '92e97865-3c1d-4d2d-aec8-d39d6d4471a7', '\xe3b9715872d30021eec6b36cd638420fc69e08ca983b12f87a6efa6e7560ead1', 201, '{"location": "/v1/cases/01a21556-05f6-7000-a6ae-b17f0aa8bac9/consents/01a21556-0aea-7000-b824-e0e748008582", "content-type": "application/json"}', '\x7b22636f6e73656e745f6964223a2230316132313535362d306165612d373030302d623832342d653065373438303038353832222c22636173655f6964223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c226465706172746d656e74223a227265645f63726f7373222c22676976656e223a66616c73652c22676976656e5f6279223a2273656c66222c2265766964656e63655f736861323536223a2232613937353136633335346236383834386364626438663534613232366130613535623231656431333865323037616436633563626239633030616135616561222c227265636f726465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c227265636f726465645f6174223a22323032362d31312d32365430303a35313a33302e3134393933365a227d', '2026-11-26 00:51:30.150132+00'),
	('demo-window_clerk-370983-1', 'e7883b75-8370-4179-a2cc-47b7e5d30bd2', '\xb6fcf485dbc099e158fcae837ab2c57f9ae851a3c3c6399574afd66347c48715', 201, '{"location": "/v1/cases/01a21556-25ff-7000-840e-ba8de7069f86/consents/01a21556-3152-7000-ab1d-53f9d6f0cddb", "content-type": "application/json"}', '\x7b22636f6e73656e745f6964223a2230316132313535362d333135322d373030302d616231642d353366396436663063646462222c22636173655f6964223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22676976656e223a747275652c22676976656e5f6279223a2273656c66222c2265766964656e63655f736861323536223a2232613937353136633335346236383834386364626438663534613232366130613535623231656431333865323037616436633563626239633030616135616561222c227265636f726465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c227265636f726465645f6174223a22323032362d31312d32365430303a35313a33392e3938303733305a227d', '2026-11-26 00:51:39.981898+00');


INSERT INTO public.inbox (event_id, received_at) VALUES
	('01a21556-05f6-7001-83f5-cfa2a9ab22f5', '2026-11-26 00:51:29.170557+00'),
	('01a21556-0629-7000-9503-dddc5e6b7c67', '2026-11-26 00:51:29.287298+00'),
	('01a21556-0644-7000-af9d-c4ec571f5732', '2026-11-26 00:51:29.287298+00'),
	('01a21556-0647-7000-8a07-e55afb9e9424', '2026-11-26 00:51:29.287298+00'),
	('01a21556-0831-7000-91d3-3cada8778078', '2026-11-26 00:51:29.502111+00'),
	('01a21556-0866-7000-a312-8691de63ea91', '2026-11-26 00:51:29.579223+00'),
	('01a21556-08ed-7000-bc77-2a8753cdf1ef', '2026-11-26 00:51:29.709678+00'),
	('01a21556-0968-7000-aa7e-ac6432e44269', '2026-11-26 00:51:29.825514+00'),
	('01a21556-0c24-7000-84bb-e5c1636b0a2c', '2026-11-26 00:51:30.523145+00'),
	('01a21556-0c4e-7000-8429-829b7007476d', '2026-11-26 00:51:30.624955+00'),
	('01a21556-0c4c-7000-9ce7-e9138e3ff7fb', '2026-11-26 00:51:30.710927+00'),
	('01a21556-0c53-7000-a85d-0ce428337537', '2026-11-26 00:51:30.710927+00'),
	('01a21556-0c75-7000-bda9-19d1056ee086', '2026-11-26 00:51:30.710927+00'),
	('01a21556-0c8c-7000-94f8-b12dd55d994b', '2026-11-26 00:51:30.710927+00'),
	('01a21556-0de0-7000-be59-4cc088cafcc6', '2026-11-26 00:51:30.950995+00'),
	('01a21556-0e4b-7000-81f0-fa2e69bc9b8d', '2026-11-26 00:51:31.039904+00'),
	('01a21556-15c0-7000-af35-9a5f3db07920', '2026-11-26 00:51:32.943905+00'),
	('01a21556-15ee-7000-9e14-4a1feddfd321', '2026-11-26 00:51:32.9968+00'),
	('01a21556-1868-7000-8bd0-5efb9716d528', '2026-11-26 00:51:33.6465+00'),
	('01a21556-1888-7000-a9a4-65e48a894702', '2026-11-26 00:51:33.678202+00'),
	('01a21556-18d9-7000-b5f8-abfaa04fb793', '2026-11-26 00:51:33.740859+00'),
	('01a21556-18f8-7000-89fd-c4b9eb4e316d', '2026-11-26 00:51:33.782284+00'),
	('01a21556-1930-7000-b325-af0c959c3a4a', '2026-11-26 00:51:33.834417+00'),
	('01a21556-195b-7000-a2cd-c923c72cee94', '2026-11-26 00:51:33.876041+00'),
	('01a21556-1a01-7000-b2b7-7cc4fbf7401b', '2026-11-26 00:51:34.03994+00'),
	('01a21556-1a22-7000-b63e-022c8c57a039', '2026-11-26 00:51:34.073152+00'),
	('01a21556-1a35-7000-aa3a-06a15070f5d2', '2026-11-26 00:51:34.101856+00'),
	('01a21556-1a6d-7000-82ad-23782e5bf6b5', '2026-11-26 00:51:34.133709+00'),
	('01a21556-1a89-7000-a7c0-73e467291c05', '2026-11-26 00:51:34.165902+00'),
	('01a21556-222d-7000-80aa-58e37eefaaa9', '2026-11-26 00:51:36.118113+00'),
	('01a21556-23ef-7000-adea-53619ffd3b7e', '2026-11-26 00:51:36.578713+00'),
	('01a21556-241c-7000-9b96-d51f3dff7123', '2026-11-26 00:51:36.65112+00'),
	('01a21556-240c-7001-bbeb-b206427118a8', '2026-11-26 00:51:36.67776+00'),
	('01a21556-2458-7000-a02a-0b886d9e0f5e', '2026-11-26 00:51:36.714826+00'),
	('01a21556-247d-7000-bde6-d3ee5f04215a', '2026-11-26 00:51:36.752254+00'),
	('01a21556-2558-7000-9b6f-a743cf91fb2a', '2026-11-26 00:51:36.951956+00'),
	('01a21556-259b-7000-9c34-9745c7afd850', '2026-11-26 00:51:37.019048+00'),
	('01a21556-25b2-7000-a25d-41a70978692d', '2026-11-26 00:51:37.048052+00'),
	('01a21556-25e4-7000-8873-0f9f583da7c5', '2026-11-26 00:51:37.075169+00'),
	('01a21556-25ff-7001-abc6-996248173a32', '2026-11-26 00:51:37.114937+00'),
	('01a21556-263b-7000-9889-430927035deb', '2026-11-26 00:51:37.183444+00'),
	('01a21556-2664-7000-bb2d-f9671eee176e', '2026-11-26 00:51:37.223889+00'),
	('01a21556-2713-7000-83fd-78929d9e6c94', '2026-11-26 00:51:37.389951+00'),
	('01a21556-274b-7000-89b7-1d121ec711d4', '2026-11-26 00:51:37.451763+00'),
	('01a21556-276f-7000-aa37-8f5bcfff4b91', '2026-11-26 00:51:37.47603+00'),
	('01a21556-2f30-7000-a8d4-bd1aaf2e7577', '2026-11-26 00:51:39.463508+00'),
	('01a21556-30bd-7005-aad9-07a6221fd1e6', '2026-11-26 00:51:39.868903+00'),
	('01a21556-31ec-7000-862b-4337443cce71', '2026-11-26 00:51:40.160875+00'),
	('01a21556-31f5-7000-9e7c-296723f1fdd1', '2026-11-26 00:51:40.195751+00'),
	('01a21556-3206-7000-a18e-16844b0e9b04', '2026-11-26 00:51:40.235789+00'),
	('01a21556-3238-7000-8681-0ca2edabca5f', '2026-11-26 00:51:40.268653+00'),
	('01a21556-323c-7000-9807-455965a7a053', '2026-11-26 00:51:40.268653+00'),
	('01a21556-32d9-7000-9d04-d97cd87e6727', '2026-11-26 00:51:40.392517+00'),
	('01a21556-337f-7000-b407-78a2789dbde3', '2026-11-26 00:51:40.565979+00'),
	('01a21556-3383-7000-91da-16312f43276c', '2026-11-26 00:51:40.565979+00'),
	('01a21556-33a2-7001-bdd9-1b873fb0afd4', '2026-11-26 00:51:40.623969+00'),
	('01a21556-33e3-7000-bddc-d4db42fce1e5', '2026-11-26 00:51:40.661654+00'),
	('01a21556-33f4-7000-96df-14d6ba6693d7', '2026-11-26 00:51:40.689456+00'),
	('01a21556-81c2-7000-86f1-1a39cdd094ff', '2026-11-26 00:52:00.602067+00');


INSERT INTO public.outbox_20261126 (seq, txid, created_at, event_id, type, topic, case_id, case_version, place_code, occurred_at, actor, policy_version, causation_id, traceparent, body) OVERRIDING SYSTEM VALUE VALUES
	(1, '855', '2026-11-26 00:51:29.825514+00', '01a21556-0a64-7000-a952-1dd4ab4473fc', 'cn.jiuji.referral.issued.v1', 'jiuji.referral', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 1, '370982117200', '2026-11-26 00:51:29.825397+00', 'system:referral', 'demo@9b52d6d0d42f', '01a21556-0968-7000-aa7e-ac6432e44269', '00-481ddcf9afe4db8795486b3f78af4121-624e24bd9339be0b-01', '\x7b22726566657272616c5f6964223a2230316132313535362d303962372d373030302d623036342d316561313964346130333262222c226974656d5f6964223a2230316132313535362d303936372d373030342d393931662d633636656336386336316338222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226465736b223a226865616c7468222c2270726f6772616d6d65223a22646973656173655f656d657267656e63795f66756e64222c22706572736f6e5f726566223a22702d3166666266623037636564333766356361323065643461376634346333653634222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c227072696f72697479223a747275657d'),
	(2, '855', '2026-11-26 00:51:29.825514+00', '01a21556-0a65-7000-96bb-511db3197512', 'cn.jiuji.referral.issued.v1', 'jiuji.referral', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 2, '370982117200', '2026-11-26 00:51:29.825397+00', 'system:referral', 'demo@9b52d6d0d42f', '01a21556-0968-7000-aa7e-ac6432e44269', '00-481ddcf9afe4db8795486b3f78af4121-624e24bd9339be0b-01', '\x7b22726566657272616c5f6964223a2230316132313535362d303962662d373030302d393333322d653530666163396362343733222c226974656d5f6964223a2230316132313535362d303936372d373030332d386466622d323561376364626138303735222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226465736b223a226865616c7468222c2270726f6772616d6d65223a226d65646963616c5f617373697374616e6365222c22706572736f6e5f726566223a22702d3166666266623037636564333766356361323065643461376634346333653634222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c227072696f72697479223a747275657d'),
	(3, '888', '2026-11-26 00:51:30.129732+00', '01a21556-0ad8-7000-8fb4-551d641a1fdb', 'cn.jiuji.consent.recorded.v1', 'jiuji.referral', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 3, '370982117200', '2026-11-26 00:51:30.129584+00', 'demo-window_clerk-370982-1', 'demo@9b52d6d0d42f', NULL, '00-a803650168937bee4fa9b23fed181133-66a113751d9660bf-01', '\x7b22636f6e73656e745f6964223a2230316132313535362d306164362d373030302d383933662d353339303533636435333438222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22676976656e223a747275657d'),
	(4, '888', '2026-11-26 00:51:30.129732+00', '01a21556-0ade-7000-b3ab-fd9559455831', 'cn.jiuji.referral.issued.v1', 'jiuji.referral', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 4, '370982117200', '2026-11-26 00:51:30.129584+00', 'demo-window_clerk-370982-1', 'demo@9b52d6d0d42f', NULL, '00-a803650168937bee4fa9b23fed181133-66a113751d9660bf-01', '\x7b22726566657272616c5f6964223a2230316132313535362d306135652d373030302d383631652d336330353635333839313266222c226974656d5f6964223a2230316132313535362d303936372d373030312d393762372d663464386132313039343561222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c2270726f6772616d6d65223a22636861726974795f72656c696566222c22706572736f6e5f726566223a22702d3166666266623037636564333766356361323065643461376634346333653634222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c227072696f72697479223a747275652c22636f6e73656e745f6964223a2230316132313535362d306164362d373030302d383933662d353339303533636435333438227d'),
	(5, '891', '2026-11-26 00:51:30.150132+00', '01a21556-0aec-7000-983f-9ecf3b30234b', 'cn.jiuji.consent.recorded.v1', 'jiuji.referral', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 5, '370982117200', '2026-11-26 00:51:30.149936+00', 'demo-window_clerk-370982-1', 'demo@9b52d6d0d42f', NULL, '00-053764dc245dc71dff62b5ff6393c8ef-18a2f716430f04c7-01', '\x7b22636f6e73656e745f6964223a2230316132313535362d306165612d373030302d623832342d653065373438303038353832222c226465706172746d656e74223a227265645f63726f7373222c22676976656e223a66616c73657d'),
	(6, '937', '2026-11-26 00:51:30.523145+00', '01a21556-0c9d-7000-ab82-85b47c7ff065', 'cn.jiuji.referral.acknowledged.v1', 'jiuji.referral', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 6, '370982117200', '2026-11-26 00:51:30.521065+00', 'system:referral', 'demo@9b52d6d0d42f', '01a21556-0c24-7000-84bb-e5c1636b0a2c', '00-449bd7682481002533dd240b2c344a56-ad651ad5a2cb0d52-01', '\x7b22726566657272616c5f6964223a2230316132313535362d306135652d373030302d383631652d336330353635333839313266222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832227d'),
	(7, '959', '2026-11-26 00:51:30.624955+00', '01a21556-0cfa-7000-b1c1-937edb9ddfb8', 'cn.jiuji.referral.completed.v1', 'jiuji.referral', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 7, '370982117200', '2026-11-26 00:51:30.624841+00', 'system:referral', 'demo@9b52d6d0d42f', '01a21556-0c4e-7000-8429-829b7007476d', '00-2ff794ebf97845d26e266bc234e80b86-f6f3b13f049a1f25-01', '\x7b22726566657272616c5f6964223a2230316132313535362d306135652d373030302d383631652d336330353635333839313266222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832227d'),
	(8, '966', '2026-11-26 00:51:30.710927+00', '01a21556-0d1b-7000-8e87-fe1ca9db20d8', 'cn.jiuji.referral.acknowledged.v1', 'jiuji.referral', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 8, '370982117200', '2026-11-26 00:51:30.703506+00', 'system:referral', 'demo@9b52d6d0d42f', '01a21556-0c4c-7000-9ce7-e9138e3ff7fb', '00-0d8729cbe9d35f8cd74bd82fe6decabf-c3e3d13b1058b312-01', '\x7b22726566657272616c5f6964223a2230316132313535362d303962372d373030302d623036342d316561313964346130333262222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226f666669636572223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832227d'),
	(9, '966', '2026-11-26 00:51:30.710927+00', '01a21556-0d21-7000-bbee-1a157044ee24', 'cn.jiuji.referral.acknowledged.v1', 'jiuji.referral', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 9, '370982117200', '2026-11-26 00:51:30.703506+00', 'system:referral', 'demo@9b52d6d0d42f', '01a21556-0c53-7000-a85d-0ce428337537', '00-bd3c209c67d94d2d2c75a7ea296741ab-023769651b994818-01', '\x7b22726566657272616c5f6964223a2230316132313535362d303962662d373030302d393333322d653530666163396362343733222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226f666669636572223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832227d'),
	(10, '966', '2026-11-26 00:51:30.710927+00', '01a21556-0d25-7000-bf2c-bf2b2335306f', 'cn.jiuji.referral.refused.v1', 'jiuji.referral', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 10, '370982117200', '2026-11-26 00:51:30.703506+00', 'system:referral', 'demo@9b52d6d0d42f', '01a21556-0c75-7000-bda9-19d1056ee086', '00-c3efe7ba849db35fdca0c5a69be0b68a-49cd91de5c828dc9-01', '\x7b22726566657272616c5f6964223a2230316132313535362d303962372d373030302d623036342d316561313964346130333262222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c22726561736f6e5f636f6465223a226e6f7468696e675f746f6c64222c226f666669636572223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832227d'),
	(11, '966', '2026-11-26 00:51:30.710927+00', '01a21556-0d28-7000-b033-07d506fee804', 'cn.jiuji.referral.refused.v1', 'jiuji.referral', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 11, '370982117200', '2026-11-26 00:51:30.703506+00', 'system:referral', 'demo@9b52d6d0d42f', '01a21556-0c8c-7000-94f8-b12dd55d994b', '00-a52e23263f77eb2c743b705e927fd163-b3c71e40862596f7-01', '\x7b22726566657272616c5f6964223a2230316132313535362d303962662d373030302d393333322d653530666163396362343733222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c22726561736f6e5f636f6465223a226e6f7468696e675f746f6c64222c226f666669636572223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832227d'),
	(12, '966', '2026-11-26 00:51:30.710927+00', '01a21556-0d2b-7000-8195-819f5e0ab16f', 'cn.jiuji.referral.joined.v1', 'jiuji.referral', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 12, '370982117200', '2026-11-26 00:51:30.703506+00', 'system:referral', 'demo@9b52d6d0d42f', '01a21556-0c8c-7000-94f8-b12dd55d994b', '00-a52e23263f77eb2c743b705e927fd163-b3c71e40862596f7-01', '\x7b22636f6d706c65746564223a312c2272656675736564223a322c2272657475726e6564223a302c22776974686f75745f636f6e73656e74223a312c22726573756c74223a22706172746c795f636f6d706c65746564227d'),
	(13, '1323', '2026-11-26 00:51:39.868903+00', '01a21556-30ed-7000-a13e-d84d8de72ed2', 'cn.jiuji.referral.issued.v1', 'jiuji.referral', '01a21556-25ff-7000-840e-ba8de7069f86', 1, '370983103201', '2026-11-26 00:51:39.867628+00', 'system:referral', 'demo@9b52d6d0d42f', '01a21556-30bd-7005-aad9-07a6221fd1e6', '00-e128ea7a2935f452942f313214669a79-4abc4471027f6614-01', '\x7b22726566657272616c5f6964223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c226974656d5f6964223a2230316132313535362d333062642d373030332d393865662d326664326637636363366530222c226465706172746d656e74223a22656475636174696f6e222c226465736b223a22656475636174696f6e222c2270726f6772616d6d65223a22656475636174696f6e5f616964222c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c227072696f72697479223a66616c73657d'),
	(14, '1323', '2026-11-26 00:51:39.868903+00', '01a21556-30f0-7000-be49-71275282f09f', 'cn.jiuji.referral.issued.v1', 'jiuji.referral', '01a21556-25ff-7000-840e-ba8de7069f86', 2, '370983103201', '2026-11-26 00:51:39.867628+00', 'system:referral', 'demo@9b52d6d0d42f', '01a21556-30bd-7005-aad9-07a6221fd1e6', '00-e128ea7a2935f452942f313214669a79-4abc4471027f6614-01', '\x7b22726566657272616c5f6964223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c226974656d5f6964223a2230316132313535362d333062642d373030312d383036642d363639326533653937373132222c226465706172746d656e74223a22636976696c5f616666616972735f646962616f222c226465736b223a22636976696c5f61666661697273222c2270726f6772616d6d65223a22646962616f5f656e726f6c6d656e74222c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c227072696f72697479223a66616c73657d'),
	(15, '1339', '2026-11-26 00:51:39.981898+00', '01a21556-3153-7000-bd44-4fce9e0a8036', 'cn.jiuji.consent.recorded.v1', 'jiuji.referral', '01a21556-25ff-7000-840e-ba8de7069f86', 3, '370983103201', '2026-11-26 00:51:39.98073+00', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', NULL, '00-9f238a70af94d0ee7d14caf11c71b044-8d47af5d7c331237-01', '\x7b22636f6e73656e745f6964223a2230316132313535362d333135322d373030302d616231642d353366396436663063646462222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22676976656e223a747275657d'),
	(16, '1339', '2026-11-26 00:51:39.981898+00', '01a21556-3157-7000-a771-049f184888e5', 'cn.jiuji.referral.issued.v1', 'jiuji.referral', '01a21556-25ff-7000-840e-ba8de7069f86', 4, '370983103201', '2026-11-26 00:51:39.98073+00', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', NULL, '00-9f238a70af94d0ee7d14caf11c71b044-8d47af5d7c331237-01', '\x7b22726566657272616c5f6964223a2230316132313535362d333065372d373030302d393138362d386233363366663662346264222c226974656d5f6964223a2230316132313535362d333062642d373030322d386337332d333534666631643930646666222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c2270726f6772616d6d65223a22636861726974795f72656c696566222c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c227072696f72697479223a66616c73652c22636f6e73656e745f6964223a2230316132313535362d333135322d373030302d616231642d353366396436663063646462227d'),
	(17, '1357', '2026-11-26 00:51:40.160875+00', '01a21556-3206-7000-b970-049e510032a3', 'cn.jiuji.referral.acknowledged.v1', 'jiuji.referral', '01a21556-25ff-7000-840e-ba8de7069f86', 5, '370983103201', '2026-11-26 00:51:40.160194+00', 'system:referral', 'demo@9b52d6d0d42f', '01a21556-31ec-7000-862b-4337443cce71', '00-62d557961ad471dd53a5e81098557842-de2f25f0e645e879-01', '\x7b22726566657272616c5f6964223a2230316132313535362d333065372d373030302d393138362d386233363366663662346264222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393833227d');


INSERT INTO public.referral (referral_id, case_id, place_code, set_id, item_id, department, desk, programme, needs_consent, state, created_at, version, consent_id, reissue_of, officer, reason_code, given_programme, amount_fen, issued_at, acknowledged_at, closed_at, told_at, told_by, told_means) VALUES
	('01a21556-0a58-7000-b5ea-8db3bfe85883', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', '01a21556-0968-7000-aa7e-ac6432e44269', '01a21556-0967-7002-a016-fb327105faab', 'red_cross', 'charity', 'red_cross_relief', true, 'without_consent', '2026-11-26 00:51:29.825397+00', 2, '01a21556-0aea-7000-b824-e0e748008582', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-26 00:51:30.149936+00', NULL, NULL, NULL),
	('01a21556-0a5e-7000-861e-3c056538912f', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', '01a21556-0968-7000-aa7e-ac6432e44269', '01a21556-0967-7001-97b7-f4d8a210945a', 'charity_federation', 'charity', 'charity_relief', true, 'completed', '2026-11-26 00:51:29.825397+00', 5, '01a21556-0ad6-7000-893f-539053cd5348', NULL, 'demo-charity_federation-370982', NULL, 'charity_relief', NULL, '2026-11-26 00:51:30.129584+00', '2026-11-26 00:51:30.521065+00', '2026-11-26 00:51:30.624841+00', NULL, NULL, NULL),
	('01a21556-09b7-7000-b064-1ea19d4a032b', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', '01a21556-0968-7000-aa7e-ac6432e44269', '01a21556-0967-7004-991f-c66ec68c61c8', 'health_commission', 'health', 'disease_emergency_fund', false, 'refused', '2026-11-26 00:51:29.825397+00', 4, NULL, NULL, 'demo-health_commission-370982', 'nothing_told', NULL, NULL, '2026-11-26 00:51:29.825397+00', '2026-11-26 00:51:30.703506+00', '2026-11-26 00:51:30.703506+00', NULL, NULL, NULL),
	('01a21556-09bf-7000-9332-e50fac9cb473', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', '01a21556-0968-7000-aa7e-ac6432e44269', '01a21556-0967-7003-8dfb-25a7cdba8075', 'medical_insurance', 'health', 'medical_assistance', false, 'refused', '2026-11-26 00:51:29.825397+00', 4, NULL, NULL, 'demo-medical_insurance-370982', 'nothing_told', NULL, NULL, '2026-11-26 00:51:29.825397+00', '2026-11-26 00:51:30.703506+00', '2026-11-26 00:51:30.703506+00', NULL, NULL, NULL),
	('01a21556-30e6-7000-a1e6-794c0d259001', '01a21556-25ff-7000-840e-ba8de7069f86', '370983103201', '01a21556-30bd-7005-aad9-07a6221fd1e6', '01a21556-30bd-7003-98ef-2fd2f7ccc6e0', 'education', 'education', 'education_aid', false, 'issued', '2026-11-26 00:51:39.867628+00', 2, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-26 00:51:39.867628+00', NULL, NULL, NULL, NULL, NULL),
	('01a21556-30e9-7000-bf66-446e69135fdc', '01a21556-25ff-7000-840e-ba8de7069f86', '370983103201', '01a21556-30bd-7005-aad9-07a6221fd1e6', '01a21556-30bd-7001-806d-6692e3e97712', 'civil_affairs_dibao', 'civil_affairs', 'dibao_enrolment', false, 'issued', '2026-11-26 00:51:39.867628+00', 2, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-26 00:51:39.867628+00', NULL, NULL, NULL, NULL, NULL),
	('01a21556-30e7-7000-9186-8b363ff6b4bd', '01a21556-25ff-7000-840e-ba8de7069f86', '370983103201', '01a21556-30bd-7005-aad9-07a6221fd1e6', '01a21556-30bd-7002-8c73-354ff1d90dff', 'charity_federation', 'charity', 'charity_relief', true, 'acknowledged', '2026-11-26 00:51:39.867628+00', 4, '01a21556-3152-7000-ab1d-53f9d6f0cddb', NULL, 'demo-charity_federation-370983', NULL, NULL, NULL, '2026-11-26 00:51:39.98073+00', '2026-11-26 00:51:40.160194+00', NULL, NULL, NULL, NULL);


INSERT INTO public.relay_cursor (singleton, snapshot, system_identifier) VALUES
	(true, '1356:1358:1356', '7712276405452810629');


INSERT INTO public.stream_position (source, case_id, version) VALUES
	('charity', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 2),
	('health', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 4),
	('assessment', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 7),
	('intake', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 5),
	('assessment', '01a21556-1867-7000-a300-ffda5e8c24ec', 7),
	('intake', '01a21556-1867-7000-a300-ffda5e8c24ec', 7),
	('intake', '01a21556-240c-7000-9330-4e580332716b', 3),
	('assessment', '01a21556-240c-7000-9330-4e580332716b', 4),
	('intake', '01a21556-25ff-7000-840e-ba8de7069f86', 3),
	('assessment', '01a21556-25ff-7000-840e-ba8de7069f86', 5),
	('charity', '01a21556-25ff-7000-840e-ba8de7069f86', 2),
	('assessment', '01a21556-3205-7000-9bba-672fe55c3a01', 1),
	('intake', '01a21556-3205-7000-9bba-672fe55c3a01', 5),
	('intake', '01a21556-33a2-7000-93a1-44a4ea8f5213', 4);


SELECT pg_catalog.setval('public.outbox_seq_seq', 17, true);


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


ALTER TABLE ONLY public.approved_set
    ADD CONSTRAINT pk_approved_set PRIMARY KEY (set_id);


ALTER TABLE ONLY public.case_file
    ADD CONSTRAINT pk_case_file PRIMARY KEY (case_id);


ALTER TABLE ONLY public.consent
    ADD CONSTRAINT pk_consent PRIMARY KEY (consent_id);


ALTER TABLE ONLY public.referral
    ADD CONSTRAINT pk_referral PRIMARY KEY (referral_id);


ALTER TABLE ONLY public.relay_cursor
    ADD CONSTRAINT relay_cursor_pkey PRIMARY KEY (singleton);


ALTER TABLE ONLY public.stream_position
    ADD CONSTRAINT stream_position_pkey PRIMARY KEY (source, case_id);


ALTER TABLE ONLY public.timer
    ADD CONSTRAINT timer_pkey PRIMARY KEY (case_id, kind);


ALTER TABLE ONLY public.referral
    ADD CONSTRAINT uq_referral_reissue_of UNIQUE (reissue_of);


CREATE INDEX ix_approved_set_case_id ON public.approved_set USING btree (case_id);


CREATE INDEX ix_consent_case_id ON public.consent USING btree (case_id, department);


CREATE INDEX ix_outbox_case_id ON ONLY public.outbox USING btree (case_id);


CREATE INDEX ix_outbox_txid ON ONLY public.outbox USING btree (txid);


CREATE INDEX ix_parked_event_case ON public.parked_event USING btree (source, case_id, case_version);


CREATE INDEX ix_referral_case_id ON public.referral USING btree (case_id);


CREATE INDEX ix_referral_department ON public.referral USING btree (department, state, referral_id);


CREATE INDEX ix_referral_set_id ON public.referral USING btree (set_id);


CREATE INDEX ix_timer_due_at ON public.timer USING btree (due_at);


CREATE INDEX outbox_20261126_case_id_idx ON public.outbox_20261126 USING btree (case_id);


CREATE INDEX outbox_20261126_txid_idx ON public.outbox_20261126 USING btree (txid);


CREATE INDEX outbox_20261127_case_id_idx ON public.outbox_20261127 USING btree (case_id);


CREATE INDEX outbox_20261127_txid_idx ON public.outbox_20261127 USING btree (txid);


CREATE INDEX outbox_default_case_id_idx ON public.outbox_default USING btree (case_id);


CREATE INDEX outbox_default_txid_idx ON public.outbox_default USING btree (txid);


CREATE UNIQUE INDEX uq_referral_item_alive ON public.referral USING btree (item_id) WHERE (state <> 'reissued'::text);


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_20261126_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_20261126_txid_idx;


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_20261127_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_20261127_txid_idx;


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


GRANT ALL ON FUNCTION public.jiuji_emit(p_event_ids uuid[], p_types text[], p_topics text[], p_case_ids text[], p_place_codes text[], p_causes text[], p_traces text[], p_policies text[], p_bodies bytea[], p_actors text[], p_occurred_at timestamp with time zone) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_outbox_partitions(p_ahead_days integer, p_keep_days integer) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_remember_batch(p_subjects text[], p_keys text[], p_fingerprints bytea[], p_statuses integer[], p_headers text[], p_bodies bytea[]) TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.approved_set TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.case_file TO jiuji_app;


GRANT SELECT ON TABLE public.case_stream TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.consent TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.consumer_offset TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.dead_letter TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO jiuji_app;


GRANT SELECT ON TABLE public.outbox TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.parked_event TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.referral TO jiuji_app;


GRANT SELECT,UPDATE ON TABLE public.relay_cursor TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.stream_position TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.timer TO jiuji_app;
