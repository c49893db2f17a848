-- Move a locked case, and what is kept of it, as an acknowledged transfer that the caller sees says. Who read personal details stays where
-- it is: that is the old office's own part. By which place the other stages told something is kept: it is finished there.
CREATE OR REPLACE FUNCTION intake_move(p_transfer uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_scope text := current_setting('app.scope', true);
    v_transfer transfer;
BEGIN
    SELECT * INTO STRICT v_transfer FROM transfer t WHERE t.transfer_id = p_transfer AND t.state = 'acknowledged';
    PERFORM set_config('app.scope', '*', true);
    UPDATE intake_case SET place_code = v_transfer.to_place, version = version + 1, answerable_officer = v_transfer.to_officer,
           answerable_unit = v_transfer.to_unit WHERE case_id = v_transfer.case_id;
    UPDATE person_field SET place_code = v_transfer.to_place WHERE case_id = v_transfer.case_id;
    UPDATE handover SET place_code = v_transfer.to_place WHERE case_id = v_transfer.case_id;
    UPDATE materials SET place_code = v_transfer.to_place WHERE case_id = v_transfer.case_id;
    UPDATE material SET place_code = v_transfer.to_place WHERE case_id = v_transfer.case_id;
    UPDATE material_fault SET place_code = v_transfer.to_place WHERE case_id = v_transfer.case_id;
    UPDATE village_relief SET place_code = v_transfer.to_place WHERE case_id = v_transfer.case_id;
    UPDATE closing_fact SET place_code = v_transfer.to_place, told_place = coalesce(told_place, place_code) WHERE case_id = v_transfer.case_id;
    UPDATE person_correction SET place_code = v_transfer.to_place WHERE case_id = v_transfer.case_id;
    UPDATE corrected_value SET place_code = v_transfer.to_place WHERE case_id = v_transfer.case_id;
    PERFORM set_config('app.scope', v_scope, true);
END $$;
