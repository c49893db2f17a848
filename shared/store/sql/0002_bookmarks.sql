-- When the record before `written_for` was written, in Kafka's milliseconds: in a topic that was made anew it is another one. A release that
-- knows nothing of this moves `next_offset` alone; what then stands beside it says nothing.
ALTER TABLE consumer_offset ADD COLUMN written_at bigint, ADD COLUMN written_for bigint;
