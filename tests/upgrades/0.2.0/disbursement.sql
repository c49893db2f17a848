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
    cancelled_at timestamp with time zone
);

ALTER TABLE ONLY public.goods FORCE ROW LEVEL SECURITY;


ALTER TABLE public.goods OWNER TO jiuji_owner;

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


ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_20261126 FOR VALUES FROM ('2026-11-26 00:00:00+00') TO ('2026-11-27 00:00:00+00');


ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_20261127 FOR VALUES FROM ('2026-11-27 00:00:00+00') TO ('2026-11-28 00:00:00+00');


ALTER TABLE ONLY public.outbox ATTACH PARTITION public.outbox_default DEFAULT;


INSERT INTO public.account (code, kind, place_code, limited, debits_pending, debits_posted, credits_pending, credits_posted) VALUES
	('treasury', 'treasury', '000000000000', false, 0, 100000000, 0, 0),
	('reserve:370982117', 'reserve', '370982117000', true, 0, 63000, 0, 20000000),
	('bank:clearing', 'clearing', '000000000000', true, 0, 567000, 0, 567000),
	('budget:370982', 'budget', '370982000000', true, 0, 20504000, 0, 100000000),
	('aid:paid', 'paid', '000000000000', true, 0, 1000, 0, 567000),
	('aid:receivable', 'receivable', '000000000000', true, 0, 0, 0, 1000),
	('budget:370983', 'budget', '370983000000', true, 0, 0, 0, 0);


INSERT INTO public.alembic_version (version_num) VALUES
	('0002');


INSERT INTO public.case_stream (case_id, version) VALUES
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 9),
	('01a21632-c9f8-7000-823c-afbfccd74684', 1),
	('budget:370983', 1),
	('01a21632-d4fd-7000-95ab-27376c903518', 1);


INSERT INTO public.consumer_offset (topic, partition, next_offset) VALUES
	('jiuji.intake', 0, 18),
	('jiuji.assessment', 0, 23),
	('jiuji.assessment', 3, 1),
	('jiuji.intake', 3, 5),
	('jiuji.intake', 1, 4);


INSERT INTO public.goods (item_id, case_id, place_code, value_fen, first_relief, cause, traceparent, policy_version, created_at, issue_id, issued_by, issued_at, description, receipt_sha256, cancelled_at) VALUES
	('01a21632-d59a-7000-ae28-054f15aee0aa', '01a21632-d4fd-7000-95ab-27376c903518', '370983103201', 63000, true, '01a21632-d59a-7001-a98c-1a598453f113', '00-7fd76db8f127680cf7499d7e587d70a8-9586e7fe5e07ae73-01', 'demo@0646b6b40be0', '2026-11-26 04:52:39.97486+00', '01a21632-d616-7000-ace5-4926bc251801', 'demo-village_officer-370983-1', '2026-11-26 04:52:40.082949+00', '米面油', NULL, NULL);


