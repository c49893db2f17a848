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

CREATE TABLE public.assessment (
    case_id text NOT NULL,
    place_code text NOT NULL,
    state text NOT NULL,
    version bigint NOT NULL,
    hardship_codes text[] NOT NULL,
    identity_classes text[] NOT NULL,
    urgent boolean NOT NULL,
    triaged_by text,
    first_asked_officer text,
    accepted_by text,
    household_size integer,
    affected_persons integer,
    stated_self_paid_fen bigint,
    stated_loss_fen bigint,
    requested_fen bigint,
    requested_modes text[] NOT NULL,
    requested_programmes text[] NOT NULL,
    registered_at timestamp with time zone,
    survey jsonb,
    means jsonb,
    review jsonb,
    decision jsonb,
    relief jsonb,
    conference jsonb,
    formalities jsonb,
    cash_owed integer NOT NULL,
    cash_settled integer NOT NULL,
    formalities_done boolean NOT NULL,
    post_notice boolean NOT NULL,
    CONSTRAINT ck_assessment_place_code CHECK ((place_code ~ '^[0-9]{12}$'::text))
);

ALTER TABLE ONLY public.assessment FORCE ROW LEVEL SECURITY;


ALTER TABLE public.assessment OWNER TO jiuji_owner;

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

CREATE TABLE public.fact_proof (
    proof_id uuid NOT NULL,
    case_id text NOT NULL,
    place_code text NOT NULL,
    kind text NOT NULL,
    issuer_kind text NOT NULL,
    stated_on date NOT NULL,
    attachment_sha256 text NOT NULL,
    recorded_by text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_fact_proof_place_code CHECK ((place_code ~ '^[0-9]{12}$'::text))
);

ALTER TABLE ONLY public.fact_proof FORCE ROW LEVEL SECURITY;


ALTER TABLE public.fact_proof OWNER TO jiuji_owner;

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

CREATE TABLE public.notice (
    notice_id uuid NOT NULL,
    case_id text NOT NULL,
    place_code text NOT NULL,
    mode text NOT NULL,
    text text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    upheld boolean NOT NULL,
    CONSTRAINT ck_notice_mode CHECK ((mode = ANY (ARRAY['pre'::text, 'post'::text]))),
    CONSTRAINT ck_notice_place_code CHECK ((place_code ~ '^[0-9]{12}$'::text))
);

ALTER TABLE ONLY public.notice FORCE ROW LEVEL SECURITY;


ALTER TABLE public.notice OWNER TO jiuji_owner;

COMMENT ON COLUMN public.notice.text IS 'Masked; what the public reads.';


CREATE TABLE public.objection (
    objection_id uuid NOT NULL,
    notice_id uuid NOT NULL,
    case_id text NOT NULL,
    place_code text NOT NULL,
    reason_code text NOT NULL,
    reason_text text NOT NULL,
    raised_by text NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    upheld boolean,
    finding_text text,
    resolved_by text,
    resolved_at timestamp with time zone,
    CONSTRAINT ck_objection_place_code CHECK ((place_code ~ '^[0-9]{12}$'::text))
);

ALTER TABLE ONLY public.objection FORCE ROW LEVEL SECURITY;


ALTER TABLE public.objection OWNER TO jiuji_owner;

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
	('0002');


