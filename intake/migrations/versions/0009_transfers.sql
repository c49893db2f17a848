-- Where a case was moved, or is asked to be moved. Both offices see it, and by it the case: the one that is asked, and for ever the one that
-- had it.
CREATE TABLE transfer (
    transfer_id UUID NOT NULL,
    case_id UUID NOT NULL,
    from_place TEXT NOT NULL,
    to_place TEXT NOT NULL,
    from_officer TEXT NOT NULL,
    to_officer TEXT,
    to_unit TEXT,
    reason_code TEXT NOT NULL,
    state TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    requested_at TIMESTAMP WITH TIME ZONE NOT NULL,
    answered_at TIMESTAMP WITH TIME ZONE,
    decline_reason TEXT,
    CONSTRAINT pk_transfer PRIMARY KEY (transfer_id),
    CONSTRAINT ck_transfer_state CHECK (state IN ('requested', 'acknowledged', 'declined', 'withdrawn')),
    CONSTRAINT fk_transfer_case_id_intake_case FOREIGN KEY (case_id) REFERENCES intake_case (case_id)
);
CREATE INDEX ix_transfer_case_id ON transfer (case_id, requested_at);
CREATE UNIQUE INDEX uq_transfer_pending ON transfer (case_id) WHERE state = 'requested';
ALTER TABLE transfer ENABLE ROW LEVEL SECURITY;
ALTER TABLE transfer FORCE ROW LEVEL SECURITY;
CREATE POLICY either_office ON transfer
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND (
        starts_with(from_place, current_setting('app.scope', true)) OR starts_with(to_place, current_setting('app.scope', true)))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND (
        starts_with(from_place, current_setting('app.scope', true)) OR starts_with(to_place, current_setting('app.scope', true)))));
GRANT SELECT, INSERT, UPDATE ON transfer TO jiuji_app;
