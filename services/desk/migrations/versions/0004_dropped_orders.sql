-- Orders that were given up before they came: one that comes later finds itself here and is not begun.
CREATE TABLE dropped_order (
    referral_id UUID NOT NULL,
    place_code TEXT NOT NULL,
    reason_code TEXT NOT NULL,
    CONSTRAINT pk_dropped_order PRIMARY KEY (referral_id)
);
ALTER TABLE dropped_order ENABLE ROW LEVEL SECURITY;
ALTER TABLE dropped_order FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON dropped_order
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT ON dropped_order TO jiuji_app;
