GRANT EXECUTE ON FUNCTION audit_record TO jiuji_app;

-- They write the log, and read the cluster's name, as their owner: not for every role that can connect, which is PostgreSQL's default.
REVOKE EXECUTE ON FUNCTION audit_hear, audit_record, audit_cluster FROM public;
