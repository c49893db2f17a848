-- Intake corrects an account and counts that. What came back because of its account is tried again only after it was corrected since.
ALTER TABLE payment ADD COLUMN account_version BIGINT NOT NULL DEFAULT 0;
COMMENT ON COLUMN payment.account_version IS 'How often the account was corrected, as was heard.';
ALTER TABLE instruction ADD COLUMN account_version BIGINT NOT NULL DEFAULT 0;
COMMENT ON COLUMN instruction.account_version IS 'How often the account was corrected that it went to.';
