-- What holds against SQL by hand too, and what the application role may do.

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON transfer EXECUTE FUNCTION ledger_refuse_change();
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON account EXECUTE FUNCTION ledger_refuse_change();

ALTER TABLE account ENABLE ROW LEVEL SECURITY;
ALTER TABLE account FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON account
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE, DELETE ON account TO jiuji_app;

ALTER TABLE transfer ENABLE ROW LEVEL SECURITY;
ALTER TABLE transfer FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON transfer
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE, DELETE ON transfer TO jiuji_app;

ALTER TABLE low_mark ENABLE ROW LEVEL SECURITY;
ALTER TABLE low_mark FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON low_mark
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE, DELETE ON low_mark TO jiuji_app;

ALTER TABLE payment ENABLE ROW LEVEL SECURITY;
ALTER TABLE payment FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON payment
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE, DELETE ON payment TO jiuji_app;

ALTER TABLE instruction ENABLE ROW LEVEL SECURITY;
ALTER TABLE instruction FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON instruction
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE, DELETE ON instruction TO jiuji_app;

ALTER TABLE goods ENABLE ROW LEVEL SECURITY;
ALTER TABLE goods FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON goods
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE, DELETE ON goods TO jiuji_app;

ALTER TABLE recovery ENABLE ROW LEVEL SECURITY;
ALTER TABLE recovery FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON recovery
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE, DELETE ON recovery TO jiuji_app;

ALTER TABLE stopped_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE stopped_case FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON stopped_case
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE, DELETE ON stopped_case TO jiuji_app;

REVOKE INSERT, UPDATE, DELETE ON account, transfer FROM jiuji_app;
REVOKE DELETE ON payment, instruction, goods, recovery, stopped_case FROM jiuji_app;
REVOKE EXECUTE ON FUNCTION ledger_lock, ledger_known, ledger_write, ledger_trial, ledger_totals FROM public;
GRANT EXECUTE ON FUNCTION ledger_lock, ledger_known, ledger_write, ledger_trial, ledger_totals TO jiuji_app;
