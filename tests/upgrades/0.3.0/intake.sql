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

CREATE FUNCTION public.intake_look_up(p_document_indexes bytea[], p_person_refs text[], p_hardships text[], p_from timestamp with time zone, p_allowed integer) RETURNS TABLE(n bigint, duplicate_of text, wrapped_key bytea)
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
          AND (c.registered_at >= p_from OR c.state <> 'closed') AND c.state NOT IN ('withdrawn', 'not_accepted', 'merged')
        HAVING count(*) >= p_allowed
    ) same ON true;
    PERFORM set_config('app.scope', '', true);
END $$;


ALTER FUNCTION public.intake_look_up(p_document_indexes bytea[], p_person_refs text[], p_hardships text[], p_from timestamp with time zone, p_allowed integer) OWNER TO jiuji_owner;

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
    time_left interval,
    first_registered_at timestamp with time zone,
    CONSTRAINT ck_intake_case_place_code CHECK ((place_code ~ '^[0-9]{12}$'::text)),
    CONSTRAINT ck_intake_case_urgency CHECK ((urgency = ANY (ARRAY['emergency'::text, 'ordinary'::text])))
);

ALTER TABLE ONLY public.intake_case FORCE ROW LEVEL SECURITY;


ALTER TABLE public.intake_case OWNER TO jiuji_owner;

COMMENT ON COLUMN public.intake_case.document_index IS 'Blind index of the document number; NULL while nobody knows who it is.';


COMMENT ON COLUMN public.intake_case.time_left IS 'Of the office''s time to answer, while papers are awaited.';


COMMENT ON COLUMN public.intake_case.first_registered_at IS 'The earliest registration of the cases that were merged into this one, if earlier than its own.';


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
            paid_fen, time_left, first_registered_at
        )
        SELECT c.case_id, c.place_code, c.version, c.state, c.channel, c.person_ref, c.document_index, c.identity_known, c.hardship_codes,
               c.identity_classes, c.registered_at, c.registered_by, c.first_asked_officer, c.first_asked_unit,
               c.answerable_officer, c.answerable_unit, c.policy_version, c.life_danger, c.suggested_urgency, c.found_at,
               c.hukou_code, c.household_size, c.affected_persons, c.reporter_kind, c.stated_self_paid_fen,
               c.stated_loss_fen, c.requested_fen, c.requested_modes, c.requested_programmes, c.duplicate_of,
               c.duplicate_reason, c.urgency, c.triage_reasons, c.accepted_at, c.accepted_by, c.deemed,
               c.materials_outstanding, c.reason_code, c.reason_text, c.remedy_text, c.merged_into, c.closed_at, c.outcome,
               c.paid_fen, c.time_left, c.first_registered_at
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

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


ALTER TABLE public.alembic_version OWNER TO jiuji_owner;

COMMENT ON TABLE public.alembic_version IS 'intake';


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
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    case_ids text[] DEFAULT '{unknown}'::text[]
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


CREATE TABLE public.material_fault (
    case_id uuid NOT NULL,
    material text NOT NULL,
    sha256 text NOT NULL,
    place_code text NOT NULL,
    reason_code text NOT NULL,
    found_by text NOT NULL,
    found_at timestamp with time zone NOT NULL,
    answer_by timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.material_fault FORCE ROW LEVEL SECURITY;


ALTER TABLE public.material_fault OWNER TO jiuji_owner;

COMMENT ON COLUMN public.material_fault.answer_by IS 'Until when another one is awaited.';


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

ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_20261127 FOR VALUES FROM ('2026-11-27 00:00:00+00') TO ('2026-11-28 00:00:00+00');


ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_20261128 FOR VALUES FROM ('2026-11-28 00:00:00+00') TO ('2026-11-29 00:00:00+00');


ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_default DEFAULT;


INSERT INTO public.alembic_version (version_num) VALUES
	('0006');


INSERT INTO public.case_end (case_id, ended_at, keys_kept) VALUES
	('01a21bb6-b54a-7000-a633-70223248db25', '2026-11-27 06:34:52.802147+00', true),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', '2026-11-27 06:34:55.441528+00', true),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '2026-11-27 06:34:58.047867+00', true);


INSERT INTO public.case_stream (case_id, version) VALUES
	('01a21bb6-b54a-7000-a633-70223248db25', 5),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 8),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 3),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 3),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 5),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', 4);


