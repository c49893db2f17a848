-- An officer finds what waits for them in whatever spelling they are named. While the indexes are built audit records nothing, and the events
-- wait in Kafka: no call waits for this table. A process of the release before looks without them until it ends.
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX ix_clock_answerable;
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX ix_clock_answerable ON clock (audit_folded(answerable), due_at) WHERE ended_at IS NULL;
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX ix_clock_addressee;
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX ix_clock_addressee ON clock (audit_folded(addressee)) WHERE ended_at IS NULL AND addressee IS NOT NULL;
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX ix_roster_leads;
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX ix_roster_leads ON roster USING gin (audit_folded_each(leads));

ALTER POLICY addressed ON supervision
    USING (audit_folded(concerns) = audit_folded(current_setting('app.actor', true)))
    WITH CHECK (audit_folded(concerns) = audit_folded(current_setting('app.actor', true)));
ALTER POLICY own ON inbox_receipt
    USING (audit_folded(read_by) = audit_folded(current_setting('app.actor', true)))
    WITH CHECK (read_by = current_setting('app.actor', true));
