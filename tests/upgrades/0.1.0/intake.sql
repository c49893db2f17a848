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

CREATE FUNCTION public.intake_guard_duty() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (NEW.case_id, NEW.first_asked_officer, NEW.first_asked_unit, NEW.registered_at, NEW.registered_by, NEW.channel, NEW.place_code)
       IS DISTINCT FROM
       (OLD.case_id, OLD.first_asked_officer, OLD.first_asked_unit, OLD.registered_at, OLD.registered_by, OLD.channel, OLD.place_code)
    THEN
        RAISE EXCEPTION 'the first-asked duty of a case is immutable' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF (NEW.answerable_officer, NEW.answerable_unit) IS DISTINCT FROM (OLD.answerable_officer, OLD.answerable_unit)
       AND (OLD.answerable_officer, NEW.answerable_officer, NEW.answerable_unit)
           IS DISTINCT FROM (SELECT (h.from_officer, h.to_officer, h.to_unit) FROM handover h
                             WHERE h.case_id = NEW.case_id AND h.state = 'acknowledged'
                             ORDER BY h.answered_at DESC, h.handover_id DESC LIMIT 1)
    THEN
        RAISE EXCEPTION 'the duty moves by an acknowledged hand-over only' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


ALTER FUNCTION public.intake_guard_duty() OWNER TO jiuji_owner;

CREATE FUNCTION public.intake_look_up(p_document_indexes bytea[], p_person_refs text[], p_hardships text[], p_from timestamp with time zone, p_until timestamp with time zone, p_allowed integer) RETURNS TABLE(n bigint, duplicate_of text, wrapped_key bytea)
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(k)
    FROM (SELECT DISTINCT hashtextextended(encode(i, 'hex'), 0) AS k FROM unnest(p_document_indexes) i
          WHERE i IS NOT NULL ORDER BY 1) locks;
    PERFORM set_config('app.scope', '*', true);
    RETURN QUERY
    SELECT g.n, same.case_id::text, (SELECT k.wrapped_key FROM person_key k WHERE k.person_ref = g.person_ref)
    FROM unnest(p_document_indexes, p_person_refs, p_hardships) WITH ORDINALITY AS g(document_index, person_ref, hardships, n)
    LEFT JOIN LATERAL (
        SELECT (array_agg(c.case_id ORDER BY c.registered_at DESC, c.case_id DESC))[1] AS case_id FROM intake_case c
        WHERE c.document_index = g.document_index AND c.hardship_codes && string_to_array(g.hardships, ',')
          AND c.registered_at >= p_from AND c.registered_at < p_until AND c.state NOT IN ('withdrawn', 'not_accepted', 'merged')
        HAVING count(*) >= p_allowed
    ) same ON true;
    PERFORM set_config('app.scope', '', true);
END $$;


ALTER FUNCTION public.intake_look_up(p_document_indexes bytea[], p_person_refs text[], p_hardships text[], p_from timestamp with time zone, p_until timestamp with time zone, p_allowed integer) OWNER TO jiuji_owner;

CREATE FUNCTION public.intake_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;


ALTER FUNCTION public.intake_refuse_change() OWNER TO jiuji_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.intake_case (
    case_id uuid NOT NULL,
    place_code text NOT NULL,
    version bigint NOT NULL,
    state text NOT NULL,
    channel text NOT NULL,
    person_ref text NOT NULL,
    document_index bytea,
    identity_known boolean NOT NULL,
    hardship_codes text[] NOT NULL,
    identity_classes text[] NOT NULL,
    registered_at timestamp with time zone NOT NULL,
    registered_by text NOT NULL,
    first_asked_officer text NOT NULL,
    first_asked_unit text NOT NULL,
    answerable_officer text NOT NULL,
    answerable_unit text NOT NULL,
    policy_version text NOT NULL,
    life_danger boolean NOT NULL,
    suggested_urgency text NOT NULL,
    found_at timestamp with time zone,
    hukou_code text,
    household_size integer,
    affected_persons integer,
    reporter_kind text,
    stated_self_paid_fen bigint,
    stated_loss_fen bigint,
    requested_fen bigint,
    requested_modes text[] NOT NULL,
    requested_programmes text[] NOT NULL,
    duplicate_of uuid,
    duplicate_reason text,
    urgency text,
    triage_reasons text[] NOT NULL,
    accepted_at timestamp with time zone,
    accepted_by text,
    deemed boolean NOT NULL,
    materials_outstanding boolean NOT NULL,
    reason_code text,
    reason_text text,
    remedy_text text,
    merged_into uuid,
    closed_at timestamp with time zone,
    outcome text,
    paid_fen bigint NOT NULL,
    CONSTRAINT ck_intake_case_place_code CHECK ((place_code ~ '^[0-9]{12}$'::text)),
    CONSTRAINT ck_intake_case_urgency CHECK ((urgency = ANY (ARRAY['emergency'::text, 'ordinary'::text])))
);

ALTER TABLE ONLY public.intake_case FORCE ROW LEVEL SECURITY;


ALTER TABLE public.intake_case OWNER TO jiuji_owner;

COMMENT ON COLUMN public.intake_case.document_index IS 'Blind index of the document number; NULL while nobody knows who it is.';


CREATE TABLE public.person_field (
    case_id uuid NOT NULL,
    field text NOT NULL,
    place_code text NOT NULL,
    person_ref text NOT NULL,
    sealed bytea NOT NULL
);

ALTER TABLE ONLY public.person_field FORCE ROW LEVEL SECURITY;


ALTER TABLE public.person_field OWNER TO jiuji_owner;

CREATE TABLE public.person_key (
    person_ref text NOT NULL,
    wrapped_key bytea NOT NULL,
    made_at timestamp with time zone NOT NULL
);


ALTER TABLE public.person_key OWNER TO jiuji_owner;

