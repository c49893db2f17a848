-- A dump restored into another cluster keeps rows but not transaction ids: the sealer must notice, and look at every row once.
CREATE FUNCTION audit_cluster() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT system_identifier::text FROM pg_control_system() $$;
