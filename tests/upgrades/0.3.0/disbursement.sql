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

CREATE FUNCTION public.ledger_known(p_ids uuid[]) RETURNS TABLE(transfer_id uuid, kind text, debit text, credit text, amount_fen bigint, pending_id uuid, reference text, resolved boolean)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
DECLARE
    v_scope text := current_setting('app.scope');
BEGIN
    PERFORM set_config('app.scope', '*', true);

    RETURN QUERY
    SELECT t.transfer_id, t.kind, t.debit, t.credit, t.amount_fen, t.pending_id, t.reference,
           EXISTS (SELECT 1 FROM transfer r WHERE r.pending_id = t.transfer_id)
    FROM transfer t WHERE t.transfer_id = ANY (p_ids);

    PERFORM set_config('app.scope', v_scope, true);
END $$;


ALTER FUNCTION public.ledger_known(p_ids uuid[]) OWNER TO jiuji_owner;

CREATE FUNCTION public.ledger_lock(p_codes text[], p_kinds text[], p_places text[], p_limited boolean[]) RETURNS TABLE(code text, kind text, place_code text, limited boolean, debits_pending bigint, debits_posted bigint, credits_pending bigint, credits_posted bigint)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
DECLARE
    v_scope text := current_setting('app.scope');
BEGIN
    PERFORM set_config('app.scope', '*', true);

    INSERT INTO account (code, kind, place_code, limited)
    SELECT asked.code, asked.kind, asked.place_code, asked.limited
    FROM unnest(p_codes, p_kinds, p_places, p_limited) AS asked (code, kind, place_code, limited) ORDER BY asked.code
    ON CONFLICT DO NOTHING;
    RETURN QUERY
    SELECT a.code, a.kind, a.place_code, a.limited, a.debits_pending, a.debits_posted, a.credits_pending, a.credits_posted
    FROM account a WHERE a.code = ANY (p_codes) ORDER BY a.code FOR UPDATE;

    PERFORM set_config('app.scope', v_scope, true);
END $$;


ALTER FUNCTION public.ledger_lock(p_codes text[], p_kinds text[], p_places text[], p_limited boolean[]) OWNER TO jiuji_owner;

CREATE FUNCTION public.ledger_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;


ALTER FUNCTION public.ledger_refuse_change() OWNER TO jiuji_owner;

CREATE FUNCTION public.ledger_totals() RETURNS TABLE(posted numeric, pending numeric, open_holds bigint, holds_of_payments numeric)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    v_scope text := current_setting('app.scope');
BEGIN
    PERFORM set_config('app.scope', '*', true);

    RETURN QUERY
    SELECT coalesce(sum(t.amount_fen) FILTER (WHERE t.kind IN ('move', 'post')), 0),
           coalesce(sum(t.amount_fen) FILTER (WHERE t.kind = 'pend' AND r.transfer_id IS NULL), 0),
           count(*) FILTER (WHERE t.kind = 'pend' AND r.transfer_id IS NULL),
           (SELECT coalesce(sum(p.amount_fen), 0) FROM payment p WHERE p.hold_id IS NOT NULL)
    FROM transfer t LEFT JOIN transfer r ON r.pending_id = t.transfer_id;

    PERFORM set_config('app.scope', v_scope, true);
END $$;


ALTER FUNCTION public.ledger_totals() OWNER TO jiuji_owner;

