REVOKE EXECUTE ON FUNCTION ledger_lock FROM public;
GRANT EXECUTE ON FUNCTION ledger_lock TO jiuji_app;
