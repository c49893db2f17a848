-- When the record before `next_offset` was written, in Kafka's milliseconds: in a topic that was made anew it is another one. Null until
-- this release has read on.
ALTER TABLE consumer_offset ADD COLUMN written_at bigint;
