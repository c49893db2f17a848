-- What an order proposed, rule by rule, and the cases of a person: ceilings of a year count what was given in any of them.
ALTER TABLE referral ADD COLUMN proposed JSONB;
COMMENT ON COLUMN referral.proposed IS 'What its order proposed, rule by rule; NULL where it proposed no amount.';
-- While it is built no case is registered or moved here, and the events wait in Kafka: no call waits for this table but a consent's.
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX ix_case_file_person_ref ON case_file (person_ref);