CREATE FUNCTION public.ledger_trial() RETURNS TABLE(kind text, accounts bigint, debits_pending numeric, debits_posted numeric, credits_pending numeric, credits_posted numeric, below_zero bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    v_scope text := current_setting('app.scope');
BEGIN
    PERFORM set_config('app.scope', '*', true);

    RETURN QUERY
    SELECT a.kind, count(*), sum(a.debits_pending), sum(a.debits_posted), sum(a.credits_pending), sum(a.credits_posted),
           count(*) FILTER (WHERE a.limited AND a.debits_pending + a.debits_posted > a.credits_posted)
    FROM account a GROUP BY a.kind ORDER BY a.kind;

    PERFORM set_config('app.scope', v_scope, true);
END $$;


ALTER FUNCTION public.ledger_trial() OWNER TO jiuji_owner;

CREATE FUNCTION public.ledger_write(p_ids uuid[], p_kinds text[], p_debits text[], p_credits text[], p_amounts bigint[], p_pending_ids uuid[], p_references text[], p_actor text, p_at timestamp with time zone) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
DECLARE
    v_scope text := current_setting('app.scope');
BEGIN
    PERFORM set_config('app.scope', '*', true);

    WITH asked AS (
        SELECT * FROM unnest(p_ids, p_kinds, p_debits, p_credits, p_amounts, p_pending_ids, p_references)
            WITH ORDINALITY AS a (transfer_id, kind, debit, credit, amount_fen, pending_id, reference, place)
    ), lines AS (
        SELECT a.transfer_id, a.kind, a.pending_id, a.reference, a.place, coalesce(h.debit, p_debits[n.at], a.debit) AS debit,
               coalesce(h.credit, p_credits[n.at], a.credit) AS credit, coalesce(h.amount_fen, p_amounts[n.at], a.amount_fen) AS amount_fen
        FROM asked a
        LEFT JOIN LATERAL (
            SELECT t.debit, t.credit, t.amount_fen FROM transfer t WHERE t.transfer_id = a.pending_id AND t.kind = 'pend' LIMIT 1
        ) h ON true
        LEFT JOIN LATERAL (
            SELECT i.at FROM array_position(p_ids, a.pending_id) AS i (at)
            WHERE a.pending_id IS NOT NULL AND h.debit IS NULL AND p_kinds[i.at] = 'pend'
        ) n ON true
    ), made AS (
        INSERT INTO transfer AS t (transfer_id, kind, debit, credit, amount_fen, pending_id, reference, place_code, actor, made_at)
        SELECT l.transfer_id, l.kind, l.debit, l.credit, l.amount_fen, l.pending_id, l.reference,
               greatest((SELECT place_code FROM account WHERE code = l.debit), (SELECT place_code FROM account WHERE code = l.credit)),
               p_actor, p_at
        FROM lines l ORDER BY l.place
        RETURNING t.debit, t.credit, CASE t.kind WHEN 'pend' THEN t.amount_fen WHEN 'move' THEN 0 ELSE -t.amount_fen END AS pending,
                  CASE WHEN t.kind IN ('move', 'post') THEN t.amount_fen ELSE 0 END AS posted
    ), entry AS (
        SELECT code, sum(dp) AS dp, sum(dq) AS dq, sum(cp) AS cp, sum(cq) AS cq
        FROM (SELECT debit AS code, pending AS dp, posted AS dq, 0 AS cp, 0 AS cq FROM made
              UNION ALL SELECT credit, 0, 0, pending, posted FROM made) AS sides
        GROUP BY code
    )
    UPDATE account a SET debits_pending = a.debits_pending + e.dp, debits_posted = a.debits_posted + e.dq,
                         credits_pending = a.credits_pending + e.cp, credits_posted = a.credits_posted + e.cq
    FROM entry e WHERE a.code = e.code;

    PERFORM set_config('app.scope', v_scope, true);
END $$;


ALTER FUNCTION public.ledger_write(p_ids uuid[], p_kinds text[], p_debits text[], p_credits text[], p_amounts bigint[], p_pending_ids uuid[], p_references text[], p_actor text, p_at timestamp with time zone) OWNER TO jiuji_owner;

CREATE FUNCTION public.settle_cases(p_cases text[], p_places text[], p_decided boolean[], p_now timestamp with time zone) RETURNS TABLE(case_id text)
    LANGUAGE plpgsql
    AS $$
#variable_conflict use_column
BEGIN
    -- A row that is there is locked whether or not there is something to change.
    INSERT INTO aided_case AS known (case_id, place_code, decided_at)
    SELECT asked.case_id, asked.place_code, CASE WHEN asked.decided THEN p_now END
    FROM unnest(p_cases, p_places, p_decided) AS asked (case_id, place_code, decided) ORDER BY asked.case_id
    ON CONFLICT (case_id) DO UPDATE SET decided_at = excluded.decided_at
    WHERE known.decided_at IS NULL AND excluded.decided_at IS NOT NULL;

    RETURN QUERY
    SELECT known.case_id FROM aided_case known
    WHERE known.case_id = ANY (p_cases) AND known.decided_at IS NOT NULL
      AND NOT EXISTS (SELECT FROM payment p WHERE p.case_id = known.case_id AND p.state NOT IN ('paid', 'cancelled'))
      AND NOT EXISTS (SELECT FROM goods g WHERE g.case_id = known.case_id AND g.cancelled_at IS NULL
                      AND (g.issue_id IS NULL OR g.outstanding_fen > 0));
END $$;


ALTER FUNCTION public.settle_cases(p_cases text[], p_places text[], p_decided boolean[], p_now timestamp with time zone) OWNER TO jiuji_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.account (
    code text NOT NULL,
    kind text NOT NULL,
    place_code text NOT NULL,
    limited boolean NOT NULL,
    debits_pending bigint DEFAULT 0 NOT NULL,
    debits_posted bigint DEFAULT 0 NOT NULL,
    credits_pending bigint DEFAULT 0 NOT NULL,
    credits_posted bigint DEFAULT 0 NOT NULL,
    CONSTRAINT ck_account_credits_pending CHECK ((credits_pending >= 0)),
    CONSTRAINT ck_account_credits_posted CHECK ((credits_posted >= 0)),
    CONSTRAINT ck_account_debits_pending CHECK ((debits_pending >= 0)),
    CONSTRAINT ck_account_debits_posted CHECK ((debits_posted >= 0)),
    CONSTRAINT ck_account_never_below_zero CHECK (((NOT limited) OR ((debits_pending + debits_posted) <= credits_posted)))
)
WITH (fillfactor='50');

ALTER TABLE ONLY public.account FORCE ROW LEVEL SECURITY;


ALTER TABLE public.account OWNER TO jiuji_owner;

CREATE TABLE public.aided_case (
    case_id text NOT NULL,
    place_code text NOT NULL,
    decided_at timestamp with time zone
);

ALTER TABLE ONLY public.aided_case FORCE ROW LEVEL SECURITY;


ALTER TABLE public.aided_case OWNER TO jiuji_owner;

COMMENT ON COLUMN public.aided_case.decided_at IS 'When its approval or refusal was heard.';


CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


ALTER TABLE public.alembic_version OWNER TO jiuji_owner;

COMMENT ON TABLE public.alembic_version IS 'disbursement';


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

CREATE TABLE public.goods (
    item_id text NOT NULL,
    case_id text NOT NULL,
    place_code text NOT NULL,
    value_fen bigint NOT NULL,
    first_relief boolean NOT NULL,
    cause text,
    traceparent text,
    policy_version text,
    created_at timestamp with time zone NOT NULL,
    issue_id uuid,
    issued_by text,
    issued_at timestamp with time zone,
    description text,
    receipt_sha256 text,
    cancelled_at timestamp with time zone,
    outstanding_fen bigint DEFAULT 0 NOT NULL,
    earlier jsonb DEFAULT '[]'::jsonb NOT NULL
);

ALTER TABLE ONLY public.goods FORCE ROW LEVEL SECURITY;


ALTER TABLE public.goods OWNER TO jiuji_owner;

COMMENT ON COLUMN public.goods.outstanding_fen IS 'Still owed after a hand-over of less.';


COMMENT ON COLUMN public.goods.earlier IS 'The hand-overs before the last one.';


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

CREATE TABLE public.instruction (
    instruction_no text NOT NULL,
    payment_id uuid NOT NULL,
    case_id text NOT NULL,
    place_code text NOT NULL,
    attempt integer NOT NULL,
    amount_fen bigint NOT NULL,
    state text NOT NULL,
    next_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    submissions integer NOT NULL,
    queries integer NOT NULL,
    sent_at timestamp with time zone,
    ended_at timestamp with time zone,
    bank_reference text,
    reason_code text
);

ALTER TABLE ONLY public.instruction FORCE ROW LEVEL SECURITY;


ALTER TABLE public.instruction OWNER TO jiuji_owner;

COMMENT ON COLUMN public.instruction.next_at IS 'When it is to be looked at again; NULL when it has ended.';


CREATE TABLE public.low_mark (
    code text NOT NULL,
    place_code text NOT NULL,
    told_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.low_mark FORCE ROW LEVEL SECURITY;


ALTER TABLE public.low_mark OWNER TO jiuji_owner;

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


CREATE TABLE public.payment (
    payment_id uuid NOT NULL,
    case_id text NOT NULL,
    place_code text NOT NULL,
    item_id text NOT NULL,
    instalment integer NOT NULL,
    instalments integer NOT NULL,
    amount_fen bigint NOT NULL,
    funding text NOT NULL,
    fund text NOT NULL,
    first_relief boolean NOT NULL,
    state text NOT NULL,
    attempt integer NOT NULL,
    pay_after timestamp with time zone NOT NULL,
    proposed_by text,
    decided_by text,
    cause text,
    traceparent text,
    policy_version text,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    hold_id uuid,
    ordered_by text,
    order_id uuid,
    cancel_reason text,
    reason_code text,
    means text,
    bank_reference text,
    paid_at timestamp with time zone,
    officers text[] NOT NULL,
    receipt_sha256 text,
    CONSTRAINT ck_payment_funding CHECK ((funding = ANY (ARRAY['petty_reserve'::text, 'county_budget'::text])))
);

ALTER TABLE ONLY public.payment FORCE ROW LEVEL SECURITY;


ALTER TABLE public.payment OWNER TO jiuji_owner;

COMMENT ON COLUMN public.payment.hold_id IS 'The money set aside, while it is.';


COMMENT ON COLUMN public.payment.cancel_reason IS 'The case ended: cancel as soon as the bank cannot be paying it.';


COMMENT ON COLUMN public.payment.reason_code IS 'Why it is held, returned or cancelled.';


COMMENT ON COLUMN public.payment.officers IS 'Who handed over cash.';


CREATE TABLE public.recovery (
    recovery_id uuid NOT NULL,
    payment_id uuid NOT NULL,
    case_id text NOT NULL,
    place_code text NOT NULL,
    fund text NOT NULL,
    amount_fen bigint NOT NULL,
    repaid_fen bigint NOT NULL,
    reason_code text NOT NULL,
    ordered_by text NOT NULL,
    ordered_at timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT ck_recovery_repaid_fen CHECK (((repaid_fen >= 0) AND (repaid_fen <= amount_fen)))
);

ALTER TABLE ONLY public.recovery FORCE ROW LEVEL SECURITY;


ALTER TABLE public.recovery OWNER TO jiuji_owner;

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

CREATE TABLE public.stopped_case (
    case_id text NOT NULL,
    place_code text NOT NULL,
    reason_code text NOT NULL,
    heard_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.stopped_case FORCE ROW LEVEL SECURITY;


ALTER TABLE public.stopped_case OWNER TO jiuji_owner;

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

CREATE TABLE public.transfer (
    seq bigint NOT NULL,
    transfer_id uuid NOT NULL,
    kind text NOT NULL,
    debit text NOT NULL,
    credit text NOT NULL,
    amount_fen bigint NOT NULL,
    pending_id uuid,
    reference text NOT NULL,
    place_code text NOT NULL,
    actor text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_transfer_amount_fen CHECK ((amount_fen > 0)),
    CONSTRAINT ck_transfer_kind CHECK ((kind = ANY (ARRAY['move'::text, 'pend'::text, 'post'::text, 'void'::text]))),
    CONSTRAINT ck_transfer_resolves CHECK (((pending_id IS NOT NULL) = (kind = ANY (ARRAY['post'::text, 'void'::text])))),
    CONSTRAINT ck_transfer_two_accounts CHECK ((debit <> credit))
);

ALTER TABLE ONLY public.transfer FORCE ROW LEVEL SECURITY;


ALTER TABLE public.transfer OWNER TO jiuji_owner;

COMMENT ON COLUMN public.transfer.transfer_id IS 'The idempotency key: the same transfer cannot be made twice.';


COMMENT ON COLUMN public.transfer.pending_id IS 'A hold is resolved at most once.';


COMMENT ON COLUMN public.transfer.place_code IS 'The place of the fund that pays or is paid.';


ALTER TABLE public.transfer ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.transfer_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_20261127 FOR VALUES FROM ('2026-11-27 00:00:00+00') TO ('2026-11-28 00:00:00+00');


ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_20261128 FOR VALUES FROM ('2026-11-28 00:00:00+00') TO ('2026-11-29 00:00:00+00');


ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_default DEFAULT;


INSERT INTO public.account (code, kind, place_code, limited, debits_pending, debits_posted, credits_pending, credits_posted) VALUES
	('treasury', 'treasury', '000000000000', false, 0, 100000000, 0, 0),
	('reserve:370982117', 'reserve', '370982117000', true, 0, 63000, 0, 20000000),
	('bank:clearing', 'clearing', '000000000000', true, 0, 567000, 0, 567000),
	('budget:370982', 'budget', '370982000000', true, 0, 20504000, 0, 100000000),
	('aid:paid', 'paid', '000000000000', true, 0, 1000, 0, 567000),
	('aid:receivable', 'receivable', '000000000000', true, 0, 0, 0, 1000),
	('budget:370983', 'budget', '370983000000', true, 0, 0, 0, 0);


INSERT INTO public.aided_case (case_id, place_code, decided_at) VALUES
	('01a21bb6-b54a-7000-a633-70223248db25', '370982117200', '2026-11-27 06:34:49.63324+00'),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', '370983103201', '2026-11-27 06:34:55.444292+00'),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', '2026-11-27 06:34:57.829941+00'),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '370983103201', NULL);


INSERT INTO public.alembic_version (version_num) VALUES
	('0006');


INSERT INTO public.case_end (case_id, ended_at, keys_kept) VALUES
	('01a21bb6-b54a-7000-a633-70223248db25', '2026-11-27 06:34:54.459173+00', true),
	('01a21bb6-c737-7000-a05d-0abff2ad8097', '2026-11-27 06:34:56.819935+00', true),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '2026-11-27 06:34:58.094735+00', true);


