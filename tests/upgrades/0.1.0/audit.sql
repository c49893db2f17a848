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

CREATE FUNCTION public.audit_cluster() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$ SELECT system_identifier::text FROM pg_control_system() $$;


ALTER FUNCTION public.audit_cluster() OWNER TO jiuji_owner;

CREATE FUNCTION public.audit_hear(p_event_id uuid, p_type text, p_source text, p_occurred_at timestamp with time zone, p_case_id text, p_case_version bigint, p_place_code text, p_actor text, p_policy_version text, p_attributes bytea, p_body bytea) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    v_seq bigint;
    v_prev bytea;
    v_leaf bytea;
    v_hash bytea;
BEGIN
    INSERT INTO case_head AS h (case_id, place_code, case_seq, head)
    VALUES (p_case_id, p_place_code, 1, decode(repeat('00', 32), 'hex'))
    ON CONFLICT (case_id) DO UPDATE SET case_seq = h.case_seq + 1 RETURNING h.case_seq, h.head INTO v_seq, v_prev;
    v_leaf := convert_to(E'jiuji-leaf/1\n' || v_seq || E'\n' || encode(v_prev, 'hex') || E'\n', 'UTF8')
              || p_attributes || convert_to(E'\n', 'UTF8') || p_body;
    v_hash := sha256('\x00'::bytea || v_leaf);
    UPDATE case_head SET head = v_hash WHERE case_id = p_case_id;
    INSERT INTO event (event_id, type, source, occurred_at, case_id, case_seq, case_version, place_code, actor, policy_version, leaf,
                       leaf_hash)
    VALUES (p_event_id, p_type, p_source, p_occurred_at, p_case_id, v_seq, p_case_version, p_place_code, p_actor, p_policy_version,
            v_leaf, v_hash);
    RETURN jsonb_build_object(
        'file', (SELECT to_jsonb(f) FROM case_file f WHERE case_id = p_case_id),
        'duties', (SELECT jsonb_agg(to_jsonb(d)) FROM duty d WHERE case_id = p_case_id),
        'facts', (SELECT jsonb_agg(to_jsonb(f) ORDER BY said_at, event_id) FROM clock_fact f WHERE case_id = p_case_id),
        'clocks', (SELECT jsonb_agg(to_jsonb(c) ORDER BY clock, ref) FROM (SELECT * FROM clock WHERE case_id = p_case_id FOR UPDATE) c));
END $$;


ALTER FUNCTION public.audit_hear(p_event_id uuid, p_type text, p_source text, p_occurred_at timestamp with time zone, p_case_id text, p_case_version bigint, p_place_code text, p_actor text, p_policy_version text, p_attributes bytea, p_body bytea) OWNER TO jiuji_owner;

CREATE FUNCTION public.audit_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;


ALTER FUNCTION public.audit_refuse_change() OWNER TO jiuji_owner;

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

CREATE TABLE public.case_file (
    case_id text NOT NULL,
    place_code text NOT NULL,
    stage text NOT NULL,
    opened_at timestamp with time zone,
    closed_at timestamp with time zone,
    last_event_at timestamp with time zone NOT NULL,
    facts jsonb NOT NULL
);

ALTER TABLE ONLY public.case_file FORCE ROW LEVEL SECURITY;


ALTER TABLE public.case_file OWNER TO jiuji_owner;

COMMENT ON COLUMN public.case_file.facts IS 'What the stages said that later questions need: rules/casefile.py.';


CREATE TABLE public.case_head (
    case_id text NOT NULL,
    place_code text NOT NULL,
    case_seq bigint NOT NULL,
    head bytea NOT NULL
);

ALTER TABLE ONLY public.case_head FORCE ROW LEVEL SECURITY;


ALTER TABLE public.case_head OWNER TO jiuji_owner;

CREATE TABLE public.case_stream (
    case_id text NOT NULL,
    version bigint NOT NULL
)
WITH (fillfactor='70');


ALTER TABLE public.case_stream OWNER TO jiuji_owner;

CREATE TABLE public.checkpoint (
    size bigint NOT NULL,
    root bytea NOT NULL,
    note text NOT NULL,
    sealed_at timestamp with time zone NOT NULL
);


ALTER TABLE public.checkpoint OWNER TO jiuji_owner;

CREATE TABLE public.clock (
    case_id text NOT NULL,
    clock text NOT NULL,
    ref text NOT NULL,
    place_code text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    warn_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_by text,
    answerable text NOT NULL,
    calendar_version text NOT NULL,
    provisional boolean NOT NULL,
    policy_version text NOT NULL,
    ladder jsonb NOT NULL,
    warned_at timestamp with time zone,
    breached_at timestamp with time zone,
    steps_taken integer DEFAULT 0 NOT NULL,
    wake_at timestamp with time zone,
    CONSTRAINT ck_clock_ended_by CHECK ((ended_by = ANY (ARRAY['stop'::text, 'cancel'::text])))
);

ALTER TABLE ONLY public.clock FORCE ROW LEVEL SECURITY;


ALTER TABLE public.clock OWNER TO jiuji_owner;

COMMENT ON COLUMN public.clock.answerable IS 'Who was answerable when it ran out; until then who is.';


COMMENT ON COLUMN public.clock.ladder IS 'The escalation steps, as they stood when the clock started.';


COMMENT ON COLUMN public.clock.wake_at IS 'When it is to be looked at next; NULL when nothing more can come.';


CREATE TABLE public.clock_fact (
    case_id text NOT NULL,
    clock text NOT NULL,
    ref text NOT NULL,
    event_id uuid NOT NULL,
    kind text NOT NULL,
    place_code text NOT NULL,
    said_at timestamp with time zone NOT NULL,
    counts_from timestamp with time zone NOT NULL,
    CONSTRAINT ck_clock_fact_kind CHECK ((kind = ANY (ARRAY['start'::text, 'stop'::text, 'cancel'::text])))
);

ALTER TABLE ONLY public.clock_fact FORCE ROW LEVEL SECURITY;


ALTER TABLE public.clock_fact OWNER TO jiuji_owner;

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

