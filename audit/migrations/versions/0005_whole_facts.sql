ALTER TABLE clock_fact ADD COLUMN pauses jsonb NOT NULL DEFAULT '[]', ADD COLUMN due_at timestamptz,
    ADD COLUMN paused_for text NOT NULL DEFAULT '';
COMMENT ON COLUMN clock_fact.pauses IS 'When it stood still before a merge brought it.';
COMMENT ON COLUMN clock_fact.due_at IS 'When it is due, where the event says so.';
COMMENT ON COLUMN clock_fact.paused_for IS 'What it stands still for, where that is named.';
