-- A charity's money in a county or municipality.
CREATE TABLE fund (
    department TEXT NOT NULL,
    place_code TEXT NOT NULL,
    available_fen BIGINT NOT NULL CONSTRAINT ck_fund_available_fen CHECK (available_fen >= 0),
    pledged_fen BIGINT NOT NULL CONSTRAINT ck_fund_pledged_fen CHECK (pledged_fen >= 0),
    spent_fen BIGINT NOT NULL CONSTRAINT ck_fund_spent_fen CHECK (spent_fen >= 0),
    CONSTRAINT pk_fund PRIMARY KEY (department, place_code)
);

-- Money set aside; one pledge a task, for ever.
CREATE TABLE pledge (
    pledge_id UUID NOT NULL,
    referral_id UUID NOT NULL,
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL,
    department TEXT NOT NULL,
    fund_place TEXT NOT NULL,
    amount_fen BIGINT NOT NULL CONSTRAINT ck_pledge_amount_fen CHECK (amount_fen > 0),
    state TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_pledge PRIMARY KEY (pledge_id),
    CONSTRAINT uq_pledge_referral_id UNIQUE (referral_id)
);
CREATE INDEX ix_pledge_case_id ON pledge (case_id);
