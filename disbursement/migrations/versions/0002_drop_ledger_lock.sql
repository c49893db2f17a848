-- What a function returns cannot be replaced.
DROP FUNCTION ledger_lock(text[], text[], text[], boolean[]);