INSERT INTO public.idempotency (subject, key, fingerprint, status, headers, body, created_at) VALUES
	('demo-finance_officer-370982-9', 'b14ee6d7-538a-45cf-97fe-06456e0ef877', '\x59b8508c82d0685bbbbced70a906bf55878b7fdd6d9c552b99e4653595fdf6f2', 201, '{"location": "/v1/accounts/budget:370982", "content-type": "application/json"}', '\x7b22636f6465223a226275646765743a333730393832222c226b696e64223a22627564676574222c22706c6163655f636f6465223a22333730393832303030303030222c22617661696c61626c655f66656e223a3130303030303030302c227365745f61736964655f66656e223a302c227370656e745f66656e223a302c2272656365697665645f66656e223a3130303030303030302c2263757272656e6379223a22434e59227d', '2026-11-26 04:52:29.695044+00'),
	('demo-finance_officer-370982-9', 'e0bd218a-bd3e-4797-96f3-36540a23a97d', '\x555daaf89f4fbd96445fc5309e53a422f175cb7a7bf0745f24a41d1dbb5c0c0c', 201, '{"location": "/v1/accounts/reserve:370982117", "content-type": "application/json"}', '\x7b22636f6465223a22726573657276653a333730393832313137222c226b696e64223a2272657365727665222c22706c6163655f636f6465223a22333730393832313137303030222c22617661696c61626c655f66656e223a32303030303030302c227365745f61736964655f66656e223a302c227370656e745f66656e223a302c2272656365697665645f66656e223a32303030303030302c2263757272656e6379223a22434e59227d', '2026-11-26 04:52:29.719542+00'),
	('demo-finance_officer-370982-1', '0165d36e-22bd-4680-8f32-c5446dafa8b4', '\x424f139fe0e2eebe098c88ae5532d8783e231df7876c6e7dee8669ceeb76d625', 201, '{"location": "/v1/payments?order_id=01a21632-b1b0-7000-864e-c5b047976b97", "content-type": "application/json"}', '\x7b226f726465725f6964223a2230316132313633322d623162302d373030302d383634652d633562303437393736623937222c226f7264657265645f6279223a2264656d6f2d66696e616e63655f6f6666696365722d3337303938322d31222c226f7264657265645f6174223a22323032362d31312d32365430343a35323a33302e3736343032345a222c22746f74616c5f66656e223a3530343030302c2263757272656e6379223a22434e59222c227061796d656e7473223a5b7b227061796d656e745f6964223a2230316132313633322d623066642d373030302d623339372d613833323734343736633935222c22636173655f6964223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c22706c6163655f636f6465223a22333730393832313137323030222c226974656d5f6964223a2230316132313633322d623037312d373030352d383832652d663563306534333834323464222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2263757272656e6379223a22434e59222c2266756e64696e67223a22636f756e74795f627564676574222c2266756e64223a226275646765743a333730393832222c2266697273745f72656c696566223a66616c73652c227374617465223a226f726465726564222c22726561736f6e5f636f6465223a6e756c6c2c227061795f6166746572223a22323032362d31312d32365430343a35323a33302e3534303233355a222c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c22646563696465645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938322d31222c226f7264657265645f6279223a2264656d6f2d66696e616e63655f6f6666696365722d3337303938322d31222c226f726465725f6964223a2230316132313633322d623162302d373030302d383634652d633562303437393736623937222c226d65616e73223a6e756c6c2c22706169645f6174223a6e756c6c2c2262616e6b5f7265666572656e6365223a6e756c6c2c226f66666963657273223a5b5d2c22726563656970745f736861323536223a6e756c6c2c22706f6c6963795f76657273696f6e223a2264656d6f40303634366236623430626530222c22637265617465645f6174223a22323032362d31312d32365430343a35323a33302e3534303233355a222c22757064617465645f6174223a22323032362d31312d32365430343a35323a33302e3736343032345a222c22696e737472756374696f6e73223a5b7b22696e737472756374696f6e5f6e6f223a224a4a30314132313633324230464437303030423339374138333237343437364339353031222c22617474656d7074223a312c227374617465223a2263726561746564222c227375626d697373696f6e73223a302c22637265617465645f6174223a22323032362d31312d32365430343a35323a33302e3736343032345a222c2273656e745f6174223a6e756c6c2c22656e6465645f6174223a6e756c6c2c2262616e6b5f7265666572656e6365223a6e756c6c2c22726561736f6e5f636f6465223a6e756c6c7d5d7d5d7d', '2026-11-26 04:52:30.764348+00');


