-- Who of a unit is on duty when. Everybody may read whose duty it is; how one is reached is sealed.
CREATE TABLE roster (
    roster_id UUID NOT NULL,
    place_code TEXT NOT NULL,
    unit TEXT NOT NULL,
    version BIGINT NOT NULL,
    members JSONB NOT NULL,
    shifts JSONB NOT NULL,
    absences JSONB NOT NULL,
    kept_by TEXT NOT NULL,
    kept_at TIMESTAMP WITH TIME ZONE NOT NULL,
    wrapped_key BYTEA NOT NULL,
    reach BYTEA NOT NULL,
    CONSTRAINT pk_roster PRIMARY KEY (roster_id)
);
COMMENT ON COLUMN roster.wrapped_key IS 'The roster''s own key, wrapped by the master key.';
COMMENT ON COLUMN roster.reach IS 'How each officer is reached; sealed.';
CREATE UNIQUE INDEX uq_roster_place_code_unit ON roster (place_code, unit);
ALTER TABLE roster ENABLE ROW LEVEL SECURITY;
ALTER TABLE roster FORCE ROW LEVEL SECURITY;
-- A case that comes by itself may be the county's or the prefecture's to answer for, whoever registers it.
CREATE POLICY everybody ON roster FOR SELECT USING (true);
CREATE POLICY jurisdiction_added ON roster FOR INSERT
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
CREATE POLICY jurisdiction_changed ON roster FOR UPDATE
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE ON roster TO jiuji_app;
