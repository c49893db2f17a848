-- What was recorded as handed over in person and was not: one officer proposes, another confirms or refuses. At most one waits of a payment, or of
-- a hand-over of goods.
CREATE TABLE revocation (
    revocation_id UUID NOT NULL,
    payment_id UUID,
    item_id TEXT NOT NULL,
    issue_id UUID,
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    given_at TIMESTAMP WITH TIME ZONE NOT NULL,
    reason_code TEXT NOT NULL,
    evidence_sha256 TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    state TEXT NOT NULL CONSTRAINT ck_revocation_state CHECK (state IN ('proposed', 'confirmed', 'refused')),
    answered_by TEXT,
    answered_at TIMESTAMP WITH TIME ZONE,
    refusal_code TEXT,
    version BIGINT NOT NULL,
    CONSTRAINT pk_revocation PRIMARY KEY (revocation_id),
    CONSTRAINT fk_revocation_payment_id FOREIGN KEY (payment_id) REFERENCES payment (payment_id),
    CONSTRAINT ck_revocation_two_officers CHECK (answered_by <> proposed_by),
    CONSTRAINT ck_revocation_cash_or_goods CHECK ((payment_id IS NULL) <> (issue_id IS NULL))
);
COMMENT ON COLUMN revocation.payment_id IS 'Of cash.';
COMMENT ON COLUMN revocation.issue_id IS 'Of goods: which hand-over.';
COMMENT ON COLUMN revocation.given_at IS 'When it counted as handed over.';
CREATE UNIQUE INDEX uq_revocation_cash ON revocation (payment_id) WHERE state = 'proposed';
CREATE UNIQUE INDEX uq_revocation_goods ON revocation (issue_id) WHERE state = 'proposed';
CREATE INDEX ix_revocation_case_id ON revocation (case_id);

ALTER TABLE revocation ENABLE ROW LEVEL SECURITY;
ALTER TABLE revocation FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON revocation
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE ON revocation TO jiuji_app;
