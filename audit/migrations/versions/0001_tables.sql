-- What is known of a case as a whole.
CREATE TABLE case_file (
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL,
    stage TEXT NOT NULL,
    opened_at TIMESTAMP WITH TIME ZONE,
    closed_at TIMESTAMP WITH TIME ZONE,
    last_event_at TIMESTAMP WITH TIME ZONE NOT NULL,
    facts JSONB NOT NULL,
    CONSTRAINT pk_case_file PRIMARY KEY (case_id)
);
CREATE INDEX ix_case_file_opened_at ON case_file (opened_at);
CREATE INDEX ix_case_file_stage ON case_file (stage, case_id);
COMMENT ON COLUMN case_file.facts IS 'What the stages said that later questions need: rules/casefile.py.';

-- The last leaf of each case: the lock under which the case's chain grows.
CREATE TABLE case_head (
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL,
    case_seq BIGINT NOT NULL,
    head BYTEA NOT NULL,
    CONSTRAINT pk_case_head PRIMARY KEY (case_id)
);

-- Every signed statement about the tree.
CREATE TABLE checkpoint (
    size BIGINT NOT NULL,
    root BYTEA NOT NULL,
    note TEXT NOT NULL,
    sealed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_checkpoint PRIMARY KEY (size)
);

-- The clocks that run or ran, with what was announced of each.
CREATE TABLE clock (
    case_id TEXT NOT NULL,
    clock TEXT NOT NULL,
    ref TEXT NOT NULL,
    place_code TEXT NOT NULL,
    started_at TIMESTAMP WITH TIME ZONE NOT NULL,
    warn_at TIMESTAMP WITH TIME ZONE NOT NULL,
    due_at TIMESTAMP WITH TIME ZONE NOT NULL,
    ended_at TIMESTAMP WITH TIME ZONE,
    ended_by TEXT CONSTRAINT ck_clock_ended_by CHECK (ended_by IN ('stop', 'cancel')),
    answerable TEXT NOT NULL,
    calendar_version TEXT NOT NULL,
    provisional BOOLEAN NOT NULL,
    policy_version TEXT NOT NULL,
    ladder JSONB NOT NULL,
    warned_at TIMESTAMP WITH TIME ZONE,
    breached_at TIMESTAMP WITH TIME ZONE,
    steps_taken INTEGER DEFAULT 0 NOT NULL,
    wake_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_clock PRIMARY KEY (case_id, clock, ref)
);
CREATE INDEX ix_clock_due_at ON clock (due_at, case_id, clock, ref) WHERE ended_at IS NULL;
CREATE INDEX ix_clock_started_at ON clock (started_at);
CREATE INDEX ix_clock_wake_at ON clock (wake_at) WHERE wake_at IS NOT NULL;
COMMENT ON COLUMN clock.answerable IS 'Who was answerable when it ran out; until then who is.';
COMMENT ON COLUMN clock.ladder IS 'The escalation steps, as they stood when the clock started.';
COMMENT ON COLUMN clock.wake_at IS 'When it is to be looked at next; NULL when nothing more can come.';

-- Everything that was ever said about a clock; the clock is computed from these, in whatever order they were heard.
CREATE TABLE clock_fact (
    case_id TEXT NOT NULL,
    clock TEXT NOT NULL,
    ref TEXT NOT NULL,
    event_id UUID NOT NULL,
    kind TEXT NOT NULL CONSTRAINT ck_clock_fact_kind CHECK (kind IN ('start', 'stop', 'cancel')),
    place_code TEXT NOT NULL,
    said_at TIMESTAMP WITH TIME ZONE NOT NULL,
    counts_from TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_clock_fact PRIMARY KEY (case_id, clock, ref, event_id, kind)
);

-- Who became answerable for a case, and when.
CREATE TABLE duty (
    event_id UUID NOT NULL,
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL,
    officer TEXT NOT NULL,
    unit TEXT NOT NULL,
    since TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_duty PRIMARY KEY (event_id)
);
CREATE INDEX ix_duty_case_id ON duty (case_id, since);