INSERT INTO public.inbox (event_id, received_at) VALUES
	('01a21632-ae0e-7001-8427-2c2139fca6c6', '2026-11-26 04:52:30.078141+00'),
	('01a21632-ae2a-7000-81d1-4df4d63a8960', '2026-11-26 04:52:30.078141+00'),
	('01a21632-ae44-7000-92f2-59050366e2d4', '2026-11-26 04:52:30.078141+00'),
	('01a21632-ae47-7000-a9c0-c033efb45a87', '2026-11-26 04:52:30.078141+00'),
	('01a21632-afe2-7000-bee5-45ff8465f456', '2026-11-26 04:52:30.359351+00'),
	('01a21632-afff-7000-a3e7-0b129a34df32', '2026-11-26 04:52:30.400821+00'),
	('01a21632-b01b-7000-8445-04557d23e187', '2026-11-26 04:52:30.458214+00'),
	('01a21632-b072-7000-8e47-e40dd9fcb761', '2026-11-26 04:52:30.541905+00'),
	('01a21632-b4b7-7000-b3a2-654108edff64', '2026-11-26 04:52:31.562284+00'),
	('01a21632-b517-7000-be04-4dffc0988fdc', '2026-11-26 04:52:31.658394+00'),
	('01a21632-bc8d-7000-ac76-403ff2769326', '2026-11-26 04:52:33.560562+00'),
	('01a21632-bc9e-7000-a1e4-edfd27227739', '2026-11-26 04:52:33.578525+00'),
	('01a21632-be7a-7000-8a20-5091094cc3fb', '2026-11-26 04:52:34.064027+00'),
	('01a21632-be8a-7000-b000-9c0b79a2f21d', '2026-11-26 04:52:34.105498+00'),
	('01a21632-bece-7000-9d10-d1d8ad61eed6', '2026-11-26 04:52:34.151148+00'),
	('01a21632-bee0-7000-ab77-b809de3b4829', '2026-11-26 04:52:34.182554+00'),
	('01a21632-bf1a-7000-b3ed-efad1c47d66f', '2026-11-26 04:52:34.213736+00'),
	('01a21632-bf20-7000-838f-24074c2311f9', '2026-11-26 04:52:34.245081+00'),
	('01a21632-bfb6-7000-afe2-57cb88b6c12f', '2026-11-26 04:52:34.374007+00'),
	('01a21632-bfce-7000-a2b6-ea124de02e3e', '2026-11-26 04:52:34.395425+00'),
	('01a21632-bfd8-7000-b23b-f0d889e8c698', '2026-11-26 04:52:34.417138+00'),
	('01a21632-bfe9-7000-a06f-70969cf07b57', '2026-11-26 04:52:34.435582+00'),
	('01a21632-bffc-7000-9b1c-189d932e4dc0', '2026-11-26 04:52:34.455585+00'),
	('01a21632-c7c2-7000-ba90-599903aeb6be', '2026-11-26 04:52:36.426993+00'),
	('01a21632-c909-7000-9d5a-e43dd2a514f8', '2026-11-26 04:52:36.754664+00'),
	('01a21632-c919-7000-bd37-28fdc0143138', '2026-11-26 04:52:36.786305+00'),
	('01a21632-c91f-7000-a805-92372e252723', '2026-11-26 04:52:36.786305+00'),
	('01a21632-c931-7000-a2b8-f1f67d5800d6', '2026-11-26 04:52:36.812869+00'),
	('01a21632-c941-7000-afe6-ed1ed24ce768', '2026-11-26 04:52:36.822986+00'),
	('01a21632-c9be-7000-8901-aa69f3740f24', '2026-11-26 04:52:36.936321+00'),
	('01a21632-c9d4-7000-a28f-94553b9550ea', '2026-11-26 04:52:36.957666+00'),
	('01a21632-c9dc-7000-87c8-2821b4cc163f', '2026-11-26 04:52:36.979214+00'),
	('01a21632-c9eb-7000-abfc-68e4e0c8e482', '2026-11-26 04:52:36.992124+00'),
	('01a21632-c9f8-7001-828a-4886c86ae2f0', '2026-11-26 04:52:37.017476+00'),
	('01a21632-ca08-7000-ae73-2e3d7042ae41', '2026-11-26 04:52:37.038772+00'),
	('01a21632-ca24-7000-a21b-fd3b114bd778', '2026-11-26 04:52:37.060289+00'),
	('01a21632-caae-7000-b652-7de7fa72277c', '2026-11-26 04:52:37.178211+00'),
	('01a21632-cac2-7000-8baf-8cd3de04331e', '2026-11-26 04:52:37.196838+00'),
	('01a21632-cacd-7000-9b41-0200663fe97d', '2026-11-26 04:52:37.217505+00'),
	('01a21632-d2a8-7000-a999-fe4da3c996ed', '2026-11-26 04:52:39.218226+00'),
	('01a21632-d3e0-7000-b15b-f1ee9542829d', '2026-11-26 04:52:39.533072+00'),
	('01a21632-d4fe-7000-a380-7da89b2f0530', '2026-11-26 04:52:39.829147+00'),
	('01a21632-d516-7000-9251-a7b4b85f2c41', '2026-11-26 04:52:39.870588+00'),
	('01a21632-d518-7000-8aee-a314a933b3b2', '2026-11-26 04:52:39.870588+00'),
	('01a21632-d59a-7001-a98c-1a598453f113', '2026-11-26 04:52:39.974986+00'),
	('01a21632-d627-7000-8c86-27790bfa22a4', '2026-11-26 04:52:40.12436+00'),
	('01a21632-d629-7000-bfcb-39ce4d0da1a0', '2026-11-26 04:52:40.12436+00'),
	('01a21632-d631-7002-97ce-4a99a63cfaff', '2026-11-26 04:52:40.156039+00'),
	('01a21632-d650-7000-8442-f5c56823d6fb', '2026-11-26 04:52:40.177241+00'),
	('01a21632-d66b-7000-acb6-6a4aca83be1a', '2026-11-26 04:52:40.205948+00'),
	('01a21633-2452-7000-bdad-308f87e22afe', '2026-11-26 04:53:00.125264+00');


