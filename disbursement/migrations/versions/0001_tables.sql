-- Every account's four totals. Only `ledger_write` changes them.
CREATE TABLE account (
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    place_code TEXT NOT NULL,
    limited BOOLEAN NOT NULL,
    debits_pending BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_account_debits_pending CHECK (debits_pending >= 0),
    debits_posted BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_account_debits_posted CHECK (debits_posted >= 0),
    credits_pending BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_account_credits_pending CHECK (credits_pending >= 0),
    credits_posted BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_account_credits_posted CHECK (credits_posted >= 0),
    CONSTRAINT pk_account PRIMARY KEY (code),
    CONSTRAINT ck_account_never_below_zero CHECK (NOT limited OR debits_pending + debits_posted <= credits_posted)
) WITH (fillfactor = 50);

-- In-kind items.
CREATE TABLE goods (
    item_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL,
    value_fen BIGINT NOT NULL,
    first_relief BOOLEAN NOT NULL,
    cause TEXT,
    traceparent TEXT,
    policy_version TEXT,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    issue_id UUID,
    issued_by TEXT,
    issued_at TIMESTAMP WITH TIME ZONE,
    description TEXT,
    receipt_sha256 TEXT,
    cancelled_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_goods PRIMARY KEY (item_id),
    CONSTRAINT uq_goods_issue_id UNIQUE (issue_id)
);
CREATE INDEX ix_goods_case_id ON goods (case_id);

-- Accounts that were announced as low and have not been topped up since.
CREATE TABLE low_mark (
    code TEXT NOT NULL,
    place_code TEXT NOT NULL,
    told_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_low_mark PRIMARY KEY (code)
);

-- Cases that were withdrawn or merged: nothing that is heard of them later is paid.
CREATE TABLE stopped_case (
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL,
    reason_code TEXT NOT NULL,
    heard_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_stopped_case PRIMARY KEY (case_id)
);

-- Every line of the ledger. Only `ledger_write` adds to it, and nothing can change it.
CREATE TABLE transfer (
    seq BIGINT GENERATED ALWAYS AS IDENTITY,
    transfer_id UUID NOT NULL,
    kind TEXT NOT NULL CONSTRAINT ck_transfer_kind CHECK (kind IN ('move', 'pend', 'post', 'void')),
    debit TEXT NOT NULL,
    credit TEXT NOT NULL,
    amount_fen BIGINT NOT NULL CONSTRAINT ck_transfer_amount_fen CHECK (amount_fen > 0),
    pending_id UUID,
    reference TEXT NOT NULL,
    place_code TEXT NOT NULL,
    actor TEXT NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_transfer PRIMARY KEY (transfer_id),
    CONSTRAINT ck_transfer_two_accounts CHECK (debit <> credit),
    CONSTRAINT ck_transfer_resolves CHECK ((pending_id IS NOT NULL) = (kind IN ('post', 'void'))),
    CONSTRAINT uq_transfer_seq UNIQUE (seq),
    CONSTRAINT fk_transfer_debit FOREIGN KEY (debit) REFERENCES account (code),
    CONSTRAINT fk_transfer_credit FOREIGN KEY (credit) REFERENCES account (code),
    CONSTRAINT uq_transfer_pending_id UNIQUE (pending_id),
    CONSTRAINT fk_transfer_pending_id FOREIGN KEY (pending_id) REFERENCES transfer (transfer_id)
);
CREATE INDEX ix_transfer_credit ON transfer (credit, seq);
CREATE INDEX ix_transfer_debit ON transfer (debit, seq);
COMMENT ON COLUMN transfer.transfer_id IS 'The idempotency key: the same transfer cannot be made twice.';
COMMENT ON COLUMN transfer.pending_id IS 'A hold is resolved at most once.';
COMMENT ON COLUMN transfer.place_code IS 'The place of the fund that pays or is paid.';

