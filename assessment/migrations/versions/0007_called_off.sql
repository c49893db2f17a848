-- Where an assessment stood when its case ended elsewhere, and which event ended it: NULL for those that ended before this was kept.
ALTER TABLE assessment ADD COLUMN ended_in TEXT, ADD COLUMN ended_by TEXT;
