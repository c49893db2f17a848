-- Who was asked first, when and at which door cannot be rewritten, and the duty moves only to whom has acknowledged it: the clock that
-- starts at registration would otherwise be as honest as whoever has the database password.
CREATE FUNCTION intake_guard_duty() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.case_id, NEW.first_asked_officer, NEW.first_asked_unit, NEW.registered_at, NEW.registered_by, NEW.channel, NEW.place_code)
       IS DISTINCT FROM
       (OLD.case_id, OLD.first_asked_officer, OLD.first_asked_unit, OLD.registered_at, OLD.registered_by, OLD.channel, OLD.place_code)
    THEN
        RAISE EXCEPTION 'the first-asked duty of a case is immutable' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF (NEW.answerable_officer, NEW.answerable_unit) IS DISTINCT FROM (OLD.answerable_officer, OLD.answerable_unit)
       AND (OLD.answerable_officer, NEW.answerable_officer, NEW.answerable_unit)
           IS DISTINCT FROM (SELECT (h.from_officer, h.to_officer, h.to_unit) FROM handover h
                             WHERE h.case_id = NEW.case_id AND h.state = 'acknowledged'
                             ORDER BY h.answered_at DESC, h.handover_id DESC LIMIT 1)
    THEN
        RAISE EXCEPTION 'the duty moves by an acknowledged hand-over only' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
