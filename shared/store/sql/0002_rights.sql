GRANT SELECT, INSERT, UPDATE, DELETE ON partition_lease, rehearing TO jiuji_app;

GRANT EXECUTE ON FUNCTION jiuji_receive, jiuji_finish, jiuji_take_lease TO jiuji_app;