CREATE FUNCTION public.intake_register(p_keys public.person_key[], p_scopes text[], p_cases public.intake_case[], p_case_ends integer[], p_fields public.person_field[], p_field_ends integer[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_kept bigint;
    v_case int := 1;
    v_field int := 1;
BEGIN
    INSERT INTO person_key SELECT * FROM unnest(p_keys) k ORDER BY k.person_ref ON CONFLICT DO NOTHING;
    GET DIAGNOSTICS v_kept = ROW_COUNT;
    IF v_kept < cardinality(p_keys) THEN
        RAISE EXCEPTION 'a person got a key meanwhile' USING ERRCODE = 'serialization_failure';
    END IF;
    FOR i IN 1 .. cardinality(p_scopes) LOOP
        PERFORM set_config('app.scope', p_scopes[i], true);
        INSERT INTO intake_case SELECT * FROM unnest(p_cases[v_case : p_case_ends[i]]);
        INSERT INTO person_field SELECT * FROM unnest(p_fields[v_field : p_field_ends[i]]);
        v_case := p_case_ends[i] + 1;
        v_field := p_field_ends[i] + 1;
    END LOOP;
    PERFORM set_config('app.scope', '', true);
END $$;


ALTER FUNCTION public.intake_register(p_keys public.person_key[], p_scopes text[], p_cases public.intake_case[], p_case_ends integer[], p_fields public.person_field[], p_field_ends integer[]) OWNER TO jiuji_owner;

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

CREATE TABLE public.closing_fact (
    event_id uuid NOT NULL,
    case_id uuid NOT NULL,
    place_code text NOT NULL,
    source text NOT NULL,
    version bigint NOT NULL,
    type text NOT NULL,
    said jsonb NOT NULL
);

ALTER TABLE ONLY public.closing_fact FORCE ROW LEVEL SECURITY;


ALTER TABLE public.closing_fact OWNER TO jiuji_owner;

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

CREATE TABLE public.handover (
    handover_id uuid NOT NULL,
    case_id uuid NOT NULL,
    place_code text NOT NULL,
    from_officer text NOT NULL,
    to_officer text NOT NULL,
    to_unit text NOT NULL,
    reason_code text NOT NULL,
    state text NOT NULL,
    offered_by text NOT NULL,
    offered_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone,
    decline_reason text,
    CONSTRAINT ck_handover_state CHECK ((state = ANY (ARRAY['offered'::text, 'acknowledged'::text, 'declined'::text])))
);

ALTER TABLE ONLY public.handover FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handover OWNER TO jiuji_owner;

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

CREATE TABLE public.material (
    case_id uuid NOT NULL,
    material text NOT NULL,
    sha256 text NOT NULL,
    place_code text NOT NULL,
    received_by text NOT NULL,
    received_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.material FORCE ROW LEVEL SECURITY;


ALTER TABLE public.material OWNER TO jiuji_owner;

COMMENT ON COLUMN public.material.sha256 IS 'Of the document, which is kept elsewhere.';


CREATE TABLE public.materials (
    case_id uuid NOT NULL,
    place_code text NOT NULL,
    requested text[] NOT NULL,
    requested_by text NOT NULL,
    requested_at timestamp with time zone NOT NULL,
    answer_by timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.materials FORCE ROW LEVEL SECURITY;


ALTER TABLE public.materials OWNER TO jiuji_owner;

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

CREATE TABLE public.person_read (
    read_id uuid NOT NULL,
    case_id uuid NOT NULL,
    place_code text NOT NULL,
    reader text NOT NULL,
    organisation text NOT NULL,
    purpose text NOT NULL,
    fields text[] NOT NULL,
    read_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.person_read FORCE ROW LEVEL SECURITY;


ALTER TABLE public.person_read OWNER TO jiuji_owner;

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

CREATE TABLE public.village_relief (
    relief_id uuid NOT NULL,
    case_id uuid NOT NULL,
    place_code text NOT NULL,
    form text NOT NULL,
    amount_fen bigint NOT NULL,
    given_at timestamp with time zone NOT NULL,
    given_by text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    witnesses integer NOT NULL,
    sealed_witnesses bytea NOT NULL,
    money_source text NOT NULL,
    items text[] NOT NULL,
    over_limit boolean NOT NULL,
    over_limit_reason text,
    CONSTRAINT ck_village_relief_amount_fen CHECK ((amount_fen >= 0))
);

ALTER TABLE ONLY public.village_relief FORCE ROW LEVEL SECURITY;


ALTER TABLE public.village_relief OWNER TO jiuji_owner;

ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_20261126 FOR VALUES FROM ('2026-11-26 00:00:00+00') TO ('2026-11-27 00:00:00+00');


ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_20261127 FOR VALUES FROM ('2026-11-27 00:00:00+00') TO ('2026-11-28 00:00:00+00');


ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_default DEFAULT;


INSERT INTO public.alembic_version (version_num) VALUES
	('0001');


INSERT INTO public.case_stream (case_id, version) VALUES
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 5),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 7),
	('01a21556-240c-7000-9330-4e580332716b', 3),
	('01a21556-25ff-7000-840e-ba8de7069f86', 3),
	('01a21556-3205-7000-9bba-672fe55c3a01', 5),
	('01a21556-33a2-7000-93a1-44a4ea8f5213', 4);


INSERT INTO public.closing_fact (event_id, case_id, place_code, source, version, type, said) VALUES
	('01a21556-0831-7000-91d3-3cada8778078', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'assessment', 1, 'cn.jiuji.relief.ordered.v1', '{"form": "cash", "funding": "petty_reserve", "item_id": "01a21556-082f-7000-a4ea-580d869478b0", "amount_fen": 63000, "ordered_by": "demo-township_approver-370982-1", "proposed_by": "demo-window_clerk-370982-1"}'),
	('01a21556-0968-7000-aa7e-ac6432e44269', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'assessment', 4, 'cn.jiuji.case.approved.v1', '{"items": [{"desk": null, "kind": "cash", "funding": "county_budget", "item_id": "01a21556-0967-7005-b8ae-368028e9951a", "programme": "temporary_assistance", "amount_fen": 504000, "department": "civil_affairs", "instalments": 1, "needs_consent": false}, {"desk": "health", "kind": "referral", "funding": null, "item_id": "01a21556-0967-7004-991f-c66ec68c61c8", "programme": "disease_emergency_fund", "amount_fen": null, "department": "health_commission", "instalments": 1, "needs_consent": false}, {"desk": "health", "kind": "referral", "funding": null, "item_id": "01a21556-0967-7003-8dfb-25a7cdba8075", "programme": "medical_assistance", "amount_fen": null, "department": "medical_insurance", "instalments": 1, "needs_consent": false}, {"desk": "charity", "kind": "referral", "funding": null, "item_id": "01a21556-0967-7002-a016-fb327105faab", "programme": "red_cross_relief", "amount_fen": null, "department": "red_cross", "instalments": 1, "needs_consent": true}, {"desk": "charity", "kind": "referral", "funding": null, "item_id": "01a21556-0967-7001-97b7-f4d8a210945a", "programme": "charity_relief", "amount_fen": null, "department": "charity_federation", "instalments": 1, "needs_consent": true}], "procedure": "emergency", "total_fen": 567000, "decided_by": "demo-county_approver-370982-1", "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "泰政办字〔2015〕40号", "山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "notice_mode": "post", "proposed_by": "demo-window_clerk-370982-2", "formalities_open": true, "explanation_sha256": "549144725e7cc071e6267be3915030b41364153ff6797851548cb0b4384b8522"}'),
	('01a21556-09a4-7000-b2b6-548f736be325', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'disbursement', 3, 'cn.jiuji.payment.submitted.v1', '{"funding": "petty_reserve", "item_id": "01a21556-082f-7000-a4ea-580d869478b0", "amount_fen": 63000, "instalment": 1, "payment_id": "01a21556-0861-7000-9648-46b721752794", "instalments": 1, "first_relief": true, "instruction_no": "JJ01A2155608617000964846B72175279401"}'),
	('01a21556-0b36-7000-a790-9eee20898d31', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'disbursement', 6, 'cn.jiuji.payment.submitted.v1', '{"funding": "county_budget", "item_id": "01a21556-0967-7005-b8ae-368028e9951a", "amount_fen": 504000, "instalment": 1, "payment_id": "01a21556-09c0-7000-b992-168df9871802", "instalments": 1, "first_relief": false, "instruction_no": "JJ01A2155609C07000B992168DF987180201"}'),
	('01a21556-0ca5-7000-804b-0abf6dee4f14', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'disbursement', 7, 'cn.jiuji.payment.paid.v1', '{"means": "bank", "funding": "petty_reserve", "item_id": "01a21556-082f-7000-a4ea-580d869478b0", "amount_fen": 63000, "instalment": 1, "payment_id": "01a21556-0861-7000-9648-46b721752794", "instalments": 1, "first_relief": true, "bank_reference": "BK2026112600000001", "instruction_no": "JJ01A2155608617000964846B72175279401"}'),
	('01a21556-0d2b-7000-8195-819f5e0ab16f', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'referral', 12, 'cn.jiuji.referral.joined.v1', '{"result": "partly_completed", "refused": 2, "returned": 0, "completed": 1, "without_consent": 1}'),
	('01a21556-0dc9-7000-b377-87acd097f6e2', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'disbursement', 8, 'cn.jiuji.payment.paid.v1', '{"means": "bank", "funding": "county_budget", "item_id": "01a21556-0967-7005-b8ae-368028e9951a", "amount_fen": 504000, "instalment": 1, "payment_id": "01a21556-09c0-7000-b992-168df9871802", "instalments": 1, "first_relief": false, "bank_reference": "BK2026112600000002", "instruction_no": "JJ01A2155609C07000B992168DF987180201"}'),
	('01a21556-0de0-7000-be59-4cc088cafcc6', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'assessment', 5, 'cn.jiuji.notice.opened.v1', '{"mode": "post", "closes_at": "2026-11-26T00:51:32.897301Z", "notice_id": "01a21556-0dde-7000-b6b4-f27fe28f6dfb"}'),
	('01a21556-0e4b-7000-81f0-fa2e69bc9b8d', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'assessment', 6, 'cn.jiuji.formalities.completed.v1', '{"completed_by": "demo-window_clerk-370982-2", "found_eligible": true}'),
	('01a21556-15c0-7000-af35-9a5f3db07920', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'assessment', 7, 'cn.jiuji.notice.closed.v1', '{"mode": "post", "upheld": false, "notice_id": "01a21556-0dde-7000-b6b4-f27fe28f6dfb"}'),
	('01a21556-1a35-7000-aa3a-06a15070f5d2', '01a21556-1867-7000-a300-ffda5e8c24ec', '370983103201', 'assessment', 3, 'cn.jiuji.notice.opened.v1', '{"mode": "pre", "closes_at": "2026-11-26T00:51:36.059601Z", "notice_id": "01a21556-1a33-7000-86b3-3ff90c6dd3b4"}'),
	('01a21556-222d-7000-80aa-58e37eefaaa9', '01a21556-1867-7000-a300-ffda5e8c24ec', '370983103201', 'assessment', 6, 'cn.jiuji.notice.closed.v1', '{"mode": "pre", "upheld": false, "notice_id": "01a21556-1a33-7000-86b3-3ff90c6dd3b4"}'),
	('01a21556-23ef-7000-adea-53619ffd3b7e', '01a21556-1867-7000-a300-ffda5e8c24ec', '370983103201', 'assessment', 7, 'cn.jiuji.case.rejected.v1', '{"procedure": "normal", "decided_by": "demo-county_approver-370983-1", "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "proposed_by": "demo-window_clerk-370983-2", "reason_code": "not_in_need"}'),
	('01a21556-25b2-7000-a25d-41a70978692d', '01a21556-240c-7000-9330-4e580332716b', '370983103201', 'assessment', 3, 'cn.jiuji.notice.opened.v1', '{"mode": "pre", "closes_at": "2026-11-26T00:51:39.000724Z", "notice_id": "01a21556-25b1-7000-9975-75d73765fcca"}'),
	('01a21556-276f-7000-aa37-8f5bcfff4b91', '01a21556-25ff-7000-840e-ba8de7069f86', '370983103201', 'assessment', 3, 'cn.jiuji.notice.opened.v1', '{"mode": "pre", "closes_at": "2026-11-26T00:51:39.431205Z", "notice_id": "01a21556-2763-7000-8908-ea8914080407"}'),
	('01a21556-2f30-7000-a8d4-bd1aaf2e7577', '01a21556-25ff-7000-840e-ba8de7069f86', '370983103201', 'assessment', 4, 'cn.jiuji.notice.closed.v1', '{"mode": "pre", "upheld": false, "notice_id": "01a21556-2763-7000-8908-ea8914080407"}'),
	('01a21556-30bd-7005-aad9-07a6221fd1e6', '01a21556-25ff-7000-840e-ba8de7069f86', '370983103201', 'assessment', 5, 'cn.jiuji.case.approved.v1', '{"items": [{"desk": null, "kind": "cash", "funding": "county_budget", "item_id": "01a21556-30bd-7004-b89b-03c2d4ac750a", "programme": "temporary_assistance", "amount_fen": 378000, "department": "civil_affairs", "instalments": 1, "needs_consent": false}, {"desk": "education", "kind": "referral", "funding": null, "item_id": "01a21556-30bd-7003-98ef-2fd2f7ccc6e0", "programme": "education_aid", "amount_fen": null, "department": "education", "instalments": 1, "needs_consent": false}, {"desk": "charity", "kind": "referral", "funding": null, "item_id": "01a21556-30bd-7002-8c73-354ff1d90dff", "programme": "charity_relief", "amount_fen": null, "department": "charity_federation", "instalments": 1, "needs_consent": true}, {"desk": "civil_affairs", "kind": "referral", "funding": null, "item_id": "01a21556-30bd-7001-806d-6692e3e97712", "programme": "dibao_enrolment", "amount_fen": null, "department": "civil_affairs_dibao", "instalments": 1, "needs_consent": false}], "procedure": "normal", "total_fen": 378000, "decided_by": "demo-county_approver-370983-1", "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "notice_mode": "pre", "proposed_by": "demo-window_clerk-370983-2", "formalities_open": false, "explanation_sha256": "7b9d17da7827803e29ce578a4d067df742738784e76cd84e24ccef3b49053775"}'),
	('01a21556-32d9-7000-9d04-d97cd87e6727', '01a21556-3205-7000-9bba-672fe55c3a01', '370983103201', 'assessment', 1, 'cn.jiuji.relief.ordered.v1', '{"form": "in_kind", "funding": "petty_reserve", "item_id": "01a21556-32d8-7000-8f3f-cc086e26641a", "amount_fen": 63000, "ordered_by": "demo-township_approver-370983-1", "proposed_by": "demo-window_clerk-370983-1"}'),
	('01a21556-3361-7000-854c-f1a5e07f21b5', '01a21556-3205-7000-9bba-672fe55c3a01', '370983103201', 'disbursement', 1, 'cn.jiuji.in_kind.issued.v1', '{"item_id": "01a21556-32d8-7000-8f3f-cc086e26641a", "issue_id": "01a21556-335f-7000-a414-6f80ff96a765", "issued_by": "demo-village_officer-370983-1", "value_fen": 63000, "first_relief": true}');


INSERT INTO public.consumer_offset (topic, partition, next_offset) VALUES
	('jiuji.assessment', 0, 4),
	('jiuji.assessment', 3, 12),
	('jiuji.disbursement', 3, 11),
	('jiuji.referral', 3, 17),
	('jiuji.assessment', 2, 8),
	('jiuji.disbursement', 2, 1);


INSERT INTO public.handover (handover_id, case_id, place_code, from_officer, to_officer, to_unit, reason_code, state, offered_by, offered_at, answered_at, decline_reason) VALUES
	('01a21556-18d7-7000-8b5e-00006019d009', '01a21556-1867-7000-a300-ffda5e8c24ec', '370983103201', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-2', '演示窗口', 'not_own_desk', 'acknowledged', 'demo-window_clerk-370983-1', '2026-11-26 00:51:33.712795+00', '2026-11-26 00:51:33.732147+00', NULL),
	('01a21556-33ea-7000-80e8-ded096f34cab', '01a21556-33a2-7000-93a1-44a4ea8f5213', '370983103201', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-3', '演示窗口', 'not_own_desk', 'offered', 'demo-window_clerk-370983-1', '2026-11-26 00:51:40.647149+00', NULL, NULL);


INSERT INTO public.idempotency (subject, key, fingerprint, status, headers, body, created_at) VALUES
	('demo-village_officer-370982-1', 'e17f10b8-5337-406b-bbdd-023d21139d55', '\xede0811a7186ef4afecc35d34afe422170aee07b7d1803b558a4c359b2afcf6d', 201, '{"etag": "\"1\"", "location": "/v1/cases/01a21556-05f6-7000-a6ae-b17f0aa8bac9", "content-type": "application/json"}', '\x7b22636173655f6964223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c22706c6163655f636f6465223a22333730393832313137323030222c227374617465223a2272656769737465726564222c226368616e6e656c223a2276696c6c616765222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c22757267656e6379223a6e756c6c2c227375676765737465645f757267656e6379223a22656d657267656e6379222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a32382e3836393538365a222c22616e7377657261626c655f6f666669636572223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c22636c6f7365645f6174223a6e756c6c2c226f7574636f6d65223a6e756c6c2c2276657273696f6e223a312c22706c6163655f6e616d65223a22e696b0e6b3b0e5b882e6b1b6e58d97e99587222c22706c6163655f74657874223a6e756c6c2c22706572736f6e5f726566223a22702d3166666266623037636564333766356361323065643461376634346333653634222c226964656e746974795f6b6e6f776e223a747275652c22706572736f6e223a7b226e616d65223a22e6bc942a2a222c22646f63756d656e745f74797065223a2269645f63617264222c22646f63756d656e745f6e756d626572223a223337303938322a2a2a2a2a2a2a2a32343935222c2270686f6e65223a223133382a2a2a2a30303030222c2261646472657373223a6e756c6c2c226163636f756e745f6e756d626572223a222a2a2a2a34383231227d2c226964656e746974795f636c6173736573223a5b22646962616f225d2c22686f757365686f6c645f73697a65223a6e756c6c2c2261666665637465645f706572736f6e73223a6e756c6c2c2268756b6f755f636f6465223a6e756c6c2c226c6966655f64616e676572223a747275652c227265706f727465725f6b696e64223a2276696c6c6167655f6f666669636572222c22666f756e645f6174223a6e756c6c2c22726567697374657265645f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393832222c22616e7377657261626c655f756e6974223a226469766973696f6e3a333730393832222c227374617465645f73656c665f706169645f66656e223a353030303030302c227374617465645f6c6f73735f66656e223a6e756c6c2c227265717565737465645f66656e223a313230303030302c2263757272656e6379223a22434e59222c227265717565737465645f6d6f646573223a5b2263617368225d2c227265717565737465645f70726f6772616d6d6573223a5b22636861726974795f72656c696566225d2c226475706c69636174655f6f66223a6e756c6c2c226475706c69636174655f726561736f6e223a6e756c6c2c227472696167655f726561736f6e73223a5b5d2c2261636365707465645f6174223a6e756c6c2c2261636365707465645f6279223a6e756c6c2c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73652c226d6174657269616c73223a6e756c6c2c2268616e646f76657273223a5b5d2c2276696c6c6167655f72656c696566223a5b5d2c22726561736f6e5f636f6465223a6e756c6c2c22726561736f6e5f74657874223a6e756c6c2c2272656d6564795f74657874223a6e756c6c2c226d65726765645f696e746f223a6e756c6c2c22706169645f66656e223a302c22706f6c6963795f76657273696f6e223a2264656d6f40396235326436643064343266227d', '2026-11-26 00:51:28.869704+00'),
	('demo-village_officer-370982-1', '3aa10182-bd25-4de8-90a9-b3f589cf7bc7', '\x38a38ca7ffb1ca23a25799e1bab6318c753feda0991fc7fd0688d8de430c9b32', 201, '{"location": "/v1/cases/01a21556-05f6-7000-a6ae-b17f0aa8bac9", "content-type": "application/json"}', '\x7b2272656c6965665f6964223a2230316132313535362d303632312d373030302d386530662d313263656534656664326238222c22636173655f6964223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c22666f726d223a2263617265222c22616d6f756e745f66656e223a302c2263757272656e6379223a22434e59222c22676976656e5f6174223a22323032362d31312d32365430303a35313a32382e3836393538365a222c22676976656e5f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c227265636f726465645f6174223a22323032362d31312d32365430303a35313a32382e3931363133395a222c227769746e6573736573223a322c226d6f6e65795f736f75726365223a22646f6e6174696f6e222c226974656d73223a5b5d2c226f7665725f6c696d6974223a66616c73652c226f7665725f6c696d69745f726561736f6e223a6e756c6c7d', '2026-11-26 00:51:28.91628+00'),
	('demo-window_clerk-370982-1', '2c60ab4d-eb71-4570-b208-f9ab139ca16f', '\xeae000ba31c049c99f5ba92ab679b50c9f47e8f9edae900cd3ba3f7d4e2d4e84', 200, '{"etag": "\"3\"", "content-type": "application/json"}', '\x7b22636173655f6964223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c22706c6163655f636f6465223a22333730393832313137323030222c227374617465223a226163636570746564222c226368616e6e656c223a2276696c6c616765222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c22757267656e6379223a22656d657267656e6379222c227375676765737465645f757267656e6379223a22656d657267656e6379222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a32382e3836393538365a222c22616e7377657261626c655f6f666669636572223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c22636c6f7365645f6174223a6e756c6c2c226f7574636f6d65223a6e756c6c2c2276657273696f6e223a332c22706c6163655f6e616d65223a22e696b0e6b3b0e5b882e6b1b6e58d97e99587222c22706c6163655f74657874223a6e756c6c2c22706572736f6e5f726566223a22702d3166666266623037636564333766356361323065643461376634346333653634222c226964656e746974795f6b6e6f776e223a747275652c22706572736f6e223a7b226e616d65223a22e6bc942a2a222c22646f63756d656e745f74797065223a2269645f63617264222c22646f63756d656e745f6e756d626572223a223337303938322a2a2a2a2a2a2a2a32343935222c2270686f6e65223a223133382a2a2a2a30303030222c2261646472657373223a6e756c6c2c226163636f756e745f6e756d626572223a222a2a2a2a34383231227d2c226964656e746974795f636c6173736573223a5b22646962616f225d2c22686f757365686f6c645f73697a65223a6e756c6c2c2261666665637465645f706572736f6e73223a6e756c6c2c2268756b6f755f636f6465223a6e756c6c2c226c6966655f64616e676572223a747275652c227265706f727465725f6b696e64223a2276696c6c6167655f6f666669636572222c22666f756e645f6174223a6e756c6c2c22726567697374657265645f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393832222c22616e7377657261626c655f756e6974223a226469766973696f6e3a333730393832222c227374617465645f73656c665f706169645f66656e223a353030303030302c227374617465645f6c6f73735f66656e223a6e756c6c2c227265717565737465645f66656e223a313230303030302c2263757272656e6379223a22434e59222c227265717565737465645f6d6f646573223a5b2263617368225d2c227265717565737465645f70726f6772616d6d6573223a5b22636861726974795f72656c696566225d2c226475706c69636174655f6f66223a6e756c6c2c226475706c69636174655f726561736f6e223a6e756c6c2c227472696167655f726561736f6e73223a5b5d2c2261636365707465645f6174223a22323032362d31312d32365430303a35313a32382e3935343338335a222c2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a747275652c226d6174657269616c73223a6e756c6c2c2268616e646f76657273223a5b5d2c2276696c6c6167655f72656c696566223a5b7b2272656c6965665f6964223a2230316132313535362d303632312d373030302d386530662d313263656534656664326238222c22636173655f6964223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c22666f726d223a2263617265222c22616d6f756e745f66656e223a302c2263757272656e6379223a22434e59222c22676976656e5f6174223a22323032362d31312d32365430303a35313a32382e3836393538365a222c22676976656e5f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c227265636f726465645f6174223a22323032362d31312d32365430303a35313a32382e3931363133395a222c227769746e6573736573223a322c226d6f6e65795f736f75726365223a22646f6e6174696f6e222c226974656d73223a5b5d2c226f7665725f6c696d6974223a66616c73652c226f7665725f6c696d69745f726561736f6e223a6e756c6c7d5d2c22726561736f6e5f636f6465223a6e756c6c2c22726561736f6e5f74657874223a6e756c6c2c2272656d6564795f74657874223a6e756c6c2c226d65726765645f696e746f223a6e756c6c2c22706169645f66656e223a302c22706f6c6963795f76657273696f6e223a2264656d6f40396235326436643064343266227d', '2026-11-26 00:51:28.954504+00');


INSERT INTO public.inbox (event_id, received_at) VALUES
	('01a21556-0831-7000-91d3-3cada8778078', '2026-11-26 00:51:29.498997+00'),
	('01a21556-0866-7000-a312-8691de63ea91', '2026-11-26 00:51:29.580401+00'),
	('01a21556-08ed-7000-bc77-2a8753cdf1ef', '2026-11-26 00:51:29.710703+00'),
	('01a21556-08e8-7000-b7db-f7be64973eb2', '2026-11-26 00:51:29.76932+00'),
	('01a21556-08f1-7000-817e-8663b498412f', '2026-11-26 00:51:29.76932+00'),
	('01a21556-0968-7000-aa7e-ac6432e44269', '2026-11-26 00:51:29.83111+00'),
	('01a21556-09a4-7000-b2b6-548f736be325', '2026-11-26 00:51:29.884029+00'),
	('01a21556-0a08-7000-99a2-d3277987c801', '2026-11-26 00:51:29.966796+00'),
	('01a21556-0a64-7000-a952-1dd4ab4473fc', '2026-11-26 00:51:30.060632+00'),
	('01a21556-0a65-7000-96bb-511db3197512', '2026-11-26 00:51:30.060632+00'),
	('01a21556-0aba-7000-b3e4-6dce86fdcb1e', '2026-11-26 00:51:30.120136+00'),
	('01a21556-0ad8-7000-8fb4-551d641a1fdb', '2026-11-26 00:51:30.188761+00'),
	('01a21556-0ade-7000-b3ab-fd9559455831', '2026-11-26 00:51:30.188761+00'),
	('01a21556-0aec-7000-983f-9ecf3b30234b', '2026-11-26 00:51:30.250961+00'),
	('01a21556-0b36-7000-a790-9eee20898d31', '2026-11-26 00:51:30.309368+00'),
	('01a21556-0c9d-7000-ab82-85b47c7ff065', '2026-11-26 00:51:30.640441+00'),
	('01a21556-0ca5-7000-804b-0abf6dee4f14', '2026-11-26 00:51:30.669038+00'),
	('01a21556-0cfa-7000-b1c1-937edb9ddfb8', '2026-11-26 00:51:30.734496+00'),
	('01a21556-0d1b-7000-8e87-fe1ca9db20d8', '2026-11-26 00:51:30.753881+00'),
	('01a21556-0d21-7000-bbee-1a157044ee24', '2026-11-26 00:51:30.753881+00'),
	('01a21556-0d25-7000-bf2c-bf2b2335306f', '2026-11-26 00:51:30.753881+00'),
	('01a21556-0d28-7000-b033-07d506fee804', '2026-11-26 00:51:30.753881+00'),
	('01a21556-0d2b-7000-8195-819f5e0ab16f', '2026-11-26 00:51:30.753881+00'),
	('01a21556-0dc9-7000-b377-87acd097f6e2', '2026-11-26 00:51:30.902348+00'),
	('01a21556-0de0-7000-be59-4cc088cafcc6', '2026-11-26 00:51:30.944701+00'),
	('01a21556-0e4b-7000-81f0-fa2e69bc9b8d', '2026-11-26 00:51:31.035848+00'),
	('01a21556-15c0-7000-af35-9a5f3db07920', '2026-11-26 00:51:32.940724+00'),
	('01a21556-1841-7000-88c3-cdafa8df51c4', '2026-11-26 00:51:33.585869+00'),
	('01a21556-1a01-7000-b2b7-7cc4fbf7401b', '2026-11-26 00:51:34.038262+00'),
	('01a21556-1a22-7000-b63e-022c8c57a039', '2026-11-26 00:51:34.074487+00'),
	('01a21556-1a35-7000-aa3a-06a15070f5d2', '2026-11-26 00:51:34.102376+00'),
	('01a21556-1a6d-7000-82ad-23782e5bf6b5', '2026-11-26 00:51:34.136129+00'),
	('01a21556-1a89-7000-a7c0-73e467291c05', '2026-11-26 00:51:34.166361+00'),
	('01a21556-222d-7000-80aa-58e37eefaaa9', '2026-11-26 00:51:36.119261+00'),
	('01a21556-23ef-7000-adea-53619ffd3b7e', '2026-11-26 00:51:36.579111+00'),
	('01a21556-2558-7000-9b6f-a743cf91fb2a', '2026-11-26 00:51:36.951848+00'),
	('01a21556-259b-7000-9c34-9745c7afd850', '2026-11-26 00:51:37.013863+00'),
	('01a21556-25b2-7000-a25d-41a70978692d', '2026-11-26 00:51:37.049589+00'),
	('01a21556-25e4-7000-8873-0f9f583da7c5', '2026-11-26 00:51:37.081057+00'),
	('01a21556-2713-7000-83fd-78929d9e6c94', '2026-11-26 00:51:37.385499+00'),
	('01a21556-274b-7000-89b7-1d121ec711d4', '2026-11-26 00:51:37.458966+00'),
	('01a21556-276f-7000-aa37-8f5bcfff4b91', '2026-11-26 00:51:37.481969+00'),
	('01a21556-2f30-7000-a8d4-bd1aaf2e7577', '2026-11-26 00:51:39.46064+00'),
	('01a21556-30bd-7005-aad9-07a6221fd1e6', '2026-11-26 00:51:39.862772+00'),
	('01a21556-30ed-7000-a13e-d84d8de72ed2', '2026-11-26 00:51:39.909436+00'),
	('01a21556-30f0-7000-be49-71275282f09f', '2026-11-26 00:51:39.909436+00'),
	('01a21556-3128-7000-8eff-4048a207b9f9', '2026-11-26 00:51:39.958236+00'),
	('01a21556-312a-7000-96cd-c484e2cb0822', '2026-11-26 00:51:39.958236+00'),
	('01a21556-3153-7000-bd44-4fce9e0a8036', '2026-11-26 00:51:40.016886+00'),
	('01a21556-3157-7000-a771-049f184888e5', '2026-11-26 00:51:40.016886+00'),
	('01a21556-3206-7000-b970-049e510032a3', '2026-11-26 00:51:40.188273+00'),
	('01a21556-32d9-7000-9d04-d97cd87e6727', '2026-11-26 00:51:40.395384+00'),
	('01a21556-3361-7000-854c-f1a5e07f21b5', '2026-11-26 00:51:40.532918+00');


INSERT INTO public.intake_case (case_id, place_code, version, state, channel, person_ref, document_index, identity_known, hardship_codes, identity_classes, registered_at, registered_by, first_asked_officer, first_asked_unit, answerable_officer, answerable_unit, policy_version, life_danger, suggested_urgency, found_at, hukou_code, household_size, affected_persons, reporter_kind, stated_self_paid_fen, stated_loss_fen, requested_fen, requested_modes, requested_programmes, duplicate_of, duplicate_reason, urgency, triage_reasons, accepted_at, accepted_by, deemed, materials_outstanding, reason_code, reason_text, remedy_text, merged_into, closed_at, outcome, paid_fen) VALUES
	('01a21556-25ff-7000-840e-ba8de7069f86', '370983103201', 3, 'accepted', 'window', 'p-fece1d143916f5a3f911a788bb67c54b', '\x40ddf545028ffd57d1d104d0a63d42d84d6583973cecbd6f4f97647ed55180c7', true, '{education_expense}', '{}', '2026-11-26 00:51:37.077284+00', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'division:370983', 'demo-window_clerk-370983-1', 'division:370983', 'demo@9b52d6d0d42f', false, 'ordinary', NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, '{}', '{dibao_enrolment}', NULL, NULL, 'ordinary', '{}', '2026-11-26 00:51:37.163164+00', 'demo-window_clerk-370983-1', false, false, NULL, NULL, NULL, NULL, NULL, NULL, 0),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 4, 'closed', 'village', 'p-1ffbfb07ced37f5ca20ed4a7f44c3e64', '\x0ccd073a148a19e00d362108915bdf9257762aea6ad4b1c3e27c986a9a357201', true, '{sudden_illness,medical_expense}', '{dibao}', '2026-11-26 00:51:28.869586+00', 'demo-village_officer-370982-1', 'demo-village_officer-370982-1', 'division:370982', 'demo-village_officer-370982-1', 'division:370982', 'demo@9b52d6d0d42f', true, 'emergency', NULL, NULL, NULL, NULL, 'village_officer', 5000000, NULL, 1200000, '{cash}', '{charity_relief}', NULL, NULL, 'emergency', '{}', '2026-11-26 00:51:28.954383+00', 'demo-window_clerk-370982-1', false, true, NULL, NULL, NULL, NULL, '2026-11-26 00:51:32.936462+00', 'aided', 567000),
	('01a21556-1867-7000-a300-ffda5e8c24ec', '370983103201', 7, 'closed', 'window', 'p-cb730a7629990f45a739ba5c09b54588', '\xf9bd0ccc676b02c0fef7bf60949f6a8de57ab943624f29a26c60a7b394311faa', true, '{medical_expense}', '{}', '2026-11-26 00:51:33.604458+00', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'division:370983', 'demo-window_clerk-370983-2', '演示窗口', 'demo@9b52d6d0d42f', false, 'ordinary', NULL, NULL, 3, NULL, NULL, 4500000, NULL, NULL, '{}', '{}', NULL, NULL, 'ordinary', '{}', '2026-11-26 00:51:33.816969+00', 'demo-window_clerk-370983-2', false, false, NULL, NULL, NULL, NULL, '2026-11-26 00:51:36.578183+00', 'rejected', 0),
	('01a21556-240c-7000-9330-4e580332716b', '370983103201', 3, 'accepted', 'window', 'p-a5e8a04e3ff03c9d7dc8036707d64c44', '\xbc1872dae11bbb5a8d2d8229298c8451e6235f7fc874e1d599439fed70d3abc1', true, '{medical_expense}', '{}', '2026-11-26 00:51:36.575986+00', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'division:370983', 'demo-window_clerk-370983-1', 'division:370983', 'demo@9b52d6d0d42f', false, 'ordinary', NULL, NULL, 3, NULL, NULL, 4500000, NULL, NULL, '{}', '{}', NULL, NULL, 'ordinary', '{}', '2026-11-26 00:51:36.688633+00', 'demo-window_clerk-370983-1', false, false, NULL, NULL, NULL, NULL, NULL, NULL, 0),
	('01a21556-3205-7000-9bba-672fe55c3a01', '370983103201', 4, 'withdrawn', 'window', 'p-cf7467a8b41261ce3f41af520602a08e', '\x662b7fc6198387dbdf15fe42713135526c472c85a7004410ba61133466945ffa', true, '{fire}', '{}', '2026-11-26 00:51:40.154734+00', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'division:370983', 'demo-window_clerk-370983-1', 'division:370983', 'demo@9b52d6d0d42f', false, 'emergency', NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, '{}', '{}', NULL, NULL, 'emergency', '{}', '2026-11-26 00:51:40.211533+00', 'demo-window_clerk-370983-1', false, true, 'demo_over', NULL, NULL, NULL, '2026-11-26 00:51:40.521777+00', 'withdrawn', 0),
	('01a21556-33a2-7000-93a1-44a4ea8f5213', '370983103201', 2, 'accepted', 'window', 'p-01a21556-338f-7000-a9dc-ca449706ae49', NULL, false, '{stranded_person}', '{}', '2026-11-26 00:51:40.557753+00', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'division:370983', 'demo-window_clerk-370983-1', 'division:370983', 'demo@9b52d6d0d42f', false, 'emergency', NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, '{}', '2026-11-26 00:52:00.570036+00', 'system:intake', true, false, NULL, NULL, NULL, NULL, NULL, NULL, 0);


INSERT INTO public.material (case_id, material, sha256, place_code, received_by, received_at) VALUES
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'diagnosis', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', '370983103201', 'demo-window_clerk-370983-1', '2026-11-26 00:51:33.651531+00');


INSERT INTO public.materials (case_id, place_code, requested, requested_by, requested_at, answer_by) VALUES
	('01a21556-1867-7000-a300-ffda5e8c24ec', '370983103201', '{diagnosis}', 'demo-window_clerk-370983-1', '2026-11-26 00:51:33.618204+00', '2026-11-26 00:52:33.618204+00');


INSERT INTO public.outbox_20261126 (seq, txid, created_at, event_id, type, topic, case_id, case_version, place_code, occurred_at, actor, policy_version, causation_id, traceparent, body) OVERRIDING SYSTEM VALUE VALUES
	(1, '786', '2026-11-26 00:51:28.869704+00', '01a21556-05f6-7001-83f5-cfa2a9ab22f5', 'cn.jiuji.case.registered.v1', 'jiuji.intake', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 1, '370982117200', '2026-11-26 00:51:28.869586+00', 'demo-village_officer-370982-1', 'demo@9b52d6d0d42f', NULL, '00-8327476ad511412ac8191f3bbb985629-7ecfba188a4b417d-01', '\x7b226368616e6e656c223a2276696c6c616765222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c22706572736f6e5f726566223a22702d3166666266623037636564333766356361323065643461376634346333653634222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393832222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a32382e3836393538365a222c226964656e746974795f636c6173736573223a5b22646962616f225d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a747275652c227265706f727465725f6b696e64223a2276696c6c6167655f6f666669636572222c227374617465645f73656c665f706169645f66656e223a353030303030302c227265717565737465645f66656e223a313230303030302c227265717565737465645f6d6f646573223a5b2263617368225d2c227265717565737465645f70726f6772616d6d6573223a5b22636861726974795f72656c696566225d7d'),
	(2, '787', '2026-11-26 00:51:28.91628+00', '01a21556-0629-7000-9503-dddc5e6b7c67', 'cn.jiuji.relief.given.v1', 'jiuji.intake', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 2, '370982117200', '2026-11-26 00:51:28.916139+00', 'demo-village_officer-370982-1', 'demo@9b52d6d0d42f', NULL, '00-52d5ae466433931b1a54b439ef20041e-a53eca200af812f3-01', '\x7b2272656c6965665f6964223a2230316132313535362d303632312d373030302d386530662d313263656534656664326238222c22666f726d223a2263617265222c22616d6f756e745f66656e223a302c22676976656e5f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c22676976656e5f6174223a22323032362d31312d32365430303a35313a32382e3836393538365a222c227769746e6573736573223a322c226d6f6e65795f736f75726365223a22646f6e6174696f6e222c226f7665725f6c696d6974223a66616c73657d'),
	(3, '789', '2026-11-26 00:51:28.954504+00', '01a21556-0644-7000-af9d-c4ec571f5732', 'cn.jiuji.case.triaged.v1', 'jiuji.intake', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 3, '370982117200', '2026-11-26 00:51:28.954383+00', 'demo-window_clerk-370982-1', 'demo@9b52d6d0d42f', NULL, '00-629f47b61c298654d0b16517c0e31845-2174cc8bc6401c37-01', '\x7b22757267656e6379223a22656d657267656e6379222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a32382e3836393538365a222c22646f776e677261646564223a66616c73657d'),
	(4, '789', '2026-11-26 00:51:28.954504+00', '01a21556-0647-7000-8a07-e55afb9e9424', 'cn.jiuji.case.accepted.v1', 'jiuji.intake', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 4, '370982117200', '2026-11-26 00:51:28.954383+00', 'demo-window_clerk-370982-1', 'demo@9b52d6d0d42f', NULL, '00-629f47b61c298654d0b16517c0e31845-2174cc8bc6401c37-01', '\x7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a747275657d'),
	(5, '1010', '2026-11-26 00:51:32.940724+00', '01a21556-15ee-7000-9e14-4a1feddfd321', 'cn.jiuji.case.closed.v1', 'jiuji.intake', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 5, '370982117200', '2026-11-26 00:51:32.936462+00', 'system:intake', 'demo@9b52d6d0d42f', '01a21556-15c0-7000-af35-9a5f3db07920', NULL, '\x7b226f7574636f6d65223a226169646564222c22706169645f66656e223a3536373030307d'),
	(6, '1030', '2026-11-26 00:51:33.604574+00', '01a21556-1868-7000-8bd0-5efb9716d528', 'cn.jiuji.case.registered.v1', 'jiuji.intake', '01a21556-1867-7000-a300-ffda5e8c24ec', 1, '370983103201', '2026-11-26 00:51:33.604458+00', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', NULL, '00-c32042f329c1253dabb73368c0cacfd8-93228e166cae678b-01', '\x7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b226d65646963616c5f657870656e7365225d2c22706572736f6e5f726566223a22702d6362373330613736323939393066343561373339626135633039623534353838222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a33332e3630343435385a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227374617465645f73656c665f706169645f66656e223a343530303030302c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d'),
	(7, '1033', '2026-11-26 00:51:33.619003+00', '01a21556-1888-7000-a9a4-65e48a894702', 'cn.jiuji.case.materials_requested.v1', 'jiuji.intake', '01a21556-1867-7000-a300-ffda5e8c24ec', 2, '370983103201', '2026-11-26 00:51:33.618204+00', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', NULL, '00-b131f70289775851579751efac9a06ad-f118b2fb45eb9bdc-01', '\x7b226d6174657269616c73223a5b22646961676e6f736973225d2c227265717565737465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22616e737765725f6279223a22323032362d31312d32365430303a35323a33332e3631383230345a227d'),
	(8, '1058', '2026-11-26 00:51:33.713132+00', '01a21556-18d9-7000-b5f8-abfaa04fb793', 'cn.jiuji.duty.handover_offered.v1', 'jiuji.intake', '01a21556-1867-7000-a300-ffda5e8c24ec', 3, '370983103201', '2026-11-26 00:51:33.712795+00', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', NULL, '00-d530419459e85e249f2e34b48a0de347-1fe1808897aa14a2-01', '\x7b2268616e646f7665725f6964223a2230316132313535362d313864372d373030302d386235652d303030303630313964303039222c2266726f6d5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22746f5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22746f5f756e6974223a22e6bc94e7a4bae7aa97e58fa3222c22726561736f6e5f636f6465223a226e6f745f6f776e5f6465736b227d'),
	(9, '1060', '2026-11-26 00:51:33.732247+00', '01a21556-18f8-7000-89fd-c4b9eb4e316d', 'cn.jiuji.duty.handover_acknowledged.v1', 'jiuji.intake', '01a21556-1867-7000-a300-ffda5e8c24ec', 4, '370983103201', '2026-11-26 00:51:33.732147+00', 'demo-window_clerk-370983-2', 'demo@9b52d6d0d42f', NULL, '00-7407cdf165249df5ff9359c99c4204b7-057eef972fd01ef3-01', '\x7b2268616e646f7665725f6964223a2230316132313535362d313864372d373030302d386235652d303030303630313964303039222c2266726f6d5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22746f5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22746f5f756e6974223a22e6bc94e7a4bae7aa97e58fa3227d'),
	(10, '1083', '2026-11-26 00:51:33.80261+00', '01a21556-1930-7000-b325-af0c959c3a4a', 'cn.jiuji.case.triaged.v1', 'jiuji.intake', '01a21556-1867-7000-a300-ffda5e8c24ec', 5, '370983103201', '2026-11-26 00:51:33.802508+00', 'demo-window_clerk-370983-2', 'demo@9b52d6d0d42f', NULL, '00-5f20709b4a7da3f95e2215f7985b67a9-b853808a5dbeaa4e-01', '\x7b22757267656e6379223a226f7264696e617279222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a33332e3630343435385a222c22646f776e677261646564223a66616c73657d'),
	(11, '1085', '2026-11-26 00:51:33.817071+00', '01a21556-195b-7000-a2cd-c923c72cee94', 'cn.jiuji.case.accepted.v1', 'jiuji.intake', '01a21556-1867-7000-a300-ffda5e8c24ec', 6, '370983103201', '2026-11-26 00:51:33.816969+00', 'demo-window_clerk-370983-2', 'demo@9b52d6d0d42f', NULL, '00-d3cdf94507bedb7d7432af290e7ecfd8-072de61e93c44c4a-01', '\x7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73657d'),
	(12, '1164', '2026-11-26 00:51:36.579111+00', '01a21556-241c-7000-9b96-d51f3dff7123', 'cn.jiuji.case.closed.v1', 'jiuji.intake', '01a21556-1867-7000-a300-ffda5e8c24ec', 7, '370983103201', '2026-11-26 00:51:36.578183+00', 'system:intake', 'demo@9b52d6d0d42f', '01a21556-23ef-7000-adea-53619ffd3b7e', '00-8d37a058e8f0ee5818c62dc0753e54f3-d636e452a388b193-01', '\x7b226f7574636f6d65223a2272656a6563746564222c22706169645f66656e223a307d'),
	(13, '1166', '2026-11-26 00:51:36.57623+00', '01a21556-240c-7001-bbeb-b206427118a8', 'cn.jiuji.case.registered.v1', 'jiuji.intake', '01a21556-240c-7000-9330-4e580332716b', 1, '370983103201', '2026-11-26 00:51:36.575986+00', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', NULL, '00-c6f6f66b757986d4854f290652cc0410-65aaa99f0c80e9f7-01', '\x7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b226d65646963616c5f657870656e7365225d2c22706572736f6e5f726566223a22702d6135653861303465336666303363396437646338303336373037643634633434222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a33362e3537353938365a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227374617465645f73656c665f706169645f66656e223a343530303030302c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d'),
	(14, '1173', '2026-11-26 00:51:36.650454+00', '01a21556-2458-7000-a02a-0b886d9e0f5e', 'cn.jiuji.case.triaged.v1', 'jiuji.intake', '01a21556-240c-7000-9330-4e580332716b', 2, '370983103201', '2026-11-26 00:51:36.6493+00', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', NULL, '00-081063148cb9b50dd5356cb863e53789-8fe340fa19761726-01', '\x7b22757267656e6379223a226f7264696e617279222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a33362e3537353938365a222c22646f776e677261646564223a66616c73657d'),
	(15, '1187', '2026-11-26 00:51:36.692701+00', '01a21556-247d-7000-bde6-d3ee5f04215a', 'cn.jiuji.case.accepted.v1', 'jiuji.intake', '01a21556-240c-7000-9330-4e580332716b', 3, '370983103201', '2026-11-26 00:51:36.688633+00', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', NULL, '00-c64e97faec6a01f6ffe4537ce494be93-929a19e8318b1b48-01', '\x7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73657d'),
	(16, '1244', '2026-11-26 00:51:37.077442+00', '01a21556-25ff-7001-abc6-996248173a32', 'cn.jiuji.case.registered.v1', 'jiuji.intake', '01a21556-25ff-7000-840e-ba8de7069f86', 1, '370983103201', '2026-11-26 00:51:37.077284+00', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', NULL, '00-94cc9b47e8d5cdd29cd31c6b239a52a6-bdbbba93c63c4d43-01', '\x7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a33372e3037373238345a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b22646962616f5f656e726f6c6d656e74225d7d'),
	(17, '1255', '2026-11-26 00:51:37.143241+00', '01a21556-263b-7000-9889-430927035deb', 'cn.jiuji.case.triaged.v1', 'jiuji.intake', '01a21556-25ff-7000-840e-ba8de7069f86', 2, '370983103201', '2026-11-26 00:51:37.142526+00', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', NULL, '00-e938db612c784b8af1108ff5bf312a81-425461c653e9cd9b-01', '\x7b22757267656e6379223a226f7264696e617279222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a33372e3037373238345a222c22646f776e677261646564223a66616c73657d'),
	(19, '1366', '2026-11-26 00:51:40.156342+00', '01a21556-3206-7000-a18e-16844b0e9b04', 'cn.jiuji.case.registered.v1', 'jiuji.intake', '01a21556-3205-7000-9bba-672fe55c3a01', 1, '370983103201', '2026-11-26 00:51:40.154734+00', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', NULL, '00-fd83f598103ea30a30c0ce93edfa7931-b644225fa268dac9-01', '\x7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b2266697265225d2c22706572736f6e5f726566223a22702d6366373436376138623431323631636533663431616635323036303261303865222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a34302e3135343733345a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d'),
	(22, '1404', '2026-11-26 00:51:40.521905+00', '01a21556-337f-7000-b407-78a2789dbde3', 'cn.jiuji.case.withdrawn.v1', 'jiuji.intake', '01a21556-3205-7000-9bba-672fe55c3a01', 4, '370983103201', '2026-11-26 00:51:40.521777+00', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', NULL, '00-8930a3e70fcade8434fcdec2299cf995-518fbdda824d0043-01', '\x7b22726561736f6e5f636f6465223a2264656d6f5f6f766572227d'),
	(23, '1404', '2026-11-26 00:51:40.521905+00', '01a21556-3383-7000-91da-16312f43276c', 'cn.jiuji.case.closed.v1', 'jiuji.intake', '01a21556-3205-7000-9bba-672fe55c3a01', 5, '370983103201', '2026-11-26 00:51:40.521777+00', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', NULL, '00-8930a3e70fcade8434fcdec2299cf995-518fbdda824d0043-01', '\x7b226f7574636f6d65223a2277697468647261776e222c22706169645f66656e223a307d'),
	(18, '1257', '2026-11-26 00:51:37.163239+00', '01a21556-2664-7000-bb2d-f9671eee176e', 'cn.jiuji.case.accepted.v1', 'jiuji.intake', '01a21556-25ff-7000-840e-ba8de7069f86', 3, '370983103201', '2026-11-26 00:51:37.163164+00', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', NULL, '00-62252c158afdc4050523b31a7a4123f8-c2878a8840db7049-01', '\x7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73657d'),
	(24, '1418', '2026-11-26 00:51:40.558025+00', '01a21556-33a2-7001-bdd9-1b873fb0afd4', 'cn.jiuji.case.registered.v1', 'jiuji.intake', '01a21556-33a2-7000-93a1-44a4ea8f5213', 1, '370983103201', '2026-11-26 00:51:40.557753+00', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', NULL, '00-ed66ee33ecf69ec156e26e6df69ef3b8-6b7a2ba3fb05004b-01', '\x7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b22737472616e6465645f706572736f6e225d2c22706572736f6e5f726566223a22702d30316132313535362d333338662d373030302d613964632d636134343937303661653439222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a34302e3535373735335a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a66616c73652c226c6966655f64616e676572223a66616c73652c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d'),
	(26, '1433', '2026-11-26 00:51:40.647407+00', '01a21556-33f4-7000-96df-14d6ba6693d7', 'cn.jiuji.duty.handover_offered.v1', 'jiuji.intake', '01a21556-33a2-7000-93a1-44a4ea8f5213', 3, '370983103201', '2026-11-26 00:51:40.647149+00', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', NULL, '00-97c72e46d1d0aa4baa4d6ccfed07f11c-9520fd458e248779-01', '\x7b2268616e646f7665725f6964223a2230316132313535362d333365612d373030302d383065382d646564303936663334636162222c2266726f6d5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22746f5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d33222c22746f5f756e6974223a22e6bc94e7a4bae7aa97e58fa3222c22726561736f6e5f636f6465223a226e6f745f6f776e5f6465736b227d'),
	(20, '1372', '2026-11-26 00:51:40.211964+00', '01a21556-3238-7000-8681-0ca2edabca5f', 'cn.jiuji.case.triaged.v1', 'jiuji.intake', '01a21556-3205-7000-9bba-672fe55c3a01', 2, '370983103201', '2026-11-26 00:51:40.211533+00', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', NULL, '00-17c3f792256810a5cf25c35eefb1ab17-126b521ea4d495c7-01', '\x7b22757267656e6379223a22656d657267656e6379222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a34302e3135343733345a222c22646f776e677261646564223a66616c73657d'),
	(21, '1372', '2026-11-26 00:51:40.211964+00', '01a21556-323c-7000-9807-455965a7a053', 'cn.jiuji.case.accepted.v1', 'jiuji.intake', '01a21556-3205-7000-9bba-672fe55c3a01', 3, '370983103201', '2026-11-26 00:51:40.211533+00', 'demo-window_clerk-370983-1', 'demo@9b52d6d0d42f', NULL, '00-17c3f792256810a5cf25c35eefb1ab17-126b521ea4d495c7-01', '\x7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a747275657d'),
	(27, '1496', '2026-11-26 00:52:00.570171+00', '01a21556-81c2-7000-86f1-1a39cdd094ff', 'cn.jiuji.case.accepted.v1', 'jiuji.intake', '01a21556-33a2-7000-93a1-44a4ea8f5213', 4, '370983103201', '2026-11-26 00:52:00.570036+00', 'system:intake', 'demo@9b52d6d0d42f', NULL, NULL, '\x7b2261636365707465645f6279223a2273797374656d3a696e74616b65222c226465656d6564223a747275652c226d6174657269616c735f6f75747374616e64696e67223a66616c73657d'),
	(25, '1431', '2026-11-26 00:51:40.639389+00', '01a21556-33e3-7000-bddc-d4db42fce1e5', 'cn.jiuji.relief.given.v1', 'jiuji.intake', '01a21556-33a2-7000-93a1-44a4ea8f5213', 2, '370983103201', '2026-11-26 00:51:40.639243+00', 'demo-village_officer-370983-1', 'demo@9b52d6d0d42f', NULL, '00-194cae81b12e596f3874e7ae53e1fddb-7ea396dcba079615-01', '\x7b2272656c6965665f6964223a2230316132313535362d333365312d373030302d613239332d646563626231383036356437222c22666f726d223a226c6f6467696e67222c22616d6f756e745f66656e223a353030302c22676976656e5f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938332d31222c22676976656e5f6174223a22323032362d31312d32365430303a35313a34302e3535373735335a222c227769746e6573736573223a322c226d6f6e65795f736f75726365223a22646f6e6174696f6e222c226f7665725f6c696d6974223a66616c73657d');


INSERT INTO public.person_field (case_id, field, place_code, person_ref, sealed) VALUES
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'name', '370982117200', 'p-1ffbfb07ced37f5ca20ed4a7f44c3e64', '\x014df19892a93477e036a3cd847a4bf78236565c0978b8580af468a44db65f22b8ec6e276e369a'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'document_type', '370982117200', 'p-1ffbfb07ced37f5ca20ed4a7f44c3e64', '\x017713da969f5aee59474cf91ee59ed00e8eddc15c57d2a15e7929033922e2eb940fa005'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'document_number', '370982117200', 'p-1ffbfb07ced37f5ca20ed4a7f44c3e64', '\x01170cdf0782ff411ce3eec22c57242369acf5b0478a942c9cbdf101104feb8fc9cf6c7f4a9f743087d498356bb54a'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'phone', '370982117200', 'p-1ffbfb07ced37f5ca20ed4a7f44c3e64', '\x012e6ca1bba6242249d8d36c51a08b7a75d8843d2a58a3805addbf139db23ac946895abe58dc28e0'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'bank', '370982117200', 'p-1ffbfb07ced37f5ca20ed4a7f44c3e64', '\x01e13ca000079e57a6a6c53a378d84ec902b224cae8992d5964c2206354dbce358bdd53e4ee5182d1f'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'account_number', '370982117200', 'p-1ffbfb07ced37f5ca20ed4a7f44c3e64', '\x018c3007a4422089b3dfe64118a9ee5b4a199fe6560718dd6f2be3364855f2da3d25914f727547b696b6e5dc12'),
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 'account_holder', '370982117200', 'p-1ffbfb07ced37f5ca20ed4a7f44c3e64', '\x0176c2249c169a97137e13aa79319779bc0cc4dabea314b4de9ed299f2707059724a80c7224e55'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'name', '370983103201', 'p-cb730a7629990f45a739ba5c09b54588', '\x0158d723b0f40f1c3f7c4179efdd31dd943e3eff494eae3a49b4198623fe42db2928b5fe69bd'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'document_type', '370983103201', 'p-cb730a7629990f45a739ba5c09b54588', '\x01b9620a3b1d5db925cc63077c9e0d95e25ab65441a4448a21a0483ef89d1d2f9e283141'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'document_number', '370983103201', 'p-cb730a7629990f45a739ba5c09b54588', '\x011468fa1fae5fde59edf0a867f9a69c21a44dada3a6e767d14265ab5992616f0bf2191b3c5fc2a1b1e7be33dc1c49'),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 'phone', '370983103201', 'p-cb730a7629990f45a739ba5c09b54588', '\x0183c41968cba2957bbaf490fbaaada3bf10e7db83bf76f283fede05f7040d5f0a2a76058550c189'),
	('01a21556-240c-7000-9330-4e580332716b', 'name', '370983103201', 'p-a5e8a04e3ff03c9d7dc8036707d64c44', '\x017ebabfb432781f6e781e800a03ea672fcf9e59dd49bb24f73ddcb8f0de11440d73bb8a80cd'),
	('01a21556-240c-7000-9330-4e580332716b', 'document_type', '370983103201', 'p-a5e8a04e3ff03c9d7dc8036707d64c44', '\x016e10282c64dfe03698ce076dece8fb438e652444e67a215c1836394c0f7a3d514aea27'),
	('01a21556-240c-7000-9330-4e580332716b', 'document_number', '370983103201', 'p-a5e8a04e3ff03c9d7dc8036707d64c44', '\x013ee9fba7ec6bc2e5e8586b5e40d5dade8c9468fb6df951bf027922979282c1f3f56c4d3bc0476b7d864e6b551089'),
	('01a21556-240c-7000-9330-4e580332716b', 'phone', '370983103201', 'p-a5e8a04e3ff03c9d7dc8036707d64c44', '\x0141d9d46e8e4089785b99297afbca24dedc93c85e156ad08d5b94f1ebc83cd0ab3e0656f12765d9'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'name', '370983103201', 'p-fece1d143916f5a3f911a788bb67c54b', '\x01e3d80a6d9aac7fcf16a9f9f1260085976f65db70f3aa5787db282c6756cff0d11ca4188015'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'document_type', '370983103201', 'p-fece1d143916f5a3f911a788bb67c54b', '\x01f411e98539bfc62ad3a253c3c3948443c6c22d2bd71eb02c4f289bb91362809e14c7c4'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'document_number', '370983103201', 'p-fece1d143916f5a3f911a788bb67c54b', '\x019f981a220e008875ff31939373849948888607b744026eff0e5e1bd50509f261fcfef70cd5a1372c245e8094b12b'),
	('01a21556-25ff-7000-840e-ba8de7069f86', 'phone', '370983103201', 'p-fece1d143916f5a3f911a788bb67c54b', '\x014fd2c87c497d27bde8e6c97aa33159c45a3a6b19d3d6a077e90d1cbfda1e511e9e1e5df846f24b'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'name', '370983103201', 'p-cf7467a8b41261ce3f41af520602a08e', '\x015b14c32fb14c410926852c493bad932d6fb093ffab8422fba31dced31394208a1af33b42e9'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'document_type', '370983103201', 'p-cf7467a8b41261ce3f41af520602a08e', '\x017ec12a6f573d2a590db03a76698b893881f1eb8c3a02f72e4bccf826bd9e56d955d290'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'document_number', '370983103201', 'p-cf7467a8b41261ce3f41af520602a08e', '\x01ebe03472505e96d4e3a218179ac24aa2154a5093ed0341dc1f993d5035751b11be244c500b8dfb8815a262553f36'),
	('01a21556-3205-7000-9bba-672fe55c3a01', 'phone', '370983103201', 'p-cf7467a8b41261ce3f41af520602a08e', '\x016e89bddb9a31b439ff73e555d166083f5c002e0a08d65ef091b3804fc1193f11a14a3749db7b39');


INSERT INTO public.person_key (person_ref, wrapped_key, made_at) VALUES
	('p-1ffbfb07ced37f5ca20ed4a7f44c3e64', '\x01e3d19c8b5e422c34af2b56b4cbcbeda94955808c55a33f010f8882ee5f98101359eae88b364eb0ea21cd602f3cda1d6ce139e45a5db0a36b5342f6a3', '2026-11-26 00:51:28.869586+00'),
	('p-cb730a7629990f45a739ba5c09b54588', '\x01c92f88260e3e4ab2d07a9c1bc3051e4b20e36d9e8523d3a65174644aa38bd7c48a5a0637b68d0404fccb5555f62b9b737b905d0ecb018b6fd1ccdbbf', '2026-11-26 00:51:33.604458+00'),
	('p-a5e8a04e3ff03c9d7dc8036707d64c44', '\x010cda4c0d739be104f0b506a200b60db8f1665ca06d156a5330c1afc82e36c2be366a916df31456ae39bce0f98682a72d88b1cdde7ce6b4546ef05988', '2026-11-26 00:51:36.575986+00'),
	('p-fece1d143916f5a3f911a788bb67c54b', '\x013e34a0860974662639d37df2cabcdcd14601a93a69c6e9bc904390d3c6e082190d5b72d5a50ca21f00a8fcfe11dadb77d9233ac9e4ba10755bba8053', '2026-11-26 00:51:37.077284+00'),
	('p-cf7467a8b41261ce3f41af520602a08e', '\x010c1ca7d1c909c2ea19c4b21eb4037d560e8f11a7a4a14aec5741e0a0f81a46d736230c1301071f4126e27819562638067dcbaa26611c51b7893e08ee', '2026-11-26 00:51:40.154734+00'),
	('p-01a21556-338f-7000-a9dc-ca449706ae49', '\x010fee0c9e98f93b57bc42ae45bc2516842d0f75e098ed7ba2f05e7155675ab8e7dffbb5b8da315aa7cde6e0e5e34b9a4e1c25f1f5fcb74c0f0e9e4072', '2026-11-26 00:51:40.557753+00');


INSERT INTO public.person_read (read_id, case_id, place_code, reader, organisation, purpose, fields, read_at) VALUES
	('01a21556-096e-7000-a61e-8d4c75d36b2f', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'service:disbursement', '', 'payment', '{account_holder,account_number,bank,name}', '2026-11-26 00:51:29.732943+00'),
	('01a21556-0af0-7000-bf1f-36bf6bde5360', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'service:disbursement', '', 'payment', '{account_holder,account_number,bank,name}', '2026-11-26 00:51:30.150064+00'),
	('01a21556-1912-7000-b508-c0b553a4ed46', '01a21556-1867-7000-a300-ffda5e8c24ec', '370983103201', 'demo-window_clerk-370983-1', '', 'handling', '{document_number,document_type,name,phone}', '2026-11-26 00:51:33.759288+00');


INSERT INTO public.relay_cursor (singleton, snapshot, system_identifier) VALUES
	(true, '1497:1497:', '7712276405452810629');


INSERT INTO public.stream_position (source, case_id, version) VALUES
	('referral', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 12),
	('assessment', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 7),
	('disbursement', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 9),
	('assessment', '01a21556-1867-7000-a300-ffda5e8c24ec', 7),
	('assessment', '01a21556-240c-7000-9330-4e580332716b', 4),
	('assessment', '01a21556-25ff-7000-840e-ba8de7069f86', 5),
	('disbursement', '01a21556-25ff-7000-840e-ba8de7069f86', 1),
	('disbursement', 'budget:370983', 1),
	('referral', '01a21556-25ff-7000-840e-ba8de7069f86', 5),
	('assessment', '01a21556-3205-7000-9bba-672fe55c3a01', 1),
	('disbursement', '01a21556-3205-7000-9bba-672fe55c3a01', 1);


INSERT INTO public.village_relief (relief_id, case_id, place_code, form, amount_fen, given_at, given_by, recorded_at, witnesses, sealed_witnesses, money_source, items, over_limit, over_limit_reason) VALUES
	('01a21556-0621-7000-8e0f-12cee4efd2b8', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'care', 0, '2026-11-26 00:51:28.869586+00', 'demo-village_officer-370982-1', '2026-11-26 00:51:28.916139+00', 2, '\x01d0280a5c5fc0953debe5e58eb55e740f270e73b5f2e6bc94eade6dc013f50441edc556fcf530fdb7f9cc', 'donation', '{}', false, NULL),
	('01a21556-33e1-7000-a293-decbb18065d7', '01a21556-33a2-7000-93a1-44a4ea8f5213', '370983103201', 'lodging', 5000, '2026-11-26 00:51:40.557753+00', 'demo-village_officer-370983-1', '2026-11-26 00:51:40.639243+00', 2, '\x01d998747ef2b1e90ba3046ee7490c6605c49d37af79547a5220f100c401c8a75bd262d978fc69c18110ab', 'donation', '{}', false, NULL);


SELECT pg_catalog.setval('public.outbox_seq_seq', 27, true);


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


ALTER TABLE ONLY public.closing_fact
    ADD CONSTRAINT pk_closing_fact PRIMARY KEY (event_id);


ALTER TABLE ONLY public.handover
    ADD CONSTRAINT pk_handover PRIMARY KEY (handover_id);


ALTER TABLE ONLY public.intake_case
    ADD CONSTRAINT pk_intake_case PRIMARY KEY (case_id);


ALTER TABLE ONLY public.material
    ADD CONSTRAINT pk_material PRIMARY KEY (case_id, material, sha256);


ALTER TABLE ONLY public.materials
    ADD CONSTRAINT pk_materials PRIMARY KEY (case_id);


ALTER TABLE ONLY public.person_field
    ADD CONSTRAINT pk_person_field PRIMARY KEY (case_id, field);


ALTER TABLE ONLY public.person_key
    ADD CONSTRAINT pk_person_key PRIMARY KEY (person_ref);


ALTER TABLE ONLY public.person_read
    ADD CONSTRAINT pk_person_read PRIMARY KEY (read_id);


ALTER TABLE ONLY public.village_relief
    ADD CONSTRAINT pk_village_relief PRIMARY KEY (relief_id);


ALTER TABLE ONLY public.relay_cursor
    ADD CONSTRAINT relay_cursor_pkey PRIMARY KEY (singleton);


ALTER TABLE ONLY public.stream_position
    ADD CONSTRAINT stream_position_pkey PRIMARY KEY (source, case_id);


ALTER TABLE ONLY public.timer
    ADD CONSTRAINT timer_pkey PRIMARY KEY (case_id, kind);


CREATE INDEX ix_closing_fact_case_id ON public.closing_fact USING btree (case_id);


CREATE INDEX ix_handover_case_id ON public.handover USING btree (case_id, offered_at);


CREATE INDEX ix_intake_case_answerable_officer ON public.intake_case USING btree (answerable_officer, case_id);


CREATE INDEX ix_intake_case_document_index ON public.intake_case USING btree (document_index, registered_at) WHERE (document_index IS NOT NULL);


CREATE INDEX ix_intake_case_person_ref ON public.intake_case USING btree (person_ref);


CREATE INDEX ix_intake_case_state ON public.intake_case USING btree (state, case_id);


CREATE INDEX ix_outbox_case_id ON ONLY public.outbox USING btree (case_id);


CREATE INDEX ix_outbox_txid ON ONLY public.outbox USING btree (txid);


CREATE INDEX ix_parked_event_case ON public.parked_event USING btree (source, case_id, case_version);


CREATE INDEX ix_person_read_case_id ON public.person_read USING btree (case_id, read_id);


CREATE INDEX ix_timer_due_at ON public.timer USING btree (due_at);


CREATE INDEX ix_village_relief_case_id ON public.village_relief USING btree (case_id, recorded_at);


CREATE INDEX outbox_20261126_case_id_idx ON public.outbox_20261126 USING btree (case_id);


CREATE INDEX outbox_20261126_txid_idx ON public.outbox_20261126 USING btree (txid);


CREATE INDEX outbox_20261127_case_id_idx ON public.outbox_20261127 USING btree (case_id);


CREATE INDEX outbox_20261127_txid_idx ON public.outbox_20261127 USING btree (txid);


CREATE INDEX outbox_default_case_id_idx ON public.outbox_default USING btree (case_id);


CREATE INDEX outbox_default_txid_idx ON public.outbox_default USING btree (txid);


CREATE UNIQUE INDEX uq_handover_pending ON public.handover USING btree (case_id) WHERE (state = 'offered'::text);


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_20261126_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_20261126_txid_idx;


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_20261127_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_20261127_txid_idx;


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_default_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_default_txid_idx;


CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.closing_fact FOR EACH STATEMENT EXECUTE FUNCTION public.intake_refuse_change();


CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.material FOR EACH STATEMENT EXECUTE FUNCTION public.intake_refuse_change();


CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.materials FOR EACH STATEMENT EXECUTE FUNCTION public.intake_refuse_change();


CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.person_read FOR EACH STATEMENT EXECUTE FUNCTION public.intake_refuse_change();


CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.village_relief FOR EACH STATEMENT EXECUTE FUNCTION public.intake_refuse_change();


CREATE TRIGGER duty BEFORE UPDATE ON public.intake_case FOR EACH ROW EXECUTE FUNCTION public.intake_guard_duty();


CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON public.intake_case FOR EACH STATEMENT EXECUTE FUNCTION public.intake_refuse_change();


ALTER TABLE ONLY public.handover
    ADD CONSTRAINT fk_handover_case_id FOREIGN KEY (case_id) REFERENCES public.intake_case(case_id);


ALTER TABLE ONLY public.material
    ADD CONSTRAINT fk_material_case_id FOREIGN KEY (case_id) REFERENCES public.intake_case(case_id);


ALTER TABLE ONLY public.materials
    ADD CONSTRAINT fk_materials_case_id FOREIGN KEY (case_id) REFERENCES public.intake_case(case_id);


ALTER TABLE ONLY public.person_field
    ADD CONSTRAINT fk_person_field_case_id FOREIGN KEY (case_id) REFERENCES public.intake_case(case_id);


ALTER TABLE ONLY public.person_read
    ADD CONSTRAINT fk_person_read_case_id FOREIGN KEY (case_id) REFERENCES public.intake_case(case_id);


ALTER TABLE ONLY public.village_relief
    ADD CONSTRAINT fk_village_relief_case_id FOREIGN KEY (case_id) REFERENCES public.intake_case(case_id);


ALTER TABLE public.closing_fact ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.handover ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.intake_case ENABLE ROW LEVEL SECURITY;

CREATE POLICY jurisdiction ON public.closing_fact USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.handover USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.intake_case USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.material USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.materials USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.person_field USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.person_read USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.village_relief USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


ALTER TABLE public.material ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.materials ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.person_field ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.person_read ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.village_relief ENABLE ROW LEVEL SECURITY;

GRANT ALL ON FUNCTION public.intake_look_up(p_document_indexes bytea[], p_person_refs text[], p_hardships text[], p_from timestamp with time zone, p_until timestamp with time zone, p_allowed integer) TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.intake_case TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.person_field TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.person_key TO jiuji_app;


GRANT ALL ON FUNCTION public.intake_register(p_keys public.person_key[], p_scopes text[], p_cases public.intake_case[], p_case_ends integer[], p_fields public.person_field[], p_field_ends integer[]) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_begin(p_scope text, p_actor text, p_key text, p_fingerprint bytea) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_begin_batch(p_subjects text[], p_keys text[], p_fingerprints bytea[]) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_emit(p_event_ids uuid[], p_types text[], p_topics text[], p_case_ids text[], p_place_codes text[], p_causes text[], p_traces text[], p_policies text[], p_bodies bytea[], p_actors text[], p_occurred_at timestamp with time zone) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_outbox_partitions(p_ahead_days integer, p_keep_days integer) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_remember_batch(p_subjects text[], p_keys text[], p_fingerprints bytea[], p_statuses integer[], p_headers text[], p_bodies bytea[]) TO jiuji_app;


GRANT SELECT ON TABLE public.case_stream TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.closing_fact TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.consumer_offset TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.dead_letter TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.handover TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.material TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.materials TO jiuji_app;


GRANT SELECT ON TABLE public.outbox TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.parked_event TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.person_read TO jiuji_app;


GRANT SELECT,UPDATE ON TABLE public.relay_cursor TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.stream_position TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.timer TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.village_relief TO jiuji_app;
