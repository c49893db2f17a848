-- What of a person was corrected, why, by whom and by what evidence; nothing personal. Old and new values stand sealed beside it.
CREATE TABLE person_correction (
    correction_id UUID NOT NULL,
    case_id UUID NOT NULL,
    place_code TEXT NOT NULL,
    state TEXT NOT NULL,
    fields TEXT[] NOT NULL,
    reason_code TEXT NOT NULL,
    evidence_sha256 TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    answered_by TEXT,
    answered_at TIMESTAMP WITH TIME ZONE,
    refuse_reason TEXT,
    account_version BIGINT,
    former_ref TEXT,
    identified_by TEXT,
    identified_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_person_correction PRIMARY KEY (correction_id),
    CONSTRAINT ck_person_correction_state CHECK (state IN ('corrected', 'proposed', 'confirmed', 'refused')),
    CONSTRAINT ck_person_correction_two_officers CHECK (state <> 'confirmed' OR answered_by <> proposed_by),
    CONSTRAINT fk_person_correction_case_id FOREIGN KEY (case_id) REFERENCES intake_case (case_id)
);
COMMENT ON COLUMN person_correction.account_version IS 'Which correction of the account of its case it is; NULL unless it became valid.';
COMMENT ON COLUMN person_correction.identified_by IS 'What kind of body said who it is; NULL unless nobody knew before.';
COMMENT ON COLUMN person_correction.former_ref IS 'Who the case was of before, where it is another person''s by this.';
CREATE INDEX ix_person_correction_case_id ON person_correction (case_id, correction_id);
CREATE UNIQUE INDEX uq_person_correction_pending ON person_correction (case_id) WHERE state = 'proposed';
ALTER TABLE person_correction ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_correction FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON person_correction
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE ON person_correction TO jiuji_app;

CREATE TABLE corrected_value (
    correction_id UUID NOT NULL,
    field TEXT NOT NULL,
    case_id UUID NOT NULL,
    place_code TEXT NOT NULL,
    person_ref TEXT NOT NULL,
    before BYTEA,
    after BYTEA NOT NULL,
    CONSTRAINT pk_corrected_value PRIMARY KEY (correction_id, field),
    CONSTRAINT fk_corrected_value_correction_id FOREIGN KEY (correction_id) REFERENCES person_correction (correction_id),
    CONSTRAINT fk_corrected_value_case_id FOREIGN KEY (case_id) REFERENCES intake_case (case_id)
);
CREATE INDEX ix_corrected_value_case_id ON corrected_value (case_id);
ALTER TABLE corrected_value ENABLE ROW LEVEL SECURITY;
ALTER TABLE corrected_value FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON corrected_value
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE ON corrected_value TO jiuji_app;

CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON person_correction EXECUTE FUNCTION intake_refuse_change();
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON corrected_value EXECUTE FUNCTION intake_refuse_change();
