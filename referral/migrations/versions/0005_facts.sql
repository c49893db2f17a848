-- What an approval went by, and our own aid: orders tell their departments. The release before reads and writes the other columns.
ALTER TABLE approved_set ADD COLUMN facts JSONB;
ALTER TABLE approved_set ADD COLUMN own_fen BIGINT DEFAULT '0' NOT NULL;
ALTER TABLE approved_set ADD COLUMN attachments JSONB DEFAULT '[]' NOT NULL;
COMMENT ON COLUMN approved_set.facts IS 'What the approval went by; NULL of a release that did not tell it.';
COMMENT ON COLUMN approved_set.own_fen IS 'Our own aid, in money.';
COMMENT ON COLUMN approved_set.attachments IS 'Digests of the proofs of the facts.';
