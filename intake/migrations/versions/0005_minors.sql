-- How many minors live in the household, as the applicant says.
ALTER TABLE intake_case ADD COLUMN minors integer;
