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
	('01a21632-c918-7000-ae7e-cbf4fed846da', '370983103201', 'in_notice', '2026-11-26 04:52:36.749404+00', NULL, '2026-11-26 04:53:37.231047+00', '{"urgent": false, "channel": "window", "outcome": null, "paid_fen": 0, "procedures": ["normal"], "in_kind_fen": 0, "approved_fen": 0, "department_fen": 0, "hardship_codes": ["medical_expense"], "first_asked_unit": "division:370983", "first_asked_officer": "demo-window_clerk-370983-1"}'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'closed', '2026-11-26 04:52:29.827257+00', '2026-11-26 04:52:33.55899+00', '2026-11-26 04:52:34.019864+00', '{"urgent": true, "channel": "village", "outcome": "aided", "paid_fen": 567000, "procedures": ["emergency"], "in_kind_fen": 0, "approved_fen": 567000, "department_fen": 0, "hardship_codes": ["sudden_illness", "medical_expense"], "first_asked_unit": "division:370982", "first_asked_officer": "demo-village_officer-370982-1"}'),
	('01a21632-be79-7000-9904-4de27f737723', '370983103201', 'closed', '2026-11-26 04:52:34.04044+00', '2026-11-26 04:52:36.755884+00', '2026-11-26 04:52:36.755884+00', '{"urgent": false, "channel": "window", "outcome": "rejected", "paid_fen": 0, "procedures": ["normal"], "in_kind_fen": 0, "approved_fen": 0, "department_fen": 0, "hardship_codes": ["medical_expense"], "first_asked_unit": "division:370983", "first_asked_officer": "demo-window_clerk-370983-1"}'),
	('01a21632-d631-7001-aca3-36176fca81ae', '370983103201', 'accepted', '2026-11-26 04:52:40.111978+00', NULL, '2026-11-26 04:53:00.412926+00', '{"urgent": false, "channel": "window", "outcome": null, "paid_fen": 0, "procedures": [], "in_kind_fen": 0, "approved_fen": 0, "department_fen": 0, "hardship_codes": ["stranded_person"], "first_asked_unit": "division:370983", "first_asked_officer": "demo-window_clerk-370983-1"}'),
	('01a21632-c9f8-7000-823c-afbfccd74684', '370983103201', 'delivering', '2026-11-26 04:52:36.981065+00', NULL, '2026-11-26 04:53:49.795362+00', '{"urgent": false, "channel": "window", "outcome": null, "paid_fen": 0, "procedures": ["normal"], "in_kind_fen": 0, "approved_fen": 378000, "department_fen": 0, "hardship_codes": ["education_expense"], "first_asked_unit": "division:370983", "first_asked_officer": "demo-window_clerk-370983-1"}'),
	('01a21632-d4fd-7000-95ab-27376c903518', '370983103201', 'closed', '2026-11-26 04:52:39.800176+00', '2026-11-26 04:52:40.09513+00', '2026-11-26 04:52:40.09513+00', '{"urgent": true, "channel": "window", "outcome": "withdrawn", "paid_fen": 0, "procedures": [], "in_kind_fen": 63000, "approved_fen": 0, "department_fen": 0, "hardship_codes": ["fire"], "first_asked_unit": "division:370983", "first_asked_officer": "demo-window_clerk-370983-1"}');


INSERT INTO public.case_head (case_id, place_code, case_seq, head) VALUES
	('01a21632-d4fd-7000-95ab-27376c903518', '370983103201', 7, '\x52805ad99e3aaa4ff66bef32a44053c1e4ea6b2aa6281b631092015cdea50b38'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 40, '\x9edeae2654ad0388f5982244ef40a8f4de0bf495623840706ea65b5774cc95e7'),
	('01a21632-c918-7000-ae7e-cbf4fed846da', '370983103201', 12, '\xcefae86fe83f5ffd4ffe89bc802b77763145a6e9665195eaf1fed66092d73d3a'),
	('budget:370983', '370983000000', 1, '\x7d41f4d67d24a2a5241072dd766bd671645182149096ad3b47154f2dca983cb5'),
	('01a21632-c9f8-7000-823c-afbfccd74684', '370983103201', 36, '\x9b24feaf32a159e416ea7a48af4f70323f5083bf4bb12bb74f8f89920600d0b4'),
	('01a21632-d631-7001-aca3-36176fca81ae', '370983103201', 11, '\xba4caf7fc8edd4d7a8f3a2243709e535cab79e198edc3b47809322b42d1a6658'),
	('01a21632-be79-7000-9904-4de27f737723', '370983103201', 14, '\x489334d74e59f26b8e97a3413e3d7c216678d7f3c63406adce48375740a51206');


INSERT INTO public.case_stream (case_id, version) VALUES
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 1),
	('01a21632-d631-7001-aca3-36176fca81ae', 7),
	('01a21632-c918-7000-ae7e-cbf4fed846da', 5),
	('01a21632-c9f8-7000-823c-afbfccd74684', 20),
	('jiuji.local/log-development', 16);


