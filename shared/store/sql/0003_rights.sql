GRANT SELECT, INSERT, UPDATE ON case_end TO jiuji_app;

GRANT EXECUTE ON FUNCTION jiuji_open_cases, jiuji_remember_batch, jiuji_republish TO jiuji_app;
