GRANT EXECUTE ON FUNCTION intake_look_again TO jiuji_app;

-- An old office that still pays sees how often the account was corrected, or it would not know that another one counts.
CREATE POLICY finished_there ON person_correction FOR SELECT USING (
    current_setting('app.purpose', true) = 'payment' AND account_version IS NOT NULL AND EXISTS (
        SELECT FROM finished_there f WHERE f.case_id = person_correction.case_id AND f.purpose = 'payment'
    )
);
