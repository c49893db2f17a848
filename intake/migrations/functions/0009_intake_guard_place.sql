-- Of a row that is only added nothing changes but its place, and that to the one of its case.
CREATE FUNCTION intake_guard_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF to_jsonb(NEW) - 'place_code' <> to_jsonb(OLD) - 'place_code'
       OR NEW.place_code IS DISTINCT FROM (SELECT c.place_code FROM intake_case c WHERE c.case_id = NEW.case_id)
    THEN
        RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
