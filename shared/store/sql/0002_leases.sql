-- Which process reads which partition, of every topic alike: leases that were not ended are those of now, one a partition. A batch locks the
-- leases under which it was read, so that a new one waits for it and an ended one cannot begin another. Ended ones are the history.
CREATE TABLE partition_lease (
    lease bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partition int NOT NULL,
    reader text NOT NULL,
    taken_at timestamptz NOT NULL,
    used_at timestamptz,
    ended_at timestamptz
) WITH (fillfactor = 70);

CREATE UNIQUE INDEX uq_partition_lease_open ON partition_lease (partition) WHERE ended_at IS NULL;
