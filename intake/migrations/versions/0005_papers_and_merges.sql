-- A case knows what is left of the office's time while papers are awaited, and from when it counts if another one was merged into it.
ALTER TABLE intake_case ADD COLUMN time_left INTERVAL, ADD COLUMN first_registered_at TIMESTAMP WITH TIME ZONE;
COMMENT ON COLUMN intake_case.time_left IS 'Of the office''s time to answer, while papers are awaited.';
COMMENT ON COLUMN intake_case.first_registered_at IS 'The earliest registration of the cases that were merged into this one, if earlier than its own.';

-- Papers that came in and were wrong, each with the reason: they are awaited again.
CREATE TABLE material_fault (
    case_id UUID NOT NULL,
    material TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    place_code TEXT NOT NULL,
    reason_code TEXT NOT NULL,
    found_by TEXT NOT NULL,
    found_at TIMESTAMP WITH TIME ZONE NOT NULL,
    answer_by TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_material_fault PRIMARY KEY (case_id, material, sha256),
    CONSTRAINT fk_material_fault_case_id_material_sha256 FOREIGN KEY (case_id, material, sha256)
        REFERENCES material (case_id, material, sha256)
);
COMMENT ON COLUMN material_fault.answer_by IS 'Until when another one is awaited.';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON material_fault EXECUTE FUNCTION intake_refuse_change();
ALTER TABLE material_fault ENABLE ROW LEVEL SECURITY;
ALTER TABLE material_fault FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON material_fault
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT ON material_fault TO jiuji_app;

-- Who waits for papers already is watched from now on. Of their offices' time nobody wrote down what was left: it begins anew.
SELECT set_config('app.scope', '*', true);
INSERT INTO timer (case_id, kind, due_at)
SELECT c.case_id::text, 'materials_answer', n.answer_by
FROM intake_case c JOIN materials n USING (case_id)
WHERE c.state = 'awaiting_materials' OR (c.state = 'accepted' AND c.materials_outstanding)
ON CONFLICT DO NOTHING;
SELECT set_config('app.scope', '', true);
