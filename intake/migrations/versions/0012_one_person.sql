-- A person who was several by the documents is one now. What is kept of whom is sealed for each person, with keys that only the service can
-- open: it walks over all cases, and this says how far it has come and what it did. Nothing in it is personal.
CREATE TABLE person_walk (
    number BIGINT GENERATED ALWAYS AS IDENTITY,
    asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
    next_case UUID NOT NULL,
    looked_at BIGINT NOT NULL,
    joined BIGINT NOT NULL,
    unreadable BIGINT NOT NULL,
    ended_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_person_walk PRIMARY KEY (number)
);
COMMENT ON COLUMN person_walk.next_case IS 'The last case that was looked at.';
GRANT SELECT, INSERT, UPDATE ON person_walk TO jiuji_app;

CREATE TABLE person_join (
    case_id UUID NOT NULL,
    to_ref TEXT NOT NULL,
    from_ref TEXT NOT NULL,
    from_index BYTEA NOT NULL,
    to_index BYTEA NOT NULL,
    joined_at TIMESTAMP WITH TIME ZONE NOT NULL,
    part_asked_at TIMESTAMP WITH TIME ZONE,
    parted_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_person_join PRIMARY KEY (case_id, to_ref),
    CONSTRAINT fk_person_join_case_id FOREIGN KEY (case_id) REFERENCES intake_case (case_id)
);
CREATE INDEX ix_person_join_to_ref ON person_join (to_ref);
CREATE INDEX ix_person_join_from_ref ON person_join (from_ref);
CREATE INDEX ix_person_join_asked ON person_join (case_id) WHERE part_asked_at IS NOT NULL AND parted_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON person_join TO jiuji_app;

INSERT INTO person_walk (asked_at, next_case, looked_at, joined, unreadable)
VALUES (now(), '00000000-0000-0000-0000-000000000000', 0, 0, 0);
