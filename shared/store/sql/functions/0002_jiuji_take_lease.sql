-- Ends the present lease of a partition, after the batch that may be under way under it, and begins another. Who calls it holds the
-- partition's advisory lock.
CREATE FUNCTION jiuji_take_lease(p_partition int, p_reader text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    v_lease bigint;
BEGIN
    UPDATE partition_lease SET ended_at = clock_timestamp() WHERE partition = p_partition AND ended_at IS NULL;
    INSERT INTO partition_lease (partition, reader, taken_at) VALUES (p_partition, p_reader, clock_timestamp()) RETURNING lease INTO v_lease;
    RETURN v_lease;
END $$;
