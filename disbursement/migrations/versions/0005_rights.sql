REVOKE EXECUTE ON FUNCTION settle_cases FROM public;
GRANT EXECUTE ON FUNCTION settle_cases TO jiuji_app;
