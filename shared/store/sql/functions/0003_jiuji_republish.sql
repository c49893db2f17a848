-- Lets the relay publish all kept events again, in order, and tells how many they are; receivers tell them by their ids. The rows get a
-- transaction id of this cluster, because after a restore their own ones may lie in its future.
--
-- As its owner, who alone may change the outbox. That everything is published again the application role can bring about anyway: it has the
-- relay's cursor.
CREATE FUNCTION jiuji_republish() RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH again AS (UPDATE outbox SET txid = pg_current_xact_id() RETURNING 1)
    UPDATE relay_cursor SET snapshot = '3:3:', system_identifier = (SELECT system_identifier::text FROM pg_control_system())
    RETURNING (SELECT count(*) FROM again);
$$;
