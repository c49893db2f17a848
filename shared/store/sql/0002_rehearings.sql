-- A handler that was added later gets the past: up to where the consumer was when it was asked, each partition of the event's topic is read
-- again. `next_offset` commits with the effects.
CREATE TABLE rehearing (
    type text NOT NULL,
    topic text NOT NULL,
    partition int NOT NULL,
    next_offset bigint NOT NULL,
    end_offset bigint NOT NULL,
    applied bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (type, topic, partition)
);