-- Every event that was ever heard, as a leaf of the proof log. Only `audit_hear` can write here, and nothing can change it.
CREATE TABLE event (
    seq BIGINT GENERATED ALWAYS AS IDENTITY,
    txid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    event_id UUID NOT NULL,
    type TEXT NOT NULL,
    source TEXT NOT NULL,
    occurred_at TIMESTAMP WITH TIME ZONE NOT NULL,
    case_id TEXT NOT NULL,
    case_seq BIGINT NOT NULL,
    case_version BIGINT NOT NULL,
    place_code TEXT NOT NULL,
    actor TEXT,
    policy_version TEXT,
    leaf BYTEA NOT NULL,
    leaf_hash BYTEA NOT NULL,
    CONSTRAINT pk_event PRIMARY KEY (seq),
    CONSTRAINT uq_event_case_id_case_seq UNIQUE (case_id, case_seq),
    CONSTRAINT uq_event_source_case_id_case_version UNIQUE (source, case_id, case_version),
    CONSTRAINT uq_event_event_id UNIQUE (event_id)
);
CREATE INDEX ix_event_txid ON event (txid);
COMMENT ON COLUMN event.seq IS 'Order of storing; has gaps.';
COMMENT ON COLUMN event.txid IS 'Who wrote it: for the sealer''s snapshots.';
COMMENT ON COLUMN event.leaf IS 'The canonical bytes: docs/proof.md.';

-- The root of every complete subtree from level 3 on; smaller ones are made of at most four leaves when a proof needs them.
CREATE TABLE node (
    -- The height in a tree of at most 2^63 leaves.
    -- squawk-ignore prefer-bigint-over-smallint
    level SMALLINT NOT NULL,
    index BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    CONSTRAINT pk_node PRIMARY KEY (level, index)
);

-- Up to which snapshot everything is sealed, and which checkpoint was last announced as `log.sealed`.
CREATE TABLE seal_cursor (
    singleton BOOLEAN DEFAULT true NOT NULL CONSTRAINT ck_seal_cursor_one_row CHECK (singleton),
    snapshot pg_snapshot NOT NULL,
    system_identifier TEXT NOT NULL,
    announced_size BIGINT DEFAULT 0 NOT NULL,
    announced_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_seal_cursor PRIMARY KEY (singleton)
);

-- Which event is which leaf of the tree.
CREATE TABLE sealed_leaf (
    leaf_index BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    CONSTRAINT pk_sealed_leaf PRIMARY KEY (leaf_index),
    CONSTRAINT uq_sealed_leaf_event_seq UNIQUE (event_seq)
);
COMMENT ON COLUMN sealed_leaf.leaf_index IS 'Dense, from 0.';
COMMENT ON COLUMN sealed_leaf.event_seq IS 'No foreign key: its check would write to every event sealed.';
COMMENT ON COLUMN sealed_leaf.hash IS 'Also here, where every jurisdiction may read it: proofs are made of others'' leaves.';

-- Supervisors' matters 督查; the texts stay here, only codes are published.
CREATE TABLE supervision (
    supervision_id UUID NOT NULL,
    case_id TEXT NOT NULL,
    place_code TEXT NOT NULL,
    cause TEXT NOT NULL,
    request_text TEXT NOT NULL,
    clocks TEXT[] NOT NULL,
    opened_by TEXT NOT NULL,
    opened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    outcome TEXT,
    finding_text TEXT,
    closed_by TEXT,
    closed_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_supervision PRIMARY KEY (supervision_id)
);
CREATE INDEX ix_supervision_case_id ON supervision (case_id);

INSERT INTO seal_cursor (snapshot, system_identifier)
SELECT pg_current_snapshot(), system_identifier::text FROM pg_control_system();
