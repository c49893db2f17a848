GRANT EXECUTE ON FUNCTION audit_histories TO jiuji_app;
REVOKE EXECUTE ON FUNCTION audit_histories FROM public;
