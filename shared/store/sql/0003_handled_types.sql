-- Since when a service has had a handler of an event's type. Null for those that it had when this began to be written down: for how long, nobody
-- knows. Rows stay when a handler goes, for it may have had events and may come back.
CREATE TABLE handled_type (
    type text PRIMARY KEY,
    since timestamptz
);

GRANT SELECT, INSERT ON handled_type TO jiuji_app;
