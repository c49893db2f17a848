-- What is odd about the details of a case, by codes. A payment stays where it was approved and the case may move: whoever sees a payment of the
-- case sees its flags.
CREATE TABLE case_flags (
    case_id TEXT NOT NULL,
    flags TEXT[] NOT NULL,
    CONSTRAINT pk_case_flags PRIMARY KEY (case_id)
);
ALTER TABLE case_flags ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_flags FORCE ROW LEVEL SECURITY;
CREATE POLICY of_payments ON case_flags FOR SELECT
    USING (current_setting('app.scope', true) = '*' OR EXISTS (SELECT FROM payment p WHERE p.case_id = case_flags.case_id));
CREATE POLICY heard_added ON case_flags FOR INSERT WITH CHECK (current_setting('app.scope', true) = '*');
CREATE POLICY heard_changed ON case_flags FOR UPDATE
    USING (current_setting('app.scope', true) = '*') WITH CHECK (current_setting('app.scope', true) = '*');
GRANT SELECT, INSERT, UPDATE ON case_flags TO jiuji_app;
