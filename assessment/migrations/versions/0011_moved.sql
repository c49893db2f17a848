GRANT UPDATE (place_code) ON fact_proof TO jiuji_app;
