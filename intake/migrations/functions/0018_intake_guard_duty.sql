-- Who was asked first, when and at which door cannot be rewritten. The duty moves only to whom has acknowledged it, and the place only by a
-- transfer that is kept; or, when a closed case is reopened, to whoever is on duty, if a payment of it came back, or what was given was revoked: the clock that starts at registration would otherwise be as honest as whoever has the database password.
CREATE OR REPLACE FUNCTION intake_guard_duty() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.case_id, NEW.first_asked_officer, NEW.first_asked_unit, NEW.registered_at, NEW.registered_by, NEW.channel)
       IS DISTINCT FROM
       (OLD.case_id, OLD.first_asked_officer, OLD.first_asked_unit, OLD.registered_at, OLD.registered_by, OLD.channel)
    THEN
        RAISE EXCEPTION 'the first-asked duty of a case is immutable' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NEW.place_code IS DISTINCT FROM OLD.place_code THEN
        IF (OLD.place_code, NEW.place_code, OLD.answerable_officer, NEW.answerable_officer, NEW.answerable_unit)
           IS DISTINCT FROM (SELECT (t.from_place, t.to_place, t.from_officer, t.to_officer, t.to_unit) FROM transfer t
                             WHERE t.case_id = NEW.case_id AND t.state = 'acknowledged'
                             ORDER BY t.answered_at DESC, t.transfer_id DESC LIMIT 1)
        THEN
            RAISE EXCEPTION 'a case moves by an acknowledged transfer only' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
    ELSIF OLD.state = 'closed' AND NEW.state = 'reopened' THEN
        IF NOT EXISTS (SELECT FROM closing_fact f WHERE f.case_id = NEW.case_id AND f.type IN ('cn.jiuji.payment.returned_late.v1', 'cn.jiuji.payment.revoked.v1', 'cn.jiuji.in_kind.revoked.v1')) THEN
            RAISE EXCEPTION 'a case is reopened by a payment that came back, or by what was revoked, only' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
    ELSIF (NEW.answerable_officer, NEW.answerable_unit) IS DISTINCT FROM (OLD.answerable_officer, OLD.answerable_unit)
       AND (OLD.answerable_officer, NEW.answerable_officer, NEW.answerable_unit)
           IS DISTINCT FROM (SELECT (h.from_officer, h.to_officer, h.to_unit) FROM handover h
                             WHERE h.case_id = NEW.case_id AND h.state = 'acknowledged'
                             ORDER BY h.answered_at DESC, h.handover_id DESC LIMIT 1)
    THEN
        RAISE EXCEPTION 'the duty moves by an acknowledged hand-over only' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
