-- What a function returns cannot be replaced. Whoever still runs the release before finds the next one under the same name.
-- squawk-ignore ban-drop-function
DROP FUNCTION ledger_lock(text[], text[], text[], boolean[]);
