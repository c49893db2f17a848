"""A database with many cases: copies of cases that were really carried, so that every table that knows a case has a million keys.

Ids are mapped by one function of the old id and the number of the copy, so that what belonged together still does, in every table and in
every service: the same case, person and event have the same new ids everywhere. Rows are written by the superuser, past triggers and
foreign keys, and the indexes are built afterwards, all at once instead of row by row.
"""

from urllib.parse import urlsplit, urlunsplit

import asyncpg

PER_CASE = 1
"""Of each table at most so many rows a case. A whole case has some thirty events in the proof log alone: a million of those are too
much to load before each run, and what is looked for, whether the work of a case grows with the number of cases, shows in
each table's million keys too."""

LARGE_BYTES = 500
"""Documents larger than this are left out of copies where a column may be empty: nobody asks for them, and to copy them took longest."""

# What waits to be published, or was set aside.
LEFT_OUT = ("outbox", "outbox_default", "dead_letter", "parked_event")
WITHOUT_CASE = ("inbox", "idempotency", "person_key")
ID_TEXTS = ("case_id", "person_ref", "key")

TABLES = """
SELECT c.relname AS name, bool_or(a.attname = 'case_id') AS of_a_case, array_agg(a.attname::text ORDER BY a.attnum) AS columns,
       array_agg(CASE WHEN a.atttypid IN ('jsonb'::regtype, 'bytea'::regtype) AND NOT a.attnotnull THEN 'document'
                      ELSE format_type(a.atttypid, NULL) END ORDER BY a.attnum) AS types
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attidentity = ''
WHERE c.relkind = 'r' AND NOT c.relispartition AND c.relnamespace = 'public'::regnamespace AND c.relname <> ALL ($1)
GROUP BY c.relname HAVING bool_or(a.attname = 'case_id') OR c.relname = ANY ($2) ORDER BY c.relname
"""
FORGET_INDEXES = "UPDATE pg_index SET indisready = false, indisvalid = false WHERE indrelid = $1::text::regclass"


def admin_url_of(admin_url: str, database: str) -> str:
    """Return the superuser's URL of a database."""
    parts = urlsplit(admin_url)
    return urlunsplit((parts.scheme, parts.netloc, f"/{database}", parts.query, ""))


async def multiply(url: str, cases: int, times: int) -> int:
    """Copy rows of the `cases` cases that a database has, `times` times; return how many rows were added."""
    admin, added = await asyncpg.connect(url), 0
    try:
        await admin.execute("SET session_replication_role = replica; SET synchronous_commit = off; SET maintenance_work_mem = '512MB'")
        for table in await admin.fetch(TABLES, LEFT_OUT, WITHOUT_CASE):
            added += await _copy(admin, table, cases, times)
        await admin.execute("CHECKPOINT")
    finally:
        await admin.close()
    return added


async def _copy(admin: asyncpg.Connection, table: asyncpg.Record, cases: int, times: int) -> int:
    name, columns = table["name"], ", ".join(f'"{column}"' for column in table["columns"])
    values = ", ".join(_value(name, column, kind) for column, kind in zip(table["columns"], table["types"], strict=True))
    each, most = ("PARTITION BY case_id", PER_CASE) if table["of_a_case"] else ("", PER_CASE * cases)
    # The names are the catalogue's own.
    old = f"SELECT *, row_number() OVER ({each} ORDER BY ctid) AS nth FROM {name}"
    copying = f"INSERT INTO {name} ({columns}) SELECT {values} FROM ({old}) o, generate_series(1, {times}) n WHERE o.nth <= {most}"
    async with admin.transaction():
        await admin.execute(FORGET_INDEXES, name)
        added = await admin.execute(copying)
    await admin.execute(f"REINDEX TABLE {name}")
    await admin.execute(f"VACUUM (ANALYZE) {name}")
    return int(added.rpartition(" ")[2])


def _value(table: str, column: str, kind: str) -> str:
    named = f'o."{column}"'
    if kind == "uuid":
        return f"md5({named}::text || n)::uuid"
    if column in ID_TEXTS:
        return f"md5({named} || n)::uuid::text"
    if column == "case_ids":
        return f"CASE WHEN {named} IS NOT NULL THEN ARRAY(SELECT md5(c || n)::uuid::text FROM unnest({named}) c) END"
    if column == "document_index":
        return f"sha256({named} || convert_to(n::text, 'UTF8'))"
    if kind == "document":
        return f"CASE WHEN pg_column_size({named}) <= {LARGE_BYTES} THEN {named} END"
    if kind == "xid8":
        return "'3'::xid8"  # Older than every cursor: nobody publishes or seals the copies.
    if (table, column) == ("timer", "due_at"):
        return f"{named} + interval '1 year'"  # What is measured are the new cases, not a burst of timers.
    return named
