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
	('01a21632-b072-7000-8e47-e40dd9fcb761', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'emergency', 'demo@0646b6b40be0', '2026-11-26 04:52:30.444265+00', '2026-11-26 04:52:31.207223+00'),
	('01a21632-d3e0-7000-b15b-f1ee9542829d', '01a21632-c9f8-7000-823c-afbfccd74684', '370983103201', 'normal', 'demo@0646b6b40be0', '2026-11-26 04:52:39.518389+00', NULL);


INSERT INTO public.case_file (case_id, place_code, person_ref, hardship_codes, stopped_reason) VALUES
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'p-14d53f82d1433fbb4562c53aa762c38c', '{sudden_illness,medical_expense}', NULL),
	('01a21632-be79-7000-9904-4de27f737723', '370983103201', 'p-cb730a7629990f45a739ba5c09b54588', '{medical_expense}', NULL),
	('01a21632-c918-7000-ae7e-cbf4fed846da', '370983103201', 'p-a5e8a04e3ff03c9d7dc8036707d64c44', '{medical_expense}', NULL),
	('01a21632-c9f8-7000-823c-afbfccd74684', '370983103201', 'p-fece1d143916f5a3f911a788bb67c54b', '{education_expense}', NULL),
	('01a21632-d4fd-7000-95ab-27376c903518', '370983103201', 'p-cf7467a8b41261ce3f41af520602a08e', '{fire}', 'case_withdrawn'),
	('01a21632-d631-7001-aca3-36176fca81ae', '370983103201', 'p-01a21632-d631-7000-bdf4-e7480bdc7a31', '{stranded_person}', NULL);


INSERT INTO public.case_stream (case_id, version) VALUES
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 12),
	('01a21632-c9f8-7000-823c-afbfccd74684', 5);


