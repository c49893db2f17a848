-- What officers find in their inboxes: clocks by whom they wait for, and who leads which unit.
ALTER TABLE clock ADD COLUMN addressee text;
COMMENT ON COLUMN clock.addressee IS 'Who has to act, where that is another than who answers for the case.';
ALTER TABLE clock_fact ADD COLUMN addressee text;
COMMENT ON COLUMN clock_fact.addressee IS 'Who has to act, where the event names an officer.';
-- While they are built audit records nothing, and the events wait in Kafka: no call waits for this table.
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX ix_clock_answerable ON clock (answerable, due_at) WHERE ended_at IS NULL;
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX ix_clock_addressee ON clock (addressee) WHERE ended_at IS NULL AND addressee IS NOT NULL;
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX ix_clock_escalated ON clock (due_at) WHERE ended_at IS NULL AND steps_taken > 0;

CREATE TABLE roster (
    roster_id TEXT NOT NULL,
    place_code TEXT NOT NULL,
    unit TEXT NOT NULL,
    version BIGINT NOT NULL,
    officers TEXT[] NOT NULL,
    leads TEXT[] NOT NULL,
    CONSTRAINT pk_roster PRIMARY KEY (roster_id)
);
COMMENT ON COLUMN roster.version IS 'Of its events; the newest stays, whatever comes later.';
CREATE INDEX ix_roster_place_code ON roster (place_code, unit);
CREATE INDEX ix_roster_leads ON roster USING gin (leads);
-- A township's officer has to learn that the county's lead has what was escalated; only the system itself, which hears of them, keeps rosters.
ALTER TABLE roster ENABLE ROW LEVEL SECURITY;
ALTER TABLE roster FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody ON roster FOR SELECT USING (true);
CREATE POLICY heard ON roster FOR INSERT WITH CHECK (current_setting('app.scope', true) = '*');
CREATE POLICY heard_anew ON roster FOR UPDATE
    USING (current_setting('app.scope', true) = '*') WITH CHECK (current_setting('app.scope', true) = '*');
GRANT SELECT, INSERT, UPDATE ON roster TO jiuji_app;
