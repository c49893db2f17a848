-- NULL while first relief is under way, and where it was given before this was kept: then what was ordered counts.
ALTER TABLE assessment ADD COLUMN relief_given_fen BIGINT;
