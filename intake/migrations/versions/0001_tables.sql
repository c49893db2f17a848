-- What the other stages said that decides whether a case is over. No foreign key: what is heard is kept, whatever it is about.
CREATE TABLE closing_fact (
    event_id UUID NOT NULL,
    case_id UUID NOT NULL,
    place_code TEXT NOT NULL,
    source TEXT NOT NULL,
    version BIGINT NOT NULL,
    type TEXT NOT NULL,
    said JSONB NOT NULL,
    CONSTRAINT pk_closing_fact PRIMARY KEY (event_id)
);
CREATE INDEX ix_closing_fact_case_id ON closing_fact (case_id);

-- Cases. A trigger keeps who was asked first, when and how, and lets `answerable_*` follow an acknowledged hand-over only.
CREATE TABLE intake_case (
    case_id UUID NOT NULL,
    place_code TEXT NOT NULL CONSTRAINT ck_intake_case_place_code CHECK (place_code ~ '^[0-9]{12}$'),
    version BIGINT NOT NULL,
    state TEXT NOT NULL,
    channel TEXT NOT NULL,
    person_ref TEXT NOT NULL,
    document_index BYTEA,
    identity_known BOOLEAN NOT NULL,
    hardship_codes TEXT[] NOT NULL,
    identity_classes TEXT[] NOT NULL,
    registered_at TIMESTAMP WITH TIME ZONE NOT NULL,
    registered_by TEXT NOT NULL,
    first_asked_officer TEXT NOT NULL,
    first_asked_unit TEXT NOT NULL,
    answerable_officer TEXT NOT NULL,
    answerable_unit TEXT NOT NULL,
    policy_version TEXT NOT NULL,
    life_danger BOOLEAN NOT NULL,
    suggested_urgency TEXT NOT NULL,
    found_at TIMESTAMP WITH TIME ZONE,
    hukou_code TEXT,
    household_size INTEGER,
    affected_persons INTEGER,
    reporter_kind TEXT,
    stated_self_paid_fen BIGINT,
    stated_loss_fen BIGINT,
    requested_fen BIGINT,
    requested_modes TEXT[] NOT NULL,
    requested_programmes TEXT[] NOT NULL,
    duplicate_of UUID,
    duplicate_reason TEXT,
    urgency TEXT CONSTRAINT ck_intake_case_urgency CHECK (urgency IN ('emergency', 'ordinary')),
    triage_reasons TEXT[] NOT NULL,
    accepted_at TIMESTAMP WITH TIME ZONE,
    accepted_by TEXT,
    deemed BOOLEAN NOT NULL,
    materials_outstanding BOOLEAN NOT NULL,
    reason_code TEXT,
    reason_text TEXT,
    remedy_text TEXT,
    merged_into UUID,
    closed_at TIMESTAMP WITH TIME ZONE,
    outcome TEXT,
    paid_fen BIGINT NOT NULL,
    CONSTRAINT pk_intake_case PRIMARY KEY (case_id)
);
CREATE INDEX ix_intake_case_answerable_officer ON intake_case (answerable_officer, case_id);
CREATE INDEX ix_intake_case_document_index ON intake_case (document_index, registered_at) WHERE document_index IS NOT NULL;
CREATE INDEX ix_intake_case_person_ref ON intake_case (person_ref);
CREATE INDEX ix_intake_case_state ON intake_case (state, case_id);
COMMENT ON COLUMN intake_case.document_index IS 'Blind index of the document number; NULL while nobody knows who it is.';

-- Each person's own key, wrapped by the master key. Deleting the row forgets the person.
CREATE TABLE person_key (
    person_ref TEXT NOT NULL,
    wrapped_key BYTEA NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_person_key PRIMARY KEY (person_ref)
);