-- Payments: each instalment of an item can be owed once.
CREATE TABLE payment (
    payment_id UUID NOT NULL,
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL,
    item_id TEXT NOT NULL,
    instalment INTEGER NOT NULL,
    instalments INTEGER NOT NULL,
    amount_fen BIGINT NOT NULL,
    funding TEXT NOT NULL CONSTRAINT ck_payment_funding CHECK (funding IN ('petty_reserve', 'county_budget')),
    fund TEXT NOT NULL,
    first_relief BOOLEAN NOT NULL,
    state TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    pay_after TIMESTAMP WITH TIME ZONE NOT NULL,
    proposed_by TEXT,
    decided_by TEXT,
    cause TEXT,
    traceparent TEXT,
    policy_version TEXT,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    version BIGINT NOT NULL,
    hold_id UUID,
    ordered_by TEXT,
    order_id UUID,
    cancel_reason TEXT,
    reason_code TEXT,
    means TEXT,
    bank_reference TEXT,
    paid_at TIMESTAMP WITH TIME ZONE,
    officers TEXT[] NOT NULL,
    receipt_sha256 TEXT,
    CONSTRAINT pk_payment PRIMARY KEY (payment_id),
    CONSTRAINT uq_payment_item_id_instalment UNIQUE (item_id, instalment),
    CONSTRAINT fk_payment_hold_id FOREIGN KEY (hold_id) REFERENCES transfer (transfer_id)
);
CREATE INDEX ix_payment_case_id ON payment (case_id);
CREATE INDEX ix_payment_order_id ON payment (order_id);
CREATE INDEX ix_payment_state ON payment (state, payment_id);
CREATE INDEX ix_payment_unwanted ON payment (payment_id) WHERE cancel_reason IS NOT NULL AND state NOT IN ('cancelled', 'paid');
CREATE INDEX ix_payment_waiting ON payment (first_relief, payment_id) WHERE state IN ('due', 'held');
COMMENT ON COLUMN payment.hold_id IS 'The money set aside, while it is.';
COMMENT ON COLUMN payment.cancel_reason IS 'The case ended: cancel as soon as the bank cannot be paying it.';
COMMENT ON COLUMN payment.reason_code IS 'Why it is held, returned or cancelled.';
COMMENT ON COLUMN payment.officers IS 'Who handed over cash.';

-- What the bank was told. A payment has at most one instruction that may still be carried out.
CREATE TABLE instruction (
    instruction_no TEXT NOT NULL,
    payment_id UUID NOT NULL,
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    amount_fen BIGINT NOT NULL,
    state TEXT NOT NULL,
    next_at TIMESTAMP WITH TIME ZONE,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    submissions INTEGER NOT NULL,
    queries INTEGER NOT NULL,
    sent_at TIMESTAMP WITH TIME ZONE,
    ended_at TIMESTAMP WITH TIME ZONE,
    bank_reference TEXT,
    reason_code TEXT,
    CONSTRAINT pk_instruction PRIMARY KEY (instruction_no),
    CONSTRAINT uq_instruction_payment_id_attempt UNIQUE (payment_id, attempt),
    CONSTRAINT fk_instruction_payment_id FOREIGN KEY (payment_id) REFERENCES payment (payment_id)
);
CREATE INDEX ix_instruction_next_at ON instruction (state, next_at) WHERE next_at IS NOT NULL;
CREATE UNIQUE INDEX uq_instruction_open ON instruction (payment_id) WHERE state IN ('created', 'sending', 'accepted', 'unknown');
COMMENT ON COLUMN instruction.next_at IS 'When it is to be looked at again; NULL when it has ended.';

-- Money asked back.
CREATE TABLE recovery (
    recovery_id UUID NOT NULL,
    payment_id UUID NOT NULL,
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL,
    fund TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    repaid_fen BIGINT NOT NULL,
    reason_code TEXT NOT NULL,
    ordered_by TEXT NOT NULL,
    ordered_at TIMESTAMP WITH TIME ZONE NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_recovery PRIMARY KEY (recovery_id),
    CONSTRAINT ck_recovery_repaid_fen CHECK (repaid_fen BETWEEN 0 AND amount_fen),
    CONSTRAINT fk_recovery_payment_id FOREIGN KEY (payment_id) REFERENCES payment (payment_id)
);
CREATE INDEX ix_recovery_case_id ON recovery (case_id);
CREATE INDEX ix_recovery_payment_id ON recovery (payment_id);
