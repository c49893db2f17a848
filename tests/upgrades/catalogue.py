"""What a database is, by PostgreSQL's catalogue: two descriptions are equal when only rows and the order of columns differ.

Left out are the outbox's partitions of days, which a service makes by itself, and everything that only says where something is stored.
"""

import asyncpg

OURS = r"n.nspname = 'public' AND c.relname !~ '^outbox_[0-9]{8}'"

RELATIONS = f"""
SELECT c.relkind::text || ' ' || c.relname,
       concat_ws(' ', c.relpersistence, c.relrowsecurity, c.relforcerowsecurity, coalesce(array_to_string(c.reloptions, ','), '-'),
                 pg_get_userbyid(c.relowner), pg_get_partkeydef(c.oid), obj_description(c.oid, 'pg_class'),
                 '[' || coalesce((SELECT string_agg(format('%s=%s%s', grantee, privilege_type, is_grantable), ',' ORDER BY 1)
                                  FROM (SELECT grantee::regrole::text AS grantee, privilege_type, is_grantable
                                        FROM aclexplode(coalesce(c.relacl, acldefault(CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char",
                                                                                      c.relowner))) ORDER BY 1, 2) a), '') || ']')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE {OURS} AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'c')
"""
COLUMNS = f"""
SELECT 'column ' || c.relname || '.' || a.attname,
       concat_ws(' ', format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'NOT NULL' END, pg_get_expr(d.adbin, d.adrelid),
                 nullif(a.attidentity, ''), nullif(a.attgenerated, ''), nullif(a.attcollation, 0)::regcollation, a.attacl::text,
                 col_description(c.oid, a.attnum))
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE {OURS} AND c.relkind IN ('r', 'p', 'c') AND a.attnum > 0 AND NOT a.attisdropped
"""
CONSTRAINTS = f"""
SELECT 'constraint ' || c.relname || '.' || o.conname, pg_get_constraintdef(o.oid) || ' ' || o.convalidated
FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE {OURS}
"""
INDEXES = f"""
SELECT 'index ' || c.relname, pg_get_indexdef(c.oid) || coalesce(array_to_string(c.reloptions, ','), '') || ' ' || i.indisvalid
FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE {OURS}
"""
FUNCTIONS = """
SELECT 'function ' || p.oid::regprocedure,
       concat_ws(' ', pg_get_functiondef(p.oid), pg_get_userbyid(p.proowner),
                 (SELECT string_agg(grantee || '=' || privilege_type, ',' ORDER BY grantee, privilege_type)
                  FROM (SELECT CASE a.grantee WHEN 0 THEN 'public' ELSE a.grantee::regrole::text END AS grantee, a.privilege_type
                        FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a) granted))
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'public'
"""
TRIGGERS = f"""
SELECT 'trigger ' || c.relname || '.' || t.tgname, pg_get_triggerdef(t.oid) || ' ' || t.tgenabled::text
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE {OURS} AND NOT t.tgisinternal
"""
POLICIES = """
SELECT 'policy ' || tablename || '.' || policyname, concat_ws(' ', permissive, roles, cmd, qual, '|', with_check)
FROM pg_policies WHERE schemaname = 'public'
"""
TYPES = """
SELECT 'type ' || t.typname, t.typtype::text || ' ' || format_type(t.typbasetype, t.typtypmod)
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE n.nspname = 'public' AND t.typtype IN ('d', 'e', 'r')
"""
QUERIES = (RELATIONS, COLUMNS, CONSTRAINTS, INDEXES, FUNCTIONS, TRIGGERS, POLICIES, TYPES)


async def describe(url: str) -> dict[str, str]:
    """Return everything in the schema `public` by kind and name, with what makes it what it is. `url` is the superuser's."""
    connection = await asyncpg.connect(url)
    try:
        return {str(name): str(told) for query in QUERIES for name, told in await connection.fetch(query)}
    finally:
        await connection.close()


def difference(first: dict[str, str], second: dict[str, str]) -> dict[str, tuple[str | None, str | None]]:
    """Return what the two say differently: nothing when they are equal."""
    names = sorted(first.keys() | second.keys())
    return {name: (first.get(name), second.get(name)) for name in names if first.get(name) != second.get(name)}
