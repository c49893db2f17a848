ALTER TABLE case_file ADD COLUMN clocks_revision integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN case_file.clocks_revision IS 'How the facts about clocks were read from its events: audit/domain/casefiles.py; 0 by 0.2.0 and before.';
-- While it is built audit records nothing, and the events wait in Kafka: no call waits for this table.
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX ix_case_file_clocks_revision ON case_file (clocks_revision, case_id) WHERE closed_at IS NULL;