INSERT INTO public.case_stream (case_id, version) VALUES
	('01a21bb6-b54a-7000-a633-70223248db25', 9),
	('01a21bb6-d137-7000-9f1f-4616947e2f4c', 1),
	('budget:370983', 1),
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 1);


INSERT INTO public.consumer_offset (topic, partition, next_offset, written_at, written_for) VALUES
	('jiuji.intake', 2, 11, 1795761295731, 11),
	('jiuji.assessment', 2, 16, 1795761297816, 16),
	('jiuji.assessment', 1, 8, 1795761298011, 8),
	('jiuji.intake', 1, 13, 1795761298070, 13),
	('jiuji.intake', 0, 4, 1795761318079, 4);


INSERT INTO public.goods (item_id, case_id, place_code, value_fen, first_relief, cause, traceparent, policy_version, created_at, issue_id, issued_by, issued_at, description, receipt_sha256, cancelled_at, outstanding_fen, earlier) VALUES
	('01a21bb6-da58-7000-b73a-a8d8349a54d6', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '370983103201', 63000, true, '01a21bb6-da58-7001-93c5-04e878a00fb1', '00-2766342b8871f6791a045e5579224230-3224464853818c90-01', 'demo@b8c0722dea08', '2026-11-27 06:34:58.024236+00', '01a21bb6-da74-7000-b5be-95d4e6864e7e', 'demo-village_officer-370983-1', '2026-11-27 06:34:58.034378+00', '米面油', NULL, NULL, 0, '[]');


INSERT INTO public.handled_type (type, since) VALUES
	('cn.jiuji.case.approved.v1', NULL),
	('cn.jiuji.case.closed.v1', NULL),
	('cn.jiuji.case.merged.v1', NULL),
	('cn.jiuji.case.rejected.v1', NULL),
	('cn.jiuji.case.withdrawn.v1', NULL),
	('cn.jiuji.relief.ordered.v1', NULL);


