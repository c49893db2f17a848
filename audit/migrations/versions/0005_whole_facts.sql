ALTER TABLE clock_fact ADD COLUMN pauses jsonb NOT NULL DEFAULT '[]', ADD COLUMN due_at timestamptz,
    ADD COLUMN thing text NOT NULL DEFAULT '';
COMMENT ON COLUMN clock_fact.pauses IS 'When it stood still before a merge brought it.';
COMMENT ON COLUMN clock_fact.due_at IS 'When it is due, where the event says so.';
COMMENT ON COLUMN clock_fact.thing IS 'What it stands still for, where that is named.';
-- Each payment is a matter of its own from now on; of those before only the last is known.
UPDATE case_file SET facts = facts || jsonb_build_object('paid_at', jsonb_build_array(facts -> 'last_paid_at'))
WHERE facts ->> 'last_paid_at' IS NOT NULL;
