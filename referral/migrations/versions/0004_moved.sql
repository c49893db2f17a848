GRANT UPDATE (place_code) ON consent TO jiuji_app;
