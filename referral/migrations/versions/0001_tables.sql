-- A place's code is CHAR(12) in this service: twelve digits, always, so that padding never happens.

-- Cases. The row's lock is the order of everything that happens to a case here, so that a join is counted once.
CREATE TABLE case_file (
    case_id TEXT NOT NULL,
    -- squawk-ignore ban-char-field
    place_code CHAR(12) NOT NULL,
    person_ref TEXT,
    hardship_codes TEXT[] NOT NULL,
    stopped_reason TEXT,
    CONSTRAINT pk_case_file PRIMARY KEY (case_id)
);
COMMENT ON COLUMN case_file.person_ref IS 'NULL until the registration is heard.';
COMMENT ON COLUMN case_file.stopped_reason IS 'Withdrawn or merged: nobody is asked any more.';

-- Approvals that asked for referrals.
CREATE TABLE approved_set (
    set_id UUID NOT NULL,
    case_id TEXT NOT NULL,
    -- squawk-ignore ban-char-field
    place_code CHAR(12) NOT NULL,
    procedure TEXT NOT NULL,
    policy_version TEXT,
    approved_at TIMESTAMP WITH TIME ZONE NOT NULL,
    joined_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_approved_set PRIMARY KEY (set_id),
    CONSTRAINT fk_approved_set_case_id FOREIGN KEY (case_id) REFERENCES case_file (case_id)
);
CREATE INDEX ix_approved_set_case_id ON approved_set (case_id);
COMMENT ON COLUMN approved_set.set_id IS 'The approval''s event id.';
COMMENT ON COLUMN approved_set.joined_at IS 'Set once, in the transaction that says so.';

-- What persons said; rows are only added, the latest counts.
CREATE TABLE consent (
    consent_id UUID NOT NULL,
    case_id TEXT NOT NULL,
    -- squawk-ignore ban-char-field
    place_code CHAR(12) NOT NULL,
    department TEXT NOT NULL,
    given BOOLEAN NOT NULL,
    given_by TEXT NOT NULL,
    evidence_sha256 TEXT,
    recorded_by TEXT NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_consent PRIMARY KEY (consent_id),
    CONSTRAINT ck_consent_evidence CHECK (NOT given OR evidence_sha256 IS NOT NULL),
    CONSTRAINT fk_consent_case_id FOREIGN KEY (case_id) REFERENCES case_file (case_id)
);
CREATE INDEX ix_consent_case_id ON consent (case_id, department);

-- Orders. An item has at most one that is alive.
CREATE TABLE referral (
    referral_id UUID NOT NULL,
    case_id TEXT NOT NULL,
    -- squawk-ignore ban-char-field
    place_code CHAR(12) NOT NULL,
    set_id UUID NOT NULL,
    item_id TEXT NOT NULL,
    department TEXT NOT NULL,
    desk TEXT NOT NULL,
    programme TEXT NOT NULL,
    needs_consent BOOLEAN NOT NULL,
    state TEXT NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    version INTEGER NOT NULL,
    consent_id UUID,
    reissue_of UUID,
    officer TEXT,
    reason_code TEXT,
    given_programme TEXT,
    amount_fen BIGINT CONSTRAINT ck_referral_amount_fen CHECK (amount_fen >= 0),
    issued_at TIMESTAMP WITH TIME ZONE,
    acknowledged_at TIMESTAMP WITH TIME ZONE,
    closed_at TIMESTAMP WITH TIME ZONE,
    told_at TIMESTAMP WITH TIME ZONE,
    told_by TEXT,
    told_means TEXT,
    CONSTRAINT pk_referral PRIMARY KEY (referral_id),
    CONSTRAINT ck_referral_consent CHECK (NOT needs_consent OR consent_id IS NOT NULL OR state NOT IN ('issued', 'acknowledged', 'returned', 'reissued', 'withdrawn', 'refused', 'completed')),
    CONSTRAINT fk_referral_case_id FOREIGN KEY (case_id) REFERENCES case_file (case_id),
    CONSTRAINT fk_referral_set_id FOREIGN KEY (set_id) REFERENCES approved_set (set_id),
    CONSTRAINT fk_referral_consent_id FOREIGN KEY (consent_id) REFERENCES consent (consent_id),
    CONSTRAINT uq_referral_reissue_of UNIQUE (reissue_of),
    CONSTRAINT fk_referral_reissue_of FOREIGN KEY (reissue_of) REFERENCES referral (referral_id)
);
CREATE INDEX ix_referral_case_id ON referral (case_id);
CREATE INDEX ix_referral_department ON referral (department, state, referral_id);
CREATE INDEX ix_referral_set_id ON referral (set_id);
CREATE UNIQUE INDEX uq_referral_item_alive ON referral (item_id) WHERE state <> 'reissued';
