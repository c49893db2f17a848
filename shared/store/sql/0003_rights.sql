GRANT SELECT, INSERT, UPDATE ON case_end TO jiuji_app;

GRANT EXECUTE ON FUNCTION jiuji_open_cases, jiuji_remember_batch, jiuji_republish TO jiuji_app;

-- They do what only their owner may: not for every role that can connect, which is PostgreSQL's default.
REVOKE EXECUTE ON FUNCTION jiuji_emit, jiuji_outbox_partitions, jiuji_republish FROM public;