INSERT INTO public.idempotency (subject, key, fingerprint, status, headers, body, created_at, case_ids) VALUES
	('demo-finance_officer-370982-9', '5e0217b0-4c18-4d55-94e1-126b6fb9a083', '\x59b8508c82d0685bbbbced70a906bf55878b7fdd6d9c552b99e4653595fdf6f2', 201, '{"location": "/v1/accounts/budget:370982", "content-type": "application/json"}', '\x7b22636f6465223a226275646765743a333730393832222c226b696e64223a22627564676574222c22706c6163655f636f6465223a22333730393832303030303030222c22617661696c61626c655f66656e223a3130303030303030302c227365745f61736964655f66656e223a302c227370656e745f66656e223a302c2272656365697665645f66656e223a3130303030303030302c2263757272656e6379223a22434e59227d', '2026-11-27 06:34:48.375428+00', NULL),
	('demo-finance_officer-370982-9', 'd5729d0a-2778-4271-b721-d49927a50a88', '\x555daaf89f4fbd96445fc5309e53a422f175cb7a7bf0745f24a41d1dbb5c0c0c', 201, '{"location": "/v1/accounts/reserve:370982117", "content-type": "application/json"}', '\x7b22636f6465223a22726573657276653a333730393832313137222c226b696e64223a2272657365727665222c22706c6163655f636f6465223a22333730393832313137303030222c22617661696c61626c655f66656e223a32303030303030302c227365745f61736964655f66656e223a302c227370656e745f66656e223a302c2272656365697665645f66656e223a32303030303030302c2263757272656e6379223a22434e59227d', '2026-11-27 06:34:48.42232+00', NULL),
	('demo-finance_officer-370982-1', 'fd7222da-f681-40fc-80ce-74ae21655957', '\x1fc2ad85527b74e1fbc526130f1295eccdd081e884f414f954e195422909eefe', 201, '{"location": "/v1/payments?order_id=01a21bb6-bb06-7000-8fed-01c5339e81ea", "content-type": "application/json"}', '\x7b226f726465725f6964223a2230316132316262362d626230362d373030302d386665642d303163353333396538316561222c226f7264657265645f6279223a2264656d6f2d66696e616e63655f6f6666696365722d3337303938322d31222c226f7264657265645f6174223a22323032362d31312d32375430363a33343a34392e3938323433335a222c22746f74616c5f66656e223a3530343030302c2263757272656e6379223a22434e59222c227061796d656e7473223a5b7b227061796d656e745f6964223a2230316132316262362d623965622d373030302d623431652d346432356532383038323933222c22636173655f6964223a2230316132316262362d623534612d373030302d613633332d373032323332343864623235222c22706c6163655f636f6465223a22333730393832313137323030222c226974656d5f6964223a2230316132316262362d623934662d373030352d383437372d366534623762396665353563222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2263757272656e6379223a22434e59222c2266756e64696e67223a22636f756e74795f627564676574222c2266756e64223a226275646765743a333730393832222c2266697273745f72656c696566223a66616c73652c227374617465223a226f726465726564222c22726561736f6e5f636f6465223a6e756c6c2c227061795f6166746572223a22323032362d31312d32375430363a33343a34392e3633333234305a222c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c22646563696465645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938322d31222c226f7264657265645f6279223a2264656d6f2d66696e616e63655f6f6666696365722d3337303938322d31222c226f726465725f6964223a2230316132316262362d626230362d373030302d386665642d303163353333396538316561222c226d65616e73223a6e756c6c2c22706169645f6174223a6e756c6c2c2262616e6b5f7265666572656e6365223a6e756c6c2c226f66666963657273223a5b5d2c22726563656970745f736861323536223a6e756c6c2c22706f6c6963795f76657273696f6e223a2264656d6f40623863303732326465613038222c22637265617465645f6174223a22323032362d31312d32375430363a33343a34392e3633333234305a222c22757064617465645f6174223a22323032362d31312d32375430363a33343a34392e3938323433335a222c22696e737472756374696f6e73223a5b7b22696e737472756374696f6e5f6e6f223a224a4a30314132314242364239454237303030423431453444323545323830383239333031222c22617474656d7074223a312c227374617465223a2263726561746564222c227375626d697373696f6e73223a302c22637265617465645f6174223a22323032362d31312d32375430363a33343a34392e3938323433335a222c2273656e745f6174223a6e756c6c2c22656e6465645f6174223a6e756c6c2c2262616e6b5f7265666572656e6365223a6e756c6c2c22726561736f6e5f636f6465223a6e756c6c7d5d7d5d7d', '2026-11-27 06:34:49.982433+00', '{01a21bb6-b54a-7000-a633-70223248db25}');


INSERT INTO public.inbox (event_id, received_at) VALUES
	('01a21bb6-b85c-7001-9f2b-ce098d5c709a', '2026-11-27 06:34:49.379311+00'),
	('01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', '2026-11-27 06:34:49.629088+00'),
	('01a21bb6-c608-7000-a752-1b589a09ab91', '2026-11-27 06:34:54.459024+00'),
	('01a21bb6-d041-7000-afec-1114d4cb3961', '2026-11-27 06:34:55.442727+00'),
	('01a21bb6-d069-7000-9498-811f137af331', '2026-11-27 06:34:56.819837+00'),
	('01a21bb6-d98f-7004-8052-09349d5d4769', '2026-11-27 06:34:57.829824+00'),
	('01a21bb6-da58-7001-93c5-04e878a00fb1', '2026-11-27 06:34:58.023841+00'),
	('01a21bb6-da82-7000-8891-cc6204fdfbfd', '2026-11-27 06:34:58.085885+00'),
	('01a21bb6-da83-7000-b02c-6841fa7879b7', '2026-11-27 06:34:58.085885+00');


INSERT INTO public.instruction (instruction_no, payment_id, case_id, place_code, attempt, amount_fen, state, next_at, created_at, submissions, queries, sent_at, ended_at, bank_reference, reason_code) VALUES
	('JJ01A21BB6B8E77000ABF494BAC900D7A901', '01a21bb6-b8e7-7000-abf4-94bac900d7a9', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 1, 63000, 'settled', NULL, '2026-11-27 06:34:49.466803+00', 1, 2, '2026-11-27 06:34:49.623668+00', '2026-11-27 06:34:50.392123+00', 'BK2026112700000001', NULL),
	('JJ01A21BB6B9EB7000B41E4D25E280829301', '01a21bb6-b9eb-7000-b41e-4d25e2808293', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 1, 504000, 'settled', NULL, '2026-11-27 06:34:49.982433+00', 1, 2, '2026-11-27 06:34:50.093883+00', '2026-11-27 06:34:50.75015+00', 'BK2026112700000002', NULL);


INSERT INTO public.low_mark (code, place_code, told_at) VALUES
	('budget:370983', '370983000000', '2026-11-27 06:34:57.851702+00');


