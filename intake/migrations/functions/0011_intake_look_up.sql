-- What must be known of each of many registrations, in one round trip: an earlier case of the same person and cause, and the person's key.
-- A case counts that is open, or was registered since `p_from`, with the causes and times of all that were merged into it, by whatever way:
-- an unknown patient's case has no document, and whoever was merged keeps the own causes. Few persons have a case at all: only theirs are
-- followed.
-- First the locks of all persons, in one order: whoever registers one of them meanwhile is waited for, and then seen.
-- The same person may ask in two counties, whose officers cannot see each other's cases: only the id of the other case is told.
-- The scope is widened for this one question and taken away; if the question fails, so does the transaction. (A function's own SET
-- clause would do it better, but only a superuser may give one for a setting that is not PostgreSQL's.)
CREATE OR REPLACE FUNCTION intake_look_up(
    p_document_indexes bytea[], p_person_refs text[], p_hardships text[], p_from timestamptz, p_allowed int
) RETURNS TABLE (n bigint, duplicate_of text, wrapped_key bytea) LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(k)
    FROM (SELECT DISTINCT hashtextextended(encode(i, 'hex'), 0) AS k FROM unnest(p_document_indexes) i
          WHERE i IS NOT NULL ORDER BY 1) locks;
    PERFORM set_config('app.scope', '*', true);
    RETURN QUERY
    SELECT g.n, same.case_id::text, (SELECT k.wrapped_key FROM person_key k WHERE k.person_ref = g.person_ref)
    FROM unnest(p_document_indexes, p_person_refs, p_hardships) WITH ORDINALITY AS g(document_index, person_ref, hardships, n)
    LEFT JOIN LATERAL (
        SELECT (array_agg(c.case_id ORDER BY c.registered_at DESC, c.case_id DESC))[1] AS case_id FROM intake_case c
        WHERE c.document_index = g.document_index AND c.state NOT IN ('withdrawn', 'not_accepted', 'merged') AND EXISTS (
            WITH RECURSIVE one AS (
                SELECT c.case_id, c.hardship_codes, c.registered_at
                UNION ALL
                SELECT m.case_id, m.hardship_codes, m.registered_at FROM one JOIN intake_case m ON m.merged_into = one.case_id
            )
            SELECT FROM one
            WHERE one.hardship_codes && string_to_array(g.hardships, ',') AND (one.registered_at >= p_from OR c.state <> 'closed')
        )
        HAVING count(*) >= p_allowed
    ) same ON true;
    PERFORM set_config('app.scope', '', true);
END $$;
