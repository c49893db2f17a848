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
    INSERT INTO person_key (person_ref, wrapped_key, made_at)
    SELECT k.person_ref, k.wrapped_key, k.made_at FROM unnest(p_keys) k ORDER BY k.person_ref ON CONFLICT DO NOTHING;
    GET DIAGNOSTICS v_kept = ROW_COUNT;
    IF v_kept < cardinality(p_keys) THEN
        RAISE EXCEPTION 'a person got a key meanwhile' USING ERRCODE = 'serialization_failure';
    END IF;
    FOR i IN 1 .. cardinality(p_scopes) LOOP
        PERFORM set_config('app.scope', p_scopes[i], true);
        INSERT INTO intake_case (
            case_id, place_code, version, state, channel, person_ref, document_index, identity_known, hardship_codes,
            identity_classes, registered_at, registered_by, first_asked_officer, first_asked_unit, answerable_officer,
            answerable_unit, policy_version, life_danger, suggested_urgency, found_at, hukou_code, household_size,
            affected_persons, reporter_kind, stated_self_paid_fen, stated_loss_fen, requested_fen, requested_modes,
            requested_programmes, duplicate_of, duplicate_reason, urgency, triage_reasons, accepted_at, accepted_by,
            deemed, materials_outstanding, reason_code, reason_text, remedy_text, merged_into, closed_at, outcome,
            paid_fen
        )
        SELECT c.case_id, c.place_code, c.version, c.state, c.channel, c.person_ref, c.document_index, c.identity_known, c.hardship_codes,
               c.identity_classes, c.registered_at, c.registered_by, c.first_asked_officer, c.first_asked_unit,
               c.answerable_officer, c.answerable_unit, c.policy_version, c.life_danger, c.suggested_urgency, c.found_at,
               c.hukou_code, c.household_size, c.affected_persons, c.reporter_kind, c.stated_self_paid_fen,
               c.stated_loss_fen, c.requested_fen, c.requested_modes, c.requested_programmes, c.duplicate_of,
               c.duplicate_reason, c.urgency, c.triage_reasons, c.accepted_at, c.accepted_by, c.deemed,
               c.materials_outstanding, c.reason_code, c.reason_text, c.remedy_text, c.merged_into, c.closed_at, c.outcome,
               c.paid_fen
        FROM unnest(p_cases[v_case : p_case_ends[i]]) c;
        INSERT INTO person_field (case_id, field, place_code, person_ref, sealed)
        SELECT f.case_id, f.field, f.place_code, f.person_ref, f.sealed
        FROM unnest(p_fields[v_field : p_field_ends[i]]) f;
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
	('0002');


INSERT INTO public.case_stream (case_id, version) VALUES
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 5),
	('01a21632-be79-7000-9904-4de27f737723', 7),
	('01a21632-c918-7000-ae7e-cbf4fed846da', 3),
	('01a21632-c9f8-7000-823c-afbfccd74684', 3),
	('01a21632-d4fd-7000-95ab-27376c903518', 5),
	('01a21632-d631-7001-aca3-36176fca81ae', 4);


