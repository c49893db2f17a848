GRANT EXECUTE ON FUNCTION audit_leads TO jiuji_app;
REVOKE EXECUTE ON FUNCTION audit_leads FROM public;
