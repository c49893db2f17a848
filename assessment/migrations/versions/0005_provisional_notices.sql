-- What is posted now was computed by a calendar that nobody noted, and without the days off at its end: it is computed anew once.
ALTER TABLE notice ADD COLUMN calendar_version TEXT NOT NULL DEFAULT '', ADD COLUMN provisional BOOLEAN NOT NULL DEFAULT true;
COMMENT ON COLUMN notice.calendar_version IS 'By which closes_at was computed.';
COMMENT ON COLUMN notice.provisional IS 'A notice of holidays that is not out yet may move closes_at.';
