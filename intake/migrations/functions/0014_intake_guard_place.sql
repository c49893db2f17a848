-- Of a row that is only added nothing changes but its place, and that to the one of its case; by which place it was told is kept then.
CREATE OR REPLACE FUNCTION intake_guard_place() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_was text := to_jsonb(OLD) ->> 'told_place';
    v_told text := to_jsonb(NEW) ->> 'told_place';
BEGIN
    IF to_jsonb(NEW) - 'place_code' - 'told_place' <> to_jsonb(OLD) - 'place_code' - 'told_place'
       OR NEW.place_code IS DISTINCT FROM (SELECT c.place_code FROM intake_case c WHERE c.case_id = NEW.case_id)
       OR (v_told IS DISTINCT FROM v_was AND (v_was IS NOT NULL OR v_told <> OLD.place_code))
    THEN
        RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
