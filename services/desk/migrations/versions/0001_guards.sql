-- Row-level security, and what the application role may do.

ALTER TABLE task ENABLE ROW LEVEL SECURITY;
ALTER TABLE task FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON task
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE, DELETE ON task TO jiuji_app;

ALTER TABLE ended_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE ended_case FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON ended_case
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE, DELETE ON ended_case TO jiuji_app;

REVOKE DELETE ON task, ended_case FROM jiuji_app;
