-- The application role owns nothing; it cannot even insert into the outbox except through `jiuji_emit`.

GRANT SELECT ON outbox, case_stream TO jiuji_app;

GRANT SELECT, UPDATE ON relay_cursor TO jiuji_app;

GRANT SELECT, INSERT, UPDATE, DELETE ON inbox, stream_position, consumer_offset, parked_event, dead_letter, timer, idempotency TO jiuji_app;

GRANT EXECUTE ON FUNCTION jiuji_emit, jiuji_outbox_partitions, jiuji_begin, jiuji_begin_batch, jiuji_remember_batch TO jiuji_app;