INSERT INTO public.checkpoint (size, root, note, sealed_at) VALUES
	(1, '\x2c3822f2d53b85ec7b0ee872ddfd499b35f7d0344af35659f3185510b31afdd7', 'jiuji.local/log-development
1
LDgi8tU7hex7Duhy3f1JmzX30DRK81ZZ8xhVELMa/dc=

— jiuji.local/log-development kwhKQw81+LuLkABVKShrZmwxSK2b4wvnzcgyYvRc4svCBFgA6KJJ/jYp0ytnO7rQJr+uQ4R8UqM8/BP6EOIAaSYqRgk=
', '2026-11-26 04:52:30.179998+00'),
	(4, '\xd47dd7b5bd664f7f7fccefc9aba984cd9aa4e2666a3c9e11c5ed11d04c09d0f9', 'jiuji.local/log-development
4
1H3Xtb1mT39/zO/Jq6mEzZqk4mZqPJ4Rxe0R0EwJ0Pk=

— jiuji.local/log-development kwhKQxrPvMQlnFzu+/8iKbz93cfLuod92lAeQ14d8ekzb+BwD+V7cVtFfHq0SlZ4w57sbJknRXz3CXEXQ57s5/Y/pgg=
', '2026-11-26 04:52:30.265167+00'),
	(6, '\xffa91b56f83075cdbf484f4951a7921321f15935a73b816a90b99b0796cf97dc', 'jiuji.local/log-development
6
/6kbVvgwdc2/SE9JUaeSEyHxWTWnO4FqkLmbB5bPl9w=

— jiuji.local/log-development kwhKQxUgd6p5GQiscC88l+gV8LMI+/DxkBOy2EkqZYqkHT5NVSAlnoUJilrSeNa093p19T3ATyqDv0lfc76mJxffGgg=
', '2026-11-26 04:52:30.444285+00'),
	(7, '\x2f7efe485af15d959845f596b6cbb56d0a7551c81daecadca064866faef9072e', 'jiuji.local/log-development
7
L37+SFrxXZWYRfWWtsu1bQp1UcgdrsrcoGSGb675By4=

— jiuji.local/log-development kwhKQ6nqVSmZo8+HSt2wcKuLtGNykoOzd5BZ0E8QJgjD68ic+Bg1LDSHzshr7yv7zd3u0dmRhVfa1Ho1lVtPMz8y8AI=
', '2026-11-26 04:52:30.478521+00'),
	(8, '\x496bba7c33c95a3d3f34009eccb6f05a5519506813bb827613aeed8e5145b773', 'jiuji.local/log-development
8
SWu6fDPJWj0/NACezLbwWlUZUGgTu4J2E67tjlFFt3M=

— jiuji.local/log-development kwhKQzB8G4Uo5YqQbgY+g8e5TX5rIxsl9IzYHe4UBdJ+5Qn/MywetOHgs88sG7f+XdI6NQhWfyOsgwk+NtTxvrKBWgc=
', '2026-11-26 04:52:30.50107+00'),
	(10, '\xf9318e07a36b5d5cc85f339b7faacf1b1aced1c742b4f4f9bce64931e4ebf83a', 'jiuji.local/log-development
10
+TGOB6NrXVzIXzObf6rPGxrO0cdCtPT5vOZJMeTr+Do=

— jiuji.local/log-development kwhKQ/PPMFYkaAdRQMVEwCp3vYuL7OLpkgpt6Aj48OGYa1BH93dFl/WIR4OSSgiaXVG65T2bNdeoBsIDX2lQTG/hdQc=
', '2026-11-26 04:52:30.628234+00'),
	(11, '\x09c860447318105a904ed003b899c6a4dc5d096eba3182e8a5f8503b022b22a2', 'jiuji.local/log-development
11
CchgRHMYEFqQTtADuJnGpNxdCW66MYLopfhQOwIrIqI=

— jiuji.local/log-development kwhKQ58op54WbvLe8HtNtAv8z55cAYnKE/PfO89T6Sti4wBhUt/W997G/6xBtNCQSXQuAjzqxXAyxFTF8TB39JG/+Ac=
', '2026-11-26 04:52:30.648987+00'),
	(12, '\x376d5d30fe9560be33f9f10dfbb1e95964eaf92542ab071c705d8399179ec8d1', 'jiuji.local/log-development
12
N21dMP6VYL4z+fEN+7HpWWTq+SVCqwcccF2DmReeyNE=

— jiuji.local/log-development kwhKQ8bTEUYXll/41qj8f8XpKIhn9WIgli2uckI4RNrtCXa7sQMxznOdYwRqm7zcsyIqYeMVEpP3PFlRTSQx3mm8Lgg=
', '2026-11-26 04:52:30.714011+00'),
	(14, '\x6a3c3bf95888c4ba646e15fad9d8a8840df50e0796e676ec7dc6aa3d80d79772', 'jiuji.local/log-development
14
ajw7+ViIxLpkbhX62diohA31DgeW5nbsfcaqPYDXl3I=

— jiuji.local/log-development kwhKQ9Lszlyr2IpYoHQJ1ttSBGkcf4EIABc7pOsldl50z8TmJnX2gUVYJcSjyBmS2HkJemSDCmYOF0oS66FGH+6SZQ0=
', '2026-11-26 04:52:30.784795+00'),
	(15, '\xf30bd8ef5988c59c7dbfa2e52291e23c7d6d243054a528258bd3de0196550e44', 'jiuji.local/log-development
15
8wvY71mIxZx9v6LlIpHiPH1tJDBUpSgli9PeAZZVDkQ=

— jiuji.local/log-development kwhKQwHvYs2wI1tjhOtE23V88ysLdOge6C/z1VI+CwZMr3R1D9J7zQEu4/z6+pAGexUNsfk65WiLdCy/rzpsIeegrQA=
', '2026-11-26 04:52:30.794176+00'),
	(17, '\x307d4d21597a19abd07a7fd42d0bb44b6c2bc51e5ada13b3c8b075559b3e0f3c', 'jiuji.local/log-development
17
MH1NIVl6GavQen/ULQu0S2wrxR5a2hOzyLB1VZs+Dzw=

— jiuji.local/log-development kwhKQ8KfaFa3XnFySBvR28Y+OOD3HJF7lzopCJ6CXigKe6dwOeOSG8LTdOl9F7MwdQnBa6X3m8CZ/Eu1qbQkmQXCSgc=
', '2026-11-26 04:52:30.849616+00'),
	(18, '\x4638e66db8fbeb3559d9b86ba704f1139daf5464e6ad6b3ed0534f96aed109dc', 'jiuji.local/log-development
18
Rjjmbbj76zVZ2bhrpwTxE52vVGTmrWs+0FNPlq7RCdw=

— jiuji.local/log-development kwhKQysVNqZQYxfrROiq8v89D52WJADAStRihFhfUnSHAcsiFMNdM+yImX6MG7+ntdV6cgFtK5sGUOvDSNKFuVZ+yAI=
', '2026-11-26 04:52:30.908084+00'),
	(19, '\xbc9f37cbe437a27ee18f19f62543f13a803edb2b4cab21cd6bccdf4d87aa84d5', 'jiuji.local/log-development
19
vJ83y+Q3on7hjxn2JUPxOoA+2ytMqyHNa8zfTYeqhNU=

— jiuji.local/log-development kwhKQ0axYQa/U1ifDlnQLpQtL0t47c4Jrl1zAekvDt3HaCkD7YUa9K7KdrEuWIJIZ/qE6ikalYEDY0BCQVZ/ag+kHQU=
', '2026-11-26 04:52:30.979653+00'),
	(21, '\x25159de31b79c872fbb805ba80488f071195f152b0a4ad279e6e25f0c472a88d', 'jiuji.local/log-development
21
JRWd4xt5yHL7uAW6gEiPBxGV8VKwpK0nnm4l8MRyqI0=

— jiuji.local/log-development kwhKQxticNuTwu3Vhti8TQlL/GEfJxRqLip8XCh/L1dt3CSxmAUjjdWDs2XyIc2gsRrnhyA2f2FlHPVF92v+3NIkXQM=
', '2026-11-26 04:52:31.09914+00'),
	(22, '\x2b4630631c7c2a6489275eaf9ec91eabb11fd1b17992c7fb48e9d048bd8f1fd2', 'jiuji.local/log-development
22
K0YwYxx8KmSJJ16vnskeq7Ef0bF5ksf7SOnQSL2PH9I=

— jiuji.local/log-development kwhKQ3wO2vs7KGzy8l2xdZM7ygW0+70hGhKKLPVCBN9CZDIjr5pwIf3ufxww+DanVDDlwbuNKdYWnkUmDDKivNjVjw8=
', '2026-11-26 04:52:31.173517+00'),
	(24, '\x69455810ccf3222b23763be12761cee65175b5ff52f8ab188342e9f7befdb084', 'jiuji.local/log-development
24
aUVYEMzzIisjdjvhJ2HO5lF1tf9S+KsYg0Lp9779sIQ=

— jiuji.local/log-development kwhKQ8aKLY2PAE1Dg8Y1vchDi5Ch9Pbk2dC1et/zeuoy4vdMrUat9STuVO3Nvdtyyro17+FQjT90hh5bNBy43a6LLgk=
', '2026-11-26 04:52:31.245394+00'),
	(27, '\xd11ba1d8868ce06481f2de22f738bd123e4cda354d2c3a1b30f50cb61d38e2ba', 'jiuji.local/log-development
27
0Ruh2IaM4GSB8t4i9zi9Ej5M2jVNLDobMPUMth044ro=

— jiuji.local/log-development kwhKQ5PSm/0KdkyaEnqDA4BupegvLXoiKU46CL1eHX/0edUrB6PRYE0RZ1NaS6xH+4Vl6aaS9+1rc2F945nw9c5xiQc=
', '2026-11-26 04:52:31.279369+00'),
	(28, '\xf5ae557e3f65997d0e4b3b517b8703da8300c73ad23eb21b030c1e1856a0434f', 'jiuji.local/log-development
28
9a5Vfj9lmX0OSztRe4cD2oMAxzrSPrIbAwweGFagQ08=

— jiuji.local/log-development kwhKQ86+A4C+FyjaoKZ5uGhajxuPoCSRLIPuO5KiQ1W5gnER9FejXTppOBDV8oB2881Pl3lvryVD8sd1zMZfXmeLCwg=
', '2026-11-26 04:52:31.28867+00'),
	(33, '\xcf764a9e370b0de63015a253f942a0cd47ef9ae2c6b49e859e834bba18e87d29', 'jiuji.local/log-development
33
z3ZKnjcLDeYwFaJT+UKgzUfvmuLGtJ6FnoNLuhjofSk=

— jiuji.local/log-development kwhKQ611QZQgS/8rNjDqhB/jx5dqhuGKJBoZN8Kgn5flFBJ9IFC62UkaFHRZ9NIa8S5lhR/qEbmb6gBIiGBnBtuoSAc=
', '2026-11-26 04:52:31.352748+00'),
	(35, '\x44bb97f8dc352de054d6721c42b05176a5763512b1b16cd1d720d2e200a2a647', 'jiuji.local/log-development
35
RLuX+Nw1LeBU1nIcQrBRdqV2NRKxsWzR1yDS4gCipkc=

— jiuji.local/log-development kwhKQ4T2JmmQQ54hmt3D1TytC6qMiWRGkYGNIEP1kEsLksqnGKfmkFjZmfXKiE9rPqKtAWXhlWMENiCA7of9TIV3jAo=
', '2026-11-26 04:52:31.570086+00'),
	(36, '\x59c473c6a67d2cfbb8c80c4eef11c337ca4103efb3405f2619c6398518272ae4', 'jiuji.local/log-development
36
WcRzxqZ9LPu4yAxO7xHDN8pBA++zQF8mGcY5hRgnKuQ=

— jiuji.local/log-development kwhKQ6ymRVP6+s09a7QD0SwaOHXT0pB71DVmb3SzCeGn7Ij7UU1IJkknoULOzpvf7Vh1y2hgwYeaEVWzjAx/s3xE7gQ=
', '2026-11-26 04:52:31.675938+00'),
	(38, '\x2211c7054d5338068aca5ef94a378b047215bdc70743fb29250a7cc89560639f', 'jiuji.local/log-development
38
IhHHBU1TOAaKyl75SjeLBHIVvccHQ/spJQp8yJVgY58=

— jiuji.local/log-development kwhKQ1o+JMLRprIPm13wDMDAkwcYvKDK/N8vdVlIJff4MkPbYtgTPavL2Txc1f6Tuh0kmu7IFVUlggpTB1afD0WjhwY=
', '2026-11-26 04:52:33.591687+00'),
	(40, '\x7c5915c72a69a457afd9ea893f92095cca3d437eaf0eb130baebc27d1115c91d', 'jiuji.local/log-development
40
fFkVxypppFev2eqJP5IJXMo9Q36vDrEwuuvCfREVyR0=

— jiuji.local/log-development kwhKQ6phO3GuCBIXTafwuYjWWcjKXiU3vyI4UW1y8K49C6RSgZmmxqVziFRKZ4gG/CP6gDHJIDU4uI2p7typrutliQE=
', '2026-11-26 04:52:34.058283+00'),
	(41, '\xf7cfb4ec272888920f77a67c8ef3b048472be9fb1ce6e5191a837a3131a6b992', 'jiuji.local/log-development
41
98+07CcoiJIPd6Z8jvOwSEcr6fsc5uUZGoN6MTGmuZI=

— jiuji.local/log-development kwhKQ25cfucnJ/xL6yQHzG8x2vZ4qQ5n8g/oOTv+wVZ9p59i/zaitdO0eR55eKxkGhxP8Db9U2YhSWfEdnatiSFfwgU=
', '2026-11-26 04:52:34.087579+00'),
	(42, '\x5fac2e1f0f39415419d084bbb6945b48fb4d59bb2f7bda517e9571e14ec9f8f2', 'jiuji.local/log-development
42
X6wuHw85QVQZ0IS7tpRbSPtNWbsve9pRfpVx4U7J+PI=

— jiuji.local/log-development kwhKQzOa9Ew85IPeHfviMxBdMiFTxPcnYePk1bThGwlJAkGGJhyP0f/8cbWLFGE41jqTLTrffHKHlg1V4MNSlZeY2wQ=
', '2026-11-26 04:52:34.15375+00'),
	(43, '\x615cddfc163da1fca250f2a062a0924ecabb5eb54af9cc1748fb0d9c0915149e', 'jiuji.local/log-development
43
YVzd/BY9ofyiUPKgYqCSTsq7XrVK+cwXSPsNnAkVFJ4=

— jiuji.local/log-development kwhKQwwsFdZfmv5GyxOKpy2JL7e7aBpxRero95+v9xglrp+JP8fJtf/yET8eEOkTqoVBlBnEaW/3iQP1Ts9xhHMCewo=
', '2026-11-26 04:52:34.166755+00'),
	(45, '\xdac827b4cb75da95b331a3420087e13b204c3ee82bf5e353aa63542107919c07', 'jiuji.local/log-development
45
2sgntMt12pWzMaNCAIfhOyBMPugr9eNTqmNUIQeRnAc=

— jiuji.local/log-development kwhKQzG5ESlTb1EZFplad9uaOExsh3f4JAh9OHSAVous1B2RDE8Oy2Oh81rWbLgSyNP6cB9ZC4JZURWSkpk28pe+zwM=
', '2026-11-26 04:52:34.221611+00'),
	(46, '\x199589c53b2b23612d564511c7eccef62d397f296b497564ebbe201a014d2fcf', 'jiuji.local/log-development
46
GZWJxTsrI2EtVkURx+zO9i05fylrSXVk674gGgFNL88=

— jiuji.local/log-development kwhKQzw+G18SUVLJrjdSmrIRGJ/wE1wQmG7JhiT6VwG+0lP8BuSeltBDnpT7VP4bPN0AaMThzDSQmm6OYTV1yuICLQQ=
', '2026-11-26 04:52:34.289515+00'),
	(47, '\x0d841582d2dbae9b134442c5507f3180db9d5c8199468c619e9050ff7e3b496b', 'jiuji.local/log-development
47
DYQVgtLbrpsTRELFUH8xgNudXIGZRoxhnpBQ/347SWs=

— jiuji.local/log-development kwhKQ0FtrTB84fmYbXzdvnxsTtOWspsfKxOs95CvR5+JA5WzMrxCL7+cbhHfBivycExeXvmnrbJhiZ8We9mdud+6ggc=
', '2026-11-26 04:52:34.395083+00'),
	(51, '\xc8aedfd80974d5d7ee4181c057dc48e2bfbf9618c11f73d0258f333b381ff7c0', 'jiuji.local/log-development
51
yK7f2Al01dfuQYHAV9xI4r+/lhjBH3PQJY8zOzgf98A=

— jiuji.local/log-development kwhKQxP2y2/DKbW4ZyAEzsdYeo+d66a1XC52GcrIXhD/HWd1hvtkTYy5K2Nx37bqrLUWt27Z8pBw704MGVvEsVP0jA4=
', '2026-11-26 04:52:34.499576+00'),
	(68, '\x9b49a21f2c243ade6460c444219d6e4b3132a50054dfc150bb6f13cd36344695', 'jiuji.local/log-development
68
m0miHywkOt5kYMREIZ1uSzEypQBU38FQu28TzTY0RpU=

— jiuji.local/log-development kwhKQ+Ppch6tM58Aimb9Z67y9W9q5VYWgO01dYu9ux6cmIiFgAG8cmAbpuDOOHqg4TOl7ca/UejXo/k+fd7qr9U5Vgk=
', '2026-11-26 04:52:39.243718+00'),
	(73, '\x540594abbdc3f167e71b40d3f1329a23fb0bca448f22af797cd310baed937567', 'jiuji.local/log-development
73
VAWUq73D8WfnG0DT8TKaI/sLykSPIq95fNMQuu2TdWc=

— jiuji.local/log-development kwhKQ+Pru6hlCLmVF/lPRVHzkYY/Md9qy775Dnt1b02mPE5A0moAosGaOB+kuTiQd0s5myZ4P7OlMFD3FKbi7cC5xQs=
', '2026-11-26 04:52:39.585581+00'),
	(81, '\xcc26a2da48b2ae220ec2c60b9e5e5f38d87333cee83ebf109c8e4658b2163607', 'jiuji.local/log-development
81
zCai2kiyriIOwsYLnl5fONhzM87oPr8QnI5GWLIWNgc=

— jiuji.local/log-development kwhKQ8TIfhfGLcpxnV/tmxvyGXZH4ZH0MfB14/w0X30vCb78HWrYgcxqmOsgX8uZBNwwRAlyUJlwir/NhY+IqWdZFA0=
', '2026-11-26 04:52:39.929827+00'),
	(82, '\x262829b79bdedd56c28b753ce8984a4c55dc4305596c6a6d12c8b54226005b10', 'jiuji.local/log-development
82
Jigpt5ve3VbCi3U86JhKTFXcQwVZbGptEsi1QiYAWxA=

— jiuji.local/log-development kwhKQwebXMZyjmrrKcJg4dHJiXGeGHsjJ7ZyS3Qm1lxNvtDviCifOOVo633U5cdk95JiKSCVxUXoG8iw2/ocpy+CSQk=
', '2026-11-26 04:52:39.983959+00'),
	(87, '\x9f67e6980387ba30022bdb8cc0b9f3399e1c9934046fb67b34765f9e75cf7e43', 'jiuji.local/log-development
87
n2fmmAOHujACK9uMwLnzOZ4cmTQEb7Z7NHZfnnXPfkM=

— jiuji.local/log-development kwhKQ4ugOSAJAnWjMmHBPs4KlxZYsbxVCYy6F4ZjxsEaeJNuq5MwUp/AdVo6wX3JSZiik9t5XrRgJ537EtiolxhvHwo=
', '2026-11-26 04:52:40.164178+00'),
	(90, '\x073542c85769aa4bfbc745c45b3a9e0a1ba6750158109bab060a3bc1fff2d7ec', 'jiuji.local/log-development
90
BzVCyFdpqkv7x0XEWzqeChumdQFYEJurBgo7wf/y1+w=

— jiuji.local/log-development kwhKQ2veAspnjHEHUBgk0/RSAz4StAXT+E4c0lXQDADUjxHeJjMl1q0sA6pR9N80iqWccZI2Wekv3qK/DJkASk0uYAo=
', '2026-11-26 04:52:48.465665+00'),
	(92, '\xf003a1a5550e1bdeaa2fa2004b794edbd5912eb2795a7c1be182396465d186aa', 'jiuji.local/log-development
92
8AOhpVUOG96qL6IAS3lO29WRLrJ5Wnwb4YI5ZGXRhqo=

— jiuji.local/log-development kwhKQ431gVIkO2oceAdtO6D40tjxZy2DKvp4Lh3/nKFDhzh0ZjUf5AZKOsG8oIv87q7X+qN+2Hs59zHt6wA5M4nREw8=
', '2026-11-26 04:52:54.477942+00'),
	(99, '\xe0da0385034823f7d0931a896f34733109b710fde8d57f961ede77ac809983fa', 'jiuji.local/log-development
99
4NoDhQNII/fQkxqJbzRzMQm3EP3o1X+WHt53rICZg/o=

— jiuji.local/log-development kwhKQ5e+7P8O2S7HKl8l+JiLiQPspqfnh67+uH3nh7SlvWTtFkgENHQDB/wjOJZFv9fF9wQv2D4Pdk9ML5lvfw343wg=
', '2026-11-26 04:53:00.143977+00'),
	(100, '\x850322b071bf7f13898406d5b49df2d673a00ff96167449be556922257c7946b', 'jiuji.local/log-development
100
hQMisHG/fxOJhAbVtJ3y1nOgD/lhZ0Sb5VaSIlfHlGs=

— jiuji.local/log-development kwhKQyGsk3zOZgDHZgYpTICwhzYy+6QdoSz2v8Dw2wwoz02h9qBDC1t8YmfReBxsYGCA98cOR8xKw/6jVp3/4lrQVQE=
', '2026-11-26 04:53:00.45938+00'),
	(105, '\x54a9fbd822efa73df33f13fbb300decd0bd375e9db9c8e634bc903935249ac93', 'jiuji.local/log-development
105
VKn72CLvpz3zPxP7swDezQvTdenbnI5jS8kDk1JJrJM=

— jiuji.local/log-development kwhKQ+YFazLSRwtGMLvcomvetdULyIcFggNiUox4xrshR57S7oviD56LvXfsfoDLeImI+dhHiemWsia3+ZbTXYPORw8=
', '2026-11-26 04:53:09.795919+00'),
	(112, '\x8f4b86d79d21c2adc93cf5520f6ab442aae8ecb4fa06af502b5e5141458757a0', 'jiuji.local/log-development
112
j0uG150hwq3JPPVSD2q0Qqro7LT6Bq9QK15RQUWHV6A=

— jiuji.local/log-development kwhKQ19sTeOp48W0HfC+Hq6Ojn158PskxDCDVGQEQqJAUOth40SgdHfoSjaDXuzjAQZgBQHkhBXWmq8xg9tAB/gjPAQ=
', '2026-11-26 04:53:27.251595+00'),
	(49, '\xe6adb0cb012f71e9f70ec423c9ce73d5822a3e621ac4eaad23cd9f4d9579036b', 'jiuji.local/log-development
49
5q2wywEvcen3DsQjyc5z1YIqPmIaxOqtI82fTZV5A2s=

— jiuji.local/log-development kwhKQx7ERC08kdDtuw26RksB9UzeuZqoFt1gkapqsO/+Y0I8dgbCqpQ0asfI/UZYJ76PY+f4Gi9bxBD84oi6V2tO7wM=
', '2026-11-26 04:52:34.426079+00'),
	(71, '\x85eed5cc4213496621c452831c50557293a92e129784ba54d66bb21f69b3e59c', 'jiuji.local/log-development
71
he7VzEITSWYhxFKDHFBVcpOpLhKXhLpU1muyH2mz5Zw=

— jiuji.local/log-development kwhKQ/soI6r/MpQXpGG2g+KAuar5+qIa4bnfkNGwX3ynJGoCYFFNDZ5/etClO349IsTl9y2NOibq7RpfTy9so4PERgw=
', '2026-11-26 04:52:39.578894+00'),
	(77, '\xf07643eef806d2f580f687a98ab871fb62641c73d5358c22fdfd22fe0bade52d', 'jiuji.local/log-development
77
8HZD7vgG0vWA9oepirhx+2JkHHPVNYwi/f0i/gut5S0=

— jiuji.local/log-development kwhKQ4jvaONwFs52owBKHIzWFuah5bfBIwH70/zpA4KCF65I4f8FkpzNlndqzVO3T17wbNhVG8WETZqDjCfykQ5sWAw=
', '2026-11-26 04:52:39.854428+00'),
	(94, '\xb42db897398fd914b40624cd9d4da6649eaed558dd974bfd71d9f48be22c5d30', 'jiuji.local/log-development
94
tC24lzmP2RS0BiTNnU2mZJ6u1Vjdl0v9cdn0i+IsXTA=

— jiuji.local/log-development kwhKQwFEyHwj5j23eOelX8Rztz10hp7ywUKta5jzES4R0s6XySif1OoYrcHkVxdDkVuxuj7r4dtn6W0gQeT96A0o6wk=
', '2026-11-26 04:52:55.837933+00'),
	(98, '\x7d936f665718c3923aad7213dc18c35a526c72c05492523efd6aef04316135ae', 'jiuji.local/log-development
98
fZNvZlcYw5I6rXIT3BjDWlJscsBUklI+/WrvBDFhNa4=

— jiuji.local/log-development kwhKQ7FeHv10qSDn5kN2XxP9Ko7wMx8aknZbVjFWb3B87pdZl4+mt5EjGwXVsSrguJJ4/9yLyZTpZ+KcZKhqcF1BmQ8=
', '2026-11-26 04:53:00.136991+00'),
	(52, '\xd854130fd7e2c7a710e027615faf1515466473698af66c638baef0575aac1e37', 'jiuji.local/log-development
52
2FQTD9fix6cQ4CdhX68VFUZkc2mK9mxji67wV1qsHjc=

— jiuji.local/log-development kwhKQ2iWXmpIGG6mVWCMN3dYXYLe5xaGoRYno42bKI8nGHEDctwSlNObKR8JWHUb7XDyxFQPtQdl9R6Ck1le0cIFRQw=
', '2026-11-26 04:52:36.462968+00'),
	(60, '\xc7864a9b9a089f951b5d12a9b1141cefbf4ffff057bd8380d1a3f89992032430', 'jiuji.local/log-development
60
x4ZKm5oIn5UbXRKpsRQc779P//BXvYOA0aP4mZIDJDA=

— jiuji.local/log-development kwhKQ/70thg4u2qXJnTN14H0sPMWQih4xWIzUwsgu6i1P0EJl3xHgHquSaUyxnc7ghJSp7bYnjW09xukC+a6N0nFAg8=
', '2026-11-26 04:52:36.998085+00'),
	(62, '\x4d9b9202a64544a2ca4a75b510b56d90763fb2b4fc01b7b8645640b8ee098566', 'jiuji.local/log-development
62
TZuSAqZFRKLKSnW1ELVtkHY/srT8Abe4ZFZAuO4JhWY=

— jiuji.local/log-development kwhKQ5U+cykD3GEghQm6lCHZr8vKdwml9R4rzdQPy4MByZEqvhLl2yihRTnIcsg4t0Kv1R7mT51fZSgPkNxH+liWEgs=
', '2026-11-26 04:52:37.03211+00'),
	(75, '\xea9f02d1d86ac2b62594eeb503f9daf00398288fffc3b6721749bf8d0dfa4454', 'jiuji.local/log-development
75
6p8C0dhqwrYllO61A/na8AOYKI//w7ZyF0m/jQ36RFQ=

— jiuji.local/log-development kwhKQ0uhkJDIeDTtDofRdxBXfZqCMJDy1Fn0iVYhnWnlPyr3K7jPymVBQyORcVkHq4CKUau5RoMDtqqJUJK336kA4QA=
', '2026-11-26 04:52:39.692147+00'),
	(85, '\x480969e187488a6ad1d1cb74a375aa46e636b1e35ccc183ca02e7c6a877674ae', 'jiuji.local/log-development
85
SAlp4YdIimrR0ct0o3WqRuY2seNczBg8oC58aod2dK4=

— jiuji.local/log-development kwhKQz1VEqSsyi4pwwukyzeK01BgpaYd/3/zlT8Js9uHIvg6MQtAjLSXAcErdw3H62zf+Xu6wR0hJch0LlkxrSBVigI=
', '2026-11-26 04:52:40.144891+00'),
	(88, '\xba3860b541f5e0ee801d9659e6670e7128ecb020173b99842e24bb701e6d1e54', 'jiuji.local/log-development
88
ujhgtUH14O6AHZZZ5mcOcSjssCAXO5mELiS7cB5tHlQ=

— jiuji.local/log-development kwhKQwyTSBdWSzBjyPVkJbXGRcoGeVfaO7r1iEP4GeVFUVcv8NLXaMGUHIW0ehv2MF4vH5hgH+ExV6DorBWWWCxqggY=
', '2026-11-26 04:52:40.261913+00'),
	(89, '\xf166713a13561e50c7c9c83230a0c468ab5d73ee5dd716f24dcd6ce222ab2741', 'jiuji.local/log-development
89
8WZxOhNWHlDHycgyMKDEaKtdc+5d1xbyTc1s4iKrJ0E=

— jiuji.local/log-development kwhKQ2PqEh2ni+cOTHiFcnbkEm+HJcFDfUuq2AjFmZ7muh/lzLCU1wI1dbSYUE881zI/hfqwzYE3kEIA7KFjFmEFbAg=
', '2026-11-26 04:52:46.853916+00'),
	(91, '\x5df4266fc34ab33067c8b4119919d51139fd872a0ad8272e961f5bcf926ea245', 'jiuji.local/log-development
91
XfQmb8NKszBnyLQRmRnVETn9hyoK2Cculh9bz5JuokU=

— jiuji.local/log-development kwhKQ6FE+VN+chB170X9M3AaqBcRHPM8eKpErlFaHcF2NmVAgmJu74/4IZ9muThkFh8O4b+r41J6XerahEnLVCJWMgU=
', '2026-11-26 04:52:51.469058+00'),
	(97, '\x02ddaa4ab21b5f60da3b1d3221f41a693a0c1fdc6ab1bebd2d7609225cd027ba', 'jiuji.local/log-development
97
At2qSrIbX2DaOx0yIfQaaToMH9xqsb69LXYJIlzQJ7o=

— jiuji.local/log-development kwhKQ9vu6C3WGvhVp13eqxSzR26O0GEtrxyJ8fvaFVWVLgA9K4rsrhV1+Gu9PszGbmqbrDqJZsd3uAsA9KPc8UR4kw4=
', '2026-11-26 04:52:59.82578+00'),
	(110, '\x0cf2cdf940ba9773cd1914bc91dbb2227e55e0076592e0cfea159ff2f24b7edd', 'jiuji.local/log-development
110
DPLN+UC6l3PNGRS8kduyIn5V4AdlkuDP6hWf8vJLft0=

— jiuji.local/log-development kwhKQ0ZoKtfQ08tiWPiS439OLXvckEIzY+Svwvauhmlhl1s+YWvzrpQ/nwdWcoxtBCLHNA2vxVrqOXABCmE8NFt95AQ=
', '2026-11-26 04:53:19.80684+00'),
	(111, '\x6f15f4f0a67824dfb1c91f2f4002b42eb88b4f865e8beb3776eaf0366903094a', 'jiuji.local/log-development
111
bxX08KZ4JN+xyR8vQAK0LriLT4Zei+s3durwNmkDCUo=

— jiuji.local/log-development kwhKQ4HPw7Ny06rekESENXqPW/u+C5as7hyJ9q1CNEZ+n+ri7lmX5iJyGNwr1GU/UNTlVxsZVmYXHwninn/lgYSuJAw=
', '2026-11-26 04:53:22.239648+00'),
	(53, '\x0df98ec0c4f812584508afcc3b4c4bbbc476b434e7c7ea84faac6daff4a4ca55', 'jiuji.local/log-development
53
DfmOwMT4ElhFCK/MO0xLu8R2tDTnx+qE+qxtr/SkylU=

— jiuji.local/log-development kwhKQwIp6s57d3f4CFTiZaxN0oHz2R+iEIMmuH1XlaoN8N7mGUex/MDJPNKsOwZL0RG4x82tGuruNkXc7/q4u2+NZg0=
', '2026-11-26 04:52:36.775569+00'),
	(64, '\xe8ba5851d8c641d45d3533995cb8d3d512dec5ee85cb6a30968f31466f632b4e', 'jiuji.local/log-development
64
6LpYUdjGQdRdNTOZXLjT1RLexe6Fy2owlo8xRm9jK04=

— jiuji.local/log-development kwhKQ3QohH5/87ifVMHyOS0voxgGPRW8+A5Iz70v0gjXER2UzM40Q9WBCrs5y3Vfw4ePmzFcXAt14r8p7ZEnT28UuAg=
', '2026-11-26 04:52:37.10847+00'),
	(66, '\xb20ae7147372a5ba1143f509fd093694e8adf5946c04761ce98a3272a3f577d6', 'jiuji.local/log-development
66
sgrnFHNypboRQ/UJ/Qk2lOit9ZRsBHYc6YoycqP1d9Y=

— jiuji.local/log-development kwhKQ+yOJUEtb2rPOEtV1kUbY4Mry38lJxRYnFRhtSxuEWVFxWTxxF473z6dtYCItV45IdGKKLna+LxhnhC+kmpdoQQ=
', '2026-11-26 04:52:37.21469+00'),
	(69, '\x122dba7ccb00ebef394bb61d01a234dc495b7d0fddbce4583b75f7e346d93238', 'jiuji.local/log-development
69
Ei26fMsA6+85S7YdAaI03ElbfQ/dvORYO3X340bZMjg=

— jiuji.local/log-development kwhKQ1INaVv2QV+1Ub2F/x4zURI4S11gDKuINUS1wJq2mpe66Hi4zZZXdGBKOUNdxBIYIv/XR2/Xo2o4MlgE072HMgM=
', '2026-11-26 04:52:39.556757+00'),
	(95, '\x0b0d229d833682df20c9d618b76749442b5c601d5f231eb3d2f086e6844aceec', 'jiuji.local/log-development
95
Cw0inYM2gt8gydYYt2dJRCtcYB1fIx6z0vCG5oRKzuw=

— jiuji.local/log-development kwhKQxJQi7V4dHjxPPRNLlw+V1gfmw0PlKlZG2oPqx5lEljh8IS2UdB1dZw3Nw/gcY9P9zlB/AcpbwufutYmkgV0wAI=
', '2026-11-26 04:52:56.407976+00'),
	(102, '\x95c18299c103756f62a5160f17b1c99decf613f1346ec615913a281eb1db6835', 'jiuji.local/log-development
102
lcGCmcEDdW9ipRYPF7HJnez2E/E0bsYVkTooHrHbaDU=

— jiuji.local/log-development kwhKQ5yCKf0R873yXjUUsIr7y0MVEEM/XwF69TtqqPSc4+NjwHBSZnjAbeyVQt4xjP4FEEFpE21h6uhz2NPXCR9y8QI=
', '2026-11-26 04:53:04.849565+00'),
	(103, '\xfe64d8be651b8a305bca91ef3a8b3cc47e24a456e8dcbc2fa69439ecc39032f8', 'jiuji.local/log-development
103
/mTYvmUbijBbypHvOos8xH4kpFbo3LwvppQ57MOQMvg=

— jiuji.local/log-development kwhKQ0GvxMx8Z+QWXKeUSPhqAp/UXwVbQGxZ0Jr584f1OKe+vEjWHKYFZfFnSL6GbbzZiWdLE+Cjq/IKke2Qux+XYw0=
', '2026-11-26 04:53:09.271066+00'),
	(114, '\xc5adbe83efdecbb908bba81aba8d2bbdfb2cc8390a8619551fa9842a69f6eac5', 'jiuji.local/log-development
114
xa2+g+/ey7kIu6gauo0rvfssyDkKhhlVH6mEKmn26sU=

— jiuji.local/log-development kwhKQ9WNXh3EgQr7+WGOGeh3LEFhyvRMdlOLvERN4ar4AnqTofOs60QMARN2UE8pYBy6ZLc3UI+Wz7SB31eJ2PTtWAI=
', '2026-11-26 04:53:29.827269+00'),
	(116, '\xf5dc6909d32fafc658d3a87c88e867b24b078c423808c91d9bc2d4b76e279360', 'jiuji.local/log-development
116
9dxpCdMvr8ZY06h8iOhnsksHjEI4CMkdm8LUt24nk2A=

— jiuji.local/log-development kwhKQ+4thy6h84YzjM1hMHfXwoTY4zLHdAYDM8XuUN/5OCkFVHjnrpCmUu0KVWA6kjfqO8LUDhnajvFQZsGDz+69qgA=
', '2026-11-26 04:53:34.827427+00'),
	(117, '\x356e0ba95b60d57ca4ac52b3ccb34909bd4afd81d4bad15458b47fea40e0264f', 'jiuji.local/log-development
117
NW4LqVtg1XykrFKzzLNJCb1K/YHUutFUWLR/6kDgJk8=

— jiuji.local/log-development kwhKQ0n1lUERTRiTv+cLH2ouguqzaBFHGI6vReV0tlubUjx/NpGuP6V4Ddd4vQidTY7M0P9fvdrUZw8dAl/CUykXkgw=
', '2026-11-26 04:53:37.25201+00'),
	(119, '\x332a27b94d2569b9e7f5e43f9a68a950e2bee4af087befe0cabb913e9bb2f03b', 'jiuji.local/log-development
119
MyonuU0labnn9eQ/mmipUOK+5K8Ie+/gyruRPpuy8Ds=

— jiuji.local/log-development kwhKQ7hv/mrJ1/2DU6f1G+wrD21TbogSVAUVRGZSs+oSO+oqJoBOmObp8GCauoZVT/E1XaFoJJKQ09SSO7S4koUjGww=
', '2026-11-26 04:53:39.821414+00'),
	(121, '\xe999f43e72e558ace2cf26e9024fcb186f311fa4377afd7df3753686ff58ca88', 'jiuji.local/log-development
121
6Zn0PnLlWKzizybpAk/LGG8xH6Q3ev1983U2hv9Yyog=

— jiuji.local/log-development kwhKQ/w0JP53SaKpptyGTcX592Hcn58OMhS+8627o5wcPGfbDhjfrYV0i6Hpq1zhtnRXUIUnPK2fx35iyjxdeY/wiQQ=
', '2026-11-26 04:53:49.839191+00'),
	(57, '\x7e822179d8b7664a5e02712c40ebf228c026c2e3c8415d72e225264e74e30cfb', 'jiuji.local/log-development
57
foIhedi3ZkpeAnEsQOvyKMAmwuPIQV1y4iUmTnTjDPs=

— jiuji.local/log-development kwhKQ/JsJj0R0m8eO5SIa65JaGGCKloxCimL0PWrOhooe6qp/pHeud6MR44z7k3cOR2RRNM6i1PAnUcF2OxWGIiFxAw=
', '2026-11-26 04:52:36.871465+00'),
	(59, '\xbd25f38466e28c4fbc2cf4c081805652e0065bcb5fa4394893907e6ceee02927', 'jiuji.local/log-development
59
vSXzhGbijE+8LPTAgYBWUuAGW8tfpDlIk5B+bO7gKSc=

— jiuji.local/log-development kwhKQ4tOR9A1hjeuqdN70+92KdLX5szsnBpyCJ7dHF51D8BNAqiKvFSsnFfFquUe/WuF7HvTHUZYwUY4oMHWqnIFqQ0=
', '2026-11-26 04:52:36.975539+00'),
	(61, '\xd18852ca722a28ab96bdda65f48795a6cee7410b188bfb8f6493bf9e657dabf5', 'jiuji.local/log-development
61
0YhSynIqKKuWvdpl9IeVps7nQQsYi/uPZJO/nmV9q/U=

— jiuji.local/log-development kwhKQ3P+TZUA5HOj+VDm9qO32siUPI/0UrYiEYi23eBihkiEJfhPaihcCsKuVUByw7e/UIGFlGVdGhvRBRQ2JbpZqgU=
', '2026-11-26 04:52:37.015895+00'),
	(67, '\xe7bd61fdfb27881e1f58f41a017865b47b27252449a19506e283cc2a9289e831', 'jiuji.local/log-development
67
571h/fsniB4fWPQaAXhltHsnJSRJoZUG4oPMKpKJ6DE=

— jiuji.local/log-development kwhKQ43M+Ax040KunRtXzGSmSloG+FNhv5TbxrdwTc4kv9jrFgV1DRp+cv4CjzeK6DMvIm9YPKz1tx3zu2iJoG5odAY=
', '2026-11-26 04:52:37.226091+00'),
	(106, '\x6437935656d481e024f256371082c23e8a9314a719ae6baac2e2cb688c835a9f', 'jiuji.local/log-development
106
ZDeTVlbUgeAk8lY3EILCPoqTFKcZrmuqwuLLaIyDWp8=

— jiuji.local/log-development kwhKQ4SEGWP48PxEz8zBWQNeOuT4QTrReIsnk0X2VdqS2s+4UmCmUYxjTcCQ/lEQ7bGRI+00dUHz0NgD1MKTqHzfhAs=
', '2026-11-26 04:53:17.263092+00');


INSERT INTO public.clock (case_id, clock, ref, place_code, started_at, warn_at, due_at, ended_at, ended_by, answerable, calendar_version, provisional, policy_version, ladder, warned_at, breached_at, steps_taken, wake_at) VALUES
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'acceptance', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', '2026-11-26 04:52:29.827257+00', '2026-11-26 04:52:45.827257+00', '2026-11-26 04:52:49.827257+00', '2026-11-26 04:52:29.886691+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:52:54.827257Z", "role": "township_approver"}, {"at": "2026-11-26T04:52:59.827257Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:09.827257Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'emergency_total', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', '2026-11-26 04:52:29.886691+00', '2026-11-26 04:53:41.886691+00', '2026-11-26 04:53:59.886691+00', '2026-11-26 04:52:30.444265+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:54:04.886691Z", "role": "township_approver"}, {"at": "2026-11-26T04:54:09.886691Z", "role": "county_approver"}, {"at": "2026-11-26T04:54:19.886691Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_ack', '01a21632-b15a-7000-aba8-f590b01532d2', '370982117200', '2026-11-26 04:52:30.788369+00', '2026-11-26 04:52:46.788369+00', '2026-11-26 04:52:50.788369+00', '2026-11-26 04:52:31.075079+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:52:55.788369Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:00.788369Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:10.788369Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_reject', '01a21632-b15a-7000-aba8-f590b01532d2', '370982117200', '2026-11-26 04:52:30.788369+00', '2026-11-26 04:53:10.788369+00', '2026-11-26 04:53:20.788369+00', '2026-11-26 04:52:31.075079+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:53:25.788369Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:30.788369Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:40.788369Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_result', '01a21632-b15a-7000-aba8-f590b01532d2', '370982117200', '2026-11-26 04:52:30.788369+00', '2026-11-26 04:54:06.788369+00', '2026-11-26 04:54:30.788369+00', '2026-11-26 04:52:31.096219+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:54:35.788369Z", "role": "township_approver"}, {"at": "2026-11-26T04:54:40.788369Z", "role": "county_approver"}, {"at": "2026-11-26T04:54:50.788369Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_ack', '01a21632-b155-7000-9e79-a24683ad1de8', '370982117200', '2026-11-26 04:52:30.666984+00', '2026-11-26 04:52:46.666984+00', '2026-11-26 04:52:50.666984+00', '2026-11-26 04:52:31.172177+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:52:55.666984Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:00.666984Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:10.666984Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_reject', '01a21632-b155-7000-9e79-a24683ad1de8', '370982117200', '2026-11-26 04:52:30.666984+00', '2026-11-26 04:53:10.666984+00', '2026-11-26 04:53:20.666984+00', '2026-11-26 04:52:31.172177+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:53:25.666984Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:30.666984Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:40.666984Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_result', '01a21632-b155-7000-9e79-a24683ad1de8', '370982117200', '2026-11-26 04:52:30.666984+00', '2026-11-26 04:54:06.666984+00', '2026-11-26 04:54:30.666984+00', '2026-11-26 04:52:31.207223+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:54:35.666984Z", "role": "township_approver"}, {"at": "2026-11-26T04:54:40.666984Z", "role": "county_approver"}, {"at": "2026-11-26T04:54:50.666984Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_ack', '01a21632-b157-7000-823f-70a2c255455e', '370982117200', '2026-11-26 04:52:30.666984+00', '2026-11-26 04:52:46.666984+00', '2026-11-26 04:52:50.666984+00', '2026-11-26 04:52:31.207223+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:52:55.666984Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:00.666984Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:10.666984Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_reject', '01a21632-b157-7000-823f-70a2c255455e', '370982117200', '2026-11-26 04:52:30.666984+00', '2026-11-26 04:53:10.666984+00', '2026-11-26 04:53:20.666984+00', '2026-11-26 04:52:31.207223+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:53:25.666984Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:30.666984Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:40.666984Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'first_relief', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', '2026-11-26 04:52:29.827257+00', '2026-11-26 04:52:49.027257+00', '2026-11-26 04:52:53.827257+00', '2026-11-26 04:52:31.293967+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:52:56.827257Z", "role": "township_approver"}, {"at": "2026-11-26T04:52:59.827257Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:05.827257Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'payment', '01a21632-b035-7000-b1bd-128bbeb82f93', '370982117200', '2026-11-26 04:52:30.443958+00', '2026-11-26 04:52:46.443958+00', '2026-11-26 04:52:50.443958+00', '2026-11-26 04:52:31.293967+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:52:55.443958Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:00.443958Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:10.443958Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'payment', '01a21632-b0fd-7000-b397-a83274476c95', '370982117200', '2026-11-26 04:52:30.764024+00', '2026-11-26 04:52:46.764024+00', '2026-11-26 04:52:50.764024+00', '2026-11-26 04:52:31.518215+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:52:55.764024Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:00.764024Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:10.764024Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'formalities_completion', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', '2026-11-26 04:52:31.293967+00', '2026-11-26 04:53:19.293967+00', '2026-11-26 04:53:31.293967+00', '2026-11-26 04:52:31.636831+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:53:36.293967Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:41.293967Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:51.293967Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-c918-7000-ae7e-cbf4fed846da', 'acceptance', '01a21632-c918-7000-ae7e-cbf4fed846da', '370983103201', '2026-11-26 04:52:36.749404+00', '2026-11-26 04:52:52.749404+00', '2026-11-26 04:52:56.749404+00', '2026-11-26 04:52:36.795299+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:53:01.749404Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:06.749404Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:16.749404Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'normal_total', '01a21632-c9f8-7000-823c-afbfccd74684', '370983103201', '2026-11-26 04:52:37.014611+00', '2026-11-26 04:54:37.014611+00', '2026-11-26 04:55:07.014611+00', '2026-11-26 04:52:39.518389+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:55:12.014611Z", "role": "township_approver"}, {"at": "2026-11-26T04:55:17.014611Z", "role": "county_approver"}, {"at": "2026-11-26T04:55:27.014611Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_result', '01a21632-b157-7000-823f-70a2c255455e', '370982117200', '2026-11-26 04:52:30.666984+00', '2026-11-26 04:54:06.666984+00', '2026-11-26 04:54:30.666984+00', '2026-11-26 04:52:31.207223+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:54:35.666984Z", "role": "township_approver"}, {"at": "2026-11-26T04:54:40.666984Z", "role": "county_approver"}, {"at": "2026-11-26T04:54:50.666984Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'recovery', '01a21632-be52-7000-bd8e-0f082778c8ae', '370982117200', '2026-11-26 04:52:33.998167+00', '2026-11-26 04:54:09.998167+00', '2026-11-26 04:54:33.998167+00', NULL, NULL, 'demo-village_officer-370982-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:54:38.998167Z", "role": "township_approver"}]', NULL, NULL, 0, '2026-11-26 04:54:10.248167+00'),
	('01a21632-be79-7000-9904-4de27f737723', 'acceptance', '01a21632-be79-7000-9904-4de27f737723', '370983103201', '2026-11-26 04:52:34.04044+00', '2026-11-26 04:52:50.04044+00', '2026-11-26 04:52:54.04044+00', '2026-11-26 04:52:34.05163+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:52:59.040440Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:04.040440Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:14.040440Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-be79-7000-9904-4de27f737723', 'handover_ack', '01a21632-becd-7000-81bc-a0ac90c7ec7f', '370983103201', '2026-11-26 04:52:34.121002+00', '2026-11-26 04:52:40.521002+00', '2026-11-26 04:52:42.121002+00', '2026-11-26 04:52:34.131989+00', 'stop', 'demo-window_clerk-370983-2', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:52:45.121002Z", "role": "township_approver"}, {"at": "2026-11-26T04:52:48.121002Z", "role": "county_approver"}, {"at": "2026-11-26T04:52:54.121002Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-be79-7000-9904-4de27f737723', 'objection_handling', '01a21632-bfe8-7000-abce-3dbba2e275d9', '370983103201', '2026-11-26 04:52:34.402333+00', '2026-11-26 04:53:06.402333+00', '2026-11-26 04:53:14.402333+00', '2026-11-26 04:52:34.424763+00', 'stop', 'demo-window_clerk-370983-2', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:53:19.402333Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:24.402333Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:34.402333Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-be79-7000-9904-4de27f737723', 'normal_total', '01a21632-be79-7000-9904-4de27f737723', '370983103201', '2026-11-26 04:52:34.206421+00', '2026-11-26 04:54:34.206421+00', '2026-11-26 04:55:04.206421+00', '2026-11-26 04:52:36.741538+00', 'stop', 'demo-window_clerk-370983-2', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:55:09.206421Z", "role": "township_approver"}, {"at": "2026-11-26T04:55:14.206421Z", "role": "county_approver"}, {"at": "2026-11-26T04:55:24.206421Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-c918-7000-ae7e-cbf4fed846da', 'normal_total', '01a21632-c918-7000-ae7e-cbf4fed846da', '370983103201', '2026-11-26 04:52:36.795299+00', '2026-11-26 04:54:36.795299+00', '2026-11-26 04:55:06.795299+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:55:11.795299Z", "role": "township_approver"}, {"at": "2026-11-26T04:55:16.795299Z", "role": "county_approver"}, {"at": "2026-11-26T04:55:26.795299Z", "role": "conference_secretary"}]', NULL, NULL, 0, '2026-11-26 04:54:37.045299+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'acceptance', '01a21632-c9f8-7000-823c-afbfccd74684', '370983103201', '2026-11-26 04:52:36.981065+00', '2026-11-26 04:52:52.981065+00', '2026-11-26 04:52:56.981065+00', '2026-11-26 04:52:37.014611+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:53:01.981065Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:06.981065Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:16.981065Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-d4fd-7000-95ab-27376c903518', 'first_relief', '01a21632-d4fd-7000-95ab-27376c903518', '370983103201', '2026-11-26 04:52:39.800176+00', '2026-11-26 04:52:59.000176+00', '2026-11-26 04:53:03.800176+00', '2026-11-26 04:52:40.082949+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:53:06.800176Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:09.800176Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:15.800176Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-c918-7000-ae7e-cbf4fed846da', 'objection_handling', '01a21632-c9e9-7000-85ed-538c40de6362', '370983103201', '2026-11-26 04:52:36.962973+00', '2026-11-26 04:53:08.962973+00', '2026-11-26 04:53:16.962973+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:53:21.962973Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:26.962973Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:36.962973Z", "role": "conference_secretary"}]', '2026-11-26 04:53:09.215567+00', '2026-11-26 04:53:17.215637+00', 3, NULL),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'referral_result', '01a21632-d3f0-7000-8a64-2c8261503a80', '370983103201', '2026-11-26 04:52:39.529978+00', '2026-11-26 04:54:15.529978+00', '2026-11-26 04:54:39.529978+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:54:44.529978Z", "role": "township_approver"}, {"at": "2026-11-26T04:54:49.529978Z", "role": "county_approver"}, {"at": "2026-11-26T04:54:59.529978Z", "role": "conference_secretary"}]', NULL, NULL, 0, '2026-11-26 04:54:15.779978+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'referral_result', '01a21632-d3f2-7001-9c06-a30548fd80e1', '370983103201', '2026-11-26 04:52:39.529978+00', '2026-11-26 04:54:15.529978+00', '2026-11-26 04:54:39.529978+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:54:44.529978Z", "role": "township_approver"}, {"at": "2026-11-26T04:54:49.529978Z", "role": "county_approver"}, {"at": "2026-11-26T04:54:59.529978Z", "role": "conference_secretary"}]', NULL, NULL, 0, '2026-11-26 04:54:15.779978+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'acceptance', '01a21632-d4fd-7000-95ab-27376c903518', '370983103201', '2026-11-26 04:52:39.800176+00', '2026-11-26 04:52:55.800176+00', '2026-11-26 04:52:59.800176+00', '2026-11-26 04:52:39.82296+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:53:04.800176Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:09.800176Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:19.800176Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'referral_ack', '01a21632-d3f0-7000-8a64-2c8261503a80', '370983103201', '2026-11-26 04:52:39.529978+00', '2026-11-26 04:52:55.529978+00', '2026-11-26 04:52:59.529978+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:53:04.529978Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:09.529978Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:19.529978Z", "role": "conference_secretary"}]', '2026-11-26 04:52:55.797459+00', '2026-11-26 04:52:59.78848+00', 3, NULL),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'referral_ack', '01a21632-d3f2-7001-9c06-a30548fd80e1', '370983103201', '2026-11-26 04:52:39.529978+00', '2026-11-26 04:52:55.529978+00', '2026-11-26 04:52:59.529978+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:53:04.529978Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:09.529978Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:19.529978Z", "role": "conference_secretary"}]', '2026-11-26 04:52:55.797459+00', '2026-11-26 04:52:59.78848+00', 3, NULL),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'referral_reject', '01a21632-d3f0-7000-8a64-2c8261503a80', '370983103201', '2026-11-26 04:52:39.529978+00', '2026-11-26 04:53:19.529978+00', '2026-11-26 04:53:29.529978+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:53:34.529978Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:39.529978Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:49.529978Z", "role": "conference_secretary"}]', '2026-11-26 04:53:19.783503+00', '2026-11-26 04:53:29.793754+00', 3, NULL),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'referral_reject', '01a21632-d3f2-7001-9c06-a30548fd80e1', '370983103201', '2026-11-26 04:52:39.529978+00', '2026-11-26 04:53:19.529978+00', '2026-11-26 04:53:29.529978+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:53:34.529978Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:39.529978Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:49.529978Z", "role": "conference_secretary"}]', '2026-11-26 04:53:19.783503+00', '2026-11-26 04:53:29.793754+00', 3, NULL),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'referral_result', '01a21632-d3f2-7000-83c8-9920898ca2cf', '370983103201', '2026-11-26 04:52:39.641415+00', '2026-11-26 04:54:15.641415+00', '2026-11-26 04:54:39.641415+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:54:44.641415Z", "role": "township_approver"}, {"at": "2026-11-26T04:54:49.641415Z", "role": "county_approver"}, {"at": "2026-11-26T04:54:59.641415Z", "role": "conference_secretary"}]', NULL, NULL, 0, '2026-11-26 04:54:15.891415+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'referral_ack', '01a21632-d3f2-7000-83c8-9920898ca2cf', '370983103201', '2026-11-26 04:52:39.641415+00', '2026-11-26 04:52:55.641415+00', '2026-11-26 04:52:59.641415+00', '2026-11-26 04:52:39.792306+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:53:04.641415Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:09.641415Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:19.641415Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'referral_reject', '01a21632-d3f2-7000-83c8-9920898ca2cf', '370983103201', '2026-11-26 04:52:39.641415+00', '2026-11-26 04:53:19.641415+00', '2026-11-26 04:53:29.641415+00', '2026-11-26 04:52:39.792306+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:53:34.641415Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:39.641415Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:49.641415Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-d4fd-7000-95ab-27376c903518', 'formalities_completion', '01a21632-d4fd-7000-95ab-27376c903518', '370983103201', '2026-11-26 04:52:40.082949+00', '2026-11-26 04:53:28.082949+00', '2026-11-26 04:53:40.082949+00', '2026-11-26 04:52:40.09513+00', 'cancel', 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:53:45.082949Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:50.082949Z", "role": "county_approver"}, {"at": "2026-11-26T04:54:00.082949Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL),
	('01a21632-d631-7001-aca3-36176fca81ae', 'acceptance', '01a21632-d631-7001-aca3-36176fca81ae', '370983103201', '2026-11-26 04:52:40.111978+00', '2026-11-26 04:52:56.111978+00', '2026-11-26 04:53:00.111978+00', '2026-11-26 04:53:00.112364+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:53:05.111978Z", "role": "township_approver"}, {"at": "2026-11-26T04:53:10.111978Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:20.111978Z", "role": "conference_secretary"}]', '2026-11-26 04:52:56.380879+00', '2026-11-26 04:53:00.119838+00', 0, NULL),
	('01a21632-d631-7001-aca3-36176fca81ae', 'handover_ack', '01a21632-d66a-7000-852f-b79a7813dd02', '370983103201', '2026-11-26 04:52:40.152599+00', '2026-11-26 04:52:46.552599+00', '2026-11-26 04:52:48.152599+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.2', false, 'demo@0646b6b40be0', '[{"at": "2026-11-26T04:52:51.152599Z", "role": "township_approver"}, {"at": "2026-11-26T04:52:54.152599Z", "role": "county_approver"}, {"at": "2026-11-26T04:53:00.152599Z", "role": "conference_secretary"}]', '2026-11-26 04:52:46.818659+00', '2026-11-26 04:52:48.412812+00', 3, NULL);


INSERT INTO public.clock_fact (case_id, clock, ref, event_id, kind, place_code, said_at, counts_from) VALUES
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'acceptance', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '01a21632-ae0e-7001-8427-2c2139fca6c6', 'start', '370982117200', '2026-11-26 04:52:29.827257+00', '2026-11-26 04:52:29.827257+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'first_relief', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '01a21632-ae44-7000-92f2-59050366e2d4', 'start', '370982117200', '2026-11-26 04:52:29.886691+00', '2026-11-26 04:52:29.827257+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'acceptance', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '01a21632-ae47-7000-a9c0-c033efb45a87', 'stop', '370982117200', '2026-11-26 04:52:29.886691+00', '2026-11-26 04:52:29.886691+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'fast_small_aid_total', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '01a21632-ae47-7000-a9c0-c033efb45a87', 'start', '370982117200', '2026-11-26 04:52:29.886691+00', '2026-11-26 04:52:29.886691+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'emergency_total', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '01a21632-ae47-7000-a9c0-c033efb45a87', 'start', '370982117200', '2026-11-26 04:52:29.886691+00', '2026-11-26 04:52:29.886691+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'normal_total', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '01a21632-ae47-7000-a9c0-c033efb45a87', 'start', '370982117200', '2026-11-26 04:52:29.886691+00', '2026-11-26 04:52:29.886691+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'emergency_total', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '01a21632-b072-7000-8e47-e40dd9fcb761', 'stop', '370982117200', '2026-11-26 04:52:30.444265+00', '2026-11-26 04:52:30.444265+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'normal_total', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '01a21632-b072-7000-8e47-e40dd9fcb761', 'stop', '370982117200', '2026-11-26 04:52:30.444265+00', '2026-11-26 04:52:30.444265+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'payment', '01a21632-b035-7000-b1bd-128bbeb82f93', '01a21632-b073-7000-ab4b-10dad40c8172', 'start', '370982117200', '2026-11-26 04:52:30.443958+00', '2026-11-26 04:52:30.443958+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_ack', '01a21632-b155-7000-9e79-a24683ad1de8', '01a21632-b15c-7000-ae4a-647ce502612c', 'start', '370982117200', '2026-11-26 04:52:30.666984+00', '2026-11-26 04:52:30.666984+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_reject', '01a21632-b155-7000-9e79-a24683ad1de8', '01a21632-b15c-7000-ae4a-647ce502612c', 'start', '370982117200', '2026-11-26 04:52:30.666984+00', '2026-11-26 04:52:30.666984+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_result', '01a21632-b155-7000-9e79-a24683ad1de8', '01a21632-b15c-7000-ae4a-647ce502612c', 'start', '370982117200', '2026-11-26 04:52:30.666984+00', '2026-11-26 04:52:30.666984+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_ack', '01a21632-b157-7000-823f-70a2c255455e', '01a21632-b15c-7001-8205-4bd83a4ca476', 'start', '370982117200', '2026-11-26 04:52:30.666984+00', '2026-11-26 04:52:30.666984+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_reject', '01a21632-b157-7000-823f-70a2c255455e', '01a21632-b15c-7001-8205-4bd83a4ca476', 'start', '370982117200', '2026-11-26 04:52:30.666984+00', '2026-11-26 04:52:30.666984+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_result', '01a21632-b157-7000-823f-70a2c255455e', '01a21632-b15c-7001-8205-4bd83a4ca476', 'start', '370982117200', '2026-11-26 04:52:30.666984+00', '2026-11-26 04:52:30.666984+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'payment', '01a21632-b0fd-7000-b397-a83274476c95', '01a21632-b1b0-7001-af8c-adaa7d71efb2', 'start', '370982117200', '2026-11-26 04:52:30.764024+00', '2026-11-26 04:52:30.764024+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_ack', '01a21632-b15a-7000-aba8-f590b01532d2', '01a21632-b1cd-7000-930e-bcd666e28767', 'start', '370982117200', '2026-11-26 04:52:30.788369+00', '2026-11-26 04:52:30.788369+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_reject', '01a21632-b15a-7000-aba8-f590b01532d2', '01a21632-b1cd-7000-930e-bcd666e28767', 'start', '370982117200', '2026-11-26 04:52:30.788369+00', '2026-11-26 04:52:30.788369+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_result', '01a21632-b15a-7000-aba8-f590b01532d2', '01a21632-b1cd-7000-930e-bcd666e28767', 'start', '370982117200', '2026-11-26 04:52:30.788369+00', '2026-11-26 04:52:30.788369+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_ack', '01a21632-b15a-7000-aba8-f590b01532d2', '01a21632-b2ec-7000-b166-be98a26251b4', 'stop', '370982117200', '2026-11-26 04:52:31.075079+00', '2026-11-26 04:52:31.075079+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_reject', '01a21632-b15a-7000-aba8-f590b01532d2', '01a21632-b2ec-7000-b166-be98a26251b4', 'stop', '370982117200', '2026-11-26 04:52:31.075079+00', '2026-11-26 04:52:31.075079+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_ack', '01a21632-b15a-7000-aba8-f590b01532d2', '01a21632-b32e-7000-ab2a-bc4c79d5669d', 'stop', '370982117200', '2026-11-26 04:52:31.096219+00', '2026-11-26 04:52:31.096219+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_reject', '01a21632-b15a-7000-aba8-f590b01532d2', '01a21632-b32e-7000-ab2a-bc4c79d5669d', 'stop', '370982117200', '2026-11-26 04:52:31.096219+00', '2026-11-26 04:52:31.096219+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_result', '01a21632-b15a-7000-aba8-f590b01532d2', '01a21632-b32e-7000-ab2a-bc4c79d5669d', 'stop', '370982117200', '2026-11-26 04:52:31.096219+00', '2026-11-26 04:52:31.096219+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_ack', '01a21632-b155-7000-9e79-a24683ad1de8', '01a21632-b34e-7000-9215-6435331f4c40', 'stop', '370982117200', '2026-11-26 04:52:31.172177+00', '2026-11-26 04:52:31.172177+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_reject', '01a21632-b155-7000-9e79-a24683ad1de8', '01a21632-b34e-7000-9215-6435331f4c40', 'stop', '370982117200', '2026-11-26 04:52:31.172177+00', '2026-11-26 04:52:31.172177+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_ack', '01a21632-b155-7000-9e79-a24683ad1de8', '01a21632-b371-7000-9ff6-595dd2800853', 'stop', '370982117200', '2026-11-26 04:52:31.207223+00', '2026-11-26 04:52:31.207223+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_reject', '01a21632-b155-7000-9e79-a24683ad1de8', '01a21632-b371-7000-9ff6-595dd2800853', 'stop', '370982117200', '2026-11-26 04:52:31.207223+00', '2026-11-26 04:52:31.207223+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_result', '01a21632-b155-7000-9e79-a24683ad1de8', '01a21632-b371-7000-9ff6-595dd2800853', 'stop', '370982117200', '2026-11-26 04:52:31.207223+00', '2026-11-26 04:52:31.207223+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_ack', '01a21632-b157-7000-823f-70a2c255455e', '01a21632-b374-7000-b364-a2e6fd08d483', 'stop', '370982117200', '2026-11-26 04:52:31.207223+00', '2026-11-26 04:52:31.207223+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_reject', '01a21632-b157-7000-823f-70a2c255455e', '01a21632-b374-7000-b364-a2e6fd08d483', 'stop', '370982117200', '2026-11-26 04:52:31.207223+00', '2026-11-26 04:52:31.207223+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_ack', '01a21632-b157-7000-823f-70a2c255455e', '01a21632-b377-7000-818f-c68bb2506f6b', 'stop', '370982117200', '2026-11-26 04:52:31.207223+00', '2026-11-26 04:52:31.207223+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_reject', '01a21632-b157-7000-823f-70a2c255455e', '01a21632-b377-7000-818f-c68bb2506f6b', 'stop', '370982117200', '2026-11-26 04:52:31.207223+00', '2026-11-26 04:52:31.207223+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'referral_result', '01a21632-b157-7000-823f-70a2c255455e', '01a21632-b377-7000-818f-c68bb2506f6b', 'stop', '370982117200', '2026-11-26 04:52:31.207223+00', '2026-11-26 04:52:31.207223+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'first_relief', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '01a21632-b3bf-7000-be39-1f5ff5b6d3b2', 'stop', '370982117200', '2026-11-26 04:52:31.293967+00', '2026-11-26 04:52:31.293967+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'formalities_completion', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '01a21632-b3bf-7000-be39-1f5ff5b6d3b2', 'start', '370982117200', '2026-11-26 04:52:31.293967+00', '2026-11-26 04:52:31.293967+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'fast_small_aid_total', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '01a21632-b3bf-7000-be39-1f5ff5b6d3b2', 'stop', '370982117200', '2026-11-26 04:52:31.293967+00', '2026-11-26 04:52:31.293967+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'payment', '01a21632-b035-7000-b1bd-128bbeb82f93', '01a21632-b3bf-7000-be39-1f5ff5b6d3b2', 'stop', '370982117200', '2026-11-26 04:52:31.293967+00', '2026-11-26 04:52:31.293967+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'payment_again', '01a21632-b035-7000-b1bd-128bbeb82f93', '01a21632-b3bf-7000-be39-1f5ff5b6d3b2', 'stop', '370982117200', '2026-11-26 04:52:31.293967+00', '2026-11-26 04:52:31.293967+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'fast_small_aid_total', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '01a21632-b4a1-7000-ac06-8c0ea71db210', 'stop', '370982117200', '2026-11-26 04:52:31.518215+00', '2026-11-26 04:52:31.518215+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'payment', '01a21632-b0fd-7000-b397-a83274476c95', '01a21632-b4a1-7000-ac06-8c0ea71db210', 'stop', '370982117200', '2026-11-26 04:52:31.518215+00', '2026-11-26 04:52:31.518215+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'payment_again', '01a21632-b0fd-7000-b397-a83274476c95', '01a21632-b4a1-7000-ac06-8c0ea71db210', 'stop', '370982117200', '2026-11-26 04:52:31.518215+00', '2026-11-26 04:52:31.518215+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'formalities_completion', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '01a21632-b517-7000-be04-4dffc0988fdc', 'stop', '370982117200', '2026-11-26 04:52:31.636831+00', '2026-11-26 04:52:31.636831+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'first_relief', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '01a21632-bc9e-7000-a1e4-edfd27227739', 'cancel', '370982117200', '2026-11-26 04:52:33.55899+00', '2026-11-26 04:52:33.55899+00'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'recovery', '01a21632-be52-7000-bd8e-0f082778c8ae', '01a21632-be5b-7000-93b9-fe95919c665f', 'start', '370982117200', '2026-11-26 04:52:33.998167+00', '2026-11-26 04:52:33.998167+00'),
	('01a21632-be79-7000-9904-4de27f737723', 'acceptance', '01a21632-be79-7000-9904-4de27f737723', '01a21632-be7a-7000-8a20-5091094cc3fb', 'start', '370983103201', '2026-11-26 04:52:34.04044+00', '2026-11-26 04:52:34.04044+00'),
	('01a21632-be79-7000-9904-4de27f737723', 'acceptance', '01a21632-be79-7000-9904-4de27f737723', '01a21632-be8a-7000-b000-9c0b79a2f21d', 'stop', '370983103201', '2026-11-26 04:52:34.05163+00', '2026-11-26 04:52:34.05163+00'),
	('01a21632-be79-7000-9904-4de27f737723', 'handover_ack', '01a21632-becd-7000-81bc-a0ac90c7ec7f', '01a21632-bece-7000-9d10-d1d8ad61eed6', 'start', '370983103201', '2026-11-26 04:52:34.121002+00', '2026-11-26 04:52:34.121002+00'),
	('01a21632-be79-7000-9904-4de27f737723', 'acceptance', '01a21632-be79-7000-9904-4de27f737723', '01a21632-bf20-7000-838f-24074c2311f9', 'stop', '370983103201', '2026-11-26 04:52:34.206421+00', '2026-11-26 04:52:34.206421+00'),
	('01a21632-be79-7000-9904-4de27f737723', 'fast_small_aid_total', '01a21632-be79-7000-9904-4de27f737723', '01a21632-bf20-7000-838f-24074c2311f9', 'start', '370983103201', '2026-11-26 04:52:34.206421+00', '2026-11-26 04:52:34.206421+00'),
	('01a21632-be79-7000-9904-4de27f737723', 'emergency_total', '01a21632-be79-7000-9904-4de27f737723', '01a21632-bf20-7000-838f-24074c2311f9', 'start', '370983103201', '2026-11-26 04:52:34.206421+00', '2026-11-26 04:52:34.206421+00'),
	('01a21632-be79-7000-9904-4de27f737723', 'normal_total', '01a21632-be79-7000-9904-4de27f737723', '01a21632-bf20-7000-838f-24074c2311f9', 'start', '370983103201', '2026-11-26 04:52:34.206421+00', '2026-11-26 04:52:34.206421+00'),
	('01a21632-c918-7000-ae7e-cbf4fed846da', 'acceptance', '01a21632-c918-7000-ae7e-cbf4fed846da', '01a21632-c941-7000-afe6-ed1ed24ce768', 'stop', '370983103201', '2026-11-26 04:52:36.795299+00', '2026-11-26 04:52:36.795299+00'),
	('01a21632-c918-7000-ae7e-cbf4fed846da', 'fast_small_aid_total', '01a21632-c918-7000-ae7e-cbf4fed846da', '01a21632-c941-7000-afe6-ed1ed24ce768', 'start', '370983103201', '2026-11-26 04:52:36.795299+00', '2026-11-26 04:52:36.795299+00'),
	('01a21632-c918-7000-ae7e-cbf4fed846da', 'emergency_total', '01a21632-c918-7000-ae7e-cbf4fed846da', '01a21632-c941-7000-afe6-ed1ed24ce768', 'start', '370983103201', '2026-11-26 04:52:36.795299+00', '2026-11-26 04:52:36.795299+00'),
	('01a21632-c918-7000-ae7e-cbf4fed846da', 'normal_total', '01a21632-c918-7000-ae7e-cbf4fed846da', '01a21632-c941-7000-afe6-ed1ed24ce768', 'start', '370983103201', '2026-11-26 04:52:36.795299+00', '2026-11-26 04:52:36.795299+00'),
	('01a21632-c918-7000-ae7e-cbf4fed846da', 'objection_handling', '01a21632-c9e9-7000-85ed-538c40de6362', '01a21632-c9eb-7000-abfc-68e4e0c8e482', 'start', '370983103201', '2026-11-26 04:52:36.962973+00', '2026-11-26 04:52:36.962973+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'first_relief', '01a21632-d4fd-7000-95ab-27376c903518', '01a21632-d516-7000-9251-a7b4b85f2c41', 'start', '370983103201', '2026-11-26 04:52:39.82296+00', '2026-11-26 04:52:39.800176+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'acceptance', '01a21632-d4fd-7000-95ab-27376c903518', '01a21632-d518-7000-8aee-a314a933b3b2', 'stop', '370983103201', '2026-11-26 04:52:39.82296+00', '2026-11-26 04:52:39.82296+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'fast_small_aid_total', '01a21632-d4fd-7000-95ab-27376c903518', '01a21632-d518-7000-8aee-a314a933b3b2', 'start', '370983103201', '2026-11-26 04:52:39.82296+00', '2026-11-26 04:52:39.82296+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'emergency_total', '01a21632-d4fd-7000-95ab-27376c903518', '01a21632-d518-7000-8aee-a314a933b3b2', 'start', '370983103201', '2026-11-26 04:52:39.82296+00', '2026-11-26 04:52:39.82296+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'normal_total', '01a21632-d4fd-7000-95ab-27376c903518', '01a21632-d518-7000-8aee-a314a933b3b2', 'start', '370983103201', '2026-11-26 04:52:39.82296+00', '2026-11-26 04:52:39.82296+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'first_relief', '01a21632-d4fd-7000-95ab-27376c903518', '01a21632-d627-7000-8c86-27790bfa22a4', 'cancel', '370983103201', '2026-11-26 04:52:40.09513+00', '2026-11-26 04:52:40.09513+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'formalities_completion', '01a21632-d4fd-7000-95ab-27376c903518', '01a21632-d627-7000-8c86-27790bfa22a4', 'cancel', '370983103201', '2026-11-26 04:52:40.09513+00', '2026-11-26 04:52:40.09513+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'acceptance', '01a21632-d4fd-7000-95ab-27376c903518', '01a21632-d627-7000-8c86-27790bfa22a4', 'cancel', '370983103201', '2026-11-26 04:52:40.09513+00', '2026-11-26 04:52:40.09513+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'fast_small_aid_total', '01a21632-d4fd-7000-95ab-27376c903518', '01a21632-d627-7000-8c86-27790bfa22a4', 'cancel', '370983103201', '2026-11-26 04:52:40.09513+00', '2026-11-26 04:52:40.09513+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'emergency_total', '01a21632-d4fd-7000-95ab-27376c903518', '01a21632-d627-7000-8c86-27790bfa22a4', 'cancel', '370983103201', '2026-11-26 04:52:40.09513+00', '2026-11-26 04:52:40.09513+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'normal_total', '01a21632-d4fd-7000-95ab-27376c903518', '01a21632-d627-7000-8c86-27790bfa22a4', 'cancel', '370983103201', '2026-11-26 04:52:40.09513+00', '2026-11-26 04:52:40.09513+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'referral_ack', '*', '01a21632-d627-7000-8c86-27790bfa22a4', 'cancel', '370983103201', '2026-11-26 04:52:40.09513+00', '2026-11-26 04:52:40.09513+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'referral_reject', '*', '01a21632-d627-7000-8c86-27790bfa22a4', 'cancel', '370983103201', '2026-11-26 04:52:40.09513+00', '2026-11-26 04:52:40.09513+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'referral_result', '*', '01a21632-d627-7000-8c86-27790bfa22a4', 'cancel', '370983103201', '2026-11-26 04:52:40.09513+00', '2026-11-26 04:52:40.09513+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'handover_ack', '*', '01a21632-d627-7000-8c86-27790bfa22a4', 'cancel', '370983103201', '2026-11-26 04:52:40.09513+00', '2026-11-26 04:52:40.09513+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'objection_handling', '*', '01a21632-d627-7000-8c86-27790bfa22a4', 'cancel', '370983103201', '2026-11-26 04:52:40.09513+00', '2026-11-26 04:52:40.09513+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'conference', '01a21632-d4fd-7000-95ab-27376c903518', '01a21632-d627-7000-8c86-27790bfa22a4', 'cancel', '370983103201', '2026-11-26 04:52:40.09513+00', '2026-11-26 04:52:40.09513+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'first_relief', '01a21632-d4fd-7000-95ab-27376c903518', '01a21632-d629-7000-bfcb-39ce4d0da1a0', 'cancel', '370983103201', '2026-11-26 04:52:40.09513+00', '2026-11-26 04:52:40.09513+00'),
	('01a21632-be79-7000-9904-4de27f737723', 'handover_ack', '01a21632-becd-7000-81bc-a0ac90c7ec7f', '01a21632-bee0-7000-ab77-b809de3b4829', 'stop', '370983103201', '2026-11-26 04:52:34.131989+00', '2026-11-26 04:52:34.131989+00'),
	('01a21632-be79-7000-9904-4de27f737723', 'first_relief', '01a21632-be79-7000-9904-4de27f737723', '01a21632-c909-7000-9d5a-e43dd2a514f8', 'cancel', '370983103201', '2026-11-26 04:52:36.741538+00', '2026-11-26 04:52:36.741538+00'),
	('01a21632-be79-7000-9904-4de27f737723', 'fast_small_aid_total', '01a21632-be79-7000-9904-4de27f737723', '01a21632-c909-7000-9d5a-e43dd2a514f8', 'stop', '370983103201', '2026-11-26 04:52:36.741538+00', '2026-11-26 04:52:36.741538+00'),
	('01a21632-be79-7000-9904-4de27f737723', 'emergency_total', '01a21632-be79-7000-9904-4de27f737723', '01a21632-c909-7000-9d5a-e43dd2a514f8', 'stop', '370983103201', '2026-11-26 04:52:36.741538+00', '2026-11-26 04:52:36.741538+00'),
	('01a21632-be79-7000-9904-4de27f737723', 'normal_total', '01a21632-be79-7000-9904-4de27f737723', '01a21632-c909-7000-9d5a-e43dd2a514f8', 'stop', '370983103201', '2026-11-26 04:52:36.741538+00', '2026-11-26 04:52:36.741538+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'acceptance', '01a21632-c9f8-7000-823c-afbfccd74684', '01a21632-ca24-7000-a21b-fd3b114bd778', 'stop', '370983103201', '2026-11-26 04:52:37.014611+00', '2026-11-26 04:52:37.014611+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'fast_small_aid_total', '01a21632-c9f8-7000-823c-afbfccd74684', '01a21632-ca24-7000-a21b-fd3b114bd778', 'start', '370983103201', '2026-11-26 04:52:37.014611+00', '2026-11-26 04:52:37.014611+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'emergency_total', '01a21632-c9f8-7000-823c-afbfccd74684', '01a21632-ca24-7000-a21b-fd3b114bd778', 'start', '370983103201', '2026-11-26 04:52:37.014611+00', '2026-11-26 04:52:37.014611+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'normal_total', '01a21632-c9f8-7000-823c-afbfccd74684', '01a21632-ca24-7000-a21b-fd3b114bd778', 'start', '370983103201', '2026-11-26 04:52:37.014611+00', '2026-11-26 04:52:37.014611+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'emergency_total', '01a21632-c9f8-7000-823c-afbfccd74684', '01a21632-d3e0-7000-b15b-f1ee9542829d', 'stop', '370983103201', '2026-11-26 04:52:39.518389+00', '2026-11-26 04:52:39.518389+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'normal_total', '01a21632-c9f8-7000-823c-afbfccd74684', '01a21632-d3e0-7000-b15b-f1ee9542829d', 'stop', '370983103201', '2026-11-26 04:52:39.518389+00', '2026-11-26 04:52:39.518389+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'referral_ack', '01a21632-d3f2-7000-83c8-9920898ca2cf', '01a21632-d45e-7000-8f35-1490de3a14d3', 'start', '370983103201', '2026-11-26 04:52:39.641415+00', '2026-11-26 04:52:39.641415+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'referral_reject', '01a21632-d3f2-7000-83c8-9920898ca2cf', '01a21632-d45e-7000-8f35-1490de3a14d3', 'start', '370983103201', '2026-11-26 04:52:39.641415+00', '2026-11-26 04:52:39.641415+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'referral_result', '01a21632-d3f2-7000-83c8-9920898ca2cf', '01a21632-d45e-7000-8f35-1490de3a14d3', 'start', '370983103201', '2026-11-26 04:52:39.641415+00', '2026-11-26 04:52:39.641415+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'first_relief', '01a21632-d4fd-7000-95ab-27376c903518', '01a21632-d616-7001-98c3-5ed264850f72', 'stop', '370983103201', '2026-11-26 04:52:40.082949+00', '2026-11-26 04:52:40.082949+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'formalities_completion', '01a21632-d4fd-7000-95ab-27376c903518', '01a21632-d616-7001-98c3-5ed264850f72', 'start', '370983103201', '2026-11-26 04:52:40.082949+00', '2026-11-26 04:52:40.082949+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'fast_small_aid_total', '01a21632-d4fd-7000-95ab-27376c903518', '01a21632-d616-7001-98c3-5ed264850f72', 'stop', '370983103201', '2026-11-26 04:52:40.082949+00', '2026-11-26 04:52:40.082949+00'),
	('01a21632-d631-7001-aca3-36176fca81ae', 'acceptance', '01a21632-d631-7001-aca3-36176fca81ae', '01a21632-d631-7002-97ce-4a99a63cfaff', 'start', '370983103201', '2026-11-26 04:52:40.111978+00', '2026-11-26 04:52:40.111978+00'),
	('01a21632-d631-7001-aca3-36176fca81ae', 'handover_ack', '01a21632-d66a-7000-852f-b79a7813dd02', '01a21632-d66b-7000-acb6-6a4aca83be1a', 'start', '370983103201', '2026-11-26 04:52:40.152599+00', '2026-11-26 04:52:40.152599+00'),
	('01a21632-be79-7000-9904-4de27f737723', 'objection_handling', '01a21632-bfe8-7000-abce-3dbba2e275d9', '01a21632-bfe9-7000-a06f-70969cf07b57', 'start', '370983103201', '2026-11-26 04:52:34.402333+00', '2026-11-26 04:52:34.402333+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'acceptance', '01a21632-c9f8-7000-823c-afbfccd74684', '01a21632-c9f8-7001-828a-4886c86ae2f0', 'start', '370983103201', '2026-11-26 04:52:36.981065+00', '2026-11-26 04:52:36.981065+00'),
	('01a21632-d631-7001-aca3-36176fca81ae', 'acceptance', '01a21632-d631-7001-aca3-36176fca81ae', '01a21633-2452-7000-bdad-308f87e22afe', 'stop', '370983103201', '2026-11-26 04:53:00.112364+00', '2026-11-26 04:53:00.112364+00'),
	('01a21632-d631-7001-aca3-36176fca81ae', 'fast_small_aid_total', '01a21632-d631-7001-aca3-36176fca81ae', '01a21633-2452-7000-bdad-308f87e22afe', 'start', '370983103201', '2026-11-26 04:53:00.112364+00', '2026-11-26 04:53:00.112364+00'),
	('01a21632-d631-7001-aca3-36176fca81ae', 'emergency_total', '01a21632-d631-7001-aca3-36176fca81ae', '01a21633-2452-7000-bdad-308f87e22afe', 'start', '370983103201', '2026-11-26 04:53:00.112364+00', '2026-11-26 04:53:00.112364+00'),
	('01a21632-d631-7001-aca3-36176fca81ae', 'normal_total', '01a21632-d631-7001-aca3-36176fca81ae', '01a21633-2452-7000-bdad-308f87e22afe', 'start', '370983103201', '2026-11-26 04:53:00.112364+00', '2026-11-26 04:53:00.112364+00');
INSERT INTO public.clock_fact (case_id, clock, ref, event_id, kind, place_code, said_at, counts_from) VALUES
	('01a21632-be79-7000-9904-4de27f737723', 'objection_handling', '01a21632-bfe8-7000-abce-3dbba2e275d9', '01a21632-bffc-7000-9b1c-189d932e4dc0', 'stop', '370983103201', '2026-11-26 04:52:34.424763+00', '2026-11-26 04:52:34.424763+00'),
	('01a21632-be79-7000-9904-4de27f737723', 'first_relief', '01a21632-be79-7000-9904-4de27f737723', '01a21632-c91f-7000-a805-92372e252723', 'cancel', '370983103201', '2026-11-26 04:52:36.755884+00', '2026-11-26 04:52:36.755884+00'),
	('01a21632-c918-7000-ae7e-cbf4fed846da', 'acceptance', '01a21632-c918-7000-ae7e-cbf4fed846da', '01a21632-c919-7000-bd37-28fdc0143138', 'start', '370983103201', '2026-11-26 04:52:36.749404+00', '2026-11-26 04:52:36.749404+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'referral_ack', '01a21632-d3f2-7000-83c8-9920898ca2cf', '01a21632-d4f4-7000-9013-d253b8204263', 'stop', '370983103201', '2026-11-26 04:52:39.792306+00', '2026-11-26 04:52:39.792306+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'referral_reject', '01a21632-d3f2-7000-83c8-9920898ca2cf', '01a21632-d4f4-7000-9013-d253b8204263', 'stop', '370983103201', '2026-11-26 04:52:39.792306+00', '2026-11-26 04:52:39.792306+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'referral_ack', '01a21632-d3f0-7000-8a64-2c8261503a80', '01a21632-d3f3-7000-aa18-d9b6f9d7a9a1', 'start', '370983103201', '2026-11-26 04:52:39.529978+00', '2026-11-26 04:52:39.529978+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'referral_reject', '01a21632-d3f0-7000-8a64-2c8261503a80', '01a21632-d3f3-7000-aa18-d9b6f9d7a9a1', 'start', '370983103201', '2026-11-26 04:52:39.529978+00', '2026-11-26 04:52:39.529978+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'referral_result', '01a21632-d3f0-7000-8a64-2c8261503a80', '01a21632-d3f3-7000-aa18-d9b6f9d7a9a1', 'start', '370983103201', '2026-11-26 04:52:39.529978+00', '2026-11-26 04:52:39.529978+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'referral_ack', '01a21632-d3f2-7001-9c06-a30548fd80e1', '01a21632-d3f3-7001-95c9-e8c6d1917a48', 'start', '370983103201', '2026-11-26 04:52:39.529978+00', '2026-11-26 04:52:39.529978+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'referral_reject', '01a21632-d3f2-7001-9c06-a30548fd80e1', '01a21632-d3f3-7001-95c9-e8c6d1917a48', 'start', '370983103201', '2026-11-26 04:52:39.529978+00', '2026-11-26 04:52:39.529978+00'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'referral_result', '01a21632-d3f2-7001-9c06-a30548fd80e1', '01a21632-d3f3-7001-95c9-e8c6d1917a48', 'start', '370983103201', '2026-11-26 04:52:39.529978+00', '2026-11-26 04:52:39.529978+00'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'acceptance', '01a21632-d4fd-7000-95ab-27376c903518', '01a21632-d4fe-7000-a380-7da89b2f0530', 'start', '370983103201', '2026-11-26 04:52:39.800176+00', '2026-11-26 04:52:39.800176+00');


INSERT INTO public.consumer_offset (topic, partition, next_offset) VALUES
	('jiuji.intake', 3, 5),
	('jiuji.intake', 1, 4),
	('jiuji.audit', 1, 7),
	('jiuji.audit', 0, 26),
	('jiuji.audit', 2, 16),
	('jiuji.intake', 0, 18),
	('jiuji.assessment', 0, 23),
	('jiuji.disbursement', 0, 10),
	('jiuji.referral', 0, 17),
	('jiuji.desk', 0, 8),
	('jiuji.disbursement', 3, 2),
	('jiuji.assessment', 3, 1);


INSERT INTO public.duty (event_id, case_id, place_code, officer, unit, since) VALUES
	('01a21632-ae0e-7001-8427-2c2139fca6c6', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'demo-village_officer-370982-1', 'division:370982', '2026-11-26 04:52:29.827257+00'),
	('01a21632-be7a-7000-8a20-5091094cc3fb', '01a21632-be79-7000-9904-4de27f737723', '370983103201', 'demo-window_clerk-370983-1', 'division:370983', '2026-11-26 04:52:34.04044+00'),
	('01a21632-bee0-7000-ab77-b809de3b4829', '01a21632-be79-7000-9904-4de27f737723', '370983103201', 'demo-window_clerk-370983-2', '演示窗口', '2026-11-26 04:52:34.131989+00'),
	('01a21632-c919-7000-bd37-28fdc0143138', '01a21632-c918-7000-ae7e-cbf4fed846da', '370983103201', 'demo-window_clerk-370983-1', 'division:370983', '2026-11-26 04:52:36.749404+00'),
	('01a21632-c9f8-7001-828a-4886c86ae2f0', '01a21632-c9f8-7000-823c-afbfccd74684', '370983103201', 'demo-window_clerk-370983-1', 'division:370983', '2026-11-26 04:52:36.981065+00'),
	('01a21632-d4fe-7000-a380-7da89b2f0530', '01a21632-d4fd-7000-95ab-27376c903518', '370983103201', 'demo-window_clerk-370983-1', 'division:370983', '2026-11-26 04:52:39.800176+00'),
	('01a21632-d631-7002-97ce-4a99a63cfaff', '01a21632-d631-7001-aca3-36176fca81ae', '370983103201', 'demo-window_clerk-370983-1', 'division:370983', '2026-11-26 04:52:40.111978+00');


INSERT INTO public.event (seq, txid, event_id, type, source, occurred_at, case_id, case_seq, case_version, place_code, actor, policy_version, leaf, leaf_hash) OVERRIDING SYSTEM VALUE VALUES
	(1, '799', '01a21632-ae0e-7001-8427-2c2139fca6c6', 'cn.jiuji.case.registered.v1', 'intake', '2026-11-26 04:52:29.827257+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 1, 1, '370982117200', 'demo-village_officer-370982-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c226361736576657273696f6e223a312c226964223a2230316132313633322d616530652d373030312d383432372d326332313339666361366336222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a32392e3832373235372b30303a3030222c227472616365706172656e74223a2230302d33636230373133393162643264343138633132623162333637336461653039332d363137393538353532363438333361342d3031222c2274797065223a22636e2e6a69756a692e636173652e726567697374657265642e7631227d0a7b226368616e6e656c223a2276696c6c616765222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c22706572736f6e5f726566223a22702d3134643533663832643134333366626234353632633533616137363263333863222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393832222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a32392e3832373235375a222c226964656e746974795f636c6173736573223a5b22646962616f225d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a747275652c227265706f727465725f6b696e64223a2276696c6c6167655f6f666669636572222c227374617465645f73656c665f706169645f66656e223a353030303030302c227265717565737465645f66656e223a313230303030302c227265717565737465645f6d6f646573223a5b2263617368225d2c227265717565737465645f70726f6772616d6d6573223a5b22636861726974795f72656c696566225d7d', '\x2c3822f2d53b85ec7b0ee872ddfd499b35f7d0344af35659f3185510b31afdd7'),
	(2, '804', '01a21632-ae2a-7000-81d1-4df4d63a8960', 'cn.jiuji.relief.given.v1', 'intake', '2026-11-26 04:52:29.860857+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 2, 2, '370982117200', 'demo-village_officer-370982-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a320a326333383232663264353362383565633762306565383732646466643439396233356637643033343461663335363539663331383535313062333161666464370a7b226163746f72223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c226361736576657273696f6e223a322c226964223a2230316132313633322d616532612d373030302d383164312d346466346436336138393630222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a32392e3836303835372b30303a3030222c227472616365706172656e74223a2230302d34343834336533313065343339653864663134383731373833626332316637302d636561623865356332303433363337662d3031222c2274797065223a22636e2e6a69756a692e72656c6965662e676976656e2e7631227d0a7b2272656c6965665f6964223a2230316132313633322d616532382d373030302d383331372d323163326161633832393666222c22666f726d223a2263617265222c22616d6f756e745f66656e223a302c22676976656e5f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c22676976656e5f6174223a22323032362d31312d32365430343a35323a32392e3832373235375a222c227769746e6573736573223a322c226d6f6e65795f736f75726365223a22646f6e6174696f6e222c226f7665725f6c696d6974223a66616c73657d', '\xf2f3b17945ff2f35becc8e886e6ec345a25771953f6535e20490ec52e6f57f83'),
	(3, '804', '01a21632-ae44-7000-92f2-59050366e2d4', 'cn.jiuji.case.triaged.v1', 'intake', '2026-11-26 04:52:29.886691+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 3, 3, '370982117200', 'demo-window_clerk-370982-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a330a663266336231373934356666326633356265636338653838366536656333343561323537373139353366363533356532303439306563353265366635376638330a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226361736576657273696f6e223a332c226964223a2230316132313633322d616534342d373030302d393266322d353930353033363665326434222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a32392e3838363639312b30303a3030222c227472616365706172656e74223a2230302d31323330363836303562373436333061396662366539633231353138396364322d653864383731663037623061626332342d3031222c2274797065223a22636e2e6a69756a692e636173652e747269616765642e7631227d0a7b22757267656e6379223a22656d657267656e6379222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a32392e3832373235375a222c22646f776e677261646564223a66616c73657d', '\xf2894eadcaae0588ef2dfcc5b635c94b0cfabe1a43229b3c69b7450c5f2f8a12'),
	(4, '804', '01a21632-ae47-7000-a9c0-c033efb45a87', 'cn.jiuji.case.accepted.v1', 'intake', '2026-11-26 04:52:29.886691+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 4, 4, '370982117200', 'demo-window_clerk-370982-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a340a663238393465616463616165303538386566326466636335623633356339346230636661626531613433323239623363363962373435306335663266386131320a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226361736576657273696f6e223a342c226964223a2230316132313633322d616534372d373030302d613963302d633033336566623435613837222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a32392e3838363639312b30303a3030222c227472616365706172656e74223a2230302d31323330363836303562373436333061396662366539633231353138396364322d653864383731663037623061626332342d3031222c2274797065223a22636e2e6a69756a692e636173652e61636365707465642e7631227d0a7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a747275657d', '\xe0a933a1bda4498b849d319f48d61802d822ecb72c7b597b084d72d977bde515'),
	(5, '821', '01a21632-afe2-7000-bee5-45ff8465f456', 'cn.jiuji.relief.ordered.v1', 'assessment', '2026-11-26 04:52:30.302909+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 5, 1, '370982117200', 'demo-township_approver-370982-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a350a653061393333613162646134343938623834396433313966343864363138303264383232656362373263376235393762303834643732643937376264653531350a7b226163746f72223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938322d31222c226361736576657273696f6e223a312c226964223a2230316132313633322d616665322d373030302d626565352d343566663834363566343536222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33302e3330323930392b30303a3030222c227472616365706172656e74223a2230302d61646162383663653632623566633833626436353066336338363733383834392d326566663936323133333531626439312d3031222c2274797065223a22636e2e6a69756a692e72656c6965662e6f7264657265642e7631227d0a7b226974656d5f6964223a2230316132313633322d616665312d373030302d613434342d393538613834373539383034222c22616d6f756e745f66656e223a36333030302c22666f726d223a2263617368222c2266756e64696e67223a2270657474795f72657365727665222c226f7264657265645f6279223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938322d31222c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31227d', '\x5f5b0b1ea70162bdf7803b95948066b33a346f332939d2e8f6d13dfd3435bf6c'),
	(6, '825', '01a21632-afff-7000-a3e7-0b129a34df32', 'cn.jiuji.survey.completed.v1', 'assessment', '2026-11-26 04:52:30.330901+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 6, 2, '370982117200', 'demo-window_clerk-370982-2', NULL, '\x6a69756a692d6c6561662f310a360a356635623062316561373031363262646637383033623935393438303636623333613334366633333239333964326538663664313364666433343335626636630a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c226361736576657273696f6e223a322c226964223a2230316132313633322d616666662d373030302d613365372d306231323961333464663332222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33302e3333303930312b30303a3030222c227472616365706172656e74223a2230302d31386163363931316161303066366631316262386634333162303339656236372d363536666539383263666130386364382d3031222c2274797065223a22636e2e6a69756a692e7375727665792e636f6d706c657465642e7631227d0a7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d35225d2c22686f757365686f6c645f73697a65223a312c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a353030303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d', '\x6259381a9e5dda01cc603cdf232d2b157d350b248b066d414296401e3e724345'),
	(7, '832', '01a21632-b01b-7000-8445-04557d23e187', 'cn.jiuji.review.decided.v1', 'assessment', '2026-11-26 04:52:30.353903+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 7, 3, '370982117200', 'demo-window_clerk-370982-2', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a370a363235393338316139653564646130316363363033636466323332643262313537643335306232343862303636643431343239363430316533653732343334350a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c226361736576657273696f6e223a332c226964223a2230316132313633322d623031622d373030302d383434352d303435353764323365313837222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33302e3335333930332b30303a3030222c227472616365706172656e74223a2230302d66663330313466336164663536373761383431376138626239646466366466382d653963383336383066646638323065302d3031222c2274797065223a22636e2e6a69756a692e7265766965772e646563696465642e7631227d0a7b2270726f636564757265223a22656d657267656e6379222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d33222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d34225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2270726f706f7365645f66656e223a3536373030307d', '\xcbc3d29d7c3a65762387029a848dc4385664d06857f1d57d922aa8b23f9e9b18'),
	(9, '849', '01a21632-b070-7000-978e-fadb52be8d28', 'cn.jiuji.payment.reserved.v1', 'disbursement', '2026-11-26 04:52:30.443958+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 9, 1, '370982117200', 'system:disbursement', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a390a313364623334366464313263623533306130656533623938633263643131306233373338376433313434306236623737653631353733396461643765646135380a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a312c22636175736174696f6e6964223a2230316132313633322d616665322d373030302d626565352d343566663834363566343536222c226964223a2230316132313633322d623037302d373030302d393738652d666164623532626538643238222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33302e3434333935382b30303a3030222c227472616365706172656e74223a2230302d61646162383663653632623566633833626436353066336338363733383834392d326566663936323133333531626439312d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e72657365727665642e7631227d0a7b227061796d656e745f6964223a2230316132313633322d623033352d373030302d623162642d313238626265623832663933222c226974656d5f6964223a2230316132313633322d616665312d373030302d613434342d393538613834373539383034222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a36333030302c2266756e64696e67223a2270657474795f72657365727665222c2266697273745f72656c696566223a747275657d', '\x3bb749931c3ab1a8453e756e5b49d269fcaa2cb11aa0b9113cd39ba46a520107'),
	(8, '839', '01a21632-b072-7000-8e47-e40dd9fcb761', 'cn.jiuji.case.approved.v1', 'assessment', '2026-11-26 04:52:30.444265+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 8, 4, '370982117200', 'demo-county_approver-370982-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a380a636263336432396437633361363537363233383730323961383438646334333835363634643036383537663164353764393232616138623233663965396231380a7b226163746f72223a2264656d6f2d636f756e74795f617070726f7665722d3337303938322d31222c226361736576657273696f6e223a342c226964223a2230316132313633322d623037322d373030302d386534372d653430646439666362373631222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33302e3434343236352b30303a3030222c227472616365706172656e74223a2230302d39613138376430373934333638656464636537393531306531303138323963362d336662396463343062393330303535332d3031222c2274797065223a22636e2e6a69756a692e636173652e617070726f7665642e7631227d0a7b2270726f636564757265223a22656d657267656e6379222c226974656d73223a5b7b226974656d5f6964223a2230316132313633322d623037312d373030352d383832652d663563306534333834323464222c226b696e64223a2263617368222c2270726f6772616d6d65223a2274656d706f726172795f617373697374616e6365222c226465706172746d656e74223a22636976696c5f61666661697273222c22616d6f756e745f66656e223a3530343030302c22696e7374616c6d656e7473223a312c2266756e64696e67223a22636f756e74795f627564676574222c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132313633322d623037312d373030342d393165322d343032666532313534303332222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22646973656173655f656d657267656e63795f66756e64222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226465736b223a226865616c7468222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132313633322d623037312d373030332d396161302d616634636530356335306665222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a226d65646963616c5f617373697374616e6365222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226465736b223a226865616c7468222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132313633322d623037312d373030322d616561642d336237636364303461333039222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a227265645f63726f73735f72656c696566222c226465706172746d656e74223a227265645f63726f7373222c226465736b223a2263686172697479222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a747275657d2c7b226974656d5f6964223a2230316132313633322d623037312d373030312d386632322d356335333262306432323563222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a747275657d5d2c22746f74616c5f66656e223a3536373030302c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c22646563696465645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938322d31222c226c6567616c5f6261736973223a5b22e7a4bee4bc9ae69591e58aa9e69a82e8a18ce58a9ee6b39520c2a73437e280933438222c22e59bbde58f91e3809432303134e380953437e58fb7222c22e6b3b0e694bfe58a9ee5ad97e3809432303135e380953430e58fb7222c22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d2c226578706c616e6174696f6e5f736861323536223a2266306461643536623437326366323933373732343866306262613961336232376438616465313362333763643932626133373761373330393564303733653838222c22666f726d616c69746965735f6f70656e223a747275652c226e6f746963655f6d6f6465223a22706f7374227d', '\x13db346dd12cb530a0ee3b98c2cd110b37387d31440b6b77e615739dad7eda58'),
	(28, '970', '01a21632-b34e-7000-9215-6435331f4c40', 'cn.jiuji.referral.acknowledged.v1', 'referral', '2026-11-26 04:52:31.172177+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 28, 8, '370982117200', 'system:referral', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a32380a313066656562663362353533666434386465653965356161323962336130663433303536623165343230376366616137323135373030653366343163383466320a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a382c22636175736174696f6e6964223a2230316132313633322d623330392d373030302d626166382d336233393835396437376432222c226964223a2230316132313633322d623334652d373030302d393231352d363433353333316634633430222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33312e3137323137372b30303a3030222c227472616365706172656e74223a2230302d34623334323830353738343164323761346437653961366536353530386231312d306261373536633736386134386362312d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132313633322d623135352d373030302d396537392d613234363833616431646538222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226f666669636572223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832227d', '\x335f11693980e80f711e01b068eaaec52a82727b2a8abe4f154cb5a08506ded8'),
	(36, '998', '01a21632-b517-7000-be04-4dffc0988fdc', 'cn.jiuji.formalities.completed.v1', 'assessment', '2026-11-26 04:52:31.636831+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 36, 6, '370982117200', 'demo-window_clerk-370982-2', NULL, '\x6a69756a692d6c6561662f310a33360a346130656633613133373830626134383037353536653733653364643035393435376662383735386163623539613030393664353961373635356134343236330a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c226361736576657273696f6e223a362c226964223a2230316132313633322d623531372d373030302d626530342d346466666330393838666463222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33312e3633363833312b30303a3030222c227472616365706172656e74223a2230302d39353537323130396366623137343330393133333033343966393334383663612d623936383661363033613962653066312d3031222c2274797065223a22636e2e6a69756a692e666f726d616c69746965732e636f6d706c657465642e7631227d0a7b22636f6d706c657465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c22666f756e645f656c696769626c65223a747275657d', '\x5bd707c38aa0e793e056d70b4f1f97de1ae0476fed6de5c40e32b012876a26f7'),
	(44, '1074', '01a21632-bee0-7000-ab77-b809de3b4829', 'cn.jiuji.duty.handover_acknowledged.v1', 'intake', '2026-11-26 04:52:34.131989+00', '01a21632-be79-7000-9904-4de27f737723', 4, 4, '370983103201', 'demo-window_clerk-370983-2', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a340a333865613936623035323864343639333064633634336232636135366265626431303866356663656535333166376362303664633262396632653562613862620a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a342c226964223a2230316132313633322d626565302d373030302d616237372d623830396465336234383239222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d626537392d373030302d393930342d346465323766373337373233222c2274696d65223a22323032362d31312d32365430343a35323a33342e3133313938392b30303a3030222c227472616365706172656e74223a2230302d34613564373231343065323930313363393035616265343831343364356531612d383634326333303632646566323063302d3031222c2274797065223a22636e2e6a69756a692e647574792e68616e646f7665725f61636b6e6f776c65646765642e7631227d0a7b2268616e646f7665725f6964223a2230316132313633322d626563642d373030302d383162632d613061633930633765633766222c2266726f6d5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22746f5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22746f5f756e6974223a22e6bc94e7a4bae7aa97e58fa3227d', '\xb6ff5173ce9cde641cb2fb1c09e6d5aca520432def343c6436126e1f75821f53'),
	(53, '1158', '01a21632-c909-7000-9d5a-e43dd2a514f8', 'cn.jiuji.case.rejected.v1', 'assessment', '2026-11-26 04:52:36.741538+00', '01a21632-be79-7000-9904-4de27f737723', 13, 7, '370983103201', 'demo-county_approver-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31330a656335366633653466313264393261316436366337316563623165316662623331666465663964356266626435393765663437366365323634646633383336380a7b226163746f72223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d31222c226361736576657273696f6e223a372c226964223a2230316132313633322d633930392d373030302d396435612d653433646432613531346638222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d626537392d373030302d393930342d346465323766373337373233222c2274696d65223a22323032362d31312d32365430343a35323a33362e3734313533382b30303a3030222c227472616365706172656e74223a2230302d31323639643437663266343662356262616165356333623632373637353763392d306537346233393030613064616335322d3031222c2274797065223a22636e2e6a69756a692e636173652e72656a65637465642e7631227d0a7b2270726f636564757265223a226e6f726d616c222c22726561736f6e5f636f6465223a226e6f745f696e5f6e656564222c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22646563696465645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d31222c226c6567616c5f6261736973223a5b22e7a4bee4bc9ae69591e58aa9e69a82e8a18ce58a9ee6b39520c2a73437e280933438222c22e59bbde58f91e3809432303134e380953437e58fb7222c22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d7d', '\xdb308d901fc1d62d2b9ccb1c6e47fa879ff3f4e307662e285d7bc33f7431b0fc'),
	(64, '1257', '01a21632-ca24-7000-a21b-fd3b114bd778', 'cn.jiuji.case.accepted.v1', 'intake', '2026-11-26 04:52:37.014611+00', '01a21632-c9f8-7000-823c-afbfccd74684', 3, 3, '370983103201', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a330a313162373561643533376437336464353539336632383264366666366637393833656166313632333539646237343638303263363230383630633066353462320a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a332c226964223a2230316132313633322d636132342d373030302d613231622d666433623131346264373738222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35323a33372e3031343631312b30303a3030222c227472616365706172656e74223a2230302d65646637303662306261363639303666353033306236323065303939393866382d613865383938336466636639303664362d3031222c2274797065223a22636e2e6a69756a692e636173652e61636365707465642e7631227d0a7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73657d', '\xbe4df1646280a7dae32e74d78bb4cc9d116e3f5dd845c01156609a723c7752be'),
	(69, '1297', '01a21632-d3e0-7000-b15b-f1ee9542829d', 'cn.jiuji.case.approved.v1', 'assessment', '2026-11-26 04:52:39.518389+00', '01a21632-c9f8-7000-823c-afbfccd74684', 8, 5, '370983103201', 'demo-county_approver-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a380a636638616232633961313035373461316563636566386164363039373462666535323764316565653639363736653963313466393338336363363362363638350a7b226163746f72223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d31222c226361736576657273696f6e223a352c226964223a2230316132313633322d643365302d373030302d623135622d663165653935343238323964222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35323a33392e3531383338392b30303a3030222c227472616365706172656e74223a2230302d64666538643164353130393630316433393663363962383034626334313365372d656531363936613965366266396532612d3031222c2274797065223a22636e2e6a69756a692e636173652e617070726f7665642e7631227d0a7b2270726f636564757265223a226e6f726d616c222c226974656d73223a5b7b226974656d5f6964223a2230316132313633322d643364662d373030342d623762612d616130616230393434313665222c226b696e64223a2263617368222c2270726f6772616d6d65223a2274656d706f726172795f617373697374616e6365222c226465706172746d656e74223a22636976696c5f61666661697273222c22616d6f756e745f66656e223a3337383030302c22696e7374616c6d656e7473223a312c2266756e64696e67223a22636f756e74795f627564676574222c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132313633322d643364662d373030332d383638632d663139333832393730646563222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22656475636174696f6e5f616964222c226465706172746d656e74223a22656475636174696f6e222c226465736b223a22656475636174696f6e222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132313633322d643364662d373030322d393231332d663232356534383064613032222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a747275657d2c7b226974656d5f6964223a2230316132313633322d643364662d373030312d386137362d346434386338633763383932222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22646962616f5f656e726f6c6d656e74222c226465706172746d656e74223a22636976696c5f616666616972735f646962616f222c226465736b223a22636976696c5f61666661697273222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d5d2c22746f74616c5f66656e223a3337383030302c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22646563696465645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d31222c226c6567616c5f6261736973223a5b22e7a4bee4bc9ae69591e58aa9e69a82e8a18ce58a9ee6b39520c2a73437e280933438222c22e59bbde58f91e3809432303134e380953437e58fb7222c22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d2c226578706c616e6174696f6e5f736861323536223a2236643639303063633364366264373833383765353638363164326636663765396464653439643230653261366261636465666132393362663437633730613335222c22666f726d616c69746965735f6f70656e223a66616c73652c226e6f746963655f6d6f6465223a22707265227d', '\x99ae841342f5a9661bffd51869037ca9d7eed24c0e649908497375a8af695e27'),
	(10, '849', '01a21632-b073-7000-ab4b-10dad40c8172', 'cn.jiuji.payment.ordered.v1', 'disbursement', '2026-11-26 04:52:30.443958+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 10, 2, '370982117200', 'system:disbursement', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31300a336262373439393331633361623161383435336537353665356234396432363966636161326362313161613062393131336364333962613436613532303130370a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a322c22636175736174696f6e6964223a2230316132313633322d616665322d373030302d626565352d343566663834363566343536222c226964223a2230316132313633322d623037332d373030302d616234622d313064616434306338313732222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33302e3434333935382b30303a3030222c227472616365706172656e74223a2230302d61646162383663653632623566633833626436353066336338363733383834392d326566663936323133333531626439312d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e6f7264657265642e7631227d0a7b227061796d656e745f6964223a2230316132313633322d623033352d373030302d623162642d313238626265623832663933222c226974656d5f6964223a2230316132313633322d616665312d373030302d613434342d393538613834373539383034222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a36333030302c2266756e64696e67223a2270657474795f72657365727665222c2266697273745f72656c696566223a747275652c226f7264657265645f6279223a2273797374656d3a64697362757273656d656e74222c2262795f72756c65223a747275657d', '\x4dea6ffe9adeee6fb897c7153d46524327509ed782dce46e6bb7a5ea43a32e01'),
	(12, '864', '01a21632-b137-7000-a697-1ee04da8d843', 'cn.jiuji.payment.reserved.v1', 'disbursement', '2026-11-26 04:52:30.641889+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 12, 4, '370982117200', 'system:disbursement', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31320a653966363938383137633037393466323231393662346135346164313663303636396666633034666262393137653066356239303638353265316166313438650a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a342c22636175736174696f6e6964223a2230316132313633322d623037322d373030302d386534372d653430646439666362373631222c226964223a2230316132313633322d623133372d373030302d613639372d316565303464613864383433222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33302e3634313838392b30303a3030222c227472616365706172656e74223a2230302d39613138376430373934333638656464636537393531306531303138323963362d336662396463343062393330303535332d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e72657365727665642e7631227d0a7b227061796d656e745f6964223a2230316132313633322d623066642d373030302d623339372d613833323734343736633935222c226974656d5f6964223a2230316132313633322d623037312d373030352d383832652d663563306534333834323464222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73657d', '\x9fdd488d28b38f197efe758afaadf19540a1bf9ef49658935546ee41bc34d3a5'),
	(23, '946', '01a21632-b309-7000-baf8-3b39859d77d2', 'cn.jiuji.desk.acknowledged.v1', 'health', '2026-11-26 04:52:31.085909+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 23, 1, '370982117200', 'demo-health_commission-370982', NULL, '\x6a69756a692d6c6561662f310a32330a663962383262633562306435626330313231363361363630626461643665313662373866616137653937636333383665333763333162613236376639376136650a7b226163746f72223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832222c226361736576657273696f6e223a312c226964223a2230316132313633322d623330392d373030302d626166382d336233393835396437376432222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226865616c7468222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33312e3038353930392b30303a3030222c227472616365706172656e74223a2230302d34623334323830353738343164323761346437653961366536353530386231312d306261373536633736386134386362312d3031222c2274797065223a22636e2e6a69756a692e6465736b2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132313633322d623135352d373030302d396537392d613234363833616431646538222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226f666669636572223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832227d', '\x2071b793091cfe370a0375dbb41f8d253ce76a1dae537995a570d9cf74eb8245'),
	(29, '974', '01a21632-b371-7000-9ff6-595dd2800853', 'cn.jiuji.referral.refused.v1', 'referral', '2026-11-26 04:52:31.207223+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 29, 9, '370982117200', 'system:referral', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a32390a333335663131363933393830653830663731316530316230363865616165633532613832373237623261386162653466313534636235613038353036646564380a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a392c22636175736174696f6e6964223a2230316132313633322d623332342d373030302d616133342d373664633861313632336132222c226964223a2230316132313633322d623337312d373030302d396666362d353935646432383030383533222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33312e3230373232332b30303a3030222c227472616365706172656e74223a2230302d32386237323665306136353433343536363463333636653661323263653130622d663265663036306537646133643663622d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e726566757365642e7631227d0a7b22726566657272616c5f6964223a2230316132313633322d623135352d373030302d396537392d613234363833616431646538222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c22726561736f6e5f636f6465223a226e6f7468696e675f746f6c64222c226f666669636572223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832227d', '\x5fee04a6104b92e920c1dd9bb8947c23f44f0eed979ca88261f39ec142286a87'),
	(30, '974', '01a21632-b374-7000-b364-a2e6fd08d483', 'cn.jiuji.referral.acknowledged.v1', 'referral', '2026-11-26 04:52:31.207223+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 30, 10, '370982117200', 'system:referral', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a33300a356665653034613631303462393265393230633164643962623839343763323366343466306565643937396361383832363166333965633134323238366138370a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a31302c22636175736174696f6e6964223a2230316132313633322d623330632d373030302d613364642d656331363138653635316261222c226964223a2230316132313633322d623337342d373030302d623336342d613265366664303864343833222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33312e3230373232332b30303a3030222c227472616365706172656e74223a2230302d37343261626631383663323333656661343530393530356362363539623633382d376131653138316563646533353364312d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132313633322d623135372d373030302d383233662d373061326332353534353565222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226f666669636572223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832227d', '\x1e1dc2998d2d2ed34138efb4079857abb52c51e08e44de7e34b135b2b0449770'),
	(31, '974', '01a21632-b377-7000-818f-c68bb2506f6b', 'cn.jiuji.referral.refused.v1', 'referral', '2026-11-26 04:52:31.207223+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 31, 11, '370982117200', 'system:referral', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a33310a316531646332393938643264326564333431333865666234303739383537616262353263353165303865343464653765333462313335623262303434393737300a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a31312c22636175736174696f6e6964223a2230316132313633322d623333642d373030302d383861382d383539353034356261623463222c226964223a2230316132313633322d623337372d373030302d383138662d633638626232353036663662222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33312e3230373232332b30303a3030222c227472616365706172656e74223a2230302d63383931323136653262623961666236363336613466313937376639336461312d373836313963353362343239663734302d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e726566757365642e7631227d0a7b22726566657272616c5f6964223a2230316132313633322d623135372d373030302d383233662d373061326332353534353565222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c22726561736f6e5f636f6465223a226e6f7468696e675f746f6c64222c226f666669636572223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832227d', '\xb1103b6b03a4e710d7b716e11c6f5b963c16e9097ee4d73a06047f907539de17'),
	(32, '974', '01a21632-b379-7000-a49e-af793a0ca322', 'cn.jiuji.referral.joined.v1', 'referral', '2026-11-26 04:52:31.207223+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 32, 12, '370982117200', 'system:referral', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a33320a623131303362366230336134653731306437623731366531316336663562393633633136653930393765653464373361303630343766393037353339646531370a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a31322c22636175736174696f6e6964223a2230316132313633322d623333642d373030302d383861382d383539353034356261623463222c226964223a2230316132313633322d623337392d373030302d613439652d616637393361306361333232222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33312e3230373232332b30303a3030222c227472616365706172656e74223a2230302d63383931323136653262623961666236363336613466313937376639336461312d373836313963353362343239663734302d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6a6f696e65642e7631227d0a7b22636f6d706c65746564223a312c2272656675736564223a322c2272657475726e6564223a302c22776974686f75745f636f6e73656e74223a312c22726573756c74223a22706172746c795f636f6d706c65746564227d', '\xd5f5603f693831f698e72db909415a10e84cdf8cd7bd4ff59880d412d76885ac'),
	(34, '985', '01a21632-b4a1-7000-ac06-8c0ea71db210', 'cn.jiuji.payment.paid.v1', 'disbursement', '2026-11-26 04:52:31.518215+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 34, 8, '370982117200', 'system:disbursement', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a33340a393864343838376635336330383733646663383939313731653435386438666636363531333764613630636664363334366137663335626163383936623336310a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a382c22636175736174696f6e6964223a2230316132313633322d623037322d373030302d386534372d653430646439666362373631222c226964223a2230316132313633322d623461312d373030302d616330362d386330656137316462323130222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33312e3531383231352b30303a3030222c227472616365706172656e74223a2230302d39613138376430373934333638656464636537393531306531303138323963362d336662396463343062393330303535332d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e706169642e7631227d0a7b227061796d656e745f6964223a2230316132313633322d623066642d373030302d623339372d613833323734343736633935222c226974656d5f6964223a2230316132313633322d623037312d373030352d383832652d663563306534333834323464222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73652c226d65616e73223a2262616e6b222c22696e737472756374696f6e5f6e6f223a224a4a30314132313633324230464437303030423339374138333237343437364339353031222c2262616e6b5f7265666572656e6365223a22424b32303236313132363030303030303032227d', '\xc64b10f95e8b6429fc44a58f7a1cd8c3dc3c1b37bd6381e2409e8244840aa8a1'),
	(11, '856', '01a21632-b103-7000-9b1f-1d67a40d4318', 'cn.jiuji.payment.submitted.v1', 'disbursement', '2026-11-26 04:52:30.59051+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 11, 3, '370982117200', 'system:disbursement', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31310a346465613666666539616465656536666238393763373135336434363532343332373530396564373832646365343665366262376135656134336133326530310a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a332c22636175736174696f6e6964223a2230316132313633322d616665322d373030302d626565352d343566663834363566343536222c226964223a2230316132313633322d623130332d373030302d396231662d316436376134306434333138222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33302e3539303531302b30303a3030222c227472616365706172656e74223a2230302d61646162383663653632623566633833626436353066336338363733383834392d326566663936323133333531626439312d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e7375626d69747465642e7631227d0a7b227061796d656e745f6964223a2230316132313633322d623033352d373030302d623162642d313238626265623832663933222c226974656d5f6964223a2230316132313633322d616665312d373030302d613434342d393538613834373539383034222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a36333030302c2266756e64696e67223a2270657474795f72657365727665222c2266697273745f72656c696566223a747275652c22696e737472756374696f6e5f6e6f223a224a4a30314132313633324230333537303030423142443132384242454238324639333031227d', '\xe9f698817c0794f22196b4a54ad16c0669ffc04fbb917e0f5b906852e1af148e'),
	(15, '878', '01a21632-b1b0-7001-af8c-adaa7d71efb2', 'cn.jiuji.payment.ordered.v1', 'disbursement', '2026-11-26 04:52:30.764024+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 15, 5, '370982117200', 'demo-finance_officer-370982-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31350a626562633864653362333931613064363463396539386361323231633164373435386235303961643265373762383338373265383338383463623138353866370a7b226163746f72223a2264656d6f2d66696e616e63655f6f6666696365722d3337303938322d31222c226361736576657273696f6e223a352c22636175736174696f6e6964223a2230316132313633322d623037322d373030302d386534372d653430646439666362373631222c226964223a2230316132313633322d623162302d373030312d616638632d616461613764373165666232222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33302e3736343032342b30303a3030222c227472616365706172656e74223a2230302d34613331616664373762316234643339383830353762656232646565656431382d656536323031316164633432383537392d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e6f7264657265642e7631227d0a7b227061796d656e745f6964223a2230316132313633322d623066642d373030302d623339372d613833323734343736633935222c226974656d5f6964223a2230316132313633322d623037312d373030352d383832652d663563306534333834323464222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73652c226f7264657265645f6279223a2264656d6f2d66696e616e63655f6f6666696365722d3337303938322d31222c2262795f72756c65223a66616c73657d', '\xb78e2e5eb6abe30c815d0846d3b6230beccb28c4f0e3f8d27379a83d2ff1f279'),
	(16, '886', '01a21632-b1c9-7000-b1a5-847d359c442c', 'cn.jiuji.consent.recorded.v1', 'referral', '2026-11-26 04:52:30.788369+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 16, 3, '370982117200', 'demo-window_clerk-370982-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31360a623738653265356562366162653330633831356430383436643362363233306265636362323863346630653366386432373337396138336432666631663237390a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226361736576657273696f6e223a332c226964223a2230316132313633322d623163392d373030302d623161352d383437643335396334343263222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33302e3738383336392b30303a3030222c227472616365706172656e74223a2230302d63373630666163333333383261396139373334373138316566653139363734662d313864646434313439633463346232352d3031222c2274797065223a22636e2e6a69756a692e636f6e73656e742e7265636f726465642e7631227d0a7b22636f6e73656e745f6964223a2230316132313633322d623163382d373030302d396364392d336238633731393236623664222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22676976656e223a747275657d', '\x51bad30acb165b8d2f125c172bd89026e3e242174060bcb940be4e0ced4b9646'),
	(17, '886', '01a21632-b1cd-7000-930e-bcd666e28767', 'cn.jiuji.referral.issued.v1', 'referral', '2026-11-26 04:52:30.788369+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 17, 4, '370982117200', 'demo-window_clerk-370982-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31370a353162616433306163623136356238643266313235633137326264383930323665336532343231373430363062636239343062653465306365643462393634360a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226361736576657273696f6e223a342c226964223a2230316132313633322d623163642d373030302d393330652d626364363636653238373637222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33302e3738383336392b30303a3030222c227472616365706172656e74223a2230302d63373630666163333333383261396139373334373138316566653139363734662d313864646434313439633463346232352d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6973737565642e7631227d0a7b22726566657272616c5f6964223a2230316132313633322d623135612d373030302d616261382d663539306230313533326432222c226974656d5f6964223a2230316132313633322d623037312d373030312d386632322d356335333262306432323563222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c2270726f6772616d6d65223a22636861726974795f72656c696566222c22706572736f6e5f726566223a22702d3134643533663832643134333366626234353632633533616137363263333863222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c227072696f72697479223a747275652c22636f6e73656e745f6964223a2230316132313633322d623163382d373030302d396364392d336238633731393236623664227d', '\xa79b3e34ebfce35906e28c3839c0b7e54593fb4d35c7758ea2808a6d746f80e7'),
	(18, '901', '01a21632-b1db-7001-a8fb-86d923181467', 'cn.jiuji.consent.recorded.v1', 'referral', '2026-11-26 04:52:30.806037+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 18, 5, '370982117200', 'demo-window_clerk-370982-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31380a613739623365333465626663653335393036653238633338333963306237653534353933666234643335633737353865613238303861366437343666383065370a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226361736576657273696f6e223a352c226964223a2230316132313633322d623164622d373030312d613866622d383664393233313831343637222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33302e3830363033372b30303a3030222c227472616365706172656e74223a2230302d30353263356137633366363530393732376637646532653337323430306130632d663262626236636534366231623864622d3031222c2274797065223a22636e2e6a69756a692e636f6e73656e742e7265636f726465642e7631227d0a7b22636f6e73656e745f6964223a2230316132313633322d623164622d373030302d383432332d663234623861373166313663222c226465706172746d656e74223a227265645f63726f7373222c22676976656e223a66616c73657d', '\x9086f60a32a2e504c4fc039c46215252a408806f4311aa942457feec3ce28ca7'),
	(19, '907', '01a21632-b222-7000-bde6-379affdf665a', 'cn.jiuji.payment.submitted.v1', 'disbursement', '2026-11-26 04:52:30.875429+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 19, 6, '370982117200', 'system:disbursement', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31390a393038366636306133326132653530346334666330333963343632313532353261343038383036663433313161613934323435376665656333636532386361370a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a362c22636175736174696f6e6964223a2230316132313633322d623037322d373030302d386534372d653430646439666362373631222c226964223a2230316132313633322d623232322d373030302d626465362d333739616666646636363561222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33302e3837353432392b30303a3030222c227472616365706172656e74223a2230302d39613138376430373934333638656464636537393531306531303138323963362d336662396463343062393330303535332d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e7375626d69747465642e7631227d0a7b227061796d656e745f6964223a2230316132313633322d623066642d373030302d623339372d613833323734343736633935222c226974656d5f6964223a2230316132313633322d623037312d373030352d383832652d663563306534333834323464222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73652c22696e737472756374696f6e5f6e6f223a224a4a30314132313633324230464437303030423339374138333237343437364339353031227d', '\x2aebd42042f15925326195cbfc60debdc7bd42efb5a16281765ea52e638e1545'),
	(21, '920', '01a21632-b2cc-7000-ad41-73dd7eef2f97', 'cn.jiuji.desk.completed.v1', 'charity', '2026-11-26 04:52:31.040049+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 21, 2, '370982117200', 'demo-charity_federation-370982', NULL, '\x6a69756a692d6c6561662f310a32310a353165376135306337626665353664663635386565396465653336623233623661376466393662623537313062353564613166623261313065303237343534360a7b226163746f72223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832222c226361736576657273696f6e223a322c226964223a2230316132313633322d623263632d373030302d616434312d373364643765656632663937222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a2263686172697479222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33312e3034303034392b30303a3030222c227472616365706172656e74223a2230302d65333035643636363862613837653364383737343937346633646362386633642d376130623632633462393439663134642d3031222c2274797065223a22636e2e6a69756a692e6465736b2e636f6d706c657465642e7631227d0a7b22726566657272616c5f6964223a2230316132313633322d623135612d373030302d616261382d663539306230313533326432222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832227d', '\xd2a00d17e19964552fbedb7c3c1d2a08f238480715187330d8aa127bd49e428f'),
	(22, '938', '01a21632-b2ec-7000-b166-be98a26251b4', 'cn.jiuji.referral.acknowledged.v1', 'referral', '2026-11-26 04:52:31.075079+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 22, 6, '370982117200', 'system:referral', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a32320a643261303064313765313939363435353266626564623763336331643261303866323338343830373135313837333330643861613132376264343965343238660a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a362c22636175736174696f6e6964223a2230316132313633322d623262342d373030302d386263312d303038333965306263383935222c226964223a2230316132313633322d623265632d373030302d623136362d626539386132363235316234222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33312e3037353037392b30303a3030222c227472616365706172656e74223a2230302d38666165366263393733616638373834373637393765343931373737356432382d316430363638326536633261383761392d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132313633322d623135612d373030302d616261382d663539306230313533326432222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832227d', '\xf9b82bc5b0d5bc012163a660bdad6e16b78faa7e97cc386e37c31ba267f97a6e'),
	(13, '868', '01a21632-b15c-7000-ae4a-647ce502612c', 'cn.jiuji.referral.issued.v1', 'referral', '2026-11-26 04:52:30.666984+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 13, 1, '370982117200', 'system:referral', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31330a396664643438386432386233386631393765666537353861666161646631393534306131626639656634393635383933353534366565343162633334643361350a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a312c22636175736174696f6e6964223a2230316132313633322d623037322d373030302d386534372d653430646439666362373631222c226964223a2230316132313633322d623135632d373030302d616534612d363437636535303236313263222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33302e3636363938342b30303a3030222c227472616365706172656e74223a2230302d39613138376430373934333638656464636537393531306531303138323963362d336662396463343062393330303535332d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6973737565642e7631227d0a7b22726566657272616c5f6964223a2230316132313633322d623135352d373030302d396537392d613234363833616431646538222c226974656d5f6964223a2230316132313633322d623037312d373030342d393165322d343032666532313534303332222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226465736b223a226865616c7468222c2270726f6772616d6d65223a22646973656173655f656d657267656e63795f66756e64222c22706572736f6e5f726566223a22702d3134643533663832643134333366626234353632633533616137363263333863222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c227072696f72697479223a747275657d', '\x48cf466586146435f1269e0ca6380f985782a27b589295f2d4154731dd3af2d7'),
	(14, '868', '01a21632-b15c-7001-8205-4bd83a4ca476', 'cn.jiuji.referral.issued.v1', 'referral', '2026-11-26 04:52:30.666984+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 14, 2, '370982117200', 'system:referral', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31340a343863663436363538363134363433356631323639653063613633383066393835373832613237623538393239356632643431353437333164643361663264370a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a322c22636175736174696f6e6964223a2230316132313633322d623037322d373030302d386534372d653430646439666362373631222c226964223a2230316132313633322d623135632d373030312d383230352d346264383361346361343736222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33302e3636363938342b30303a3030222c227472616365706172656e74223a2230302d39613138376430373934333638656464636537393531306531303138323963362d336662396463343062393330303535332d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6973737565642e7631227d0a7b22726566657272616c5f6964223a2230316132313633322d623135372d373030302d383233662d373061326332353534353565222c226974656d5f6964223a2230316132313633322d623037312d373030332d396161302d616634636530356335306665222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226465736b223a226865616c7468222c2270726f6772616d6d65223a226d65646963616c5f617373697374616e6365222c22706572736f6e5f726566223a22702d3134643533663832643134333366626234353632633533616137363263333863222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c227072696f72697479223a747275657d', '\xbebc8de3b391a0d64c9e98ca221c1d7458b509ad2e77b83872e83884cb1858f7'),
	(20, '917', '01a21632-b2b4-7000-8bc1-00839e0bc895', 'cn.jiuji.desk.acknowledged.v1', 'charity', '2026-11-26 04:52:31.025461+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 20, 1, '370982117200', 'demo-charity_federation-370982', NULL, '\x6a69756a692d6c6561662f310a32300a326165626434323034326631353932353332363139356362666336306465626463376264343265666235613136323831373635656135326536333865313534350a7b226163746f72223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832222c226361736576657273696f6e223a312c226964223a2230316132313633322d623262342d373030302d386263312d303038333965306263383935222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a2263686172697479222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33312e3032353436312b30303a3030222c227472616365706172656e74223a2230302d38666165366263393733616638373834373637393765343931373737356432382d316430363638326536633261383761392d3031222c2274797065223a22636e2e6a69756a692e6465736b2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132313633322d623135612d373030302d616261382d663539306230313533326432222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832227d', '\x51e7a50c7bfe56df658ee9dee36b23b6a7df96bb5710b55da1fb2a10e0274546'),
	(40, '1028', '01a21632-be6b-7000-9646-6d0f5ab1f133', 'cn.jiuji.supervision.opened.v1', 'audit', '2026-11-26 04:52:34.019864+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 40, 1, '370982117200', 'demo-supervisor-370982-1', NULL, '\x6a69756a692d6c6561662f310a34300a336136643731356335663366323431636235356132303465313132313232633865343561656539356166303764613466626239623961343731373737313466330a7b226163746f72223a2264656d6f2d73757065727669736f722d3337303938322d31222c226361736576657273696f6e223a312c226964223a2230316132313633322d626536622d373030302d393634362d366430663561623166313333222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33342e3031393836342b30303a3030222c227472616365706172656e74223a2230302d39656330623764663233623863643231306464386134653734353030643538382d323766306665643338303261363039362d3031222c2274797065223a22636e2e6a69756a692e7375706572766973696f6e2e6f70656e65642e7631227d0a7b227375706572766973696f6e5f6964223a2230316132313633322d626536372d373030302d613364342d626465653465623361373334222c226361757365223a226f766572647565222c226f70656e65645f6279223a2264656d6f2d73757065727669736f722d3337303938322d31227d', '\x9edeae2654ad0388f5982244ef40a8f4de0bf495623840706ea65b5774cc95e7'),
	(52, '1150', '01a21632-c7c2-7000-ba90-599903aeb6be', 'cn.jiuji.notice.closed.v1', 'assessment', '2026-11-26 04:52:36.416304+00', '01a21632-be79-7000-9904-4de27f737723', 12, 6, '370983103201', 'system:assessment', NULL, '\x6a69756a692d6c6561662f310a31320a303535323261303966393466353632323930626234363434333036336637393063373936323438326537396335343864376362616134613065663962383539310a7b226163746f72223a2273797374656d3a6173736573736d656e74222c226361736576657273696f6e223a362c226964223a2230316132313633322d633763322d373030302d626139302d353939393033616562366265222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d626537392d373030302d393930342d346465323766373337373233222c2274696d65223a22323032362d31312d32365430343a35323a33362e3431363330342b30303a3030222c2274797065223a22636e2e6a69756a692e6e6f746963652e636c6f7365642e7631227d0a7b226e6f746963655f6964223a2230316132313633322d626664372d373030302d396362342d326336313364383338316163222c226d6f6465223a22707265222c22757068656c64223a66616c73657d', '\xec56f3e4f12d92a1d66c71ecb1e1fbb31fdef9d5bfbd597ef476ce264df38368'),
	(56, '1184', '01a21632-c931-7000-a2b8-f1f67d5800d6', 'cn.jiuji.case.triaged.v1', 'intake', '2026-11-26 04:52:36.782778+00', '01a21632-c918-7000-ae7e-cbf4fed846da', 2, 2, '370983103201', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a320a623138623237353631643532633538396632386366353265616163666430356563393063363135313634636139363935376562616666336635633836346138340a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a322c226964223a2230316132313633322d633933312d373030302d613262382d663166363764353830306436222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633931382d373030302d616537652d636266346665643834366461222c2274696d65223a22323032362d31312d32365430343a35323a33362e3738323737382b30303a3030222c227472616365706172656e74223a2230302d66383337326366643738376363353838393538313764613132323463653434342d623333666330326338333231303636322d3031222c2274797065223a22636e2e6a69756a692e636173652e747269616765642e7631227d0a7b22757267656e6379223a226f7264696e617279222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a33362e3734393430345a222c22646f776e677261646564223a66616c73657d', '\x0d16da3a93cd0fb977f22e03f7d513293cfa3df953f1dd85962272c47d69c70d'),
	(58, '1200', '01a21632-c9be-7000-8901-aa69f3740f24', 'cn.jiuji.survey.completed.v1', 'assessment', '2026-11-26 04:52:36.925042+00', '01a21632-c918-7000-ae7e-cbf4fed846da', 4, 1, '370983103201', 'demo-window_clerk-370983-2', NULL, '\x6a69756a692d6c6561662f310a340a306337333139633238383635366233656130343862623137323537613463333230643962393564303330353761663335666362313161343438356431363238320a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a312c226964223a2230316132313633322d633962652d373030302d383930312d616136396633373430663234222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633931382d373030302d616537652d636266346665643834366461222c2274696d65223a22323032362d31312d32365430343a35323a33362e3932353034322b30303a3030222c227472616365706172656e74223a2230302d39323637613932383736613135346462653338663864623831353834363339372d343139383237663163363834376465332d3031222c2274797065223a22636e2e6a69756a692e7375727665792e636f6d706c657465642e7631227d0a7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22686f757365686f6c645f73697a65223a332c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a343530303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d', '\x0c488490a6fba7afe32782dfc2976e00c65316cb29d3a069f4fd850bc77d9a4b'),
	(70, '1304', '01a21632-d3f3-7000-aa18-d9b6f9d7a9a1', 'cn.jiuji.referral.issued.v1', 'referral', '2026-11-26 04:52:39.529978+00', '01a21632-c9f8-7000-823c-afbfccd74684', 9, 1, '370983103201', 'system:referral', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a390a393961653834313334326635613936363162666664353138363930333763613964376565643234633065363439393038343937333735613861663639356532370a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a312c22636175736174696f6e6964223a2230316132313633322d643365302d373030302d623135622d663165653935343238323964222c226964223a2230316132313633322d643366332d373030302d616131382d643962366639643761396131222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35323a33392e3532393937382b30303a3030222c227472616365706172656e74223a2230302d64666538643164353130393630316433393663363962383034626334313365372d656531363936613965366266396532612d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6973737565642e7631227d0a7b22726566657272616c5f6964223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c226974656d5f6964223a2230316132313633322d643364662d373030332d383638632d663139333832393730646563222c226465706172746d656e74223a22656475636174696f6e222c226465736b223a22656475636174696f6e222c2270726f6772616d6d65223a22656475636174696f6e5f616964222c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c227072696f72697479223a66616c73657d', '\x1e9e362f40ffdfd259d7a688fbb68aecf85ad65b49d8f40df753c2ffb8a9e0e9'),
	(72, '1313', '01a21632-d40c-7000-983a-247bff7a7072', 'cn.jiuji.reserve.low.v1', 'disbursement', '2026-11-26 04:52:39.548617+00', 'budget:370983', 1, 1, '370983000000', 'system:disbursement', NULL, '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a312c226964223a2230316132313633322d643430632d373030302d393833612d323437626666376137303732222c22706c616365636f6465223a22333730393833303030303030222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a226275646765743a333730393833222c2274696d65223a22323032362d31312d32365430343a35323a33392e3534383631372b30303a3030222c2274797065223a22636e2e6a69756a692e726573657276652e6c6f772e7631227d0a7b226163636f756e74223a226275646765743a333730393833222c22617661696c61626c655f66656e223a302c226d61726b5f66656e223a353030303030307d', '\x7d41f4d67d24a2a5241072dd766bd671645182149096ad3b47154f2dca983cb5'),
	(24, '951', '01a21632-b32e-7000-ab2a-bc4c79d5669d', 'cn.jiuji.referral.completed.v1', 'referral', '2026-11-26 04:52:31.096219+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 24, 7, '370982117200', 'system:referral', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a32340a323037316237393330393163666533373061303337356462623431663864323533636537366131646165353337393935613537306439636637346562383234350a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a372c22636175736174696f6e6964223a2230316132313633322d623263632d373030302d616434312d373364643765656632663937222c226964223a2230316132313633322d623332652d373030302d616232612d626334633739643536363964222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33312e3039363231392b30303a3030222c227472616365706172656e74223a2230302d65333035643636363862613837653364383737343937346633646362386633642d376130623632633462393439663134642d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e636f6d706c657465642e7631227d0a7b22726566657272616c5f6964223a2230316132313633322d623135612d373030302d616261382d663539306230313533326432222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832227d', '\x4c7bf6576e16428004115dee48b46cb6f8865e00e060839b3cd66470413907db'),
	(25, '958', '01a21632-b324-7000-aa34-76dc8a1623a2', 'cn.jiuji.desk.refused.v1', 'health', '2026-11-26 04:52:31.132997+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 25, 2, '370982117200', 'demo-health_commission-370982', NULL, '\x6a69756a692d6c6561662f310a32350a346337626636353736653136343238303034313135646565343862343663623666383836356530306530363038333962336364363634373034313339303764620a7b226163746f72223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832222c226361736576657273696f6e223a322c226964223a2230316132313633322d623332342d373030302d616133342d373664633861313632336132222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226865616c7468222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33312e3133323939372b30303a3030222c227472616365706172656e74223a2230302d32386237323665306136353433343536363463333636653661323263653130622d663265663036306537646133643663622d3031222c2274797065223a22636e2e6a69756a692e6465736b2e726566757365642e7631227d0a7b22726566657272616c5f6964223a2230316132313633322d623135352d373030302d396537392d613234363833616431646538222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c22726561736f6e5f636f6465223a226e6f7468696e675f746f6c64222c226f666669636572223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832227d', '\x345eb31ebb063e6c111a45bcf2d111aeaf1292c39a6f2402cd5b22496a20dc51'),
	(26, '958', '01a21632-b30c-7000-a3dd-ec1618e651ba', 'cn.jiuji.desk.acknowledged.v1', 'health', '2026-11-26 04:52:31.093942+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 26, 3, '370982117200', 'demo-medical_insurance-370982', NULL, '\x6a69756a692d6c6561662f310a32360a333435656233316562623036336536633131316134356263663264313131616561663132393263333961366632343032636435623232343936613230646335310a7b226163746f72223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832222c226361736576657273696f6e223a332c226964223a2230316132313633322d623330632d373030302d613364642d656331363138653635316261222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226865616c7468222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33312e3039333934322b30303a3030222c227472616365706172656e74223a2230302d37343261626631383663323333656661343530393530356362363539623633382d376131653138316563646533353364312d3031222c2274797065223a22636e2e6a69756a692e6465736b2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132313633322d623135372d373030302d383233662d373061326332353534353565222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226f666669636572223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832227d', '\xe6bf3037d4723869840c80b114512e3476c4b97f4046c575d940e1411e6c2468'),
	(27, '958', '01a21632-b33d-7000-88a8-8595045bab4c', 'cn.jiuji.desk.refused.v1', 'health', '2026-11-26 04:52:31.156183+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 27, 4, '370982117200', 'demo-medical_insurance-370982', NULL, '\x6a69756a692d6c6561662f310a32370a653662663330333764343732333836393834306338306231313435313265333437366334623937663430343663353735643934306531343131653663323436380a7b226163746f72223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832222c226361736576657273696f6e223a342c226964223a2230316132313633322d623333642d373030302d383861382d383539353034356261623463222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226865616c7468222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33312e3135363138332b30303a3030222c227472616365706172656e74223a2230302d63383931323136653262623961666236363336613466313937376639336461312d373836313963353362343239663734302d3031222c2274797065223a22636e2e6a69756a692e6465736b2e726566757365642e7631227d0a7b22726566657272616c5f6964223a2230316132313633322d623135372d373030302d383233662d373061326332353534353565222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c22726561736f6e5f636f6465223a226e6f7468696e675f746f6c64222c226f666669636572223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832227d', '\x10feebf3b553fd48dee9e5aa29b3a0f43056b1e4207cfaa7215700e3f41c84f2'),
	(33, '978', '01a21632-b3bf-7000-be39-1f5ff5b6d3b2', 'cn.jiuji.payment.paid.v1', 'disbursement', '2026-11-26 04:52:31.293967+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 33, 7, '370982117200', 'system:disbursement', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a33330a643566353630336636393338333166363938653732646239303934313561313065383463646638636437626434666635393838306434313264373638383561630a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a372c22636175736174696f6e6964223a2230316132313633322d616665322d373030302d626565352d343566663834363566343536222c226964223a2230316132313633322d623362662d373030302d626533392d316635666635623664336232222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33312e3239333936372b30303a3030222c227472616365706172656e74223a2230302d61646162383663653632623566633833626436353066336338363733383834392d326566663936323133333531626439312d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e706169642e7631227d0a7b227061796d656e745f6964223a2230316132313633322d623033352d373030302d623162642d313238626265623832663933222c226974656d5f6964223a2230316132313633322d616665312d373030302d613434342d393538613834373539383034222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a36333030302c2266756e64696e67223a2270657474795f72657365727665222c2266697273745f72656c696566223a747275652c226d65616e73223a2262616e6b222c22696e737472756374696f6e5f6e6f223a224a4a30314132313633324230333537303030423142443132384242454238324639333031222c2262616e6b5f7265666572656e6365223a22424b32303236313132363030303030303031227d', '\x98d4887f53c0873dfc899171e458d8ff665137da60cfd6346a7f35bac896b361'),
	(35, '989', '01a21632-b4b7-7000-b3a2-654108edff64', 'cn.jiuji.notice.opened.v1', 'assessment', '2026-11-26 04:52:31.533948+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 35, 5, '370982117200', 'system:assessment', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a33350a633634623130663935653862363432396663343461353866376131636438633364633363316233376264363338316532343039653832343438343061613861310a7b226163746f72223a2273797374656d3a6173736573736d656e74222c226361736576657273696f6e223a352c22636175736174696f6e6964223a2230316132313633322d623461312d373030302d616330362d386330656137316462323130222c226964223a2230316132313633322d623462372d373030302d623361322d363534313038656466663634222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33312e3533333934382b30303a3030222c227472616365706172656e74223a2230302d39613138376430373934333638656464636537393531306531303138323963362d336662396463343062393330303535332d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f70656e65642e7631227d0a7b226e6f746963655f6964223a2230316132313633322d623462352d373030302d626361392d396536346330396262303464222c226d6f6465223a22706f7374222c22636c6f7365735f6174223a22323032362d31312d32365430343a35323a33332e3533333934385a227d', '\x4a0ef3a13780ba4807556e73e3dd059457fb8758acb59a0096d59a7655a44263'),
	(37, '1006', '01a21632-bc8d-7000-ac76-403ff2769326', 'cn.jiuji.notice.closed.v1', 'assessment', '2026-11-26 04:52:33.544525+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 37, 7, '370982117200', 'system:assessment', NULL, '\x6a69756a692d6c6561662f310a33370a356264373037633338616130653739336530353664373062346631663937646531616530343736666564366465356334306533326230313238373661323666370a7b226163746f72223a2273797374656d3a6173736573736d656e74222c226361736576657273696f6e223a372c226964223a2230316132313633322d626338642d373030302d616337362d343033666632373639333236222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33332e3534343532352b30303a3030222c2274797065223a22636e2e6a69756a692e6e6f746963652e636c6f7365642e7631227d0a7b226e6f746963655f6964223a2230316132313633322d623462352d373030302d626361392d396536346330396262303464222c226d6f6465223a22706f7374222c22757068656c64223a66616c73657d', '\xafb79dca345b3374593fe865fa3f98ba0823de1e40604f04ed9d3a301350e44c'),
	(41, '1035', '01a21632-be7a-7000-8a20-5091094cc3fb', 'cn.jiuji.case.registered.v1', 'intake', '2026-11-26 04:52:34.04044+00', '01a21632-be79-7000-9904-4de27f737723', 1, 1, '370983103201', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a312c226964223a2230316132313633322d626537612d373030302d386132302d353039313039346363336662222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d626537392d373030302d393930342d346465323766373337373233222c2274696d65223a22323032362d31312d32365430343a35323a33342e3034303434302b30303a3030222c227472616365706172656e74223a2230302d34336138373434633263613131373936646135653736646238636166653234622d316334373561663032653435356564612d3031222c2274797065223a22636e2e6a69756a692e636173652e726567697374657265642e7631227d0a7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b226d65646963616c5f657870656e7365225d2c22706572736f6e5f726566223a22702d6362373330613736323939393066343561373339626135633039623534353838222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a33342e3034303434305a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227374617465645f73656c665f706169645f66656e223a343530303030302c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d', '\xf8764c5332e30f6e8ea2d2996e2f6ca1bf1aab85284c2aaf9b7450464c386e15'),
	(93, '1458', '01a21633-1376-7000-a650-c2854d20656c', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-26 04:52:55.797459+00', '01a21632-c9f8-7000-823c-afbfccd74684', 17, 1, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31370a633966336139353633316430323262373866366534303762623161353861383633646533333330393165383931346365643433313963323366663338663663310a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a312c226964223a2230316132313633332d313337362d373030302d613635302d633238353464323036353663222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35323a35352e3739373435392b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35323a35392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xd3e2567ddd9ea82dc706044d73d21ed9193b86852a8669f537a483e76b084b68'),
	(38, '1009', '01a21632-bc9e-7000-a1e4-edfd27227739', 'cn.jiuji.case.closed.v1', 'intake', '2026-11-26 04:52:33.55899+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 38, 5, '370982117200', 'system:intake', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a33380a616662373964636133343562333337343539336665383635666133663938626130383233646531653430363034663034656439643361333031333530653434630a7b226163746f72223a2273797374656d3a696e74616b65222c226361736576657273696f6e223a352c22636175736174696f6e6964223a2230316132313633322d626338642d373030302d616337362d343033666632373639333236222c226964223a2230316132313633322d626339652d373030302d613165342d656466643237323237373339222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33332e3535383939302b30303a3030222c2274797065223a22636e2e6a69756a692e636173652e636c6f7365642e7631227d0a7b226f7574636f6d65223a226169646564222c22706169645f66656e223a3536373030307d', '\x78c0fd34a48eaac9840486d60267f47c544583b2aa52916fec6fe5a820c1880a'),
	(39, '1023', '01a21632-be5b-7000-93b9-fe95919c665f', 'cn.jiuji.recovery.ordered.v1', 'disbursement', '2026-11-26 04:52:33.998167+00', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 39, 9, '370982117200', 'demo-finance_officer-370982-3', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a33390a373863306664333461343865616163393834303438366436303236376634376335343435383362326161353239313666656336666535613832306331383830610a7b226163746f72223a2264656d6f2d66696e616e63655f6f6666696365722d3337303938322d33222c226361736576657273696f6e223a392c22636175736174696f6e6964223a2230316132313633322d623037322d373030302d386534372d653430646439666362373631222c226964223a2230316132313633322d626535622d373030302d393362392d666539353931396336363566222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c2274696d65223a22323032362d31312d32365430343a35323a33332e3939383136372b30303a3030222c227472616365706172656e74223a2230302d62353830393937333163356232666265313562663933376130326431326362662d333436313665613563356535666432342d3031222c2274797065223a22636e2e6a69756a692e7265636f766572792e6f7264657265642e7631227d0a7b227265636f766572795f6964223a2230316132313633322d626535322d373030302d626438652d306630383237373863386165222c227061796d656e745f6964223a2230316132313633322d623066642d373030302d623339372d613833323734343736633935222c22616d6f756e745f66656e223a313030302c22726561736f6e5f636f6465223a22666f756e645f696e656c696769626c65222c226f7264657265645f6279223a2264656d6f2d66696e616e63655f6f6666696365722d3337303938322d33227d', '\x3a6d715c5f3f241cb55a204e112122c8e45aee95af07da4fbb9b9a47177714f3'),
	(43, '1065', '01a21632-bece-7000-9d10-d1d8ad61eed6', 'cn.jiuji.duty.handover_offered.v1', 'intake', '2026-11-26 04:52:34.121002+00', '01a21632-be79-7000-9904-4de27f737723', 3, 3, '370983103201', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a330a313232653934356565663436393262386564326166313738656163373264366166636664343033366562396461386362643336613633376264306130343361340a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a332c226964223a2230316132313633322d626563652d373030302d396431302d643164386164363165656436222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d626537392d373030302d393930342d346465323766373337373233222c2274696d65223a22323032362d31312d32365430343a35323a33342e3132313030322b30303a3030222c227472616365706172656e74223a2230302d35636262623830643932373636333734653238333563643863353938343762302d633332663633303536343061663836652d3031222c2274797065223a22636e2e6a69756a692e647574792e68616e646f7665725f6f6666657265642e7631227d0a7b2268616e646f7665725f6964223a2230316132313633322d626563642d373030302d383162632d613061633930633765633766222c2266726f6d5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22746f5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22746f5f756e6974223a22e6bc94e7a4bae7aa97e58fa3222c22726561736f6e5f636f6465223a226e6f745f6f776e5f6465736b227d', '\x38ea96b0528d46930dc643b2ca56bebd108f5fcee531f7cb06dc2b9f2e5ba8bb'),
	(46, '1094', '01a21632-bf20-7000-838f-24074c2311f9', 'cn.jiuji.case.accepted.v1', 'intake', '2026-11-26 04:52:34.206421+00', '01a21632-be79-7000-9904-4de27f737723', 6, 6, '370983103201', 'demo-window_clerk-370983-2', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a360a646632643037633032326533356366613365353530323333623462376361336165383365613534623763383835333763663737316132346137326435316335300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a362c226964223a2230316132313633322d626632302d373030302d383338662d323430373463323331316639222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d626537392d373030302d393930342d346465323766373337373233222c2274696d65223a22323032362d31312d32365430343a35323a33342e3230363432312b30303a3030222c227472616365706172656e74223a2230302d38346139303063613430656434313630306436656437353461306333346538342d313032623562336239396135303564322d3031222c2274797065223a22636e2e6a69756a692e636173652e61636365707465642e7631227d0a7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73657d', '\x4c9e77cfca01ec539957823baf0eeb4d82ad3e172b5d61f3ab491d5f66e2f159'),
	(47, '1110', '01a21632-bfb6-7000-afe2-57cb88b6c12f', 'cn.jiuji.survey.completed.v1', 'assessment', '2026-11-26 04:52:34.357177+00', '01a21632-be79-7000-9904-4de27f737723', 7, 1, '370983103201', 'demo-window_clerk-370983-2', NULL, '\x6a69756a692d6c6561662f310a370a346339653737636663613031656335333939353738323362616630656562346438326164336531373262356436316633616234393164356636366532663135390a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a312c226964223a2230316132313633322d626662362d373030302d616665322d353763623838623663313266222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d626537392d373030302d393930342d346465323766373337373233222c2274696d65223a22323032362d31312d32365430343a35323a33342e3335373137372b30303a3030222c227472616365706172656e74223a2230302d61313663373335336561306636376333306461343264326663613764626163612d623563663339623265393666653830392d3031222c2274797065223a22636e2e6a69756a692e7375727665792e636f6d706c657465642e7631227d0a7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22686f757365686f6c645f73697a65223a332c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a343530303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d', '\x124bc9a9d634009980a498ded3e8bd962a8bc3d5862fe69f18f383f4027ff329'),
	(57, '1188', '01a21632-c941-7000-afe6-ed1ed24ce768', 'cn.jiuji.case.accepted.v1', 'intake', '2026-11-26 04:52:36.795299+00', '01a21632-c918-7000-ae7e-cbf4fed846da', 3, 3, '370983103201', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a330a306431366461336139336364306662393737663232653033663764353133323933636661336466393533663164643835393632323732633437643639633730640a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a332c226964223a2230316132313633322d633934312d373030302d616665362d656431656432346365373638222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633931382d373030302d616537652d636266346665643834366461222c2274696d65223a22323032362d31312d32365430343a35323a33362e3739353239392b30303a3030222c227472616365706172656e74223a2230302d34326166616531353830643162396536656633366131633966636333346232652d343738336333383065623635633163332d3031222c2274797065223a22636e2e6a69756a692e636173652e61636365707465642e7631227d0a7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73657d', '\x0c7319c288656b3ea048bb17257a4c320d9b95d03057af35fcb11a4485d16282'),
	(59, '1209', '01a21632-c9d4-7000-a28f-94553b9550ea', 'cn.jiuji.review.decided.v1', 'assessment', '2026-11-26 04:52:36.945503+00', '01a21632-c918-7000-ae7e-cbf4fed846da', 5, 2, '370983103201', 'demo-window_clerk-370983-2', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a350a306334383834393061366662613761666533323738326466633239373665303063363533313663623239643361303639663466643835306263373764396134620a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a322c226964223a2230316132313633322d633964342d373030302d613238662d393435353362393535306561222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633931382d373030302d616537652d636266346665643834366461222c2274696d65223a22323032362d31312d32365430343a35323a33362e3934353530332b30303a3030222c227472616365706172656e74223a2230302d63613465326438303531393734323464326437656536363065613762626635362d623565373334666463303666346536342d3031222c2274797065223a22636e2e6a69756a692e7265766965772e646563696465642e7631227d0a7b2270726f636564757265223a226e6f726d616c222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2270726f706f7365645f66656e223a3536373030307d', '\xc79baf98fad9839769db31409efb4c6b53c63769a4236df2c01b60104142954e'),
	(61, '1224', '01a21632-c9eb-7000-abfc-68e4e0c8e482', 'cn.jiuji.notice.objection_raised.v1', 'assessment', '2026-11-26 04:52:36.962973+00', '01a21632-c918-7000-ae7e-cbf4fed846da', 7, 4, '370983103201', 'demo-neighbour', NULL, '\x6a69756a692d6c6561662f310a370a383431383439646566343261376433623865626239646566303630333664303433383835643433376535636166643161383663643365633963646163623763650a7b226163746f72223a2264656d6f2d6e65696768626f7572222c226361736576657273696f6e223a342c226964223a2230316132313633322d633965622d373030302d616266632d363865346530633865343832222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633931382d373030302d616537652d636266346665643834366461222c2274696d65223a22323032362d31312d32365430343a35323a33362e3936323937332b30303a3030222c227472616365706172656e74223a2230302d39623163366265363039653531336665663631303630356435636132386433652d303437636338643331653931633830332d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f626a656374696f6e5f7261697365642e7631227d0a7b226e6f746963655f6964223a2230316132313633322d633964622d373030302d616130362d626333356530616234653231222c226f626a656374696f6e5f6964223a2230316132313633322d633965392d373030302d383565642d353338633430646536333632222c22726561736f6e5f636f6465223a226e6f745f696e5f6e656564227d', '\xe8724cdd4c039a9223f12f44237b151056b2709be195c0dec25fa25c46313330'),
	(63, '1248', '01a21632-ca08-7000-ae73-2e3d7042ae41', 'cn.jiuji.case.triaged.v1', 'intake', '2026-11-26 04:52:36.998246+00', '01a21632-c9f8-7000-823c-afbfccd74684', 2, 2, '370983103201', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a320a313634356563623665626265326433363332326362313731643338306330373835633331623265386631323631353033613631343438626664653537333963340a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a322c226964223a2230316132313633322d636130382d373030302d616537332d326533643730343261653431222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35323a33362e3939383234362b30303a3030222c227472616365706172656e74223a2230302d36353237613635363234633734636536633339666139343738636263393764302d333963393937303036383534323163312d3031222c2274797065223a22636e2e6a69756a692e636173652e747269616765642e7631227d0a7b22757267656e6379223a226f7264696e617279222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a33362e3938313036355a222c22646f776e677261646564223a66616c73657d', '\x11b75ad537d73dd5593f282d6ff6f7983eaf162359db746802c620860c0f54b2'),
	(42, '1052', '01a21632-be8a-7000-b000-9c0b79a2f21d', 'cn.jiuji.case.materials_requested.v1', 'intake', '2026-11-26 04:52:34.05163+00', '01a21632-be79-7000-9904-4de27f737723', 2, 2, '370983103201', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a320a663837363463353333326533306636653865613264323939366532663663613162663161616238353238346332616166396237343530343634633338366531350a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a322c226964223a2230316132313633322d626538612d373030302d623030302d396330623739613266323164222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d626537392d373030302d393930342d346465323766373337373233222c2274696d65223a22323032362d31312d32365430343a35323a33342e3035313633302b30303a3030222c227472616365706172656e74223a2230302d35333664666231636564393136376565376130386538386131353937626132662d633132373834623965363032636263622d3031222c2274797065223a22636e2e6a69756a692e636173652e6d6174657269616c735f7265717565737465642e7631227d0a7b226d6174657269616c73223a5b22646961676e6f736973225d2c227265717565737465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22616e737765725f6279223a22323032362d31312d32365430343a35333a33342e3035313633305a227d', '\x122e945eef4692b8ed2af178eac72d6afcfd4036eb9da8cbd36a637bd0a043a4'),
	(48, '1117', '01a21632-bfce-7000-a2b6-ea124de02e3e', 'cn.jiuji.review.decided.v1', 'assessment', '2026-11-26 04:52:34.375746+00', '01a21632-be79-7000-9904-4de27f737723', 8, 2, '370983103201', 'demo-window_clerk-370983-2', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a380a313234626339613964363334303039393830613439386465643365386264393632613862633364353836326665363966313866333833663430323766663332390a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a322c226964223a2230316132313633322d626663652d373030302d613262362d656131323464653032653365222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d626537392d373030302d393930342d346465323766373337373233222c2274696d65223a22323032362d31312d32365430343a35323a33342e3337353734362b30303a3030222c227472616365706172656e74223a2230302d30313062643761346338333162316236343634656439666562343363323462352d353131323136303733336237313763382d3031222c2274797065223a22636e2e6a69756a692e7265766965772e646563696465642e7631227d0a7b2270726f636564757265223a226e6f726d616c222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2270726f706f7365645f66656e223a3536373030307d', '\xe5abb0a3782aa8f86d993f0413a12c26c9824304f5a3f34f2ce6e70589c2d6aa'),
	(50, '1136', '01a21632-bfe9-7000-a06f-70969cf07b57', 'cn.jiuji.notice.objection_raised.v1', 'assessment', '2026-11-26 04:52:34.402333+00', '01a21632-be79-7000-9904-4de27f737723', 10, 4, '370983103201', 'demo-neighbour', NULL, '\x6a69756a692d6c6561662f310a31300a363561623164663361363137623465333539643135373966333163396334393130643763323531306563396236333263373364363730303664313234616235370a7b226163746f72223a2264656d6f2d6e65696768626f7572222c226361736576657273696f6e223a342c226964223a2230316132313633322d626665392d373030302d613036662d373039363963663037623537222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d626537392d373030302d393930342d346465323766373337373233222c2274696d65223a22323032362d31312d32365430343a35323a33342e3430323333332b30303a3030222c227472616365706172656e74223a2230302d30626336643636376634383630316239393662643138626531643165636338632d396563646631623262343830363634352d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f626a656374696f6e5f7261697365642e7631227d0a7b226e6f746963655f6964223a2230316132313633322d626664372d373030302d396362342d326336313364383338316163222c226f626a656374696f6e5f6964223a2230316132313633322d626665382d373030302d616263652d336462626132653237356439222c22726561736f6e5f636f6465223a226e6f745f696e5f6e656564227d', '\xbeb943ffc05c9597be8ef9850cd3a91878fa17da7a98fbe943041db70b08d2b2'),
	(60, '1216', '01a21632-c9dc-7000-87c8-2821b4cc163f', 'cn.jiuji.notice.opened.v1', 'assessment', '2026-11-26 04:52:36.952916+00', '01a21632-c918-7000-ae7e-cbf4fed846da', 6, 3, '370983103201', 'demo-window_clerk-370983-2', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a360a633739626166393866616439383339373639646233313430396566623463366235336336333736396134323336646632633031623630313034313432393534650a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a332c226964223a2230316132313633322d633964632d373030302d383763382d323832316234636331363366222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633931382d373030302d616537652d636266346665643834366461222c2274696d65223a22323032362d31312d32365430343a35323a33362e3935323931362b30303a3030222c227472616365706172656e74223a2230302d37326335633065623834623030383161363464653962373937653836396134322d666231666265343137613264613439312d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f70656e65642e7631227d0a7b226e6f746963655f6964223a2230316132313633322d633964622d373030302d616130362d626333356530616234653231222c226d6f6465223a22707265222c22636c6f7365735f6174223a22323032362d31312d32365430343a35323a33382e3935323931365a227d', '\x841849def42a7d3b8ebb9def06036d043885d437e5cafd1a86cd3ec9cdacb7ce'),
	(62, '1235', '01a21632-c9f8-7001-828a-4886c86ae2f0', 'cn.jiuji.case.registered.v1', 'intake', '2026-11-26 04:52:36.981065+00', '01a21632-c9f8-7000-823c-afbfccd74684', 1, 1, '370983103201', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a312c226964223a2230316132313633322d633966382d373030312d383238612d343838366338366165326630222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35323a33362e3938313036352b30303a3030222c227472616365706172656e74223a2230302d31653063623433333564386264303362636165303334346463636465376330612d326635376531333639653732613164342d3031222c2274797065223a22636e2e6a69756a692e636173652e726567697374657265642e7631227d0a7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a33362e3938313036355a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b22646962616f5f656e726f6c6d656e74225d7d', '\x1645ecb6ebbe2d36322cb171d380c0785c31b2e8f1261503a61448bfde5739c4'),
	(76, '1338', '01a21632-d4df-7000-802a-54db386bb3c0', 'cn.jiuji.desk.acknowledged.v1', 'charity', '2026-11-26 04:52:39.773437+00', '01a21632-c9f8-7000-823c-afbfccd74684', 14, 1, '370983103201', 'demo-charity_federation-370983', NULL, '\x6a69756a692d6c6561662f310a31340a363434326638636231646137633866376337326139336535663033396564616464316631633436303836343265396232626566323562333666333333646663380a7b226163746f72223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393833222c226361736576657273696f6e223a312c226964223a2230316132313633322d643464662d373030302d383032612d353464623338366262336330222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a2263686172697479222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35323a33392e3737333433372b30303a3030222c227472616365706172656e74223a2230302d37373666316134633762353730373731343539373536333636306333633235332d353534343134636631353363333537622d3031222c2274797065223a22636e2e6a69756a692e6465736b2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132313633322d643366322d373030302d383363382d393932303839386361326366222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393833227d', '\xd7d5478dcc3cdccd39db02e124619a1ca5007422debb093d0d3c45f7c00e1107'),
	(92, '1454', '01a21633-0e18-7000-958b-bde51d88f718', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 04:52:54.421801+00', '01a21632-d631-7001-aca3-36176fca81ae', 7, 4, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a370a353330646466363234366332623433333438346562633663333433376532363933313034633339366466613061383138633739343633666465643764353632340a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a342c226964223a2230316132313633332d306531382d373030302d393538622d626465353164383866373138222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d643633312d373030312d616361332d333631373666636138316165222c2274696d65223a22323032362d31312d32365430343a35323a35342e3432313830312b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132313633322d643636612d373030302d383532662d623739613738313364643032222c22737461727465645f6174223a22323032362d31312d32365430343a35323a34302e3135323539395a222c226475655f6174223a22323032362d31312d32365430343a35323a34382e3135323539395a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d', '\xa009fabbc874f2b6d15c3be1b0cdc7ea1e3522d9f7130aa261efb80f599cfa08'),
	(98, '1473', '01a21633-2452-7000-bdad-308f87e22afe', 'cn.jiuji.case.accepted.v1', 'intake', '2026-11-26 04:53:00.112364+00', '01a21632-d631-7001-aca3-36176fca81ae', 9, 4, '370983103201', 'system:intake', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a390a373538386139393730373138613539663636623735653430323433626133653665623230663133663263616631326533623939336133636333396566346365340a7b226163746f72223a2273797374656d3a696e74616b65222c226361736576657273696f6e223a342c226964223a2230316132313633332d323435322d373030302d626461642d333038663837653232616665222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d643633312d373030312d616361332d333631373666636138316165222c2274696d65223a22323032362d31312d32365430343a35333a30302e3131323336342b30303a3030222c2274797065223a22636e2e6a69756a692e636173652e61636365707465642e7631227d0a7b2261636365707465645f6279223a2273797374656d3a696e74616b65222c226465656d6564223a747275652c226d6174657269616c735f6f75747374616e64696e67223a66616c73657d', '\xcd27dbbe3d5b92ca8910c2f73525bd43e0cb2ced5714fff57e48779225354bd3'),
	(111, '1522', '01a21633-7ab3-7000-bdf4-8de6d33f0ba8', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 04:53:22.226837+00', '01a21632-c918-7000-ae7e-cbf4fed846da', 10, 3, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31300a323230373966343330363439633538613066653265663433663535366130626262313935616662613061613135333438343435363938353662366431363133320a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a332c226964223a2230316132313633332d376162332d373030302d626466342d386465366433336630626138222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633931382d373030302d616537652d636266346665643834366461222c2274696d65223a22323032362d31312d32365430343a35333a32322e3232363833372b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132313633322d633965392d373030302d383565642d353338633430646536333632222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33362e3936323937335a222c226475655f6174223a22323032362d31312d32365430343a35333a31362e3936323937335a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d', '\x6aff9e2ef75b9a40b22033ead516054688af651774f5afd8171531545689555a'),
	(45, '1083', '01a21632-bf1a-7000-b3ed-efad1c47d66f', 'cn.jiuji.case.triaged.v1', 'intake', '2026-11-26 04:52:34.200385+00', '01a21632-be79-7000-9904-4de27f737723', 5, 5, '370983103201', 'demo-window_clerk-370983-2', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a350a623666663531373363653963646536343163623266623163303965366435616361353230343332646566333433633634333631323665316637353832316635330a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a352c226964223a2230316132313633322d626631612d373030302d623365642d656661643163343764363666222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d626537392d373030302d393930342d346465323766373337373233222c2274696d65223a22323032362d31312d32365430343a35323a33342e3230303338352b30303a3030222c227472616365706172656e74223a2230302d32366139336538393433666261396362343039323866356239346633623736622d303866393364306262376139376333662d3031222c2274797065223a22636e2e6a69756a692e636173652e747269616765642e7631227d0a7b22757267656e6379223a226f7264696e617279222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a33342e3034303434305a222c22646f776e677261646564223a66616c73657d', '\xdf2d07c022e35cfa3e550233b4b7ca3ae83ea54b7c88537cf771a24a72d51c50'),
	(49, '1130', '01a21632-bfd8-7000-b23b-f0d889e8c698', 'cn.jiuji.notice.opened.v1', 'assessment', '2026-11-26 04:52:34.386648+00', '01a21632-be79-7000-9904-4de27f737723', 9, 3, '370983103201', 'demo-window_clerk-370983-2', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a390a653561626230613337383261613866383664393933663034313361313263323663393832343330346635613366333466326365366537303538396332643661610a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a332c226964223a2230316132313633322d626664382d373030302d623233622d663064383839653863363938222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d626537392d373030302d393930342d346465323766373337373233222c2274696d65223a22323032362d31312d32365430343a35323a33342e3338363634382b30303a3030222c227472616365706172656e74223a2230302d34373732323365323564613135373361663330343336343636323266616537322d646362623037303538363066313637342d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f70656e65642e7631227d0a7b226e6f746963655f6964223a2230316132313633322d626664372d373030302d396362342d326336313364383338316163222c226d6f6465223a22707265222c22636c6f7365735f6174223a22323032362d31312d32365430343a35323a33362e3338363634385a227d', '\x65ab1df3a617b4e359d1579f31c9c4910d7c2510ec9b632c73d67006d124ab57'),
	(51, '1139', '01a21632-bffc-7000-9b1c-189d932e4dc0', 'cn.jiuji.notice.objection_resolved.v1', 'assessment', '2026-11-26 04:52:34.424763+00', '01a21632-be79-7000-9904-4de27f737723', 11, 5, '370983103201', 'demo-county_approver-370983-4', NULL, '\x6a69756a692d6c6561662f310a31310a626562393433666663303563393539376265386566393835306364336139313837386661313764613761393866626539343330343164623730623038643262320a7b226163746f72223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d34222c226361736576657273696f6e223a352c226964223a2230316132313633322d626666632d373030302d396231632d313839643933326534646330222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d626537392d373030302d393930342d346465323766373337373233222c2274696d65223a22323032362d31312d32365430343a35323a33342e3432343736332b30303a3030222c227472616365706172656e74223a2230302d33656335623937653037663632343232636535343731663361326438323638302d383636346433646666643866623361612d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f626a656374696f6e5f7265736f6c7665642e7631227d0a7b226e6f746963655f6964223a2230316132313633322d626664372d373030302d396362342d326336313364383338316163222c226f626a656374696f6e5f6964223a2230316132313633322d626665382d373030302d616263652d336462626132653237356439222c22757068656c64223a66616c73652c227265736f6c7665645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d34227d', '\x05522a09f94f562290bb46443063f790c7962482e79c548d7cbaa4a0ef9b8591'),
	(54, '1173', '01a21632-c91f-7000-a805-92372e252723', 'cn.jiuji.case.closed.v1', 'intake', '2026-11-26 04:52:36.755884+00', '01a21632-be79-7000-9904-4de27f737723', 14, 7, '370983103201', 'system:intake', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31340a646233303864393031666331643632643262396363623163366534376661383739666633663465333037363632653238356437626333336637343331623066630a7b226163746f72223a2273797374656d3a696e74616b65222c226361736576657273696f6e223a372c22636175736174696f6e6964223a2230316132313633322d633930392d373030302d396435612d653433646432613531346638222c226964223a2230316132313633322d633931662d373030302d613830352d393233373265323532373233222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d626537392d373030302d393930342d346465323766373337373233222c2274696d65223a22323032362d31312d32365430343a35323a33362e3735353838342b30303a3030222c227472616365706172656e74223a2230302d31323639643437663266343662356262616165356333623632373637353763392d306537346233393030613064616335322d3031222c2274797065223a22636e2e6a69756a692e636173652e636c6f7365642e7631227d0a7b226f7574636f6d65223a2272656a6563746564222c22706169645f66656e223a307d', '\x489334d74e59f26b8e97a3413e3d7c216678d7f3c63406adce48375740a51206'),
	(55, '1173', '01a21632-c919-7000-bd37-28fdc0143138', 'cn.jiuji.case.registered.v1', 'intake', '2026-11-26 04:52:36.749404+00', '01a21632-c918-7000-ae7e-cbf4fed846da', 1, 1, '370983103201', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a312c226964223a2230316132313633322d633931392d373030302d626433372d323866646330313433313338222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633931382d373030302d616537652d636266346665643834366461222c2274696d65223a22323032362d31312d32365430343a35323a33362e3734393430342b30303a3030222c227472616365706172656e74223a2230302d33353439356166376632386466313238366265383735626564346666386334342d656133393637636233303531343561342d3031222c2274797065223a22636e2e6a69756a692e636173652e726567697374657265642e7631227d0a7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b226d65646963616c5f657870656e7365225d2c22706572736f6e5f726566223a22702d6135653861303465336666303363396437646338303336373037643634633434222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a33362e3734393430345a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227374617465645f73656c665f706169645f66656e223a343530303030302c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d', '\xb18b27561d52c589f28cf52eaacfd05ec90c615164ca96957ebaff3f5c864a84'),
	(66, '1278', '01a21632-cac2-7000-8baf-8cd3de04331e', 'cn.jiuji.review.decided.v1', 'assessment', '2026-11-26 04:52:37.176581+00', '01a21632-c9f8-7000-823c-afbfccd74684', 5, 2, '370983103201', 'demo-window_clerk-370983-2', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a350a313863626133363734393634353234353664323133373234333765353339373261623133643562356632616433313365376139653039313133303864313331390a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a322c226964223a2230316132313633322d636163322d373030302d386261662d386364336465303433333165222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35323a33372e3137363538312b30303a3030222c227472616365706172656e74223a2230302d34616662626163333534633733386637303130653431353432323062366330332d353563383039393934316234633264352d3031222c2274797065223a22636e2e6a69756a692e7265766965772e646563696465642e7631227d0a7b2270726f636564757265223a226e6f726d616c222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2270726f706f7365645f66656e223a3337383030307d', '\xa8447a148b0970a250474f30e9021b5e6b995860986993b2aeb98c5ac54a65d7'),
	(73, '1317', '01a21632-d406-7000-947b-cd0713276ae2', 'cn.jiuji.payment.held.v1', 'disbursement', '2026-11-26 04:52:39.548617+00', '01a21632-c9f8-7000-823c-afbfccd74684', 11, 1, '370983103201', 'system:disbursement', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31310a316437356639666236613566663636303934636237336262306234356138653738383436646562386536663638356338396663373637376539393538383563640a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a312c22636175736174696f6e6964223a2230316132313633322d643365302d373030302d623135622d663165653935343238323964222c226964223a2230316132313633322d643430362d373030302d393437622d636430373133323736616532222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35323a33392e3534383631372b30303a3030222c227472616365706172656e74223a2230302d64666538643164353130393630316433393663363962383034626334313365372d656531363936613965366266396532612d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e68656c642e7631227d0a7b227061796d656e745f6964223a2230316132313633322d643366322d373030302d393638632d336161363865623162643661222c226974656d5f6964223a2230316132313633322d643364662d373030342d623762612d616130616230393434313665222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3337383030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73652c22726561736f6e5f636f6465223a22696e73756666696369656e745f66756e6473227d', '\x1975f4049ad328afad1837d0526ae44bf7abe75b93d625c03d0f3f64fd246d05'),
	(77, '1343', '01a21632-d4f4-7000-9013-d253b8204263', 'cn.jiuji.referral.acknowledged.v1', 'referral', '2026-11-26 04:52:39.792306+00', '01a21632-c9f8-7000-823c-afbfccd74684', 15, 5, '370983103201', 'system:referral', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31350a643764353437386463633363646363643339646230326531323436313961316361353030373432326465626230393364306433633435663763303065313130370a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a352c22636175736174696f6e6964223a2230316132313633322d643464662d373030302d383032612d353464623338366262336330222c226964223a2230316132313633322d643466342d373030302d393031332d643235336238323034323633222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35323a33392e3739323330362b30303a3030222c227472616365706172656e74223a2230302d37373666316134633762353730373731343539373536333636306333633235332d353534343134636631353363333537622d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132313633322d643366322d373030302d383363382d393932303839386361326366222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393833227d', '\xa7ba0f7f60f3d93f5160f2b48778fc0f248d75ffb0aef66f49d7617293f79892'),
	(65, '1267', '01a21632-caae-7000-b652-7de7fa72277c', 'cn.jiuji.survey.completed.v1', 'assessment', '2026-11-26 04:52:37.165097+00', '01a21632-c9f8-7000-823c-afbfccd74684', 4, 1, '370983103201', 'demo-window_clerk-370983-2', NULL, '\x6a69756a692d6c6561662f310a340a626534646631363436323830613764616533326537346437386262346363396431313665336635646438343563303131353636303961373233633737353262650a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a312c226964223a2230316132313633322d636161652d373030302d623635322d376465376661373232373763222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35323a33372e3136353039372b30303a3030222c227472616365706172656e74223a2230302d31613733623730353866373166303033656536393831366162666463323639632d656561376330356431393031633833632d3031222c2274797065223a22636e2e6a69756a692e7375727665792e636f6d706c657465642e7631227d0a7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22686f757365686f6c645f73697a65223a332c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a343530303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d', '\x18cba367496452456d21372437e53972ab13d5b5f2ad313e7a9e0911308d1319'),
	(67, '1283', '01a21632-cacd-7000-9b41-0200663fe97d', 'cn.jiuji.notice.opened.v1', 'assessment', '2026-11-26 04:52:37.191341+00', '01a21632-c9f8-7000-823c-afbfccd74684', 6, 3, '370983103201', 'demo-window_clerk-370983-2', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a360a613834343761313438623039373061323530343734663330653930323162356536623939353836303938363939336232616562393863356163353461363564370a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a332c226964223a2230316132313633322d636163642d373030302d396234312d303230303636336665393764222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35323a33372e3139313334312b30303a3030222c227472616365706172656e74223a2230302d65623263333463366165653632383263326465306637643735643034303932332d633736353032656261656236386233352d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f70656e65642e7631227d0a7b226e6f746963655f6964223a2230316132313633322d636163612d373030302d393738622d306265343831313134356539222c226d6f6465223a22707265222c22636c6f7365735f6174223a22323032362d31312d32365430343a35323a33392e3139313334315a227d', '\x1e3259df3674c7e0c9d4fcf980a3dd74427d7b1a872760918b6b3d0a7ba8bbec'),
	(68, '1289', '01a21632-d2a8-7000-a999-fe4da3c996ed', 'cn.jiuji.notice.closed.v1', 'assessment', '2026-11-26 04:52:39.206965+00', '01a21632-c9f8-7000-823c-afbfccd74684', 7, 4, '370983103201', 'system:assessment', NULL, '\x6a69756a692d6c6561662f310a370a316533323539646633363734633765306339643466636639383061336464373434323764376231613837323736303931386236623364306137626138626265630a7b226163746f72223a2273797374656d3a6173736573736d656e74222c226361736576657273696f6e223a342c226964223a2230316132313633322d643261382d373030302d613939392d666534646133633939366564222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35323a33392e3230363936352b30303a3030222c2274797065223a22636e2e6a69756a692e6e6f746963652e636c6f7365642e7631227d0a7b226e6f746963655f6964223a2230316132313633322d636163612d373030302d393738622d306265343831313134356539222c226d6f6465223a22707265222c22757068656c64223a66616c73657d', '\xcf8ab2c9a10574a1eccef8ad60974bfe527d1eee69676e9c14f9383cc63b6685'),
	(80, '1371', '01a21632-d516-7000-9251-a7b4b85f2c41', 'cn.jiuji.case.triaged.v1', 'intake', '2026-11-26 04:52:39.82296+00', '01a21632-d4fd-7000-95ab-27376c903518', 2, 2, '370983103201', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a320a346462663563333566356162333463623638313033666334626564646364643563616138363764633537386664353432323366383162626436646530323234370a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a322c226964223a2230316132313633322d643531362d373030302d393235312d613762346238356632633431222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d643466642d373030302d393561622d323733373663393033353138222c2274696d65223a22323032362d31312d32365430343a35323a33392e3832323936302b30303a3030222c227472616365706172656e74223a2230302d66343465336330663566383732666334393336336438306366626536346335652d393038353065333863333639343035652d3031222c2274797065223a22636e2e6a69756a692e636173652e747269616765642e7631227d0a7b22757267656e6379223a22656d657267656e6379222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a33392e3830303137365a222c22646f776e677261646564223a66616c73657d', '\xf5e4350fcc189f43ea8ba37056edcd4b88bfc0f81eeeb1a1420bc79bb8d566d2'),
	(81, '1371', '01a21632-d518-7000-8aee-a314a933b3b2', 'cn.jiuji.case.accepted.v1', 'intake', '2026-11-26 04:52:39.82296+00', '01a21632-d4fd-7000-95ab-27376c903518', 3, 3, '370983103201', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a330a663565343335306663633138396634336561386261333730353665646364346238386266633066383165656562316131343230626337396262386435363664320a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a332c226964223a2230316132313633322d643531382d373030302d386165652d613331346139333362336232222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d643466642d373030302d393561622d323733373663393033353138222c2274696d65223a22323032362d31312d32365430343a35323a33392e3832323936302b30303a3030222c227472616365706172656e74223a2230302d66343465336330663566383732666334393336336438306366626536346335652d393038353065333863333639343035652d3031222c2274797065223a22636e2e6a69756a692e636173652e61636365707465642e7631227d0a7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a747275657d', '\x8fb750feadc1c8e3d55aae3e8495845708b144623d4641cd85e6a4c8866bc4b1'),
	(84, '1392', '01a21632-d627-7000-8c86-27790bfa22a4', 'cn.jiuji.case.withdrawn.v1', 'intake', '2026-11-26 04:52:40.09513+00', '01a21632-d4fd-7000-95ab-27376c903518', 6, 4, '370983103201', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a360a656331386634646637363637666664616131306266636339303632323066636337346437616263336161343138346266666461373366643764376263343733630a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a342c226964223a2230316132313633322d643632372d373030302d386338362d323737393062666132326134222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d643466642d373030302d393561622d323733373663393033353138222c2274696d65223a22323032362d31312d32365430343a35323a34302e3039353133302b30303a3030222c227472616365706172656e74223a2230302d38323230356630393165323836613330343739333336343939653364656539302d333634323031623865643665636664302d3031222c2274797065223a22636e2e6a69756a692e636173652e77697468647261776e2e7631227d0a7b22726561736f6e5f636f6465223a2264656d6f5f6f766572227d', '\x3009e6f3d6c0aa80cd3fd575eb27c6583c6ce2b738939c78c66fbcf665f76ce2'),
	(85, '1392', '01a21632-d629-7000-bfcb-39ce4d0da1a0', 'cn.jiuji.case.closed.v1', 'intake', '2026-11-26 04:52:40.09513+00', '01a21632-d4fd-7000-95ab-27376c903518', 7, 5, '370983103201', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a370a333030396536663364366330616138306364336664353735656232376336353833633663653262373338393339633738633636666263663636356637366365320a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a352c226964223a2230316132313633322d643632392d373030302d626663622d333963653464306461316130222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d643466642d373030302d393561622d323733373663393033353138222c2274696d65223a22323032362d31312d32365430343a35323a34302e3039353133302b30303a3030222c227472616365706172656e74223a2230302d38323230356630393165323836613330343739333336343939653364656539302d333634323031623865643665636664302d3031222c2274797065223a22636e2e6a69756a692e636173652e636c6f7365642e7631227d0a7b226f7574636f6d65223a2277697468647261776e222c22706169645f66656e223a307d', '\x52805ad99e3aaa4ff66bef32a44053c1e4ea6b2aa6281b631092015cdea50b38'),
	(87, '1415', '01a21632-d650-7000-8442-f5c56823d6fb', 'cn.jiuji.relief.given.v1', 'intake', '2026-11-26 04:52:40.128278+00', '01a21632-d631-7001-aca3-36176fca81ae', 2, 2, '370983103201', 'demo-village_officer-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a320a623137373365393962336462613334633830313462396563326264323636393435383138323232383734386664656638363034623064613030373432613438350a7b226163746f72223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938332d31222c226361736576657273696f6e223a322c226964223a2230316132313633322d643635302d373030302d383434322d663563353638323364366662222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d643633312d373030312d616361332d333631373666636138316165222c2274696d65223a22323032362d31312d32365430343a35323a34302e3132383237382b30303a3030222c227472616365706172656e74223a2230302d35393362303863386538613361663039336663343232373634376265643464342d626165363162376563363164313262372d3031222c2274797065223a22636e2e6a69756a692e72656c6965662e676976656e2e7631227d0a7b2272656c6965665f6964223a2230316132313633322d643634642d373030302d626131322d303631366132353338393132222c22666f726d223a226c6f6467696e67222c22616d6f756e745f66656e223a353030302c22676976656e5f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938332d31222c22676976656e5f6174223a22323032362d31312d32365430343a35323a34302e3131313937385a222c227769746e6573736573223a322c226d6f6e65795f736f75726365223a22646f6e6174696f6e222c226f7665725f6c696d6974223a66616c73657d', '\x3803cce1908a12000fc42d8f27f2bbf7f4f17e52505f7130edee75ee1dca5798'),
	(91, '1446', '01a21633-024e-7000-a4d1-589be3e58b81', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 04:52:51.405031+00', '01a21632-d631-7001-aca3-36176fca81ae', 6, 3, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a360a323137366464343766613235396166316161616535373663373238646239343365393533633939393734363933383664623437313063613566376565323431330a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a332c226964223a2230316132313633332d303234652d373030302d613464312d353839626533653538623831222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d643633312d373030312d616361332d333631373666636138316165222c2274696d65223a22323032362d31312d32365430343a35323a35312e3430353033312b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132313633322d643636612d373030302d383532662d623739613738313364643032222c22737461727465645f6174223a22323032362d31312d32365430343a35323a34302e3135323539395a222c226475655f6174223a22323032362d31312d32365430343a35323a34382e3135323539395a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d', '\x530ddf6246c2b433484ebc6c3437e2693104c396dfa0a818c79463fded7d5624'),
	(71, '1304', '01a21632-d3f3-7001-95c9-e8c6d1917a48', 'cn.jiuji.referral.issued.v1', 'referral', '2026-11-26 04:52:39.529978+00', '01a21632-c9f8-7000-823c-afbfccd74684', 10, 2, '370983103201', 'system:referral', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31300a316539653336326634306666646664323539643761363838666262363861656366383561643635623439643866343064663735336332666662386139653065390a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a322c22636175736174696f6e6964223a2230316132313633322d643365302d373030302d623135622d663165653935343238323964222c226964223a2230316132313633322d643366332d373030312d393563392d653863366431393137613438222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35323a33392e3532393937382b30303a3030222c227472616365706172656e74223a2230302d64666538643164353130393630316433393663363962383034626334313365372d656531363936613965366266396532612d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6973737565642e7631227d0a7b22726566657272616c5f6964223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c226974656d5f6964223a2230316132313633322d643364662d373030312d386137362d346434386338633763383932222c226465706172746d656e74223a22636976696c5f616666616972735f646962616f222c226465736b223a22636976696c5f61666661697273222c2270726f6772616d6d65223a22646962616f5f656e726f6c6d656e74222c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c227072696f72697479223a66616c73657d', '\x1d75f9fb6a5ff66094cb73bb0b45a8e78846deb8e6f685c89fc7677e995885cd'),
	(78, '1366', '01a21632-d4fe-7000-a380-7da89b2f0530', 'cn.jiuji.case.registered.v1', 'intake', '2026-11-26 04:52:39.800176+00', '01a21632-d4fd-7000-95ab-27376c903518', 1, 1, '370983103201', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a312c226964223a2230316132313633322d643466652d373030302d613338302d376461383962326630353330222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d643466642d373030302d393561622d323733373663393033353138222c2274696d65223a22323032362d31312d32365430343a35323a33392e3830303137362b30303a3030222c227472616365706172656e74223a2230302d61643964383132633335646436386237643266643637373432623166306566302d663834623561326137616538323764312d3031222c2274797065223a22636e2e6a69756a692e636173652e726567697374657265642e7631227d0a7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b2266697265225d2c22706572736f6e5f726566223a22702d6366373436376138623431323631636533663431616635323036303261303865222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a33392e3830303137365a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d', '\x4dbf5c35f5ab34cb68103fc4beddcdd5caa867dc578fd54223f81bbd6de02247'),
	(113, '1537', '01a21633-9842-7000-91f6-a9682ac65e7e', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-26 04:53:29.793754+00', '01a21632-c9f8-7000-823c-afbfccd74684', 29, 13, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a32390a373265313361633761393533613236643966383362363962353732396633363866336364666133626634643130663934386239633233386664653862356230380a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31332c226964223a2230316132313633332d393834322d373030302d393166362d613936383261633635653765222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35333a32392e3739333735342b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35333a32392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x88c0dc254a3560753bd91abd7474eb060f677ce7f086208a1e988c3e9ee55137'),
	(114, '1537', '01a21633-9842-7001-b0b3-ee967087dfc7', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-26 04:53:29.793754+00', '01a21632-c9f8-7000-823c-afbfccd74684', 30, 14, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a33300a383863306463323534613335363037353362643931616264373437346562303630663637376365376630383632303861316539383863336539656535353133370a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31342c226964223a2230316132313633332d393834322d373030312d623062332d656539363730383764666337222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35333a32392e3739333735342b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35333a32392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x33d44561269517673d5fcc0bf716c4f5e9265553dc05fd618f7a462763d064f2'),
	(74, '1328', '01a21632-d45d-7000-8c9a-e283158e1f8e', 'cn.jiuji.consent.recorded.v1', 'referral', '2026-11-26 04:52:39.641415+00', '01a21632-c9f8-7000-823c-afbfccd74684', 12, 3, '370983103201', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31320a313937356634303439616433323861666164313833376430353236616534346266376162653735623933643632356330336430663366363466643234366430350a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a332c226964223a2230316132313633322d643435642d373030302d386339612d653238333135386531663865222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35323a33392e3634313431352b30303a3030222c227472616365706172656e74223a2230302d33616236386336363966623532313362393232396363626434363634613835382d633033643764336165396139666435372d3031222c2274797065223a22636e2e6a69756a692e636f6e73656e742e7265636f726465642e7631227d0a7b22636f6e73656e745f6964223a2230316132313633322d643435632d373030302d383862322d313132313332643935356431222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22676976656e223a747275657d', '\x05f3986b2f988af8bec727cb1e2ed9ddd61d1fbf08e3f4694556147293043467'),
	(75, '1328', '01a21632-d45e-7000-8f35-1490de3a14d3', 'cn.jiuji.referral.issued.v1', 'referral', '2026-11-26 04:52:39.641415+00', '01a21632-c9f8-7000-823c-afbfccd74684', 13, 4, '370983103201', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31330a303566333938366232663938386166386265633732376362316532656439646464363164316662663038653366343639343535363134373239333034333436370a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a342c226964223a2230316132313633322d643435652d373030302d386633352d313439306465336131346433222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35323a33392e3634313431352b30303a3030222c227472616365706172656e74223a2230302d33616236386336363966623532313362393232396363626434363634613835382d633033643764336165396139666435372d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6973737565642e7631227d0a7b22726566657272616c5f6964223a2230316132313633322d643366322d373030302d383363382d393932303839386361326366222c226974656d5f6964223a2230316132313633322d643364662d373030322d393231332d663232356534383064613032222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c2270726f6772616d6d65223a22636861726974795f72656c696566222c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c227072696f72697479223a66616c73652c22636f6e73656e745f6964223a2230316132313633322d643435632d373030302d383862322d313132313332643935356431227d', '\x6442f8cb1da7c8f7c72a93e5f039edadd1f1c4608642e9b2bef25b36f333dfc8'),
	(79, '1369', '01a21632-d4e8-7000-88a8-519a9de0fd2e', 'cn.jiuji.pledge.reserved.v1', 'charity', '2026-11-26 04:52:39.778664+00', '01a21632-c9f8-7000-823c-afbfccd74684', 16, 2, '370983103201', 'demo-charity_federation-370983', NULL, '\x6a69756a692d6c6561662f310a31360a613762613066376636306633643933663531363066326234383737386663306632343864373566666230616566363666343964373631373239336637393839320a7b226163746f72223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393833222c226361736576657273696f6e223a322c226964223a2230316132313633322d643465382d373030302d383861382d353139613964653066643265222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a2263686172697479222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35323a33392e3737383636342b30303a3030222c227472616365706172656e74223a2230302d30386163383763363633653864663866393266323334303464336363663132342d326561366465366336333361333932622d3031222c2274797065223a22636e2e6a69756a692e706c656467652e72657365727665642e7631227d0a7b22706c656467655f6964223a2230316132313633322d643465362d373030302d393239302d613263346438363562656565222c22726566657272616c5f6964223a2230316132313633322d643366322d373030302d383363382d393932303839386361326366222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22616d6f756e745f66656e223a3230303030307d', '\xc9f3a95631d022b78f6e407bb1a58a863de333091e8914ced4319c23ff38f6c1'),
	(83, '1386', '01a21632-d616-7001-98c3-5ed264850f72', 'cn.jiuji.in_kind.issued.v1', 'disbursement', '2026-11-26 04:52:40.082949+00', '01a21632-d4fd-7000-95ab-27376c903518', 5, 1, '370983103201', 'demo-village_officer-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a350a666366666139643566633263306563373564373834626632666265343031663464623461383637313234313961633131333039306461316638386437383731370a7b226163746f72223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938332d31222c226361736576657273696f6e223a312c22636175736174696f6e6964223a2230316132313633322d643539612d373030312d613938632d316135393834353366313133222c226964223a2230316132313633322d643631362d373030312d393863332d356564323634383530663732222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d643466642d373030302d393561622d323733373663393033353138222c2274696d65223a22323032362d31312d32365430343a35323a34302e3038323934392b30303a3030222c227472616365706172656e74223a2230302d35646363643661623864656362323133613032623730333034303436333536382d666536663539656266313332333163332d3031222c2274797065223a22636e2e6a69756a692e696e5f6b696e642e6973737565642e7631227d0a7b2269737375655f6964223a2230316132313633322d643631362d373030302d616365352d343932366263323531383031222c226974656d5f6964223a2230316132313633322d643539612d373030302d616532382d303534663135616565306161222c2276616c75655f66656e223a36333030302c226973737565645f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938332d31222c2266697273745f72656c696566223a747275657d', '\xec18f4df7667ffdaa10bfcc906220fcc74d7abc3aa4184bffda73fd7d7bc473c'),
	(86, '1405', '01a21632-d631-7002-97ce-4a99a63cfaff', 'cn.jiuji.case.registered.v1', 'intake', '2026-11-26 04:52:40.111978+00', '01a21632-d631-7001-aca3-36176fca81ae', 1, 1, '370983103201', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a312c226964223a2230316132313633322d643633312d373030322d393763652d346139396136336366616666222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d643633312d373030312d616361332d333631373666636138316165222c2274696d65223a22323032362d31312d32365430343a35323a34302e3131313937382b30303a3030222c227472616365706172656e74223a2230302d36643561626238323834623564306262313166323934663666623565373132612d303263336630653138313262383835632d3031222c2274797065223a22636e2e6a69756a692e636173652e726567697374657265642e7631227d0a7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b22737472616e6465645f706572736f6e225d2c22706572736f6e5f726566223a22702d30316132313633322d643633312d373030302d626466342d653734383062646337613331222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a34302e3131313937385a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a66616c73652c226c6966655f64616e676572223a66616c73652c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d', '\xb1773e99b3dba34c8014b9ec2bd2669458182228748fdef8604b0da00742a485'),
	(88, '1427', '01a21632-d66b-7000-acb6-6a4aca83be1a', 'cn.jiuji.duty.handover_offered.v1', 'intake', '2026-11-26 04:52:40.152599+00', '01a21632-d631-7001-aca3-36176fca81ae', 3, 3, '370983103201', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a330a333830336363653139303861313230303066633432643866323766326262663766346631376535323530356637313330656465653735656531646361353739380a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a332c226964223a2230316132313633322d643636622d373030302d616362362d366134616361383362653161222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d643633312d373030312d616361332d333631373666636138316165222c2274696d65223a22323032362d31312d32365430343a35323a34302e3135323539392b30303a3030222c227472616365706172656e74223a2230302d61643432666566373431333932646362396333343036376131333039333634312d356337386430613363343538393437382d3031222c2274797065223a22636e2e6a69756a692e647574792e68616e646f7665725f6f6666657265642e7631227d0a7b2268616e646f7665725f6964223a2230316132313633322d643636612d373030302d383532662d623739613738313364643032222c2266726f6d5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22746f5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d33222c22746f5f756e6974223a22e6bc94e7a4bae7aa97e58fa3222c22726561736f6e5f636f6465223a226e6f745f6f776e5f6465736b227d', '\x98790cdce67b122c26cb27ff4b0f483c7af4b74597859a9573ec57ed0049ca92'),
	(89, '1437', '01a21632-f067-7000-b44a-b15a0b8e9136', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-26 04:52:46.818659+00', '01a21632-d631-7001-aca3-36176fca81ae', 4, 1, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a340a393837393063646365363762313232633236636232376666346230663438336337616634623734353937383539613935373365633537656430303439636139320a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a312c226964223a2230316132313633322d663036372d373030302d623434612d623135613062386539313336222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d643633312d373030312d616361332d333631373666636138316165222c2274696d65223a22323032362d31312d32365430343a35323a34362e3831383635392b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132313633322d643636612d373030302d383532662d623739613738313364643032222c22737461727465645f6174223a22323032362d31312d32365430343a35323a34302e3135323539395a222c226475655f6174223a22323032362d31312d32365430343a35323a34382e3135323539395a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x0de397bd09780b8d59d1170d0a628692900e04400e145eedeae47e99f192327e'),
	(90, '1443', '01a21632-f69e-7000-9d16-c87fb9bfc506', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-26 04:52:48.412812+00', '01a21632-d631-7001-aca3-36176fca81ae', 5, 2, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a350a306465333937626430393738306238643539643131373064306136323836393239303065303434303065313435656564656165343765393966313932333237650a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a322c226964223a2230316132313633322d663639652d373030302d396431362d633837666239626663353036222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d643633312d373030312d616361332d333631373666636138316165222c2274696d65223a22323032362d31312d32365430343a35323a34382e3431323831322b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132313633322d643636612d373030302d383532662d623739613738313364643032222c22737461727465645f6174223a22323032362d31312d32365430343a35323a34302e3135323539395a222c226475655f6174223a22323032362d31312d32365430343a35323a34382e3135323539395a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x2176dd47fa259af1aaae576c728db943e953c9997469386db4710ca5f7ee2413'),
	(82, '1376', '01a21632-d59a-7001-a98c-1a598453f113', 'cn.jiuji.relief.ordered.v1', 'assessment', '2026-11-26 04:52:39.960604+00', '01a21632-d4fd-7000-95ab-27376c903518', 4, 1, '370983103201', 'demo-township_approver-370983-1', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a340a386662373530666561646331633865336435356161653365383439353834353730386231343436323364343634316364383565366134633838363662633462310a7b226163746f72223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938332d31222c226361736576657273696f6e223a312c226964223a2230316132313633322d643539612d373030312d613938632d316135393834353366313133222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d643466642d373030302d393561622d323733373663393033353138222c2274696d65223a22323032362d31312d32365430343a35323a33392e3936303630342b30303a3030222c227472616365706172656e74223a2230302d37666437366462386631323736383063663734393964376535383764373061382d393538366537666535653037616537332d3031222c2274797065223a22636e2e6a69756a692e72656c6965662e6f7264657265642e7631227d0a7b226974656d5f6964223a2230316132313633322d643539612d373030302d616532382d303534663135616565306161222c22616d6f756e745f66656e223a36333030302c22666f726d223a22696e5f6b696e64222c2266756e64696e67223a2270657474795f72657365727665222c226f7264657265645f6279223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938332d31222c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xfcffa9d5fc2c0ec75d784bf2fbe401f4db4a86712419ac113090da1f88d78717'),
	(95, '1462', '01a21633-15bf-7000-a321-852e84773895', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-26 04:52:56.380879+00', '01a21632-d631-7001-aca3-36176fca81ae', 8, 5, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a380a613030396661626263383734663262366431356333626531623063646337656131653335323264396637313330616132363165666238306635393963666130380a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a352c226964223a2230316132313633332d313562662d373030302d613332312d383532653834373733383935222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d643633312d373030312d616361332d333631373666636138316165222c2274696d65223a22323032362d31312d32365430343a35323a35362e3338303837392b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a22616363657074616e6365222c22636c6f636b5f726566223a2230316132313633322d643633312d373030312d616361332d333631373666636138316165222c22737461727465645f6174223a22323032362d31312d32365430343a35323a34302e3131313937385a222c226475655f6174223a22323032362d31312d32365430343a35333a30302e3131313937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x7588a9970718a59f66b75e40243ba3e6eb20f13f2caf12e3b993a3cc39ef4ce4'),
	(99, '1483', '01a21633-2463-7000-b161-a224309e99fb', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-26 04:53:00.119838+00', '01a21632-d631-7001-aca3-36176fca81ae', 10, 6, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31300a636432376462626533643562393263613839313063326637333532356264343365306362326365643537313466666635376534383737393232353335346264330a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a362c22636175736174696f6e6964223a2230316132313633332d323435322d373030302d626461642d333038663837653232616665222c226964223a2230316132313633332d323436332d373030302d623136312d613232343330396539396662222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d643633312d373030312d616361332d333631373666636138316165222c2274696d65223a22323032362d31312d32365430343a35333a30302e3131393833382b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a22616363657074616e6365222c22636c6f636b5f726566223a2230316132313633322d643633312d373030312d616361332d333631373666636138316165222c22737461727465645f6174223a22323032362d31312d32365430343a35323a34302e3131313937385a222c226475655f6174223a22323032362d31312d32365430343a35333a30302e3131313937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xa1067a1410738f40213e20bf20ae05a2eb3c50c4b7ea9ab464ebbeec9b8600ae'),
	(104, '1505', '01a21633-4a15-7000-b6e3-72093443892a', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 04:53:09.780705+00', '01a21632-c9f8-7000-823c-afbfccd74684', 23, 7, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a32330a386662383463653432643237643436376361333338323461666162343566616266656364643465653162326232306138656331326534346136366662646332320a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a372c226964223a2230316132313633332d346131352d373030302d623665332d373230393334343338393261222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35333a30392e3738303730352b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35323a35392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d', '\xe17f37e1acbc92457cd6dee32de551bd4f86f2fc112bbb46f2eb470852f0a9f5');
INSERT INTO public.event (seq, txid, event_id, type, source, occurred_at, case_id, case_seq, case_version, place_code, actor, policy_version, leaf, leaf_hash) OVERRIDING SYSTEM VALUE VALUES
	(105, '1505', '01a21633-4a15-7001-8253-0e925037b0d5', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 04:53:09.780705+00', '01a21632-c9f8-7000-823c-afbfccd74684', 24, 8, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a32340a653137663337653161636263393234353763643664656533326465353531626434663836663266633131326262623436663265623437303835326630613966350a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a382c226964223a2230316132313633332d346131352d373030312d383235332d306539323530333762306435222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35333a30392e3738303730352b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35323a35392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d', '\xd1bd23b2ad818077cf1a47949cde75a1c6cd9f36a46c2e6e78ec82657549961a'),
	(94, '1458', '01a21633-1376-7001-a725-b49e002e616c', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-26 04:52:55.797459+00', '01a21632-c9f8-7000-823c-afbfccd74684', 18, 2, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31380a643365323536376464643965613832646337303630343464373364323165643931393362383638353261383636396635333761343833653736623038346236380a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a322c226964223a2230316132313633332d313337362d373030312d613732352d623439653030326536313663222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35323a35352e3739373435392b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35323a35392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x37c05b98808f7071fe225fd25ce9b763fcd4390620c77a842c8f6bd47c7bfe5b'),
	(96, '1469', '01a21633-230d-7000-b934-860ea6c7b363', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-26 04:52:59.78848+00', '01a21632-c9f8-7000-823c-afbfccd74684', 19, 3, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31390a333763303562393838303866373037316665323235666432356365396237363366636434333930363230633737613834326338663662643437633762666535620a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a332c226964223a2230316132313633332d323330642d373030302d623933342d383630656136633762333633222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35323a35392e3738383438302b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35323a35392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x3ce910c0c1c86bf33cfaaa1b2bf5231d0d7e232133bbcfc0e25371a65dbeea7d'),
	(97, '1469', '01a21633-230d-7001-92c7-d8a88f2c75a0', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-26 04:52:59.78848+00', '01a21632-c9f8-7000-823c-afbfccd74684', 20, 4, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a32300a336365393130633063316338366266333363666161613162326266353233316430643765323332313333626263666330653235333731613635646265656137640a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a342c226964223a2230316132313633332d323330642d373030312d393263372d643861383866326337356130222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35323a35392e3738383438302b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35323a35392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xe3710d8bba12c6562f6290bd1e2fe10f10e93d519f72129eacf13cd9871f0453'),
	(100, '1487', '01a21633-257e-7000-8faf-947069a7b0ec', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 04:53:00.412926+00', '01a21632-d631-7001-aca3-36176fca81ae', 11, 7, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31310a613130363761313431303733386634303231336532306266323061653035613265623363353063346237656139616234363465626265656339623836303061650a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a372c226964223a2230316132313633332d323537652d373030302d386661662d393437303639613762306563222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d643633312d373030312d616361332d333631373666636138316165222c2274696d65223a22323032362d31312d32365430343a35333a30302e3431323932362b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132313633322d643636612d373030302d383532662d623739613738313364643032222c22737461727465645f6174223a22323032362d31312d32365430343a35323a34302e3135323539395a222c226475655f6174223a22323032362d31312d32365430343a35323a34382e3135323539395a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d', '\xba4caf7fc8edd4d7a8f3a2243709e535cab79e198edc3b47809322b42d1a6658'),
	(101, '1494', '01a21633-369e-7000-9773-017dd65374b8', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 04:53:04.797867+00', '01a21632-c9f8-7000-823c-afbfccd74684', 21, 5, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a32310a653337313064386262613132633635363266363239306264316532666531306631306539336435313966373231323965616366313363643938373166303435330a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a352c226964223a2230316132313633332d333639652d373030302d393737332d303137646436353337346238222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35333a30342e3739373836372b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35323a35392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d', '\x741f6934d5484eb9278f4eb28ba374f9e7be69b34571efeb33d49d85bc1ebe29'),
	(102, '1494', '01a21633-369e-7001-adc1-77d3b29c78ab', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 04:53:04.797867+00', '01a21632-c9f8-7000-823c-afbfccd74684', 22, 6, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a32320a373431663639333464353438346562393237386634656232386261333734663965376265363962333435373165666562333364343964383562633165626532390a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a362c226964223a2230316132313633332d333639652d373030312d616463312d373764336232396337386162222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35333a30342e3739373836372b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35323a35392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d', '\x8fb84ce42d27d467ca33824afab45fabfecdd4ee1b2b20a8ec12e44a66fbdc22'),
	(107, '1518', '01a21633-7128-7000-9e64-318fa68c9b20', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-26 04:53:19.783503+00', '01a21632-c9f8-7000-823c-afbfccd74684', 25, 9, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a32350a643162643233623261643831383037376366316134373934396364653735613163366364396633366134366332653665373865633832363537353439393631610a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a392c226964223a2230316132313633332d373132382d373030302d396536342d333138666136386339623230222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35333a31392e3738333530332b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35333a32392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xf66366883008f842a1e459d50b7b1e8856091499273a6bb27592705516e0c32d'),
	(108, '1518', '01a21633-7128-7001-9290-c97c87e9eb63', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-26 04:53:19.783503+00', '01a21632-c9f8-7000-823c-afbfccd74684', 26, 10, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a32360a663636333636383833303038663834326131653435396435306237623165383835363039313439393237336136626232373539323730353531366530633332640a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31302c226964223a2230316132313633332d373132382d373030312d393239302d633937633837653965623633222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35333a31392e3738333530332b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35333a32392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x1661a119ce1f0e7882cbfdcf5ca3b845345adc0ac32aafa48dc4313245e5faa1'),
	(109, '1518', '01a21633-7128-7002-81f0-1d9a1ff93829', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 04:53:19.783503+00', '01a21632-c9f8-7000-823c-afbfccd74684', 27, 11, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a32370a313636316131313963653166306537383832636266646366356361336238343533343561646330616333326161666134386463343331333234356535666161310a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31312c226964223a2230316132313633332d373132382d373030322d383166302d316439613166663933383239222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35333a31392e3738333530332b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35323a35392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d', '\x178f3a777730a80602e812ca63f58683afe3995f8e6b4162b14e8fe984374aa6'),
	(103, '1501', '01a21633-47e0-7000-814c-d4a2a117167c', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-26 04:53:09.215567+00', '01a21632-c918-7000-ae7e-cbf4fed846da', 8, 1, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a380a653837323463646434633033396139323233663132663434323337623135313035366232373039626531393563306465633235666132356334363331333333300a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a312c226964223a2230316132313633332d343765302d373030302d383134632d643461326131313731363763222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633931382d373030302d616537652d636266346665643834366461222c2274696d65223a22323032362d31312d32365430343a35333a30392e3231353536372b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132313633322d633965392d373030302d383565642d353338633430646536333632222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33362e3936323937335a222c226475655f6174223a22323032362d31312d32365430343a35333a31362e3936323937335a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x03acc071816773fdb36b9c1ff1f32e8533239d42a74680e356dac9afda343552'),
	(106, '1511', '01a21633-6720-7000-afce-0872e39904c1', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-26 04:53:17.215637+00', '01a21632-c918-7000-ae7e-cbf4fed846da', 9, 2, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a390a303361636330373138313637373366646233366239633166663166333265383533333233396434326137343638306533353664616339616664613334333535320a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a322c226964223a2230316132313633332d363732302d373030302d616663652d303837326533393930346331222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633931382d373030302d616537652d636266346665643834366461222c2274696d65223a22323032362d31312d32365430343a35333a31372e3231353633372b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132313633322d633965392d373030302d383565642d353338633430646536333632222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33362e3936323937335a222c226475655f6174223a22323032362d31312d32365430343a35333a31362e3936323937335a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x22079f430649c58a0fe2ef43f556a0bbb195afba0aa1534844569856b6d16132'),
	(117, '1557', '01a21633-b550-7000-acbe-2061e72a0f2d', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 04:53:37.231047+00', '01a21632-c918-7000-ae7e-cbf4fed846da', 12, 5, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31320a333632373133633536646537376530323138366232386131363439393339316361623134363166326539303139393331336430333832373461386165326262370a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a352c226964223a2230316132313633332d623535302d373030302d616362652d323036316537326130663264222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633931382d373030302d616537652d636266346665643834366461222c2274696d65223a22323032362d31312d32365430343a35333a33372e3233313034372b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132313633322d633965392d373030302d383565642d353338633430646536333632222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33362e3936323937335a222c226475655f6174223a22323032362d31312d32365430343a35333a31362e3936323937335a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d', '\xcefae86fe83f5ffd4ffe89bc802b77763145a6e9665195eaf1fed66092d73d3a'),
	(120, '1585', '01a21633-e665-7000-98c8-c1b62073a1f9', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 04:53:49.795362+00', '01a21632-c9f8-7000-823c-afbfccd74684', 35, 19, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a33350a303362396335613338353334353938326336333135383038613639356361396537636537326461333162653163336636386530326463336435653639313439640a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31392c226964223a2230316132313633332d653636352d373030302d393863382d633162363230373361316639222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35333a34392e3739353336322b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35333a32392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d', '\x61229fd2034b19e7b6d81fb19cbdb632d747c1a130f07f1bdf1a598d0313329f'),
	(121, '1585', '01a21633-e665-7001-85c0-34631fc3b433', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 04:53:49.795362+00', '01a21632-c9f8-7000-823c-afbfccd74684', 36, 20, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a33360a363132323966643230333462313965376236643831666231396362646236333264373437633161313330663037663162646631613539386430333133333239660a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a32302c226964223a2230316132313633332d653636352d373030312d383563302d333436333166633362343333222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35333a34392e3739353336322b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35333a32392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d', '\x9b24feaf32a159e416ea7a48af4f70323f5083bf4bb12bb74f8f89920600d0b4'),
	(110, '1518', '01a21633-7128-7003-a1d7-a5ff2c46634b', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 04:53:19.783503+00', '01a21632-c9f8-7000-823c-afbfccd74684', 28, 12, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a32380a313738663361373737373330613830363032653831326361363366353836383361666533393935663865366234313632623134653866653938343337346161360a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31322c226964223a2230316132313633332d373132382d373030332d613164372d613566663263343636333462222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35333a31392e3738333530332b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35323a35392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d', '\x72e13ac7a953a26d9f83b69b5729f368f3cdfa3bf4d10f948b9c238fde8b5b08'),
	(115, '1554', '01a21633-abd1-7000-b6e6-e2f64440e802', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 04:53:34.800307+00', '01a21632-c9f8-7000-823c-afbfccd74684', 31, 15, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a33310a333364343435363132363935313736373364356663633062663731366334663565393236353535336463303566643631386637613436323736336430363466320a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31352c226964223a2230316132313633332d616264312d373030302d623665362d653266363434343065383032222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35333a33342e3830303330372b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35333a32392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d', '\x7c98a9666657d80ac9c52224fa8fb8be3a34d0b81939e4c791fcd2e8a8ccfd3c'),
	(116, '1554', '01a21633-abd1-7001-a0e6-e88776b3e925', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 04:53:34.800307+00', '01a21632-c9f8-7000-823c-afbfccd74684', 32, 16, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a33320a376339386139363636363537643830616339633532323234666138666238626533613334643062383139333965346337393166636432653861386363666433630a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31362c226964223a2230316132313633332d616264312d373030312d613065362d653838373736623365393235222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35333a33342e3830303330372b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35333a32392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d', '\xb6278e0c4bf3efaf860d59528030b61574bd8509ee858250c40488e83df422ce'),
	(118, '1571', '01a21633-bf58-7000-8ddd-4e59f40ce9b5', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 04:53:39.799278+00', '01a21632-c9f8-7000-823c-afbfccd74684', 33, 17, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a33330a623632373865306334626633656661663836306435393532383033306236313537346264383530396565383538323530633430343838653833646634323263650a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31372c226964223a2230316132313633332d626635382d373030302d386464642d346535396634306365396235222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35333a33392e3739393237382b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35333a32392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d', '\x4ecaede7a684419589edad8302af74edff8d893e00699f7b09287c55f709e702'),
	(119, '1571', '01a21633-bf58-7001-b95b-3b31463bf934', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 04:53:39.799278+00', '01a21632-c9f8-7000-823c-afbfccd74684', 34, 18, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a33340a346563616564653761363834343139353839656461643833303261663734656466663864383933653030363939663762303932383763353566373039653730320a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31382c226964223a2230316132313633332d626635382d373030312d623935622d336233313436336266393334222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633966382d373030302d383233632d616662666363643734363834222c2274696d65223a22323032362d31312d32365430343a35333a33392e3739393237382b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35333a32392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d', '\x03b9c5a385345982c6315808a695ca9e7ce72da31be1c3f68e02dc3d5e69149d'),
	(112, '1529', '01a21633-8e36-7000-833f-4df1fd135255', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-26 04:53:27.221525+00', '01a21632-c918-7000-ae7e-cbf4fed846da', 11, 4, '370983103201', 'system:audit', 'demo@0646b6b40be0', '\x6a69756a692d6c6561662f310a31310a366166663965326566373562396134306232323033336561643531363035343638386166363531373734663561666438313731353331353435363839353535610a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a342c226964223a2230316132313633332d386533362d373030302d383333662d346466316664313335323535222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40303634366236623430626530222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132313633322d633931382d373030302d616537652d636266346665643834366461222c2274696d65223a22323032362d31312d32365430343a35333a32372e3232313532352b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132313633322d633965392d373030302d383565642d353338633430646536333632222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33362e3936323937335a222c226475655f6174223a22323032362d31312d32365430343a35333a31362e3936323937335a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d', '\x362713c56de77e02186b28a16499391cab1461f2e90199313d038274a8ae2bb7');


INSERT INTO public.idempotency (subject, key, fingerprint, status, headers, body, created_at) VALUES
	('demo-supervisor-370982-1', '6d494470-afae-40cb-82b8-d2175bb64945', '\x9d4561cef3090d0e9ef699e73e0d016e7f38870c53667d164f329eec70f8c360', 201, '{"location": "/v1/supervisions/01a21632-be67-7000-a3d4-bdee4eb3a734", "content-type": "application/json"}', '\x7b227375706572766973696f6e5f6964223a2230316132313633322d626536372d373030302d613364342d626465653465623361373334222c22636173655f6964223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c22706c6163655f636f6465223a22333730393832313137323030222c226361757365223a226f766572647565222c22726571756573745f74657874223a22e6bc94e7a4baefbc9ae8afb7e8afb4e6988ee58a9ee79086e7bb8fe8bf87e38082222c226c6174655f636c6f636b73223a5b5d2c226f70656e65645f6279223a2264656d6f2d73757065727669736f722d3337303938322d31222c226f70656e65645f6174223a22323032362d31312d32365430343a35323a33342e3031393836345a222c226f7574636f6d65223a6e756c6c2c2266696e64696e675f74657874223a6e756c6c2c22636c6f7365645f6279223a6e756c6c2c22636c6f7365645f6174223a6e756c6c7d', '2026-11-26 04:52:34.019971+00');


INSERT INTO public.inbox (event_id, received_at) VALUES
	('01a21632-ae0e-7001-8427-2c2139fca6c6', '2026-11-26 04:52:30.086087+00'),
	('01a21632-ae2a-7000-81d1-4df4d63a8960', '2026-11-26 04:52:30.17936+00'),
	('01a21632-ae44-7000-92f2-59050366e2d4', '2026-11-26 04:52:30.17936+00'),
	('01a21632-ae47-7000-a9c0-c033efb45a87', '2026-11-26 04:52:30.17936+00'),
	('01a21632-af7c-7000-8795-1b90acbac3d2', '2026-11-26 04:52:30.236151+00'),
	('01a21632-afe2-7000-bee5-45ff8465f456', '2026-11-26 04:52:30.372858+00'),
	('01a21632-afff-7000-a3e7-0b129a34df32', '2026-11-26 04:52:30.397877+00'),
	('01a21632-b01b-7000-8445-04557d23e187', '2026-11-26 04:52:30.426577+00'),
	('01a21632-b072-7000-8e47-e40dd9fcb761', '2026-11-26 04:52:30.484405+00'),
	('01a21632-b070-7000-978e-fadb52be8d28', '2026-11-26 04:52:30.573377+00'),
	('01a21632-b073-7000-ab4b-10dad40c8172', '2026-11-26 04:52:30.573377+00'),
	('01a21632-b103-7000-9b1f-1d67a40d4318', '2026-11-26 04:52:30.62473+00'),
	('01a21632-b137-7000-a697-1ee04da8d843', '2026-11-26 04:52:30.671115+00'),
	('01a21632-b15c-7000-ae4a-647ce502612c', '2026-11-26 04:52:30.714+00'),
	('01a21632-b15c-7001-8205-4bd83a4ca476', '2026-11-26 04:52:30.714+00'),
	('01a21632-b1b0-7001-af8c-adaa7d71efb2', '2026-11-26 04:52:30.780518+00'),
	('01a21632-b1c9-7000-b1a5-847d359c442c', '2026-11-26 04:52:30.819408+00'),
	('01a21632-b1cd-7000-930e-bcd666e28767', '2026-11-26 04:52:30.819408+00'),
	('01a21632-b1db-7001-a8fb-86d923181467', '2026-11-26 04:52:30.885629+00'),
	('01a21632-b222-7000-bde6-379affdf665a', '2026-11-26 04:52:30.948644+00'),
	('01a21632-b2b4-7000-8bc1-00839e0bc895', '2026-11-26 04:52:31.076247+00'),
	('01a21632-b2cc-7000-ad41-73dd7eef2f97', '2026-11-26 04:52:31.093078+00'),
	('01a21632-b2ec-7000-b166-be98a26251b4', '2026-11-26 04:52:31.14588+00'),
	('01a21632-b309-7000-baf8-3b39859d77d2', '2026-11-26 04:52:31.180121+00'),
	('01a21632-b32e-7000-ab2a-bc4c79d5669d', '2026-11-26 04:52:31.202498+00'),
	('01a21632-b30c-7000-a3dd-ec1618e651ba', '2026-11-26 04:52:31.225199+00'),
	('01a21632-b324-7000-aa34-76dc8a1623a2', '2026-11-26 04:52:31.225199+00'),
	('01a21632-b33d-7000-88a8-8595045bab4c', '2026-11-26 04:52:31.225199+00'),
	('01a21632-b34e-7000-9215-6435331f4c40', '2026-11-26 04:52:31.280042+00'),
	('01a21632-b371-7000-9ff6-595dd2800853', '2026-11-26 04:52:31.288755+00'),
	('01a21632-b374-7000-b364-a2e6fd08d483', '2026-11-26 04:52:31.288755+00'),
	('01a21632-b377-7000-818f-c68bb2506f6b', '2026-11-26 04:52:31.288755+00'),
	('01a21632-b379-7000-a49e-af793a0ca322', '2026-11-26 04:52:31.288755+00'),
	('01a21632-b3bf-7000-be39-1f5ff5b6d3b2', '2026-11-26 04:52:31.312127+00'),
	('01a21632-b4a1-7000-ac06-8c0ea71db210', '2026-11-26 04:52:31.533079+00'),
	('01a21632-b4b7-7000-b3a2-654108edff64', '2026-11-26 04:52:31.559944+00'),
	('01a21632-b517-7000-be04-4dffc0988fdc', '2026-11-26 04:52:31.654801+00'),
	('01a21632-bc8d-7000-ac76-403ff2769326', '2026-11-26 04:52:33.559464+00'),
	('01a21632-bc9e-7000-a1e4-edfd27227739', '2026-11-26 04:52:33.575034+00'),
	('01a21632-be5b-7000-93b9-fe95919c665f', '2026-11-26 04:52:34.024514+00'),
	('01a21632-be6b-7000-9646-6d0f5ab1f133', '2026-11-26 04:52:34.044186+00'),
	('01a21632-be7a-7000-8a20-5091094cc3fb', '2026-11-26 04:52:34.059221+00'),
	('01a21632-be8a-7000-b000-9c0b79a2f21d', '2026-11-26 04:52:34.113532+00'),
	('01a21632-bece-7000-9d10-d1d8ad61eed6', '2026-11-26 04:52:34.157333+00'),
	('01a21632-bee0-7000-ab77-b809de3b4829', '2026-11-26 04:52:34.18249+00'),
	('01a21632-bf1a-7000-b3ed-efad1c47d66f', '2026-11-26 04:52:34.215376+00'),
	('01a21632-bf20-7000-838f-24074c2311f9', '2026-11-26 04:52:34.246897+00'),
	('01a21632-bfb6-7000-afe2-57cb88b6c12f', '2026-11-26 04:52:34.372879+00'),
	('01a21632-bfce-7000-a2b6-ea124de02e3e', '2026-11-26 04:52:34.394703+00'),
	('01a21632-bfd8-7000-b23b-f0d889e8c698', '2026-11-26 04:52:34.421321+00'),
	('01a21632-bfe9-7000-a06f-70969cf07b57', '2026-11-26 04:52:34.437504+00'),
	('01a21632-bffc-7000-9b1c-189d932e4dc0', '2026-11-26 04:52:34.454219+00'),
	('01a21632-c31a-7000-99b0-87e0eb31678f', '2026-11-26 04:52:35.234392+00'),
	('01a21632-c7c2-7000-ba90-599903aeb6be', '2026-11-26 04:52:36.425351+00'),
	('01a21632-c909-7000-9d5a-e43dd2a514f8', '2026-11-26 04:52:36.752978+00'),
	('01a21632-c919-7000-bd37-28fdc0143138', '2026-11-26 04:52:36.780163+00'),
	('01a21632-c91f-7000-a805-92372e252723', '2026-11-26 04:52:36.780163+00'),
	('01a21632-c931-7000-a2b8-f1f67d5800d6', '2026-11-26 04:52:36.821466+00'),
	('01a21632-c941-7000-afe6-ed1ed24ce768', '2026-11-26 04:52:36.833354+00'),
	('01a21632-c9be-7000-8901-aa69f3740f24', '2026-11-26 04:52:36.93944+00'),
	('01a21632-c9d4-7000-a28f-94553b9550ea', '2026-11-26 04:52:36.959781+00'),
	('01a21632-c9dc-7000-87c8-2821b4cc163f', '2026-11-26 04:52:36.979097+00'),
	('01a21632-c9eb-7000-abfc-68e4e0c8e482', '2026-11-26 04:52:36.998611+00'),
	('01a21632-c9f8-7001-828a-4886c86ae2f0', '2026-11-26 04:52:37.019738+00'),
	('01a21632-ca08-7000-ae73-2e3d7042ae41', '2026-11-26 04:52:37.04186+00'),
	('01a21632-ca24-7000-a21b-fd3b114bd778', '2026-11-26 04:52:37.064015+00'),
	('01a21632-caae-7000-b652-7de7fa72277c', '2026-11-26 04:52:37.177102+00'),
	('01a21632-cac2-7000-8baf-8cd3de04331e', '2026-11-26 04:52:37.196565+00'),
	('01a21632-cacd-7000-9b41-0200663fe97d', '2026-11-26 04:52:37.217559+00'),
	('01a21632-d2a8-7000-a999-fe4da3c996ed', '2026-11-26 04:52:39.21561+00'),
	('01a21632-d3e0-7000-b15b-f1ee9542829d', '2026-11-26 04:52:39.530877+00'),
	('01a21632-d3f3-7000-aa18-d9b6f9d7a9a1', '2026-11-26 04:52:39.550727+00'),
	('01a21632-d3f3-7001-95c9-e8c6d1917a48', '2026-11-26 04:52:39.550727+00'),
	('01a21632-d40c-7000-983a-247bff7a7072', '2026-11-26 04:52:39.574336+00'),
	('01a21632-d406-7000-947b-cd0713276ae2', '2026-11-26 04:52:39.582664+00'),
	('01a21632-d45d-7000-8c9a-e283158e1f8e', '2026-11-26 04:52:39.668904+00'),
	('01a21632-d45e-7000-8f35-1490de3a14d3', '2026-11-26 04:52:39.668904+00'),
	('01a21632-d4df-7000-802a-54db386bb3c0', '2026-11-26 04:52:39.789658+00'),
	('01a21632-d4f4-7000-9013-d253b8204263', '2026-11-26 04:52:39.808284+00'),
	('01a21632-d4fe-7000-a380-7da89b2f0530', '2026-11-26 04:52:39.872286+00'),
	('01a21632-d4e8-7000-88a8-519a9de0fd2e', '2026-11-26 04:52:39.886273+00'),
	('01a21632-d516-7000-9251-a7b4b85f2c41', '2026-11-26 04:52:39.895319+00'),
	('01a21632-d518-7000-8aee-a314a933b3b2', '2026-11-26 04:52:39.895319+00'),
	('01a21632-d59a-7001-a98c-1a598453f113', '2026-11-26 04:52:39.97299+00'),
	('01a21632-d616-7001-98c3-5ed264850f72', '2026-11-26 04:52:40.1002+00'),
	('01a21632-d627-7000-8c86-27790bfa22a4', '2026-11-26 04:52:40.124405+00'),
	('01a21632-d629-7000-bfcb-39ce4d0da1a0', '2026-11-26 04:52:40.124405+00'),
	('01a21632-d631-7002-97ce-4a99a63cfaff', '2026-11-26 04:52:40.155311+00'),
	('01a21632-d650-7000-8442-f5c56823d6fb', '2026-11-26 04:52:40.177062+00'),
	('01a21632-d66b-7000-acb6-6a4aca83be1a', '2026-11-26 04:52:40.202727+00'),
	('01a21632-d6ca-7000-b15c-2546402cffa5', '2026-11-26 04:52:40.278068+00'),
	('01a21632-f067-7000-b44a-b15a0b8e9136', '2026-11-26 04:52:46.832367+00'),
	('01a21632-f088-7000-8838-2442b08d3ff4', '2026-11-26 04:52:46.862284+00'),
	('01a21632-f69e-7000-9d16-c87fb9bfc506', '2026-11-26 04:52:48.420239+00'),
	('01a21633-024e-7000-a4d1-589be3e58b81', '2026-11-26 04:52:51.414974+00'),
	('01a21633-0430-7000-96dc-256ccc4ea86f', '2026-11-26 04:52:51.893617+00'),
	('01a21633-0e18-7000-958b-bde51d88f718', '2026-11-26 04:52:54.431435+00'),
	('01a21633-1376-7000-a650-c2854d20656c', '2026-11-26 04:52:55.805953+00'),
	('01a21633-1376-7001-a725-b49e002e616c', '2026-11-26 04:52:55.805953+00'),
	('01a21633-15bf-7000-a321-852e84773895', '2026-11-26 04:52:56.392144+00');
INSERT INTO public.inbox (event_id, received_at) VALUES
	('01a21633-17e1-7000-8bb5-b55ab03c042a', '2026-11-26 04:52:56.93477+00'),
	('01a21633-230d-7000-b934-860ea6c7b363', '2026-11-26 04:52:59.795488+00'),
	('01a21633-230d-7001-92c7-d8a88f2c75a0', '2026-11-26 04:52:59.795488+00'),
	('01a21633-2452-7000-bdad-308f87e22afe', '2026-11-26 04:53:00.120009+00'),
	('01a21633-2463-7000-b161-a224309e99fb', '2026-11-26 04:53:00.140078+00'),
	('01a21633-257e-7000-8faf-947069a7b0ec', '2026-11-26 04:53:00.425699+00'),
	('01a21633-2b9b-7000-9ae8-f21ec964f41e', '2026-11-26 04:53:01.998836+00'),
	('01a21633-369e-7000-9773-017dd65374b8', '2026-11-26 04:53:04.805384+00'),
	('01a21633-369e-7001-adc1-77d3b29c78ab', '2026-11-26 04:53:04.805384+00'),
	('01a21633-3f2c-7000-b6d7-c6f80d0d726e', '2026-11-26 04:53:06.9952+00'),
	('01a21633-47e0-7000-814c-d4a2a117167c', '2026-11-26 04:53:09.229366+00'),
	('01a21633-4a15-7000-b6e3-72093443892a', '2026-11-26 04:53:09.787655+00'),
	('01a21633-4a15-7001-8253-0e925037b0d5', '2026-11-26 04:53:09.787655+00'),
	('01a21633-52da-7000-888c-7afb2d82d04d', '2026-11-26 04:53:12.032329+00'),
	('01a21633-6720-7000-afce-0872e39904c1', '2026-11-26 04:53:17.222146+00'),
	('01a21633-6751-7000-b595-99101d92da39', '2026-11-26 04:53:17.270938+00'),
	('01a21633-7128-7000-9e64-318fa68c9b20', '2026-11-26 04:53:19.790575+00'),
	('01a21633-7128-7001-9290-c97c87e9eb63', '2026-11-26 04:53:19.790575+00'),
	('01a21633-7128-7002-81f0-1d9a1ff93829', '2026-11-26 04:53:19.790575+00'),
	('01a21633-7128-7003-a1d7-a5ff2c46634b', '2026-11-26 04:53:19.790575+00'),
	('01a21633-7ab3-7000-bdf4-8de6d33f0ba8', '2026-11-26 04:53:22.233105+00'),
	('01a21633-7af6-7000-8194-688d95d47b93', '2026-11-26 04:53:22.298811+00'),
	('01a21633-8e36-7000-833f-4df1fd135255', '2026-11-26 04:53:27.228039+00'),
	('01a21633-8e89-7000-82ea-c0c5ec32bbd1', '2026-11-26 04:53:27.311614+00'),
	('01a21633-9842-7000-91f6-a9682ac65e7e', '2026-11-26 04:53:29.800132+00'),
	('01a21633-9842-7001-b0b3-ee967087dfc7', '2026-11-26 04:53:29.800132+00'),
	('01a21633-a245-7000-8420-c6183e296011', '2026-11-26 04:53:32.363437+00'),
	('01a21633-abd1-7000-b6e6-e2f64440e802', '2026-11-26 04:53:34.806674+00'),
	('01a21633-abd1-7001-a0e6-e88776b3e925', '2026-11-26 04:53:34.806674+00'),
	('01a21633-b550-7000-acbe-2061e72a0f2d', '2026-11-26 04:53:37.237634+00'),
	('01a21633-b5ce-7000-beff-805ff8ea8c02', '2026-11-26 04:53:37.363461+00'),
	('01a21633-bf58-7000-8ddd-4e59f40ce9b5', '2026-11-26 04:53:39.805138+00'),
	('01a21633-bf58-7001-b95b-3b31463bf934', '2026-11-26 04:53:39.805138+00'),
	('01a21633-c977-7000-aceb-be4df8117976', '2026-11-26 04:53:42.39689+00'),
	('01a21633-e665-7000-98c8-c1b62073a1f9', '2026-11-26 04:53:49.802539+00'),
	('01a21633-e665-7001-85c0-34631fc3b433', '2026-11-26 04:53:49.802539+00'),
	('01a21633-e692-7000-b071-5dfa13d663a2', '2026-11-26 04:53:49.848142+00');


INSERT INTO public.node (level, index, hash) VALUES
	(3, 0, '\x496bba7c33c95a3d3f34009eccb6f05a5519506813bb827613aeed8e5145b773'),
	(3, 1, '\xc0e34a0d0375c0faae7df58c2867582e79554919603de02ee2bde3a8b12164bf'),
	(4, 0, '\x0826d973d2cb0304e7e7044366ed945acf480b6e15903c26b6e97e4f44e3309c'),
	(3, 2, '\xf79ec4687ede7183e567a85374bc553f5cd96801d7bce091de0bbaaab5ec7909'),
	(3, 3, '\xafbb3c84c2d21abd76eebef8e40dc209899469f86805635918a179e8107564b0'),
	(4, 1, '\x4baede320af3ad1291e2f6ff22e77d0fce59c0e119887cc7b198641c64a8f431'),
	(5, 0, '\x3d7ca389ab3bbcbdcaab8fc388ff8c234bad4952c2fe741ae8618ef388a60b6d'),
	(3, 4, '\xac2f690b55dad2df7eafdbbf726fbae85f73cca34fe7ec4b0a5e34c6cfe79abb'),
	(3, 5, '\x688e0a8b514ed5f45dcb04047e167f4613fe7843e7fcebfa7ed3ba16fb80b182'),
	(4, 2, '\x0cd5fccd531386f81a32a60fb04f052a13e39275c71617e16e9e0a743d3235d2'),
	(3, 6, '\xe07d58f83520b7a563e48ad0676eb224bfa7feecbf9e5e06721100a82c78ae61'),
	(3, 7, '\x5dd324a431d2e48fd1566ffacf30c03ea77a2c45d46856b7ab2eed5ca2fb289a'),
	(4, 3, '\x873d20220a421e5a778e38df3813acf6e70a284c64d491543ae116db6ef1cbf8'),
	(5, 1, '\x93958f0f1d069543cedaafd9c1731b5b6184bd44bd45aed19b2860748d99e3b8'),
	(6, 0, '\xe8ba5851d8c641d45d3533995cb8d3d512dec5ee85cb6a30968f31466f632b4e'),
	(3, 8, '\x28bc194732c9b87d230c9aedb59dbba1d06e70979b6dcafb7cf634a626d71306'),
	(3, 9, '\x9cd59230bd987e8a21cdf1d94e45fb9479b96169f78ad3d359fa821a00443ed2'),
	(4, 4, '\xd83b1f0bbc6b1bbed67b4e634fa4aabcece4948ac558ca39112d760ee920942f'),
	(3, 10, '\xa0c2b212cd90f5ddab63200b3940a15407e45bad2ca67e4a078121cbffa43f74'),
	(3, 11, '\xa79cf08dc8d07698e2e496650718413bab9d0699bdf9740362a79a6d08ff834b'),
	(4, 5, '\xb884399397157371bd5519ff2c37325456a591ff51ad9c9c60fecc55bf932a86'),
	(5, 2, '\xa251117ea7f5ea941dd17d6f5df481f9d46bf0b6d0ee8bfae9a806f01c41ef9c'),
	(3, 12, '\xf09be8d8e4dbe062c179736bcf545607e947643734d1a2024bf0901241efeca9'),
	(3, 13, '\xa024ca50b5d530b1cbfb5cf2f955d079b9db49cf6e55f43d6b98784f0c125079'),
	(4, 6, '\x7ec73a2ae048199f020bc8d6e5de17a4ab3c2d51112d6d25b63ee668555735f6'),
	(3, 14, '\xc2d1792d94686a450c38c1e707f35dcdf78e1ceddec001426da29f55860e0af8');


INSERT INTO public.outbox_20261126 (seq, txid, created_at, event_id, type, topic, case_id, case_version, place_code, occurred_at, actor, policy_version, causation_id, traceparent, body) OVERRIDING SYSTEM VALUE VALUES
	(1, '801', '2026-11-26 04:52:30.180078+00', '01a21632-af7c-7000-8795-1b90acbac3d2', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 1, '000000000000', '2026-11-26 04:52:30.179998+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a312c22726f6f745f736861323536223a2232633338323266326435336238356563376230656538373264646664343939623335663764303334346166333536353966333138353531306233316166646437222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e315c6e4c4467693874553768657837447568793366314a6d7a58333044524b38315a5a38786856454c4d612f64633d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b517738312b4c754c6b4142564b5368725a6d7778534b32623477766e7a636779597652633473764342466741364b4a4a2f6a59703079746e4f3772514a722b755134523855714d382f425036454f49416153597152676b3d5c6e227d'),
	(2, '1020', '2026-11-26 04:52:34.019971+00', '01a21632-be6b-7000-9646-6d0f5ab1f133', 'cn.jiuji.supervision.opened.v1', 'jiuji.audit', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 1, '370982117200', '2026-11-26 04:52:34.019864+00', 'demo-supervisor-370982-1', NULL, NULL, '00-9ec0b7df23b8cd210dd8a4e74500d588-27f0fed3802a6096-01', '\x7b227375706572766973696f6e5f6964223a2230316132313633322d626536372d373030302d613364342d626465653465623361373334222c226361757365223a226f766572647565222c226f70656e65645f6279223a2264656d6f2d73757065727669736f722d3337303938322d31227d'),
	(3, '1144', '2026-11-26 04:52:35.225471+00', '01a21632-c31a-7000-99b0-87e0eb31678f', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 2, '000000000000', '2026-11-26 04:52:35.22536+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a35312c22726f6f745f736861323536223a2263386165646664383039373464356437656534313831633035376463343865326266626639363138633131663733643032353866333333623338316666376330222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e35315c6e794b376632416c3031646675515948415639784934722b2f6c686a42483350514a59387a4f7a67663938413d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b5178503279322f444b6257345a7941457a736459656f2b643636613158433532476372495868442f485764316876746b545979354b324e7833376271724c55577432375a387042773730344d47567645735650306a41343d5c6e227d'),
	(4, '1432', '2026-11-26 04:52:40.262024+00', '01a21632-d6ca-7000-b15c-2546402cffa5', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 3, '000000000000', '2026-11-26 04:52:40.261913+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a38382c22726f6f745f736861323536223a2262613338363062353431663565306565383031643936353965363637306537313238656362303230313733623939383432653234626237303165366431653534222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e38385c6e756a686774554831344f3641485a5a5a356d634f63536a73734341584f356d454c69533763423574486c513d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b5177795453426457537a426a7950566b4a62584752636f47655666614f377231694550344765564655566376384e4c58614d475548495730656876324d46347648356867482b45785636446f72425757574378716767593d5c6e227d'),
	(5, '1435', '2026-11-26 04:52:46.819439+00', '01a21632-f067-7000-b44a-b15a0b8e9136', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21632-d631-7001-aca3-36176fca81ae', 1, '370983103201', '2026-11-26 04:52:46.818659+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132313633322d643636612d373030302d383532662d623739613738313364643032222c22737461727465645f6174223a22323032362d31312d32365430343a35323a34302e3135323539395a222c226475655f6174223a22323032362d31312d32365430343a35323a34382e3135323539395a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(6, '1438', '2026-11-26 04:52:46.854046+00', '01a21632-f088-7000-8838-2442b08d3ff4', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 4, '000000000000', '2026-11-26 04:52:46.853916+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a38392c22726f6f745f736861323536223a2266313636373133613133353631653530633763396338333233306130633436386162356437336565356464373136663234646364366365323232616232373431222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e38395c6e38575a784f684e57486c4448796367794d4b4445614b7464632b3564317862795463317334694b724a30453d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b513250714568326e692b634f54486946636e626b456d2b484a6346446655757132416a466d5a376d75682f6c7a4c4355317749316462535955453838317a492f686671777a5945336b454941374b466a466d45466241673d5c6e227d'),
	(7, '1441', '2026-11-26 04:52:48.412956+00', '01a21632-f69e-7000-9d16-c87fb9bfc506', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21632-d631-7001-aca3-36176fca81ae', 2, '370983103201', '2026-11-26 04:52:48.412812+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132313633322d643636612d373030302d383532662d623739613738313364643032222c22737461727465645f6174223a22323032362d31312d32365430343a35323a34302e3135323539395a222c226475655f6174223a22323032362d31312d32365430343a35323a34382e3135323539395a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(8, '1445', '2026-11-26 04:52:51.40517+00', '01a21633-024e-7000-a4d1-589be3e58b81', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21632-d631-7001-aca3-36176fca81ae', 3, '370983103201', '2026-11-26 04:52:51.405031+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132313633322d643636612d373030302d383532662d623739613738313364643032222c22737461727465645f6174223a22323032362d31312d32365430343a35323a34302e3135323539395a222c226475655f6174223a22323032362d31312d32365430343a35323a34382e3135323539395a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d'),
	(9, '1449', '2026-11-26 04:52:51.886306+00', '01a21633-0430-7000-96dc-256ccc4ea86f', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 5, '000000000000', '2026-11-26 04:52:51.88613+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a39312c22726f6f745f736861323536223a2235646634323636666333346162333330363763386234313139393139643531313339666438373261306164383237326539363166356263663932366561323435222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e39315c6e5866516d62384e4b737a426e794c51526d526e5645546e3968796f4b324363756c6839627a354a756f6b553d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b513646452b564e2b63684231373058394d3341617142635248504d38654b7045726c4661486346324e6d5641676d4a7537342f34495a396d7554686b4668384f34622b7234314a365865726168456e4c56434a574d67553d5c6e227d'),
	(10, '1452', '2026-11-26 04:52:54.42198+00', '01a21633-0e18-7000-958b-bde51d88f718', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21632-d631-7001-aca3-36176fca81ae', 4, '370983103201', '2026-11-26 04:52:54.421801+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132313633322d643636612d373030302d383532662d623739613738313364643032222c22737461727465645f6174223a22323032362d31312d32365430343a35323a34302e3135323539395a222c226475655f6174223a22323032362d31312d32365430343a35323a34382e3135323539395a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d'),
	(11, '1456', '2026-11-26 04:52:55.797609+00', '01a21633-1376-7000-a650-c2854d20656c', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21632-c9f8-7000-823c-afbfccd74684', 1, '370983103201', '2026-11-26 04:52:55.797459+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35323a35392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(12, '1456', '2026-11-26 04:52:55.797609+00', '01a21633-1376-7001-a725-b49e002e616c', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21632-c9f8-7000-823c-afbfccd74684', 2, '370983103201', '2026-11-26 04:52:55.797459+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35323a35392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(13, '1460', '2026-11-26 04:52:56.381026+00', '01a21633-15bf-7000-a321-852e84773895', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21632-d631-7001-aca3-36176fca81ae', 5, '370983103201', '2026-11-26 04:52:56.380879+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22616363657074616e6365222c22636c6f636b5f726566223a2230316132313633322d643633312d373030312d616361332d333631373666636138316165222c22737461727465645f6174223a22323032362d31312d32365430343a35323a34302e3131313937385a222c226475655f6174223a22323032362d31312d32365430343a35333a30302e3131313937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(14, '1464', '2026-11-26 04:52:56.928514+00', '01a21633-17e1-7000-8bb5-b55ab03c042a', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 6, '000000000000', '2026-11-26 04:52:56.928393+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a39352c22726f6f745f736861323536223a2230623064323239643833333638326466323063396436313862373637343934343262356336303164356632333165623364326630383665363834346163656563222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e39355c6e437730696e594d3267743867796459597432644a52437463594231664978367a30764347356f524b7a75773d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b51784a516937563464486a785050524e4c6c772b563167666d7730506c4b6c5a47326f507178356c456c6a683849533255644231645a77334e772f6763593950397a6c422f416370627775667574596d6b6756307741493d5c6e227d'),
	(15, '1467', '2026-11-26 04:52:59.788636+00', '01a21633-230d-7000-b934-860ea6c7b363', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21632-c9f8-7000-823c-afbfccd74684', 3, '370983103201', '2026-11-26 04:52:59.78848+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35323a35392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(16, '1467', '2026-11-26 04:52:59.788636+00', '01a21633-230d-7001-92c7-d8a88f2c75a0', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21632-c9f8-7000-823c-afbfccd74684', 4, '370983103201', '2026-11-26 04:52:59.78848+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35323a35392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(17, '1473', '2026-11-26 04:53:00.120009+00', '01a21633-2463-7000-b161-a224309e99fb', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21632-d631-7001-aca3-36176fca81ae', 6, '370983103201', '2026-11-26 04:53:00.119838+00', 'system:audit', 'demo@0646b6b40be0', '01a21633-2452-7000-bdad-308f87e22afe', NULL, '\x7b22636c6f636b223a22616363657074616e6365222c22636c6f636b5f726566223a2230316132313633322d643633312d373030312d616361332d333631373666636138316165222c22737461727465645f6174223a22323032362d31312d32365430343a35323a34302e3131313937385a222c226475655f6174223a22323032362d31312d32365430343a35333a30302e3131313937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(18, '1485', '2026-11-26 04:53:00.413055+00', '01a21633-257e-7000-8faf-947069a7b0ec', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21632-d631-7001-aca3-36176fca81ae', 7, '370983103201', '2026-11-26 04:53:00.412926+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132313633322d643636612d373030302d383532662d623739613738313364643032222c22737461727465645f6174223a22323032362d31312d32365430343a35323a34302e3135323539395a222c226475655f6174223a22323032362d31312d32365430343a35323a34382e3135323539395a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d'),
	(26, '1507', '2026-11-26 04:53:12.025516+00', '01a21633-52da-7000-888c-7afb2d82d04d', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 9, '000000000000', '2026-11-26 04:53:12.025369+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3130352c22726f6f745f736861323536223a2235346139666264383232656661373364663333663133666262333030646563643062643337356539646239633865363334626339303339333532343961633933222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3130355c6e564b6e3732434c76707a337a50785037737744657a51765464656e626e49356a53386b446b314a4a724a4d3d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b512b5946617a4c53527774474d4c76636f6d76657464554c7949634667674e69556f78347872736852353753376f76694435364c76586673666f444c65496d492b64684869656d57736961332b5a62545859504f5277383d5c6e227d'),
	(49, '1586', '2026-11-26 04:53:49.839361+00', '01a21633-e692-7000-b071-5dfa13d663a2', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 16, '000000000000', '2026-11-26 04:53:49.839191+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3132312c22726f6f745f736861323536223a2265393939663433653732653535386163653263663236653930323466636231383666333131666134333737616664376466333735333638366666353863613838222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3132315c6e365a6e30506e4c6c574b7a697a796270416b2f4c4747387848365133657631393833553268763959796f673d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b512f77304a50353353614b707074794754635835393248636e35384f4d68532b383632376f3577635047666244686a66725956306936487071317a68746e52585549556e504b326678333569796a786465592f776951513d5c6e227d'),
	(19, '1489', '2026-11-26 04:53:01.975523+00', '01a21633-2b9b-7000-9ae8-f21ec964f41e', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 7, '000000000000', '2026-11-26 04:53:01.97536+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3130302c22726f6f745f736861323536223a2238353033323262303731626637663133383938343036643562343964663264363733613030666639363136373434396265353536393232323537633739343662222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3130305c6e68514d697348472f66784f4a68416256744a3379316e4f67442f6c685a30536235566153496c66486c47733d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b517947736b337a4f5a6744485a67597054494377687a59792b3651646f537a32763844773277776f7a3032683971424443317438596d665265427873594743413938634f5238784b772f366a5670332f346c72515651453d5c6e227d'),
	(27, '1510', '2026-11-26 04:53:17.216156+00', '01a21633-6720-7000-afce-0872e39904c1', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21632-c918-7000-ae7e-cbf4fed846da', 2, '370983103201', '2026-11-26 04:53:17.215637+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132313633322d633965392d373030302d383565642d353338633430646536333632222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33362e3936323937335a222c226475655f6174223a22323032362d31312d32365430343a35333a31362e3936323937335a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(34, '1524', '2026-11-26 04:53:22.292779+00', '01a21633-7af6-7000-8194-688d95d47b93', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 11, '000000000000', '2026-11-26 04:53:22.292708+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3131312c22726f6f745f736861323536223a2236663135663466306136373832346466623163393166326634303032623432656238386234663836356538626562333737366561663033363639303330393461222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3131315c6e62785830384b5a344a4e2b787952387651414b304c72694c54345a65692b7333647572774e6d6b4443556f3d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b5134485077374e79303672656b4553454e587150572f752b433561733768794a397131434e455a2b6e2b7269376c6d5835694a79474e77723147552f554e546c5678735a566d595848776e696e6e2f6c675953754a41773d5c6e227d'),
	(35, '1528', '2026-11-26 04:53:27.221665+00', '01a21633-8e36-7000-833f-4df1fd135255', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21632-c918-7000-ae7e-cbf4fed846da', 4, '370983103201', '2026-11-26 04:53:27.221525+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132313633322d633965392d373030302d383565642d353338633430646536333632222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33362e3936323937335a222c226475655f6174223a22323032362d31312d32365430343a35333a31362e3936323937335a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d'),
	(40, '1552', '2026-11-26 04:53:34.800437+00', '01a21633-abd1-7000-b6e6-e2f64440e802', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21632-c9f8-7000-823c-afbfccd74684', 15, '370983103201', '2026-11-26 04:53:34.800307+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35333a32392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d'),
	(41, '1552', '2026-11-26 04:53:34.800437+00', '01a21633-abd1-7001-a0e6-e88776b3e925', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21632-c9f8-7000-823c-afbfccd74684', 16, '370983103201', '2026-11-26 04:53:34.800307+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35333a32392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d'),
	(47, '1583', '2026-11-26 04:53:49.795836+00', '01a21633-e665-7000-98c8-c1b62073a1f9', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21632-c9f8-7000-823c-afbfccd74684', 19, '370983103201', '2026-11-26 04:53:49.795362+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35333a32392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d'),
	(48, '1583', '2026-11-26 04:53:49.795836+00', '01a21633-e665-7001-85c0-34631fc3b433', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21632-c9f8-7000-823c-afbfccd74684', 20, '370983103201', '2026-11-26 04:53:49.795362+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35333a32392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d'),
	(20, '1492', '2026-11-26 04:53:04.797977+00', '01a21633-369e-7000-9773-017dd65374b8', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21632-c9f8-7000-823c-afbfccd74684', 5, '370983103201', '2026-11-26 04:53:04.797867+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35323a35392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d'),
	(21, '1492', '2026-11-26 04:53:04.797977+00', '01a21633-369e-7001-adc1-77d3b29c78ab', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21632-c9f8-7000-823c-afbfccd74684', 6, '370983103201', '2026-11-26 04:53:04.797867+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35323a35392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d'),
	(22, '1496', '2026-11-26 04:53:06.986271+00', '01a21633-3f2c-7000-b6d7-c6f80d0d726e', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 8, '000000000000', '2026-11-26 04:53:06.986157+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3130322c22726f6f745f736861323536223a2239356331383239396331303337353666363261353136306631376231633939646563663631336631333436656336313539313361323831656231646236383335222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3130325c6e6c6347436d63454464573969705259504637484a6e657a32452f4530627359566b546f6f487248626144553d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b513579434b66305238373379586a55557349723779304d5645454d2f587746363954747171505363342b4e6a774842535a6e6a4162657956517434786a50344645454670453231683675687a324e5058435239793851493d5c6e227d'),
	(23, '1499', '2026-11-26 04:53:09.215769+00', '01a21633-47e0-7000-814c-d4a2a117167c', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21632-c918-7000-ae7e-cbf4fed846da', 1, '370983103201', '2026-11-26 04:53:09.215567+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132313633322d633965392d373030302d383565642d353338633430646536333632222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33362e3936323937335a222c226475655f6174223a22323032362d31312d32365430343a35333a31362e3936323937335a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(28, '1513', '2026-11-26 04:53:17.263176+00', '01a21633-6751-7000-b595-99101d92da39', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 10, '000000000000', '2026-11-26 04:53:17.263092+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3130362c22726f6f745f736861323536223a2236343337393335363536643438316530323466323536333731303832633233653861393331346137313961653662616163326532636236383863383335613966222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3130365c6e5a446554566c62556765416b386c593345494c43506f7154464b635a726d757177754c4c614979445770383d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b5134534547575034385078457a387a4257514e654f755434515472526549736e6b3058325664715332732b34556d436d5559786a546343512f6c455137624752492b30306455487a304e6744314d4b5471487a666841733d5c6e227d'),
	(29, '1516', '2026-11-26 04:53:19.78366+00', '01a21633-7128-7000-9e64-318fa68c9b20', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21632-c9f8-7000-823c-afbfccd74684', 9, '370983103201', '2026-11-26 04:53:19.783503+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35333a32392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(30, '1516', '2026-11-26 04:53:19.78366+00', '01a21633-7128-7001-9290-c97c87e9eb63', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21632-c9f8-7000-823c-afbfccd74684', 10, '370983103201', '2026-11-26 04:53:19.783503+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35333a32392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(31, '1516', '2026-11-26 04:53:19.78366+00', '01a21633-7128-7002-81f0-1d9a1ff93829', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21632-c9f8-7000-823c-afbfccd74684', 11, '370983103201', '2026-11-26 04:53:19.783503+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35323a35392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d'),
	(32, '1516', '2026-11-26 04:53:19.78366+00', '01a21633-7128-7003-a1d7-a5ff2c46634b', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21632-c9f8-7000-823c-afbfccd74684', 12, '370983103201', '2026-11-26 04:53:19.783503+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35323a35392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d'),
	(36, '1532', '2026-11-26 04:53:27.304619+00', '01a21633-8e89-7000-82ea-c0c5ec32bbd1', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 12, '000000000000', '2026-11-26 04:53:27.304492+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3131322c22726f6f745f736861323536223a2238663462383664373964323163326164633933636635353230663661623434326161653865636234666130366166353032623565353134313435383735376130222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3131325c6e6a307547313530687771334a50505653443271305171726f374c5436427139514b313552515557485636413d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b5131397354654f70343857304866432b4871364f6a6e31353850736b784443445647514551714a41554f7468343053676448666f536a614458757a6a41515a674251486b684258576d71387867397441422f676a5041513d5c6e227d'),
	(42, '1556', '2026-11-26 04:53:37.231169+00', '01a21633-b550-7000-acbe-2061e72a0f2d', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21632-c918-7000-ae7e-cbf4fed846da', 5, '370983103201', '2026-11-26 04:53:37.231047+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132313633322d633965392d373030302d383565642d353338633430646536333632222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33362e3936323937335a222c226475655f6174223a22323032362d31312d32365430343a35333a31362e3936323937335a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279227d'),
	(43, '1560', '2026-11-26 04:53:37.357446+00', '01a21633-b5ce-7000-beff-805ff8ea8c02', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 14, '000000000000', '2026-11-26 04:53:37.357287+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3131372c22726f6f745f736861323536223a2233353665306261393562363064353763613461633532623363636233343930396264346166643831643462616431353435386234376665613430653032363466222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3131375c6e4e57344c715674673158796b72464b7a7a4c4e4a4362314b2f59485575744655574c522f366b44674a6b383d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b51306e316c55455254526954762b634c48326f756775717a614246484749367652655630746c7562556a782f4e7047755036563444646434765169645459374d30503966766472555a773864416c2f4355796b586b67773d5c6e227d'),
	(44, '1569', '2026-11-26 04:53:39.799387+00', '01a21633-bf58-7000-8ddd-4e59f40ce9b5', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21632-c9f8-7000-823c-afbfccd74684', 17, '370983103201', '2026-11-26 04:53:39.799278+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35333a32392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d'),
	(45, '1569', '2026-11-26 04:53:39.799387+00', '01a21633-bf58-7001-b95b-3b31463bf934', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21632-c9f8-7000-823c-afbfccd74684', 18, '370983103201', '2026-11-26 04:53:39.799278+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35333a32392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d'),
	(24, '1503', '2026-11-26 04:53:09.780841+00', '01a21633-4a15-7000-b6e3-72093443892a', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21632-c9f8-7000-823c-afbfccd74684', 7, '370983103201', '2026-11-26 04:53:09.780705+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35323a35392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d'),
	(25, '1503', '2026-11-26 04:53:09.780841+00', '01a21633-4a15-7001-8253-0e925037b0d5', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21632-c9f8-7000-823c-afbfccd74684', 8, '370983103201', '2026-11-26 04:53:09.780705+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35323a35392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572227d'),
	(33, '1520', '2026-11-26 04:53:22.226973+00', '01a21633-7ab3-7000-bdf4-8de6d33f0ba8', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21632-c918-7000-ae7e-cbf4fed846da', 3, '370983103201', '2026-11-26 04:53:22.226837+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132313633322d633965392d373030302d383565642d353338633430646536333632222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33362e3936323937335a222c226475655f6174223a22323032362d31312d32365430343a35333a31362e3936323937335a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572227d'),
	(37, '1535', '2026-11-26 04:53:29.793881+00', '01a21633-9842-7000-91f6-a9682ac65e7e', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21632-c9f8-7000-823c-afbfccd74684', 13, '370983103201', '2026-11-26 04:53:29.793754+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313633322d643366302d373030302d386136342d326338323631353033613830222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35333a32392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(38, '1535', '2026-11-26 04:53:29.793881+00', '01a21633-9842-7001-b0b3-ee967087dfc7', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21632-c9f8-7000-823c-afbfccd74684', 14, '370983103201', '2026-11-26 04:53:29.793754+00', 'system:audit', 'demo@0646b6b40be0', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132313633322d643366322d373030312d396330362d613330353438666438306531222c22737461727465645f6174223a22323032362d31312d32365430343a35323a33392e3532393937385a222c226475655f6174223a22323032362d31312d32365430343a35333a32392e3532393937385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(39, '1539', '2026-11-26 04:53:32.355894+00', '01a21633-a245-7000-8420-c6183e296011', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 13, '000000000000', '2026-11-26 04:53:32.355805+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3131342c22726f6f745f736861323536223a2263356164626538336566646563626239303862626138316162613864326262646662326363383339306138363139353531666139383432613639663665616335222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3131345c6e7861322b672b2f6579376b4975366761756f30727666737379446b4b68686c5648366d454b6d6e323673553d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b5139574e58683345675172372b57474f476568334c4546687976524d646c4f4c7645524e34617234416e71546f664f733630514d41524e3255453870594279365a4c633355492b577a3753423331654a325054745741493d5c6e227d'),
	(46, '1573', '2026-11-26 04:53:42.390009+00', '01a21633-c977-7000-aceb-be4df8117976', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 15, '000000000000', '2026-11-26 04:53:42.389892+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3131392c22726f6f745f736861323536223a2233333261323762393464323536396239653766356534336639613638613935306532626565346166303837626566653063616262393133653962623266303362222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3131395c6e4d796f6e7555306c61626e6e3965512f6d6d6970554f4b2b354b3849652b2f6779727552507075793844733d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b513768762f6d724a312f324455366631472b777244323154626f67535641555652475a53732b6f534f2b6f714a6f424f6d4f627038474361756f5a56542f45315861466f4a4a4b51303953534f3753346b6f556a4777773d5c6e227d');


INSERT INTO public.relay_cursor (singleton, snapshot, system_identifier) VALUES
	(true, '1587:1587:', '7712338521955832527');


INSERT INTO public.seal_cursor (singleton, snapshot, system_identifier, announced_size, announced_at) VALUES
	(true, '1586:1586:', '7712338521955832527', 121, '2026-11-26 04:53:49.839191+00');


INSERT INTO public.sealed_leaf (leaf_index, event_seq, hash) VALUES
	(0, 1, '\x2c3822f2d53b85ec7b0ee872ddfd499b35f7d0344af35659f3185510b31afdd7'),
	(1, 2, '\xf2f3b17945ff2f35becc8e886e6ec345a25771953f6535e20490ec52e6f57f83'),
	(2, 3, '\xf2894eadcaae0588ef2dfcc5b635c94b0cfabe1a43229b3c69b7450c5f2f8a12'),
	(3, 4, '\xe0a933a1bda4498b849d319f48d61802d822ecb72c7b597b084d72d977bde515'),
	(4, 5, '\x5f5b0b1ea70162bdf7803b95948066b33a346f332939d2e8f6d13dfd3435bf6c'),
	(5, 6, '\x6259381a9e5dda01cc603cdf232d2b157d350b248b066d414296401e3e724345'),
	(6, 7, '\xcbc3d29d7c3a65762387029a848dc4385664d06857f1d57d922aa8b23f9e9b18'),
	(7, 8, '\x13db346dd12cb530a0ee3b98c2cd110b37387d31440b6b77e615739dad7eda58'),
	(8, 9, '\x3bb749931c3ab1a8453e756e5b49d269fcaa2cb11aa0b9113cd39ba46a520107'),
	(9, 10, '\x4dea6ffe9adeee6fb897c7153d46524327509ed782dce46e6bb7a5ea43a32e01'),
	(10, 11, '\xe9f698817c0794f22196b4a54ad16c0669ffc04fbb917e0f5b906852e1af148e'),
	(11, 12, '\x9fdd488d28b38f197efe758afaadf19540a1bf9ef49658935546ee41bc34d3a5'),
	(12, 13, '\x48cf466586146435f1269e0ca6380f985782a27b589295f2d4154731dd3af2d7'),
	(13, 14, '\xbebc8de3b391a0d64c9e98ca221c1d7458b509ad2e77b83872e83884cb1858f7'),
	(14, 15, '\xb78e2e5eb6abe30c815d0846d3b6230beccb28c4f0e3f8d27379a83d2ff1f279'),
	(15, 16, '\x51bad30acb165b8d2f125c172bd89026e3e242174060bcb940be4e0ced4b9646'),
	(16, 17, '\xa79b3e34ebfce35906e28c3839c0b7e54593fb4d35c7758ea2808a6d746f80e7'),
	(17, 18, '\x9086f60a32a2e504c4fc039c46215252a408806f4311aa942457feec3ce28ca7'),
	(18, 19, '\x2aebd42042f15925326195cbfc60debdc7bd42efb5a16281765ea52e638e1545'),
	(19, 20, '\x51e7a50c7bfe56df658ee9dee36b23b6a7df96bb5710b55da1fb2a10e0274546'),
	(20, 21, '\xd2a00d17e19964552fbedb7c3c1d2a08f238480715187330d8aa127bd49e428f'),
	(21, 22, '\xf9b82bc5b0d5bc012163a660bdad6e16b78faa7e97cc386e37c31ba267f97a6e'),
	(22, 23, '\x2071b793091cfe370a0375dbb41f8d253ce76a1dae537995a570d9cf74eb8245'),
	(23, 24, '\x4c7bf6576e16428004115dee48b46cb6f8865e00e060839b3cd66470413907db'),
	(24, 25, '\x345eb31ebb063e6c111a45bcf2d111aeaf1292c39a6f2402cd5b22496a20dc51'),
	(25, 26, '\xe6bf3037d4723869840c80b114512e3476c4b97f4046c575d940e1411e6c2468'),
	(26, 27, '\x10feebf3b553fd48dee9e5aa29b3a0f43056b1e4207cfaa7215700e3f41c84f2'),
	(27, 28, '\x335f11693980e80f711e01b068eaaec52a82727b2a8abe4f154cb5a08506ded8'),
	(28, 29, '\x5fee04a6104b92e920c1dd9bb8947c23f44f0eed979ca88261f39ec142286a87'),
	(29, 30, '\x1e1dc2998d2d2ed34138efb4079857abb52c51e08e44de7e34b135b2b0449770'),
	(30, 31, '\xb1103b6b03a4e710d7b716e11c6f5b963c16e9097ee4d73a06047f907539de17'),
	(31, 32, '\xd5f5603f693831f698e72db909415a10e84cdf8cd7bd4ff59880d412d76885ac'),
	(32, 33, '\x98d4887f53c0873dfc899171e458d8ff665137da60cfd6346a7f35bac896b361'),
	(33, 34, '\xc64b10f95e8b6429fc44a58f7a1cd8c3dc3c1b37bd6381e2409e8244840aa8a1'),
	(34, 35, '\x4a0ef3a13780ba4807556e73e3dd059457fb8758acb59a0096d59a7655a44263'),
	(35, 36, '\x5bd707c38aa0e793e056d70b4f1f97de1ae0476fed6de5c40e32b012876a26f7'),
	(36, 37, '\xafb79dca345b3374593fe865fa3f98ba0823de1e40604f04ed9d3a301350e44c'),
	(37, 38, '\x78c0fd34a48eaac9840486d60267f47c544583b2aa52916fec6fe5a820c1880a'),
	(38, 39, '\x3a6d715c5f3f241cb55a204e112122c8e45aee95af07da4fbb9b9a47177714f3'),
	(39, 40, '\x9edeae2654ad0388f5982244ef40a8f4de0bf495623840706ea65b5774cc95e7'),
	(40, 41, '\xf8764c5332e30f6e8ea2d2996e2f6ca1bf1aab85284c2aaf9b7450464c386e15'),
	(41, 42, '\x122e945eef4692b8ed2af178eac72d6afcfd4036eb9da8cbd36a637bd0a043a4'),
	(42, 43, '\x38ea96b0528d46930dc643b2ca56bebd108f5fcee531f7cb06dc2b9f2e5ba8bb'),
	(43, 44, '\xb6ff5173ce9cde641cb2fb1c09e6d5aca520432def343c6436126e1f75821f53'),
	(44, 45, '\xdf2d07c022e35cfa3e550233b4b7ca3ae83ea54b7c88537cf771a24a72d51c50'),
	(45, 46, '\x4c9e77cfca01ec539957823baf0eeb4d82ad3e172b5d61f3ab491d5f66e2f159'),
	(46, 47, '\x124bc9a9d634009980a498ded3e8bd962a8bc3d5862fe69f18f383f4027ff329'),
	(47, 48, '\xe5abb0a3782aa8f86d993f0413a12c26c9824304f5a3f34f2ce6e70589c2d6aa'),
	(48, 49, '\x65ab1df3a617b4e359d1579f31c9c4910d7c2510ec9b632c73d67006d124ab57'),
	(49, 50, '\xbeb943ffc05c9597be8ef9850cd3a91878fa17da7a98fbe943041db70b08d2b2'),
	(50, 51, '\x05522a09f94f562290bb46443063f790c7962482e79c548d7cbaa4a0ef9b8591'),
	(51, 52, '\xec56f3e4f12d92a1d66c71ecb1e1fbb31fdef9d5bfbd597ef476ce264df38368'),
	(52, 53, '\xdb308d901fc1d62d2b9ccb1c6e47fa879ff3f4e307662e285d7bc33f7431b0fc'),
	(53, 54, '\x489334d74e59f26b8e97a3413e3d7c216678d7f3c63406adce48375740a51206'),
	(54, 55, '\xb18b27561d52c589f28cf52eaacfd05ec90c615164ca96957ebaff3f5c864a84'),
	(55, 56, '\x0d16da3a93cd0fb977f22e03f7d513293cfa3df953f1dd85962272c47d69c70d'),
	(56, 57, '\x0c7319c288656b3ea048bb17257a4c320d9b95d03057af35fcb11a4485d16282'),
	(57, 58, '\x0c488490a6fba7afe32782dfc2976e00c65316cb29d3a069f4fd850bc77d9a4b'),
	(58, 59, '\xc79baf98fad9839769db31409efb4c6b53c63769a4236df2c01b60104142954e'),
	(59, 60, '\x841849def42a7d3b8ebb9def06036d043885d437e5cafd1a86cd3ec9cdacb7ce'),
	(60, 61, '\xe8724cdd4c039a9223f12f44237b151056b2709be195c0dec25fa25c46313330'),
	(61, 62, '\x1645ecb6ebbe2d36322cb171d380c0785c31b2e8f1261503a61448bfde5739c4'),
	(62, 63, '\x11b75ad537d73dd5593f282d6ff6f7983eaf162359db746802c620860c0f54b2'),
	(63, 64, '\xbe4df1646280a7dae32e74d78bb4cc9d116e3f5dd845c01156609a723c7752be'),
	(64, 65, '\x18cba367496452456d21372437e53972ab13d5b5f2ad313e7a9e0911308d1319'),
	(65, 66, '\xa8447a148b0970a250474f30e9021b5e6b995860986993b2aeb98c5ac54a65d7'),
	(66, 67, '\x1e3259df3674c7e0c9d4fcf980a3dd74427d7b1a872760918b6b3d0a7ba8bbec'),
	(67, 68, '\xcf8ab2c9a10574a1eccef8ad60974bfe527d1eee69676e9c14f9383cc63b6685'),
	(68, 69, '\x99ae841342f5a9661bffd51869037ca9d7eed24c0e649908497375a8af695e27'),
	(69, 70, '\x1e9e362f40ffdfd259d7a688fbb68aecf85ad65b49d8f40df753c2ffb8a9e0e9'),
	(70, 71, '\x1d75f9fb6a5ff66094cb73bb0b45a8e78846deb8e6f685c89fc7677e995885cd'),
	(71, 72, '\x7d41f4d67d24a2a5241072dd766bd671645182149096ad3b47154f2dca983cb5'),
	(72, 73, '\x1975f4049ad328afad1837d0526ae44bf7abe75b93d625c03d0f3f64fd246d05'),
	(73, 74, '\x05f3986b2f988af8bec727cb1e2ed9ddd61d1fbf08e3f4694556147293043467'),
	(74, 75, '\x6442f8cb1da7c8f7c72a93e5f039edadd1f1c4608642e9b2bef25b36f333dfc8'),
	(75, 76, '\xd7d5478dcc3cdccd39db02e124619a1ca5007422debb093d0d3c45f7c00e1107'),
	(76, 77, '\xa7ba0f7f60f3d93f5160f2b48778fc0f248d75ffb0aef66f49d7617293f79892'),
	(77, 78, '\x4dbf5c35f5ab34cb68103fc4beddcdd5caa867dc578fd54223f81bbd6de02247'),
	(78, 79, '\xc9f3a95631d022b78f6e407bb1a58a863de333091e8914ced4319c23ff38f6c1'),
	(79, 80, '\xf5e4350fcc189f43ea8ba37056edcd4b88bfc0f81eeeb1a1420bc79bb8d566d2'),
	(80, 81, '\x8fb750feadc1c8e3d55aae3e8495845708b144623d4641cd85e6a4c8866bc4b1'),
	(81, 82, '\xfcffa9d5fc2c0ec75d784bf2fbe401f4db4a86712419ac113090da1f88d78717'),
	(82, 83, '\xec18f4df7667ffdaa10bfcc906220fcc74d7abc3aa4184bffda73fd7d7bc473c'),
	(83, 84, '\x3009e6f3d6c0aa80cd3fd575eb27c6583c6ce2b738939c78c66fbcf665f76ce2'),
	(84, 85, '\x52805ad99e3aaa4ff66bef32a44053c1e4ea6b2aa6281b631092015cdea50b38'),
	(85, 86, '\xb1773e99b3dba34c8014b9ec2bd2669458182228748fdef8604b0da00742a485'),
	(86, 87, '\x3803cce1908a12000fc42d8f27f2bbf7f4f17e52505f7130edee75ee1dca5798'),
	(87, 88, '\x98790cdce67b122c26cb27ff4b0f483c7af4b74597859a9573ec57ed0049ca92'),
	(88, 89, '\x0de397bd09780b8d59d1170d0a628692900e04400e145eedeae47e99f192327e'),
	(89, 90, '\x2176dd47fa259af1aaae576c728db943e953c9997469386db4710ca5f7ee2413'),
	(90, 91, '\x530ddf6246c2b433484ebc6c3437e2693104c396dfa0a818c79463fded7d5624'),
	(91, 92, '\xa009fabbc874f2b6d15c3be1b0cdc7ea1e3522d9f7130aa261efb80f599cfa08'),
	(92, 93, '\xd3e2567ddd9ea82dc706044d73d21ed9193b86852a8669f537a483e76b084b68'),
	(93, 94, '\x37c05b98808f7071fe225fd25ce9b763fcd4390620c77a842c8f6bd47c7bfe5b'),
	(94, 95, '\x7588a9970718a59f66b75e40243ba3e6eb20f13f2caf12e3b993a3cc39ef4ce4'),
	(95, 96, '\x3ce910c0c1c86bf33cfaaa1b2bf5231d0d7e232133bbcfc0e25371a65dbeea7d'),
	(96, 97, '\xe3710d8bba12c6562f6290bd1e2fe10f10e93d519f72129eacf13cd9871f0453'),
	(97, 98, '\xcd27dbbe3d5b92ca8910c2f73525bd43e0cb2ced5714fff57e48779225354bd3'),
	(98, 99, '\xa1067a1410738f40213e20bf20ae05a2eb3c50c4b7ea9ab464ebbeec9b8600ae'),
	(99, 100, '\xba4caf7fc8edd4d7a8f3a2243709e535cab79e198edc3b47809322b42d1a6658');
INSERT INTO public.sealed_leaf (leaf_index, event_seq, hash) VALUES
	(103, 104, '\xe17f37e1acbc92457cd6dee32de551bd4f86f2fc112bbb46f2eb470852f0a9f5'),
	(104, 105, '\xd1bd23b2ad818077cf1a47949cde75a1c6cd9f36a46c2e6e78ec82657549961a'),
	(111, 112, '\x362713c56de77e02186b28a16499391cab1461f2e90199313d038274a8ae2bb7'),
	(100, 101, '\x741f6934d5484eb9278f4eb28ba374f9e7be69b34571efeb33d49d85bc1ebe29'),
	(101, 102, '\x8fb84ce42d27d467ca33824afab45fabfecdd4ee1b2b20a8ec12e44a66fbdc22'),
	(102, 103, '\x03acc071816773fdb36b9c1ff1f32e8533239d42a74680e356dac9afda343552'),
	(112, 113, '\x88c0dc254a3560753bd91abd7474eb060f677ce7f086208a1e988c3e9ee55137'),
	(113, 114, '\x33d44561269517673d5fcc0bf716c4f5e9265553dc05fd618f7a462763d064f2'),
	(114, 115, '\x7c98a9666657d80ac9c52224fa8fb8be3a34d0b81939e4c791fcd2e8a8ccfd3c'),
	(115, 116, '\xb6278e0c4bf3efaf860d59528030b61574bd8509ee858250c40488e83df422ce'),
	(116, 117, '\xcefae86fe83f5ffd4ffe89bc802b77763145a6e9665195eaf1fed66092d73d3a'),
	(117, 118, '\x4ecaede7a684419589edad8302af74edff8d893e00699f7b09287c55f709e702'),
	(118, 119, '\x03b9c5a385345982c6315808a695ca9e7ce72da31be1c3f68e02dc3d5e69149d'),
	(119, 120, '\x61229fd2034b19e7b6d81fb19cbdb632d747c1a130f07f1bdf1a598d0313329f'),
	(120, 121, '\x9b24feaf32a159e416ea7a48af4f70323f5083bf4bb12bb74f8f89920600d0b4'),
	(105, 106, '\x22079f430649c58a0fe2ef43f556a0bbb195afba0aa1534844569856b6d16132'),
	(106, 107, '\xf66366883008f842a1e459d50b7b1e8856091499273a6bb27592705516e0c32d'),
	(107, 108, '\x1661a119ce1f0e7882cbfdcf5ca3b845345adc0ac32aafa48dc4313245e5faa1'),
	(108, 109, '\x178f3a777730a80602e812ca63f58683afe3995f8e6b4162b14e8fe984374aa6'),
	(109, 110, '\x72e13ac7a953a26d9f83b69b5729f368f3cdfa3bf4d10f948b9c238fde8b5b08'),
	(110, 111, '\x6aff9e2ef75b9a40b22033ead516054688af651774f5afd8171531545689555a');


INSERT INTO public.stream_position (source, case_id, version) VALUES
	('charity', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 2),
	('health', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 4),
	('referral', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 12),
	('audit', '01a21632-c918-7000-ae7e-cbf4fed846da', 5),
	('assessment', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 7),
	('intake', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 5),
	('disbursement', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 9),
	('audit', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 1),
	('audit', 'jiuji.local/log-development', 16),
	('assessment', '01a21632-be79-7000-9904-4de27f737723', 7),
	('intake', '01a21632-be79-7000-9904-4de27f737723', 7),
	('intake', '01a21632-c918-7000-ae7e-cbf4fed846da', 3),
	('assessment', '01a21632-c918-7000-ae7e-cbf4fed846da', 4),
	('intake', '01a21632-c9f8-7000-823c-afbfccd74684', 3),
	('assessment', '01a21632-c9f8-7000-823c-afbfccd74684', 5),
	('disbursement', 'budget:370983', 1),
	('disbursement', '01a21632-c9f8-7000-823c-afbfccd74684', 1),
	('referral', '01a21632-c9f8-7000-823c-afbfccd74684', 5),
	('charity', '01a21632-c9f8-7000-823c-afbfccd74684', 2),
	('intake', '01a21632-d4fd-7000-95ab-27376c903518', 5),
	('assessment', '01a21632-d4fd-7000-95ab-27376c903518', 1),
	('disbursement', '01a21632-d4fd-7000-95ab-27376c903518', 1),
	('intake', '01a21632-d631-7001-aca3-36176fca81ae', 4),
	('audit', '01a21632-d631-7001-aca3-36176fca81ae', 7),
	('audit', '01a21632-c9f8-7000-823c-afbfccd74684', 20);


INSERT INTO public.supervision (supervision_id, case_id, place_code, cause, request_text, clocks, opened_by, opened_at, outcome, finding_text, closed_by, closed_at) VALUES
	('01a21632-be67-7000-a3d4-bdee4eb3a734', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'overdue', '演示：请说明办理经过。', '{}', 'demo-supervisor-370982-1', '2026-11-26 04:52:34.019864+00', NULL, NULL, NULL, NULL);


SELECT pg_catalog.setval('public.event_seq_seq', 121, true);


SELECT pg_catalog.setval('public.outbox_seq_seq', 49, true);


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
