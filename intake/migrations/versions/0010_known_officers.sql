-- Whom the rosters name, as officers are compared; everybody who names an officer may look.
CREATE TABLE roster_officers (
    roster_id UUID NOT NULL,
    place_code TEXT NOT NULL,
    version BIGINT NOT NULL,
    officers TEXT[] NOT NULL,
    CONSTRAINT pk_roster_officers PRIMARY KEY (roster_id)
);
COMMENT ON COLUMN roster_officers.officers IS 'As they are compared.';
ALTER TABLE roster_officers ENABLE ROW LEVEL SECURITY;
ALTER TABLE roster_officers FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody ON roster_officers FOR SELECT USING (true);
CREATE POLICY jurisdiction_added ON roster_officers FOR INSERT
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
CREATE POLICY jurisdiction_changed ON roster_officers FOR UPDATE
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE ON roster_officers TO jiuji_app;
