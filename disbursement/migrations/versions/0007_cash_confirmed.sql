-- What was handed over before, or by the release before, counts as it is: the second officer was not asked.
ALTER TABLE payment ADD COLUMN cash JSONB;
COMMENT ON COLUMN payment.cash IS 'Who is to confirm that it was handed over, and where it stood before.';
