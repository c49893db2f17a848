ALTER TABLE clock ADD COLUMN pauses jsonb NOT NULL DEFAULT '[]', ADD COLUMN paused_at timestamptz,
    ADD COLUMN paused_s double precision NOT NULL DEFAULT 0, ADD COLUMN carried_at timestamptz;
COMMENT ON COLUMN clock.pauses IS 'When it stood still, earliest first.';
COMMENT ON COLUMN clock.paused_at IS 'Since when it stands still; NULL while it runs or after it ended.';
COMMENT ON COLUMN clock.paused_s IS 'For how many seconds it has stood still.';
COMMENT ON COLUMN clock.carried_at IS 'When it came from a merged case, whose officer answered for it until then.';
-- While it is built audit records nothing, and the events wait in Kafka: no call waits for this table.
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX ix_clock_provisional ON clock (calendar_version) WHERE provisional AND ended_at IS NULL AND breached_at IS NULL;
-- The one that follows allows more kinds, and every fact is read once for it; meanwhile, as above, the events wait in Kafka.
-- squawk-ignore ban-drop-constraint
ALTER TABLE clock_fact DROP CONSTRAINT ck_clock_fact_kind;
-- squawk-ignore constraint-missing-not-valid
ALTER TABLE clock_fact ADD CONSTRAINT ck_clock_fact_kind
    CHECK (kind IN ('start', 'carry', 'stop', 'cancel', 'close', 'pause', 'resume'));
ALTER TABLE supervision ADD COLUMN concerns text;
COMMENT ON COLUMN supervision.concerns IS 'The officer who has to answer for it; NULL where a supervisor named none.';
