-- What was surveyed before, or by the release before, counts as it is: nobody was asked to confirm it.
ALTER TABLE assessment ADD COLUMN waiting_survey JSONB;
COMMENT ON COLUMN assessment.waiting_survey IS 'Until each of its surveyors has confirmed it.';