INSERT INTO public.consent (consent_id, case_id, place_code, department, given, given_by, evidence_sha256, recorded_by, recorded_at) VALUES
	('01a21632-b1c8-7000-9cd9-3b8c71926b6d', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'charity_federation', true, 'self', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370982-1', '2026-11-26 04:52:30.788369+00'),
	('01a21632-b1db-7000-8423-f24b8a71f16c', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'red_cross', false, 'self', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370982-1', '2026-11-26 04:52:30.806037+00'),
	('01a21632-d45c-7000-88b2-112132d955d1', '01a21632-c9f8-7000-823c-afbfccd74684', '370983103201', 'charity_federation', true, 'self', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370983-1', '2026-11-26 04:52:39.641415+00');


INSERT INTO public.consumer_offset (topic, partition, next_offset) VALUES
	('jiuji.intake', 0, 18),
	('jiuji.assessment', 0, 23),
	('jiuji.desk', 0, 8),
	('jiuji.assessment', 3, 1),
	('jiuji.intake', 3, 5),
	('jiuji.intake', 1, 4);


INSERT INTO public.idempotency (subject, key, fingerprint, status, headers, body, created_at) VALUES
	('demo-window_clerk-370982-1', '4e7f12d1-4761-4763-909f-9aec3edfb9c4', '\xa97b7f3930c997ee0e8a3fa3e91121317bf6e5f1d3abeb10b1fdad122e503659', 201, '{"location": "/v1/cases/01a21632-ae0e-7000-bc0f-eef3f9e98d03/consents/01a21632-b1c8-7000-9cd9-3b8c71926b6d", "content-type": "application/json"}', '\x7b22636f6e73656e745f6964223a2230316132313633322d623163382d373030302d396364392d336238633731393236623664222c22636173655f6964223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22676976656e223a747275652c22676976656e5f6279223a2273656c66222c2265766964656e63655f736861323536223a2232613937353136633335346236383834386364626438663534613232366130613535623231656431333865323037616436633563626239633030616135616561222c227265636f726465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c227265636f726465645f6174223a22323032362d31312d32365430343a35323a33302e3738383336395a227d', '2026-11-26 04:52:30.788508+00'),
	('demo-window_clerk-370982-1', '8abc6ee0-50bf-46b0-a930-a199c2a3ca50', '\x433043f13c855092b5b431e7dad22613023df78c884e9761a02eae1c50168ffd', 201, '{"location": "/v1/cases/01a21632-ae0e-7000-bc0f-eef3f9e98d03/consents/01a21632-b1db-7000-8423-f24b8a71f16c", "content-type": "application/json"}', '\x7b22636f6e73656e745f6964223a2230316132313633322d623164622d373030302d383432332d663234623861373166313663222c22636173655f6964223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c226465706172746d656e74223a227265645f63726f7373222c22676976656e223a66616c73652c22676976656e5f6279223a2273656c66222c2265766964656e63655f736861323536223a2232613937353136633335346236383834386364626438663534613232366130613535623231656431333865323037616436633563626239633030616135616561222c227265636f726465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c227265636f726465645f6174223a22323032362d31312d32365430343a35323a33302e3830363033375a227d', '2026-11-26 04:52:30.806315+00'),
	('demo-window_clerk-370983-1', 'b90804c7-6b2f-4aeb-ae60-e8e12d3f2191', '\x966902e6d79132c3494cc8a31e8c7b299b58be4e5dd734e676536a994588297f', 201, '{"location": "/v1/cases/01a21632-c9f8-7000-823c-afbfccd74684/consents/01a21632-d45c-7000-88b2-112132d955d1", "content-type": "application/json"}', '\x7b22636f6e73656e745f6964223a2230316132313633322d643435632d373030302d383862322d313132313332643935356431222c22636173655f6964223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22676976656e223a747275652c22676976656e5f6279223a2273656c66222c2265766964656e63655f736861323536223a2232613937353136633335346236383834386364626438663534613232366130613535623231656431333865323037616436633563626239633030616135616561222c227265636f726465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c227265636f726465645f6174223a22323032362d31312d32365430343a35323a33392e3634313431355a227d', '2026-11-26 04:52:39.641803+00');


INSERT INTO public.inbox (event_id, received_at) VALUES
	('01a21632-ae0e-7001-8427-2c2139fca6c6', '2026-11-26 04:52:30.075829+00'),
	('01a21632-ae2a-7000-81d1-4df4d63a8960', '2026-11-26 04:52:30.165017+00'),
	('01a21632-ae44-7000-92f2-59050366e2d4', '2026-11-26 04:52:30.165017+00'),
	('01a21632-ae47-7000-a9c0-c033efb45a87', '2026-11-26 04:52:30.165017+00'),
	('01a21632-afe2-7000-bee5-45ff8465f456', '2026-11-26 04:52:30.358901+00'),
	('01a21632-afff-7000-a3e7-0b129a34df32', '2026-11-26 04:52:30.407461+00'),
	('01a21632-b01b-7000-8445-04557d23e187', '2026-11-26 04:52:30.425178+00'),
	('01a21632-b072-7000-8e47-e40dd9fcb761', '2026-11-26 04:52:30.667139+00'),
	('01a21632-b2b4-7000-8bc1-00839e0bc895', '2026-11-26 04:52:31.075236+00'),
	('01a21632-b2cc-7000-ad41-73dd7eef2f97', '2026-11-26 04:52:31.096851+00'),
	('01a21632-b309-7000-baf8-3b39859d77d2', '2026-11-26 04:52:31.172288+00'),
	('01a21632-b30c-7000-a3dd-ec1618e651ba', '2026-11-26 04:52:31.208162+00'),
	('01a21632-b324-7000-aa34-76dc8a1623a2', '2026-11-26 04:52:31.208162+00'),
	('01a21632-b33d-7000-88a8-8595045bab4c', '2026-11-26 04:52:31.208162+00'),
	('01a21632-b4b7-7000-b3a2-654108edff64', '2026-11-26 04:52:31.559027+00'),
	('01a21632-b517-7000-be04-4dffc0988fdc', '2026-11-26 04:52:31.65224+00'),
	('01a21632-bc8d-7000-ac76-403ff2769326', '2026-11-26 04:52:33.556978+00'),
	('01a21632-bc9e-7000-a1e4-edfd27227739', '2026-11-26 04:52:33.576783+00'),
	('01a21632-be7a-7000-8a20-5091094cc3fb', '2026-11-26 04:52:34.064604+00'),
	('01a21632-be8a-7000-b000-9c0b79a2f21d', '2026-11-26 04:52:34.107753+00'),
	('01a21632-bece-7000-9d10-d1d8ad61eed6', '2026-11-26 04:52:34.143504+00'),
	('01a21632-bee0-7000-ab77-b809de3b4829', '2026-11-26 04:52:34.179426+00'),
	('01a21632-bf1a-7000-b3ed-efad1c47d66f', '2026-11-26 04:52:34.216447+00'),
	('01a21632-bf20-7000-838f-24074c2311f9', '2026-11-26 04:52:34.24872+00'),
	('01a21632-bfb6-7000-afe2-57cb88b6c12f', '2026-11-26 04:52:34.374061+00'),
	('01a21632-bfce-7000-a2b6-ea124de02e3e', '2026-11-26 04:52:34.392992+00'),
	('01a21632-bfd8-7000-b23b-f0d889e8c698', '2026-11-26 04:52:34.416397+00'),
	('01a21632-bfe9-7000-a06f-70969cf07b57', '2026-11-26 04:52:34.446824+00'),
	('01a21632-bffc-7000-9b1c-189d932e4dc0', '2026-11-26 04:52:34.455975+00'),
	('01a21632-c7c2-7000-ba90-599903aeb6be', '2026-11-26 04:52:36.428668+00'),
	('01a21632-c909-7000-9d5a-e43dd2a514f8', '2026-11-26 04:52:36.756184+00'),
	('01a21632-c919-7000-bd37-28fdc0143138', '2026-11-26 04:52:36.784226+00'),
	('01a21632-c91f-7000-a805-92372e252723', '2026-11-26 04:52:36.784226+00'),
	('01a21632-c931-7000-a2b8-f1f67d5800d6', '2026-11-26 04:52:36.812909+00'),
	('01a21632-c941-7000-afe6-ed1ed24ce768', '2026-11-26 04:52:36.828842+00'),
	('01a21632-c9be-7000-8901-aa69f3740f24', '2026-11-26 04:52:36.936563+00'),
	('01a21632-c9d4-7000-a28f-94553b9550ea', '2026-11-26 04:52:36.964741+00'),
	('01a21632-c9dc-7000-87c8-2821b4cc163f', '2026-11-26 04:52:36.97646+00'),
	('01a21632-c9eb-7000-abfc-68e4e0c8e482', '2026-11-26 04:52:36.991156+00'),
	('01a21632-c9f8-7001-828a-4886c86ae2f0', '2026-11-26 04:52:37.006152+00'),
	('01a21632-ca08-7000-ae73-2e3d7042ae41', '2026-11-26 04:52:37.035578+00'),
	('01a21632-ca24-7000-a21b-fd3b114bd778', '2026-11-26 04:52:37.062412+00'),
	('01a21632-caae-7000-b652-7de7fa72277c', '2026-11-26 04:52:37.177919+00'),
	('01a21632-cac2-7000-8baf-8cd3de04331e', '2026-11-26 04:52:37.197834+00'),
	('01a21632-cacd-7000-9b41-0200663fe97d', '2026-11-26 04:52:37.214116+00'),
	('01a21632-d2a8-7000-a999-fe4da3c996ed', '2026-11-26 04:52:39.218275+00'),
	('01a21632-d3e0-7000-b15b-f1ee9542829d', '2026-11-26 04:52:39.530364+00'),
	('01a21632-d4df-7000-802a-54db386bb3c0', '2026-11-26 04:52:39.792632+00'),
	('01a21632-d4fe-7000-a380-7da89b2f0530', '2026-11-26 04:52:39.854126+00'),
	('01a21632-d4e8-7000-88a8-519a9de0fd2e', '2026-11-26 04:52:39.871631+00'),
	('01a21632-d516-7000-9251-a7b4b85f2c41', '2026-11-26 04:52:39.888854+00'),
	('01a21632-d518-7000-8aee-a314a933b3b2', '2026-11-26 04:52:39.888854+00'),
	('01a21632-d59a-7001-a98c-1a598453f113', '2026-11-26 04:52:39.977103+00'),
	('01a21632-d627-7000-8c86-27790bfa22a4', '2026-11-26 04:52:40.12576+00'),
	('01a21632-d629-7000-bfcb-39ce4d0da1a0', '2026-11-26 04:52:40.12576+00'),
	('01a21632-d631-7002-97ce-4a99a63cfaff', '2026-11-26 04:52:40.152619+00'),
	('01a21632-d650-7000-8442-f5c56823d6fb', '2026-11-26 04:52:40.184251+00'),
	('01a21632-d66b-7000-acb6-6a4aca83be1a', '2026-11-26 04:52:40.20276+00'),
	('01a21633-2452-7000-bdad-308f87e22afe', '2026-11-26 04:53:00.124843+00');


INSERT INTO public.outbox_20261126 (seq, txid, created_at, event_id, type, topic, case_id, case_version, place_code, occurred_at, actor, policy_version, causation_id, traceparent, body) OVERRIDING SYSTEM VALUE VALUES
	(1, '863', '2026-11-26 04:52:30.667139+00', '01a21632-b15c-7000-ae4a-647ce502612c', 'cn.jiuji.referral.issued.v1', 'jiuji.referral', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 1, '370982117200', '2026-11-26 04:52:30.666984+00', 'system:referral', 'demo@0646b6b40be0', '01a21632-b072-7000-8e47-e40dd9fcb761', '00-9a187d0794368eddce79510e101829c6-3fb9dc40b9300553-01', '\x7b22726566657272616c5f6964223a2230316132313633322d623135352d373030302d396537392d613234363833616431646538222c226974656d5f6964223a2230316132313633322d623037312d373030342d393165322d343032666532313534303332222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226465736b223a226865616c7468222c2270726f6772616d6d65223a22646973656173655f656d657267656e63795f66756e64222c22706572736f6e5f726566223a22702d3134643533663832643134333366626234353632633533616137363263333863222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c227072696f72697479223a747275657d'),
	(2, '863', '2026-11-26 04:52:30.667139+00', '01a21632-b15c-7001-8205-4bd83a4ca476', 'cn.jiuji.referral.issued.v1', 'jiuji.referral', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 2, '370982117200', '2026-11-26 04:52:30.666984+00', 'system:referral', 'demo@0646b6b40be0', '01a21632-b072-7000-8e47-e40dd9fcb761', '00-9a187d0794368eddce79510e101829c6-3fb9dc40b9300553-01', '\x7b22726566657272616c5f6964223a2230316132313633322d623135372d373030302d383233662d373061326332353534353565222c226974656d5f6964223a2230316132313633322d623037312d373030332d396161302d616634636530356335306665222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226465736b223a226865616c7468222c2270726f6772616d6d65223a226d65646963616c5f617373697374616e6365222c22706572736f6e5f726566223a22702d3134643533663832643134333366626234353632633533616137363263333863222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c227072696f72697479223a747275657d'),
	(3, '880', '2026-11-26 04:52:30.788508+00', '01a21632-b1c9-7000-b1a5-847d359c442c', 'cn.jiuji.consent.recorded.v1', 'jiuji.referral', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 3, '370982117200', '2026-11-26 04:52:30.788369+00', 'demo-window_clerk-370982-1', 'demo@0646b6b40be0', NULL, '00-c760fac33382a9a97347181efe19674f-18ddd4149c4c4b25-01', '\x7b22636f6e73656e745f6964223a2230316132313633322d623163382d373030302d396364392d336238633731393236623664222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22676976656e223a747275657d'),
	(4, '880', '2026-11-26 04:52:30.788508+00', '01a21632-b1cd-7000-930e-bcd666e28767', 'cn.jiuji.referral.issued.v1', 'jiuji.referral', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 4, '370982117200', '2026-11-26 04:52:30.788369+00', 'demo-window_clerk-370982-1', 'demo@0646b6b40be0', NULL, '00-c760fac33382a9a97347181efe19674f-18ddd4149c4c4b25-01', '\x7b22726566657272616c5f6964223a2230316132313633322d623135612d373030302d616261382d663539306230313533326432222c226974656d5f6964223a2230316132313633322d623037312d373030312d386632322d356335333262306432323563222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c2270726f6772616d6d65223a22636861726974795f72656c696566222c22706572736f6e5f726566223a22702d3134643533663832643134333366626234353632633533616137363263333863222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c227072696f72697479223a747275652c22636f6e73656e745f6964223a2230316132313633322d623163382d373030302d396364392d336238633731393236623664227d'),
	(5, '883', '2026-11-26 04:52:30.806315+00', '01a21632-b1db-7001-a8fb-86d923181467', 'cn.jiuji.consent.recorded.v1', 'jiuji.referral', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 5, '370982117200', '2026-11-26 04:52:30.806037+00', 'demo-window_clerk-370982-1', 'demo@0646b6b40be0', NULL, '00-052c5a7c3f6509727f7de2e372400a0c-f2bbb6ce46b1b8db-01', '\x7b22636f6e73656e745f6964223a2230316132313633322d623164622d373030302d383432332d663234623861373166313663222c226465706172746d656e74223a227265645f63726f7373222c22676976656e223a66616c73657d'),
	(6, '916', '2026-11-26 04:52:31.075236+00', '01a21632-b2ec-7000-b166-be98a26251b4', 'cn.jiuji.referral.acknowledged.v1', 'jiuji.referral', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 6, '370982117200', '2026-11-26 04:52:31.075079+00', 'system:referral', 'demo@0646b6b40be0', '01a21632-b2b4-7000-8bc1-00839e0bc895', '00-8fae6bc973af878476797e4917775d28-1d06682e6c2a87a9-01', '\x7b22726566657272616c5f6964223a2230316132313633322d623135612d373030302d616261382d663539306230313533326432222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832227d'),
	(7, '932', '2026-11-26 04:52:31.096851+00', '01a21632-b32e-7000-ab2a-bc4c79d5669d', 'cn.jiuji.referral.completed.v1', 'jiuji.referral', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 7, '370982117200', '2026-11-26 04:52:31.096219+00', 'system:referral', 'demo@0646b6b40be0', '01a21632-b2cc-7000-ad41-73dd7eef2f97', '00-e305d6668ba87e3d8774974f3dcb8f3d-7a0b62c4b949f14d-01', '\x7b22726566657272616c5f6964223a2230316132313633322d623135612d373030302d616261382d663539306230313533326432222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832227d'),
	(8, '942', '2026-11-26 04:52:31.172288+00', '01a21632-b34e-7000-9215-6435331f4c40', 'cn.jiuji.referral.acknowledged.v1', 'jiuji.referral', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 8, '370982117200', '2026-11-26 04:52:31.172177+00', 'system:referral', 'demo@0646b6b40be0', '01a21632-b309-7000-baf8-3b39859d77d2', '00-4b3428057841d27a4d7e9a6e65508b11-0ba756c768a48cb1-01', '\x7b22726566657272616c5f6964223a2230316132313633322d623135352d373030302d396537392d613234363833616431646538222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226f666669636572223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832227d'),
	(9, '952', '2026-11-26 04:52:31.208162+00', '01a21632-b371-7000-9ff6-595dd2800853', 'cn.jiuji.referral.refused.v1', 'jiuji.referral', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 9, '370982117200', '2026-11-26 04:52:31.207223+00', 'system:referral', 'demo@0646b6b40be0', '01a21632-b324-7000-aa34-76dc8a1623a2', '00-28b726e0a654345664c366e6a22ce10b-f2ef060e7da3d6cb-01', '\x7b22726566657272616c5f6964223a2230316132313633322d623135352d373030302d396537392d613234363833616431646538222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c22726561736f6e5f636f6465223a226e6f7468696e675f746f6c64222c226f666669636572223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832227d'),
	(10, '952', '2026-11-26 04:52:31.208162+00', '01a21632-b374-7000-b364-a2e6fd08d483', 'cn.jiuji.referral.acknowledged.v1', 'jiuji.referral', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 10, '370982117200', '2026-11-26 04:52:31.207223+00', 'system:referral', 'demo@0646b6b40be0', '01a21632-b30c-7000-a3dd-ec1618e651ba', '00-742abf186c233efa4509505cb659b638-7a1e181ecde353d1-01', '\x7b22726566657272616c5f6964223a2230316132313633322d623135372d373030302d383233662d373061326332353534353565222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226f666669636572223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832227d'),
	(11, '952', '2026-11-26 04:52:31.208162+00', '01a21632-b377-7000-818f-c68bb2506f6b', 'cn.jiuji.referral.refused.v1', 'jiuji.referral', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 11, '370982117200', '2026-11-26 04:52:31.207223+00', 'system:referral', 'demo@0646b6b40be0', '01a21632-b33d-7000-88a8-8595045bab4c', '00-c891216e2bb9afb6636a4f1977f93da1-78619c53b429f740-01', '\x7b22726566657272616c5f6964223a2230316132313633322d623135372d373030302d383233662d373061326332353534353565222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c22726561736f6e5f636f6465223a226e6f7468696e675f746f6c64222c226f666669636572223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832227d'),
	(12, '952', '2026-11-26 04:52:31.208162+00', '01a21632-b379-7000-a49e-af793a0ca322', 'cn.jiuji.referral.joined.v1', 'jiuji.referral', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 12, '370982117200', '2026-11-26 04:52:31.207223+00', 'system:referral', 'demo@0646b6b40be0', '01a21632-b33d-7000-88a8-8595045bab4c', '00-c891216e2bb9afb6636a4f1977f93da1-78619c53b429f740-01', '\x7b22636f6d706c65746564223a312c2272656675736564223a322c2272657475726e6564223a302c22776974686f75745f636f6e73656e74223a312c22726573756c74223a22706172746c795f636f6d706c65746564227d'),
	(13, '1298', '2026-11-26 04:52:39.530364+00', '01a21632-d3f3-7000-aa18-d9b6f9d7a9a1', 'cn.jiuji.referral.issued.v1', 'jiuji.referral', '01a21632-c9f8-7000-823c-afbfccd74684', 1, '370983103201', '2026-11-26 04:52:39.529978+00', 'system:referral', 'demo@0646b6b40be0', '01a21632-d3e0-7000-b15b-f1ee9542829d', '00-dfe8d1d5109601d396c69b804bc413e7-ee1696a9e6bf9e2a-01', '\x7b22726566657272616c5f6964223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c226974656d5f6964223a2230316132313633322d643364662d373030332d383638632d663139333832393730646563222c226465706172746d656e74223a22656475636174696f6e222c226465736b223a22656475636174696f6e222c2270726f6772616d6d65223a22656475636174696f6e5f616964222c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c227072696f72697479223a66616c73657d'),
	(14, '1298', '2026-11-26 04:52:39.530364+00', '01a21632-d3f3-7001-95c9-e8c6d1917a48', 'cn.jiuji.referral.issued.v1', 'jiuji.referral', '01a21632-c9f8-7000-823c-afbfccd74684', 2, '370983103201', '2026-11-26 04:52:39.529978+00', 'system:referral', 'demo@0646b6b40be0', '01a21632-d3e0-7000-b15b-f1ee9542829d', '00-dfe8d1d5109601d396c69b804bc413e7-ee1696a9e6bf9e2a-01', '\x7b22726566657272616c5f6964223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c226974656d5f6964223a2230316132313633322d643364662d373030312d386137362d346434386338633763383932222c226465706172746d656e74223a22636976696c5f616666616972735f646962616f222c226465736b223a22636976696c5f61666661697273222c2270726f6772616d6d65223a22646962616f5f656e726f6c6d656e74222c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c227072696f72697479223a66616c73657d'),
	(15, '1319', '2026-11-26 04:52:39.641803+00', '01a21632-d45d-7000-8c9a-e283158e1f8e', 'cn.jiuji.consent.recorded.v1', 'jiuji.referral', '01a21632-c9f8-7000-823c-afbfccd74684', 3, '370983103201', '2026-11-26 04:52:39.641415+00', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', NULL, '00-3ab68c669fb5213b9229ccbd4664a858-c03d7d3ae9a9fd57-01', '\x7b22636f6e73656e745f6964223a2230316132313633322d643435632d373030302d383862322d313132313332643935356431222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22676976656e223a747275657d'),
	(16, '1319', '2026-11-26 04:52:39.641803+00', '01a21632-d45e-7000-8f35-1490de3a14d3', 'cn.jiuji.referral.issued.v1', 'jiuji.referral', '01a21632-c9f8-7000-823c-afbfccd74684', 4, '370983103201', '2026-11-26 04:52:39.641415+00', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', NULL, '00-3ab68c669fb5213b9229ccbd4664a858-c03d7d3ae9a9fd57-01', '\x7b22726566657272616c5f6964223a2230316132313633322d643366322d373030302d383363382d393932303839386361326366222c226974656d5f6964223a2230316132313633322d643364662d373030322d393231332d663232356534383064613032222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c2270726f6772616d6d65223a22636861726974795f72656c696566222c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c227072696f72697479223a66616c73652c22636f6e73656e745f6964223a2230316132313633322d643435632d373030302d383862322d313132313332643935356431227d'),
	(17, '1336', '2026-11-26 04:52:39.792632+00', '01a21632-d4f4-7000-9013-d253b8204263', 'cn.jiuji.referral.acknowledged.v1', 'jiuji.referral', '01a21632-c9f8-7000-823c-afbfccd74684', 5, '370983103201', '2026-11-26 04:52:39.792306+00', 'system:referral', 'demo@0646b6b40be0', '01a21632-d4df-7000-802a-54db386bb3c0', '00-776f1a4c7b5707714597563660c3c253-554414cf153c357b-01', '\x7b22726566657272616c5f6964223a2230316132313633322d643366322d373030302d383363382d393932303839386361326366222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393833227d');


INSERT INTO public.referral (referral_id, case_id, place_code, set_id, item_id, department, desk, programme, needs_consent, state, created_at, version, consent_id, reissue_of, officer, reason_code, given_programme, amount_fen, issued_at, acknowledged_at, closed_at, told_at, told_by, told_means) VALUES
	('01a21632-b159-7000-b42b-5e1ed7b16423', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', '01a21632-b072-7000-8e47-e40dd9fcb761', '01a21632-b071-7002-aead-3b7ccd04a309', 'red_cross', 'charity', 'red_cross_relief', true, 'without_consent', '2026-11-26 04:52:30.666984+00', 2, '01a21632-b1db-7000-8423-f24b8a71f16c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-26 04:52:30.806037+00', NULL, NULL, NULL),
	('01a21632-b15a-7000-aba8-f590b01532d2', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', '01a21632-b072-7000-8e47-e40dd9fcb761', '01a21632-b071-7001-8f22-5c532b0d225c', 'charity_federation', 'charity', 'charity_relief', true, 'completed', '2026-11-26 04:52:30.666984+00', 5, '01a21632-b1c8-7000-9cd9-3b8c71926b6d', NULL, 'demo-charity_federation-370982', NULL, 'charity_relief', NULL, '2026-11-26 04:52:30.788369+00', '2026-11-26 04:52:31.075079+00', '2026-11-26 04:52:31.096219+00', NULL, NULL, NULL),
	('01a21632-b155-7000-9e79-a24683ad1de8', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', '01a21632-b072-7000-8e47-e40dd9fcb761', '01a21632-b071-7004-91e2-402fe2154032', 'health_commission', 'health', 'disease_emergency_fund', false, 'refused', '2026-11-26 04:52:30.666984+00', 4, NULL, NULL, 'demo-health_commission-370982', 'nothing_told', NULL, NULL, '2026-11-26 04:52:30.666984+00', '2026-11-26 04:52:31.172177+00', '2026-11-26 04:52:31.207223+00', NULL, NULL, NULL),
	('01a21632-b157-7000-823f-70a2c255455e', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', '01a21632-b072-7000-8e47-e40dd9fcb761', '01a21632-b071-7003-9aa0-af4ce05c50fe', 'medical_insurance', 'health', 'medical_assistance', false, 'refused', '2026-11-26 04:52:30.666984+00', 4, NULL, NULL, 'demo-medical_insurance-370982', 'nothing_told', NULL, NULL, '2026-11-26 04:52:30.666984+00', '2026-11-26 04:52:31.207223+00', '2026-11-26 04:52:31.207223+00', NULL, NULL, NULL),
	('01a21632-d3f0-7000-8a64-2c8261503a80', '01a21632-c9f8-7000-823c-afbfccd74684', '370983103201', '01a21632-d3e0-7000-b15b-f1ee9542829d', '01a21632-d3df-7003-868c-f19382970dec', 'education', 'education', 'education_aid', false, 'issued', '2026-11-26 04:52:39.529978+00', 2, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-26 04:52:39.529978+00', NULL, NULL, NULL, NULL, NULL),
	('01a21632-d3f2-7001-9c06-a30548fd80e1', '01a21632-c9f8-7000-823c-afbfccd74684', '370983103201', '01a21632-d3e0-7000-b15b-f1ee9542829d', '01a21632-d3df-7001-8a76-4d48c8c7c892', 'civil_affairs_dibao', 'civil_affairs', 'dibao_enrolment', false, 'issued', '2026-11-26 04:52:39.529978+00', 2, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-26 04:52:39.529978+00', NULL, NULL, NULL, NULL, NULL),
	('01a21632-d3f2-7000-83c8-9920898ca2cf', '01a21632-c9f8-7000-823c-afbfccd74684', '370983103201', '01a21632-d3e0-7000-b15b-f1ee9542829d', '01a21632-d3df-7002-9213-f225e480da02', 'charity_federation', 'charity', 'charity_relief', true, 'acknowledged', '2026-11-26 04:52:39.529978+00', 4, '01a21632-d45c-7000-88b2-112132d955d1', NULL, 'demo-charity_federation-370983', NULL, NULL, NULL, '2026-11-26 04:52:39.641415+00', '2026-11-26 04:52:39.792306+00', NULL, NULL, NULL, NULL);


INSERT INTO public.relay_cursor (singleton, snapshot, system_identifier) VALUES
	(true, '1338:1338:', '7712338521955832527');


INSERT INTO public.stream_position (source, case_id, version) VALUES
	('charity', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 2),
	('health', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 4),
	('assessment', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 7),
	('intake', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 5),
	('assessment', '01a21632-be79-7000-9904-4de27f737723', 7),
	('intake', '01a21632-be79-7000-9904-4de27f737723', 7),
	('intake', '01a21632-c918-7000-ae7e-cbf4fed846da', 3),
	('assessment', '01a21632-c918-7000-ae7e-cbf4fed846da', 4),
	('intake', '01a21632-c9f8-7000-823c-afbfccd74684', 3),
	('assessment', '01a21632-c9f8-7000-823c-afbfccd74684', 5),
	('charity', '01a21632-c9f8-7000-823c-afbfccd74684', 2),
	('assessment', '01a21632-d4fd-7000-95ab-27376c903518', 1),
	('intake', '01a21632-d4fd-7000-95ab-27376c903518', 5),
	('intake', '01a21632-d631-7001-aca3-36176fca81ae', 4);


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
