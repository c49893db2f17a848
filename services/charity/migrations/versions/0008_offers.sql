-- What was given of a pledge, and until when the money waits. One of before has no such time and waits for its task.
ALTER TABLE pledge ADD COLUMN spent_fen BIGINT NOT NULL DEFAULT 0;
ALTER TABLE pledge ADD COLUMN holds_until TIMESTAMP WITH TIME ZONE;
COMMENT ON COLUMN pledge.holds_until IS 'When what nobody spent is free again.';

-- Until now a pledge was spent whole. The owner is under row-level security like everybody, and sees what its scope says.
SELECT set_config('app.scope', '*', true);
UPDATE pledge SET spent_fen = amount_fen WHERE state = 'committed';
SELECT set_config('app.scope', '', true);

-- squawk-ignore constraint-missing-not-valid
ALTER TABLE pledge ADD CONSTRAINT ck_pledge_spent_fen CHECK (spent_fen >= 0 AND spent_fen <= amount_fen);
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX ix_pledge_holds_until ON pledge (holds_until) WHERE state = 'reserved';

-- What donors offer: fen, pieces, sessions or hours, by kind; a part is held for somebody, or was given.
CREATE TABLE offer (
    offer_id UUID NOT NULL,
    department TEXT NOT NULL,
    kind TEXT NOT NULL,
    mode TEXT NOT NULL,
    place_code TEXT NOT NULL,
    donor_ref TEXT NOT NULL,
    quantity BIGINT NOT NULL CONSTRAINT ck_offer_quantity CHECK (quantity > 0),
    held BIGINT NOT NULL CONSTRAINT ck_offer_held CHECK (held >= 0),
    used BIGINT NOT NULL CONSTRAINT ck_offer_used CHECK (used >= 0),
    holds_until TIMESTAMP WITH TIME ZONE NOT NULL,
    state TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT ck_offer_left CHECK (held + used <= quantity),
    CONSTRAINT pk_offer PRIMARY KEY (offer_id)
);
COMMENT ON COLUMN offer.donor_ref IS 'The charity''s own reference of the donor, never a name.';
CREATE INDEX ix_offer_department ON offer (department, offer_id);

-- An offer for the municipality's people is one for those of its counties, whose officers match it, as with funds.
ALTER TABLE offer ENABLE ROW LEVEL SECURITY;
ALTER TABLE offer FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON offer
    USING ((current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true)))) OR starts_with(current_setting('app.scope', true), substr(place_code, 1, 4) || coalesce(nullif(substr(place_code, 5, 2), '00'), '')))
    WITH CHECK ((current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true)))) OR starts_with(current_setting('app.scope', true), substr(place_code, 1, 4) || coalesce(nullif(substr(place_code, 5, 2), '00'), '')));
GRANT SELECT, INSERT, UPDATE ON offer TO jiuji_app;

-- Parts of offers in the hands of tasks.
CREATE TABLE offer_match (
    match_id UUID NOT NULL,
    offer_id UUID NOT NULL,
    referral_id UUID NOT NULL,
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL,
    department TEXT NOT NULL,
    kind TEXT NOT NULL,
    quantity BIGINT NOT NULL CONSTRAINT ck_offer_match_quantity CHECK (quantity > 0),
    delivered BIGINT NOT NULL CONSTRAINT ck_offer_match_delivered CHECK (delivered >= 0 AND delivered <= quantity),
    state TEXT NOT NULL,
    of_need BOOLEAN NOT NULL,
    holds_until TIMESTAMP WITH TIME ZONE NOT NULL,
    made_by TEXT NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    answered_by TEXT,
    answer_sha256 TEXT,
    receipt_sha256 TEXT,
    reason_code TEXT,
    CONSTRAINT pk_offer_match PRIMARY KEY (match_id),
    CONSTRAINT fk_offer_match_offer_id_offer FOREIGN KEY (offer_id) REFERENCES offer (offer_id)
);
COMMENT ON COLUMN offer_match.answer_sha256 IS 'Digest of what the person signed or said.';
CREATE INDEX ix_offer_match_offer_id ON offer_match (offer_id);
CREATE INDEX ix_offer_match_referral_id ON offer_match (referral_id);
CREATE INDEX ix_offer_match_case_id ON offer_match (case_id);
CREATE INDEX ix_offer_match_holds_until ON offer_match (holds_until) WHERE state IN ('proposed', 'accepted');

ALTER TABLE offer_match ENABLE ROW LEVEL SECURITY;
ALTER TABLE offer_match FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON offer_match
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE ON offer_match TO jiuji_app;

-- What was done for people under tasks; rows are only added.
CREATE TABLE serving (
    serving_id UUID NOT NULL,
    referral_id UUID NOT NULL,
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL,
    department TEXT NOT NULL,
    mode TEXT NOT NULL,
    unit TEXT NOT NULL,
    quantity BIGINT NOT NULL CONSTRAINT ck_serving_quantity CHECK (quantity > 0),
    done_at TIMESTAMP WITH TIME ZONE NOT NULL,
    note_sha256 TEXT,
    evaluation_code TEXT,
    recorded_by TEXT NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_serving PRIMARY KEY (serving_id)
);
COMMENT ON COLUMN serving.note_sha256 IS 'Digest of the worker''s notes, which stay with the charity.';
CREATE INDEX ix_serving_referral_id ON serving (referral_id);

ALTER TABLE serving ENABLE ROW LEVEL SECURITY;
ALTER TABLE serving FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON serving
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT ON serving TO jiuji_app;