INSERT INTO public.closing_fact (event_id, case_id, place_code, source, version, type, said) VALUES
	('01a21bb6-b85c-7001-9f2b-ce098d5c709a', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'assessment', 1, 'cn.jiuji.relief.ordered.v1', '{"form": "cash", "funding": "petty_reserve", "item_id": "01a21bb6-b85c-7000-8d90-24b90a87215d", "amount_fen": 63000, "ordered_by": "demo-township_approver-370982-1", "proposed_by": "demo-window_clerk-370982-1"}'),
	('01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'assessment', 4, 'cn.jiuji.case.approved.v1', '{"items": [{"desk": null, "kind": "cash", "funding": "county_budget", "item_id": "01a21bb6-b94f-7005-8477-6e4b7b9fe55c", "programme": "temporary_assistance", "amount_fen": 504000, "department": "civil_affairs", "instalments": 1, "needs_consent": false}, {"desk": "health", "kind": "referral", "funding": null, "item_id": "01a21bb6-b94f-7004-9f29-6e5ef884c9e9", "programme": "disease_emergency_fund", "amount_fen": null, "department": "health_commission", "instalments": 1, "needs_consent": false}, {"desk": "health", "kind": "referral", "funding": null, "item_id": "01a21bb6-b94f-7003-90ad-96f8a0f51e20", "programme": "medical_assistance", "amount_fen": null, "department": "medical_insurance", "instalments": 1, "needs_consent": false}, {"desk": "charity", "kind": "referral", "funding": null, "item_id": "01a21bb6-b94f-7002-8eb6-4de80a355d87", "programme": "red_cross_relief", "amount_fen": null, "department": "red_cross", "instalments": 1, "needs_consent": true}, {"desk": "charity", "kind": "referral", "funding": null, "item_id": "01a21bb6-b94f-7001-b581-5e74c89485b8", "programme": "charity_relief", "amount_fen": null, "department": "charity_federation", "instalments": 1, "needs_consent": true}], "procedure": "emergency", "total_fen": 567000, "decided_by": "demo-county_approver-370982-1", "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "泰政办字〔2015〕40号", "山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "notice_mode": "post", "proposed_by": "demo-window_clerk-370982-2", "formalities_open": true, "explanation_sha256": "769b543dd27c25e63dd11be500105018bb1f0c3a163db39b596484d4cd0de908"}'),
	('01a21bb6-b936-7000-bbf2-566369925f29', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'disbursement', 2, 'cn.jiuji.payment.ordered.v1', '{"by_rule": true, "funding": "petty_reserve", "item_id": "01a21bb6-b85c-7000-8d90-24b90a87215d", "amount_fen": 63000, "instalment": 1, "ordered_by": "system:disbursement", "payment_id": "01a21bb6-b8e7-7000-abf4-94bac900d7a9", "instalments": 1, "first_relief": true}'),
	('01a21bb6-ba08-7000-bfa1-2817b2db4102', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'disbursement', 3, 'cn.jiuji.payment.submitted.v1', '{"funding": "petty_reserve", "item_id": "01a21bb6-b85c-7000-8d90-24b90a87215d", "amount_fen": 63000, "instalment": 1, "payment_id": "01a21bb6-b8e7-7000-abf4-94bac900d7a9", "instalments": 1, "first_relief": true, "instruction_no": "JJ01A21BB6B8E77000ABF494BAC900D7A901"}'),
	('01a21bb6-bb0d-7000-9278-6f8c4814c646', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'disbursement', 5, 'cn.jiuji.payment.ordered.v1', '{"by_rule": false, "funding": "county_budget", "item_id": "01a21bb6-b94f-7005-8477-6e4b7b9fe55c", "amount_fen": 504000, "instalment": 1, "ordered_by": "demo-finance_officer-370982-1", "payment_id": "01a21bb6-b9eb-7000-b41e-4d25e2808293", "instalments": 1, "first_relief": false}'),
	('01a21bb6-bb86-7000-824e-106b4b62ade6', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'disbursement', 6, 'cn.jiuji.payment.submitted.v1', '{"funding": "county_budget", "item_id": "01a21bb6-b94f-7005-8477-6e4b7b9fe55c", "amount_fen": 504000, "instalment": 1, "payment_id": "01a21bb6-b9eb-7000-b41e-4d25e2808293", "instalments": 1, "first_relief": false, "instruction_no": "JJ01A21BB6B9EB7000B41E4D25E280829301"}'),
	('01a21bb6-bcfc-7000-8a00-e27d15804dab', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'disbursement', 7, 'cn.jiuji.payment.paid.v1', '{"means": "bank", "funding": "petty_reserve", "item_id": "01a21bb6-b85c-7000-8d90-24b90a87215d", "amount_fen": 63000, "instalment": 1, "payment_id": "01a21bb6-b8e7-7000-abf4-94bac900d7a9", "instalments": 1, "first_relief": true, "nothing_owed": false, "bank_reference": "BK2026112700000001", "instruction_no": "JJ01A21BB6B8E77000ABF494BAC900D7A901"}'),
	('01a21bb6-bd4c-7000-b509-29db4b819e3c', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'referral', 15, 'cn.jiuji.referral.joined.v1', '{"result": "partly_completed", "refused": 2, "returned": 0, "completed": 1, "without_consent": 1}'),
	('01a21bb6-be07-7000-964d-2f3a9d57fc64', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'disbursement', 8, 'cn.jiuji.payment.paid.v1', '{"means": "bank", "funding": "county_budget", "item_id": "01a21bb6-b94f-7005-8477-6e4b7b9fe55c", "amount_fen": 504000, "instalment": 1, "payment_id": "01a21bb6-b9eb-7000-b41e-4d25e2808293", "instalments": 1, "first_relief": false, "nothing_owed": true, "bank_reference": "BK2026112700000002", "instruction_no": "JJ01A21BB6B9EB7000B41E4D25E280829301"}'),
	('01a21bb6-be1a-7000-bc10-f43c033fa92c', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'assessment', 5, 'cn.jiuji.formalities.completed.v1', '{"completed_by": "demo-window_clerk-370982-2", "found_eligible": true}'),
	('01a21bb6-be25-7000-8fb4-49e6b11fc40e', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'assessment', 6, 'cn.jiuji.notice.opened.v1', '{"mode": "post", "closes_at": "2026-11-27T06:34:52.777163Z", "notice_id": "01a21bb6-be20-7000-968a-02ae63567278"}'),
	('01a21bb6-c5ef-7000-8586-a2cebf7254bb', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'assessment', 7, 'cn.jiuji.notice.closed.v1', '{"mode": "post", "upheld": false, "notice_id": "01a21bb6-be20-7000-968a-02ae63567278"}'),
	('01a21bb6-c859-7000-8641-cc46ef04b92f', '01a21bb6-c737-7000-a05d-0abff2ad8097', '370983103201', 'assessment', 3, 'cn.jiuji.notice.opened.v1', '{"mode": "pre", "closes_at": "2026-11-27T06:34:55.399732Z", "notice_id": "01a21bb6-c858-7000-9671-863a517b5afa"}'),
	('01a21bb6-d02c-7000-bed8-618241de6b2b', '01a21bb6-c737-7000-a05d-0abff2ad8097', '370983103201', 'assessment', 6, 'cn.jiuji.notice.closed.v1', '{"mode": "pre", "upheld": false, "notice_id": "01a21bb6-c858-7000-9671-863a517b5afa"}'),
	('01a21bb6-d041-7000-afec-1114d4cb3961', '01a21bb6-c737-7000-a05d-0abff2ad8097', '370983103201', 'assessment', 7, 'cn.jiuji.case.rejected.v1', '{"procedure": "normal", "decided_by": "demo-county_approver-370983-1", "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "proposed_by": "demo-window_clerk-370983-2", "reason_code": "not_in_need"}'),
	('01a21bb6-d111-7000-bcf5-29d749eecf07', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '370983103201', 'assessment', 3, 'cn.jiuji.notice.opened.v1', '{"mode": "pre", "closes_at": "2026-11-27T06:34:57.630622Z", "notice_id": "01a21bb6-d110-7000-a81f-98581c732859"}'),
	('01a21bb6-d1b6-7000-95b1-072c59d68c31', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', 'assessment', 3, 'cn.jiuji.notice.opened.v1', '{"mode": "pre", "closes_at": "2026-11-27T06:34:57.792253Z", "notice_id": "01a21bb6-d1b3-7000-99ea-b6a9165f6782"}'),
	('01a21bb6-d985-7000-abcb-e7ef6ac389cc', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', 'assessment', 4, 'cn.jiuji.notice.closed.v1', '{"mode": "pre", "upheld": false, "notice_id": "01a21bb6-d1b3-7000-99ea-b6a9165f6782"}'),
	('01a21bb6-da58-7001-93c5-04e878a00fb1', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '370983103201', 'assessment', 1, 'cn.jiuji.relief.ordered.v1', '{"form": "in_kind", "funding": "petty_reserve", "item_id": "01a21bb6-da58-7000-b73a-a8d8349a54d6", "amount_fen": 63000, "ordered_by": "demo-township_approver-370983-1", "proposed_by": "demo-window_clerk-370983-1"}'),
	('01a21bb6-da76-7000-8602-1f14c2604fcd', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '370983103201', 'disbursement', 1, 'cn.jiuji.in_kind.issued.v1', '{"item_id": "01a21bb6-da58-7000-b73a-a8d8349a54d6", "issue_id": "01a21bb6-da74-7000-b5be-95d4e6864e7e", "issued_by": "demo-village_officer-370983-1", "value_fen": 63000, "first_relief": true, "nothing_owed": false, "outstanding_fen": 0}'),
	('01a21bb6-d98f-7004-8052-09349d5d4769', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', 'assessment', 5, 'cn.jiuji.case.approved.v1', '{"items": [{"desk": null, "kind": "cash", "funding": "county_budget", "item_id": "01a21bb6-d98f-7003-b113-acc268217517", "programme": "temporary_assistance", "amount_fen": 378000, "department": "civil_affairs", "instalments": 1, "needs_consent": false}, {"desk": "education", "kind": "referral", "funding": null, "item_id": "01a21bb6-d98f-7002-80b1-19f13302eb25", "programme": "education_aid", "amount_fen": null, "department": "education", "instalments": 1, "needs_consent": false}, {"desk": "charity", "kind": "referral", "funding": null, "item_id": "01a21bb6-d98f-7001-8d38-89d2cbe3cceb", "programme": "charity_relief", "amount_fen": null, "department": "charity_federation", "instalments": 1, "needs_consent": true}, {"desk": "civil_affairs", "kind": "referral", "funding": null, "item_id": "01a21bb6-d98f-7000-98d2-4c95a587b365", "programme": "dibao_enrolment", "amount_fen": null, "department": "civil_affairs_dibao", "instalments": 1, "needs_consent": false}], "procedure": "normal", "total_fen": 378000, "decided_by": "demo-county_approver-370983-1", "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "notice_mode": "pre", "proposed_by": "demo-window_clerk-370983-2", "formalities_open": false, "explanation_sha256": "6279ed39c0bc323bbba15ad1de03536b8978725502f7a5f0f5e576c1cfe2f746"}');


INSERT INTO public.consumer_offset (topic, partition, next_offset, written_at, written_for) VALUES
	('jiuji.assessment', 2, 16, 1795761297816, 16),
	('jiuji.assessment', 1, 8, 1795761298011, 8),
	('jiuji.disbursement', 2, 10, 1795761297859, 10),
	('jiuji.disbursement', 3, 1, 1795761297859, 1),
	('jiuji.referral', 2, 21, 1795761297966, 21),
	('jiuji.disbursement', 1, 1, 1795761298045, 1);


INSERT INTO public.handled_type (type, since) VALUES
	('cn.jiuji.case.approved.v1', NULL),
	('cn.jiuji.case.rejected.v1', NULL),
	('cn.jiuji.conference.proposed.v1', NULL),
	('cn.jiuji.formalities.completed.v1', NULL),
	('cn.jiuji.in_kind.cancelled.v1', NULL),
	('cn.jiuji.in_kind.issued.v1', NULL),
	('cn.jiuji.notice.closed.v1', NULL),
	('cn.jiuji.notice.opened.v1', NULL),
	('cn.jiuji.payment.cancelled.v1', NULL),
	('cn.jiuji.payment.ordered.v1', NULL),
	('cn.jiuji.payment.paid.v1', NULL),
	('cn.jiuji.payment.returned.v1', NULL),
	('cn.jiuji.payment.submitted.v1', NULL),
	('cn.jiuji.referral.joined.v1', NULL),
	('cn.jiuji.relief.ordered.v1', NULL);


INSERT INTO public.handover (handover_id, case_id, place_code, from_officer, to_officer, to_unit, reason_code, state, offered_by, offered_at, answered_at, decline_reason) VALUES
	('01a21bb6-c78c-7000-a0e9-f2164420424d', '01a21bb6-c737-7000-a05d-0abff2ad8097', '370983103201', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-2', '演示窗口', 'not_own_desk', 'acknowledged', 'demo-window_clerk-370983-1', '2026-11-27 06:34:53.188063+00', '2026-11-27 06:34:53.236728+00', NULL),
	('01a21bb6-daf6-7000-88df-7e5607aa0802', '01a21bb6-da9d-7000-a3b5-2832f711dad9', '370983103201', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-3', '演示窗口', 'not_own_desk', 'offered', 'demo-window_clerk-370983-1', '2026-11-27 06:34:58.161295+00', NULL, NULL);


INSERT INTO public.idempotency (subject, key, fingerprint, status, headers, body, created_at, case_ids) VALUES
	('demo-village_officer-370982-1', '51962dad-48a7-4213-b8f3-a23e7896c9ed', '\x59f1cdc2b5d2b8584d27b5318e2eaadf17ca93b965ed7086062ad56a79750de4', 201, '{"etag": "\"1\"", "location": "/v1/cases/01a21bb6-b54a-7000-a633-70223248db25", "content-type": "application/json"}', '\x7b22636173655f6964223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c22706c6163655f636f6465223a22333730393832313137323030222c227374617465223a2272656769737465726564222c226368616e6e656c223a2276696c6c616765222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c22757267656e6379223a6e756c6c2c227375676765737465645f757267656e6379223a22656d657267656e6379222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a34382e3530343338365a222c22616e7377657261626c655f6f666669636572223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c22636c6f7365645f6174223a6e756c6c2c226f7574636f6d65223a6e756c6c2c2276657273696f6e223a312c22706c6163655f6e616d65223a22e696b0e6b3b0e5b882e6b1b6e58d97e99587222c22706c6163655f74657874223a6e756c6c2c22706572736f6e5f726566223a22702d3938373861333836306636373732663635356363303632333939383032353431222c226964656e746974795f6b6e6f776e223a747275652c22706572736f6e223a7b226e616d65223a22e6bc942a2a222c22646f63756d656e745f74797065223a2269645f63617264222c22646f63756d656e745f6e756d626572223a223337303938322a2a2a2a2a2a2a2a30393132222c2270686f6e65223a223133382a2a2a2a30303030222c2261646472657373223a6e756c6c2c226163636f756e745f6e756d626572223a222a2a2a2a31383632227d2c226964656e746974795f636c6173736573223a5b22646962616f225d2c22686f757365686f6c645f73697a65223a6e756c6c2c2261666665637465645f706572736f6e73223a6e756c6c2c2268756b6f755f636f6465223a6e756c6c2c226c6966655f64616e676572223a747275652c227265706f727465725f6b696e64223a2276696c6c6167655f6f666669636572222c22666f756e645f6174223a6e756c6c2c2266697273745f726567697374657265645f6174223a6e756c6c2c22726567697374657265645f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393832222c22616e7377657261626c655f756e6974223a226469766973696f6e3a333730393832222c227374617465645f73656c665f706169645f66656e223a353030303030302c227374617465645f6c6f73735f66656e223a6e756c6c2c227265717565737465645f66656e223a313230303030302c2263757272656e6379223a22434e59222c227265717565737465645f6d6f646573223a5b2263617368225d2c227265717565737465645f70726f6772616d6d6573223a5b22636861726974795f72656c696566225d2c226475706c69636174655f6f66223a6e756c6c2c226475706c69636174655f726561736f6e223a6e756c6c2c227472696167655f726561736f6e73223a5b5d2c2261636365707465645f6174223a6e756c6c2c2261636365707465645f6279223a6e756c6c2c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73652c226d6174657269616c73223a6e756c6c2c2268616e646f76657273223a5b5d2c2276696c6c6167655f72656c696566223a5b5d2c22726561736f6e5f636f6465223a6e756c6c2c22726561736f6e5f74657874223a6e756c6c2c2272656d6564795f74657874223a6e756c6c2c226d65726765645f696e746f223a6e756c6c2c22706169645f66656e223a302c22706f6c6963795f76657273696f6e223a2264656d6f40623863303732326465613038227d', '2026-11-27 06:34:48.504386+00', '{01a21bb6-b54a-7000-a633-70223248db25}'),
	('demo-village_officer-370982-1', '788be97c-c29d-4ffe-bafa-b3873420d1ac', '\x44fb64dece651dc5b807f489fc69b38b0476e7c3109245e05a9a822e8d28ced4', 201, '{"location": "/v1/cases/01a21bb6-b54a-7000-a633-70223248db25", "content-type": "application/json"}', '\x7b2272656c6965665f6964223a2230316132316262362d623538322d373030302d623736342d663763393134313764623436222c22636173655f6964223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c22666f726d223a2263617265222c22616d6f756e745f66656e223a302c2263757272656e6379223a22434e59222c22676976656e5f6174223a22323032362d31312d32375430363a33343a34382e3530343338365a222c22676976656e5f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c227265636f726465645f6174223a22323032362d31312d32375430363a33343a34382e3536353439375a222c227769746e6573736573223a322c226d6f6e65795f736f75726365223a22646f6e6174696f6e222c226974656d73223a5b5d2c226f7665725f6c696d6974223a66616c73652c226f7665725f6c696d69745f726561736f6e223a6e756c6c7d', '2026-11-27 06:34:48.565497+00', '{01a21bb6-b54a-7000-a633-70223248db25}'),
	('demo-window_clerk-370982-1', 'c6b1fe1c-2823-40e5-a4b6-8230de9b13d4', '\x415cb594a37fb4ec4173f8173de0bf1229f0214589ef77073fe21a230c50ecbe', 200, '{"etag": "\"3\"", "content-type": "application/json"}', '\x7b22636173655f6964223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c22706c6163655f636f6465223a22333730393832313137323030222c227374617465223a226163636570746564222c226368616e6e656c223a2276696c6c616765222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c22757267656e6379223a22656d657267656e6379222c227375676765737465645f757267656e6379223a22656d657267656e6379222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a34382e3530343338365a222c22616e7377657261626c655f6f666669636572223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c22636c6f7365645f6174223a6e756c6c2c226f7574636f6d65223a6e756c6c2c2276657273696f6e223a332c22706c6163655f6e616d65223a22e696b0e6b3b0e5b882e6b1b6e58d97e99587222c22706c6163655f74657874223a6e756c6c2c22706572736f6e5f726566223a22702d3938373861333836306636373732663635356363303632333939383032353431222c226964656e746974795f6b6e6f776e223a747275652c22706572736f6e223a7b226e616d65223a22e6bc942a2a222c22646f63756d656e745f74797065223a2269645f63617264222c22646f63756d656e745f6e756d626572223a223337303938322a2a2a2a2a2a2a2a30393132222c2270686f6e65223a223133382a2a2a2a30303030222c2261646472657373223a6e756c6c2c226163636f756e745f6e756d626572223a222a2a2a2a31383632227d2c226964656e746974795f636c6173736573223a5b22646962616f225d2c22686f757365686f6c645f73697a65223a6e756c6c2c2261666665637465645f706572736f6e73223a6e756c6c2c2268756b6f755f636f6465223a6e756c6c2c226c6966655f64616e676572223a747275652c227265706f727465725f6b696e64223a2276696c6c6167655f6f666669636572222c22666f756e645f6174223a6e756c6c2c2266697273745f726567697374657265645f6174223a6e756c6c2c22726567697374657265645f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393832222c22616e7377657261626c655f756e6974223a226469766973696f6e3a333730393832222c227374617465645f73656c665f706169645f66656e223a353030303030302c227374617465645f6c6f73735f66656e223a6e756c6c2c227265717565737465645f66656e223a313230303030302c2263757272656e6379223a22434e59222c227265717565737465645f6d6f646573223a5b2263617368225d2c227265717565737465645f70726f6772616d6d6573223a5b22636861726974795f72656c696566225d2c226475706c69636174655f6f66223a6e756c6c2c226475706c69636174655f726561736f6e223a6e756c6c2c227472696167655f726561736f6e73223a5b5d2c2261636365707465645f6174223a22323032362d31312d32375430363a33343a34382e3630383633365a222c2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a747275652c226d6174657269616c73223a6e756c6c2c2268616e646f76657273223a5b5d2c2276696c6c6167655f72656c696566223a5b7b2272656c6965665f6964223a2230316132316262362d623538322d373030302d623736342d663763393134313764623436222c22636173655f6964223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c22666f726d223a2263617265222c22616d6f756e745f66656e223a302c2263757272656e6379223a22434e59222c22676976656e5f6174223a22323032362d31312d32375430363a33343a34382e3530343338365a222c22676976656e5f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c227265636f726465645f6174223a22323032362d31312d32375430363a33343a34382e3536353439375a222c227769746e6573736573223a322c226d6f6e65795f736f75726365223a22646f6e6174696f6e222c226974656d73223a5b5d2c226f7665725f6c696d6974223a66616c73652c226f7665725f6c696d69745f726561736f6e223a6e756c6c7d5d2c22726561736f6e5f636f6465223a6e756c6c2c22726561736f6e5f74657874223a6e756c6c2c2272656d6564795f74657874223a6e756c6c2c226d65726765645f696e746f223a6e756c6c2c22706169645f66656e223a302c22706f6c6963795f76657273696f6e223a2264656d6f40623863303732326465613038227d', '2026-11-27 06:34:48.608636+00', '{01a21bb6-b54a-7000-a633-70223248db25}');


INSERT INTO public.inbox (event_id, received_at) VALUES
	('01a21bb6-b85c-7001-9f2b-ce098d5c709a', '2026-11-27 06:34:49.37582+00'),
	('01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', '2026-11-27 06:34:49.621483+00'),
	('01a21bb6-b936-7000-bbf2-566369925f29', '2026-11-27 06:34:49.732708+00'),
	('01a21bb6-ba08-7000-bfa1-2817b2db4102', '2026-11-27 06:34:49.852667+00'),
	('01a21bb6-bb0d-7000-9278-6f8c4814c646', '2026-11-27 06:34:50.122514+00'),
	('01a21bb6-bb86-7000-824e-106b4b62ade6', '2026-11-27 06:34:50.267472+00'),
	('01a21bb6-bcfc-7000-8a00-e27d15804dab', '2026-11-27 06:34:50.545775+00'),
	('01a21bb6-bd4c-7000-b509-29db4b819e3c', '2026-11-27 06:34:50.610159+00'),
	('01a21bb6-be07-7000-964d-2f3a9d57fc64', '2026-11-27 06:34:50.768663+00'),
	('01a21bb6-be1a-7000-bc10-f43c033fa92c', '2026-11-27 06:34:50.817946+00'),
	('01a21bb6-be25-7000-8fb4-49e6b11fc40e', '2026-11-27 06:34:50.841027+00'),
	('01a21bb6-c5ef-7000-8586-a2cebf7254bb', '2026-11-27 06:34:52.80192+00'),
	('01a21bb6-c859-7000-8641-cc46ef04b92f', '2026-11-27 06:34:53.420668+00'),
	('01a21bb6-d02c-7000-bed8-618241de6b2b', '2026-11-27 06:34:55.415623+00'),
	('01a21bb6-d041-7000-afec-1114d4cb3961', '2026-11-27 06:34:55.44126+00'),
	('01a21bb6-d111-7000-bcf5-29d749eecf07', '2026-11-27 06:34:55.659698+00'),
	('01a21bb6-d1b6-7000-95b1-072c59d68c31', '2026-11-27 06:34:55.81463+00'),
	('01a21bb6-d985-7000-abcb-e7ef6ac389cc', '2026-11-27 06:34:57.814156+00'),
	('01a21bb6-d98f-7004-8052-09349d5d4769', '2026-11-27 06:34:57.834165+00'),
	('01a21bb6-da58-7001-93c5-04e878a00fb1', '2026-11-27 06:34:58.020915+00'),
	('01a21bb6-da76-7000-8602-1f14c2604fcd', '2026-11-27 06:34:58.054848+00');


INSERT INTO public.intake_case (case_id, place_code, version, state, channel, person_ref, document_index, identity_known, hardship_codes, identity_classes, registered_at, registered_by, first_asked_officer, first_asked_unit, answerable_officer, answerable_unit, policy_version, life_danger, suggested_urgency, found_at, hukou_code, household_size, affected_persons, reporter_kind, stated_self_paid_fen, stated_loss_fen, requested_fen, requested_modes, requested_programmes, duplicate_of, duplicate_reason, urgency, triage_reasons, accepted_at, accepted_by, deemed, materials_outstanding, reason_code, reason_text, remedy_text, merged_into, closed_at, outcome, paid_fen, time_left, first_registered_at) VALUES
	('01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 4, 'closed', 'village', 'p-9878a3860f6772f655cc062399802541', '\x85bc69a0a86a95f8b75d00b567279a9cc7be7651f3fb48b66b71377eb08df2e0', true, '{sudden_illness,medical_expense}', '{dibao}', '2026-11-27 06:34:48.504386+00', 'demo-village_officer-370982-1', 'demo-village_officer-370982-1', 'division:370982', 'demo-village_officer-370982-1', 'division:370982', 'demo@b8c0722dea08', true, 'emergency', NULL, NULL, NULL, NULL, 'village_officer', 5000000, NULL, 1200000, '{cash}', '{charity_relief}', NULL, NULL, 'emergency', '{}', '2026-11-27 06:34:48.608636+00', 'demo-window_clerk-370982-1', false, true, NULL, NULL, NULL, NULL, '2026-11-27 06:34:52.802147+00', 'aided', 567000, NULL, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', 3, 'accepted', 'window', 'p-fece1d143916f5a3f911a788bb67c54b', '\x40ddf545028ffd57d1d104d0a63d42d84d6583973cecbd6f4f97647ed55180c7', true, '{education_expense}', '{}', '2026-11-27 06:34:55.658882+00', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'division:370983', 'demo-window_clerk-370983-1', 'division:370983', 'demo@b8c0722dea08', false, 'ordinary', NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, '{}', '{dibao_enrolment}', NULL, NULL, 'ordinary', '{}', '2026-11-27 06:34:55.716683+00', 'demo-window_clerk-370983-1', false, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', '370983103201', 7, 'closed', 'window', 'p-cb730a7629990f45a739ba5c09b54588', '\xf9bd0ccc676b02c0fef7bf60949f6a8de57ab943624f29a26c60a7b394311faa', true, '{medical_expense}', '{}', '2026-11-27 06:34:53.100342+00', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'division:370983', 'demo-window_clerk-370983-2', '演示窗口', 'demo@b8c0722dea08', false, 'ordinary', NULL, NULL, 3, NULL, NULL, 4500000, NULL, NULL, '{}', '{}', NULL, NULL, 'ordinary', '{}', '2026-11-27 06:34:53.296473+00', 'demo-window_clerk-370983-2', false, false, NULL, NULL, NULL, NULL, '2026-11-27 06:34:55.441528+00', 'rejected', 0, NULL, NULL),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '370983103201', 3, 'accepted', 'window', 'p-a5e8a04e3ff03c9d7dc8036707d64c44', '\xbc1872dae11bbb5a8d2d8229298c8451e6235f7fc874e1d599439fed70d3abc1', true, '{medical_expense}', '{}', '2026-11-27 06:34:55.435023+00', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'division:370983', 'demo-window_clerk-370983-1', 'division:370983', 'demo@b8c0722dea08', false, 'ordinary', NULL, NULL, 3, NULL, NULL, 4500000, NULL, NULL, '{}', '{}', NULL, NULL, 'ordinary', '{}', '2026-11-27 06:34:55.498424+00', 'demo-window_clerk-370983-1', false, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '370983103201', 4, 'withdrawn', 'window', 'p-cf7467a8b41261ce3f41af520602a08e', '\x662b7fc6198387dbdf15fe42713135526c472c85a7004410ba61133466945ffa', true, '{fire}', '{}', '2026-11-27 06:34:57.933596+00', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'division:370983', 'demo-window_clerk-370983-1', 'division:370983', 'demo@b8c0722dea08', false, 'emergency', NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, '{}', '{}', NULL, NULL, 'emergency', '{}', '2026-11-27 06:34:57.941105+00', 'demo-window_clerk-370983-1', false, true, 'demo_over', NULL, NULL, NULL, '2026-11-27 06:34:58.047867+00', 'withdrawn', 0, NULL, NULL),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', '370983103201', 2, 'accepted', 'window', 'p-01a21bb6-da9c-7000-b16d-76104d755844', NULL, false, '{stranded_person}', '{}', '2026-11-27 06:34:58.073226+00', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'division:370983', 'demo-window_clerk-370983-1', 'division:370983', 'demo@b8c0722dea08', false, 'emergency', NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, '{}', '2026-11-27 06:34:58.073226+00', 'system:intake', true, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL);


INSERT INTO public.material (case_id, material, sha256, place_code, received_by, received_at) VALUES
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'diagnosis', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', '370983103201', 'demo-window_clerk-370983-1', '2026-11-27 06:34:53.157627+00');


INSERT INTO public.materials (case_id, place_code, requested, requested_by, requested_at, answer_by) VALUES
	('01a21bb6-c737-7000-a05d-0abff2ad8097', '370983103201', '{diagnosis}', 'demo-window_clerk-370983-1', '2026-11-27 06:34:53.125469+00', '2026-11-27 06:35:53.125469+00');


INSERT INTO public.outbox_20261127 (seq, txid, created_at, event_id, type, topic, case_id, case_version, place_code, occurred_at, actor, policy_version, causation_id, traceparent, body) OVERRIDING SYSTEM VALUE VALUES
	(1, '858', '2026-11-27 06:34:48.504192+00', '01a21bb6-b54b-7000-931c-ddd8c139b029', 'cn.jiuji.case.registered.v1', 'jiuji.intake', '01a21bb6-b54a-7000-a633-70223248db25', 1, '370982117200', '2026-11-27 06:34:48.504386+00', 'demo-village_officer-370982-1', 'demo@b8c0722dea08', NULL, '00-45b7053f7bc037ca5fa9dc2e6cdf8bd1-960b478d1c694918-01', '\x7b226368616e6e656c223a2276696c6c616765222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c22706572736f6e5f726566223a22702d3938373861333836306636373732663635356363303632333939383032353431222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393832222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a34382e3530343338365a222c226964656e746974795f636c6173736573223a5b22646962616f225d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a747275652c227265706f727465725f6b696e64223a2276696c6c6167655f6f666669636572222c227374617465645f73656c665f706169645f66656e223a353030303030302c227265717565737465645f66656e223a313230303030302c227265717565737465645f6d6f646573223a5b2263617368225d2c227265717565737465645f70726f6772616d6d6573223a5b22636861726974795f72656c696566225d7d'),
	(2, '859', '2026-11-27 06:34:48.565101+00', '01a21bb6-b583-7000-bac4-c07e9cc3c24e', 'cn.jiuji.relief.given.v1', 'jiuji.intake', '01a21bb6-b54a-7000-a633-70223248db25', 2, '370982117200', '2026-11-27 06:34:48.565497+00', 'demo-village_officer-370982-1', 'demo@b8c0722dea08', NULL, '00-02bdc019f99a69387a1a3722a6e68030-d94c554d391d5573-01', '\x7b2272656c6965665f6964223a2230316132316262362d623538322d373030302d623736342d663763393134313764623436222c22666f726d223a2263617265222c22616d6f756e745f66656e223a302c22676976656e5f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c22676976656e5f6174223a22323032362d31312d32375430363a33343a34382e3530343338365a222c227769746e6573736573223a322c226d6f6e65795f736f75726365223a22646f6e6174696f6e222c226f7665725f6c696d6974223a66616c73657d'),
	(3, '861', '2026-11-27 06:34:48.608416+00', '01a21bb6-b5a6-7000-81d8-2489a3b9d4fc', 'cn.jiuji.case.triaged.v1', 'jiuji.intake', '01a21bb6-b54a-7000-a633-70223248db25', 3, '370982117200', '2026-11-27 06:34:48.608636+00', 'demo-window_clerk-370982-1', 'demo@b8c0722dea08', NULL, '00-a688aea492cbf1eed3dcc7eda168445f-55c3566a4735fd54-01', '\x7b22757267656e6379223a22656d657267656e6379222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a34382e3530343338365a222c22646f776e677261646564223a66616c73657d'),
	(4, '861', '2026-11-27 06:34:48.608416+00', '01a21bb6-b5b3-7000-8a2e-d1744899ea4e', 'cn.jiuji.case.accepted.v1', 'jiuji.intake', '01a21bb6-b54a-7000-a633-70223248db25', 4, '370982117200', '2026-11-27 06:34:48.608636+00', 'demo-window_clerk-370982-1', 'demo@b8c0722dea08', NULL, '00-a688aea492cbf1eed3dcc7eda168445f-55c3566a4735fd54-01', '\x7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a747275652c2261636365707465645f6174223a22323032362d31312d32375430363a33343a34382e3630383633365a227d'),
	(5, '1077', '2026-11-27 06:34:52.80192+00', '01a21bb6-c608-7000-a752-1b589a09ab91', 'cn.jiuji.case.closed.v1', 'jiuji.intake', '01a21bb6-b54a-7000-a633-70223248db25', 5, '370982117200', '2026-11-27 06:34:52.802147+00', 'system:intake', 'demo@b8c0722dea08', '01a21bb6-c5ef-7000-8586-a2cebf7254bb', NULL, '\x7b226f7574636f6d65223a226169646564222c22706169645f66656e223a3536373030307d'),
	(6, '1099', '2026-11-27 06:34:53.09859+00', '01a21bb6-c738-7000-94c9-c5cf3b8215b1', 'cn.jiuji.case.registered.v1', 'jiuji.intake', '01a21bb6-c737-7000-a05d-0abff2ad8097', 1, '370983103201', '2026-11-27 06:34:53.100342+00', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', NULL, '00-b2ac69b3ddde3a33c345008e2e8d933c-ef13494d0bcc5474-01', '\x7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b226d65646963616c5f657870656e7365225d2c22706572736f6e5f726566223a22702d6362373330613736323939393066343561373339626135633039623534353838222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a35332e3130303334325a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227374617465645f73656c665f706169645f66656e223a343530303030302c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d'),
	(7, '1101', '2026-11-27 06:34:53.125091+00', '01a21bb6-c754-7000-a53d-9339f85a5331', 'cn.jiuji.case.materials_requested.v1', 'jiuji.intake', '01a21bb6-c737-7000-a05d-0abff2ad8097', 2, '370983103201', '2026-11-27 06:34:53.125469+00', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', NULL, '00-bca9a70bf09b215df91eebdc64a54320-65092d7647832f2c-01', '\x7b226d6174657269616c73223a5b22646961676e6f736973225d2c227265717565737465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22616e737765725f6279223a22323032362d31312d32375430363a33353a35332e3132353436395a227d'),
	(8, '1108', '2026-11-27 06:34:53.157307+00', '01a21bb6-c774-7000-a559-66020d0dbf3a', 'cn.jiuji.case.materials_received.v1', 'jiuji.intake', '01a21bb6-c737-7000-a05d-0abff2ad8097', 3, '370983103201', '2026-11-27 06:34:53.157627+00', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', NULL, '00-7b7d5fb403b8b8efd81fc55ef4a59434-fef7cc1c1ce27448-01', '\x7b226d6174657269616c73223a5b22646961676e6f736973225d2c2272656365697665645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22636f6d706c657465223a747275657d'),
	(9, '1115', '2026-11-27 06:34:53.187548+00', '01a21bb6-c790-7000-abc2-63529b756d82', 'cn.jiuji.duty.handover_offered.v1', 'jiuji.intake', '01a21bb6-c737-7000-a05d-0abff2ad8097', 4, '370983103201', '2026-11-27 06:34:53.188063+00', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', NULL, '00-a3c6034833f820fa34b95aa9414a9a5d-75f820044bdc6bce-01', '\x7b2268616e646f7665725f6964223a2230316132316262362d633738632d373030302d613065392d663231363434323034323464222c2266726f6d5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22746f5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22746f5f756e6974223a22e6bc94e7a4bae7aa97e58fa3222c22726561736f6e5f636f6465223a226e6f745f6f776e5f6465736b227d'),
	(10, '1123', '2026-11-27 06:34:53.236506+00', '01a21bb6-c7bc-7000-a264-69442ee36451', 'cn.jiuji.duty.handover_acknowledged.v1', 'jiuji.intake', '01a21bb6-c737-7000-a05d-0abff2ad8097', 5, '370983103201', '2026-11-27 06:34:53.236728+00', 'demo-window_clerk-370983-2', 'demo@b8c0722dea08', NULL, '00-4a3499dbddbe5abeeed711bf4d10bf89-535d2a29ee1d8dfe-01', '\x7b2268616e646f7665725f6964223a2230316132316262362d633738632d373030302d613065392d663231363434323034323464222c2266726f6d5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22746f5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22746f5f756e6974223a22e6bc94e7a4bae7aa97e58fa3227d'),
	(11, '1131', '2026-11-27 06:34:53.278856+00', '01a21bb6-c7e2-7000-b644-d34f7b5dbfc5', 'cn.jiuji.case.triaged.v1', 'jiuji.intake', '01a21bb6-c737-7000-a05d-0abff2ad8097', 6, '370983103201', '2026-11-27 06:34:53.278999+00', 'demo-window_clerk-370983-2', 'demo@b8c0722dea08', NULL, '00-c43feb07334e00b59bac402984808b7d-a58eddb49a5cb26e-01', '\x7b22757267656e6379223a226f7264696e617279222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a35332e3130303334325a222c22646f776e677261646564223a66616c73657d'),
	(12, '1133', '2026-11-27 06:34:53.29629+00', '01a21bb6-c800-7000-9828-828bc16f4dd9', 'cn.jiuji.case.accepted.v1', 'jiuji.intake', '01a21bb6-c737-7000-a05d-0abff2ad8097', 7, '370983103201', '2026-11-27 06:34:53.296473+00', 'demo-window_clerk-370983-2', 'demo@b8c0722dea08', NULL, '00-6865d0bc7966d169f04804db6dff6aaf-c7c4076c30d290f6-01', '\x7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73652c2261636365707465645f6174223a22323032362d31312d32375430363a33343a35332e3239363437335a227d'),
	(13, '1195', '2026-11-27 06:34:55.434948+00', '01a21bb6-d04d-7000-aa7d-d0f6900e487d', 'cn.jiuji.case.registered.v1', 'jiuji.intake', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 1, '370983103201', '2026-11-27 06:34:55.435023+00', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', NULL, '00-728898dadfeb0f92ca982e0d0456a69e-6e777007a835aa42-01', '\x7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b226d65646963616c5f657870656e7365225d2c22706572736f6e5f726566223a22702d6135653861303465336666303363396437646338303336373037643634633434222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a35352e3433353032335a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227374617465645f73656c665f706169645f66656e223a343530303030302c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d'),
	(14, '1199', '2026-11-27 06:34:55.44126+00', '01a21bb6-d069-7000-9498-811f137af331', 'cn.jiuji.case.closed.v1', 'jiuji.intake', '01a21bb6-c737-7000-a05d-0abff2ad8097', 8, '370983103201', '2026-11-27 06:34:55.441528+00', 'system:intake', 'demo@b8c0722dea08', '01a21bb6-d041-7000-afec-1114d4cb3961', '00-2684a02f2e4ea2d9a706e1f7bbef51bf-bdacab123729b3ba-01', '\x7b226f7574636f6d65223a2272656a6563746564222c22706169645f66656e223a307d'),
	(15, '1207', '2026-11-27 06:34:55.476744+00', '01a21bb6-d079-7000-916f-c501e9f6d101', 'cn.jiuji.case.triaged.v1', 'jiuji.intake', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 2, '370983103201', '2026-11-27 06:34:55.477297+00', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', NULL, '00-65ced74ba6cdab461c9f8ee8e4cedabe-c54e9cfc530fe9d7-01', '\x7b22757267656e6379223a226f7264696e617279222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a35352e3433353032335a222c22646f776e677261646564223a66616c73657d'),
	(16, '1214', '2026-11-27 06:34:55.498126+00', '01a21bb6-d094-7000-8db6-f22d0ed0c925', 'cn.jiuji.case.accepted.v1', 'jiuji.intake', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 3, '370983103201', '2026-11-27 06:34:55.498424+00', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', NULL, '00-b376aa6f19042d07ace5ffa023185dd4-57081d81ef41407c-01', '\x7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73652c2261636365707465645f6174223a22323032362d31312d32375430363a33343a35352e3439383432345a227d'),
	(23, '1352', '2026-11-27 06:34:58.047684+00', '01a21bb6-da82-7000-8891-cc6204fdfbfd', 'cn.jiuji.case.withdrawn.v1', 'jiuji.intake', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 4, '370983103201', '2026-11-27 06:34:58.047867+00', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', NULL, '00-93ce971598685e831c027814a2e2f157-9f19adb00a763fc9-01', '\x7b22726561736f6e5f636f6465223a2264656d6f5f6f766572227d'),
	(17, '1251', '2026-11-27 06:34:55.656546+00', '01a21bb6-d137-7001-88ae-56c7001534cb', 'cn.jiuji.case.registered.v1', 'jiuji.intake', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 1, '370983103201', '2026-11-27 06:34:55.658882+00', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', NULL, '00-e264eda9baaf82b3963813c83bdebd31-150bfbd24cae246d-01', '\x7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a35352e3635383838325a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b22646962616f5f656e726f6c6d656e74225d7d'),
	(18, '1258', '2026-11-27 06:34:55.702501+00', '01a21bb6-d159-7000-9ee9-c2f6b046fd23', 'cn.jiuji.case.triaged.v1', 'jiuji.intake', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 2, '370983103201', '2026-11-27 06:34:55.70367+00', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', NULL, '00-b1c1902b728e3a9bdb14ad3eeecb2f54-0ac2383959b0cf56-01', '\x7b22757267656e6379223a226f7264696e617279222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a35352e3635383838325a222c22646f776e677261646564223a66616c73657d'),
	(20, '1332', '2026-11-27 06:34:57.933373+00', '01a21bb6-da10-7000-9409-d0644ec6ff91', 'cn.jiuji.case.registered.v1', 'jiuji.intake', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 1, '370983103201', '2026-11-27 06:34:57.933596+00', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', NULL, '00-59064e8024d463305adeda0682b52832-48be5ab8624b8a78-01', '\x7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b2266697265225d2c22706572736f6e5f726566223a22702d6366373436376138623431323631636533663431616635323036303261303865222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a35372e3933333539365a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d'),
	(27, '1374', '2026-11-27 06:34:58.161022+00', '01a21bb6-daf7-7000-9874-a8a1dec586b3', 'cn.jiuji.duty.handover_offered.v1', 'jiuji.intake', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 3, '370983103201', '2026-11-27 06:34:58.161295+00', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', NULL, '00-6e524157da233b06d22afbb1ef9025e5-e5dd635a65eca9ff-01', '\x7b2268616e646f7665725f6964223a2230316132316262362d646166362d373030302d383864662d376535363037616130383032222c2266726f6d5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22746f5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d33222c22746f5f756e6974223a22e6bc94e7a4bae7aa97e58fa3222c22726561736f6e5f636f6465223a226e6f745f6f776e5f6465736b227d'),
	(19, '1260', '2026-11-27 06:34:55.715717+00', '01a21bb6-d16b-7000-ae18-f7c2db05f5a1', 'cn.jiuji.case.accepted.v1', 'jiuji.intake', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 3, '370983103201', '2026-11-27 06:34:55.716683+00', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', NULL, '00-6427b141ebcd2680780488f8c1d6c0b7-82b712d588501831-01', '\x7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73652c2261636365707465645f6174223a22323032362d31312d32375430363a33343a35352e3731363638335a227d'),
	(21, '1333', '2026-11-27 06:34:57.940913+00', '01a21bb6-da19-7000-920e-3acaf46c4ce5', 'cn.jiuji.case.triaged.v1', 'jiuji.intake', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 2, '370983103201', '2026-11-27 06:34:57.941105+00', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', NULL, '00-6aa224b9c08a93a6e9dd6d0d4afc8322-c61e88a197cc3aaa-01', '\x7b22757267656e6379223a22656d657267656e6379222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a35372e3933333539365a222c22646f776e677261646564223a66616c73657d'),
	(22, '1333', '2026-11-27 06:34:57.940913+00', '01a21bb6-da1b-7000-ba30-3b8d2430d528', 'cn.jiuji.case.accepted.v1', 'jiuji.intake', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 3, '370983103201', '2026-11-27 06:34:57.941105+00', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', NULL, '00-6aa224b9c08a93a6e9dd6d0d4afc8322-c61e88a197cc3aaa-01', '\x7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a747275652c2261636365707465645f6174223a22323032362d31312d32375430363a33343a35372e3934313130355a227d'),
	(28, '1437', '2026-11-27 06:35:18.075087+00', '01a21bb7-28bd-7000-b2dc-43d07bd35ba3', 'cn.jiuji.case.accepted.v1', 'jiuji.intake', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 4, '370983103201', '2026-11-27 06:35:18.075283+00', 'system:intake', 'demo@b8c0722dea08', NULL, NULL, '\x7b2261636365707465645f6279223a2273797374656d3a696e74616b65222c226465656d6564223a747275652c226d6174657269616c735f6f75747374616e64696e67223a66616c73652c2261636365707465645f6174223a22323032362d31312d32375430363a33343a35382e3037333232365a227d'),
	(24, '1352', '2026-11-27 06:34:58.047684+00', '01a21bb6-da83-7000-b02c-6841fa7879b7', 'cn.jiuji.case.closed.v1', 'jiuji.intake', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 5, '370983103201', '2026-11-27 06:34:58.047867+00', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', NULL, '00-93ce971598685e831c027814a2e2f157-9f19adb00a763fc9-01', '\x7b226f7574636f6d65223a2277697468647261776e222c22706169645f66656e223a307d'),
	(25, '1366', '2026-11-27 06:34:58.072494+00', '01a21bb6-da9e-7000-b441-db2dc3afb915', 'cn.jiuji.case.registered.v1', 'jiuji.intake', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 1, '370983103201', '2026-11-27 06:34:58.073226+00', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', NULL, '00-afa7adf4fae8d4bd001aa311eb7e3780-3eb81cff88b27dad-01', '\x7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b22737472616e6465645f706572736f6e225d2c22706572736f6e5f726566223a22702d30316132316262362d646139632d373030302d623136642d373631303464373535383434222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a35382e3037333232365a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a66616c73652c226c6966655f64616e676572223a66616c73652c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d'),
	(26, '1372', '2026-11-27 06:34:58.147647+00', '01a21bb6-dae9-7000-9a78-9d0ffc4caaaf', 'cn.jiuji.relief.given.v1', 'jiuji.intake', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 2, '370983103201', '2026-11-27 06:34:58.147777+00', 'demo-village_officer-370983-1', 'demo@b8c0722dea08', NULL, '00-bac3c1f1b570cf5b9d71fb9387f0f550-fce4ca7c490399af-01', '\x7b2272656c6965665f6964223a2230316132316262362d646165372d373030302d626665652d353135636466616363306534222c22666f726d223a226c6f6467696e67222c22616d6f756e745f66656e223a353030302c22676976656e5f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938332d31222c22676976656e5f6174223a22323032362d31312d32375430363a33343a35382e3037333232365a222c227769746e6573736573223a322c226d6f6e65795f736f75726365223a22646f6e6174696f6e222c226f7665725f6c696d6974223a66616c73657d');


INSERT INTO public.partition_lease (lease, partition, reader, taken_at, used_at, ended_at) OVERRIDING SYSTEM VALUE VALUES
	(1, 0, 'vm:14800', '2026-11-27 06:34:47.668068+00', NULL, NULL),
	(3, 2, 'vm:14800', '2026-11-27 06:34:47.694134+00', '2026-11-27 06:34:58.023811+00', NULL),
	(4, 3, 'vm:14800', '2026-11-27 06:34:47.716528+00', '2026-11-27 06:34:58.023812+00', NULL),
	(2, 1, 'vm:14800', '2026-11-27 06:34:47.677962+00', '2026-11-27 06:34:58.058866+00', NULL);


INSERT INTO public.person_field (case_id, field, place_code, person_ref, sealed) VALUES
	('01a21bb6-b54a-7000-a633-70223248db25', 'name', '370982117200', 'p-9878a3860f6772f655cc062399802541', '\x01cc941ab57ff5b36f0214560248f3be04d6e5cc000efcd1d826304859e6a7207e1b2c49212d58'),
	('01a21bb6-b54a-7000-a633-70223248db25', 'document_type', '370982117200', 'p-9878a3860f6772f655cc062399802541', '\x01e2786e89bd77800d0f0b3e1b0b87130b42425d1a59940a3349d19afebe96a8ba486139'),
	('01a21bb6-b54a-7000-a633-70223248db25', 'document_number', '370982117200', 'p-9878a3860f6772f655cc062399802541', '\x01502b38f70fd070650d4839fde7533744b0e336d8ad8991b8abacc58fa72cb239be01b83b1c42268bd5dc6b529156'),
	('01a21bb6-b54a-7000-a633-70223248db25', 'phone', '370982117200', 'p-9878a3860f6772f655cc062399802541', '\x01832b8b7987460f0fa07c50b1f9c41389806968ef7926a1519be852a89513b15cc3daa535258eae'),
	('01a21bb6-b54a-7000-a633-70223248db25', 'bank', '370982117200', 'p-9878a3860f6772f655cc062399802541', '\x01e90d7d279115c646bfd5e3737b84c7bd2c0efc6b523202aa5b6e8209d65c5b5cc727adef544e078c'),
	('01a21bb6-b54a-7000-a633-70223248db25', 'account_number', '370982117200', 'p-9878a3860f6772f655cc062399802541', '\x01f224c95b9ddca4eb73d5dfe62d04c5daa735682f2b74ead6c7b140708eeffb9df62c1d94a753f812f0ce0535'),
	('01a21bb6-b54a-7000-a633-70223248db25', 'account_holder', '370982117200', 'p-9878a3860f6772f655cc062399802541', '\x01cf5c93a45667e8f3eeb51250caf390c895e556bf7e60e5fb2d17028de03637a034d98a409631'),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'name', '370983103201', 'p-cb730a7629990f45a739ba5c09b54588', '\x01c5c6a820c35f44cc427a91ad063824f523bae440b618434cb8b0dc186aea38b9be7e666a3e'),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'document_type', '370983103201', 'p-cb730a7629990f45a739ba5c09b54588', '\x012c04bf82bcdd4191526d71a496376d7d3244e3341092624f4be08f37a6a40024f980f3'),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'document_number', '370983103201', 'p-cb730a7629990f45a739ba5c09b54588', '\x0159034fcd4175d1e88c461f55625e3efc999f554cc7961b6e1b2a05b6b778f8816b5ce6ce666dde5ccff0a2bf45f9'),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'phone', '370983103201', 'p-cb730a7629990f45a739ba5c09b54588', '\x019e4c09c845323254719c160a0708372befdf648537da0a32ea4b2b3d31cef4e626dd3fedac1e02'),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'name', '370983103201', 'p-a5e8a04e3ff03c9d7dc8036707d64c44', '\x017a34ab3b4645ba494c2f3e9f5c1020bb5c9dbd7dbe7da2bfda2274a8cff40ff57af0e96383'),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'document_type', '370983103201', 'p-a5e8a04e3ff03c9d7dc8036707d64c44', '\x01c26ab20f88c45222982e54af699971fb90206a723f91b67da95a08b812c39273fd4f3d'),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'document_number', '370983103201', 'p-a5e8a04e3ff03c9d7dc8036707d64c44', '\x0106ee049372644c457a2f808ec6f5696460eba6c2ecddd25d5526b80f9b6c7a41e94a62f1ce633e84dbccd466f3c3'),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'phone', '370983103201', 'p-a5e8a04e3ff03c9d7dc8036707d64c44', '\x01e03dada009c7e2750edcffeee1da2fc6bafde1d7c0cb7d61c59488f98c93d0da4d54574349e3ee'),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'name', '370983103201', 'p-fece1d143916f5a3f911a788bb67c54b', '\x0136ca52d59154ff108609242dd365cd638c58831ec9c773a82ad0fb8a32677dabb37f049fb9'),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'document_type', '370983103201', 'p-fece1d143916f5a3f911a788bb67c54b', '\x016a4974a55c3c1a4f07ce1198351df6c376e31790b60aa4a0e88e836254add240cfcb85'),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'document_number', '370983103201', 'p-fece1d143916f5a3f911a788bb67c54b', '\x01fdd6f5c36bdc0765868cd6c16296007858e488113d136aadfa21e0cce8a7018c871e89451a9b21733c2da18fe1b3'),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'phone', '370983103201', 'p-fece1d143916f5a3f911a788bb67c54b', '\x01eb7be7406ab3da8238aa2762e4e11fddf7fa309bd66b4c1f76503e1ddcccb1d482dd896aa22a6a'),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'name', '370983103201', 'p-cf7467a8b41261ce3f41af520602a08e', '\x011d17e15ef76cf9ec8fc1465171cf366b65c68d6f686a4a6b0a2afd7c53f815a31b3f0ac289'),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'document_type', '370983103201', 'p-cf7467a8b41261ce3f41af520602a08e', '\x0123cf54316afbea605d0985e76ebf2ce9d7629a4b05e0e2d845213cf3dd2de89853d3a6'),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'document_number', '370983103201', 'p-cf7467a8b41261ce3f41af520602a08e', '\x01544c43e1ce3f574259e65a884f0ffd78537ad9165ed11939d29b72fee716d386d35b57313b394fbd2843987addc1'),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'phone', '370983103201', 'p-cf7467a8b41261ce3f41af520602a08e', '\x014061fefec3b801caf90ce9837759c981f3c3c6074d795814ce8b548e075706545656c2783cad2a');


INSERT INTO public.person_key (person_ref, wrapped_key, made_at) VALUES
	('p-9878a3860f6772f655cc062399802541', '\x0178a8d6344b4002fff865399d597345025928c5bc1eb9a9012881e770dd906f511b7c039545a8a777c82053814aff19679a9a98066cfc53163d7f25e2', '2026-11-27 06:34:48.504386+00'),
	('p-cb730a7629990f45a739ba5c09b54588', '\x015393d4d9519ac28cc2a51c6884a2a73a7e2559079a4663fceb6221a0537ec4c4dbd5be9258f29ed6e6809e46ac6fbfec43ade15add355b8397f5c03d', '2026-11-27 06:34:53.100342+00'),
	('p-a5e8a04e3ff03c9d7dc8036707d64c44', '\x0157bc0cf652f36883fe55fb474effbc0d9e7d50f1d468910054849edf331de28578a702b2cf5a790866f01be2b644bcde4cd674c69003be869d7a1126', '2026-11-27 06:34:55.435023+00'),
	('p-fece1d143916f5a3f911a788bb67c54b', '\x01c4b17d7ccd082d4c0a74ebf698d7931df85ae74f24bbef49ccc9a6b35c251b223a6b80fcf70492a6f605d01eafda1058e773cfebbd61fa02756052e5', '2026-11-27 06:34:55.658882+00'),
	('p-cf7467a8b41261ce3f41af520602a08e', '\x0191adb583ee6bda1b63d45400456608ed55a548af2ff0658db825bd61e50e7146d4da7a57141e9cb77c45606bf627a8604d559f71a40482c28e221a9a', '2026-11-27 06:34:57.933596+00'),
	('p-01a21bb6-da9c-7000-b16d-76104d755844', '\x01917cfa3c6a9c8879a8716b24950699fd7a08131527c3c9327e5779ea8d3508c7fb0136ef0743ccdf973587e250447cbeeebfd02eec311b24dec9dabb', '2026-11-27 06:34:58.073226+00');


INSERT INTO public.person_read (read_id, case_id, place_code, reader, organisation, purpose, fields, read_at) VALUES
	('01a21bb6-b97b-7000-a9d0-ef05a98d6c65', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'service:disbursement', '', 'payment', '{account_holder,account_number,bank,name}', '2026-11-27 06:34:49.584325+00'),
	('01a21bb6-bb67-7000-b9de-6e447f64e318', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'service:disbursement', '', 'payment', '{account_holder,account_number,bank,name}', '2026-11-27 06:34:50.085364+00'),
	('01a21bb6-c7c9-7000-ba65-91cc3fa5a01f', '01a21bb6-c737-7000-a05d-0abff2ad8097', '370983103201', 'demo-window_clerk-370983-1', '', 'handling', '{document_number,document_type,name,phone}', '2026-11-27 06:34:53.253016+00');


INSERT INTO public.relay_cursor (singleton, snapshot, system_identifier) VALUES
	(true, '1438:1438:', '7712735982657431881');


INSERT INTO public.stream_position (source, case_id, version) VALUES
	('referral', '01a21bb6-b54a-7000-a633-70223248db25', 15),
	('assessment', '01a21bb6-b54a-7000-a633-70223248db25', 7),
	('disbursement', '01a21bb6-b54a-7000-a633-70223248db25', 9),
	('assessment', '01a21bb6-c737-7000-a05d-0abff2ad8097', 7),
	('assessment', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 4),
	('assessment', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 5),
	('assessment', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 1),
	('disbursement', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 1),
	('disbursement', 'budget:370983', 1),
	('referral', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 6),
	('disbursement', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 1);


INSERT INTO public.village_relief (relief_id, case_id, place_code, form, amount_fen, given_at, given_by, recorded_at, witnesses, sealed_witnesses, money_source, items, over_limit, over_limit_reason) VALUES
	('01a21bb6-b582-7000-b764-f7c91417db46', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'care', 0, '2026-11-27 06:34:48.504386+00', 'demo-village_officer-370982-1', '2026-11-27 06:34:48.565497+00', 2, '\x014d86f5fcbb48895ca76ceb63f2a37250a3e14454793866b389bac32d35c48d33bc6131c1b8862183188d', 'donation', '{}', false, NULL),
	('01a21bb6-dae7-7000-bfee-515cdfacc0e4', '01a21bb6-da9d-7000-a3b5-2832f711dad9', '370983103201', 'lodging', 5000, '2026-11-27 06:34:58.073226+00', 'demo-village_officer-370983-1', '2026-11-27 06:34:58.147777+00', 2, '\x01b49f7c56e86854fcc6b07a755f668867b2322cb2a2b68fd12c616a3892ff73b78c701fe443bd883c8086', 'donation', '{}', false, NULL);


SELECT pg_catalog.setval('public.outbox_seq_seq', 28, true);


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


ALTER TABLE ONLY public.closing_fact
    ADD CONSTRAINT pk_closing_fact PRIMARY KEY (event_id);


ALTER TABLE ONLY public.handover
    ADD CONSTRAINT pk_handover PRIMARY KEY (handover_id);


ALTER TABLE ONLY public.intake_case
    ADD CONSTRAINT pk_intake_case PRIMARY KEY (case_id);


ALTER TABLE ONLY public.material
    ADD CONSTRAINT pk_material PRIMARY KEY (case_id, material, sha256);


ALTER TABLE ONLY public.material_fault
    ADD CONSTRAINT pk_material_fault PRIMARY KEY (case_id, material, sha256);


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


ALTER TABLE ONLY public.rehearing
    ADD CONSTRAINT rehearing_pkey PRIMARY KEY (type, topic, partition);


ALTER TABLE ONLY public.relay_cursor
    ADD CONSTRAINT relay_cursor_pkey PRIMARY KEY (singleton);


ALTER TABLE ONLY public.stream_position
    ADD CONSTRAINT stream_position_pkey PRIMARY KEY (source, case_id);


ALTER TABLE ONLY public.timer
    ADD CONSTRAINT timer_pkey PRIMARY KEY (case_id, kind);


CREATE INDEX ix_case_end_ended_at ON public.case_end USING btree (ended_at) WHERE keys_kept;


CREATE INDEX ix_closing_fact_case_id ON public.closing_fact USING btree (case_id);


CREATE INDEX ix_handover_case_id ON public.handover USING btree (case_id, offered_at);


CREATE INDEX ix_idempotency_case ON public.idempotency USING btree ((case_ids[1])) WHERE (case_ids[1] <> 'unknown'::text);


CREATE INDEX ix_idempotency_created_at ON public.idempotency USING btree (created_at) WHERE (case_ids IS NULL);


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


CREATE INDEX outbox_20261127_case_id_idx ON public.outbox_20261127 USING btree (case_id);


CREATE INDEX outbox_20261127_txid_idx ON public.outbox_20261127 USING btree (txid);


CREATE INDEX outbox_20261128_case_id_idx ON public.outbox_20261128 USING btree (case_id);


CREATE INDEX outbox_20261128_txid_idx ON public.outbox_20261128 USING btree (txid);


CREATE INDEX outbox_default_case_id_idx ON public.outbox_default USING btree (case_id);


CREATE INDEX outbox_default_txid_idx ON public.outbox_default USING btree (txid);


CREATE UNIQUE INDEX uq_handover_pending ON public.handover USING btree (case_id) WHERE (state = 'offered'::text);


CREATE UNIQUE INDEX uq_partition_lease_open ON public.partition_lease USING btree (partition) WHERE (ended_at IS NULL);


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_20261127_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_20261127_txid_idx;


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_20261128_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_20261128_txid_idx;


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_default_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_default_txid_idx;


CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.closing_fact FOR EACH STATEMENT EXECUTE FUNCTION public.intake_refuse_change();


CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.material FOR EACH STATEMENT EXECUTE FUNCTION public.intake_refuse_change();


CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.material_fault FOR EACH STATEMENT EXECUTE FUNCTION public.intake_refuse_change();


CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.materials FOR EACH STATEMENT EXECUTE FUNCTION public.intake_refuse_change();


CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.person_read FOR EACH STATEMENT EXECUTE FUNCTION public.intake_refuse_change();


CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.village_relief FOR EACH STATEMENT EXECUTE FUNCTION public.intake_refuse_change();


CREATE TRIGGER duty BEFORE UPDATE ON public.intake_case FOR EACH ROW EXECUTE FUNCTION public.intake_guard_duty();


CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON public.intake_case FOR EACH STATEMENT EXECUTE FUNCTION public.intake_refuse_change();


ALTER TABLE ONLY public.handover
    ADD CONSTRAINT fk_handover_case_id FOREIGN KEY (case_id) REFERENCES public.intake_case(case_id);


ALTER TABLE ONLY public.material
    ADD CONSTRAINT fk_material_case_id FOREIGN KEY (case_id) REFERENCES public.intake_case(case_id);


ALTER TABLE ONLY public.material_fault
    ADD CONSTRAINT fk_material_fault_case_id_material_sha256 FOREIGN KEY (case_id, material, sha256) REFERENCES public.material(case_id, material, sha256);


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


CREATE POLICY jurisdiction ON public.material_fault USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.materials USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.person_field USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.person_read USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.village_relief USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


ALTER TABLE public.material ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.material_fault ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.materials ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.person_field ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.person_read ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.village_relief ENABLE ROW LEVEL SECURITY;

GRANT ALL ON FUNCTION public.intake_look_up(p_document_indexes bytea[], p_person_refs text[], p_hardships text[], p_from timestamp with time zone, p_allowed integer) TO jiuji_app;


GRANT ALL ON FUNCTION public.intake_look_up(p_document_indexes bytea[], p_person_refs text[], p_hardships text[], p_from timestamp with time zone, p_until timestamp with time zone, p_allowed integer) TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.intake_case TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.person_field TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.person_key TO jiuji_app;


GRANT ALL ON FUNCTION public.intake_register(p_keys public.person_key[], p_scopes text[], p_cases public.intake_case[], p_case_ends integer[], p_fields public.person_field[], p_field_ends integer[]) TO jiuji_app;


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


GRANT SELECT,INSERT ON TABLE public.closing_fact TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.consumer_offset TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.dead_letter TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.handled_type TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.handover TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.material TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.material_fault TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.materials TO jiuji_app;


GRANT SELECT ON TABLE public.outbox TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.parked_event TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.partition_lease TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.person_read TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.rehearing TO jiuji_app;


GRANT SELECT,UPDATE ON TABLE public.relay_cursor TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.stream_position TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.timer TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.village_relief TO jiuji_app;
