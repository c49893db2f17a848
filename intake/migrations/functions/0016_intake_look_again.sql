-- Which other cases the person of a case has, after it became another one's or its causes changed: those that are open, and those of a cause
-- of the case that are recent enough to count, with the causes and times of all that were merged into them. In whatever county: who asks is
-- told by the service of what is within the own jurisdiction, and of the others only that they are.
CREATE FUNCTION intake_look_again(p_case uuid, p_from timestamptz)
RETURNS TABLE (case_id text, place_code text, state text, same_cause boolean) LANGUAGE plpgsql AS $$
DECLARE
    v_scope text := current_setting('app.scope', true);
BEGIN
    PERFORM set_config('app.scope', '*', true);
    RETURN QUERY
    SELECT found.case_id::text, found.place_code, found.state, found.same_cause FROM (
        SELECT c.case_id, c.place_code, c.state, EXISTS (
            WITH RECURSIVE one AS (
                SELECT c.case_id, c.hardship_codes, c.registered_at
                UNION ALL
                SELECT m.case_id, m.hardship_codes, m.registered_at FROM one JOIN intake_case m ON m.merged_into = one.case_id
            )
            SELECT FROM one
            WHERE one.hardship_codes && own.hardship_codes AND (one.registered_at >= p_from OR c.state <> 'closed')
        ) AS same_cause
        FROM intake_case own JOIN intake_case c ON c.document_index = own.document_index AND c.case_id <> own.case_id
        WHERE own.case_id = p_case AND c.state NOT IN ('withdrawn', 'not_accepted', 'merged')
    ) found
    WHERE found.same_cause OR found.state <> 'closed' ORDER BY found.case_id;
    PERFORM set_config('app.scope', v_scope, true);
END $$;
