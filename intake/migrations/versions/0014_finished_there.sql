-- By which place something was told: who approved a payment, or gave an order, goes on with it where the case is no more. Of a case that
-- never moved that is its own place.
ALTER TABLE closing_fact ADD COLUMN told_place TEXT;
COMMENT ON COLUMN closing_fact.told_place IS 'By which place it was told, where the case is no more.';
GRANT UPDATE (told_place) ON closing_fact TO jiuji_app;

-- Which places that a case has left still finish something of it.
CREATE TABLE finished_there (
    case_id UUID NOT NULL,
    place_code TEXT NOT NULL,
    purpose TEXT NOT NULL,
    department TEXT NOT NULL,
    CONSTRAINT pk_finished_there PRIMARY KEY (case_id, place_code, purpose, department),
    CONSTRAINT ck_finished_there_purpose CHECK (purpose IN ('payment', 'referral')),
    CONSTRAINT fk_finished_there_case_id FOREIGN KEY (case_id) REFERENCES intake_case (case_id)
);
COMMENT ON COLUMN finished_there.department IS 'Whose order it is; empty of a payment.';
ALTER TABLE finished_there ENABLE ROW LEVEL SECURITY;
ALTER TABLE finished_there FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON finished_there
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, DELETE ON finished_there TO jiuji_app;

-- Of the person an old office sees what it needs for what it still finishes, in a transaction that says so; and nothing else.
CREATE POLICY finished_there ON person_field FOR SELECT USING (
    current_setting('app.purpose', true) <> '' AND EXISTS (
        SELECT FROM finished_there f
        WHERE f.case_id = person_field.case_id AND f.purpose = current_setting('app.purpose', true)
          AND f.department = current_setting('app.department', true)
    ) AND field = ANY (
        CASE current_setting('app.purpose', true)
            WHEN 'payment' THEN ARRAY['name', 'bank', 'account_number', 'account_holder', 'payee_kind', 'payee_name']
            ELSE ARRAY['name', 'document_type', 'document_number', 'phone', 'address', 'place_text',
                       'agent_name', 'agent_phone', 'agent_relation']
        END
    )
);
