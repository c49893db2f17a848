-- Who has read what lies in the own inbox, and with which step of its ladder a clock lies because nobody had.
ALTER TABLE clock ADD COLUMN passed_to integer NOT NULL DEFAULT 0, ADD COLUMN passed_at timestamptz, ADD COLUMN read_to integer;
COMMENT ON COLUMN clock.passed_to IS 'The step with which it lies because nobody had read it before.';
COMMENT ON COLUMN clock.passed_at IS 'Since when it lies there.';
COMMENT ON COLUMN clock.read_to IS 'The highest step at which somebody has read it; 0 is the addressee.';
-- While it is built audit records nothing, and the events wait in Kafka: no call waits for this table.
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX ix_clock_passed ON clock (due_at) WHERE ended_at IS NULL AND passed_to > steps_taken;

CREATE TABLE inbox_receipt (
    case_id TEXT NOT NULL,
    clock TEXT NOT NULL,
    ref TEXT NOT NULL,
    step INTEGER NOT NULL,
    read_by TEXT NOT NULL,
    place_code TEXT NOT NULL,
    read_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_inbox_receipt PRIMARY KEY (case_id, clock, ref, step, read_by)
);
COMMENT ON COLUMN inbox_receipt.step IS 'With which step of the ladder it lay; 0 is whoever it waits for.';
ALTER TABLE inbox_receipt ENABLE ROW LEVEL SECURITY;
ALTER TABLE inbox_receipt FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON inbox_receipt
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT ON inbox_receipt TO jiuji_app;
