-- What was settled is asked about until it cannot come back any more. What the release before settled, or settles beside this one, has no
-- `watched_until`: a sweep gives it one.
ALTER TABLE instruction ADD COLUMN watched_until TIMESTAMP WITH TIME ZONE, ADD COLUMN contradiction TEXT;
COMMENT ON COLUMN instruction.watched_until IS 'Until when a settled one can come back; the bank is asked until then.';
COMMENT ON COLUMN instruction.contradiction IS 'What the bank last said of a settled one that no money moves by.';

-- An index cannot be made concurrently in the transaction that a migration is. Payments wait while the table is read once.
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX ix_instruction_unwatched ON instruction (ended_at) WHERE state = 'settled' AND watched_until IS NULL;

ALTER TABLE recovery ADD COLUMN closed_at TIMESTAMP WITH TIME ZONE, ADD COLUMN close_reason TEXT;
COMMENT ON COLUMN recovery.close_reason IS 'Why nothing is asked back any more, though not all was repaid.';
