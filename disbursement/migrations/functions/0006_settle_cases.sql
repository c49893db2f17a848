-- Locks cases, in the order of their ids; notes which of them were decided; returns those that were decided and to which nothing is owed.
-- Two statements, because each sees what was committed when it began: the second, what those did who held the rows before.
CREATE OR REPLACE FUNCTION settle_cases(p_cases text[], p_places text[], p_decided boolean[], p_now timestamptz)
RETURNS TABLE (case_id text)
LANGUAGE plpgsql VOLATILE SECURITY INVOKER AS $$
#variable_conflict use_column
BEGIN
    -- A row that is there is locked whether or not there is something to change.
    INSERT INTO aided_case AS known (case_id, place_code, decided_at)
    SELECT asked.case_id, asked.place_code, CASE WHEN asked.decided THEN p_now END
    FROM unnest(p_cases, p_places, p_decided) AS asked (case_id, place_code, decided) ORDER BY asked.case_id
    ON CONFLICT (case_id) DO UPDATE SET decided_at = excluded.decided_at
    WHERE known.decided_at IS NULL AND excluded.decided_at IS NOT NULL;

    RETURN QUERY
    SELECT known.case_id FROM aided_case known
    WHERE known.case_id = ANY (p_cases) AND known.decided_at IS NOT NULL
      AND NOT EXISTS (SELECT FROM payment p WHERE p.case_id = known.case_id AND p.state NOT IN ('paid', 'cancelled'))
      AND NOT EXISTS (SELECT FROM goods g WHERE g.case_id = known.case_id AND g.cancelled_at IS NULL
                      AND (g.issue_id IS NULL OR g.outstanding_fen > 0));
END $$;
