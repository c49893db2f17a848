-- What an order tells its department, and how an answer departs from what it proposes. The release before reads and writes the other columns.
ALTER TABLE task
    ADD COLUMN given_programme TEXT,
    ADD COLUMN departure_code TEXT,
    ADD COLUMN departure_text TEXT,
    ADD COLUMN confirmed_by TEXT,
    ADD COLUMN paper_sha256 TEXT,
    ADD COLUMN system_no TEXT,
    ADD COLUMN stopped_at TIMESTAMP WITH TIME ZONE,
    ADD COLUMN due_at TIMESTAMP WITH TIME ZONE,
    ADD COLUMN facts JSONB,
    ADD COLUMN given JSONB DEFAULT '[]' NOT NULL,
    ADD COLUMN attachments JSONB DEFAULT '[]' NOT NULL,
    ADD COLUMN proposal JSONB;
COMMENT ON COLUMN task.paper_sha256 IS 'Digest of the letter of a department that was asked on paper.';
COMMENT ON COLUMN task.system_no IS 'By what number the department''s own system knows it.';
COMMENT ON COLUMN task.stopped_at IS 'When its order was given up or its case ended.';
COMMENT ON COLUMN task.facts IS 'What the order told of the household: what its rules go by, no more.';
COMMENT ON COLUMN task.given IS 'What others gave when the order was issued.';
COMMENT ON COLUMN task.attachments IS 'Digests of the proofs of the facts.';
COMMENT ON COLUMN task.proposal IS 'What the programme''s rules say to the facts.';

-- What departments' own systems report; rows are only added.
CREATE TABLE report (
    task_id UUID NOT NULL,
    report_no TEXT NOT NULL,
    place_code TEXT NOT NULL,
    stage TEXT NOT NULL,
    amount_fen BIGINT,
    reported_at TIMESTAMP WITH TIME ZONE NOT NULL,
    reason_code TEXT,
    reason_text TEXT,
    recorded_by TEXT NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_report PRIMARY KEY (task_id, report_no),
    CONSTRAINT fk_report_task_id_task FOREIGN KEY(task_id) REFERENCES task (task_id),
    CONSTRAINT ck_report_amount_fen CHECK (amount_fen >= 0)
);
COMMENT ON COLUMN report.report_no IS 'The department''s system''s own.';
ALTER TABLE report ENABLE ROW LEVEL SECURITY;
ALTER TABLE report FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON report
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT ON report TO jiuji_app;
