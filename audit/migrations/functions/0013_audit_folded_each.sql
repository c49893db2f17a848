-- Subjects as they are compared, in their order; NULL for none. Index expressions are computed without a search path: the name is whole.
CREATE FUNCTION audit_folded_each(p_subjects text[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT array_agg(public.audit_folded(s.subject) ORDER BY s.n) FROM unnest(p_subjects) WITH ORDINALITY AS s(subject, n)
$$;
