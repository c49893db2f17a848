-- Who leads the office that a step of a ladder goes to: the lead of the answerable officer's unit, or, where that has no roster, the leads of all
-- units of the division; NULL when no roster names anybody. Of the roles of ladders only these two are what leads of units are.
CREATE FUNCTION audit_leads(p_role text, p_place_code text, p_unit text) RETURNS text[] LANGUAGE sql STABLE SET search_path = public, pg_temp
AS $$
    SELECT array_agg(DISTINCT l.lead ORDER BY l.lead)
    FROM roster r CROSS JOIN LATERAL unnest(r.leads) AS l(lead)
    WHERE r.place_code = CASE p_role WHEN 'township_approver' THEN rpad(left(p_place_code, 9), 12, '0')
                                     WHEN 'county_approver' THEN rpad(left(p_place_code, 6), 12, '0') END
      AND (r.unit = p_unit OR NOT EXISTS (SELECT FROM roster o WHERE o.place_code = r.place_code AND o.unit = p_unit))
$$;
