-- As with the function of the release before.
GRANT EXECUTE ON FUNCTION intake_look_up(bytea[], text[], text[], timestamptz, int) TO jiuji_app;
