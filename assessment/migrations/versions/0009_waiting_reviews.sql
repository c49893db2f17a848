-- What was reviewed before, or by the release before, counts as it is: its proposer told the votes.
ALTER TABLE assessment ADD COLUMN waiting_review JSONB;
COMMENT ON COLUMN assessment.waiting_review IS 'Until each of its members has voted.';
