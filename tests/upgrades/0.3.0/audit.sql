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

CREATE FUNCTION public.audit_histories(p_case_ids text[]) RETURNS TABLE(of_case text, history jsonb)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    AS $$
BEGIN
    PERFORM FROM case_head h WHERE h.case_id = ANY(p_case_ids) ORDER BY h.case_id FOR UPDATE;
    RETURN QUERY SELECT g.case_id, jsonb_build_object(
        'file', (SELECT to_jsonb(f) FROM case_file f WHERE f.case_id = g.case_id),
        'duties', (SELECT jsonb_agg(to_jsonb(d)) FROM duty d WHERE d.case_id = g.case_id),
        'facts', (SELECT jsonb_agg(to_jsonb(f) ORDER BY f.said_at, f.event_id) FROM clock_fact f WHERE f.case_id = g.case_id),
        'clocks', (SELECT jsonb_agg(to_jsonb(c) ORDER BY c.clock, c.ref)
                   FROM (SELECT * FROM clock k WHERE k.case_id = g.case_id FOR UPDATE) c))
    FROM (SELECT DISTINCT c FROM unnest(p_case_ids) c ORDER BY c) AS g(case_id);
END $$;


ALTER FUNCTION public.audit_histories(p_case_ids text[]) OWNER TO jiuji_owner;

CREATE FUNCTION public.audit_record(p_event_ids uuid[], p_types text[], p_sources text[], p_occurred_at timestamp with time zone[], p_case_ids text[], p_case_versions bigint[], p_place_codes text[], p_actors text[], p_policy_versions text[], p_attributes bytea[], p_bodies bytea[]) RETURNS TABLE(of_case text, history jsonb)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    AS $$
DECLARE
    v_first int := 1;
    v_last int;
    v_count int := cardinality(p_event_ids);
    v_seq bigint;
    v_head bytea;
    v_seqs bigint[] := '{}';
    v_leaves bytea[] := '{}';
    v_hashes bytea[] := '{}';
BEGIN
    WHILE v_first <= v_count LOOP
        v_last := v_first;
        WHILE v_last < v_count AND p_case_ids[v_last + 1] = p_case_ids[v_first] LOOP
            v_last := v_last + 1;
        END LOOP;
        INSERT INTO case_head AS h (case_id, place_code, case_seq, head)
        VALUES (p_case_ids[v_first], p_place_codes[v_first], v_last - v_first + 1, decode(repeat('00', 32), 'hex'))
        ON CONFLICT (case_id) DO UPDATE SET case_seq = h.case_seq + excluded.case_seq
        RETURNING h.case_seq - (v_last - v_first + 1), h.head INTO v_seq, v_head;
        FOR v_n IN v_first..v_last LOOP
            v_seq := v_seq + 1;
            v_seqs[v_n] := v_seq;
            v_leaves[v_n] := convert_to(E'jiuji-leaf/1\n' || v_seq || E'\n' || encode(v_head, 'hex') || E'\n', 'UTF8')
                             || p_attributes[v_n] || convert_to(E'\n', 'UTF8') || p_bodies[v_n];
            v_head := sha256('\x00'::bytea || v_leaves[v_n]);
            v_hashes[v_n] := v_head;
        END LOOP;
        UPDATE case_head h SET head = v_head WHERE h.case_id = p_case_ids[v_first];
        v_first := v_last + 1;
    END LOOP;
    INSERT INTO event (event_id, type, source, occurred_at, case_id, case_seq, case_version, place_code, actor, policy_version, leaf,
                       leaf_hash)
    SELECT g.event_id, g.type, g.source, g.occurred_at, g.case_id, g.case_seq, g.case_version, g.place_code, g.actor, g.policy_version, g.leaf,
           g.leaf_hash
    FROM unnest(p_event_ids, p_types, p_sources, p_occurred_at, p_case_ids, v_seqs, p_case_versions, p_place_codes, p_actors,
                p_policy_versions, v_leaves, v_hashes) WITH ORDINALITY
         AS g(event_id, type, source, occurred_at, case_id, case_seq, case_version, place_code, actor, policy_version, leaf, leaf_hash, n)
    ORDER BY g.n;
    RETURN QUERY SELECT g.case_id, jsonb_build_object(
        'file', (SELECT to_jsonb(f) FROM case_file f WHERE f.case_id = g.case_id),
        'duties', (SELECT jsonb_agg(to_jsonb(d)) FROM duty d WHERE d.case_id = g.case_id),
        'facts', (SELECT jsonb_agg(to_jsonb(f) ORDER BY f.said_at, f.event_id) FROM clock_fact f WHERE f.case_id = g.case_id),
        'clocks', (SELECT jsonb_agg(to_jsonb(c) ORDER BY c.clock, c.ref)
                   FROM (SELECT * FROM clock k WHERE k.case_id = g.case_id FOR UPDATE) c))
    FROM (SELECT DISTINCT c FROM unnest(p_case_ids) c ORDER BY c) AS g(case_id);
END $$;


ALTER FUNCTION public.audit_record(p_event_ids uuid[], p_types text[], p_sources text[], p_occurred_at timestamp with time zone[], p_case_ids text[], p_case_versions bigint[], p_place_codes text[], p_actors text[], p_policy_versions text[], p_attributes bytea[], p_bodies bytea[]) OWNER TO jiuji_owner;

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

COMMENT ON TABLE public.alembic_version IS 'audit';


CREATE TABLE public.case_end (
    case_id text NOT NULL,
    ended_at timestamp with time zone NOT NULL,
    keys_kept boolean DEFAULT true NOT NULL
)
WITH (fillfactor='90');


ALTER TABLE public.case_end OWNER TO jiuji_owner;

CREATE TABLE public.case_file (
    case_id text NOT NULL,
    place_code text NOT NULL,
    stage text NOT NULL,
    opened_at timestamp with time zone,
    closed_at timestamp with time zone,
    last_event_at timestamp with time zone NOT NULL,
    facts jsonb NOT NULL,
    clocks_revision integer DEFAULT 0 NOT NULL
);

ALTER TABLE ONLY public.case_file FORCE ROW LEVEL SECURITY;


ALTER TABLE public.case_file OWNER TO jiuji_owner;

COMMENT ON COLUMN public.case_file.facts IS 'What the stages said that later questions need: rules/casefile.py.';


COMMENT ON COLUMN public.case_file.clocks_revision IS 'How the facts about clocks were read from its events: audit/domain/casefiles.py; 0 by 0.2.0 and before.';


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
    pauses jsonb DEFAULT '[]'::jsonb NOT NULL,
    paused_at timestamp with time zone,
    paused_s double precision DEFAULT 0 NOT NULL,
    carried_at timestamp with time zone,
    CONSTRAINT ck_clock_ended_by CHECK ((ended_by = ANY (ARRAY['stop'::text, 'cancel'::text])))
);

ALTER TABLE ONLY public.clock FORCE ROW LEVEL SECURITY;


ALTER TABLE public.clock OWNER TO jiuji_owner;

COMMENT ON COLUMN public.clock.answerable IS 'Who was answerable when it ran out; until then who is.';


COMMENT ON COLUMN public.clock.ladder IS 'The escalation steps, as they stood when the clock started.';


COMMENT ON COLUMN public.clock.wake_at IS 'When it is to be looked at next; NULL when nothing more can come.';


COMMENT ON COLUMN public.clock.pauses IS 'When it stood still, earliest first.';


COMMENT ON COLUMN public.clock.paused_at IS 'Since when it stands still; NULL while it runs or after it ended.';


COMMENT ON COLUMN public.clock.paused_s IS 'For how many seconds it has stood still.';


COMMENT ON COLUMN public.clock.carried_at IS 'When it came from a merged case, whose officer answered for it until then.';


CREATE TABLE public.clock_fact (
    case_id text NOT NULL,
    clock text NOT NULL,
    ref text NOT NULL,
    event_id uuid NOT NULL,
    kind text NOT NULL,
    place_code text NOT NULL,
    said_at timestamp with time zone NOT NULL,
    counts_from timestamp with time zone NOT NULL,
    pauses jsonb DEFAULT '[]'::jsonb NOT NULL,
    due_at timestamp with time zone,
    paused_for text DEFAULT ''::text NOT NULL,
    CONSTRAINT ck_clock_fact_kind CHECK ((kind = ANY (ARRAY['start'::text, 'carry'::text, 'stop'::text, 'cancel'::text, 'close'::text, 'pause'::text, 'resume'::text])))
);

ALTER TABLE ONLY public.clock_fact FORCE ROW LEVEL SECURITY;


ALTER TABLE public.clock_fact OWNER TO jiuji_owner;

COMMENT ON COLUMN public.clock_fact.pauses IS 'When it stood still before a merge brought it.';


COMMENT ON COLUMN public.clock_fact.due_at IS 'When it is due, where the event says so.';


COMMENT ON COLUMN public.clock_fact.paused_for IS 'What it stands still for, where that is named.';


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
    closed_at timestamp with time zone,
    concerns text
);

ALTER TABLE ONLY public.supervision FORCE ROW LEVEL SECURITY;


ALTER TABLE public.supervision OWNER TO jiuji_owner;

COMMENT ON COLUMN public.supervision.concerns IS 'The officer who has to answer for it; NULL where a supervisor named none.';


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
	('0006');


INSERT INTO public.case_end (case_id, ended_at, keys_kept) VALUES
	('01a21bb6-b54a-7000-a633-70223248db25', '2026-11-27 06:34:52.859705+00', true),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', '2026-11-27 06:34:55.486762+00', true),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '2026-11-27 06:34:58.110889+00', true);


INSERT INTO public.case_file (case_id, place_code, stage, opened_at, closed_at, last_event_at, facts, clocks_revision) VALUES
	('01a21bb6-c737-7000-a05d-0abff2ad8097', '370983103201', 'closed', '2026-11-27 06:34:53.100342+00', '2026-11-27 06:34:55.441528+00', '2026-11-27 06:34:55.441528+00', '{"urgent": false, "channel": "window", "outcome": "rejected", "paid_at": [], "paid_fen": 0, "procedures": ["normal"], "in_kind_fen": 0, "approved_fen": 0, "department_fen": 0, "hardship_codes": ["medical_expense"], "first_asked_unit": "division:370983", "first_asked_officer": "demo-window_clerk-370983-1"}', 1),
	('01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'closed', '2026-11-27 06:34:48.504386+00', '2026-11-27 06:34:52.802147+00', '2026-11-27 06:34:53.07711+00', '{"urgent": true, "channel": "village", "outcome": "aided", "paid_at": ["2026-11-27T06:34:50.392123+00:00", "2026-11-27T06:34:50.750150+00:00"], "paid_fen": 567000, "procedures": ["emergency"], "in_kind_fen": 0, "approved_fen": 567000, "department_fen": 0, "hardship_codes": ["sudden_illness", "medical_expense"], "first_asked_unit": "division:370982", "first_asked_officer": "demo-village_officer-370982-1"}', 1),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '370983103201', 'closed', '2026-11-27 06:34:57.933596+00', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '{"urgent": true, "channel": "window", "outcome": "withdrawn", "paid_at": [], "paid_fen": 0, "procedures": [], "in_kind_fen": 63000, "approved_fen": 0, "department_fen": 0, "hardship_codes": ["fire"], "first_asked_unit": "division:370983", "first_asked_officer": "demo-window_clerk-370983-1"}', 1),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '370983103201', 'in_notice', '2026-11-27 06:34:55.435023+00', NULL, '2026-11-27 06:35:55.89511+00', '{"urgent": false, "channel": "window", "outcome": null, "paid_at": [], "paid_fen": 0, "procedures": ["normal"], "in_kind_fen": 0, "approved_fen": 0, "department_fen": 0, "hardship_codes": ["medical_expense"], "first_asked_unit": "division:370983", "first_asked_officer": "demo-window_clerk-370983-1"}', 1),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', 'delivering', '2026-11-27 06:34:55.658882+00', NULL, '2026-11-27 06:36:08.08105+00', '{"urgent": false, "channel": "window", "outcome": null, "paid_at": [], "paid_fen": 0, "procedures": ["normal"], "in_kind_fen": 0, "approved_fen": 378000, "department_fen": 0, "hardship_codes": ["education_expense"], "first_asked_unit": "division:370983", "first_asked_officer": "demo-window_clerk-370983-1"}', 1),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', '370983103201', 'accepted', '2026-11-27 06:34:58.073226+00', NULL, '2026-11-27 06:35:20.32602+00', '{"urgent": false, "channel": "window", "outcome": null, "paid_at": [], "paid_fen": 0, "procedures": [], "in_kind_fen": 0, "approved_fen": 0, "department_fen": 0, "hardship_codes": ["stranded_person"], "first_asked_unit": "division:370983", "first_asked_officer": "demo-window_clerk-370983-1"}', 1);


INSERT INTO public.case_head (case_id, place_code, case_seq, head) VALUES
	('budget:370983', '370983000000', 1, '\xb16553c06c3b4656d67bf52bb15f94539108be93464a9261b50cfd88700024aa'),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', '370983103201', 18, '\x923cc6b6af676c4d30deb0dff0f7861a56f82d2e181367ce39aeffd150ae07e8'),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '370983103201', 7, '\x32b3df830492a627e0d08b967e4a073488cc5bf568ab1eb17fc999543cca64d9'),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', '370983103201', 15, '\x241e868e2e7de6ebdfd570d1a520f3993aac9be7db0cfc57e86979b01c3129bf'),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '370983103201', 13, '\x1282d6baae19ccb4c2102f4014d7ffd8d6b4b0939a73b1e4da86c217c35c6034'),
	('01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 43, '\x81792a990d969a2fb89ce9e0089106c9ae2759801b0d983e1afc5aaa0a112c77'),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', 47, '\x2da4cd5553133d73b5e6da6dc2f8b4e486c3d486983f7ca59518d97e5b4efa83');


INSERT INTO public.case_stream (case_id, version) VALUES
	('01a21bb6-b54a-7000-a633-70223248db25', 1),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', 14),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 6),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 30),
	('jiuji.local/log-development', 16);


INSERT INTO public.checkpoint (size, root, note, sealed_at) VALUES
	(1, '\x43489363db522fc80562d659279f8824ee64794aac211654abe5b0d6d86b7c9f', 'jiuji.local/log-development
1
Q0iTY9tSL8gFYtZZJ5+IJO5keUqsIRZUq+Ww1thrfJ8=

— jiuji.local/log-development kwhKQy+No6vsykgyFdiNGSW2STVtcpwNbnnXWwZHcyWLgr7wPqLElDYtmfGCapnJaHX6i4KzBNsaZ2ia8QavCDUj7w8=
', '2026-11-27 06:34:49.230954+00'),
	(5, '\x11556e09b099ac05274614ebcc2fe74e2f8ed347aaa657710434f7d7bd724a03', 'jiuji.local/log-development
5
EVVuCbCZrAUnRhTrzC/nTi+O00eqpldxBDT3171ySgM=

— jiuji.local/log-development kwhKQ14fVLooeCkxkit6yRIF7FncJzhst8Ixemgvb0mL70T1gavW/9UWxoLCMj7fGdW1zWilo4ZHuNex75EDh0lIDw0=
', '2026-11-27 06:34:49.482393+00'),
	(7, '\x1bb1166e3a2a74f66ad31c01b9483af1cf9f5a21cba4b3df56cc65d8016af530', 'jiuji.local/log-development
7
G7EWbjoqdPZq0xwBuUg68c+fWiHLpLPfVsxl2AFq9TA=

— jiuji.local/log-development kwhKQ2ZKqE505I7wwjC1tsGi27Vu8aqGzyvVbAbgWQLub9/lZQknZ5UeqLvqAFjH2FKr+/VW7wmLNfhlwwCFB7DKxgg=
', '2026-11-27 06:34:49.755474+00'),
	(18, '\x0cb8cf661680bb2cceff388705948473001734ebeb5de95dc265ceb6d7fa0edc', 'jiuji.local/log-development
18
DLjPZhaAuyzO/ziHBZSEcwAXNOvrXeldwmXOttf6Dtw=

— jiuji.local/log-development kwhKQzeXewPUBLPDaAjpysPJpPMs0rlIiSJmzXAy2sLQys7enjoLU3Dh3cpoDWscOy+EPJUVBdlhtpqUObhJxBzxmwM=
', '2026-11-27 06:34:50.026026+00'),
	(22, '\xae94d0ca5bb3c2d2aaa9d4f728e689ecf54ec3ef79cfc2a90c5e7c28854a5a0b', 'jiuji.local/log-development
22
rpTQyluzwtKqqdT3KOaJ7PVOw+95z8KpDF58KIVKWgs=

— jiuji.local/log-development kwhKQ7H67Zrr+LGFOIxjdIrN78698IeF1mkzPWdmMnEcJWqJWZhdmyaGbfdXiP9AhLBd1EZZIokjcOq30bv4j/OilQ8=
', '2026-11-27 06:34:50.295962+00'),
	(29, '\x7d9f82f76dc7b3aea74fafb45ea66153fd32e6153921926a60506ecfc8f9560e', 'jiuji.local/log-development
29
fZ+C923Hs66nT6+0XqZhU/0y5hU5IZJqYFBuz8j5Vg4=

— jiuji.local/log-development kwhKQ0KXZVU/yyStlKQuLadOifqNwXBBq8g4OmpN48Rhc55n3+t0BCDP4087TOLzgu+i1msIDt/+KdJm/Rusj5Ep3Qg=
', '2026-11-27 06:34:50.5165+00'),
	(36, '\x09945b2180d21248c4b155960e8e647170170f1296d2410164acf3141c8d827b', 'jiuji.local/log-development
36
CZRbIYDSEkjEsVWWDo5kcXAXDxKW0kEBZKzzFByNgns=

— jiuji.local/log-development kwhKQ4PxXDD1W+t2iNfYurOGWHfPeReHW3JeVa9uaeEAheIcMSlY8020iGleFuvOJQFK8725O3nzt8V7wgH7R/urgwI=
', '2026-11-27 06:34:50.740296+00'),
	(39, '\xb5c29c4c1a2138188565046e9e2ef518dc5ea34d0576d6c5b6f389a087a224de', 'jiuji.local/log-development
39
tcKcTBohOBiFZQRuni71GNxeo00FdtbFtvOJoIeiJN4=

— jiuji.local/log-development kwhKQ5BA598hys4I15UFddXgSXbBW2XwTjsZNQUt+Di/25LRqE1Sh0Ri1ko2BfQ25+oZH2OkR26stsFwQOOsuwgxHwc=
', '2026-11-27 06:34:50.953364+00'),
	(40, '\x0df87fa9479f736fe545164ffab8a3e3cfcb3451bcaf2369c11ea64999f4b91d', 'jiuji.local/log-development
40
Dfh/qUefc2/lRRZP+rij48/LNFG8ryNpwR6mSZn0uR0=

— jiuji.local/log-development kwhKQ0M4Dua9Vq9AKNLnuUpDy/+L8q4BoLZpI15Yuo8K+bmXcskOL2lFPOOORPfsbRkQzXowgMT59C3Sl/aoE/zJDww=
', '2026-11-27 06:34:52.813821+00'),
	(41, '\x18f1430bcfbb311d16d1ca7f8031040cb5de714339b6a0bd2391733ccfaf2619', 'jiuji.local/log-development
41
GPFDC8+7MR0W0cp/gDEEDLXecUM5tqC9I5FzPM+vJhk=

— jiuji.local/log-development kwhKQ+hX7ifm4dFJH4l00WobFKpm0g8fHFL9+pqZdNk4Kp85xC4ubZSetRC/WjYbJzKZQ0A7voRxvzQ/IHUFCOj+LgE=
', '2026-11-27 06:34:53.033279+00'),
	(47, '\x7723034607a682413de334527e6fa7912f445d0120a1643cab69df79249ea59c', 'jiuji.local/log-development
47
dyMDRgemgkE94zRSfm+nkS9EXQEgoWQ8q2nfeSSepZw=

— jiuji.local/log-development kwhKQ5B36LTTJGG4NL116xv7D6XQwOXDIIluhHAuEGPLYgiBSBALHwJvd80bn28brZvGP5zYf+BlztIwM22aDtuhBAM=
', '2026-11-27 06:34:53.24538+00'),
	(54, '\x8f7ba4122d7fa998c432fafe2190072dd3fb95fe50a0b1a60053023ab249e4a7', 'jiuji.local/log-development
54
j3ukEi1/qZjEMvr+IZAHLdP7lf5QoLGmAFMCOrJJ5Kc=

— jiuji.local/log-development kwhKQx5eI+kRWKEztZnIDLR5Pr4yGODD3Sqm9w0BMIzh+E8Oy2+7WaBbQy6tgK0+bnOVwsTNdXK6u1w4gOBM0YGbDwc=
', '2026-11-27 06:34:53.461814+00'),
	(55, '\x44778efd212a19d5d8810c2c776b6d46d764ebc894e083ba8292016e80f7bba6', 'jiuji.local/log-development
55
RHeO/SEqGdXYgQwsd2ttRtdk68iU4IO6gpIBboD3u6Y=

— jiuji.local/log-development kwhKQ/dqY35Spt8KRbLqYFXji0sRF4PyVGmt3UMbbny9ZkSFQ0ob643g2996/pP36e4DcNsQpbMYo7aPHzAAkPKGugI=
', '2026-11-27 06:34:53.673036+00'),
	(56, '\xaa569f969fe104afee15ed8cf80b49e986b5ad2099aa6f4a30987ba17b27113d', 'jiuji.local/log-development
56
qlaflp/hBK/uFe2M+AtJ6Ya1rSCZqm9KMJh7oXsnET0=

— jiuji.local/log-development kwhKQ7RBGTOKOaldg4q6WDW2jkJ2Pgc40POCC/gcQAgkmc5H6PPniuLlLv+/jfeDdLPRBSjXxRfHhlwBwuHewu55sQA=
', '2026-11-27 06:34:55.427949+00'),
	(63, '\xa289ab627266b4fae2fb8c00c0aaac8a48f29641fdc2bb82d6264e33f774184e', 'jiuji.local/log-development
63
oomrYnJmtPri+4wAwKqsikjylkH9wruC1iZOM/d0GE4=

— jiuji.local/log-development kwhKQ9xiABJIQtFDd/ZknO7muBULDKRs5qqgAsnbHWhLuaS3HfPI3hCmVir368g1ZDWd5Z6l7jykt5Ib4oXqSvKWfQc=
', '2026-11-27 06:34:55.643546+00'),
	(71, '\xc15bcb1bf8fafeb0b11302d7176cb7eb0932e598b23228c9831144b06852ea04', 'jiuji.local/log-development
71
wVvLG/j6/rCxEwLXF2y36wky5ZiyMijJgxFEsGhS6gQ=

— jiuji.local/log-development kwhKQ3NtHqWmGXOw9wh9tvUzOYTHsO1IKmPScqRdXLB2FE8hwu7FGVHmHhst6E1FqOcNBYtAL9nGe/xWzv3bgzVM0A8=
', '2026-11-27 06:34:55.85943+00'),
	(73, '\x9ba426618b7d698b9dc97ee223322ece4a61cf6f5a1cd6f2accd476a3fdde826', 'jiuji.local/log-development
73
m6QmYYt9aYudyX7iIzIuzkphz29aHNbyrM1Haj/d6CY=

— jiuji.local/log-development kwhKQyiGLyFWVxsAuVo/NbFsw5UKdeQxguQ9NE2BkKDdKsgQcqTL9YahGjmuu8J/81JNri26zVnJw333UePj+5f5bwo=
', '2026-11-27 06:34:57.837616+00'),
	(87, '\x1eeebf2efafc70094ea8ced9f9a0b164cd957b64c4c8292af4fa22f1954482e7', 'jiuji.local/log-development
87
Hu6/Lvr8cAlOqM7Z+aCxZM2Ve2TEyCkq9Poi8ZVEguc=

— jiuji.local/log-development kwhKQxCPMHlt6S9MCrklWNxw0UWD4rMTdiLbeuTDZFPr2UtXxn0Prf2SSKq18ITEk5fPRT4MrU5zF8NGIZKMlXif+AY=
', '2026-11-27 06:34:58.058166+00'),
	(93, '\x8a681e6f190b6f3d75e235694d9a078d2d0d77bdbc4850927e3311220d4ea0ed', 'jiuji.local/log-development
93
imgebxkLbz114jVpTZoHjS0Nd728SFCSfjMRIg1OoO0=

— jiuji.local/log-development kwhKQw+jbma0qDEXqBphsy58YcTiSmZBRjsSnYYbPPLXp3OXP0VXowfyfldy+Ovl1M9pEIrY1T+nGi7WEUSWWXXNBAg=
', '2026-11-27 06:34:58.281656+00'),
	(94, '\x0046d99becfdfbea4ccdaa75fbf6f54b988c0e9bb8e85c9e1b00235dd59a9a2a', 'jiuji.local/log-development
94
AEbZm+z9++pMzap1+/b1S5iMDpu46FyeGwAjXdWamio=

— jiuji.local/log-development kwhKQ516uSrkF8WrCtPgDFCvnquqWj4nk5+WRxKab5/qy8XeQHL+0hJbMbtJHo5C4XHIxtsgI/PkBpg7Ypdn5yOHTgg=
', '2026-11-27 06:35:04.83152+00'),
	(95, '\xd84264f971e87ee794a477cf87ffa0c85517ebd07ee61e838bc7fa08402f7206', 'jiuji.local/log-development
95
2EJk+XHofueUpHfPh/+gyFUX69B+5h6Di8f6CEAvcgY=

— jiuji.local/log-development kwhKQ2BsAWfg3u7v2ktIoki5vY5j93onFlgaqAFVg+0Xi4e7PiXa+XuqzzrcvElQvVLvhSOn3S/gYO7ONyQAlAoz0go=
', '2026-11-27 06:35:06.342994+00'),
	(96, '\xd065f1fe3be7af909d130178da96d8e2ddf7941c75e688869bd69f1f7ce86705', 'jiuji.local/log-development
96
0GXx/jvnr5CdEwF42pbY4t33lBx15oiGm9afH3zoZwU=

— jiuji.local/log-development kwhKQ4vo2Bg+JPi8V21r8urJWj4mdTLDDVzyHAZjj1vGZmqH6N0Ns/qWYcNfW3YlMiiXebS48JP6cFL/xbA3G/2SoAM=
', '2026-11-27 06:35:06.555807+00'),
	(97, '\xaeeb0d9d50c2bc679cd70df72ea6b843e0354222e8427e21feecdd4d6612ad07', 'jiuji.local/log-development
97
rusNnVDCvGec1w33Lqa4Q+A1QiLoQn4h/uzdTWYSrQc=

— jiuji.local/log-development kwhKQ8+j0BqWgNNXzrEt547rAq3GcSVFgoUJE5pV/NkO2oBIh0XSSdwOgWVOBNU1gFwdZHnPdVdCUN+A6VJYLNQROwk=
', '2026-11-27 06:35:08.340648+00'),
	(98, '\xbafb110941a56041a314af10c4b771d654501898f1cc2b0e27645f1a7cde838b', 'jiuji.local/log-development
98
uvsRCUGlYEGjFK8QxLdx1lRQGJjxzCsOJ2RfGnzeg4s=

— jiuji.local/log-development kwhKQ+JNGPsVhZfs2qxnarv0ZTlvQ4JaLP1bRRyJTx0mLxrm94rXDlea+9VK1A5scsgn5WuDiz6sxRPgZ5fc0HUjUQs=
', '2026-11-27 06:35:09.433234+00'),
	(99, '\xef2182936a0ad9fea112c787b0c7dd9d46706e59d0485bb07bbbb1ddec10cadb', 'jiuji.local/log-development
99
7yGCk2oK2f6hEseHsMfdnUZwblnQSFuwe7ux3ewQyts=

— jiuji.local/log-development kwhKQ8TzRSK2nRRyX4xV/ajCAou6hVdl7RYcpSoiaVAET0dqhZOnA6Uw8gZDlEUBFLiwRTwy0F4/IDYhmRgNCi0kOgQ=
', '2026-11-27 06:35:11.336959+00'),
	(100, '\xe5fc568a0ef297038dc570b959242fc4eb997b8e4eedc6bd34772739b1f74f6b', 'jiuji.local/log-development
100
5fxWig7ylwONxXC5WSQvxOuZe45O7ca9NHcnObH3T2s=

— jiuji.local/log-development kwhKQ5IVWr2Nk9Fge0e4wXbVPdOt5w2MhXjam4bvm6iwB1pHG3FDZuD9XxmwisvuQtAwaijXh97/gm/YEUKaOndvKQQ=
', '2026-11-27 06:35:12.436762+00'),
	(102, '\xd7c8223f6b7e770feeeb138129124e3fefb5c0dcd936abdef2a25c777a3553da', 'jiuji.local/log-development
102
18giP2t+dw/u6xOBKRJOP++1wNzZNqve8qJcd3o1U9o=

— jiuji.local/log-development kwhKQycyFHIQVflof+/zQKTuEAnPZ/ALKsQLYaxc+xvK/Py/p4hKfQyNvzXPApAP4ANmtv3aDbsbNziIlddKCzGEiQw=
', '2026-11-27 06:35:14.100969+00'),
	(103, '\xf43ea5ef1ccab5a2acbe11c7e0728cce4cd253f2c369723e8535a40d2d95091b', 'jiuji.local/log-development
103
9D6l7xzKtaKsvhHH4HKMzkzSU/LDaXI+hTWkDS2VCRs=

— jiuji.local/log-development kwhKQ8qxcNUCbBkouwV7TDDqLI4Omm2PYo1cagrUCSjn8lP4DhSQFzraui8fpy/TRuoLuIfiCEs7vkGMikOX9Pi1Aw8=
', '2026-11-27 06:35:14.311806+00'),
	(116, '\x948dc4228ad2626a6c891fc14d9ca04dddb08b3e803c21cd00c3dab67c9897ff', 'jiuji.local/log-development
116
lI3EIorSYmpsiR/BTZygTd2wiz6APCHNAMPatnyYl/8=

— jiuji.local/log-development kwhKQ4V2Eq90nFTKrc83aDig05/4rNPq5iBFC1mskJQJ5hmg2YJZJVeN7Cznent/Rxe2ooZC/o88FS2pK8EI65zh3Qg=
', '2026-11-27 06:35:23.099771+00'),
	(118, '\x02492f8de0a0240d0f8d435e6da37a26e32d56c1a72b03a16590a60473cfdf9c', 'jiuji.local/log-development
118
AkkvjeCgJA0PjUNebaN6JuMtVsGnKwOhZZCmBHPP35w=

— jiuji.local/log-development kwhKQ+WCL9031MBL0eICgRBWYgoTNmxzyO9LKTO7+l9uYj0t3lGCVetldMeXulnbF/DnPP80wCXlV2gGS7AeQDwcTwA=
', '2026-11-27 06:35:27.909139+00'),
	(105, '\xf554705d0f36fcc4453e7fa09cdc24d5f78feb2688b88d5cfaaffbafd7e08fa3', 'jiuji.local/log-development
105
9VRwXQ82/MRFPn+gnNwk1feP6yaIuI1c+q/7r9fgj6M=

— jiuji.local/log-development kwhKQ5LYusltceAmkGgRb0OT9/XK3W39Md+dT6WpQI/9dIjbx1/kilTXFZ+WkkAHp6RJkSfjFu8gWxMV0Je5k8skQwI=
', '2026-11-27 06:35:14.523283+00'),
	(117, '\x5448e0c0fa2b0188384df3e851cc5afe50dc48eff43f8482a6d9e20325303d45', 'jiuji.local/log-development
117
VEjgwPorAYg4TfPoUcxa/lDcSO/0P4SCptniAyUwPUU=

— jiuji.local/log-development kwhKQw4Vn+n9SWz7tufSnJXXs8nUJqLBepyDM2WJAc/uKxqA+6EviBdVhVk5rM3x91NSRdfQ5MF8gVeH5i1Zxm+mzwY=
', '2026-11-27 06:35:23.314771+00'),
	(106, '\xd66c46db0bb5a9d62d79711202204888e0c9c6d99fab0bb7c06da18dde22cfed', 'jiuji.local/log-development
106
1mxG2wu1qdYteXESAiBIiODJxtmfqwu3wG2hjd4iz+0=

— jiuji.local/log-development kwhKQxPfkW1bcU5Mmpiwxqyikv/UAiepdRliXYJbOyUvAz2RQCbgyzrWZCHpyoAh3RbAM0vA6RAZBj9RcIfG02eVuQ0=
', '2026-11-27 06:35:18.096027+00'),
	(112, '\x9232070669b7b1cb792f03f70068f39ef4894dd87a3199e9cc3289aa3815e989', 'jiuji.local/log-development
112
kjIHBmm3sct5LwP3AGjznvSJTdh6MZnpzDKJqjgV6Yk=

— jiuji.local/log-development kwhKQ1ZMMzxUsbYq20xY5UsnPS8C7KDldwAAj9+cttHmPRKLaKiN8B0NmbjMFNnT0hTnjOoNBoFOIuhLbQFKrUUTJAI=
', '2026-11-27 06:35:18.51959+00'),
	(131, '\xb20c10afd7dd42f53e603bf9e1bf20e379ab739e8d0d21edd41ea3a636872127', 'jiuji.local/log-development
131
sgwQr9fdQvU+YDv54b8g43mrc56NDSHt1B6jpjaHISc=

— jiuji.local/log-development kwhKQ54k7GAN7/rSh8vVKPUFaRIFDoyd5uhSXp3WQSnT18SUK26bawt7SWwDIFFjzIFnCmqFv9Qyki52SBMTmZyINQ4=
', '2026-11-27 06:35:40.9117+00'),
	(110, '\xf9788774f6c45fd0786ae5240c0bffe899c751dd102f137431740643d228b149', 'jiuji.local/log-development
110
+XiHdPbEX9B4auUkDAv/6JnHUd0QLxN0MXQGQ9IosUk=

— jiuji.local/log-development kwhKQ6Cb4i1tvbRg5227dYb3IPnqGQ8+MQj7gWNhgt3fiTfCtzPyOtCS4qofuR5iFAY1s3N0hOTukC6ep6CLShd/IwM=
', '2026-11-27 06:35:18.310296+00'),
	(121, '\x0a17527f61f63983641b495de207eaf31704b515f794c869fc580797a207eeee', 'jiuji.local/log-development
121
ChdSf2H2OYNkG0ld4gfq8xcEtRX3lMhp/FgHl6IH7u4=

— jiuji.local/log-development kwhKQ+QrDS/DdqJ7BBrLQndjTcMTV8EscAXoB/qG7PTh26BkS/8PeBL8W+nMptlvcHSOcUdry9jCltL4OWplKSykMwA=
', '2026-11-27 06:35:28.122141+00'),
	(122, '\x026187f2d11b83b9b0de503fbac36c2e63df082aaf96698abe7b22046c925393', 'jiuji.local/log-development
122
AmGH8tEbg7mw3lA/usNsLmPfCCqvlmmKvnsiBGySU5M=

— jiuji.local/log-development kwhKQ9KJzseRcWM7czWuTE+Oe8UWY7SudV7O0klvci48JxHGU58+V4IMXhW2kPI8pkghIn5kGDTcC/epq6VnG2wwEgA=
', '2026-11-27 06:35:35.906593+00'),
	(114, '\x7de3581b9219eb3d90cb3b68c3afa9cd5554fdfa29f0160f4d52bea9949aee6c', 'jiuji.local/log-development
114
feNYG5IZ6z2Qyztow6+pzVVU/fop8BYPTVK+qZSa7mw=

— jiuji.local/log-development kwhKQwcoldt73eX9k7oOy+nNKuZKfFPGA7IXWYGOdWn55ow7wWKz4azorg0J5+pn81gPqjgI6/8f+YS7poUYWLRMHwU=
', '2026-11-27 06:35:20.339984+00'),
	(130, '\x75dac7f4db8ee52a2f64cfd32c13a161c5491f6d94082b16f160297beb5076ff', 'jiuji.local/log-development
130
ddrH9NuO5SovZM/TLBOhYcVJH22UCCsW8WApe+tQdv8=

— jiuji.local/log-development kwhKQypCMY3Ifq5la7jwnoKs15z0AVagzRl9D1fxFAVjxyPk+pCbdJn/WV0WGEa6q00AKqlsNC00bklFXAKkNA1iaw4=
', '2026-11-27 06:35:38.331705+00'),
	(128, '\xf47704bcb6e5c04f72119428c85f3abf1b41eda09b940908a833013cb654f43a', 'jiuji.local/log-development
128
9HcEvLblwE9yEZQoyF86vxtB7aCblAkIqDMBPLZU9Do=

— jiuji.local/log-development kwhKQ3qjw5L/CTpnwiYyAKt7XLWq0n0vWe7zCPDol4eUe01MF2iDZWf1NcxzqMlPNS3ZCyEHsudC0/hcwmhniusBQg0=
', '2026-11-27 06:35:38.11933+00'),
	(132, '\x954fca0918203cfe7ed0401623a689595fb180816bff10a7ca71c649cc2f45c0', 'jiuji.local/log-development
132
lU/KCRggPP5+0EAWI6aJWV+xgIFr/xCnynHGScwvRcA=

— jiuji.local/log-development kwhKQzGWtKYCvsRHQ+9aTqhn1JbSa7iH/niUbX2IJ+cYDc/PE31fuq4QpUEKnCtq3zwc60SRoJxj2SwP3ITSszLFMwQ=
', '2026-11-27 06:35:45.907749+00'),
	(134, '\x5e7cdecc3af559d37795e1e288441d2d898a51d607ba79c3892f67d02a89c50e', 'jiuji.local/log-development
134
XnzezDr1WdN3leHiiEQdLYmKUdYHunnDiS9n0CqJxQ4=

— jiuji.local/log-development kwhKQ3zBlegTHY/VgYqAzDMU9v9fx/4OrlNR8bk209JGmKkk1vdGKY4SY0GrsBeJEi/qY3pnVo/TAqg0pQYC62JcrA0=
', '2026-11-27 06:35:48.138836+00'),
	(136, '\xbca9f0a9c3f43e6ae53833531706fae42480340a9f8994f1f0e4ff72a1d350ff', 'jiuji.local/log-development
136
vKnwqcP0PmrlODNTFwb65CSANAqfiZTx8OT/cqHTUP8=

— jiuji.local/log-development kwhKQxBo/YVLl6NX0X1MbTMb8yBh6FAbSX4jUWl9qGktQEVokrbkKOrOhFPtQVRdlxvAnbnH0ta3dd0Sq/j7k1ZAoQE=
', '2026-11-27 06:35:53.099682+00'),
	(138, '\xe7bef0073476048c9e714a13c828c05b1d913d05c55ad87beb0620dad69aeb22', 'jiuji.local/log-development
138
577wBzR2BIyecUoTyCjAWx2RPQXFWth76wYg2taa6yI=

— jiuji.local/log-development kwhKQ32pQ4knIxaRxQCGqDVaDhoJ551+Fni7Nl7YQGPQg4MdLT/W3YTVvpK59GxrnBnAHVgGiGSCOXC2MW8lPot2QAk=
', '2026-11-27 06:35:55.921402+00'),
	(140, '\xb05ba3ca8f14ae8d459816237865e7c6fc07595621cbff6506e3ce7f9b0cb05b', 'jiuji.local/log-development
140
sFujyo8Uro1FmBYjeGXnxvwHWVYhy/9lBuPOf5sMsFs=

— jiuji.local/log-development kwhKQ7FkwTAvrwlPuiwP/Pig7POjDyQwU+SQ1aFRiuHex8hS3rzSrbOuJlJTWQYt9O3uZXNfvFw+TFOxAxW2AP2//wI=
', '2026-11-27 06:35:58.100341+00'),
	(144, '\x1e09842f2624659cd91fef62cf0a9c82c7910ab45d0dc956eac8b40b07afff70', 'jiuji.local/log-development
144
HgmELyYkZZzZH+9izwqcgseRCrRdDclW6si0Cwev/3A=

— jiuji.local/log-development kwhKQ/2tUfuQekVvvffH6kWOXfadhMsDlB7I4xpo48k3b40Sbg9ClU9WC+BhFNV3kYF7HjWLRjWQ89RdGo10NNSd5A4=
', '2026-11-27 06:36:08.108334+00');


INSERT INTO public.clock (case_id, clock, ref, place_code, started_at, warn_at, due_at, ended_at, ended_by, answerable, calendar_version, provisional, policy_version, ladder, warned_at, breached_at, steps_taken, wake_at, pauses, paused_at, paused_s, carried_at) VALUES
	('01a21bb6-b54a-7000-a633-70223248db25', 'village_report', '01a21bb6-b582-7000-b764-f7c91417db46', '370982117200', '2026-11-27 06:34:48.504386+00', '2026-11-27 06:35:12.504386+00', '2026-11-27 06:35:18.504386+00', '2026-11-27 06:34:48.565497+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:23.504386Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:28.504386Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:38.504386Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'triage', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', '2026-11-27 06:34:48.504386+00', '2026-11-27 06:34:56.504386+00', '2026-11-27 06:34:58.504386+00', '2026-11-27 06:34:48.608636+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:01.504386Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:04.504386Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:10.504386Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'acceptance', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', '2026-11-27 06:34:48.504386+00', '2026-11-27 06:35:04.504386+00', '2026-11-27 06:35:08.504386+00', '2026-11-27 06:34:48.608636+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:13.504386Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:18.504386Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:28.504386Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'normal_total', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', '2026-11-27 06:34:48.608636+00', '2026-11-27 06:36:48.608636+00', '2026-11-27 06:37:18.608636+00', '2026-11-27 06:34:49.47262+00', 'cancel', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:37:23.608636Z", "role": "township_approver"}, {"at": "2026-11-27T06:37:28.608636Z", "role": "county_approver"}, {"at": "2026-11-27T06:37:38.608636Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'emergency_total', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', '2026-11-27 06:34:48.608636+00', '2026-11-27 06:36:00.608636+00', '2026-11-27 06:36:18.608636+00', '2026-11-27 06:34:49.548851+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:36:23.608636Z", "role": "township_approver"}, {"at": "2026-11-27T06:36:28.608636Z", "role": "county_approver"}, {"at": "2026-11-27T06:36:38.608636Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'payment_order', '01a21bb6-b8e7-7000-abf4-94bac900d7a9', '370982117200', '2026-11-27 06:34:49.466803+00', '2026-11-27 06:35:05.466803+00', '2026-11-27 06:35:09.466803+00', '2026-11-27 06:34:49.466803+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:14.466803Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:19.466803Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:29.466803Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'payment_order', '01a21bb6-b9eb-7000-b41e-4d25e2808293', '370982117200', '2026-11-27 06:34:49.776853+00', '2026-11-27 06:35:05.776853+00', '2026-11-27 06:35:09.776853+00', '2026-11-27 06:34:49.982433+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:14.776853Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:19.776853Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:29.776853Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_ack', '01a21bb6-b9f0-7000-8606-725bc7c18bc3', '370982117200', '2026-11-27 06:34:49.595925+00', '2026-11-27 06:35:05.595925+00', '2026-11-27 06:35:09.595925+00', '2026-11-27 06:34:50.360909+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:14.595925Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:19.595925Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:29.595925Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_reject', '01a21bb6-b9f0-7000-8606-725bc7c18bc3', '370982117200', '2026-11-27 06:34:49.595925+00', '2026-11-27 06:35:29.595925+00', '2026-11-27 06:35:39.595925+00', '2026-11-27 06:34:50.360909+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:44.595925Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:49.595925Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:59.595925Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'first_relief', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', '2026-11-27 06:34:48.504386+00', '2026-11-27 06:35:07.704386+00', '2026-11-27 06:35:12.504386+00', '2026-11-27 06:34:50.392123+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:15.504386Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:18.504386Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:24.504386Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'payment', '01a21bb6-b8e7-7000-abf4-94bac900d7a9', '370982117200', '2026-11-27 06:34:49.466803+00', '2026-11-27 06:35:05.466803+00', '2026-11-27 06:35:09.466803+00', '2026-11-27 06:34:50.392123+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:14.466803Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:19.466803Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:29.466803Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_result', '01a21bb6-b9f0-7000-8606-725bc7c18bc3', '370982117200', '2026-11-27 06:34:49.595925+00', '2026-11-27 06:36:25.595925+00', '2026-11-27 06:36:49.595925+00', '2026-11-27 06:34:50.514831+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:36:54.595925Z", "role": "township_approver"}, {"at": "2026-11-27T06:36:59.595925Z", "role": "county_approver"}, {"at": "2026-11-27T06:37:09.595925Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'recovery', '01a21bb6-c70d-7000-bb16-3af51fcebd67', '370982117200', '2026-11-27 06:34:53.066139+00', '2026-11-27 06:36:29.066139+00', '2026-11-27 06:36:53.066139+00', NULL, NULL, 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:36:58.066139Z", "role": "township_approver"}, {"at": "2026-11-27T06:37:03.066139Z", "role": "county_approver"}, {"at": "2026-11-27T06:37:13.066139Z", "role": "conference_secretary"}]', NULL, NULL, 0, '2026-11-27 06:36:29.316139+00', '[]', NULL, 0, NULL),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'acceptance', '01a21bb6-c737-7000-a05d-0abff2ad8097', '370983103201', '2026-11-27 06:34:53.100342+00', '2026-11-27 06:35:09.1325+00', '2026-11-27 06:35:13.1325+00', '2026-11-27 06:34:53.296473+00', 'stop', 'demo-window_clerk-370983-2', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:18.132500Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:23.132500Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:33.132500Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[{"since": "2026-11-27T06:34:53.125469Z", "until": "2026-11-27T06:34:53.157627Z"}]', NULL, 0.032158, NULL),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'normal_total', '01a21bb6-c737-7000-a05d-0abff2ad8097', '370983103201', '2026-11-27 06:34:53.296473+00', '2026-11-27 06:36:53.296473+00', '2026-11-27 06:37:23.296473+00', '2026-11-27 06:34:55.423679+00', 'stop', 'demo-window_clerk-370983-2', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:37:28.296473Z", "role": "township_approver"}, {"at": "2026-11-27T06:37:33.296473Z", "role": "county_approver"}, {"at": "2026-11-27T06:37:43.296473Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_consent', '01a21bb6-b9f0-7003-bcad-c72d1c55bd96', '370982117200', '2026-11-27 06:34:49.595925+00', '2026-11-27 06:35:13.595925+00', '2026-11-27 06:35:19.595925+00', '2026-11-27 06:34:49.832087+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:24.595925Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:29.595925Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:39.595925Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_consent', '01a21bb6-b9f0-7002-bb5d-559b9e4177d1', '370982117200', '2026-11-27 06:34:49.595925+00', '2026-11-27 06:35:13.595925+00', '2026-11-27 06:35:19.595925+00', '2026-11-27 06:34:49.905194+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:24.595925Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:29.595925Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:39.595925Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_ack', '01a21bb6-b9f0-7001-b242-3b1238a1b9bb', '370982117200', '2026-11-27 06:34:49.595925+00', '2026-11-27 06:35:05.595925+00', '2026-11-27 06:35:09.595925+00', '2026-11-27 06:34:50.431781+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:14.595925Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:19.595925Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:29.595925Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_reject', '01a21bb6-b9f0-7001-b242-3b1238a1b9bb', '370982117200', '2026-11-27 06:34:49.595925+00', '2026-11-27 06:35:29.595925+00', '2026-11-27 06:35:39.595925+00', '2026-11-27 06:34:50.431781+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:44.595925Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:49.595925Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:59.595925Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_result', '01a21bb6-b9f0-7001-b242-3b1238a1b9bb', '370982117200', '2026-11-27 06:34:49.595925+00', '2026-11-27 06:36:25.595925+00', '2026-11-27 06:36:49.595925+00', '2026-11-27 06:34:50.514831+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:36:54.595925Z", "role": "township_approver"}, {"at": "2026-11-27T06:36:59.595925Z", "role": "county_approver"}, {"at": "2026-11-27T06:37:09.595925Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_ack', '01a21bb6-b9f0-7003-bcad-c72d1c55bd96', '370982117200', '2026-11-27 06:34:49.832087+00', '2026-11-27 06:35:05.832087+00', '2026-11-27 06:35:09.832087+00', '2026-11-27 06:34:50.531749+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:14.832087Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:19.832087Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:29.832087Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_reject', '01a21bb6-b9f0-7003-bcad-c72d1c55bd96', '370982117200', '2026-11-27 06:34:49.832087+00', '2026-11-27 06:35:29.832087+00', '2026-11-27 06:35:39.832087+00', '2026-11-27 06:34:50.531749+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:44.832087Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:49.832087Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:59.832087Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_result', '01a21bb6-b9f0-7003-bcad-c72d1c55bd96', '370982117200', '2026-11-27 06:34:49.832087+00', '2026-11-27 06:36:25.832087+00', '2026-11-27 06:36:49.832087+00', '2026-11-27 06:34:50.531749+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:36:54.832087Z", "role": "township_approver"}, {"at": "2026-11-27T06:36:59.832087Z", "role": "county_approver"}, {"at": "2026-11-27T06:37:09.832087Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'payment', '01a21bb6-b9eb-7000-b41e-4d25e2808293', '370982117200', '2026-11-27 06:34:49.982433+00', '2026-11-27 06:35:05.982433+00', '2026-11-27 06:35:09.982433+00', '2026-11-27 06:34:50.75015+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:14.982433Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:19.982433Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:29.982433Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'formalities_completion', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', '2026-11-27 06:34:50.392123+00', '2026-11-27 06:35:38.392123+00', '2026-11-27 06:35:50.392123+00', '2026-11-27 06:34:50.772211+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:55.392123Z", "role": "township_approver"}, {"at": "2026-11-27T06:36:00.392123Z", "role": "county_approver"}, {"at": "2026-11-27T06:36:10.392123Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'notice_closing', '01a21bb6-be20-7000-968a-02ae63567278', '370982117200', '2026-11-27 06:34:50.777163+00', '2026-11-27 06:35:14.777163+00', '2026-11-27 06:35:20.777163+00', '2026-11-27 06:34:52.778059+00', 'stop', 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:25.777163Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:30.777163Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:40.777163Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-b54a-7000-a633-70223248db25', 'supervision', '01a21bb6-c71b-7000-ae34-2f97e6f22691', '370982117200', '2026-11-27 06:34:53.07711+00', '2026-11-27 06:36:29.07711+00', '2026-11-27 06:36:53.07711+00', NULL, NULL, 'demo-village_officer-370982-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:37:13.077110Z", "role": "supervisor"}]', NULL, NULL, 0, '2026-11-27 06:36:29.32711+00', '[]', NULL, 0, NULL),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'materials_answer', '01a21bb6-c754-7000-a53d-9339f85a5331', '370983103201', '2026-11-27 06:34:53.125469+00', '2026-11-27 06:35:41.125469+00', '2026-11-27 06:35:53.125469+00', '2026-11-27 06:34:53.157627+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:58.125469Z", "role": "township_approver"}, {"at": "2026-11-27T06:36:03.125469Z", "role": "county_approver"}, {"at": "2026-11-27T06:36:13.125469Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'handover_ack', '01a21bb6-c78c-7000-a0e9-f2164420424d', '370983103201', '2026-11-27 06:34:53.188063+00', '2026-11-27 06:34:59.588063+00', '2026-11-27 06:35:01.188063+00', '2026-11-27 06:34:53.236728+00', 'stop', 'demo-window_clerk-370983-2', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:04.188063Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:07.188063Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:13.188063Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'triage', '01a21bb6-c737-7000-a05d-0abff2ad8097', '370983103201', '2026-11-27 06:34:53.100342+00', '2026-11-27 06:35:01.100342+00', '2026-11-27 06:35:03.100342+00', '2026-11-27 06:34:53.278999+00', 'stop', 'demo-window_clerk-370983-2', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:06.100342Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:09.100342Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:15.100342Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'objection_handling', '01a21bb6-c86f-7000-bc84-e8437e985d46', '370983103201', '2026-11-27 06:34:53.420483+00', '2026-11-27 06:35:25.420483+00', '2026-11-27 06:35:33.420483+00', '2026-11-27 06:34:53.438372+00', 'stop', 'demo-window_clerk-370983-2', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:38.420483Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:43.420483Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:53.420483Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'supervision', '01a21bb7-76e2-7003-b398-a3562c134067', '370983103201', '2026-11-27 06:35:38.081498+00', '2026-11-27 06:37:14.081498+00', '2026-11-27 06:37:38.081498+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:37:58.081498Z", "role": "supervisor"}]', NULL, NULL, 0, '2026-11-27 06:37:14.331498+00', '[]', NULL, 0, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'supervision', '01a21bb7-76e3-7002-9a9a-cecd820ce738', '370983103201', '2026-11-27 06:35:38.081498+00', '2026-11-27 06:37:14.081498+00', '2026-11-27 06:37:38.081498+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:37:58.081498Z", "role": "supervisor"}]', NULL, NULL, 0, '2026-11-27 06:37:14.331498+00', '[]', NULL, 0, NULL),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'notice_closing', '01a21bb6-c858-7000-9671-863a517b5afa', '370983103201', '2026-11-27 06:34:53.399732+00', '2026-11-27 06:35:17.417621+00', '2026-11-27 06:35:23.417621+00', '2026-11-27 06:34:55.40109+00', 'stop', 'demo-window_clerk-370983-2', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:28.417621Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:33.417621Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:43.417621Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[{"since": "2026-11-27T06:34:53.420483Z", "until": "2026-11-27T06:34:53.438372Z"}]', NULL, 0.017889, NULL),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'notice_closing', '01a21bb6-d110-7000-a81f-98581c732859', '370983103201', '2026-11-27 06:34:55.630622+00', '2026-11-27 06:35:19.630622+00', '2026-11-27 06:35:25.630622+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:30.630622Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:35.630622Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:45.630622Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[{"since": "2026-11-27T06:34:55.642968Z", "until": null}]', '2026-11-27 06:34:55.642968+00', 0, NULL),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', 'village_report', '01a21bb6-dae7-7000-bfee-515cdfacc0e4', '370983103201', '2026-11-27 06:34:58.073226+00', '2026-11-27 06:35:22.073226+00', '2026-11-27 06:35:28.073226+00', '2026-11-27 06:34:58.147777+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:33.073226Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:38.073226Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:48.073226Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'triage', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '370983103201', '2026-11-27 06:34:55.435023+00', '2026-11-27 06:35:03.435023+00', '2026-11-27 06:35:05.435023+00', '2026-11-27 06:34:55.477297+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:08.435023Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:11.435023Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:17.435023Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'triage', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', '2026-11-27 06:34:55.658882+00', '2026-11-27 06:35:03.658882+00', '2026-11-27 06:35:05.658882+00', '2026-11-27 06:34:55.70367+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:08.658882Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:11.658882Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:17.658882Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'acceptance', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', '2026-11-27 06:34:55.658882+00', '2026-11-27 06:35:11.658882+00', '2026-11-27 06:35:15.658882+00', '2026-11-27 06:34:55.716683+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:20.658882Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:25.658882Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:35.658882Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'first_relief', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '370983103201', '2026-11-27 06:34:57.933596+00', '2026-11-27 06:35:17.133596+00', '2026-11-27 06:35:21.933596+00', '2026-11-27 06:34:58.034378+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:24.933596Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:27.933596Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:33.933596Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'normal_total', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '370983103201', '2026-11-27 06:34:57.941105+00', '2026-11-27 06:36:57.941105+00', '2026-11-27 06:37:27.941105+00', '2026-11-27 06:34:58.047867+00', 'cancel', 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:37:32.941105Z", "role": "township_approver"}, {"at": "2026-11-27T06:37:37.941105Z", "role": "county_approver"}, {"at": "2026-11-27T06:37:47.941105Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', 'normal_total', '01a21bb6-da9d-7000-a3b5-2832f711dad9', '370983103201', '2026-11-27 06:34:58.073226+00', '2026-11-27 06:36:58.073226+00', '2026-11-27 06:37:28.073226+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:37:33.073226Z", "role": "township_approver"}, {"at": "2026-11-27T06:37:38.073226Z", "role": "county_approver"}, {"at": "2026-11-27T06:37:48.073226Z", "role": "conference_secretary"}]', NULL, NULL, 0, '2026-11-27 06:36:58.323226+00', '[]', NULL, 0, NULL),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', 'supervision', '01a21bb7-2a0d-7001-967c-168e906d8f90', '370983103201', '2026-11-27 06:35:18.412664+00', '2026-11-27 06:36:54.412664+00', '2026-11-27 06:37:18.412664+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:37:38.412664Z", "role": "supervisor"}]', NULL, NULL, 0, '2026-11-27 06:36:54.662664+00', '[]', NULL, 0, NULL),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'acceptance', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '370983103201', '2026-11-27 06:34:55.435023+00', '2026-11-27 06:35:11.435023+00', '2026-11-27 06:35:15.435023+00', '2026-11-27 06:34:55.498424+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:20.435023Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:25.435023Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:35.435023Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'normal_total', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '370983103201', '2026-11-27 06:34:55.498424+00', '2026-11-27 06:36:55.498424+00', '2026-11-27 06:37:25.498424+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:37:30.498424Z", "role": "township_approver"}, {"at": "2026-11-27T06:37:35.498424Z", "role": "county_approver"}, {"at": "2026-11-27T06:37:45.498424Z", "role": "conference_secretary"}]', NULL, NULL, 0, '2026-11-27 06:36:55.748424+00', '[]', NULL, 0, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'notice_closing', '01a21bb6-d1b3-7000-99ea-b6a9165f6782', '370983103201', '2026-11-27 06:34:55.792253+00', '2026-11-27 06:35:19.792253+00', '2026-11-27 06:35:25.792253+00', '2026-11-27 06:34:57.793449+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:30.792253Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:35.792253Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:45.792253Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'normal_total', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', '2026-11-27 06:34:55.716683+00', '2026-11-27 06:36:55.716683+00', '2026-11-27 06:37:25.716683+00', '2026-11-27 06:34:57.805146+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:37:30.716683Z", "role": "township_approver"}, {"at": "2026-11-27T06:37:35.716683Z", "role": "county_approver"}, {"at": "2026-11-27T06:37:45.716683Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'goods_due', '01a21bb6-da58-7000-b73a-a8d8349a54d6', '370983103201', '2026-11-27 06:34:58.007223+00', '2026-11-27 06:35:30.007223+00', '2026-11-27 06:35:38.007223+00', '2026-11-27 06:34:58.034378+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:43.007223Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:48.007223Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:58.007223Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'formalities_completion', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '370983103201', '2026-11-27 06:34:58.034378+00', '2026-11-27 06:35:46.034378+00', '2026-11-27 06:35:58.034378+00', '2026-11-27 06:34:58.047867+00', 'cancel', 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:36:03.034378Z", "role": "township_approver"}, {"at": "2026-11-27T06:36:08.034378Z", "role": "county_approver"}, {"at": "2026-11-27T06:36:18.034378Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'payment_held', '01a21bb6-d9a8-7000-9cd3-592b2da72b05', '370983103201', '2026-11-27 06:34:57.851702+00', '2026-11-27 06:35:13.851702+00', '2026-11-27 06:35:17.851702+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:22.851702Z", "role": "finance_officer"}, {"at": "2026-11-27T06:35:27.851702Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:37.851702Z", "role": "conference_secretary"}]', '2026-11-27 06:35:14.102583+00', '2026-11-27 06:35:18.2072+00', 3, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'supervision', '01a21bb7-776d-7000-a52b-28f65c42fbaf', '370983103201', '2026-11-27 06:35:38.219982+00', '2026-11-27 06:37:14.219982+00', '2026-11-27 06:37:38.219982+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:37:58.219982Z", "role": "supervisor"}]', NULL, NULL, 0, '2026-11-27 06:37:14.469982+00', '[]', NULL, 0, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_result', '01a21bb6-d9ae-7000-a01c-50357867e60d', '370983103201', '2026-11-27 06:34:57.830052+00', '2026-11-27 06:36:33.830052+00', '2026-11-27 06:36:57.830052+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:37:02.830052Z", "role": "township_approver"}, {"at": "2026-11-27T06:37:07.830052Z", "role": "county_approver"}, {"at": "2026-11-27T06:37:17.830052Z", "role": "conference_secretary"}]', NULL, NULL, 0, '2026-11-27 06:36:34.080052+00', '[]', NULL, 0, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_result', '01a21bb6-d9ae-7002-a8fa-63f6875fc24d', '370983103201', '2026-11-27 06:34:57.830052+00', '2026-11-27 06:36:33.830052+00', '2026-11-27 06:36:57.830052+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:37:02.830052Z", "role": "township_approver"}, {"at": "2026-11-27T06:37:07.830052Z", "role": "county_approver"}, {"at": "2026-11-27T06:37:17.830052Z", "role": "conference_secretary"}]', NULL, NULL, 0, '2026-11-27 06:36:34.080052+00', '[]', NULL, 0, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_consent', '01a21bb6-d9ae-7001-a250-514d6ed87d3e', '370983103201', '2026-11-27 06:34:57.830052+00', '2026-11-27 06:35:21.830052+00', '2026-11-27 06:35:27.830052+00', '2026-11-27 06:34:57.855496+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:32.830052Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:37.830052Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:47.830052Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', 'supervision', '01a21bb7-3187-7001-8364-74526de2f954', '370983103201', '2026-11-27 06:35:20.32602+00', '2026-11-27 06:36:56.32602+00', '2026-11-27 06:37:20.32602+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:37:40.326020Z", "role": "supervisor"}]', NULL, NULL, 0, '2026-11-27 06:36:56.57602+00', '[]', NULL, 0, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_ack', '01a21bb6-d9ae-7002-a8fa-63f6875fc24d', '370983103201', '2026-11-27 06:34:57.830052+00', '2026-11-27 06:35:13.830052+00', '2026-11-27 06:35:17.830052+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:22.830052Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:27.830052Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:37.830052Z", "role": "conference_secretary"}]', '2026-11-27 06:35:14.081019+00', '2026-11-27 06:35:18.081339+00', 3, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_reject', '01a21bb6-d9ae-7000-a01c-50357867e60d', '370983103201', '2026-11-27 06:34:57.830052+00', '2026-11-27 06:35:37.830052+00', '2026-11-27 06:35:47.830052+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:52.830052Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:57.830052Z", "role": "county_approver"}, {"at": "2026-11-27T06:36:07.830052Z", "role": "conference_secretary"}]', '2026-11-27 06:35:38.081498+00', '2026-11-27 06:35:48.081802+00', 3, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_reject', '01a21bb6-d9ae-7002-a8fa-63f6875fc24d', '370983103201', '2026-11-27 06:34:57.830052+00', '2026-11-27 06:35:37.830052+00', '2026-11-27 06:35:47.830052+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:52.830052Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:57.830052Z", "role": "county_approver"}, {"at": "2026-11-27T06:36:07.830052Z", "role": "conference_secretary"}]', '2026-11-27 06:35:38.081498+00', '2026-11-27 06:35:48.081802+00', 3, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_result', '01a21bb6-d9ae-7001-a250-514d6ed87d3e', '370983103201', '2026-11-27 06:34:57.855496+00', '2026-11-27 06:36:33.855496+00', '2026-11-27 06:36:57.855496+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:37:02.855496Z", "role": "township_approver"}, {"at": "2026-11-27T06:37:07.855496Z", "role": "county_approver"}, {"at": "2026-11-27T06:37:17.855496Z", "role": "conference_secretary"}]', NULL, NULL, 0, '2026-11-27 06:36:34.105496+00', '[]', NULL, 0, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_ack', '01a21bb6-d9ae-7001-a250-514d6ed87d3e', '370983103201', '2026-11-27 06:34:57.855496+00', '2026-11-27 06:35:13.855496+00', '2026-11-27 06:35:17.855496+00', '2026-11-27 06:34:57.95057+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:22.855496Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:27.855496Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:37.855496Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_reject', '01a21bb6-d9ae-7001-a250-514d6ed87d3e', '370983103201', '2026-11-27 06:34:57.855496+00', '2026-11-27 06:35:37.855496+00', '2026-11-27 06:35:47.855496+00', '2026-11-27 06:34:57.95057+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:52.855496Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:57.855496Z", "role": "county_approver"}, {"at": "2026-11-27T06:36:07.855496Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', 'acceptance', '01a21bb6-da9d-7000-a3b5-2832f711dad9', '370983103201', '2026-11-27 06:34:58.073226+00', '2026-11-27 06:35:14.073226+00', '2026-11-27 06:35:18.073226+00', '2026-11-27 06:35:18.075283+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:23.073226Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:28.073226Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:38.073226Z", "role": "conference_secretary"}]', '2026-11-27 06:35:14.323899+00', '2026-11-27 06:35:18.08706+00', 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', 'triage', '01a21bb6-da9d-7000-a3b5-2832f711dad9', '370983103201', '2026-11-27 06:34:58.073226+00', '2026-11-27 06:35:06.073226+00', '2026-11-27 06:35:08.073226+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:11.073226Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:14.073226Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:20.073226Z", "role": "conference_secretary"}]', '2026-11-27 06:35:06.323934+00', '2026-11-27 06:35:08.324482+00', 3, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_ack', '01a21bb6-d9ae-7000-a01c-50357867e60d', '370983103201', '2026-11-27 06:34:57.830052+00', '2026-11-27 06:35:13.830052+00', '2026-11-27 06:35:17.830052+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:22.830052Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:27.830052Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:37.830052Z", "role": "conference_secretary"}]', '2026-11-27 06:35:14.081019+00', '2026-11-27 06:35:18.081339+00', 3, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'triage', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '370983103201', '2026-11-27 06:34:57.933596+00', '2026-11-27 06:35:05.933596+00', '2026-11-27 06:35:07.933596+00', '2026-11-27 06:34:57.941105+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:10.933596Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:13.933596Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:19.933596Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'acceptance', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '370983103201', '2026-11-27 06:34:57.933596+00', '2026-11-27 06:35:13.933596+00', '2026-11-27 06:35:17.933596+00', '2026-11-27 06:34:57.941105+00', 'stop', 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:22.933596Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:27.933596Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:37.933596Z", "role": "conference_secretary"}]', NULL, NULL, 0, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', 'handover_ack', '01a21bb6-daf6-7000-88df-7e5607aa0802', '370983103201', '2026-11-27 06:34:58.161295+00', '2026-11-27 06:35:04.561295+00', '2026-11-27 06:35:06.161295+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:09.161295Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:12.161295Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:18.161295Z", "role": "conference_secretary"}]', '2026-11-27 06:35:04.812347+00', '2026-11-27 06:35:06.412169+00', 3, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'objection_handling', '01a21bb6-d122-7000-a32a-0cee83012888', '370983103201', '2026-11-27 06:34:55.642968+00', '2026-11-27 06:35:27.642968+00', '2026-11-27 06:35:35.642968+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:35:40.642968Z", "role": "township_approver"}, {"at": "2026-11-27T06:35:45.642968Z", "role": "county_approver"}, {"at": "2026-11-27T06:35:55.642968Z", "role": "conference_secretary"}]', '2026-11-27 06:35:27.894217+00', '2026-11-27 06:35:35.894003+00', 3, NULL, '[]', NULL, 0, NULL),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'supervision', '01a21bb7-bc78-7001-bfb3-31868077b06c', '370983103201', '2026-11-27 06:35:55.89511+00', '2026-11-27 06:37:31.89511+00', '2026-11-27 06:37:55.89511+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:38:15.895110Z", "role": "supervisor"}]', NULL, NULL, 0, '2026-11-27 06:37:32.14511+00', '[]', NULL, 0, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'supervision', '01a21bb7-ec13-7001-8c05-3aeeacddd09b', '370983103201', '2026-11-27 06:36:08.08105+00', '2026-11-27 06:37:44.08105+00', '2026-11-27 06:38:08.08105+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:38:28.081050Z", "role": "supervisor"}]', NULL, NULL, 0, '2026-11-27 06:37:44.33105+00', '[]', NULL, 0, NULL),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'supervision', '01a21bb7-ec15-7001-a89d-99939b029179', '370983103201', '2026-11-27 06:36:08.08105+00', '2026-11-27 06:37:44.08105+00', '2026-11-27 06:38:08.08105+00', NULL, NULL, 'demo-window_clerk-370983-1', 'cn-2026.3', false, 'demo@b8c0722dea08', '[{"at": "2026-11-27T06:38:28.081050Z", "role": "supervisor"}]', NULL, NULL, 0, '2026-11-27 06:37:44.33105+00', '[]', NULL, 0, NULL);


INSERT INTO public.clock_fact (case_id, clock, ref, event_id, kind, place_code, said_at, counts_from, pauses, due_at, paused_for) VALUES
	('01a21bb6-b54a-7000-a633-70223248db25', 'triage', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-b54b-7000-931c-ddd8c139b029', 'start', '370982117200', '2026-11-27 06:34:48.504386+00', '2026-11-27 06:34:48.504386+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'first_relief', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-b54b-7000-931c-ddd8c139b029', 'start', '370982117200', '2026-11-27 06:34:48.504386+00', '2026-11-27 06:34:48.504386+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'acceptance', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-b54b-7000-931c-ddd8c139b029', 'start', '370982117200', '2026-11-27 06:34:48.504386+00', '2026-11-27 06:34:48.504386+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'village_report', '01a21bb6-b582-7000-b764-f7c91417db46', '01a21bb6-b583-7000-bac4-c07e9cc3c24e', 'start', '370982117200', '2026-11-27 06:34:48.565497+00', '2026-11-27 06:34:48.504386+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'village_report', '01a21bb6-b582-7000-b764-f7c91417db46', '01a21bb6-b583-7000-bac4-c07e9cc3c24e', 'stop', '370982117200', '2026-11-27 06:34:48.565497+00', '2026-11-27 06:34:48.565497+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'triage', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-b5a6-7000-81d8-2489a3b9d4fc', 'stop', '370982117200', '2026-11-27 06:34:48.608636+00', '2026-11-27 06:34:48.608636+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'first_relief', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-b5a6-7000-81d8-2489a3b9d4fc', 'start', '370982117200', '2026-11-27 06:34:48.608636+00', '2026-11-27 06:34:48.504386+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'acceptance', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-b5b3-7000-8a2e-d1744899ea4e', 'stop', '370982117200', '2026-11-27 06:34:48.608636+00', '2026-11-27 06:34:48.608636+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'normal_total', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-b5b3-7000-8a2e-d1744899ea4e', 'start', '370982117200', '2026-11-27 06:34:48.608636+00', '2026-11-27 06:34:48.608636+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'emergency_total', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-b5b3-7000-8a2e-d1744899ea4e', 'start', '370982117200', '2026-11-27 06:34:48.608636+00', '2026-11-27 06:34:48.608636+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'fast_small_aid_total', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-b5b3-7000-8a2e-d1744899ea4e', 'start', '370982117200', '2026-11-27 06:34:48.608636+00', '2026-11-27 06:34:48.608636+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'normal_total', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-b90b-7000-9ebf-e11df0e61c2f', 'close', '370982117200', '2026-11-27 06:34:49.47262+00', '2026-11-27 06:34:49.47262+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'fast_small_aid_total', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-b90b-7000-9ebf-e11df0e61c2f', 'close', '370982117200', '2026-11-27 06:34:49.47262+00', '2026-11-27 06:34:49.47262+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'normal_total', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', 'stop', '370982117200', '2026-11-27 06:34:49.548851+00', '2026-11-27 06:34:49.548851+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'emergency_total', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', 'stop', '370982117200', '2026-11-27 06:34:49.548851+00', '2026-11-27 06:34:49.548851+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'conference', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', 'cancel', '370982117200', '2026-11-27 06:34:49.548851+00', '2026-11-27 06:34:49.548851+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'payment_held', '01a21bb6-b8e7-7000-abf4-94bac900d7a9', '01a21bb6-b934-7000-b878-f43e25735d43', 'stop', '370982117200', '2026-11-27 06:34:49.466803+00', '2026-11-27 06:34:49.466803+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'payment_order', '01a21bb6-b8e7-7000-abf4-94bac900d7a9', '01a21bb6-b934-7000-b878-f43e25735d43', 'start', '370982117200', '2026-11-27 06:34:49.466803+00', '2026-11-27 06:34:49.466803+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'payment_order', '01a21bb6-b8e7-7000-abf4-94bac900d7a9', '01a21bb6-b936-7000-bbf2-566369925f29', 'stop', '370982117200', '2026-11-27 06:34:49.466803+00', '2026-11-27 06:34:49.466803+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'payment', '01a21bb6-b8e7-7000-abf4-94bac900d7a9', '01a21bb6-b936-7000-bbf2-566369925f29', 'start', '370982117200', '2026-11-27 06:34:49.466803+00', '2026-11-27 06:34:49.466803+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'payment_held', '01a21bb6-b9eb-7000-b41e-4d25e2808293', '01a21bb6-ba82-7000-a5df-76a3ad9fac99', 'stop', '370982117200', '2026-11-27 06:34:49.776853+00', '2026-11-27 06:34:49.776853+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'payment_order', '01a21bb6-b9eb-7000-b41e-4d25e2808293', '01a21bb6-ba82-7000-a5df-76a3ad9fac99', 'start', '370982117200', '2026-11-27 06:34:49.776853+00', '2026-11-27 06:34:49.776853+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_consent', '01a21bb6-b9f0-7000-8606-725bc7c18bc3', '01a21bb6-ba0f-7000-858d-cbb992d2a195', 'stop', '370982117200', '2026-11-27 06:34:49.595925+00', '2026-11-27 06:34:49.595925+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_ack', '01a21bb6-b9f0-7000-8606-725bc7c18bc3', '01a21bb6-ba0f-7000-858d-cbb992d2a195', 'start', '370982117200', '2026-11-27 06:34:49.595925+00', '2026-11-27 06:34:49.595925+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_reject', '01a21bb6-b9f0-7000-8606-725bc7c18bc3', '01a21bb6-ba0f-7000-858d-cbb992d2a195', 'start', '370982117200', '2026-11-27 06:34:49.595925+00', '2026-11-27 06:34:49.595925+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_result', '01a21bb6-b9f0-7000-8606-725bc7c18bc3', '01a21bb6-ba0f-7000-858d-cbb992d2a195', 'start', '370982117200', '2026-11-27 06:34:49.595925+00', '2026-11-27 06:34:49.595925+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_consent', '01a21bb6-b9f0-7001-b242-3b1238a1b9bb', '01a21bb6-ba0f-7001-b52d-4fccbd3525ec', 'stop', '370982117200', '2026-11-27 06:34:49.595925+00', '2026-11-27 06:34:49.595925+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_ack', '01a21bb6-b9f0-7001-b242-3b1238a1b9bb', '01a21bb6-ba0f-7001-b52d-4fccbd3525ec', 'start', '370982117200', '2026-11-27 06:34:49.595925+00', '2026-11-27 06:34:49.595925+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_reject', '01a21bb6-b9f0-7001-b242-3b1238a1b9bb', '01a21bb6-ba0f-7001-b52d-4fccbd3525ec', 'start', '370982117200', '2026-11-27 06:34:49.595925+00', '2026-11-27 06:34:49.595925+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_result', '01a21bb6-b9f0-7001-b242-3b1238a1b9bb', '01a21bb6-ba0f-7001-b52d-4fccbd3525ec', 'start', '370982117200', '2026-11-27 06:34:49.595925+00', '2026-11-27 06:34:49.595925+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_consent', '01a21bb6-b9f0-7002-bb5d-559b9e4177d1', '01a21bb6-ba0f-7002-b21f-bbec41faad18', 'start', '370982117200', '2026-11-27 06:34:49.595925+00', '2026-11-27 06:34:49.595925+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_consent', '01a21bb6-b9f0-7003-bcad-c72d1c55bd96', '01a21bb6-ba0f-7003-a25a-b15c50c3a5a5', 'start', '370982117200', '2026-11-27 06:34:49.595925+00', '2026-11-27 06:34:49.595925+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_consent', '01a21bb6-b9f0-7003-bcad-c72d1c55bd96', '01a21bb6-ba76-7001-9169-72042e10be77', 'stop', '370982117200', '2026-11-27 06:34:49.832087+00', '2026-11-27 06:34:49.832087+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_ack', '01a21bb6-b9f0-7003-bcad-c72d1c55bd96', '01a21bb6-ba76-7001-9169-72042e10be77', 'start', '370982117200', '2026-11-27 06:34:49.832087+00', '2026-11-27 06:34:49.832087+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_reject', '01a21bb6-b9f0-7003-bcad-c72d1c55bd96', '01a21bb6-ba76-7001-9169-72042e10be77', 'start', '370982117200', '2026-11-27 06:34:49.832087+00', '2026-11-27 06:34:49.832087+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_result', '01a21bb6-b9f0-7003-bcad-c72d1c55bd96', '01a21bb6-ba76-7001-9169-72042e10be77', 'start', '370982117200', '2026-11-27 06:34:49.832087+00', '2026-11-27 06:34:49.832087+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'payment_order', '01a21bb6-b9eb-7000-b41e-4d25e2808293', '01a21bb6-bb0d-7000-9278-6f8c4814c646', 'stop', '370982117200', '2026-11-27 06:34:49.982433+00', '2026-11-27 06:34:49.982433+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'payment', '01a21bb6-b9eb-7000-b41e-4d25e2808293', '01a21bb6-bb0d-7000-9278-6f8c4814c646', 'start', '370982117200', '2026-11-27 06:34:49.982433+00', '2026-11-27 06:34:49.982433+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_consent', '01a21bb6-b9f0-7002-bb5d-559b9e4177d1', '01a21bb6-badd-7000-891a-78b0d6b0e5fe', 'stop', '370982117200', '2026-11-27 06:34:49.905194+00', '2026-11-27 06:34:49.905194+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_ack', '01a21bb6-b9f0-7002-bb5d-559b9e4177d1', '01a21bb6-badd-7000-891a-78b0d6b0e5fe', 'cancel', '370982117200', '2026-11-27 06:34:49.905194+00', '2026-11-27 06:34:49.905194+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_reject', '01a21bb6-b9f0-7002-bb5d-559b9e4177d1', '01a21bb6-badd-7000-891a-78b0d6b0e5fe', 'cancel', '370982117200', '2026-11-27 06:34:49.905194+00', '2026-11-27 06:34:49.905194+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_result', '01a21bb6-b9f0-7002-bb5d-559b9e4177d1', '01a21bb6-badd-7000-891a-78b0d6b0e5fe', 'cancel', '370982117200', '2026-11-27 06:34:49.905194+00', '2026-11-27 06:34:49.905194+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_returned', '01a21bb6-b9f0-7002-bb5d-559b9e4177d1', '01a21bb6-badd-7000-891a-78b0d6b0e5fe', 'stop', '370982117200', '2026-11-27 06:34:49.905194+00', '2026-11-27 06:34:49.905194+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_ack', '01a21bb6-b9f0-7000-8606-725bc7c18bc3', '01a21bb6-bc9d-7000-8703-1a6297aeb552', 'stop', '370982117200', '2026-11-27 06:34:50.360909+00', '2026-11-27 06:34:50.360909+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_reject', '01a21bb6-b9f0-7000-8606-725bc7c18bc3', '01a21bb6-bc9d-7000-8703-1a6297aeb552', 'stop', '370982117200', '2026-11-27 06:34:50.360909+00', '2026-11-27 06:34:50.360909+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'notice_closing', '01a21bb6-be20-7000-968a-02ae63567278', '01a21bb6-c5ef-7000-8586-a2cebf7254bb', 'stop', '370982117200', '2026-11-27 06:34:52.778059+00', '2026-11-27 06:34:52.778059+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'handover_ack', '01a21bb6-c78c-7000-a0e9-f2164420424d', '01a21bb6-c790-7000-abc2-63529b756d82', 'start', '370983103201', '2026-11-27 06:34:53.188063+00', '2026-11-27 06:34:53.188063+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'notice_closing', '01a21bb6-c858-7000-9671-863a517b5afa', '01a21bb6-c884-7000-a63e-027d6a04f38a', 'resume', '370983103201', '2026-11-27 06:34:53.438372+00', '2026-11-27 06:34:53.438372+00', '[]', NULL, '01a21bb6-c86f-7000-bc84-e8437e985d46'),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'objection_handling', '01a21bb6-c86f-7000-bc84-e8437e985d46', '01a21bb6-c884-7000-a63e-027d6a04f38a', 'stop', '370983103201', '2026-11-27 06:34:53.438372+00', '2026-11-27 06:34:53.438372+00', '[]', NULL, ''),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'acceptance', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '01a21bb6-d094-7000-8db6-f22d0ed0c925', 'stop', '370983103201', '2026-11-27 06:34:55.498424+00', '2026-11-27 06:34:55.498424+00', '[]', NULL, ''),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'normal_total', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '01a21bb6-d094-7000-8db6-f22d0ed0c925', 'start', '370983103201', '2026-11-27 06:34:55.498424+00', '2026-11-27 06:34:55.498424+00', '[]', NULL, ''),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'emergency_total', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '01a21bb6-d094-7000-8db6-f22d0ed0c925', 'start', '370983103201', '2026-11-27 06:34:55.498424+00', '2026-11-27 06:34:55.498424+00', '[]', NULL, ''),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'fast_small_aid_total', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '01a21bb6-d094-7000-8db6-f22d0ed0c925', 'start', '370983103201', '2026-11-27 06:34:55.498424+00', '2026-11-27 06:34:55.498424+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'first_relief', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da76-7000-8602-1f14c2604fcd', 'stop', '370983103201', '2026-11-27 06:34:58.034378+00', '2026-11-27 06:34:58.034378+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'formalities_completion', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da76-7000-8602-1f14c2604fcd', 'start', '370983103201', '2026-11-27 06:34:58.034378+00', '2026-11-27 06:34:58.034378+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'goods_due', '01a21bb6-da58-7000-b73a-a8d8349a54d6', '01a21bb6-da76-7000-8602-1f14c2604fcd', 'stop', '370983103201', '2026-11-27 06:34:58.034378+00', '2026-11-27 06:34:58.034378+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_ack', '01a21bb6-b9f0-7001-b242-3b1238a1b9bb', '01a21bb6-bcf1-7000-9586-cdac771afbca', 'stop', '370982117200', '2026-11-27 06:34:50.431781+00', '2026-11-27 06:34:50.431781+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_reject', '01a21bb6-b9f0-7001-b242-3b1238a1b9bb', '01a21bb6-bcf1-7000-9586-cdac771afbca', 'stop', '370982117200', '2026-11-27 06:34:50.431781+00', '2026-11-27 06:34:50.431781+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'first_relief', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-bcfc-7000-8a00-e27d15804dab', 'stop', '370982117200', '2026-11-27 06:34:50.392123+00', '2026-11-27 06:34:50.392123+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'formalities_completion', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-bcfc-7000-8a00-e27d15804dab', 'start', '370982117200', '2026-11-27 06:34:50.392123+00', '2026-11-27 06:34:50.392123+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'payment_order', '01a21bb6-b8e7-7000-abf4-94bac900d7a9', '01a21bb6-bcfc-7000-8a00-e27d15804dab', 'cancel', '370982117200', '2026-11-27 06:34:50.392123+00', '2026-11-27 06:34:50.392123+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'payment', '01a21bb6-b8e7-7000-abf4-94bac900d7a9', '01a21bb6-bcfc-7000-8a00-e27d15804dab', 'stop', '370982117200', '2026-11-27 06:34:50.392123+00', '2026-11-27 06:34:50.392123+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'payment_again', '01a21bb6-b8e7-7000-abf4-94bac900d7a9', '01a21bb6-bcfc-7000-8a00-e27d15804dab', 'stop', '370982117200', '2026-11-27 06:34:50.392123+00', '2026-11-27 06:34:50.392123+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'handover_ack', '01a21bb6-c78c-7000-a0e9-f2164420424d', '01a21bb6-c7bc-7000-a264-69442ee36451', 'stop', '370983103201', '2026-11-27 06:34:53.236728+00', '2026-11-27 06:34:53.236728+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'emergency_total', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '01a21bb6-d1aa-7000-aae5-87c818710823', 'close', '370983103201', '2026-11-27 06:34:55.783781+00', '2026-11-27 06:34:55.783781+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'fast_small_aid_total', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '01a21bb6-d1aa-7000-aae5-87c818710823', 'close', '370983103201', '2026-11-27 06:34:55.783781+00', '2026-11-27 06:34:55.783781+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_consent', '01a21bb6-d9ae-7000-a01c-50357867e60d', '01a21bb6-d9b5-7000-a011-967371ffb4b0', 'stop', '370983103201', '2026-11-27 06:34:57.830052+00', '2026-11-27 06:34:57.830052+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_ack', '01a21bb6-d9ae-7000-a01c-50357867e60d', '01a21bb6-d9b5-7000-a011-967371ffb4b0', 'start', '370983103201', '2026-11-27 06:34:57.830052+00', '2026-11-27 06:34:57.830052+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_reject', '01a21bb6-d9ae-7000-a01c-50357867e60d', '01a21bb6-d9b5-7000-a011-967371ffb4b0', 'start', '370983103201', '2026-11-27 06:34:57.830052+00', '2026-11-27 06:34:57.830052+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_result', '01a21bb6-d9ae-7000-a01c-50357867e60d', '01a21bb6-d9b5-7000-a011-967371ffb4b0', 'start', '370983103201', '2026-11-27 06:34:57.830052+00', '2026-11-27 06:34:57.830052+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_consent', '01a21bb6-d9ae-7001-a250-514d6ed87d3e', '01a21bb6-d9b5-7001-a04c-7b8edb407c39', 'start', '370983103201', '2026-11-27 06:34:57.830052+00', '2026-11-27 06:34:57.830052+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_consent', '01a21bb6-d9ae-7002-a8fa-63f6875fc24d', '01a21bb6-d9b5-7002-a1b0-e1b8f1771887', 'stop', '370983103201', '2026-11-27 06:34:57.830052+00', '2026-11-27 06:34:57.830052+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_ack', '01a21bb6-d9ae-7002-a8fa-63f6875fc24d', '01a21bb6-d9b5-7002-a1b0-e1b8f1771887', 'start', '370983103201', '2026-11-27 06:34:57.830052+00', '2026-11-27 06:34:57.830052+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_reject', '01a21bb6-d9ae-7002-a8fa-63f6875fc24d', '01a21bb6-d9b5-7002-a1b0-e1b8f1771887', 'start', '370983103201', '2026-11-27 06:34:57.830052+00', '2026-11-27 06:34:57.830052+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_result', '01a21bb6-d9ae-7002-a8fa-63f6875fc24d', '01a21bb6-d9b5-7002-a1b0-e1b8f1771887', 'start', '370983103201', '2026-11-27 06:34:57.830052+00', '2026-11-27 06:34:57.830052+00', '[]', NULL, ''),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', 'supervision', '01a21bb7-3187-7001-8364-74526de2f954', '01a21bb7-3189-7000-9c9d-d93cc607d0fe', 'start', '370983103201', '2026-11-27 06:35:20.32602+00', '2026-11-27 06:35:20.32602+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_ack', '01a21bb6-b9f0-7000-8606-725bc7c18bc3', '01a21bb6-bd18-7000-9534-21b1e8b92142', 'stop', '370982117200', '2026-11-27 06:34:50.514831+00', '2026-11-27 06:34:50.514831+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_reject', '01a21bb6-b9f0-7000-8606-725bc7c18bc3', '01a21bb6-bd18-7000-9534-21b1e8b92142', 'stop', '370982117200', '2026-11-27 06:34:50.514831+00', '2026-11-27 06:34:50.514831+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_result', '01a21bb6-b9f0-7000-8606-725bc7c18bc3', '01a21bb6-bd18-7000-9534-21b1e8b92142', 'stop', '370982117200', '2026-11-27 06:34:50.514831+00', '2026-11-27 06:34:50.514831+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_ack', '01a21bb6-b9f0-7001-b242-3b1238a1b9bb', '01a21bb6-bd1b-7000-8d85-2703f88f17d4', 'stop', '370982117200', '2026-11-27 06:34:50.514831+00', '2026-11-27 06:34:50.514831+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_reject', '01a21bb6-b9f0-7001-b242-3b1238a1b9bb', '01a21bb6-bd1b-7000-8d85-2703f88f17d4', 'stop', '370982117200', '2026-11-27 06:34:50.514831+00', '2026-11-27 06:34:50.514831+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_result', '01a21bb6-b9f0-7001-b242-3b1238a1b9bb', '01a21bb6-bd1b-7000-8d85-2703f88f17d4', 'stop', '370982117200', '2026-11-27 06:34:50.514831+00', '2026-11-27 06:34:50.514831+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_ack', '01a21bb6-b9f0-7003-bcad-c72d1c55bd96', '01a21bb6-bd49-7000-9bd5-d8e097f5158a', 'stop', '370982117200', '2026-11-27 06:34:50.531749+00', '2026-11-27 06:34:50.531749+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_reject', '01a21bb6-b9f0-7003-bcad-c72d1c55bd96', '01a21bb6-bd49-7000-9bd5-d8e097f5158a', 'stop', '370982117200', '2026-11-27 06:34:50.531749+00', '2026-11-27 06:34:50.531749+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_ack', '01a21bb6-b9f0-7003-bcad-c72d1c55bd96', '01a21bb6-bd4a-7000-8fbe-847add9cd0c6', 'stop', '370982117200', '2026-11-27 06:34:50.531749+00', '2026-11-27 06:34:50.531749+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_reject', '01a21bb6-b9f0-7003-bcad-c72d1c55bd96', '01a21bb6-bd4a-7000-8fbe-847add9cd0c6', 'stop', '370982117200', '2026-11-27 06:34:50.531749+00', '2026-11-27 06:34:50.531749+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_result', '01a21bb6-b9f0-7003-bcad-c72d1c55bd96', '01a21bb6-bd4a-7000-8fbe-847add9cd0c6', 'stop', '370982117200', '2026-11-27 06:34:50.531749+00', '2026-11-27 06:34:50.531749+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'triage', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-c608-7000-a752-1b589a09ab91', 'close', '370982117200', '2026-11-27 06:34:52.802147+00', '2026-11-27 06:34:52.802147+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'first_relief', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-c608-7000-a752-1b589a09ab91', 'close', '370982117200', '2026-11-27 06:34:52.802147+00', '2026-11-27 06:34:52.802147+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'formalities_completion', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-c608-7000-a752-1b589a09ab91', 'close', '370982117200', '2026-11-27 06:34:52.802147+00', '2026-11-27 06:34:52.802147+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'acceptance', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-c608-7000-a752-1b589a09ab91', 'close', '370982117200', '2026-11-27 06:34:52.802147+00', '2026-11-27 06:34:52.802147+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'materials_answer', '*', '01a21bb6-c608-7000-a752-1b589a09ab91', 'close', '370982117200', '2026-11-27 06:34:52.802147+00', '2026-11-27 06:34:52.802147+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'normal_total', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-c608-7000-a752-1b589a09ab91', 'close', '370982117200', '2026-11-27 06:34:52.802147+00', '2026-11-27 06:34:52.802147+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'emergency_total', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-c608-7000-a752-1b589a09ab91', 'close', '370982117200', '2026-11-27 06:34:52.802147+00', '2026-11-27 06:34:52.802147+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'fast_small_aid_total', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-c608-7000-a752-1b589a09ab91', 'close', '370982117200', '2026-11-27 06:34:52.802147+00', '2026-11-27 06:34:52.802147+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'conference', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-c608-7000-a752-1b589a09ab91', 'close', '370982117200', '2026-11-27 06:34:52.802147+00', '2026-11-27 06:34:52.802147+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'notice_closing', '*', '01a21bb6-c608-7000-a752-1b589a09ab91', 'close', '370982117200', '2026-11-27 06:34:52.802147+00', '2026-11-27 06:34:52.802147+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'objection_handling', '*', '01a21bb6-c608-7000-a752-1b589a09ab91', 'close', '370982117200', '2026-11-27 06:34:52.802147+00', '2026-11-27 06:34:52.802147+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'goods_due', '*', '01a21bb6-c608-7000-a752-1b589a09ab91', 'close', '370982117200', '2026-11-27 06:34:52.802147+00', '2026-11-27 06:34:52.802147+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_consent', '*', '01a21bb6-c608-7000-a752-1b589a09ab91', 'close', '370982117200', '2026-11-27 06:34:52.802147+00', '2026-11-27 06:34:52.802147+00', '[]', NULL, '');
INSERT INTO public.clock_fact (case_id, clock, ref, event_id, kind, place_code, said_at, counts_from, pauses, due_at, paused_for) VALUES
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_ack', '*', '01a21bb6-c608-7000-a752-1b589a09ab91', 'close', '370982117200', '2026-11-27 06:34:52.802147+00', '2026-11-27 06:34:52.802147+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_reject', '*', '01a21bb6-c608-7000-a752-1b589a09ab91', 'close', '370982117200', '2026-11-27 06:34:52.802147+00', '2026-11-27 06:34:52.802147+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_result', '*', '01a21bb6-c608-7000-a752-1b589a09ab91', 'close', '370982117200', '2026-11-27 06:34:52.802147+00', '2026-11-27 06:34:52.802147+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'referral_returned', '*', '01a21bb6-c608-7000-a752-1b589a09ab91', 'close', '370982117200', '2026-11-27 06:34:52.802147+00', '2026-11-27 06:34:52.802147+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'handover_ack', '*', '01a21bb6-c608-7000-a752-1b589a09ab91', 'close', '370982117200', '2026-11-27 06:34:52.802147+00', '2026-11-27 06:34:52.802147+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'recovery', '01a21bb6-c70d-7000-bb16-3af51fcebd67', '01a21bb6-c70f-7000-b94a-e910e37a3858', 'start', '370982117200', '2026-11-27 06:34:53.066139+00', '2026-11-27 06:34:53.066139+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'triage', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-c7e2-7000-b644-d34f7b5dbfc5', 'stop', '370983103201', '2026-11-27 06:34:53.278999+00', '2026-11-27 06:34:53.278999+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'acceptance', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-c800-7000-9828-828bc16f4dd9', 'stop', '370983103201', '2026-11-27 06:34:53.296473+00', '2026-11-27 06:34:53.296473+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'normal_total', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-c800-7000-9828-828bc16f4dd9', 'start', '370983103201', '2026-11-27 06:34:53.296473+00', '2026-11-27 06:34:53.296473+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'emergency_total', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-c800-7000-9828-828bc16f4dd9', 'start', '370983103201', '2026-11-27 06:34:53.296473+00', '2026-11-27 06:34:53.296473+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'fast_small_aid_total', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-c800-7000-9828-828bc16f4dd9', 'start', '370983103201', '2026-11-27 06:34:53.296473+00', '2026-11-27 06:34:53.296473+00', '[]', NULL, ''),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'emergency_total', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '01a21bb6-d106-7000-8bfc-fbe9bf3ace74', 'close', '370983103201', '2026-11-27 06:34:55.618289+00', '2026-11-27 06:34:55.618289+00', '[]', NULL, ''),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'fast_small_aid_total', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '01a21bb6-d106-7000-8bfc-fbe9bf3ace74', 'close', '370983103201', '2026-11-27 06:34:55.618289+00', '2026-11-27 06:34:55.618289+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'notice_closing', '01a21bb6-d1b3-7000-99ea-b6a9165f6782', '01a21bb6-d1b6-7000-95b1-072c59d68c31', 'start', '370983103201', '2026-11-27 06:34:55.792253+00', '2026-11-27 06:34:55.792253+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'payment_held', '01a21bb6-d9a8-7000-9cd3-592b2da72b05', '01a21bb6-d9be-7000-9763-3d67ee48c02f', 'start', '370983103201', '2026-11-27 06:34:57.851702+00', '2026-11-27 06:34:57.851702+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_consent', '01a21bb6-d9ae-7001-a250-514d6ed87d3e', '01a21bb6-d9c7-7001-bec7-6b943bc03510', 'stop', '370983103201', '2026-11-27 06:34:57.855496+00', '2026-11-27 06:34:57.855496+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_ack', '01a21bb6-d9ae-7001-a250-514d6ed87d3e', '01a21bb6-d9c7-7001-bec7-6b943bc03510', 'start', '370983103201', '2026-11-27 06:34:57.855496+00', '2026-11-27 06:34:57.855496+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_reject', '01a21bb6-d9ae-7001-a250-514d6ed87d3e', '01a21bb6-d9c7-7001-bec7-6b943bc03510', 'start', '370983103201', '2026-11-27 06:34:57.855496+00', '2026-11-27 06:34:57.855496+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_result', '01a21bb6-d9ae-7001-a250-514d6ed87d3e', '01a21bb6-d9c7-7001-bec7-6b943bc03510', 'start', '370983103201', '2026-11-27 06:34:57.855496+00', '2026-11-27 06:34:57.855496+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'triage', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da82-7000-8891-cc6204fdfbfd', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'first_relief', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da82-7000-8891-cc6204fdfbfd', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'fast_small_aid_total', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-be07-7000-964d-2f3a9d57fc64', 'stop', '370982117200', '2026-11-27 06:34:50.75015+00', '2026-11-27 06:34:50.75015+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'payment_order', '01a21bb6-b9eb-7000-b41e-4d25e2808293', '01a21bb6-be07-7000-964d-2f3a9d57fc64', 'cancel', '370982117200', '2026-11-27 06:34:50.75015+00', '2026-11-27 06:34:50.75015+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'payment', '01a21bb6-b9eb-7000-b41e-4d25e2808293', '01a21bb6-be07-7000-964d-2f3a9d57fc64', 'stop', '370982117200', '2026-11-27 06:34:50.75015+00', '2026-11-27 06:34:50.75015+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'payment_again', '01a21bb6-b9eb-7000-b41e-4d25e2808293', '01a21bb6-be07-7000-964d-2f3a9d57fc64', 'stop', '370982117200', '2026-11-27 06:34:50.75015+00', '2026-11-27 06:34:50.75015+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'formalities_completion', '01a21bb6-b54a-7000-a633-70223248db25', '01a21bb6-be1a-7000-bc10-f43c033fa92c', 'stop', '370982117200', '2026-11-27 06:34:50.772211+00', '2026-11-27 06:34:50.772211+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'notice_closing', '01a21bb6-be20-7000-968a-02ae63567278', '01a21bb6-be25-7000-8fb4-49e6b11fc40e', 'start', '370982117200', '2026-11-27 06:34:50.777163+00', '2026-11-27 06:34:50.777163+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'triage', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-c738-7000-94c9-c5cf3b8215b1', 'start', '370983103201', '2026-11-27 06:34:53.100342+00', '2026-11-27 06:34:53.100342+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'acceptance', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-c738-7000-94c9-c5cf3b8215b1', 'start', '370983103201', '2026-11-27 06:34:53.100342+00', '2026-11-27 06:34:53.100342+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'acceptance', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-c754-7000-a53d-9339f85a5331', 'pause', '370983103201', '2026-11-27 06:34:53.125469+00', '2026-11-27 06:34:53.125469+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'materials_answer', '01a21bb6-c754-7000-a53d-9339f85a5331', '01a21bb6-c754-7000-a53d-9339f85a5331', 'start', '370983103201', '2026-11-27 06:34:53.125469+00', '2026-11-27 06:34:53.125469+00', '[]', '2026-11-27 06:35:53.125469+00', ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'materials_answer', '*', '01a21bb6-c754-7000-a53d-9339f85a5331', 'cancel', '370983103201', '2026-11-27 06:34:53.125469+00', '2026-11-27 06:34:53.125469+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'normal_total', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-c754-7000-a53d-9339f85a5331', 'pause', '370983103201', '2026-11-27 06:34:53.125469+00', '2026-11-27 06:34:53.125469+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'emergency_total', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-c852-7000-abbd-739166919ee8', 'close', '370983103201', '2026-11-27 06:34:53.389458+00', '2026-11-27 06:34:53.389458+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'fast_small_aid_total', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-c852-7000-abbd-739166919ee8', 'close', '370983103201', '2026-11-27 06:34:53.389458+00', '2026-11-27 06:34:53.389458+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'notice_closing', '01a21bb6-c858-7000-9671-863a517b5afa', '01a21bb6-c859-7000-8641-cc46ef04b92f', 'start', '370983103201', '2026-11-27 06:34:53.399732+00', '2026-11-27 06:34:53.399732+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'triage', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-d041-7000-afec-1114d4cb3961', 'cancel', '370983103201', '2026-11-27 06:34:55.423679+00', '2026-11-27 06:34:55.423679+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'first_relief', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-d041-7000-afec-1114d4cb3961', 'cancel', '370983103201', '2026-11-27 06:34:55.423679+00', '2026-11-27 06:34:55.423679+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'materials_answer', '*', '01a21bb6-d041-7000-afec-1114d4cb3961', 'cancel', '370983103201', '2026-11-27 06:34:55.423679+00', '2026-11-27 06:34:55.423679+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'normal_total', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-d041-7000-afec-1114d4cb3961', 'stop', '370983103201', '2026-11-27 06:34:55.423679+00', '2026-11-27 06:34:55.423679+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'emergency_total', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-d041-7000-afec-1114d4cb3961', 'stop', '370983103201', '2026-11-27 06:34:55.423679+00', '2026-11-27 06:34:55.423679+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'fast_small_aid_total', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-d041-7000-afec-1114d4cb3961', 'stop', '370983103201', '2026-11-27 06:34:55.423679+00', '2026-11-27 06:34:55.423679+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'conference', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-d041-7000-afec-1114d4cb3961', 'cancel', '370983103201', '2026-11-27 06:34:55.423679+00', '2026-11-27 06:34:55.423679+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'notice_closing', '*', '01a21bb6-d041-7000-afec-1114d4cb3961', 'cancel', '370983103201', '2026-11-27 06:34:55.423679+00', '2026-11-27 06:34:55.423679+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'objection_handling', '*', '01a21bb6-d041-7000-afec-1114d4cb3961', 'cancel', '370983103201', '2026-11-27 06:34:55.423679+00', '2026-11-27 06:34:55.423679+00', '[]', NULL, ''),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'triage', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '01a21bb6-d04d-7000-aa7d-d0f6900e487d', 'start', '370983103201', '2026-11-27 06:34:55.435023+00', '2026-11-27 06:34:55.435023+00', '[]', NULL, ''),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'acceptance', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '01a21bb6-d04d-7000-aa7d-d0f6900e487d', 'start', '370983103201', '2026-11-27 06:34:55.435023+00', '2026-11-27 06:34:55.435023+00', '[]', NULL, ''),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'notice_closing', '01a21bb6-d110-7000-a81f-98581c732859', '01a21bb6-d123-7000-b027-90cf546a18c6', 'pause', '370983103201', '2026-11-27 06:34:55.642968+00', '2026-11-27 06:34:55.642968+00', '[]', NULL, '01a21bb6-d122-7000-a32a-0cee83012888'),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'objection_handling', '01a21bb6-d122-7000-a32a-0cee83012888', '01a21bb6-d123-7000-b027-90cf546a18c6', 'start', '370983103201', '2026-11-27 06:34:55.642968+00', '2026-11-27 06:34:55.642968+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'triage', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '01a21bb6-d137-7001-88ae-56c7001534cb', 'start', '370983103201', '2026-11-27 06:34:55.658882+00', '2026-11-27 06:34:55.658882+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'acceptance', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '01a21bb6-d137-7001-88ae-56c7001534cb', 'start', '370983103201', '2026-11-27 06:34:55.658882+00', '2026-11-27 06:34:55.658882+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'triage', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da10-7000-9409-d0644ec6ff91', 'start', '370983103201', '2026-11-27 06:34:57.933596+00', '2026-11-27 06:34:57.933596+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'acceptance', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da10-7000-9409-d0644ec6ff91', 'start', '370983103201', '2026-11-27 06:34:57.933596+00', '2026-11-27 06:34:57.933596+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'triage', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da19-7000-920e-3acaf46c4ce5', 'stop', '370983103201', '2026-11-27 06:34:57.941105+00', '2026-11-27 06:34:57.941105+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'first_relief', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da19-7000-920e-3acaf46c4ce5', 'start', '370983103201', '2026-11-27 06:34:57.941105+00', '2026-11-27 06:34:57.933596+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'acceptance', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da1b-7000-ba30-3b8d2430d528', 'stop', '370983103201', '2026-11-27 06:34:57.941105+00', '2026-11-27 06:34:57.941105+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'normal_total', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da1b-7000-ba30-3b8d2430d528', 'start', '370983103201', '2026-11-27 06:34:57.941105+00', '2026-11-27 06:34:57.941105+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'emergency_total', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da1b-7000-ba30-3b8d2430d528', 'start', '370983103201', '2026-11-27 06:34:57.941105+00', '2026-11-27 06:34:57.941105+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'fast_small_aid_total', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da1b-7000-ba30-3b8d2430d528', 'start', '370983103201', '2026-11-27 06:34:57.941105+00', '2026-11-27 06:34:57.941105+00', '[]', NULL, ''),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', 'handover_ack', '01a21bb6-daf6-7000-88df-7e5607aa0802', '01a21bb6-daf7-7000-9874-a8a1dec586b3', 'start', '370983103201', '2026-11-27 06:34:58.161295+00', '2026-11-27 06:34:58.161295+00', '[]', NULL, ''),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', 'acceptance', '01a21bb6-da9d-7000-a3b5-2832f711dad9', '01a21bb7-28bd-7000-b2dc-43d07bd35ba3', 'stop', '370983103201', '2026-11-27 06:35:18.075283+00', '2026-11-27 06:35:18.075283+00', '[]', NULL, ''),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', 'normal_total', '01a21bb6-da9d-7000-a3b5-2832f711dad9', '01a21bb7-28bd-7000-b2dc-43d07bd35ba3', 'start', '370983103201', '2026-11-27 06:35:18.075283+00', '2026-11-27 06:34:58.073226+00', '[]', NULL, ''),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', 'emergency_total', '01a21bb6-da9d-7000-a3b5-2832f711dad9', '01a21bb7-28bd-7000-b2dc-43d07bd35ba3', 'start', '370983103201', '2026-11-27 06:35:18.075283+00', '2026-11-27 06:34:58.073226+00', '[]', NULL, ''),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', 'fast_small_aid_total', '01a21bb6-da9d-7000-a3b5-2832f711dad9', '01a21bb7-28bd-7000-b2dc-43d07bd35ba3', 'start', '370983103201', '2026-11-27 06:35:18.075283+00', '2026-11-27 06:34:58.073226+00', '[]', NULL, ''),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', 'supervision', '01a21bb7-2a0d-7001-967c-168e906d8f90', '01a21bb7-2a0e-7000-b3dc-8a71acc455d0', 'start', '370983103201', '2026-11-27 06:35:18.412664+00', '2026-11-27 06:35:18.412664+00', '[]', NULL, ''),
	('01a21bb6-b54a-7000-a633-70223248db25', 'supervision', '01a21bb6-c71b-7000-ae34-2f97e6f22691', '01a21bb6-c71c-7000-87cb-48a97a9949e5', 'start', '370982117200', '2026-11-27 06:34:53.07711+00', '2026-11-27 06:34:53.07711+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'notice_closing', '01a21bb6-c858-7000-9671-863a517b5afa', '01a21bb6-d02c-7000-bed8-618241de6b2b', 'stop', '370983103201', '2026-11-27 06:34:55.40109+00', '2026-11-27 06:34:55.40109+00', '[]', NULL, ''),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'notice_closing', '01a21bb6-d110-7000-a81f-98581c732859', '01a21bb6-d111-7000-bcf5-29d749eecf07', 'start', '370983103201', '2026-11-27 06:34:55.630622+00', '2026-11-27 06:34:55.630622+00', '[]', NULL, ''),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', 'village_report', '01a21bb6-dae7-7000-bfee-515cdfacc0e4', '01a21bb6-dae9-7000-9a78-9d0ffc4caaaf', 'start', '370983103201', '2026-11-27 06:34:58.147777+00', '2026-11-27 06:34:58.073226+00', '[]', NULL, ''),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', 'village_report', '01a21bb6-dae7-7000-bfee-515cdfacc0e4', '01a21bb6-dae9-7000-9a78-9d0ffc4caaaf', 'stop', '370983103201', '2026-11-27 06:34:58.147777+00', '2026-11-27 06:34:58.147777+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'acceptance', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-c774-7000-a559-66020d0dbf3a', 'resume', '370983103201', '2026-11-27 06:34:53.157627+00', '2026-11-27 06:34:53.157627+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'materials_answer', '*', '01a21bb6-c774-7000-a559-66020d0dbf3a', 'stop', '370983103201', '2026-11-27 06:34:53.157627+00', '2026-11-27 06:34:53.157627+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'normal_total', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-c774-7000-a559-66020d0dbf3a', 'resume', '370983103201', '2026-11-27 06:34:53.157627+00', '2026-11-27 06:34:53.157627+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'notice_closing', '01a21bb6-c858-7000-9671-863a517b5afa', '01a21bb6-c870-7000-9ff7-a8f9daed94f8', 'pause', '370983103201', '2026-11-27 06:34:53.420483+00', '2026-11-27 06:34:53.420483+00', '[]', NULL, '01a21bb6-c86f-7000-bc84-e8437e985d46'),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'objection_handling', '01a21bb6-c86f-7000-bc84-e8437e985d46', '01a21bb6-c870-7000-9ff7-a8f9daed94f8', 'start', '370983103201', '2026-11-27 06:34:53.420483+00', '2026-11-27 06:34:53.420483+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'triage', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-d069-7000-9498-811f137af331', 'close', '370983103201', '2026-11-27 06:34:55.441528+00', '2026-11-27 06:34:55.441528+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'first_relief', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-d069-7000-9498-811f137af331', 'close', '370983103201', '2026-11-27 06:34:55.441528+00', '2026-11-27 06:34:55.441528+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'formalities_completion', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-d069-7000-9498-811f137af331', 'close', '370983103201', '2026-11-27 06:34:55.441528+00', '2026-11-27 06:34:55.441528+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'acceptance', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-d069-7000-9498-811f137af331', 'close', '370983103201', '2026-11-27 06:34:55.441528+00', '2026-11-27 06:34:55.441528+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'materials_answer', '*', '01a21bb6-d069-7000-9498-811f137af331', 'close', '370983103201', '2026-11-27 06:34:55.441528+00', '2026-11-27 06:34:55.441528+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'normal_total', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-d069-7000-9498-811f137af331', 'close', '370983103201', '2026-11-27 06:34:55.441528+00', '2026-11-27 06:34:55.441528+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'emergency_total', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-d069-7000-9498-811f137af331', 'close', '370983103201', '2026-11-27 06:34:55.441528+00', '2026-11-27 06:34:55.441528+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'fast_small_aid_total', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-d069-7000-9498-811f137af331', 'close', '370983103201', '2026-11-27 06:34:55.441528+00', '2026-11-27 06:34:55.441528+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'conference', '01a21bb6-c737-7000-a05d-0abff2ad8097', '01a21bb6-d069-7000-9498-811f137af331', 'close', '370983103201', '2026-11-27 06:34:55.441528+00', '2026-11-27 06:34:55.441528+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'notice_closing', '*', '01a21bb6-d069-7000-9498-811f137af331', 'close', '370983103201', '2026-11-27 06:34:55.441528+00', '2026-11-27 06:34:55.441528+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'objection_handling', '*', '01a21bb6-d069-7000-9498-811f137af331', 'close', '370983103201', '2026-11-27 06:34:55.441528+00', '2026-11-27 06:34:55.441528+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'goods_due', '*', '01a21bb6-d069-7000-9498-811f137af331', 'close', '370983103201', '2026-11-27 06:34:55.441528+00', '2026-11-27 06:34:55.441528+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'referral_consent', '*', '01a21bb6-d069-7000-9498-811f137af331', 'close', '370983103201', '2026-11-27 06:34:55.441528+00', '2026-11-27 06:34:55.441528+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'referral_ack', '*', '01a21bb6-d069-7000-9498-811f137af331', 'close', '370983103201', '2026-11-27 06:34:55.441528+00', '2026-11-27 06:34:55.441528+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'referral_reject', '*', '01a21bb6-d069-7000-9498-811f137af331', 'close', '370983103201', '2026-11-27 06:34:55.441528+00', '2026-11-27 06:34:55.441528+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'referral_result', '*', '01a21bb6-d069-7000-9498-811f137af331', 'close', '370983103201', '2026-11-27 06:34:55.441528+00', '2026-11-27 06:34:55.441528+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'referral_returned', '*', '01a21bb6-d069-7000-9498-811f137af331', 'close', '370983103201', '2026-11-27 06:34:55.441528+00', '2026-11-27 06:34:55.441528+00', '[]', NULL, ''),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', 'handover_ack', '*', '01a21bb6-d069-7000-9498-811f137af331', 'close', '370983103201', '2026-11-27 06:34:55.441528+00', '2026-11-27 06:34:55.441528+00', '[]', NULL, ''),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'triage', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '01a21bb6-d079-7000-916f-c501e9f6d101', 'stop', '370983103201', '2026-11-27 06:34:55.477297+00', '2026-11-27 06:34:55.477297+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'triage', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '01a21bb6-d159-7000-9ee9-c2f6b046fd23', 'stop', '370983103201', '2026-11-27 06:34:55.70367+00', '2026-11-27 06:34:55.70367+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'acceptance', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '01a21bb6-d16b-7000-ae18-f7c2db05f5a1', 'stop', '370983103201', '2026-11-27 06:34:55.716683+00', '2026-11-27 06:34:55.716683+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'normal_total', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '01a21bb6-d16b-7000-ae18-f7c2db05f5a1', 'start', '370983103201', '2026-11-27 06:34:55.716683+00', '2026-11-27 06:34:55.716683+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'emergency_total', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '01a21bb6-d16b-7000-ae18-f7c2db05f5a1', 'start', '370983103201', '2026-11-27 06:34:55.716683+00', '2026-11-27 06:34:55.716683+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'fast_small_aid_total', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '01a21bb6-d16b-7000-ae18-f7c2db05f5a1', 'start', '370983103201', '2026-11-27 06:34:55.716683+00', '2026-11-27 06:34:55.716683+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'notice_closing', '01a21bb6-d1b3-7000-99ea-b6a9165f6782', '01a21bb6-d985-7000-abcb-e7ef6ac389cc', 'stop', '370983103201', '2026-11-27 06:34:57.793449+00', '2026-11-27 06:34:57.793449+00', '[]', NULL, '');
INSERT INTO public.clock_fact (case_id, clock, ref, event_id, kind, place_code, said_at, counts_from, pauses, due_at, paused_for) VALUES
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'normal_total', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '01a21bb6-d98f-7004-8052-09349d5d4769', 'stop', '370983103201', '2026-11-27 06:34:57.805146+00', '2026-11-27 06:34:57.805146+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'emergency_total', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '01a21bb6-d98f-7004-8052-09349d5d4769', 'stop', '370983103201', '2026-11-27 06:34:57.805146+00', '2026-11-27 06:34:57.805146+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'conference', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '01a21bb6-d98f-7004-8052-09349d5d4769', 'cancel', '370983103201', '2026-11-27 06:34:57.805146+00', '2026-11-27 06:34:57.805146+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_ack', '01a21bb6-d9ae-7001-a250-514d6ed87d3e', '01a21bb6-da23-7000-874b-e1e6e618e8d2', 'stop', '370983103201', '2026-11-27 06:34:57.95057+00', '2026-11-27 06:34:57.95057+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'referral_reject', '01a21bb6-d9ae-7001-a250-514d6ed87d3e', '01a21bb6-da23-7000-874b-e1e6e618e8d2', 'stop', '370983103201', '2026-11-27 06:34:57.95057+00', '2026-11-27 06:34:57.95057+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'goods_due', '01a21bb6-da58-7000-b73a-a8d8349a54d6', '01a21bb6-da58-7001-93c5-04e878a00fb1', 'start', '370983103201', '2026-11-27 06:34:58.007223+00', '2026-11-27 06:34:58.007223+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'supervision', '01a21bb7-76e2-7003-b398-a3562c134067', '01a21bb7-76e3-7000-b788-3b87f08b5415', 'start', '370983103201', '2026-11-27 06:35:38.081498+00', '2026-11-27 06:35:38.081498+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'supervision', '01a21bb7-76e3-7002-9a9a-cecd820ce738', '01a21bb7-76e3-7003-9d2a-c3eba6cc0564', 'start', '370983103201', '2026-11-27 06:35:38.081498+00', '2026-11-27 06:35:38.081498+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'formalities_completion', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da82-7000-8891-cc6204fdfbfd', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'acceptance', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da82-7000-8891-cc6204fdfbfd', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'materials_answer', '*', '01a21bb6-da82-7000-8891-cc6204fdfbfd', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'normal_total', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da82-7000-8891-cc6204fdfbfd', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'emergency_total', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da82-7000-8891-cc6204fdfbfd', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'fast_small_aid_total', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da82-7000-8891-cc6204fdfbfd', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'conference', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da82-7000-8891-cc6204fdfbfd', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'notice_closing', '*', '01a21bb6-da82-7000-8891-cc6204fdfbfd', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'objection_handling', '*', '01a21bb6-da82-7000-8891-cc6204fdfbfd', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'goods_due', '*', '01a21bb6-da82-7000-8891-cc6204fdfbfd', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'referral_consent', '*', '01a21bb6-da82-7000-8891-cc6204fdfbfd', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'referral_ack', '*', '01a21bb6-da82-7000-8891-cc6204fdfbfd', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'referral_reject', '*', '01a21bb6-da82-7000-8891-cc6204fdfbfd', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'referral_result', '*', '01a21bb6-da82-7000-8891-cc6204fdfbfd', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'referral_returned', '*', '01a21bb6-da82-7000-8891-cc6204fdfbfd', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'handover_ack', '*', '01a21bb6-da82-7000-8891-cc6204fdfbfd', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'triage', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da83-7000-b02c-6841fa7879b7', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'first_relief', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da83-7000-b02c-6841fa7879b7', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'formalities_completion', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da83-7000-b02c-6841fa7879b7', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'acceptance', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da83-7000-b02c-6841fa7879b7', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'materials_answer', '*', '01a21bb6-da83-7000-b02c-6841fa7879b7', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'normal_total', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da83-7000-b02c-6841fa7879b7', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'emergency_total', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da83-7000-b02c-6841fa7879b7', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'fast_small_aid_total', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da83-7000-b02c-6841fa7879b7', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'conference', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '01a21bb6-da83-7000-b02c-6841fa7879b7', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'notice_closing', '*', '01a21bb6-da83-7000-b02c-6841fa7879b7', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'objection_handling', '*', '01a21bb6-da83-7000-b02c-6841fa7879b7', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'goods_due', '*', '01a21bb6-da83-7000-b02c-6841fa7879b7', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'referral_consent', '*', '01a21bb6-da83-7000-b02c-6841fa7879b7', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'referral_ack', '*', '01a21bb6-da83-7000-b02c-6841fa7879b7', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'referral_reject', '*', '01a21bb6-da83-7000-b02c-6841fa7879b7', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'referral_result', '*', '01a21bb6-da83-7000-b02c-6841fa7879b7', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'referral_returned', '*', '01a21bb6-da83-7000-b02c-6841fa7879b7', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 'handover_ack', '*', '01a21bb6-da83-7000-b02c-6841fa7879b7', 'close', '370983103201', '2026-11-27 06:34:58.047867+00', '2026-11-27 06:34:58.047867+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'supervision', '01a21bb7-776d-7000-a52b-28f65c42fbaf', '01a21bb7-776e-7000-8b68-a6d9868a97d6', 'start', '370983103201', '2026-11-27 06:35:38.219982+00', '2026-11-27 06:35:38.219982+00', '[]', NULL, ''),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', 'triage', '01a21bb6-da9d-7000-a3b5-2832f711dad9', '01a21bb6-da9e-7000-b441-db2dc3afb915', 'start', '370983103201', '2026-11-27 06:34:58.073226+00', '2026-11-27 06:34:58.073226+00', '[]', NULL, ''),
	('01a21bb6-da9d-7000-a3b5-2832f711dad9', 'acceptance', '01a21bb6-da9d-7000-a3b5-2832f711dad9', '01a21bb6-da9e-7000-b441-db2dc3afb915', 'start', '370983103201', '2026-11-27 06:34:58.073226+00', '2026-11-27 06:34:58.073226+00', '[]', NULL, ''),
	('01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 'supervision', '01a21bb7-bc78-7001-bfb3-31868077b06c', '01a21bb7-bc79-7000-bf1f-447b6892dab9', 'start', '370983103201', '2026-11-27 06:35:55.89511+00', '2026-11-27 06:35:55.89511+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'supervision', '01a21bb7-ec13-7001-8c05-3aeeacddd09b', '01a21bb7-ec14-7000-8378-db6b5a7bc6ed', 'start', '370983103201', '2026-11-27 06:36:08.08105+00', '2026-11-27 06:36:08.08105+00', '[]', NULL, ''),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 'supervision', '01a21bb7-ec15-7001-a89d-99939b029179', '01a21bb7-ec15-7002-a3a5-e3e00761feb5', 'start', '370983103201', '2026-11-27 06:36:08.08105+00', '2026-11-27 06:36:08.08105+00', '[]', NULL, '');


INSERT INTO public.consumer_offset (topic, partition, next_offset, written_at, written_for) VALUES
	('jiuji.intake', 2, 11, 1795761295731, 11),
	('jiuji.assessment', 2, 16, 1795761297816, 16),
	('jiuji.disbursement', 2, 10, 1795761297859, 10),
	('jiuji.disbursement', 3, 1, 1795761297859, 1),
	('jiuji.desk', 2, 8, 1795761297934, 8),
	('jiuji.referral', 2, 21, 1795761297966, 21),
	('jiuji.assessment', 1, 8, 1795761298011, 8),
	('jiuji.disbursement', 1, 1, 1795761298045, 1),
	('jiuji.intake', 1, 13, 1795761298070, 13),
	('jiuji.audit', 2, 53, 1795761368140, 53),
	('jiuji.intake', 0, 4, 1795761318079, 4),
	('jiuji.audit', 0, 14, 1795761320331, 14);


INSERT INTO public.duty (event_id, case_id, place_code, officer, unit, since) VALUES
	('01a21bb6-b54b-7000-931c-ddd8c139b029', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'demo-village_officer-370982-1', 'division:370982', '2026-11-27 06:34:48.504386+00'),
	('01a21bb6-c738-7000-94c9-c5cf3b8215b1', '01a21bb6-c737-7000-a05d-0abff2ad8097', '370983103201', 'demo-window_clerk-370983-1', 'division:370983', '2026-11-27 06:34:53.100342+00'),
	('01a21bb6-c7bc-7000-a264-69442ee36451', '01a21bb6-c737-7000-a05d-0abff2ad8097', '370983103201', 'demo-window_clerk-370983-2', '演示窗口', '2026-11-27 06:34:53.236728+00'),
	('01a21bb6-d04d-7000-aa7d-d0f6900e487d', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '370983103201', 'demo-window_clerk-370983-1', 'division:370983', '2026-11-27 06:34:55.435023+00'),
	('01a21bb6-d137-7001-88ae-56c7001534cb', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', 'demo-window_clerk-370983-1', 'division:370983', '2026-11-27 06:34:55.658882+00'),
	('01a21bb6-da10-7000-9409-d0644ec6ff91', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '370983103201', 'demo-window_clerk-370983-1', 'division:370983', '2026-11-27 06:34:57.933596+00'),
	('01a21bb6-da9e-7000-b441-db2dc3afb915', '01a21bb6-da9d-7000-a3b5-2832f711dad9', '370983103201', 'demo-window_clerk-370983-1', 'division:370983', '2026-11-27 06:34:58.073226+00');


INSERT INTO public.event (seq, txid, event_id, type, source, occurred_at, case_id, case_seq, case_version, place_code, actor, policy_version, leaf, leaf_hash) OVERRIDING SYSTEM VALUE VALUES
	(1, '866', '01a21bb6-b54b-7000-931c-ddd8c139b029', 'cn.jiuji.case.registered.v1', 'intake', '2026-11-27 06:34:48.504386+00', '01a21bb6-b54a-7000-a633-70223248db25', 1, 1, '370982117200', 'demo-village_officer-370982-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c226361736576657273696f6e223a312c226964223a2230316132316262362d623534622d373030302d393331632d646464386331333962303239222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34382e3530343338362b30303a3030222c227472616365706172656e74223a2230302d34356237303533663762633033376361356661396463326536636466386264312d393630623437386431633639343931382d3031222c2274797065223a22636e2e6a69756a692e636173652e726567697374657265642e7631227d0a7b226368616e6e656c223a2276696c6c616765222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c22706572736f6e5f726566223a22702d3938373861333836306636373732663635356363303632333939383032353431222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393832222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a34382e3530343338365a222c226964656e746974795f636c6173736573223a5b22646962616f225d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a747275652c227265706f727465725f6b696e64223a2276696c6c6167655f6f666669636572222c227374617465645f73656c665f706169645f66656e223a353030303030302c227265717565737465645f66656e223a313230303030302c227265717565737465645f6d6f646573223a5b2263617368225d2c227265717565737465645f70726f6772616d6d6573223a5b22636861726974795f72656c696566225d7d', '\x43489363db522fc80562d659279f8824ee64794aac211654abe5b0d6d86b7c9f'),
	(2, '873', '01a21bb6-b583-7000-bac4-c07e9cc3c24e', 'cn.jiuji.relief.given.v1', 'intake', '2026-11-27 06:34:48.565497+00', '01a21bb6-b54a-7000-a633-70223248db25', 2, 2, '370982117200', 'demo-village_officer-370982-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a320a343334383933363364623532326663383035363264363539323739663838323465653634373934616163323131363534616265356230643664383662376339660a7b226163746f72223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c226361736576657273696f6e223a322c226964223a2230316132316262362d623538332d373030302d626163342d633037653963633363323465222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34382e3536353439372b30303a3030222c227472616365706172656e74223a2230302d30326264633031396639396136393338376131613337323261366536383033302d643934633535346433393164353537332d3031222c2274797065223a22636e2e6a69756a692e72656c6965662e676976656e2e7631227d0a7b2272656c6965665f6964223a2230316132316262362d623538322d373030302d623736342d663763393134313764623436222c22666f726d223a2263617265222c22616d6f756e745f66656e223a302c22676976656e5f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938322d31222c22676976656e5f6174223a22323032362d31312d32375430363a33343a34382e3530343338365a222c227769746e6573736573223a322c226d6f6e65795f736f75726365223a22646f6e6174696f6e222c226f7665725f6c696d6974223a66616c73657d', '\xc5bb20335215914c92371ad2462761f3df017b9fe87d375c29a65f34ae58b50e'),
	(3, '873', '01a21bb6-b5a6-7000-81d8-2489a3b9d4fc', 'cn.jiuji.case.triaged.v1', 'intake', '2026-11-27 06:34:48.608636+00', '01a21bb6-b54a-7000-a633-70223248db25', 3, 3, '370982117200', 'demo-window_clerk-370982-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a330a633562623230333335323135393134633932333731616432343632373631663364663031376239666538376433373563323961363566333461653538623530650a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226361736576657273696f6e223a332c226964223a2230316132316262362d623561362d373030302d383164382d323438396133623964346663222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34382e3630383633362b30303a3030222c227472616365706172656e74223a2230302d61363838616561343932636266316565643364636337656461313638343435662d353563333536366134373335666435342d3031222c2274797065223a22636e2e6a69756a692e636173652e747269616765642e7631227d0a7b22757267656e6379223a22656d657267656e6379222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a34382e3530343338365a222c22646f776e677261646564223a66616c73657d', '\xe2a1282c364775c90ace8db8e6b5344c9970c7b0dc9c89a6b2d48bd4c0beaa43'),
	(4, '873', '01a21bb6-b5b3-7000-8a2e-d1744899ea4e', 'cn.jiuji.case.accepted.v1', 'intake', '2026-11-27 06:34:48.608636+00', '01a21bb6-b54a-7000-a633-70223248db25', 4, 4, '370982117200', 'demo-window_clerk-370982-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a340a653261313238326333363437373563393061636538646238653662353334346339393730633762306463396338396136623264343862643463306265616134330a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226361736576657273696f6e223a342c226964223a2230316132316262362d623562332d373030302d386132652d643137343438393965613465222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34382e3630383633362b30303a3030222c227472616365706172656e74223a2230302d61363838616561343932636266316565643364636337656461313638343435662d353563333536366134373335666435342d3031222c2274797065223a22636e2e6a69756a692e636173652e61636365707465642e7631227d0a7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a747275652c2261636365707465645f6174223a22323032362d31312d32375430363a33343a34382e3630383633365a227d', '\xe8abe540e8610b229b2e2d2746d9a610585586ff476e614d7c5844e8fb87945b'),
	(5, '888', '01a21bb6-b85c-7001-9f2b-ce098d5c709a', 'cn.jiuji.relief.ordered.v1', 'assessment', '2026-11-27 06:34:49.294173+00', '01a21bb6-b54a-7000-a633-70223248db25', 5, 1, '370982117200', 'demo-township_approver-370982-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a350a653861626535343065383631306232323962326532643237343664396136313035383535383666663437366536313464376335383434653866623837393435620a7b226163746f72223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938322d31222c226361736576657273696f6e223a312c226964223a2230316132316262362d623835632d373030312d396632622d636530393864356337303961222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34392e3239343137332b30303a3030222c227472616365706172656e74223a2230302d62633731633563343231386462346266663631653862646335366637383339322d373735623937623465623462383963612d3031222c2274797065223a22636e2e6a69756a692e72656c6965662e6f7264657265642e7631227d0a7b226974656d5f6964223a2230316132316262362d623835632d373030302d386439302d323462393061383732313564222c22616d6f756e745f66656e223a36333030302c22666f726d223a2263617368222c2266756e64696e67223a2270657474795f72657365727665222c226f7264657265645f6279223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938322d31222c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31227d', '\x546280cc4dbb0de21a6fed4af8239cb862d2489dd4a5edffa2f2a98e549d1b28'),
	(6, '896', '01a21bb6-b894-7000-b771-f7c440967d53', 'cn.jiuji.survey.completed.v1', 'assessment', '2026-11-27 06:34:49.360773+00', '01a21bb6-b54a-7000-a633-70223248db25', 6, 2, '370982117200', 'demo-window_clerk-370982-2', NULL, '\x6a69756a692d6c6561662f310a360a353436323830636334646262306465323161366665643461663832333963623836326432343839646434613565646666613266326139386535343964316232380a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c226361736576657273696f6e223a322c226964223a2230316132316262362d623839342d373030302d623737312d663763343430393637643533222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34392e3336303737332b30303a3030222c227472616365706172656e74223a2230302d36346566376631333332393630313630353933653330343161663035633930342d623138633132653731653466386133322d3031222c2274797065223a22636e2e6a69756a692e7375727665792e636f6d706c657465642e7631227d0a7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d35225d2c22686f757365686f6c645f73697a65223a312c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a353030303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d', '\xc79f5afd9366566f1261c00e6ad1cac2a6e4b56d3bfcea62c9552ff86971e565'),
	(7, '910', '01a21bb6-b90b-7000-9ebf-e11df0e61c2f', 'cn.jiuji.review.decided.v1', 'assessment', '2026-11-27 06:34:49.47262+00', '01a21bb6-b54a-7000-a633-70223248db25', 7, 3, '370982117200', 'demo-window_clerk-370982-2', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a370a633739663561666439333636353636663132363163303065366164316361633261366534623536643362666365613632633935353266663836393731653536350a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c226361736576657273696f6e223a332c226964223a2230316132316262362d623930622d373030302d396562662d653131646630653631633266222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34392e3437323632302b30303a3030222c227472616365706172656e74223a2230302d66343135663338306462373066333466616430316539386563623533623339372d376266333338323431303135346430382d3031222c2274797065223a22636e2e6a69756a692e7265766965772e646563696465642e7631227d0a7b2270726f636564757265223a22656d657267656e6379222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d33222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d34225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2270726f706f7365645f66656e223a3536373030307d', '\xc9dbd4960e9abc8e22581cf56ab4877eebe7996db5b72e791ef0608af80907d2'),
	(9, '925', '01a21bb6-b934-7000-b878-f43e25735d43', 'cn.jiuji.payment.reserved.v1', 'disbursement', '2026-11-27 06:34:49.466803+00', '01a21bb6-b54a-7000-a633-70223248db25', 9, 1, '370982117200', 'system:disbursement', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a390a626637313063393665313836313266616239326561366530646564663662303938343631343664306666313438626562323837636230633462376464613765330a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a312c22636175736174696f6e6964223a2230316132316262362d623835632d373030312d396632622d636530393864356337303961222c226964223a2230316132316262362d623933342d373030302d623837382d663433653235373335643433222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34392e3436363830332b30303a3030222c227472616365706172656e74223a2230302d62633731633563343231386462346266663631653862646335366637383339322d373735623937623465623462383963612d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e72657365727665642e7631227d0a7b227061796d656e745f6964223a2230316132316262362d623865372d373030302d616266342d393462616339303064376139222c226974656d5f6964223a2230316132316262362d623835632d373030302d386439302d323462393061383732313564222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a36333030302c2266756e64696e67223a2270657474795f72657365727665222c2266697273745f72656c696566223a747275657d', '\xdbb2faaa33c677ce2d62abaa01fbccbb54860a643e1e1bfcabc65b147ba33225'),
	(8, '918', '01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', 'cn.jiuji.case.approved.v1', 'assessment', '2026-11-27 06:34:49.548851+00', '01a21bb6-b54a-7000-a633-70223248db25', 8, 4, '370982117200', 'demo-county_approver-370982-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a380a633964626434393630653961626338653232353831636635366162343837376565626537393936646235623732653739316566303630386166383039303764320a7b226163746f72223a2264656d6f2d636f756e74795f617070726f7665722d3337303938322d31222c226361736576657273696f6e223a342c226964223a2230316132316262362d623934662d373030362d383465622d613565613234633662643963222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34392e3534383835312b30303a3030222c227472616365706172656e74223a2230302d31343664663465323435376338613061313663303365353135613533643732642d623833313662633634636436373339302d3031222c2274797065223a22636e2e6a69756a692e636173652e617070726f7665642e7631227d0a7b2270726f636564757265223a22656d657267656e6379222c226974656d73223a5b7b226974656d5f6964223a2230316132316262362d623934662d373030352d383437372d366534623762396665353563222c226b696e64223a2263617368222c2270726f6772616d6d65223a2274656d706f726172795f617373697374616e6365222c226465706172746d656e74223a22636976696c5f61666661697273222c22616d6f756e745f66656e223a3530343030302c22696e7374616c6d656e7473223a312c2266756e64696e67223a22636f756e74795f627564676574222c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132316262362d623934662d373030342d396632392d366535656638383463396539222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22646973656173655f656d657267656e63795f66756e64222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226465736b223a226865616c7468222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132316262362d623934662d373030332d393061642d393666386130663531653230222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a226d65646963616c5f617373697374616e6365222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226465736b223a226865616c7468222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132316262362d623934662d373030322d386562362d346465383061333535643837222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a227265645f63726f73735f72656c696566222c226465706172746d656e74223a227265645f63726f7373222c226465736b223a2263686172697479222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a747275657d2c7b226974656d5f6964223a2230316132316262362d623934662d373030312d623538312d356537346338393438356238222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a747275657d5d2c22746f74616c5f66656e223a3536373030302c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c22646563696465645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938322d31222c226c6567616c5f6261736973223a5b22e7a4bee4bc9ae69591e58aa9e69a82e8a18ce58a9ee6b39520c2a73437e280933438222c22e59bbde58f91e3809432303134e380953437e58fb7222c22e6b3b0e694bfe58a9ee5ad97e3809432303135e380953430e58fb7222c22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d2c226578706c616e6174696f6e5f736861323536223a2237363962353433646432376332356536336464313162653530303130353031386262316630633361313633646233396235393634383464346364306465393038222c22666f726d616c69746965735f6f70656e223a747275652c226e6f746963655f6d6f6465223a22706f7374227d', '\xbf710c96e18612fab92ea6e0dedf6b09846146d0ff148beb287cb0c4b7dda7e3'),
	(23, '994', '01a21bb6-bbeb-7000-b036-d241a7db9f06', 'cn.jiuji.desk.acknowledged.v1', 'health', '2026-11-27 06:34:50.181527+00', '01a21bb6-b54a-7000-a633-70223248db25', 23, 1, '370982117200', 'demo-health_commission-370982', NULL, '\x6a69756a692d6c6561662f310a32330a383963646238343366376638333463316635666231663864633037333832646234343762356161373563323132313763613536313666343336303237656266360a7b226163746f72223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832222c226361736576657273696f6e223a312c226964223a2230316132316262362d626265622d373030302d623033362d643234316137646239663036222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226865616c7468222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35302e3138313532372b30303a3030222c227472616365706172656e74223a2230302d31356166653761343365663633663566386661633966646335366464356236372d363232383237396136616436323936342d3031222c2274797065223a22636e2e6a69756a692e6465736b2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d623966302d373030302d383630362d373235626337633138626333222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226f666669636572223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832227d', '\x470d62fe0ca01044161002a37dc5b3c1d47652b56d2cc09fd4897d66610e04ba'),
	(43, '1098', '01a21bb6-c71c-7000-87cb-48a97a9949e5', 'cn.jiuji.supervision.opened.v1', 'audit', '2026-11-27 06:34:53.07711+00', '01a21bb6-b54a-7000-a633-70223248db25', 43, 1, '370982117200', 'demo-supervisor-370982-1', NULL, '\x6a69756a692d6c6561662f310a34330a383230656337343364376631303964336534623261303237613363663234343932353464383438633865363535366164353538376438663530353531333231660a7b226163746f72223a2264656d6f2d73757065727669736f722d3337303938322d31222c226361736576657273696f6e223a312c226964223a2230316132316262362d633731632d373030302d383763622d343861393761393934396535222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35332e3037373131302b30303a3030222c227472616365706172656e74223a2230302d63626231306561663336643036393463353736323738336331643765333831382d613037383933323739653537313035612d3031222c2274797065223a22636e2e6a69756a692e7375706572766973696f6e2e6f70656e65642e7631227d0a7b227375706572766973696f6e5f6964223a2230316132316262362d633731622d373030302d616533342d326639376536663232363931222c226361757365223a226f766572647565222c226f70656e65645f6279223a2264656d6f2d73757065727669736f722d3337303938322d31227d', '\x81792a990d969a2fb89ce9e0089106c9ae2759801b0d983e1afc5aaa0a112c77'),
	(51, '1152', '01a21bb6-c840-7000-bbec-ba8e8a877f1f', 'cn.jiuji.survey.completed.v1', 'assessment', '2026-11-27 06:34:53.375367+00', '01a21bb6-c737-7000-a05d-0abff2ad8097', 8, 1, '370983103201', 'demo-window_clerk-370983-2', NULL, '\x6a69756a692d6c6561662f310a380a386535396638656632356530376637616633306566336664363431393063656532326533303038356432373732316335663765383733363839333966336434650a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a312c226964223a2230316132316262362d633834302d373030302d626265632d626138653861383737663166222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d633733372d373030302d613035642d306162666632616438303937222c2274696d65223a22323032362d31312d32375430363a33343a35332e3337353336372b30303a3030222c227472616365706172656e74223a2230302d65613632386432636466366332356132646333613837303037386262626139302d373831616439373665386663626132662d3031222c2274797065223a22636e2e6a69756a692e7375727665792e636f6d706c657465642e7631227d0a7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22686f757365686f6c645f73697a65223a332c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a343530303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d', '\x798af479003549ad401234321e6e37e4a6c91c2399df47635c59307cdef57ee5'),
	(56, '1192', '01a21bb6-d02c-7000-bed8-618241de6b2b', 'cn.jiuji.notice.closed.v1', 'assessment', '2026-11-27 06:34:55.40109+00', '01a21bb6-c737-7000-a05d-0abff2ad8097', 13, 6, '370983103201', 'system:assessment', NULL, '\x6a69756a692d6c6561662f310a31330a386164633362363638323166313838396333643732663933303738303536363939386339363136633037383061303735393637353136306531666265323434320a7b226163746f72223a2273797374656d3a6173736573736d656e74222c226361736576657273696f6e223a362c226964223a2230316132316262362d643032632d373030302d626564382d363138323431646536623262222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d633733372d373030302d613035642d306162666632616438303937222c2274696d65223a22323032362d31312d32375430363a33343a35352e3430313039302b30303a3030222c2274797065223a22636e2e6a69756a692e6e6f746963652e636c6f7365642e7631227d0a7b226e6f746963655f6964223a2230316132316262362d633835382d373030302d393637312d383633613531376235616661222c226d6f6465223a22707265222c22757068656c64223a66616c73657d', '\x3c7e5705b35aa1dd266b03f8c988568a86f894b23a7549b175d9cbb88a63d467'),
	(64, '1245', '01a21bb6-d111-7000-bcf5-29d749eecf07', 'cn.jiuji.notice.opened.v1', 'assessment', '2026-11-27 06:34:55.630622+00', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 6, 3, '370983103201', 'demo-window_clerk-370983-2', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a360a656362393165383362326233316138333762613431666665353664333261346431663537333137623632393433333733646434643931613166633062396638380a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a332c226964223a2230316132316262362d643131312d373030302d626366352d323964373439656563663037222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643034632d373030302d396337642d393865303737366466636330222c2274696d65223a22323032362d31312d32375430363a33343a35352e3633303632322b30303a3030222c227472616365706172656e74223a2230302d65623031363438633561633239363336653164636462353435323739623965302d313136313361336239343032396539362d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f70656e65642e7631227d0a7b226e6f746963655f6964223a2230316132316262362d643131302d373030302d613831662d393835383163373332383539222c226d6f6465223a22707265222c22636c6f7365735f6174223a22323032362d31312d32375430363a33343a35372e3633303632325a227d', '\x070061833000bc337282d3c05a6f210727ee46054fe11b02b7f45bb3f728c6cf'),
	(81, '1336', '01a21bb6-d9fe-7000-abcd-b0cd635fa6c9', 'cn.jiuji.desk.acknowledged.v1', 'charity', '2026-11-27 06:34:57.917135+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 15, 1, '370983103201', 'demo-charity_federation-370983', NULL, '\x6a69756a692d6c6561662f310a31350a623934303235623863346130343537383232343531353837383131653531363861313662613631366566386532623230613462343764346665653030313166310a7b226163746f72223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393833222c226361736576657273696f6e223a312c226964223a2230316132316262362d643966652d373030302d616263642d623063643633356661366339222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a2263686172697479222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33343a35372e3931373133352b30303a3030222c227472616365706172656e74223a2230302d65333838343537343331653666636331323762316361626338633564613838652d323839666663653031636235366337662d3031222c2274797065223a22636e2e6a69756a692e6465736b2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d643961652d373030312d613235302d353134643665643837643365222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393833227d', '\x6d2f45a68eefc03f0dc34d06acd5ffdac0273206e4e32c2d1cb85d0c46358f40'),
	(92, '1375', '01a21bb6-dae9-7000-9a78-9d0ffc4caaaf', 'cn.jiuji.relief.given.v1', 'intake', '2026-11-27 06:34:58.147777+00', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 2, 2, '370983103201', 'demo-village_officer-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a320a336535383438656134656538386431636431613235353435653539316338356437333237363430306330636263363235633362663130356466383139306264310a7b226163746f72223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938332d31222c226361736576657273696f6e223a322c226964223a2230316132316262362d646165392d373030302d396137382d396430666663346361616166222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c2274696d65223a22323032362d31312d32375430363a33343a35382e3134373737372b30303a3030222c227472616365706172656e74223a2230302d62616333633166316235373063663562396437316662393338376630663535302d666365346361376334393033393961662d3031222c2274797065223a22636e2e6a69756a692e72656c6965662e676976656e2e7631227d0a7b2272656c6965665f6964223a2230316132316262362d646165372d373030302d626665652d353135636466616363306534222c22666f726d223a226c6f6467696e67222c22616d6f756e745f66656e223a353030302c22676976656e5f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938332d31222c22676976656e5f6174223a22323032362d31312d32375430363a33343a35382e3037333232365a222c227769746e6573736573223a322c226d6f6e65795f736f75726365223a22646f6e6174696f6e222c226f7665725f6c696d6974223a66616c73657d', '\x236fa43490a6926d36e1d3b8f60f53aad6cd78840ed48e363fd1d1968d844bd3'),
	(10, '925', '01a21bb6-b936-7000-bbf2-566369925f29', 'cn.jiuji.payment.ordered.v1', 'disbursement', '2026-11-27 06:34:49.466803+00', '01a21bb6-b54a-7000-a633-70223248db25', 10, 2, '370982117200', 'system:disbursement', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31300a646262326661616133336336373763653264363261626161303166626363626235343836306136343365316531626663616263363562313437626133333232350a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a322c22636175736174696f6e6964223a2230316132316262362d623835632d373030312d396632622d636530393864356337303961222c226964223a2230316132316262362d623933362d373030302d626266322d353636333639393235663239222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34392e3436363830332b30303a3030222c227472616365706172656e74223a2230302d62633731633563343231386462346266663631653862646335366637383339322d373735623937623465623462383963612d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e6f7264657265642e7631227d0a7b227061796d656e745f6964223a2230316132316262362d623865372d373030302d616266342d393462616339303064376139222c226974656d5f6964223a2230316132316262362d623835632d373030302d386439302d323462393061383732313564222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a36333030302c2266756e64696e67223a2270657474795f72657365727665222c2266697273745f72656c696566223a747275652c226f7264657265645f6279223a2273797374656d3a64697362757273656d656e74222c2262795f72756c65223a747275657d', '\x10ab3b144de2e8df49be216e06ddbd663042187be54bddbfc47582f6e839435c'),
	(11, '930', '01a21bb6-ba08-7000-bfa1-2817b2db4102', 'cn.jiuji.payment.submitted.v1', 'disbursement', '2026-11-27 06:34:49.716653+00', '01a21bb6-b54a-7000-a633-70223248db25', 11, 3, '370982117200', 'system:disbursement', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31310a313061623362313434646532653864663439626532313665303664646264363633303432313837626535346264646266633437353832663665383339343335630a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a332c22636175736174696f6e6964223a2230316132316262362d623835632d373030312d396632622d636530393864356337303961222c226964223a2230316132316262362d626130382d373030302d626661312d323831376232646234313032222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34392e3731363635332b30303a3030222c227472616365706172656e74223a2230302d62633731633563343231386462346266663631653862646335366637383339322d373735623937623465623462383963612d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e7375626d69747465642e7631227d0a7b227061796d656e745f6964223a2230316132316262362d623865372d373030302d616266342d393462616339303064376139222c226974656d5f6964223a2230316132316262362d623835632d373030302d386439302d323462393061383732313564222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a36333030302c2266756e64696e67223a2270657474795f72657365727665222c2266697273745f72656c696566223a747275652c22696e737472756374696f6e5f6e6f223a224a4a30314132314242364238453737303030414246343934424143393030443741393031227d', '\x0d7f9527c899123a00e70accd3eb1777dfddf73c34a9055f370a3c2518c8bf15'),
	(24, '1003', '01a21bb6-bbf6-7000-af23-4615014bb43e', 'cn.jiuji.desk.acknowledged.v1', 'health', '2026-11-27 06:34:50.200721+00', '01a21bb6-b54a-7000-a633-70223248db25', 24, 2, '370982117200', 'demo-medical_insurance-370982', NULL, '\x6a69756a692d6c6561662f310a32340a343730643632666530636130313034343136313030326133376463356233633164343736353262353664326363303966643438393764363636313065303462610a7b226163746f72223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832222c226361736576657273696f6e223a322c226964223a2230316132316262362d626266362d373030302d616632332d343631353031346262343365222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226865616c7468222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35302e3230303732312b30303a3030222c227472616365706172656e74223a2230302d64363965356630306637343661383835326138356630383639376139633265662d346264636466383266623037303532612d3031222c2274797065223a22636e2e6a69756a692e6465736b2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d623966302d373030312d623234322d336231323338613162396262222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226f666669636572223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832227d', '\xdc30b99b26e56ca1dd3cd16493ce4b7594a174aafa459978813e92ffd2392f49'),
	(25, '1012', '01a21bb6-bc5d-7000-b52b-d090b022d5dd', 'cn.jiuji.desk.refused.v1', 'health', '2026-11-27 06:34:50.307384+00', '01a21bb6-b54a-7000-a633-70223248db25', 25, 3, '370982117200', 'demo-health_commission-370982', NULL, '\x6a69756a692d6c6561662f310a32350a646333306239396232366535366361316464336364313634393363653462373539346131373461616661343539393738383133653932666664323339326634390a7b226163746f72223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832222c226361736576657273696f6e223a332c226964223a2230316132316262362d626335642d373030302d623532622d643039306230323264356464222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226865616c7468222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35302e3330373338342b30303a3030222c227472616365706172656e74223a2230302d35383161646431313237343665643937626162313235653330353231663034382d653734663935653265346632636438662d3031222c2274797065223a22636e2e6a69756a692e6465736b2e726566757365642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d623966302d373030302d383630362d373235626337633138626333222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c22726561736f6e5f636f6465223a226e6f7468696e675f746f6c64222c226f666669636572223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832227d', '\x45c7dc7a61e8e4f306f89644160a7aeeff768ac446fc41c883649f86ef59fd28'),
	(37, '1054', '01a21bb6-be07-7000-964d-2f3a9d57fc64', 'cn.jiuji.payment.paid.v1', 'disbursement', '2026-11-27 06:34:50.75015+00', '01a21bb6-b54a-7000-a633-70223248db25', 37, 8, '370982117200', 'system:disbursement', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a33370a333336613136646138386235613930666365336563353535646234326631646337633437383131363264333632343639386432306161333231666166303335320a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a382c22636175736174696f6e6964223a2230316132316262362d623934662d373030362d383465622d613565613234633662643963222c226964223a2230316132316262362d626530372d373030302d393634642d326633613964353766633634222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35302e3735303135302b30303a3030222c227472616365706172656e74223a2230302d31343664663465323435376338613061313663303365353135613533643732642d623833313662633634636436373339302d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e706169642e7631227d0a7b227061796d656e745f6964223a2230316132316262362d623965622d373030302d623431652d346432356532383038323933222c226974656d5f6964223a2230316132316262362d623934662d373030352d383437372d366534623762396665353563222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73652c226e6f7468696e675f6f776564223a747275652c226d65616e73223a2262616e6b222c22696e737472756374696f6e5f6e6f223a224a4a30314132314242364239454237303030423431453444323545323830383239333031222c2262616e6b5f7265666572656e6365223a22424b32303236313132373030303030303032227d', '\xa56edc1ea7236ed29d9b6038ee8cdd915e2ff41154884c3392e69a07897762b3'),
	(38, '1063', '01a21bb6-be1a-7000-bc10-f43c033fa92c', 'cn.jiuji.formalities.completed.v1', 'assessment', '2026-11-27 06:34:50.772211+00', '01a21bb6-b54a-7000-a633-70223248db25', 38, 5, '370982117200', 'demo-window_clerk-370982-2', NULL, '\x6a69756a692d6c6561662f310a33380a613536656463316561373233366564323964396236303338656538636464393135653266663431313534383834633333393265363961303738393737363262330a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c226361736576657273696f6e223a352c226964223a2230316132316262362d626531612d373030302d626331302d663433633033336661393263222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35302e3737323231312b30303a3030222c227472616365706172656e74223a2230302d37386134343335373831386536383162353661396362306630656666623761632d646532656639396266333165333833622d3031222c2274797065223a22636e2e6a69756a692e666f726d616c69746965732e636f6d706c657465642e7631227d0a7b22636f6d706c657465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c22666f756e645f656c696769626c65223a747275657d', '\x6810a184716daaa149df4a338ca06e0d4fdfdd3d3538a6a12ac971ac2058d4bd'),
	(39, '1063', '01a21bb6-be25-7000-8fb4-49e6b11fc40e', 'cn.jiuji.notice.opened.v1', 'assessment', '2026-11-27 06:34:50.777163+00', '01a21bb6-b54a-7000-a633-70223248db25', 39, 6, '370982117200', 'system:assessment', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a33390a363831306131383437313664616161313439646634613333386361303665306434666466646433643335333861366131326163393731616332303538643462640a7b226163746f72223a2273797374656d3a6173736573736d656e74222c226361736576657273696f6e223a362c22636175736174696f6e6964223a2230316132316262362d626530372d373030302d393634642d326633613964353766633634222c226964223a2230316132316262362d626532352d373030302d386662342d343965366231316663343065222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35302e3737373136332b30303a3030222c227472616365706172656e74223a2230302d31343664663465323435376338613061313663303365353135613533643732642d623833313662633634636436373339302d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f70656e65642e7631227d0a7b226e6f746963655f6964223a2230316132316262362d626532302d373030302d393638612d303261653633353637323738222c226d6f6465223a22706f7374222c22636c6f7365735f6174223a22323032362d31312d32375430363a33343a35322e3737373136335a227d', '\x51a2758b48016b3fe47596634825c5e4473fab474467a0446e3d2f836e9ed9e6'),
	(44, '1105', '01a21bb6-c738-7000-94c9-c5cf3b8215b1', 'cn.jiuji.case.registered.v1', 'intake', '2026-11-27 06:34:53.100342+00', '01a21bb6-c737-7000-a05d-0abff2ad8097', 1, 1, '370983103201', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a312c226964223a2230316132316262362d633733382d373030302d393463392d633563663362383231356231222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d633733372d373030302d613035642d306162666632616438303937222c2274696d65223a22323032362d31312d32375430363a33343a35332e3130303334322b30303a3030222c227472616365706172656e74223a2230302d62326163363962336464646533613333633334353030386532653864393333632d656631333439346430626363353437342d3031222c2274797065223a22636e2e6a69756a692e636173652e726567697374657265642e7631227d0a7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b226d65646963616c5f657870656e7365225d2c22706572736f6e5f726566223a22702d6362373330613736323939393066343561373339626135633039623534353838222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a35332e3130303334325a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227374617465645f73656c665f706169645f66656e223a343530303030302c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d', '\xda03321bf0d0218d57fbd00c64b1a1d887356cee97ef6ccf96d9bced7a927651'),
	(12, '938', '01a21bb6-ba82-7000-a5df-76a3ad9fac99', 'cn.jiuji.payment.reserved.v1', 'disbursement', '2026-11-27 06:34:49.776853+00', '01a21bb6-b54a-7000-a633-70223248db25', 12, 4, '370982117200', 'system:disbursement', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31320a306437663935323763383939313233613030653730616363643365623137373764666464663733633334613930353566333730613363323531386338626631350a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a342c22636175736174696f6e6964223a2230316132316262362d623934662d373030362d383465622d613565613234633662643963222c226964223a2230316132316262362d626138322d373030302d613564662d373661336164396661633939222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34392e3737363835332b30303a3030222c227472616365706172656e74223a2230302d31343664663465323435376338613061313663303365353135613533643732642d623833313662633634636436373339302d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e72657365727665642e7631227d0a7b227061796d656e745f6964223a2230316132316262362d623965622d373030302d623431652d346432356532383038323933222c226974656d5f6964223a2230316132316262362d623934662d373030352d383437372d366534623762396665353563222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73657d', '\x70b24dc34c6b7deac5302e3686895a4360075dd95c397e43b6d7268795bd6531'),
	(26, '1016', '01a21bb6-bc67-7000-b29b-df6ac0963e5c', 'cn.jiuji.desk.refused.v1', 'health', '2026-11-27 06:34:50.323953+00', '01a21bb6-b54a-7000-a633-70223248db25', 26, 4, '370982117200', 'demo-medical_insurance-370982', NULL, '\x6a69756a692d6c6561662f310a32360a343563376463376136316538653466333036663839363434313630613761656566663736386163343436666334316338383336343966383665663539666432380a7b226163746f72223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832222c226361736576657273696f6e223a342c226964223a2230316132316262362d626336372d373030302d623239622d646636616330393633653563222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226865616c7468222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35302e3332333935332b30303a3030222c227472616365706172656e74223a2230302d30373661353532643139636534363266633133313835396665366336316365642d333935666330353932663165656232382d3031222c2274797065223a22636e2e6a69756a692e6465736b2e726566757365642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d623966302d373030312d623234322d336231323338613162396262222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c22726561736f6e5f636f6465223a226e6f7468696e675f746f6c64222c226f666669636572223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832227d', '\x68697c3f025af30b94d5ec0ebc7bc1d0487c9499d6ddd89eb61fc2a17facf3bd'),
	(27, '1016', '01a21bb6-bc45-7000-9ef1-9fd865472241', 'cn.jiuji.desk.acknowledged.v1', 'charity', '2026-11-27 06:34:50.286031+00', '01a21bb6-b54a-7000-a633-70223248db25', 27, 1, '370982117200', 'demo-charity_federation-370982', NULL, '\x6a69756a692d6c6561662f310a32370a363836393763336630323561663330623934643565633065626337626331643034383763393439396436646464383965623631666332613137666163663362640a7b226163746f72223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832222c226361736576657273696f6e223a312c226964223a2230316132316262362d626334352d373030302d396566312d396664383635343732323431222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a2263686172697479222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35302e3238363033312b30303a3030222c227472616365706172656e74223a2230302d36396130663630653765623163383534613837306663356530663534396463662d653237646662643136396663663563342d3031222c2274797065223a22636e2e6a69756a692e6465736b2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d623966302d373030332d626361642d633732643163353562643936222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832227d', '\xbda8217963ffdd8028f384db5958e2c2b7ca0e43a426a4c2be656397a5b25297'),
	(46, '1118', '01a21bb6-c774-7000-a559-66020d0dbf3a', 'cn.jiuji.case.materials_received.v1', 'intake', '2026-11-27 06:34:53.157627+00', '01a21bb6-c737-7000-a05d-0abff2ad8097', 3, 3, '370983103201', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a330a393732383938363130363165386537356435626136656465653134666364313765393866666365643830356536336239343561646164393063616662366538640a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a332c226964223a2230316132316262362d633737342d373030302d613535392d363630323064306462663361222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d633733372d373030302d613035642d306162666632616438303937222c2274696d65223a22323032362d31312d32375430363a33343a35332e3135373632372b30303a3030222c227472616365706172656e74223a2230302d37623764356662343033623862386566643831666335356566346135393433342d666566376363316331636532373434382d3031222c2274797065223a22636e2e6a69756a692e636173652e6d6174657269616c735f72656365697665642e7631227d0a7b226d6174657269616c73223a5b22646961676e6f736973225d2c2272656365697665645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22636f6d706c657465223a747275657d', '\xa9f1fbbfb4d740e400e593214c3b31892609bb9818504120d8bab6a9ef17e0ca'),
	(54, '1167', '01a21bb6-c870-7000-9ff7-a8f9daed94f8', 'cn.jiuji.notice.objection_raised.v1', 'assessment', '2026-11-27 06:34:53.420483+00', '01a21bb6-c737-7000-a05d-0abff2ad8097', 11, 4, '370983103201', 'demo-neighbour', NULL, '\x6a69756a692d6c6561662f310a31310a313138373465646561336534326664366435633162393063653863633765363338643863313936616530666337313933633464653130613737383934623638340a7b226163746f72223a2264656d6f2d6e65696768626f7572222c226361736576657273696f6e223a342c226964223a2230316132316262362d633837302d373030302d396666372d613866396461656439346638222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d633733372d373030302d613035642d306162666632616438303937222c2274696d65223a22323032362d31312d32375430363a33343a35332e3432303438332b30303a3030222c227472616365706172656e74223a2230302d63653266313265333239316361616665616435313961366534393632623530372d613632653039663061376238346166362d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f626a656374696f6e5f7261697365642e7631227d0a7b226e6f746963655f6964223a2230316132316262362d633835382d373030302d393637312d383633613531376235616661222c226f626a656374696f6e5f6964223a2230316132316262362d633836662d373030302d626338342d653834333765393835643436222c22726561736f6e5f636f6465223a226e6f745f696e5f6e656564227d', '\xa7b2e2c89be2d83f8cc09e61b42fe7c58b06cf7413159291f0e892e78a76e6d1'),
	(59, '1210', '01a21bb6-d069-7000-9498-811f137af331', 'cn.jiuji.case.closed.v1', 'intake', '2026-11-27 06:34:55.441528+00', '01a21bb6-c737-7000-a05d-0abff2ad8097', 15, 8, '370983103201', 'system:intake', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31350a636537316334626630613135313932363135306465326639363863323435333239396630663436323032346165633832313539316434303866616130326337350a7b226163746f72223a2273797374656d3a696e74616b65222c226361736576657273696f6e223a382c22636175736174696f6e6964223a2230316132316262362d643034312d373030302d616665632d313131346434636233393631222c226964223a2230316132316262362d643036392d373030302d393439382d383131663133376166333331222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d633733372d373030302d613035642d306162666632616438303937222c2274696d65223a22323032362d31312d32375430363a33343a35352e3434313532382b30303a3030222c227472616365706172656e74223a2230302d32363834613032663265346561326439613730366531663762626566353162662d626461636162313233373239623362612d3031222c2274797065223a22636e2e6a69756a692e636173652e636c6f7365642e7631227d0a7b226f7574636f6d65223a2272656a6563746564222c22706169645f66656e223a307d', '\x241e868e2e7de6ebdfd570d1a520f3993aac9be7db0cfc57e86979b01c3129bf'),
	(67, '1265', '01a21bb6-d159-7000-9ee9-c2f6b046fd23', 'cn.jiuji.case.triaged.v1', 'intake', '2026-11-27 06:34:55.70367+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 2, 2, '370983103201', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a320a306331383038353835376532306166623131333032643863623964373430356561396634623937306136383262333434393565396535393764316330346162380a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a322c226964223a2230316132316262362d643135392d373030302d396565392d633266366230343666643233222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33343a35352e3730333637302b30303a3030222c227472616365706172656e74223a2230302d62316331393032623732386533613962646231346164336565656362326635342d306163323338333935396230636635362d3031222c2274797065223a22636e2e6a69756a692e636173652e747269616765642e7631227d0a7b22757267656e6379223a226f7264696e617279222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a35352e3635383838325a222c22646f776e677261646564223a66616c73657d', '\x2c1c32f083a223e1f333897e3fa7078f9b6fe650642c79d842038d56830bf63a'),
	(72, '1305', '01a21bb6-d985-7000-abcb-e7ef6ac389cc', 'cn.jiuji.notice.closed.v1', 'assessment', '2026-11-27 06:34:57.793449+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 7, 4, '370983103201', 'system:assessment', NULL, '\x6a69756a692d6c6561662f310a370a353635356632633162646565323838656132666130316665393831326233663161663362613035353461663263353061613538363735616566636130303639650a7b226163746f72223a2273797374656d3a6173736573736d656e74222c226361736576657273696f6e223a342c226964223a2230316132316262362d643938352d373030302d616263622d653765663661633338396363222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33343a35372e3739333434392b30303a3030222c2274797065223a22636e2e6a69756a692e6e6f746963652e636c6f7365642e7631227d0a7b226e6f746963655f6964223a2230316132316262362d643162332d373030302d393965612d623661393136356636373832222c226d6f6465223a22707265222c22757068656c64223a66616c73657d', '\x2f200ffcadf92124092a95413afe0a5dfe6598f89420403846f3ba14fbfc80e5'),
	(86, '1345', '01a21bb6-da23-7000-874b-e1e6e618e8d2', 'cn.jiuji.referral.acknowledged.v1', 'referral', '2026-11-27 06:34:57.95057+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 17, 6, '370983103201', 'system:referral', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31370a633964303335626661353662316566303066616662353635666134666330376135353262653663616564663334316139326365353937613361653037313264310a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a362c22636175736174696f6e6964223a2230316132316262362d643966652d373030302d616263642d623063643633356661366339222c226964223a2230316132316262362d646132332d373030302d383734622d653165366536313865386432222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33343a35372e3935303537302b30303a3030222c227472616365706172656e74223a2230302d65333838343537343331653666636331323762316361626338633564613838652d323839666663653031636235366337662d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d643961652d373030312d613235302d353134643665643837643365222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393833227d', '\x09c400d9bb52405f54e258532f50a8fa7bb16a2179f7bab37693f94bc0f5b10b'),
	(13, '943', '01a21bb6-ba0f-7000-858d-cbb992d2a195', 'cn.jiuji.referral.issued.v1', 'referral', '2026-11-27 06:34:49.595925+00', '01a21bb6-b54a-7000-a633-70223248db25', 13, 1, '370982117200', 'system:referral', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31330a373062323464633334633662376465616335333032653336383638393561343336303037356464393563333937653433623664373236383739356264363533310a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a312c22636175736174696f6e6964223a2230316132316262362d623934662d373030362d383465622d613565613234633662643963222c226964223a2230316132316262362d626130662d373030302d383538642d636262393932643261313935222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34392e3539353932352b30303a3030222c227472616365706172656e74223a2230302d31343664663465323435376338613061313663303365353135613533643732642d623833313662633634636436373339302d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6973737565642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d623966302d373030302d383630362d373235626337633138626333222c226974656d5f6964223a2230316132316262362d623934662d373030342d396632392d366535656638383463396539222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226465736b223a226865616c7468222c2270726f6772616d6d65223a22646973656173655f656d657267656e63795f66756e64222c22706572736f6e5f726566223a22702d3938373861333836306636373732663635356363303632333939383032353431222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c227072696f72697479223a747275657d', '\x31ab1e15c8e055258c3d2c6c54215d4be95440647e8503ba56ec587f7f46079d'),
	(14, '943', '01a21bb6-ba0f-7001-b52d-4fccbd3525ec', 'cn.jiuji.referral.issued.v1', 'referral', '2026-11-27 06:34:49.595925+00', '01a21bb6-b54a-7000-a633-70223248db25', 14, 2, '370982117200', 'system:referral', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31340a333161623165313563386530353532353863336432633663353432313564346265393534343036343765383530336261353665633538376637663436303739640a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a322c22636175736174696f6e6964223a2230316132316262362d623934662d373030362d383465622d613565613234633662643963222c226964223a2230316132316262362d626130662d373030312d623532642d346663636264333532356563222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34392e3539353932352b30303a3030222c227472616365706172656e74223a2230302d31343664663465323435376338613061313663303365353135613533643732642d623833313662633634636436373339302d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6973737565642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d623966302d373030312d623234322d336231323338613162396262222c226974656d5f6964223a2230316132316262362d623934662d373030332d393061642d393666386130663531653230222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226465736b223a226865616c7468222c2270726f6772616d6d65223a226d65646963616c5f617373697374616e6365222c22706572736f6e5f726566223a22702d3938373861333836306636373732663635356363303632333939383032353431222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c227072696f72697479223a747275657d', '\x4745da2862799105866284e5b138c3b0ae562592a0a89b4c1e91eb9b249b90ec'),
	(15, '943', '01a21bb6-ba0f-7002-b21f-bbec41faad18', 'cn.jiuji.referral.consent_awaited.v1', 'referral', '2026-11-27 06:34:49.595925+00', '01a21bb6-b54a-7000-a633-70223248db25', 15, 3, '370982117200', 'system:referral', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31350a343734356461323836323739393130353836363238346535623133386333623061653536323539326130613839623463316539316562396232343962393065630a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a332c22636175736174696f6e6964223a2230316132316262362d623934662d373030362d383465622d613565613234633662643963222c226964223a2230316132316262362d626130662d373030322d623231662d626265633431666161643138222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34392e3539353932352b30303a3030222c227472616365706172656e74223a2230302d31343664663465323435376338613061313663303365353135613533643732642d623833313662633634636436373339302d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e636f6e73656e745f617761697465642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d623966302d373030322d626235642d353539623965343137376431222c226974656d5f6964223a2230316132316262362d623934662d373030322d386562362d346465383061333535643837222c226465706172746d656e74223a227265645f63726f7373227d', '\x4b41a4cce6c72fedad4ae0dc65e514149d287c350daf9f3b2078661127b8a6b7'),
	(16, '943', '01a21bb6-ba0f-7003-a25a-b15c50c3a5a5', 'cn.jiuji.referral.consent_awaited.v1', 'referral', '2026-11-27 06:34:49.595925+00', '01a21bb6-b54a-7000-a633-70223248db25', 16, 4, '370982117200', 'system:referral', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31360a346234316134636365366337326665646164346165306463363565353134313439643238376333353064616639663362323037383636313132376238613662370a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a342c22636175736174696f6e6964223a2230316132316262362d623934662d373030362d383465622d613565613234633662643963222c226964223a2230316132316262362d626130662d373030332d613235612d623135633530633361356135222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34392e3539353932352b30303a3030222c227472616365706172656e74223a2230302d31343664663465323435376338613061313663303365353135613533643732642d623833313662633634636436373339302d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e636f6e73656e745f617761697465642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d623966302d373030332d626361642d633732643163353562643936222c226974656d5f6964223a2230316132316262362d623934662d373030312d623538312d356537346338393438356238222c226465706172746d656e74223a22636861726974795f66656465726174696f6e227d', '\x972014e51380b5c184e4dd9072731629a6b1751e9b8edf6162886a39a8ba9c96'),
	(17, '943', '01a21bb6-ba76-7000-9a02-d9a96a4507a9', 'cn.jiuji.consent.recorded.v1', 'referral', '2026-11-27 06:34:49.832087+00', '01a21bb6-b54a-7000-a633-70223248db25', 17, 5, '370982117200', 'demo-window_clerk-370982-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31370a393732303134653531333830623563313834653464643930373237333136323961366231373531653962386564663631363238383661333961386261396339360a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226361736576657273696f6e223a352c226964223a2230316132316262362d626137362d373030302d396130322d643961393661343530376139222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34392e3833323038372b30303a3030222c227472616365706172656e74223a2230302d34663034383563353666383130616333633535633233653736656161646437302d383434346162613838646333633235322d3031222c2274797065223a22636e2e6a69756a692e636f6e73656e742e7265636f726465642e7631227d0a7b22636f6e73656e745f6964223a2230316132316262362d626137332d373030302d393461632d333564303233663937626361222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22676976656e223a747275657d', '\xd25bdcb76d3c5683a274453a731fde51ea16aa7d417b300f78a4a6e548663a33'),
	(18, '943', '01a21bb6-ba76-7001-9169-72042e10be77', 'cn.jiuji.referral.issued.v1', 'referral', '2026-11-27 06:34:49.832087+00', '01a21bb6-b54a-7000-a633-70223248db25', 18, 6, '370982117200', 'demo-window_clerk-370982-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31380a643235626463623736643363353638336132373434353361373331666465353165613136616137643431376233303066373861346136653534383636336133330a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226361736576657273696f6e223a362c226964223a2230316132316262362d626137362d373030312d393136392d373230343265313062653737222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34392e3833323038372b30303a3030222c227472616365706172656e74223a2230302d34663034383563353666383130616333633535633233653736656161646437302d383434346162613838646333633235322d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6973737565642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d623966302d373030332d626361642d633732643163353562643936222c226974656d5f6964223a2230316132316262362d623934662d373030312d623538312d356537346338393438356238222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c2270726f6772616d6d65223a22636861726974795f72656c696566222c22706572736f6e5f726566223a22702d3938373861333836306636373732663635356363303632333939383032353431222c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c227072696f72697479223a747275652c22636f6e73656e745f6964223a2230316132316262362d626137332d373030302d393461632d333564303233663937626361227d', '\xbc8697a8b7be22c91ded3d8ad308f4c30aba46cb7b949be2505f2f744bbcb84c'),
	(28, '1022', '01a21bb6-bc9c-7000-9ae5-404dadb31fd3', 'cn.jiuji.desk.completed.v1', 'charity', '2026-11-27 06:34:50.376154+00', '01a21bb6-b54a-7000-a633-70223248db25', 28, 2, '370982117200', 'demo-charity_federation-370982', NULL, '\x6a69756a692d6c6561662f310a32380a626461383231373936336666646438303238663338346462353935386532633262376361306534336134323661346332626536353633393761356232353239370a7b226163746f72223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832222c226361736576657273696f6e223a322c226964223a2230316132316262362d626339632d373030302d396165352d343034646164623331666433222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a2263686172697479222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35302e3337363135342b30303a3030222c227472616365706172656e74223a2230302d61616433643233633164656661346461323263666631346535383230656566372d303537343562316135393137353162622d3031222c2274797065223a22636e2e6a69756a692e6465736b2e636f6d706c657465642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d623966302d373030332d626361642d633732643163353562643936222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832227d', '\xa3b145294dbd07414d7f794ef9dd6bf1574ffaeaf06d7655170d698f2d390483'),
	(29, '1022', '01a21bb6-bc9d-7000-8703-1a6297aeb552', 'cn.jiuji.referral.acknowledged.v1', 'referral', '2026-11-27 06:34:50.360909+00', '01a21bb6-b54a-7000-a633-70223248db25', 29, 9, '370982117200', 'system:referral', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a32390a613362313435323934646264303734313464376637393465663964643662663135373466666165616630366437363535313730643639386632643339303438330a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a392c22636175736174696f6e6964223a2230316132316262362d626265622d373030302d623033362d643234316137646239663036222c226964223a2230316132316262362d626339642d373030302d383730332d316136323937616562353532222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35302e3336303930392b30303a3030222c227472616365706172656e74223a2230302d31356166653761343365663633663566386661633966646335366464356236372d363232383237396136616436323936342d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d623966302d373030302d383630362d373235626337633138626333222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226f666669636572223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832227d', '\x60ca3af087d000738946b392708f04050320d4b80950c100702ea239db369ded'),
	(19, '970', '01a21bb6-bb0d-7000-9278-6f8c4814c646', 'cn.jiuji.payment.ordered.v1', 'disbursement', '2026-11-27 06:34:49.982433+00', '01a21bb6-b54a-7000-a633-70223248db25', 19, 5, '370982117200', 'demo-finance_officer-370982-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31390a626338363937613862376265323263393164656433643861643330386634633330616261343663623762393439626532353035663266373434626263623834630a7b226163746f72223a2264656d6f2d66696e616e63655f6f6666696365722d3337303938322d31222c226361736576657273696f6e223a352c22636175736174696f6e6964223a2230316132316262362d623934662d373030362d383465622d613565613234633662643963222c226964223a2230316132316262362d626230642d373030302d393237382d366638633438313463363436222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34392e3938323433332b30303a3030222c227472616365706172656e74223a2230302d65346437633030613034636639646465643531353361366232636437323862372d323839306262653838373662323930332d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e6f7264657265642e7631227d0a7b227061796d656e745f6964223a2230316132316262362d623965622d373030302d623431652d346432356532383038323933222c226974656d5f6964223a2230316132316262362d623934662d373030352d383437372d366534623762396665353563222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73652c226f7264657265645f6279223a2264656d6f2d66696e616e63655f6f6666696365722d3337303938322d31222c2262795f72756c65223a66616c73657d', '\x42b3b2b25b447348f9ff1bf8516e3a1856588c57caba05e46b8808ed5d7559d6'),
	(20, '970', '01a21bb6-badc-7000-aff3-a01eb0cd3515', 'cn.jiuji.consent.recorded.v1', 'referral', '2026-11-27 06:34:49.905194+00', '01a21bb6-b54a-7000-a633-70223248db25', 20, 7, '370982117200', 'demo-window_clerk-370982-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a32300a343262336232623235623434373334386639666631626638353136653361313835363538386335376361626130356534366238383038656435643735353964360a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226361736576657273696f6e223a372c226964223a2230316132316262362d626164632d373030302d616666332d613031656230636433353135222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34392e3930353139342b30303a3030222c227472616365706172656e74223a2230302d30623032376366633164646530313237346438663239643536626234303863662d346661346366666161363361653533332d3031222c2274797065223a22636e2e6a69756a692e636f6e73656e742e7265636f726465642e7631227d0a7b22636f6e73656e745f6964223a2230316132316262362d626164332d373030302d383637362d643266306438623433313666222c226465706172746d656e74223a227265645f63726f7373222c22676976656e223a66616c73657d', '\x5aaf700587e5c6270e8f7d9679874fff6d2a4f8952d36d3d3676fe9f789f803c'),
	(21, '970', '01a21bb6-badd-7000-891a-78b0d6b0e5fe', 'cn.jiuji.referral.dropped.v1', 'referral', '2026-11-27 06:34:49.905194+00', '01a21bb6-b54a-7000-a633-70223248db25', 21, 8, '370982117200', 'demo-window_clerk-370982-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a32310a356161663730303538376535633632373065386637643936373938373466666636643261346638393532643336643364333637366665396637383966383033630a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31222c226361736576657273696f6e223a382c226964223a2230316132316262362d626164642d373030302d383931612d373862306436623065356665222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a34392e3930353139342b30303a3030222c227472616365706172656e74223a2230302d30623032376366633164646530313237346438663239643536626234303863662d346661346366666161363361653533332d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e64726f707065642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d623966302d373030322d626235642d353539623965343137376431222c226465706172746d656e74223a227265645f63726f7373222c226465736b223a2263686172697479222c22726561736f6e5f636f6465223a22636f6e73656e745f72656675736564222c2264726f707065645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31227d', '\x647ee27128ae3250f9e4245511f18baebe5948222a16bd193a8a5e9f96d10f68'),
	(30, '1031', '01a21bb6-bcf1-7000-9586-cdac771afbca', 'cn.jiuji.referral.acknowledged.v1', 'referral', '2026-11-27 06:34:50.431781+00', '01a21bb6-b54a-7000-a633-70223248db25', 30, 10, '370982117200', 'system:referral', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a33300a363063613361663038376430303037333839343662333932373038663034303530333230643462383039353063313030373032656132333964623336396465640a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a31302c22636175736174696f6e6964223a2230316132316262362d626266362d373030302d616632332d343631353031346262343365222c226964223a2230316132316262362d626366312d373030302d393538362d636461633737316166626361222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35302e3433313738312b30303a3030222c227472616365706172656e74223a2230302d64363965356630306637343661383835326138356630383639376139633265662d346264636466383266623037303532612d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d623966302d373030312d623234322d336231323338613162396262222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226f666669636572223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832227d', '\x9558a81733500f8baebd4b71192e524d4f3ed1749e7a83f090459686dd206bb1'),
	(31, '1031', '01a21bb6-bcfc-7000-8a00-e27d15804dab', 'cn.jiuji.payment.paid.v1', 'disbursement', '2026-11-27 06:34:50.392123+00', '01a21bb6-b54a-7000-a633-70223248db25', 31, 7, '370982117200', 'system:disbursement', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a33310a393535386138313733333530306638626165626434623731313932653532346434663365643137343965376138336630393034353936383664643230366262310a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a372c22636175736174696f6e6964223a2230316132316262362d623835632d373030312d396632622d636530393864356337303961222c226964223a2230316132316262362d626366632d373030302d386130302d653237643135383034646162222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35302e3339323132332b30303a3030222c227472616365706172656e74223a2230302d62633731633563343231386462346266663631653862646335366637383339322d373735623937623465623462383963612d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e706169642e7631227d0a7b227061796d656e745f6964223a2230316132316262362d623865372d373030302d616266342d393462616339303064376139222c226974656d5f6964223a2230316132316262362d623835632d373030302d386439302d323462393061383732313564222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a36333030302c2266756e64696e67223a2270657474795f72657365727665222c2266697273745f72656c696566223a747275652c226e6f7468696e675f6f776564223a66616c73652c226d65616e73223a2262616e6b222c22696e737472756374696f6e5f6e6f223a224a4a30314132314242364238453737303030414246343934424143393030443741393031222c2262616e6b5f7265666572656e6365223a22424b32303236313132373030303030303031227d', '\xa7cebf95c0787aef9fff75f0f21c220ece7edc4f79ac4accd896a77fe9371072'),
	(48, '1130', '01a21bb6-c7bc-7000-a264-69442ee36451', 'cn.jiuji.duty.handover_acknowledged.v1', 'intake', '2026-11-27 06:34:53.236728+00', '01a21bb6-c737-7000-a05d-0abff2ad8097', 5, 5, '370983103201', 'demo-window_clerk-370983-2', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a350a353433663535343963326533336132343833356434343939303432326562326437353538353934373436306665626464343838643933326637303135383562630a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a352c226964223a2230316132316262362d633762632d373030302d613236342d363934343265653336343531222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d633733372d373030302d613035642d306162666632616438303937222c2274696d65223a22323032362d31312d32375430363a33343a35332e3233363732382b30303a3030222c227472616365706172656e74223a2230302d34613334393964626464626535616265656564373131626634643130626638392d353335643261323965653164386466652d3031222c2274797065223a22636e2e6a69756a692e647574792e68616e646f7665725f61636b6e6f776c65646765642e7631227d0a7b2268616e646f7665725f6964223a2230316132316262362d633738632d373030302d613065392d663231363434323034323464222c2266726f6d5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22746f5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22746f5f756e6974223a22e6bc94e7a4bae7aa97e58fa3227d', '\x1d3735b6d4504a693f292aba87e8cbd51da66226fac52543921534576e52997e'),
	(62, '1234', '01a21bb6-d0e3-7000-9ce7-025a192edbab', 'cn.jiuji.survey.completed.v1', 'assessment', '2026-11-27 06:34:55.586176+00', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 4, 1, '370983103201', 'demo-window_clerk-370983-2', NULL, '\x6a69756a692d6c6561662f310a340a313361616165636161663565373530383536666635623966663266626262373238313935326635663339376664313364653939323937646639623466393763390a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a312c226964223a2230316132316262362d643065332d373030302d396365372d303235613139326564626162222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643034632d373030302d396337642d393865303737366466636330222c2274696d65223a22323032362d31312d32375430363a33343a35352e3538363137362b30303a3030222c227472616365706172656e74223a2230302d31343062313666393738656637666664656361326334646639643939636564312d346132333439376339313566313238322d3031222c2274797065223a22636e2e6a69756a692e7375727665792e636f6d706c657465642e7631227d0a7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22686f757365686f6c645f73697a65223a332c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a343530303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d', '\xf8b40a21a4ae0d7dd7fe180af0de28579a0b2b01fa354f7d015cfe760624371c'),
	(70, '1285', '01a21bb6-d1aa-7000-aae5-87c818710823', 'cn.jiuji.review.decided.v1', 'assessment', '2026-11-27 06:34:55.783781+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 5, 2, '370983103201', 'demo-window_clerk-370983-2', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a350a623935663233386637373165646133663836306339656230653036633334653537313035383466613237623966393132373539356161323436343730663439310a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a322c226964223a2230316132316262362d643161612d373030302d616165352d383763383138373130383233222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33343a35352e3738333738312b30303a3030222c227472616365706172656e74223a2230302d38313738306264623339303531663631303263353532616466653732643834382d613435663637353166356632306430622d3031222c2274797065223a22636e2e6a69756a692e7265766965772e646563696465642e7631227d0a7b2270726f636564757265223a226e6f726d616c222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2270726f706f7365645f66656e223a3337383030307d', '\x59cf811bd7edde5b4e588ed7e534115cdd03faaac010430f0d9d8e9b9c6324ce'),
	(22, '979', '01a21bb6-bb86-7000-824e-106b4b62ade6', 'cn.jiuji.payment.submitted.v1', 'disbursement', '2026-11-27 06:34:50.116168+00', '01a21bb6-b54a-7000-a633-70223248db25', 22, 6, '370982117200', 'system:disbursement', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a32320a363437656532373132386165333235306639653432343535313166313862616562653539343832323261313662643139336138613565396639366431306636380a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a362c22636175736174696f6e6964223a2230316132316262362d623934662d373030362d383465622d613565613234633662643963222c226964223a2230316132316262362d626238362d373030302d383234652d313036623462363261646536222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35302e3131363136382b30303a3030222c227472616365706172656e74223a2230302d31343664663465323435376338613061313663303365353135613533643732642d623833313662633634636436373339302d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e7375626d69747465642e7631227d0a7b227061796d656e745f6964223a2230316132316262362d623965622d373030302d623431652d346432356532383038323933222c226974656d5f6964223a2230316132316262362d623934662d373030352d383437372d366534623762396665353563222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73652c22696e737472756374696f6e5f6e6f223a224a4a30314132314242364239454237303030423431453444323545323830383239333031227d', '\x89cdb843f7f834c1f5fb1f8dc07382db447b5aa75c21217ca5616f436027ebf6'),
	(32, '1038', '01a21bb6-bd18-7000-9534-21b1e8b92142', 'cn.jiuji.referral.refused.v1', 'referral', '2026-11-27 06:34:50.514831+00', '01a21bb6-b54a-7000-a633-70223248db25', 32, 11, '370982117200', 'system:referral', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a33320a613763656266393563303738376165663966666637356630663231633232306563653765646334663739616334616363643839366137376665393337313037320a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a31312c22636175736174696f6e6964223a2230316132316262362d626335642d373030302d623532622d643039306230323264356464222c226964223a2230316132316262362d626431382d373030302d393533342d323162316538623932313432222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35302e3531343833312b30303a3030222c227472616365706172656e74223a2230302d35383161646431313237343665643937626162313235653330353231663034382d653734663935653265346632636438662d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e726566757365642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d623966302d373030302d383630362d373235626337633138626333222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c22726561736f6e5f636f6465223a226e6f7468696e675f746f6c64222c226f666669636572223a2264656d6f2d6865616c74685f636f6d6d697373696f6e2d333730393832227d', '\x0d816a34c567defa20031a09d7df9b0554b37b6f85542b6d20c4787ed9117be4'),
	(33, '1038', '01a21bb6-bd1b-7000-8d85-2703f88f17d4', 'cn.jiuji.referral.refused.v1', 'referral', '2026-11-27 06:34:50.514831+00', '01a21bb6-b54a-7000-a633-70223248db25', 33, 12, '370982117200', 'system:referral', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a33330a306438313661333463353637646566613230303331613039643764663962303535346233376236663835353432623664323063343738376564393131376265340a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a31322c22636175736174696f6e6964223a2230316132316262362d626336372d373030302d623239622d646636616330393633653563222c226964223a2230316132316262362d626431622d373030302d386438352d323730336638386631376434222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35302e3531343833312b30303a3030222c227472616365706172656e74223a2230302d30373661353532643139636534363266633133313835396665366336316365642d333935666330353932663165656232382d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e726566757365642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d623966302d373030312d623234322d336231323338613162396262222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c22726561736f6e5f636f6465223a226e6f7468696e675f746f6c64222c226f666669636572223a2264656d6f2d6d65646963616c5f696e737572616e63652d333730393832227d', '\x5056aad302820d7b17428583ae90c09f225ba38199cdba58a7be8bd50fccbe33'),
	(34, '1044', '01a21bb6-bd49-7000-9bd5-d8e097f5158a', 'cn.jiuji.referral.acknowledged.v1', 'referral', '2026-11-27 06:34:50.531749+00', '01a21bb6-b54a-7000-a633-70223248db25', 34, 13, '370982117200', 'system:referral', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a33340a353035366161643330323832306437623137343238353833616539306330396632323562613338313939636462613538613762653862643530666363626533330a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a31332c22636175736174696f6e6964223a2230316132316262362d626334352d373030302d396566312d396664383635343732323431222c226964223a2230316132316262362d626434392d373030302d396264352d643865303937663531353861222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35302e3533313734392b30303a3030222c227472616365706172656e74223a2230302d36396130663630653765623163383534613837306663356530663534396463662d653237646662643136396663663563342d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e61636b6e6f776c65646765642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d623966302d373030332d626361642d633732643163353562643936222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832227d', '\xe0f25a8236da5141948fc7f06ab42ba683e3314c090467054f0f4b1e0060b8e5'),
	(35, '1044', '01a21bb6-bd4a-7000-8fbe-847add9cd0c6', 'cn.jiuji.referral.completed.v1', 'referral', '2026-11-27 06:34:50.531749+00', '01a21bb6-b54a-7000-a633-70223248db25', 35, 14, '370982117200', 'system:referral', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a33350a653066323561383233366461353134313934386663376630366162343262613638336533333134633039303436373035346630663462316530303630623865350a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a31342c22636175736174696f6e6964223a2230316132316262362d626339632d373030302d396165352d343034646164623331666433222c226964223a2230316132316262362d626434612d373030302d386662652d383437616464396364306336222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35302e3533313734392b30303a3030222c227472616365706172656e74223a2230302d61616433643233633164656661346461323263666631346535383230656566372d303537343562316135393137353162622d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e636f6d706c657465642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d623966302d373030332d626361642d633732643163353562643936222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226f666669636572223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393832227d', '\xc47367f92debec7423b49e7e6e0a6fbaeab097caaeffd9b24b17cf34ee9d4d9f'),
	(36, '1044', '01a21bb6-bd4c-7000-b509-29db4b819e3c', 'cn.jiuji.referral.joined.v1', 'referral', '2026-11-27 06:34:50.531749+00', '01a21bb6-b54a-7000-a633-70223248db25', 36, 15, '370982117200', 'system:referral', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a33360a633437333637663932646562656337343233623439653765366530613666626165616230393763616165666664396232346231376366333465653964346439660a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a31352c22636175736174696f6e6964223a2230316132316262362d626339632d373030302d396165352d343034646164623331666433222c226964223a2230316132316262362d626434632d373030302d623530392d323964623462383139653363222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35302e3533313734392b30303a3030222c227472616365706172656e74223a2230302d61616433643233633164656661346461323263666631346535383230656566372d303537343562316135393137353162622d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6a6f696e65642e7631227d0a7b22636f6d706c65746564223a312c2272656675736564223a322c2272657475726e6564223a302c22776974686f75745f636f6e73656e74223a312c22726573756c74223a22706172746c795f636f6d706c65746564227d', '\x336a16da88b5a90fce3ec555db42f1dc7c4781162d3624698d20aa321faf0352'),
	(41, '1086', '01a21bb6-c608-7000-a752-1b589a09ab91', 'cn.jiuji.case.closed.v1', 'intake', '2026-11-27 06:34:52.802147+00', '01a21bb6-b54a-7000-a633-70223248db25', 41, 5, '370982117200', 'system:intake', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a34310a383439396634633232393230333830616366383631623636613664326334393436336665646331663731623263653633346632396537663433373330393131340a7b226163746f72223a2273797374656d3a696e74616b65222c226361736576657273696f6e223a352c22636175736174696f6e6964223a2230316132316262362d633565662d373030302d383538362d613263656266373235346262222c226964223a2230316132316262362d633630382d373030302d613735322d316235383961303961623931222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35322e3830323134372b30303a3030222c2274797065223a22636e2e6a69756a692e636173652e636c6f7365642e7631227d0a7b226f7574636f6d65223a226169646564222c22706169645f66656e223a3536373030307d', '\xd60f15c81f944f280633fd240ec76b958b00b9fd5a3fff2fcaa9f43f0ef303cd'),
	(42, '1095', '01a21bb6-c70f-7000-b94a-e910e37a3858', 'cn.jiuji.recovery.ordered.v1', 'disbursement', '2026-11-27 06:34:53.066139+00', '01a21bb6-b54a-7000-a633-70223248db25', 42, 9, '370982117200', 'demo-finance_officer-370982-3', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a34320a643630663135633831663934346632383036333366643234306563373662393538623030623966643561336666663266636161396634336630656633303363640a7b226163746f72223a2264656d6f2d66696e616e63655f6f6666696365722d3337303938322d33222c226361736576657273696f6e223a392c22636175736174696f6e6964223a2230316132316262362d623934662d373030362d383465622d613565613234633662643963222c226964223a2230316132316262362d633730662d373030302d623934612d653931306533376133383538222c22706c616365636f6465223a22333730393832313137323030222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35332e3036363133392b30303a3030222c227472616365706172656e74223a2230302d66343438646237653335393261393461663866363063323230326435376365342d313861636466306139393531656561312d3031222c2274797065223a22636e2e6a69756a692e7265636f766572792e6f7264657265642e7631227d0a7b227265636f766572795f6964223a2230316132316262362d633730642d373030302d626231362d336166353166636562643637222c227061796d656e745f6964223a2230316132316262362d623965622d373030302d623431652d346432356532383038323933222c22616d6f756e745f66656e223a313030302c22726561736f6e5f636f6465223a22666f756e645f696e656c696769626c65222c226f7264657265645f6279223a2264656d6f2d66696e616e63655f6f6666696365722d3337303938322d33227d', '\x820ec743d7f109d3e4b2a027a3cf2449254d848c8e6556ad5587d8f50551321f'),
	(40, '1079', '01a21bb6-c5ef-7000-8586-a2cebf7254bb', 'cn.jiuji.notice.closed.v1', 'assessment', '2026-11-27 06:34:52.778059+00', '01a21bb6-b54a-7000-a633-70223248db25', 40, 7, '370982117200', 'system:assessment', NULL, '\x6a69756a692d6c6561662f310a34300a353161323735386234383031366233666534373539363633343832356335653434373366616234373434363761303434366533643266383336653965643965360a7b226163746f72223a2273797374656d3a6173736573736d656e74222c226361736576657273696f6e223a372c226964223a2230316132316262362d633565662d373030302d383538362d613263656266373235346262222c22706c616365636f6465223a22333730393832313137323030222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c2274696d65223a22323032362d31312d32375430363a33343a35322e3737383035392b30303a3030222c2274797065223a22636e2e6a69756a692e6e6f746963652e636c6f7365642e7631227d0a7b226e6f746963655f6964223a2230316132316262362d626532302d373030302d393638612d303261653633353637323738222c226d6f6465223a22706f7374222c22757068656c64223a66616c73657d', '\x8499f4c22920380acf861b66a6d2c49463fedc1f71b2ce634f29e7f437309114'),
	(47, '1119', '01a21bb6-c790-7000-abc2-63529b756d82', 'cn.jiuji.duty.handover_offered.v1', 'intake', '2026-11-27 06:34:53.188063+00', '01a21bb6-c737-7000-a05d-0abff2ad8097', 4, 4, '370983103201', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a340a613966316662626662346437343065343030653539333231346333623331383932363039626239383138353034313230643862616236613965663137653063610a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a342c226964223a2230316132316262362d633739302d373030302d616263322d363335323962373536643832222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d633733372d373030302d613035642d306162666632616438303937222c2274696d65223a22323032362d31312d32375430363a33343a35332e3138383036332b30303a3030222c227472616365706172656e74223a2230302d61336336303334383333663832306661333462393561613934313461396135642d373566383230303434626463366263652d3031222c2274797065223a22636e2e6a69756a692e647574792e68616e646f7665725f6f6666657265642e7631227d0a7b2268616e646f7665725f6964223a2230316132316262362d633738632d373030302d613065392d663231363434323034323464222c2266726f6d5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22746f5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22746f5f756e6974223a22e6bc94e7a4bae7aa97e58fa3222c22726561736f6e5f636f6465223a226e6f745f6f776e5f6465736b227d', '\x543f5549c2e33a24835d44990422eb2d75585947460febdd488d932f701585bc'),
	(55, '1171', '01a21bb6-c884-7000-a63e-027d6a04f38a', 'cn.jiuji.notice.objection_resolved.v1', 'assessment', '2026-11-27 06:34:53.438372+00', '01a21bb6-c737-7000-a05d-0abff2ad8097', 12, 5, '370983103201', 'demo-county_approver-370983-4', NULL, '\x6a69756a692d6c6561662f310a31320a613762326532633839626532643833663863633039653631623432666537633538623036636637343133313539323931663065383932653738613736653664310a7b226163746f72223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d34222c226361736576657273696f6e223a352c226964223a2230316132316262362d633838342d373030302d613633652d303237643661303466333861222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d633733372d373030302d613035642d306162666632616438303937222c2274696d65223a22323032362d31312d32375430363a33343a35332e3433383337322b30303a3030222c227472616365706172656e74223a2230302d38306163303130373831646566343938396235653766346561666436366438332d636166373031363137633733616539652d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f626a656374696f6e5f7265736f6c7665642e7631227d0a7b226e6f746963655f6964223a2230316132316262362d633835382d373030302d393637312d383633613531376235616661222c226f626a656374696f6e5f6964223a2230316132316262362d633836662d373030302d626338342d653834333765393835643436222c22757068656c64223a66616c73652c227265736f6c7665645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d34227d', '\x8adc3b66821f1889c3d72f930780566998c9616c0780a0759675160e1fbe2442'),
	(61, '1224', '01a21bb6-d094-7000-8db6-f22d0ed0c925', 'cn.jiuji.case.accepted.v1', 'intake', '2026-11-27 06:34:55.498424+00', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 3, 3, '370983103201', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a330a336137393461316430316262663962303333643963663235386232303436666461393834313332353539636163643664653238323037303033396630373934370a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a332c226964223a2230316132316262362d643039342d373030302d386462362d663232643065643063393235222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643034632d373030302d396337642d393865303737366466636330222c2274696d65223a22323032362d31312d32375430363a33343a35352e3439383432342b30303a3030222c227472616365706172656e74223a2230302d62333736616136663139303432643037616365356666613032333138356464342d353730383164383165663431343037632d3031222c2274797065223a22636e2e6a69756a692e636173652e61636365707465642e7631227d0a7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73652c2261636365707465645f6174223a22323032362d31312d32375430363a33343a35352e3439383432345a227d', '\x13aaaecaaf5e750856ff5b9ff2fbbb7281952f5f397fd13de99297df9b4f97c9'),
	(69, '1279', '01a21bb6-d196-7000-bafb-feb960c7bb08', 'cn.jiuji.survey.completed.v1', 'assessment', '2026-11-27 06:34:55.764933+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 4, 1, '370983103201', 'demo-window_clerk-370983-2', NULL, '\x6a69756a692d6c6561662f310a340a656135333463373335313330346331343638643436376438643936323837356531353735663761333264656333363437373365336133613061363631633263650a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a312c226964223a2230316132316262362d643139362d373030302d626166622d666562393630633762623038222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33343a35352e3736343933332b30303a3030222c227472616365706172656e74223a2230302d62343937623734613334326436656234363137626430613936323565373965382d653130323364613863366534313062362d3031222c2274797065223a22636e2e6a69756a692e7375727665792e636f6d706c657465642e7631227d0a7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22686f757365686f6c645f73697a65223a332c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a343530303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d', '\xb95f238f771eda3f860c9eb0e06c34e5710584fa27b9f9127595aa246470f491'),
	(88, '1355', '01a21bb6-da76-7000-8602-1f14c2604fcd', 'cn.jiuji.in_kind.issued.v1', 'disbursement', '2026-11-27 06:34:58.034378+00', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 5, 1, '370983103201', 'demo-village_officer-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a350a336238633865353339643233333137363261646636376564623033373230643639643265646231643463636338623033346437633335633832373838646663340a7b226163746f72223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938332d31222c226361736576657273696f6e223a312c22636175736174696f6e6964223a2230316132316262362d646135382d373030312d393363352d303465383738613030666231222c226964223a2230316132316262362d646137362d373030302d383630322d316631346332363034666364222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646130662d373030302d623664312d383064346463613439663666222c2274696d65223a22323032362d31312d32375430363a33343a35382e3033343337382b30303a3030222c227472616365706172656e74223a2230302d61336165376336383539653331363731626661303635353932346331323431362d666263656332636236326238306664372d3031222c2274797065223a22636e2e6a69756a692e696e5f6b696e642e6973737565642e7631227d0a7b2269737375655f6964223a2230316132316262362d646137342d373030302d623562652d393564346536383634653765222c226974656d5f6964223a2230316132316262362d646135382d373030302d623733612d613864383334396135346436222c2276616c75655f66656e223a36333030302c226973737565645f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938332d31222c2266697273745f72656c696566223a747275652c226f75747374616e64696e675f66656e223a302c226e6f7468696e675f6f776564223a66616c73657d', '\x84ad797abe5d0f64ff1012bbbf2ae90692940dd6aa6fe9d363b0fbce845f3d7e'),
	(45, '1113', '01a21bb6-c754-7000-a53d-9339f85a5331', 'cn.jiuji.case.materials_requested.v1', 'intake', '2026-11-27 06:34:53.125469+00', '01a21bb6-c737-7000-a05d-0abff2ad8097', 2, 2, '370983103201', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a320a646130333332316266306430323138643537666264303063363462316131643838373335366365653937656636636366393664396263656437613932373635310a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a322c226964223a2230316132316262362d633735342d373030302d613533642d393333396638356135333331222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d633733372d373030302d613035642d306162666632616438303937222c2274696d65223a22323032362d31312d32375430363a33343a35332e3132353436392b30303a3030222c227472616365706172656e74223a2230302d62636139613730626630396232313564663931656562646336346135343332302d363530393264373634373833326632632d3031222c2274797065223a22636e2e6a69756a692e636173652e6d6174657269616c735f7265717565737465642e7631227d0a7b226d6174657269616c73223a5b22646961676e6f736973225d2c227265717565737465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22616e737765725f6279223a22323032362d31312d32375430363a33353a35332e3132353436395a227d', '\x97289861061e8e75d5ba6edee14fcd17e98ffced805e63b945adad90cafb6e8d'),
	(53, '1162', '01a21bb6-c859-7000-8641-cc46ef04b92f', 'cn.jiuji.notice.opened.v1', 'assessment', '2026-11-27 06:34:53.399732+00', '01a21bb6-c737-7000-a05d-0abff2ad8097', 10, 3, '370983103201', 'demo-window_clerk-370983-2', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31300a336333653266346130393132323032623533393236373331356639393138376133396639313235633330383761343964666563346232633538333532323238620a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a332c226964223a2230316132316262362d633835392d373030302d383634312d636334366566303462393266222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d633733372d373030302d613035642d306162666632616438303937222c2274696d65223a22323032362d31312d32375430363a33343a35332e3339393733322b30303a3030222c227472616365706172656e74223a2230302d65363339376431303533633937303938356530363061363534333334323234352d383562666432646534663566653332392d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f70656e65642e7631227d0a7b226e6f746963655f6964223a2230316132316262362d633835382d373030302d393637312d383633613531376235616661222c226d6f6465223a22707265222c22636c6f7365735f6174223a22323032362d31312d32375430363a33343a35352e3339393733325a227d', '\x11874edea3e42fd6d5c1b90ce8cc7e638d8c196ae0fc7193c4de10a77894b684'),
	(57, '1201', '01a21bb6-d041-7000-afec-1114d4cb3961', 'cn.jiuji.case.rejected.v1', 'assessment', '2026-11-27 06:34:55.423679+00', '01a21bb6-c737-7000-a05d-0abff2ad8097', 14, 7, '370983103201', 'demo-county_approver-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31340a336337653537303562333561613164643236366230336638633938383536386138366638393462323361373534396231373564396362623838613633643436370a7b226163746f72223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d31222c226361736576657273696f6e223a372c226964223a2230316132316262362d643034312d373030302d616665632d313131346434636233393631222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d633733372d373030302d613035642d306162666632616438303937222c2274696d65223a22323032362d31312d32375430363a33343a35352e3432333637392b30303a3030222c227472616365706172656e74223a2230302d32363834613032663265346561326439613730366531663762626566353162662d626461636162313233373239623362612d3031222c2274797065223a22636e2e6a69756a692e636173652e72656a65637465642e7631227d0a7b2270726f636564757265223a226e6f726d616c222c22726561736f6e5f636f6465223a226e6f745f696e5f6e656564222c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22646563696465645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d31222c226c6567616c5f6261736973223a5b22e7a4bee4bc9ae69591e58aa9e69a82e8a18ce58a9ee6b39520c2a73437e280933438222c22e59bbde58f91e3809432303134e380953437e58fb7222c22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d7d', '\xce71c4bf0a151926150de2f968c2453299f0f462024aec821591d408faa02c75'),
	(58, '1201', '01a21bb6-d04d-7000-aa7d-d0f6900e487d', 'cn.jiuji.case.registered.v1', 'intake', '2026-11-27 06:34:55.435023+00', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 1, 1, '370983103201', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a312c226964223a2230316132316262362d643034642d373030302d616137642d643066363930306534383764222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643034632d373030302d396337642d393865303737366466636330222c2274696d65223a22323032362d31312d32375430363a33343a35352e3433353032332b30303a3030222c227472616365706172656e74223a2230302d37323838393864616466656230663932636139383265306430343536613639652d366537373730303761383335616134322d3031222c2274797065223a22636e2e6a69756a692e636173652e726567697374657265642e7631227d0a7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b226d65646963616c5f657870656e7365225d2c22706572736f6e5f726566223a22702d6135653861303465336666303363396437646338303336373037643634633434222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a35352e3433353032335a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227374617465645f73656c665f706169645f66656e223a343530303030302c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d', '\x44ad632421ca0d945200cc4017db2c5dc98b28cda441da77bb5e248dfda4b363'),
	(66, '1257', '01a21bb6-d137-7001-88ae-56c7001534cb', 'cn.jiuji.case.registered.v1', 'intake', '2026-11-27 06:34:55.658882+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 1, 1, '370983103201', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a312c226964223a2230316132316262362d643133372d373030312d383861652d353663373030313533346362222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33343a35352e3635383838322b30303a3030222c227472616365706172656e74223a2230302d65323634656461396261616638326233393633383133633833626465626433312d313530626662643234636165323436642d3031222c2274797065223a22636e2e6a69756a692e636173652e726567697374657265642e7631227d0a7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a35352e3635383838325a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b22646962616f5f656e726f6c6d656e74225d7d', '\x0c18085857e20afb11302d8cb9d7405ea9f4b970a682b34495e9e597d1c04ab8'),
	(84, '1343', '01a21bb6-da19-7000-920e-3acaf46c4ce5', 'cn.jiuji.case.triaged.v1', 'intake', '2026-11-27 06:34:57.941105+00', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 2, 2, '370983103201', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a320a346362623030653364636162663562633462303530333361313431396331633135336238343963313362353263656165643538653538346566336134353164640a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a322c226964223a2230316132316262362d646131392d373030302d393230652d336163616634366334636535222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646130662d373030302d623664312d383064346463613439663666222c2274696d65223a22323032362d31312d32375430363a33343a35372e3934313130352b30303a3030222c227472616365706172656e74223a2230302d36616132323462396330386139336136653964643664306434616663383332322d633631653838613139376363336161612d3031222c2274797065223a22636e2e6a69756a692e636173652e747269616765642e7631227d0a7b22757267656e6379223a22656d657267656e6379222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a35372e3933333539365a222c22646f776e677261646564223a66616c73657d', '\xd5b2659a74e1944ab9e988fc419aaa363b85deed8f9a60f7ebffed438983c71a'),
	(85, '1343', '01a21bb6-da1b-7000-ba30-3b8d2430d528', 'cn.jiuji.case.accepted.v1', 'intake', '2026-11-27 06:34:57.941105+00', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 3, 3, '370983103201', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a330a643562323635396137346531393434616239653938386663343139616161333633623835646565643866396136306637656266666564343338393833633731610a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a332c226964223a2230316132316262362d646131622d373030302d626133302d336238643234333064353238222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646130662d373030302d623664312d383064346463613439663666222c2274696d65223a22323032362d31312d32375430363a33343a35372e3934313130352b30303a3030222c227472616365706172656e74223a2230302d36616132323462396330386139336136653964643664306434616663383332322d633631653838613139376363336161612d3031222c2274797065223a22636e2e6a69756a692e636173652e61636365707465642e7631227d0a7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a747275652c2261636365707465645f6174223a22323032362d31312d32375430363a33343a35372e3934313130355a227d', '\x2994b0c23c907a77a5f082f3ac2b1005959e52122ddd7d1686c71c2a833ff293'),
	(106, '1440', '01a21bb7-28bd-7000-b2dc-43d07bd35ba3', 'cn.jiuji.case.accepted.v1', 'intake', '2026-11-27 06:35:18.075283+00', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 13, 4, '370983103201', 'system:intake', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31330a663831616135333338303033326564623664303939666434396430383437636332366338376338343433393631306565646232363837336461386338356430300a7b226163746f72223a2273797374656d3a696e74616b65222c226361736576657273696f6e223a342c226964223a2230316132316262372d323862642d373030302d623264632d343364303762643335626133222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c2274696d65223a22323032362d31312d32375430363a33353a31382e3037353238332b30303a3030222c2274797065223a22636e2e6a69756a692e636173652e61636365707465642e7631227d0a7b2261636365707465645f6279223a2273797374656d3a696e74616b65222c226465656d6564223a747275652c226d6174657269616c735f6f75747374616e64696e67223a66616c73652c2261636365707465645f6174223a22323032362d31312d32375430363a33343a35382e3037333232365a227d', '\x40b78dab7208b4231bdea476b54a5617c891df7d8f4f7cff5fc710f871d41855'),
	(49, '1136', '01a21bb6-c7e2-7000-b644-d34f7b5dbfc5', 'cn.jiuji.case.triaged.v1', 'intake', '2026-11-27 06:34:53.278999+00', '01a21bb6-c737-7000-a05d-0abff2ad8097', 6, 6, '370983103201', 'demo-window_clerk-370983-2', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a360a316433373335623664343530346136393366323932616261383765386362643531646136363232366661633532353433393231353334353736653532393937650a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a362c226964223a2230316132316262362d633765322d373030302d623634342d643334663762356462666335222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d633733372d373030302d613035642d306162666632616438303937222c2274696d65223a22323032362d31312d32375430363a33343a35332e3237383939392b30303a3030222c227472616365706172656e74223a2230302d63343366656230373333346530306235396261633430323938343830386237642d613538656464623439613563623236652d3031222c2274797065223a22636e2e6a69756a692e636173652e747269616765642e7631227d0a7b22757267656e6379223a226f7264696e617279222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a35332e3130303334325a222c22646f776e677261646564223a66616c73657d', '\xde461d3e09e14208faf6b18d6c768f803225ea5d5b417ec2a3dd9fb091c84663'),
	(63, '1241', '01a21bb6-d106-7000-8bfc-fbe9bf3ace74', 'cn.jiuji.review.decided.v1', 'assessment', '2026-11-27 06:34:55.618289+00', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 5, 2, '370983103201', 'demo-window_clerk-370983-2', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a350a663862343061323161346165306437646437666531383061663064653238353739613062326230316661333534663764303135636665373630363234333731630a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a322c226964223a2230316132316262362d643130362d373030302d386266632d666265396266336163653734222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643034632d373030302d396337642d393865303737366466636330222c2274696d65223a22323032362d31312d32375430363a33343a35352e3631383238392b30303a3030222c227472616365706172656e74223a2230302d61366335633165346133633931663230636435313164316565666135663431352d356235666532383366386236336465332d3031222c2274797065223a22636e2e6a69756a692e7265766965772e646563696465642e7631227d0a7b2270726f636564757265223a226e6f726d616c222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2270726f706f7365645f66656e223a3536373030307d', '\xecb91e83b2b31a837ba41ffe56d32a4d1f57317b62943373dd4d91a1fc0b9f88'),
	(71, '1289', '01a21bb6-d1b6-7000-95b1-072c59d68c31', 'cn.jiuji.notice.opened.v1', 'assessment', '2026-11-27 06:34:55.792253+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 6, 3, '370983103201', 'demo-window_clerk-370983-2', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a360a353963663831316264376564646535623465353838656437653533343131356364643033666161616330313034333066306439643865396239633633323463650a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a332c226964223a2230316132316262362d643162362d373030302d393562312d303732633539643638633331222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33343a35352e3739323235332b30303a3030222c227472616365706172656e74223a2230302d38303466353536663662343764656437323463626137336135343765636135662d383436383666353464326562383038642d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f70656e65642e7631227d0a7b226e6f746963655f6964223a2230316132316262362d643162332d373030302d393965612d623661393136356636373832222c226d6f6465223a22707265222c22636c6f7365735f6174223a22323032362d31312d32375430363a33343a35372e3739323235335a227d', '\x5655f2c1bdee288ea2fa01fe9812b3f1af3ba0554af2c50aa58675aefca0069e'),
	(77, '1323', '01a21bb6-d9be-7000-9763-3d67ee48c02f', 'cn.jiuji.payment.held.v1', 'disbursement', '2026-11-27 06:34:57.851702+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 12, 1, '370983103201', 'system:disbursement', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31320a313030626630353736363163353938383734303437376430326335366663383433373531323034383264353030656232643731383865376366396161363835330a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a312c22636175736174696f6e6964223a2230316132316262362d643938662d373030342d383035322d303933343964356434373639222c226964223a2230316132316262362d643962652d373030302d393736332d336436376565343863303266222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33343a35372e3835313730322b30303a3030222c227472616365706172656e74223a2230302d33383732613430383532653732613837366262316335373065343531373266332d643839616561373063396565653331302d3031222c2274797065223a22636e2e6a69756a692e7061796d656e742e68656c642e7631227d0a7b227061796d656e745f6964223a2230316132316262362d643961382d373030302d396364332d353932623264613732623035222c226974656d5f6964223a2230316132316262362d643938662d373030332d623131332d616363323638323137353137222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3337383030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73652c22726561736f6e5f636f6465223a22696e73756666696369656e745f66756e6473227d', '\xd5fce448a5000b15bb6537ff3f7f60a6dca724ebeff857217c5786b53d928e69'),
	(78, '1323', '01a21bb6-d9c0-7000-ad32-e8f94042b553', 'cn.jiuji.reserve.low.v1', 'disbursement', '2026-11-27 06:34:57.851702+00', 'budget:370983', 1, 1, '370983000000', 'system:disbursement', NULL, '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2273797374656d3a64697362757273656d656e74222c226361736576657273696f6e223a312c226964223a2230316132316262362d643963302d373030302d616433322d653866393430343262353533222c22706c616365636f6465223a22333730393833303030303030222c22736f75726365223a2264697362757273656d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a226275646765743a333730393833222c2274696d65223a22323032362d31312d32375430363a33343a35372e3835313730322b30303a3030222c2274797065223a22636e2e6a69756a692e726573657276652e6c6f772e7631227d0a7b226163636f756e74223a226275646765743a333730393833222c22617661696c61626c655f66656e223a302c226d61726b5f66656e223a353030303030307d', '\xb16553c06c3b4656d67bf52bb15f94539108be93464a9261b50cfd88700024aa'),
	(89, '1367', '01a21bb6-da82-7000-8891-cc6204fdfbfd', 'cn.jiuji.case.withdrawn.v1', 'intake', '2026-11-27 06:34:58.047867+00', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 6, 4, '370983103201', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a360a383461643739376162653564306636346666313031326262626632616539303639323934306464366161366665396433363362306662636538343566336437650a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a342c226964223a2230316132316262362d646138322d373030302d383839312d636336323034666466626664222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646130662d373030302d623664312d383064346463613439663666222c2274696d65223a22323032362d31312d32375430363a33343a35382e3034373836372b30303a3030222c227472616365706172656e74223a2230302d39336365393731353938363835653833316330323738313461326532663135372d396631396164623030613736336663392d3031222c2274797065223a22636e2e6a69756a692e636173652e77697468647261776e2e7631227d0a7b22726561736f6e5f636f6465223a2264656d6f5f6f766572227d', '\x6e44b6e7ce435125a2557b7cfd929b1c364437435d76d5058dc4ff0136172d60'),
	(90, '1367', '01a21bb6-da83-7000-b02c-6841fa7879b7', 'cn.jiuji.case.closed.v1', 'intake', '2026-11-27 06:34:58.047867+00', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 7, 5, '370983103201', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a370a366534346236653763653433353132356132353537623763666439323962316333363434333734333564373664353035386463346666303133363137326436300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a352c226964223a2230316132316262362d646138332d373030302d623032632d363834316661373837396237222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646130662d373030302d623664312d383064346463613439663666222c2274696d65223a22323032362d31312d32375430363a33343a35382e3034373836372b30303a3030222c227472616365706172656e74223a2230302d39336365393731353938363835653833316330323738313461326532663135372d396631396164623030613736336663392d3031222c2274797065223a22636e2e6a69756a692e636173652e636c6f7365642e7631227d0a7b226f7574636f6d65223a2277697468647261776e222c22706169645f66656e223a307d', '\x32b3df830492a627e0d08b967e4a073488cc5bf568ab1eb17fc999543cca64d9'),
	(96, '1401', '01a21bb6-fb2d-7000-beee-ef3cdc53e598', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-27 06:35:06.412169+00', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 6, 3, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a360a633963373136373935383464616639353162323936616166636134343931643864333861393230353265326135323633616437316436613037313732653639300a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a332c226964223a2230316132316262362d666232642d373030302d626565652d656633636463353365353938222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c2274696d65223a22323032362d31312d32375430363a33353a30362e3431323136392b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132316262362d646166362d373030302d383864662d376535363037616130383032222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3136313239355a222c226475655f6174223a22323032362d31312d32375430363a33353a30362e3136313239355a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x173721bf5dabeb5c284ce31d76352b8e415bf8cb63808b88f80041b6a10d4c7e'),
	(129, '1504', '01a21bb7-776c-7000-bf72-ee3a32b964a2', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:38.219982+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 36, 19, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a33360a326461613539383638316563373133363338363436366664376537633037613333363034626230353932646562326337613066386266336266613837313434370a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31392c226964223a2230316132316262372d373736632d373030302d626637322d656533613332623936346132222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a33382e3231393938322b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a227061796d656e745f68656c64222c22636c6f636b5f726566223a2230316132316262362d643961382d373030302d396364332d353932623264613732623035222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3835313730325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3835313730325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279222c226c617374223a747275657d', '\xa73d9d2382ed2f3647e9fdea95847b3bbc79169c92fce06e50e4817a01d6fd02'),
	(50, '1142', '01a21bb6-c800-7000-9828-828bc16f4dd9', 'cn.jiuji.case.accepted.v1', 'intake', '2026-11-27 06:34:53.296473+00', '01a21bb6-c737-7000-a05d-0abff2ad8097', 7, 7, '370983103201', 'demo-window_clerk-370983-2', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a370a646534363164336530396531343230386661663662313864366337363866383033323235656135643562343137656332613364643966623039316338343636330a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a372c226964223a2230316132316262362d633830302d373030302d393832382d383238626331366634646439222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d633733372d373030302d613035642d306162666632616438303937222c2274696d65223a22323032362d31312d32375430363a33343a35332e3239363437332b30303a3030222c227472616365706172656e74223a2230302d36383635643062633739363664313639663034383034646236646666366161662d633763343037366333306432393066362d3031222c2274797065223a22636e2e6a69756a692e636173652e61636365707465642e7631227d0a7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73652c2261636365707465645f6174223a22323032362d31312d32375430363a33343a35332e3239363437335a227d', '\x8e59f8ef25e07f7af30ef3fd64190cee22e30085d27721c5f7e87368939f3d4e'),
	(79, '1328', '01a21bb6-d9c7-7000-9a2d-93b83ad421b6', 'cn.jiuji.consent.recorded.v1', 'referral', '2026-11-27 06:34:57.855496+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 13, 4, '370983103201', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31330a643566636534343861353030306231356262363533376666336637663630613664636137323465626566663835373231376335373836623533643932386536390a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a342c226964223a2230316132316262362d643963372d373030302d396132642d393362383361643432316236222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33343a35372e3835353439362b30303a3030222c227472616365706172656e74223a2230302d66323761373739333032323863323261666665646636633064306563306463302d353065636566356635663662616363382d3031222c2274797065223a22636e2e6a69756a692e636f6e73656e742e7265636f726465642e7631227d0a7b22636f6e73656e745f6964223a2230316132316262362d643963322d373030302d383735392d316334613766333037633063222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22676976656e223a747275657d', '\xcacdf4406ee69830d01f469866dd3302c72bd7cc92901c9e6dafd5eb7d5f064d'),
	(80, '1328', '01a21bb6-d9c7-7001-bec7-6b943bc03510', 'cn.jiuji.referral.issued.v1', 'referral', '2026-11-27 06:34:57.855496+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 14, 5, '370983103201', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31340a636163646634343036656536393833306430316634363938363664643333303263373262643763633932393031633965366461666435656237643566303634640a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a352c226964223a2230316132316262362d643963372d373030312d626563372d366239343362633033353130222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33343a35372e3835353439362b30303a3030222c227472616365706172656e74223a2230302d66323761373739333032323863323261666665646636633064306563306463302d353065636566356635663662616363382d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6973737565642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d643961652d373030312d613235302d353134643665643837643365222c226974656d5f6964223a2230316132316262362d643938662d373030312d386433382d383964326362653363636562222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c2270726f6772616d6d65223a22636861726974795f72656c696566222c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c227072696f72697479223a66616c73652c22636f6e73656e745f6964223a2230316132316262362d643963322d373030302d383735392d316334613766333037633063227d', '\xb94025b8c4a0457822451587811e5168a16ba616ef8e2b20a4b47d4fee0011f1'),
	(91, '1371', '01a21bb6-da9e-7000-b441-db2dc3afb915', 'cn.jiuji.case.registered.v1', 'intake', '2026-11-27 06:34:58.073226+00', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 1, 1, '370983103201', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a312c226964223a2230316132316262362d646139652d373030302d623434312d646232646333616662393135222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c2274696d65223a22323032362d31312d32375430363a33343a35382e3037333232362b30303a3030222c227472616365706172656e74223a2230302d61666137616466346661653864346264303031616133313165623765333738302d336562383163666638386232376461642d3031222c2274797065223a22636e2e6a69756a692e636173652e726567697374657265642e7631227d0a7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b22737472616e6465645f706572736f6e225d2c22706572736f6e5f726566223a22702d30316132316262362d646139632d373030302d623136642d373631303464373535383434222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a35382e3037333232365a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a66616c73652c226c6966655f64616e676572223a66616c73652c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d', '\x3e5848ea4ee88d1cd1a25545e591c85d73276400c0cbc625c3bf105df8190bd1'),
	(94, '1391', '01a21bb6-f4ee-7000-91f9-05fdc0b61613', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-27 06:35:04.812347+00', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 4, 1, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a340a333631343965346261343036613931343461666163616237613462353737333538313731646261666465643066623035343763646537363562393835666539330a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a312c226964223a2230316132316262362d663465652d373030302d393166392d303566646330623631363133222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c2274696d65223a22323032362d31312d32375430363a33353a30342e3831323334372b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132316262362d646166362d373030302d383864662d376535363037616130383032222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3136313239355a222c226475655f6174223a22323032362d31312d32375430363a33353a30362e3136313239355a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x1647ce3dec1feb17e07ca7c201f09a5961825b5bc6628f57c88142e2b3ffc1e5'),
	(110, '1449', '01a21bb7-2940-7000-b322-5b5b2c2c5d4b', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-27 06:35:18.2072+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 23, 6, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a32330a636131336438366630636539336636626533336337353532663838653566653331613833643662353532303836373063663937616335373036376333366631390a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a362c226964223a2230316132316262372d323934302d373030302d623332322d356235623263326335643462222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a31382e3230373230302b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a227061796d656e745f68656c64222c22636c6f636b5f726566223a2230316132316262362d643961382d373030302d396364332d353932623264613732623035222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3835313730325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3835313730325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x03c9fed3963f1146f27f55f7c3a26c01ed70e9b3ef566e8ec99d0528f93fae5f'),
	(121, '1487', '01a21bb7-4fe7-7000-a223-35af92495d3f', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:28.102125+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 29, 12, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a32390a653561376535333437343666613437366234393030346664316434633938646462383731356634656464316531623639626534643234343831646464613837320a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31322c226964223a2230316132316262372d346665372d373030302d613232332d333561663932343935643366222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a32382e3130323132352b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a227061796d656e745f68656c64222c22636c6f636b5f726566223a2230316132316262362d643961382d373030302d396364332d353932623264613732623035222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3835313730325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3835313730325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572222c226c617374223a66616c73657d', '\x95e6e93f932c836430a87d6c4ee03e8724039cc84b33280a446311519abd6c42'),
	(122, '1494', '01a21bb7-6e56-7000-8315-766a2cd05525', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-27 06:35:35.894003+00', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 9, 2, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a390a396665633739663564633333636134633535336531626263336131393834366363663038373964383735353162376265346263653563353963386137336638330a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a322c226964223a2230316132316262372d366535362d373030302d383331352d373636613263643035353235222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643034632d373030302d396337642d393865303737366466636330222c2274696d65223a22323032362d31312d32375430363a33353a33352e3839343030332b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132316262362d643132322d373030302d613332612d306365653833303132383838222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35352e3634323936385a222c226475655f6174223a22323032362d31312d32375430363a33353a33352e3634323936385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xb1bb46775939b6665fae9e918901ae86519c04a696e0a75a7f38bac222c599a3'),
	(52, '1155', '01a21bb6-c852-7000-abbd-739166919ee8', 'cn.jiuji.review.decided.v1', 'assessment', '2026-11-27 06:34:53.389458+00', '01a21bb6-c737-7000-a05d-0abff2ad8097', 9, 2, '370983103201', 'demo-window_clerk-370983-2', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a390a373938616634373930303335343961643430313233343332316536653337653461366339316332333939646634373633356335393330376364656635376565350a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c226361736576657273696f6e223a322c226964223a2230316132316262362d633835322d373030302d616262642d373339313636393139656538222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d633733372d373030302d613035642d306162666632616438303937222c2274696d65223a22323032362d31312d32375430363a33343a35332e3338393435382b30303a3030222c227472616365706172656e74223a2230302d63373738383431666538313365323038323534306639386332623561386233662d336132376232633134626164666135332d3031222c2274797065223a22636e2e6a69756a692e7265766965772e646563696465642e7631227d0a7b2270726f636564757265223a226e6f726d616c222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2270726f706f7365645f66656e223a3536373030307d', '\x3c3e2f4a0912202b539267315f99187a39f9125c3087a49dfec4b2c58352228b'),
	(60, '1221', '01a21bb6-d079-7000-916f-c501e9f6d101', 'cn.jiuji.case.triaged.v1', 'intake', '2026-11-27 06:34:55.477297+00', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 2, 2, '370983103201', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a320a343461643633323432316361306439343532303063633430313764623263356463393862323863646134343164613737626235653234386466646134623336330a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a322c226964223a2230316132316262362d643037392d373030302d393136662d633530316539663664313031222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643034632d373030302d396337642d393865303737366466636330222c2274696d65223a22323032362d31312d32375430363a33343a35352e3437373239372b30303a3030222c227472616365706172656e74223a2230302d36356365643734626136636461623436316339663865653865346365646162652d633534653963666335333066653964372d3031222c2274797065223a22636e2e6a69756a692e636173652e747269616765642e7631227d0a7b22757267656e6379223a226f7264696e617279222c22726561736f6e5f636f646573223a5b5d2c22747269616765645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a35352e3433353032335a222c22646f776e677261646564223a66616c73657d', '\x3a794a1d01bbf9b033d9cf258b2046fda984132559cacd6de282070039f07947'),
	(65, '1250', '01a21bb6-d123-7000-b027-90cf546a18c6', 'cn.jiuji.notice.objection_raised.v1', 'assessment', '2026-11-27 06:34:55.642968+00', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 7, 4, '370983103201', 'demo-neighbour', NULL, '\x6a69756a692d6c6561662f310a370a303730303631383333303030626333333732383264336330356136663231303732376565343630353466653131623032623766343562623366373238633663660a7b226163746f72223a2264656d6f2d6e65696768626f7572222c226361736576657273696f6e223a342c226964223a2230316132316262362d643132332d373030302d623032372d393063663534366131386336222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643034632d373030302d396337642d393865303737366466636330222c2274696d65223a22323032362d31312d32375430363a33343a35352e3634323936382b30303a3030222c227472616365706172656e74223a2230302d63663662616638663736323263633562663164366434306132353333303364352d613333346461383133363535613364392d3031222c2274797065223a22636e2e6a69756a692e6e6f746963652e6f626a656374696f6e5f7261697365642e7631227d0a7b226e6f746963655f6964223a2230316132316262362d643131302d373030302d613831662d393835383163373332383539222c226f626a656374696f6e5f6964223a2230316132316262362d643132322d373030302d613332612d306365653833303132383838222c22726561736f6e5f636f6465223a226e6f745f696e5f6e656564227d', '\x903c45b98ef48bb8f1df0ab05cfa45e984aa540630ba5462b020b6d70a7c5781'),
	(68, '1269', '01a21bb6-d16b-7000-ae18-f7c2db05f5a1', 'cn.jiuji.case.accepted.v1', 'intake', '2026-11-27 06:34:55.716683+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 3, 3, '370983103201', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a330a326331633332663038336132323365316633333338393765336661373037386639623666653635303634326337396438343230333864353638333062663633610a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a332c226964223a2230316132316262362d643136622d373030302d616531382d663763326462303566356131222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33343a35352e3731363638332b30303a3030222c227472616365706172656e74223a2230302d36343237623134316562636432363830373830343838663863316436633062372d383262373132643538383530313833312d3031222c2274797065223a22636e2e6a69756a692e636173652e61636365707465642e7631227d0a7b2261636365707465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226465656d6564223a66616c73652c226d6174657269616c735f6f75747374616e64696e67223a66616c73652c2261636365707465645f6174223a22323032362d31312d32375430363a33343a35352e3731363638335a227d', '\xea534c7351304c1468d467d8d962875e1575f7a32dec364773e3a3a0a661c2ce'),
	(73, '1309', '01a21bb6-d98f-7004-8052-09349d5d4769', 'cn.jiuji.case.approved.v1', 'assessment', '2026-11-27 06:34:57.805146+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 8, 5, '370983103201', 'demo-county_approver-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a380a326632303066666361646639323132343039326139353431336166653061356466653635393866383934323034303338343666336261313466626663383065350a7b226163746f72223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d31222c226361736576657273696f6e223a352c226964223a2230316132316262362d643938662d373030342d383035322d303933343964356434373639222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33343a35372e3830353134362b30303a3030222c227472616365706172656e74223a2230302d33383732613430383532653732613837366262316335373065343531373266332d643839616561373063396565653331302d3031222c2274797065223a22636e2e6a69756a692e636173652e617070726f7665642e7631227d0a7b2270726f636564757265223a226e6f726d616c222c226974656d73223a5b7b226974656d5f6964223a2230316132316262362d643938662d373030332d623131332d616363323638323137353137222c226b696e64223a2263617368222c2270726f6772616d6d65223a2274656d706f726172795f617373697374616e6365222c226465706172746d656e74223a22636976696c5f61666661697273222c22616d6f756e745f66656e223a3337383030302c22696e7374616c6d656e7473223a312c2266756e64696e67223a22636f756e74795f627564676574222c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132316262362d643938662d373030322d383062312d313966313333303265623235222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22656475636174696f6e5f616964222c226465706172746d656e74223a22656475636174696f6e222c226465736b223a22656475636174696f6e222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132316262362d643938662d373030312d386433382d383964326362653363636562222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a747275657d2c7b226974656d5f6964223a2230316132316262362d643938662d373030302d393864322d346339356135383762333635222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22646962616f5f656e726f6c6d656e74222c226465706172746d656e74223a22636976696c5f616666616972735f646962616f222c226465736b223a22636976696c5f61666661697273222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d5d2c22746f74616c5f66656e223a3337383030302c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22646563696465645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d31222c226c6567616c5f6261736973223a5b22e7a4bee4bc9ae69591e58aa9e69a82e8a18ce58a9ee6b39520c2a73437e280933438222c22e59bbde58f91e3809432303134e380953437e58fb7222c22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d2c226578706c616e6174696f6e5f736861323536223a2236323739656433396330626333323362626261313561643164653033353336623839373837323535303266376135663066356535373663316366653266373436222c22666f726d616c69746965735f6f70656e223a66616c73652c226e6f746963655f6d6f6465223a22707265227d', '\xb8c4fafe081d2ad68d903d4b9a5bae4fbc5530ba937c79574e16f9deee4f3489'),
	(82, '1340', '01a21bb6-da03-7000-9f67-465a5f0aadc2', 'cn.jiuji.pledge.reserved.v1', 'charity', '2026-11-27 06:34:57.921147+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 16, 2, '370983103201', 'demo-charity_federation-370983', NULL, '\x6a69756a692d6c6561662f310a31360a366432663435613638656566633033663064633334643036616364356666646163303237333230366534653332633264316362383564306334363335386634300a7b226163746f72223a2264656d6f2d636861726974795f66656465726174696f6e2d333730393833222c226361736576657273696f6e223a322c226964223a2230316132316262362d646130332d373030302d396636372d343635613566306161646332222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a2263686172697479222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33343a35372e3932313134372b30303a3030222c227472616365706172656e74223a2230302d30383537643364666634376162656663653430353137613834383031326135382d626638613537303464646630346130372d3031222c2274797065223a22636e2e6a69756a692e706c656467652e72657365727665642e7631227d0a7b22706c656467655f6964223a2230316132316262362d646130322d373030302d623366652d376461366638343932356261222c22726566657272616c5f6964223a2230316132316262362d643961652d373030312d613235302d353134643665643837643365222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c22616d6f756e745f66656e223a3230303030307d', '\xc9d035bfa56b1ef00fafb565fa4fc07a552be6caedf341a92ce597a3ae0712d1'),
	(83, '1340', '01a21bb6-da10-7000-9409-d0644ec6ff91', 'cn.jiuji.case.registered.v1', 'intake', '2026-11-27 06:34:57.933596+00', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 1, 1, '370983103201', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a310a303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030300a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a312c226964223a2230316132316262362d646131302d373030302d393430392d643036343465633666663931222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646130662d373030302d623664312d383064346463613439663666222c2274696d65223a22323032362d31312d32375430363a33343a35372e3933333539362b30303a3030222c227472616365706172656e74223a2230302d35393036346538303234643436333330356164656461303638326235323833322d343862653561623836323462386137382d3031222c2274797065223a22636e2e6a69756a692e636173652e726567697374657265642e7631227d0a7b226368616e6e656c223a2277696e646f77222c2268617264736869705f636f646573223a5b2266697265225d2c22706572736f6e5f726566223a22702d6366373436376138623431323631636533663431616635323036303261303865222c2266697273745f61736b65645f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2266697273745f61736b65645f756e6974223a226469766973696f6e3a333730393833222c22726567697374657265645f6174223a22323032362d31312d32375430363a33343a35372e3933333539365a222c22686f757365686f6c645f73697a65223a332c226964656e746974795f636c6173736573223a5b5d2c226964656e746974795f6b6e6f776e223a747275652c226c6966655f64616e676572223a66616c73652c227265717565737465645f6d6f646573223a5b5d2c227265717565737465645f70726f6772616d6d6573223a5b5d7d', '\x4cbb00e3dcabf5bc4b05033a1419c1c153b849c13b52ceaed58e584ef3a451dd'),
	(87, '1348', '01a21bb6-da58-7001-93c5-04e878a00fb1', 'cn.jiuji.relief.ordered.v1', 'assessment', '2026-11-27 06:34:58.007223+00', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 4, 1, '370983103201', 'demo-township_approver-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a340a323939346230633233633930376137376135663038326633616332623130303539353965353231323264646437643136383663373163326138333366663239330a7b226163746f72223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938332d31222c226361736576657273696f6e223a312c226964223a2230316132316262362d646135382d373030312d393363352d303465383738613030666231222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226173736573736d656e74222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646130662d373030302d623664312d383064346463613439663666222c2274696d65223a22323032362d31312d32375430363a33343a35382e3030373232332b30303a3030222c227472616365706172656e74223a2230302d32373636333432623838373166363739316130343565353537393232343233302d333232343436343835333831386339302d3031222c2274797065223a22636e2e6a69756a692e72656c6965662e6f7264657265642e7631227d0a7b226974656d5f6964223a2230316132316262362d646135382d373030302d623733612d613864383334396135346436222c22616d6f756e745f66656e223a36333030302c22666f726d223a22696e5f6b696e64222c2266756e64696e67223a2270657474795f72657365727665222c226f7264657265645f6279223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938332d31222c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x3b8c8e539d2331762adf67edb03720d69d2edb1d4ccc8b034d7c35c82788dfc4'),
	(74, '1319', '01a21bb6-d9b5-7000-a011-967371ffb4b0', 'cn.jiuji.referral.issued.v1', 'referral', '2026-11-27 06:34:57.830052+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 9, 1, '370983103201', 'system:referral', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a390a623863346661666530383164326164363864393033643462396135626165346662633535333062613933376337393537346531366639646565653466333438390a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a312c22636175736174696f6e6964223a2230316132316262362d643938662d373030342d383035322d303933343964356434373639222c226964223a2230316132316262362d643962352d373030302d613031312d393637333731666662346230222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33343a35372e3833303035322b30303a3030222c227472616365706172656e74223a2230302d33383732613430383532653732613837366262316335373065343531373266332d643839616561373063396565653331302d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6973737565642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c226974656d5f6964223a2230316132316262362d643938662d373030322d383062312d313966313333303265623235222c226465706172746d656e74223a22656475636174696f6e222c226465736b223a22656475636174696f6e222c2270726f6772616d6d65223a22656475636174696f6e5f616964222c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c227072696f72697479223a66616c73657d', '\x1511b07185ae2ccca46312ac40fc457f6d27909c9b1586accbccea398ac0ece2'),
	(75, '1319', '01a21bb6-d9b5-7001-a04c-7b8edb407c39', 'cn.jiuji.referral.consent_awaited.v1', 'referral', '2026-11-27 06:34:57.830052+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 10, 2, '370983103201', 'system:referral', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31300a313531316230373138356165326363636134363331326163343066633435376636643237393039633962313538366163636263636561333938616330656365320a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a322c22636175736174696f6e6964223a2230316132316262362d643938662d373030342d383035322d303933343964356434373639222c226964223a2230316132316262362d643962352d373030312d613034632d376238656462343037633339222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33343a35372e3833303035322b30303a3030222c227472616365706172656e74223a2230302d33383732613430383532653732613837366262316335373065343531373266332d643839616561373063396565653331302d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e636f6e73656e745f617761697465642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d643961652d373030312d613235302d353134643665643837643365222c226974656d5f6964223a2230316132316262362d643938662d373030312d386433382d383964326362653363636562222c226465706172746d656e74223a22636861726974795f66656465726174696f6e227d', '\xd82b1746c4b4747b67cb09d688246b81fe365d5eb933b7a68c934afee1a1f01c'),
	(76, '1319', '01a21bb6-d9b5-7002-a1b0-e1b8f1771887', 'cn.jiuji.referral.issued.v1', 'referral', '2026-11-27 06:34:57.830052+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 11, 3, '370983103201', 'system:referral', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31310a643832623137343663346234373437623637636230396436383832343662383166653336356435656239333362376136386339333461666565316131663031630a7b226163746f72223a2273797374656d3a726566657272616c222c226361736576657273696f6e223a332c22636175736174696f6e6964223a2230316132316262362d643938662d373030342d383035322d303933343964356434373639222c226964223a2230316132316262362d643962352d373030322d613162302d653162386631373731383837222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22726566657272616c222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33343a35372e3833303035322b30303a3030222c227472616365706172656e74223a2230302d33383732613430383532653732613837366262316335373065343531373266332d643839616561373063396565653331302d3031222c2274797065223a22636e2e6a69756a692e726566657272616c2e6973737565642e7631227d0a7b22726566657272616c5f6964223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c226974656d5f6964223a2230316132316262362d643938662d373030302d393864322d346339356135383762333635222c226465706172746d656e74223a22636976696c5f616666616972735f646962616f222c226465736b223a22636976696c5f61666661697273222c2270726f6772616d6d65223a22646962616f5f656e726f6c6d656e74222c22706572736f6e5f726566223a22702d6665636531643134333931366635613366393131613738386262363763353462222c2268617264736869705f636f646573223a5b22656475636174696f6e5f657870656e7365225d2c227072696f72697479223a66616c73657d', '\x100bf057661c5988740477d02c56fc84375120482d500eb2d7188e7cf9aa6853'),
	(104, '1432', '01a21bb7-1a15-7000-a495-fc22dab2d4a7', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-27 06:35:14.323899+00', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 11, 8, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31310a303531383430323463353039643135653534313337366636363234366536323963326334386535313636306233336265363762386531376162393932306561640a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a382c226964223a2230316132316262372d316131352d373030302d613439352d666332326461623264346137222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c2274696d65223a22323032362d31312d32375430363a33353a31342e3332333839392b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a22616363657074616e6365222c22636c6f636b5f726566223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3037333232365a222c226475655f6174223a22323032362d31312d32375430363a33353a31382e3037333232365a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xdd885c62e3cc0880b2917b13b9a86b7a1fb078f14a351f37ded134441d4fdb92');
INSERT INTO public.event (seq, txid, event_id, type, source, occurred_at, case_id, case_seq, case_version, place_code, actor, policy_version, leaf, leaf_hash) OVERRIDING SYSTEM VALUE VALUES
	(105, '1432', '01a21bb7-1a15-7001-850f-c77b5b821ad4', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:14.323899+00', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 12, 9, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31320a646438383563363265336363303838306232393137623133623961383662376131666230373866313461333531663337646564313334343431643466646239320a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a392c226964223a2230316132316262372d316131352d373030312d383530662d633737623562383231616434222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c2274696d65223a22323032362d31312d32375430363a33353a31342e3332333839392b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22747269616765222c22636c6f636b5f726566223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3037333232365a222c226475655f6174223a22323032362d31312d32375430363a33353a30382e3037333232365a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572222c226c617374223a66616c73657d', '\xf81aa53380032edb6d099fd49d0847cc26c87c84439610eedb26873da8c85d00'),
	(109, '1446', '01a21bb7-28cd-7000-9c2f-70dd45d6ac79', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-27 06:35:18.08706+00', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 14, 10, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31340a343062373864616237323038623432333162646561343736623534613536313763383931646637643866346637636666356663373130663837316434313835350a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31302c22636175736174696f6e6964223a2230316132316262372d323862642d373030302d623264632d343364303762643335626133222c226964223a2230316132316262372d323863642d373030302d396332662d373064643435643661633739222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c2274696d65223a22323032362d31312d32375430363a33353a31382e3038373036302b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a22616363657074616e6365222c22636c6f636b5f726566223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3037333232365a222c226475655f6174223a22323032362d31312d32375430363a33353a31382e3037333232365a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x4fdcd7f4e1ded58866f37c8e9b1392274fa72c1ea90deda501d1bcb9297774c1'),
	(113, '1465', '01a21bb7-3187-7000-b902-707802acb55d', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:20.32602+00', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 17, 13, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31370a383539366664623765633333656438373263323963393964326634343864356230633965643265646339653565306332383834373663383130353233653832320a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31332c226964223a2230316132316262372d333138372d373030302d623930322d373037383032616362353564222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c2274696d65223a22323032362d31312d32375430363a33353a32302e3332363032302b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22747269616765222c22636c6f636b5f726566223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3037333232365a222c226475655f6174223a22323032362d31312d32375430363a33353a30382e3037333232365a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279222c226c617374223a747275657d', '\x75a9b093800012c57cf5c98ec23c08c584b438680bda8f4ebc57529d7439f1fb'),
	(114, '1465', '01a21bb7-3189-7000-9c9d-d93cc607d0fe', 'cn.jiuji.supervision.opened.v1', 'audit', '2026-11-27 06:35:20.32602+00', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 18, 14, '370983103201', 'system:audit', NULL, '\x6a69756a692d6c6561662f310a31380a373561396230393338303030313263353763663563393865633233633038633538346234333836383062646138663465626335373532396437343339663166620a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31342c226964223a2230316132316262372d333138392d373030302d396339642d643933636336303764306665222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c2274696d65223a22323032362d31312d32375430363a33353a32302e3332363032302b30303a3030222c2274797065223a22636e2e6a69756a692e7375706572766973696f6e2e6f70656e65642e7631227d0a7b227375706572766973696f6e5f6964223a2230316132316262372d333138372d373030312d383336342d373435323664653266393534222c226361757365223a226f766572647565222c226f70656e65645f6279223a2273797374656d3a6175646974222c22636f6e6365726e73223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x923cc6b6af676c4d30deb0dff0f7861a56f82d2e181367ce39aeffd150ae07e8'),
	(130, '1504', '01a21bb7-776e-7000-8b68-a6d9868a97d6', 'cn.jiuji.supervision.opened.v1', 'audit', '2026-11-27 06:35:38.219982+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 37, 20, '370983103201', 'system:audit', NULL, '\x6a69756a692d6c6561662f310a33370a613733643964323338326564326633363437653966646561393538343762336262633739313639633932666365303665353065343831376130316436666430320a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a32302c226964223a2230316132316262372d373736652d373030302d386236382d613664393836386139376436222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a33382e3231393938322b30303a3030222c2274797065223a22636e2e6a69756a692e7375706572766973696f6e2e6f70656e65642e7631227d0a7b227375706572766973696f6e5f6964223a2230316132316262372d373736642d373030302d613532622d323866363563343266626166222c226361757365223a226f766572647565222c226f70656e65645f6279223a2273797374656d3a6175646974222c22636f6e6365726e73223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x8f2638d5c14ffe6cc847da530eea79f046f0ab01d92a94cf4514fc501783c2d8'),
	(93, '1377', '01a21bb6-daf7-7000-9874-a8a1dec586b3', 'cn.jiuji.duty.handover_offered.v1', 'intake', '2026-11-27 06:34:58.161295+00', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 3, 3, '370983103201', 'demo-window_clerk-370983-1', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a330a323336666134333439306136393236643336653164336238663630663533616164366364373838343065643438653336336664316431393638643834346264330a7b226163746f72223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c226361736576657273696f6e223a332c226964223a2230316132316262362d646166372d373030302d393837342d613861316465633538366233222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a22696e74616b65222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c2274696d65223a22323032362d31312d32375430363a33343a35382e3136313239352b30303a3030222c227472616365706172656e74223a2230302d36653532343135376461323333623036643232616662623165663930323565352d653564643633356136356563613966662d3031222c2274797065223a22636e2e6a69756a692e647574792e68616e646f7665725f6f6666657265642e7631227d0a7b2268616e646f7665725f6964223a2230316132316262362d646166362d373030302d383864662d376535363037616130383032222c2266726f6d5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c22746f5f6f666669636572223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d33222c22746f5f756e6974223a22e6bc94e7a4bae7aa97e58fa3222c22726561736f6e5f636f6465223a226e6f745f6f776e5f6465736b227d', '\x36149e4ba406a9144afacab7a4b577358171dbafded0fb0547cde765b985fe93'),
	(97, '1405', '01a21bb7-02a6-7000-8d39-950a506ae1e4', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-27 06:35:08.324482+00', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 7, 4, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a370a313733373231626635646162656235633238346365333164373633353262386534313562663863623633383038623838663830303431623661313064346337650a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a342c226964223a2230316132316262372d303261362d373030302d386433392d393530613530366165316534222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c2274696d65223a22323032362d31312d32375430363a33353a30382e3332343438322b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a22747269616765222c22636c6f636b5f726566223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3037333232365a222c226475655f6174223a22323032362d31312d32375430363a33353a30382e3037333232365a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x894cb45c33d45a3d208d2d470c24196564d26853afb7ce3d314ad7e38c29325b'),
	(99, '1416', '01a21bb7-0e5d-7000-8a5c-89221f166323', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:11.324265+00', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 9, 6, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a390a653866343066353238373730373732303565343639373034346262393862666339346130616462643532323033343366653537326633366431633730343164350a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a362c226964223a2230316132316262372d306535642d373030302d386135632d383932323166313636333233222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c2274696d65223a22323032362d31312d32375430363a33353a31312e3332343236352b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22747269616765222c22636c6f636b5f726566223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3037333232365a222c226475655f6174223a22323032362d31312d32375430363a33353a30382e3037333232365a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572222c226c617374223a66616c73657d', '\x04cbd81f00e038dd4c1e86fd67add351b648d191c533c69edc753b0535eaca35'),
	(95, '1397', '01a21bb6-fad5-7000-8797-27bb0811a7c6', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-27 06:35:06.323934+00', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 5, 2, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a350a313634376365336465633166656231376530376361376332303166303961353936313832356235626336363238663537633838313432653262336666633165350a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a322c226964223a2230316132316262362d666164352d373030302d383739372d323762623038313161376336222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c2274696d65223a22323032362d31312d32375430363a33353a30362e3332333933342b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a22747269616765222c22636c6f636b5f726566223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3037333232365a222c226475655f6174223a22323032362d31312d32375430363a33353a30382e3037333232365a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xc9c71679584daf951b296aafca4491d8d38a92052e2a5263ad71d6a07172e690'),
	(98, '1409', '01a21bb7-06e5-7000-ba92-1cbff5f5b918', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:09.412406+00', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 8, 5, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a380a383934636234356333336434356133643230386432643437306332343139363536346432363835336166623763653364333134616437653338633239333235620a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a352c226964223a2230316132316262372d303665352d373030302d626139322d316362666635663562393138222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c2274696d65223a22323032362d31312d32375430363a33353a30392e3431323430362b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132316262362d646166362d373030302d383864662d376535363037616130383032222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3136313239355a222c226475655f6174223a22323032362d31312d32375430363a33353a30362e3136313239355a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572222c226c617374223a66616c73657d', '\xe8f40f52877077205e4697044bb98bfc94a0adbd5220343fe572f36d1c7041d5'),
	(100, '1420', '01a21bb7-129d-7000-96be-84d530764eea', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:12.412797+00', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 10, 7, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31300a303463626438316630306530333864643463316538366664363761646433353162363438643139316335333363363965646337353362303533356561636133350a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a372c226964223a2230316132316262372d313239642d373030302d393662652d383464353330373634656561222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c2274696d65223a22323032362d31312d32375430363a33353a31322e3431323739372b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132316262362d646166362d373030302d383864662d376535363037616130383032222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3136313239355a222c226475655f6174223a22323032362d31312d32375430363a33353a30362e3136313239355a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572222c226c617374223a66616c73657d', '\x05184024c509d15e541376f66246e629c2c48e51660b33be67b8e17ab9920ead'),
	(107, '1445', '01a21bb7-28ca-7000-a6d8-ed432812ed41', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-27 06:35:18.081339+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 21, 4, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a32310a663231363332396236353266353765323531393632646337343735666137303637306437636363646234326130653432306139666132343530313930306432660a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a342c226964223a2230316132316262372d323863612d373030302d613664382d656434333238313265643431222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a31382e3038313333392b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x79a0629e46b00c9d5f27ff9140ec3bcee28747f38a26043becad791044ff67f9'),
	(108, '1445', '01a21bb7-28ca-7001-85ed-b572069d5aa1', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-27 06:35:18.081339+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 22, 5, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a32320a373961303632396534366230306339643566323766663931343065633362636565323837343766333861323630343362656361643739313034346666363766390a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a352c226964223a2230316132316262372d323863612d373030312d383565642d623537323036396435616131222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a31382e3038313333392b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xca13d86f0ce93f6be33c7552f88e5fe31a83d6b55208670cf97ac57067c36f19'),
	(101, '1424', '01a21bb7-1922-7000-9b4c-d6837d9551de', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-27 06:35:14.081019+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 18, 1, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31380a303963343030643962623532343035663534653235383533326635306138666137626231366132313739663762616233373639336639346263306635623130620a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a312c226964223a2230316132316262372d313932322d373030302d396234632d643638333764393535316465222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a31342e3038313031392b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x1b0005e93db76bd54c78414446d30659af651de66fc115a8dab73a226791bf65'),
	(102, '1424', '01a21bb7-1922-7001-b6ec-10eda3a184eb', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-27 06:35:14.081019+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 19, 2, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31390a316230303035653933646237366264353463373834313434343664333036353961663635316465363666633131356138646162373361323236373931626636350a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a322c226964223a2230316132316262372d313932322d373030312d623665632d313065646133613138346562222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a31342e3038313031392b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x8516ce28c4e12d59a0f57cc8d26170c1102e1b0ab58060d4873463a71af4451e'),
	(132, '1515', '01a21bb7-9567-7000-a43e-719d686ff813', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:45.894148+00', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 11, 4, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31310a643634636166356665663162663435336238393135396234613565343931386432643639666435643161333732303334326564336132363738633033643165390a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a342c226964223a2230316132316262372d393536372d373030302d613433652d373139643638366666383133222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643034632d373030302d396337642d393865303737366466636330222c2274696d65223a22323032362d31312d32375430363a33353a34352e3839343134382b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132316262362d643132322d373030302d613332612d306365653833303132383838222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35352e3634323936385a222c226475655f6174223a22323032362d31312d32375430363a33353a33352e3634323936385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572222c226c617374223a66616c73657d', '\x9f1e08a12eb0aa9ae8aae2cf0af55d0223198c11cee01b514521dfa54343c669'),
	(103, '1428', '01a21bb7-1938-7000-a3a3-c01c1b39f08e', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-27 06:35:14.102583+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 20, 3, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a32300a383531366365323863346531326435396130663537636338643236313730633131303265316230616235383036306434383733343633613731616634343531650a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a332c226964223a2230316132316262372d313933382d373030302d613361332d633031633162333966303865222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a31342e3130323538332b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a227061796d656e745f68656c64222c22636c6f636b5f726566223a2230316132316262362d643961382d373030302d396364332d353932623264613732623035222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3835313730325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3835313730325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xf216329b652f57e251962dc7475fa70670d7cccdb42a0e420a9fa24501900d2f'),
	(115, '1469', '01a21bb7-3c4a-7000-bd28-929cf8fa3d5d', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:23.081137+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 24, 7, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a32340a303363396665643339363366313134366632376635356637633361323663303165643730653962336566353636653865633939643035323866393366616535660a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a372c226964223a2230316132316262372d336334612d373030302d626432382d393239636638666133643564222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a32332e3038313133372b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572222c226c617374223a66616c73657d', '\xcceffb57b3e8f81879c079728e58c26a08a598bcff1ab5bcccbbd79d2d0f4a21'),
	(116, '1469', '01a21bb7-3c4a-7001-a6df-2d814410d948', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:23.081137+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 25, 8, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a32350a636365666662353762336538663831383739633037393732386535386332366130386135393862636666316162356263636362626437396432643066346132310a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a382c226964223a2230316132316262372d336334612d373030312d613664662d326438313434313064393438222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a32332e3038313133372b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572222c226c617374223a66616c73657d', '\x176284126747d41239a83da0ce11dc3f94db6f02a44ad28c06d6ebe3c2d5cf32'),
	(123, '1500', '01a21bb7-76e2-7000-a6a6-fe3e0598aa01', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-27 06:35:38.081498+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 30, 13, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a33300a393565366539336639333263383336343330613837643663346565303365383732343033396363383462333332383061343436333131353139616264366334320a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31332c226964223a2230316132316262372d373665322d373030302d613661362d666533653035393861613031222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a33382e3038313439382b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a34372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x5de2ee05c6142ae0b442e0c22193d11b8692ceefc917358483c96ece8fa89fd5'),
	(124, '1500', '01a21bb7-76e2-7001-bfb1-6338c39bdfb1', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-27 06:35:38.081498+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 31, 14, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a33310a356465326565303563363134326165306234343265306332323139336431316238363932636565666339313733353834383363393665636538666138396664350a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31342c226964223a2230316132316262372d373665322d373030312d626662312d363333386333396264666231222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a33382e3038313439382b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a34372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x9c4bd64e3d944d8ab09b9b60ced7ffcb8f39c9b30cbd29efbb4007a54d6983fc'),
	(125, '1500', '01a21bb7-76e2-7002-ad42-5835f045412a', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:38.081498+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 32, 15, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a33320a396334626436346533643934346438616230396239623630636564376666636238663339633962333063626432396566626234303037613534643639383366630a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31352c226964223a2230316132316262372d373665322d373030322d616434322d353833356630343534313261222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a33382e3038313439382b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279222c226c617374223a747275657d', '\x74d043fe7ec22745156d3e24389d1deb6b7c1d91bf937d6acfb440f23e0e6d5d'),
	(126, '1500', '01a21bb7-76e3-7000-b788-3b87f08b5415', 'cn.jiuji.supervision.opened.v1', 'audit', '2026-11-27 06:35:38.081498+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 33, 16, '370983103201', 'system:audit', NULL, '\x6a69756a692d6c6561662f310a33330a373464303433666537656332323734353135366433653234333839643164656236623763316439316266393337643661636662343430663233653065366435640a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31362c226964223a2230316132316262372d373665332d373030302d623738382d336238376630386235343135222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a33382e3038313439382b30303a3030222c2274797065223a22636e2e6a69756a692e7375706572766973696f6e2e6f70656e65642e7631227d0a7b227375706572766973696f6e5f6964223a2230316132316262372d373665322d373030332d623339382d613335363263313334303637222c226361757365223a226f766572647565222c226f70656e65645f6279223a2273797374656d3a6175646974222c22636f6e6365726e73223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x2b981f40b5f5ad96abed3269ffcbef15eb6d957b073a32514d05c072315f7faa'),
	(127, '1500', '01a21bb7-76e3-7001-b5d6-bda33b6c9471', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:38.081498+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 34, 17, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a33340a326239383166343062356635616439366162656433323639666663626566313565623664393537623037336133323531346430356330373233313566376661610a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31372c226964223a2230316132316262372d373665332d373030312d623564362d626461333362366339343731222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a33382e3038313439382b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279222c226c617374223a747275657d', '\xad635e1954e64ebf895eb62e3e97189e03fa0dd8ce073a0e6959a0c120dcd907'),
	(128, '1500', '01a21bb7-76e3-7003-9d2a-c3eba6cc0564', 'cn.jiuji.supervision.opened.v1', 'audit', '2026-11-27 06:35:38.081498+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 35, 18, '370983103201', 'system:audit', NULL, '\x6a69756a692d6c6561662f310a33350a616436333565313935346536346562663839356562363265336539373138396530336661306464386365303733613065363935396130633132306463643930370a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31382c226964223a2230316132316262372d373665332d373030332d396432612d633365626136636330353634222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a33382e3038313439382b30303a3030222c2274797065223a22636e2e6a69756a692e7375706572766973696f6e2e6f70656e65642e7631227d0a7b227375706572766973696f6e5f6964223a2230316132316262372d373665332d373030322d396139612d636563643832306365373338222c226361757365223a226f766572647565222c226f70656e65645f6279223a2273797374656d3a6175646974222c22636f6e6365726e73223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x2daa598681ec7136386466fd7e7c07a33604bb0592deb2c7a0f8bf3bfa871447'),
	(111, '1453', '01a21bb7-2a0d-7000-b6b1-da3df2ad746f', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:18.412664+00', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 15, 11, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31350a346664636437663465316465643538383636663337633865396231333932323734666137326331656139306465646135303164316263623932393737373463310a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31312c226964223a2230316132316262372d326130642d373030302d623662312d646133646632616437343666222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c2274696d65223a22323032362d31312d32375430363a33353a31382e3431323636342b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132316262362d646166362d373030302d383864662d376535363037616130383032222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3136313239355a222c226475655f6174223a22323032362d31312d32375430363a33353a30362e3136313239355a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279222c226c617374223a747275657d', '\x6078d3e96406b9bc22e555314c67c246c01f2a37fd66e5ac46d9489b5f00337a'),
	(112, '1453', '01a21bb7-2a0e-7000-b3dc-8a71acc455d0', 'cn.jiuji.supervision.opened.v1', 'audit', '2026-11-27 06:35:18.412664+00', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 16, 12, '370983103201', 'system:audit', NULL, '\x6a69756a692d6c6561662f310a31360a363037386433653936343036623962633232653535353331346336376332343663303166326133376664363665356163343664393438396235663030333337610a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31322c226964223a2230316132316262372d326130652d373030302d623364632d386137316163633435356430222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c2274696d65223a22323032362d31312d32375430363a33353a31382e3431323636342b30303a3030222c2274797065223a22636e2e6a69756a692e7375706572766973696f6e2e6f70656e65642e7631227d0a7b227375706572766973696f6e5f6964223a2230316132316262372d326130642d373030312d393637632d313638653930366438663930222c226361757365223a226f766572647565222c226f70656e65645f6279223a2273797374656d3a6175646974222c22636f6e6365726e73223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x8596fdb7ec33ed872c29c99d2f448d5b0c9ed2edc9e5e0c288476c810523e822'),
	(118, '1480', '01a21bb7-4f17-7000-9f99-e6bb00fac4af', 'cn.jiuji.sla.warned.v1', 'audit', '2026-11-27 06:35:27.894217+00', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 8, 1, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a380a393033633435623938656634386262386631646630616230356366613435653938346161353430363330626135343632623032306236643730613763353738310a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a312c226964223a2230316132316262372d346631372d373030302d396639392d653662623030666163346166222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643034632d373030302d396337642d393865303737366466636330222c2274696d65223a22323032362d31312d32375430363a33353a32372e3839343231372b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e7761726e65642e7631227d0a7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132316262362d643132322d373030302d613332612d306365653833303132383838222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35352e3634323936385a222c226475655f6174223a22323032362d31312d32375430363a33353a33352e3634323936385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x9fec79f5dc33ca4c553e1bbc3a19846ccf0879d87551b7be4bce5c59c8a73f83'),
	(131, '1507', '01a21bb7-81e0-7000-bcbd-e1f7b87927d8', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:40.894919+00', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 10, 3, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31300a623162623436373735393339623636363566616539653931383930316165383635313963303461363936653061373561376633386261633232326335393961330a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a332c226964223a2230316132316262372d383165302d373030302d626362642d653166376238373932376438222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643034632d373030302d396337642d393865303737366466636330222c2274696d65223a22323032362d31312d32375430363a33353a34302e3839343931392b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132316262362d643132322d373030302d613332612d306365653833303132383838222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35352e3634323936385a222c226475655f6174223a22323032362d31312d32375430363a33353a33352e3634323936385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572222c226c617374223a66616c73657d', '\xd64caf5fef1bf453b89159b4a5e4918d2d69fd5d1a3720342ed3a2678c03d1e9'),
	(117, '1473', '01a21bb7-3c61-7000-9cd9-637603e53eaf', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:23.102646+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 26, 9, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a32360a313736323834313236373437643431323339613833646130636531316463336639346462366630326134346164323863303664366562653363326435636633320a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a392c226964223a2230316132316262372d336336312d373030302d396364392d363337363033653533656166222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a32332e3130323634362b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a227061796d656e745f68656c64222c22636c6f636b5f726566223a2230316132316262362d643961382d373030302d396364332d353932623264613732623035222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3835313730325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3835313730325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a2266696e616e63655f6f666669636572222c226c617374223a66616c73657d', '\xc7f3a1f2fbe12b9f240af65ff7e960c857cb6f3949af572ac744b3c6074310b0'),
	(119, '1484', '01a21bb7-4fd2-7000-9732-ec7f185bd15a', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:28.081203+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 27, 10, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a32370a633766336131663266626531326239663234306166363566663765393630633835376362366633393439616635373261633734346233633630373433313062300a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31302c226964223a2230316132316262372d346664322d373030302d393733322d656337663138356264313561222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a32382e3038313230332b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572222c226c617374223a66616c73657d', '\x9f20728c8c8c5607dd57e235a6df6918bc7de71c5896836565af5a1a4e7a6a2e'),
	(120, '1484', '01a21bb7-4fd2-7001-a544-750055666ec0', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:28.081203+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 28, 11, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a32380a396632303732386338633863353630376464353765323335613664663639313862633764653731633538393638333635363561663561316134653761366132650a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a31312c226964223a2230316132316262372d346664322d373030312d613534342d373530303535363636656330222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a32382e3038313230332b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572222c226c617374223a66616c73657d', '\xe5a7e534746fa476b49004fd1d4c98ddb8715f4edd1e1b69be4d24481ddda872'),
	(133, '1522', '01a21bb7-9df4-7000-b352-ecb237bb7d15', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-27 06:35:48.081802+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 38, 21, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a33380a386632363338643563313466666536636338343764613533306565613739663034366630616230316439326139346366343531346663353031373833633264380a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a32312c226964223a2230316132316262372d396466342d373030302d623335322d656362323337626237643135222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a34382e3038313830322b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a34372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xdbc076338780410f570667b3393fd05771a628855f6c5fd8375560ca72475fbe'),
	(134, '1522', '01a21bb7-9df4-7001-aed6-a558ba7ce6d3', 'cn.jiuji.sla.breached.v1', 'audit', '2026-11-27 06:35:48.081802+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 39, 22, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a33390a646263303736333338373830343130663537303636376233333933666430353737316136323838353566366335666438333735353630636137323437356662650a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a32322c226964223a2230316132316262372d396466342d373030312d616564362d613535386261376365366433222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a34382e3038313830322b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e62726561636865642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a34372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\xb94be245c4f38fde13a30160ba6285862aa58943d74edcf2bb899ba94b721383'),
	(135, '1529', '01a21bb7-b17a-7000-8220-eabafaa0c808', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:53.081367+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 40, 23, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a34300a623934626532343563346633386664653133613330313630626136323835383632616135383934336437346564636632626238393962613934623732313338330a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a32332c226964223a2230316132316262372d623137612d373030302d383232302d656162616661613063383038222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a35332e3038313336372b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a34372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572222c226c617374223a66616c73657d', '\xb783451133f851e1b810a9256f67eaaa8a9a865555f675a357c4b3afd359201b'),
	(136, '1529', '01a21bb7-b17a-7001-95c4-aa4b0f147521', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:53.081367+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 41, 24, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a34310a623738333435313133336638353165316238313061393235366636376561616138613961383635353535663637356133353763346233616664333539323031620a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a32342c226964223a2230316132316262372d623137612d373030312d393563342d616134623066313437353231222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a35332e3038313336372b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a34372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572222c226c617374223a66616c73657d', '\x2659bb0c0a00c7eb11bc5bb0ab71cd8503b316e686a20476ea0aee1264f994ea'),
	(137, '1543', '01a21bb7-bc78-7000-8de4-294c5ca65d4e', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:55.89511+00', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 12, 5, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a31320a396631653038613132656230616139616538616165326366306166353564303232333139386331316365653031623531343532316466613534333433633636390a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a352c226964223a2230316132316262372d626337382d373030302d386465342d323934633563613635643465222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643034632d373030302d396337642d393865303737366466636330222c2274696d65223a22323032362d31312d32375430363a33353a35352e3839353131302b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132316262362d643132322d373030302d613332612d306365653833303132383838222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35352e3634323936385a222c226475655f6174223a22323032362d31312d32375430363a33353a33352e3634323936385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279222c226c617374223a747275657d', '\xd52702375c9ad45c232c5670ace3bc3c66bacb059c615760ddccd41ebedb0375'),
	(138, '1543', '01a21bb7-bc79-7000-bf1f-447b6892dab9', 'cn.jiuji.supervision.opened.v1', 'audit', '2026-11-27 06:35:55.89511+00', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 13, 6, '370983103201', 'system:audit', NULL, '\x6a69756a692d6c6561662f310a31330a643532373032333735633961643435633233326335363730616365336263336336366261636230353963363135373630646463636434316562656462303337350a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a362c226964223a2230316132316262372d626337392d373030302d626631662d343437623638393264616239222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643034632d373030302d396337642d393865303737366466636330222c2274696d65223a22323032362d31312d32375430363a33353a35352e3839353131302b30303a3030222c2274797065223a22636e2e6a69756a692e7375706572766973696f6e2e6f70656e65642e7631227d0a7b227375706572766973696f6e5f6964223a2230316132316262372d626337382d373030312d626662332d333138363830373762303663222c226361757365223a226f766572647565222c226f70656e65645f6279223a2273797374656d3a6175646974222c22636f6e6365726e73223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x1282d6baae19ccb4c2102f4014d7ffd8d6b4b0939a73b1e4da86c217c35c6034'),
	(139, '1550', '01a21bb7-c502-7000-888e-f43993692b1e', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:58.081551+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 42, 25, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a34320a323635396262306330613030633765623131626335626230616237316364383530336233313665363836613230343736656130616565313236346639393465610a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a32352c226964223a2230316132316262372d633530322d373030302d383838652d663433393933363932623165222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a35382e3038313535312b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a34372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572222c226c617374223a66616c73657d', '\x56bd1ea4248e8a90fab524ca090cf008e3a48bea42593b5d1ec2d29ce9d1a699'),
	(140, '1550', '01a21bb7-c502-7001-beba-f7512ef8509f', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:35:58.081551+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 43, 26, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a34330a353662643165613432343865386139306661623532346361303930636630303865336134386265613432353933623564316563326432396365396431613639390a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a32362c226964223a2230316132316262372d633530322d373030312d626562612d663735313265663835303966222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33353a35382e3038313535312b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a34372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572222c226c617374223a66616c73657d', '\x26bdf6a592648cacf4a5ff5f59e2a415871bd802106fff4a90198a101087a74c'),
	(141, '1569', '01a21bb7-ec13-7000-94a7-3309453ceff5', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:36:08.08105+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 44, 27, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a34340a323662646636613539323634386361636634613566663566353965326134313538373162643830323130366666663461393031393861313031303837613734630a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a32372c226964223a2230316132316262372d656331332d373030302d393461372d333330393435336365666635222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33363a30382e3038313035302b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a34372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279222c226c617374223a747275657d', '\x2ddb22722658f91b5d5146975447e267dbdcfe2cc1f6cfac4dbd532c0ee6420c'),
	(142, '1569', '01a21bb7-ec14-7000-8378-db6b5a7bc6ed', 'cn.jiuji.supervision.opened.v1', 'audit', '2026-11-27 06:36:08.08105+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 45, 28, '370983103201', 'system:audit', NULL, '\x6a69756a692d6c6561662f310a34350a326464623232373232363538663931623564353134363937353434376532363764626463666532636331663663666163346462643533326330656536343230630a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a32382c226964223a2230316132316262372d656331342d373030302d383337382d646236623561376263366564222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33363a30382e3038313035302b30303a3030222c2274797065223a22636e2e6a69756a692e7375706572766973696f6e2e6f70656e65642e7631227d0a7b227375706572766973696f6e5f6964223a2230316132316262372d656331332d373030312d386330352d336165656163646464303962222c226361757365223a226f766572647565222c226f70656e65645f6279223a2273797374656d3a6175646974222c22636f6e6365726e73223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x9c70b0678799467bd483eafe9ad80c9719d9f332199e0ea89e5157783e171b85'),
	(143, '1569', '01a21bb7-ec15-7000-be54-fecf4e1a00c2', 'cn.jiuji.sla.escalated.v1', 'audit', '2026-11-27 06:36:08.08105+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 46, 29, '370983103201', 'system:audit', 'demo@b8c0722dea08', '\x6a69756a692d6c6561662f310a34360a396337306230363738373939343637626434383365616665396164383063393731396439663333323139396530656138396535313537373833653137316238350a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a32392c226964223a2230316132316262372d656331352d373030302d626535342d666563663465316130306332222c22706c616365636f6465223a22333730393833313033323031222c22706f6c69637976657273696f6e223a2264656d6f40623863303732326465613038222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33363a30382e3038313035302b30303a3030222c2274797065223a22636e2e6a69756a692e736c612e657363616c617465642e7631227d0a7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a34372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279222c226c617374223a747275657d', '\x22c3fef709ca7adefed6d71f06afba920d5209f5026cb997cea63be6a251005f'),
	(144, '1569', '01a21bb7-ec15-7002-a3a5-e3e00761feb5', 'cn.jiuji.supervision.opened.v1', 'audit', '2026-11-27 06:36:08.08105+00', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 47, 30, '370983103201', 'system:audit', NULL, '\x6a69756a692d6c6561662f310a34370a323263336665663730396361376164656665643664373166303661666261393230643532303966353032366362393937636561363362653661323531303035660a7b226163746f72223a2273797374656d3a6175646974222c226361736576657273696f6e223a33302c226964223a2230316132316262372d656331352d373030322d613361352d653365303037363166656235222c22706c616365636f6465223a22333730393833313033323031222c22736f75726365223a226175646974222c227370656376657273696f6e223a22312e30222c227375626a656374223a2230316132316262362d643133372d373030302d396631662d343631363934376532663463222c2274696d65223a22323032362d31312d32375430363a33363a30382e3038313035302b30303a3030222c2274797065223a22636e2e6a69756a692e7375706572766973696f6e2e6f70656e65642e7631227d0a7b227375706572766973696f6e5f6964223a2230316132316262372d656331352d373030312d613839642d393939333962303239313739222c226361757365223a226f766572647565222c226f70656e65645f6279223a2273797374656d3a6175646974222c22636f6e6365726e73223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d', '\x2da4cd5553133d73b5e6da6dc2f8b4e486c3d486983f7ca59518d97e5b4efa83');


INSERT INTO public.handled_type (type, since) VALUES
	('cn.jiuji.case.accepted.v1', NULL),
	('cn.jiuji.case.approved.v1', NULL),
	('cn.jiuji.case.closed.v1', NULL),
	('cn.jiuji.case.materials_overdue.v1', NULL),
	('cn.jiuji.case.materials_received.v1', NULL),
	('cn.jiuji.case.materials_requested.v1', NULL),
	('cn.jiuji.case.merged.v1', NULL),
	('cn.jiuji.case.not_accepted.v1', NULL),
	('cn.jiuji.case.registered.v1', NULL),
	('cn.jiuji.case.rejected.v1', NULL),
	('cn.jiuji.case.settled.v1', NULL),
	('cn.jiuji.case.took_over.v1', NULL),
	('cn.jiuji.case.triaged.v1', NULL),
	('cn.jiuji.case.withdrawn.v1', NULL),
	('cn.jiuji.conference.decided.v1', NULL),
	('cn.jiuji.conference.proposed.v1', NULL),
	('cn.jiuji.consent.recorded.v1', NULL),
	('cn.jiuji.desk.acknowledged.v1', NULL),
	('cn.jiuji.desk.completed.v1', NULL),
	('cn.jiuji.desk.refused.v1', NULL),
	('cn.jiuji.desk.returned.v1', NULL),
	('cn.jiuji.duty.handover_acknowledged.v1', NULL),
	('cn.jiuji.duty.handover_declined.v1', NULL),
	('cn.jiuji.duty.handover_offered.v1', NULL),
	('cn.jiuji.formalities.completed.v1', NULL),
	('cn.jiuji.in_kind.cancelled.v1', NULL),
	('cn.jiuji.in_kind.issued.v1', NULL),
	('cn.jiuji.notice.closed.v1', NULL),
	('cn.jiuji.notice.objection_raised.v1', NULL),
	('cn.jiuji.notice.objection_resolved.v1', NULL),
	('cn.jiuji.notice.opened.v1', NULL),
	('cn.jiuji.notice.rescheduled.v1', NULL),
	('cn.jiuji.payment.cancelled.v1', NULL),
	('cn.jiuji.payment.held.v1', NULL),
	('cn.jiuji.payment.ordered.v1', NULL),
	('cn.jiuji.payment.paid.v1', NULL),
	('cn.jiuji.payment.reserved.v1', NULL),
	('cn.jiuji.payment.returned.v1', NULL),
	('cn.jiuji.payment.submitted.v1', NULL),
	('cn.jiuji.pledge.committed.v1', NULL),
	('cn.jiuji.pledge.reserved.v1', NULL),
	('cn.jiuji.pledge.voided.v1', NULL),
	('cn.jiuji.recovery.ordered.v1', NULL),
	('cn.jiuji.recovery.repaid.v1', NULL),
	('cn.jiuji.referral.acknowledged.v1', NULL),
	('cn.jiuji.referral.completed.v1', NULL),
	('cn.jiuji.referral.consent_awaited.v1', NULL),
	('cn.jiuji.referral.dropped.v1', NULL),
	('cn.jiuji.referral.issued.v1', NULL),
	('cn.jiuji.referral.joined.v1', NULL),
	('cn.jiuji.referral.refused.v1', NULL),
	('cn.jiuji.referral.returned.v1', NULL),
	('cn.jiuji.relief.given.v1', NULL),
	('cn.jiuji.relief.ordered.v1', NULL),
	('cn.jiuji.reserve.low.v1', NULL),
	('cn.jiuji.review.decided.v1', NULL),
	('cn.jiuji.sla.breached.v1', NULL),
	('cn.jiuji.sla.escalated.v1', NULL),
	('cn.jiuji.sla.rescheduled.v1', NULL),
	('cn.jiuji.sla.warned.v1', NULL),
	('cn.jiuji.supervision.closed.v1', NULL),
	('cn.jiuji.supervision.opened.v1', NULL),
	('cn.jiuji.survey.completed.v1', NULL);


INSERT INTO public.idempotency (subject, key, fingerprint, status, headers, body, created_at, case_ids) VALUES
	('demo-supervisor-370982-1', 'e40adac9-6561-4571-b63b-fde5daee526d', '\x829683a2dbbfaeb5249d8b6f8661c83d75e63969d53db451d20ca69e32a8dd66', 201, '{"location": "/v1/supervisions/01a21bb6-c71b-7000-ae34-2f97e6f22691", "content-type": "application/json"}', '\x7b227375706572766973696f6e5f6964223a2230316132316262362d633731622d373030302d616533342d326639376536663232363931222c22636173655f6964223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c22706c6163655f636f6465223a22333730393832313137323030222c226361757365223a226f766572647565222c22726571756573745f74657874223a22e6bc94e7a4baefbc9ae8afb7e8afb4e6988ee58a9ee79086e7bb8fe8bf87e38082222c226c6174655f636c6f636b73223a5b5d2c226f70656e65645f6279223a2264656d6f2d73757065727669736f722d3337303938322d31222c226f70656e65645f6174223a22323032362d31312d32375430363a33343a35332e3037373131305a222c22636f6e6365726e73223a6e756c6c2c226f7574636f6d65223a6e756c6c2c2266696e64696e675f74657874223a6e756c6c2c22636c6f7365645f6279223a6e756c6c2c22636c6f7365645f6174223a6e756c6c7d', '2026-11-27 06:34:53.07711+00', NULL);


INSERT INTO public.inbox (event_id, received_at) VALUES
	('01a21bb6-b54b-7000-931c-ddd8c139b029', '2026-11-27 06:34:49.161967+00'),
	('01a21bb6-b583-7000-bac4-c07e9cc3c24e', '2026-11-27 06:34:49.228003+00'),
	('01a21bb6-b5a6-7000-81d8-2489a3b9d4fc', '2026-11-27 06:34:49.228003+00'),
	('01a21bb6-b5b3-7000-8a2e-d1744899ea4e', '2026-11-27 06:34:49.228003+00'),
	('01a21bb6-b85c-7001-9f2b-ce098d5c709a', '2026-11-27 06:34:49.418466+00'),
	('01a21bb6-b894-7000-b771-f7c440967d53', '2026-11-27 06:34:49.477554+00'),
	('01a21bb6-b90b-7000-9ebf-e11df0e61c2f', '2026-11-27 06:34:49.591569+00'),
	('01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', '2026-11-27 06:34:49.685714+00'),
	('01a21bb6-b934-7000-b878-f43e25735d43', '2026-11-27 06:34:49.821851+00'),
	('01a21bb6-b936-7000-bbf2-566369925f29', '2026-11-27 06:34:49.821851+00'),
	('01a21bb6-ba08-7000-bfa1-2817b2db4102', '2026-11-27 06:34:49.852986+00'),
	('01a21bb6-ba82-7000-a5df-76a3ad9fac99', '2026-11-27 06:34:49.944714+00'),
	('01a21bb6-ba0f-7000-858d-cbb992d2a195', '2026-11-27 06:34:49.963002+00'),
	('01a21bb6-ba0f-7001-b52d-4fccbd3525ec', '2026-11-27 06:34:49.963002+00'),
	('01a21bb6-ba0f-7002-b21f-bbec41faad18', '2026-11-27 06:34:49.963002+00'),
	('01a21bb6-ba0f-7003-a25a-b15c50c3a5a5', '2026-11-27 06:34:49.963002+00'),
	('01a21bb6-ba76-7000-9a02-d9a96a4507a9', '2026-11-27 06:34:49.963002+00'),
	('01a21bb6-ba76-7001-9169-72042e10be77', '2026-11-27 06:34:49.963002+00'),
	('01a21bb6-badc-7000-aff3-a01eb0cd3515', '2026-11-27 06:34:50.122123+00'),
	('01a21bb6-badd-7000-891a-78b0d6b0e5fe', '2026-11-27 06:34:50.122123+00'),
	('01a21bb6-bb0d-7000-9278-6f8c4814c646', '2026-11-27 06:34:50.122123+00'),
	('01a21bb6-bb86-7000-824e-106b4b62ade6', '2026-11-27 06:34:50.238707+00'),
	('01a21bb6-bbeb-7000-b036-d241a7db9f06', '2026-11-27 06:34:50.358053+00'),
	('01a21bb6-bbf6-7000-af23-4615014bb43e', '2026-11-27 06:34:50.388561+00'),
	('01a21bb6-bc5d-7000-b52b-d090b022d5dd', '2026-11-27 06:34:50.430853+00'),
	('01a21bb6-bc45-7000-9ef1-9fd865472241', '2026-11-27 06:34:50.456354+00'),
	('01a21bb6-bc67-7000-b29b-df6ac0963e5c', '2026-11-27 06:34:50.456354+00'),
	('01a21bb6-bc9c-7000-9ae5-404dadb31fd3', '2026-11-27 06:34:50.48803+00'),
	('01a21bb6-bc9d-7000-8703-1a6297aeb552', '2026-11-27 06:34:50.48803+00'),
	('01a21bb6-bcf1-7000-9586-cdac771afbca', '2026-11-27 06:34:50.540009+00'),
	('01a21bb6-bcfc-7000-8a00-e27d15804dab', '2026-11-27 06:34:50.540009+00'),
	('01a21bb6-bd18-7000-9534-21b1e8b92142', '2026-11-27 06:34:50.575055+00'),
	('01a21bb6-bd1b-7000-8d85-2703f88f17d4', '2026-11-27 06:34:50.575055+00'),
	('01a21bb6-bd49-7000-9bd5-d8e097f5158a', '2026-11-27 06:34:50.614239+00'),
	('01a21bb6-bd4a-7000-8fbe-847add9cd0c6', '2026-11-27 06:34:50.614239+00'),
	('01a21bb6-bd4c-7000-b509-29db4b819e3c', '2026-11-27 06:34:50.614239+00'),
	('01a21bb6-be07-7000-964d-2f3a9d57fc64', '2026-11-27 06:34:50.770232+00'),
	('01a21bb6-be1a-7000-bc10-f43c033fa92c', '2026-11-27 06:34:50.827814+00'),
	('01a21bb6-be25-7000-8fb4-49e6b11fc40e', '2026-11-27 06:34:50.827814+00'),
	('01a21bb6-c5ef-7000-8586-a2cebf7254bb', '2026-11-27 06:34:52.800569+00'),
	('01a21bb6-c608-7000-a752-1b589a09ab91', '2026-11-27 06:34:52.858668+00'),
	('01a21bb6-c70f-7000-b94a-e910e37a3858', '2026-11-27 06:34:53.087947+00'),
	('01a21bb6-c71c-7000-87cb-48a97a9949e5', '2026-11-27 06:34:53.10159+00'),
	('01a21bb6-c738-7000-94c9-c5cf3b8215b1', '2026-11-27 06:34:53.134931+00'),
	('01a21bb6-c754-7000-a53d-9339f85a5331', '2026-11-27 06:34:53.16696+00'),
	('01a21bb6-c774-7000-a559-66020d0dbf3a', '2026-11-27 06:34:53.19993+00'),
	('01a21bb6-c790-7000-abc2-63529b756d82', '2026-11-27 06:34:53.224524+00'),
	('01a21bb6-c7bc-7000-a264-69442ee36451', '2026-11-27 06:34:53.267606+00'),
	('01a21bb6-c7e2-7000-b644-d34f7b5dbfc5', '2026-11-27 06:34:53.30956+00'),
	('01a21bb6-c800-7000-9828-828bc16f4dd9', '2026-11-27 06:34:53.35313+00'),
	('01a21bb6-c840-7000-bbec-ba8e8a877f1f', '2026-11-27 06:34:53.393116+00'),
	('01a21bb6-c852-7000-abbd-739166919ee8', '2026-11-27 06:34:53.4069+00'),
	('01a21bb6-c859-7000-8641-cc46ef04b92f', '2026-11-27 06:34:53.424406+00'),
	('01a21bb6-c870-7000-9ff7-a8f9daed94f8', '2026-11-27 06:34:53.444071+00'),
	('01a21bb6-c884-7000-a63e-027d6a04f38a', '2026-11-27 06:34:53.461015+00'),
	('01a21bb6-d02c-7000-bed8-618241de6b2b', '2026-11-27 06:34:55.420272+00'),
	('01a21bb6-d041-7000-afec-1114d4cb3961', '2026-11-27 06:34:55.450411+00'),
	('01a21bb6-d04d-7000-aa7d-d0f6900e487d', '2026-11-27 06:34:55.450411+00'),
	('01a21bb6-d069-7000-9498-811f137af331', '2026-11-27 06:34:55.484538+00'),
	('01a21bb6-d079-7000-916f-c501e9f6d101', '2026-11-27 06:34:55.523954+00'),
	('01a21bb6-d094-7000-8db6-f22d0ed0c925', '2026-11-27 06:34:55.562691+00'),
	('01a21bb6-d0e3-7000-9ce7-025a192edbab', '2026-11-27 06:34:55.614213+00'),
	('01a21bb6-d106-7000-8bfc-fbe9bf3ace74', '2026-11-27 06:34:55.639356+00'),
	('01a21bb6-d111-7000-bcf5-29d749eecf07', '2026-11-27 06:34:55.658393+00'),
	('01a21bb6-d123-7000-b027-90cf546a18c6', '2026-11-27 06:34:55.673926+00'),
	('01a21bb6-d137-7001-88ae-56c7001534cb', '2026-11-27 06:34:55.700938+00'),
	('01a21bb6-d159-7000-9ee9-c2f6b046fd23', '2026-11-27 06:34:55.725021+00'),
	('01a21bb6-d16b-7000-ae18-f7c2db05f5a1', '2026-11-27 06:34:55.744826+00'),
	('01a21bb6-d196-7000-bafb-feb960c7bb08', '2026-11-27 06:34:55.777976+00'),
	('01a21bb6-d1aa-7000-aae5-87c818710823', '2026-11-27 06:34:55.800695+00'),
	('01a21bb6-d1b6-7000-95b1-072c59d68c31', '2026-11-27 06:34:55.817583+00'),
	('01a21bb6-d985-7000-abcb-e7ef6ac389cc', '2026-11-27 06:34:57.816526+00'),
	('01a21bb6-d98f-7004-8052-09349d5d4769', '2026-11-27 06:34:57.831873+00'),
	('01a21bb6-d9b5-7000-a011-967371ffb4b0', '2026-11-27 06:34:57.870575+00'),
	('01a21bb6-d9b5-7001-a04c-7b8edb407c39', '2026-11-27 06:34:57.870575+00'),
	('01a21bb6-d9b5-7002-a1b0-e1b8f1771887', '2026-11-27 06:34:57.870575+00'),
	('01a21bb6-d9be-7000-9763-3d67ee48c02f', '2026-11-27 06:34:57.89196+00'),
	('01a21bb6-d9c0-7000-ad32-e8f94042b553', '2026-11-27 06:34:57.89196+00'),
	('01a21bb6-d9c7-7000-9a2d-93b83ad421b6', '2026-11-27 06:34:57.908412+00'),
	('01a21bb6-d9c7-7001-bec7-6b943bc03510', '2026-11-27 06:34:57.908412+00'),
	('01a21bb6-d9fe-7000-abcd-b0cd635fa6c9', '2026-11-27 06:34:57.948115+00'),
	('01a21bb6-da03-7000-9f67-465a5f0aadc2', '2026-11-27 06:34:57.967351+00'),
	('01a21bb6-da10-7000-9409-d0644ec6ff91', '2026-11-27 06:34:57.967351+00'),
	('01a21bb6-da19-7000-920e-3acaf46c4ce5', '2026-11-27 06:34:57.979792+00'),
	('01a21bb6-da1b-7000-ba30-3b8d2430d528', '2026-11-27 06:34:57.979792+00'),
	('01a21bb6-da23-7000-874b-e1e6e618e8d2', '2026-11-27 06:34:57.996548+00'),
	('01a21bb6-da58-7001-93c5-04e878a00fb1', '2026-11-27 06:34:58.017444+00'),
	('01a21bb6-da76-7000-8602-1f14c2604fcd', '2026-11-27 06:34:58.056632+00'),
	('01a21bb6-da82-7000-8891-cc6204fdfbfd', '2026-11-27 06:34:58.101122+00'),
	('01a21bb6-da83-7000-b02c-6841fa7879b7', '2026-11-27 06:34:58.101122+00'),
	('01a21bb6-da9e-7000-b441-db2dc3afb915', '2026-11-27 06:34:58.145063+00'),
	('01a21bb6-dae9-7000-9a78-9d0ffc4caaaf', '2026-11-27 06:34:58.169531+00'),
	('01a21bb6-daf7-7000-9874-a8a1dec586b3', '2026-11-27 06:34:58.186276+00'),
	('01a21bb6-f4ee-7000-91f9-05fdc0b61613', '2026-11-27 06:35:04.82642+00'),
	('01a21bb6-fad5-7000-8797-27bb0811a7c6', '2026-11-27 06:35:06.33616+00'),
	('01a21bb6-fb2d-7000-beee-ef3cdc53e598', '2026-11-27 06:35:06.423442+00'),
	('01a21bb7-02a6-7000-8d39-950a506ae1e4', '2026-11-27 06:35:08.334909+00'),
	('01a21bb7-06e5-7000-ba92-1cbff5f5b918', '2026-11-27 06:35:09.42434+00'),
	('01a21bb7-0e5d-7000-8a5c-89221f166323', '2026-11-27 06:35:11.332378+00'),
	('01a21bb7-129d-7000-96be-84d530764eea', '2026-11-27 06:35:12.429778+00');
INSERT INTO public.inbox (event_id, received_at) VALUES
	('01a21bb7-1922-7000-9b4c-d6837d9551de', '2026-11-27 06:35:14.095316+00'),
	('01a21bb7-1922-7001-b6ec-10eda3a184eb', '2026-11-27 06:35:14.095316+00'),
	('01a21bb7-1938-7000-a3a3-c01c1b39f08e', '2026-11-27 06:35:14.110249+00'),
	('01a21bb7-1a15-7000-a495-fc22dab2d4a7', '2026-11-27 06:35:14.334374+00'),
	('01a21bb7-1a15-7001-850f-c77b5b821ad4', '2026-11-27 06:35:14.334374+00'),
	('01a21bb7-28bd-7000-b2dc-43d07bd35ba3', '2026-11-27 06:35:18.08681+00'),
	('01a21bb7-28ca-7000-a6d8-ed432812ed41', '2026-11-27 06:35:18.100867+00'),
	('01a21bb7-28ca-7001-85ed-b572069d5aa1', '2026-11-27 06:35:18.100867+00'),
	('01a21bb7-28cd-7000-9c2f-70dd45d6ac79', '2026-11-27 06:35:18.106359+00'),
	('01a21bb7-2940-7000-b322-5b5b2c2c5d4b', '2026-11-27 06:35:18.216117+00'),
	('01a21bb7-2a0d-7000-b6b1-da3df2ad746f', '2026-11-27 06:35:18.421679+00'),
	('01a21bb7-2a0e-7000-b3dc-8a71acc455d0', '2026-11-27 06:35:18.421679+00'),
	('01a21bb7-3187-7000-b902-707802acb55d', '2026-11-27 06:35:20.335204+00'),
	('01a21bb7-3189-7000-9c9d-d93cc607d0fe', '2026-11-27 06:35:20.335204+00'),
	('01a21bb7-3c4a-7000-bd28-929cf8fa3d5d', '2026-11-27 06:35:23.094389+00'),
	('01a21bb7-3c4a-7001-a6df-2d814410d948', '2026-11-27 06:35:23.094389+00'),
	('01a21bb7-3c61-7000-9cd9-637603e53eaf', '2026-11-27 06:35:23.117171+00'),
	('01a21bb7-4f17-7000-9f99-e6bb00fac4af', '2026-11-27 06:35:27.903551+00'),
	('01a21bb7-4fd2-7000-9732-ec7f185bd15a', '2026-11-27 06:35:28.088115+00'),
	('01a21bb7-4fd2-7001-a544-750055666ec0', '2026-11-27 06:35:28.088115+00'),
	('01a21bb7-4fe7-7000-a223-35af92495d3f', '2026-11-27 06:35:28.114076+00'),
	('01a21bb7-6e56-7000-8315-766a2cd05525', '2026-11-27 06:35:35.902075+00'),
	('01a21bb7-76e2-7000-a6a6-fe3e0598aa01', '2026-11-27 06:35:38.0982+00'),
	('01a21bb7-76e2-7001-bfb1-6338c39bdfb1', '2026-11-27 06:35:38.0982+00'),
	('01a21bb7-76e2-7002-ad42-5835f045412a', '2026-11-27 06:35:38.0982+00'),
	('01a21bb7-76e3-7000-b788-3b87f08b5415', '2026-11-27 06:35:38.0982+00'),
	('01a21bb7-76e3-7001-b5d6-bda33b6c9471', '2026-11-27 06:35:38.0982+00'),
	('01a21bb7-76e3-7003-9d2a-c3eba6cc0564', '2026-11-27 06:35:38.0982+00'),
	('01a21bb7-776c-7000-bf72-ee3a32b964a2', '2026-11-27 06:35:38.228285+00'),
	('01a21bb7-776e-7000-8b68-a6d9868a97d6', '2026-11-27 06:35:38.228285+00'),
	('01a21bb7-81e0-7000-bcbd-e1f7b87927d8', '2026-11-27 06:35:40.90288+00'),
	('01a21bb7-9567-7000-a43e-719d686ff813', '2026-11-27 06:35:45.902368+00'),
	('01a21bb7-9df4-7000-b352-ecb237bb7d15', '2026-11-27 06:35:48.103445+00'),
	('01a21bb7-9df4-7001-aed6-a558ba7ce6d3', '2026-11-27 06:35:48.103445+00'),
	('01a21bb7-b17a-7000-8220-eabafaa0c808', '2026-11-27 06:35:53.092329+00'),
	('01a21bb7-b17a-7001-95c4-aa4b0f147521', '2026-11-27 06:35:53.092329+00'),
	('01a21bb7-bc78-7000-8de4-294c5ca65d4e', '2026-11-27 06:35:55.911795+00'),
	('01a21bb7-bc79-7000-bf1f-447b6892dab9', '2026-11-27 06:35:55.911795+00'),
	('01a21bb7-c502-7000-888e-f43993692b1e', '2026-11-27 06:35:58.09111+00'),
	('01a21bb7-c502-7001-beba-f7512ef8509f', '2026-11-27 06:35:58.09111+00'),
	('01a21bb7-ec13-7000-94a7-3309453ceff5', '2026-11-27 06:36:08.093872+00'),
	('01a21bb7-ec14-7000-8378-db6b5a7bc6ed', '2026-11-27 06:36:08.093872+00'),
	('01a21bb7-ec15-7000-be54-fecf4e1a00c2', '2026-11-27 06:36:08.093872+00'),
	('01a21bb7-ec15-7002-a3a5-e3e00761feb5', '2026-11-27 06:36:08.093872+00');


INSERT INTO public.node (level, index, hash) VALUES
	(3, 0, '\x46c952d3b6f48e3d61e051ff83324faca5ef3912094d0ba99f69fe5908d80138'),
	(3, 1, '\x16673aa4a1eef6483de54d9dfa4978931e91a52f4b9227da548f42f79a7000c3'),
	(4, 0, '\x7f5d83ce5109db089d4aa7cf441f572c21b640d660f09a3f530d17f86bca83b1'),
	(3, 2, '\x229ecc31b87ef7ad09e08bf4074a11c852b17260a57c052fcaaf345968975c4d'),
	(3, 3, '\xf9e0f9132fc8538488e4a3a821c2d5727fbfe11d476babc5be961fdd406e4dd3'),
	(4, 1, '\xf015cdec6de47414895d9ef72255faaa258f40ba0b73b575deeddefa5dc5aca1'),
	(5, 0, '\x275d273e7fd774d466fcf8a9c80b5881482c242233855b011be13c8f4f7e4898'),
	(3, 4, '\xd3b010eac622c2594022ece5e0b077ecf1ad4cb39bfb5e6d64abfcdff16fe040'),
	(3, 5, '\xe6db6730e205ea66a906cae56ab60c2969d724b8bddf8c2761b7056f83b73bd8'),
	(4, 2, '\x12b86c4366a0896dead9a9226519cd5537dd94056d6e3afe829462a0c2529a76'),
	(3, 6, '\x517433e37a252fc9762e6cdc459ec9f8e5e9276970cf33236c989b416efeace2'),
	(3, 7, '\xbee96eec50244ee9d22bc3b45feaad2878ea6db09d9f07c30ff097e9ee582ca4'),
	(4, 3, '\x3b09f34008100c691930df3bf5faa027551d184ad50a750f1d71db5b2a920144'),
	(5, 1, '\x1b7f9f08e92f997e211efdd909493b7a695633cc0ce9f7fe50e610f9deefb392'),
	(6, 0, '\x7b5740f8da5005b4a6601220af624d5df765af048eff406714e94014158f16fc'),
	(3, 8, '\x5fc88ebb2f8be1479d8a692d9553055762fb3e283421c643f37644852a007f4d'),
	(3, 9, '\xd17fdd9686e3f756493547d8cdd6422776fdabb583e83c57a7c0de5aa33f0217'),
	(4, 4, '\xafde424787ad99ae2252b6824fe3ec4cf63de0e406dc74f00e5ea66e6ee231b3'),
	(3, 10, '\x4dd9d10d823b36a572efd943ce4436634c9ae69bb04e82ffa4ef79ba3f7e2bb5'),
	(3, 11, '\xb0debbb8f6328e9fd19c21b14fca7488f2bdc098894a2dc798bafd9e882dfe0f'),
	(4, 5, '\xbb6e768359ac9486dd5bad67f3116ce87d5939e6e34f069b25935dd633797934'),
	(5, 2, '\xa22e92dd887fdf0f577952c94dc87fac31f7a713742a866680eeb89273d8ee9a'),
	(3, 12, '\x79a5e9121a93f65a5c023869d9cff33e4db99479bc67858f2210cab02d343da0'),
	(3, 13, '\x348d3b1bcd02da020d104307d7c8709840b3cde50cbdaf6a9c5f0ec35247c31e'),
	(4, 6, '\xd47b1474083477ee85221b07302a489a10fe936396f06ae6f4e46573f28596c7'),
	(3, 14, '\xba1354565406dca887d0544a022c915bd6c8c43ceeceeae0ce650b7523d71ee4'),
	(3, 15, '\xb7ffcb525285ddb382cada9713707c1f16e0de061b514aa4311c484808f53612'),
	(4, 7, '\xdb86256dae1d57cd1519f96d0a6320a932d56cb123e7da93faac65c0a250c590'),
	(5, 3, '\xba161308e80728bee05f1fbecc14f56a71b0eb4ebb009dbba6c588346535a534'),
	(6, 1, '\xd98944996e8221fa7a745b93001e78efc91cd64886eff8bd395d4da741cd6522'),
	(7, 0, '\xf47704bcb6e5c04f72119428c85f3abf1b41eda09b940908a833013cb654f43a'),
	(3, 16, '\x1ce82bde900e971f1493e8102cfe9ca281967710b50b99e8ebaa656d13e329b2'),
	(3, 17, '\x79a6d3380a15a17f416d64b87ae35a0f202e468329693671d9ef8d6bbca75b1f'),
	(4, 8, '\xb1dce5e3af6d6f8f4e9b4aa6a67fabdf68e6f61a320a37383f2a8e0aed95314a');


INSERT INTO public.outbox_20261127 (seq, txid, created_at, event_id, type, topic, case_id, case_version, place_code, occurred_at, actor, policy_version, causation_id, traceparent, body) OVERRIDING SYSTEM VALUE VALUES
	(1, '870', '2026-11-27 06:34:49.229635+00', '01a21bb6-b82e-7000-9a3b-1f11796de880', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 1, '000000000000', '2026-11-27 06:34:49.230954+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a312c22726f6f745f736861323536223a2234333438393336336462353232666338303536326436353932373966383832346565363437393461616332313136353461626535623064366438366237633966222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e315c6e51306954593974534c38674659745a5a4a352b494a4f356b6555717349525a55712b577731746872664a383d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b51792b4e6f367673796b67794664694e47535732535456746370774e626e6e5857775a486379574c6772377750714c456c4459746d66474361706e4a6148583669344b7a424e73615a326961385161764344556a3777383d5c6e227d'),
	(2, '1093', '2026-11-27 06:34:53.077019+00', '01a21bb6-c71c-7000-87cb-48a97a9949e5', 'cn.jiuji.supervision.opened.v1', 'jiuji.audit', '01a21bb6-b54a-7000-a633-70223248db25', 1, '370982117200', '2026-11-27 06:34:53.07711+00', 'demo-supervisor-370982-1', NULL, NULL, '00-cbb10eaf36d0694c5762783c1d7e3818-a07893279e57105a-01', '\x7b227375706572766973696f6e5f6964223a2230316132316262362d633731622d373030302d616533342d326639376536663232363931222c226361757365223a226f766572647565222c226f70656e65645f6279223a2264656d6f2d73757065727669736f722d3337303938322d31227d'),
	(3, '1177', '2026-11-27 06:34:54.232493+00', '01a21bb6-cb9a-7000-a082-604162331e98', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 2, '000000000000', '2026-11-27 06:34:54.232837+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a35352c22726f6f745f736861323536223a2234343737386566643231326131396435643838313063326337373662366434366437363465626338393465303833626138323932303136653830663762626136222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e35355c6e5248654f2f5345714764585967517773643274745274646b3638695534494f3667704942626f44337536593d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b512f6471593335537074384b52624c715946586a693073524634507956476d7433554d62626e79395a6b534651306f6236343367323939362f70503336653444634e735170624d596f376150487a41416b504b477567493d5c6e227d'),
	(4, '1386', '2026-11-27 06:34:59.233879+00', '01a21bb6-df23-7000-948a-c2e9237654bd', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 3, '000000000000', '2026-11-27 06:34:59.234107+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a39332c22726f6f745f736861323536223a2238613638316536663139306236663364373565323335363934643961303738643264306437376264626334383530393237653333313132323064346561306564222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e39335c6e696d676562786b4c627a3131346a5670545a6f486a53304e6437323853464353666a4d524967314f6f4f303d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b51772b6a626d613071444558714270687379353859635469536d5a42526a73536e59596250504c5870334f58503056586f776679666c64792b4f766c314d39704549725931542b6e47693757455553575758584e4241673d5c6e227d'),
	(5, '1389', '2026-11-27 06:35:04.812065+00', '01a21bb6-f4ee-7000-91f9-05fdc0b61613', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 1, '370983103201', '2026-11-27 06:35:04.812347+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132316262362d646166362d373030302d383864662d376535363037616130383032222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3136313239355a222c226475655f6174223a22323032362d31312d32375430363a33353a30362e3136313239355a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(6, '1392', '2026-11-27 06:35:04.831247+00', '01a21bb6-f504-7000-a227-4782b53d5432', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 4, '000000000000', '2026-11-27 06:35:04.83152+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a39342c22726f6f745f736861323536223a2230303436643939626563666466626561346363646161373566626636663534623938386330653962623865383563396531623030323335646435396139613261222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e39345c6e4145625a6d2b7a392b2b704d7a6170312b2f62315335694d44707534364679654777416a586457616d696f3d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b513531367553726b4638577243745067444643766e717571576a346e6b352b5752784b6162352f717938586551484c2b30684a624d62744a486f35433458484978747367492f506b427067375970646e35794f485467673d5c6e227d'),
	(7, '1395', '2026-11-27 06:35:06.323691+00', '01a21bb6-fad5-7000-8797-27bb0811a7c6', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 2, '370983103201', '2026-11-27 06:35:06.323934+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22747269616765222c22636c6f636b5f726566223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3037333232365a222c226475655f6174223a22323032362d31312d32375430363a33353a30382e3037333232365a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(8, '1399', '2026-11-27 06:35:06.411796+00', '01a21bb6-fb2d-7000-beee-ef3cdc53e598', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 3, '370983103201', '2026-11-27 06:35:06.412169+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132316262362d646166362d373030302d383864662d376535363037616130383032222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3136313239355a222c226475655f6174223a22323032362d31312d32375430363a33353a30362e3136313239355a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(9, '1403', '2026-11-27 06:35:08.324211+00', '01a21bb7-02a6-7000-8d39-950a506ae1e4', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 4, '370983103201', '2026-11-27 06:35:08.324482+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22747269616765222c22636c6f636b5f726566223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3037333232365a222c226475655f6174223a22323032362d31312d32375430363a33353a30382e3037333232365a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(10, '1407', '2026-11-27 06:35:09.412025+00', '01a21bb7-06e5-7000-ba92-1cbff5f5b918', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 5, '370983103201', '2026-11-27 06:35:09.412406+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132316262362d646166362d373030302d383864662d376535363037616130383032222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3136313239355a222c226475655f6174223a22323032362d31312d32375430363a33353a30362e3136313239355a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572222c226c617374223a66616c73657d'),
	(11, '1411', '2026-11-27 06:35:09.832329+00', '01a21bb7-088a-7000-a9ea-c8bdbb82f0c2', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 5, '000000000000', '2026-11-27 06:35:09.832532+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a39382c22726f6f745f736861323536223a2262616662313130393431613536303431613331346166313063346237373164363534353031383938663163633262306532373634356631613763646538333862222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e39385c6e757673524355476c5945476a464b3851784c6478316c5251474a6a787a43734f4a325266476e7a656734733d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b512b4a4e47507356685a66733271786e617276305a546c7651344a614c5031625252794a5478306d4c78726d39347258446c65612b39564b314135736373676e35577544697a3673785250675a3566633048556a5551733d5c6e227d'),
	(12, '1414', '2026-11-27 06:35:11.324042+00', '01a21bb7-0e5d-7000-8a5c-89221f166323', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 6, '370983103201', '2026-11-27 06:35:11.324265+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22747269616765222c22636c6f636b5f726566223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3037333232365a222c226475655f6174223a22323032362d31312d32375430363a33353a30382e3037333232365a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572222c226c617374223a66616c73657d'),
	(13, '1418', '2026-11-27 06:35:12.412518+00', '01a21bb7-129d-7000-96be-84d530764eea', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 7, '370983103201', '2026-11-27 06:35:12.412797+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132316262362d646166362d373030302d383864662d376535363037616130383032222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3136313239355a222c226475655f6174223a22323032362d31312d32375430363a33353a30362e3136313239355a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572222c226c617374223a66616c73657d'),
	(14, '1422', '2026-11-27 06:35:14.080763+00', '01a21bb7-1922-7000-9b4c-d6837d9551de', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 1, '370983103201', '2026-11-27 06:35:14.081019+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(15, '1422', '2026-11-27 06:35:14.080763+00', '01a21bb7-1922-7001-b6ec-10eda3a184eb', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 2, '370983103201', '2026-11-27 06:35:14.081019+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(16, '1426', '2026-11-27 06:35:14.101952+00', '01a21bb7-1938-7000-a3a3-c01c1b39f08e', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 3, '370983103201', '2026-11-27 06:35:14.102583+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a227061796d656e745f68656c64222c22636c6f636b5f726566223a2230316132316262362d643961382d373030302d396364332d353932623264613732623035222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3835313730325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3835313730325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(17, '1430', '2026-11-27 06:35:14.323679+00', '01a21bb7-1a15-7000-a495-fc22dab2d4a7', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 8, '370983103201', '2026-11-27 06:35:14.323899+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22616363657074616e6365222c22636c6f636b5f726566223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3037333232365a222c226475655f6174223a22323032362d31312d32375430363a33353a31382e3037333232365a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(18, '1430', '2026-11-27 06:35:14.323679+00', '01a21bb7-1a15-7001-850f-c77b5b821ad4', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 9, '370983103201', '2026-11-27 06:35:14.323899+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22747269616765222c22636c6f636b5f726566223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3037333232365a222c226475655f6174223a22323032362d31312d32375430363a33353a30382e3037333232365a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572222c226c617374223a66616c73657d'),
	(27, '1463', '2026-11-27 06:35:20.325759+00', '01a21bb7-3187-7000-b902-707802acb55d', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 13, '370983103201', '2026-11-27 06:35:20.32602+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22747269616765222c22636c6f636b5f726566223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3037333232365a222c226475655f6174223a22323032362d31312d32375430363a33353a30382e3037333232365a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279222c226c617374223a747275657d'),
	(28, '1463', '2026-11-27 06:35:20.325759+00', '01a21bb7-3189-7000-9c9d-d93cc607d0fe', 'cn.jiuji.supervision.opened.v1', 'jiuji.audit', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 14, '370983103201', '2026-11-27 06:35:20.32602+00', 'system:audit', NULL, NULL, NULL, '\x7b227375706572766973696f6e5f6964223a2230316132316262372d333138372d373030312d383336342d373435323664653266393534222c226361757365223a226f766572647565222c226f70656e65645f6279223a2273797374656d3a6175646974222c22636f6e6365726e73223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(31, '1471', '2026-11-27 06:35:23.102472+00', '01a21bb7-3c61-7000-9cd9-637603e53eaf', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 9, '370983103201', '2026-11-27 06:35:23.102646+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a227061796d656e745f68656c64222c22636c6f636b5f726566223a2230316132316262362d643961382d373030302d396364332d353932623264613732623035222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3835313730325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3835313730325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a2266696e616e63655f6f666669636572222c226c617374223a66616c73657d'),
	(34, '1482', '2026-11-27 06:35:28.080971+00', '01a21bb7-4fd2-7000-9732-ec7f185bd15a', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 10, '370983103201', '2026-11-27 06:35:28.081203+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572222c226c617374223a66616c73657d'),
	(35, '1482', '2026-11-27 06:35:28.080971+00', '01a21bb7-4fd2-7001-a544-750055666ec0', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 11, '370983103201', '2026-11-27 06:35:28.081203+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572222c226c617374223a66616c73657d'),
	(19, '1434', '2026-11-27 06:35:14.833104+00', '01a21bb7-1c12-7000-8058-ab0c3de88684', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 6, '000000000000', '2026-11-27 06:35:14.833294+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3130352c22726f6f745f736861323536223a2266353534373035643066333666636334343533653766613039636463323464356637386665623236383862383864356366616166666261666437653038666133222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3130355c6e39565277585138322f4d5246506e2b676e4e776b3166655036796149754931632b712f37723966676a364d3d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b51354c5975736c746365416d6b47675262304f54392f584b335733394d642b645436577051492f3964496a6278312f6b696c5458465a2b576b6b41487036524a6b53666a4675386757784d56304a65356b38736b5177493d5c6e227d'),
	(32, '1475', '2026-11-27 06:35:24.835815+00', '01a21bb7-4325-7000-bba7-567b45823e1c', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 8, '000000000000', '2026-11-27 06:35:24.836022+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3131372c22726f6f745f736861323536223a2235343438653063306661326230313838333834646633653835316363356166653530646334386566663433663834383261366439653230333235333033643435222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3131375c6e56456a6777506f72415967345466506f556378612f6c4463534f2f305034534370746e69417955775055553d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b517734566e2b6e3953577a37747566536e4a585873386e554a714c42657079444d32574a41632f754b7871412b3645766942645668566b35724d337839314e5352646651354d4638675665483569315a786d2b6d7a77593d5c6e227d'),
	(50, '1513', '2026-11-27 06:35:45.893858+00', '01a21bb7-9567-7000-a43e-719d686ff813', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 4, '370983103201', '2026-11-27 06:35:45.894148+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132316262362d643132322d373030302d613332612d306365653833303132383838222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35352e3634323936385a222c226475655f6174223a22323032362d31312d32375430363a33353a33352e3634323936385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572222c226c617374223a66616c73657d'),
	(20, '1438', '2026-11-27 06:35:18.081148+00', '01a21bb7-28ca-7000-a6d8-ed432812ed41', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 4, '370983103201', '2026-11-27 06:35:18.081339+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(21, '1438', '2026-11-27 06:35:18.081148+00', '01a21bb7-28ca-7001-85ed-b572069d5aa1', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 5, '370983103201', '2026-11-27 06:35:18.081339+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(24, '1451', '2026-11-27 06:35:18.412305+00', '01a21bb7-2a0d-7000-b6b1-da3df2ad746f', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 11, '370983103201', '2026-11-27 06:35:18.412664+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a2268616e646f7665725f61636b222c22636c6f636b5f726566223a2230316132316262362d646166362d373030302d383864662d376535363037616130383032222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3136313239355a222c226475655f6174223a22323032362d31312d32375430363a33353a30362e3136313239355a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279222c226c617374223a747275657d'),
	(25, '1451', '2026-11-27 06:35:18.412305+00', '01a21bb7-2a0e-7000-b3dc-8a71acc455d0', 'cn.jiuji.supervision.opened.v1', 'jiuji.audit', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 12, '370983103201', '2026-11-27 06:35:18.412664+00', 'system:audit', NULL, NULL, NULL, '\x7b227375706572766973696f6e5f6964223a2230316132316262372d326130642d373030312d393637632d313638653930366438663930222c226361757365223a226f766572647565222c226f70656e65645f6279223a2273797374656d3a6175646974222c22636f6e6365726e73223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(33, '1478', '2026-11-27 06:35:27.893979+00', '01a21bb7-4f17-7000-9f99-e6bb00fac4af', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 1, '370983103201', '2026-11-27 06:35:27.894217+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132316262362d643132322d373030302d613332612d306365653833303132383838222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35352e3634323936385a222c226475655f6174223a22323032362d31312d32375430363a33353a33352e3634323936385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(48, '1506', '2026-11-27 06:35:40.894623+00', '01a21bb7-81e0-7000-bcbd-e1f7b87927d8', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 3, '370983103201', '2026-11-27 06:35:40.894919+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132316262362d643132322d373030302d613332612d306365653833303132383838222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35352e3634323936385a222c226475655f6174223a22323032362d31312d32375430363a33353a33352e3634323936385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572222c226c617374223a66616c73657d'),
	(22, '1440', '2026-11-27 06:35:18.08681+00', '01a21bb7-28cd-7000-9c2f-70dd45d6ac79', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 10, '370983103201', '2026-11-27 06:35:18.08706+00', 'system:audit', 'demo@b8c0722dea08', '01a21bb7-28bd-7000-b2dc-43d07bd35ba3', NULL, '\x7b22636c6f636b223a22616363657074616e6365222c22636c6f636b5f726566223a2230316132316262362d646139642d373030302d613362352d323833326637313164616439222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35382e3037333232365a222c226475655f6174223a22323032362d31312d32375430363a33353a31382e3037333232365a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(29, '1467', '2026-11-27 06:35:23.080468+00', '01a21bb7-3c4a-7000-bd28-929cf8fa3d5d', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 7, '370983103201', '2026-11-27 06:35:23.081137+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572222c226c617374223a66616c73657d'),
	(30, '1467', '2026-11-27 06:35:23.080468+00', '01a21bb7-3c4a-7001-a6df-2d814410d948', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 8, '370983103201', '2026-11-27 06:35:23.081137+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572222c226c617374223a66616c73657d'),
	(37, '1489', '2026-11-27 06:35:29.83727+00', '01a21bb7-56af-7000-8b64-70260adc1084', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 9, '000000000000', '2026-11-27 06:35:29.837577+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3132312c22726f6f745f736861323536223a2230613137353237663631663633393833363431623439356465323037656166333137303462353135663739346338363966633538303739376132303765656565222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3132315c6e43686453663248324f594e6b47306c643467667138786345745258336c4d68702f4667486c3649483775343d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b512b517244532f4464714a374242724c516e646a54634d54563845736341586f422f7147375054683236426b532f385065424c38572b6e4d70746c766348534f6355647279396a436c744c344f57706c4b53796b4d77413d5c6e227d'),
	(40, '1498', '2026-11-27 06:35:38.081254+00', '01a21bb7-76e2-7000-a6a6-fe3e0598aa01', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 13, '370983103201', '2026-11-27 06:35:38.081498+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a34372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(41, '1498', '2026-11-27 06:35:38.081254+00', '01a21bb7-76e2-7001-bfb1-6338c39bdfb1', 'cn.jiuji.sla.warned.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 14, '370983103201', '2026-11-27 06:35:38.081498+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a34372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(42, '1498', '2026-11-27 06:35:38.081254+00', '01a21bb7-76e2-7002-ad42-5835f045412a', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 15, '370983103201', '2026-11-27 06:35:38.081498+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279222c226c617374223a747275657d'),
	(43, '1498', '2026-11-27 06:35:38.081254+00', '01a21bb7-76e3-7000-b788-3b87f08b5415', 'cn.jiuji.supervision.opened.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 16, '370983103201', '2026-11-27 06:35:38.081498+00', 'system:audit', NULL, NULL, NULL, '\x7b227375706572766973696f6e5f6964223a2230316132316262372d373665322d373030332d623339382d613335363263313334303637222c226361757365223a226f766572647565222c226f70656e65645f6279223a2273797374656d3a6175646974222c22636f6e6365726e73223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(44, '1498', '2026-11-27 06:35:38.081254+00', '01a21bb7-76e3-7001-b5d6-bda33b6c9471', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 17, '370983103201', '2026-11-27 06:35:38.081498+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f61636b222c22636c6f636b5f726566223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279222c226c617374223a747275657d'),
	(45, '1498', '2026-11-27 06:35:38.081254+00', '01a21bb7-76e3-7003-9d2a-c3eba6cc0564', 'cn.jiuji.supervision.opened.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 18, '370983103201', '2026-11-27 06:35:38.081498+00', 'system:audit', NULL, NULL, NULL, '\x7b227375706572766973696f6e5f6964223a2230316132316262372d373665332d373030322d396139612d636563643832306365373338222c226361757365223a226f766572647565222c226f70656e65645f6279223a2273797374656d3a6175646974222c22636f6e6365726e73223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(51, '1517', '2026-11-27 06:35:46.116397+00', '01a21bb7-9646-7000-ae4c-db8bc8498d26', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 12, '000000000000', '2026-11-27 06:35:46.116795+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3133322c22726f6f745f736861323536223a2239353466636130393138323033636665376564303430313632336136383935393566623138303831366266663130613763613731633634396363326634356330222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3133325c6e6c552f4b435267675050352b304541574936614a57562b78674946722f78436e796e4847536377765263413d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b517a4757744b594376735248512b39615471686e314a6253613769482f6e6955625832494a2b635944632f5045333166757134517055454b6e437471337a7763363053526f4a786a3253775033495453737a4c464d77513d5c6e227d'),
	(23, '1447', '2026-11-27 06:35:18.206995+00', '01a21bb7-2940-7000-b322-5b5b2c2c5d4b', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 6, '370983103201', '2026-11-27 06:35:18.2072+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a227061796d656e745f68656c64222c22636c6f636b5f726566223a2230316132316262362d643961382d373030302d396364332d353932623264613732623035222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3835313730325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3835313730325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(36, '1485', '2026-11-27 06:35:28.101929+00', '01a21bb7-4fe7-7000-a223-35af92495d3f', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 12, '370983103201', '2026-11-27 06:35:28.102125+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a227061796d656e745f68656c64222c22636c6f636b5f726566223a2230316132316262362d643961382d373030302d396364332d353932623264613732623035222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3835313730325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3835313730325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572222c226c617374223a66616c73657d'),
	(38, '1492', '2026-11-27 06:35:35.893804+00', '01a21bb7-6e56-7000-8315-766a2cd05525', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 2, '370983103201', '2026-11-27 06:35:35.894003+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132316262362d643132322d373030302d613332612d306365653833303132383838222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35352e3634323936385a222c226475655f6174223a22323032362d31312d32375430363a33353a33352e3634323936385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(26, '1461', '2026-11-27 06:35:19.833744+00', '01a21bb7-2f9b-7000-b52e-b84961d937e7', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 7, '000000000000', '2026-11-27 06:35:19.833902+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3131322c22726f6f745f736861323536223a2239323332303730363639623762316362373932663033663730303638663339656634383934646438376133313939653963633332383961613338313565393839222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3131325c6e6b6a4948426d6d33736374354c77503341476a7a6e76534a546468364d5a6e707a444b4a716a675636596b3d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b51315a4d4d7a785573625971323078593555736e50533843374b446c647741416a392b637474486d50524b4c614b694e3842304e6d626a4d464e6e543068546e6a4f6f4e426f464f4975684c6251464b725555544a41493d5c6e227d'),
	(39, '1495', '2026-11-27 06:35:35.90644+00', '01a21bb7-6e64-7000-8838-3d6d712a1caf', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 10, '000000000000', '2026-11-27 06:35:35.906593+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3132322c22726f6f745f736861323536223a2230323631383766326431316238336239623064653530336662616333366332653633646630383261616639363639386162653762323230343663393235333933222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3132325c6e416d47483874456267376d77336c412f75734e734c6d5066434371766c6d6d4b766e73694247795355354d3d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b51394b4a7a73655263574d37637a577554452b4f65385557593753756456374f306b6c76636934384a7848475535382b5634494d586857326b504938706b6768496e356b47445463432f65707136566e473277774567413d5c6e227d'),
	(46, '1502', '2026-11-27 06:35:38.219788+00', '01a21bb7-776c-7000-bf72-ee3a32b964a2', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 19, '370983103201', '2026-11-27 06:35:38.219982+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a227061796d656e745f68656c64222c22636c6f636b5f726566223a2230316132316262362d643961382d373030302d396364332d353932623264613732623035222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3835313730325a222c226475655f6174223a22323032362d31312d32375430363a33353a31372e3835313730325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279222c226c617374223a747275657d'),
	(47, '1502', '2026-11-27 06:35:38.219788+00', '01a21bb7-776e-7000-8b68-a6d9868a97d6', 'cn.jiuji.supervision.opened.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 20, '370983103201', '2026-11-27 06:35:38.219982+00', 'system:audit', NULL, NULL, NULL, '\x7b227375706572766973696f6e5f6964223a2230316132316262372d373736642d373030302d613532622d323866363563343266626166222c226361757365223a226f766572647565222c226f70656e65645f6279223a2273797374656d3a6175646974222c22636f6e6365726e73223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(49, '1509', '2026-11-27 06:35:40.911534+00', '01a21bb7-81f2-7000-8e3b-481c550c83dd', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 11, '000000000000', '2026-11-27 06:35:40.9117+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3133312c22726f6f745f736861323536223a2262323063313061666437646434326635336536303362663965316266323065333739616237333965386430643231656464343165613361363336383732313237222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3133315c6e73677751723966645176552b594476353462386734336d726335364e445348743142366a706a61484953633d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b5135346b3747414e372f7253683876564b50554661524946446f7964357568535870335751536e54313853554b32366261777437535777444946466a7a49466e436d7146763951796b69353253424d546d5a79494e51343d5c6e227d'),
	(52, '1520', '2026-11-27 06:35:48.081533+00', '01a21bb7-9df4-7000-b352-ecb237bb7d15', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 21, '370983103201', '2026-11-27 06:35:48.081802+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a34372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(53, '1520', '2026-11-27 06:35:48.081533+00', '01a21bb7-9df4-7001-aed6-a558ba7ce6d3', 'cn.jiuji.sla.breached.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 22, '370983103201', '2026-11-27 06:35:48.081802+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a34372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(54, '1524', '2026-11-27 06:35:51.117293+00', '01a21bb7-a9ce-7000-9c60-1619389f7a91', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 13, '000000000000', '2026-11-27 06:35:51.117531+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3133342c22726f6f745f736861323536223a2235653763646563633361663535396433373739356531653238383434316432643839386135316436303762613739633338393266363764303261383963353065222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3133345c6e586e7a657a44723157644e336c654869694551644c596d4b55645948756e6e446953396e3043714a7851343d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b51337a426c65675448592f56675971417a444d5539763966782f344f726c4e5238626b3230394a476d4b6b6b317664474b593453593047727342654a45692f715933706e566f2f54417167307051594336324a637241303d5c6e227d'),
	(55, '1527', '2026-11-27 06:35:53.081134+00', '01a21bb7-b17a-7000-8220-eabafaa0c808', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 23, '370983103201', '2026-11-27 06:35:53.081367+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a34372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572222c226c617374223a66616c73657d'),
	(56, '1527', '2026-11-27 06:35:53.081134+00', '01a21bb7-b17a-7001-95c4-aa4b0f147521', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 24, '370983103201', '2026-11-27 06:35:53.081367+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a34372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a312c22746f5f726f6c65223a22746f776e736869705f617070726f766572222c226c617374223a66616c73657d'),
	(57, '1541', '2026-11-27 06:35:55.894688+00', '01a21bb7-bc78-7000-8de4-294c5ca65d4e', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 5, '370983103201', '2026-11-27 06:35:55.89511+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a226f626a656374696f6e5f68616e646c696e67222c22636c6f636b5f726566223a2230316132316262362d643132322d373030302d613332612d306365653833303132383838222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35352e3634323936385a222c226475655f6174223a22323032362d31312d32375430363a33353a33352e3634323936385a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279222c226c617374223a747275657d'),
	(58, '1541', '2026-11-27 06:35:55.894688+00', '01a21bb7-bc79-7000-bf1f-447b6892dab9', 'cn.jiuji.supervision.opened.v1', 'jiuji.audit', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 6, '370983103201', '2026-11-27 06:35:55.89511+00', 'system:audit', NULL, NULL, NULL, '\x7b227375706572766973696f6e5f6964223a2230316132316262372d626337382d373030312d626662332d333138363830373762303663222c226361757365223a226f766572647565222c226f70656e65645f6279223a2273797374656d3a6175646974222c22636f6e6365726e73223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(59, '1545', '2026-11-27 06:35:56.130366+00', '01a21bb7-bd65-7000-a8ae-90d747fcca14', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 14, '000000000000', '2026-11-27 06:35:56.130542+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3133382c22726f6f745f736861323536223a2265376265663030373334373630343863396537313461313363383238633035623164393133643035633535616438376265623036323064616436396165623232222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3133385c6e35373777427a52324249796563556f5479436a4157783252505158465774683736775967327461613679493d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b5133327051346b6e49786152785143477144566144686f4a3535312b466e69374e6c37595147505167344d644c542f573359545676704b35394778726e426e4148566747694753434f5843324d57386c506f743251416b3d5c6e227d'),
	(60, '1548', '2026-11-27 06:35:58.081197+00', '01a21bb7-c502-7000-888e-f43993692b1e', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 25, '370983103201', '2026-11-27 06:35:58.081551+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a34372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572222c226c617374223a66616c73657d'),
	(61, '1548', '2026-11-27 06:35:58.081197+00', '01a21bb7-c502-7001-beba-f7512ef8509f', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 26, '370983103201', '2026-11-27 06:35:58.081551+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a34372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a322c22746f5f726f6c65223a22636f756e74795f617070726f766572222c226c617374223a66616c73657d'),
	(62, '1557', '2026-11-27 06:36:01.131138+00', '01a21bb7-d0ee-7000-b581-6ddfc8c7f25b', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 15, '000000000000', '2026-11-27 06:36:01.131733+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3134302c22726f6f745f736861323536223a2262303562613363613866313461653864343539383136323337383635653763366663303735393536323163626666363530366533636537663962306362303562222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3134305c6e7346756a796f3855726f31466d42596a6547586e7876774857565968792f396c4275504f6635734d7346733d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b5137466b7754417672776c50756977502f50696737504f6a44795177552b535131614652697548657838685333727a5372624f754a6c4a5457515974394f33755a584e667646772b54464f78417857324150322f2f77493d5c6e227d'),
	(63, '1567', '2026-11-27 06:36:08.080785+00', '01a21bb7-ec13-7000-94a7-3309453ceff5', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 27, '370983103201', '2026-11-27 06:36:08.08105+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132316262362d643961652d373030302d613031632d353033353738363765363064222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a34372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279222c226c617374223a747275657d'),
	(64, '1567', '2026-11-27 06:36:08.080785+00', '01a21bb7-ec14-7000-8378-db6b5a7bc6ed', 'cn.jiuji.supervision.opened.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 28, '370983103201', '2026-11-27 06:36:08.08105+00', 'system:audit', NULL, NULL, NULL, '\x7b227375706572766973696f6e5f6964223a2230316132316262372d656331332d373030312d386330352d336165656163646464303962222c226361757365223a226f766572647565222c226f70656e65645f6279223a2273797374656d3a6175646974222c22636f6e6365726e73223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(65, '1567', '2026-11-27 06:36:08.080785+00', '01a21bb7-ec15-7000-be54-fecf4e1a00c2', 'cn.jiuji.sla.escalated.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 29, '370983103201', '2026-11-27 06:36:08.08105+00', 'system:audit', 'demo@b8c0722dea08', NULL, NULL, '\x7b22636c6f636b223a22726566657272616c5f72656a656374222c22636c6f636b5f726566223a2230316132316262362d643961652d373030322d613866612d363366363837356663323464222c22737461727465645f6174223a22323032362d31312d32375430363a33343a35372e3833303035325a222c226475655f6174223a22323032362d31312d32375430363a33353a34372e3833303035325a222c22616e7377657261626c65223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2273746570223a332c22746f5f726f6c65223a22636f6e666572656e63655f736563726574617279222c226c617374223a747275657d'),
	(66, '1567', '2026-11-27 06:36:08.080785+00', '01a21bb7-ec15-7002-a3a5-e3e00761feb5', 'cn.jiuji.supervision.opened.v1', 'jiuji.audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 30, '370983103201', '2026-11-27 06:36:08.08105+00', 'system:audit', NULL, NULL, NULL, '\x7b227375706572766973696f6e5f6964223a2230316132316262372d656331352d373030312d613839642d393939333962303239313739222c226361757365223a226f766572647565222c226f70656e65645f6279223a2273797374656d3a6175646974222c22636f6e6365726e73223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(67, '1570', '2026-11-27 06:36:08.107829+00', '01a21bb7-ec45-7000-941e-92a318e27218', 'cn.jiuji.log.sealed.v1', 'jiuji.audit', 'jiuji.local/log-development', 16, '000000000000', '2026-11-27 06:36:08.108334+00', 'system:audit', NULL, NULL, NULL, '\x7b226f726967696e223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74222c2273697a65223a3134342c22726f6f745f736861323536223a2231653039383432663236323436353963643931666566363263663061396338326337393130616234356430646339353665616338623430623037616666663730222c22636865636b706f696e74223a226a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e745c6e3134345c6e48676d454c79596b5a5a7a5a482b39697a777163677365524372526444636c5736736930437765762f33413d5c6e5c6ee28094206a69756a692e6c6f63616c2f6c6f672d646576656c6f706d656e74206b77684b512f327455667551656b567676666648366b574f58666164684d73446c4237493478706f34386b3362343053626739436c553957432b4268464e56336b594637486a574c526a575138395264476f31304e4e53643541343d5c6e227d');


INSERT INTO public.partition_lease (lease, partition, reader, taken_at, used_at, ended_at) OVERRIDING SYSTEM VALUE VALUES
	(1, 0, 'vm:14805', '2026-11-27 06:34:48.345028+00', '2026-11-27 06:35:20.337007+00', NULL),
	(3, 2, 'vm:14805', '2026-11-27 06:34:48.348801+00', '2026-11-27 06:36:09.154076+00', NULL),
	(4, 3, 'vm:14805', '2026-11-27 06:34:48.351946+00', '2026-11-27 06:34:57.899384+00', NULL),
	(2, 1, 'vm:14805', '2026-11-27 06:34:48.347529+00', '2026-11-27 06:34:58.113864+00', NULL);


INSERT INTO public.relay_cursor (singleton, snapshot, system_identifier) VALUES
	(true, '1571:1571:', '7712735982657431881');


INSERT INTO public.seal_cursor (singleton, snapshot, system_identifier, announced_size, announced_at) VALUES
	(true, '1570:1570:', '7712735982657431881', 144, '2026-11-27 06:36:08.108334+00');


INSERT INTO public.sealed_leaf (leaf_index, event_seq, hash) VALUES
	(0, 1, '\x43489363db522fc80562d659279f8824ee64794aac211654abe5b0d6d86b7c9f'),
	(1, 2, '\xc5bb20335215914c92371ad2462761f3df017b9fe87d375c29a65f34ae58b50e'),
	(2, 3, '\xe2a1282c364775c90ace8db8e6b5344c9970c7b0dc9c89a6b2d48bd4c0beaa43'),
	(3, 4, '\xe8abe540e8610b229b2e2d2746d9a610585586ff476e614d7c5844e8fb87945b'),
	(4, 5, '\x546280cc4dbb0de21a6fed4af8239cb862d2489dd4a5edffa2f2a98e549d1b28'),
	(5, 6, '\xc79f5afd9366566f1261c00e6ad1cac2a6e4b56d3bfcea62c9552ff86971e565'),
	(6, 7, '\xc9dbd4960e9abc8e22581cf56ab4877eebe7996db5b72e791ef0608af80907d2'),
	(7, 8, '\xbf710c96e18612fab92ea6e0dedf6b09846146d0ff148beb287cb0c4b7dda7e3'),
	(8, 9, '\xdbb2faaa33c677ce2d62abaa01fbccbb54860a643e1e1bfcabc65b147ba33225'),
	(9, 10, '\x10ab3b144de2e8df49be216e06ddbd663042187be54bddbfc47582f6e839435c'),
	(10, 11, '\x0d7f9527c899123a00e70accd3eb1777dfddf73c34a9055f370a3c2518c8bf15'),
	(11, 12, '\x70b24dc34c6b7deac5302e3686895a4360075dd95c397e43b6d7268795bd6531'),
	(12, 13, '\x31ab1e15c8e055258c3d2c6c54215d4be95440647e8503ba56ec587f7f46079d'),
	(13, 14, '\x4745da2862799105866284e5b138c3b0ae562592a0a89b4c1e91eb9b249b90ec'),
	(14, 15, '\x4b41a4cce6c72fedad4ae0dc65e514149d287c350daf9f3b2078661127b8a6b7'),
	(15, 16, '\x972014e51380b5c184e4dd9072731629a6b1751e9b8edf6162886a39a8ba9c96'),
	(16, 17, '\xd25bdcb76d3c5683a274453a731fde51ea16aa7d417b300f78a4a6e548663a33'),
	(17, 18, '\xbc8697a8b7be22c91ded3d8ad308f4c30aba46cb7b949be2505f2f744bbcb84c'),
	(18, 19, '\x42b3b2b25b447348f9ff1bf8516e3a1856588c57caba05e46b8808ed5d7559d6'),
	(19, 20, '\x5aaf700587e5c6270e8f7d9679874fff6d2a4f8952d36d3d3676fe9f789f803c'),
	(20, 21, '\x647ee27128ae3250f9e4245511f18baebe5948222a16bd193a8a5e9f96d10f68'),
	(21, 22, '\x89cdb843f7f834c1f5fb1f8dc07382db447b5aa75c21217ca5616f436027ebf6'),
	(22, 23, '\x470d62fe0ca01044161002a37dc5b3c1d47652b56d2cc09fd4897d66610e04ba'),
	(23, 24, '\xdc30b99b26e56ca1dd3cd16493ce4b7594a174aafa459978813e92ffd2392f49'),
	(24, 25, '\x45c7dc7a61e8e4f306f89644160a7aeeff768ac446fc41c883649f86ef59fd28'),
	(25, 26, '\x68697c3f025af30b94d5ec0ebc7bc1d0487c9499d6ddd89eb61fc2a17facf3bd'),
	(26, 27, '\xbda8217963ffdd8028f384db5958e2c2b7ca0e43a426a4c2be656397a5b25297'),
	(27, 28, '\xa3b145294dbd07414d7f794ef9dd6bf1574ffaeaf06d7655170d698f2d390483'),
	(28, 29, '\x60ca3af087d000738946b392708f04050320d4b80950c100702ea239db369ded'),
	(29, 30, '\x9558a81733500f8baebd4b71192e524d4f3ed1749e7a83f090459686dd206bb1'),
	(30, 31, '\xa7cebf95c0787aef9fff75f0f21c220ece7edc4f79ac4accd896a77fe9371072'),
	(31, 32, '\x0d816a34c567defa20031a09d7df9b0554b37b6f85542b6d20c4787ed9117be4'),
	(32, 33, '\x5056aad302820d7b17428583ae90c09f225ba38199cdba58a7be8bd50fccbe33'),
	(33, 34, '\xe0f25a8236da5141948fc7f06ab42ba683e3314c090467054f0f4b1e0060b8e5'),
	(34, 35, '\xc47367f92debec7423b49e7e6e0a6fbaeab097caaeffd9b24b17cf34ee9d4d9f'),
	(35, 36, '\x336a16da88b5a90fce3ec555db42f1dc7c4781162d3624698d20aa321faf0352'),
	(36, 37, '\xa56edc1ea7236ed29d9b6038ee8cdd915e2ff41154884c3392e69a07897762b3'),
	(37, 38, '\x6810a184716daaa149df4a338ca06e0d4fdfdd3d3538a6a12ac971ac2058d4bd'),
	(38, 39, '\x51a2758b48016b3fe47596634825c5e4473fab474467a0446e3d2f836e9ed9e6'),
	(39, 40, '\x8499f4c22920380acf861b66a6d2c49463fedc1f71b2ce634f29e7f437309114'),
	(40, 41, '\xd60f15c81f944f280633fd240ec76b958b00b9fd5a3fff2fcaa9f43f0ef303cd'),
	(41, 42, '\x820ec743d7f109d3e4b2a027a3cf2449254d848c8e6556ad5587d8f50551321f'),
	(42, 43, '\x81792a990d969a2fb89ce9e0089106c9ae2759801b0d983e1afc5aaa0a112c77'),
	(43, 44, '\xda03321bf0d0218d57fbd00c64b1a1d887356cee97ef6ccf96d9bced7a927651'),
	(44, 45, '\x97289861061e8e75d5ba6edee14fcd17e98ffced805e63b945adad90cafb6e8d'),
	(45, 46, '\xa9f1fbbfb4d740e400e593214c3b31892609bb9818504120d8bab6a9ef17e0ca'),
	(46, 47, '\x543f5549c2e33a24835d44990422eb2d75585947460febdd488d932f701585bc'),
	(47, 48, '\x1d3735b6d4504a693f292aba87e8cbd51da66226fac52543921534576e52997e'),
	(48, 49, '\xde461d3e09e14208faf6b18d6c768f803225ea5d5b417ec2a3dd9fb091c84663'),
	(49, 50, '\x8e59f8ef25e07f7af30ef3fd64190cee22e30085d27721c5f7e87368939f3d4e'),
	(50, 51, '\x798af479003549ad401234321e6e37e4a6c91c2399df47635c59307cdef57ee5'),
	(51, 52, '\x3c3e2f4a0912202b539267315f99187a39f9125c3087a49dfec4b2c58352228b'),
	(52, 53, '\x11874edea3e42fd6d5c1b90ce8cc7e638d8c196ae0fc7193c4de10a77894b684'),
	(53, 54, '\xa7b2e2c89be2d83f8cc09e61b42fe7c58b06cf7413159291f0e892e78a76e6d1'),
	(54, 55, '\x8adc3b66821f1889c3d72f930780566998c9616c0780a0759675160e1fbe2442'),
	(55, 56, '\x3c7e5705b35aa1dd266b03f8c988568a86f894b23a7549b175d9cbb88a63d467'),
	(56, 57, '\xce71c4bf0a151926150de2f968c2453299f0f462024aec821591d408faa02c75'),
	(57, 58, '\x44ad632421ca0d945200cc4017db2c5dc98b28cda441da77bb5e248dfda4b363'),
	(58, 59, '\x241e868e2e7de6ebdfd570d1a520f3993aac9be7db0cfc57e86979b01c3129bf'),
	(59, 60, '\x3a794a1d01bbf9b033d9cf258b2046fda984132559cacd6de282070039f07947'),
	(60, 61, '\x13aaaecaaf5e750856ff5b9ff2fbbb7281952f5f397fd13de99297df9b4f97c9'),
	(61, 62, '\xf8b40a21a4ae0d7dd7fe180af0de28579a0b2b01fa354f7d015cfe760624371c'),
	(62, 63, '\xecb91e83b2b31a837ba41ffe56d32a4d1f57317b62943373dd4d91a1fc0b9f88'),
	(63, 64, '\x070061833000bc337282d3c05a6f210727ee46054fe11b02b7f45bb3f728c6cf'),
	(64, 65, '\x903c45b98ef48bb8f1df0ab05cfa45e984aa540630ba5462b020b6d70a7c5781'),
	(65, 66, '\x0c18085857e20afb11302d8cb9d7405ea9f4b970a682b34495e9e597d1c04ab8'),
	(66, 67, '\x2c1c32f083a223e1f333897e3fa7078f9b6fe650642c79d842038d56830bf63a'),
	(67, 68, '\xea534c7351304c1468d467d8d962875e1575f7a32dec364773e3a3a0a661c2ce'),
	(68, 69, '\xb95f238f771eda3f860c9eb0e06c34e5710584fa27b9f9127595aa246470f491'),
	(69, 70, '\x59cf811bd7edde5b4e588ed7e534115cdd03faaac010430f0d9d8e9b9c6324ce'),
	(70, 71, '\x5655f2c1bdee288ea2fa01fe9812b3f1af3ba0554af2c50aa58675aefca0069e'),
	(71, 72, '\x2f200ffcadf92124092a95413afe0a5dfe6598f89420403846f3ba14fbfc80e5'),
	(72, 73, '\xb8c4fafe081d2ad68d903d4b9a5bae4fbc5530ba937c79574e16f9deee4f3489'),
	(73, 74, '\x1511b07185ae2ccca46312ac40fc457f6d27909c9b1586accbccea398ac0ece2'),
	(74, 75, '\xd82b1746c4b4747b67cb09d688246b81fe365d5eb933b7a68c934afee1a1f01c'),
	(75, 76, '\x100bf057661c5988740477d02c56fc84375120482d500eb2d7188e7cf9aa6853'),
	(76, 77, '\xd5fce448a5000b15bb6537ff3f7f60a6dca724ebeff857217c5786b53d928e69'),
	(77, 78, '\xb16553c06c3b4656d67bf52bb15f94539108be93464a9261b50cfd88700024aa'),
	(78, 79, '\xcacdf4406ee69830d01f469866dd3302c72bd7cc92901c9e6dafd5eb7d5f064d'),
	(79, 80, '\xb94025b8c4a0457822451587811e5168a16ba616ef8e2b20a4b47d4fee0011f1'),
	(80, 81, '\x6d2f45a68eefc03f0dc34d06acd5ffdac0273206e4e32c2d1cb85d0c46358f40'),
	(81, 82, '\xc9d035bfa56b1ef00fafb565fa4fc07a552be6caedf341a92ce597a3ae0712d1'),
	(82, 83, '\x4cbb00e3dcabf5bc4b05033a1419c1c153b849c13b52ceaed58e584ef3a451dd'),
	(83, 84, '\xd5b2659a74e1944ab9e988fc419aaa363b85deed8f9a60f7ebffed438983c71a'),
	(84, 85, '\x2994b0c23c907a77a5f082f3ac2b1005959e52122ddd7d1686c71c2a833ff293'),
	(85, 86, '\x09c400d9bb52405f54e258532f50a8fa7bb16a2179f7bab37693f94bc0f5b10b'),
	(86, 87, '\x3b8c8e539d2331762adf67edb03720d69d2edb1d4ccc8b034d7c35c82788dfc4'),
	(87, 88, '\x84ad797abe5d0f64ff1012bbbf2ae90692940dd6aa6fe9d363b0fbce845f3d7e'),
	(88, 89, '\x6e44b6e7ce435125a2557b7cfd929b1c364437435d76d5058dc4ff0136172d60'),
	(89, 90, '\x32b3df830492a627e0d08b967e4a073488cc5bf568ab1eb17fc999543cca64d9'),
	(90, 91, '\x3e5848ea4ee88d1cd1a25545e591c85d73276400c0cbc625c3bf105df8190bd1'),
	(91, 92, '\x236fa43490a6926d36e1d3b8f60f53aad6cd78840ed48e363fd1d1968d844bd3'),
	(92, 93, '\x36149e4ba406a9144afacab7a4b577358171dbafded0fb0547cde765b985fe93'),
	(93, 94, '\x1647ce3dec1feb17e07ca7c201f09a5961825b5bc6628f57c88142e2b3ffc1e5'),
	(94, 95, '\xc9c71679584daf951b296aafca4491d8d38a92052e2a5263ad71d6a07172e690'),
	(95, 96, '\x173721bf5dabeb5c284ce31d76352b8e415bf8cb63808b88f80041b6a10d4c7e'),
	(96, 97, '\x894cb45c33d45a3d208d2d470c24196564d26853afb7ce3d314ad7e38c29325b'),
	(97, 98, '\xe8f40f52877077205e4697044bb98bfc94a0adbd5220343fe572f36d1c7041d5'),
	(122, 123, '\x5de2ee05c6142ae0b442e0c22193d11b8692ceefc917358483c96ece8fa89fd5'),
	(123, 124, '\x9c4bd64e3d944d8ab09b9b60ced7ffcb8f39c9b30cbd29efbb4007a54d6983fc');
INSERT INTO public.sealed_leaf (leaf_index, event_seq, hash) VALUES
	(124, 125, '\x74d043fe7ec22745156d3e24389d1deb6b7c1d91bf937d6acfb440f23e0e6d5d'),
	(125, 126, '\x2b981f40b5f5ad96abed3269ffcbef15eb6d957b073a32514d05c072315f7faa'),
	(126, 127, '\xad635e1954e64ebf895eb62e3e97189e03fa0dd8ce073a0e6959a0c120dcd907'),
	(127, 128, '\x2daa598681ec7136386466fd7e7c07a33604bb0592deb2c7a0f8bf3bfa871447'),
	(98, 99, '\x04cbd81f00e038dd4c1e86fd67add351b648d191c533c69edc753b0535eaca35'),
	(99, 100, '\x05184024c509d15e541376f66246e629c2c48e51660b33be67b8e17ab9920ead'),
	(100, 101, '\x1b0005e93db76bd54c78414446d30659af651de66fc115a8dab73a226791bf65'),
	(101, 102, '\x8516ce28c4e12d59a0f57cc8d26170c1102e1b0ab58060d4873463a71af4451e'),
	(131, 132, '\x9f1e08a12eb0aa9ae8aae2cf0af55d0223198c11cee01b514521dfa54343c669'),
	(102, 103, '\xf216329b652f57e251962dc7475fa70670d7cccdb42a0e420a9fa24501900d2f'),
	(114, 115, '\xcceffb57b3e8f81879c079728e58c26a08a598bcff1ab5bcccbbd79d2d0f4a21'),
	(115, 116, '\x176284126747d41239a83da0ce11dc3f94db6f02a44ad28c06d6ebe3c2d5cf32'),
	(117, 118, '\x9fec79f5dc33ca4c553e1bbc3a19846ccf0879d87551b7be4bce5c59c8a73f83'),
	(103, 104, '\xdd885c62e3cc0880b2917b13b9a86b7a1fb078f14a351f37ded134441d4fdb92'),
	(104, 105, '\xf81aa53380032edb6d099fd49d0847cc26c87c84439610eedb26873da8c85d00'),
	(116, 117, '\xc7f3a1f2fbe12b9f240af65ff7e960c857cb6f3949af572ac744b3c6074310b0'),
	(105, 106, '\x40b78dab7208b4231bdea476b54a5617c891df7d8f4f7cff5fc710f871d41855'),
	(110, 111, '\x6078d3e96406b9bc22e555314c67c246c01f2a37fd66e5ac46d9489b5f00337a'),
	(111, 112, '\x8596fdb7ec33ed872c29c99d2f448d5b0c9ed2edc9e5e0c288476c810523e822'),
	(130, 131, '\xd64caf5fef1bf453b89159b4a5e4918d2d69fd5d1a3720342ed3a2678c03d1e9'),
	(106, 107, '\x79a0629e46b00c9d5f27ff9140ec3bcee28747f38a26043becad791044ff67f9'),
	(107, 108, '\xca13d86f0ce93f6be33c7552f88e5fe31a83d6b55208670cf97ac57067c36f19'),
	(108, 109, '\x4fdcd7f4e1ded58866f37c8e9b1392274fa72c1ea90deda501d1bcb9297774c1'),
	(109, 110, '\x03c9fed3963f1146f27f55f7c3a26c01ed70e9b3ef566e8ec99d0528f93fae5f'),
	(118, 119, '\x9f20728c8c8c5607dd57e235a6df6918bc7de71c5896836565af5a1a4e7a6a2e'),
	(119, 120, '\xe5a7e534746fa476b49004fd1d4c98ddb8715f4edd1e1b69be4d24481ddda872'),
	(120, 121, '\x95e6e93f932c836430a87d6c4ee03e8724039cc84b33280a446311519abd6c42'),
	(121, 122, '\xb1bb46775939b6665fae9e918901ae86519c04a696e0a75a7f38bac222c599a3'),
	(112, 113, '\x75a9b093800012c57cf5c98ec23c08c584b438680bda8f4ebc57529d7439f1fb'),
	(113, 114, '\x923cc6b6af676c4d30deb0dff0f7861a56f82d2e181367ce39aeffd150ae07e8'),
	(128, 129, '\xa73d9d2382ed2f3647e9fdea95847b3bbc79169c92fce06e50e4817a01d6fd02'),
	(129, 130, '\x8f2638d5c14ffe6cc847da530eea79f046f0ab01d92a94cf4514fc501783c2d8'),
	(132, 133, '\xdbc076338780410f570667b3393fd05771a628855f6c5fd8375560ca72475fbe'),
	(133, 134, '\xb94be245c4f38fde13a30160ba6285862aa58943d74edcf2bb899ba94b721383'),
	(134, 135, '\xb783451133f851e1b810a9256f67eaaa8a9a865555f675a357c4b3afd359201b'),
	(135, 136, '\x2659bb0c0a00c7eb11bc5bb0ab71cd8503b316e686a20476ea0aee1264f994ea'),
	(136, 137, '\xd52702375c9ad45c232c5670ace3bc3c66bacb059c615760ddccd41ebedb0375'),
	(137, 138, '\x1282d6baae19ccb4c2102f4014d7ffd8d6b4b0939a73b1e4da86c217c35c6034'),
	(138, 139, '\x56bd1ea4248e8a90fab524ca090cf008e3a48bea42593b5d1ec2d29ce9d1a699'),
	(139, 140, '\x26bdf6a592648cacf4a5ff5f59e2a415871bd802106fff4a90198a101087a74c'),
	(140, 141, '\x2ddb22722658f91b5d5146975447e267dbdcfe2cc1f6cfac4dbd532c0ee6420c'),
	(141, 142, '\x9c70b0678799467bd483eafe9ad80c9719d9f332199e0ea89e5157783e171b85'),
	(142, 143, '\x22c3fef709ca7adefed6d71f06afba920d5209f5026cb997cea63be6a251005f'),
	(143, 144, '\x2da4cd5553133d73b5e6da6dc2f8b4e486c3d486983f7ca59518d97e5b4efa83');


INSERT INTO public.stream_position (source, case_id, version) VALUES
	('intake', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 3),
	('assessment', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 5),
	('disbursement', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 1),
	('disbursement', 'budget:370983', 1),
	('health', '01a21bb6-b54a-7000-a633-70223248db25', 4),
	('charity', '01a21bb6-b54a-7000-a633-70223248db25', 2),
	('charity', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 2),
	('referral', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 6),
	('referral', '01a21bb6-b54a-7000-a633-70223248db25', 15),
	('assessment', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 1),
	('assessment', '01a21bb6-b54a-7000-a633-70223248db25', 7),
	('intake', '01a21bb6-b54a-7000-a633-70223248db25', 5),
	('disbursement', '01a21bb6-b54a-7000-a633-70223248db25', 9),
	('audit', '01a21bb6-b54a-7000-a633-70223248db25', 1),
	('disbursement', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 1),
	('intake', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 5),
	('audit', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 6),
	('assessment', '01a21bb6-c737-7000-a05d-0abff2ad8097', 7),
	('intake', '01a21bb6-c737-7000-a05d-0abff2ad8097', 8),
	('intake', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 3),
	('audit', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 30),
	('audit', 'jiuji.local/log-development', 16),
	('assessment', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 4),
	('intake', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 4),
	('audit', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 14);


INSERT INTO public.supervision (supervision_id, case_id, place_code, cause, request_text, clocks, opened_by, opened_at, outcome, finding_text, closed_by, closed_at, concerns) VALUES
	('01a21bb6-c71b-7000-ae34-2f97e6f22691', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'overdue', '演示：请说明办理经过。', '{}', 'demo-supervisor-370982-1', '2026-11-27 06:34:53.07711+00', NULL, NULL, NULL, NULL, NULL),
	('01a21bb7-2a0d-7001-967c-168e906d8f90', '01a21bb6-da9d-7000-a3b5-2832f711dad9', '370983103201', 'overdue', '时限超期，已上报至最后一级，请督促办理或作出决定。 Overdue and escalated to the last step: have it done or decided.', '{handover_ack}', 'system:audit', '2026-11-27 06:35:18.412664+00', NULL, NULL, NULL, NULL, 'demo-window_clerk-370983-1'),
	('01a21bb7-3187-7001-8364-74526de2f954', '01a21bb6-da9d-7000-a3b5-2832f711dad9', '370983103201', 'overdue', '时限超期，已上报至最后一级，请督促办理或作出决定。 Overdue and escalated to the last step: have it done or decided.', '{triage}', 'system:audit', '2026-11-27 06:35:20.32602+00', NULL, NULL, NULL, NULL, 'demo-window_clerk-370983-1'),
	('01a21bb7-76e2-7003-b398-a3562c134067', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', 'overdue', '时限超期，已上报至最后一级，请督促办理或作出决定。 Overdue and escalated to the last step: have it done or decided.', '{referral_ack}', 'system:audit', '2026-11-27 06:35:38.081498+00', NULL, NULL, NULL, NULL, 'demo-window_clerk-370983-1'),
	('01a21bb7-76e3-7002-9a9a-cecd820ce738', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', 'overdue', '时限超期，已上报至最后一级，请督促办理或作出决定。 Overdue and escalated to the last step: have it done or decided.', '{referral_ack}', 'system:audit', '2026-11-27 06:35:38.081498+00', NULL, NULL, NULL, NULL, 'demo-window_clerk-370983-1'),
	('01a21bb7-776d-7000-a52b-28f65c42fbaf', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', 'overdue', '时限超期，已上报至最后一级，请督促办理或作出决定。 Overdue and escalated to the last step: have it done or decided.', '{payment_held}', 'system:audit', '2026-11-27 06:35:38.219982+00', NULL, NULL, NULL, NULL, 'demo-window_clerk-370983-1'),
	('01a21bb7-bc78-7001-bfb3-31868077b06c', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', '370983103201', 'overdue', '时限超期，已上报至最后一级，请督促办理或作出决定。 Overdue and escalated to the last step: have it done or decided.', '{objection_handling}', 'system:audit', '2026-11-27 06:35:55.89511+00', NULL, NULL, NULL, NULL, 'demo-window_clerk-370983-1'),
	('01a21bb7-ec13-7001-8c05-3aeeacddd09b', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', 'overdue', '时限超期，已上报至最后一级，请督促办理或作出决定。 Overdue and escalated to the last step: have it done or decided.', '{referral_reject}', 'system:audit', '2026-11-27 06:36:08.08105+00', NULL, NULL, NULL, NULL, 'demo-window_clerk-370983-1'),
	('01a21bb7-ec15-7001-a89d-99939b029179', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', 'overdue', '时限超期，已上报至最后一级，请督促办理或作出决定。 Overdue and escalated to the last step: have it done or decided.', '{referral_reject}', 'system:audit', '2026-11-27 06:36:08.08105+00', NULL, NULL, NULL, NULL, 'demo-window_clerk-370983-1');


SELECT pg_catalog.setval('public.event_seq_seq', 144, true);


SELECT pg_catalog.setval('public.outbox_seq_seq', 67, true);


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


ALTER TABLE ONLY public.rehearing
    ADD CONSTRAINT rehearing_pkey PRIMARY KEY (type, topic, partition);


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


CREATE INDEX ix_case_end_ended_at ON public.case_end USING btree (ended_at) WHERE keys_kept;


CREATE INDEX ix_case_file_clocks_revision ON public.case_file USING btree (clocks_revision, case_id) WHERE (closed_at IS NULL);


CREATE INDEX ix_case_file_opened_at ON public.case_file USING btree (opened_at);


CREATE INDEX ix_case_file_stage ON public.case_file USING btree (stage, case_id);


CREATE INDEX ix_clock_due_at ON public.clock USING btree (due_at, case_id, clock, ref) WHERE (ended_at IS NULL);


CREATE INDEX ix_clock_provisional ON public.clock USING btree (calendar_version) WHERE (provisional AND (ended_at IS NULL) AND (breached_at IS NULL));


CREATE INDEX ix_clock_started_at ON public.clock USING btree (started_at);


CREATE INDEX ix_clock_wake_at ON public.clock USING btree (wake_at) WHERE (wake_at IS NOT NULL);


CREATE INDEX ix_duty_case_id ON public.duty USING btree (case_id, since);


CREATE INDEX ix_event_txid ON public.event USING btree (txid);


CREATE INDEX ix_idempotency_case ON public.idempotency USING btree ((case_ids[1])) WHERE (case_ids[1] <> 'unknown'::text);


CREATE INDEX ix_idempotency_created_at ON public.idempotency USING btree (created_at) WHERE (case_ids IS NULL);


CREATE INDEX ix_outbox_case_id ON ONLY public.outbox USING btree (case_id);


CREATE INDEX ix_outbox_txid ON ONLY public.outbox USING btree (txid);


CREATE INDEX ix_parked_event_case ON public.parked_event USING btree (source, case_id, case_version);


CREATE INDEX ix_supervision_case_id ON public.supervision USING btree (case_id);


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

REVOKE ALL ON FUNCTION public.audit_cluster() FROM PUBLIC;
GRANT ALL ON FUNCTION public.audit_cluster() TO jiuji_app;


REVOKE ALL ON FUNCTION public.audit_hear(p_event_id uuid, p_type text, p_source text, p_occurred_at timestamp with time zone, p_case_id text, p_case_version bigint, p_place_code text, p_actor text, p_policy_version text, p_attributes bytea, p_body bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION public.audit_hear(p_event_id uuid, p_type text, p_source text, p_occurred_at timestamp with time zone, p_case_id text, p_case_version bigint, p_place_code text, p_actor text, p_policy_version text, p_attributes bytea, p_body bytea) TO jiuji_app;


REVOKE ALL ON FUNCTION public.audit_histories(p_case_ids text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION public.audit_histories(p_case_ids text[]) TO jiuji_app;


REVOKE ALL ON FUNCTION public.audit_record(p_event_ids uuid[], p_types text[], p_sources text[], p_occurred_at timestamp with time zone[], p_case_ids text[], p_case_versions bigint[], p_place_codes text[], p_actors text[], p_policy_versions text[], p_attributes bytea[], p_bodies bytea[]) FROM PUBLIC;
GRANT ALL ON FUNCTION public.audit_record(p_event_ids uuid[], p_types text[], p_sources text[], p_occurred_at timestamp with time zone[], p_case_ids text[], p_case_versions bigint[], p_place_codes text[], p_actors text[], p_policy_versions text[], p_attributes bytea[], p_bodies bytea[]) TO jiuji_app;


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


GRANT SELECT,INSERT ON TABLE public.handled_type TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.node TO jiuji_app;


GRANT SELECT ON TABLE public.outbox TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.parked_event TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.partition_lease TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.rehearing TO jiuji_app;


GRANT SELECT,UPDATE ON TABLE public.relay_cursor TO jiuji_app;


GRANT SELECT,UPDATE ON TABLE public.seal_cursor TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.sealed_leaf TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.stream_position TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.supervision TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.timer TO jiuji_app;
