-- One row a case: what intake said, what was found, proposed and decided.
CREATE TABLE assessment (
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL CONSTRAINT ck_assessment_place_code CHECK (place_code ~ '^[0-9]{12}$'),
    state TEXT NOT NULL,
    version BIGINT NOT NULL,
    hardship_codes TEXT[] NOT NULL,
    identity_classes TEXT[] NOT NULL,
    urgent BOOLEAN NOT NULL,
    triaged_by TEXT,
    first_asked_officer TEXT,
    accepted_by TEXT,
    household_size INTEGER,
    affected_persons INTEGER,
    stated_self_paid_fen BIGINT,
    stated_loss_fen BIGINT,
    requested_fen BIGINT,
    requested_modes TEXT[] NOT NULL,
    requested_programmes TEXT[] NOT NULL,
    registered_at TIMESTAMP WITH TIME ZONE,
    survey JSONB,
    means JSONB,
    review JSONB,
    decision JSONB,
    relief JSONB,
    conference JSONB,
    formalities JSONB,
    cash_owed INTEGER NOT NULL,
    cash_settled INTEGER NOT NULL,
    formalities_done BOOLEAN NOT NULL,
    post_notice BOOLEAN NOT NULL,
    CONSTRAINT pk_assessment PRIMARY KEY (case_id)
);
CREATE INDEX ix_assessment_state ON assessment (state, case_id);

-- Proofs of the facts; append-only.
CREATE TABLE fact_proof (
    proof_id UUID NOT NULL,
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL CONSTRAINT ck_fact_proof_place_code CHECK (place_code ~ '^[0-9]{12}$'),
    kind TEXT NOT NULL,
    issuer_kind TEXT NOT NULL,
    stated_on DATE NOT NULL,
    attachment_sha256 TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_fact_proof PRIMARY KEY (proof_id)
);
CREATE INDEX ix_fact_proof_case_id ON fact_proof (case_id);

-- Public notices; one of each mode a case.
CREATE TABLE notice (
    notice_id UUID NOT NULL,
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL CONSTRAINT ck_notice_place_code CHECK (place_code ~ '^[0-9]{12}$'),
    mode TEXT NOT NULL CONSTRAINT ck_notice_mode CHECK (mode IN ('pre', 'post')),
    text TEXT NOT NULL,
    opened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    closes_at TIMESTAMP WITH TIME ZONE NOT NULL,
    closed_at TIMESTAMP WITH TIME ZONE,
    upheld BOOLEAN NOT NULL,
    CONSTRAINT pk_notice PRIMARY KEY (notice_id)
);
CREATE INDEX ix_notice_open ON notice (place_code, notice_id) WHERE closed_at IS NULL;
CREATE UNIQUE INDEX uq_notice_case_mode ON notice (case_id, mode);
COMMENT ON COLUMN notice.text IS 'Masked; what the public reads.';

-- Objections to notices.
CREATE TABLE objection (
    objection_id UUID NOT NULL,
    notice_id UUID NOT NULL,
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL CONSTRAINT ck_objection_place_code CHECK (place_code ~ '^[0-9]{12}$'),
    reason_code TEXT NOT NULL,
    reason_text TEXT NOT NULL,
    raised_by TEXT NOT NULL,
    raised_at TIMESTAMP WITH TIME ZONE NOT NULL,
    upheld BOOLEAN,
    finding_text TEXT,
    resolved_by TEXT,
    resolved_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_objection PRIMARY KEY (objection_id)
);
CREATE INDEX ix_objection_notice_id ON objection (notice_id);