INSERT INTO public.outbox_20261127 (seq, txid, created_at, event_id, type, topic, case_id, case_version, place_code, occurred_at, actor, policy_version, causation_id, traceparent, body) OVERRIDING SYSTEM VALUE VALUES
	(1, '889', '2026-11-27 06:34:49.463851+00', '01a21bb6-b934-7000-b878-f43e25735d43', 'cn.jiuji.payment.reserved.v1', 'jiuji.disbursement', '01a21bb6-b54a-7000-a633-70223248db25', 1, '370982117200', '2026-11-27 06:34:49.466803+00', 'system:disbursement', 'demo@b8c0722dea08', '01a21bb6-b85c-7001-9f2b-ce098d5c709a', '00-bc71c5c4218db4bff61e8bdc56f78392-775b97b4eb4b89ca-01', '\x7b227061796d656e745f6964223a2230316132316262362d623865372d373030302d616266342d393462616339303064376139222c226974656d5f6964223a2230316132316262362d623835632d373030302d386439302d323462393061383732313564222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a36333030302c2266756e64696e67223a2270657474795f72657365727665222c2266697273745f72656c696566223a747275657d'),
	(2, '889', '2026-11-27 06:34:49.463851+00', '01a21bb6-b936-7000-bbf2-566369925f29', 'cn.jiuji.payment.ordered.v1', 'jiuji.disbursement', '01a21bb6-b54a-7000-a633-70223248db25', 2, '370982117200', '2026-11-27 06:34:49.466803+00', 'system:disbursement', 'demo@b8c0722dea08', '01a21bb6-b85c-7001-9f2b-ce098d5c709a', '00-bc71c5c4218db4bff61e8bdc56f78392-775b97b4eb4b89ca-01', '\x7b227061796d656e745f6964223a2230316132316262362d623865372d373030302d616266342d393462616339303064376139222c226974656d5f6964223a2230316132316262362d623835632d373030302d386439302d323462393061383732313564222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a36333030302c2266756e64696e67223a2270657474795f72657365727665222c2266697273745f72656c696566223a747275652c226f7264657265645f6279223a2273797374656d3a64697362757273656d656e74222c2262795f72756c65223a747275657d'),
	(3, '917', '2026-11-27 06:34:49.712989+00', '01a21bb6-ba08-7000-bfa1-2817b2db4102', 'cn.jiuji.payment.submitted.v1', 'jiuji.disbursement', '01a21bb6-b54a-7000-a633-70223248db25', 3, '370982117200', '2026-11-27 06:34:49.716653+00', 'system:disbursement', 'demo@b8c0722dea08', '01a21bb6-b85c-7001-9f2b-ce098d5c709a', '00-bc71c5c4218db4bff61e8bdc56f78392-775b97b4eb4b89ca-01', '\x7b227061796d656e745f6964223a2230316132316262362d623865372d373030302d616266342d393462616339303064376139222c226974656d5f6964223a2230316132316262362d623835632d373030302d386439302d323462393061383732313564222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a36333030302c2266756e64696e67223a2270657474795f72657365727665222c2266697273745f72656c696566223a747275652c22696e737472756374696f6e5f6e6f223a224a4a30314132314242364238453737303030414246343934424143393030443741393031227d'),
	(4, '921', '2026-11-27 06:34:49.775855+00', '01a21bb6-ba82-7000-a5df-76a3ad9fac99', 'cn.jiuji.payment.reserved.v1', 'jiuji.disbursement', '01a21bb6-b54a-7000-a633-70223248db25', 4, '370982117200', '2026-11-27 06:34:49.776853+00', 'system:disbursement', 'demo@b8c0722dea08', '01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', '00-146df4e2457c8a0a16c03e515a53d72d-b8316bc64cd67390-01', '\x7b227061796d656e745f6964223a2230316132316262362d623965622d373030302d623431652d346432356532383038323933222c226974656d5f6964223a2230316132316262362d623934662d373030352d383437372d366534623762396665353563222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73657d'),
	(5, '949', '2026-11-27 06:34:49.973989+00', '01a21bb6-bb0d-7000-9278-6f8c4814c646', 'cn.jiuji.payment.ordered.v1', 'jiuji.disbursement', '01a21bb6-b54a-7000-a633-70223248db25', 5, '370982117200', '2026-11-27 06:34:49.982433+00', 'demo-finance_officer-370982-1', 'demo@b8c0722dea08', '01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', '00-e4d7c00a04cf9dded5153a6b2cd728b7-2890bbe8876b2903-01', '\x7b227061796d656e745f6964223a2230316132316262362d623965622d373030302d623431652d346432356532383038323933222c226974656d5f6964223a2230316132316262362d623934662d373030352d383437372d366534623762396665353563222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73652c226f7264657265645f6279223a2264656d6f2d66696e616e63655f6f6666696365722d3337303938322d31222c2262795f72756c65223a66616c73657d'),
	(6, '968', '2026-11-27 06:34:50.112662+00', '01a21bb6-bb86-7000-824e-106b4b62ade6', 'cn.jiuji.payment.submitted.v1', 'jiuji.disbursement', '01a21bb6-b54a-7000-a633-70223248db25', 6, '370982117200', '2026-11-27 06:34:50.116168+00', 'system:disbursement', 'demo@b8c0722dea08', '01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', '00-146df4e2457c8a0a16c03e515a53d72d-b8316bc64cd67390-01', '\x7b227061796d656e745f6964223a2230316132316262362d623965622d373030302d623431652d346432356532383038323933222c226974656d5f6964223a2230316132316262362d623934662d373030352d383437372d366534623762396665353563222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73652c22696e737472756374696f6e5f6e6f223a224a4a30314132314242364239454237303030423431453444323545323830383239333031227d'),
	(7, '1004', '2026-11-27 06:34:50.390926+00', '01a21bb6-bcfc-7000-8a00-e27d15804dab', 'cn.jiuji.payment.paid.v1', 'jiuji.disbursement', '01a21bb6-b54a-7000-a633-70223248db25', 7, '370982117200', '2026-11-27 06:34:50.392123+00', 'system:disbursement', 'demo@b8c0722dea08', '01a21bb6-b85c-7001-9f2b-ce098d5c709a', '00-bc71c5c4218db4bff61e8bdc56f78392-775b97b4eb4b89ca-01', '\x7b227061796d656e745f6964223a2230316132316262362d623865372d373030302d616266342d393462616339303064376139222c226974656d5f6964223a2230316132316262362d623835632d373030302d386439302d323462393061383732313564222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a36333030302c2266756e64696e67223a2270657474795f72657365727665222c2266697273745f72656c696566223a747275652c226e6f7468696e675f6f776564223a66616c73652c226d65616e73223a2262616e6b222c22696e737472756374696f6e5f6e6f223a224a4a30314132314242364238453737303030414246343934424143393030443741393031222c2262616e6b5f7265666572656e6365223a22424b32303236313132373030303030303031227d'),
	(8, '1049', '2026-11-27 06:34:50.749894+00', '01a21bb6-be07-7000-964d-2f3a9d57fc64', 'cn.jiuji.payment.paid.v1', 'jiuji.disbursement', '01a21bb6-b54a-7000-a633-70223248db25', 8, '370982117200', '2026-11-27 06:34:50.75015+00', 'system:disbursement', 'demo@b8c0722dea08', '01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', '00-146df4e2457c8a0a16c03e515a53d72d-b8316bc64cd67390-01', '\x7b227061796d656e745f6964223a2230316132316262362d623965622d373030302d623431652d346432356532383038323933222c226974656d5f6964223a2230316132316262362d623934662d373030352d383437372d366534623762396665353563222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73652c226e6f7468696e675f6f776564223a747275652c226d65616e73223a2262616e6b222c22696e737472756374696f6e5f6e6f223a224a4a30314132314242364239454237303030423431453444323545323830383239333031222c2262616e6b5f7265666572656e6365223a22424b32303236313132373030303030303032227d'),
	(9, '1091', '2026-11-27 06:34:53.066035+00', '01a21bb6-c70f-7000-b94a-e910e37a3858', 'cn.jiuji.recovery.ordered.v1', 'jiuji.disbursement', '01a21bb6-b54a-7000-a633-70223248db25', 9, '370982117200', '2026-11-27 06:34:53.066139+00', 'demo-finance_officer-370982-3', 'demo@b8c0722dea08', '01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', '00-f448db7e3592a94af8f60c2202d57ce4-18acdf0a9951eea1-01', '\x7b227265636f766572795f6964223a2230316132316262362d633730642d373030302d626231362d336166353166636562643637222c227061796d656e745f6964223a2230316132316262362d623965622d373030302d623431652d346432356532383038323933222c22616d6f756e745f66656e223a313030302c22726561736f6e5f636f6465223a22666f756e645f696e656c696769626c65222c226f7264657265645f6279223a2264656d6f2d66696e616e63655f6f6666696365722d3337303938322d33227d'),
	(10, '1312', '2026-11-27 06:34:57.851164+00', '01a21bb6-d9be-7000-9763-3d67ee48c02f', 'cn.jiuji.payment.held.v1', 'jiuji.disbursement', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 1, '370983103201', '2026-11-27 06:34:57.851702+00', 'system:disbursement', 'demo@b8c0722dea08', '01a21bb6-d98f-7004-8052-09349d5d4769', '00-3872a40852e72a876bb1c570e45172f3-d89aea70c9eee310-01', '\x7b227061796d656e745f6964223a2230316132316262362d643961382d373030302d396364332d353932623264613732623035222c226974656d5f6964223a2230316132316262362d643938662d373030332d623131332d616363323638323137353137222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3337383030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73652c22726561736f6e5f636f6465223a22696e73756666696369656e745f66756e6473227d'),
	(11, '1312', '2026-11-27 06:34:57.851164+00', '01a21bb6-d9c0-7000-ad32-e8f94042b553', 'cn.jiuji.reserve.low.v1', 'jiuji.disbursement', 'budget:370983', 1, '370983000000', '2026-11-27 06:34:57.851702+00', 'system:disbursement', NULL, NULL, NULL, '\x7b226163636f756e74223a226275646765743a333730393833222c22617661696c61626c655f66656e223a302c226d61726b5f66656e223a353030303030307d'),
	(12, '1351', '2026-11-27 06:34:58.034169+00', '01a21bb6-da76-7000-8602-1f14c2604fcd', 'cn.jiuji.in_kind.issued.v1', 'jiuji.disbursement', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 1, '370983103201', '2026-11-27 06:34:58.034378+00', 'demo-village_officer-370983-1', 'demo@b8c0722dea08', '01a21bb6-da58-7001-93c5-04e878a00fb1', '00-a3ae7c6859e31671bfa0655924c12416-fbcec2cb62b80fd7-01', '\x7b2269737375655f6964223a2230316132316262362d646137342d373030302d623562652d393564346536383634653765222c226974656d5f6964223a2230316132316262362d646135382d373030302d623733612d613864383334396135346436222c2276616c75655f66656e223a36333030302c226973737565645f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938332d31222c2266697273745f72656c696566223a747275652c226f75747374616e64696e675f66656e223a302c226e6f7468696e675f6f776564223a66616c73657d');


