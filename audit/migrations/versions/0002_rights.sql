GRANT EXECUTE ON FUNCTION audit_record TO jiuji_app;
