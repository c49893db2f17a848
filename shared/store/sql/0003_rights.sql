GRANT SELECT, INSERT, UPDATE ON case_end TO jiuji_app;

GRANT EXECUTE ON FUNCTION jiuji_open_cases, jiuji_remember_batch TO jiuji_app;
