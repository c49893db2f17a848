-- Goods are handed over in parts. What the release before handed over leaves nothing outstanding.
ALTER TABLE goods ADD COLUMN outstanding_fen BIGINT NOT NULL DEFAULT 0, ADD COLUMN earlier JSONB NOT NULL DEFAULT '[]';
COMMENT ON COLUMN goods.outstanding_fen IS 'Still owed after a hand-over of less.';
COMMENT ON COLUMN goods.earlier IS 'The hand-overs before the last one.';
