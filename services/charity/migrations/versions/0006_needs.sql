-- What the emergency of a case cost the household, and what all aid together covers of it: sums, and never who gave what.
CREATE TABLE need (
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL,
    approved BOOLEAN NOT NULL,
    need_fen BIGINT CONSTRAINT ck_need_need_fen CHECK (need_fen > 0),
    told_at TIMESTAMP WITH TIME ZONE,
    given_fen BIGINT NOT NULL CONSTRAINT ck_need_given_fen CHECK (given_fen >= 0),
    pledged_fen BIGINT NOT NULL CONSTRAINT ck_need_pledged_fen CHECK (pledged_fen >= 0),
    CONSTRAINT pk_need PRIMARY KEY (case_id)
);

-- Whoever has an order for a case has its need, wherever the case was approved or is now: an order stays where it was sent.
-- A need that were not seen would bound no pledge.
ALTER TABLE need ENABLE ROW LEVEL SECURITY;
ALTER TABLE need FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON need
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))) OR EXISTS (SELECT FROM task WHERE task.case_id = need.case_id))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))) OR EXISTS (SELECT FROM task WHERE task.case_id = need.case_id));
GRANT SELECT, INSERT, UPDATE ON need TO jiuji_app;

ALTER TABLE pledge ADD COLUMN of_need BOOLEAN NOT NULL DEFAULT false;
