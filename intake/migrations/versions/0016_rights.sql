GRANT EXECUTE ON FUNCTION intake_look_again TO jiuji_app;
