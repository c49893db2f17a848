"""Create cases, what is sealed of persons, duties, and the guards that hold them even against SQL by hand."""

from alembic import op
from sqlalchemy import text

from intake.models import metadata
from shared.store.migrations import chassis, grant, protect

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Who was asked first, when and at which door cannot be rewritten, and the duty moves only to whom has acknowledged it: the clock that
# starts at registration would otherwise be as honest as whoever has the database password.
GUARD = """
CREATE FUNCTION intake_guard_duty() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.case_id, NEW.first_asked_officer, NEW.first_asked_unit, NEW.registered_at, NEW.registered_by, NEW.channel, NEW.place_code)
       IS DISTINCT FROM
       (OLD.case_id, OLD.first_asked_officer, OLD.first_asked_unit, OLD.registered_at, OLD.registered_by, OLD.channel, OLD.place_code)
    THEN
        RAISE EXCEPTION 'the first-asked duty of a case is immutable' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF (NEW.answerable_officer, NEW.answerable_unit) IS DISTINCT FROM (OLD.answerable_officer, OLD.answerable_unit)
       AND (OLD.answerable_officer, NEW.answerable_officer, NEW.answerable_unit)
           IS DISTINCT FROM (SELECT (h.from_officer, h.to_officer, h.to_unit) FROM handover h
                             WHERE h.case_id = NEW.case_id AND h.state = 'acknowledged'
                             ORDER BY h.answered_at DESC, h.handover_id DESC LIMIT 1)
    THEN
        RAISE EXCEPTION 'the duty moves by an acknowledged hand-over only' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$
"""

REFUSE = """
CREATE FUNCTION intake_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$
"""

# What must be known of each of many registrations, in one round trip: an earlier case of the same person and cause, and the person's key.
# First the locks of all persons, in one order: whoever registers one of them meanwhile is waited for, and then seen.
# The same person may ask in two counties, whose officers cannot see each other's cases: only the id of the other case is told.
# The scope is widened for this one question and taken away; if the question fails, so does the transaction. (A function's own SET
# clause would do it better, but only a superuser may give one for a setting that is not PostgreSQL's.)
LOOK_UP = """
CREATE FUNCTION intake_look_up(
    p_document_indexes bytea[], p_person_refs text[], p_hardships text[], p_from timestamptz, p_until timestamptz, p_allowed int
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
        WHERE c.document_index = g.document_index AND c.hardship_codes && string_to_array(g.hardships, ',')
          AND c.registered_at >= p_from AND c.registered_at < p_until AND c.state NOT IN ('withdrawn', 'not_accepted', 'merged')
        HAVING count(*) >= p_allowed
    ) same ON true;
    PERFORM set_config('app.scope', '', true);
END $$
"""

# Stores registrations of several callers. They come in groups, each with the scope of its callers; the ends say where in the arrays a
# group's rows are. Row-level security checks every row against the scope of whoever wants it, as if each were alone.
REGISTER = """
CREATE FUNCTION intake_register(
    p_keys person_key[], p_scopes text[], p_cases intake_case[], p_case_ends int[], p_fields person_field[], p_field_ends int[]
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_kept bigint;
    v_case int := 1;
    v_field int := 1;
BEGIN
    INSERT INTO person_key SELECT * FROM unnest(p_keys) k ORDER BY k.person_ref ON CONFLICT DO NOTHING;
    GET DIAGNOSTICS v_kept = ROW_COUNT;
    IF v_kept < cardinality(p_keys) THEN
        RAISE EXCEPTION 'a person got a key meanwhile' USING ERRCODE = 'serialization_failure';
    END IF;
    FOR i IN 1 .. cardinality(p_scopes) LOOP
        PERFORM set_config('app.scope', p_scopes[i], true);
        INSERT INTO intake_case SELECT * FROM unnest(p_cases[v_case : p_case_ends[i]]);
        INSERT INTO person_field SELECT * FROM unnest(p_fields[v_field : p_field_ends[i]]);
        v_case := p_case_ends[i] + 1;
        v_field := p_field_ends[i] + 1;
    END LOOP;
    PERFORM set_config('app.scope', '', true);
END $$
"""

APPEND_ONLY = ("person_read", "materials", "material", "village_relief", "closing_fact")


def upgrade() -> None:
    """Create everything."""
    chassis(op)
    metadata.create_all(bind=op.get_bind())
    for statement in (GUARD, REFUSE, LOOK_UP, REGISTER):
        op.execute(text(statement.replace(":", r"\:")))
    op.execute("CREATE TRIGGER duty BEFORE UPDATE ON intake_case FOR EACH ROW EXECUTE FUNCTION intake_guard_duty()")
    op.execute("CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON intake_case EXECUTE FUNCTION intake_refuse_change()")
    for table in APPEND_ONLY:
        op.execute(f"CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} EXECUTE FUNCTION intake_refuse_change()")
    protect(op, "intake_case", "person_field", "handover", *APPEND_ONLY)
    grant(op, "person_key", privileges="SELECT, INSERT")
    op.execute("REVOKE DELETE ON intake_case, handover FROM jiuji_app")
    op.execute(f"REVOKE UPDATE, DELETE ON {', '.join(APPEND_ONLY)} FROM jiuji_app")
    op.execute("GRANT EXECUTE ON FUNCTION intake_look_up, intake_register TO jiuji_app")


def downgrade() -> None:
    """Refuse: cases are not thrown away by a migration."""
    raise NotImplementedError("cases stay")
