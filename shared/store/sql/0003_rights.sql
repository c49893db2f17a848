GRANT SELECT, INSERT ON handled_type TO jiuji_app;