INSERT INTO public.partition_lease (lease, partition, reader, taken_at, used_at, ended_at) OVERRIDING SYSTEM VALUE VALUES
	(4, 3, 'vm:14804', '2026-11-27 06:34:48.385857+00', NULL, NULL),
	(3, 2, 'vm:14804', '2026-11-27 06:34:48.385396+00', '2026-11-27 06:34:57.846556+00', NULL),
	(2, 1, 'vm:14804', '2026-11-27 06:34:48.384815+00', '2026-11-27 06:34:58.111734+00', NULL),
	(1, 0, 'vm:14804', '2026-11-27 06:34:48.38194+00', '2026-11-27 06:35:19.099357+00', NULL);


INSERT INTO public.payment (payment_id, case_id, place_code, item_id, instalment, instalments, amount_fen, funding, fund, first_relief, state, attempt, pay_after, proposed_by, decided_by, cause, traceparent, policy_version, created_at, updated_at, version, hold_id, ordered_by, order_id, cancel_reason, reason_code, means, bank_reference, paid_at, officers, receipt_sha256) VALUES
	('01a21bb6-b8e7-7000-abf4-94bac900d7a9', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', '01a21bb6-b85c-7000-8d90-24b90a87215d', 1, 1, 63000, 'petty_reserve', 'reserve:370982117', true, 'paid', 1, '2026-11-27 06:34:49.38503+00', 'demo-window_clerk-370982-1', 'demo-township_approver-370982-1', '01a21bb6-b85c-7001-9f2b-ce098d5c709a', '00-bc71c5c4218db4bff61e8bdc56f78392-775b97b4eb4b89ca-01', 'demo@b8c0722dea08', '2026-11-27 06:34:49.38503+00', '2026-11-27 06:34:50.392123+00', 5, NULL, 'system:disbursement', NULL, NULL, NULL, 'bank', 'BK2026112700000001', '2026-11-27 06:34:50.392123+00', '{}', NULL),
	('01a21bb6-b9eb-7000-b41e-4d25e2808293', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', '01a21bb6-b94f-7005-8477-6e4b7b9fe55c', 1, 1, 504000, 'county_budget', 'budget:370982', false, 'paid', 1, '2026-11-27 06:34:49.63324+00', 'demo-window_clerk-370982-2', 'demo-county_approver-370982-1', '01a21bb6-b94f-7006-84eb-a5ea24c6bd9c', '00-146df4e2457c8a0a16c03e515a53d72d-b8316bc64cd67390-01', 'demo@b8c0722dea08', '2026-11-27 06:34:49.63324+00', '2026-11-27 06:34:50.75015+00', 5, NULL, 'demo-finance_officer-370982-1', '01a21bb6-bb06-7000-8fed-01c5339e81ea', NULL, NULL, 'bank', 'BK2026112700000002', '2026-11-27 06:34:50.75015+00', '{}', NULL),
	('01a21bb6-d9a8-7000-9cd3-592b2da72b05', '01a21bb6-d137-7000-9f1f-4616947e2f4c', '370983103201', '01a21bb6-d98f-7003-b113-acc268217517', 1, 1, 378000, 'county_budget', 'budget:370983', false, 'held', 1, '2026-11-27 06:34:57.829941+00', 'demo-window_clerk-370983-2', 'demo-county_approver-370983-1', '01a21bb6-d98f-7004-8052-09349d5d4769', '00-3872a40852e72a876bb1c570e45172f3-d89aea70c9eee310-01', 'demo@b8c0722dea08', '2026-11-27 06:34:57.829941+00', '2026-11-27 06:34:57.851702+00', 2, NULL, NULL, NULL, NULL, 'insufficient_funds', NULL, NULL, NULL, '{}', NULL);


INSERT INTO public.recovery (recovery_id, payment_id, case_id, place_code, fund, amount_fen, repaid_fen, reason_code, ordered_by, ordered_at, version) VALUES
	('01a21bb6-c70d-7000-bb16-3af51fcebd67', '01a21bb6-b9eb-7000-b41e-4d25e2808293', '01a21bb6-b54a-7000-a633-70223248db25', '370982117200', 'budget:370982', 1000, 0, 'found_ineligible', 'demo-finance_officer-370982-3', '2026-11-27 06:34:53.066139+00', 1);


INSERT INTO public.relay_cursor (singleton, snapshot, system_identifier) VALUES
	(true, '1352:1352:', '7712735982657431881');


INSERT INTO public.stopped_case (case_id, place_code, reason_code, heard_at) VALUES
	('01a21bb6-da0f-7000-b6d1-80d4dca49f6f', '370983103201', 'case_withdrawn', '2026-11-27 06:34:58.094735+00');


INSERT INTO public.stream_position (source, case_id, version) VALUES
	('assessment', '01a21bb6-b54a-7000-a633-70223248db25', 7),
	('intake', '01a21bb6-b54a-7000-a633-70223248db25', 5),
	('assessment', '01a21bb6-c737-7000-a05d-0abff2ad8097', 7),
	('assessment', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 4),
	('intake', '01a21bb6-c737-7000-a05d-0abff2ad8097', 8),
	('intake', '01a21bb6-d04c-7000-9c7d-98e0776dfcc0', 3),
	('intake', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 3),
	('assessment', '01a21bb6-d137-7000-9f1f-4616947e2f4c', 5),
	('assessment', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 1),
	('intake', '01a21bb6-da0f-7000-b6d1-80d4dca49f6f', 5),
	('intake', '01a21bb6-da9d-7000-a3b5-2832f711dad9', 4);


INSERT INTO public.transfer (seq, transfer_id, kind, debit, credit, amount_fen, pending_id, reference, place_code, actor, made_at) OVERRIDING SYSTEM VALUE VALUES
	(1, '01a21bb6-b4ba-7000-922e-4cedb45f2b83', 'move', 'treasury', 'budget:370982', 100000000, NULL, 'demo', '370982000000', 'demo-finance_officer-370982-9', '2026-11-27 06:34:48.375428+00'),
	(2, '01a21bb6-b4e9-7000-a48d-4d057f08b33e', 'move', 'budget:370982', 'reserve:370982117', 20000000, NULL, 'demo', '370982117000', 'demo-finance_officer-370982-9', '2026-11-27 06:34:48.42232+00'),
	(3, '01a21bb6-b8fe-7000-bf79-206c4a171201', 'pend', 'reserve:370982117', 'bank:clearing', 63000, NULL, '01a21bb6-b8e7-7000-abf4-94bac900d7a9', '370982117000', 'system:disbursement', '2026-11-27 06:34:49.466803+00'),
	(4, '01a21bb6-ba32-7000-8fd0-49f9b30b1900', 'pend', 'budget:370982', 'bank:clearing', 504000, NULL, '01a21bb6-b9eb-7000-b41e-4d25e2808293', '370982000000', 'system:disbursement', '2026-11-27 06:34:49.776853+00'),
	(5, '01a21bb6-bca9-7001-860b-0dbccdcf6e7e', 'post', 'reserve:370982117', 'bank:clearing', 63000, '01a21bb6-b8fe-7000-bf79-206c4a171201', '01a21bb6-b8e7-7000-abf4-94bac900d7a9', '370982117000', 'system:disbursement', '2026-11-27 06:34:50.392123+00'),
	(6, '01a21bb6-bca9-7000-be46-69ec6f24e56c', 'move', 'bank:clearing', 'aid:paid', 63000, NULL, '01a21bb6-b8e7-7000-abf4-94bac900d7a9', '000000000000', 'system:disbursement', '2026-11-27 06:34:50.392123+00'),
	(7, '01a21bb6-be00-7001-9533-7a7487427f01', 'post', 'budget:370982', 'bank:clearing', 504000, '01a21bb6-ba32-7000-8fd0-49f9b30b1900', '01a21bb6-b9eb-7000-b41e-4d25e2808293', '370982000000', 'system:disbursement', '2026-11-27 06:34:50.75015+00'),
	(8, '01a21bb6-be00-7000-82cc-bcc3c0a8edd4', 'move', 'bank:clearing', 'aid:paid', 504000, NULL, '01a21bb6-b9eb-7000-b41e-4d25e2808293', '000000000000', 'system:disbursement', '2026-11-27 06:34:50.75015+00'),
	(9, '01a21bb6-c70d-7001-a367-c161d7c848e3', 'move', 'aid:paid', 'aid:receivable', 1000, NULL, '01a21bb6-c70d-7000-bb16-3af51fcebd67', '000000000000', 'demo-finance_officer-370982-3', '2026-11-27 06:34:53.066139+00');


SELECT pg_catalog.setval('public.outbox_seq_seq', 12, true);


SELECT pg_catalog.setval('public.partition_lease_lease_seq', 4, true);


SELECT pg_catalog.setval('public.transfer_seq_seq', 9, true);


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


ALTER TABLE ONLY public.account
    ADD CONSTRAINT pk_account PRIMARY KEY (code);


ALTER TABLE ONLY public.aided_case
    ADD CONSTRAINT pk_aided_case PRIMARY KEY (case_id);


ALTER TABLE ONLY public.goods
    ADD CONSTRAINT pk_goods PRIMARY KEY (item_id);


ALTER TABLE ONLY public.instruction
    ADD CONSTRAINT pk_instruction PRIMARY KEY (instruction_no);


ALTER TABLE ONLY public.low_mark
    ADD CONSTRAINT pk_low_mark PRIMARY KEY (code);


ALTER TABLE ONLY public.payment
    ADD CONSTRAINT pk_payment PRIMARY KEY (payment_id);


ALTER TABLE ONLY public.recovery
    ADD CONSTRAINT pk_recovery PRIMARY KEY (recovery_id);


ALTER TABLE ONLY public.stopped_case
    ADD CONSTRAINT pk_stopped_case PRIMARY KEY (case_id);


ALTER TABLE ONLY public.transfer
    ADD CONSTRAINT pk_transfer PRIMARY KEY (transfer_id);


ALTER TABLE ONLY public.rehearing
    ADD CONSTRAINT rehearing_pkey PRIMARY KEY (type, topic, partition);


ALTER TABLE ONLY public.relay_cursor
    ADD CONSTRAINT relay_cursor_pkey PRIMARY KEY (singleton);


ALTER TABLE ONLY public.stream_position
    ADD CONSTRAINT stream_position_pkey PRIMARY KEY (source, case_id);


ALTER TABLE ONLY public.timer
    ADD CONSTRAINT timer_pkey PRIMARY KEY (case_id, kind);


ALTER TABLE ONLY public.goods
    ADD CONSTRAINT uq_goods_issue_id UNIQUE (issue_id);


ALTER TABLE ONLY public.instruction
    ADD CONSTRAINT uq_instruction_payment_id_attempt UNIQUE (payment_id, attempt);


ALTER TABLE ONLY public.payment
    ADD CONSTRAINT uq_payment_item_id_instalment UNIQUE (item_id, instalment);


ALTER TABLE ONLY public.transfer
    ADD CONSTRAINT uq_transfer_pending_id UNIQUE (pending_id);


ALTER TABLE ONLY public.transfer
    ADD CONSTRAINT uq_transfer_seq UNIQUE (seq);


CREATE INDEX ix_case_end_ended_at ON public.case_end USING btree (ended_at) WHERE keys_kept;


CREATE INDEX ix_goods_case_id ON public.goods USING btree (case_id);


CREATE INDEX ix_idempotency_case ON public.idempotency USING btree ((case_ids[1])) WHERE (case_ids[1] <> 'unknown'::text);


CREATE INDEX ix_idempotency_created_at ON public.idempotency USING btree (created_at) WHERE (case_ids IS NULL);


CREATE INDEX ix_instruction_next_at ON public.instruction USING btree (state, next_at) WHERE (next_at IS NOT NULL);


CREATE INDEX ix_outbox_case_id ON ONLY public.outbox USING btree (case_id);


CREATE INDEX ix_outbox_txid ON ONLY public.outbox USING btree (txid);


CREATE INDEX ix_parked_event_case ON public.parked_event USING btree (source, case_id, case_version);


CREATE INDEX ix_payment_case_id ON public.payment USING btree (case_id);


CREATE INDEX ix_payment_order_id ON public.payment USING btree (order_id);


CREATE INDEX ix_payment_state ON public.payment USING btree (state, payment_id);


CREATE INDEX ix_payment_unwanted ON public.payment USING btree (payment_id) WHERE ((cancel_reason IS NOT NULL) AND (state <> ALL (ARRAY['cancelled'::text, 'paid'::text])));


CREATE INDEX ix_payment_waiting ON public.payment USING btree (first_relief, payment_id) WHERE (state = ANY (ARRAY['due'::text, 'held'::text]));


CREATE INDEX ix_recovery_case_id ON public.recovery USING btree (case_id);


CREATE INDEX ix_recovery_payment_id ON public.recovery USING btree (payment_id);


CREATE INDEX ix_timer_due_at ON public.timer USING btree (due_at);


CREATE INDEX ix_transfer_credit ON public.transfer USING btree (credit, seq);


CREATE INDEX ix_transfer_debit ON public.transfer USING btree (debit, seq);


CREATE INDEX outbox_20261127_case_id_idx ON public.outbox_20261127 USING btree (case_id);


CREATE INDEX outbox_20261127_txid_idx ON public.outbox_20261127 USING btree (txid);


CREATE INDEX outbox_20261128_case_id_idx ON public.outbox_20261128 USING btree (case_id);


CREATE INDEX outbox_20261128_txid_idx ON public.outbox_20261128 USING btree (txid);


CREATE INDEX outbox_default_case_id_idx ON public.outbox_default USING btree (case_id);


CREATE INDEX outbox_default_txid_idx ON public.outbox_default USING btree (txid);


CREATE UNIQUE INDEX uq_instruction_open ON public.instruction USING btree (payment_id) WHERE (state = ANY (ARRAY['created'::text, 'sending'::text, 'accepted'::text, 'unknown'::text]));


CREATE UNIQUE INDEX uq_partition_lease_open ON public.partition_lease USING btree (partition) WHERE (ended_at IS NULL);


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_20261127_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_20261127_txid_idx;


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_20261128_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_20261128_txid_idx;


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_default_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_default_txid_idx;


CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.transfer FOR EACH STATEMENT EXECUTE FUNCTION public.ledger_refuse_change();


CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON public.account FOR EACH STATEMENT EXECUTE FUNCTION public.ledger_refuse_change();


ALTER TABLE ONLY public.instruction
    ADD CONSTRAINT fk_instruction_payment_id FOREIGN KEY (payment_id) REFERENCES public.payment(payment_id);


ALTER TABLE ONLY public.payment
    ADD CONSTRAINT fk_payment_hold_id FOREIGN KEY (hold_id) REFERENCES public.transfer(transfer_id);


ALTER TABLE ONLY public.recovery
    ADD CONSTRAINT fk_recovery_payment_id FOREIGN KEY (payment_id) REFERENCES public.payment(payment_id);


ALTER TABLE ONLY public.transfer
    ADD CONSTRAINT fk_transfer_credit FOREIGN KEY (credit) REFERENCES public.account(code);


ALTER TABLE ONLY public.transfer
    ADD CONSTRAINT fk_transfer_debit FOREIGN KEY (debit) REFERENCES public.account(code);


ALTER TABLE ONLY public.transfer
    ADD CONSTRAINT fk_transfer_pending_id FOREIGN KEY (pending_id) REFERENCES public.transfer(transfer_id);


ALTER TABLE public.account ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.aided_case ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.goods ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.instruction ENABLE ROW LEVEL SECURITY;

CREATE POLICY jurisdiction ON public.account USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.aided_case USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.goods USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.instruction USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.low_mark USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.payment USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.recovery USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.stopped_case USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.transfer USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


ALTER TABLE public.low_mark ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.payment ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.recovery ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.stopped_case ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.transfer ENABLE ROW LEVEL SECURITY;

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


REVOKE ALL ON FUNCTION public.ledger_known(p_ids uuid[]) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ledger_known(p_ids uuid[]) TO jiuji_app;


REVOKE ALL ON FUNCTION public.ledger_lock(p_codes text[], p_kinds text[], p_places text[], p_limited boolean[]) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ledger_lock(p_codes text[], p_kinds text[], p_places text[], p_limited boolean[]) TO jiuji_app;


REVOKE ALL ON FUNCTION public.ledger_totals() FROM PUBLIC;
GRANT ALL ON FUNCTION public.ledger_totals() TO jiuji_app;


REVOKE ALL ON FUNCTION public.ledger_trial() FROM PUBLIC;
GRANT ALL ON FUNCTION public.ledger_trial() TO jiuji_app;


REVOKE ALL ON FUNCTION public.ledger_write(p_ids uuid[], p_kinds text[], p_debits text[], p_credits text[], p_amounts bigint[], p_pending_ids uuid[], p_references text[], p_actor text, p_at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ledger_write(p_ids uuid[], p_kinds text[], p_debits text[], p_credits text[], p_amounts bigint[], p_pending_ids uuid[], p_references text[], p_actor text, p_at timestamp with time zone) TO jiuji_app;


REVOKE ALL ON FUNCTION public.settle_cases(p_cases text[], p_places text[], p_decided boolean[], p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.settle_cases(p_cases text[], p_places text[], p_decided boolean[], p_now timestamp with time zone) TO jiuji_app;


GRANT SELECT ON TABLE public.account TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.aided_case TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.case_end TO jiuji_app;


GRANT SELECT ON TABLE public.case_stream TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.consumer_offset TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.dead_letter TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.goods TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.handled_type TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.instruction TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.low_mark TO jiuji_app;


GRANT SELECT ON TABLE public.outbox TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.parked_event TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.partition_lease TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.payment TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.recovery TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.rehearing TO jiuji_app;


GRANT SELECT,UPDATE ON TABLE public.relay_cursor TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.stopped_case TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.stream_position TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.timer TO jiuji_app;


GRANT SELECT ON TABLE public.transfer TO jiuji_app;
