-- Which cases were merged into one. Few were: while the table is read once, registrations wait, and are then made.
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX ix_intake_case_merged_into ON intake_case (merged_into) WHERE merged_into IS NOT NULL;
