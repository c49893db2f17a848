ALTER TABLE clock ADD COLUMN pauses jsonb NOT NULL DEFAULT '[]', ADD COLUMN paused_at timestamptz,
    ADD COLUMN paused_s double precision NOT NULL DEFAULT 0, ADD COLUMN carried_at timestamptz;
COMMENT ON COLUMN clock.pauses IS 'When it stood still, earliest first.';
COMMENT ON COLUMN clock.paused_at IS 'Since when it stands still; NULL while it runs or after it ended.';
COMMENT ON COLUMN clock.paused_s IS 'For how many seconds it has stood still.';
COMMENT ON COLUMN clock.carried_at IS 'When it came from a merged case, whose officer answered for it until then.';
CREATE INDEX ix_clock_provisional ON clock (calendar_version) WHERE provisional AND ended_at IS NULL AND breached_at IS NULL;
ALTER TABLE clock_fact DROP CONSTRAINT ck_clock_fact_kind;
ALTER TABLE clock_fact ADD CONSTRAINT ck_clock_fact_kind
    CHECK (kind IN ('start', 'carry', 'stop', 'cancel', 'close', 'pause', 'resume')) NOT VALID;
ALTER TABLE clock_fact VALIDATE CONSTRAINT ck_clock_fact_kind;
ALTER TABLE supervision ADD COLUMN concerns text;
COMMENT ON COLUMN supervision.concerns IS 'The officer who has to answer for it; NULL where a supervisor named none.';
