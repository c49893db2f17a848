-- One registration in a transaction of its own: the product's statements, with the product's rows, from the client in C.
\set n random(1, 1000000000000)
BEGIN;
SELECT * FROM jiuji_begin_batch(ARRAY['bench'], ARRAY['k' || :n], ARRAY[decode(lpad(:n::text, 64, '0'), 'hex')]);
SELECT * FROM intake_look_up(ARRAY[decode(lpad(:n::text, 64, '0'), 'hex')], ARRAY['p-' || :n], ARRAY['fire'], now() - interval '1 year', 1);
SELECT intake_register(
    ARRAY[ROW('p-' || :n, decode(repeat('ab', 61), 'hex'), now())::person_key],
    ARRAY['3709'],
    ARRAY[jsonb_populate_record(NULL::intake_case, jsonb_build_object(
        'case_id', lpad(:n::text, 32, '0'), 'place_code', '370983101000', 'version', 1, 'state', 'registered', 'channel', 'village',
        'person_ref', 'p-' || :n, 'document_index', '\x' || lpad(:n::text, 64, '0'), 'identity_known', true, 'hardship_codes', '["fire"]'::jsonb,
        'identity_classes', '[]'::jsonb, 'registered_at', now(), 'registered_by', 'clerk-1', 'first_asked_officer', 'clerk-1',
        'first_asked_unit', '潮泉镇', 'answerable_officer', 'clerk-1', 'answerable_unit', '潮泉镇', 'policy_version', 'taian-2026', 'life_danger', true,
        'suggested_urgency', 'emergency', 'found_at', now(), 'household_size', 4, 'affected_persons', 4, 'stated_loss_fen', 8000000,
        'requested_modes', '["cash"]'::jsonb, 'requested_programmes', '[]'::jsonb, 'triage_reasons', '[]'::jsonb, 'deemed', false,
        'materials_outstanding', false, 'paid_fen', 0))],
    ARRAY[1],
    ARRAY(SELECT ROW(lpad(:n::text, 32, '0')::uuid, 'field' || f, '370983101000', 'p-' || :n, decode(repeat('cd', 45), 'hex'))::person_field FROM generate_series(1, 8) f),
    ARRAY[8]);
INSERT INTO timer (case_id, kind, due_at) VALUES (lpad(:n::text, 32, '0'), 'deemed_acceptance', now() + interval '3 days');
SELECT jiuji_remember_batch(ARRAY['bench'], ARRAY['k' || :n], ARRAY[decode(lpad(:n::text, 64, '0'), 'hex')], ARRAY[201], ARRAY['{}'], ARRAY[decode(repeat('7b', 1500), 'hex')], ARRAY[lpad(:n::text, 32, '0')], now());
SELECT jiuji_emit(ARRAY[gen_random_uuid()], ARRAY['cn.jiuji.case.registered.v1'], ARRAY['jiuji.intake'], ARRAY[lpad(:n::text, 32, '0')], ARRAY['370983101000'], ARRAY[NULL::text], ARRAY['00-00000000000000000000000000000000-0000000000000000-01'], ARRAY['taian-2026'], ARRAY[decode(repeat('7b', 600), 'hex')], ARRAY['bench'], now());
COMMIT;
