-- What holds against SQL by hand too, and what the application role may do.

CREATE TRIGGER duty BEFORE UPDATE ON intake_case FOR EACH ROW EXECUTE FUNCTION intake_guard_duty();
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON intake_case EXECUTE FUNCTION intake_refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON person_read EXECUTE FUNCTION intake_refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON materials EXECUTE FUNCTION intake_refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON material EXECUTE FUNCTION intake_refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON village_relief EXECUTE FUNCTION intake_refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON closing_fact EXECUTE FUNCTION intake_refuse_change();

ALTER TABLE intake_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE intake_case FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON intake_case
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE, DELETE ON intake_case TO jiuji_app;

ALTER TABLE person_field ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_field FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON person_field
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE, DELETE ON person_field TO jiuji_app;

ALTER TABLE handover ENABLE ROW LEVEL SECURITY;
ALTER TABLE handover FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON handover
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE, DELETE ON handover TO jiuji_app;

ALTER TABLE person_read ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_read FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON person_read
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE, DELETE ON person_read TO jiuji_app;

ALTER TABLE materials ENABLE ROW LEVEL SECURITY;
ALTER TABLE materials FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON materials
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE, DELETE ON materials TO jiuji_app;

ALTER TABLE material ENABLE ROW LEVEL SECURITY;
ALTER TABLE material FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON material
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE, DELETE ON material TO jiuji_app;

ALTER TABLE village_relief ENABLE ROW LEVEL SECURITY;
ALTER TABLE village_relief FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON village_relief
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE, DELETE ON village_relief TO jiuji_app;

ALTER TABLE closing_fact ENABLE ROW LEVEL SECURITY;
ALTER TABLE closing_fact FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON closing_fact
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE, DELETE ON closing_fact TO jiuji_app;

GRANT SELECT, INSERT ON person_key TO jiuji_app;
REVOKE DELETE ON intake_case, handover FROM jiuji_app;
REVOKE UPDATE, DELETE ON person_read, materials, material, village_relief, closing_fact FROM jiuji_app;
GRANT EXECUTE ON FUNCTION intake_look_up, intake_register TO jiuji_app;