INSERT INTO public.assessment (case_id, place_code, state, version, hardship_codes, identity_classes, urgent, triaged_by, first_asked_officer, accepted_by, household_size, affected_persons, stated_self_paid_fen, stated_loss_fen, requested_fen, requested_modes, requested_programmes, registered_at, survey, means, review, decision, relief, conference, formalities, cash_owed, cash_settled, formalities_done, post_notice) VALUES
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'approved', 14, '{sudden_illness,medical_expense}', '{dibao}', true, 'demo-window_clerk-370982-1', 'demo-village_officer-370982-1', 'demo-window_clerk-370982-1', NULL, NULL, 5000000, NULL, 1200000, '{cash}', '{charity_relief}', '2026-11-26 00:51:28.869586+00', '{"loss_fen": 0, "surveyors": ["demo-window_clerk-370982-2", "demo-window_clerk-370982-5"], "recorded_by": "demo-window_clerk-370982-2", "self_paid_fen": 5000000, "household_size": 1, "affected_persons": 1, "related_officers": [], "monthly_income_fen": null}', '{"authorised": true, "checked_by": "demo-window_clerk-370982-2", "assets_within_rule": true, "monthly_income_fen": 0}', '{"members": ["demo-window_clerk-370982-2", "demo-window_clerk-370982-3", "demo-window_clerk-370982-4"], "procedure": "emergency", "votes_for": 3, "programmes": ["disease_emergency_fund", "medical_assistance", "red_cross_relief", "charity_relief"], "explanation": {"fen": 567000, "caps": [{"fen": 5000000, "name": "proved_cost", "applied": false}, {"fen": 756000, "name": "case", "applied": false}], "rule": "illness", "inputs": {"persons": 1, "base_fen": 63000, "cost_fen": 5000000, "base_kind": "urban", "hardships": ["sudden_illness", "medical_expense"], "procedure": "emergency"}, "formula": "630.00 × 1 × 9", "sources": ["山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "group_fen": null, "screening": ["urgent"], "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "泰政办字〔2015〕40号"], "proposed_fen": 567000, "rule_name_en": "Grave illness, medical expenditure: 6 to 9 months", "rule_name_zh": "重大疾病、医疗支出：6至9个月", "policy_version": "demo@9b52d6d0d42f", "first_relief_fen": 63000, "procedure_source": "泰政办字〔2015〕40号：事后公示、事实证明、集体研判；国发〔2014〕47号：紧急程序先行救助、补办手续；人数为设计值（本系统设计，非法定）"}, "proposed_by": "demo-window_clerk-370982-2", "computed_fen": 567000, "proposed_fen": 567000, "votes_against": 0, "policy_version": "demo@9b52d6d0d42f", "explanation_sha256": "549144725e7cc071e6267be3915030b41364153ff6797851548cb0b4384b8522"}', '{"items": [{"desk": null, "kind": "cash", "funding": "county_budget", "item_id": "01a21556-0967-7005-b8ae-368028e9951a", "programme": "temporary_assistance", "amount_fen": 504000, "department": "civil_affairs", "instalments": 1, "needs_consent": false}, {"desk": "health", "kind": "referral", "funding": null, "item_id": "01a21556-0967-7004-991f-c66ec68c61c8", "programme": "disease_emergency_fund", "amount_fen": null, "department": "health_commission", "instalments": 1, "needs_consent": false}, {"desk": "health", "kind": "referral", "funding": null, "item_id": "01a21556-0967-7003-8dfb-25a7cdba8075", "programme": "medical_assistance", "amount_fen": null, "department": "medical_insurance", "instalments": 1, "needs_consent": false}, {"desk": "charity", "kind": "referral", "funding": null, "item_id": "01a21556-0967-7002-a016-fb327105faab", "programme": "red_cross_relief", "amount_fen": null, "department": "red_cross", "instalments": 1, "needs_consent": true}, {"desk": "charity", "kind": "referral", "funding": null, "item_id": "01a21556-0967-7001-97b7-f4d8a210945a", "programme": "charity_relief", "amount_fen": null, "department": "charity_federation", "instalments": 1, "needs_consent": true}], "approved": true, "amount_fen": 567000, "decided_by": "demo-county_approver-370982-1", "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "泰政办字〔2015〕40号", "山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "reason_code": null, "reason_text": null, "remedy_text": null, "policy_version": "demo@9b52d6d0d42f"}', '{"form": "cash", "item_id": "01a21556-082f-7000-a4ea-580d869478b0", "amount_fen": 63000, "ordered_by": "demo-township_approver-370982-1"}', NULL, '{"reason_code": null, "reason_text": null, "completed_by": "demo-window_clerk-370982-2", "found_eligible": true}', 2, 2, true, false),
	('01a21556-1867-7000-a300-ffda5e8c24ec', '370983103201', 'rejected', 12, '{medical_expense}', '{}', false, 'demo-window_clerk-370983-2', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-2', 3, NULL, 4500000, NULL, NULL, '{}', '{}', '2026-11-26 00:51:33.604458+00', '{"loss_fen": 0, "surveyors": ["demo-window_clerk-370983-2", "demo-window_clerk-370983-3"], "recorded_by": "demo-window_clerk-370983-2", "self_paid_fen": 4500000, "household_size": 3, "affected_persons": 1, "related_officers": [], "monthly_income_fen": null}', '{"authorised": true, "checked_by": "demo-window_clerk-370983-2", "assets_within_rule": true, "monthly_income_fen": 0}', '{"members": ["demo-window_clerk-370983-1", "demo-window_clerk-370983-2", "demo-window_clerk-370983-3"], "procedure": "normal", "votes_for": 3, "programmes": ["medical_assistance", "charity_relief"], "explanation": {"fen": 567000, "caps": [{"fen": 4500000, "name": "proved_cost", "applied": false}, {"fen": 756000, "name": "case", "applied": false}], "rule": "illness", "inputs": {"persons": 1, "base_fen": 63000, "cost_fen": 4500000, "base_kind": "urban", "hardships": ["medical_expense"], "procedure": "normal"}, "formula": "630.00 × 1 × 9", "sources": ["山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "group_fen": null, "screening": ["amount_fen=567000", "township_limit_fen=300000"], "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号"], "proposed_fen": 567000, "rule_name_en": "Grave illness, medical expenditure: 6 to 9 months", "rule_name_zh": "重大疾病、医疗支出：6至9个月", "policy_version": "demo@9b52d6d0d42f", "first_relief_fen": 0, "procedure_source": "社会救助暂行办法 §48：审核、公示后由县级民政部门审批；人数为设计值（本系统设计，非法定）"}, "proposed_by": "demo-window_clerk-370983-2", "computed_fen": 567000, "proposed_fen": 567000, "votes_against": 0, "policy_version": "demo@9b52d6d0d42f", "explanation_sha256": "828e904f1d322c6db62b7700df375a24a9812f3041b5e2780dcb29142810c0d0"}', '{"items": [], "approved": false, "amount_fen": 0, "decided_by": "demo-county_approver-370983-1", "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "reason_code": "not_in_need", "reason_text": "演示：家庭收入高于标准。", "remedy_text": "演示：可申请行政复议。", "policy_version": "demo@9b52d6d0d42f"}', NULL, NULL, NULL, 0, 0, false, false),
	('01a21556-240c-7000-9330-4e580332716b', '370983103201', 'objected', 8, '{medical_expense}', '{}', false, 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 3, NULL, 4500000, NULL, NULL, '{}', '{}', '2026-11-26 00:51:36.575986+00', '{"loss_fen": 0, "surveyors": ["demo-window_clerk-370983-2", "demo-window_clerk-370983-3"], "recorded_by": "demo-window_clerk-370983-2", "self_paid_fen": 4500000, "household_size": 3, "affected_persons": 1, "related_officers": [], "monthly_income_fen": null}', '{"authorised": true, "checked_by": "demo-window_clerk-370983-2", "assets_within_rule": true, "monthly_income_fen": 0}', '{"members": ["demo-window_clerk-370983-1", "demo-window_clerk-370983-2", "demo-window_clerk-370983-3"], "procedure": "normal", "votes_for": 3, "programmes": ["medical_assistance", "charity_relief"], "explanation": {"fen": 567000, "caps": [{"fen": 4500000, "name": "proved_cost", "applied": false}, {"fen": 756000, "name": "case", "applied": false}], "rule": "illness", "inputs": {"persons": 1, "base_fen": 63000, "cost_fen": 4500000, "base_kind": "urban", "hardships": ["medical_expense"], "procedure": "normal"}, "formula": "630.00 × 1 × 9", "sources": ["山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "group_fen": null, "screening": ["amount_fen=567000", "township_limit_fen=300000"], "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号"], "proposed_fen": 567000, "rule_name_en": "Grave illness, medical expenditure: 6 to 9 months", "rule_name_zh": "重大疾病、医疗支出：6至9个月", "policy_version": "demo@9b52d6d0d42f", "first_relief_fen": 0, "procedure_source": "社会救助暂行办法 §48：审核、公示后由县级民政部门审批；人数为设计值（本系统设计，非法定）"}, "proposed_by": "demo-window_clerk-370983-2", "computed_fen": 567000, "proposed_fen": 567000, "votes_against": 0, "policy_version": "demo@9b52d6d0d42f", "explanation_sha256": "828e904f1d322c6db62b7700df375a24a9812f3041b5e2780dcb29142810c0d0"}', NULL, NULL, NULL, NULL, 0, 0, false, false),
	('01a21556-25ff-7000-840e-ba8de7069f86', '370983103201', 'approved', 9, '{education_expense}', '{}', false, 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 3, NULL, NULL, NULL, NULL, '{}', '{dibao_enrolment}', '2026-11-26 00:51:37.077284+00', '{"loss_fen": 0, "surveyors": ["demo-window_clerk-370983-2", "demo-window_clerk-370983-3"], "recorded_by": "demo-window_clerk-370983-2", "self_paid_fen": 4500000, "household_size": 3, "affected_persons": 1, "related_officers": [], "monthly_income_fen": null}', '{"authorised": true, "checked_by": "demo-window_clerk-370983-2", "assets_within_rule": true, "monthly_income_fen": 0}', '{"members": ["demo-window_clerk-370983-1", "demo-window_clerk-370983-2", "demo-window_clerk-370983-3"], "procedure": "normal", "votes_for": 3, "programmes": ["education_aid", "charity_relief", "dibao_enrolment"], "explanation": {"fen": 378000, "caps": [{"fen": 4500000, "name": "proved_cost", "applied": false}, {"fen": 756000, "name": "case", "applied": false}], "rule": "education", "inputs": {"persons": 1, "base_fen": 63000, "cost_fen": 4500000, "base_kind": "urban", "hardships": ["education_expense"], "procedure": "normal"}, "formula": "630.00 × 1 × 6", "sources": ["山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "group_fen": null, "screening": ["amount_fen=378000", "township_limit_fen=300000"], "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号"], "proposed_fen": 378000, "rule_name_en": "Burden of education: 4 to 6 months", "rule_name_zh": "教育负担：4至6个月", "policy_version": "demo@9b52d6d0d42f", "first_relief_fen": 0, "procedure_source": "社会救助暂行办法 §48：审核、公示后由县级民政部门审批；人数为设计值（本系统设计，非法定）"}, "proposed_by": "demo-window_clerk-370983-2", "computed_fen": 378000, "proposed_fen": 378000, "votes_against": 0, "policy_version": "demo@9b52d6d0d42f", "explanation_sha256": "7b9d17da7827803e29ce578a4d067df742738784e76cd84e24ccef3b49053775"}', '{"items": [{"desk": null, "kind": "cash", "funding": "county_budget", "item_id": "01a21556-30bd-7004-b89b-03c2d4ac750a", "programme": "temporary_assistance", "amount_fen": 378000, "department": "civil_affairs", "instalments": 1, "needs_consent": false}, {"desk": "education", "kind": "referral", "funding": null, "item_id": "01a21556-30bd-7003-98ef-2fd2f7ccc6e0", "programme": "education_aid", "amount_fen": null, "department": "education", "instalments": 1, "needs_consent": false}, {"desk": "charity", "kind": "referral", "funding": null, "item_id": "01a21556-30bd-7002-8c73-354ff1d90dff", "programme": "charity_relief", "amount_fen": null, "department": "charity_federation", "instalments": 1, "needs_consent": true}, {"desk": "civil_affairs", "kind": "referral", "funding": null, "item_id": "01a21556-30bd-7001-806d-6692e3e97712", "programme": "dibao_enrolment", "amount_fen": null, "department": "civil_affairs_dibao", "instalments": 1, "needs_consent": false}], "approved": true, "amount_fen": 378000, "decided_by": "demo-county_approver-370983-1", "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "reason_code": null, "reason_text": null, "remedy_text": null, "policy_version": "demo@9b52d6d0d42f"}', NULL, NULL, NULL, 1, 0, false, false),
	('01a21556-3205-7000-9bba-672fe55c3a01', '370983103201', 'ended', 6, '{fire}', '{}', true, 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 3, NULL, NULL, NULL, NULL, '{}', '{}', '2026-11-26 00:51:40.154734+00', NULL, NULL, NULL, NULL, '{"form": "in_kind", "item_id": "01a21556-32d8-7000-8f3f-cc086e26641a", "amount_fen": 63000, "ordered_by": "demo-township_approver-370983-1"}', NULL, NULL, 1, 1, false, false),
	('01a21556-33a2-7000-93a1-44a4ea8f5213', '370983103201', 'accepted', 2, '{stranded_person}', '{}', false, NULL, 'demo-window_clerk-370983-1', 'system:intake', 3, NULL, NULL, NULL, NULL, '{}', '{}', '2026-11-26 00:51:40.557753+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, false);


INSERT INTO public.case_stream (case_id, version) VALUES
	('01a21556-05f6-7000-a6ae-b17f0aa8bac9', 7),
	('01a21556-1867-7000-a300-ffda5e8c24ec', 7),
	('01a21556-240c-7000-9330-4e580332716b', 4),
	('01a21556-25ff-7000-840e-ba8de7069f86', 5),
	('01a21556-3205-7000-9bba-672fe55c3a01', 1);


INSERT INTO public.consumer_offset (topic, partition, next_offset) VALUES
	('jiuji.intake', 0, 3),
	('jiuji.intake', 3, 8),
	('jiuji.disbursement', 3, 11),
	('jiuji.disbursement', 2, 1),
	('jiuji.intake', 2, 12),
	('jiuji.intake', 1, 4);


INSERT INTO public.fact_proof (proof_id, case_id, place_code, kind, issuer_kind, stated_on, attachment_sha256, recorded_by, recorded_at) VALUES
	('01a21556-0843-7000-afcc-bcef2db834b5', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'village_statement', 'village', '2026-01-05', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370982-2', '2026-11-26 00:51:29.470889+00'),
	('01a21556-19fb-7000-9adb-0212e18b7d36', '01a21556-1867-7000-a300-ffda5e8c24ec', '370983103201', 'village_statement', 'village', '2026-01-05', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370983-2', '2026-11-26 00:51:34.005324+00'),
	('01a21556-254d-7000-be4b-60431f2145bd', '01a21556-240c-7000-9330-4e580332716b', '370983103201', 'village_statement', 'village', '2026-01-05', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370983-2', '2026-11-26 00:51:36.904137+00'),
	('01a21556-270c-7000-ae26-aff6754dc5c5', '01a21556-25ff-7000-840e-ba8de7069f86', '370983103201', 'village_statement', 'village', '2026-01-05', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370983-2', '2026-11-26 00:51:37.355125+00');


INSERT INTO public.idempotency (subject, key, fingerprint, status, headers, body, created_at) VALUES
	('demo-township_approver-370982-1', '9d4a0253-7277-4fcb-afa1-e93575e7795b', '\x0255dcd0085c31bb61794851ca900f20fd56e4f3be4a4cafbdfa65f85ce5b606', 200, '{"etag": "\"4\"", "content-type": "application/json"}', '\x7b22636173655f6964223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c22706c6163655f636f6465223a22333730393832313137323030222c227374617465223a226163636570746564222c2276657273696f6e223a342c22757267656e74223a747275652c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a32382e3836393538365a222c2263757272656e6379223a22434e59222c2273637265656e696e67223a7b2270726f636564757265223a22656d657267656e6379222c22726561736f6e73223a5b22757267656e74225d7d2c22636f6d70757465645f66656e223a3536373030302c22666173745f6c696d69745f66656e223a36333030302c22737572766579223a6e756c6c2c226d65616e73223a6e756c6c2c22726576696577223a6e756c6c2c226465636973696f6e223a6e756c6c2c2272656c696566223a7b226974656d5f6964223a2230316132313535362d303832662d373030302d613465612d353830643836393437386230222c22616d6f756e745f66656e223a36333030302c22666f726d223a2263617368222c226f7264657265645f6279223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938322d31227d2c22636f6e666572656e6365223a6e756c6c2c22666f726d616c6974696573223a6e756c6c2c226578706c616e6174696f6e223a7b2266656e223a3536373030302c2272756c65223a22696c6c6e657373222c2272756c655f6e616d655f7a68223a22e9878de5a4a7e796bee79785e38081e58cbbe79697e694afe587baefbc9a36e887b339e4b8aae69c88222c2272756c655f6e616d655f656e223a22477261766520696c6c6e6573732c206d65646963616c20657870656e6469747572653a203620746f2039206d6f6e746873222c22666f726d756c61223a223633302e303020c397203120c3972039222c22696e70757473223a7b22626173655f66656e223a36333030302c22626173655f6b696e64223a22757262616e222c22706572736f6e73223a312c22636f73745f66656e223a353030303030302c22686172647368697073223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c2270726f636564757265223a22656d657267656e6379227d2c2263617073223a5b7b226e616d65223a2270726f7665645f636f7374222c2266656e223a353030303030302c226170706c696564223a66616c73657d2c7b226e616d65223a2263617365222c2266656e223a3735363030302c226170706c696564223a66616c73657d5d2c22736f7572636573223a5b22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d2c22706f6c6963795f76657273696f6e223a2264656d6f40396235326436643064343266227d2c22666f726d616c69746965735f646f6e65223a66616c73652c2270726f6f6673223a5b5d2c226e6f7469636573223a5b5d7d', '2026-11-26 00:51:29.452487+00'),
	('demo-window_clerk-370982-2', '997fdebd-c8f3-4a73-95c9-a598452ccff2', '\x962f92c43952056e55ad30e71145d6202b67afba8f379db66daba6ae2ff2337c', 201, '{"location": "/v1/assessments/01a21556-05f6-7000-a6ae-b17f0aa8bac9", "content-type": "application/json"}', '\x7b2270726f6f665f6964223a2230316132313535362d303834332d373030302d616663632d626365663264623833346235222c22636173655f6964223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c226b696e64223a2276696c6c6167655f73746174656d656e74222c226973737565725f6b696e64223a2276696c6c616765222c227374617465645f6f6e223a22323032362d30312d3035222c226174746163686d656e745f736861323536223a2232613937353136633335346236383834386364626438663534613232366130613535623231656431333865323037616436633563626239633030616135616561222c227265636f726465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c227265636f726465645f6174223a22323032362d31312d32365430303a35313a32392e3437303838395a227d', '2026-11-26 00:51:29.470986+00'),
	('demo-window_clerk-370982-2', '00cd9fd1-48ad-4168-8c70-6e4eb7ea71c2', '\x9e46cdceafd572d4b625ae67e31ca7b4bab28c3d9f7cfefca5f7a266bb1a48d3', 200, '{"etag": "\"5\"", "content-type": "application/json"}', '\x7b22636173655f6964223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c22706c6163655f636f6465223a22333730393832313137323030222c227374617465223a227375727665796564222c2276657273696f6e223a352c22757267656e74223a747275652c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c22726567697374657265645f6174223a22323032362d31312d32365430303a35313a32382e3836393538365a222c2263757272656e6379223a22434e59222c2273637265656e696e67223a7b2270726f636564757265223a22656d657267656e6379222c22726561736f6e73223a5b22757267656e74225d7d2c22636f6d70757465645f66656e223a3536373030302c22666173745f6c696d69745f66656e223a36333030302c22737572766579223a7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d35225d2c22686f757365686f6c645f73697a65223a312c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a353030303030302c226c6f73735f66656e223a302c226d6f6e74686c795f696e636f6d655f66656e223a6e756c6c2c2272656c617465645f6f66666963657273223a5b5d2c227265636f726465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32227d2c226d65616e73223a6e756c6c2c22726576696577223a6e756c6c2c226465636973696f6e223a6e756c6c2c2272656c696566223a7b226974656d5f6964223a2230316132313535362d303832662d373030302d613465612d353830643836393437386230222c22616d6f756e745f66656e223a36333030302c22666f726d223a2263617368222c226f7264657265645f6279223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938322d31227d2c22636f6e666572656e6365223a6e756c6c2c22666f726d616c6974696573223a6e756c6c2c226578706c616e6174696f6e223a7b2266656e223a3536373030302c2272756c65223a22696c6c6e657373222c2272756c655f6e616d655f7a68223a22e9878de5a4a7e796bee79785e38081e58cbbe79697e694afe587baefbc9a36e887b339e4b8aae69c88222c2272756c655f6e616d655f656e223a22477261766520696c6c6e6573732c206d65646963616c20657870656e6469747572653a203620746f2039206d6f6e746873222c22666f726d756c61223a223633302e303020c397203120c3972039222c22696e70757473223a7b22626173655f66656e223a36333030302c22626173655f6b696e64223a22757262616e222c22706572736f6e73223a312c22636f73745f66656e223a353030303030302c22686172647368697073223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c2270726f636564757265223a22656d657267656e6379227d2c2263617073223a5b7b226e616d65223a2270726f7665645f636f7374222c2266656e223a353030303030302c226170706c696564223a66616c73657d2c7b226e616d65223a2263617365222c2266656e223a3735363030302c226170706c696564223a66616c73657d5d2c22736f7572636573223a5b22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d2c22706f6c6963795f76657273696f6e223a2264656d6f40396235326436643064343266227d2c22666f726d616c69746965735f646f6e65223a66616c73652c2270726f6f6673223a5b7b2270726f6f665f6964223a2230316132313535362d303834332d373030302d616663632d626365663264623833346235222c22636173655f6964223a2230316132313535362d303566362d373030302d613661652d623137663061613862616339222c226b696e64223a2276696c6c6167655f73746174656d656e74222c226973737565725f6b696e64223a2276696c6c616765222c227374617465645f6f6e223a22323032362d30312d3035222c226174746163686d656e745f736861323536223a2232613937353136633335346236383834386364626438663534613232366130613535623231656431333865323037616436633563626239633030616135616561222c227265636f726465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c227265636f726465645f6174223a22323032362d31312d32365430303a35313a32392e3437303838395a227d5d2c226e6f7469636573223a5b5d7d', '2026-11-26 00:51:29.488656+00');


INSERT INTO public.inbox (event_id, received_at) VALUES
	('01a21556-05f6-7001-83f5-cfa2a9ab22f5', '2026-11-26 00:51:29.22979+00'),
	('01a21556-0629-7000-9503-dddc5e6b7c67', '2026-11-26 00:51:29.360134+00'),
	('01a21556-0644-7000-af9d-c4ec571f5732', '2026-11-26 00:51:29.360134+00'),
	('01a21556-0647-7000-8a07-e55afb9e9424', '2026-11-26 00:51:29.360134+00'),
	('01a21556-08e8-7000-b7db-f7be64973eb2', '2026-11-26 00:51:29.741315+00'),
	('01a21556-08f1-7000-817e-8663b498412f', '2026-11-26 00:51:29.741315+00'),
	('01a21556-09a4-7000-b2b6-548f736be325', '2026-11-26 00:51:29.883729+00'),
	('01a21556-0a08-7000-99a2-d3277987c801', '2026-11-26 00:51:29.972883+00'),
	('01a21556-0aba-7000-b3e4-6dce86fdcb1e', '2026-11-26 00:51:30.121344+00'),
	('01a21556-0b36-7000-a790-9eee20898d31', '2026-11-26 00:51:30.305157+00'),
	('01a21556-0ca5-7000-804b-0abf6dee4f14', '2026-11-26 00:51:30.666817+00'),
	('01a21556-0dc9-7000-b377-87acd097f6e2', '2026-11-26 00:51:30.897416+00'),
	('01a21556-15ee-7000-9e14-4a1feddfd321', '2026-11-26 00:51:33.006617+00'),
	('01a21556-1841-7000-88c3-cdafa8df51c4', '2026-11-26 00:51:33.58996+00'),
	('01a21556-1868-7000-8bd0-5efb9716d528', '2026-11-26 00:51:33.652139+00'),
	('01a21556-1888-7000-a9a4-65e48a894702', '2026-11-26 00:51:33.689953+00'),
	('01a21556-18d9-7000-b5f8-abfaa04fb793', '2026-11-26 00:51:33.740959+00'),
	('01a21556-18f8-7000-89fd-c4b9eb4e316d', '2026-11-26 00:51:33.765238+00'),
	('01a21556-1930-7000-b325-af0c959c3a4a', '2026-11-26 00:51:33.833656+00'),
	('01a21556-195b-7000-a2cd-c923c72cee94', '2026-11-26 00:51:33.869338+00'),
	('01a21556-241c-7000-9b96-d51f3dff7123', '2026-11-26 00:51:36.642999+00'),
	('01a21556-240c-7001-bbeb-b206427118a8', '2026-11-26 00:51:36.696674+00'),
	('01a21556-2458-7000-a02a-0b886d9e0f5e', '2026-11-26 00:51:36.737928+00'),
	('01a21556-247d-7000-bde6-d3ee5f04215a', '2026-11-26 00:51:36.771912+00'),
	('01a21556-25ff-7001-abc6-996248173a32', '2026-11-26 00:51:37.116926+00'),
	('01a21556-263b-7000-9889-430927035deb', '2026-11-26 00:51:37.188254+00'),
	('01a21556-2664-7000-bb2d-f9671eee176e', '2026-11-26 00:51:37.226208+00'),
	('01a21556-3128-7000-8eff-4048a207b9f9', '2026-11-26 00:51:39.9549+00'),
	('01a21556-312a-7000-96cd-c484e2cb0822', '2026-11-26 00:51:39.9549+00'),
	('01a21556-3206-7000-a18e-16844b0e9b04', '2026-11-26 00:51:40.2295+00'),
	('01a21556-3238-7000-8681-0ca2edabca5f', '2026-11-26 00:51:40.263755+00'),
	('01a21556-323c-7000-9807-455965a7a053', '2026-11-26 00:51:40.263755+00'),
	('01a21556-3361-7000-854c-f1a5e07f21b5', '2026-11-26 00:51:40.532517+00'),
	('01a21556-337f-7000-b407-78a2789dbde3', '2026-11-26 00:51:40.567991+00'),
	('01a21556-3383-7000-91da-16312f43276c', '2026-11-26 00:51:40.567991+00'),
	('01a21556-33a2-7001-bdd9-1b873fb0afd4', '2026-11-26 00:51:40.62108+00'),
	('01a21556-33e3-7000-bddc-d4db42fce1e5', '2026-11-26 00:51:40.655303+00'),
	('01a21556-33f4-7000-96df-14d6ba6693d7', '2026-11-26 00:51:40.688998+00'),
	('01a21556-81c2-7000-86f1-1a39cdd094ff', '2026-11-26 00:52:00.594345+00');


INSERT INTO public.notice (notice_id, case_id, place_code, mode, text, opened_at, closes_at, closed_at, upheld) VALUES
	('01a21556-0dde-7000-b6b4-f27fe28f6dfb', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', '370982117200', 'post', '新泰市汶南镇申请人某某，家庭成员1人，因突发重大疾病、医疗刚性支出，拟给予或已给予临时救助5,670.00元。如有异议，请向受理窗口或救助热线反映。', '2026-11-26 00:51:30.897301+00', '2026-11-26 00:51:32.897301+00', '2026-11-26 00:51:32.923601+00', false),
	('01a21556-1a33-7000-86b3-3ff90c6dd3b4', '01a21556-1867-7000-a300-ffda5e8c24ec', '370983103201', 'pre', '肥城市桃园镇申请人某某，家庭成员3人，因医疗刚性支出，拟给予或已给予临时救助5,670.00元。如有异议，请向受理窗口或救助热线反映。', '2026-11-26 00:51:34.059601+00', '2026-11-26 00:51:36.059601+00', '2026-11-26 00:51:36.102501+00', false),
	('01a21556-25b1-7000-9975-75d73765fcca', '01a21556-240c-7000-9330-4e580332716b', '370983103201', 'pre', '肥城市桃园镇申请人某某，家庭成员3人，因医疗刚性支出，拟给予或已给予临时救助5,670.00元。如有异议，请向受理窗口或救助热线反映。', '2026-11-26 00:51:37.000724+00', '2026-11-26 00:51:39.000724+00', NULL, false),
	('01a21556-2763-7000-8908-ea8914080407', '01a21556-25ff-7000-840e-ba8de7069f86', '370983103201', 'pre', '肥城市桃园镇申请人某某，家庭成员3人，因教育支出，拟给予或已给予临时救助3,780.00元。如有异议，请向受理窗口或救助热线反映。', '2026-11-26 00:51:37.431205+00', '2026-11-26 00:51:39.431205+00', '2026-11-26 00:51:39.433448+00', false);


INSERT INTO public.objection (objection_id, notice_id, case_id, place_code, reason_code, reason_text, raised_by, raised_at, upheld, finding_text, resolved_by, resolved_at) VALUES
	('01a21556-1a65-7000-a73f-dccd871c49ce', '01a21556-1a33-7000-86b3-3ff90c6dd3b4', '01a21556-1867-7000-a300-ffda5e8c24ec', '370983103201', 'not_in_need', '演示：该户有两辆货车在营运。', 'demo-neighbour', '2026-11-26 00:51:34.096666+00', false, '演示：经核查，异议不成立。', 'demo-county_approver-370983-4', '2026-11-26 00:51:34.14209+00'),
	('01a21556-25d2-7000-804c-151e036e7624', '01a21556-25b1-7000-9975-75d73765fcca', '01a21556-240c-7000-9330-4e580332716b', '370983103201', 'not_in_need', '演示：该户有两辆货车在营运。', 'demo-neighbour', '2026-11-26 00:51:37.029728+00', NULL, NULL, NULL, NULL);


INSERT INTO public.outbox_20261126 (seq, txid, created_at, event_id, type, topic, case_id, case_version, place_code, occurred_at, actor, policy_version, causation_id, traceparent, body) OVERRIDING SYSTEM VALUE VALUES
	(1, '813', '2026-11-26 00:51:29.452487+00', '01a21556-0831-7000-91d3-3cada8778078', 'cn.jiuji.relief.ordered.v1', 'jiuji.assessment', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 1, '370982117200', '2026-11-26 00:51:29.45208+00', 'demo-township_approver-370982-1', 'demo@9b52d6d0d42f', NULL, '00-0de6d9e13b2195d994105c0786bc98a1-afdd4a01e8277ea5-01', '\x7b226974656d5f6964223a2230316132313535362d303832662d373030302d613465612d353830643836393437386230222c22616d6f756e745f66656e223a36333030302c22666f726d223a2263617368222c2266756e64696e67223a2270657474795f72657365727665222c226f7264657265645f6279223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938322d31222c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31227d'),
	(2, '817', '2026-11-26 00:51:29.488656+00', '01a21556-0866-7000-a312-8691de63ea91', 'cn.jiuji.survey.completed.v1', 'jiuji.assessment', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 2, '370982117200', '2026-11-26 00:51:29.487563+00', 'demo-window_clerk-370982-2', NULL, NULL, '00-0d0c94081a06d86cc1b705ed9cb1b107-0119c4cb0666bfa4-01', '\x7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d35225d2c22686f757365686f6c645f73697a65223a312c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a353030303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d'),
	(3, '833', '2026-11-26 00:51:29.589294+00', '01a21556-08ed-7000-bc77-2a8753cdf1ef', 'cn.jiuji.review.decided.v1', 'jiuji.assessment', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 3, '370982117200', '2026-11-26 00:51:29.588971+00', 'demo-window_clerk-370982-2', 'demo@9b52d6d0d42f', NULL, '00-0f69638e2b0d03a2449f5e65e3964185-6193fd39d13de171-01', '\x7b2270726f636564757265223a22656d657267656e6379222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d33222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d34225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2270726f706f7365645f66656e223a3536373030307d'),
	(4, '846', '2026-11-26 00:51:29.760575+00', '01a21556-0968-7000-aa7e-ac6432e44269', 'cn.jiuji.case.approved.v1', 'jiuji.assessment', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 4, '370982117200', '2026-11-26 00:51:29.75849+00', 'demo-county_approver-370982-1', 'demo@9b52d6d0d42f', NULL, '00-481ddcf9afe4db8795486b3f78af4121-624e24bd9339be0b-01', '\x7b2270726f636564757265223a22656d657267656e6379222c226974656d73223a5b7b226974656d5f6964223a2230316132313535362d303936372d373030352d623861652d333638303238653939353161222c226b696e64223a2263617368222c2270726f6772616d6d65223a2274656d706f726172795f617373697374616e6365222c226465706172746d656e74223a22636976696c5f61666661697273222c22616d6f756e745f66656e223a3530343030302c22696e7374616c6d656e7473223a312c2266756e64696e67223a22636f756e74795f627564676574222c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132313535362d303936372d373030342d393931662d633636656336386336316338222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22646973656173655f656d657267656e63795f66756e64222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226465736b223a226865616c7468222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132313535362d303936372d373030332d386466622d323561376364626138303735222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a226d65646963616c5f617373697374616e6365222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226465736b223a226865616c7468222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132313535362d303936372d373030322d613031362d666233323731303566616162222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a227265645f63726f73735f72656c696566222c226465706172746d656e74223a227265645f63726f7373222c226465736b223a2263686172697479222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a747275657d2c7b226974656d5f6964223a2230316132313535362d303936372d373030312d393762372d663464386132313039343561222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a747275657d5d2c22746f74616c5f66656e223a3536373030302c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c22646563696465645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938322d31222c226c6567616c5f6261736973223a5b22e7a4bee4bc9ae69591e58aa9e69a82e8a18ce58a9ee6b39520c2a73437e280933438222c22e59bbde58f91e3809432303134e380953437e58fb7222c22e6b3b0e694bfe58a9ee5ad97e3809432303135e380953430e58fb7222c22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d2c226578706c616e6174696f6e5f736861323536223a2235343931343437323565376363303731653632363762653339313530333062343133363431353366663637393738353135343863623062343338346238353232222c22666f726d616c69746965735f6f70656e223a747275652c226e6f746963655f6d6f6465223a22706f7374227d'),
	(5, '987', '2026-11-26 00:51:30.897416+00', '01a21556-0de0-7000-be59-4cc088cafcc6', 'cn.jiuji.notice.opened.v1', 'jiuji.assessment', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 5, '370982117200', '2026-11-26 00:51:30.897301+00', 'system:assessment', 'demo@9b52d6d0d42f', '01a21556-0dc9-7000-b377-87acd097f6e2', '00-481ddcf9afe4db8795486b3f78af4121-624e24bd9339be0b-01', '\x7b226e6f746963655f6964223a2230316132313535362d306464652d373030302d623662342d663237666532386636646662222c226d6f6465223a22706f7374222c22636c6f7365735f6174223a22323032362d31312d32365430303a35313a33322e3839373330315a227d'),
	(6, '997', '2026-11-26 00:51:31.016054+00', '01a21556-0e4b-7000-81f0-fa2e69bc9b8d', 'cn.jiuji.formalities.completed.v1', 'jiuji.assessment', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 6, '370982117200', '2026-11-26 00:51:31.015925+00', 'demo-window_clerk-370982-2', NULL, NULL, '00-3a71881b6c1ac5bc07705c51f5ec3055-52b22d0c6967410a-01', '\x7b22636f6d706c657465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c22666f756e645f656c696769626c65223a747275657d'),
	(7, '1005', '2026-11-26 00:51:32.923912+00', '01a21556-15c0-7000-af35-9a5f3db07920', 'cn.jiuji.notice.closed.v1', 'jiuji.assessment', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 7, '370982117200', '2026-11-26 00:51:32.923601+00', 'system:assessment', NULL, NULL, NULL, '\x7b226e6f746963655f6964223a2230316132313535362d306464652d373030302d623662342d663237666532386636646662222c226d6f6465223a22706f7374222c22757068656c64223a66616c73657d'),
	(8, '1109', '2026-11-26 00:51:34.014742+00', '01a21556-1a01-7000-b2b7-7cc4fbf7401b', 'cn.jiuji.survey.completed.v1', 'jiuji.assessment', '01a21556-1867-7000-a300-ffda5e8c24ec', 1, '370983103201', '2026-11-26 00:51:34.014638+00', 'demo-window_clerk-370983-2', NULL, NULL, '00-0f23c34738c21f5519b1ccbc5ca11172-ab035105a64fec6e-01', '\x7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22686f757365686f6c645f73697a65223a332c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a343530303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d'),
	(9, '1113', '2026-11-26 00:51:34.038407+00', '01a21556-1a22-7000-b63e-022c8c57a039', 'cn.jiuji.review.decided.v1', 'jiuji.assessment', '01a21556-1867-7000-a300-ffda5e8c24ec', 2, '370983103201', '2026-11-26 00:51:34.036414+00', 'demo-window_clerk-370983-2', 'demo@9b52d6d0d42f', NULL, '00-e575eb5a2e08997ed0669367e8931f27-9d1d6a664f3e869c-01', '\x7b2270726f636564757265223a226e6f726d616c222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2270726f706f7365645f66656e223a3536373030307d'),
	(10, '1120', '2026-11-26 00:51:34.059855+00', '01a21556-1a35-7000-aa3a-06a15070f5d2', 'cn.jiuji.notice.opened.v1', 'jiuji.assessment', '01a21556-1867-7000-a300-ffda5e8c24ec', 3, '370983103201', '2026-11-26 00:51:34.059601+00', 'demo-window_clerk-370983-2', 'demo@9b52d6d0d42f', NULL, '00-5928c28fc37c41ef6a820d41781a97fb-15779ee500adb675-01', '\x7b226e6f746963655f6964223a2230316132313535362d316133332d373030302d383662332d336666393063366464336234222c226d6f6465223a22707265222c22636c6f7365735f6174223a22323032362d31312d32365430303a35313a33362e3035393630315a227d'),
	(11, '1127', '2026-11-26 00:51:34.096954+00', '01a21556-1a6d-7000-82ad-23782e5bf6b5', 'cn.jiuji.notice.objection_raised.v1', 'jiuji.assessment', '01a21556-1867-7000-a300-ffda5e8c24ec', 4, '370983103201', '2026-11-26 00:51:34.096666+00', 'demo-neighbour', NULL, NULL, '00-adcebbeca9dd8ea53d1c70a235cac1a7-f76465d03883719f-01', '\x7b226e6f746963655f6964223a2230316132313535362d316133332d373030302d383662332d336666393063366464336234222c226f626a656374696f6e5f6964223a2230316132313535362d316136352d373030302d613733662d646363643837316334396365222c22726561736f6e5f636f6465223a226e6f745f696e5f6e656564227d'),
	(12, '1140', '2026-11-26 00:51:34.142263+00', '01a21556-1a89-7000-a7c0-73e467291c05', 'cn.jiuji.notice.objection_resolved.v1', 'jiuji.assessment', '01a21556-1867-7000-a300-ffda5e8c24ec', 5, '370983103201', '2026-11-26 00:51:34.14209+00', 'demo-county_approver-370983-4', NULL, NULL, '00-6c5735000c996c26e4c073817c7c5869-194a9afb5462f424-01', '\x7b226e6f746963655f6964223a2230316132313535362d316133332d373030302d383662332d336666393063366464336234222c226f626a656374696f6e5f6964223a2230316132313535362d316136352d373030302d613733662d646363643837316334396365222c22757068656c64223a66616c73652c227265736f6c7665645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d34227d'),
	(13, '1152', '2026-11-26 00:51:36.102643+00', '01a21556-222d-7000-80aa-58e37eefaaa9', 'cn.jiuji.notice.closed.v1', 'jiuji.assessment', '01a21556-1867-7000-a300-ffda5e8c24ec', 6, '370983103201', '2026-11-26 00:51:36.102501+00', 'system:assessment', NULL, NULL, NULL, '\x7b226e6f746963655f6964223a2230316132313535362d316133332d373030302d383662332d336666393063366464336234222c226d6f6465223a22707265222c22757068656c64223a66616c73657d'),
	(14, '1159', '2026-11-26 00:51:36.552972+00', '01a21556-23ef-7000-adea-53619ffd3b7e', 'cn.jiuji.case.rejected.v1', 'jiuji.assessment', '01a21556-1867-7000-a300-ffda5e8c24ec', 7, '370983103201', '2026-11-26 00:51:36.552803+00', 'demo-county_approver-370983-1', 'demo@9b52d6d0d42f', NULL, '00-8d37a058e8f0ee5818c62dc0753e54f3-d636e452a388b193-01', '\x7b2270726f636564757265223a226e6f726d616c222c22726561736f6e5f636f6465223a226e6f745f696e5f6e656564222c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22646563696465645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d31222c226c6567616c5f6261736973223a5b22e7a4bee4bc9ae69591e58aa9e69a82e8a18ce58a9ee6b39520c2a73437e280933438222c22e59bbde58f91e3809432303134e380953437e58fb7222c22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d7d'),
	(15, '1212', '2026-11-26 00:51:36.915688+00', '01a21556-2558-7000-9b6f-a743cf91fb2a', 'cn.jiuji.survey.completed.v1', 'jiuji.assessment', '01a21556-240c-7000-9330-4e580332716b', 1, '370983103201', '2026-11-26 00:51:36.915582+00', 'demo-window_clerk-370983-2', NULL, NULL, '00-bc3fa65460711d201697492bd1c5c748-73b849a3830170ed-01', '\x7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22686f757365686f6c645f73697a65223a332c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a343530303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d'),
	(23, '1317', '2026-11-26 00:51:39.836452+00', '01a21556-30bd-7005-aad9-07a6221fd1e6', 'cn.jiuji.case.approved.v1', 'jiuji.assessment', '01a21556-25ff-7000-840e-ba8de7069f86', 5, '370983103201', '2026-11-26 00:51:39.836358+00', 'demo-county_approver-370983-1', 'demo@9b52d6d0d42f', NULL, '00-e128ea7a2935f452942f313214669a79-4abc4471027f6614-01', '\x7b2270726f636564757265223a226e6f726d616c222c226974656d73223a5b7b226974656d5f6964223a2230316132313535362d333062642d373030342d623839622d303363326434616337353061222c226b696e64223a2263617368222c2270726f6772616d6d65223a2274656d706f726172795f617373697374616e6365222c226465706172746d656e74223a22636976696c5f61666661697273222c22616d6f756e745f66656e223a3337383030302c22696e7374616c6d656e7473223a312c2266756e64696e67223a22636f756e74795f627564676574222c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132313535362d333062642d373030332d393865662d326664326637636363366530222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22656475636174696f6e5f616964222c226465706172746d656e74223a22656475636174696f6e222c226465736b223a22656475636174696f6e222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132313535362d333062642d373030322d386337332d333534666631643930646666222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a747275657d2c7b226974656d5f6964223a2230316132313535362d333062642d373030312d383036642d363639326533653937373132222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22646962616f5f656e726f6c6d656e74222c226465706172746d656e74223a22636976696c5f616666616972735f646962616f222c226465736b223a22636976696c5f61666661697273222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d5d2c22746f74616c5f66656e223a3337383030302c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22646563696465645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d31222c226c6567616c5f6261736973223a5b22e7a4bee4bc9ae69591e58aa9e69a82e8a18ce58a9ee6b39520c2a73437e280933438222c22e59bbde58f91e3809432303134e380953437e58fb7222c22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d2c226578706c616e6174696f6e5f736861323536223a2237623964313764613738323738303365323963653537386134643036376466373432373338373834653736636438346532346363656633623439303533373735222c22666f726d616c69746965735f6f70656e223a66616c73652c226e6f746963655f6d6f6465223a22707265227d'),
	(16, '1221', '2026-11-26 00:51:36.973798+00', '01a21556-259b-7000-9c34-9745c7afd850', 'cn.jiuji.review.decided.v1', 'jiuji.assessment', '01a21556-240c-7000-9330-4e580332716b', 2, '370983103201', '2026-11-26 00:51:36.973674+00', 'demo-window_clerk-370983-2', 'demo@9b52d6d0d42f', NULL, '00-b37b69e622417a2c5e3bb5278dd855b2-186889c3dc8e683e-01', '\x7b2270726f636564757265223a226e6f726d616c222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2270726f706f7365645f66656e223a3536373030307d'),
	(20, '1290', '2026-11-26 00:51:37.409811+00', '01a21556-274b-7000-89b7-1d121ec711d4', 'cn.jiuji.review.decided.v1', 'jiuji.assessment', '01a21556-25ff-7000-840e-ba8de7069f86', 2, '370983103201', '2026-11-26 00:51:37.409396+00', 'demo-window_clerk-370983-2', 'demo@9b52d6d0d42f', NULL, '00-9e8c8745038f11d458f9b1fbde668838-4cc30c96efe895f3-01', '\x7b2270726f636564757265223a226e6f726d616c222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2270726f706f7365645f66656e223a3337383030307d'),
	(17, '1223', '2026-11-26 00:51:37.000926+00', '01a21556-25b2-7000-a25d-41a70978692d', 'cn.jiuji.notice.opened.v1', 'jiuji.assessment', '01a21556-240c-7000-9330-4e580332716b', 3, '370983103201', '2026-11-26 00:51:37.000724+00', 'demo-window_clerk-370983-2', 'demo@9b52d6d0d42f', NULL, '00-4dd9a098b30d3ac2137af899f05cdaaa-f70818450baa631e-01', '\x7b226e6f746963655f6964223a2230316132313535362d323562312d373030302d393937352d373564373337363566636361222c226d6f6465223a22707265222c22636c6f7365735f6174223a22323032362d31312d32365430303a35313a33392e3030303732345a227d'),
	(24, '1394', '2026-11-26 00:51:40.374343+00', '01a21556-32d9-7000-9d04-d97cd87e6727', 'cn.jiuji.relief.ordered.v1', 'jiuji.assessment', '01a21556-3205-7000-9bba-672fe55c3a01', 1, '370983103201', '2026-11-26 00:51:40.373707+00', 'demo-township_approver-370983-1', 'demo@9b52d6d0d42f', NULL, '00-30eb032aa652ad9d33912e429a3b69bf-f394fc47957af5f6-01', '\x7b226974656d5f6964223a2230316132313535362d333264382d373030302d386633662d636330383665323636343161222c22616d6f756e745f66656e223a36333030302c22666f726d223a22696e5f6b696e64222c2266756e64696e67223a2270657474795f72657365727665222c226f7264657265645f6279223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938332d31222c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(18, '1231', '2026-11-26 00:51:37.029843+00', '01a21556-25e4-7000-8873-0f9f583da7c5', 'cn.jiuji.notice.objection_raised.v1', 'jiuji.assessment', '01a21556-240c-7000-9330-4e580332716b', 4, '370983103201', '2026-11-26 00:51:37.029728+00', 'demo-neighbour', NULL, NULL, '00-a1f4f8f8d26926b7c2d967cdd87a1c94-ba8924c270e2b206-01', '\x7b226e6f746963655f6964223a2230316132313535362d323562312d373030302d393937352d373564373337363566636361222c226f626a656374696f6e5f6964223a2230316132313535362d323564322d373030302d383034632d313531653033366537363234222c22726561736f6e5f636f6465223a226e6f745f696e5f6e656564227d'),
	(19, '1281', '2026-11-26 00:51:37.360302+00', '01a21556-2713-7000-83fd-78929d9e6c94', 'cn.jiuji.survey.completed.v1', 'jiuji.assessment', '01a21556-25ff-7000-840e-ba8de7069f86', 1, '370983103201', '2026-11-26 00:51:37.359894+00', 'demo-window_clerk-370983-2', NULL, NULL, '00-3b8874f79950961fb4bca1e2828cea64-ec04b4ba307522aa-01', '\x7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22686f757365686f6c645f73697a65223a332c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a343530303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d'),
	(21, '1293', '2026-11-26 00:51:37.431429+00', '01a21556-276f-7000-aa37-8f5bcfff4b91', 'cn.jiuji.notice.opened.v1', 'jiuji.assessment', '01a21556-25ff-7000-840e-ba8de7069f86', 3, '370983103201', '2026-11-26 00:51:37.431205+00', 'demo-window_clerk-370983-2', 'demo@9b52d6d0d42f', NULL, '00-3baf805b1de504195dd0b6f734ad1db4-89776f64b03b51b4-01', '\x7b226e6f746963655f6964223a2230316132313535362d323736332d373030302d383930382d656138393134303830343037222c226d6f6465223a22707265222c22636c6f7365735f6174223a22323032362d31312d32365430303a35313a33392e3433313230355a227d'),
	(22, '1310', '2026-11-26 00:51:39.434099+00', '01a21556-2f30-7000-a8d4-bd1aaf2e7577', 'cn.jiuji.notice.closed.v1', 'jiuji.assessment', '01a21556-25ff-7000-840e-ba8de7069f86', 4, '370983103201', '2026-11-26 00:51:39.433448+00', 'system:assessment', NULL, NULL, NULL, '\x7b226e6f746963655f6964223a2230316132313535362d323736332d373030302d383930382d656138393134303830343037222c226d6f6465223a22707265222c22757068656c64223a66616c73657d');


INSERT INTO public.relay_cursor (singleton, snapshot, system_identifier) VALUES
	(true, '1396:1396:', '7712276405452810629');


INSERT INTO public.stream_position (source, case_id, version) VALUES
	('intake', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 5),
	('disbursement', '01a21556-05f6-7000-a6ae-b17f0aa8bac9', 9),
	('intake', '01a21556-1867-7000-a300-ffda5e8c24ec', 7),
	('intake', '01a21556-240c-7000-9330-4e580332716b', 3),
	('intake', '01a21556-25ff-7000-840e-ba8de7069f86', 3),
	('disbursement', '01a21556-25ff-7000-840e-ba8de7069f86', 1),
	('disbursement', 'budget:370983', 1),
	('disbursement', '01a21556-3205-7000-9bba-672fe55c3a01', 1),
	('intake', '01a21556-3205-7000-9bba-672fe55c3a01', 5),
	('intake', '01a21556-33a2-7000-93a1-44a4ea8f5213', 4);


SELECT pg_catalog.setval('public.outbox_seq_seq', 24, true);


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


ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT pk_assessment PRIMARY KEY (case_id);


ALTER TABLE ONLY public.fact_proof
    ADD CONSTRAINT pk_fact_proof PRIMARY KEY (proof_id);


ALTER TABLE ONLY public.notice
    ADD CONSTRAINT pk_notice PRIMARY KEY (notice_id);


ALTER TABLE ONLY public.objection
    ADD CONSTRAINT pk_objection PRIMARY KEY (objection_id);


ALTER TABLE ONLY public.relay_cursor
    ADD CONSTRAINT relay_cursor_pkey PRIMARY KEY (singleton);


ALTER TABLE ONLY public.stream_position
    ADD CONSTRAINT stream_position_pkey PRIMARY KEY (source, case_id);


ALTER TABLE ONLY public.timer
    ADD CONSTRAINT timer_pkey PRIMARY KEY (case_id, kind);


CREATE INDEX ix_assessment_state ON public.assessment USING btree (state, case_id);


CREATE INDEX ix_fact_proof_case_id ON public.fact_proof USING btree (case_id);


CREATE INDEX ix_notice_open ON public.notice USING btree (place_code, notice_id) WHERE (closed_at IS NULL);


CREATE INDEX ix_objection_notice_id ON public.objection USING btree (notice_id);


CREATE INDEX ix_outbox_case_id ON ONLY public.outbox USING btree (case_id);


CREATE INDEX ix_outbox_txid ON ONLY public.outbox USING btree (txid);


CREATE INDEX ix_parked_event_case ON public.parked_event USING btree (source, case_id, case_version);


CREATE INDEX ix_timer_due_at ON public.timer USING btree (due_at);


CREATE INDEX outbox_20261126_case_id_idx ON public.outbox_20261126 USING btree (case_id);


CREATE INDEX outbox_20261126_txid_idx ON public.outbox_20261126 USING btree (txid);


CREATE INDEX outbox_20261127_case_id_idx ON public.outbox_20261127 USING btree (case_id);


CREATE INDEX outbox_20261127_txid_idx ON public.outbox_20261127 USING btree (txid);


CREATE INDEX outbox_default_case_id_idx ON public.outbox_default USING btree (case_id);


CREATE INDEX outbox_default_txid_idx ON public.outbox_default USING btree (txid);


CREATE UNIQUE INDEX uq_notice_case_mode ON public.notice USING btree (case_id, mode);


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_20261126_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_20261126_txid_idx;


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_20261127_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_20261127_txid_idx;


ALTER INDEX public.ix_outbox_case_id ATTACH PARTITION public.outbox_default_case_id_idx;


ALTER INDEX public.ix_outbox_txid ATTACH PARTITION public.outbox_default_txid_idx;


ALTER TABLE public.assessment ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.fact_proof ENABLE ROW LEVEL SECURITY;

CREATE POLICY jurisdiction ON public.assessment USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.fact_proof USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.notice USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


CREATE POLICY jurisdiction ON public.objection USING (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true))))) WITH CHECK (((current_setting('app.scope'::text, true) = '*'::text) OR ((current_setting('app.scope'::text, true) <> ''::text) AND starts_with(place_code, current_setting('app.scope'::text, true)))));


ALTER TABLE public.notice ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.objection ENABLE ROW LEVEL SECURITY;

GRANT ALL ON FUNCTION public.jiuji_begin(p_scope text, p_actor text, p_key text, p_fingerprint bytea) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_begin_batch(p_subjects text[], p_keys text[], p_fingerprints bytea[]) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_emit(p_event_ids uuid[], p_types text[], p_topics text[], p_case_ids text[], p_place_codes text[], p_causes text[], p_traces text[], p_policies text[], p_bodies bytea[], p_actors text[], p_occurred_at timestamp with time zone) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_outbox_partitions(p_ahead_days integer, p_keep_days integer) TO jiuji_app;


GRANT ALL ON FUNCTION public.jiuji_remember_batch(p_subjects text[], p_keys text[], p_fingerprints bytea[], p_statuses integer[], p_headers text[], p_bodies bytea[]) TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.assessment TO jiuji_app;


GRANT SELECT ON TABLE public.case_stream TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.consumer_offset TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.dead_letter TO jiuji_app;


GRANT SELECT,INSERT ON TABLE public.fact_proof TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.notice TO jiuji_app;


GRANT SELECT,INSERT,UPDATE ON TABLE public.objection TO jiuji_app;


GRANT SELECT ON TABLE public.outbox TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.parked_event TO jiuji_app;


GRANT SELECT,UPDATE ON TABLE public.relay_cursor TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.stream_position TO jiuji_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.timer TO jiuji_app;