INSERT INTO public.closing_fact (event_id, case_id, place_code, source, version, type, said) VALUES
	('01a21632-afe2-7000-bee5-45ff8465f456', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'assessment', 1, 'cn.jiuji.relief.ordered.v1', '{"form": "cash", "funding": "petty_reserve", "item_id": "01a21632-afe1-7000-a444-958a84759804", "amount_fen": 63000, "ordered_by": "demo-township_approver-370982-1", "proposed_by": "demo-window_clerk-370982-1"}'),
	('01a21632-b072-7000-8e47-e40dd9fcb761', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'assessment', 4, 'cn.jiuji.case.approved.v1', '{"items": [{"desk": null, "kind": "cash", "funding": "county_budget", "item_id": "01a21632-b071-7005-882e-f5c0e438424d", "programme": "temporary_assistance", "amount_fen": 504000, "department": "civil_affairs", "instalments": 1, "needs_consent": false}, {"desk": "health", "kind": "referral", "funding": null, "item_id": "01a21632-b071-7004-91e2-402fe2154032", "programme": "disease_emergency_fund", "amount_fen": null, "department": "health_commission", "instalments": 1, "needs_consent": false}, {"desk": "health", "kind": "referral", "funding": null, "item_id": "01a21632-b071-7003-9aa0-af4ce05c50fe", "programme": "medical_assistance", "amount_fen": null, "department": "medical_insurance", "instalments": 1, "needs_consent": false}, {"desk": "charity", "kind": "referral", "funding": null, "item_id": "01a21632-b071-7002-aead-3b7ccd04a309", "programme": "red_cross_relief", "amount_fen": null, "department": "red_cross", "instalments": 1, "needs_consent": true}, {"desk": "charity", "kind": "referral", "funding": null, "item_id": "01a21632-b071-7001-8f22-5c532b0d225c", "programme": "charity_relief", "amount_fen": null, "department": "charity_federation", "instalments": 1, "needs_consent": true}], "procedure": "emergency", "total_fen": 567000, "decided_by": "demo-county_approver-370982-1", "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "泰政办字〔2015〕40号", "山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "notice_mode": "post", "proposed_by": "demo-window_clerk-370982-2", "formalities_open": true, "explanation_sha256": "f0dad56b472cf29377248f0bba9a3b27d8ade13b37cd92ba377a73095d073e88"}'),
	('01a21632-b103-7000-9b1f-1d67a40d4318', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'disbursement', 3, 'cn.jiuji.payment.submitted.v1', '{"funding": "petty_reserve", "item_id": "01a21632-afe1-7000-a444-958a84759804", "amount_fen": 63000, "instalment": 1, "payment_id": "01a21632-b035-7000-b1bd-128bbeb82f93", "instalments": 1, "first_relief": true, "instruction_no": "JJ01A21632B0357000B1BD128BBEB82F9301"}'),
	('01a21632-b222-7000-bde6-379affdf665a', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'disbursement', 6, 'cn.jiuji.payment.submitted.v1', '{"funding": "county_budget", "item_id": "01a21632-b071-7005-882e-f5c0e438424d", "amount_fen": 504000, "instalment": 1, "payment_id": "01a21632-b0fd-7000-b397-a83274476c95", "instalments": 1, "first_relief": false, "instruction_no": "JJ01A21632B0FD7000B397A83274476C9501"}'),
	('01a21632-b379-7000-a49e-af793a0ca322', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'referral', 12, 'cn.jiuji.referral.joined.v1', '{"result": "partly_completed", "refused": 2, "returned": 0, "completed": 1, "without_consent": 1}'),
	('01a21632-b3bf-7000-be39-1f5ff5b6d3b2', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'disbursement', 7, 'cn.jiuji.payment.paid.v1', '{"means": "bank", "funding": "petty_reserve", "item_id": "01a21632-afe1-7000-a444-958a84759804", "amount_fen": 63000, "instalment": 1, "payment_id": "01a21632-b035-7000-b1bd-128bbeb82f93", "instalments": 1, "first_relief": true, "bank_reference": "BK2026112600000001", "instruction_no": "JJ01A21632B0357000B1BD128BBEB82F9301"}'),
	('01a21632-b4a1-7000-ac06-8c0ea71db210', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'disbursement', 8, 'cn.jiuji.payment.paid.v1', '{"means": "bank", "funding": "county_budget", "item_id": "01a21632-b071-7005-882e-f5c0e438424d", "amount_fen": 504000, "instalment": 1, "payment_id": "01a21632-b0fd-7000-b397-a83274476c95", "instalments": 1, "first_relief": false, "bank_reference": "BK2026112600000002", "instruction_no": "JJ01A21632B0FD7000B397A83274476C9501"}'),
	('01a21632-b4b7-7000-b3a2-654108edff64', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'assessment', 5, 'cn.jiuji.notice.opened.v1', '{"mode": "post", "closes_at": "2026-11-26T04:52:33.533948Z", "notice_id": "01a21632-b4b5-7000-bca9-9e64c09bb04d"}'),
	('01a21632-b517-7000-be04-4dffc0988fdc', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'assessment', 6, 'cn.jiuji.formalities.completed.v1', '{"completed_by": "demo-window_clerk-370982-2", "found_eligible": true}'),
	('01a21632-bc8d-7000-ac76-403ff2769326', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'assessment', 7, 'cn.jiuji.notice.closed.v1', '{"mode": "post", "upheld": false, "notice_id": "01a21632-b4b5-7000-bca9-9e64c09bb04d"}'),
	('01a21632-bfd8-7000-b23b-f0d889e8c698', '01a21632-be79-7000-9904-4de27f737723', '370983103201', 'assessment', 3, 'cn.jiuji.notice.opened.v1', '{"mode": "pre", "closes_at": "2026-11-26T04:52:36.386648Z", "notice_id": "01a21632-bfd7-7000-9cb4-2c613d8381ac"}'),
	('01a21632-c7c2-7000-ba90-599903aeb6be', '01a21632-be79-7000-9904-4de27f737723', '370983103201', 'assessment', 6, 'cn.jiuji.notice.closed.v1', '{"mode": "pre", "upheld": false, "notice_id": "01a21632-bfd7-7000-9cb4-2c613d8381ac"}'),
	('01a21632-c909-7000-9d5a-e43dd2a514f8', '01a21632-be79-7000-9904-4de27f737723', '370983103201', 'assessment', 7, 'cn.jiuji.case.rejected.v1', '{"procedure": "normal", "decided_by": "demo-county_approver-370983-1", "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "proposed_by": "demo-window_clerk-370983-2", "reason_code": "not_in_need"}'),
	('01a21632-c9dc-7000-87c8-2821b4cc163f', '01a21632-c918-7000-ae7e-cbf4fed846da', '370983103201', 'assessment', 3, 'cn.jiuji.notice.opened.v1', '{"mode": "pre", "closes_at": "2026-11-26T04:52:38.952916Z", "notice_id": "01a21632-c9db-7000-aa06-bc35e0ab4e21"}'),
	('01a21632-cacd-7000-9b41-0200663fe97d', '01a21632-c9f8-7000-823c-afbfccd74684', '370983103201', 'assessment', 3, 'cn.jiuji.notice.opened.v1', '{"mode": "pre", "closes_at": "2026-11-26T04:52:39.191341Z", "notice_id": "01a21632-caca-7000-978b-0be4811145e9"}'),
	('01a21632-d2a8-7000-a999-fe4da3c996ed', '01a21632-c9f8-7000-823c-afbfccd74684', '370983103201', 'assessment', 4, 'cn.jiuji.notice.closed.v1', '{"mode": "pre", "upheld": false, "notice_id": "01a21632-caca-7000-978b-0be4811145e9"}'),
	('01a21632-d3e0-7000-b15b-f1ee9542829d', '01a21632-c9f8-7000-823c-afbfccd74684', '370983103201', 'assessment', 5, 'cn.jiuji.case.approved.v1', '{"items": [{"desk": null, "kind": "cash", "funding": "county_budget", "item_id": "01a21632-d3df-7004-b7ba-aa0ab094416e", "programme": "temporary_assistance", "amount_fen": 378000, "department": "civil_affairs", "instalments": 1, "needs_consent": false}, {"desk": "education", "kind": "referral", "funding": null, "item_id": "01a21632-d3df-7003-868c-f19382970dec", "programme": "education_aid", "amount_fen": null, "department": "education", "instalments": 1, "needs_consent": false}, {"desk": "charity", "kind": "referral", "funding": null, "item_id": "01a21632-d3df-7002-9213-f225e480da02", "programme": "charity_relief", "amount_fen": null, "department": "charity_federation", "instalments": 1, "needs_consent": true}, {"desk": "civil_affairs", "kind": "referral", "funding": null, "item_id": "01a21632-d3df-7001-8a76-4d48c8c7c892", "programme": "dibao_enrolment", "amount_fen": null, "department": "civil_affairs_dibao", "instalments": 1, "needs_consent": false}], "procedure": "normal", "total_fen": 378000, "decided_by": "demo-county_approver-370983-1", "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "notice_mode": "pre", "proposed_by": "demo-window_clerk-370983-2", "formalities_open": false, "explanation_sha256": "6d6900cc3d6bd78387e56861d2f6f7e9dde49d20e2a6bacdefa293bf47c70a35"}'),
	('01a21632-d59a-7001-a98c-1a598453f113', '01a21632-d4fd-7000-95ab-27376c903518', '370983103201', 'assessment', 1, 'cn.jiuji.relief.ordered.v1', '{"form": "in_kind", "funding": "petty_reserve", "item_id": "01a21632-d59a-7000-ae28-054f15aee0aa", "amount_fen": 63000, "ordered_by": "demo-township_approver-370983-1", "proposed_by": "demo-window_clerk-370983-1"}'),
	('01a21632-d616-7001-98c3-5ed264850f72', '01a21632-d4fd-7000-95ab-27376c903518', '370983103201', 'disbursement', 1, 'cn.jiuji.in_kind.issued.v1', '{"item_id": "01a21632-d59a-7000-ae28-054f15aee0aa", "issue_id": "01a21632-d616-7000-ace5-4926bc251801", "issued_by": "demo-village_officer-370983-1", "value_fen": 63000, "first_relief": true}');


INSERT INTO public.consumer_offset (topic, partition, next_offset) VALUES
	('jiuji.assessment', 0, 23),
	('jiuji.disbursement', 0, 10),
	('jiuji.referral', 0, 17),
	('jiuji.assessment', 3, 1),
	('jiuji.disbursement', 3, 2);


