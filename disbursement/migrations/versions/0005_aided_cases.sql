-- Cases to which something is or was owed. Whoever settles something of a case holds its row; `decided_at` is when its approval or refusal
-- was heard. No row is made for what is there: a payment or goods that are no first relief say of themselves that the case was approved.
CREATE TABLE aided_case (
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL,
    decided_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_aided_case PRIMARY KEY (case_id)
);
COMMENT ON COLUMN aided_case.decided_at IS 'When its approval or refusal was heard.';

ALTER TABLE aided_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE aided_case FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON aided_case
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE ON aided_case TO jiuji_app;
