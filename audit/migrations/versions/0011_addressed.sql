-- Who is asked to take a case over works elsewhere, and so does, after a case moved, whose doing a supervision is about. While that waits for
-- them they see the case, may say that they read it, and answer.
CREATE POLICY addressed ON case_file FOR SELECT USING (case_id IN (SELECT audit_addressed()));
-- That it was read is noted with the clock, also with one that broke elsewhere.
DROP POLICY of_case ON clock;
CREATE POLICY of_case ON clock
    USING (EXISTS (SELECT FROM case_file f WHERE f.case_id = clock.case_id))
    WITH CHECK (EXISTS (SELECT FROM case_file f WHERE f.case_id = clock.case_id));
CREATE POLICY addressed ON supervision
    USING (concerns = current_setting('app.actor', true)) WITH CHECK (concerns = current_setting('app.actor', true));
CREATE POLICY addressed ON supervision_reply FOR INSERT WITH CHECK (
    replied_by = current_setting('app.actor', true)
    AND EXISTS (SELECT FROM supervision s WHERE s.supervision_id = supervision_reply.supervision_id));
CREATE POLICY own ON inbox_receipt
    USING (read_by = current_setting('app.actor', true)) WITH CHECK (read_by = current_setting('app.actor', true));
-- What is late lies with who answers for the case now. While the index is built audit records nothing, and the events wait in Kafka.
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX ix_clock_late ON clock (due_at) WHERE ended_at IS NULL AND breached_at IS NOT NULL;
