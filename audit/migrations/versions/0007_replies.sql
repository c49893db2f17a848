-- A matter is answered by whom it concerns, and concerns who answered for the clocks that it notes.
ALTER TABLE supervision ADD COLUMN late_officers text[] NOT NULL DEFAULT '{}', ADD COLUMN replied_at timestamptz,
    ADD COLUMN no_reply_reason text;
COMMENT ON COLUMN supervision.late_officers IS 'Who answered for those clocks when they ran out.';
COMMENT ON COLUMN supervision.replied_at IS 'When it was first answered.';
COMMENT ON COLUMN supervision.no_reply_reason IS 'Why it was closed although nobody had answered it.';

CREATE TABLE supervision_reply (
    reply_id UUID NOT NULL,
    supervision_id UUID NOT NULL,
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL,
    reply_text TEXT NOT NULL,
    replied_by TEXT NOT NULL,
    replied_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_supervision_reply PRIMARY KEY (reply_id)
);
CREATE INDEX ix_supervision_reply_supervision_id ON supervision_reply (supervision_id, reply_id);
ALTER TABLE supervision_reply ENABLE ROW LEVEL SECURITY;
ALTER TABLE supervision_reply FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON supervision_reply
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT ON supervision_reply TO jiuji_app;
