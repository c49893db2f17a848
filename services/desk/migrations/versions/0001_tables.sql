-- Cases that do not go on: an order that comes later finds its case here and is not begun.
CREATE TABLE ended_case (
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL,
    CONSTRAINT pk_ended_case PRIMARY KEY (case_id)
);

-- The queue.
CREATE TABLE task (
    task_id UUID NOT NULL,
    referral_id UUID NOT NULL,
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL CONSTRAINT ck_task_place_code CHECK (place_code ~ '^[0-9]{12}$'),
    department TEXT NOT NULL,
    programme TEXT NOT NULL,
    person_ref TEXT,
    hardship_codes TEXT[] NOT NULL,
    priority BOOLEAN NOT NULL,
    state TEXT NOT NULL,
    version BIGINT NOT NULL,
    received_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    officer TEXT,
    reason_code TEXT,
    reason_text TEXT,
    result_text TEXT,
    amount_fen BIGINT,
    CONSTRAINT pk_task PRIMARY KEY (task_id),
    CONSTRAINT uq_task_referral_id UNIQUE (referral_id)
);
CREATE INDEX ix_task_case_id ON task (case_id);
CREATE INDEX ix_task_department_state ON task (department, state, task_id);
