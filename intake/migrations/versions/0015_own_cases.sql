-- What applicants and systems registered, who look at their own. Most cases are registered by officers, and are not in it: while the table is
-- read once, registrations wait, and are then made.
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX ix_intake_case_registered_by ON intake_case (registered_by, case_id) WHERE registered_by <> first_asked_officer;
