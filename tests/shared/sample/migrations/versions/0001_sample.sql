CREATE TABLE note (
    note_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_note PRIMARY KEY (note_id)
);

CREATE FUNCTION fail_at_commit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'this commit fails' USING ERRCODE = NEW.text; END $$;

-- 23514 is a defect of ours, 40001 a transient fault of the database.
CREATE CONSTRAINT TRIGGER fail_at_commit AFTER INSERT ON note DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.text IN ('23514', '40001')) EXECUTE FUNCTION fail_at_commit();

ALTER TABLE note ENABLE ROW LEVEL SECURITY;
ALTER TABLE note FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON note
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE, DELETE ON note TO jiuji_app;
