-- What every service's database holds besides its own tables: outbox, inbox, what was set aside, timers, stored answers.

-- Counts the events of each case from this publisher. Its row lock makes the order of emitting the order of committing.
CREATE TABLE case_stream (
    case_id text PRIMARY KEY,
    version bigint NOT NULL
) WITH (fillfactor = 70);

-- Append-only: rows are never updated or deleted, whole days are dropped. `txid` says which transaction wrote a row, so that the
-- relay can read exactly what became visible between two snapshots (PgQ's tick).
CREATE TABLE outbox (
    seq bigint GENERATED ALWAYS AS IDENTITY (CACHE 1),
    txid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    created_at timestamptz NOT NULL DEFAULT now(),
    event_id uuid NOT NULL,
    type text NOT NULL,
    topic text NOT NULL,
    case_id text NOT NULL,
    case_version bigint NOT NULL,
    place_code text NOT NULL,
    occurred_at timestamptz NOT NULL,
    actor text,
    policy_version text,
    causation_id text,
    traceparent text,
    body bytea NOT NULL
) PARTITION BY RANGE (created_at);

CREATE INDEX ix_outbox_txid ON outbox (txid);

CREATE INDEX ix_outbox_case_id ON outbox (case_id);

-- The net below the daily partitions: emitting must not fail because nobody made tomorrow's.
CREATE TABLE outbox_default PARTITION OF outbox DEFAULT;

CREATE TABLE relay_cursor (
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    snapshot pg_snapshot NOT NULL,
    system_identifier text NOT NULL
) WITH (fillfactor = 10);

INSERT INTO relay_cursor (snapshot, system_identifier)
SELECT pg_current_snapshot(), system_identifier::text FROM pg_control_system();

-- Receipts: an event whose id is here has had its effects, or is parked.
CREATE TABLE inbox (
    event_id uuid PRIMARY KEY,
    received_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE stream_position (
    source text NOT NULL,
    case_id text NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (source, case_id)
) WITH (fillfactor = 70);

CREATE TABLE consumer_offset (
    topic text NOT NULL,
    partition int NOT NULL,
    next_offset bigint NOT NULL,
    PRIMARY KEY (topic, partition)
) WITH (fillfactor = 50);

-- Events kept aside: `gap` (an earlier one of the case is missing), `failed` (its handler refused), `behind` (a failed one of the
-- case is before it), `late` (an unknown id with a version that was already passed).
CREATE TABLE parked_event (
    event_id uuid PRIMARY KEY,
    source text NOT NULL,
    case_id text NOT NULL,
    case_version bigint NOT NULL,
    topic text NOT NULL,
    headers jsonb NOT NULL,
    value bytea NOT NULL,
    reason text NOT NULL CHECK (reason IN ('gap', 'failed', 'behind', 'late')),
    error text,
    parked_at timestamptz NOT NULL,
    redrive_requested_at timestamptz
);

CREATE INDEX ix_parked_event_case ON parked_event (source, case_id, case_version);

CREATE TABLE dead_letter (
    id uuid PRIMARY KEY,
    topic text NOT NULL,
    partition int NOT NULL,
    "offset" bigint NOT NULL,
    headers jsonb NOT NULL,
    value bytea,
    reason text NOT NULL,
    detail jsonb NOT NULL,
    died_at timestamptz NOT NULL,
    redrive_requested_at timestamptz,
    redriven_at timestamptz,
    announced_at timestamptz,
    UNIQUE (topic, partition, "offset")
);

CREATE TABLE timer (
    case_id text NOT NULL,
    kind text NOT NULL,
    generation bigint NOT NULL DEFAULT 1,
    due_at timestamptz NOT NULL,
    payload jsonb NOT NULL DEFAULT '{}',
    PRIMARY KEY (case_id, kind)
);

CREATE INDEX ix_timer_due_at ON timer (due_at);

CREATE TABLE idempotency (
    subject text NOT NULL,
    key text NOT NULL,
    fingerprint bytea NOT NULL,
    status int,
    headers jsonb,
    body bytea,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (subject, key)
);