CREATE TABLE public.duty (
    event_id uuid NOT NULL,
    case_id text NOT NULL,
    place_code text NOT NULL,
    officer text NOT NULL,
    unit text NOT NULL,
    since timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.duty FORCE ROW LEVEL SECURITY;


ALTER TABLE public.duty OWNER TO jiuji_owner;

CREATE TABLE public.event (
    seq bigint NOT NULL,
    txid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    event_id uuid NOT NULL,
    type text NOT NULL,
    source text NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    case_id text NOT NULL,
    case_seq bigint NOT NULL,
    case_version bigint NOT NULL,
    place_code text NOT NULL,
    actor text,
    policy_version text,
    leaf bytea NOT NULL,
    leaf_hash bytea NOT NULL
);

ALTER TABLE ONLY public.event FORCE ROW LEVEL SECURITY;


ALTER TABLE public.event OWNER TO jiuji_owner;

COMMENT ON COLUMN public.event.seq IS 'Order of storing; has gaps.';


COMMENT ON COLUMN public.event.txid IS 'Who wrote it: for the sealer''s snapshots.';


COMMENT ON COLUMN public.event.leaf IS 'The canonical bytes: docs/proof.md.';


ALTER TABLE public.event ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.event_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


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

CREATE TABLE public.node (
    level smallint NOT NULL,
    index bigint NOT NULL,
    hash bytea NOT NULL
);


ALTER TABLE public.node OWNER TO jiuji_owner;

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

CREATE TABLE public.seal_cursor (
    singleton boolean DEFAULT true NOT NULL,
    snapshot pg_snapshot NOT NULL,
    system_identifier text NOT NULL,
    announced_size bigint DEFAULT 0 NOT NULL,
    announced_at timestamp with time zone,
    CONSTRAINT ck_seal_cursor_one_row CHECK (singleton)
);


ALTER TABLE public.seal_cursor OWNER TO jiuji_owner;

CREATE TABLE public.sealed_leaf (
    leaf_index bigint NOT NULL,
    event_seq bigint NOT NULL,
    hash bytea NOT NULL
);


ALTER TABLE public.sealed_leaf OWNER TO jiuji_owner;

COMMENT ON COLUMN public.sealed_leaf.leaf_index IS 'Dense, from 0.';


COMMENT ON COLUMN public.sealed_leaf.event_seq IS 'No foreign key: its check would write to every event sealed.';


COMMENT ON COLUMN public.sealed_leaf.hash IS 'Also here, where every jurisdiction may read it: proofs are made of others'' leaves.';


CREATE TABLE public.stream_position (
    source text NOT NULL,
    case_id text NOT NULL,
    version bigint NOT NULL
)
WITH (fillfactor='70');


ALTER TABLE public.stream_position OWNER TO jiuji_owner;

CREATE TABLE public.supervision (
    supervision_id uuid NOT NULL,
    case_id text NOT NULL,
    place_code text NOT NULL,
    cause text NOT NULL,
    request_text text NOT NULL,
    clocks text[] NOT NULL,
    opened_by text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    outcome text,
    finding_text text,
    closed_by text,
    closed_at timestamp with time zone
);

ALTER TABLE ONLY public.supervision FORCE ROW LEVEL SECURITY;


ALTER TABLE public.supervision OWNER TO jiuji_owner;

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


INSERT INTO public.case_file (case_id, place_code, stage, opened_at, closed_at, last_event_at, facts) VALUES
	('01a21556-240c-7000-9330-4e580332716b', '370983103201', 'in_notice', '2026-11-26 00:51:36.575986+00', NULL, '2026-11-26 00:52:37.282112+00', '{"urgent": false, "channel": "window", "outcome": null, "paid_fen": 0, "procedures": ["normal"], "in_kind_fen": 0, "approved_fen": 0, "department_fen": 0, "hardship_codes": ["medical_expense"], "first_asked_unit": "division:370983", "first_asked_officer": "demo-window_clerk-370983-1"}'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'closed', '2026-11-26 00:51:28.869586+00', '2026-11-26 00:51:32.936462+00', '2026-11-26 00:51:33.578444+00', '{"urgent": true, "channel": "village", "outcome": "aided", "paid_fen": 567000, "procedures": ["emergency"], "in_kind_fen": 0, "approved_fen": 567000, "department_fen": 0, "hardship_codes": ["sudden_illness", "medical_expense"], "first_asked_unit": "division:370982", "first_asked_officer": "demo-village_officer-370982-1"}'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', '370983103201', 'closed', '2026-11-26 00:51:33.604458+00', '2026-11-26 00:51:36.578183+00', '2026-11-26 00:51:36.578183+00', '{"urgent": false, "channel": "window", "outcome": "rejected", "paid_fen": 0, "procedures": ["normal"], "in_kind_fen": 0, "approved_fen": 0, "department_fen": 0, "hardship_codes": ["medical_expense"], "first_asked_unit": "division:370983", "first_asked_officer": "demo-window_clerk-370983-1"}'),
	('01a21556-33a2-7000-93a1-44a4ea8f5213', '370983103201', 'accepted', '2026-11-26 00:51:40.557753+00', NULL, '2026-11-26 00:52:00.908183+00', '{"urgent": false, "channel": "window", "outcome": null, "paid_fen": 0, "procedures": [], "in_kind_fen": 0, "approved_fen": 0, "department_fen": 0, "hardship_codes": ["stranded_person"], "first_asked_unit": "division:370983", "first_asked_officer": "demo-window_clerk-370983-1"}'),
	('01a21556-25ff-7000-840e-ba8de7069f86', '370983103201', 'delivering', '2026-11-26 00:51:37.077284+00', NULL, '2026-11-26 00:52:50.137312+00', '{"urgent": false, "channel": "window", "outcome": null, "paid_fen": 0, "procedures": ["normal"], "in_kind_fen": 0, "approved_fen": 378000, "department_fen": 0, "hardship_codes": ["education_expense"], "first_asked_unit": "division:370983", "first_asked_officer": "demo-window_clerk-370983-1"}'),
	('01a21556-3205-7000-9bba-672fe55c3a01', '370983103201', 'closed', '2026-11-26 00:51:40.154734+00', '2026-11-26 00:51:40.521777+00', '2026-11-26 00:51:40.521777+00', '{"urgent": true, "channel": "window", "outcome": "withdrawn", "paid_fen": 0, "procedures": [], "in_kind_fen": 63000, "approved_fen": 0, "department_fen": 0, "hardship_codes": ["fire"], "first_asked_unit": "division:370983", "first_asked_officer": "demo-window_clerk-370983-1"}');


INSERT INTO public.case_head (case_id, place_code, case_seq, head) VALUES
	('01a21556-3205-7000-9bba-672fe55c3a01', '370983103201', 7, '\xe1d54dffe511a94a6a23ecb3d6db7da782d1dd68696677674cb5afbf23a7c3ef'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 40, '\xc6396885cd5e724e8c7d298f2b47232d4a57c97d33aad3b6644d66134cd141c5'),
	('01a21556-240c-7000-9330-4e580332716b', '370983103201', 12, '\xd428e12b4c5dc9db4e45a615342048608617aef01cb6239f529cfbc09c377fb6'),
	('01a21556-25ff-7000-840e-ba8de7069f86', '370983103201', 36, '\xc79e0e0b1fdf13aad080cd0da5580c432832f55fbb909455e2aad9c3363dcf42'),
	('budget:370983', '370983000000', 1, '\x9864a03b7190dec61352043c23b66be83c2aaa80dac12a00e608132af56f09ff'),
	('01a21556-33a2-7000-93a1-44a4ea8f5213', '370983103201', 11, '\x43bfef989c7f71bdf67e5e51aca4e17d84344a41adaf1d30e027fd711cacc4b1'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', '370983103201', 14, '\xd3a29110b124e6f66ef1a5d857890b91e1c244aec387527a3cbf34b97888fcf1');


INSERT INTO public.case_stream (case_id, version) VALUES
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 1),
	('01a21556-33a2-7000-93a1-44a4ea8f5213', 7),
	('01a21556-240c-7000-9330-4e580332716b', 5),
	('01a21556-25ff-7000-840e-ba8de7069f86', 20),
	('jiuji.local/log-development', 17);


INSERT INTO public.checkpoint (size, root, note, sealed_at) VALUES
	(1, '\x3adf25b044875ca3122085d507eeec491ddfa604637c38c9349ddbaa0f702ced', 'jiuji.local/log-development
1
Ot8lsESHXKMSIIXVB+7sSR3fpgRjfDjJNJ3bqg9wLO0=

— jiuji.local/log-development kwhKQxsVG3GimVoHwckmE3Tia/Kyt71YJ2O6c5og9bRGqUosqptVyE3Bmx1AygINCM65JuA6bZ5Z9ksR+1c2HBeGCQM=
', '2026-11-26 00:51:29.296987+00'),
	(4, '\xb660034a62f4201f16d325363218b48ce70f7a9b4a186bbd49425359861f20c0', 'jiuji.local/log-development
4
tmADSmL0IB8W0yU2Mhi0jOcPeptKGGu9SUJTWYYfIMA=

— jiuji.local/log-development kwhKQ3SjrhYyHsEsbOluvAA7z4WkMpLf411QrsslP3XNvcWkFphXIscr105hA4p14bYNglWBqCE0fnGUmPDl38ag7Q4=
', '2026-11-26 00:51:29.381528+00'),
	(5, '\x04abd679f20ab29216de7d1faf35eccc0ba4bf2be554efeb72b2a470b1968362', 'jiuji.local/log-development
5
BKvWefIKspIW3n0frzXszAukvyvlVO/rcrKkcLGWg2I=

— jiuji.local/log-development kwhKQ0BfhSPCiu7j2z1ikFTDmZ6X/h2aTClb4TeEoIjClOgu6zE6vtwL3PX+mBWnyW8K79MWeQGjrZ2Gpk6ln3fNjg4=
', '2026-11-26 00:51:29.523742+00'),
	(6, '\x1e56469237343a2064981c5231f407136760f346605cdb7792221022edc42cb4', 'jiuji.local/log-development
6
HlZGkjc0OiBkmBxSMfQHE2dg80ZgXNt3kiIQIu3ELLQ=

— jiuji.local/log-development kwhKQ/pH7KH61HIe6AhyNOhfws34wCXJMkWcglhzeCmgXaZk1hSvQn8/G9ChO2l/al0HosEm/GN6xbl9urrC0Nwwmwc=
', '2026-11-26 00:51:29.653696+00'),
	(9, '\x36f023fc1e7709054de00cfa144ed789e362aec287a0f2c1cfbde4e806252379', 'jiuji.local/log-development
9
NvAj/B53CQVN4Az6FE7XieNirsKHoPLBz73k6AYlI3k=

— jiuji.local/log-development kwhKQ2jFkXx/9fnkrh2Lg/GGgiHwgGqfLBzy1n1thrCqPZ6uPwnCtlMj7TC3iIp0bSJFAYeLijo4EnJNfGEPtd20kwM=
', '2026-11-26 00:51:29.801642+00'),
	(10, '\xd8d0f44c9ce6aee048e9d473ac4a2c0da459eebd0964cb4a86c3cc954820444d', 'jiuji.local/log-development
10
2ND0TJzmruBI6dRzrEosDaRZ7r0JZMtKhsPMlUggRE0=

— jiuji.local/log-development kwhKQ/KyV6omt4AQde1ssSv/DzACSzDtkpy3j1dq4VmvmskdjvrrLUzoeuEM0ipvJ/NnsMr+wM/NzgMjsvNyCWJyEQE=
', '2026-11-26 00:51:29.89693+00'),
	(11, '\xebc9abb43d04440ec767bb98f5b0b49cf383cc7929f43789f0348ad6883a5d1a', 'jiuji.local/log-development
11
68mrtD0ERA7HZ7uY9bC0nPODzHkp9DeJ8DSK1og6XRo=

— jiuji.local/log-development kwhKQziZkOtG9HocpilVMZd0CYHihp4U60qorU9+PMlomCXU13AaISENnr4ZqBuGPrZ1twSFg+mwDTUHeYDQMoQtRwI=
', '2026-11-26 00:51:29.911916+00'),
	(12, '\xf2c8ecb9e9322cb83138670fd77e70c18b751ae46dcb60cb84285a93f28b608d', 'jiuji.local/log-development
12
8sjsuekyLLgxOGcP135wwYt1GuRty2DLhChak/KLYI0=

— jiuji.local/log-development kwhKQ0kYwo55P14JMOiKmUwhwOUU+O4dzZWy3hzi8HmrBiPzpMfg/UhNULTdhp6G0tXqYCAlpkfwkVa7E9SY00/RCwY=
', '2026-11-26 00:51:30.034924+00'),
	(14, '\xad679d7bb1c18fe124b24517f506c422a0834a02a9be28594b44fe86685af52e', 'jiuji.local/log-development
14
rWede7HBj+EkskUX9QbEIqCDSgKpvihZS0T+hmha9S4=

— jiuji.local/log-development kwhKQwN5g1lBP4HQItvHCHdQILxTNe2VlGd8Vn7ELWlauY7sPSJF/XMmKi5qPQR++YfW66JANqb1HDnp3UobafL90gw=
', '2026-11-26 00:51:30.097348+00'),
	(15, '\xdd3b807255764a65baad4950e93304de47767ed026566b117085ca9e21693e49', 'jiuji.local/log-development
15
3TuAclV2SmW6rUlQ6TME3kd2ftAmVmsRcIXKniFpPkk=

— jiuji.local/log-development kwhKQ0GfK8ga1u54JW1eBXZQOPWtrNRDiuXAX/fYgkaRajblVp8MOVG5ZWhwoYhv0+1znFI+c19OtzmtiEOz7Y3AygE=
', '2026-11-26 00:51:30.160128+00'),
	(17, '\x121539c224fc78dedcc11cf92a522109d76c9551c080778f02a4476b2810670b', 'jiuji.local/log-development
17
EhU5wiT8eN7cwRz5KlIhCddslVHAgHePAqRHaygQZws=

— jiuji.local/log-development kwhKQ0kd9SGdoLOwzImIKiCCqnUk+MWcuJj/g0MuG9zecc5sGY4NTjcYsE6MbzdQhpcLWaDAL1SC74JDCO+2we8/rQU=
', '2026-11-26 00:51:30.22978+00'),
	(18, '\x488ad308d26acbe70f54fa7858ba83106cdb24d2714c173ce8577e7f02c9e773', 'jiuji.local/log-development
18
SIrTCNJqy+cPVPp4WLqDEGzbJNJxTBc86Fd+fwLJ53M=

— jiuji.local/log-development kwhKQ34V9gUoZYUqt3mE38vFdz8W88qdK44FBPg8hV2WIyblZ0bQfIJAc2j2CK0DKN1Ryre5gSl3jOWaJjUqMGzkaQc=
', '2026-11-26 00:51:30.308263+00'),
	(19, '\x9797a32f1eaa36c6f2c07ee2c18d3f412a9e804faad80448a4903488184d7810', 'jiuji.local/log-development
19
l5ejLx6qNsbywH7iwY0/QSqegE+q2ARIpJA0iBhNeBA=

— jiuji.local/log-development kwhKQwS1vhr+BmhLKOLoWd4MioKtrctjn93PPWcZyrWRg0sltOhVpUpU6kyUxTzw9gTNqR1RmdZpv3ToeMPNkbNnlgo=
', '2026-11-26 00:51:30.337796+00'),
	(21, '\x8684626d82d10ed045467eda0f51eccf1b30f363a3c6f7a8860ce05f6edb23c9', 'jiuji.local/log-development
21
hoRibYLRDtBFRn7aD1Hszxsw82OjxveohgzgX27bI8k=

— jiuji.local/log-development kwhKQ+ZCwzuQAllJYMneVnSsqvii4ZoNgTB8mZZea41bIBxiSgsyZe7aaeetscPsZuqf5+71AO17g8hW3I1G1XEwOQI=
', '2026-11-26 00:51:30.591343+00'),
	(22, '\x1e9f6b44397abd4d69492d7d21e559a75a4dbbf524e46079c26f89c72aa5800a', 'jiuji.local/log-development
22
Hp9rRDl6vU1pSS19IeVZp1pNu/Uk5GB5wm+JxyqlgAo=

— jiuji.local/log-development kwhKQ/I06CPsfX73VBQkTrgGRi751OyICmyO7dYzaQgUOpNO3CTgiyOko6kM7UlDLEbeYx+5w5eMONCHgW5HrgxI0Qo=
', '2026-11-26 00:51:30.62204+00'),
	(25, '\x6df75fa3650278ce04bf9d5d0c81a614f1de7b9e49caa137f4b2ab863e03737d', 'jiuji.local/log-development
25
bfdfo2UCeM4Ev51dDIGmFPHee55JyqE39LKrhj4Dc30=

— jiuji.local/log-development kwhKQwVmc+Chl/aMRRyqzY5uiyYA05buaL0DVdEVJEE3NqtVjbgIyvTLHnKcSv7vraj5sklu/Csj41G9SQ1YX3v7iQY=
', '2026-11-26 00:51:30.656473+00'),
	(26, '\x5b11109c8a8b3a933729ff08a64aa4711ba26105fdc52dde12a0f2c9cc7138a4', 'jiuji.local/log-development
26
WxEQnIqLOpM3Kf8IpkqkcRuiYQX9xS3eEqDyycxxOKQ=

— jiuji.local/log-development kwhKQ3qrWmFScd2Lj3IygmkR01n5ept7lrobUfL0gn2H/eCEleR7sFmlrMVsqhtq61qDqwykuwHFYZfQxnlsdKlKBgU=
', '2026-11-26 00:51:30.670094+00'),
	(27, '\xdf51099c1e48a00e08b8d3b1271aee1fb4bedd7785b6909112a507508d91101b', 'jiuji.local/log-development
27
31EJnB5IoA4IuNOxJxruH7S+3XeFtpCREqUHUI2REBs=

— jiuji.local/log-development kwhKQ4ZFFVFH92dVJ0SAXIGl3tV8n8kPzv8zVsf1nzzYjN5y39GKsBzSCTLIOPoOPAZ9HTPPgFYjfNPmn0t+ps8hjgI=
', '2026-11-26 00:51:30.710848+00'),
	(28, '\x979e25e29456500e4862e7fa8a5b07ec16e987cd4e2637595f16b017683aeced', 'jiuji.local/log-development
28
l54l4pRWUA5IYuf6ilsH7Bbph81OJjdZXxawF2g67O0=

— jiuji.local/log-development kwhKQx+/2pLuTKo1hpb9pdhZ6rsBgzCAHZVH0YIDj9WCHqDJlenm+cg8xpycOKSMq7VNPVtVzrOb17H470tQFiFdHgo=
', '2026-11-26 00:51:30.780223+00'),
	(33, '\x9f05da7aa6c0a7a9138420efdf146933543513f9918f9dc33383a4a0d4680042', 'jiuji.local/log-development
33
nwXaeqbAp6kThCDv3xRpM1Q1E/mRj53DM4OkoNRoAEI=

— jiuji.local/log-development kwhKQ7/J5loWaoOhfeH4U3e7uWcXB02gyD6ylacc4HsMlPOj6FgNOZuPeKsb9X6JVinqscTp5TND+nelqGLnImiaOAc=
', '2026-11-26 00:51:30.786743+00'),
	(34, '\x588727a8de7184f17cf6e9b86d30fb4ebcf269010c1c147e59e2e5a83dd657cc', 'jiuji.local/log-development
34
WIcnqN5xhPF89um4bTD7TrzyaQEMHBR+WeLlqD3WV8w=

— jiuji.local/log-development kwhKQ5K6MqDYY7V4vVfD4jdPwFd+loVRmYgg/3a9scZZZRRtmb0CW3ucuaQ0MOg6+yO1LuPHLHxNTL0BFKvPnYhOnwk=
', '2026-11-26 00:51:30.954273+00'),
	(35, '\xdaa7969a00bd665dab8ac02e6f2cd3857a1342c140ce2d6f91cdfa3e5e4304ed', 'jiuji.local/log-development
35
2qeWmgC9Zl2risAubyzThXoTQsFAzi1vkc36Pl5DBO0=

— jiuji.local/log-development kwhKQ3AftHEsqd9dbRYjEbl4pnC7dVHdR586KEMsDiHBm7MhGoqHJ/ryue5y01uzpB2+vU2VNGJAv/XA8HqA9zxqoA8=
', '2026-11-26 00:51:30.968006+00'),
	(36, '\x7f047db022770d410faf34cc43458a28279d11d438a11e7ccdc13d5dd1211127', 'jiuji.local/log-development
36
fwR9sCJ3DUEPrzTMQ0WKKCedEdQ4oR58zcE9XdEhESc=

— jiuji.local/log-development kwhKQx+Fme072a9bjaJ5AYcPVFwdTH8A6QM8B0UfNhneClxTUqFKdJ0A1Jz8tWerK1RCgPHQus0E3wSehcw7l2ivZw8=
', '2026-11-26 00:51:31.097549+00'),
	(37, '\x27313d51a15a22ae443396fe42cc5bcbe4315302d7c217ca1f721e7a77b4235c', 'jiuji.local/log-development
37
JzE9UaFaIq5EM5b+Qsxby+QxUwLXwhfKH3Ieene0I1w=

— jiuji.local/log-development kwhKQ7fV5Mrz5vMGX2NAd7dpHtG2a8RHNqKiPJtrBKQUrLgMMunwpCExarjFPAPLr51kQT425sTeeO7rTwNHFz3pTQY=
', '2026-11-26 00:51:32.968195+00'),
	(38, '\x2d171a723d749b9741264373e695af67a223798d0f1a812d577d03e3771157e5', 'jiuji.local/log-development
38
LRcacj10m5dBJkNz5pWvZ6IjeY0PGoEtV30D43cRV+U=

— jiuji.local/log-development kwhKQ5wfzks6WsWqOw7TxD6u9muQ4xFeSzCkE7opou9Hcbb0nQ6Zb/A39T7qVL6ffUcRcT+dRllifxJsShvzfe40nwQ=
', '2026-11-26 00:51:33.032006+00'),
	(40, '\x9e6668723e6f3cec85ec3e2291fe2476d782a6456dbdc6fc5058becae57cd3f8', 'jiuji.local/log-development
40
nmZocj5vPOyF7D4ikf4kdteCpkVtvcb8UFi+yuV80/g=

— jiuji.local/log-development kwhKQ6bKz2f/sLLX8uN2m23vDIIo5hTSDMouM6sYxYO2atLb+1Fjaw12az++SBZ/OcCtogjLrF6RCvls48/Bm4cK/Q4=
', '2026-11-26 00:51:33.621048+00'),
	(41, '\xeafdfa6db03ea670c377c24c18847b2c5687f3a3c881e177eab6cb3e97a299ab', 'jiuji.local/log-development
41
6v36bbA+pnDDd8JMGIR7LFaH86PIgeF36rbLPpeimas=

— jiuji.local/log-development kwhKQwiyoBfOUpmqXiEi7N+4j3UK/Xy0lp54stjK/xiIYXWNduvRKZnUHIqCbFfgwbqMh5aZ//yxJoz6GViHk0iHgQY=
', '2026-11-26 00:51:33.692528+00'),
	(42, '\x69f444a01ed582cdaf6b96e6cba9e4398280fe7126d3d203209f5646cdafce42', 'jiuji.local/log-development
42
afREoB7Vgs2va5bmy6nkOYKA/nEm09IDIJ9WRs2vzkI=

— jiuji.local/log-development kwhKQ6WhdV2ebYSVWThn2MPdSulZ1DbbVvPLbI4w4X/XGJIWWRCLl/8HFxCb4lT/imp1tVUhHDUODxXP/m+AH9X9jwA=
', '2026-11-26 00:51:33.70812+00'),
	(45, '\xd17ef2c7ecc763eceeea65a72f0d85524a168999f4151f028a8fbdb90ce028b5', 'jiuji.local/log-development
45
0X7yx+zHY+zu6mWnLw2FUkoWiZn0FR8Cio+9uQzgKLU=

— jiuji.local/log-development kwhKQw8r90CVDIdoV1Q62ZyFlKVc1STgwLW0B4k44Rh3s5KKcRZVHAJzPl+4sXvqBi17V+ydG+ykfAcFEKx9QPd09gE=
', '2026-11-26 00:51:33.855962+00'),
	(53, '\x051b30cdd7d0b58bb4b7d25f291c143238a610dce9e4a005859d48d143bb2df1', 'jiuji.local/log-development
53
BRswzdfQtYu0t9JfKRwUMjimENzp5KAFhZ1I0UO7LfE=

— jiuji.local/log-development kwhKQ8Iq0V19WDlGNnH0tHxzwlx65SQRBL8vqGev4kyTcfXFwzo4AAFx5khYSx2fcFSdE6uG878PDRGIysz2BaPWXgU=
', '2026-11-26 00:51:36.613961+00'),
	(75, '\x08ee222a8304131f7688cabb9e0512137fa89ef4224ea42462e61a9c5cef8e7f', 'jiuji.local/log-development
75
CO4iKoMEEx92iMq7ngUSE3+onvQiTqQkYuYanFzvjn8=

— jiuji.local/log-development kwhKQ98S6B6UtmdSfypwaI9b/trAZKyelOf6H6N3D66D84ZEA1xI5V/5CkfweH0BpAWeNgPsY/xy1x0T/D4N80CR4gA=
', '2026-11-26 00:51:40.037786+00'),
	(81, '\x3ab7b34c95c6be59fadafa4ad73e5ac1a9d6730a5ed17aec38d5f015b528fa96', 'jiuji.local/log-development
81
OrezTJXGvln62vpK1z5awanWcwpe0XrsONXwFbUo+pY=

— jiuji.local/log-development kwhKQ9fPVqTAbTvCCXgW07WSRn1Nb0enZUnQZ2dZKGQGUOMdttbgQ+imstsg4d+3KCHWDOvGvs8fQ7w0/ILkvKal6QY=
', '2026-11-26 00:51:40.299588+00'),
	(90, '\x3ba1f849a9df7db3e451c93f33aadb01ad6f3af364854265d9dabfef253bd242', 'jiuji.local/log-development
90
O6H4SanffbPkUck/M6rbAa1vOvNkhUJl2dq/7yU70kI=

— jiuji.local/log-development kwhKQ/cjIHHWjoAwdBhObU8UACHYpJOzANVsvKtSDeNfpcn0vHlxfaTLWo/z0RleB0NT3AMqyFpTLPVy2+HzkzsueQ0=
', '2026-11-26 00:51:48.976235+00'),
	(97, '\xdcdc768f122048dbd544f4a6a853297dfdd4c49866448622a8b1ae6ebb2a130a', 'jiuji.local/log-development
97
3Nx2jxIgSNvVRPSmqFMpff3UxJhmRIYiqLGubrsqEwo=

— jiuji.local/log-development kwhKQwhYZtB68vH4Y6BwbvzQmyfrCk5DAvn7j3m/v1l8GSH6fGqIKt3zPuIBWbqawlZ1hOXP2qmYyCwEU+0loM35lQY=
', '2026-11-26 00:52:00.169956+00'),
	(99, '\xbb1940a403ef2b194bbf4057336ee9644044b5ebf6ea27a22253a117b645ece6', 'jiuji.local/log-development
99
uxlApAPvKxlLv0BXM27pZEBEtev26ieiIlOhF7ZF7OY=

— jiuji.local/log-development kwhKQ97RsQ1C33avKY49KVoazR+1iUD/MkW25LY7JCGeu9j0NPFeFTD2kHnmcqQNboGkZf2LlvNs/hN8vSekg5WYkg0=
', '2026-11-26 00:52:00.656311+00'),
	(114, '\xb662d8ba4f8a16e02fe2a7603ff46522f2110eb220d9942ad72eac28fb12747b', 'jiuji.local/log-development
114
tmLYuk+KFuAv4qdgP/RlIvIRDrIg2ZQq1y6sKPsSdHs=

— jiuji.local/log-development kwhKQ3qtP0Xw+T7yIMZ5EMQksEE5cFA44+qM9I1mUrIECtexV9mK33WzO6og2tDn9BqiapftwrlxCAT15wzHNMqLyg4=
', '2026-11-26 00:52:30.205766+00'),
	(116, '\xbfb3aa60b28f277c534b78d6a93ff272439a047d08e287102aac2119e308daea', 'jiuji.local/log-development
116
v7OqYLKPJ3xTS3jWqT/yckOaBH0I4ocQKqwhGeMI2uo=

— jiuji.local/log-development kwhKQ2uvwPTPesYKq64wLEgxm/iEFL5BkWw9dVsJ/c/KszHHgk5IULI6V1Qzb+0qVDt1ZY7ScaLoEkSfV9qs6H3vtQw=
', '2026-11-26 00:52:35.190113+00'),
	(119, '\x8aeebcf479ad0645028d2d9f92f351405d9105f9176356f0e082507cd2276192', 'jiuji.local/log-development
119
iu689HmtBkUCjS2fkvNRQF2RBfkXY1bw4IJQfNInYZI=

— jiuji.local/log-development kwhKQ8+lfvMdE4L3dZI95GsxUAaWG78LuWS91B7L8+nsSTOL/Qrl5a+4q2wxGqCelZ+vdl4SZlKFe3Uzzr5O0J3T1AI=
', '2026-11-26 00:52:40.194965+00'),
	(43, '\xe3f45af38537d6d8097b974838052942f64def4da0ecfa62a9672e6ce6982703', 'jiuji.local/log-development
43
4/Ra84U31tgJe5dIOAUpQvZN702g7PpiqWcubOaYJwM=

— jiuji.local/log-development kwhKQ3AwDqFlP6jVztQUsQs3uQJy/WWACqol9cqQXQZMLgGwGgypXWBmIY7xzwHbYoLY4oUHQTOao6CRlqoR4m6L5wI=
', '2026-11-26 00:51:33.775758+00'),
	(48, '\x35e7765e2116534f755649b0915e3d3ef945506d7d6123e5e79b5de37ba0a265', 'jiuji.local/log-development
48
Ned2XiEWU091VkmwkV49PvlFUG19YSPl55td43ugomU=

— jiuji.local/log-development kwhKQ52V5uJ8592aPCtx0ZYylNf9vibcKBH5w1ATDljOgfC3ZaMDjY1MWhn2uegHlC4nHqTLgvWiz5l+etWPk/1kRwM=
', '2026-11-26 00:51:34.104741+00'),
	(52, '\x27c4d56a5cc52103240c3e649061a6b14f94ba4d34b06d68a55401f42530b2ef', 'jiuji.local/log-development
52
J8TValzFIQMkDD5kkGGmsU+Uuk00sG1opVQB9CUwsu8=

— jiuji.local/log-development kwhKQ5hJDsoIk0udPuloURqgIEeeus2sLtkkiqHa4WSbEBko+hPmf8xD6K8kKjY0osyf9HanIG37KV0/jHfuS3o87AU=
', '2026-11-26 00:51:36.165115+00'),
	(62, '\x24401542dcd0e198378fcaef073005f9006dc8d89b58bf5b87dc868b48b97359', 'jiuji.local/log-development
62
JEAVQtzQ4Zg3j8rvBzAF+QBtyNibWL9bh9yGi0i5c1k=

— jiuji.local/log-development kwhKQx6w/p21qZqSrcIs9lDwVdyLpcJrVxbYKbGEsIgiK2420RUtrVEpvi8HIgSKPlZWPbKL7gzCQ7/tXbE1cHuspAk=
', '2026-11-26 00:51:37.123512+00'),
	(67, '\xf2538a6a6897d30c06d06ef8b38d07bdcf49fde5e966629ff906ae3e664a1dca', 'jiuji.local/log-development
67
8lOKamiX0wwG0G74s40Hvc9J/eXpZmKf+QauPmZKHco=

— jiuji.local/log-development kwhKQ3HRemOidmy6ptoQ1YKhWuEVoe6r1t31Ma5zTfOnsxcJj36qq9v3TBLoS5rCi6FQatHzaKo6k8FXUmRvni2Vvw4=
', '2026-11-26 00:51:37.493928+00'),
	(69, '\x162e16d4976d7079fb096c26d9a17a7a2753e85315d16e30cef6dfd6ea427408', 'jiuji.local/log-development
69
Fi4W1JdtcHn7CWwm2aF6eidT6FMV0W4wzvbf1upCdAg=

— jiuji.local/log-development kwhKQ/ieTSQ4cr2pDbs+UBHpqxc8K6/A3irOf0neIVNXzxB3oDlXmpIglkPs+Znxqyk6zAR2Yxws39/7Sw6vM3kuygs=
', '2026-11-26 00:51:39.894223+00'),
	(73, '\xfafc4b722cadf7f893011eec2817526506fcc1e46306a052eeec1edb1bbfb94e', 'jiuji.local/log-development
73
+vxLciyt9/iTAR7sKBdSZQb8weRjBqBS7uwe2xu/uU4=

— jiuji.local/log-development kwhKQ5KPhuXj7fg8vEFNhuFyVyED6EaKU30Gqn4hfO4sLUkbzPVuSuIC13++9NJJUZFzerDcwcM05q/c/2I6+xX3JgA=
', '2026-11-26 00:51:39.975301+00'),
	(77, '\x925f8217b00cc31f0b4f66d6b7571be272588a24c147cc89aa1f5a6a8f474941', 'jiuji.local/log-development
77
kl+CF7AMwx8LT2bWt1cb4nJYiiTBR8yJqh9aao9HSUE=

— jiuji.local/log-development kwhKQ3BaWYrBfJCfz90PoVJBVw6nIQCNsJCbcTGZVgCFODEqisQFkr0PxTpsg98G7IsXwg8fnDik8o0mgMzwD9vEew8=
', '2026-11-26 00:51:40.203666+00'),
	(82, '\x9bf7159069ccc5858ddb1ebd7341f011e4261c0a92dec974dcbd76849c58b663', 'jiuji.local/log-development
82
m/cVkGnMxYWN2x69c0HwEeQmHAqS3sl03L12hJxYtmM=

— jiuji.local/log-development kwhKQ8Dp39utA8tbbvBFI5xTNcQhYQ4GBcIXIDpP2cTqVqRC7PxyL1pPqMj6DsPr/yMvSN8jC6i2MUb0wU9ZJug1Wwc=
', '2026-11-26 00:51:40.415303+00'),
	(83, '\x1431c1cee34b73fc3bf8c71ce53c821ce4c9a7d862299793108b0af8f2048b65', 'jiuji.local/log-development
83
FDHBzuNLc/w7+Mcc5TyCHOTJp9hiKZeTEIsK+PIEi2U=

— jiuji.local/log-development kwhKQ0bXuShqPo1M/8hM9Wl3s9KC9Pmz40AS/40dJVq0MNGWxJUwf/acAFIU6tb0mIcgGofSxBNcGPdX+l22qXbeAgM=
', '2026-11-26 00:51:40.587999+00'),
	(86, '\x52493c876b4de9c125a4a4531baa5c05b1e5183aa411f81453768c26600e224d', 'jiuji.local/log-development
86
Ukk8h2tN6cElpKRTG6pcBbHlGDqkEfgUU3aMJmAOIk0=

— jiuji.local/log-development kwhKQ4DUJeytYVO+9YM4nvkz7mzdWHJCBNFeSJJ+mR3oLWzqx5Wiuw876wGBpfCLRjKkClgpYiaPn0etapl7JYJzsA0=
', '2026-11-26 00:51:40.66606+00'),
	(88, '\x0a1aeaca8401c5f414dbd6ebfac0765395118f906608103ec22111707392b5f2', 'jiuji.local/log-development
88
ChrqyoQBxfQU29br+sB2U5URj5BmCBA+wiERcHOStfI=

— jiuji.local/log-development kwhKQ19zXmmAK3LEOzGnAS76GjmEV2bw/l9suasNBvEiLSFxR5Xmqv0OEntxakabLF6bPZhoROAacSbqgG8pFs/ZaQY=
', '2026-11-26 00:51:40.759828+00'),
	(91, '\x6c39dcbb2420f6b7dad19037859354d12c2ef9c1495a7db05ca6d78bdd1607ff', 'jiuji.local/log-development
91
bDncuyQg9rfa0ZA3hZNU0Swu+cFJWn2wXKbXi90WB/8=

— jiuji.local/log-development kwhKQxwJ+DaTlXtSvfx36wYqqGLj4msy4tPPrfx2Xn7cAuWlRvMEKAinXDLps9vXdyD0xPm20aXXVUnK0iC7kTdnIAo=
', '2026-11-26 00:51:51.930124+00'),
	(92, '\x5c50a98ffd1e35252495fd878eecfbd742ff564a06ba14a2a0fa353e40821fca', 'jiuji.local/log-development
92
XFCpj/0eNSUklf2Hjuz710L/VkoGuhSioPo1PkCCH8o=

— jiuji.local/log-development kwhKQ5YMpCUXEuOcxyEnqttTJlgA3pJ5XyeY+qYKDbq8p+ohqGmpWg35d9hZPjI2TXOk4MAvN6EKFKZ1ikBpQxGUJQs=
', '2026-11-26 00:51:54.999954+00'),
	(103, '\x93b845f6ffee0f8f5c139790ea35fa4be4532980fbbecfbd86daf7371adf8e21', 'jiuji.local/log-development
103
k7hF9v/uD49cE5eQ6jX6S+RTKYD7vs+9htr3NxrfjiE=

— jiuji.local/log-development kwhKQx8W9O0mFKK2CxvZjZoVw4tQRIvNoRGSCpRj0a+f/PHtWuurFtjc/KPSXbbF1dT3COl8d+uUGQ5eXsehWCL7Dwk=
', '2026-11-26 00:52:09.328521+00'),
	(106, '\x338cb174c60420d1f68f9d56c6ac96df0640a2dbc3db4f5ccd1cda9d2cbd6978', 'jiuji.local/log-development
106
M4yxdMYEINH2j51WxqyW3wZAotvD209czRzanSy9aXg=

— jiuji.local/log-development kwhKQ7WpiQ+5aXSWsQqdRSwQAzPvWCbAVTeLsrJfho9TVyyz0ai5MiXOIW/nyUxJVFC95jhjvRHIQbqdlgypoYU37Qo=
', '2026-11-26 00:52:17.358683+00'),
	(111, '\x686de10723f5cb20d4d0b3a4e071038fe08b9ab203cb7c511b8350f1ccf92df3', 'jiuji.local/log-development
111
aG3hByP1yyDU0LOk4HEDj+CLmrIDy3xRG4NQ8cz5LfM=

— jiuji.local/log-development kwhKQzwQe3EKf3ByY3qX+ibjf/Wod/i/sqeMPpz9tuDnP39M+gzZiVPl0B4xrmDuEiwL+xyclQ46VBZMgmjEQRH/VgY=
', '2026-11-26 00:52:22.327432+00'),
	(112, '\x3493d240ea457dd921d303bbb094b179693b3f8201d9b13da985bfc0101db32a', 'jiuji.local/log-development
112
NJPSQOpFfdkh0wO7sJSxeWk7P4IB2bE9qYW/wBAdsyo=

— jiuji.local/log-development kwhKQ925p9Q+uWLiEknWJA1LHb2lFnA5bUuyiyoTq78XmyVNrOaCnXluOODDA3LxuysT1x92RvHOvKxPmGI1YetEpAg=
', '2026-11-26 00:52:27.348434+00'),
	(117, '\xf7fe9db1ddc03bcbd05d94704aab10f33acad7f6e623fa8ee2b21fe826f5cf84', 'jiuji.local/log-development
117
9/6dsd3AO8vQXZRwSqsQ8zrK1/bmI/qO4rIf6Cb1z4Q=

— jiuji.local/log-development kwhKQwBtj0SV7uuO7+o5eeVFHvt5ChCA18bGA0B6fZ4q6W9ZQqoTknzLfW/3zAaH1QMDAyDsb1T2MCblmFxAxsc47QM=
', '2026-11-26 00:52:37.337157+00'),
	(121, '\xefcc14920d3a434472351821edeb1ffce6b215fc57e6dec2e13f5d6ed1b553b2', 'jiuji.local/log-development
121
78wUkg06Q0RyNRgh7esf/OayFfxX5t7C4T9dbtG1U7I=

— jiuji.local/log-development kwhKQ62vIF6GE6U/urZsWrdqC8q9h9m8NHBYeSzsyc015ozqGIysWy4Gy1X2pGhaUvITeYuw2t52gR7YjaByrXwLIQQ=
', '2026-11-26 00:52:50.166056+00'),
	(44, '\xd55d473974afb6af6e79471edbf7594c72d7109f3d775862e098b12f81523447', 'jiuji.local/log-development
44
1V1HOXSvtq9ueUce2/dZTHLXEJ89d1hi4JixL4FSNEc=

— jiuji.local/log-development kwhKQwpQaxVS/TvYOxdImQAOoI8j04mLFCT0CEOYoK240OSst37AxkQlVehUqUEmO+XFHNsGbKtsngMEd/XMAcclXgw=
', '2026-11-26 00:51:33.791478+00'),
	(46, '\x4d028ff4267278f17a9d11ad57bde01ba5da2f7882098d9e05171c9e5634324d', 'jiuji.local/log-development
46
TQKP9CZyePF6nRGtV73gG6XaL3iCCY2eBRccnlY0Mk0=

— jiuji.local/log-development kwhKQ2rR2Hb8qHCk86FWsDvP1z0Z3TcuTZn0WCqjnqiuxzQiys/lCC6GIv9fORtG1k8PRKdV+VV/4o5LN1HP9TeLzgU=
', '2026-11-26 00:51:33.935448+00'),
	(49, '\x0419db7db237a78dc1480c8de00d453b2fcc47063dff398e5c20ae959699c04b', 'jiuji.local/log-development
49
BBnbfbI3p43BSAyN4A1FOy/MRwY9/zmOXCCulZaZwEs=

— jiuji.local/log-development kwhKQ6xjrAdFxRjd4SvSuWNqPMsUmVLMKL4YLfpTsiWMAOCAMwklFQnpBZOSNh67rdKy6sTnqakm4eL7ouyqj5IUxwk=
', '2026-11-26 00:51:34.125861+00'),
	(55, '\x5bdd8eed9f256272ec72435f5c4209d1734b964339015623eed38eaf9a5b04e5', 'jiuji.local/log-development
55
W92O7Z8lYnLsckNfXEIJ0XNLlkM5AVYj7tOOr5pbBOU=

— jiuji.local/log-development kwhKQ2BADonVa86J6vysKDLhO88MQzJ+rI2Is6T6blsqacOLRXZBQZs7fqztGf8KW5i8rdvC9nj2e8qFNKzE5GE42gI=
', '2026-11-26 00:51:36.692452+00'),
	(60, '\x73c5db4e2b37f6ced740a2306f4720e5080d7d39d9656894e08253d42827277f', 'jiuji.local/log-development
60
c8XbTis39s7XQKIwb0cg5QgNfTnZZWiU4IJT1CgnJ38=

— jiuji.local/log-development kwhKQ7l6d8KOgKKDNJhWGzwuuxYxvm7zjG854aFGdku4Y14qsYjlJE0DIRdktOhwP08lW1aqtc3KA1sP09U2WhsHqAw=
', '2026-11-26 00:51:37.04436+00'),
	(63, '\x11d84350c4cc48b08d7382df21cb4d01d8267c3c436e0b267d9d5387523b3f24', 'jiuji.local/log-development
63
EdhDUMTMSLCNc4LfIctNAdgmfDxDbgsmfZ1Th1I7PyQ=

— jiuji.local/log-development kwhKQ8rKdgr8NXSYNmlancGy8H7fZb2GACY++1HgPw0X8k3y0dXfTJoZ1xNeQnARrB9zPUYpHaCqZkA8CjZRSZbTrg0=
', '2026-11-26 00:51:37.193183+00'),
	(64, '\x04ab3e5defa0efa48cbf4746cc52fdd9920236c0079fb119cac0c94c1f8bbeaa', 'jiuji.local/log-development
64
BKs+Xe+g76SMv0dGzFL92ZICNsAHn7EZysDJTB+Lvqo=

— jiuji.local/log-development kwhKQ+G7BBZaoaGutvZ/o67xKGpGvXLHlSn+nPHnDHYtj74evldvGVSxu8GXozdGvRW5I37jlnjGSy1qusa3kmBMJgE=
', '2026-11-26 00:51:37.257034+00'),
	(68, '\x8a25210a5d2adf76e61675741bbb64d8e388573e5550f6be613007cc6117d73e', 'jiuji.local/log-development
68
iiUhCl0q33bmFnV0G7tk2OOIVz5VUPa+YTAHzGEX1z4=

— jiuji.local/log-development kwhKQ75Z1v7C5dz7wu3X/OPcWp33ZpAwRYpJ+DlXqrGHDo5vVEpVld19G6TmTcUW5Qlu9GviCUpBJ0rEvUDHxWkLbAM=
', '2026-11-26 00:51:39.518193+00'),
	(71, '\xbd75595386c968128e5f215bd92b8c16b71d02473418428e4bac6623ea451004', 'jiuji.local/log-development
71
vXVZU4bJaBKOXyFb2SuMFrcdAkc0GEKOS6xmI+pFEAQ=

— jiuji.local/log-development kwhKQ3DLfWaZcH8UGKTLSVIaLHhPnxIbhTNQLZKT31tV5WXwE9O5gw6BH8DKJm3OL9Go/1qdE3V+2O8nKwF9IR2d/ws=
', '2026-11-26 00:51:39.957281+00'),
	(78, '\xf31d4f6dd04146fb5f8e3fbe0acdbb4f5753ebd8cddbaf51181359f1bcaea82b', 'jiuji.local/log-development
78
8x1PbdBBRvtfjj++Cs27T1dT69jN269RGBNZ8byuqCs=

— jiuji.local/log-development kwhKQ7jpf88JCsC4wMbKdOAbcUGTAICRD9qn1tQltoCfzpvzXos+MmEKYxSthG963zg9ep15ScDSCU/HkYKIqysBfwE=
', '2026-11-26 00:51:40.221072+00'),
	(85, '\x5f0303d5c8b3247399685f07ac7639ef6bc926a94246ab23b36f01c48a49071a', 'jiuji.local/log-development
85
XwMD1cizJHOZaF8HrHY572vJJqlCRqsjs28BxIpJBxo=

— jiuji.local/log-development kwhKQ3NNb2NcpTtVSX9vVIoWr5O2HiGy0RxLvIoZSFPiSqL0+2+JJYCScnyiwxXI4bx+5UC8muLkLh3KS/u/TeNKZAk=
', '2026-11-26 00:51:40.597646+00'),
	(87, '\x6bebc5b30bd3fccca3e7c70a5c31499e600f63978412dc4d587f5d73f8285339', 'jiuji.local/log-development
87
a+vFswvT/Myj58cKXDFJnmAPY5eEEtxNWH9dc/goUzk=

— jiuji.local/log-development kwhKQ/ZzHgl0qWDPOn8YR9mrfigvplFBPQWGr8+t3G0/rivy3lsmlqdpgtI1YdN5yQHzq0XZJbFD0AQQKemQfVZx9QI=
', '2026-11-26 00:51:40.683013+00'),
	(94, '\x4d52cce16d6512f3a61e2bd5c727707a34742e68410583e196d98c4329c378af', 'jiuji.local/log-development
94
TVLM4W1lEvOmHivVxydwejR0LmhBBYPhltmMQynDeK8=

— jiuji.local/log-development kwhKQ2y4IVTmJtIlFVAiFHX0qW1ufnO3sYb92zzypKX77RHi+r0VtNy7IxRG0BETISs2kwYWuODMfMk8Didlvw3BgAE=
', '2026-11-26 00:51:56.165425+00'),
	(95, '\xa6a0d67c64c942fdd2ba561a0cbf6f82948d0253658718472e4399a5232cff76', 'jiuji.local/log-development
95
pqDWfGTJQv3SulYaDL9vgpSNAlNlhxhHLkOZpSMs/3Y=

— jiuji.local/log-development kwhKQ5yDwciex+9GgNFRs0JipoCOOjv+GPb1l6qVmkpSn52ZwMMGknhfof9L8Jaf4V3/sKToJH9m8ZoyN3yVr/bpUQQ=
', '2026-11-26 00:51:56.858926+00'),
	(100, '\x0d4c60837724deee20b271ad4895872c4876e4d938ea70a8e6e7a439f5383da0', 'jiuji.local/log-development
100
DUxgg3ck3u4gsnGtSJWHLEh25Nk46nCo5uekOfU4PaA=

— jiuji.local/log-development kwhKQy3RNgOok18Lz6dhSNA8yNqySBU6BfaTpxDl38cumtEj2js5tJh2VcIs6Dh0Lbka2EgBPbpR7Am2us6vJCYtzQE=
', '2026-11-26 00:52:00.986134+00'),
	(105, '\x3bebcbf1db44963fa36ea038a88a97528b5efb76e52643a418b1bcab0a0e6b57', 'jiuji.local/log-development
105
O+vL8dtElj+jbqA4qIqXUote+3blJkOkGLG8qwoOa1c=

— jiuji.local/log-development kwhKQ4mOv/Dej8ic+Ye38LWOLLBA83nxk4Vk2Atj52V+DVdiQohQZqhq2qjnX/rxtWYysF7gluwwsrsIOogvNOePPQk=
', '2026-11-26 00:52:10.172454+00'),
	(110, '\x1bc3e7de52b7a0d230d241878d0c817731c110f2507e93eace4c6c1bc512cd85', 'jiuji.local/log-development
110
G8Pn3lK3oNIw0kGHjQyBdzHBEPJQfpPqzkxsG8USzYU=

— jiuji.local/log-development kwhKQwPsFz7TVf0YzkXzzEoFL7LiaT75jH19KCJRvBADoofhrK0kmSdlwnyhs/gTUCfGDgt0WQp0mn/6zg/YLjY75wE=
', '2026-11-26 00:52:20.159077+00'),
	(51, '\x1987cdb44e86dffd46055c0e31a8511a2a36beba60170730692b075cfcf4f950', 'jiuji.local/log-development
51
GYfNtE6G3/1GBVwOMahRGio2vrpgFwcwaSsHXPz0+VA=

— jiuji.local/log-development kwhKQ/cDqKxUfRpfrKLZM3JbwpOqrLci35S5LurUJ6sJ7HQKeegUpi4Fq62iCy20NZxHBUogQlqBqiNunp7KcsYJlwE=
', '2026-11-26 00:51:34.191861+00'),
	(57, '\xa42014fe3f7bdcd63081297a3b118019c43c8533464cefb37d7973cb924e9083', 'jiuji.local/log-development
57
pCAU/j973NYwgSl6OxGAGcQ8hTNGTO+zfXlzy5JOkIM=

— jiuji.local/log-development kwhKQ0iNxr6ItIGk/GvJAj+jndMGlcqpIPHbS1Q2MQ86EJv+8maN5zqU2C4VUzTW8CPYe/+QyT4fEcR2ZBQPF9+YxAI=
', '2026-11-26 00:51:36.754974+00'),
	(58, '\xd0e95db8760ba27f0b3543c1f38217b64a6c075ffdc5e07c97b756a045966951', 'jiuji.local/log-development
58
0OlduHYLon8LNUPB84IXtkpsB1/9xeB8l7dWoEWWaVE=

— jiuji.local/log-development kwhKQ/x6cZRfQYSVAiuusbmw3B3vQ8K4Wyj5RJIzmbHtRjhlZ50M3651yollwjcuWS/t2ZB/dyegNuKZiW15QWU/6gs=
', '2026-11-26 00:51:37.023112+00'),
	(65, '\xb79e84dba8de190b926dd867af7d6a134c14a22b69e2545b04be3b5e5e5f3b6c', 'jiuji.local/log-development
65
t56E26jeGQuSbdhnr31qE0wUoitp4lRbBL47Xl5fO2w=

— jiuji.local/log-development kwhKQ6CC2/Qju+1U3HnuePLfb2QC6Qtydh3WhnXsj9+ytr1tP7hwyUvXSKYghMpJHM4uy6Z/E0pEvkje+f85pdZ4yAc=
', '2026-11-26 00:51:37.425506+00'),
	(89, '\xc8e2b90fb9dbb1793eb0f95378bce1eceee51de08f96a07d135ea27721aca9cb', 'jiuji.local/log-development
89
yOK5D7nbsXk+sPlTeLzh7O7lHeCPlqB9E16idyGsqcs=

— jiuji.local/log-development kwhKQ33TlMOYfAfoTpyspqa08YniAXiwrlzyAVoKfR8b9ROOac+BdmEhssUsiOX0um4N3+rjL0vWx1WGdmojGOS1Ogg=
', '2026-11-26 00:51:47.380687+00'),
	(102, '\x33d439d5330aa85734096227c0444f61020965d51e2ec8d477105cb65b3684d0', 'jiuji.local/log-development
102
M9Q51TMKqFc0CWInwERPYQIJZdUeLsjUdxBctls2hNA=

— jiuji.local/log-development kwhKQ5fb+5940lUtVZkD2mAjuDvIeHKpmHqjEFry/6uZAs7hcltAm2Rwt/WBhspo68/txBQYoQX5kj9Wz0ovsOWmWQo=
', '2026-11-26 00:52:05.164672+00');


INSERT INTO public.clock (case_id, clock, ref, place_code, started_at, warn_at, due_at, ended_at, ended_by, answerable, calendar_version, provisional, policy_version, ladder, warned_at, breached_at, steps_taken, wake_at) VALUES
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'acceptance', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', '2026-11-26 00:51:28.869586+00', '2026-11-26 00:51:44.869586+00', '2026-11-26 00:51:48.869586+00', '2026-11-26 00:51:28.954383+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:51:53.869586+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:51:58.869586+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:08.869586+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'emergency_total', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', '2026-11-26 00:51:28.954383+00', '2026-11-26 00:52:40.954383+00', '2026-11-26 00:52:58.954383+00', '2026-11-26 00:51:29.75849+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:53:03.954383+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:53:08.954383+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:53:18.954383+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_ack', '01a21556-0a5e-7000-861e-3c056538912f', '370982117200', '2026-11-26 00:51:30.129584+00', '2026-11-26 00:51:46.129584+00', '2026-11-26 00:51:50.129584+00', '2026-11-26 00:51:30.521065+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:51:55.129584+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:00.129584+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:10.129584+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_reject', '01a21556-0a5e-7000-861e-3c056538912f', '370982117200', '2026-11-26 00:51:30.129584+00', '2026-11-26 00:52:10.129584+00', '2026-11-26 00:52:20.129584+00', '2026-11-26 00:51:30.521065+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:52:25.129584+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:30.129584+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:40.129584+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_result', '01a21556-0a5e-7000-861e-3c056538912f', '370982117200', '2026-11-26 00:51:30.129584+00', '2026-11-26 00:53:06.129584+00', '2026-11-26 00:53:30.129584+00', '2026-11-26 00:51:30.624841+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:53:35.129584+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:53:40.129584+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:53:50.129584+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_ack', '01a21556-09b7-7000-b064-1ea19d4a032b', '370982117200', '2026-11-26 00:51:29.825397+00', '2026-11-26 00:51:45.825397+00', '2026-11-26 00:51:49.825397+00', '2026-11-26 00:51:30.703506+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:51:54.825397+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:51:59.825397+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:09.825397+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_reject', '01a21556-09b7-7000-b064-1ea19d4a032b', '370982117200', '2026-11-26 00:51:29.825397+00', '2026-11-26 00:52:09.825397+00', '2026-11-26 00:52:19.825397+00', '2026-11-26 00:51:30.703506+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:52:24.825397+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:29.825397+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:39.825397+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_ack', '01a21556-09bf-7000-9332-e50fac9cb473', '370982117200', '2026-11-26 00:51:29.825397+00', '2026-11-26 00:51:45.825397+00', '2026-11-26 00:51:49.825397+00', '2026-11-26 00:51:30.703506+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:51:54.825397+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:51:59.825397+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:09.825397+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_reject', '01a21556-09bf-7000-9332-e50fac9cb473', '370982117200', '2026-11-26 00:51:29.825397+00', '2026-11-26 00:52:09.825397+00', '2026-11-26 00:52:19.825397+00', '2026-11-26 00:51:30.703506+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:52:24.825397+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:29.825397+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:39.825397+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'payment', '01a21556-09c0-7000-b992-168df9871802', '370982117200', '2026-11-26 00:51:30.102037+00', '2026-11-26 00:51:46.102037+00', '2026-11-26 00:51:50.102037+00', '2026-11-26 00:51:30.88459+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:51:55.102037+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:00.102037+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:10.102037+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'acceptance', '01a21556-1867-7000-a300-ffda5e8c24ec', '370983103201', '2026-11-26 00:51:33.604458+00', '2026-11-26 00:51:49.604458+00', '2026-11-26 00:51:53.604458+00', '2026-11-26 00:51:33.618204+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:51:58.604458+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:03.604458+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:13.604458+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-240c-7000-9330-4e580332716b', 'acceptance', '01a21556-240c-7000-9330-4e580332716b', '370983103201', '2026-11-26 00:51:36.575986+00', '2026-11-26 00:51:52.575986+00', '2026-11-26 00:51:56.575986+00', '2026-11-26 00:51:36.688633+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:52:01.575986+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:06.575986+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:16.575986+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-240c-7000-9330-4e580332716b', 'normal_total', '01a21556-240c-7000-9330-4e580332716b', '370983103201', '2026-11-26 00:51:36.688633+00', '2026-11-26 00:53:36.688633+00', '2026-11-26 00:54:06.688633+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:54:11.688633+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:54:16.688633+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:54:26.688633+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, '2026-11-26 00:53:36.938633+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'normal_total', '01a21556-25ff-7000-840e-ba8de7069f86', '370983103201', '2026-11-26 00:51:37.163164+00', '2026-11-26 00:53:37.163164+00', '2026-11-26 00:54:07.163164+00', '2026-11-26 00:51:39.836358+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:54:12.163164+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:54:17.163164+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:54:27.163164+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-240c-7000-9330-4e580332716b', 'objection_handling', '01a21556-25d2-7000-804c-151e036e7624', '370983103201', '2026-11-26 00:51:37.029728+00', '2026-11-26 00:52:09.029728+00', '2026-11-26 00:52:17.029728+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:52:22.029728+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:27.029728+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:37.029728+00:00", "role": "conference_secretary"}]', '2026-11-26 00:52:09.299528+00', '2026-11-26 00:52:17.305102+00', 3, NULL),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'first_relief', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', '2026-11-26 00:51:28.869586+00', '2026-11-26 00:51:48.069586+00', '2026-11-26 00:51:52.869586+00', '2026-11-26 00:51:30.583643+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:51:55.869586+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:51:58.869586+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:04.869586+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'payment', '01a21556-0861-7000-9648-46b721752794', '370982117200', '2026-11-26 00:51:29.575002+00', '2026-11-26 00:51:45.575002+00', '2026-11-26 00:51:49.575002+00', '2026-11-26 00:51:30.583643+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:51:54.575002+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:51:59.575002+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:09.575002+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'formalities_completion', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', '2026-11-26 00:51:30.583643+00', '2026-11-26 00:52:18.583643+00', '2026-11-26 00:52:30.583643+00', '2026-11-26 00:51:31.015925+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:52:35.583643+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:40.583643+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:50.583643+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'handover_ack', '01a21556-18d7-7000-8b5e-00006019d009', '370983103201', '2026-11-26 00:51:33.712795+00', '2026-11-26 00:51:40.112795+00', '2026-11-26 00:51:41.712795+00', '2026-11-26 00:51:33.732147+00', 'stop', 'demo-window_clerk-370983-2', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:51:44.712795+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:51:47.712795+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:51:53.712795+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'normal_total', '01a21556-1867-7000-a300-ffda5e8c24ec', '370983103201', '2026-11-26 00:51:33.816969+00', '2026-11-26 00:53:33.816969+00', '2026-11-26 00:54:03.816969+00', '2026-11-26 00:51:36.552803+00', 'stop', 'demo-window_clerk-370983-2', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:54:08.816969+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:54:13.816969+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:54:23.816969+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'first_relief', '01a21556-3205-7000-9bba-672fe55c3a01', '370983103201', '2026-11-26 00:51:40.154734+00', '2026-11-26 00:51:59.354734+00', '2026-11-26 00:52:04.154734+00', '2026-11-26 00:51:40.508866+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:52:07.154734+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:10.154734+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:16.154734+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_result', '01a21556-09b7-7000-b064-1ea19d4a032b', '370982117200', '2026-11-26 00:51:29.825397+00', '2026-11-26 00:53:05.825397+00', '2026-11-26 00:53:29.825397+00', '2026-11-26 00:51:30.703506+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:53:34.825397+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:53:39.825397+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:53:49.825397+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_result', '01a21556-09bf-7000-9332-e50fac9cb473', '370982117200', '2026-11-26 00:51:29.825397+00', '2026-11-26 00:53:05.825397+00', '2026-11-26 00:53:29.825397+00', '2026-11-26 00:51:30.703506+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:53:34.825397+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:53:39.825397+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:53:49.825397+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'recovery', '01a21556-1839-7000-b82d-9ee765bedf90', '370982117200', '2026-11-26 00:51:33.553925+00', '2026-11-26 00:53:09.553925+00', '2026-11-26 00:53:33.553925+00', NULL, NULL, 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:53:38.553925+00:00", "role": "township_approver"}]', NULL, NULL, 0, '2026-11-26 00:53:09.803925+00'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'objection_handling', '01a21556-1a65-7000-a73f-dccd871c49ce', '370983103201', '2026-11-26 00:51:34.096666+00', '2026-11-26 00:52:06.096666+00', '2026-11-26 00:52:14.096666+00', '2026-11-26 00:51:34.14209+00', 'stop', 'demo-window_clerk-370983-2', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:52:19.096666+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:24.096666+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:34.096666+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'acceptance', '01a21556-25ff-7000-840e-ba8de7069f86', '370983103201', '2026-11-26 00:51:37.077284+00', '2026-11-26 00:51:53.077284+00', '2026-11-26 00:51:57.077284+00', '2026-11-26 00:51:37.163164+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:52:02.077284+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:07.077284+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:17.077284+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'referral_result', '01a21556-30e6-7000-a1e6-794c0d259001', '370983103201', '2026-11-26 00:51:39.867628+00', '2026-11-26 00:53:15.867628+00', '2026-11-26 00:53:39.867628+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:53:44.867628+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:53:49.867628+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:53:59.867628+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, '2026-11-26 00:53:16.117628+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'referral_result', '01a21556-30e9-7000-bf66-446e69135fdc', '370983103201', '2026-11-26 00:51:39.867628+00', '2026-11-26 00:53:15.867628+00', '2026-11-26 00:53:39.867628+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:53:44.867628+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:53:49.867628+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:53:59.867628+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, '2026-11-26 00:53:16.117628+00'),
	('01a21556-33a2-7000-93a1-44a4ea8f5213', 'handover_ack', '01a21556-33ea-7000-80e8-ded096f34cab', '370983103201', '2026-11-26 00:51:40.647149+00', '2026-11-26 00:51:47.047149+00', '2026-11-26 00:51:48.647149+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:51:51.647149+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:51:54.647149+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:00.647149+00:00", "role": "conference_secretary"}]', '2026-11-26 00:51:47.316322+00', '2026-11-26 00:51:48.914659+00', 3, NULL),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'referral_ack', '01a21556-30e9-7000-bf66-446e69135fdc', '370983103201', '2026-11-26 00:51:39.867628+00', '2026-11-26 00:51:55.867628+00', '2026-11-26 00:51:59.867628+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:52:04.867628+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:09.867628+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:19.867628+00:00", "role": "conference_secretary"}]', '2026-11-26 00:51:56.125161+00', '2026-11-26 00:52:00.126025+00', 3, NULL),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'referral_reject', '01a21556-30e6-7000-a1e6-794c0d259001', '370983103201', '2026-11-26 00:51:39.867628+00', '2026-11-26 00:52:19.867628+00', '2026-11-26 00:52:29.867628+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:52:34.867628+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:39.867628+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:49.867628+00:00", "role": "conference_secretary"}]', '2026-11-26 00:52:20.131166+00', '2026-11-26 00:52:30.118877+00', 3, NULL),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'referral_reject', '01a21556-30e9-7000-bf66-446e69135fdc', '370983103201', '2026-11-26 00:51:39.867628+00', '2026-11-26 00:52:19.867628+00', '2026-11-26 00:52:29.867628+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:52:34.867628+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:39.867628+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:49.867628+00:00", "role": "conference_secretary"}]', '2026-11-26 00:52:20.131166+00', '2026-11-26 00:52:30.118877+00', 3, NULL),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'referral_result', '01a21556-30e7-7000-9186-8b363ff6b4bd', '370983103201', '2026-11-26 00:51:39.98073+00', '2026-11-26 00:53:15.98073+00', '2026-11-26 00:53:39.98073+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:53:44.980730+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:53:49.980730+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:53:59.980730+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, '2026-11-26 00:53:16.23073+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'referral_ack', '01a21556-30e7-7000-9186-8b363ff6b4bd', '370983103201', '2026-11-26 00:51:39.98073+00', '2026-11-26 00:51:55.98073+00', '2026-11-26 00:51:59.98073+00', '2026-11-26 00:51:40.160194+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:52:04.980730+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:09.980730+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:19.980730+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'referral_reject', '01a21556-30e7-7000-9186-8b363ff6b4bd', '370983103201', '2026-11-26 00:51:39.98073+00', '2026-11-26 00:52:19.98073+00', '2026-11-26 00:52:29.98073+00', '2026-11-26 00:51:40.160194+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:52:34.980730+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:39.980730+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:49.980730+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'acceptance', '01a21556-3205-7000-9bba-672fe55c3a01', '370983103201', '2026-11-26 00:51:40.154734+00', '2026-11-26 00:51:56.154734+00', '2026-11-26 00:52:00.154734+00', '2026-11-26 00:51:40.211533+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:52:05.154734+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:10.154734+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:20.154734+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'formalities_completion', '01a21556-3205-7000-9bba-672fe55c3a01', '370983103201', '2026-11-26 00:51:40.508866+00', '2026-11-26 00:52:28.508866+00', '2026-11-26 00:52:40.508866+00', '2026-11-26 00:51:40.521777+00', 'cancel', 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:52:45.508866+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:50.508866+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:53:00.508866+00:00", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21556-33a2-7000-93a1-44a4ea8f5213', 'acceptance', '01a21556-33a2-7000-93a1-44a4ea8f5213', '370983103201', '2026-11-26 00:51:40.557753+00', '2026-11-26 00:51:56.557753+00', '2026-11-26 00:52:00.557753+00', '2026-11-26 00:52:00.570036+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:52:05.557753+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:10.557753+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:20.557753+00:00", "role": "conference_secretary"}]', '2026-11-26 00:51:56.814641+00', '2026-11-26 00:52:00.589561+00', 0, NULL),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'referral_ack', '01a21556-30e6-7000-a1e6-794c0d259001', '370983103201', '2026-11-26 00:51:39.867628+00', '2026-11-26 00:51:55.867628+00', '2026-11-26 00:51:59.867628+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@9b52d6d0d42f', '[{"at": "2026-11-26T00:52:04.867628+00:00", "role": "township_approver"}, {"at": "2026-11-26T00:52:09.867628+00:00", "role": "county_approver"}, {"at": "2026-11-26T00:52:19.867628+00:00", "role": "conference_secretary"}]', '2026-11-26 00:51:56.125161+00', '2026-11-26 00:52:00.126025+00', 3, NULL);


INSERT INTO public.clock_fact (case_id, clock, ref, event_id, kind, place_code, said_at, counts_from) VALUES
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'acceptance', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '01a21556-05f6-7001-83f5-cfa2a9ab22f5', 'start', '370982117200', '2026-11-26 00:51:28.869586+00', '2026-11-26 00:51:28.869586+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'first_relief', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '01a21556-0644-7000-af9d-c4ec571f5732', 'start', '370982117200', '2026-11-26 00:51:28.954383+00', '2026-11-26 00:51:28.869586+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'acceptance', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '01a21556-0647-7000-8a07-e55afb9e9424', 'stop', '370982117200', '2026-11-26 00:51:28.954383+00', '2026-11-26 00:51:28.954383+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'fast_small_aid_total', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '01a21556-0647-7000-8a07-e55afb9e9424', 'start', '370982117200', '2026-11-26 00:51:28.954383+00', '2026-11-26 00:51:28.954383+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'emergency_total', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '01a21556-0647-7000-8a07-e55afb9e9424', 'start', '370982117200', '2026-11-26 00:51:28.954383+00', '2026-11-26 00:51:28.954383+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'normal_total', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '01a21556-0647-7000-8a07-e55afb9e9424', 'start', '370982117200', '2026-11-26 00:51:28.954383+00', '2026-11-26 00:51:28.954383+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'payment', '01a21556-0861-7000-9648-46b721752794', '01a21556-08f1-7000-817e-8663b498412f', 'start', '370982117200', '2026-11-26 00:51:29.575002+00', '2026-11-26 00:51:29.575002+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'emergency_total', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '01a21556-0968-7000-aa7e-ac6432e44269', 'stop', '370982117200', '2026-11-26 00:51:29.75849+00', '2026-11-26 00:51:29.75849+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'normal_total', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '01a21556-0968-7000-aa7e-ac6432e44269', 'stop', '370982117200', '2026-11-26 00:51:29.75849+00', '2026-11-26 00:51:29.75849+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_ack', '01a21556-09b7-7000-b064-1ea19d4a032b', '01a21556-0a64-7000-a952-1dd4ab4473fc', 'start', '370982117200', '2026-11-26 00:51:29.825397+00', '2026-11-26 00:51:29.825397+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_reject', '01a21556-09b7-7000-b064-1ea19d4a032b', '01a21556-0a64-7000-a952-1dd4ab4473fc', 'start', '370982117200', '2026-11-26 00:51:29.825397+00', '2026-11-26 00:51:29.825397+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_result', '01a21556-09b7-7000-b064-1ea19d4a032b', '01a21556-0a64-7000-a952-1dd4ab4473fc', 'start', '370982117200', '2026-11-26 00:51:29.825397+00', '2026-11-26 00:51:29.825397+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_ack', '01a21556-09bf-7000-9332-e50fac9cb473', '01a21556-0a65-7000-96bb-511db3197512', 'start', '370982117200', '2026-11-26 00:51:29.825397+00', '2026-11-26 00:51:29.825397+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_reject', '01a21556-09bf-7000-9332-e50fac9cb473', '01a21556-0a65-7000-96bb-511db3197512', 'start', '370982117200', '2026-11-26 00:51:29.825397+00', '2026-11-26 00:51:29.825397+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_result', '01a21556-09bf-7000-9332-e50fac9cb473', '01a21556-0a65-7000-96bb-511db3197512', 'start', '370982117200', '2026-11-26 00:51:29.825397+00', '2026-11-26 00:51:29.825397+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'payment', '01a21556-09c0-7000-b992-168df9871802', '01a21556-0aba-7000-b3e4-6dce86fdcb1e', 'start', '370982117200', '2026-11-26 00:51:30.102037+00', '2026-11-26 00:51:30.102037+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_ack', '01a21556-0a5e-7000-861e-3c056538912f', '01a21556-0ade-7000-b3ab-fd9559455831', 'start', '370982117200', '2026-11-26 00:51:30.129584+00', '2026-11-26 00:51:30.129584+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_reject', '01a21556-0a5e-7000-861e-3c056538912f', '01a21556-0ade-7000-b3ab-fd9559455831', 'start', '370982117200', '2026-11-26 00:51:30.129584+00', '2026-11-26 00:51:30.129584+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_result', '01a21556-0a5e-7000-861e-3c056538912f', '01a21556-0ade-7000-b3ab-fd9559455831', 'start', '370982117200', '2026-11-26 00:51:30.129584+00', '2026-11-26 00:51:30.129584+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_ack', '01a21556-0a5e-7000-861e-3c056538912f', '01a21556-0c9d-7000-ab82-85b47c7ff065', 'stop', '370982117200', '2026-11-26 00:51:30.521065+00', '2026-11-26 00:51:30.521065+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_reject', '01a21556-0a5e-7000-861e-3c056538912f', '01a21556-0c9d-7000-ab82-85b47c7ff065', 'stop', '370982117200', '2026-11-26 00:51:30.521065+00', '2026-11-26 00:51:30.521065+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'first_relief', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '01a21556-0ca5-7000-804b-0abf6dee4f14', 'stop', '370982117200', '2026-11-26 00:51:30.583643+00', '2026-11-26 00:51:30.583643+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'formalities_completion', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '01a21556-0ca5-7000-804b-0abf6dee4f14', 'start', '370982117200', '2026-11-26 00:51:30.583643+00', '2026-11-26 00:51:30.583643+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'fast_small_aid_total', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '01a21556-0ca5-7000-804b-0abf6dee4f14', 'stop', '370982117200', '2026-11-26 00:51:30.583643+00', '2026-11-26 00:51:30.583643+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'payment', '01a21556-0861-7000-9648-46b721752794', '01a21556-0ca5-7000-804b-0abf6dee4f14', 'stop', '370982117200', '2026-11-26 00:51:30.583643+00', '2026-11-26 00:51:30.583643+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'payment_again', '01a21556-0861-7000-9648-46b721752794', '01a21556-0ca5-7000-804b-0abf6dee4f14', 'stop', '370982117200', '2026-11-26 00:51:30.583643+00', '2026-11-26 00:51:30.583643+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_ack', '01a21556-0a5e-7000-861e-3c056538912f', '01a21556-0cfa-7000-b1c1-937edb9ddfb8', 'stop', '370982117200', '2026-11-26 00:51:30.624841+00', '2026-11-26 00:51:30.624841+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_reject', '01a21556-0a5e-7000-861e-3c056538912f', '01a21556-0cfa-7000-b1c1-937edb9ddfb8', 'stop', '370982117200', '2026-11-26 00:51:30.624841+00', '2026-11-26 00:51:30.624841+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_result', '01a21556-0a5e-7000-861e-3c056538912f', '01a21556-0cfa-7000-b1c1-937edb9ddfb8', 'stop', '370982117200', '2026-11-26 00:51:30.624841+00', '2026-11-26 00:51:30.624841+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_ack', '01a21556-09b7-7000-b064-1ea19d4a032b', '01a21556-0d1b-7000-8e87-fe1ca9db20d8', 'stop', '370982117200', '2026-11-26 00:51:30.703506+00', '2026-11-26 00:51:30.703506+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_reject', '01a21556-09b7-7000-b064-1ea19d4a032b', '01a21556-0d1b-7000-8e87-fe1ca9db20d8', 'stop', '370982117200', '2026-11-26 00:51:30.703506+00', '2026-11-26 00:51:30.703506+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_ack', '01a21556-09bf-7000-9332-e50fac9cb473', '01a21556-0d21-7000-bbee-1a157044ee24', 'stop', '370982117200', '2026-11-26 00:51:30.703506+00', '2026-11-26 00:51:30.703506+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_reject', '01a21556-09bf-7000-9332-e50fac9cb473', '01a21556-0d21-7000-bbee-1a157044ee24', 'stop', '370982117200', '2026-11-26 00:51:30.703506+00', '2026-11-26 00:51:30.703506+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_ack', '01a21556-09b7-7000-b064-1ea19d4a032b', '01a21556-0d25-7000-bf2c-bf2b2335306f', 'stop', '370982117200', '2026-11-26 00:51:30.703506+00', '2026-11-26 00:51:30.703506+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_reject', '01a21556-09b7-7000-b064-1ea19d4a032b', '01a21556-0d25-7000-bf2c-bf2b2335306f', 'stop', '370982117200', '2026-11-26 00:51:30.703506+00', '2026-11-26 00:51:30.703506+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_result', '01a21556-09b7-7000-b064-1ea19d4a032b', '01a21556-0d25-7000-bf2c-bf2b2335306f', 'stop', '370982117200', '2026-11-26 00:51:30.703506+00', '2026-11-26 00:51:30.703506+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_ack', '01a21556-09bf-7000-9332-e50fac9cb473', '01a21556-0d28-7000-b033-07d506fee804', 'stop', '370982117200', '2026-11-26 00:51:30.703506+00', '2026-11-26 00:51:30.703506+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_reject', '01a21556-09bf-7000-9332-e50fac9cb473', '01a21556-0d28-7000-b033-07d506fee804', 'stop', '370982117200', '2026-11-26 00:51:30.703506+00', '2026-11-26 00:51:30.703506+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'referral_result', '01a21556-09bf-7000-9332-e50fac9cb473', '01a21556-0d28-7000-b033-07d506fee804', 'stop', '370982117200', '2026-11-26 00:51:30.703506+00', '2026-11-26 00:51:30.703506+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'fast_small_aid_total', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '01a21556-0dc9-7000-b377-87acd097f6e2', 'stop', '370982117200', '2026-11-26 00:51:30.88459+00', '2026-11-26 00:51:30.88459+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'payment', '01a21556-09c0-7000-b992-168df9871802', '01a21556-0dc9-7000-b377-87acd097f6e2', 'stop', '370982117200', '2026-11-26 00:51:30.88459+00', '2026-11-26 00:51:30.88459+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'payment_again', '01a21556-09c0-7000-b992-168df9871802', '01a21556-0dc9-7000-b377-87acd097f6e2', 'stop', '370982117200', '2026-11-26 00:51:30.88459+00', '2026-11-26 00:51:30.88459+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'formalities_completion', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '01a21556-0e4b-7000-81f0-fa2e69bc9b8d', 'stop', '370982117200', '2026-11-26 00:51:31.015925+00', '2026-11-26 00:51:31.015925+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'first_relief', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '01a21556-15ee-7000-9e14-4a1feddfd321', 'cancel', '370982117200', '2026-11-26 00:51:32.936462+00', '2026-11-26 00:51:32.936462+00'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'recovery', '01a21556-1839-7000-b82d-9ee765bedf90', '01a21556-1841-7000-88c3-cdafa8df51c4', 'start', '370982117200', '2026-11-26 00:51:33.553925+00', '2026-11-26 00:51:33.553925+00'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'acceptance', '01a21556-1867-7000-a300-ffda5e8c24ec', '01a21556-1868-7000-8bd0-5efb9716d528', 'start', '370983103201', '2026-11-26 00:51:33.604458+00', '2026-11-26 00:51:33.604458+00'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'acceptance', '01a21556-1867-7000-a300-ffda5e8c24ec', '01a21556-1888-7000-a9a4-65e48a894702', 'stop', '370983103201', '2026-11-26 00:51:33.618204+00', '2026-11-26 00:51:33.618204+00'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'handover_ack', '01a21556-18d7-7000-8b5e-00006019d009', '01a21556-18d9-7000-b5f8-abfaa04fb793', 'start', '370983103201', '2026-11-26 00:51:33.712795+00', '2026-11-26 00:51:33.712795+00'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'acceptance', '01a21556-1867-7000-a300-ffda5e8c24ec', '01a21556-195b-7000-a2cd-c923c72cee94', 'stop', '370983103201', '2026-11-26 00:51:33.816969+00', '2026-11-26 00:51:33.816969+00'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'fast_small_aid_total', '01a21556-1867-7000-a300-ffda5e8c24ec', '01a21556-195b-7000-a2cd-c923c72cee94', 'start', '370983103201', '2026-11-26 00:51:33.816969+00', '2026-11-26 00:51:33.816969+00'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'emergency_total', '01a21556-1867-7000-a300-ffda5e8c24ec', '01a21556-195b-7000-a2cd-c923c72cee94', 'start', '370983103201', '2026-11-26 00:51:33.816969+00', '2026-11-26 00:51:33.816969+00'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'normal_total', '01a21556-1867-7000-a300-ffda5e8c24ec', '01a21556-195b-7000-a2cd-c923c72cee94', 'start', '370983103201', '2026-11-26 00:51:33.816969+00', '2026-11-26 00:51:33.816969+00'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'first_relief', '01a21556-1867-7000-a300-ffda5e8c24ec', '01a21556-23ef-7000-adea-53619ffd3b7e', 'cancel', '370983103201', '2026-11-26 00:51:36.552803+00', '2026-11-26 00:51:36.552803+00'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'fast_small_aid_total', '01a21556-1867-7000-a300-ffda5e8c24ec', '01a21556-23ef-7000-adea-53619ffd3b7e', 'stop', '370983103201', '2026-11-26 00:51:36.552803+00', '2026-11-26 00:51:36.552803+00'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'emergency_total', '01a21556-1867-7000-a300-ffda5e8c24ec', '01a21556-23ef-7000-adea-53619ffd3b7e', 'stop', '370983103201', '2026-11-26 00:51:36.552803+00', '2026-11-26 00:51:36.552803+00'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'normal_total', '01a21556-1867-7000-a300-ffda5e8c24ec', '01a21556-23ef-7000-adea-53619ffd3b7e', 'stop', '370983103201', '2026-11-26 00:51:36.552803+00', '2026-11-26 00:51:36.552803+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'referral_ack', '01a21556-30e7-7000-9186-8b363ff6b4bd', '01a21556-3206-7000-b970-049e510032a3', 'stop', '370983103201', '2026-11-26 00:51:40.160194+00', '2026-11-26 00:51:40.160194+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'referral_reject', '01a21556-30e7-7000-9186-8b363ff6b4bd', '01a21556-3206-7000-b970-049e510032a3', 'stop', '370983103201', '2026-11-26 00:51:40.160194+00', '2026-11-26 00:51:40.160194+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'first_relief', '01a21556-3205-7000-9bba-672fe55c3a01', '01a21556-3238-7000-8681-0ca2edabca5f', 'start', '370983103201', '2026-11-26 00:51:40.211533+00', '2026-11-26 00:51:40.154734+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'acceptance', '01a21556-3205-7000-9bba-672fe55c3a01', '01a21556-323c-7000-9807-455965a7a053', 'stop', '370983103201', '2026-11-26 00:51:40.211533+00', '2026-11-26 00:51:40.211533+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'fast_small_aid_total', '01a21556-3205-7000-9bba-672fe55c3a01', '01a21556-323c-7000-9807-455965a7a053', 'start', '370983103201', '2026-11-26 00:51:40.211533+00', '2026-11-26 00:51:40.211533+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'emergency_total', '01a21556-3205-7000-9bba-672fe55c3a01', '01a21556-323c-7000-9807-455965a7a053', 'start', '370983103201', '2026-11-26 00:51:40.211533+00', '2026-11-26 00:51:40.211533+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'normal_total', '01a21556-3205-7000-9bba-672fe55c3a01', '01a21556-323c-7000-9807-455965a7a053', 'start', '370983103201', '2026-11-26 00:51:40.211533+00', '2026-11-26 00:51:40.211533+00'),
	('01a21556-33a2-7000-93a1-44a4ea8f5213', 'acceptance', '01a21556-33a2-7000-93a1-44a4ea8f5213', '01a21556-81c2-7000-86f1-1a39cdd094ff', 'stop', '370983103201', '2026-11-26 00:52:00.570036+00', '2026-11-26 00:52:00.570036+00'),
	('01a21556-33a2-7000-93a1-44a4ea8f5213', 'fast_small_aid_total', '01a21556-33a2-7000-93a1-44a4ea8f5213', '01a21556-81c2-7000-86f1-1a39cdd094ff', 'start', '370983103201', '2026-11-26 00:52:00.570036+00', '2026-11-26 00:52:00.570036+00'),
	('01a21556-33a2-7000-93a1-44a4ea8f5213', 'emergency_total', '01a21556-33a2-7000-93a1-44a4ea8f5213', '01a21556-81c2-7000-86f1-1a39cdd094ff', 'start', '370983103201', '2026-11-26 00:52:00.570036+00', '2026-11-26 00:52:00.570036+00'),
	('01a21556-33a2-7000-93a1-44a4ea8f5213', 'normal_total', '01a21556-33a2-7000-93a1-44a4ea8f5213', '01a21556-81c2-7000-86f1-1a39cdd094ff', 'start', '370983103201', '2026-11-26 00:52:00.570036+00', '2026-11-26 00:52:00.570036+00'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'handover_ack', '01a21556-18d7-7000-8b5e-00006019d009', '01a21556-18f8-7000-89fd-c4b9eb4e316d', 'stop', '370983103201', '2026-11-26 00:51:33.732147+00', '2026-11-26 00:51:33.732147+00'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'objection_handling', '01a21556-1a65-7000-a73f-dccd871c49ce', '01a21556-1a6d-7000-82ad-23782e5bf6b5', 'start', '370983103201', '2026-11-26 00:51:34.096666+00', '2026-11-26 00:51:34.096666+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'acceptance', '01a21556-25ff-7000-840e-ba8de7069f86', '01a21556-25ff-7001-abc6-996248173a32', 'start', '370983103201', '2026-11-26 00:51:37.077284+00', '2026-11-26 00:51:37.077284+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'emergency_total', '01a21556-25ff-7000-840e-ba8de7069f86', '01a21556-30bd-7005-aad9-07a6221fd1e6', 'stop', '370983103201', '2026-11-26 00:51:39.836358+00', '2026-11-26 00:51:39.836358+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'normal_total', '01a21556-25ff-7000-840e-ba8de7069f86', '01a21556-30bd-7005-aad9-07a6221fd1e6', 'stop', '370983103201', '2026-11-26 00:51:39.836358+00', '2026-11-26 00:51:39.836358+00'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'objection_handling', '01a21556-1a65-7000-a73f-dccd871c49ce', '01a21556-1a89-7000-a7c0-73e467291c05', 'stop', '370983103201', '2026-11-26 00:51:34.14209+00', '2026-11-26 00:51:34.14209+00'),
	('01a21556-240c-7000-9330-4e580332716b', 'acceptance', '01a21556-240c-7000-9330-4e580332716b', '01a21556-240c-7001-bbeb-b206427118a8', 'start', '370983103201', '2026-11-26 00:51:36.575986+00', '2026-11-26 00:51:36.575986+00'),
	('01a21556-240c-7000-9330-4e580332716b', 'objection_handling', '01a21556-25d2-7000-804c-151e036e7624', '01a21556-25e4-7000-8873-0f9f583da7c5', 'start', '370983103201', '2026-11-26 00:51:37.029728+00', '2026-11-26 00:51:37.029728+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'acceptance', '01a21556-25ff-7000-840e-ba8de7069f86', '01a21556-2664-7000-bb2d-f9671eee176e', 'stop', '370983103201', '2026-11-26 00:51:37.163164+00', '2026-11-26 00:51:37.163164+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'fast_small_aid_total', '01a21556-25ff-7000-840e-ba8de7069f86', '01a21556-2664-7000-bb2d-f9671eee176e', 'start', '370983103201', '2026-11-26 00:51:37.163164+00', '2026-11-26 00:51:37.163164+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'emergency_total', '01a21556-25ff-7000-840e-ba8de7069f86', '01a21556-2664-7000-bb2d-f9671eee176e', 'start', '370983103201', '2026-11-26 00:51:37.163164+00', '2026-11-26 00:51:37.163164+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'normal_total', '01a21556-25ff-7000-840e-ba8de7069f86', '01a21556-2664-7000-bb2d-f9671eee176e', 'start', '370983103201', '2026-11-26 00:51:37.163164+00', '2026-11-26 00:51:37.163164+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'referral_ack', '01a21556-30e7-7000-9186-8b363ff6b4bd', '01a21556-3157-7000-a771-049f184888e5', 'start', '370983103201', '2026-11-26 00:51:39.98073+00', '2026-11-26 00:51:39.98073+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'referral_reject', '01a21556-30e7-7000-9186-8b363ff6b4bd', '01a21556-3157-7000-a771-049f184888e5', 'start', '370983103201', '2026-11-26 00:51:39.98073+00', '2026-11-26 00:51:39.98073+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'referral_result', '01a21556-30e7-7000-9186-8b363ff6b4bd', '01a21556-3157-7000-a771-049f184888e5', 'start', '370983103201', '2026-11-26 00:51:39.98073+00', '2026-11-26 00:51:39.98073+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'acceptance', '01a21556-3205-7000-9bba-672fe55c3a01', '01a21556-3206-7000-a18e-16844b0e9b04', 'start', '370983103201', '2026-11-26 00:51:40.154734+00', '2026-11-26 00:51:40.154734+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'first_relief', '01a21556-3205-7000-9bba-672fe55c3a01', '01a21556-3361-7000-854c-f1a5e07f21b5', 'stop', '370983103201', '2026-11-26 00:51:40.508866+00', '2026-11-26 00:51:40.508866+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'formalities_completion', '01a21556-3205-7000-9bba-672fe55c3a01', '01a21556-3361-7000-854c-f1a5e07f21b5', 'start', '370983103201', '2026-11-26 00:51:40.508866+00', '2026-11-26 00:51:40.508866+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'fast_small_aid_total', '01a21556-3205-7000-9bba-672fe55c3a01', '01a21556-3361-7000-854c-f1a5e07f21b5', 'stop', '370983103201', '2026-11-26 00:51:40.508866+00', '2026-11-26 00:51:40.508866+00'),
	('01a21556-33a2-7000-93a1-44a4ea8f5213', 'acceptance', '01a21556-33a2-7000-93a1-44a4ea8f5213', '01a21556-33a2-7001-bdd9-1b873fb0afd4', 'start', '370983103201', '2026-11-26 00:51:40.557753+00', '2026-11-26 00:51:40.557753+00'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'first_relief', '01a21556-1867-7000-a300-ffda5e8c24ec', '01a21556-241c-7000-9b96-d51f3dff7123', 'cancel', '370983103201', '2026-11-26 00:51:36.578183+00', '2026-11-26 00:51:36.578183+00'),
	('01a21556-240c-7000-9330-4e580332716b', 'acceptance', '01a21556-240c-7000-9330-4e580332716b', '01a21556-247d-7000-bde6-d3ee5f04215a', 'stop', '370983103201', '2026-11-26 00:51:36.688633+00', '2026-11-26 00:51:36.688633+00'),
	('01a21556-240c-7000-9330-4e580332716b', 'fast_small_aid_total', '01a21556-240c-7000-9330-4e580332716b', '01a21556-247d-7000-bde6-d3ee5f04215a', 'start', '370983103201', '2026-11-26 00:51:36.688633+00', '2026-11-26 00:51:36.688633+00'),
	('01a21556-240c-7000-9330-4e580332716b', 'emergency_total', '01a21556-240c-7000-9330-4e580332716b', '01a21556-247d-7000-bde6-d3ee5f04215a', 'start', '370983103201', '2026-11-26 00:51:36.688633+00', '2026-11-26 00:51:36.688633+00'),
	('01a21556-240c-7000-9330-4e580332716b', 'normal_total', '01a21556-240c-7000-9330-4e580332716b', '01a21556-247d-7000-bde6-d3ee5f04215a', 'start', '370983103201', '2026-11-26 00:51:36.688633+00', '2026-11-26 00:51:36.688633+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'referral_ack', '01a21556-30e6-7000-a1e6-794c0d259001', '01a21556-30ed-7000-a13e-d84d8de72ed2', 'start', '370983103201', '2026-11-26 00:51:39.867628+00', '2026-11-26 00:51:39.867628+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'referral_reject', '01a21556-30e6-7000-a1e6-794c0d259001', '01a21556-30ed-7000-a13e-d84d8de72ed2', 'start', '370983103201', '2026-11-26 00:51:39.867628+00', '2026-11-26 00:51:39.867628+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'referral_result', '01a21556-30e6-7000-a1e6-794c0d259001', '01a21556-30ed-7000-a13e-d84d8de72ed2', 'start', '370983103201', '2026-11-26 00:51:39.867628+00', '2026-11-26 00:51:39.867628+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'referral_ack', '01a21556-30e9-7000-bf66-446e69135fdc', '01a21556-30f0-7000-be49-71275282f09f', 'start', '370983103201', '2026-11-26 00:51:39.867628+00', '2026-11-26 00:51:39.867628+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'referral_reject', '01a21556-30e9-7000-bf66-446e69135fdc', '01a21556-30f0-7000-be49-71275282f09f', 'start', '370983103201', '2026-11-26 00:51:39.867628+00', '2026-11-26 00:51:39.867628+00'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'referral_result', '01a21556-30e9-7000-bf66-446e69135fdc', '01a21556-30f0-7000-be49-71275282f09f', 'start', '370983103201', '2026-11-26 00:51:39.867628+00', '2026-11-26 00:51:39.867628+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'first_relief', '01a21556-3205-7000-9bba-672fe55c3a01', '01a21556-337f-7000-b407-78a2789dbde3', 'cancel', '370983103201', '2026-11-26 00:51:40.521777+00', '2026-11-26 00:51:40.521777+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'formalities_completion', '01a21556-3205-7000-9bba-672fe55c3a01', '01a21556-337f-7000-b407-78a2789dbde3', 'cancel', '370983103201', '2026-11-26 00:51:40.521777+00', '2026-11-26 00:51:40.521777+00');
INSERT INTO public.clock_fact (case_id, clock, ref, event_id, kind, place_code, said_at, counts_from) VALUES
	('01a21556-3205-7000-9bba-672fe55c3a01', 'acceptance', '01a21556-3205-7000-9bba-672fe55c3a01', '01a21556-337f-7000-b407-78a2789dbde3', 'cancel', '370983103201', '2026-11-26 00:51:40.521777+00', '2026-11-26 00:51:40.521777+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'fast_small_aid_total', '01a21556-3205-7000-9bba-672fe55c3a01', '01a21556-337f-7000-b407-78a2789dbde3', 'cancel', '370983103201', '2026-11-26 00:51:40.521777+00', '2026-11-26 00:51:40.521777+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'emergency_total', '01a21556-3205-7000-9bba-672fe55c3a01', '01a21556-337f-7000-b407-78a2789dbde3', 'cancel', '370983103201', '2026-11-26 00:51:40.521777+00', '2026-11-26 00:51:40.521777+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'normal_total', '01a21556-3205-7000-9bba-672fe55c3a01', '01a21556-337f-7000-b407-78a2789dbde3', 'cancel', '370983103201', '2026-11-26 00:51:40.521777+00', '2026-11-26 00:51:40.521777+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'referral_ack', '*', '01a21556-337f-7000-b407-78a2789dbde3', 'cancel', '370983103201', '2026-11-26 00:51:40.521777+00', '2026-11-26 00:51:40.521777+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'referral_reject', '*', '01a21556-337f-7000-b407-78a2789dbde3', 'cancel', '370983103201', '2026-11-26 00:51:40.521777+00', '2026-11-26 00:51:40.521777+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'referral_result', '*', '01a21556-337f-7000-b407-78a2789dbde3', 'cancel', '370983103201', '2026-11-26 00:51:40.521777+00', '2026-11-26 00:51:40.521777+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'handover_ack', '*', '01a21556-337f-7000-b407-78a2789dbde3', 'cancel', '370983103201', '2026-11-26 00:51:40.521777+00', '2026-11-26 00:51:40.521777+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'objection_handling', '*', '01a21556-337f-7000-b407-78a2789dbde3', 'cancel', '370983103201', '2026-11-26 00:51:40.521777+00', '2026-11-26 00:51:40.521777+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'conference', '01a21556-3205-7000-9bba-672fe55c3a01', '01a21556-337f-7000-b407-78a2789dbde3', 'cancel', '370983103201', '2026-11-26 00:51:40.521777+00', '2026-11-26 00:51:40.521777+00'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'first_relief', '01a21556-3205-7000-9bba-672fe55c3a01', '01a21556-3383-7000-91da-16312f43276c', 'cancel', '370983103201', '2026-11-26 00:51:40.521777+00', '2026-11-26 00:51:40.521777+00'),
	('01a21556-33a2-7000-93a1-44a4ea8f5213', 'handover_ack', '01a21556-33ea-7000-80e8-ded096f34cab', '01a21556-33f4-7000-96df-14d6ba6693d7', 'start', '370983103201', '2026-11-26 00:51:40.647149+00', '2026-11-26 00:51:40.647149+00');


INSERT INTO public.consumer_offset (topic, partition, next_offset) VALUES
	('jiuji.assessment', 2, 8),
	('jiuji.disbursement', 2, 1),
	('jiuji.intake', 2, 12),
	('jiuji.intake', 1, 4),
	('jiuji.audit', 1, 7),
	('jiuji.audit', 0, 5),
	('jiuji.intake', 0, 3),
	('jiuji.assessment', 0, 4),
	('jiuji.audit', 3, 21),
	('jiuji.intake', 3, 8),
	('jiuji.audit', 2, 17),
	('jiuji.assessment', 3, 12),
	('jiuji.disbursement', 3, 11),
	('jiuji.referral', 3, 17),
	('jiuji.desk', 3, 8);


INSERT INTO public.duty (event_id, case_id, place_code, officer, unit, since) VALUES
	('01a21556-05f6-7001-83f5-cfa2a9ab22f5', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'demo-village_officer-370982-1', 'division:370982', '2026-11-26 00:51:28.869586+00'),
	('01a21556-1868-7000-8bd0-5efb9716d528', '01a21556-1867-7000-a300-ffda5e8c24ec', '370983103201', 'demo-window_clerk-370983-1', 'division:370983', '2026-11-26 00:51:33.604458+00'),
	('01a21556-18f8-7000-89fd-c4b9eb4e316d', '01a21556-1867-7000-a300-ffda5e8c24ec', '370983103201', 'demo-window_clerk-370983-2', '演示窗口', '2026-11-26 00:51:33.732147+00'),
	('01a21556-240c-7001-bbeb-b206427118a8', '01a21556-240c-7000-9330-4e580332716b', '370983103201', 'demo-window_clerk-370983-1', 'division:370983', '2026-11-26 00:51:36.575986+00'),
	('01a21556-25ff-7001-abc6-996248173a32', '01a21556-25ff-7000-840e-ba8de7069f86', '370983103201', 'demo-window_clerk-370983-1', 'division:370983', '2026-11-26 00:51:37.077284+00'),
	('01a21556-3206-7000-a18e-16844b0e9b04', '01a21556-3205-7000-9bba-672fe55c3a01', '370983103201', 'demo-window_clerk-370983-1', 'division:370983', '2026-11-26 00:51:40.154734+00'),
	('01a21556-33a2-7001-bdd9-1b873fb0afd4', '01a21556-33a2-7000-93a1-44a4ea8f5213', '370983103201', 'demo-window_clerk-370983-1', 'division:370983', '2026-11-26 00:51:40.557753+00');


INSERT INTO public.event (seq, txid, event_id, type, source, occurred_at, case_id, case_seq, case_version, place_code, actor, policy_version, leaf, leaf_hash) OVERRIDING SYSTEM VALUE VALUES
	(1, '799', '01a21556-05f6-7001-83f5-cfa2a9ab22f5', 'cn.jiuji.case.registered.v1', 'intake', '2026-11-26 00:51:28.869586+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 1, 1, '370982117200', 'demo-village_officer-370982-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c226361736576657273696f6e223a312c226964223a2230316132313535362d303566362d373030312d383366352d636661326139616232326635222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a32382e3836393538362b30303a3030222c227472616365706172656e74223a2230302d38333237343736616435313134313261633831393166336262623938353632392d376563666261313838613462343137642d3031222c2274797065223a22636e2e6a69756a692e636173652e726567697374657265642e7631227d0a7b226368616e6e656c223a2276696c6c616765222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c22706572736f6e5f726566223a22702d3166666266623037636564333766356361323065643461376634346333653634222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393832222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a32382e3836393538365a222c226964656e746974795f636c6173736573223a5b22646962616f225d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a747275652c227265706f727465725f6b696e64223a2276696c6c6167655f6f666669636572222c227374617465645f73656c665f706169645f66656e223a353030303030302c227265717565737465645f66656e223a313230303030302c227265717565737465645f6d6f646573223a5b2263617368225d2c227265717565737465645f70726f6772616d6d6573223a5b22636861726974795f72656c696566225d7d', '\x3adf25b044875ca3122085d507eeec491ddfa604637c38c9349ddbaa0f702ced'),
	(2, '806', '01a21556-0629-7000-9503-dddc5e6b7c67', 'cn.jiuji.relief.given.v1', 'intake', '2026-11-26 00:51:28.916139+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 2, 2, '370982117200', 'demo-village_officer-370982-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a320a336164663235623034343837356361333132323038356435303765656563343931646466613630343633376333386339333439646462616130663730326365640a7b226163746f72223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c226361736576657273696f6e223a322c226964223a2230316132313535362d303632392d373030302d393530332d646464633565366237633637222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a32382e3931363133392b30303a3030222c227472616365706172656e74223a2230302d35326435616534363634333339333162316135346234333965663230303431652d613533656361323030616638313266332d3031222c2274797065223a22636e2e6a69756a692e72656c6965662e676976656e2e7631227d0a7b2272656c6965665f6964223a2230316132313535362d303632312d373030302d386530662d313263656534656664326238222c22666f726d223a2263617265222c22616d6f756e745f66656e223a302c22676976656e5f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c22676976656e5f6174223a22323032362d31312d32365430303a35313a32382e3836393538365a222c227769746e6573736573223a322c226d6f6e65795f736f75726365223a22646f6e6174696f6e222c226f7665725f6c696d6974223a66616c73657d', '\x649ab9f60111d504226ff827471e726b6c9790c5a0be67ba32f50348694d218b'),
	(3, '806', '01a21556-0644-7000-af9d-c4ec571f5732', 'cn.jiuji.case.triaged.v1', 'intake', '2026-11-26 00:51:28.954383+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 3, 3, '370982117200', 'demo-window_clerk-370982-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a330a363439616239663630313131643530343232366666383237343731653732366236633937393063356130626536376261333266353033343836393464323138620a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226361736576657273696f6e223a332c226964223a2230316132313535362d303634342d373030302d616639642d633465633537316635373332222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a32382e3935343338332b30303a3030222c227472616365706172656e74223a2230302d36323966343762363163323938363534643062313635313763306533313834352d323137346363386263363430316333372d3031222c2274797065223a22636e2e6a69756a692e636173652e747269616765642e7631227d0a7b22757267656e6379223a22656d657267656e6379222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a32382e3836393538365a222c22646f776e677261646564223a66616c73657d', '\xd984bcfcca943de7100ec0b22f894f1dc130e83ecc967d8231f0f4d7edd3c693'),
	(4, '806', '01a21556-0647-7000-8a07-e55afb9e9424', 'cn.jiuji.case.accepted.v1', 'intake', '2026-11-26 00:51:28.954383+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 4, 4, '370982117200', 'demo-window_clerk-370982-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a340a643938346263666363613934336465373130306563306232326638393466316463313330653833656363393637643832333166306634643765646433633639330a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226361736576657273696f6e223a342c226964223a2230316132313535362d303634372d373030302d386130372d653535616662396539343234222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a32382e3935343338332b30303a3030222c227472616365706172656e74223a2230302d36323966343762363163323938363534643062313635313763306533313834352d323137346363386263363430316333372d3031222c2274797065223a22636e2e6a69756a692e636173652e61636365707465642e7631227d0a7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a747275657d', '\x451800df9c160b9d387bf9fbacf65a59a5569c9cc16d3732fe42ac5db48d9684'),
	(5, '820', '01a21556-0831-7000-91d3-3cada8778078', 'cn.jiuji.relief.ordered.v1', 'assessment', '2026-11-26 00:51:29.45208+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 5, 1, '370982117200', 'demo-township_approver-370982-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a350a343531383030646639633136306239643338376266396662616366363561353961353536396339636331366433373332666534326163356462343864393638340a7b226163746f72223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938322d31222c226361736576657273696f6e223a312c226964223a2230316132313535362d303833312d373030302d393164332d336361646138373738303738222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a32392e3435323038302b30303a3030222c227472616365706172656e74223a2230302d30646536643965313362323139356439393431303563303738366263393861312d616664643461303165383237376561352d3031222c2274797065223a22636e2e6a69756a692e72656c6965662e6f7264657265642e7631227d0a7b226974656d5f6964223a2230316132313535362d303832662d373030302d613465612d353830643836393437386230222c22616d6f756e745f66656e223a36333030302c22666f726d223a2263617368222c2266756e64696e67223a2270657474795f72657365727665222c226f7264657265645f6279223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938322d31222c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31227d', '\xe99304958fcf825324e415678db637ac70146e9ecff293d325ee16b6e66a1c15'),
	(6, '832', '01a21556-0866-7000-a312-8691de63ea91', 'cn.jiuji.survey.completed.v1', 'assessment', '2026-11-26 00:51:29.487563+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 6, 2, '370982117200', 'demo-window_clerk-370982-2', NULL, '\x6a69756a692d6c6561662f310a360a653939333034393538666366383235333234653431353637386462363337616337303134366539656366663239336433323565653136623665363661316331350a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c226361736576657273696f6e223a322c226964223a2230316132313535362d303836362d373030302d613331322d383639316465363365613931222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a32392e3438373536332b30303a3030222c227472616365706172656e74223a2230302d30643063393430383161303664383663633162373035656439636231623130372d303131396334636230363636626661342d3031222c2274797065223a22636e2e6a69756a692e7375727665792e636f6d706c657465642e7631227d0a7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d35225d2c22686f757365686f6c645f73697a65223a312c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a353030303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d', '\x7dd596605e7a7a84278426981eb456bc6516ed2754429e9a9aa5375d0d28b8f0'),
	(7, '840', '01a21556-08ed-7000-bc77-2a8753cdf1ef', 'cn.jiuji.review.decided.v1', 'assessment', '2026-11-26 00:51:29.588971+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 7, 3, '370982117200', 'demo-window_clerk-370982-2', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a370a376464353936363035653761376138343237383432363938316562343536626336353136656432373534343239653961396161353337356430643238623866300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c226361736576657273696f6e223a332c226964223a2230316132313535362d303865642d373030302d626337372d326138373533636466316566222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a32392e3538383937312b30303a3030222c227472616365706172656e74223a2230302d30663639363338653262306430336132343439663565363565333936343138352d363139336664333964313364653137312d3031222c2274797065223a22636e2e6a69756a692e7265766965772e646563696465642e7631227d0a7b2270726f636564757265223a22656d657267656e6379222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d33222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d34225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2270726f706f7365645f66656e223a3536373030307d', '\x4ba01d9869b2239d64080d5efec2a8d61be5a5d38ccf2bc6b5a7c5597bbc7da7'),
	(8, '851', '01a21556-08e8-7000-b7db-f7be64973eb2', 'cn.jiuji.payment.reserved.v1', 'disbursement', '2026-11-26 00:51:29.575002+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 8, 1, '370982117200', 'system:disbursement', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a380a346261303164393836396232323339643634303830643565666563326138643631626535613564333863636632626336623561376335353937626263376461370a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a312c22636175736174696f6e6964223a2230316132313535362d303833312d373030302d393164332d336361646138373738303738222c226964223a2230316132313535362d303865382d373030302d623764622d663762653634393733656232222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a32392e3537353030322b30303a3030222c227472616365706172656e74223a2230302d30646536643965313362323139356439393431303563303738366263393861312d616664643461303165383237376561352d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e72657365727665642e7631227d0a7b227061796d656e745f6964223a2230316132313535362d303836312d373030302d393634382d343662373231373532373934222c226974656d5f6964223a2230316132313535362d303832662d373030302d613465612d353830643836393437386230222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a36333030302c2266756e64696e67223a2270657474795f72657365727665222c2266697273745f72656c696566223a747275657d', '\xfa77cd86d25cc38ae276a4c8f23e91833fe58b76cc04e3cf6f75abe7720f2258'),
	(9, '851', '01a21556-08f1-7000-817e-8663b498412f', 'cn.jiuji.payment.ordered.v1', 'disbursement', '2026-11-26 00:51:29.575002+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 9, 2, '370982117200', 'system:disbursement', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a390a666137376364383664323563633338616532373661346338663233653931383333666535386237366363303465336366366637356162653737323066323235380a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a322c22636175736174696f6e6964223a2230316132313535362d303833312d373030302d393164332d336361646138373738303738222c226964223a2230316132313535362d303866312d373030302d383137652d383636336234393834313266222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a32392e3537353030322b30303a3030222c227472616365706172656e74223a2230302d30646536643965313362323139356439393431303563303738366263393861312d616664643461303165383237376561352d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e6f7264657265642e7631227d0a7b227061796d656e745f6964223a2230316132313535362d303836312d373030302d393634382d343662373231373532373934222c226974656d5f6964223a2230316132313535362d303832662d373030302d613465612d353830643836393437386230222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a36333030302c2266756e64696e67223a2270657474795f72657365727665222c2266697273745f72656c696566223a747275652c226f7264657265645f6279223a2273797374656d3a64697362757273656d656e74222c2262795f72756c65223a747275657d', '\x1579b14387619594dfbb9356f4193f254b1d71f6f5fde3600bf83a08603a7e50'),
	(13, '879', '01a21556-0a64-7000-a952-1dd4ab4473fc', 'cn.jiuji.referral.issued.v1', 'referral', '2026-11-26 00:51:29.825397+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 13, 1, '370982117200', 'system:referral', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31330a323237656636623933306537316464663364646135653264333536396531626339636238313666383364633261636366346262323634666135353437386662360a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a312c22636175736174696f6e6964223a2230316132313535362d303936382d373030302d616137652d616336343332653434323639222c226964223a2230316132313535362d306136342d373030302d613935322d316464346162343437336663222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a32392e3832353339372b30303a3030222c227472616365706172656e74223a2230302d34383164646366396166653464623837393534383662336637386166343132312d363234653234626439333339626530622d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6973737565642e7631227d0a7b22726566657272616c5f6964223a2230316132313535362d303962372d373030302d623036342d316561313964346130333262222c226974656d5f6964223a2230316132313535362d303936372d373030342d393931662d633636656336386336316338222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226465736b223a226865616c7468222c2270726f6772616d6d65223a22646973656173655f656d657267656e63795f66756e64222c22706572736f6e5f726566223a22702d3166666266623037636564333766356361323065643461376634346333653634222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c227072696f72697479223a747275657d', '\x65c06a165e7dbeae5a8cbd5673752e1dafeab6c88726e53506dbfcf238651593'),
	(14, '879', '01a21556-0a65-7000-96bb-511db3197512', 'cn.jiuji.referral.issued.v1', 'referral', '2026-11-26 00:51:29.825397+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 14, 2, '370982117200', 'system:referral', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31340a363563303661313635653764626561653561386362643536373337353265316461666561623663383837323665353335303664626663663233383635313539330a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a322c22636175736174696f6e6964223a2230316132313535362d303936382d373030302d616137652d616336343332653434323639222c226964223a2230316132313535362d306136352d373030302d393662622d353131646233313937353132222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a32392e3832353339372b30303a3030222c227472616365706172656e74223a2230302d34383164646366396166653464623837393534383662336637386166343132312d363234653234626439333339626530622d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6973737565642e7631227d0a7b22726566657272616c5f6964223a2230316132313535362d303962662d373030302d393333322d653530666163396362343733222c226974656d5f6964223a2230316132313535362d303936372d373030332d386466622d323561376364626138303735222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226465736b223a226865616c7468222c2270726f6772616d6d65223a226d65646963616c5f617373697374616e6365222c22706572736f6e5f726566223a22702d3166666266623037636564333766356361323065643461376634346333653634222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c227072696f72697479223a747275657d', '\x2d37d6bd9c31d21483333dae2f9e00271ee090b808c36d31b27d251249dd7e5d'),
	(15, '886', '01a21556-0aba-7000-b3e4-6dce86fdcb1e', 'cn.jiuji.payment.ordered.v1', 'disbursement', '2026-11-26 00:51:30.102037+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 15, 5, '370982117200', 'demo-finance_officer-370982-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31350a326433376436626439633331643231343833333333646165326639653030323731656530393062383038633336643331623237643235313234396464376535640a7b226163746f72223a2264656d6f2d66696e616e63655f6f6666696365722d3337303938322d31222c226361736576657273696f6e223a352c22636175736174696f6e6964223a2230316132313535362d303936382d373030302d616137652d616336343332653434323639222c226964223a2230316132313535362d306162612d373030302d623365342d366463653836666463623165222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3130323033372b30303a3030222c227472616365706172656e74223a2230302d62363663386430373431363066373963646530393936386434616534613333302d663434396636373936613838643034612d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e6f7264657265642e7631227d0a7b227061796d656e745f6964223a2230316132313535362d303963302d373030302d623939322d313638646639383731383032222c226974656d5f6964223a2230316132313535362d303936372d373030352d623861652d333638303238653939353161222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73652c226f7264657265645f6279223a2264656d6f2d66696e616e63655f6f6666696365722d3337303938322d31222c2262795f72756c65223a66616c73657d', '\xc15aafcb1e0672319e6177e076df2bfea739f1378d7204d8f9a139649aa29cdd'),
	(20, '931', '01a21556-0c24-7000-84bb-e5c1636b0a2c', 'cn.jiuji.desk.acknowledged.v1', 'charity', '2026-11-26 00:51:30.446955+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 20, 1, '370982117200', 'demo-charity_federation-370982', NULL, '\x6a69756a692d6c6561662f310a32300a646134393839313065613965346265326530653565336134633261653531393763346164646134306461396362636464303332623439633065373133656433610a7b226163746f72223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832222c226361736576657273696f6e223a312c226964223a2230316132313535362d306332342d373030302d383462622d653563313633366230613263222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a2263686172697479222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3434363935352b30303a3030222c227472616365706172656e74223a2230302d34343962643736383234383130303235333364643234306232633334346135362d616436353161643561326362306435322d3031222c2274797065223a22636e2e6a69756a692e6465736b2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132313535362d306135652d373030302d383631652d336330353635333839313266222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832227d', '\xc58d496e7c7374887c44094712b434e64c448330a3106866c191160c56812de1'),
	(25, '956', '01a21556-0c8c-7000-94f8-b12dd55d994b', 'cn.jiuji.desk.refused.v1', 'health', '2026-11-26 00:51:30.553274+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 25, 4, '370982117200', 'demo-medical_insurance-370982', NULL, '\x6a69756a692d6c6561662f310a32350a373136383131626331366332626630663038333666666138383735316431363231363438636638356330353064613863356131643263363130343866653136350a7b226163746f72223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832222c226361736576657273696f6e223a342c226964223a2230316132313535362d306338632d373030302d393466382d623132646435356439393462222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226865616c7468222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3535333237342b30303a3030222c227472616365706172656e74223a2230302d61353265323332363366373765623263373433623730356539323766643136332d623363373165343038363235393666372d3031222c2274797065223a22636e2e6a69756a692e6465736b2e726566757365642e7631227d0a7b22726566657272616c5f6964223a2230316132313535362d303962662d373030302d393333322d653530666163396362343733222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c22726561736f6e5f636f6465223a226e6f7468696e675f746f6c64222c226f666669636572223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832227d', '\xfe370a65b8d50293b68cff3a249142fed244d0489a900d43cd3834427fa33a48'),
	(28, '969', '01a21556-0cfa-7000-b1c1-937edb9ddfb8', 'cn.jiuji.referral.completed.v1', 'referral', '2026-11-26 00:51:30.624841+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 28, 7, '370982117200', 'system:referral', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a32380a383532306363303566633833613234333237313366663961323338386235326134353733616566623335353931396434393664316263316465633932633165360a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a372c22636175736174696f6e6964223a2230316132313535362d306334652d373030302d383432392d383239623730303734373664222c226964223a2230316132313535362d306366612d373030302d623163312d393337656462396464666238222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3632343834312b30303a3030222c227472616365706172656e74223a2230302d32666637393465626639373834356432366532363662633233346538306238362d663666336231336630343961316632352d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e636f6d706c657465642e7631227d0a7b22726566657272616c5f6964223a2230316132313535362d306135652d373030302d383631652d336330353635333839313266222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832227d', '\x4650a4b42cec1f423bdcfeefebe887c893cd23b9f4bace1cb81821d473b96b21'),
	(37, '1008', '01a21556-15c0-7000-af35-9a5f3db07920', 'cn.jiuji.notice.closed.v1', 'assessment', '2026-11-26 00:51:32.923601+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 37, 7, '370982117200', 'system:assessment', NULL, '\x6a69756a692d6c6561662f310a33370a616132303835656130626331366635313836663764666134363139636361316533366465333934633161613934333232313032306662346264376361353566640a7b226163746f72223a2273797374656d3a6173736573736d656e74222c226361736576657273696f6e223a372c226964223a2230316132313535362d313563302d373030302d616633352d396135663364623037393230222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33322e3932333630312b30303a3030222c2274797065223a22636e2e6a69756a692e6e6f746963652e636c6f7365642e7631227d0a7b226e6f746963655f6964223a2230316132313535362d306464652d373030302d623662342d663237666532386636646662222c226d6f6465223a22706f7374222c22757068656c64223a66616c73657d', '\xdf423583a5c5d20ca84e4543c0b359a656ad47b72ca9391224aeb43409f8f709'),
	(10, '857', '01a21556-0968-7000-aa7e-ac6432e44269', 'cn.jiuji.case.approved.v1', 'assessment', '2026-11-26 00:51:29.75849+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 10, 4, '370982117200', 'demo-county_approver-370982-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31300a313537396231343338373631393539346466626239333536663431393366323534623164373166366635666465333630306266383361303836303361376535300a7b226163746f72223a2264656d6f2d636f756e74795f617070726f7665722d3337303938322d31222c226361736576657273696f6e223a342c226964223a2230316132313535362d303936382d373030302d616137652d616336343332653434323639222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a32392e3735383439302b30303a3030222c227472616365706172656e74223a2230302d34383164646366396166653464623837393534383662336637386166343132312d363234653234626439333339626530622d3031222c2274797065223a22636e2e6a69756a692e636173652e617070726f7665642e7631227d0a7b2270726f636564757265223a22656d657267656e6379222c226974656d73223a5b7b226974656d5f6964223a2230316132313535362d303936372d373030352d623861652d333638303238653939353161222c226b696e64223a2263617368222c2270726f6772616d6d65223a2274656d706f726172795f617373697374616e6365222c226465706172746d656e74223a22636976696c5f61666661697273222c22616d6f756e745f66656e223a3530343030302c22696e7374616c6d656e7473223a312c2266756e64696e67223a22636f756e74795f627564676574222c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132313535362d303936372d373030342d393931662d633636656336386336316338222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22646973656173655f656d657267656e63795f66756e64222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226465736b223a226865616c7468222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132313535362d303936372d373030332d386466622d323561376364626138303735222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a226d65646963616c5f617373697374616e6365222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226465736b223a226865616c7468222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132313535362d303936372d373030322d613031362d666233323731303566616162222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a227265645f63726f73735f72656c696566222c226465706172746d656e74223a227265645f63726f7373222c226465736b223a2263686172697479222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a747275657d2c7b226974656d5f6964223a2230316132313535362d303936372d373030312d393762372d663464386132313039343561222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a747275657d5d2c22746f74616c5f66656e223a3536373030302c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c22646563696465645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938322d31222c226c6567616c5f6261736973223a5b22e7a4bee4bc9ae69591e58aa9e69a82e8a18ce58a9ee6b39520c2a73437e280933438222c22e59bbde58f91e3809432303134e380953437e58fb7222c22e6b3b0e694bfe58a9ee5ad97e3809432303135e380953430e58fb7222c22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d2c226578706c616e6174696f6e5f736861323536223a2235343931343437323565376363303731653632363762653339313530333062343133363431353366663637393738353135343863623062343338346238353232222c22666f726d616c69746965735f6f70656e223a747275652c226e6f746963655f6d6f6465223a22706f7374227d', '\x45d265ebeb20d8d7fba8a4018ded688186a79ad6c52bc1f65fbaad364c2bff2c'),
	(23, '949', '01a21556-0c53-7000-a85d-0ce428337537', 'cn.jiuji.desk.acknowledged.v1', 'health', '2026-11-26 00:51:30.487043+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 23, 2, '370982117200', 'demo-medical_insurance-370982', NULL, '\x6a69756a692d6c6561662f310a32330a383239623238373732393264393138343234653437633830643635346666643563383236653138323465336265653565386437343136623237383832646164350a7b226163746f72223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832222c226361736576657273696f6e223a322c226964223a2230316132313535362d306335332d373030302d613835642d306365343238333337353337222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226865616c7468222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3438373034332b30303a3030222c227472616365706172656e74223a2230302d62643363323039633637643934643264326337356137656132393637343161622d303233373639363531623939343831382d3031222c2274797065223a22636e2e6a69756a692e6465736b2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132313535362d303962662d373030302d393333322d653530666163396362343733222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226f666669636572223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832227d', '\x9330595cadd452679d9172809d6156c36feaca36aacd602babb4941ca3dbbfe2'),
	(24, '949', '01a21556-0c75-7000-bda9-19d1056ee086', 'cn.jiuji.desk.refused.v1', 'health', '2026-11-26 00:51:30.537531+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 24, 3, '370982117200', 'demo-health_commission-370982', NULL, '\x6a69756a692d6c6561662f310a32340a393333303539356361646434353236373964393137323830396436313536633336666561636133366161636436303262616262343934316361336462626665320a7b226163746f72223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832222c226361736576657273696f6e223a332c226964223a2230316132313535362d306337352d373030302d626461392d313964313035366565303836222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226865616c7468222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3533373533312b30303a3030222c227472616365706172656e74223a2230302d63336566653762613834396462333566646361306335613639626530623638612d343963643931646535633832386463392d3031222c2274797065223a22636e2e6a69756a692e6465736b2e726566757365642e7631227d0a7b22726566657272616c5f6964223a2230316132313535362d303962372d373030302d623036342d316561313964346130333262222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c22726561736f6e5f636f6465223a226e6f7468696e675f746f6c64222c226f666669636572223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832227d', '\x716811bc16c2bf0f0836ffa88751d1621648cf85c050da8c5a1d2c61048fe165'),
	(27, '965', '01a21556-0ca5-7000-804b-0abf6dee4f14', 'cn.jiuji.payment.paid.v1', 'disbursement', '2026-11-26 00:51:30.583643+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 27, 7, '370982117200', 'system:disbursement', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a32370a326139393533633133393863303362663938643035656239386363616132643132623131366166376564323964633432613833383139323062633935353863330a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a372c22636175736174696f6e6964223a2230316132313535362d303833312d373030302d393164332d336361646138373738303738222c226964223a2230316132313535362d306361352d373030302d383034622d306162663664656534663134222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3538333634332b30303a3030222c227472616365706172656e74223a2230302d30646536643965313362323139356439393431303563303738366263393861312d616664643461303165383237376561352d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e706169642e7631227d0a7b227061796d656e745f6964223a2230316132313535362d303836312d373030302d393634382d343662373231373532373934222c226974656d5f6964223a2230316132313535362d303832662d373030302d613465612d353830643836393437386230222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a36333030302c2266756e64696e67223a2270657474795f72657365727665222c2266697273745f72656c696566223a747275652c226d65616e73223a2262616e6b222c22696e737472756374696f6e5f6e6f223a224a4a30314132313535363038363137303030393634383436423732313735323739343031222c2262616e6b5f7265666572656e6365223a22424b32303236313132363030303030303031227d', '\x8520cc05fc83a2432713ff9a2388b52a4573aefb355919d496d1bc1dec92c1e6'),
	(42, '1055', '01a21556-1888-7000-a9a4-65e48a894702', 'cn.jiuji.case.materials_requested.v1', 'intake', '2026-11-26 00:51:33.618204+00', '01a21556-1867-7000-a300-ffda5e8c24ec', 2, 2, '370983103201', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a320a313338363034346139333335623433613034666133653564616562643665323133636438363564613632373162616533633037643566643365323531663533370a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a322c226964223a2230316132313535362d313838382d373030302d613961342d363565343861383934373032222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d313836372d373030302d613330302d666664613565386332346563222c2274696d65223a22323032362d31312d32365430303a35313a33332e3631383230342b30303a3030222c227472616365706172656e74223a2230302d62313331663730323839373735383531353739373531656661633961303661642d663131386232666234356562396264632d3031222c2274797065223a22636e2e6a69756a692e636173652e6d6174657269616c735f7265717565737465642e7631227d0a7b226d6174657269616c73223a5b22646961676e6f736973225d2c227265717565737465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22616e737765725f6279223a22323032362d31312d32365430303a35323a33332e3631383230345a227d', '\x9c1a766d686f6116b5056e9c5bda4ff60f2eb9a8d51eeb900c01d38ced7694c5'),
	(43, '1069', '01a21556-18d9-7000-b5f8-abfaa04fb793', 'cn.jiuji.duty.handover_offered.v1', 'intake', '2026-11-26 00:51:33.712795+00', '01a21556-1867-7000-a300-ffda5e8c24ec', 3, 3, '370983103201', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a330a396331613736366436383666363131366235303536653963356264613466663630663265623961386435316565623930306330316433386365643736393463350a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a332c226964223a2230316132313535362d313864392d373030302d623566382d616266616130346662373933222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d313836372d373030302d613330302d666664613565386332346563222c2274696d65223a22323032362d31312d32365430303a35313a33332e3731323739352b30303a3030222c227472616365706172656e74223a2230302d64353330343139343539653835653234396632653334623438613064653334372d316665313830383839376161313461322d3031222c2274797065223a22636e2e6a69756a692e647574792e68616e646f7665725f6f6666657265642e7631227d0a7b2268616e646f7665725f6964223a2230316132313535362d313864372d373030302d386235652d303030303630313964303039222c2266726f6d5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22746f5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22746f5f756e6974223a22e6bc94e7a4bae7aa97e58fa3222c22726561736f6e5f636f6465223a226e6f745f6f776e5f6465736b227d', '\x94ba0f2763cb4d11e28bf773c5469709edcf46dd1794d14101eed593d9a9e5a0'),
	(46, '1099', '01a21556-195b-7000-a2cd-c923c72cee94', 'cn.jiuji.case.accepted.v1', 'intake', '2026-11-26 00:51:33.816969+00', '01a21556-1867-7000-a300-ffda5e8c24ec', 6, 6, '370983103201', 'demo-window_clerk-370983-2', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a360a303431656463393434366430656532346238626434356365653264323162333339376364336563383262613339363336366363326230633663626134626130300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a362c226964223a2230316132313535362d313935622d373030302d613263642d633932336337326365653934222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d313836372d373030302d613330302d666664613565386332346563222c2274696d65223a22323032362d31312d32365430303a35313a33332e3831363936392b30303a3030222c227472616365706172656e74223a2230302d64336364663934353037626564623764373433326166323930653765636664382d303732646536316539336334346334612d3031222c2274797065223a22636e2e6a69756a692e636173652e61636365707465642e7631227d0a7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73657d', '\xa118a46f5e3bd46bd3d8c50341759d3c4ce9e44e9dbe4edfbefe922a647281d7'),
	(48, '1126', '01a21556-1a22-7000-b63e-022c8c57a039', 'cn.jiuji.review.decided.v1', 'assessment', '2026-11-26 00:51:34.036414+00', '01a21556-1867-7000-a300-ffda5e8c24ec', 8, 2, '370983103201', 'demo-window_clerk-370983-2', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a380a663430376332646130396365383935613534363237313837393233623364666639643531333232363463356431353765336237343030316262356437336533660a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a322c226964223a2230316132313535362d316132322d373030302d623633652d303232633863353761303339222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d313836372d373030302d613330302d666664613565386332346563222c2274696d65223a22323032362d31312d32365430303a35313a33342e3033363431342b30303a3030222c227472616365706172656e74223a2230302d65353735656235613265303839393765643036363933363765383933316632372d396431643661363634663365383639632d3031222c2274797065223a22636e2e6a69756a692e7265766965772e646563696465642e7631227d0a7b2270726f636564757265223a226e6f726d616c222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2270726f706f7365645f66656e223a3536373030307d', '\xf247a0ad2abf217258b1ad9c05136fe67b79dbf57922d43f2fd152b93e1d33d4'),
	(11, '863', '01a21556-09a4-7000-b2b6-548f736be325', 'cn.jiuji.payment.submitted.v1', 'disbursement', '2026-11-26 00:51:29.819932+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 11, 3, '370982117200', 'system:disbursement', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31310a343564323635656265623230643864376662613861343031386465643638383138366137396164366335326263316636356662616164333634633262666632630a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a332c22636175736174696f6e6964223a2230316132313535362d303833312d373030302d393164332d336361646138373738303738222c226964223a2230316132313535362d303961342d373030302d623262362d353438663733366265333235222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a32392e3831393933322b30303a3030222c227472616365706172656e74223a2230302d30646536643965313362323139356439393431303563303738366263393861312d616664643461303165383237376561352d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e7375626d69747465642e7631227d0a7b227061796d656e745f6964223a2230316132313535362d303836312d373030302d393634382d343662373231373532373934222c226974656d5f6964223a2230316132313535362d303832662d373030302d613465612d353830643836393437386230222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a36333030302c2266756e64696e67223a2270657474795f72657365727665222c2266697273745f72656c696566223a747275652c22696e737472756374696f6e5f6e6f223a224a4a30314132313535363038363137303030393634383436423732313735323739343031227d', '\x018ff99f9b1fd155517366d18925014145df9b60f0a67457e545658a22540183'),
	(16, '901', '01a21556-0ad8-7000-8fb4-551d641a1fdb', 'cn.jiuji.consent.recorded.v1', 'referral', '2026-11-26 00:51:30.129584+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 16, 3, '370982117200', 'demo-window_clerk-370982-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31360a633135616166636231653036373233313965363137376530373664663262666561373339663133373864373230346438663961313339363439616132396364640a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226361736576657273696f6e223a332c226964223a2230316132313535362d306164382d373030302d386662342d353531643634316131666462222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3132393538342b30303a3030222c227472616365706172656e74223a2230302d61383033363530313638393337626565346661396232336665643138313133332d363661313133373531643936363062662d3031222c2274797065223a22636e2e6a69756a692e636f6e73656e742e7265636f726465642e7631227d0a7b22636f6e73656e745f6964223a2230316132313535362d306164362d373030302d383933662d353339303533636435333438222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22676976656e223a747275657d', '\x180ad450d217d130480d5845f68988f3f436fa0f2852ff1d5b749e20da698841'),
	(17, '901', '01a21556-0ade-7000-b3ab-fd9559455831', 'cn.jiuji.referral.issued.v1', 'referral', '2026-11-26 00:51:30.129584+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 17, 4, '370982117200', 'demo-window_clerk-370982-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31370a313830616434353064323137643133303438306435383435663638393838663366343336666130663238353266663164356237343965323064613639383834310a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226361736576657273696f6e223a342c226964223a2230316132313535362d306164652d373030302d623361622d666439353539343535383331222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3132393538342b30303a3030222c227472616365706172656e74223a2230302d61383033363530313638393337626565346661396232336665643138313133332d363661313133373531643936363062662d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6973737565642e7631227d0a7b22726566657272616c5f6964223a2230316132313535362d306135652d373030302d383631652d336330353635333839313266222c226974656d5f6964223a2230316132313535362d303936372d373030312d393762372d663464386132313039343561222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c2270726f6772616d6d65223a22636861726974795f72656c696566222c22706572736f6e5f726566223a22702d3166666266623037636564333766356361323065643461376634346333653634222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c227072696f72697479223a747275652c22636f6e73656e745f6964223a2230316132313535362d306164362d373030302d383933662d353339303533636435333438227d', '\x6137ff699e621cd7e741fb945630e7ecf294b249ccdd583118f3a3ca3890a5a5'),
	(18, '907', '01a21556-0aec-7000-983f-9ecf3b30234b', 'cn.jiuji.consent.recorded.v1', 'referral', '2026-11-26 00:51:30.149936+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 18, 5, '370982117200', 'demo-window_clerk-370982-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31380a363133376666363939653632316364376537343166623934353633306537656366323934623234396363646435383331313866336133636133383930613561350a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226361736576657273696f6e223a352c226964223a2230316132313535362d306165632d373030302d393833662d396563663362333032333462222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3134393933362b30303a3030222c227472616365706172656e74223a2230302d30353337363464633234356463373164666636326235666636333933633865662d313861326637313634333066303463372d3031222c2274797065223a22636e2e6a69756a692e636f6e73656e742e7265636f726465642e7631227d0a7b22636f6e73656e745f6964223a2230316132313535362d306165612d373030302d623832342d653065373438303038353832222c226465706172746d656e74223a227265645f63726f7373222c22676976656e223a66616c73657d', '\x743aa72e86d6f27f65e697211fb3321db39694c6d6943f8a9abd05dbeef0f8aa'),
	(19, '911', '01a21556-0b36-7000-a790-9eee20898d31', 'cn.jiuji.payment.submitted.v1', 'disbursement', '2026-11-26 00:51:30.215957+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 19, 6, '370982117200', 'system:disbursement', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31390a373433616137326538366436663237663635653639373231316662333332316462333936393463366436393433663861396162643035646265656630663861610a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a362c22636175736174696f6e6964223a2230316132313535362d303936382d373030302d616137652d616336343332653434323639222c226964223a2230316132313535362d306233362d373030302d613739302d396565653230383938643331222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3231353935372b30303a3030222c227472616365706172656e74223a2230302d34383164646366396166653464623837393534383662336637386166343132312d363234653234626439333339626530622d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e7375626d69747465642e7631227d0a7b227061796d656e745f6964223a2230316132313535362d303963302d373030302d623939322d313638646639383731383032222c226974656d5f6964223a2230316132313535362d303936372d373030352d623861652d333638303238653939353161222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73652c22696e737472756374696f6e5f6e6f223a224a4a30314132313535363039433037303030423939323136384446393837313830323031227d', '\xda498910ea9e4be2e0e5e3a4c2ae5197c4adda40da9cbcdd032b49c0e713ed3a'),
	(21, '938', '01a21556-0c4e-7000-8429-829b7007476d', 'cn.jiuji.desk.completed.v1', 'charity', '2026-11-26 00:51:30.489686+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 21, 2, '370982117200', 'demo-charity_federation-370982', NULL, '\x6a69756a692d6c6561662f310a32310a633538643439366537633733373438383763343430393437313262343334653634633434383333306133313036383636633139313136306335363831326465310a7b226163746f72223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832222c226361736576657273696f6e223a322c226964223a2230316132313535362d306334652d373030302d383432392d383239623730303734373664222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a2263686172697479222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3438393638362b30303a3030222c227472616365706172656e74223a2230302d32666637393465626639373834356432366532363662633233346538306238362d663666336231336630343961316632352d3031222c2274797065223a22636e2e6a69756a692e6465736b2e636f6d706c657465642e7631227d0a7b22726566657272616c5f6964223a2230316132313535362d306135652d373030302d383631652d336330353635333839313266222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832227d', '\x0d63034448e0610ad8ce0eaa818154aea7ad5ae696e5df799fe2156b40e81b7b'),
	(26, '960', '01a21556-0c9d-7000-ab82-85b47c7ff065', 'cn.jiuji.referral.acknowledged.v1', 'referral', '2026-11-26 00:51:30.521065+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 26, 6, '370982117200', 'system:referral', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a32360a666533373061363562386435303239336236386366663361323439313432666564323434643034383961393030643433636433383334343237666133336134380a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a362c22636175736174696f6e6964223a2230316132313535362d306332342d373030302d383462622d653563313633366230613263222c226964223a2230316132313535362d306339642d373030302d616238322d383562343763376666303635222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3532313036352b30303a3030222c227472616365706172656e74223a2230302d34343962643736383234383130303235333364643234306232633334346135362d616436353161643561326362306435322d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132313535362d306135652d373030302d383631652d336330353635333839313266222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832227d', '\x2a9953c1398c03bf98d05eb98ccaa2d12b116af7ed29dc42a8381920bc9558c3'),
	(29, '981', '01a21556-0d1b-7000-8e87-fe1ca9db20d8', 'cn.jiuji.referral.acknowledged.v1', 'referral', '2026-11-26 00:51:30.703506+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 29, 8, '370982117200', 'system:referral', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a32390a343635306134623432636563316634323362646366656566656265383837633839336364323362396634626163653163623831383231643437336239366232310a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a382c22636175736174696f6e6964223a2230316132313535362d306334632d373030302d396365372d653931333865336666376662222c226964223a2230316132313535362d306431622d373030302d386538372d666531636139646232306438222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3730333530362b30303a3030222c227472616365706172656e74223a2230302d30643837323963626539643335663863643734626438326665366465636162662d633365336431336231303538623331322d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132313535362d303962372d373030302d623036342d316561313964346130333262222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226f666669636572223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832227d', '\x449cbbae141e5c2a23eb35d43988d6ac9e347696a33fbcdf888d443a0ef90f28'),
	(12, '869', '01a21556-0a08-7000-99a2-d3277987c801', 'cn.jiuji.payment.reserved.v1', 'disbursement', '2026-11-26 00:51:29.917831+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 12, 4, '370982117200', 'system:disbursement', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31320a303138666639396639623166643135353531373336366431383932353031343134356466396236306630613637343537653534353635386132323534303138330a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a342c22636175736174696f6e6964223a2230316132313535362d303936382d373030302d616137652d616336343332653434323639222c226964223a2230316132313535362d306130382d373030302d393961322d643332373739383763383031222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a32392e3931373833312b30303a3030222c227472616365706172656e74223a2230302d34383164646366396166653464623837393534383662336637386166343132312d363234653234626439333339626530622d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e72657365727665642e7631227d0a7b227061796d656e745f6964223a2230316132313535362d303963302d373030302d623939322d313638646639383731383032222c226974656d5f6964223a2230316132313535362d303936372d373030352d623861652d333638303238653939353161222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73657d', '\x227ef6b930e71ddf3dda5e2d3569e1bc9cb816f83dc2accf4bb264fa55478fb6'),
	(22, '943', '01a21556-0c4c-7000-9ce7-e9138e3ff7fb', 'cn.jiuji.desk.acknowledged.v1', 'health', '2026-11-26 00:51:30.486456+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 22, 1, '370982117200', 'demo-health_commission-370982', NULL, '\x6a69756a692d6c6561662f310a32320a306436333033343434386530363130616438636530656161383138313534616561376164356165363936653564663739396665323135366234306538316237620a7b226163746f72223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832222c226361736576657273696f6e223a312c226964223a2230316132313535362d306334632d373030302d396365372d653931333865336666376662222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226865616c7468222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3438363435362b30303a3030222c227472616365706172656e74223a2230302d30643837323963626539643335663863643734626438326665366465636162662d633365336431336231303538623331322d3031222c2274797065223a22636e2e6a69756a692e6465736b2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132313535362d303962372d373030302d623036342d316561313964346130333262222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226f666669636572223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832227d', '\x829b2877292d918424e47c80d654ffd5c826e1824e3bee5e8d7416b27882dad5'),
	(35, '992', '01a21556-0de0-7000-be59-4cc088cafcc6', 'cn.jiuji.notice.opened.v1', 'assessment', '2026-11-26 00:51:30.897301+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 35, 5, '370982117200', 'system:assessment', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a33350a376662616334303138646265623732633563646134316138343436363038646137306337636336366437316461663064656631393330323131303431316435390a7b226163746f72223a2273797374656d3a6173736573736d656e74222c226361736576657273696f6e223a352c22636175736174696f6e6964223a2230316132313535362d306463392d373030302d623337372d383761636430393766366532222c226964223a2230316132313535362d306465302d373030302d626535392d346363303838636166636336222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3839373330312b30303a3030222c227472616365706172656e74223a2230302d34383164646366396166653464623837393534383662336637386166343132312d363234653234626439333339626530622d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f70656e65642e7631227d0a7b226e6f746963655f6964223a2230316132313535362d306464652d373030302d623662342d663237666532386636646662222c226d6f6465223a22706f7374222c22636c6f7365735f6174223a22323032362d31312d32365430303a35313a33322e3839373330315a227d', '\x148aa5babd3d978f526b89cd0e71dd395b503e8c759c3f38ec017e09f17b1420'),
	(36, '1003', '01a21556-0e4b-7000-81f0-fa2e69bc9b8d', 'cn.jiuji.formalities.completed.v1', 'assessment', '2026-11-26 00:51:31.015925+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 36, 6, '370982117200', 'demo-window_clerk-370982-2', NULL, '\x6a69756a692d6c6561662f310a33360a313438616135626162643364393738663532366238396364306537316464333935623530336538633735396333663338656330313765303966313762313432300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c226361736576657273696f6e223a362c226964223a2230316132313535362d306534622d373030302d383166302d666132653639626339623864222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33312e3031353932352b30303a3030222c227472616365706172656e74223a2230302d33613731383831623663316163356263303737303563353166356563333035352d353262323264306336393637343130612d3031222c2274797065223a22636e2e6a69756a692e666f726d616c69746965732e636f6d706c657465642e7631227d0a7b22636f6d706c657465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c22666f756e645f656c696769626c65223a747275657d', '\xaa2085ea0bc16f5186f7dfa4619cca1e36de394c1aa943221020fb4bd7ca55fd'),
	(45, '1093', '01a21556-1930-7000-b325-af0c959c3a4a', 'cn.jiuji.case.triaged.v1', 'intake', '2026-11-26 00:51:33.802508+00', '01a21556-1867-7000-a300-ffda5e8c24ec', 5, 5, '370983103201', 'demo-window_clerk-370983-2', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a350a626564383964323536373564613035333461653266626463346236306636343436326639653034333430616363303561633137333261383431316365366163320a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a352c226964223a2230316132313535362d313933302d373030302d623332352d616630633935396333613461222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d313836372d373030302d613330302d666664613565386332346563222c2274696d65223a22323032362d31312d32365430303a35313a33332e3830323530382b30303a3030222c227472616365706172656e74223a2230302d35663230373039623461376461336639356532323135663739383562363761392d623835333830386135646265616134652d3031222c2274797065223a22636e2e6a69756a692e636173652e747269616765642e7631227d0a7b22757267656e6379223a226f7264696e617279222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a33332e3630343435385a222c22646f776e677261646564223a66616c73657d', '\x041edc9446d0ee24b8bd45cee2d21b3397cd3ec82ba396366cc2b0c6cba4ba00'),
	(47, '1119', '01a21556-1a01-7000-b2b7-7cc4fbf7401b', 'cn.jiuji.survey.completed.v1', 'assessment', '2026-11-26 00:51:34.014638+00', '01a21556-1867-7000-a300-ffda5e8c24ec', 7, 1, '370983103201', 'demo-window_clerk-370983-2', NULL, '\x6a69756a692d6c6561662f310a370a613131386134366635653362643436626433643863353033343137353964336334636539653434653964626534656466626566653932326136343732383164370a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a312c226964223a2230316132313535362d316130312d373030302d623262372d376363346662663734303162222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d313836372d373030302d613330302d666664613565386332346563222c2274696d65223a22323032362d31312d32365430303a35313a33342e3031343633382b30303a3030222c227472616365706172656e74223a2230302d30663233633334373338633231663535313962316363626335636131313137322d616230333531303561363466656336652d3031222c2274797065223a22636e2e6a69756a692e7375727665792e636f6d706c657465642e7631227d0a7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22686f757365686f6c645f73697a65223a332c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a343530303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d', '\xf407c2da09ce895a54627187923b3dff9d5132264c5d157e3b74001bb5d73e3f'),
	(51, '1144', '01a21556-1a89-7000-a7c0-73e467291c05', 'cn.jiuji.notice.objection_resolved.v1', 'assessment', '2026-11-26 00:51:34.14209+00', '01a21556-1867-7000-a300-ffda5e8c24ec', 11, 5, '370983103201', 'demo-county_approver-370983-4', NULL, '\x6a69756a692d6c6561662f310a31310a633331333038633563373031383838336332356132363732666232326665383762356535643935653232333662336537303830373732363838323235376163390a7b226163746f72223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d34222c226361736576657273696f6e223a352c226964223a2230316132313535362d316138392d373030302d613763302d373365343637323931633035222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d313836372d373030302d613330302d666664613565386332346563222c2274696d65223a22323032362d31312d32365430303a35313a33342e3134323039302b30303a3030222c227472616365706172656e74223a2230302d36633537333530303063393936633236653463303733383137633763353836392d313934613961666235343632663432342d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f626a656374696f6e5f7265736f6c7665642e7631227d0a7b226e6f746963655f6964223a2230316132313535362d316133332d373030302d383662332d336666393063366464336234222c226f626a656374696f6e5f6964223a2230316132313535362d316136352d373030302d613733662d646363643837316334396365222c22757068656c64223a66616c73652c227265736f6c7665645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d34227d', '\xa4fed3c22d80d5fb94cd632b9cd055c03e12d1e2095c179c69edd6c1e954185b'),
	(55, '1185', '01a21556-240c-7001-bbeb-b206427118a8', 'cn.jiuji.case.registered.v1', 'intake', '2026-11-26 00:51:36.575986+00', '01a21556-240c-7000-9330-4e580332716b', 1, 1, '370983103201', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a312c226964223a2230316132313535362d323430632d373030312d626265622d623230363432373131386138222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323430632d373030302d393333302d346535383033333237313662222c2274696d65223a22323032362d31312d32365430303a35313a33362e3537353938362b30303a3030222c227472616365706172656e74223a2230302d63366636663636623735373938366434383534663239303635326363303431302d363561616139396630633830653966372d3031222c2274797065223a22636e2e6a69756a692e636173652e726567697374657265642e7631227d0a7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b226d65646963616c5f657870656e7365225d2c22706572736f6e5f726566223a22702d6135653861303465336666303363396437646338303336373037643634633434222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a33362e3537353938365a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227374617465645f73656c665f706169645f66656e223a343530303030302c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d', '\x34b1eaae4a823300170b5346f79c61a2c0964b373ffd9e233ed4c8b8c7d9bb87'),
	(93, '1483', '01a21556-7065-7000-b6e2-18a20e961e1e', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-26 00:51:56.125161+00', '01a21556-25ff-7000-840e-ba8de7069f86', 17, 1, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31370a636166616235643762616439646535323664316463336666323638386566393935626434353831303034613432323530386131313335666265393234343961630a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a312c226964223a2230316132313535362d373036352d373030302d623665322d313861323065393631653165222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35313a35362e3132353136312b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35313a35392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xd8bc8321a82e05234e5c4b2a5995b3efa3bcff2aff0eb0a28becbfaca84c5c00'),
	(30, '981', '01a21556-0d21-7000-bbee-1a157044ee24', 'cn.jiuji.referral.acknowledged.v1', 'referral', '2026-11-26 00:51:30.703506+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 30, 9, '370982117200', 'system:referral', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a33300a343439636262616531343165356332613233656233356434333938386436616339653334373639366133336662636466383838643434336130656639306632380a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a392c22636175736174696f6e6964223a2230316132313535362d306335332d373030302d613835642d306365343238333337353337222c226964223a2230316132313535362d306432312d373030302d626265652d316131353730343465653234222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3730333530362b30303a3030222c227472616365706172656e74223a2230302d62643363323039633637643934643264326337356137656132393637343161622d303233373639363531623939343831382d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132313535362d303962662d373030302d393333322d653530666163396362343733222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226f666669636572223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832227d', '\x1e0b02941da84c6e87270a76a6eec263fc89955fa1448d21836c4595802c0878'),
	(31, '981', '01a21556-0d25-7000-bf2c-bf2b2335306f', 'cn.jiuji.referral.refused.v1', 'referral', '2026-11-26 00:51:30.703506+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 31, 10, '370982117200', 'system:referral', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a33310a316530623032393431646138346336653837323730613736613665656332363366633839393535666131343438643231383336633435393538303263303837380a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a31302c22636175736174696f6e6964223a2230316132313535362d306337352d373030302d626461392d313964313035366565303836222c226964223a2230316132313535362d306432352d373030302d626632632d626632623233333533303666222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3730333530362b30303a3030222c227472616365706172656e74223a2230302d63336566653762613834396462333566646361306335613639626530623638612d343963643931646535633832386463392d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e726566757365642e7631227d0a7b22726566657272616c5f6964223a2230316132313535362d303962372d373030302d623036342d316561313964346130333262222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c22726561736f6e5f636f6465223a226e6f7468696e675f746f6c64222c226f666669636572223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832227d', '\x5bb6e8c365af3967e3d77e297d392b000cc76c7552f13b4c234269cc0a80f413'),
	(32, '981', '01a21556-0d28-7000-b033-07d506fee804', 'cn.jiuji.referral.refused.v1', 'referral', '2026-11-26 00:51:30.703506+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 32, 11, '370982117200', 'system:referral', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a33320a356262366538633336356166333936376533643737653239376433393262303030636337366337353532663133623463323334323639636330613830663431330a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a31312c22636175736174696f6e6964223a2230316132313535362d306338632d373030302d393466382d623132646435356439393462222c226964223a2230316132313535362d306432382d373030302d623033332d303764353036666565383034222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3730333530362b30303a3030222c227472616365706172656e74223a2230302d61353265323332363366373765623263373433623730356539323766643136332d623363373165343038363235393666372d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e726566757365642e7631227d0a7b22726566657272616c5f6964223a2230316132313535362d303962662d373030302d393333322d653530666163396362343733222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c22726561736f6e5f636f6465223a226e6f7468696e675f746f6c64222c226f666669636572223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832227d', '\xa83fdd3ce0014acc5efa576bf341bfc38d289949b490ce3b6791bcde9f1d6cff'),
	(33, '981', '01a21556-0d2b-7000-8195-819f5e0ab16f', 'cn.jiuji.referral.joined.v1', 'referral', '2026-11-26 00:51:30.703506+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 33, 12, '370982117200', 'system:referral', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a33330a613833666464336365303031346163633565666135373662663334316266633338643238393934396234393063653362363739316263646539663164366366660a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a31322c22636175736174696f6e6964223a2230316132313535362d306338632d373030302d393466382d623132646435356439393462222c226964223a2230316132313535362d306432622d373030302d383139352d383139663565306162313666222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3730333530362b30303a3030222c227472616365706172656e74223a2230302d61353265323332363366373765623263373433623730356539323766643136332d623363373165343038363235393666372d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6a6f696e65642e7631227d0a7b22636f6d706c65746564223a312c2272656675736564223a322c2272657475726e6564223a302c22776974686f75745f636f6e73656e74223a312c22726573756c74223a22706172746c795f636f6d706c65746564227d', '\x06abc21b0c7786bb8ccf769e3ad6af41a237ebba71895f1ebd74f1ad546da428'),
	(34, '989', '01a21556-0dc9-7000-b377-87acd097f6e2', 'cn.jiuji.payment.paid.v1', 'disbursement', '2026-11-26 00:51:30.88459+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 34, 8, '370982117200', 'system:disbursement', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a33340a303661626332316230633737383662623863636637363965336164366166343161323337656262613731383935663165626437346631616435343664613432380a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a382c22636175736174696f6e6964223a2230316132313535362d303936382d373030302d616137652d616336343332653434323639222c226964223a2230316132313535362d306463392d373030302d623337372d383761636430393766366532222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33302e3838343539302b30303a3030222c227472616365706172656e74223a2230302d34383164646366396166653464623837393534383662336637386166343132312d363234653234626439333339626530622d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e706169642e7631227d0a7b227061796d656e745f6964223a2230316132313535362d303963302d373030302d623939322d313638646639383731383032222c226974656d5f6964223a2230316132313535362d303936372d373030352d623861652d333638303238653939353161222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73652c226d65616e73223a2262616e6b222c22696e737472756374696f6e5f6e6f223a224a4a30314132313535363039433037303030423939323136384446393837313830323031222c2262616e6b5f7265666572656e6365223a22424b32303236313132363030303030303032227d', '\x7fbac4018dbeb72c5cda41a8446608da70c7cc66d71daf0def19302110411d59'),
	(39, '1029', '01a21556-1841-7000-88c3-cdafa8df51c4', 'cn.jiuji.recovery.ordered.v1', 'disbursement', '2026-11-26 00:51:33.553925+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 39, 9, '370982117200', 'demo-finance_officer-370982-3', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a33390a616630353163613938633736643432396162643933363166323464623861633037666562383762313462623436313034336239613737383933336431336264610a7b226163746f72223a2264656d6f2d66696e616e63655f6f6666696365722d3337303938322d33222c226361736576657273696f6e223a392c22636175736174696f6e6964223a2230316132313535362d303936382d373030302d616137652d616336343332653434323639222c226964223a2230316132313535362d313834312d373030302d383863332d636461666138646635316334222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33332e3535333932352b30303a3030222c227472616365706172656e74223a2230302d32313138336661306534383664666234333163643064303666306135333035312d656533363665323066386630393364352d3031222c2274797065223a22636e2e6a69756a692e7265636f766572792e6f7264657265642e7631227d0a7b227265636f766572795f6964223a2230316132313535362d313833392d373030302d623832642d396565373635626564663930222c227061796d656e745f6964223a2230316132313535362d303963302d373030302d623939322d313638646639383731383032222c22616d6f756e745f66656e223a313030302c22726561736f6e5f636f6465223a22666f756e645f696e656c696769626c65222c226f7264657265645f6279223a2264656d6f2d66696e616e63655f6f6666696365722d3337303938322d33227d', '\xbf8fa9567f1deb12f2402bd9463ebb9faebfac32a8cf686d9fe51fce90ae1fe2'),
	(44, '1075', '01a21556-18f8-7000-89fd-c4b9eb4e316d', 'cn.jiuji.duty.handover_acknowledged.v1', 'intake', '2026-11-26 00:51:33.732147+00', '01a21556-1867-7000-a300-ffda5e8c24ec', 4, 4, '370983103201', 'demo-window_clerk-370983-2', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a340a393462613066323736336362346431316532386266373733633534363937303965646366343664643137393464313431303165656435393364396139653561300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a342c226964223a2230316132313535362d313866382d373030302d383966642d633462396562346533313664222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d313836372d373030302d613330302d666664613565386332346563222c2274696d65223a22323032362d31312d32365430303a35313a33332e3733323134372b30303a3030222c227472616365706172656e74223a2230302d37343037636466313635323439646635666639333539633939633432303462372d303537656566393732666430316566332d3031222c2274797065223a22636e2e6a69756a692e647574792e68616e646f7665725f61636b6e6f776c65646765642e7631227d0a7b2268616e646f7665725f6964223a2230316132313535362d313864372d373030302d386235652d303030303630313964303039222c2266726f6d5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22746f5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22746f5f756e6974223a22e6bc94e7a4bae7aa97e58fa3227d', '\xbed89d25675da0534ae2fbdc4b60f64462f9e04340acc05ac1732a8411ce6ac2'),
	(50, '1138', '01a21556-1a6d-7000-82ad-23782e5bf6b5', 'cn.jiuji.notice.objection_raised.v1', 'assessment', '2026-11-26 00:51:34.096666+00', '01a21556-1867-7000-a300-ffda5e8c24ec', 10, 4, '370983103201', 'demo-neighbour', NULL, '\x6a69756a692d6c6561662f310a31300a313735343031386165653132346131643165313865663537643661633132353533653138366333393730383434383339376537316563306638636234656661650a7b226163746f72223a2264656d6f2d6e65696768626f7572222c226361736576657273696f6e223a342c226964223a2230316132313535362d316136642d373030302d383261642d323337383265356266366235222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d313836372d373030302d613330302d666664613565386332346563222c2274696d65223a22323032362d31312d32365430303a35313a33342e3039363636362b30303a3030222c227472616365706172656e74223a2230302d61646365626265636139646438656135336431633730613233356361633161372d663736343635643033383833373139662d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f626a656374696f6e5f7261697365642e7631227d0a7b226e6f746963655f6964223a2230316132313535362d316133332d373030302d383662332d336666393063366464336234222c226f626a656374696f6e5f6964223a2230316132313535362d316136352d373030302d613733662d646363643837316334396365222c22726561736f6e5f636f6465223a226e6f745f696e5f6e656564227d', '\xc31308c5c7018883c25a2672fb22fe87b5e5d95e2236b3e70807726882257ac9'),
	(38, '1017', '01a21556-15ee-7000-9e14-4a1feddfd321', 'cn.jiuji.case.closed.v1', 'intake', '2026-11-26 00:51:32.936462+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 38, 5, '370982117200', 'system:intake', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a33380a646634323335383361356335643230636138346534353433633062333539613635366164343762373263613933393132323461656234333430396638663730390a7b226163746f72223a2273797374656d3a696e74616b65222c226361736576657273696f6e223a352c22636175736174696f6e6964223a2230316132313535362d313563302d373030302d616633352d396135663364623037393230222c226964223a2230316132313535362d313565652d373030302d396531342d346131666564646664333231222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33322e3933363436322b30303a3030222c2274797065223a22636e2e6a69756a692e636173652e636c6f7365642e7631227d0a7b226f7574636f6d65223a226169646564222c22706169645f66656e223a3536373030307d', '\xaf051ca98c76d429abd9361f24db8ac07feb87b14bb461043b9a778933d13bda'),
	(40, '1032', '01a21556-1854-7000-8ca3-de8ba1183cc1', 'cn.jiuji.supervision.opened.v1', 'audit', '2026-11-26 00:51:33.578444+00', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 40, 1, '370982117200', 'demo-supervisor-370982-1', NULL, '\x6a69756a692d6c6561662f310a34300a626638666139353637663164656231326632343032626439343633656262396661656266616333326138636636383664396665353166636539306165316665320a7b226163746f72223a2264656d6f2d73757065727669736f722d3337303938322d31222c226361736576657273696f6e223a312c226964223a2230316132313535362d313835342d373030302d386361332d646538626131313833636331222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c2274696d65223a22323032362d31312d32365430303a35313a33332e3537383434342b30303a3030222c227472616365706172656e74223a2230302d30336263646165646237316262316332623266393835306532393937313666652d626561313636646638623034383738642d3031222c2274797065223a22636e2e6a69756a692e7375706572766973696f6e2e6f70656e65642e7631227d0a7b227375706572766973696f6e5f6964223a2230316132313535362d313834662d373030302d626131612d366433636435303238313634222c226361757365223a226f766572647565222c226f70656e65645f6279223a2264656d6f2d73757065727669736f722d3337303938322d31227d', '\xc6396885cd5e724e8c7d298f2b47232d4a57c97d33aad3b6644d66134cd141c5'),
	(41, '1046', '01a21556-1868-7000-8bd0-5efb9716d528', 'cn.jiuji.case.registered.v1', 'intake', '2026-11-26 00:51:33.604458+00', '01a21556-1867-7000-a300-ffda5e8c24ec', 1, 1, '370983103201', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a312c226964223a2230316132313535362d313836382d373030302d386264302d356566623937313664353238222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d313836372d373030302d613330302d666664613565386332346563222c2274696d65223a22323032362d31312d32365430303a35313a33332e3630343435382b30303a3030222c227472616365706172656e74223a2230302d63333230343266333239633132353364616262373333363863306361636664382d393332323865313636636165363738622d3031222c2274797065223a22636e2e6a69756a692e636173652e726567697374657265642e7631227d0a7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b226d65646963616c5f657870656e7365225d2c22706572736f6e5f726566223a22702d6362373330613736323939393066343561373339626135633039623534353838222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a33332e3630343435385a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227374617465645f73656c665f706169645f66656e223a343530303030302c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d', '\x1386044a9335b43a04fa3e5daebd6e213cd865da6271bae3c07d5fd3e251f537'),
	(49, '1131', '01a21556-1a35-7000-aa3a-06a15070f5d2', 'cn.jiuji.notice.opened.v1', 'assessment', '2026-11-26 00:51:34.059601+00', '01a21556-1867-7000-a300-ffda5e8c24ec', 9, 3, '370983103201', 'demo-window_clerk-370983-2', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a390a663234376130616432616266323137323538623161643963303531333666653637623739646266353739323264343366326664313532623933653164333364340a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a332c226964223a2230316132313535362d316133352d373030302d616133612d303661313530373066356432222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d313836372d373030302d613330302d666664613565386332346563222c2274696d65223a22323032362d31312d32365430303a35313a33342e3035393630312b30303a3030222c227472616365706172656e74223a2230302d35393238633238666333376334316566366138323064343137383161393766622d313537373965653530306164623637352d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f70656e65642e7631227d0a7b226e6f746963655f6964223a2230316132313535362d316133332d373030302d383662332d336666393063366464336234222c226d6f6465223a22707265222c22636c6f7365735f6174223a22323032362d31312d32365430303a35313a33362e3035393630315a227d', '\x1754018aee124a1d1e18ef57d6ac12553e186c39708448397e71ec0f8cb4efae'),
	(54, '1174', '01a21556-241c-7000-9b96-d51f3dff7123', 'cn.jiuji.case.closed.v1', 'intake', '2026-11-26 00:51:36.578183+00', '01a21556-1867-7000-a300-ffda5e8c24ec', 14, 7, '370983103201', 'system:intake', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31340a666231656137393632333462346130313436323864373965376338373038363163363765323732383137303739363466663563346366653863326633656261660a7b226163746f72223a2273797374656d3a696e74616b65222c226361736576657273696f6e223a372c22636175736174696f6e6964223a2230316132313535362d323365662d373030302d616465612d353336313966666433623765222c226964223a2230316132313535362d323431632d373030302d396239362d643531663364666637313233222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d313836372d373030302d613330302d666664613565386332346563222c2274696d65223a22323032362d31312d32365430303a35313a33362e3537383138332b30303a3030222c227472616365706172656e74223a2230302d38643337613035386538663065653538313863363264633037353365353466332d643633366534353261333838623139332d3031222c2274797065223a22636e2e6a69756a692e636173652e636c6f7365642e7631227d0a7b226f7574636f6d65223a2272656a6563746564222c22706169645f66656e223a307d', '\xd3a29110b124e6f66ef1a5d857890b91e1c244aec387527a3cbf34b97888fcf1'),
	(57, '1203', '01a21556-247d-7000-bde6-d3ee5f04215a', 'cn.jiuji.case.accepted.v1', 'intake', '2026-11-26 00:51:36.688633+00', '01a21556-240c-7000-9330-4e580332716b', 3, 3, '370983103201', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a330a663938356431323630613065653332346365336361376339363830613131353439656235333830633834363839333639316630336466323664613264656263350a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a332c226964223a2230316132313535362d323437642d373030302d626465362d643365653566303432313561222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323430632d373030302d393333302d346535383033333237313662222c2274696d65223a22323032362d31312d32365430303a35313a33362e3638383633332b30303a3030222c227472616365706172656e74223a2230302d63363465393766616563366130316636666665343533376365343934626539332d393239613139653833313862316234382d3031222c2274797065223a22636e2e6a69756a692e636173652e61636365707465642e7631227d0a7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73657d', '\xd99698688bca50d5b334a2c92d2ebe3f0a6adf0e0b11b29bb9f48455cd16ed8c'),
	(58, '1216', '01a21556-2558-7000-9b6f-a743cf91fb2a', 'cn.jiuji.survey.completed.v1', 'assessment', '2026-11-26 00:51:36.915582+00', '01a21556-240c-7000-9330-4e580332716b', 4, 1, '370983103201', 'demo-window_clerk-370983-2', NULL, '\x6a69756a692d6c6561662f310a340a643939363938363838626361353064356233333461326339326432656265336630613661646630653062313162323962623966343834353563643136656438630a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a312c226964223a2230316132313535362d323535382d373030302d396236662d613734336366393166623261222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323430632d373030302d393333302d346535383033333237313662222c2274696d65223a22323032362d31312d32365430303a35313a33362e3931353538322b30303a3030222c227472616365706172656e74223a2230302d62633366613635343630373131643230313639373439326264316335633734382d373362383439613338333031373065642d3031222c2274797065223a22636e2e6a69756a692e7375727665792e636f6d706c657465642e7631227d0a7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22686f757365686f6c645f73697a65223a332c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a343530303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d', '\xe8b6a62819478a56be4471d1be201c98399d940be6c52c1b037c0ca3e4de8cb2'),
	(60, '1236', '01a21556-25b2-7000-a25d-41a70978692d', 'cn.jiuji.notice.opened.v1', 'assessment', '2026-11-26 00:51:37.000724+00', '01a21556-240c-7000-9330-4e580332716b', 6, 3, '370983103201', 'demo-window_clerk-370983-2', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a360a373439343164343639613863306164373265343734383065616130666262643837346430323139393162336365643134633130356438346234373262666437660a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a332c226964223a2230316132313535362d323562322d373030302d613235642d343161373039373836393264222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323430632d373030302d393333302d346535383033333237313662222c2274696d65223a22323032362d31312d32365430303a35313a33372e3030303732342b30303a3030222c227472616365706172656e74223a2230302d34646439613039386233306433616332313337616638393966303563646161612d663730383138343530626161363331652d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f70656e65642e7631227d0a7b226e6f746963655f6964223a2230316132313535362d323562312d373030302d393937352d373564373337363566636361222c226d6f6465223a22707265222c22636c6f7365735f6174223a22323032362d31312d32365430303a35313a33392e3030303732345a227d', '\xb0fc2e77fca2d85cd1da179768bc7b9287b087d11055ef37347bb5ec9745e56f'),
	(65, '1287', '01a21556-2713-7000-83fd-78929d9e6c94', 'cn.jiuji.survey.completed.v1', 'assessment', '2026-11-26 00:51:37.359894+00', '01a21556-25ff-7000-840e-ba8de7069f86', 4, 1, '370983103201', 'demo-window_clerk-370983-2', NULL, '\x6a69756a692d6c6561662f310a340a633064346333336233613264363936383734376535356139663164616433643834363863653165313665396233316264633933386330646630316530333062340a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a312c226964223a2230316132313535362d323731332d373030302d383366642d373839323964396536633934222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35313a33372e3335393839342b30303a3030222c227472616365706172656e74223a2230302d33623838373466373939353039363166623462636131653238323863656136342d656330346234626133303735323261612d3031222c2274797065223a22636e2e6a69756a692e7375727665792e636f6d706c657465642e7631227d0a7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22686f757365686f6c645f73697a65223a332c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a343530303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d', '\x54d565fce403e1e9727728036ff73aaa22371b0e28a509a733c819bbec0edac5'),
	(52, '1156', '01a21556-222d-7000-80aa-58e37eefaaa9', 'cn.jiuji.notice.closed.v1', 'assessment', '2026-11-26 00:51:36.102501+00', '01a21556-1867-7000-a300-ffda5e8c24ec', 12, 6, '370983103201', 'system:assessment', NULL, '\x6a69756a692d6c6561662f310a31320a613466656433633232643830643566623934636436333262396364303535633033653132643165323039356331373963363965646436633165393534313835620a7b226163746f72223a2273797374656d3a6173736573736d656e74222c226361736576657273696f6e223a362c226964223a2230316132313535362d323232642d373030302d383061612d353865333765656661616139222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d313836372d373030302d613330302d666664613565386332346563222c2274696d65223a22323032362d31312d32365430303a35313a33362e3130323530312b30303a3030222c2274797065223a22636e2e6a69756a692e6e6f746963652e636c6f7365642e7631227d0a7b226e6f746963655f6964223a2230316132313535362d316133332d373030302d383662332d336666393063366464336234222c226d6f6465223a22707265222c22757068656c64223a66616c73657d', '\x48117a4b093158c550eedf010574a454b9c0546d725b11d9352dd801ae167f06'),
	(53, '1161', '01a21556-23ef-7000-adea-53619ffd3b7e', 'cn.jiuji.case.rejected.v1', 'assessment', '2026-11-26 00:51:36.552803+00', '01a21556-1867-7000-a300-ffda5e8c24ec', 13, 7, '370983103201', 'demo-county_approver-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31330a343831313761346230393331353863353530656564663031303537346134353462396330353436643732356231316439333532646438303161653136376630360a7b226163746f72223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d31222c226361736576657273696f6e223a372c226964223a2230316132313535362d323365662d373030302d616465612d353336313966666433623765222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d313836372d373030302d613330302d666664613565386332346563222c2274696d65223a22323032362d31312d32365430303a35313a33362e3535323830332b30303a3030222c227472616365706172656e74223a2230302d38643337613035386538663065653538313863363264633037353365353466332d643633366534353261333838623139332d3031222c2274797065223a22636e2e6a69756a692e636173652e72656a65637465642e7631227d0a7b2270726f636564757265223a226e6f726d616c222c22726561736f6e5f636f6465223a226e6f745f696e5f6e656564222c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22646563696465645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d31222c226c6567616c5f6261736973223a5b22e7a4bee4bc9ae69591e58aa9e69a82e8a18ce58a9ee6b39520c2a73437e280933438222c22e59bbde58f91e3809432303134e380953437e58fb7222c22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d7d', '\xfb1ea796234b4a014628d79e7c870861c67e27281707964ff5c4cfe8c2f3ebaf'),
	(77, '1365', '01a21556-3206-7000-b970-049e510032a3', 'cn.jiuji.referral.acknowledged.v1', 'referral', '2026-11-26 00:51:40.160194+00', '01a21556-25ff-7000-840e-ba8de7069f86', 15, 5, '370983103201', 'system:referral', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31350a616634333535653366306135303832633635336562643866393637313334336530643966633633613430643965383164646632623066613937303534356230650a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a352c22636175736174696f6e6964223a2230316132313535362d333165632d373030302d383632622d343333373434336363653731222c226964223a2230316132313535362d333230362d373030302d623937302d303439653531303033326133222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35313a34302e3136303139342b30303a3030222c227472616365706172656e74223a2230302d36326435353739363161643437316464353361356538313039383535373834322d646532663235663065363435653837392d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132313535362d333065372d373030302d393138362d386233363366663662346264222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393833227d', '\x939369d5aaaa1eab292c1d8150deaff43cc0da1efd8da528ac52a4c6b04abae0'),
	(80, '1392', '01a21556-3238-7000-8681-0ca2edabca5f', 'cn.jiuji.case.triaged.v1', 'intake', '2026-11-26 00:51:40.211533+00', '01a21556-3205-7000-9bba-672fe55c3a01', 2, 2, '370983103201', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a320a663765373436623430663036396366653065393336373032643163623536613832396639653430646535366539623239343365393730333165653734366634360a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a322c226964223a2230316132313535362d333233382d373030302d383638312d306361326564616263613566222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d333230352d373030302d396262612d363732666535356333613031222c2274696d65223a22323032362d31312d32365430303a35313a34302e3231313533332b30303a3030222c227472616365706172656e74223a2230302d31376333663739323235363831306135636632356333356565666231616231372d313236623532316561346434393563372d3031222c2274797065223a22636e2e6a69756a692e636173652e747269616765642e7631227d0a7b22757267656e6379223a22656d657267656e6379222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a34302e3135343733345a222c22646f776e677261646564223a66616c73657d', '\x1ee6e1b794432d23149eb39004c9b8dd578f68dda23bc27229397c0ed4472979'),
	(81, '1392', '01a21556-323c-7000-9807-455965a7a053', 'cn.jiuji.case.accepted.v1', 'intake', '2026-11-26 00:51:40.211533+00', '01a21556-3205-7000-9bba-672fe55c3a01', 3, 3, '370983103201', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a330a316565366531623739343433326432333134396562333930303463396238646435373866363864646132336263323732323933393763306564343437323937390a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a332c226964223a2230316132313535362d333233632d373030302d393830372d343535393635613761303533222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d333230352d373030302d396262612d363732666535356333613031222c2274696d65223a22323032362d31312d32365430303a35313a34302e3231313533332b30303a3030222c227472616365706172656e74223a2230302d31376333663739323235363831306135636632356333356565666231616231372d313236623532316561346434393563372d3031222c2274797065223a22636e2e6a69756a692e636173652e61636365707465642e7631227d0a7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a747275657d', '\xe9a93f2baf63a0a5fa385be78f6fcf0696db9e8195ba269659c7daede3a3c60b'),
	(91, '1472', '01a21556-5fdf-7000-b3ee-811398919bad', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 00:51:51.899004+00', '01a21556-33a2-7000-93a1-44a4ea8f5213', 6, 3, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a360a666465313530353662666231363662616165376132323765373735376436366233653834383936386662336138663335343733633938313461303065666565360a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a332c226964223a2230316132313535362d356664662d373030302d623365652d383131333938393139626164222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d333361322d373030302d393361312d343461346561386635323133222c2274696d65223a22323032362d31312d32365430303a35313a35312e3839393030342b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132313535362d333365612d373030302d383065382d646564303936663334636162222c22737461727465645f6174223a22323032362d31312d32365430303a35313a34302e3634373134395a222c226475655f6174223a22323032362d31312d32365430303a35313a34382e3634373134395a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d', '\xc2fb13779fe0ba19d29876bec2acc85cdeeebbb5fb56ca354d78d4893962d226'),
	(98, '1498', '01a21556-81c2-7000-86f1-1a39cdd094ff', 'cn.jiuji.case.accepted.v1', 'intake', '2026-11-26 00:52:00.570036+00', '01a21556-33a2-7000-93a1-44a4ea8f5213', 9, 4, '370983103201', 'system:intake', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a390a383530636234323836653238663565646662616233336133636166333433306530613830353638333236323762386366633031623533643262366332663031610a7b226163746f72223a2273797374656d3a696e74616b65222c226361736576657273696f6e223a342c226964223a2230316132313535362d383163322d373030302d383666312d316133396364643039346666222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d333361322d373030302d393361312d343461346561386635323133222c2274696d65223a22323032362d31312d32365430303a35323a30302e3537303033362b30303a3030222c2274797065223a22636e2e6a69756a692e636173652e61636365707465642e7631227d0a7b2261636365707465645f6279223a2273797374656d3a696e74616b65222c226465656d6564223a747275652c226d6174657269616c735f6f75747374616e64696e67223a66616c73657d', '\xf346f8ef1fba1b959dafc63cd15959f289061574d3d24154a0ace76c3c2fa6ac'),
	(101, '1517', '01a21556-9398-7000-808a-023eca3a5907', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 00:52:05.136975+00', '01a21556-25ff-7000-840e-ba8de7069f86', 21, 5, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a32310a643330393137643233613963323137363830363739636633646632313436336666353438343965646637616165613963383430316434323238376564643939370a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a352c226964223a2230316132313535362d393339382d373030302d383038612d303233656361336135393037222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35323a30352e3133363937352b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35313a35392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d', '\x6cbb8158fdfe21070ec3736a0ffc33b85110816ad677b9656c9715b1ab838e5e'),
	(102, '1517', '01a21556-9399-7000-a462-bde5781da777', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 00:52:05.136975+00', '01a21556-25ff-7000-840e-ba8de7069f86', 22, 6, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a32320a366362623831353866646665323130373065633337333661306666633333623835313130383136616436373762393635366339373135623161623833386535650a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a362c226964223a2230316132313535362d393339392d373030302d613436322d626465353738316461373737222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35323a30352e3133363937352b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35313a35392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d', '\xd1935bb7c31c29e5d9db68528bc655b4508b36fc3dbc4a5119eef609dcad3e32'),
	(56, '1196', '01a21556-2458-7000-a02a-0b886d9e0f5e', 'cn.jiuji.case.triaged.v1', 'intake', '2026-11-26 00:51:36.6493+00', '01a21556-240c-7000-9330-4e580332716b', 2, 2, '370983103201', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a320a333462316561616534613832333330303137306235333436663739633631613263303936346233373366666439653233336564346338623863376439626238370a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a322c226964223a2230316132313535362d323435382d373030302d613032612d306238383664396530663565222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323430632d373030302d393333302d346535383033333237313662222c2274696d65223a22323032362d31312d32365430303a35313a33362e3634393330302b30303a3030222c227472616365706172656e74223a2230302d30383130363331343863623962353064643533353663623836336535333738392d386665333430666131393736313732362d3031222c2274797065223a22636e2e6a69756a692e636173652e747269616765642e7631227d0a7b22757267656e6379223a226f7264696e617279222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a33362e3537353938365a222c22646f776e677261646564223a66616c73657d', '\xf985d1260a0ee324ce3ca7c9680a11549eb5380c846893691f03df26da2debc5'),
	(59, '1226', '01a21556-259b-7000-9c34-9745c7afd850', 'cn.jiuji.review.decided.v1', 'assessment', '2026-11-26 00:51:36.973674+00', '01a21556-240c-7000-9330-4e580332716b', 5, 2, '370983103201', 'demo-window_clerk-370983-2', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a350a653862366136323831393437386135366265343437316431626532303163393833393964393430626536633532633162303337633063613365346465386362320a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a322c226964223a2230316132313535362d323539622d373030302d396333342d393734356337616664383530222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323430632d373030302d393333302d346535383033333237313662222c2274696d65223a22323032362d31312d32365430303a35313a33362e3937333637342b30303a3030222c227472616365706172656e74223a2230302d62333762363965363232343137613263356533626235323738646438353562322d313836383839633364633865363833652d3031222c2274797065223a22636e2e6a69756a692e7265766965772e646563696465642e7631227d0a7b2270726f636564757265223a226e6f726d616c222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2270726f706f7365645f66656e223a3536373030307d', '\x74941d469a8c0ad72e47480eaa0fbbd874d021991b3ced14c105d84b472bfd7f'),
	(61, '1239', '01a21556-25e4-7000-8873-0f9f583da7c5', 'cn.jiuji.notice.objection_raised.v1', 'assessment', '2026-11-26 00:51:37.029728+00', '01a21556-240c-7000-9330-4e580332716b', 7, 4, '370983103201', 'demo-neighbour', NULL, '\x6a69756a692d6c6561662f310a370a623066633265373766636132643835636431646131373937363862633762393238376230383764313130353565663337333437626235656339373435653536660a7b226163746f72223a2264656d6f2d6e65696768626f7572222c226361736576657273696f6e223a342c226964223a2230316132313535362d323565342d373030302d383837332d306639663538336461376335222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323430632d373030302d393333302d346535383033333237313662222c2274696d65223a22323032362d31312d32365430303a35313a33372e3032393732382b30303a3030222c227472616365706172656e74223a2230302d61316634663866386432363932366237633264393637636464383761316339342d626138393234633237306532623230362d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f626a656374696f6e5f7261697365642e7631227d0a7b226e6f746963655f6964223a2230316132313535362d323562312d373030302d393937352d373564373337363566636361222c226f626a656374696f6e5f6964223a2230316132313535362d323564322d373030302d383034632d313531653033366537363234222c22726561736f6e5f636f6465223a226e6f745f696e5f6e656564227d', '\x0afcca8cc634495f74ea05d29a8b4cc9322c62561bd5705a95057e0ac3db69e4'),
	(63, '1259', '01a21556-263b-7000-9889-430927035deb', 'cn.jiuji.case.triaged.v1', 'intake', '2026-11-26 00:51:37.142526+00', '01a21556-25ff-7000-840e-ba8de7069f86', 2, 2, '370983103201', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a320a373437366237346237386562333961666261363639383461396538653061643939306438373030316161353635396530303561623863346361626434623466300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a322c226964223a2230316132313535362d323633622d373030302d393838392d343330393237303335646562222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35313a33372e3134323532362b30303a3030222c227472616365706172656e74223a2230302d65393338646236313263373834623861663131303866663562663331326138312d343235343631633635336539636439622d3031222c2274797065223a22636e2e6a69756a692e636173652e747269616765642e7631227d0a7b22757267656e6379223a226f7264696e617279222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a33372e3037373238345a222c22646f776e677261646564223a66616c73657d', '\xa9e98e1addc37e0e9bdeb7f4334d88eb9b63fc3f159e815840d453b75c2d59e3'),
	(64, '1270', '01a21556-2664-7000-bb2d-f9671eee176e', 'cn.jiuji.case.accepted.v1', 'intake', '2026-11-26 00:51:37.163164+00', '01a21556-25ff-7000-840e-ba8de7069f86', 3, 3, '370983103201', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a330a613965393865316164646333376530653962646562376634333334643838656239623633666333663135396538313538343064343533623735633264353965330a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a332c226964223a2230316132313535362d323636342d373030302d626232642d663936373165656531373665222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35313a33372e3136333136342b30303a3030222c227472616365706172656e74223a2230302d36323235326331353861666463343035303532336233316137613431323366382d633238373861383834306462373034392d3031222c2274797065223a22636e2e6a69756a692e636173652e61636365707465642e7631227d0a7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73657d', '\xc0d4c33b3a2d6968747e55a9f1dad3d8468ce1e16e9b31bdc938c0df01e030b4'),
	(66, '1296', '01a21556-274b-7000-89b7-1d121ec711d4', 'cn.jiuji.review.decided.v1', 'assessment', '2026-11-26 00:51:37.409396+00', '01a21556-25ff-7000-840e-ba8de7069f86', 5, 2, '370983103201', 'demo-window_clerk-370983-2', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a350a353464353635666365343033653165393732373732383033366666373361616132323337316230653238613530396137333363383139626265633065646163350a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a322c226964223a2230316132313535362d323734622d373030302d383962372d316431323165633731316434222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35313a33372e3430393339362b30303a3030222c227472616365706172656e74223a2230302d39653863383734353033386631316434353866396231666264653636383833382d346363333063393665666538393566332d3031222c2274797065223a22636e2e6a69756a692e7265766965772e646563696465642e7631227d0a7b2270726f636564757265223a226e6f726d616c222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2270726f706f7365645f66656e223a3337383030307d', '\x5abff4a84247a87c060644944153e41d1dc4a14db69fe904ed937254ef63038e'),
	(74, '1349', '01a21556-3153-7000-bd44-4fce9e0a8036', 'cn.jiuji.consent.recorded.v1', 'referral', '2026-11-26 00:51:39.98073+00', '01a21556-25ff-7000-840e-ba8de7069f86', 12, 3, '370983103201', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31320a343663333265383263333632393966623034633632616530616637386161366165333865616338303939396430633763636331306162656337636565643130390a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a332c226964223a2230316132313535362d333135332d373030302d626434342d346663653965306138303336222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35313a33392e3938303733302b30303a3030222c227472616365706172656e74223a2230302d39663233386137306166393464306565376431346361663131633731623034342d386434376166356437633333313233372d3031222c2274797065223a22636e2e6a69756a692e636f6e73656e742e7265636f726465642e7631227d0a7b22636f6e73656e745f6964223a2230316132313535362d333135322d373030302d616231642d353366396436663063646462222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22676976656e223a747275657d', '\x0451bfa978fe4b786d14d711f22eff3d45c0af0c9730969ddf91836110f91ad8'),
	(75, '1349', '01a21556-3157-7000-a771-049f184888e5', 'cn.jiuji.referral.issued.v1', 'referral', '2026-11-26 00:51:39.98073+00', '01a21556-25ff-7000-840e-ba8de7069f86', 13, 4, '370983103201', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31330a303435316266613937386665346237383664313464373131663232656666336434356330616630633937333039363964646639313833363131306639316164380a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a342c226964223a2230316132313535362d333135372d373030302d613737312d303439663138343838386535222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35313a33392e3938303733302b30303a3030222c227472616365706172656e74223a2230302d39663233386137306166393464306565376431346361663131633731623034342d386434376166356437633333313233372d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6973737565642e7631227d0a7b22726566657272616c5f6964223a2230316132313535362d333065372d373030302d393138362d386233363366663662346264222c226974656d5f6964223a2230316132313535362d333062642d373030322d386337332d333534666631643930646666222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c2270726f6772616d6d65223a22636861726974795f72656c696566222c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c227072696f72697479223a66616c73652c22636f6e73656e745f6964223a2230316132313535362d333135322d373030302d616231642d353366396436663063646462227d', '\xa1671e920595977df3a2a602e805d68dab2dba9e7f5ac62b21104b73a52e21d7'),
	(94, '1483', '01a21556-7065-7001-b2d0-b0d64ec9f2bb', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-26 00:51:56.125161+00', '01a21556-25ff-7000-840e-ba8de7069f86', 18, 2, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31380a643862633833323161383265303532333465356334623261353939356233656661336263666632616666306562306132386265636266616361383463356330300a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a322c226964223a2230316132313535362d373036352d373030312d623264302d623064363465633966326262222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35313a35362e3132353136312b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35313a35392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xb6c85c12ede4b1f376f0b856d8d3d983600e6b889f090cd11fe74c40ed023f89'),
	(62, '1248', '01a21556-25ff-7001-abc6-996248173a32', 'cn.jiuji.case.registered.v1', 'intake', '2026-11-26 00:51:37.077284+00', '01a21556-25ff-7000-840e-ba8de7069f86', 1, 1, '370983103201', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a312c226964223a2230316132313535362d323566662d373030312d616263362d393936323438313733613332222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35313a33372e3037373238342b30303a3030222c227472616365706172656e74223a2230302d39346363396234376538643563646432396364333163366232333961353261362d626462626261393363363363346434332d3031222c2274797065223a22636e2e6a69756a692e636173652e726567697374657265642e7631227d0a7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a33372e3037373238345a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b22646962616f5f656e726f6c6d656e74225d7d', '\x7476b74b78eb39afba66984a9e8e0ad990d87001aa5659e005ab8c4cabd4b4f0'),
	(69, '1321', '01a21556-30bd-7005-aad9-07a6221fd1e6', 'cn.jiuji.case.approved.v1', 'assessment', '2026-11-26 00:51:39.836358+00', '01a21556-25ff-7000-840e-ba8de7069f86', 8, 5, '370983103201', 'demo-county_approver-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a380a323338643834373432656338613833353566376362623833643163636430613433346338373965376335373437643538383938323061653161323462306265380a7b226163746f72223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d31222c226361736576657273696f6e223a352c226964223a2230316132313535362d333062642d373030352d616164392d303761363232316664316536222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35313a33392e3833363335382b30303a3030222c227472616365706172656e74223a2230302d65313238656137613239333566343532393432663331333231343636396137392d346162633434373130323766363631342d3031222c2274797065223a22636e2e6a69756a692e636173652e617070726f7665642e7631227d0a7b2270726f636564757265223a226e6f726d616c222c226974656d73223a5b7b226974656d5f6964223a2230316132313535362d333062642d373030342d623839622d303363326434616337353061222c226b696e64223a2263617368222c2270726f6772616d6d65223a2274656d706f726172795f617373697374616e6365222c226465706172746d656e74223a22636976696c5f61666661697273222c22616d6f756e745f66656e223a3337383030302c22696e7374616c6d656e7473223a312c2266756e64696e67223a22636f756e74795f627564676574222c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132313535362d333062642d373030332d393865662d326664326637636363366530222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22656475636174696f6e5f616964222c226465706172746d656e74223a22656475636174696f6e222c226465736b223a22656475636174696f6e222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132313535362d333062642d373030322d386337332d333534666631643930646666222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a747275657d2c7b226974656d5f6964223a2230316132313535362d333062642d373030312d383036642d363639326533653937373132222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22646962616f5f656e726f6c6d656e74222c226465706172746d656e74223a22636976696c5f616666616972735f646962616f222c226465736b223a22636976696c5f61666661697273222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d5d2c22746f74616c5f66656e223a3337383030302c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22646563696465645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d31222c226c6567616c5f6261736973223a5b22e7a4bee4bc9ae69591e58aa9e69a82e8a18ce58a9ee6b39520c2a73437e280933438222c22e59bbde58f91e3809432303134e380953437e58fb7222c22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d2c226578706c616e6174696f6e5f736861323536223a2237623964313764613738323738303365323963653537386134643036376466373432373338373834653736636438346532346363656633623439303533373735222c22666f726d616c69746965735f6f70656e223a66616c73652c226e6f746963655f6d6f6465223a22707265227d', '\xf05984526eb5013a2c0190f73a9a59460c1321e5169c59380bef78239449dc83'),
	(72, '1336', '01a21556-3128-7000-8eff-4048a207b9f9', 'cn.jiuji.payment.held.v1', 'disbursement', '2026-11-26 00:51:39.941553+00', '01a21556-25ff-7000-840e-ba8de7069f86', 11, 1, '370983103201', 'system:disbursement', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31310a356230623434383230313531336266306438373937363364373035353330663064316161616130343062613937616662323663326430393266373037623164640a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a312c22636175736174696f6e6964223a2230316132313535362d333062642d373030352d616164392d303761363232316664316536222c226964223a2230316132313535362d333132382d373030302d386566662d343034386132303762396639222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35313a33392e3934313535332b30303a3030222c227472616365706172656e74223a2230302d65313238656137613239333566343532393432663331333231343636396137392d346162633434373130323766363631342d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e68656c642e7631227d0a7b227061796d656e745f6964223a2230316132313535362d333066302d373030302d383839322d306136333535626162613562222c226974656d5f6964223a2230316132313535362d333062642d373030342d623839622d303363326434616337353061222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3337383030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73652c22726561736f6e5f636f6465223a22696e73756666696369656e745f66756e6473227d', '\x46c32e82c36299fb04c62ae0af78aa6ae38eac80999d0c7ccc10abec7ceed109'),
	(73, '1336', '01a21556-312a-7000-96cd-c484e2cb0822', 'cn.jiuji.reserve.low.v1', 'disbursement', '2026-11-26 00:51:39.941553+00', 'budget:370983', 1, 1, '370983000000', 'system:disbursement', NULL, '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a312c226964223a2230316132313535362d333132612d373030302d393663642d633438346532636230383232222c22706c616365636f6465223a22333730393833303030303030222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a226275646765743a333730393833222c2274696d65223a22323032362d31312d32365430303a35313a33392e3934313535332b30303a3030222c2274797065223a22636e2e6a69756a692e726573657276652e6c6f772e7631227d0a7b226163636f756e74223a226275646765743a333730393833222c22617661696c61626c655f66656e223a302c226d61726b5f66656e223a353030303030307d', '\x9864a03b7190dec61352043c23b66be83c2aaa80dac12a00e608132af56f09ff'),
	(76, '1356', '01a21556-31ec-7000-862b-4337443cce71', 'cn.jiuji.desk.acknowledged.v1', 'charity', '2026-11-26 00:51:40.13613+00', '01a21556-25ff-7000-840e-ba8de7069f86', 14, 1, '370983103201', 'demo-charity_federation-370983', NULL, '\x6a69756a692d6c6561662f310a31340a613136373165393230353935393737646633613261363032653830356436386461623264626139653766356163363262323131303462373361353265323164370a7b226163746f72223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393833222c226361736576657273696f6e223a312c226964223a2230316132313535362d333165632d373030302d383632622d343333373434336363653731222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a2263686172697479222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35313a34302e3133363133302b30303a3030222c227472616365706172656e74223a2230302d36326435353739363161643437316464353361356538313039383535373834322d646532663235663065363435653837392d3031222c2274797065223a22636e2e6a69756a692e6465736b2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132313535362d333065372d373030302d393138362d386233363366663662346264222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393833227d', '\xaf4355e3f0a5082c653ebd8f9671343e0d9fc63a40d9e81ddf2b0fa970545b0e'),
	(78, '1370', '01a21556-31f5-7000-9e7c-296723f1fdd1', 'cn.jiuji.pledge.reserved.v1', 'charity', '2026-11-26 00:51:40.143287+00', '01a21556-25ff-7000-840e-ba8de7069f86', 16, 2, '370983103201', 'demo-charity_federation-370983', NULL, '\x6a69756a692d6c6561662f310a31360a393339333639643561616161316561623239326331643831353064656166663433636330646131656664386461353238616335326134633662303461626165300a7b226163746f72223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393833222c226361736576657273696f6e223a322c226964223a2230316132313535362d333166352d373030302d396537632d323936373233663166646431222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a2263686172697479222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35313a34302e3134333238372b30303a3030222c227472616365706172656e74223a2230302d38306534663661373033303436383163666638626463323135646361333262662d633635646534663031336638633034632d3031222c2274797065223a22636e2e6a69756a692e706c656467652e72657365727665642e7631227d0a7b22706c656467655f6964223a2230316132313535362d333166342d373030302d396362352d346364396432393238393361222c22726566657272616c5f6964223a2230316132313535362d333065372d373030302d393138362d386233363366663662346264222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22616d6f756e745f66656e223a3230303030307d', '\xcafab5d7bad9de526d1dc3ff2688ef995bd4581004a422508a1135fbe92449ac'),
	(87, '1439', '01a21556-33e3-7000-bddc-d4db42fce1e5', 'cn.jiuji.relief.given.v1', 'intake', '2026-11-26 00:51:40.639243+00', '01a21556-33a2-7000-93a1-44a4ea8f5213', 2, 2, '370983103201', 'demo-village_officer-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a320a356333353164663132373831353336343062663665366339323237636631646461656266353933306632653463663634333865326139383765363333633336650a7b226163746f72223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938332d31222c226361736576657273696f6e223a322c226964223a2230316132313535362d333365332d373030302d626464632d643464623432666365316535222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d333361322d373030302d393361312d343461346561386635323133222c2274696d65223a22323032362d31312d32365430303a35313a34302e3633393234332b30303a3030222c227472616365706172656e74223a2230302d31393463616538316231326535393666333837346537616535336531666464622d376561333936646362613037393631352d3031222c2274797065223a22636e2e6a69756a692e72656c6965662e676976656e2e7631227d0a7b2272656c6965665f6964223a2230316132313535362d333365312d373030302d613239332d646563626231383036356437222c22666f726d223a226c6f6467696e67222c22616d6f756e745f66656e223a353030302c22676976656e5f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938332d31222c22676976656e5f6174223a22323032362d31312d32365430303a35313a34302e3535373735335a222c227769746e6573736573223a322c226d6f6e65795f736f75726365223a22646f6e6174696f6e222c226f7665725f6c696d6974223a66616c73657d', '\x7c7c12d58907fcaa60887b058eeb8d04449b2ea41d2772710f35adb6bab246f6'),
	(96, '1494', '01a21556-8004-7000-82a0-32062afcb898', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-26 00:52:00.126025+00', '01a21556-25ff-7000-840e-ba8de7069f86', 19, 3, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31390a623663383563313265646534623166333736663062383536643864336439383336303065366238383966303930636431316665373463343065643032336638390a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a332c226964223a2230316132313535362d383030342d373030302d383261302d333230363261666362383938222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35323a30302e3132363032352b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35313a35392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xfe0e0bd59e1dd7bbd04eeaace73f9c2cfb60aafc88d14373b09a17d332127f72'),
	(67, '1302', '01a21556-276f-7000-aa37-8f5bcfff4b91', 'cn.jiuji.notice.opened.v1', 'assessment', '2026-11-26 00:51:37.431205+00', '01a21556-25ff-7000-840e-ba8de7069f86', 6, 3, '370983103201', 'demo-window_clerk-370983-2', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a360a356162666634613834323437613837633036303634343934343135336534316431646334613134646236396665393034656439333732353465663633303338650a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a332c226964223a2230316132313535362d323736662d373030302d616133372d386635626366666634623931222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35313a33372e3433313230352b30303a3030222c227472616365706172656e74223a2230302d33626166383035623164653530343139356464306236663733346164316462342d383937373666363462303362353162342d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f70656e65642e7631227d0a7b226e6f746963655f6964223a2230316132313535362d323736332d373030302d383930382d656138393134303830343037222c226d6f6465223a22707265222c22636c6f7365735f6174223a22323032362d31312d32365430303a35313a33392e3433313230355a227d', '\x32168554657d72b96f44f5252fe0049a74c6bbd211bc8d465c0ef84e611f916f'),
	(68, '1315', '01a21556-2f30-7000-a8d4-bd1aaf2e7577', 'cn.jiuji.notice.closed.v1', 'assessment', '2026-11-26 00:51:39.433448+00', '01a21556-25ff-7000-840e-ba8de7069f86', 7, 4, '370983103201', 'system:assessment', NULL, '\x6a69756a692d6c6561662f310a370a333231363835353436353764373262393666343466353235326665303034396137346336626264323131626338643436356330656638346536313166393136660a7b226163746f72223a2273797374656d3a6173736573736d656e74222c226361736576657273696f6e223a342c226964223a2230316132313535362d326633302d373030302d613864342d626431616166326537353737222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35313a33392e3433333434382b30303a3030222c2274797065223a22636e2e6a69756a692e6e6f746963652e636c6f7365642e7631227d0a7b226e6f746963655f6964223a2230316132313535362d323736332d373030302d383930382d656138393134303830343037222c226d6f6465223a22707265222c22757068656c64223a66616c73657d', '\x238d84742ec8a8355f7cbb83d1ccd0a434c879e7c5747d5889820ae1a24b0be8'),
	(70, '1331', '01a21556-30ed-7000-a13e-d84d8de72ed2', 'cn.jiuji.referral.issued.v1', 'referral', '2026-11-26 00:51:39.867628+00', '01a21556-25ff-7000-840e-ba8de7069f86', 9, 1, '370983103201', 'system:referral', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a390a663035393834353236656235303133613263303139306637336139613539343630633133323165353136396335393338306265663738323339343439646338330a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a312c22636175736174696f6e6964223a2230316132313535362d333062642d373030352d616164392d303761363232316664316536222c226964223a2230316132313535362d333065642d373030302d613133652d643834643864653732656432222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35313a33392e3836373632382b30303a3030222c227472616365706172656e74223a2230302d65313238656137613239333566343532393432663331333231343636396137392d346162633434373130323766363631342d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6973737565642e7631227d0a7b22726566657272616c5f6964223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c226974656d5f6964223a2230316132313535362d333062642d373030332d393865662d326664326637636363366530222c226465706172746d656e74223a22656475636174696f6e222c226465736b223a22656475636174696f6e222c2270726f6772616d6d65223a22656475636174696f6e5f616964222c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c227072696f72697479223a66616c73657d', '\x7b6f472d9f258f5518df2a724ca93115d39b3a2218a141c151c6347f4083759a'),
	(71, '1331', '01a21556-30f0-7000-be49-71275282f09f', 'cn.jiuji.referral.issued.v1', 'referral', '2026-11-26 00:51:39.867628+00', '01a21556-25ff-7000-840e-ba8de7069f86', 10, 2, '370983103201', 'system:referral', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31300a376236663437326439663235386635353138646632613732346361393331313564333962336132323138613134316331353163363334376634303833373539610a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a322c22636175736174696f6e6964223a2230316132313535362d333062642d373030352d616164392d303761363232316664316536222c226964223a2230316132313535362d333066302d373030302d626534392d373132373532383266303966222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35313a33392e3836373632382b30303a3030222c227472616365706172656e74223a2230302d65313238656137613239333566343532393432663331333231343636396137392d346162633434373130323766363631342d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6973737565642e7631227d0a7b22726566657272616c5f6964223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c226974656d5f6964223a2230316132313535362d333062642d373030312d383036642d363639326533653937373132222c226465706172746d656e74223a22636976696c5f616666616972735f646962616f222c226465736b223a22636976696c5f61666661697273222c2270726f6772616d6d65223a22646962616f5f656e726f6c6d656e74222c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c227072696f72697479223a66616c73657d', '\x5b0b448201513bf0d879763d705530f0d1aaaa040ba97afb26c2d092f707b1dd'),
	(82, '1400', '01a21556-32d9-7000-9d04-d97cd87e6727', 'cn.jiuji.relief.ordered.v1', 'assessment', '2026-11-26 00:51:40.373707+00', '01a21556-3205-7000-9bba-672fe55c3a01', 4, 1, '370983103201', 'demo-township_approver-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a340a653961393366326261663633613061356661333835626537386636666366303639366462396538313935626132363936353963376461656465336133633630620a7b226163746f72223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938332d31222c226361736576657273696f6e223a312c226964223a2230316132313535362d333264392d373030302d396430342d643937636438376536373237222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d333230352d373030302d396262612d363732666535356333613031222c2274696d65223a22323032362d31312d32365430303a35313a34302e3337333730372b30303a3030222c227472616365706172656e74223a2230302d33306562303332616136353261643964333339313265343239613362363962662d663339346663343739353761663566362d3031222c2274797065223a22636e2e6a69756a692e72656c6965662e6f7264657265642e7631227d0a7b226974656d5f6964223a2230316132313535362d333264382d373030302d386633662d636330383665323636343161222c22616d6f756e745f66656e223a36333030302c22666f726d223a22696e5f6b696e64222c2266756e64696e67223a2270657474795f72657365727665222c226f7264657265645f6279223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938332d31222c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xe9b544241f8230bccc0ec8f984aecb0a3355542bb77de8751e1ee39fdc39ce0f'),
	(84, '1417', '01a21556-337f-7000-b407-78a2789dbde3', 'cn.jiuji.case.withdrawn.v1', 'intake', '2026-11-26 00:51:40.521777+00', '01a21556-3205-7000-9bba-672fe55c3a01', 6, 4, '370983103201', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a360a396265383539316236643965666165306462646662613563313734643162356431326463333733363032623366373734633937343266633563383063393033300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a342c226964223a2230316132313535362d333337662d373030302d623430372d373861323738396462646533222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d333230352d373030302d396262612d363732666535356333613031222c2274696d65223a22323032362d31312d32365430303a35313a34302e3532313737372b30303a3030222c227472616365706172656e74223a2230302d38393330613365373066636164653834333466636465633232393963663939352d353138666264646138323464303034332d3031222c2274797065223a22636e2e6a69756a692e636173652e77697468647261776e2e7631227d0a7b22726561736f6e5f636f6465223a2264656d6f5f6f766572227d', '\x59537d86eeecb72756757eaca469e005434113d1ec4e3d4ce4ae93bb23a6cbda'),
	(85, '1417', '01a21556-3383-7000-91da-16312f43276c', 'cn.jiuji.case.closed.v1', 'intake', '2026-11-26 00:51:40.521777+00', '01a21556-3205-7000-9bba-672fe55c3a01', 7, 5, '370983103201', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a370a353935333764383665656563623732373536373537656163613436396530303534333431313364316563346533643463653461653933626232336136636264610a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a352c226964223a2230316132313535362d333338332d373030302d393164612d313633313266343332373663222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d333230352d373030302d396262612d363732666535356333613031222c2274696d65223a22323032362d31312d32365430303a35313a34302e3532313737372b30303a3030222c227472616365706172656e74223a2230302d38393330613365373066636164653834333466636465633232393963663939352d353138666264646138323464303034332d3031222c2274797065223a22636e2e6a69756a692e636173652e636c6f7365642e7631227d0a7b226f7574636f6d65223a2277697468647261776e222c22706169645f66656e223a307d', '\xe1d54dffe511a94a6a23ecb3d6db7da782d1dd68696677674cb5afbf23a7c3ef'),
	(88, '1453', '01a21556-33f4-7000-96df-14d6ba6693d7', 'cn.jiuji.duty.handover_offered.v1', 'intake', '2026-11-26 00:51:40.647149+00', '01a21556-33a2-7000-93a1-44a4ea8f5213', 3, 3, '370983103201', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a330a376337633132643538393037666361613630383837623035386565623864303434343962326561343164323737323731306633356164623662616232343666360a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a332c226964223a2230316132313535362d333366342d373030302d393664662d313464366261363639336437222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d333361322d373030302d393361312d343461346561386635323133222c2274696d65223a22323032362d31312d32365430303a35313a34302e3634373134392b30303a3030222c227472616365706172656e74223a2230302d39376337326534366431643061613462616134643663636665643037663131632d393532306664343538653234383737392d3031222c2274797065223a22636e2e6a69756a692e647574792e68616e646f7665725f6f6666657265642e7631227d0a7b2268616e646f7665725f6964223a2230316132313535362d333365612d373030302d383065382d646564303936663334636162222c2266726f6d5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22746f5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d33222c22746f5f756e6974223a22e6bc94e7a4bae7aa97e58fa3222c22726561736f6e5f636f6465223a226e6f745f6f776e5f6465736b227d', '\xf9c5512a519881486b4945e2c8306cdd13d90d824666b2ac839b8c9da79ff917'),
	(89, '1460', '01a21556-4df6-7000-a412-6afd2d83455d', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-26 00:51:47.316322+00', '01a21556-33a2-7000-93a1-44a4ea8f5213', 4, 1, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a340a663963353531326135313938383134383662343934356532633833303663646431336439306438323436363662326163383339623863396461373966663931370a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a312c226964223a2230316132313535362d346466362d373030302d613431322d366166643264383334353564222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d333361322d373030302d393361312d343461346561386635323133222c2274696d65223a22323032362d31312d32365430303a35313a34372e3331363332322b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132313535362d333365612d373030302d383065382d646564303936663334636162222c22737461727465645f6174223a22323032362d31312d32365430303a35313a34302e3634373134395a222c226475655f6174223a22323032362d31312d32365430303a35313a34382e3634373134395a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xcafa42ddebeebf91fe30696eaeb6be53a2c49612ce04fc3e0c7a0327c433f544'),
	(79, '1383', '01a21556-3206-7000-a18e-16844b0e9b04', 'cn.jiuji.case.registered.v1', 'intake', '2026-11-26 00:51:40.154734+00', '01a21556-3205-7000-9bba-672fe55c3a01', 1, 1, '370983103201', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a312c226964223a2230316132313535362d333230362d373030302d613138652d313638343462306539623034222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d333230352d373030302d396262612d363732666535356333613031222c2274696d65223a22323032362d31312d32365430303a35313a34302e3135343733342b30303a3030222c227472616365706172656e74223a2230302d66643833663539383130336561333061333063306365393365646661373933312d623634343232356661323638646163392d3031222c2274797065223a22636e2e6a69756a692e636173652e726567697374657265642e7631227d0a7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b2266697265225d2c22706572736f6e5f726566223a22702d6366373436376138623431323631636533663431616635323036303261303865222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a34302e3135343733345a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d', '\xf7e746b40f069cfe0e936702d1cb56a829f9e40de56e9b2943e97031ee746f46'),
	(83, '1405', '01a21556-3361-7000-854c-f1a5e07f21b5', 'cn.jiuji.in_kind.issued.v1', 'disbursement', '2026-11-26 00:51:40.508866+00', '01a21556-3205-7000-9bba-672fe55c3a01', 5, 1, '370983103201', 'demo-village_officer-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a350a653962353434323431663832333062636363306563386639383461656362306133333535353432626237376465383735316531656533396664633339636530660a7b226163746f72223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938332d31222c226361736576657273696f6e223a312c22636175736174696f6e6964223a2230316132313535362d333264392d373030302d396430342d643937636438376536373237222c226964223a2230316132313535362d333336312d373030302d383534632d663161356530376632316235222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d333230352d373030302d396262612d363732666535356333613031222c2274696d65223a22323032362d31312d32365430303a35313a34302e3530383836362b30303a3030222c227472616365706172656e74223a2230302d35633562376239313163656236326439373061396538616632616430663230342d636132356662326361653866353234312d3031222c2274797065223a22636e2e6a69756a692e696e5f6b696e642e6973737565642e7631227d0a7b2269737375655f6964223a2230316132313535362d333335662d373030302d613431342d366638306666393661373635222c226974656d5f6964223a2230316132313535362d333264382d373030302d386633662d636330383665323636343161222c2276616c75655f66656e223a36333030302c226973737565645f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938332d31222c2266697273745f72656c696566223a747275657d', '\x9be8591b6d9efae0dbdfba5c174d1b5d12dc373602b3f774c9742fc5c80c9030'),
	(86, '1422', '01a21556-33a2-7001-bdd9-1b873fb0afd4', 'cn.jiuji.case.registered.v1', 'intake', '2026-11-26 00:51:40.557753+00', '01a21556-33a2-7000-93a1-44a4ea8f5213', 1, 1, '370983103201', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a312c226964223a2230316132313535362d333361322d373030312d626464392d316238373366623061666434222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d333361322d373030302d393361312d343461346561386635323133222c2274696d65223a22323032362d31312d32365430303a35313a34302e3535373735332b30303a3030222c227472616365706172656e74223a2230302d65643636656533336563663639656331353665323665366466363965663362382d366237613262613366623035303034622d3031222c2274797065223a22636e2e6a69756a692e636173652e726567697374657265642e7631227d0a7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b22737472616e6465645f706572736f6e225d2c22706572736f6e5f726566223a22702d30316132313535362d333338662d373030302d613964632d636134343937303661653439222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a34302e3535373735335a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a66616c73652c226c6966655f64616e676572223a66616c73652c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d', '\x5c351df1278153640bf6e6c9227cf1ddaebf5930f2e4cf6438e2a987e633c36e'),
	(90, '1465', '01a21556-5436-7000-9326-16b505e6aa4d', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-26 00:51:48.914659+00', '01a21556-33a2-7000-93a1-44a4ea8f5213', 5, 2, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a350a636166613432646465626565626639316665333036393665616562366265353361326334393631326365303466633365306337613033323763343333663534340a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a322c226964223a2230316132313535362d353433362d373030302d393332362d313662353035653661613464222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d333361322d373030302d393361312d343461346561386635323133222c2274696d65223a22323032362d31312d32365430303a35313a34382e3931343635392b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132313535362d333365612d373030302d383065382d646564303936663334636162222c22737461727465645f6174223a22323032362d31312d32365430303a35313a34302e3634373134395a222c226475655f6174223a22323032362d31312d32365430303a35313a34382e3634373134395a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xfde15056bfb166baae7a227e7757d66b3e848968fb3a8f35473c9814a00efee6'),
	(92, '1479', '01a21556-6bb2-7000-8bba-119d4ea77de9', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 00:51:54.919532+00', '01a21556-33a2-7000-93a1-44a4ea8f5213', 7, 4, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a370a633266623133373739666530626131396432393837366265633261636338356364656565626262356662353663613335346437386434383933393632643232360a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a342c226964223a2230316132313535362d366262322d373030302d386262612d313139643465613737646539222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d333361322d373030302d393361312d343461346561386635323133222c2274696d65223a22323032362d31312d32365430303a35313a35342e3931393533322b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132313535362d333365612d373030302d383065382d646564303936663334636162222c22737461727465645f6174223a22323032362d31312d32365430303a35313a34302e3634373134395a222c226475655f6174223a22323032362d31312d32365430303a35313a34382e3634373134395a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d', '\xabaacecb6707dc5ecfecb10a55466c7a10c3504d1bc2dff88835db598797723a'),
	(107, '1542', '01a21556-ce25-7000-b596-6e6e42285b7a', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-26 00:52:20.131166+00', '01a21556-25ff-7000-840e-ba8de7069f86', 25, 9, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a32350a313037333866613764313963343935353239383139366133303564653433353966656635373431383863386130393339376637343834656339343439396534340a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a392c226964223a2230316132313535362d636532352d373030302d623539362d366536653432323835623761222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35323a32302e3133313136362b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35323a32392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xf6e491e392611afd6d2d8fec4bd41ec51a5a08a2268b8affb3a32fb6abb26b0a'),
	(108, '1542', '01a21556-ce25-7001-8383-cd6a8bcc34c5', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-26 00:52:20.131166+00', '01a21556-25ff-7000-840e-ba8de7069f86', 26, 10, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a32360a663665343931653339323631316166643664326438666563346264343165633531613561303861323236386238616666623361333266623661626232366230610a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31302c226964223a2230316132313535362d636532352d373030312d383338332d636436613862636333346335222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35323a32302e3133313136362b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35323a32392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x313dde19cf38f1c11f67112fcf94345cc95ce5ce723e1afef1538621d4bfa73b');
INSERT INTO public.event (seq, txid, event_id, type, source, occurred_at, case_id, case_seq, case_version, place_code, actor, policy_version, leaf, leaf_hash) OVERRIDING SYSTEM VALUE VALUES
	(109, '1542', '01a21556-ce25-7002-8db2-2b317e4f5442', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 00:52:20.131166+00', '01a21556-25ff-7000-840e-ba8de7069f86', 27, 11, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a32370a333133646465313963663338663163313166363731313266636639343334356363393563653563653732336531616665663135333836323164346266613733620a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31312c226964223a2230316132313535362d636532352d373030322d386462322d326233313765346635343432222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35323a32302e3133313136362b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35313a35392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d', '\x0bd1a694fb212fb0bc65a0a9107ac32a40a6d5e24ef3134c72a5d16d58ebd508'),
	(95, '1487', '01a21556-7310-7000-b43c-5e32fa7b71d1', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-26 00:51:56.814641+00', '01a21556-33a2-7000-93a1-44a4ea8f5213', 8, 5, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a380a616261616365636236373037646335656366656362313061353534363663376131306333353034643162633264666638383833356462353938373937373233610a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a352c226964223a2230316132313535362d373331302d373030302d623433632d356533326661376237316431222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d333361322d373030302d393361312d343461346561386635323133222c2274696d65223a22323032362d31312d32365430303a35313a35362e3831343634312b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a22616363657074616e6365222c22636c6f636b5f726566223a2230316132313535362d333361322d373030302d393361312d343461346561386635323133222c22737461727465645f6174223a22323032362d31312d32365430303a35313a34302e3535373735335a222c226475655f6174223a22323032362d31312d32365430303a35323a30302e3535373735335a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x850cb4286e28f5edfbab33a3caf3430e0a8056832627b8cfc01b53d2b6c2f01a'),
	(100, '1511', '01a21556-830f-7000-963e-2b6f413c0d3d', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 00:52:00.908183+00', '01a21556-33a2-7000-93a1-44a4ea8f5213', 11, 7, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31310a386163373639613538616531643838333962366163643064613864323739323264623536653361346137316666343635306438393766356161363561383730380a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a372c226964223a2230316132313535362d383330662d373030302d393633652d326236663431336330643364222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d333361322d373030302d393361312d343461346561386635323133222c2274696d65223a22323032362d31312d32365430303a35323a30302e3930383138332b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132313535362d333365612d373030302d383065382d646564303936663334636162222c22737461727465645f6174223a22323032362d31312d32365430303a35313a34302e3634373134395a222c226475655f6174223a22323032362d31312d32365430303a35313a34382e3634373134395a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d', '\x43bfef989c7f71bdf67e5e51aca4e17d84344a41adaf1d30e027fd711cacc4b1'),
	(104, '1529', '01a21556-a714-7000-a2b8-b6c67899bfd9', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 00:52:10.128206+00', '01a21556-25ff-7000-840e-ba8de7069f86', 23, 7, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a32330a643139333562623763333163323965356439646236383532386263363535623435303862333666633364626334613531313965656636303964636164336533320a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a372c226964223a2230316132313535362d613731342d373030302d613262382d623663363738393962666439222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35323a31302e3132383230362b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35313a35392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d', '\x04da15ff82200d7d28574911d569749cee7e238032fa1053d41308ad81b6132c'),
	(105, '1529', '01a21556-a714-7001-b9a6-17e6204aa8a2', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 00:52:10.128206+00', '01a21556-25ff-7000-840e-ba8de7069f86', 24, 8, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a32340a303464613135666638323230306437643238353734393131643536393734396365653765323338303332666131303533643431333038616438316236313332630a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a382c226964223a2230316132313535362d613731342d373030312d623961362d313765363230346161386132222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35323a31302e3132383230362b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35313a35392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d', '\x10738fa7d19c4955298196a305de4359fef574188c8a09397f7484ec94499e44'),
	(117, '1589', '01a21557-112c-7000-a57d-a5880fd6c786', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 00:52:37.282112+00', '01a21556-240c-7000-9330-4e580332716b', 12, 5, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31320a653464313666373561393330623265343161333831343437613034666232653731373837306138383630663232636135653864323463396163653433633438300a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a352c226964223a2230316132313535372d313132632d373030302d613537642d613538383066643663373836222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323430632d373030302d393333302d346535383033333237313662222c2274696d65223a22323032362d31312d32365430303a35323a33372e3238323131322b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132313535362d323564322d373030302d383034632d313531653033366537363234222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33372e3032393732385a222c226475655f6174223a22323032362d31312d32365430303a35323a31372e3032393732385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d', '\xd428e12b4c5dc9db4e45a615342048608617aef01cb6239f529cfbc09c377fb6'),
	(97, '1494', '01a21556-8004-7001-a60e-feecccf58c73', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-26 00:52:00.126025+00', '01a21556-25ff-7000-840e-ba8de7069f86', 20, 4, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a32300a666530653062643539653164643762626430346565616163653733663963326366623630616166633838643134333733623039613137643333323132376637320a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a342c226964223a2230316132313535362d383030342d373030312d613630652d666565636363663538633733222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35323a30302e3132363032352b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35313a35392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xd30917d23a9c217680679cf3df21463ff54849edf7aaea9c8401d42287edd997'),
	(99, '1507', '01a21556-81e0-7000-a99c-75f87eb70f4f', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-26 00:52:00.589561+00', '01a21556-33a2-7000-93a1-44a4ea8f5213', 10, 6, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31300a663334366638656631666261316239353964616663363363643135393539663238393036313537346433643234313534613061636537366333633266613661630a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a362c22636175736174696f6e6964223a2230316132313535362d383163322d373030302d383666312d316133396364643039346666222c226964223a2230316132313535362d383165302d373030302d613939632d373566383765623730663466222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d333361322d373030302d393361312d343461346561386635323133222c2274696d65223a22323032362d31312d32365430303a35323a30302e3538393536312b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a22616363657074616e6365222c22636c6f636b5f726566223a2230316132313535362d333361322d373030302d393361312d343461346561386635323133222c22737461727465645f6174223a22323032362d31312d32365430303a35313a34302e3535373735335a222c226475655f6174223a22323032362d31312d32365430303a35323a30302e3535373735335a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x8ac769a58ae1d8839b6acd0da8d27922db56e3a4a71ff4650d897f5aa65a8708'),
	(106, '1536', '01a21556-c324-7000-962a-b54f11ba213f', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-26 00:52:17.305102+00', '01a21556-240c-7000-9330-4e580332716b', 9, 2, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a390a323335356465353238376132623539353438663339323037333131613236643237626435623937323932643436303363313939353764633238363037613561640a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a322c226964223a2230316132313535362d633332342d373030302d393632612d623534663131626132313366222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323430632d373030302d393333302d346535383033333237313662222c2274696d65223a22323032362d31312d32365430303a35323a31372e3330353130322b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132313535362d323564322d373030302d383034632d313531653033366537363234222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33372e3032393732385a222c226475655f6174223a22323032362d31312d32365430303a35323a31372e3032393732385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xc2404b79e0175fe92245309fdd09c9dcd2021a72285c473b526e18b5709b2593'),
	(115, '1579', '01a21557-08b4-7000-b2e8-19548b803a9a', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 00:52:35.121839+00', '01a21556-25ff-7000-840e-ba8de7069f86', 31, 15, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a33310a633934346436373566326237336435353831333238313230633561326561363831376235613264616238643037653031323161353830393834333330626265370a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31352c226964223a2230316132313535372d303862342d373030302d623265382d313935343862383033613961222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35323a33352e3132313833392b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35323a32392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d', '\x76c671166e6598b8e593c763c6e453e0501ebd4e84803d36a3661deb5f313fd3'),
	(116, '1579', '01a21557-08b4-7001-811a-782861887f03', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 00:52:35.121839+00', '01a21556-25ff-7000-840e-ba8de7069f86', 32, 16, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a33320a373663363731313636653635393862386535393363373633633665343533653035303165626434653834383033643336613336363164656235663331336664330a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31362c226964223a2230316132313535372d303862342d373030312d383131612d373832383631383837663033222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35323a33352e3132313833392b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35323a32392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d', '\xd4d3908c12119c5ac332e22eb5e7b890678db56ca84e834797800ddcfa881b1a'),
	(103, '1522', '01a21556-a3d7-7000-9056-df1f930d8825', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-26 00:52:09.299528+00', '01a21556-240c-7000-9330-4e580332716b', 8, 1, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a380a306166636361386363363334343935663734656130356432396138623463633933323263363235363162643537303561393530353765306163336462363965340a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a312c226964223a2230316132313535362d613364372d373030302d393035362d646631663933306438383235222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323430632d373030302d393333302d346535383033333237313662222c2274696d65223a22323032362d31312d32365430303a35323a30392e3239393532382b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132313535362d323564322d373030302d383034632d313531653033366537363234222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33372e3032393732385a222c226475655f6174223a22323032362d31312d32365430303a35323a31372e3032393732385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x2355de5287a2b59548f39207311a26d27bd5b97292d4603c19957dc28607a5ad'),
	(111, '1548', '01a21556-d68d-7000-ac48-df43a34c211d', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 00:52:22.282279+00', '01a21556-240c-7000-9330-4e580332716b', 10, 3, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31300a633234303462373965303137356665393232343533303966646430396339646364323032316137323238356334373362353236653138623537303962323539330a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a332c226964223a2230316132313535362d643638642d373030302d616334382d646634336133346332313164222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323430632d373030302d393333302d346535383033333237313662222c2274696d65223a22323032362d31312d32365430303a35323a32322e3238323237392b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132313535362d323564322d373030302d383034632d313531653033366537363234222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33372e3032393732385a222c226475655f6174223a22323032362d31312d32365430303a35323a31372e3032393732385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d', '\xdb8e1820fc7ce2bf400a79456c04cf417dda61f732ac7f52d926b4eea246f7c3'),
	(113, '1562', '01a21556-f52e-7000-b507-b6d3ceec5e36', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-26 00:52:30.118877+00', '01a21556-25ff-7000-840e-ba8de7069f86', 29, 13, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a32390a356534623663323162303864346265373131623337393763343538383332396136616564633033626562666439636132316137653031393039316232383130310a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31332c226964223a2230316132313535362d663532652d373030302d623530372d623664336365656335653336222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35323a33302e3131383837372b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35323a32392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xc6ea4f64cd395fa3fa30c04f6124ae7ec507fee0de4d2851ca71113d10f782c2'),
	(114, '1562', '01a21556-f52f-7000-ba1c-d5a95f55d56e', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-26 00:52:30.118877+00', '01a21556-25ff-7000-840e-ba8de7069f86', 30, 14, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a33300a633665613466363463643339356661336661333063303466363132346165376563353037666565306465346432383531636137313131336431306637383263320a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31342c226964223a2230316132313535362d663532662d373030302d626131632d643561393566353564353665222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35323a33302e3131383837372b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35323a32392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xc944d675f2b73d5581328120c5a2ea6817b5a2dab8d07e0121a580984330bbe7'),
	(118, '1596', '01a21557-1c41-7000-a8e9-8baf9cd1b926', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 00:52:40.127253+00', '01a21556-25ff-7000-840e-ba8de7069f86', 33, 17, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a33330a643464333930386331323131396335616333333265323265623565376238393036373864623536636138346538333437393738303064646366613838316231610a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31372c226964223a2230316132313535372d316334312d373030302d613865392d386261663963643162393236222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35323a34302e3132373235332b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35323a32392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d', '\xa40373a44aa5619754dbd75761288148e865d49cd9e5d8976583ecf6470c68d0'),
	(119, '1596', '01a21557-1c41-7001-9974-0cd87439b157', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 00:52:40.127253+00', '01a21556-25ff-7000-840e-ba8de7069f86', 34, 18, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a33340a613430333733613434616135363139373534646264373537363132383831343865383635643439636439653564383937363538336563663634373063363864300a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31382c226964223a2230316132313535372d316334312d373030312d393937342d306364383734333962313537222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35323a34302e3132373235332b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35323a32392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d', '\x58c3f653b9e61785babe5ff01d72eeb8d3caebaaba2dd49ca9de98b2acf82658'),
	(120, '1617', '01a21557-435c-7000-9898-ad3d6931e79a', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 00:52:50.137312+00', '01a21556-25ff-7000-840e-ba8de7069f86', 35, 19, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a33350a353863336636353362396536313738356261626535666630316437326565623864336361656261616261326464343963613964653938623261636638323635380a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31392c226964223a2230316132313535372d343335632d373030302d393839382d616433643639333165373961222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35323a35302e3133373331322b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35323a32392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d', '\x4008655a7a296484ba40cd4009a410976ba2894926c6cae5447b37cf7cd96ded'),
	(121, '1617', '01a21557-435c-7001-9c3a-f25933671be2', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 00:52:50.137312+00', '01a21556-25ff-7000-840e-ba8de7069f86', 36, 20, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a33360a343030383635356137613239363438346261343063643430303961343130393736626132383934393236633663616535343437623337636637636439366465640a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a32302c226964223a2230316132313535372d343335632d373030312d396333612d663235393333363731626532222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35323a35302e3133373331322b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35323a32392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d', '\xc79e0e0b1fdf13aad080cd0da5580c432832f55fbb909455e2aad9c3363dcf42'),
	(110, '1542', '01a21556-ce25-7003-aceb-7d41e750d1a4', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 00:52:20.131166+00', '01a21556-25ff-7000-840e-ba8de7069f86', 28, 12, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a32380a306264316136393466623231326662306263363561306139313037616333326134306136643565323465663331333463373261356431366435386562643530380a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31322c226964223a2230316132313535362d636532352d373030332d616365622d376434316537353064316134222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323566662d373030302d383430652d626138646537303639663836222c2274696d65223a22323032362d31312d32365430303a35323a32302e3133313136362b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35313a35392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d', '\x5e4b6c21b08d4be711b3797c4588329a6aedc03bebfd9ca21a7e019091b28101'),
	(112, '1555', '01a21556-ea21-7000-85e9-082cb2a590f3', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 00:52:27.292203+00', '01a21556-240c-7000-9330-4e580332716b', 11, 4, '370983103201', 'system:audit', 'demo@9b52d6d0d42f', '\x6a69756a692d6c6561662f310a31310a646238653138323066633763653262663430306137393435366330346366343137646461363166373332616337663532643932366234656561323436663763330a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a342c226964223a2230316132313535362d656132312d373030302d383565392d303832636232613539306633222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40396235326436643064343266222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313535362d323430632d373030302d393333302d346535383033333237313662222c2274696d65223a22323032362d31312d32365430303a35323a32372e3239323230332b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132313535362d323564322d373030302d383034632d313531653033366537363234222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33372e3032393732385a222c226475655f6174223a22323032362d31312d32365430303a35323a31372e3032393732385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d', '\xe4d16f75a930b2e41a381447a04fb2e717870a8860f22ca5e8d24c9ace43c480');


INSERT INTO public.idempotency (subject, key, fingerprint, status, headers, body, created_at) VALUES
	('demo-supervisor-370982-1', '6932a526-476a-494a-bc5b-5fb1bb18c3f5', '\x012a1109a1763e7713e43d2d0132c1ca4ae45b4afc421117e50875e64d9e4ab6', 201, '{"location": "/v1/supervisions/01a21556-184f-7000-ba1a-6d3cd5028164", "content-type": "application/json"}', '\x7b227375706572766973696f6e5f6964223a2230316132313535362d313834662d373030302d626131612d366433636435303238313634222c22636173655f6964223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c22706c6163655f636f6465223a22333730393832313137323030222c226361757365223a226f766572647565222c22726571756573745f74657874223a22e6bc94e7a4baefbc9ae8afb7e8afb4e6988ee58a9ee79086e7bb8fe8bf87e38082222c226c6174655f636c6f636b73223a5b5d2c226f70656e65645f6279223a2264656d6f2d73757065727669736f722d3337303938322d31222c226f70656e65645f6174223a22323032362d31312d32365430303a35313a33332e3537383434345a222c226f7574636f6d65223a6e756c6c2c2266696e64696e675f74657874223a6e756c6c2c22636c6f7365645f6279223a6e756c6c2c22636c6f7365645f6174223a6e756c6c7d', '2026-11-26 00:51:33.578564+00');


INSERT INTO public.inbox (event_id, received_at) VALUES
	('01a21556-05f6-7001-83f5-cfa2a9ab22f5', '2026-11-26 00:51:29.173438+00'),
	('01a21556-0629-7000-9503-dddc5e6b7c67', '2026-11-26 00:51:29.292665+00'),
	('01a21556-0644-7000-af9d-c4ec571f5732', '2026-11-26 00:51:29.292665+00'),
	('01a21556-0647-7000-8a07-e55afb9e9424', '2026-11-26 00:51:29.292665+00'),
	('01a21556-07d9-7000-ab19-138586c741cb', '2026-11-26 00:51:29.417509+00'),
	('01a21556-0831-7000-91d3-3cada8778078', '2026-11-26 00:51:29.501587+00'),
	('01a21556-0866-7000-a312-8691de63ea91', '2026-11-26 00:51:29.580637+00'),
	('01a21556-08ed-7000-bc77-2a8753cdf1ef', '2026-11-26 00:51:29.713243+00'),
	('01a21556-08e8-7000-b7db-f7be64973eb2', '2026-11-26 00:51:29.783426+00'),
	('01a21556-08f1-7000-817e-8663b498412f', '2026-11-26 00:51:29.783426+00'),
	('01a21556-0968-7000-aa7e-ac6432e44269', '2026-11-26 00:51:29.840556+00'),
	('01a21556-09a4-7000-b2b6-548f736be325', '2026-11-26 00:51:29.892043+00'),
	('01a21556-0a08-7000-99a2-d3277987c801', '2026-11-26 00:51:29.970484+00'),
	('01a21556-0a64-7000-a952-1dd4ab4473fc', '2026-11-26 00:51:30.069453+00'),
	('01a21556-0a65-7000-96bb-511db3197512', '2026-11-26 00:51:30.069453+00'),
	('01a21556-0aba-7000-b3e4-6dce86fdcb1e', '2026-11-26 00:51:30.122561+00'),
	('01a21556-0ad8-7000-8fb4-551d641a1fdb', '2026-11-26 00:51:30.187581+00'),
	('01a21556-0ade-7000-b3ab-fd9559455831', '2026-11-26 00:51:30.187581+00'),
	('01a21556-0aec-7000-983f-9ecf3b30234b', '2026-11-26 00:51:30.252139+00'),
	('01a21556-0b36-7000-a790-9eee20898d31', '2026-11-26 00:51:30.308725+00'),
	('01a21556-0c24-7000-84bb-e5c1636b0a2c', '2026-11-26 00:51:30.528494+00'),
	('01a21556-0c4e-7000-8429-829b7007476d', '2026-11-26 00:51:30.564371+00'),
	('01a21556-0c4c-7000-9ce7-e9138e3ff7fb', '2026-11-26 00:51:30.590945+00'),
	('01a21556-0c53-7000-a85d-0ce428337537', '2026-11-26 00:51:30.617156+00'),
	('01a21556-0c75-7000-bda9-19d1056ee086', '2026-11-26 00:51:30.617156+00'),
	('01a21556-0c8c-7000-94f8-b12dd55d994b', '2026-11-26 00:51:30.641417+00'),
	('01a21556-0c9d-7000-ab82-85b47c7ff065', '2026-11-26 00:51:30.666051+00'),
	('01a21556-0ca5-7000-804b-0abf6dee4f14', '2026-11-26 00:51:30.685408+00'),
	('01a21556-0cfa-7000-b1c1-937edb9ddfb8', '2026-11-26 00:51:30.734522+00'),
	('01a21556-0d1b-7000-8e87-fe1ca9db20d8', '2026-11-26 00:51:30.765927+00'),
	('01a21556-0d21-7000-bbee-1a157044ee24', '2026-11-26 00:51:30.765927+00'),
	('01a21556-0d25-7000-bf2c-bf2b2335306f', '2026-11-26 00:51:30.765927+00'),
	('01a21556-0d28-7000-b033-07d506fee804', '2026-11-26 00:51:30.765927+00'),
	('01a21556-0d2b-7000-8195-819f5e0ab16f', '2026-11-26 00:51:30.765927+00'),
	('01a21556-0dc9-7000-b377-87acd097f6e2', '2026-11-26 00:51:30.907944+00'),
	('01a21556-0de0-7000-be59-4cc088cafcc6', '2026-11-26 00:51:30.9479+00'),
	('01a21556-0e4b-7000-81f0-fa2e69bc9b8d', '2026-11-26 00:51:31.040172+00'),
	('01a21556-15c0-7000-af35-9a5f3db07920', '2026-11-26 00:51:32.941255+00'),
	('01a21556-15ee-7000-9e14-4a1feddfd321', '2026-11-26 00:51:33.000474+00'),
	('01a21556-1841-7000-88c3-cdafa8df51c4', '2026-11-26 00:51:33.592116+00'),
	('01a21556-1854-7000-8ca3-de8ba1183cc1', '2026-11-26 00:51:33.610316+00'),
	('01a21556-1868-7000-8bd0-5efb9716d528', '2026-11-26 00:51:33.654987+00'),
	('01a21556-1888-7000-a9a4-65e48a894702', '2026-11-26 00:51:33.687646+00'),
	('01a21556-18d9-7000-b5f8-abfaa04fb793', '2026-11-26 00:51:33.744357+00'),
	('01a21556-18f8-7000-89fd-c4b9eb4e316d', '2026-11-26 00:51:33.772436+00'),
	('01a21556-1930-7000-b325-af0c959c3a4a', '2026-11-26 00:51:33.83416+00'),
	('01a21556-195b-7000-a2cd-c923c72cee94', '2026-11-26 00:51:33.872864+00'),
	('01a21556-1a01-7000-b2b7-7cc4fbf7401b', '2026-11-26 00:51:34.041594+00'),
	('01a21556-1a22-7000-b63e-022c8c57a039', '2026-11-26 00:51:34.078521+00'),
	('01a21556-1a35-7000-aa3a-06a15070f5d2', '2026-11-26 00:51:34.107778+00'),
	('01a21556-1a6d-7000-82ad-23782e5bf6b5', '2026-11-26 00:51:34.140708+00'),
	('01a21556-1a89-7000-a7c0-73e467291c05', '2026-11-26 00:51:34.165831+00'),
	('01a21556-1b21-7000-89aa-8131eefe68c2', '2026-11-26 00:51:34.321235+00'),
	('01a21556-222d-7000-80aa-58e37eefaaa9', '2026-11-26 00:51:36.122308+00'),
	('01a21556-23ef-7000-adea-53619ffd3b7e', '2026-11-26 00:51:36.579598+00'),
	('01a21556-241c-7000-9b96-d51f3dff7123', '2026-11-26 00:51:36.648837+00'),
	('01a21556-240c-7001-bbeb-b206427118a8', '2026-11-26 00:51:36.679357+00'),
	('01a21556-2458-7000-a02a-0b886d9e0f5e', '2026-11-26 00:51:36.723832+00'),
	('01a21556-247d-7000-bde6-d3ee5f04215a', '2026-11-26 00:51:36.751021+00'),
	('01a21556-2558-7000-9b6f-a743cf91fb2a', '2026-11-26 00:51:36.950068+00'),
	('01a21556-259b-7000-9c34-9745c7afd850', '2026-11-26 00:51:37.013901+00'),
	('01a21556-25b2-7000-a25d-41a70978692d', '2026-11-26 00:51:37.04809+00'),
	('01a21556-25e4-7000-8873-0f9f583da7c5', '2026-11-26 00:51:37.074104+00'),
	('01a21556-25ff-7001-abc6-996248173a32', '2026-11-26 00:51:37.113965+00'),
	('01a21556-263b-7000-9889-430927035deb', '2026-11-26 00:51:37.17821+00'),
	('01a21556-2664-7000-bb2d-f9671eee176e', '2026-11-26 00:51:37.217975+00'),
	('01a21556-2713-7000-83fd-78929d9e6c94', '2026-11-26 00:51:37.386614+00'),
	('01a21556-274b-7000-89b7-1d121ec711d4', '2026-11-26 00:51:37.453175+00'),
	('01a21556-276f-7000-aa37-8f5bcfff4b91', '2026-11-26 00:51:37.475993+00'),
	('01a21556-2ed6-7000-a9f7-799467159be2', '2026-11-26 00:51:39.362842+00'),
	('01a21556-2f30-7000-a8d4-bd1aaf2e7577', '2026-11-26 00:51:39.46333+00'),
	('01a21556-30bd-7005-aad9-07a6221fd1e6', '2026-11-26 00:51:39.865964+00'),
	('01a21556-30ed-7000-a13e-d84d8de72ed2', '2026-11-26 00:51:39.913338+00'),
	('01a21556-30f0-7000-be49-71275282f09f', '2026-11-26 00:51:39.913338+00'),
	('01a21556-3128-7000-8eff-4048a207b9f9', '2026-11-26 00:51:39.95887+00'),
	('01a21556-312a-7000-96cd-c484e2cb0822', '2026-11-26 00:51:39.95887+00'),
	('01a21556-3153-7000-bd44-4fce9e0a8036', '2026-11-26 00:51:40.016987+00'),
	('01a21556-3157-7000-a771-049f184888e5', '2026-11-26 00:51:40.016987+00'),
	('01a21556-31ec-7000-862b-4337443cce71', '2026-11-26 00:51:40.160979+00'),
	('01a21556-3206-7000-b970-049e510032a3', '2026-11-26 00:51:40.190398+00'),
	('01a21556-31f5-7000-9e7c-296723f1fdd1', '2026-11-26 00:51:40.207159+00'),
	('01a21556-3206-7000-a18e-16844b0e9b04', '2026-11-26 00:51:40.235757+00'),
	('01a21556-3238-7000-8681-0ca2edabca5f', '2026-11-26 00:51:40.268621+00'),
	('01a21556-323c-7000-9807-455965a7a053', '2026-11-26 00:51:40.268621+00'),
	('01a21556-32d9-7000-9d04-d97cd87e6727', '2026-11-26 00:51:40.397095+00'),
	('01a21556-3361-7000-854c-f1a5e07f21b5', '2026-11-26 00:51:40.528468+00'),
	('01a21556-337f-7000-b407-78a2789dbde3', '2026-11-26 00:51:40.568719+00'),
	('01a21556-3383-7000-91da-16312f43276c', '2026-11-26 00:51:40.568719+00'),
	('01a21556-33a2-7001-bdd9-1b873fb0afd4', '2026-11-26 00:51:40.618143+00'),
	('01a21556-33e3-7000-bddc-d4db42fce1e5', '2026-11-26 00:51:40.655866+00'),
	('01a21556-33f4-7000-96df-14d6ba6693d7', '2026-11-26 00:51:40.691728+00'),
	('01a21556-4270-7000-a9a6-97babf50851e', '2026-11-26 00:51:44.375437+00'),
	('01a21556-4df6-7000-a412-6afd2d83455d', '2026-11-26 00:51:47.326652+00'),
	('01a21556-5436-7000-9326-16b505e6aa4d', '2026-11-26 00:51:48.930896+00'),
	('01a21556-5636-7000-aa37-ae627a7a25bd', '2026-11-26 00:51:49.445275+00'),
	('01a21556-5fdf-7000-b3ee-811398919bad', '2026-11-26 00:51:51.914413+00'),
	('01a21556-69dd-7000-8c6a-8158b7115860', '2026-11-26 00:51:54.468469+00'),
	('01a21556-6bb2-7000-8bba-119d4ea77de9', '2026-11-26 00:51:54.941719+00'),
	('01a21556-7065-7000-b6e2-18a20e961e1e', '2026-11-26 00:51:56.145251+00'),
	('01a21556-7065-7001-b2d0-b0d64ec9f2bb', '2026-11-26 00:51:56.145251+00');
INSERT INTO public.inbox (event_id, received_at) VALUES
	('01a21556-7310-7000-b43c-5e32fa7b71d1', '2026-11-26 00:51:56.821478+00'),
	('01a21556-7d7f-7000-b9da-5e0092a39752', '2026-11-26 00:51:59.502866+00'),
	('01a21556-8004-7000-82a0-32062afcb898', '2026-11-26 00:52:00.143154+00'),
	('01a21556-8004-7001-a60e-feecccf58c73', '2026-11-26 00:52:00.143154+00'),
	('01a21556-81c2-7000-86f1-1a39cdd094ff', '2026-11-26 00:52:00.590887+00'),
	('01a21556-81e0-7000-a99c-75f87eb70f4f', '2026-11-26 00:52:00.627254+00'),
	('01a21556-830f-7000-963e-2b6f413c0d3d', '2026-11-26 00:52:00.925789+00'),
	('01a21556-9121-7000-b311-d2b4fc88be94', '2026-11-26 00:52:04.532906+00'),
	('01a21556-9398-7000-808a-023eca3a5907', '2026-11-26 00:52:05.156681+00'),
	('01a21556-9399-7000-a462-bde5781da777', '2026-11-26 00:52:05.156681+00'),
	('01a21556-a3d7-7000-9056-df1f930d8825', '2026-11-26 00:52:09.312347+00'),
	('01a21556-a4c9-7000-ab7b-c4eeb4c00755', '2026-11-26 00:52:09.557769+00'),
	('01a21556-a714-7000-a2b8-b6c67899bfd9', '2026-11-26 00:52:10.144846+00'),
	('01a21556-a714-7001-b9a6-17e6204aa8a2', '2026-11-26 00:52:10.144846+00'),
	('01a21556-b85a-7000-96e5-a5c81e109a66', '2026-11-26 00:52:14.560487+00'),
	('01a21556-c324-7000-962a-b54f11ba213f', '2026-11-26 00:52:17.328034+00'),
	('01a21556-cbea-7000-b9dd-20ec8f067c1a', '2026-11-26 00:52:19.573312+00'),
	('01a21556-ce25-7000-b596-6e6e42285b7a', '2026-11-26 00:52:20.142572+00'),
	('01a21556-ce25-7001-8383-cd6a8bcc34c5', '2026-11-26 00:52:20.142572+00'),
	('01a21556-ce25-7002-8db2-2b317e4f5442', '2026-11-26 00:52:20.142572+00'),
	('01a21556-ce25-7003-aceb-7d41e750d1a4', '2026-11-26 00:52:20.142572+00'),
	('01a21556-d68d-7000-ac48-df43a34c211d', '2026-11-26 00:52:22.293798+00'),
	('01a21556-df82-7000-b02e-e85ee6a1b8d9', '2026-11-26 00:52:24.588682+00'),
	('01a21556-ea21-7000-85e9-082cb2a590f3', '2026-11-26 00:52:27.311177+00'),
	('01a21556-f335-7000-835a-89a9cdbf9614', '2026-11-26 00:52:29.633556+00'),
	('01a21556-f52e-7000-b507-b6d3ceec5e36', '2026-11-26 00:52:30.146432+00'),
	('01a21556-f52f-7000-ba1c-d5a95f55d56e', '2026-11-26 00:52:30.146432+00'),
	('01a21557-06e2-7000-bd4c-72aab3f3a9fa', '2026-11-26 00:52:34.667297+00'),
	('01a21557-08b4-7000-b2e8-19548b803a9a', '2026-11-26 00:52:35.132173+00'),
	('01a21557-08b4-7001-811a-782861887f03', '2026-11-26 00:52:35.132173+00'),
	('01a21557-112c-7000-a57d-a5880fd6c786', '2026-11-26 00:52:37.302889+00'),
	('01a21557-1a6c-7000-baae-63dd36d8fcd8', '2026-11-26 00:52:39.671359+00'),
	('01a21557-1c41-7000-a8e9-8baf9cd1b926', '2026-11-26 00:52:40.149936+00'),
	('01a21557-1c41-7001-9974-0cd87439b157', '2026-11-26 00:52:40.149936+00'),
	('01a21557-2dfe-7000-b95a-67891f2e55fb', '2026-11-26 00:52:44.679569+00'),
	('01a21557-435c-7000-9898-ad3d6931e79a', '2026-11-26 00:52:50.148126+00'),
	('01a21557-435c-7001-9c3a-f25933671be2', '2026-11-26 00:52:50.148126+00'),
	('01a21557-4380-7000-addc-f6bc1a80f2eb', '2026-11-26 00:52:50.189452+00');


INSERT INTO public.node (level, index, hash) VALUES
	(3, 0, '\xa2328336d2ffccaf4ac1bfad779a70699a5ac065534761bb617cf1917c4bcbec'),
	(3, 1, '\xeb18595575f4e6e180bcdaac36ad49c55f154f8b586f4c4118567850d2b222ed'),
	(4, 0, '\x434edf7e2bdf4ef62bfbb6deda862818a12e8b7215fa9e85bc9318c13deedacf'),
	(3, 2, '\xde75fb99ebceb73235e0b819abc0ada915121d6bb71524f8ec7eaba4443458ce'),
	(3, 3, '\x1c5e0d05fc6022d0039bdb010e45ddeffc7e45c45d6736befec96f0bf9c5df82'),
	(4, 1, '\xe3d8716efe81c557893d0ef16a255d46890844e0844f5290efdc58e267c9a3d0'),
	(5, 0, '\x6220224cd66fc6ba780a22c182ad85816cb27bdf60992b43747643853a60c947'),
	(3, 4, '\xbb7cb11ead0020a5fe5c0100ed1e956441a7dd1e857deaaa76692d06db173853'),
	(3, 5, '\x6ba8e3c229080ca688e569b6f19cdef5ff6aabadf3aaf6335ab2af27640621a0'),
	(4, 2, '\x9af9f2c00de07514c7f88f26daffd5921bf77516b44d3562d9849390cde1f469'),
	(3, 6, '\xdf711c108ca2af769a8ac972edc894bdb8649ecb6d7661a73708adf9d39d9b63'),
	(3, 7, '\x62b778f752635f6e4cdc43736c1dfddb0b470cbcb454f99215c4b0a91f1322c1'),
	(4, 3, '\xd943a9240063bfba06b614938ad126783dc1dbb3fd3de819d88f2d664c475fa2'),
	(5, 1, '\xc4ac1aed4739a4025b62fa7bc0909353d51c86dcd9fe58e85b24c62842021c35'),
	(6, 0, '\x04ab3e5defa0efa48cbf4746cc52fdd9920236c0079fb119cac0c94c1f8bbeaa'),
	(3, 8, '\x5a7c28c860449ac9c0562c169d791b1ec0b8fcd935bd2bfb8c0abdefb63ed3c7'),
	(3, 9, '\xac670451cd67333af023eef1df0e898e23d7ee0f13468c1726c4ce4e2f3a0360'),
	(4, 4, '\x2c89e8c327a5112adfd375882d8a924dabc635789a68c358632f1252ccd3447d'),
	(3, 10, '\x49632e4869bc227601aa66ad44b5efee061e75e5929bebe1d5e1fdebc6e6fe68'),
	(3, 11, '\xe4f7f539dcf9f570844cdf90015c3cc974de0d86d3589a2e36937155c73e3324'),
	(4, 5, '\xbcb0660ea5813d170383c7347f33a2b81da47af5f04c4d861a3f2835682c65cb'),
	(5, 2, '\x5fb848565c6cdde390bb1a22663e571f0f415ad2c7eda2e7082c0bafdc868ff7'),
	(3, 12, '\x52246e25aa8899597e43ddcdc0663ce38bd0dc2c32b639b12ee81cfdc43cacb4'),
	(3, 13, '\x9f739de3c3ce1d180d1102be375812cf94bda3ec30215702db1af2776412bc12'),
	(4, 6, '\x0504a124a47a62b3956a1ab0da54165a2e2708baccf52b07728029f4fc6fbd23'),
	(3, 14, '\xd595df6fed099b42bfe7b7542b1d7cff8483296773b677df5433a6ac03747a87');


INSERT INTO public.outbox_20261126 (seq, txid, created_at, event_id, type, topic, case_id, case_version, place_code, occurred_at, actor, policy_version, causation_id, traceparent, body) OVERRIDING SYSTEM VALUE VALUES
	(1, '807', '2026-11-26 00:51:29.301257+00', '01a21556-07d9-7000-ab19-138586c741cb', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 1, '000000000000', '2026-11-26 00:51:29.296987+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a312c22726f6f745f736861323536223a2233616466323562303434383735636133313232303835643530376565656334393164646661363034363337633338633933343964646261613066373032636564222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e315c6e4f74386c73455348584b4d5349495856422b3773535233667067526a66446a4a4e4a3362716739774c4f303d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b51787356473347696d566f4877636b6d45335469612f4b79743731594a324f3663356f673962524771556f7371707456794533426d7831417967494e434d36354a754136625a355a396b73522b3163324842654743514d3d5c6e227d'),
	(2, '1024', '2026-11-26 00:51:33.578564+00', '01a21556-1854-7000-8ca3-de8ba1183cc1', 'cn.jiuji.supervision.opened.v1', 'jiuji.audit', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 1, '370982117200', '2026-11-26 00:51:33.578444+00', 'demo-supervisor-370982-1', NULL, NULL, '00-03bcdaedb71bb1c2b2f9850e299716fe-bea166df8b04878d-01', '\x7b227375706572766973696f6e5f6964223a2230316132313535362d313834662d373030302d626131612d366433636435303238313634222c226361757365223a226f766572647565222c226f70656e65645f6279223a2264656d6f2d73757065727669736f722d3337303938322d31227d'),
	(3, '1149', '2026-11-26 00:51:34.302138+00', '01a21556-1b21-7000-89aa-8131eefe68c2', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 2, '000000000000', '2026-11-26 00:51:34.301832+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a35312c22726f6f745f736861323536223a2231393837636462343465383664666664343630353563306533316138353131613261333662656261363031373037333036393262303735636663663466393530222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e35315c6e4759664e74453647332f31474256774f4d61685247696f3276727067467763776153734858507a302b56413d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b512f6344714b785566527066724b4c5a4d334a6277704f71724c6369333553354c7572554a36734a3748514b656567557069344671363269437932304e5a784842556f67516c714271694e756e70374b6373594a6c77453d5c6e227d'),
	(4, '1307', '2026-11-26 00:51:39.344318+00', '01a21556-2ed6-7000-a9f7-799467159be2', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 3, '000000000000', '2026-11-26 00:51:39.343898+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a36372c22726f6f745f736861323536223a2266323533386136613638393764333063303664303665663862333864303762646366343966646535653936363632396666393036616533653636346131646361222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e36375c6e386c4f4b616d69583077774730473734733430487663394a2f6558705a6d4b662b516175506d5a4b48636f3d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b51334852656d4f69646d793670746f5131594b68577545566f653672317433314d61357a54664f6e7378634a6a3336717139763354424c6f53357243693646516174487a614b6f366b384658556d52766e6932567677343d5c6e227d'),
	(5, '1456', '2026-11-26 00:51:44.366147+00', '01a21556-4270-7000-a9a6-97babf50851e', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 4, '000000000000', '2026-11-26 00:51:44.366062+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a38382c22726f6f745f736861323536223a2230613161656163613834303163356634313464626436656266616330373635333935313138663930363630383130336563323231313137303733393262356632222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e38385c6e43687271796f514278665155323962722b734232553555526a35426d4342412b7769455263484f537466493d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b5131397a586d6d414b334c454f7a476e41533736476a6d45563262772f6c39737561734e427645694c5346785235586d7176304f456e7478616b61624c463662505a686f524f4161635362716747387046732f5a6151593d5c6e227d'),
	(6, '1459', '2026-11-26 00:51:47.316442+00', '01a21556-4df6-7000-a412-6afd2d83455d', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21556-33a2-7000-93a1-44a4ea8f5213', 1, '370983103201', '2026-11-26 00:51:47.316322+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132313535362d333365612d373030302d383065382d646564303936663334636162222c22737461727465645f6174223a22323032362d31312d32365430303a35313a34302e3634373134395a222c226475655f6174223a22323032362d31312d32365430303a35313a34382e3634373134395a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(7, '1463', '2026-11-26 00:51:48.915202+00', '01a21556-5436-7000-9326-16b505e6aa4d', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21556-33a2-7000-93a1-44a4ea8f5213', 2, '370983103201', '2026-11-26 00:51:48.914659+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132313535362d333365612d373030302d383065382d646564303936663334636162222c22737461727465645f6174223a22323032362d31312d32365430303a35313a34302e3634373134395a222c226475655f6174223a22323032362d31312d32365430303a35313a34382e3634373134395a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(8, '1467', '2026-11-26 00:51:49.418717+00', '01a21556-5636-7000-aa37-ae627a7a25bd', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 5, '000000000000', '2026-11-26 00:51:49.417905+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a39302c22726f6f745f736861323536223a2233626131663834396139646637646233653435316339336633336161646230316164366633616633363438353432363564396461626665663235336264323432222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e39305c6e4f36483453616e666662506b55636b2f4d367262416131764f764e6b68554a6c3264712f37795537306b493d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b512f636a494848576a6f41776442684f6255385541434859704a4f7a414e5673764b745344654e6670636e3076486c786661544c576f2f7a30526c6542304e5433414d71794670544c505679322b487a6b7a73756551303d5c6e227d'),
	(9, '1470', '2026-11-26 00:51:51.899112+00', '01a21556-5fdf-7000-b3ee-811398919bad', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21556-33a2-7000-93a1-44a4ea8f5213', 3, '370983103201', '2026-11-26 00:51:51.899004+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132313535362d333365612d373030302d383065382d646564303936663334636162222c22737461727465645f6174223a22323032362d31312d32365430303a35313a34302e3634373134395a222c226475655f6174223a22323032362d31312d32365430303a35313a34382e3634373134395a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d'),
	(10, '1474', '2026-11-26 00:51:54.457391+00', '01a21556-69dd-7000-8c6a-8158b7115860', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 6, '000000000000', '2026-11-26 00:51:54.457252+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a39312c22726f6f745f736861323536223a2236633339646362623234323066366237646164313930333738353933353464313263326566396331343935613764623035636136643738626464313630376666222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e39315c6e62446e637579516739726661305a4133685a4e55305377752b63464a576e3277584b625869393057422f383d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b5178774a2b4461546c587453766678333677597171474c6a346d73793474505072667832586e37634175576c52764d454b41696e58444c70733976586479443078506d323061585856556e4b306943376b54646e49416f3d5c6e227d'),
	(11, '1477', '2026-11-26 00:51:54.919659+00', '01a21556-6bb2-7000-8bba-119d4ea77de9', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21556-33a2-7000-93a1-44a4ea8f5213', 4, '370983103201', '2026-11-26 00:51:54.919532+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132313535362d333365612d373030302d383065382d646564303936663334636162222c22737461727465645f6174223a22323032362d31312d32365430303a35313a34302e3634373134395a222c226475655f6174223a22323032362d31312d32365430303a35313a34382e3634373134395a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d'),
	(12, '1481', '2026-11-26 00:51:56.12572+00', '01a21556-7065-7000-b6e2-18a20e961e1e', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21556-25ff-7000-840e-ba8de7069f86', 1, '370983103201', '2026-11-26 00:51:56.125161+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35313a35392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(13, '1481', '2026-11-26 00:51:56.12572+00', '01a21556-7065-7001-b2d0-b0d64ec9f2bb', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21556-25ff-7000-840e-ba8de7069f86', 2, '370983103201', '2026-11-26 00:51:56.125161+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35313a35392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(14, '1485', '2026-11-26 00:51:56.814723+00', '01a21556-7310-7000-b43c-5e32fa7b71d1', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21556-33a2-7000-93a1-44a4ea8f5213', 5, '370983103201', '2026-11-26 00:51:56.814641+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22616363657074616e6365222c22636c6f636b5f726566223a2230316132313535362d333361322d373030302d393361312d343461346561386635323133222c22737461727465645f6174223a22323032362d31312d32365430303a35313a34302e3535373735335a222c226475655f6174223a22323032362d31312d32365430303a35323a30302e3535373735335a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(15, '1489', '2026-11-26 00:51:59.484845+00', '01a21556-7d7f-7000-b9da-5e0092a39752', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 7, '000000000000', '2026-11-26 00:51:59.484759+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a39352c22726f6f745f736861323536223a2261366130643637633634633934326664643262613536316130636266366638323934386430323533363538373138343732653433393961353233326366663736222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e39355c6e707144576647544a51763353756c5961444c39766770534e416c4e6c687868484c6b4f5a70534d732f33593d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b5135794477636965782b3947674e465273304a69706f434f4f6a762b475062316c3671566d6b70536e35325a774d4d476b6e68666f66394c384a61663456332f734b546f4a48396d385a6f794e337956722f62705551513d5c6e227d'),
	(16, '1492', '2026-11-26 00:52:00.126094+00', '01a21556-8004-7000-82a0-32062afcb898', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21556-25ff-7000-840e-ba8de7069f86', 3, '370983103201', '2026-11-26 00:52:00.126025+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35313a35392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(17, '1492', '2026-11-26 00:52:00.126094+00', '01a21556-8004-7001-a60e-feecccf58c73', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21556-25ff-7000-840e-ba8de7069f86', 4, '370983103201', '2026-11-26 00:52:00.126025+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35313a35392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(18, '1498', '2026-11-26 00:52:00.590887+00', '01a21556-81e0-7000-a99c-75f87eb70f4f', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21556-33a2-7000-93a1-44a4ea8f5213', 6, '370983103201', '2026-11-26 00:52:00.589561+00', 'system:audit', 'demo@9b52d6d0d42f', '01a21556-81c2-7000-86f1-1a39cdd094ff', NULL, '\x7b22636c6f636b223a22616363657074616e6365222c22636c6f636b5f726566223a2230316132313535362d333361322d373030302d393361312d343461346561386635323133222c22737461727465645f6174223a22323032362d31312d32365430303a35313a34302e3535373735335a222c226475655f6174223a22323032362d31312d32365430303a35323a30302e3535373735335a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(27, '1531', '2026-11-26 00:52:14.551484+00', '01a21556-b85a-7000-96e5-a5c81e109a66', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 10, '000000000000', '2026-11-26 00:52:14.551386+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3130352c22726f6f745f736861323536223a2233626562636266316462343439363366613336656130333861383861393735323862356566623736653532363433613431386231626361623061306536623537222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3130355c6e4f2b764c386474456c6a2b6a6271413471497158556f74652b33626c4a6b4f6b474c473871776f4f6131633d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b51346d4f762f44656a3869632b596533384c574f4c4c424138336e786b34566b3241746a3532562b44566469516f68515a71687132716a6e582f727874575979734637676c757777737273494f6f67764e4f655050516b3d5c6e227d'),
	(28, '1534', '2026-11-26 00:52:17.305669+00', '01a21556-c324-7000-962a-b54f11ba213f', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21556-240c-7000-9330-4e580332716b', 2, '370983103201', '2026-11-26 00:52:17.305102+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132313535362d323564322d373030302d383034632d313531653033366537363234222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33372e3032393732385a222c226475655f6174223a22323032362d31312d32365430303a35323a31372e3032393732385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(41, '1577', '2026-11-26 00:52:35.121986+00', '01a21557-08b4-7000-b2e8-19548b803a9a', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21556-25ff-7000-840e-ba8de7069f86', 15, '370983103201', '2026-11-26 00:52:35.121839+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35323a32392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d'),
	(42, '1577', '2026-11-26 00:52:35.121986+00', '01a21557-08b4-7001-811a-782861887f03', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21556-25ff-7000-840e-ba8de7069f86', 16, '370983103201', '2026-11-26 00:52:35.121839+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35323a32392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d'),
	(19, '1509', '2026-11-26 00:52:00.908349+00', '01a21556-830f-7000-963e-2b6f413c0d3d', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21556-33a2-7000-93a1-44a4ea8f5213', 7, '370983103201', '2026-11-26 00:52:00.908183+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132313535362d333365612d373030302d383065382d646564303936663334636162222c22737461727465645f6174223a22323032362d31312d32365430303a35313a34302e3634373134395a222c226475655f6174223a22323032362d31312d32365430303a35313a34382e3634373134395a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d'),
	(24, '1524', '2026-11-26 00:52:09.542902+00', '01a21556-a4c9-7000-ab7b-c4eeb4c00755', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 9, '000000000000', '2026-11-26 00:52:09.542824+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3130332c22726f6f745f736861323536223a2239336238343566366666656530663866356331333937393065613335666134626534353332393830666262656366626438366461663733373161646638653231222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3130335c6e6b37684639762f754434396345356551366a5836532b52544b59443776732b39687472334e7872666a69453d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b51783857394f306d464b4b324378765a6a5a6f56773474515249764e6f5247534370526a30612b662f5048745775757246746a632f4b50535862624631645433434f6c38642b7555475135655873656857434c3744776b3d5c6e227d'),
	(25, '1527', '2026-11-26 00:52:10.128301+00', '01a21556-a714-7000-a2b8-b6c67899bfd9', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21556-25ff-7000-840e-ba8de7069f86', 7, '370983103201', '2026-11-26 00:52:10.128206+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35313a35392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d'),
	(26, '1527', '2026-11-26 00:52:10.128301+00', '01a21556-a714-7001-b9a6-17e6204aa8a2', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21556-25ff-7000-840e-ba8de7069f86', 8, '370983103201', '2026-11-26 00:52:10.128206+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35313a35392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d'),
	(35, '1550', '2026-11-26 00:52:24.570516+00', '01a21556-df82-7000-b02e-e85ee6a1b8d9', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 12, '000000000000', '2026-11-26 00:52:24.570053+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3131312c22726f6f745f736861323536223a2236383664653130373233663563623230643464306233613465303731303338666530386239616232303363623763353131623833353066316363663932646633222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3131315c6e614733684279503179794455304c4f6b344845446a2b434c6d7249447933785247344e5138637a354c664d3d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b517a77516533454b66334279593371582b69626a662f576f642f692f7371654d50707a397475446e5033394d2b677a5a6956506c30423478726d44754569774c2b7879636c51343656425a4d676d6a455152482f5667593d5c6e227d'),
	(36, '1553', '2026-11-26 00:52:27.293041+00', '01a21556-ea21-7000-85e9-082cb2a590f3', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21556-240c-7000-9330-4e580332716b', 4, '370983103201', '2026-11-26 00:52:27.292203+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132313535362d323564322d373030302d383034632d313531653033366537363234222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33372e3032393732385a222c226475655f6174223a22323032362d31312d32365430303a35323a31372e3032393732385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d'),
	(38, '1560', '2026-11-26 00:52:30.119273+00', '01a21556-f52e-7000-b507-b6d3ceec5e36', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21556-25ff-7000-840e-ba8de7069f86', 13, '370983103201', '2026-11-26 00:52:30.118877+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35323a32392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(39, '1560', '2026-11-26 00:52:30.119273+00', '01a21556-f52f-7000-ba1c-d5a95f55d56e', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21556-25ff-7000-840e-ba8de7069f86', 14, '370983103201', '2026-11-26 00:52:30.118877+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35323a32392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(43, '1587', '2026-11-26 00:52:37.283375+00', '01a21557-112c-7000-a57d-a5880fd6c786', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21556-240c-7000-9330-4e580332716b', 5, '370983103201', '2026-11-26 00:52:37.282112+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132313535362d323564322d373030302d383034632d313531653033366537363234222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33372e3032393732385a222c226475655f6174223a22323032362d31312d32365430303a35323a31372e3032393732385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d'),
	(47, '1605', '2026-11-26 00:52:44.666329+00', '01a21557-2dfe-7000-b95a-67891f2e55fb', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 16, '000000000000', '2026-11-26 00:52:44.666256+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3131392c22726f6f745f736861323536223a2238616565626366343739616430363435303238643264396639326633353134303564393130356639313736333536663065303832353037636432323736313932222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3131395c6e6975363839486d74426b55436a5332666b764e525146325242666b585931627734494a51664e496e595a493d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b51382b6c66764d6445344c33645a493935477378554161574737384c755753393142374c382b6e7353544f4c2f51726c35612b3471327778477143656c5a2b76646c34535a6c4b466533557a7a72354f304a33543141493d5c6e227d'),
	(48, '1616', '2026-11-26 00:52:50.137398+00', '01a21557-435c-7000-9898-ad3d6931e79a', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21556-25ff-7000-840e-ba8de7069f86', 19, '370983103201', '2026-11-26 00:52:50.137312+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35323a32392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d'),
	(49, '1616', '2026-11-26 00:52:50.137398+00', '01a21557-435c-7001-9c3a-f25933671be2', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21556-25ff-7000-840e-ba8de7069f86', 20, '370983103201', '2026-11-26 00:52:50.137312+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35323a32392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d'),
	(20, '1513', '2026-11-26 00:52:04.506233+00', '01a21556-9121-7000-b311-d2b4fc88be94', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 8, '000000000000', '2026-11-26 00:52:04.505992+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3130302c22726f6f745f736861323536223a2230643463363038333737323464656565323062323731616434383935383732633438373665346439333865613730613865366537613433396635333833646130222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3130305c6e445578676733636b33753467736e4774534a57484c456832354e6b34366e436f3575656b4f6655345061413d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b517933524e674f6f6b31384c7a366468534e4138794e717953425536426661547078446c333863756d74456a326a7335744a683256634973364468304c626b61324567425062705237416d32757336764a4359747a51453d5c6e227d'),
	(21, '1516', '2026-11-26 00:52:05.138668+00', '01a21556-9398-7000-808a-023eca3a5907', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21556-25ff-7000-840e-ba8de7069f86', 5, '370983103201', '2026-11-26 00:52:05.136975+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35313a35392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d'),
	(22, '1516', '2026-11-26 00:52:05.138668+00', '01a21556-9399-7000-a462-bde5781da777', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21556-25ff-7000-840e-ba8de7069f86', 6, '370983103201', '2026-11-26 00:52:05.136975+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35313a35392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d'),
	(23, '1520', '2026-11-26 00:52:09.299658+00', '01a21556-a3d7-7000-9056-df1f930d8825', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21556-240c-7000-9330-4e580332716b', 1, '370983103201', '2026-11-26 00:52:09.299528+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132313535362d323564322d373030302d383034632d313531653033366537363234222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33372e3032393732385a222c226475655f6174223a22323032362d31312d32365430303a35323a31372e3032393732385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(29, '1538', '2026-11-26 00:52:19.556263+00', '01a21556-cbea-7000-b9dd-20ec8f067c1a', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 11, '000000000000', '2026-11-26 00:52:19.556149+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3130362c22726f6f745f736861323536223a2233333863623137346336303432306431663638663964353663366163393664663036343061326462633364623466356363643163646139643263626436393738222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3130365c6e4d347978644d5945494e48326a3531577871795733775a416f747644323039637a527a616e5379396158673d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b5137577069512b35615853577351716452537751417a5076574362415654654c73724a66686f39545679797a306169354d69584f49572f6e7955784a56464339356a686a76524849516271646c6779706f59553337516f3d5c6e227d'),
	(30, '1541', '2026-11-26 00:52:20.131337+00', '01a21556-ce25-7000-b596-6e6e42285b7a', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21556-25ff-7000-840e-ba8de7069f86', 9, '370983103201', '2026-11-26 00:52:20.131166+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35323a32392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(31, '1541', '2026-11-26 00:52:20.131337+00', '01a21556-ce25-7001-8383-cd6a8bcc34c5', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21556-25ff-7000-840e-ba8de7069f86', 10, '370983103201', '2026-11-26 00:52:20.131166+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35323a32392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(32, '1541', '2026-11-26 00:52:20.131337+00', '01a21556-ce25-7002-8db2-2b317e4f5442', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21556-25ff-7000-840e-ba8de7069f86', 11, '370983103201', '2026-11-26 00:52:20.131166+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35313a35392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d'),
	(33, '1541', '2026-11-26 00:52:20.131337+00', '01a21556-ce25-7003-aceb-7d41e750d1a4', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21556-25ff-7000-840e-ba8de7069f86', 12, '370983103201', '2026-11-26 00:52:20.131166+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35313a35392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d'),
	(40, '1574', '2026-11-26 00:52:34.650272+00', '01a21557-06e2-7000-bd4c-72aab3f3a9fa', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 14, '000000000000', '2026-11-26 00:52:34.650105+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3131342c22726f6f745f736861323536223a2262363632643862613466386131366530326665326137363033666634363532326632313130656232323064393934326164373265616332386662313237343762222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3131345c6e746d4c59756b2b4b4675417634716467502f526c4976495244724967325a5171317936734b5073536448733d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b51337174503058772b543779494d5a35454d516b7345453563464134342b714d3949316d557249454374657856396d4b3333577a4f366f673274446e394271696170667477726c784341543135777a484e4d714c7967343d5c6e227d'),
	(44, '1591', '2026-11-26 00:52:39.653203+00', '01a21557-1a6c-7000-baae-63dd36d8fcd8', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 15, '000000000000', '2026-11-26 00:52:39.65307+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3131372c22726f6f745f736861323536223a2266376665396462316464633033626362643035643934373034616162313066333361636164376636653632336661386565326232316665383236663563663834222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3131375c6e392f3664736433414f387651585a527753717351387a724b312f626d492f714f34724966364362317a34513d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b517742746a3053563775754f372b6f356565564648767435436843413138624741304236665a34713657395a51716f546b6e7a4c66572f337a41614831514d4441794473623154324d43626c6d4678417873633437514d3d5c6e227d'),
	(34, '1546', '2026-11-26 00:52:22.28241+00', '01a21556-d68d-7000-ac48-df43a34c211d', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21556-240c-7000-9330-4e580332716b', 3, '370983103201', '2026-11-26 00:52:22.282279+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132313535362d323564322d373030302d383034632d313531653033366537363234222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33372e3032393732385a222c226475655f6174223a22323032362d31312d32365430303a35323a31372e3032393732385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d'),
	(37, '1557', '2026-11-26 00:52:29.614672+00', '01a21556-f335-7000-835a-89a9cdbf9614', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 13, '000000000000', '2026-11-26 00:52:29.614502+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3131322c22726f6f745f736861323536223a2233343933643234306561343537646439323164333033626262303934623137393639336233663832303164396231336461393835626663303130316462333261222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3131325c6e4e4a5053514f704666646b6830774f37734a537865576b3750344942326245397159572f7742416473796f3d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b513932357039512b75574c69456b6e574a41314c4862326c466e41356255757969796f54713738586d79564e724f61436e586c754f4f444441334c7875797354317839325276484f764b78506d474931596574457041673d5c6e227d'),
	(45, '1594', '2026-11-26 00:52:40.127377+00', '01a21557-1c41-7000-a8e9-8baf9cd1b926', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21556-25ff-7000-840e-ba8de7069f86', 17, '370983103201', '2026-11-26 00:52:40.127253+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313535362d333065362d373030302d613165362d373934633064323539303031222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35323a32392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d'),
	(46, '1594', '2026-11-26 00:52:40.127377+00', '01a21557-1c41-7001-9974-0cd87439b157', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21556-25ff-7000-840e-ba8de7069f86', 18, '370983103201', '2026-11-26 00:52:40.127253+00', 'system:audit', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313535362d333065392d373030302d626636362d343436653639313335666463222c22737461727465645f6174223a22323032362d31312d32365430303a35313a33392e3836373632385a222c226475655f6174223a22323032362d31312d32365430303a35323a32392e3836373632385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d'),
	(50, '1619', '2026-11-26 00:52:50.168816+00', '01a21557-4380-7000-addc-f6bc1a80f2eb', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 17, '000000000000', '2026-11-26 00:52:50.166056+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3132312c22726f6f745f736861323536223a2265666363313439323064336134333434373233353138323165646562316666636536623231356663353765366465633265313366356436656431623535336232222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3132315c6e373877556b673036513052794e526768376573662f4f6179466678583574374334543964627447315537493d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b51363276494636474536552f75725a73577264714338713968396d384e48425965537a7379633031356f7a7147497973577934477931583270476861557649546559757732743532675237596a6142797258774c4951513d5c6e227d');


INSERT INTO public.relay_cursor (singleton, snapshot, system_identifier) VALUES
	(true, '1620:1620:', '7712276405452810629');


INSERT INTO public.seal_cursor (singleton, snapshot, system_identifier, announced_size, announced_at) VALUES
	(true, '1619:1619:', '7712276405452810629', 121, '2026-11-26 00:52:50.166056+00');


INSERT INTO public.sealed_leaf (leaf_index, event_seq, hash) VALUES
	(0, 1, '\x3adf25b044875ca3122085d507eeec491ddfa604637c38c9349ddbaa0f702ced'),
	(1, 2, '\x649ab9f60111d504226ff827471e726b6c9790c5a0be67ba32f50348694d218b'),
	(2, 3, '\xd984bcfcca943de7100ec0b22f894f1dc130e83ecc967d8231f0f4d7edd3c693'),
	(3, 4, '\x451800df9c160b9d387bf9fbacf65a59a5569c9cc16d3732fe42ac5db48d9684'),
	(4, 5, '\xe99304958fcf825324e415678db637ac70146e9ecff293d325ee16b6e66a1c15'),
	(5, 6, '\x7dd596605e7a7a84278426981eb456bc6516ed2754429e9a9aa5375d0d28b8f0'),
	(6, 7, '\x4ba01d9869b2239d64080d5efec2a8d61be5a5d38ccf2bc6b5a7c5597bbc7da7'),
	(7, 8, '\xfa77cd86d25cc38ae276a4c8f23e91833fe58b76cc04e3cf6f75abe7720f2258'),
	(8, 9, '\x1579b14387619594dfbb9356f4193f254b1d71f6f5fde3600bf83a08603a7e50'),
	(9, 10, '\x45d265ebeb20d8d7fba8a4018ded688186a79ad6c52bc1f65fbaad364c2bff2c'),
	(10, 11, '\x018ff99f9b1fd155517366d18925014145df9b60f0a67457e545658a22540183'),
	(11, 12, '\x227ef6b930e71ddf3dda5e2d3569e1bc9cb816f83dc2accf4bb264fa55478fb6'),
	(12, 13, '\x65c06a165e7dbeae5a8cbd5673752e1dafeab6c88726e53506dbfcf238651593'),
	(13, 14, '\x2d37d6bd9c31d21483333dae2f9e00271ee090b808c36d31b27d251249dd7e5d'),
	(14, 15, '\xc15aafcb1e0672319e6177e076df2bfea739f1378d7204d8f9a139649aa29cdd'),
	(15, 16, '\x180ad450d217d130480d5845f68988f3f436fa0f2852ff1d5b749e20da698841'),
	(16, 17, '\x6137ff699e621cd7e741fb945630e7ecf294b249ccdd583118f3a3ca3890a5a5'),
	(17, 18, '\x743aa72e86d6f27f65e697211fb3321db39694c6d6943f8a9abd05dbeef0f8aa'),
	(18, 19, '\xda498910ea9e4be2e0e5e3a4c2ae5197c4adda40da9cbcdd032b49c0e713ed3a'),
	(19, 20, '\xc58d496e7c7374887c44094712b434e64c448330a3106866c191160c56812de1'),
	(20, 21, '\x0d63034448e0610ad8ce0eaa818154aea7ad5ae696e5df799fe2156b40e81b7b'),
	(21, 22, '\x829b2877292d918424e47c80d654ffd5c826e1824e3bee5e8d7416b27882dad5'),
	(22, 23, '\x9330595cadd452679d9172809d6156c36feaca36aacd602babb4941ca3dbbfe2'),
	(23, 24, '\x716811bc16c2bf0f0836ffa88751d1621648cf85c050da8c5a1d2c61048fe165'),
	(24, 25, '\xfe370a65b8d50293b68cff3a249142fed244d0489a900d43cd3834427fa33a48'),
	(25, 26, '\x2a9953c1398c03bf98d05eb98ccaa2d12b116af7ed29dc42a8381920bc9558c3'),
	(26, 27, '\x8520cc05fc83a2432713ff9a2388b52a4573aefb355919d496d1bc1dec92c1e6'),
	(27, 28, '\x4650a4b42cec1f423bdcfeefebe887c893cd23b9f4bace1cb81821d473b96b21'),
	(28, 29, '\x449cbbae141e5c2a23eb35d43988d6ac9e347696a33fbcdf888d443a0ef90f28'),
	(29, 30, '\x1e0b02941da84c6e87270a76a6eec263fc89955fa1448d21836c4595802c0878'),
	(30, 31, '\x5bb6e8c365af3967e3d77e297d392b000cc76c7552f13b4c234269cc0a80f413'),
	(31, 32, '\xa83fdd3ce0014acc5efa576bf341bfc38d289949b490ce3b6791bcde9f1d6cff'),
	(32, 33, '\x06abc21b0c7786bb8ccf769e3ad6af41a237ebba71895f1ebd74f1ad546da428'),
	(33, 34, '\x7fbac4018dbeb72c5cda41a8446608da70c7cc66d71daf0def19302110411d59'),
	(34, 35, '\x148aa5babd3d978f526b89cd0e71dd395b503e8c759c3f38ec017e09f17b1420'),
	(35, 36, '\xaa2085ea0bc16f5186f7dfa4619cca1e36de394c1aa943221020fb4bd7ca55fd'),
	(36, 37, '\xdf423583a5c5d20ca84e4543c0b359a656ad47b72ca9391224aeb43409f8f709'),
	(37, 38, '\xaf051ca98c76d429abd9361f24db8ac07feb87b14bb461043b9a778933d13bda'),
	(38, 39, '\xbf8fa9567f1deb12f2402bd9463ebb9faebfac32a8cf686d9fe51fce90ae1fe2'),
	(39, 40, '\xc6396885cd5e724e8c7d298f2b47232d4a57c97d33aad3b6644d66134cd141c5'),
	(40, 41, '\x1386044a9335b43a04fa3e5daebd6e213cd865da6271bae3c07d5fd3e251f537'),
	(41, 42, '\x9c1a766d686f6116b5056e9c5bda4ff60f2eb9a8d51eeb900c01d38ced7694c5'),
	(42, 43, '\x94ba0f2763cb4d11e28bf773c5469709edcf46dd1794d14101eed593d9a9e5a0'),
	(43, 44, '\xbed89d25675da0534ae2fbdc4b60f64462f9e04340acc05ac1732a8411ce6ac2'),
	(44, 45, '\x041edc9446d0ee24b8bd45cee2d21b3397cd3ec82ba396366cc2b0c6cba4ba00'),
	(45, 46, '\xa118a46f5e3bd46bd3d8c50341759d3c4ce9e44e9dbe4edfbefe922a647281d7'),
	(46, 47, '\xf407c2da09ce895a54627187923b3dff9d5132264c5d157e3b74001bb5d73e3f'),
	(47, 48, '\xf247a0ad2abf217258b1ad9c05136fe67b79dbf57922d43f2fd152b93e1d33d4'),
	(48, 49, '\x1754018aee124a1d1e18ef57d6ac12553e186c39708448397e71ec0f8cb4efae'),
	(49, 50, '\xc31308c5c7018883c25a2672fb22fe87b5e5d95e2236b3e70807726882257ac9'),
	(50, 51, '\xa4fed3c22d80d5fb94cd632b9cd055c03e12d1e2095c179c69edd6c1e954185b'),
	(51, 52, '\x48117a4b093158c550eedf010574a454b9c0546d725b11d9352dd801ae167f06'),
	(52, 53, '\xfb1ea796234b4a014628d79e7c870861c67e27281707964ff5c4cfe8c2f3ebaf'),
	(53, 54, '\xd3a29110b124e6f66ef1a5d857890b91e1c244aec387527a3cbf34b97888fcf1'),
	(54, 55, '\x34b1eaae4a823300170b5346f79c61a2c0964b373ffd9e233ed4c8b8c7d9bb87'),
	(55, 56, '\xf985d1260a0ee324ce3ca7c9680a11549eb5380c846893691f03df26da2debc5'),
	(56, 57, '\xd99698688bca50d5b334a2c92d2ebe3f0a6adf0e0b11b29bb9f48455cd16ed8c'),
	(57, 58, '\xe8b6a62819478a56be4471d1be201c98399d940be6c52c1b037c0ca3e4de8cb2'),
	(58, 59, '\x74941d469a8c0ad72e47480eaa0fbbd874d021991b3ced14c105d84b472bfd7f'),
	(59, 60, '\xb0fc2e77fca2d85cd1da179768bc7b9287b087d11055ef37347bb5ec9745e56f'),
	(60, 61, '\x0afcca8cc634495f74ea05d29a8b4cc9322c62561bd5705a95057e0ac3db69e4'),
	(61, 62, '\x7476b74b78eb39afba66984a9e8e0ad990d87001aa5659e005ab8c4cabd4b4f0'),
	(62, 63, '\xa9e98e1addc37e0e9bdeb7f4334d88eb9b63fc3f159e815840d453b75c2d59e3'),
	(63, 64, '\xc0d4c33b3a2d6968747e55a9f1dad3d8468ce1e16e9b31bdc938c0df01e030b4'),
	(64, 65, '\x54d565fce403e1e9727728036ff73aaa22371b0e28a509a733c819bbec0edac5'),
	(65, 66, '\x5abff4a84247a87c060644944153e41d1dc4a14db69fe904ed937254ef63038e'),
	(66, 67, '\x32168554657d72b96f44f5252fe0049a74c6bbd211bc8d465c0ef84e611f916f'),
	(67, 68, '\x238d84742ec8a8355f7cbb83d1ccd0a434c879e7c5747d5889820ae1a24b0be8'),
	(68, 69, '\xf05984526eb5013a2c0190f73a9a59460c1321e5169c59380bef78239449dc83'),
	(69, 70, '\x7b6f472d9f258f5518df2a724ca93115d39b3a2218a141c151c6347f4083759a'),
	(70, 71, '\x5b0b448201513bf0d879763d705530f0d1aaaa040ba97afb26c2d092f707b1dd'),
	(71, 72, '\x46c32e82c36299fb04c62ae0af78aa6ae38eac80999d0c7ccc10abec7ceed109'),
	(72, 73, '\x9864a03b7190dec61352043c23b66be83c2aaa80dac12a00e608132af56f09ff'),
	(73, 74, '\x0451bfa978fe4b786d14d711f22eff3d45c0af0c9730969ddf91836110f91ad8'),
	(74, 75, '\xa1671e920595977df3a2a602e805d68dab2dba9e7f5ac62b21104b73a52e21d7'),
	(75, 76, '\xaf4355e3f0a5082c653ebd8f9671343e0d9fc63a40d9e81ddf2b0fa970545b0e'),
	(76, 77, '\x939369d5aaaa1eab292c1d8150deaff43cc0da1efd8da528ac52a4c6b04abae0'),
	(77, 78, '\xcafab5d7bad9de526d1dc3ff2688ef995bd4581004a422508a1135fbe92449ac'),
	(78, 79, '\xf7e746b40f069cfe0e936702d1cb56a829f9e40de56e9b2943e97031ee746f46'),
	(79, 80, '\x1ee6e1b794432d23149eb39004c9b8dd578f68dda23bc27229397c0ed4472979'),
	(80, 81, '\xe9a93f2baf63a0a5fa385be78f6fcf0696db9e8195ba269659c7daede3a3c60b'),
	(81, 82, '\xe9b544241f8230bccc0ec8f984aecb0a3355542bb77de8751e1ee39fdc39ce0f'),
	(82, 83, '\x9be8591b6d9efae0dbdfba5c174d1b5d12dc373602b3f774c9742fc5c80c9030'),
	(83, 84, '\x59537d86eeecb72756757eaca469e005434113d1ec4e3d4ce4ae93bb23a6cbda'),
	(84, 85, '\xe1d54dffe511a94a6a23ecb3d6db7da782d1dd68696677674cb5afbf23a7c3ef'),
	(85, 86, '\x5c351df1278153640bf6e6c9227cf1ddaebf5930f2e4cf6438e2a987e633c36e'),
	(86, 87, '\x7c7c12d58907fcaa60887b058eeb8d04449b2ea41d2772710f35adb6bab246f6'),
	(87, 88, '\xf9c5512a519881486b4945e2c8306cdd13d90d824666b2ac839b8c9da79ff917'),
	(88, 89, '\xcafa42ddebeebf91fe30696eaeb6be53a2c49612ce04fc3e0c7a0327c433f544'),
	(89, 90, '\xfde15056bfb166baae7a227e7757d66b3e848968fb3a8f35473c9814a00efee6'),
	(90, 91, '\xc2fb13779fe0ba19d29876bec2acc85cdeeebbb5fb56ca354d78d4893962d226'),
	(91, 92, '\xabaacecb6707dc5ecfecb10a55466c7a10c3504d1bc2dff88835db598797723a'),
	(92, 93, '\xd8bc8321a82e05234e5c4b2a5995b3efa3bcff2aff0eb0a28becbfaca84c5c00'),
	(93, 94, '\xb6c85c12ede4b1f376f0b856d8d3d983600e6b889f090cd11fe74c40ed023f89'),
	(94, 95, '\x850cb4286e28f5edfbab33a3caf3430e0a8056832627b8cfc01b53d2b6c2f01a'),
	(95, 96, '\xfe0e0bd59e1dd7bbd04eeaace73f9c2cfb60aafc88d14373b09a17d332127f72'),
	(96, 97, '\xd30917d23a9c217680679cf3df21463ff54849edf7aaea9c8401d42287edd997'),
	(97, 98, '\xf346f8ef1fba1b959dafc63cd15959f289061574d3d24154a0ace76c3c2fa6ac'),
	(98, 99, '\x8ac769a58ae1d8839b6acd0da8d27922db56e3a4a71ff4650d897f5aa65a8708'),
	(112, 113, '\xc6ea4f64cd395fa3fa30c04f6124ae7ec507fee0de4d2851ca71113d10f782c2');
INSERT INTO public.sealed_leaf (leaf_index, event_seq, hash) VALUES
	(113, 114, '\xc944d675f2b73d5581328120c5a2ea6817b5a2dab8d07e0121a580984330bbe7'),
	(114, 115, '\x76c671166e6598b8e593c763c6e453e0501ebd4e84803d36a3661deb5f313fd3'),
	(115, 116, '\xd4d3908c12119c5ac332e22eb5e7b890678db56ca84e834797800ddcfa881b1a'),
	(117, 118, '\xa40373a44aa5619754dbd75761288148e865d49cd9e5d8976583ecf6470c68d0'),
	(118, 119, '\x58c3f653b9e61785babe5ff01d72eeb8d3caebaaba2dd49ca9de98b2acf82658'),
	(99, 100, '\x43bfef989c7f71bdf67e5e51aca4e17d84344a41adaf1d30e027fd711cacc4b1'),
	(103, 104, '\x04da15ff82200d7d28574911d569749cee7e238032fa1053d41308ad81b6132c'),
	(104, 105, '\x10738fa7d19c4955298196a305de4359fef574188c8a09397f7484ec94499e44'),
	(106, 107, '\xf6e491e392611afd6d2d8fec4bd41ec51a5a08a2268b8affb3a32fb6abb26b0a'),
	(107, 108, '\x313dde19cf38f1c11f67112fcf94345cc95ce5ce723e1afef1538621d4bfa73b'),
	(108, 109, '\x0bd1a694fb212fb0bc65a0a9107ac32a40a6d5e24ef3134c72a5d16d58ebd508'),
	(109, 110, '\x5e4b6c21b08d4be711b3797c4588329a6aedc03bebfd9ca21a7e019091b28101'),
	(100, 101, '\x6cbb8158fdfe21070ec3736a0ffc33b85110816ad677b9656c9715b1ab838e5e'),
	(101, 102, '\xd1935bb7c31c29e5d9db68528bc655b4508b36fc3dbc4a5119eef609dcad3e32'),
	(102, 103, '\x2355de5287a2b59548f39207311a26d27bd5b97292d4603c19957dc28607a5ad'),
	(105, 106, '\xc2404b79e0175fe92245309fdd09c9dcd2021a72285c473b526e18b5709b2593'),
	(110, 111, '\xdb8e1820fc7ce2bf400a79456c04cf417dda61f732ac7f52d926b4eea246f7c3'),
	(111, 112, '\xe4d16f75a930b2e41a381447a04fb2e717870a8860f22ca5e8d24c9ace43c480'),
	(116, 117, '\xd428e12b4c5dc9db4e45a615342048608617aef01cb6239f529cfbc09c377fb6'),
	(119, 120, '\x4008655a7a296484ba40cd4009a410976ba2894926c6cae5447b37cf7cd96ded'),
	(120, 121, '\xc79e0e0b1fdf13aad080cd0da5580c432832f55fbb909455e2aad9c3363dcf42');


INSERT INTO public.stream_position (source, case_id, version) VALUES
	('charity', '01a21556-25ff-7000-840e-ba8de7069f86', 2),
	('assessment', '01a21556-3205-7000-9bba-672fe55c3a01', 1),
	('disbursement', '01a21556-3205-7000-9bba-672fe55c3a01', 1),
	('intake', '01a21556-3205-7000-9bba-672fe55c3a01', 5),
	('charity', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 2),
	('health', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 4),
	('referral', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 12),
	('assessment', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 7),
	('intake', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 5),
	('disbursement', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 9),
	('audit', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 1),
	('intake', '01a21556-33a2-7000-93a1-44a4ea8f5213', 4),
	('audit', '01a21556-33a2-7000-93a1-44a4ea8f5213', 7),
	('assessment', '01a21556-1867-7000-a300-ffda5e8c24ec', 7),
	('intake', '01a21556-1867-7000-a300-ffda5e8c24ec', 7),
	('intake', '01a21556-240c-7000-9330-4e580332716b', 3),
	('assessment', '01a21556-240c-7000-9330-4e580332716b', 4),
	('intake', '01a21556-25ff-7000-840e-ba8de7069f86', 3),
	('assessment', '01a21556-25ff-7000-840e-ba8de7069f86', 5),
	('disbursement', '01a21556-25ff-7000-840e-ba8de7069f86', 1),
	('disbursement', 'budget:370983', 1),
	('referral', '01a21556-25ff-7000-840e-ba8de7069f86', 5),
	('audit', '01a21556-240c-7000-9330-4e580332716b', 5),
	('audit', '01a21556-25ff-7000-840e-ba8de7069f86', 20),
	('audit', 'jiuji.local/log-development', 17);


INSERT INTO public.supervision (supervision_id, case_id, place_code, cause, request_text, clocks, opened_by, opened_at, outcome, finding_text, closed_by, closed_at) VALUES
	('01a21556-184f-7000-ba1a-6d3cd5028164', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'overdue', '演示：请说明办理经过。', '{}', 'demo-supervisor-370982-1', '2026-11-26 00:51:33.578444+00', NULL, NULL, NULL, NULL);


SELECT pg_catalog.setval('public.event_seq_seq', 121, true);


SELECT pg_catalog.setval('public.outbox_seq_seq', 50, true);


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


ALTER TABLE ONLY public.case_file
    ADD CONSTRAINT pk_case_file PRIMARY KEY (case_id);


ALTER TABLE ONLY public.case_head
    ADD CONSTRAINT pk_case_head PRIMARY KEY (case_id);


ALTER TABLE ONLY public.checkpoint
    ADD CONSTRAINT pk_checkpoint PRIMARY KEY (size);


ALTER TABLE ONLY public.clock
    ADD CONSTRAINT pk_clock PRIMARY KEY (case_id, clock, ref);


ALTER TABLE ONLY public.clock_fact
    ADD CONSTRAINT pk_clock_fact PRIMARY KEY (case_id, clock, ref, event_id, kind);


ALTER TABLE ONLY public.duty
    ADD CONSTRAINT pk_duty PRIMARY KEY (event_id);


ALTER TABLE ONLY public.event
    ADD CONSTRAINT pk_event PRIMARY KEY (seq);


ALTER TABLE ONLY public.node
    ADD CONSTRAINT pk_node PRIMARY KEY (level, index);


ALTER TABLE ONLY public.seal_cursor
    ADD CONSTRAINT pk_seal_cursor PRIMARY KEY (singleton);


ALTER TABLE ONLY public.sealed_leaf
    ADD CONSTRAINT pk_sealed_leaf PRIMARY KEY (leaf_index);


ALTER TABLE ONLY public.supervision
    ADD CONSTRAINT pk_supervision PRIMARY KEY (supervision_id);


ALTER TABLE ONLY public.relay_cursor
    ADD CONSTRAINT relay_cursor_pkey PRIMARY KEY (singleton);


ALTER TABLE ONLY public.stream_position
    ADD CONSTRAINT stream_position_pkey PRIMARY KEY (source, case_id);


ALTER TABLE ONLY public.timer
    ADD CONSTRAINT timer_pkey PRIMARY KEY (case_id, kind);


ALTER TABLE ONLY public.event
    ADD CONSTRAINT uq_event_case_id_case_seq UNIQUE (case_id, case_seq);


ALTER TABLE ONLY public.event
    ADD CONSTRAINT uq_event_event_id UNIQUE (event_id);


ALTER TABLE ONLY public.event
    ADD CONSTRAINT uq_event_source_case_id_case_version UNIQUE (source, case_id, case_version);


ALTER TABLE ONLY public.sealed_leaf
    ADD CONSTRAINT uq_sealed_leaf_event_seq UNIQUE (event_seq);


CREATE INDEX ix_case_file_opened_at ON public.case_file USING btree (opened_at);


CREATE INDEX ix_case_file_stage ON public.case_file USING btree (stage, case_id);


CREATE INDEX ix_clock_due_at ON public.clock USING btree (due_at, case_id, clock, ref) WHERE (ended_at IS NULL);


CREATE INDEX ix_clock_started_at ON public.clock USING btree (started_at);


CREATE INDEX ix_clock_wake_at ON public.clock USING btree (wake_at) WHERE (wake_at IS NOT NULL);


CREATE INDEX ix_duty_case_id ON public.duty USING btree (case_id, since);


CREATE INDEX ix_event_txid ON public.event USING btree (txid);


CREATE INDEX ix_outbox_case_id ON ONLY public.outbox USING btree (case_id);


CREATE INDEX ix_outbox_txid ON ONLY public.outbox USING btree (txid);


CREATE INDEX ix_parked_event_case ON public.parked_event USING btree (source, case_id, case_version);


CREATE INDEX ix_supervision_case_id ON public.supervision USING btree (case_id);


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


CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.checkpoint FOR EACH STATEMENT EXECUTE FUNCTION public.audit_refuse_change();


CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.clock_fact FOR EACH STATEMENT EXECUTE FUNCTION public.audit_refuse_change();


CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.duty FOR EACH STATEMENT EXECUTE FUNCTION public.audit_refuse_change();


CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.event FOR EACH STATEMENT EXECUTE FUNCTION public.audit_refuse_change();


CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.node FOR EACH STATEMENT EXECUTE FUNCTION public.audit_refuse_change();


CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.sealed_leaf FOR EACH STATEMENT EXECUTE FUNCTION public.audit_refuse_change();


ALTER TABLE public.case_file ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.case_head ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.clock ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.clock_fact ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.duty ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.event ENABLE ROW LEVEL SECURITY;

CREATE POLICY jurisdiction ON public.case_file USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.case_head USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.clock USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.clock_fact USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.duty USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.event USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.supervision USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


ALTER TABLE public.supervision ENABLE ROW LEVEL SECURITY;

GRANT ALL ON FUNCTION public.audit_cluster() TO jiuji_app;


GRANT ALL ON FUNCTION public.audit_hear(p_event_id uuid, p_type text, p_source text, p_occurred_at timestamp with time zone, p_case_id text, p_case_version bigint, p_place_code text, p_actor text, p_policy_version text, p_attributes bytea, p_body bytea) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_begin(p_scope text, p_actor text, p_key text, p_fingerprint bytea) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_begin_batch(p_subjects text[], p_keys text[], p_fingerprints bytea[]) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_emit(p_event_ids uuid[], p_types text[], p_topics text[], p_case_ids text[], p_place_codes text[], p_causes text[], p_traces text[], p_policies text[], p_bodies bytea[], p_actors text[], p_occurred_at timestamp with time zone) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_outbox_partitions(p_ahead_days integer, p_keep_days integer) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_remember_batch(p_subjects text[], p_keys text[], p_fingerprints bytea[], p_statuses integer[], p_headers text[], p_bodies bytea[]) TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.case_file TO jiuji_app;


GRANT SELECT ON TABLE public.case_head TO jiuji_app;


GRANT SELECT ON TABLE public.case_stream TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.checkpoint TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.clock TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.clock_fact TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.consumer_offset TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.dead_letter TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.duty TO jiuji_app;


GRANT SELECT ON TABLE public.event TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.node TO jiuji_app;


GRANT SELECT ON TABLE public.outbox TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.parked_event TO jiuji_app;


GRANT SELECT,UPDATE ON TABLE public.relay_cursor TO jiuji_app;


GRANT SELECT,UPDATE ON TABLE public.seal_cursor TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.sealed_leaf TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.stream_position TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.supervision TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.timer TO jiuji_app;
