-- How many minors live in the household, as the applicant says.
ALTER TABLE assessment ADD COLUMN minors integer;