INSERT INTO public.instruction (instruction_no, payment_id, case_id, place_code, attempt, amount_fen, state, next_at, created_at, submissions, queries, sent_at, ended_at, bank_reference, reason_code) VALUES
	('JJ01A21632B0357000B1BD128BBEB82F9301', '01a21632-b035-7000-b1bd-128bbeb82f93', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 1, 63000, 'settled', NULL, '2026-11-26 04:52:30.443958+00', 1, 2, '2026-11-26 04:52:30.576389+00', '2026-11-26 04:52:31.293967+00', 'BK2026112600000001', NULL),
	('JJ01A21632B0FD7000B397A83274476C9501', '01a21632-b0fd-7000-b397-a83274476c95', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 1, 504000, 'settled', NULL, '2026-11-26 04:52:30.764024+00', 1, 2, '2026-11-26 04:52:30.864607+00', '2026-11-26 04:52:31.518215+00', 'BK2026112600000002', NULL);


INSERT INTO public.low_mark (code, place_code, told_at) VALUES
	('budget:370983', '370983000000', '2026-11-26 04:52:39.548617+00');


INSERT INTO public.outbox_20261126 (seq, txid, created_at, event_id, type, topic, case_id, case_version, place_code, occurred_at, actor, policy_version, causation_id, traceparent, body) OVERRIDING SYSTEM VALUE VALUES
	(1, '834', '2026-11-26 04:52:30.444083+00', '01a21632-b070-7000-978e-fadb52be8d28', 'cn.jiuji.payment.reserved.v1', 'jiuji.disbursement', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 1, '370982117200', '2026-11-26 04:52:30.443958+00', 'system:disbursement', 'demo@0646b6b40be0', '01a21632-afe2-7000-bee5-45ff8465f456', '00-adab86ce62b5fc83bd650f3c86738849-2eff96213351bd91-01', '\x7b227061796d656e745f6964223a2230316132313633322d623033352d373030302d623162642d313238626265623832663933222c226974656d5f6964223a2230316132313633322d616665312d373030302d613434342d393538613834373539383034222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a36333030302c2266756e64696e67223a2270657474795f72657365727665222c2266697273745f72656c696566223a747275657d'),
	(2, '834', '2026-11-26 04:52:30.444083+00', '01a21632-b073-7000-ab4b-10dad40c8172', 'cn.jiuji.payment.ordered.v1', 'jiuji.disbursement', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 2, '370982117200', '2026-11-26 04:52:30.443958+00', 'system:disbursement', 'demo@0646b6b40be0', '01a21632-afe2-7000-bee5-45ff8465f456', '00-adab86ce62b5fc83bd650f3c86738849-2eff96213351bd91-01', '\x7b227061796d656e745f6964223a2230316132313633322d623033352d373030302d623162642d313238626265623832663933222c226974656d5f6964223a2230316132313633322d616665312d373030302d613434342d393538613834373539383034222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a36333030302c2266756e64696e67223a2270657474795f72657365727665222c2266697273745f72656c696566223a747275652c226f7264657265645f6279223a2273797374656d3a64697362757273656d656e74222c2262795f72756c65223a747275657d'),
	(3, '852', '2026-11-26 04:52:30.590916+00', '01a21632-b103-7000-9b1f-1d67a40d4318', 'cn.jiuji.payment.submitted.v1', 'jiuji.disbursement', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 3, '370982117200', '2026-11-26 04:52:30.59051+00', 'system:disbursement', 'demo@0646b6b40be0', '01a21632-afe2-7000-bee5-45ff8465f456', '00-adab86ce62b5fc83bd650f3c86738849-2eff96213351bd91-01', '\x7b227061796d656e745f6964223a2230316132313633322d623033352d373030302d623162642d313238626265623832663933222c226974656d5f6964223a2230316132313633322d616665312d373030302d613434342d393538613834373539383034222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a36333030302c2266756e64696e67223a2270657474795f72657365727665222c2266697273745f72656c696566223a747275652c22696e737472756374696f6e5f6e6f223a224a4a30314132313633324230333537303030423142443132384242454238324639333031227d'),
	(4, '858', '2026-11-26 04:52:30.642014+00', '01a21632-b137-7000-a697-1ee04da8d843', 'cn.jiuji.payment.reserved.v1', 'jiuji.disbursement', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 4, '370982117200', '2026-11-26 04:52:30.641889+00', 'system:disbursement', 'demo@0646b6b40be0', '01a21632-b072-7000-8e47-e40dd9fcb761', '00-9a187d0794368eddce79510e101829c6-3fb9dc40b9300553-01', '\x7b227061796d656e745f6964223a2230316132313633322d623066642d373030302d623339372d613833323734343736633935222c226974656d5f6964223a2230316132313633322d623037312d373030352d383832652d663563306534333834323464222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73657d'),
	(5, '873', '2026-11-26 04:52:30.764348+00', '01a21632-b1b0-7001-af8c-adaa7d71efb2', 'cn.jiuji.payment.ordered.v1', 'jiuji.disbursement', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 5, '370982117200', '2026-11-26 04:52:30.764024+00', 'demo-finance_officer-370982-1', 'demo@0646b6b40be0', '01a21632-b072-7000-8e47-e40dd9fcb761', '00-4a31afd77b1b4d3988057beb2deeed18-ee62011adc428579-01', '\x7b227061796d656e745f6964223a2230316132313633322d623066642d373030302d623339372d613833323734343736633935222c226974656d5f6964223a2230316132313633322d623037312d373030352d383832652d663563306534333834323464222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73652c226f7264657265645f6279223a2264656d6f2d66696e616e63655f6f6666696365722d3337303938322d31222c2262795f72756c65223a66616c73657d'),
	(6, '898', '2026-11-26 04:52:30.87941+00', '01a21632-b222-7000-bde6-379affdf665a', 'cn.jiuji.payment.submitted.v1', 'jiuji.disbursement', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 6, '370982117200', '2026-11-26 04:52:30.875429+00', 'system:disbursement', 'demo@0646b6b40be0', '01a21632-b072-7000-8e47-e40dd9fcb761', '00-9a187d0794368eddce79510e101829c6-3fb9dc40b9300553-01', '\x7b227061796d656e745f6964223a2230316132313633322d623066642d373030302d623339372d613833323734343736633935222c226974656d5f6964223a2230316132313633322d623037312d373030352d383832652d663563306534333834323464222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73652c22696e737472756374696f6e5f6e6f223a224a4a30314132313633324230464437303030423339374138333237343437364339353031227d'),
	(7, '976', '2026-11-26 04:52:31.294072+00', '01a21632-b3bf-7000-be39-1f5ff5b6d3b2', 'cn.jiuji.payment.paid.v1', 'jiuji.disbursement', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 7, '370982117200', '2026-11-26 04:52:31.293967+00', 'system:disbursement', 'demo@0646b6b40be0', '01a21632-afe2-7000-bee5-45ff8465f456', '00-adab86ce62b5fc83bd650f3c86738849-2eff96213351bd91-01', '\x7b227061796d656e745f6964223a2230316132313633322d623033352d373030302d623162642d313238626265623832663933222c226974656d5f6964223a2230316132313633322d616665312d373030302d613434342d393538613834373539383034222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a36333030302c2266756e64696e67223a2270657474795f72657365727665222c2266697273745f72656c696566223a747275652c226d65616e73223a2262616e6b222c22696e737472756374696f6e5f6e6f223a224a4a30314132313633324230333537303030423142443132384242454238324639333031222c2262616e6b5f7265666572656e6365223a22424b32303236313132363030303030303031227d'),
	(8, '983', '2026-11-26 04:52:31.518715+00', '01a21632-b4a1-7000-ac06-8c0ea71db210', 'cn.jiuji.payment.paid.v1', 'jiuji.disbursement', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 8, '370982117200', '2026-11-26 04:52:31.518215+00', 'system:disbursement', 'demo@0646b6b40be0', '01a21632-b072-7000-8e47-e40dd9fcb761', '00-9a187d0794368eddce79510e101829c6-3fb9dc40b9300553-01', '\x7b227061796d656e745f6964223a2230316132313633322d623066642d373030302d623339372d613833323734343736633935222c226974656d5f6964223a2230316132313633322d623037312d373030352d383832652d663563306534333834323464222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3530343030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73652c226d65616e73223a2262616e6b222c22696e737472756374696f6e5f6e6f223a224a4a30314132313633324230464437303030423339374138333237343437364339353031222c2262616e6b5f7265666572656e6365223a22424b32303236313132363030303030303032227d'),
	(9, '1018', '2026-11-26 04:52:33.998444+00', '01a21632-be5b-7000-93b9-fe95919c665f', 'cn.jiuji.recovery.ordered.v1', 'jiuji.disbursement', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 9, '370982117200', '2026-11-26 04:52:33.998167+00', 'demo-finance_officer-370982-3', 'demo@0646b6b40be0', '01a21632-b072-7000-8e47-e40dd9fcb761', '00-b58099731c5b2fbe15bf937a02d12cbf-34616ea5c5e5fd24-01', '\x7b227265636f766572795f6964223a2230316132313633322d626535322d373030302d626438652d306630383237373863386165222c227061796d656e745f6964223a2230316132313633322d623066642d373030302d623339372d613833323734343736633935222c22616d6f756e745f66656e223a313030302c22726561736f6e5f636f6465223a22666f756e645f696e656c696769626c65222c226f7264657265645f6279223a2264656d6f2d66696e616e63655f6f6666696365722d3337303938322d33227d'),
	(10, '1303', '2026-11-26 04:52:39.549741+00', '01a21632-d406-7000-947b-cd0713276ae2', 'cn.jiuji.payment.held.v1', 'jiuji.disbursement', '01a21632-c9f8-7000-823c-afbfccd74684', 1, '370983103201', '2026-11-26 04:52:39.548617+00', 'system:disbursement', 'demo@0646b6b40be0', '01a21632-d3e0-7000-b15b-f1ee9542829d', '00-dfe8d1d5109601d396c69b804bc413e7-ee1696a9e6bf9e2a-01', '\x7b227061796d656e745f6964223a2230316132313633322d643366322d373030302d393638632d336161363865623162643661222c226974656d5f6964223a2230316132313633322d643364662d373030342d623762612d616130616230393434313665222c22696e7374616c6d656e74223a312c22696e7374616c6d656e7473223a312c22616d6f756e745f66656e223a3337383030302c2266756e64696e67223a22636f756e74795f627564676574222c2266697273745f72656c696566223a66616c73652c22726561736f6e5f636f6465223a22696e73756666696369656e745f66756e6473227d'),
	(11, '1303', '2026-11-26 04:52:39.549741+00', '01a21632-d40c-7000-983a-247bff7a7072', 'cn.jiuji.reserve.low.v1', 'jiuji.disbursement', 'budget:370983', 1, '370983000000', '2026-11-26 04:52:39.548617+00', 'system:disbursement', NULL, NULL, NULL, '\x7b226163636f756e74223a226275646765743a333730393833222c22617661696c61626c655f66656e223a302c226d61726b5f66656e223a353030303030307d'),
	(12, '1381', '2026-11-26 04:52:40.083137+00', '01a21632-d616-7001-98c3-5ed264850f72', 'cn.jiuji.in_kind.issued.v1', 'jiuji.disbursement', '01a21632-d4fd-7000-95ab-27376c903518', 1, '370983103201', '2026-11-26 04:52:40.082949+00', 'demo-village_officer-370983-1', 'demo@0646b6b40be0', '01a21632-d59a-7001-a98c-1a598453f113', '00-5dccd6ab8decb213a02b703040463568-fe6f59ebf13231c3-01', '\x7b2269737375655f6964223a2230316132313633322d643631362d373030302d616365352d343932366263323531383031222c226974656d5f6964223a2230316132313633322d643539612d373030302d616532382d303534663135616565306161222c2276616c75655f66656e223a36333030302c226973737565645f6279223a2264656d6f2d76696c6c6167655f6f6666696365722d3337303938332d31222c2266697273745f72656c696566223a747275657d');


