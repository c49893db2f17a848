-- Row-level security, and what the application role may do.

ALTER TABLE pledge ENABLE ROW LEVEL SECURITY;
ALTER TABLE pledge FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON pledge
    USING (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))))
    WITH CHECK (current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true))));
GRANT SELECT, INSERT, UPDATE, DELETE ON pledge TO jiuji_app;

-- A fund of the municipality helps in all its counties and townships, whose officers must see it; another county's is none of theirs.
ALTER TABLE fund ENABLE ROW LEVEL SECURITY;
ALTER TABLE fund FORCE ROW LEVEL SECURITY;
CREATE POLICY jurisdiction ON fund
    USING ((current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true)))) OR starts_with(current_setting('app.scope', true), substr(place_code, 1, 4) || coalesce(nullif(substr(place_code, 5, 2), '00'), '')))
    WITH CHECK ((current_setting('app.scope', true) = '*' OR (current_setting('app.scope', true) <> '' AND starts_with(place_code, current_setting('app.scope', true)))) OR starts_with(current_setting('app.scope', true), substr(place_code, 1, 4) || coalesce(nullif(substr(place_code, 5, 2), '00'), '')));
GRANT SELECT, INSERT, UPDATE ON fund TO jiuji_app;
REVOKE DELETE ON pledge FROM jiuji_app;
