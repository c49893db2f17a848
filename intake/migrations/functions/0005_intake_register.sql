-- Stores registrations of several callers. They come in groups, each with the scope of its callers; the ends say where in the arrays a
-- group's rows are. Row-level security checks every row against the scope of whoever wants it, as if each were alone.
--
-- Columns are named on both sides: a database that was upgraded has its later columns at the end, and a row type says only what comes
-- after what. Whoever adds a column to one of these tables brings a newer file of this function with it.
CREATE OR REPLACE FUNCTION intake_register(
    p_keys person_key[], p_scopes text[], p_cases intake_case[], p_case_ends int[], p_fields person_field[], p_field_ends int[]
) RETURNS void LANGUAGE plpgsql AS $$
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
