-- What a refusal says to the person, and whether a return came in time. The release before reads and writes the other columns.
ALTER TABLE task
    ADD COLUMN remedy_text TEXT,
    ADD COLUMN returned_late BOOLEAN;
COMMENT ON COLUMN task.remedy_text IS 'What the person can do against a refusal.';
COMMENT ON COLUMN task.returned_late IS 'Whether the time to say that it is not ours was over.';

-- What was done between taking a task and answering it; rows are only added.
CREATE TABLE step (
    task_id UUID NOT NULL,
    number BIGINT NOT NULL,
    place_code TEXT NOT NULL,
    kind TEXT NOT NULL,
    step TEXT NOT NULL,
    done_on DATE NOT NULL,
    count BIGINT,
    handed_to TEXT,
    paper_sha256 TEXT,
    recorded_by TEXT NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_step PRIMARY KEY (task_id, number),
    CONSTRAINT fk_step_task_id_task FOREIGN KEY(task_id) REFERENCES task (task_id),
    CONSTRAINT ck_step_count CHECK (count > 0)
);
COMMENT ON COLUMN step.kind IS 'Of the programme that has such a step.';
COMMENT ON COLUMN step.count IS 'Of sessions, or nights.';
COMMENT ON COLUMN step.handed_to IS 'A code for who has the child from then on.';
COMMENT ON COLUMN step.paper_sha256 IS 'Digest of the letter of a department that was asked on paper.';
ALTER TABLE step ENABLE ROW LEVEL SECURITY;
ALTER TABLE step FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON step
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT ON step TO jiuji_app;
