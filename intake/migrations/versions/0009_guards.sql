-- To look at, and not to change: a lock asks for the policy of changes too.
CREATE POLICY of_transfer ON intake_case FOR SELECT USING (
    EXISTS (SELECT FROM transfer t WHERE t.case_id = intake_case.case_id AND t.state IN ('requested', 'acknowledged'))
);
-- Rows that are only added keep what they say; where the case is, they follow. Who read what stays with the office that let it be read.
DROP TRIGGER append_only ON materials;
DROP TRIGGER append_only ON material;
DROP TRIGGER append_only ON material_fault;
DROP TRIGGER append_only ON village_relief;
DROP TRIGGER append_only ON closing_fact;
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON materials EXECUTE FUNCTION intake_refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON material EXECUTE FUNCTION intake_refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON material_fault EXECUTE FUNCTION intake_refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON village_relief EXECUTE FUNCTION intake_refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON closing_fact EXECUTE FUNCTION intake_refuse_change();
CREATE TRIGGER follows_case BEFORE UPDATE ON materials FOR EACH ROW EXECUTE FUNCTION intake_guard_place();
CREATE TRIGGER follows_case BEFORE UPDATE ON material FOR EACH ROW EXECUTE FUNCTION intake_guard_place();
CREATE TRIGGER follows_case BEFORE UPDATE ON material_fault FOR EACH ROW EXECUTE FUNCTION intake_guard_place();
CREATE TRIGGER follows_case BEFORE UPDATE ON village_relief FOR EACH ROW EXECUTE FUNCTION intake_guard_place();
CREATE TRIGGER follows_case BEFORE UPDATE ON closing_fact FOR EACH ROW EXECUTE FUNCTION intake_guard_place();
GRANT UPDATE (place_code) ON materials, material, material_fault, village_relief, closing_fact TO jiuji_app;