INSERT INTO public.handover (handover_id, case_id, place_code, from_officer, to_officer, to_unit, reason_code, state, offered_by, offered_at, answered_at, decline_reason) VALUES
	('01a21632-becd-7000-81bc-a0ac90c7ec7f', '01a21632-be79-7000-9904-4de27f737723', '370983103201', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-2', '演示窗口', 'not_own_desk', 'acknowledged', 'demo-window_clerk-370983-1', '2026-11-26 04:52:34.121002+00', '2026-11-26 04:52:34.131989+00', NULL),
	('01a21632-d66a-7000-852f-b79a7813dd02', '01a21632-d631-7001-aca3-36176fca81ae', '370983103201', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-3', '演示窗口', 'not_own_desk', 'offered', 'demo-window_clerk-370983-1', '2026-11-26 04:52:40.152599+00', NULL, NULL);


INSERT INTO public.idempotency (subject, key, fingerprint, status, headers, body, created_at) VALUES
	('demo-village_officer-370982-1', '000b35d5-21b4-43bb-baee-14ca08f6eb5c', '\xfcb63957c190043f97e54dd212e2b3bf0818dc06ef3bbb7af4846e69aecff4cd', 201, '{"etag": "\"1\"", "location": "/v1/cases/01a21632-ae0e-7000-bc0f-eef3f9e98d03", "content-type": "application/json"}', '\x7b22636173655f6964223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c22706c6163655f636f6465223a22333730393832313137323030222c227374617465223a2272656769737465726564222c226368616e6e656c223a2276696c6c616765222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c22757267656e6379223a6e756c6c2c227375676765737465645f757267656e6379223a22656d657267656e6379222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a32392e3832373235375a222c22616e7377657261626c655f6f666669636572223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c22636c6f7365645f6174223a6e756c6c2c226f7574636f6d65223a6e756c6c2c2276657273696f6e223a312c22706c6163655f6e616d65223a22e696b0e6b3b0e5b882e6b1b6e58d97e99587222c22706c6163655f74657874223a6e756c6c2c22706572736f6e5f726566223a22702d3134643533663832643134333366626234353632633533616137363263333863222c226964656e746974795f6b6e6f776e223a747275652c22706572736f6e223a7b226e616d65223a22e6bc942a2a222c22646f63756d656e745f74797065223a2269645f63617264222c22646f63756d656e745f6e756d626572223a223337303938322a2a2a2a2a2a2a2a38313631222c2270686f6e65223a223133382a2a2a2a30303030222c2261646472657373223a6e756c6c2c226163636f756e745f6e756d626572223a222a2a2a2a35343339227d2c226964656e746974795f636c6173736573223a5b22646962616f225d2c22686f757365686f6c645f73697a65223a6e756c6c2c2261666665637465645f706572736f6e73223a6e756c6c2c2268756b6f755f636f6465223a6e756c6c2c226c6966655f64616e676572223a747275652c227265706f727465725f6b696e64223a2276696c6c6167655f6f666669636572222c22666f756e645f6174223a6e756c6c2c22726567697374657265645f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393832222c22616e7377657261626c655f756e6974223a226469766973696f6e3a333730393832222c227374617465645f73656c665f706169645f66656e223a353030303030302c227374617465645f6c6f73735f66656e223a6e756c6c2c227265717565737465645f66656e223a313230303030302c2263757272656e6379223a22434e59222c227265717565737465645f6d6f646573223a5b2263617368225d2c227265717565737465645f70726f6772616d6d6573223a5b22636861726974795f72656c696566225d2c226475706c69636174655f6f66223a6e756c6c2c226475706c69636174655f726561736f6e223a6e756c6c2c227472696167655f726561736f6e73223a5b5d2c2261636365707465645f6174223a6e756c6c2c2261636365707465645f6279223a6e756c6c2c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73652c226d6174657269616c73223a6e756c6c2c2268616e646f76657273223a5b5d2c2276696c6c6167655f72656c696566223a5b5d2c22726561736f6e5f636f6465223a6e756c6c2c22726561736f6e5f74657874223a6e756c6c2c2272656d6564795f74657874223a6e756c6c2c226d65726765645f696e746f223a6e756c6c2c22706169645f66656e223a302c22706f6c6963795f76657273696f6e223a2264656d6f40303634366236623430626530227d', '2026-11-26 04:52:29.827409+00'),
	('demo-village_officer-370982-1', '768afded-26f6-44eb-a913-df42fb436090', '\x7391c81e1d05e43f6a45064e65a0749c73a965e775566d4eda74e5fa07680db2', 201, '{"location": "/v1/cases/01a21632-ae0e-7000-bc0f-eef3f9e98d03", "content-type": "application/json"}', '\x7b2272656c6965665f6964223a2230316132313633322d616532382d373030302d383331372d323163326161633832393666222c22636173655f6964223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c22666f726d223a2263617265222c22616d6f756e745f66656e223a302c2263757272656e6379223a22434e59222c22676976656e5f6174223a22323032362d31312d32365430343a35323a32392e3832373235375a222c22676976656e5f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c227265636f726465645f6174223a22323032362d31312d32365430343a35323a32392e3836303835375a222c227769746e6573736573223a322c226d6f6e65795f736f75726365223a22646f6e6174696f6e222c226974656d73223a5b5d2c226f7665725f6c696d6974223a66616c73652c226f7665725f6c696d69745f726561736f6e223a6e756c6c7d', '2026-11-26 04:52:29.861024+00'),
	('demo-window_clerk-370982-1', '2382d8c5-e43e-4180-b054-f04ac57e28bc', '\x54c04362c945be82d365e2edab08f8b9f939ea58428a2f798149dd6820a0e6fe', 200, '{"etag": "\"3\"", "content-type": "application/json"}', '\x7b22636173655f6964223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c22706c6163655f636f6465223a22333730393832313137323030222c227374617465223a226163636570746564222c226368616e6e656c223a2276696c6c616765222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c22757267656e6379223a22656d657267656e6379222c227375676765737465645f757267656e6379223a22656d657267656e6379222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a32392e3832373235375a222c22616e7377657261626c655f6f666669636572223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c22636c6f7365645f6174223a6e756c6c2c226f7574636f6d65223a6e756c6c2c2276657273696f6e223a332c22706c6163655f6e616d65223a22e696b0e6b3b0e5b882e6b1b6e58d97e99587222c22706c6163655f74657874223a6e756c6c2c22706572736f6e5f726566223a22702d3134643533663832643134333366626234353632633533616137363263333863222c226964656e746974795f6b6e6f776e223a747275652c22706572736f6e223a7b226e616d65223a22e6bc942a2a222c22646f63756d656e745f74797065223a2269645f63617264222c22646f63756d656e745f6e756d626572223a223337303938322a2a2a2a2a2a2a2a38313631222c2270686f6e65223a223133382a2a2a2a30303030222c2261646472657373223a6e756c6c2c226163636f756e745f6e756d626572223a222a2a2a2a35343339227d2c226964656e746974795f636c6173736573223a5b22646962616f225d2c22686f757365686f6c645f73697a65223a6e756c6c2c2261666665637465645f706572736f6e73223a6e756c6c2c2268756b6f755f636f6465223a6e756c6c2c226c6966655f64616e676572223a747275652c227265706f727465725f6b696e64223a2276696c6c6167655f6f666669636572222c22666f756e645f6174223a6e756c6c2c22726567697374657265645f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393832222c22616e7377657261626c655f756e6974223a226469766973696f6e3a333730393832222c227374617465645f73656c665f706169645f66656e223a353030303030302c227374617465645f6c6f73735f66656e223a6e756c6c2c227265717565737465645f66656e223a313230303030302c2263757272656e6379223a22434e59222c227265717565737465645f6d6f646573223a5b2263617368225d2c227265717565737465645f70726f6772616d6d6573223a5b22636861726974795f72656c696566225d2c226475706c69636174655f6f66223a6e756c6c2c226475706c69636174655f726561736f6e223a6e756c6c2c227472696167655f726561736f6e73223a5b5d2c2261636365707465645f6174223a22323032362d31312d32365430343a35323a32392e3838363639315a222c2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a747275652c226d6174657269616c73223a6e756c6c2c2268616e646f76657273223a5b5d2c2276696c6c6167655f72656c696566223a5b7b2272656c6965665f6964223a2230316132313633322d616532382d373030302d383331372d323163326161633832393666222c22636173655f6964223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c22666f726d223a2263617265222c22616d6f756e745f66656e223a302c2263757272656e6379223a22434e59222c22676976656e5f6174223a22323032362d31312d32365430343a35323a32392e3832373235375a222c22676976656e5f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c227265636f726465645f6174223a22323032362d31312d32365430343a35323a32392e3836303835375a222c227769746e6573736573223a322c226d6f6e65795f736f75726365223a22646f6e6174696f6e222c226974656d73223a5b5d2c226f7665725f6c696d6974223a66616c73652c226f7665725f6c696d69745f726561736f6e223a6e756c6c7d5d2c22726561736f6e5f636f6465223a6e756c6c2c22726561736f6e5f74657874223a6e756c6c2c2272656d6564795f74657874223a6e756c6c2c226d65726765645f696e746f223a6e756c6c2c22706169645f66656e223a302c22706f6c6963795f76657273696f6e223a2264656d6f40303634366236623430626530227d', '2026-11-26 04:52:29.886841+00');


INSERT INTO public.inbox (event_id, received_at) VALUES
	('01a21632-afe2-7000-bee5-45ff8465f456', '2026-11-26 04:52:30.357031+00'),
	('01a21632-afff-7000-a3e7-0b129a34df32', '2026-11-26 04:52:30.388756+00'),
	('01a21632-b01b-7000-8445-04557d23e187', '2026-11-26 04:52:30.427525+00'),
	('01a21632-b072-7000-8e47-e40dd9fcb761', '2026-11-26 04:52:30.490486+00'),
	('01a21632-b070-7000-978e-fadb52be8d28', '2026-11-26 04:52:30.561725+00'),
	('01a21632-b073-7000-ab4b-10dad40c8172', '2026-11-26 04:52:30.561725+00'),
	('01a21632-b103-7000-9b1f-1d67a40d4318', '2026-11-26 04:52:30.621281+00'),
	('01a21632-b137-7000-a697-1ee04da8d843', '2026-11-26 04:52:30.662458+00'),
	('01a21632-b15c-7000-ae4a-647ce502612c', '2026-11-26 04:52:30.715367+00'),
	('01a21632-b15c-7001-8205-4bd83a4ca476', '2026-11-26 04:52:30.715367+00'),
	('01a21632-b1b0-7001-af8c-adaa7d71efb2', '2026-11-26 04:52:30.782785+00'),
	('01a21632-b1c9-7000-b1a5-847d359c442c', '2026-11-26 04:52:30.819132+00'),
	('01a21632-b1cd-7000-930e-bcd666e28767', '2026-11-26 04:52:30.819132+00'),
	('01a21632-b1db-7001-a8fb-86d923181467', '2026-11-26 04:52:30.887144+00'),
	('01a21632-b222-7000-bde6-379affdf665a', '2026-11-26 04:52:30.950043+00'),
	('01a21632-b2ec-7000-b166-be98a26251b4', '2026-11-26 04:52:31.136577+00'),
	('01a21632-b32e-7000-ab2a-bc4c79d5669d', '2026-11-26 04:52:31.20191+00'),
	('01a21632-b34e-7000-9215-6435331f4c40', '2026-11-26 04:52:31.237632+00'),
	('01a21632-b371-7000-9ff6-595dd2800853', '2026-11-26 04:52:31.260376+00'),
	('01a21632-b374-7000-b364-a2e6fd08d483', '2026-11-26 04:52:31.260376+00'),
	('01a21632-b377-7000-818f-c68bb2506f6b', '2026-11-26 04:52:31.260376+00'),
	('01a21632-b379-7000-a49e-af793a0ca322', '2026-11-26 04:52:31.260376+00'),
	('01a21632-b3bf-7000-be39-1f5ff5b6d3b2', '2026-11-26 04:52:31.313503+00'),
	('01a21632-b4a1-7000-ac06-8c0ea71db210', '2026-11-26 04:52:31.533039+00'),
	('01a21632-b4b7-7000-b3a2-654108edff64', '2026-11-26 04:52:31.561232+00'),
	('01a21632-b517-7000-be04-4dffc0988fdc', '2026-11-26 04:52:31.656026+00'),
	('01a21632-bc8d-7000-ac76-403ff2769326', '2026-11-26 04:52:33.561049+00'),
	('01a21632-be5b-7000-93b9-fe95919c665f', '2026-11-26 04:52:34.02497+00'),
	('01a21632-bfb6-7000-afe2-57cb88b6c12f', '2026-11-26 04:52:34.374598+00'),
	('01a21632-bfce-7000-a2b6-ea124de02e3e', '2026-11-26 04:52:34.39718+00'),
	('01a21632-bfd8-7000-b23b-f0d889e8c698', '2026-11-26 04:52:34.419335+00'),
	('01a21632-bfe9-7000-a06f-70969cf07b57', '2026-11-26 04:52:34.438563+00'),
	('01a21632-bffc-7000-9b1c-189d932e4dc0', '2026-11-26 04:52:34.453272+00'),
	('01a21632-c7c2-7000-ba90-599903aeb6be', '2026-11-26 04:52:36.428283+00'),
	('01a21632-c909-7000-9d5a-e43dd2a514f8', '2026-11-26 04:52:36.756638+00'),
	('01a21632-c9be-7000-8901-aa69f3740f24', '2026-11-26 04:52:36.939045+00'),
	('01a21632-c9d4-7000-a28f-94553b9550ea', '2026-11-26 04:52:36.961647+00'),
	('01a21632-c9dc-7000-87c8-2821b4cc163f', '2026-11-26 04:52:36.975025+00'),
	('01a21632-c9eb-7000-abfc-68e4e0c8e482', '2026-11-26 04:52:36.990331+00'),
	('01a21632-caae-7000-b652-7de7fa72277c', '2026-11-26 04:52:37.176863+00'),
	('01a21632-cac2-7000-8baf-8cd3de04331e', '2026-11-26 04:52:37.19658+00'),
	('01a21632-cacd-7000-9b41-0200663fe97d', '2026-11-26 04:52:37.217897+00'),
	('01a21632-d2a8-7000-a999-fe4da3c996ed', '2026-11-26 04:52:39.218372+00'),
	('01a21632-d3e0-7000-b15b-f1ee9542829d', '2026-11-26 04:52:39.530315+00'),
	('01a21632-d3f3-7000-aa18-d9b6f9d7a9a1', '2026-11-26 04:52:39.552295+00'),
	('01a21632-d3f3-7001-95c9-e8c6d1917a48', '2026-11-26 04:52:39.552295+00'),
	('01a21632-d40c-7000-983a-247bff7a7072', '2026-11-26 04:52:39.57236+00'),
	('01a21632-d406-7000-947b-cd0713276ae2', '2026-11-26 04:52:39.576997+00'),
	('01a21632-d45d-7000-8c9a-e283158e1f8e', '2026-11-26 04:52:39.662323+00'),
	('01a21632-d45e-7000-8f35-1490de3a14d3', '2026-11-26 04:52:39.662323+00'),
	('01a21632-d4f4-7000-9013-d253b8204263', '2026-11-26 04:52:39.807945+00'),
	('01a21632-d59a-7001-a98c-1a598453f113', '2026-11-26 04:52:39.97663+00'),
	('01a21632-d616-7001-98c3-5ed264850f72', '2026-11-26 04:52:40.103333+00');


INSERT INTO public.intake_case (case_id, place_code, version, state, channel, person_ref, document_index, identity_known, hardship_codes, identity_classes, registered_at, registered_by, first_asked_officer, first_asked_unit, answerable_officer, answerable_unit, policy_version, life_danger, suggested_urgency, found_at, hukou_code, household_size, affected_persons, reporter_kind, stated_self_paid_fen, stated_loss_fen, requested_fen, requested_modes, requested_programmes, duplicate_of, duplicate_reason, urgency, triage_reasons, accepted_at, accepted_by, deemed, materials_outstanding, reason_code, reason_text, remedy_text, merged_into, closed_at, outcome, paid_fen) VALUES
	('01a21632-c9f8-7000-823c-afbfccd74684', '370983103201', 3, 'accepted', 'window', 'p-fece1d143916f5a3f911a788bb67c54b', '\x40ddf545028ffd57d1d104d0a63d42d84d6583973cecbd6f4f97647ed55180c7', true, '{education_expense}', '{}', '2026-11-26 04:52:36.981065+00', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'division:370983', 'demo-window_clerk-370983-1', 'division:370983', 'demo@0646b6b40be0', false, 'ordinary', NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, '{}', '{dibao_enrolment}', NULL, NULL, 'ordinary', '{}', '2026-11-26 04:52:37.014611+00', 'demo-window_clerk-370983-1', false, false, NULL, NULL, NULL, NULL, NULL, NULL, 0),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 4, 'closed', 'village', 'p-14d53f82d1433fbb4562c53aa762c38c', '\x33b4a54eeb00b6a14fa4261bd2d0c100822f640fcb94f80be8f4e6c22e31bac8', true, '{sudden_illness,medical_expense}', '{dibao}', '2026-11-26 04:52:29.827257+00', 'demo-village_officer-370982-1', 'demo-village_officer-370982-1', 'division:370982', 'demo-village_officer-370982-1', 'division:370982', 'demo@0646b6b40be0', true, 'emergency', NULL, NULL, NULL, NULL, 'village_officer', 5000000, NULL, 1200000, '{cash}', '{charity_relief}', NULL, NULL, 'emergency', '{}', '2026-11-26 04:52:29.886691+00', 'demo-window_clerk-370982-1', false, true, NULL, NULL, NULL, NULL, '2026-11-26 04:52:33.55899+00', 'aided', 567000),
	('01a21632-be79-7000-9904-4de27f737723', '370983103201', 7, 'closed', 'window', 'p-cb730a7629990f45a739ba5c09b54588', '\xf9bd0ccc676b02c0fef7bf60949f6a8de57ab943624f29a26c60a7b394311faa', true, '{medical_expense}', '{}', '2026-11-26 04:52:34.04044+00', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'division:370983', 'demo-window_clerk-370983-2', '演示窗口', 'demo@0646b6b40be0', false, 'ordinary', NULL, NULL, 3, NULL, NULL, 4500000, NULL, NULL, '{}', '{}', NULL, NULL, 'ordinary', '{}', '2026-11-26 04:52:34.206421+00', 'demo-window_clerk-370983-2', false, false, NULL, NULL, NULL, NULL, '2026-11-26 04:52:36.755884+00', 'rejected', 0),
	('01a21632-c918-7000-ae7e-cbf4fed846da', '370983103201', 3, 'accepted', 'window', 'p-a5e8a04e3ff03c9d7dc8036707d64c44', '\xbc1872dae11bbb5a8d2d8229298c8451e6235f7fc874e1d599439fed70d3abc1', true, '{medical_expense}', '{}', '2026-11-26 04:52:36.749404+00', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'division:370983', 'demo-window_clerk-370983-1', 'division:370983', 'demo@0646b6b40be0', false, 'ordinary', NULL, NULL, 3, NULL, NULL, 4500000, NULL, NULL, '{}', '{}', NULL, NULL, 'ordinary', '{}', '2026-11-26 04:52:36.795299+00', 'demo-window_clerk-370983-1', false, false, NULL, NULL, NULL, NULL, NULL, NULL, 0),
	('01a21632-d4fd-7000-95ab-27376c903518', '370983103201', 4, 'withdrawn', 'window', 'p-cf7467a8b41261ce3f41af520602a08e', '\x662b7fc6198387dbdf15fe42713135526c472c85a7004410ba61133466945ffa', true, '{fire}', '{}', '2026-11-26 04:52:39.800176+00', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'division:370983', 'demo-window_clerk-370983-1', 'division:370983', 'demo@0646b6b40be0', false, 'emergency', NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, '{}', '{}', NULL, NULL, 'emergency', '{}', '2026-11-26 04:52:39.82296+00', 'demo-window_clerk-370983-1', false, true, 'demo_over', NULL, NULL, NULL, '2026-11-26 04:52:40.09513+00', 'withdrawn', 0),
	('01a21632-d631-7001-aca3-36176fca81ae', '370983103201', 2, 'accepted', 'window', 'p-01a21632-d631-7000-bdf4-e7480bdc7a31', NULL, false, '{stranded_person}', '{}', '2026-11-26 04:52:40.111978+00', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'division:370983', 'demo-window_clerk-370983-1', 'division:370983', 'demo@0646b6b40be0', false, 'emergency', NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, '{}', '2026-11-26 04:53:00.112364+00', 'system:intake', true, false, NULL, NULL, NULL, NULL, NULL, NULL, 0);


INSERT INTO public.material (case_id, material, sha256, place_code, received_by, received_at) VALUES
	('01a21632-be79-7000-9904-4de27f737723', 'diagnosis', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', '370983103201', 'demo-window_clerk-370983-1', '2026-11-26 04:52:34.081225+00');


INSERT INTO public.materials (case_id, place_code, requested, requested_by, requested_at, answer_by) VALUES
	('01a21632-be79-7000-9904-4de27f737723', '370983103201', '{diagnosis}', 'demo-window_clerk-370983-1', '2026-11-26 04:52:34.05163+00', '2026-11-26 04:53:34.05163+00');


INSERT INTO public.outbox_20261126 (seq, txid, created_at, event_id, type, topic, case_id, case_version, place_code, occurred_at, actor, policy_version, causation_id, traceparent, body) OVERRIDING SYSTEM VALUE VALUES
	(1, '786', '2026-11-26 04:52:29.827409+00', '01a21632-ae0e-7001-8427-2c2139fca6c6', 'cn.jiuji.case.registered.v1', 'jiuji.intake', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 1, '370982117200', '2026-11-26 04:52:29.827257+00', 'demo-village_officer-370982-1', 'demo@0646b6b40be0', NULL, '00-3cb071391bd2d418c12b1b3673dae093-61795855264833a4-01', '\x7b226368616e6e656c223a2276696c6c616765222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c22706572736f6e5f726566223a22702d3134643533663832643134333366626234353632633533616137363263333863222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393832222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a32392e3832373235375a222c226964656e746974795f636c6173736573223a5b22646962616f225d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a747275652c227265706f727465725f6b696e64223a2276696c6c6167655f6f666669636572222c227374617465645f73656c665f706169645f66656e223a353030303030302c227265717565737465645f66656e223a313230303030302c227265717565737465645f6d6f646573223a5b2263617368225d2c227265717565737465645f70726f6772616d6d6573223a5b22636861726974795f72656c696566225d7d'),
	(2, '787', '2026-11-26 04:52:29.861024+00', '01a21632-ae2a-7000-81d1-4df4d63a8960', 'cn.jiuji.relief.given.v1', 'jiuji.intake', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 2, '370982117200', '2026-11-26 04:52:29.860857+00', 'demo-village_officer-370982-1', 'demo@0646b6b40be0', NULL, '00-44843e310e439e8df14871783bc21f70-ceab8e5c2043637f-01', '\x7b2272656c6965665f6964223a2230316132313633322d616532382d373030302d383331372d323163326161633832393666222c22666f726d223a2263617265222c22616d6f756e745f66656e223a302c22676976656e5f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c22676976656e5f6174223a22323032362d31312d32365430343a35323a32392e3832373235375a222c227769746e6573736573223a322c226d6f6e65795f736f75726365223a22646f6e6174696f6e222c226f7665725f6c696d6974223a66616c73657d'),
	(3, '789', '2026-11-26 04:52:29.886841+00', '01a21632-ae44-7000-92f2-59050366e2d4', 'cn.jiuji.case.triaged.v1', 'jiuji.intake', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 3, '370982117200', '2026-11-26 04:52:29.886691+00', 'demo-window_clerk-370982-1', 'demo@0646b6b40be0', NULL, '00-123068605b74630a9fb6e9c215189cd2-e8d871f07b0abc24-01', '\x7b22757267656e6379223a22656d657267656e6379222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a32392e3832373235375a222c22646f776e677261646564223a66616c73657d'),
	(4, '789', '2026-11-26 04:52:29.886841+00', '01a21632-ae47-7000-a9c0-c033efb45a87', 'cn.jiuji.case.accepted.v1', 'jiuji.intake', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 4, '370982117200', '2026-11-26 04:52:29.886691+00', 'demo-window_clerk-370982-1', 'demo@0646b6b40be0', NULL, '00-123068605b74630a9fb6e9c215189cd2-e8d871f07b0abc24-01', '\x7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a747275657d'),
	(5, '1005', '2026-11-26 04:52:33.561049+00', '01a21632-bc9e-7000-a1e4-edfd27227739', 'cn.jiuji.case.closed.v1', 'jiuji.intake', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 5, '370982117200', '2026-11-26 04:52:33.55899+00', 'system:intake', 'demo@0646b6b40be0', '01a21632-bc8d-7000-ac76-403ff2769326', NULL, '\x7b226f7574636f6d65223a226169646564222c22706169645f66656e223a3536373030307d'),
	(6, '1026', '2026-11-26 04:52:34.040614+00', '01a21632-be7a-7000-8a20-5091094cc3fb', 'cn.jiuji.case.registered.v1', 'jiuji.intake', '01a21632-be79-7000-9904-4de27f737723', 1, '370983103201', '2026-11-26 04:52:34.04044+00', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', NULL, '00-43a8744c2ca11796da5e76db8cafe24b-1c475af02e455eda-01', '\x7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b226d65646963616c5f657870656e7365225d2c22706572736f6e5f726566223a22702d6362373330613736323939393066343561373339626135633039623534353838222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a33342e3034303434305a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227374617465645f73656c665f706169645f66656e223a343530303030302c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d'),
	(7, '1029', '2026-11-26 04:52:34.051787+00', '01a21632-be8a-7000-b000-9c0b79a2f21d', 'cn.jiuji.case.materials_requested.v1', 'jiuji.intake', '01a21632-be79-7000-9904-4de27f737723', 2, '370983103201', '2026-11-26 04:52:34.05163+00', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', NULL, '00-536dfb1ced9167ee7a08e88a1597ba2f-c12784b9e602cbcb-01', '\x7b226d6174657269616c73223a5b22646961676e6f736973225d2c227265717565737465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22616e737765725f6279223a22323032362d31312d32365430343a35333a33342e3035313633305a227d'),
	(8, '1053', '2026-11-26 04:52:34.121172+00', '01a21632-bece-7000-9d10-d1d8ad61eed6', 'cn.jiuji.duty.handover_offered.v1', 'jiuji.intake', '01a21632-be79-7000-9904-4de27f737723', 3, '370983103201', '2026-11-26 04:52:34.121002+00', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', NULL, '00-5cbbb80d92766374e2835cd8c59847b0-c32f6305640af86e-01', '\x7b2268616e646f7665725f6964223a2230316132313633322d626563642d373030302d383162632d613061633930633765633766222c2266726f6d5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22746f5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22746f5f756e6974223a22e6bc94e7a4bae7aa97e58fa3222c22726561736f6e5f636f6465223a226e6f745f6f776e5f6465736b227d'),
	(9, '1055', '2026-11-26 04:52:34.132119+00', '01a21632-bee0-7000-ab77-b809de3b4829', 'cn.jiuji.duty.handover_acknowledged.v1', 'jiuji.intake', '01a21632-be79-7000-9904-4de27f737723', 4, '370983103201', '2026-11-26 04:52:34.131989+00', 'demo-window_clerk-370983-2', 'demo@0646b6b40be0', NULL, '00-4a5d72140e29013c905abe48143d5e1a-8642c3062def20c0-01', '\x7b2268616e646f7665725f6964223a2230316132313633322d626563642d373030302d383162632d613061633930633765633766222c2266726f6d5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22746f5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22746f5f756e6974223a22e6bc94e7a4bae7aa97e58fa3227d'),
	(10, '1078', '2026-11-26 04:52:34.200683+00', '01a21632-bf1a-7000-b3ed-efad1c47d66f', 'cn.jiuji.case.triaged.v1', 'jiuji.intake', '01a21632-be79-7000-9904-4de27f737723', 5, '370983103201', '2026-11-26 04:52:34.200385+00', 'demo-window_clerk-370983-2', 'demo@0646b6b40be0', NULL, '00-26a93e8943fba9cb40928f5b94f3b76b-08f93d0bb7a97c3f-01', '\x7b22757267656e6379223a226f7264696e617279222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a33342e3034303434305a222c22646f776e677261646564223a66616c73657d'),
	(11, '1080', '2026-11-26 04:52:34.206523+00', '01a21632-bf20-7000-838f-24074c2311f9', 'cn.jiuji.case.accepted.v1', 'jiuji.intake', '01a21632-be79-7000-9904-4de27f737723', 6, '370983103201', '2026-11-26 04:52:34.206421+00', 'demo-window_clerk-370983-2', 'demo@0646b6b40be0', NULL, '00-84a900ca40ed41600d6ed754a0c34e84-102b5b3b99a505d2-01', '\x7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73657d'),
	(12, '1160', '2026-11-26 04:52:36.756638+00', '01a21632-c91f-7000-a805-92372e252723', 'cn.jiuji.case.closed.v1', 'jiuji.intake', '01a21632-be79-7000-9904-4de27f737723', 7, '370983103201', '2026-11-26 04:52:36.755884+00', 'system:intake', 'demo@0646b6b40be0', '01a21632-c909-7000-9d5a-e43dd2a514f8', '00-1269d47f2f46b5bbaae5c3b6276757c9-0e74b3900a0dac52-01', '\x7b226f7574636f6d65223a2272656a6563746564222c22706169645f66656e223a307d'),
	(13, '1161', '2026-11-26 04:52:36.749582+00', '01a21632-c919-7000-bd37-28fdc0143138', 'cn.jiuji.case.registered.v1', 'jiuji.intake', '01a21632-c918-7000-ae7e-cbf4fed846da', 1, '370983103201', '2026-11-26 04:52:36.749404+00', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', NULL, '00-35495af7f28df1286be875bed4ff8c44-ea3967cb305145a4-01', '\x7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b226d65646963616c5f657870656e7365225d2c22706572736f6e5f726566223a22702d6135653861303465336666303363396437646338303336373037643634633434222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a33362e3734393430345a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227374617465645f73656c665f706169645f66656e223a343530303030302c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d'),
	(14, '1164', '2026-11-26 04:52:36.783068+00', '01a21632-c931-7000-a2b8-f1f67d5800d6', 'cn.jiuji.case.triaged.v1', 'jiuji.intake', '01a21632-c918-7000-ae7e-cbf4fed846da', 2, '370983103201', '2026-11-26 04:52:36.782778+00', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', NULL, '00-f8372cfd787cc58895817da1224ce444-b33fc02c83210662-01', '\x7b22757267656e6379223a226f7264696e617279222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a33362e3734393430345a222c22646f776e677261646564223a66616c73657d'),
	(15, '1174', '2026-11-26 04:52:36.795793+00', '01a21632-c941-7000-afe6-ed1ed24ce768', 'cn.jiuji.case.accepted.v1', 'jiuji.intake', '01a21632-c918-7000-ae7e-cbf4fed846da', 3, '370983103201', '2026-11-26 04:52:36.795299+00', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', NULL, '00-42afae1580d1b9e6ef36a1c9fcc34b2e-4783c380eb65c1c3-01', '\x7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73657d'),
	(16, '1219', '2026-11-26 04:52:36.9819+00', '01a21632-c9f8-7001-828a-4886c86ae2f0', 'cn.jiuji.case.registered.v1', 'jiuji.intake', '01a21632-c9f8-7000-823c-afbfccd74684', 1, '370983103201', '2026-11-26 04:52:36.981065+00', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', NULL, '00-1e0cb4335d8bd03bcae0344dccde7c0a-2f57e1369e72a1d4-01', '\x7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a33362e3938313036355a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b22646962616f5f656e726f6c6d656e74225d7d'),
	(17, '1223', '2026-11-26 04:52:36.998349+00', '01a21632-ca08-7000-ae73-2e3d7042ae41', 'cn.jiuji.case.triaged.v1', 'jiuji.intake', '01a21632-c9f8-7000-823c-afbfccd74684', 2, '370983103201', '2026-11-26 04:52:36.998246+00', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', NULL, '00-6527a65624c74ce6c39fa9478cbc97d0-39c99700685421c1-01', '\x7b22757267656e6379223a226f7264696e617279222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a33362e3938313036355a222c22646f776e677261646564223a66616c73657d'),
	(20, '1347', '2026-11-26 04:52:39.824499+00', '01a21632-d516-7000-9251-a7b4b85f2c41', 'cn.jiuji.case.triaged.v1', 'jiuji.intake', '01a21632-d4fd-7000-95ab-27376c903518', 2, '370983103201', '2026-11-26 04:52:39.82296+00', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', NULL, '00-f44e3c0f5f872fc49363d80cfbe64c5e-90850e38c369405e-01', '\x7b22757267656e6379223a22656d657267656e6379222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a33392e3830303137365a222c22646f776e677261646564223a66616c73657d'),
	(21, '1347', '2026-11-26 04:52:39.824499+00', '01a21632-d518-7000-8aee-a314a933b3b2', 'cn.jiuji.case.accepted.v1', 'jiuji.intake', '01a21632-d4fd-7000-95ab-27376c903518', 3, '370983103201', '2026-11-26 04:52:39.82296+00', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', NULL, '00-f44e3c0f5f872fc49363d80cfbe64c5e-90850e38c369405e-01', '\x7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a747275657d'),
	(26, '1406', '2026-11-26 04:52:40.152942+00', '01a21632-d66b-7000-acb6-6a4aca83be1a', 'cn.jiuji.duty.handover_offered.v1', 'jiuji.intake', '01a21632-d631-7001-aca3-36176fca81ae', 3, '370983103201', '2026-11-26 04:52:40.152599+00', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', NULL, '00-ad42fef741392dcb9c34067a13093641-5c78d0a3c4589478-01', '\x7b2268616e646f7665725f6964223a2230316132313633322d643636612d373030302d383532662d623739613738313364643032222c2266726f6d5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22746f5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d33222c22746f5f756e6974223a22e6bc94e7a4bae7aa97e58fa3222c22726561736f6e5f636f6465223a226e6f745f6f776e5f6465736b227d'),
	(27, '1471', '2026-11-26 04:53:00.112515+00', '01a21633-2452-7000-bdad-308f87e22afe', 'cn.jiuji.case.accepted.v1', 'jiuji.intake', '01a21632-d631-7001-aca3-36176fca81ae', 4, '370983103201', '2026-11-26 04:53:00.112364+00', 'system:intake', 'demo@0646b6b40be0', NULL, NULL, '\x7b2261636365707465645f6279223a2273797374656d3a696e74616b65222c226465656d6564223a747275652c226d6174657269616c735f6f75747374616e64696e67223a66616c73657d'),
	(18, '1234', '2026-11-26 04:52:37.014785+00', '01a21632-ca24-7000-a21b-fd3b114bd778', 'cn.jiuji.case.accepted.v1', 'jiuji.intake', '01a21632-c9f8-7000-823c-afbfccd74684', 3, '370983103201', '2026-11-26 04:52:37.014611+00', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', NULL, '00-edf706b0ba66906f5030b620e09998f8-a8e8983dfcf906d6-01', '\x7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73657d'),
	(19, '1339', '2026-11-26 04:52:39.800358+00', '01a21632-d4fe-7000-a380-7da89b2f0530', 'cn.jiuji.case.registered.v1', 'jiuji.intake', '01a21632-d4fd-7000-95ab-27376c903518', 1, '370983103201', '2026-11-26 04:52:39.800176+00', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', NULL, '00-ad9d812c35dd68b7d2fd67742b1f0ef0-f84b5a2a7ae827d1-01', '\x7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b2266697265225d2c22706572736f6e5f726566223a22702d6366373436376138623431323631636533663431616635323036303261303865222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a33392e3830303137365a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d'),
	(24, '1389', '2026-11-26 04:52:40.112097+00', '01a21632-d631-7002-97ce-4a99a63cfaff', 'cn.jiuji.case.registered.v1', 'jiuji.intake', '01a21632-d631-7001-aca3-36176fca81ae', 1, '370983103201', '2026-11-26 04:52:40.111978+00', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', NULL, '00-6d5abb8284b5d0bb11f294f6fb5e712a-02c3f0e1812b885c-01', '\x7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b22737472616e6465645f706572736f6e225d2c22706572736f6e5f726566223a22702d30316132313633322d643633312d373030302d626466342d653734383062646337613331222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a34302e3131313937385a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a66616c73652c226c6966655f64616e676572223a66616c73652c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d'),
	(22, '1383', '2026-11-26 04:52:40.095331+00', '01a21632-d627-7000-8c86-27790bfa22a4', 'cn.jiuji.case.withdrawn.v1', 'jiuji.intake', '01a21632-d4fd-7000-95ab-27376c903518', 4, '370983103201', '2026-11-26 04:52:40.09513+00', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', NULL, '00-82205f091e286a30479336499e3dee90-364201b8ed6ecfd0-01', '\x7b22726561736f6e5f636f6465223a2264656d6f5f6f766572227d'),
	(23, '1383', '2026-11-26 04:52:40.095331+00', '01a21632-d629-7000-bfcb-39ce4d0da1a0', 'cn.jiuji.case.closed.v1', 'jiuji.intake', '01a21632-d4fd-7000-95ab-27376c903518', 5, '370983103201', '2026-11-26 04:52:40.09513+00', 'demo-window_clerk-370983-1', 'demo@0646b6b40be0', NULL, '00-82205f091e286a30479336499e3dee90-364201b8ed6ecfd0-01', '\x7b226f7574636f6d65223a2277697468647261776e222c22706169645f66656e223a307d'),
	(25, '1399', '2026-11-26 04:52:40.129819+00', '01a21632-d650-7000-8442-f5c56823d6fb', 'cn.jiuji.relief.given.v1', 'jiuji.intake', '01a21632-d631-7001-aca3-36176fca81ae', 2, '370983103201', '2026-11-26 04:52:40.128278+00', 'demo-village_officer-370983-1', 'demo@0646b6b40be0', NULL, '00-593b08c8e8a3af093fc4227647bed4d4-bae61b7ec61d12b7-01', '\x7b2272656c6965665f6964223a2230316132313633322d643634642d373030302d626131322d303631366132353338393132222c22666f726d223a226c6f6467696e67222c22616d6f756e745f66656e223a353030302c22676976656e5f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938332d31222c22676976656e5f6174223a22323032362d31312d32365430343a35323a34302e3131313937385a222c227769746e6573736573223a322c226d6f6e65795f736f75726365223a22646f6e6174696f6e222c226f7665725f6c696d6974223a66616c73657d');


INSERT INTO public.person_field (case_id, field, place_code, person_ref, sealed) VALUES
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'name', '370982117200', 'p-14d53f82d1433fbb4562c53aa762c38c', '\x017098cae5d11ef91c5f75a1e475a5d2c46b457ada7b40005dad2d19fe7d0ae49bddd9b3ede21c'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'document_type', '370982117200', 'p-14d53f82d1433fbb4562c53aa762c38c', '\x0184886e4e3cb0122beede79073dd214a175f8962ab34db76ee0f2573b1c8dae783dc1e3'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'document_number', '370982117200', 'p-14d53f82d1433fbb4562c53aa762c38c', '\x0145f12435a54e236edd739c2d0757d8f06314c12ff44382da8828b954e37aeae0ed5cfefb0a8a865c8998b50f4541'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'phone', '370982117200', 'p-14d53f82d1433fbb4562c53aa762c38c', '\x01085ef9cf86b2d8c88460ddea00ce45258cbea531154a2c6930cd973789daf5e26558157a449321'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'bank', '370982117200', 'p-14d53f82d1433fbb4562c53aa762c38c', '\x01e11043168a128d9ee942bd6ac687bd9fa176c63ae9c8897126e153577b779fd32b4d10fddef743d6'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'account_number', '370982117200', 'p-14d53f82d1433fbb4562c53aa762c38c', '\x01f4c1286b779385f3145b5061afeaedba0d3e7dd8006a4e9b5c5555466ff49d9f3b07c6a15b1da6e56b87b277'),
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 'account_holder', '370982117200', 'p-14d53f82d1433fbb4562c53aa762c38c', '\x01b29aab0a4907b891ad9c18acb75965c15c6b77cc259755e03e092032f41019ddbefbe0560264'),
	('01a21632-be79-7000-9904-4de27f737723', 'name', '370983103201', 'p-cb730a7629990f45a739ba5c09b54588', '\x0135b9f64643ab3444cc37d4037630981f4edc72e6c66ba0d766a5c23ccbe729d7e41f3b51da'),
	('01a21632-be79-7000-9904-4de27f737723', 'document_type', '370983103201', 'p-cb730a7629990f45a739ba5c09b54588', '\x01a94de9b5c9c507665276a4f48233f33c8d39fb0be2b20a8a30645d06ba3a492e735d45'),
	('01a21632-be79-7000-9904-4de27f737723', 'document_number', '370983103201', 'p-cb730a7629990f45a739ba5c09b54588', '\x01f2d211fd669b9db491fe303f79a3b36094eb70150959f321f14e95ceda4411ad1f58e36a15c8a3266fe71d0c226f'),
	('01a21632-be79-7000-9904-4de27f737723', 'phone', '370983103201', 'p-cb730a7629990f45a739ba5c09b54588', '\x0179727be8c2d44fe4c06a8d584082be8b63823501a719983216116fbfdd21b5d9a9947066cc8be0'),
	('01a21632-c918-7000-ae7e-cbf4fed846da', 'name', '370983103201', 'p-a5e8a04e3ff03c9d7dc8036707d64c44', '\x01c222d3916b6502c337923635f89b91ab93aa2024c147f9ce4000287d13dc28d49d1fde6191'),
	('01a21632-c918-7000-ae7e-cbf4fed846da', 'document_type', '370983103201', 'p-a5e8a04e3ff03c9d7dc8036707d64c44', '\x01ac54c89a8e4311a8cddf777f9b61889d6d3f59b656b36a0af436417e2913f3914aebb6'),
	('01a21632-c918-7000-ae7e-cbf4fed846da', 'document_number', '370983103201', 'p-a5e8a04e3ff03c9d7dc8036707d64c44', '\x0171af6e167b097f2d00e8ac54e3b70dd837485a2e1bde5e51b6ef79d2147c5729574ad65fac2c3a26d9b96a8bb311'),
	('01a21632-c918-7000-ae7e-cbf4fed846da', 'phone', '370983103201', 'p-a5e8a04e3ff03c9d7dc8036707d64c44', '\x01000a93d714b0687feec0fbeb5ec895924009b2a9d40f0976c474d7dfd97fa31a910480f768a66a'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'name', '370983103201', 'p-fece1d143916f5a3f911a788bb67c54b', '\x01e0b9aa23d9e1e6ae863fa6ce72e75442387b233e65350fade9a253d27618535f5f2f256aab'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'document_type', '370983103201', 'p-fece1d143916f5a3f911a788bb67c54b', '\x01262274bf09de06b45b6a278b8c84338c0d970ae90b3bc71862c26725f426df96c6a448'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'document_number', '370983103201', 'p-fece1d143916f5a3f911a788bb67c54b', '\x01d0724a4871b1d039573bf12c215dc251e847e2d3c154e530d596f499767954d9be7c46c2450d6215cf0e82cc9e3d'),
	('01a21632-c9f8-7000-823c-afbfccd74684', 'phone', '370983103201', 'p-fece1d143916f5a3f911a788bb67c54b', '\x010a9dd24e8089b3b39193315f1131fe896052fb491eab1f3af3330d66f44d805bebfb3390b47f55'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'name', '370983103201', 'p-cf7467a8b41261ce3f41af520602a08e', '\x01cdd773807a4fcad3b5b7cc4c38982ec635426af9df908ba79101d4e8a639605de6ac4acec5'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'document_type', '370983103201', 'p-cf7467a8b41261ce3f41af520602a08e', '\x018e833a63dfb0c994b489264e22db8b75e2d1690b65d8db93af110abe9d76afd4274ed2'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'document_number', '370983103201', 'p-cf7467a8b41261ce3f41af520602a08e', '\x01571b414da9d52a009fdc5fe76530350f4de43bcfa74885677b6f138d2f1a1b77d4fae20aad716182e0e5d18117c9'),
	('01a21632-d4fd-7000-95ab-27376c903518', 'phone', '370983103201', 'p-cf7467a8b41261ce3f41af520602a08e', '\x01d0fe8521291b4c7bb25289a133765e09c4fc39afef2c5c91b285f74eb02b08068f74d3a78afb07');


INSERT INTO public.person_key (person_ref, wrapped_key, made_at) VALUES
	('p-14d53f82d1433fbb4562c53aa762c38c', '\x0156d771cb8f15ef441f75adccadb7620930d6465451133b4086dee464208c6c6b7909ee836e3c4ed310a348ae1a17c06aaa7e103655027d9e75161d3a', '2026-11-26 04:52:29.827257+00'),
	('p-cb730a7629990f45a739ba5c09b54588', '\x01567a823716fee4d812a1993329fb1495cbadfcbb255b0d39e38437ebb775112f076a23e4219a5ec1302ab4de89b5db3e5f24f5967701ea9509e8f8c9', '2026-11-26 04:52:34.04044+00'),
	('p-a5e8a04e3ff03c9d7dc8036707d64c44', '\x01392158b5e662c6113189b9a5e4c985e2efcd9ca6082ca8a3d2ff6a416c22309ea481de82f0c53468ba17e6789e69f2968a18c3b0b77157cac339b0ae', '2026-11-26 04:52:36.749404+00'),
	('p-fece1d143916f5a3f911a788bb67c54b', '\x010eadba3a530419613f68d0e7642df2d26a313a7e47e475504ff7d113cbf5038619e4aa7e98f7c63b52e8af07f2ff5afee1526d7ddc8ce99b1163a097', '2026-11-26 04:52:36.981065+00'),
	('p-cf7467a8b41261ce3f41af520602a08e', '\x01b39c9c983e17fc8d5b587b621639b76506c4f7868ee9396a52413ddefbacddcfcbe842f3bfa57ad2bd9b1570a6d027869c1fe40ed98a960b28568e4c', '2026-11-26 04:52:39.800176+00'),
	('p-01a21632-d631-7000-bdf4-e7480bdc7a31', '\x01e91e9a908e2e582cefc7a26341067a4be0fc501fac6d89fa5f39d6b32984b117f51c6397f83b72f134dbf4c61106151df6b5a926b7d6834675dc3c2d', '2026-11-26 04:52:40.111978+00');


INSERT INTO public.person_read (read_id, case_id, place_code, reader, organisation, purpose, fields, read_at) VALUES
	('01a21632-b0e8-7000-85fe-1dbb12bcbb4a', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'service:disbursement', '', 'payment', '{account_holder,account_number,bank,name}', '2026-11-26 04:52:30.551498+00'),
	('01a21632-b20b-7000-879f-7fc06669721e', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'service:disbursement', '', 'payment', '{account_holder,account_number,bank,name}', '2026-11-26 04:52:30.834419+00'),
	('01a21632-bef5-7000-97da-89cfbe472570', '01a21632-be79-7000-9904-4de27f737723', '370983103201', 'demo-window_clerk-370983-1', '', 'handling', '{document_number,document_type,name,phone}', '2026-11-26 04:52:34.160442+00');


INSERT INTO public.relay_cursor (singleton, snapshot, system_identifier) VALUES
	(true, '1472:1472:', '7712338521955832527');


INSERT INTO public.stream_position (source, case_id, version) VALUES
	('referral', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 12),
	('assessment', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 7),
	('disbursement', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 9),
	('assessment', '01a21632-be79-7000-9904-4de27f737723', 7),
	('assessment', '01a21632-c918-7000-ae7e-cbf4fed846da', 4),
	('assessment', '01a21632-c9f8-7000-823c-afbfccd74684', 5),
	('disbursement', 'budget:370983', 1),
	('disbursement', '01a21632-c9f8-7000-823c-afbfccd74684', 1),
	('referral', '01a21632-c9f8-7000-823c-afbfccd74684', 5),
	('assessment', '01a21632-d4fd-7000-95ab-27376c903518', 1),
	('disbursement', '01a21632-d4fd-7000-95ab-27376c903518', 1);


INSERT INTO public.village_relief (relief_id, case_id, place_code, form, amount_fen, given_at, given_by, recorded_at, witnesses, sealed_witnesses, money_source, items, over_limit, over_limit_reason) VALUES
	('01a21632-ae28-7000-8317-21c2aac8296f', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'care', 0, '2026-11-26 04:52:29.827257+00', 'demo-village_officer-370982-1', '2026-11-26 04:52:29.860857+00', 2, '\x01427acb45be6cbad30ad5e77708cdbc669f6d3e5204867c2b84a6ffbfe2e808eb0f4f73bcf3ed1d25f863', 'donation', '{}', false, NULL),
	('01a21632-d64d-7000-ba12-0616a2538912', '01a21632-d631-7001-aca3-36176fca81ae', '370983103201', 'lodging', 5000, '2026-11-26 04:52:40.111978+00', 'demo-village_officer-370983-1', '2026-11-26 04:52:40.128278+00', 2, '\x01b57aaa752a0ed77c82b5a9b0eed2cbf3b001d35d6df495e193b6803367b04ef92e8f3bfc6f1e8005e070', 'donation', '{}', false, NULL);


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
