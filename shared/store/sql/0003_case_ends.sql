-- Which cases are over for this service, and since when by its clock: then the keys of calls about them begin to end. `keys_kept` until
-- they were deleted. A row stays for as long as the case does: a call that comes later must be known as one about a case that is over.
CREATE TABLE case_end (
    case_id text PRIMARY KEY,
    ended_at timestamptz NOT NULL,
    keys_kept boolean NOT NULL DEFAULT true
) WITH (fillfactor = 90);

CREATE INDEX ix_case_end_ended_at ON case_end (ended_at) WHERE keys_kept;

-- The cases that a call was about and that had not ended then, sorted; null when there was none. What was stored before this revision, and
-- what the release before stores after it, says `unknown`: its case may be open, and nothing deletes it.
ALTER TABLE idempotency ADD COLUMN case_ids text[] DEFAULT '{unknown}';

-- An index cannot be made concurrently in the transaction that a migration is. Calls wait while the table is read once; none of its rows
-- comes into either index.
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX ix_idempotency_case ON idempotency ((case_ids[1])) WHERE case_ids[1] <> 'unknown';

-- squawk-ignore require-concurrent-index-creation
CREATE INDEX ix_idempotency_created_at ON idempotency (created_at) WHERE case_ids IS NULL;