INSERT INTO public.payment (payment_id, case_id, place_code, item_id, instalment, instalments, amount_fen, funding, fund, first_relief, state, attempt, pay_after, proposed_by, decided_by, cause, traceparent, policy_version, created_at, updated_at, version, hold_id, ordered_by, order_id, cancel_reason, reason_code, means, bank_reference, paid_at, officers, receipt_sha256) VALUES
	('01a21632-b035-7000-b1bd-128bbeb82f93', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', '01a21632-afe1-7000-a444-958a84759804', 1, 1, 63000, 'petty_reserve', 'reserve:370982117', true, 'paid', 1, '2026-11-26 04:52:30.358353+00', 'demo-window_clerk-370982-1', 'demo-township_approver-370982-1', '01a21632-afe2-7000-bee5-45ff8465f456', '00-adab86ce62b5fc83bd650f3c86738849-2eff96213351bd91-01', 'demo@0646b6b40be0', '2026-11-26 04:52:30.358353+00', '2026-11-26 04:52:31.293967+00', 5, NULL, 'system:disbursement', NULL, NULL, NULL, 'bank', 'BK2026112600000001', '2026-11-26 04:52:31.293967+00', '{}', NULL),
	('01a21632-b0fd-7000-b397-a83274476c95', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', '01a21632-b071-7005-882e-f5c0e438424d', 1, 1, 504000, 'county_budget', 'budget:370982', false, 'paid', 1, '2026-11-26 04:52:30.540235+00', 'demo-window_clerk-370982-2', 'demo-county_approver-370982-1', '01a21632-b072-7000-8e47-e40dd9fcb761', '00-9a187d0794368eddce79510e101829c6-3fb9dc40b9300553-01', 'demo@0646b6b40be0', '2026-11-26 04:52:30.540235+00', '2026-11-26 04:52:31.518215+00', 5, NULL, 'demo-finance_officer-370982-1', '01a21632-b1b0-7000-864e-c5b047976b97', NULL, NULL, 'bank', 'BK2026112600000002', '2026-11-26 04:52:31.518215+00', '{}', NULL),
	('01a21632-d3f2-7000-968c-3aa68eb1bd6a', '01a21632-c9f8-7000-823c-afbfccd74684', '370983103201', '01a21632-d3df-7004-b7ba-aa0ab094416e', 1, 1, 378000, 'county_budget', 'budget:370983', false, 'held', 1, '2026-11-26 04:52:39.532423+00', 'demo-window_clerk-370983-2', 'demo-county_approver-370983-1', '01a21632-d3e0-7000-b15b-f1ee9542829d', '00-dfe8d1d5109601d396c69b804bc413e7-ee1696a9e6bf9e2a-01', 'demo@0646b6b40be0', '2026-11-26 04:52:39.532423+00', '2026-11-26 04:52:39.548617+00', 2, NULL, NULL, NULL, NULL, 'insufficient_funds', NULL, NULL, NULL, '{}', NULL);


INSERT INTO public.recovery (recovery_id, payment_id, case_id, place_code, fund, amount_fen, repaid_fen, reason_code, ordered_by, ordered_at, version) VALUES
	('01a21632-be52-7000-bd8e-0f082778c8ae', '01a21632-b0fd-7000-b397-a83274476c95', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'budget:370982', 1000, 0, 'found_ineligible', 'demo-finance_officer-370982-3', '2026-11-26 04:52:33.998167+00', 1);


INSERT INTO public.relay_cursor (singleton, snapshot, system_identifier) VALUES
	(true, '1383:1383:', '7712338521955832527');


INSERT INTO public.stopped_case (case_id, place_code, reason_code, heard_at) VALUES
	('01a21632-d4fd-7000-95ab-27376c903518', '370983103201', 'case_withdrawn', '2026-11-26 04:52:40.12085+00');


INSERT INTO public.stream_position (source, case_id, version) VALUES
	('assessment', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 7),
	('intake', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 5),
	('assessment', '01a21632-be79-7000-9904-4de27f737723', 7),
	('intake', '01a21632-be79-7000-9904-4de27f737723', 7),
	('intake', '01a21632-c918-7000-ae7e-cbf4fed846da', 3),
	('assessment', '01a21632-c918-7000-ae7e-cbf4fed846da', 4),
	('intake', '01a21632-c9f8-7000-823c-afbfccd74684', 3),
	('assessment', '01a21632-c9f8-7000-823c-afbfccd74684', 5),
	('assessment', '01a21632-d4fd-7000-95ab-27376c903518', 1),
	('intake', '01a21632-d4fd-7000-95ab-27376c903518', 5),
	('intake', '01a21632-d631-7001-aca3-36176fca81ae', 4);


INSERT INTO public.transfer (seq, transfer_id, kind, debit, credit, amount_fen, pending_id, reference, place_code, actor, made_at) OVERRIDING SYSTEM VALUE VALUES
	(1, '01a21632-ad81-7000-9848-9f2f24904e75', 'move', 'treasury', 'budget:370982', 100000000, NULL, 'demo', '370982000000', 'demo-finance_officer-370982-9', '2026-11-26 04:52:29.694849+00'),
	(2, '01a21632-ad99-7000-9ea2-6115f35ac32e', 'move', 'budget:370982', 'reserve:370982117', 20000000, NULL, 'demo', '370982117000', 'demo-finance_officer-370982-9', '2026-11-26 04:52:29.719394+00'),
	(3, '01a21632-b06e-7000-90ed-f9101bd5cd4b', 'pend', 'reserve:370982117', 'bank:clearing', 63000, NULL, '01a21632-b035-7000-b1bd-128bbeb82f93', '370982117000', 'system:disbursement', '2026-11-26 04:52:30.443958+00'),
	(4, '01a21632-b134-7000-bd94-5496687ebf7b', 'pend', 'budget:370982', 'bank:clearing', 504000, NULL, '01a21632-b0fd-7000-b397-a83274476c95', '370982000000', 'system:disbursement', '2026-11-26 04:52:30.641889+00'),
	(5, '01a21632-b3bf-7002-9788-092c88a3d1d7', 'post', 'reserve:370982117', 'bank:clearing', 63000, '01a21632-b06e-7000-90ed-f9101bd5cd4b', '01a21632-b035-7000-b1bd-128bbeb82f93', '370982117000', 'system:disbursement', '2026-11-26 04:52:31.293967+00'),
	(6, '01a21632-b3bf-7001-827d-fde18904c669', 'move', 'bank:clearing', 'aid:paid', 63000, NULL, '01a21632-b035-7000-b1bd-128bbeb82f93', '000000000000', 'system:disbursement', '2026-11-26 04:52:31.293967+00'),
	(7, '01a21632-b4a1-7002-9a02-fb80f560c675', 'post', 'budget:370982', 'bank:clearing', 504000, '01a21632-b134-7000-bd94-5496687ebf7b', '01a21632-b0fd-7000-b397-a83274476c95', '370982000000', 'system:disbursement', '2026-11-26 04:52:31.518215+00'),
	(8, '01a21632-b4a1-7001-96bb-1fcd520c7e00', 'move', 'bank:clearing', 'aid:paid', 504000, NULL, '01a21632-b0fd-7000-b397-a83274476c95', '000000000000', 'system:disbursement', '2026-11-26 04:52:31.518215+00'),
	(9, '01a21632-be53-7000-ac95-1cc320841cd9', 'move', 'aid:paid', 'aid:receivable', 1000, NULL, '01a21632-be52-7000-bd8e-0f082778c8ae', '000000000000', 'demo-finance_officer-370982-3', '2026-11-26 04:52:33.998167+00');


SELECT pg_catalog.setval('public.outbox_seq_seq', 12, true);


SELECT pg_catalog.setval('public.transfer_seq_seq', 9, true);


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


ALTER TABLE ONLY public.account
    ADD CONSTRAINT pk_account PRIMARY KEY (code);


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


CREATE INDEX ix_goods_case_id ON public.goods USING btree (case_id);


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


CREATE INDEX outbox_20261126_case_id_idx ON public.outbox_20261126 USING btree (case_id);


CREATE INDEX outbox_20261126_txid_idx ON public.outbox_20261126 USING btree (txid);


CREATE INDEX outbox_20261127_case_id_idx ON public.outbox_20261127 USING btree (case_id);


CREATE INDEX outbox_20261127_txid_idx ON public.outbox_20261127 USING btree (txid);


CREATE INDEX outbox_default_case_id_idx ON public.outbox_default USING btree (case_id);


CREATE INDEX outbox_default_txid_idx ON public.outbox_default USING btree (txid);


CREATE UNIQUE INDEX uq_instruction_open ON public.instruction USING btree (payment_id) WHERE (state = ANY (ARRAY['created'::text, 'sending'::text, 'accepted'::text, 'unknown'::text]));


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_20261126_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_20261126_txid_idx;


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_20261127_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_20261127_txid_idx;


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

ALTER TABLE public.goods ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.instruction ENABLE ROW LEVEL SECURITY;

CREATE POLICY jurisdiction ON public.account USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


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


GRANT ALL ON FUNCTION public.jiuji_emit(p_event_ids uuid[], p_types text[], p_topics text[], p_case_ids text[], p_place_codes text[], p_causes text[], p_traces text[], p_policies text[], p_bodies bytea[], p_actors text[], p_occurred_at timestamp with time zone) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_outbox_partitions(p_ahead_days integer, p_keep_days integer) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_remember_batch(p_subjects text[], p_keys text[], p_fingerprints bytea[], p_statuses integer[], p_headers text[], p_bodies bytea[]) TO jiuji_app;


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


GRANT SELECT ON TABLE public.account TO jiuji_app;


GRANT SELECT ON TABLE public.case_stream TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.consumer_offset TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.dead_letter TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.goods TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.instruction TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.low_mark TO jiuji_app;


GRANT SELECT ON TABLE public.outbox TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.parked_event TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.payment TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.recovery TO jiuji_app;


GRANT SELECT,UPDATE ON TABLE public.relay_cursor TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.stopped_case TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.stream_position TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.timer TO jiuji_app;


GRANT SELECT ON TABLE public.transfer TO jiuji_app;