-- Offers of the duty; at most one of a case is pending.
CREATE TABLE handover (
    handover_id UUID NOT NULL,
    case_id UUID NOT NULL,
    place_code TEXT NOT NULL,
    from_officer TEXT NOT NULL,
    to_officer TEXT NOT NULL,
    to_unit TEXT NOT NULL,
    reason_code TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT ck_handover_state CHECK (state IN ('offered', 'acknowledged', 'declined')),
    offered_by TEXT NOT NULL,
    offered_at TIMESTAMP WITH TIME ZONE NOT NULL,
    answered_at TIMESTAMP WITH TIME ZONE,
    decline_reason TEXT,
    CONSTRAINT pk_handover PRIMARY KEY (handover_id),
    CONSTRAINT fk_handover_case_id FOREIGN KEY (case_id) REFERENCES intake_case (case_id)
);
CREATE INDEX ix_handover_case_id ON handover (case_id, offered_at);
CREATE UNIQUE INDEX uq_handover_pending ON handover (case_id) WHERE state = 'offered';

-- What came in.
CREATE TABLE material (
    case_id UUID NOT NULL,
    material TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    place_code TEXT NOT NULL,
    received_by TEXT NOT NULL,
    received_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_material PRIMARY KEY (case_id, material, sha256),
    CONSTRAINT fk_material_case_id FOREIGN KEY (case_id) REFERENCES intake_case (case_id)
);
COMMENT ON COLUMN material.sha256 IS 'Of the document, which is kept elsewhere.';

-- The one-time notice 一次性告知: one row a case, for ever.
CREATE TABLE materials (
    case_id UUID NOT NULL,
    place_code TEXT NOT NULL,
    requested TEXT[] NOT NULL,
    requested_by TEXT NOT NULL,
    requested_at TIMESTAMP WITH TIME ZONE NOT NULL,
    answer_by TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_materials PRIMARY KEY (case_id),
    CONSTRAINT fk_materials_case_id FOREIGN KEY (case_id) REFERENCES intake_case (case_id)
);

-- Personal details of a case, one sealed field a row.
CREATE TABLE person_field (
    case_id UUID NOT NULL,
    field TEXT NOT NULL,
    place_code TEXT NOT NULL,
    person_ref TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    CONSTRAINT pk_person_field PRIMARY KEY (case_id, field),
    CONSTRAINT fk_person_field_case_id FOREIGN KEY (case_id) REFERENCES intake_case (case_id)
);

-- Every time that somebody read personal details unmasked; append-only.
CREATE TABLE person_read (
    read_id UUID NOT NULL,
    case_id UUID NOT NULL,
    place_code TEXT NOT NULL,
    reader TEXT NOT NULL,
    organisation TEXT NOT NULL,
    purpose TEXT NOT NULL,
    fields TEXT[] NOT NULL,
    read_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_person_read PRIMARY KEY (read_id),
    CONSTRAINT fk_person_read_case_id FOREIGN KEY (case_id) REFERENCES intake_case (case_id)
);
CREATE INDEX ix_person_read_case_id ON person_read (case_id, read_id);

-- What villages gave at once.
CREATE TABLE village_relief (
    relief_id UUID NOT NULL,
    case_id UUID NOT NULL,
    place_code TEXT NOT NULL,
    form TEXT NOT NULL,
    amount_fen BIGINT NOT NULL CONSTRAINT ck_village_relief_amount_fen CHECK (amount_fen >= 0),
    given_at TIMESTAMP WITH TIME ZONE NOT NULL,
    given_by TEXT NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    witnesses INTEGER NOT NULL,
    sealed_witnesses BYTEA NOT NULL,
    money_source TEXT NOT NULL,
    items TEXT[] NOT NULL,
    over_limit BOOLEAN NOT NULL,
    over_limit_reason TEXT,
    CONSTRAINT pk_village_relief PRIMARY KEY (relief_id),
    CONSTRAINT fk_village_relief_case_id FOREIGN KEY (case_id) REFERENCES intake_case (case_id)
);
CREATE INDEX ix_village_relief_case_id ON village_relief (case_id, recorded_at);
