-- What of a case's details is odd: whoever approves it has to explain that. The release before reads and writes the other columns.
ALTER TABLE assessment ADD COLUMN flags TEXT[] DEFAULT '{}' NOT NULL;
COMMENT ON COLUMN assessment.flags IS 'Codes of what is odd about the person''s details, as intake last said them.';
