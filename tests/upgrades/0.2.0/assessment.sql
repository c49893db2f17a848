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
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'approved', 14, '{sudden_illness,medical_expense}', '{dibao}', true, 'demo-window_clerk-370982-1', 'demo-village_officer-370982-1', 'demo-window_clerk-370982-1', NULL, NULL, 5000000, NULL, 1200000, '{cash}', '{charity_relief}', '2026-11-26 04:52:29.827257+00', '{"loss_fen": 0, "surveyors": ["demo-window_clerk-370982-2", "demo-window_clerk-370982-5"], "recorded_by": "demo-window_clerk-370982-2", "self_paid_fen": 5000000, "household_size": 1, "affected_persons": 1, "related_officers": [], "monthly_income_fen": null}', '{"authorised": true, "checked_by": "demo-window_clerk-370982-2", "assets_within_rule": true, "monthly_income_fen": 0}', '{"members": ["demo-window_clerk-370982-2", "demo-window_clerk-370982-3", "demo-window_clerk-370982-4"], "procedure": "emergency", "votes_for": 3, "programmes": ["disease_emergency_fund", "medical_assistance", "red_cross_relief", "charity_relief"], "explanation": {"fen": 567000, "caps": [{"fen": 5000000, "name": "proved_cost", "applied": false}, {"fen": 756000, "name": "case", "applied": false}], "rule": "illness", "inputs": {"persons": 1, "base_fen": 63000, "cost_fen": 5000000, "base_kind": "urban", "hardships": ["sudden_illness", "medical_expense"], "procedure": "emergency"}, "formula": "630.00 × 1 × 9", "sources": ["山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "group_fen": null, "screening": ["urgent"], "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "泰政办字〔2015〕40号"], "proposed_fen": 567000, "rule_name_en": "Grave illness, medical expenditure: 6 to 9 months", "rule_name_zh": "重大疾病、医疗支出：6至9个月", "policy_version": "demo@0646b6b40be0", "first_relief_fen": 63000, "procedure_source": "泰政办字〔2015〕40号：事后公示、事实证明、集体研判；国发〔2014〕47号：紧急程序先行救助、补办手续；人数为设计值（本系统设计，非法定）"}, "proposed_by": "demo-window_clerk-370982-2", "computed_fen": 567000, "proposed_fen": 567000, "votes_against": 0, "policy_version": "demo@0646b6b40be0", "explanation_sha256": "f0dad56b472cf29377248f0bba9a3b27d8ade13b37cd92ba377a73095d073e88"}', '{"items": [{"desk": null, "kind": "cash", "funding": "county_budget", "item_id": "01a21632-b071-7005-882e-f5c0e438424d", "programme": "temporary_assistance", "amount_fen": 504000, "department": "civil_affairs", "instalments": 1, "needs_consent": false}, {"desk": "health", "kind": "referral", "funding": null, "item_id": "01a21632-b071-7004-91e2-402fe2154032", "programme": "disease_emergency_fund", "amount_fen": null, "department": "health_commission", "instalments": 1, "needs_consent": false}, {"desk": "health", "kind": "referral", "funding": null, "item_id": "01a21632-b071-7003-9aa0-af4ce05c50fe", "programme": "medical_assistance", "amount_fen": null, "department": "medical_insurance", "instalments": 1, "needs_consent": false}, {"desk": "charity", "kind": "referral", "funding": null, "item_id": "01a21632-b071-7002-aead-3b7ccd04a309", "programme": "red_cross_relief", "amount_fen": null, "department": "red_cross", "instalments": 1, "needs_consent": true}, {"desk": "charity", "kind": "referral", "funding": null, "item_id": "01a21632-b071-7001-8f22-5c532b0d225c", "programme": "charity_relief", "amount_fen": null, "department": "charity_federation", "instalments": 1, "needs_consent": true}], "approved": true, "amount_fen": 567000, "decided_by": "demo-county_approver-370982-1", "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "泰政办字〔2015〕40号", "山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "reason_code": null, "reason_text": null, "remedy_text": null, "policy_version": "demo@0646b6b40be0"}', '{"form": "cash", "item_id": "01a21632-afe1-7000-a444-958a84759804", "amount_fen": 63000, "ordered_by": "demo-township_approver-370982-1"}', NULL, '{"reason_code": null, "reason_text": null, "completed_by": "demo-window_clerk-370982-2", "found_eligible": true}', 2, 2, true, false),
	('01a21632-be79-7000-9904-4de27f737723', '370983103201', 'rejected', 12, '{medical_expense}', '{}', false, 'demo-window_clerk-370983-2', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-2', 3, NULL, 4500000, NULL, NULL, '{}', '{}', '2026-11-26 04:52:34.04044+00', '{"loss_fen": 0, "surveyors": ["demo-window_clerk-370983-2", "demo-window_clerk-370983-3"], "recorded_by": "demo-window_clerk-370983-2", "self_paid_fen": 4500000, "household_size": 3, "affected_persons": 1, "related_officers": [], "monthly_income_fen": null}', '{"authorised": true, "checked_by": "demo-window_clerk-370983-2", "assets_within_rule": true, "monthly_income_fen": 0}', '{"members": ["demo-window_clerk-370983-1", "demo-window_clerk-370983-2", "demo-window_clerk-370983-3"], "procedure": "normal", "votes_for": 3, "programmes": ["medical_assistance", "charity_relief"], "explanation": {"fen": 567000, "caps": [{"fen": 4500000, "name": "proved_cost", "applied": false}, {"fen": 756000, "name": "case", "applied": false}], "rule": "illness", "inputs": {"persons": 1, "base_fen": 63000, "cost_fen": 4500000, "base_kind": "urban", "hardships": ["medical_expense"], "procedure": "normal"}, "formula": "630.00 × 1 × 9", "sources": ["山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "group_fen": null, "screening": ["amount_fen=567000", "township_limit_fen=300000"], "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号"], "proposed_fen": 567000, "rule_name_en": "Grave illness, medical expenditure: 6 to 9 months", "rule_name_zh": "重大疾病、医疗支出：6至9个月", "policy_version": "demo@0646b6b40be0", "first_relief_fen": 0, "procedure_source": "社会救助暂行办法 §48：审核、公示后由县级民政部门审批；人数为设计值（本系统设计，非法定）"}, "proposed_by": "demo-window_clerk-370983-2", "computed_fen": 567000, "proposed_fen": 567000, "votes_against": 0, "policy_version": "demo@0646b6b40be0", "explanation_sha256": "c60afd7d48f2309c355ac167dab5b7e11354af93f9714603413847f552298462"}', '{"items": [], "approved": false, "amount_fen": 0, "decided_by": "demo-county_approver-370983-1", "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "reason_code": "not_in_need", "reason_text": "演示：家庭收入高于标准。", "remedy_text": "演示：可申请行政复议。", "policy_version": "demo@0646b6b40be0"}', NULL, NULL, NULL, 0, 0, false, false),
	('01a21632-c918-7000-ae7e-cbf4fed846da', '370983103201', 'objected', 8, '{medical_expense}', '{}', false, 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 3, NULL, 4500000, NULL, NULL, '{}', '{}', '2026-11-26 04:52:36.749404+00', '{"loss_fen": 0, "surveyors": ["demo-window_clerk-370983-2", "demo-window_clerk-370983-3"], "recorded_by": "demo-window_clerk-370983-2", "self_paid_fen": 4500000, "household_size": 3, "affected_persons": 1, "related_officers": [], "monthly_income_fen": null}', '{"authorised": true, "checked_by": "demo-window_clerk-370983-2", "assets_within_rule": true, "monthly_income_fen": 0}', '{"members": ["demo-window_clerk-370983-1", "demo-window_clerk-370983-2", "demo-window_clerk-370983-3"], "procedure": "normal", "votes_for": 3, "programmes": ["medical_assistance", "charity_relief"], "explanation": {"fen": 567000, "caps": [{"fen": 4500000, "name": "proved_cost", "applied": false}, {"fen": 756000, "name": "case", "applied": false}], "rule": "illness", "inputs": {"persons": 1, "base_fen": 63000, "cost_fen": 4500000, "base_kind": "urban", "hardships": ["medical_expense"], "procedure": "normal"}, "formula": "630.00 × 1 × 9", "sources": ["山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "group_fen": null, "screening": ["amount_fen=567000", "township_limit_fen=300000"], "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号"], "proposed_fen": 567000, "rule_name_en": "Grave illness, medical expenditure: 6 to 9 months", "rule_name_zh": "重大疾病、医疗支出：6至9个月", "policy_version": "demo@0646b6b40be0", "first_relief_fen": 0, "procedure_source": "社会救助暂行办法 §48：审核、公示后由县级民政部门审批；人数为设计值（本系统设计，非法定）"}, "proposed_by": "demo-window_clerk-370983-2", "computed_fen": 567000, "proposed_fen": 567000, "votes_against": 0, "policy_version": "demo@0646b6b40be0", "explanation_sha256": "c60afd7d48f2309c355ac167dab5b7e11354af93f9714603413847f552298462"}', NULL, NULL, NULL, NULL, 0, 0, false, false),
	('01a21632-c9f8-7000-823c-afbfccd74684', '370983103201', 'approved', 9, '{education_expense}', '{}', false, 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 3, NULL, NULL, NULL, NULL, '{}', '{dibao_enrolment}', '2026-11-26 04:52:36.981065+00', '{"loss_fen": 0, "surveyors": ["demo-window_clerk-370983-2", "demo-window_clerk-370983-3"], "recorded_by": "demo-window_clerk-370983-2", "self_paid_fen": 4500000, "household_size": 3, "affected_persons": 1, "related_officers": [], "monthly_income_fen": null}', '{"authorised": true, "checked_by": "demo-window_clerk-370983-2", "assets_within_rule": true, "monthly_income_fen": 0}', '{"members": ["demo-window_clerk-370983-1", "demo-window_clerk-370983-2", "demo-window_clerk-370983-3"], "procedure": "normal", "votes_for": 3, "programmes": ["education_aid", "charity_relief", "dibao_enrolment"], "explanation": {"fen": 378000, "caps": [{"fen": 4500000, "name": "proved_cost", "applied": false}, {"fen": 756000, "name": "case", "applied": false}], "rule": "education", "inputs": {"persons": 1, "base_fen": 63000, "cost_fen": 4500000, "base_kind": "urban", "hardships": ["education_expense"], "procedure": "normal"}, "formula": "630.00 × 1 × 6", "sources": ["山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "group_fen": null, "screening": ["amount_fen=378000", "township_limit_fen=300000"], "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号"], "proposed_fen": 378000, "rule_name_en": "Burden of education: 4 to 6 months", "rule_name_zh": "教育负担：4至6个月", "policy_version": "demo@0646b6b40be0", "first_relief_fen": 0, "procedure_source": "社会救助暂行办法 §48：审核、公示后由县级民政部门审批；人数为设计值（本系统设计，非法定）"}, "proposed_by": "demo-window_clerk-370983-2", "computed_fen": 378000, "proposed_fen": 378000, "votes_against": 0, "policy_version": "demo@0646b6b40be0", "explanation_sha256": "6d6900cc3d6bd78387e56861d2f6f7e9dde49d20e2a6bacdefa293bf47c70a35"}', '{"items": [{"desk": null, "kind": "cash", "funding": "county_budget", "item_id": "01a21632-d3df-7004-b7ba-aa0ab094416e", "programme": "temporary_assistance", "amount_fen": 378000, "department": "civil_affairs", "instalments": 1, "needs_consent": false}, {"desk": "education", "kind": "referral", "funding": null, "item_id": "01a21632-d3df-7003-868c-f19382970dec", "programme": "education_aid", "amount_fen": null, "department": "education", "instalments": 1, "needs_consent": false}, {"desk": "charity", "kind": "referral", "funding": null, "item_id": "01a21632-d3df-7002-9213-f225e480da02", "programme": "charity_relief", "amount_fen": null, "department": "charity_federation", "instalments": 1, "needs_consent": true}, {"desk": "civil_affairs", "kind": "referral", "funding": null, "item_id": "01a21632-d3df-7001-8a76-4d48c8c7c892", "programme": "dibao_enrolment", "amount_fen": null, "department": "civil_affairs_dibao", "instalments": 1, "needs_consent": false}], "approved": true, "amount_fen": 378000, "decided_by": "demo-county_approver-370983-1", "legal_basis": ["社会救助暂行办法 §47–48", "国发〔2014〕47号", "山东省临邑县2017年公布的“救急难”救助标准（低保标准的倍数；泰安未公布）（已公布文件）", "泰安市自2020-07-01起执行的城乡低保标准（城市630元/月、农村475元/月）（已公布文件）"], "reason_code": null, "reason_text": null, "remedy_text": null, "policy_version": "demo@0646b6b40be0"}', NULL, NULL, NULL, 1, 0, false, false),
	('01a21632-d4fd-7000-95ab-27376c903518', '370983103201', 'ended', 6, '{fire}', '{}', true, 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 'demo-window_clerk-370983-1', 3, NULL, NULL, NULL, NULL, '{}', '{}', '2026-11-26 04:52:39.800176+00', NULL, NULL, NULL, NULL, '{"form": "in_kind", "item_id": "01a21632-d59a-7000-ae28-054f15aee0aa", "amount_fen": 63000, "ordered_by": "demo-township_approver-370983-1"}', NULL, NULL, 1, 1, false, false),
	('01a21632-d631-7001-aca3-36176fca81ae', '370983103201', 'accepted', 2, '{stranded_person}', '{}', false, NULL, 'demo-window_clerk-370983-1', 'system:intake', 3, NULL, NULL, NULL, NULL, '{}', '{}', '2026-11-26 04:52:40.111978+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, false);


INSERT INTO public.case_stream (case_id, version) VALUES
	('01a21632-ae0e-7000-bc0f-eef3f9e98d03', 7),
	('01a21632-be79-7000-9904-4de27f737723', 7),
	('01a21632-c918-7000-ae7e-cbf4fed846da', 4),
	('01a21632-c9f8-7000-823c-afbfccd74684', 5),
	('01a21632-d4fd-7000-95ab-27376c903518', 1);


INSERT INTO public.consumer_offset (topic, partition, next_offset) VALUES
	('jiuji.intake', 0, 18),
	('jiuji.disbursement', 0, 10),
	('jiuji.disbursement', 3, 2),
	('jiuji.intake', 3, 5),
	('jiuji.intake', 1, 4);


INSERT INTO public.fact_proof (proof_id, case_id, place_code, kind, issuer_kind, stated_on, attachment_sha256, recorded_by, recorded_at) VALUES
	('01a21632-aff3-7000-beda-f66f2fcbc56e', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'village_statement', 'village', '2026-01-05', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370982-2', '2026-11-26 04:52:30.319189+00'),
	('01a21632-bfb2-7000-a6cf-a85b4b62fdd1', '01a21632-be79-7000-9904-4de27f737723', '370983103201', 'village_statement', 'village', '2026-01-05', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370983-2', '2026-11-26 04:52:34.353686+00'),
	('01a21632-c9ba-7000-a419-8cfbb436d0f4', '01a21632-c918-7000-ae7e-cbf4fed846da', '370983103201', 'village_statement', 'village', '2026-01-05', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370983-2', '2026-11-26 04:52:36.921996+00'),
	('01a21632-caaa-7000-9d02-2385a740a5a0', '01a21632-c9f8-7000-823c-afbfccd74684', '370983103201', 'village_statement', 'village', '2026-01-05', '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea', 'demo-window_clerk-370983-2', '2026-11-26 04:52:37.161435+00');


INSERT INTO public.idempotency (subject, key, fingerprint, status, headers, body, created_at) VALUES
	('demo-township_approver-370982-1', 'a20c497a-8dbb-45e8-b95f-5cc4c974368f', '\xea973ac79477a54340c6d40f769879ed6731fa7b1413c8ee874f01b45c84ada0', 200, '{"etag": "\"4\"", "content-type": "application/json"}', '\x7b22636173655f6964223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c22706c6163655f636f6465223a22333730393832313137323030222c227374617465223a226163636570746564222c2276657273696f6e223a342c22757267656e74223a747275652c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a32392e3832373235375a222c2263757272656e6379223a22434e59222c2273637265656e696e67223a7b2270726f636564757265223a22656d657267656e6379222c22726561736f6e73223a5b22757267656e74225d7d2c22636f6d70757465645f66656e223a3536373030302c22666173745f6c696d69745f66656e223a36333030302c22737572766579223a6e756c6c2c226d65616e73223a6e756c6c2c22726576696577223a6e756c6c2c226465636973696f6e223a6e756c6c2c2272656c696566223a7b226974656d5f6964223a2230316132313633322d616665312d373030302d613434342d393538613834373539383034222c22616d6f756e745f66656e223a36333030302c22666f726d223a2263617368222c226f7264657265645f6279223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938322d31227d2c22636f6e666572656e6365223a6e756c6c2c22666f726d616c6974696573223a6e756c6c2c226578706c616e6174696f6e223a7b2266656e223a3536373030302c2272756c65223a22696c6c6e657373222c2272756c655f6e616d655f7a68223a22e9878de5a4a7e796bee79785e38081e58cbbe79697e694afe587baefbc9a36e887b339e4b8aae69c88222c2272756c655f6e616d655f656e223a22477261766520696c6c6e6573732c206d65646963616c20657870656e6469747572653a203620746f2039206d6f6e746873222c22666f726d756c61223a223633302e303020c397203120c3972039222c22696e70757473223a7b22626173655f66656e223a36333030302c22626173655f6b696e64223a22757262616e222c22706572736f6e73223a312c22636f73745f66656e223a353030303030302c22686172647368697073223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c2270726f636564757265223a22656d657267656e6379227d2c2263617073223a5b7b226e616d65223a2270726f7665645f636f7374222c2266656e223a353030303030302c226170706c696564223a66616c73657d2c7b226e616d65223a2263617365222c2266656e223a3735363030302c226170706c696564223a66616c73657d5d2c22736f7572636573223a5b22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d2c22706f6c6963795f76657273696f6e223a2264656d6f40303634366236623430626530227d2c22666f726d616c69746965735f646f6e65223a66616c73652c2270726f6f6673223a5b5d2c226e6f7469636573223a5b5d7d', '2026-11-26 04:52:30.303069+00'),
	('demo-window_clerk-370982-2', 'd37b6d71-469c-4e5d-9527-92d9a8b07449', '\x7d320a4b4aa517e8b2e1242826ae3057b897a1db7098e55157c19a85326155db', 201, '{"location": "/v1/assessments/01a21632-ae0e-7000-bc0f-eef3f9e98d03", "content-type": "application/json"}', '\x7b2270726f6f665f6964223a2230316132313633322d616666332d373030302d626564612d663636663266636263353665222c22636173655f6964223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c226b696e64223a2276696c6c6167655f73746174656d656e74222c226973737565725f6b696e64223a2276696c6c616765222c227374617465645f6f6e223a22323032362d30312d3035222c226174746163686d656e745f736861323536223a2232613937353136633335346236383834386364626438663534613232366130613535623231656431333865323037616436633563626239633030616135616561222c227265636f726465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c227265636f726465645f6174223a22323032362d31312d32365430343a35323a33302e3331393138395a227d', '2026-11-26 04:52:30.31941+00'),
	('demo-window_clerk-370982-2', '190f6366-a1b7-4b06-8c20-3bf78abfa76e', '\x10c6462811d01d61885727554a0d5378cca2f2d884a30fd09b058a1139cbc06a', 200, '{"etag": "\"5\"", "content-type": "application/json"}', '\x7b22636173655f6964223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c22706c6163655f636f6465223a22333730393832313137323030222c227374617465223a227375727665796564222c2276657273696f6e223a352c22757267656e74223a747275652c2268617264736869705f636f646573223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c22726567697374657265645f6174223a22323032362d31312d32365430343a35323a32392e3832373235375a222c2263757272656e6379223a22434e59222c2273637265656e696e67223a7b2270726f636564757265223a22656d657267656e6379222c22726561736f6e73223a5b22757267656e74225d7d2c22636f6d70757465645f66656e223a3536373030302c22666173745f6c696d69745f66656e223a36333030302c22737572766579223a7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d35225d2c22686f757365686f6c645f73697a65223a312c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a353030303030302c226c6f73735f66656e223a302c226d6f6e74686c795f696e636f6d655f66656e223a6e756c6c2c2272656c617465645f6f66666963657273223a5b5d2c227265636f726465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32227d2c226d65616e73223a6e756c6c2c22726576696577223a6e756c6c2c226465636973696f6e223a6e756c6c2c2272656c696566223a7b226974656d5f6964223a2230316132313633322d616665312d373030302d613434342d393538613834373539383034222c22616d6f756e745f66656e223a36333030302c22666f726d223a2263617368222c226f7264657265645f6279223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938322d31227d2c22636f6e666572656e6365223a6e756c6c2c22666f726d616c6974696573223a6e756c6c2c226578706c616e6174696f6e223a7b2266656e223a3536373030302c2272756c65223a22696c6c6e657373222c2272756c655f6e616d655f7a68223a22e9878de5a4a7e796bee79785e38081e58cbbe79697e694afe587baefbc9a36e887b339e4b8aae69c88222c2272756c655f6e616d655f656e223a22477261766520696c6c6e6573732c206d65646963616c20657870656e6469747572653a203620746f2039206d6f6e746873222c22666f726d756c61223a223633302e303020c397203120c3972039222c22696e70757473223a7b22626173655f66656e223a36333030302c22626173655f6b696e64223a22757262616e222c22706572736f6e73223a312c22636f73745f66656e223a353030303030302c22686172647368697073223a5b2273756464656e5f696c6c6e657373222c226d65646963616c5f657870656e7365225d2c2270726f636564757265223a22656d657267656e6379227d2c2263617073223a5b7b226e616d65223a2270726f7665645f636f7374222c2266656e223a353030303030302c226170706c696564223a66616c73657d2c7b226e616d65223a2263617365222c2266656e223a3735363030302c226170706c696564223a66616c73657d5d2c22736f7572636573223a5b22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d2c22706f6c6963795f76657273696f6e223a2264656d6f40303634366236623430626530227d2c22666f726d616c69746965735f646f6e65223a66616c73652c2270726f6f6673223a5b7b2270726f6f665f6964223a2230316132313633322d616666332d373030302d626564612d663636663266636263353665222c22636173655f6964223a2230316132313633322d616530652d373030302d626330662d656566336639653938643033222c226b696e64223a2276696c6c6167655f73746174656d656e74222c226973737565725f6b696e64223a2276696c6c616765222c227374617465645f6f6e223a22323032362d30312d3035222c226174746163686d656e745f736861323536223a2232613937353136633335346236383834386364626438663534613232366130613535623231656431333865323037616436633563626239633030616135616561222c227265636f726465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c227265636f726465645f6174223a22323032362d31312d32365430343a35323a33302e3331393138395a227d5d2c226e6f7469636573223a5b5d7d', '2026-11-26 04:52:30.331181+00');


INSERT INTO public.inbox (event_id, received_at) VALUES
	('01a21632-ae0e-7001-8427-2c2139fca6c6', '2026-11-26 04:52:30.090681+00'),
	('01a21632-ae2a-7000-81d1-4df4d63a8960', '2026-11-26 04:52:30.090681+00'),
	('01a21632-ae44-7000-92f2-59050366e2d4', '2026-11-26 04:52:30.090681+00'),
	('01a21632-ae47-7000-a9c0-c033efb45a87', '2026-11-26 04:52:30.090681+00'),
	('01a21632-b070-7000-978e-fadb52be8d28', '2026-11-26 04:52:30.559905+00'),
	('01a21632-b073-7000-ab4b-10dad40c8172', '2026-11-26 04:52:30.559905+00'),
	('01a21632-b103-7000-9b1f-1d67a40d4318', '2026-11-26 04:52:30.619552+00'),
	('01a21632-b137-7000-a697-1ee04da8d843', '2026-11-26 04:52:30.660766+00'),
	('01a21632-b1b0-7001-af8c-adaa7d71efb2', '2026-11-26 04:52:30.779515+00'),
	('01a21632-b222-7000-bde6-379affdf665a', '2026-11-26 04:52:30.94416+00'),
	('01a21632-b3bf-7000-be39-1f5ff5b6d3b2', '2026-11-26 04:52:31.311921+00'),
	('01a21632-b4a1-7000-ac06-8c0ea71db210', '2026-11-26 04:52:31.534225+00'),
	('01a21632-bc9e-7000-a1e4-edfd27227739', '2026-11-26 04:52:33.577248+00'),
	('01a21632-be5b-7000-93b9-fe95919c665f', '2026-11-26 04:52:34.027686+00'),
	('01a21632-be7a-7000-8a20-5091094cc3fb', '2026-11-26 04:52:34.063614+00'),
	('01a21632-be8a-7000-b000-9c0b79a2f21d', '2026-11-26 04:52:34.102845+00'),
	('01a21632-bece-7000-9d10-d1d8ad61eed6', '2026-11-26 04:52:34.143345+00'),
	('01a21632-bee0-7000-ab77-b809de3b4829', '2026-11-26 04:52:34.182585+00'),
	('01a21632-bf1a-7000-b3ed-efad1c47d66f', '2026-11-26 04:52:34.226314+00'),
	('01a21632-bf20-7000-838f-24074c2311f9', '2026-11-26 04:52:34.253154+00'),
	('01a21632-c919-7000-bd37-28fdc0143138', '2026-11-26 04:52:36.78753+00'),
	('01a21632-c91f-7000-a805-92372e252723', '2026-11-26 04:52:36.78753+00'),
	('01a21632-c931-7000-a2b8-f1f67d5800d6', '2026-11-26 04:52:36.819205+00'),
	('01a21632-c941-7000-afe6-ed1ed24ce768', '2026-11-26 04:52:36.819205+00'),
	('01a21632-c9f8-7001-828a-4886c86ae2f0', '2026-11-26 04:52:37.011091+00'),
	('01a21632-ca08-7000-ae73-2e3d7042ae41', '2026-11-26 04:52:37.039067+00'),
	('01a21632-ca24-7000-a21b-fd3b114bd778', '2026-11-26 04:52:37.062191+00'),
	('01a21632-d40c-7000-983a-247bff7a7072', '2026-11-26 04:52:39.572954+00'),
	('01a21632-d406-7000-947b-cd0713276ae2', '2026-11-26 04:52:39.579018+00'),
	('01a21632-d4fe-7000-a380-7da89b2f0530', '2026-11-26 04:52:39.85413+00'),
	('01a21632-d516-7000-9251-a7b4b85f2c41', '2026-11-26 04:52:39.863527+00'),
	('01a21632-d518-7000-8aee-a314a933b3b2', '2026-11-26 04:52:39.863527+00'),
	('01a21632-d616-7001-98c3-5ed264850f72', '2026-11-26 04:52:40.100426+00'),
	('01a21632-d627-7000-8c86-27790bfa22a4', '2026-11-26 04:52:40.125982+00'),
	('01a21632-d629-7000-bfcb-39ce4d0da1a0', '2026-11-26 04:52:40.125982+00'),
	('01a21632-d631-7002-97ce-4a99a63cfaff', '2026-11-26 04:52:40.163143+00'),
	('01a21632-d650-7000-8442-f5c56823d6fb', '2026-11-26 04:52:40.183358+00'),
	('01a21632-d66b-7000-acb6-6a4aca83be1a', '2026-11-26 04:52:40.205923+00'),
	('01a21633-2452-7000-bdad-308f87e22afe', '2026-11-26 04:53:00.125231+00');


INSERT INTO public.notice (notice_id, case_id, place_code, mode, text, opened_at, closes_at, closed_at, upheld) VALUES
	('01a21632-b4b5-7000-bca9-9e64c09bb04d', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', '370982117200', 'post', '新泰市汶南镇申请人某某，家庭成员1人，因突发重大疾病、医疗刚性支出，拟给予或已给予临时救助5,670.00元。如有异议，请向受理窗口或救助热线反映。', '2026-11-26 04:52:31.533948+00', '2026-11-26 04:52:33.533948+00', '2026-11-26 04:52:33.544525+00', false),
	('01a21632-bfd7-7000-9cb4-2c613d8381ac', '01a21632-be79-7000-9904-4de27f737723', '370983103201', 'pre', '肥城市桃园镇申请人某某，家庭成员3人，因医疗刚性支出，拟给予或已给予临时救助5,670.00元。如有异议，请向受理窗口或救助热线反映。', '2026-11-26 04:52:34.386648+00', '2026-11-26 04:52:36.386648+00', '2026-11-26 04:52:36.416304+00', false),
	('01a21632-c9db-7000-aa06-bc35e0ab4e21', '01a21632-c918-7000-ae7e-cbf4fed846da', '370983103201', 'pre', '肥城市桃园镇申请人某某，家庭成员3人，因医疗刚性支出，拟给予或已给予临时救助5,670.00元。如有异议，请向受理窗口或救助热线反映。', '2026-11-26 04:52:36.952916+00', '2026-11-26 04:52:38.952916+00', NULL, false),
	('01a21632-caca-7000-978b-0be4811145e9', '01a21632-c9f8-7000-823c-afbfccd74684', '370983103201', 'pre', '肥城市桃园镇申请人某某，家庭成员3人，因教育支出，拟给予或已给予临时救助3,780.00元。如有异议，请向受理窗口或救助热线反映。', '2026-11-26 04:52:37.191341+00', '2026-11-26 04:52:39.191341+00', '2026-11-26 04:52:39.206965+00', false);


INSERT INTO public.objection (objection_id, notice_id, case_id, place_code, reason_code, reason_text, raised_by, raised_at, upheld, finding_text, resolved_by, resolved_at) VALUES
	('01a21632-bfe8-7000-abce-3dbba2e275d9', '01a21632-bfd7-7000-9cb4-2c613d8381ac', '01a21632-be79-7000-9904-4de27f737723', '370983103201', 'not_in_need', '演示：该户有两辆货车在营运。', 'demo-neighbour', '2026-11-26 04:52:34.402333+00', false, '演示：经核查，异议不成立。', 'demo-county_approver-370983-4', '2026-11-26 04:52:34.424763+00'),
	('01a21632-c9e9-7000-85ed-538c40de6362', '01a21632-c9db-7000-aa06-bc35e0ab4e21', '01a21632-c918-7000-ae7e-cbf4fed846da', '370983103201', 'not_in_need', '演示：该户有两辆货车在营运。', 'demo-neighbour', '2026-11-26 04:52:36.962973+00', NULL, NULL, NULL, NULL);


INSERT INTO public.outbox_20261126 (seq, txid, created_at, event_id, type, topic, case_id, case_version, place_code, occurred_at, actor, policy_version, causation_id, traceparent, body) OVERRIDING SYSTEM VALUE VALUES
	(1, '808', '2026-11-26 04:52:30.303069+00', '01a21632-afe2-7000-bee5-45ff8465f456', 'cn.jiuji.relief.ordered.v1', 'jiuji.assessment', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 1, '370982117200', '2026-11-26 04:52:30.302909+00', 'demo-township_approver-370982-1', 'demo@0646b6b40be0', NULL, '00-adab86ce62b5fc83bd650f3c86738849-2eff96213351bd91-01', '\x7b226974656d5f6964223a2230316132313633322d616665312d373030302d613434342d393538613834373539383034222c22616d6f756e745f66656e223a36333030302c22666f726d223a2263617368222c2266756e64696e67223a2270657474795f72657365727665222c226f7264657265645f6279223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938322d31222c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d31227d'),
	(2, '812', '2026-11-26 04:52:30.331181+00', '01a21632-afff-7000-a3e7-0b129a34df32', 'cn.jiuji.survey.completed.v1', 'jiuji.assessment', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 2, '370982117200', '2026-11-26 04:52:30.330901+00', 'demo-window_clerk-370982-2', NULL, NULL, '00-18ac6911aa00f6f11bb8f431b039eb67-656fe982cfa08cd8-01', '\x7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d35225d2c22686f757365686f6c645f73697a65223a312c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a353030303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d'),
	(3, '817', '2026-11-26 04:52:30.354011+00', '01a21632-b01b-7000-8445-04557d23e187', 'cn.jiuji.review.decided.v1', 'jiuji.assessment', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 3, '370982117200', '2026-11-26 04:52:30.353903+00', 'demo-window_clerk-370982-2', 'demo@0646b6b40be0', NULL, '00-ff3014f3adf5677a8417a8bb9ddf6df8-e9c83680fdf820e0-01', '\x7b2270726f636564757265223a22656d657267656e6379222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d33222c2264656d6f2d77696e646f775f636c65726b2d3337303938322d34225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c2270726f706f7365645f66656e223a3536373030307d'),
	(4, '833', '2026-11-26 04:52:30.444586+00', '01a21632-b072-7000-8e47-e40dd9fcb761', 'cn.jiuji.case.approved.v1', 'jiuji.assessment', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 4, '370982117200', '2026-11-26 04:52:30.444265+00', 'demo-county_approver-370982-1', 'demo@0646b6b40be0', NULL, '00-9a187d0794368eddce79510e101829c6-3fb9dc40b9300553-01', '\x7b2270726f636564757265223a22656d657267656e6379222c226974656d73223a5b7b226974656d5f6964223a2230316132313633322d623037312d373030352d383832652d663563306534333834323464222c226b696e64223a2263617368222c2270726f6772616d6d65223a2274656d706f726172795f617373697374616e6365222c226465706172746d656e74223a22636976696c5f61666661697273222c22616d6f756e745f66656e223a3530343030302c22696e7374616c6d656e7473223a312c2266756e64696e67223a22636f756e74795f627564676574222c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132313633322d623037312d373030342d393165322d343032666532313534303332222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22646973656173655f656d657267656e63795f66756e64222c226465706172746d656e74223a226865616c74685f636f6d6d697373696f6e222c226465736b223a226865616c7468222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132313633322d623037312d373030332d396161302d616634636530356335306665222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a226d65646963616c5f617373697374616e6365222c226465706172746d656e74223a226d65646963616c5f696e737572616e6365222c226465736b223a226865616c7468222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132313633322d623037312d373030322d616561642d336237636364303461333039222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a227265645f63726f73735f72656c696566222c226465706172746d656e74223a227265645f63726f7373222c226465736b223a2263686172697479222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a747275657d2c7b226974656d5f6964223a2230316132313633322d623037312d373030312d386632322d356335333262306432323563222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a747275657d5d2c22746f74616c5f66656e223a3536373030302c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c22646563696465645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938322d31222c226c6567616c5f6261736973223a5b22e7a4bee4bc9ae69591e58aa9e69a82e8a18ce58a9ee6b39520c2a73437e280933438222c22e59bbde58f91e3809432303134e380953437e58fb7222c22e6b3b0e694bfe58a9ee5ad97e3809432303135e380953430e58fb7222c22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d2c226578706c616e6174696f6e5f736861323536223a2266306461643536623437326366323933373732343866306262613961336232376438616465313362333763643932626133373761373330393564303733653838222c22666f726d616c69746965735f6f70656e223a747275652c226e6f746963655f6d6f6465223a22706f7374227d'),
	(5, '986', '2026-11-26 04:52:31.534225+00', '01a21632-b4b7-7000-b3a2-654108edff64', 'cn.jiuji.notice.opened.v1', 'jiuji.assessment', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 5, '370982117200', '2026-11-26 04:52:31.533948+00', 'system:assessment', 'demo@0646b6b40be0', '01a21632-b4a1-7000-ac06-8c0ea71db210', '00-9a187d0794368eddce79510e101829c6-3fb9dc40b9300553-01', '\x7b226e6f746963655f6964223a2230316132313633322d623462352d373030302d626361392d396536346330396262303464222c226d6f6465223a22706f7374222c22636c6f7365735f6174223a22323032362d31312d32365430343a35323a33332e3533333934385a227d'),
	(6, '994', '2026-11-26 04:52:31.636992+00', '01a21632-b517-7000-be04-4dffc0988fdc', 'cn.jiuji.formalities.completed.v1', 'jiuji.assessment', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 6, '370982117200', '2026-11-26 04:52:31.636831+00', 'demo-window_clerk-370982-2', NULL, NULL, '00-95572109cfb1743091330349f93486ca-b9686a603a9be0f1-01', '\x7b22636f6d706c657465645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938322d32222c22666f756e645f656c696769626c65223a747275657d'),
	(7, '1002', '2026-11-26 04:52:33.545429+00', '01a21632-bc8d-7000-ac76-403ff2769326', 'cn.jiuji.notice.closed.v1', 'jiuji.assessment', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 7, '370982117200', '2026-11-26 04:52:33.544525+00', 'system:assessment', NULL, NULL, NULL, '\x7b226e6f746963655f6964223a2230316132313633322d623462352d373030302d626361392d396536346330396262303464222c226d6f6465223a22706f7374222c22757068656c64223a66616c73657d'),
	(8, '1104', '2026-11-26 04:52:34.357286+00', '01a21632-bfb6-7000-afe2-57cb88b6c12f', 'cn.jiuji.survey.completed.v1', 'jiuji.assessment', '01a21632-be79-7000-9904-4de27f737723', 1, '370983103201', '2026-11-26 04:52:34.357177+00', 'demo-window_clerk-370983-2', NULL, NULL, '00-a16c7353ea0f67c30da42d2fca7dbaca-b5cf39b2e96fe809-01', '\x7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22686f757365686f6c645f73697a65223a332c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a343530303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d'),
	(9, '1112', '2026-11-26 04:52:34.376213+00', '01a21632-bfce-7000-a2b6-ea124de02e3e', 'cn.jiuji.review.decided.v1', 'jiuji.assessment', '01a21632-be79-7000-9904-4de27f737723', 2, '370983103201', '2026-11-26 04:52:34.375746+00', 'demo-window_clerk-370983-2', 'demo@0646b6b40be0', NULL, '00-010bd7a4c831b1b6464ed9feb43c24b5-5112160733b717c8-01', '\x7b2270726f636564757265223a226e6f726d616c222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2270726f706f7365645f66656e223a3536373030307d'),
	(10, '1115', '2026-11-26 04:52:34.386804+00', '01a21632-bfd8-7000-b23b-f0d889e8c698', 'cn.jiuji.notice.opened.v1', 'jiuji.assessment', '01a21632-be79-7000-9904-4de27f737723', 3, '370983103201', '2026-11-26 04:52:34.386648+00', 'demo-window_clerk-370983-2', 'demo@0646b6b40be0', NULL, '00-477223e25da1573af3043646622fae72-dcbb0705860f1674-01', '\x7b226e6f746963655f6964223a2230316132313633322d626664372d373030302d396362342d326336313364383338316163222c226d6f6465223a22707265222c22636c6f7365735f6174223a22323032362d31312d32365430343a35323a33362e3338363634385a227d'),
	(11, '1121', '2026-11-26 04:52:34.402478+00', '01a21632-bfe9-7000-a06f-70969cf07b57', 'cn.jiuji.notice.objection_raised.v1', 'jiuji.assessment', '01a21632-be79-7000-9904-4de27f737723', 4, '370983103201', '2026-11-26 04:52:34.402333+00', 'demo-neighbour', NULL, NULL, '00-0bc6d667f48601b996bd18be1d1ecc8c-9ecdf1b2b4806645-01', '\x7b226e6f746963655f6964223a2230316132313633322d626664372d373030302d396362342d326336313364383338316163222c226f626a656374696f6e5f6964223a2230316132313633322d626665382d373030302d616263652d336462626132653237356439222c22726561736f6e5f636f6465223a226e6f745f696e5f6e656564227d'),
	(12, '1129', '2026-11-26 04:52:34.425348+00', '01a21632-bffc-7000-9b1c-189d932e4dc0', 'cn.jiuji.notice.objection_resolved.v1', 'jiuji.assessment', '01a21632-be79-7000-9904-4de27f737723', 5, '370983103201', '2026-11-26 04:52:34.424763+00', 'demo-county_approver-370983-4', NULL, NULL, '00-3ec5b97e07f62422ce5471f3a2d82680-8664d3dffd8fb3aa-01', '\x7b226e6f746963655f6964223a2230316132313633322d626664372d373030302d396362342d326336313364383338316163222c226f626a656374696f6e5f6964223a2230316132313633322d626665382d373030302d616263652d336462626132653237356439222c22757068656c64223a66616c73652c227265736f6c7665645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d34227d'),
	(13, '1147', '2026-11-26 04:52:36.416486+00', '01a21632-c7c2-7000-ba90-599903aeb6be', 'cn.jiuji.notice.closed.v1', 'jiuji.assessment', '01a21632-be79-7000-9904-4de27f737723', 6, '370983103201', '2026-11-26 04:52:36.416304+00', 'system:assessment', NULL, NULL, NULL, '\x7b226e6f746963655f6964223a2230316132313633322d626664372d373030302d396362342d326336313364383338316163222c226d6f6465223a22707265222c22757068656c64223a66616c73657d'),
	(14, '1154', '2026-11-26 04:52:36.741641+00', '01a21632-c909-7000-9d5a-e43dd2a514f8', 'cn.jiuji.case.rejected.v1', 'jiuji.assessment', '01a21632-be79-7000-9904-4de27f737723', 7, '370983103201', '2026-11-26 04:52:36.741538+00', 'demo-county_approver-370983-1', 'demo@0646b6b40be0', NULL, '00-1269d47f2f46b5bbaae5c3b6276757c9-0e74b3900a0dac52-01', '\x7b2270726f636564757265223a226e6f726d616c222c22726561736f6e5f636f6465223a226e6f745f696e5f6e656564222c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22646563696465645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d31222c226c6567616c5f6261736973223a5b22e7a4bee4bc9ae69591e58aa9e69a82e8a18ce58a9ee6b39520c2a73437e280933438222c22e59bbde58f91e3809432303134e380953437e58fb7222c22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d7d'),
	(15, '1192', '2026-11-26 04:52:36.925144+00', '01a21632-c9be-7000-8901-aa69f3740f24', 'cn.jiuji.survey.completed.v1', 'jiuji.assessment', '01a21632-c918-7000-ae7e-cbf4fed846da', 1, '370983103201', '2026-11-26 04:52:36.925042+00', 'demo-window_clerk-370983-2', NULL, NULL, '00-9267a92876a154dbe38f8db815846397-419827f1c6847de3-01', '\x7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22686f757365686f6c645f73697a65223a332c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a343530303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d'),
	(18, '1207', '2026-11-26 04:52:36.964782+00', '01a21632-c9eb-7000-abfc-68e4e0c8e482', 'cn.jiuji.notice.objection_raised.v1', 'jiuji.assessment', '01a21632-c918-7000-ae7e-cbf4fed846da', 4, '370983103201', '2026-11-26 04:52:36.962973+00', 'demo-neighbour', NULL, NULL, '00-9b1c6be609e513fef610605d5ca28d3e-047cc8d31e91c803-01', '\x7b226e6f746963655f6964223a2230316132313633322d633964622d373030302d616130362d626333356530616234653231222c226f626a656374696f6e5f6964223a2230316132313633322d633965392d373030302d383565642d353338633430646536333632222c22726561736f6e5f636f6465223a226e6f745f696e5f6e656564227d'),
	(20, '1266', '2026-11-26 04:52:37.178402+00', '01a21632-cac2-7000-8baf-8cd3de04331e', 'cn.jiuji.review.decided.v1', 'jiuji.assessment', '01a21632-c9f8-7000-823c-afbfccd74684', 2, '370983103201', '2026-11-26 04:52:37.176581+00', 'demo-window_clerk-370983-2', 'demo@0646b6b40be0', NULL, '00-4afbbac354c738f7010e4154220b6c03-55c8099941b4c2d5-01', '\x7b2270726f636564757265223a226e6f726d616c222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2270726f706f7365645f66656e223a3337383030307d'),
	(22, '1287', '2026-11-26 04:52:39.207097+00', '01a21632-d2a8-7000-a999-fe4da3c996ed', 'cn.jiuji.notice.closed.v1', 'jiuji.assessment', '01a21632-c9f8-7000-823c-afbfccd74684', 4, '370983103201', '2026-11-26 04:52:39.206965+00', 'system:assessment', NULL, NULL, NULL, '\x7b226e6f746963655f6964223a2230316132313633322d636163612d373030302d393738622d306265343831313134356539222c226d6f6465223a22707265222c22757068656c64223a66616c73657d'),
	(24, '1373', '2026-11-26 04:52:39.960771+00', '01a21632-d59a-7001-a98c-1a598453f113', 'cn.jiuji.relief.ordered.v1', 'jiuji.assessment', '01a21632-d4fd-7000-95ab-27376c903518', 1, '370983103201', '2026-11-26 04:52:39.960604+00', 'demo-township_approver-370983-1', 'demo@0646b6b40be0', NULL, '00-7fd76db8f127680cf7499d7e587d70a8-9586e7fe5e07ae73-01', '\x7b226974656d5f6964223a2230316132313633322d643539612d373030302d616532382d303534663135616565306161222c22616d6f756e745f66656e223a36333030302c22666f726d223a22696e5f6b696e64222c2266756e64696e67223a2270657474795f72657365727665222c226f7264657265645f6279223a2264656d6f2d746f776e736869705f617070726f7665722d3337303938332d31222c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d31227d'),
	(16, '1201', '2026-11-26 04:52:36.945653+00', '01a21632-c9d4-7000-a28f-94553b9550ea', 'cn.jiuji.review.decided.v1', 'jiuji.assessment', '01a21632-c918-7000-ae7e-cbf4fed846da', 2, '370983103201', '2026-11-26 04:52:36.945503+00', 'demo-window_clerk-370983-2', 'demo@0646b6b40be0', NULL, '00-ca4e2d805197424d2d7ee660ea7bbf56-b5e734fdc06f4e64-01', '\x7b2270726f636564757265223a226e6f726d616c222c226d656d62657273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d31222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22766f7465735f666f72223a332c22766f7465735f616761696e7374223a302c2271756f72756d223a332c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2270726f706f7365645f66656e223a3536373030307d'),
	(21, '1272', '2026-11-26 04:52:37.19149+00', '01a21632-cacd-7000-9b41-0200663fe97d', 'cn.jiuji.notice.opened.v1', 'jiuji.assessment', '01a21632-c9f8-7000-823c-afbfccd74684', 3, '370983103201', '2026-11-26 04:52:37.191341+00', 'demo-window_clerk-370983-2', 'demo@0646b6b40be0', NULL, '00-eb2c34c6aee6282c2de0f7d75d040923-c76502ebaeb68b35-01', '\x7b226e6f746963655f6964223a2230316132313633322d636163612d373030302d393738622d306265343831313134356539222c226d6f6465223a22707265222c22636c6f7365735f6174223a22323032362d31312d32365430343a35323a33392e3139313334315a227d'),
	(23, '1294', '2026-11-26 04:52:39.518517+00', '01a21632-d3e0-7000-b15b-f1ee9542829d', 'cn.jiuji.case.approved.v1', 'jiuji.assessment', '01a21632-c9f8-7000-823c-afbfccd74684', 5, '370983103201', '2026-11-26 04:52:39.518389+00', 'demo-county_approver-370983-1', 'demo@0646b6b40be0', NULL, '00-dfe8d1d5109601d396c69b804bc413e7-ee1696a9e6bf9e2a-01', '\x7b2270726f636564757265223a226e6f726d616c222c226974656d73223a5b7b226974656d5f6964223a2230316132313633322d643364662d373030342d623762612d616130616230393434313665222c226b696e64223a2263617368222c2270726f6772616d6d65223a2274656d706f726172795f617373697374616e6365222c226465706172746d656e74223a22636976696c5f61666661697273222c22616d6f756e745f66656e223a3337383030302c22696e7374616c6d656e7473223a312c2266756e64696e67223a22636f756e74795f627564676574222c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132313633322d643364662d373030332d383638632d663139333832393730646563222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22656475636174696f6e5f616964222c226465706172746d656e74223a22656475636174696f6e222c226465736b223a22656475636174696f6e222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d2c7b226974656d5f6964223a2230316132313633322d643364662d373030322d393231332d663232356534383064613032222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22636861726974795f72656c696566222c226465706172746d656e74223a22636861726974795f66656465726174696f6e222c226465736b223a2263686172697479222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a747275657d2c7b226974656d5f6964223a2230316132313633322d643364662d373030312d386137362d346434386338633763383932222c226b696e64223a22726566657272616c222c2270726f6772616d6d65223a22646962616f5f656e726f6c6d656e74222c226465706172746d656e74223a22636976696c5f616666616972735f646962616f222c226465736b223a22636976696c5f61666661697273222c22696e7374616c6d656e7473223a312c226e656564735f636f6e73656e74223a66616c73657d5d2c22746f74616c5f66656e223a3337383030302c2270726f706f7365645f6279223a2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c22646563696465645f6279223a2264656d6f2d636f756e74795f617070726f7665722d3337303938332d31222c226c6567616c5f6261736973223a5b22e7a4bee4bc9ae69591e58aa9e69a82e8a18ce58a9ee6b39520c2a73437e280933438222c22e59bbde58f91e3809432303134e380953437e58fb7222c22e5b1b1e4b89ce79c81e4b8b4e98291e58ebf32303137e5b9b4e585ace5b883e79a84e2809ce69591e680a5e99abee2809de69591e58aa9e6a087e58786efbc88e4bd8ee4bf9de6a087e58786e79a84e5808de695b0efbc9be6b3b0e5ae89e69caae585ace5b883efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89222c22e6b3b0e5ae89e5b882e887aa323032302d30372d3031e8b5b7e689a7e8a18ce79a84e59f8ee4b9a1e4bd8ee4bf9de6a087e58786efbc88e59f8ee5b882363330e585832fe69c88e38081e5869ce69d91343735e585832fe69c88efbc89efbc88e5b7b2e585ace5b883e69687e4bbb6efbc89225d2c226578706c616e6174696f6e5f736861323536223a2236643639303063633364366264373833383765353638363164326636663765396464653439643230653261366261636465666132393362663437633730613335222c22666f726d616c69746965735f6f70656e223a66616c73652c226e6f746963655f6d6f6465223a22707265227d'),
	(17, '1203', '2026-11-26 04:52:36.953038+00', '01a21632-c9dc-7000-87c8-2821b4cc163f', 'cn.jiuji.notice.opened.v1', 'jiuji.assessment', '01a21632-c918-7000-ae7e-cbf4fed846da', 3, '370983103201', '2026-11-26 04:52:36.952916+00', 'demo-window_clerk-370983-2', 'demo@0646b6b40be0', NULL, '00-72c5c0eb84b0081a64de9b797e869a42-fb1fbe417a2da491-01', '\x7b226e6f746963655f6964223a2230316132313633322d633964622d373030302d616130362d626333356530616234653231222c226d6f6465223a22707265222c22636c6f7365735f6174223a22323032362d31312d32365430343a35323a33382e3935323931365a227d'),
	(19, '1261', '2026-11-26 04:52:37.165208+00', '01a21632-caae-7000-b652-7de7fa72277c', 'cn.jiuji.survey.completed.v1', 'jiuji.assessment', '01a21632-c9f8-7000-823c-afbfccd74684', 1, '370983103201', '2026-11-26 04:52:37.165097+00', 'demo-window_clerk-370983-2', NULL, NULL, '00-1a73b7058f71f003ee69816abfdc269c-eea7c05d1901c83c-01', '\x7b227375727665796f7273223a5b2264656d6f2d77696e646f775f636c65726b2d3337303938332d32222c2264656d6f2d77696e646f775f636c65726b2d3337303938332d33225d2c22686f757365686f6c645f73697a65223a332c2261666665637465645f706572736f6e73223a312c2273656c665f706169645f66656e223a343530303030302c226c6f73735f66656e223a302c2272656c617465645f6f6666696365725f6465636c61726564223a66616c73657d');


INSERT INTO public.relay_cursor (singleton, snapshot, system_identifier) VALUES
	(true, '1375:1375:', '7712338521955832527');


INSERT INTO public.stream_position (source, case_id, version) VALUES
	('intake', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 5),
	('disbursement', '01a21632-ae0e-7000-bc0f-eef3f9e98d03', 9),
	('intake', '01a21632-be79-7000-9904-4de27f737723', 7),
	('intake', '01a21632-c918-7000-ae7e-cbf4fed846da', 3),
	('intake', '01a21632-c9f8-7000-823c-afbfccd74684', 3),
	('disbursement', 'budget:370983', 1),
	('disbursement', '01a21632-c9f8-7000-823c-afbfccd74684', 1),
	('disbursement', '01a21632-d4fd-7000-95ab-27376c903518', 1),
	('intake', '01a21632-d4fd-7000-95ab-27376c903518', 5),
	('intake', '01a21632-d631-7001-aca3-36176fca81ae', 4);


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
