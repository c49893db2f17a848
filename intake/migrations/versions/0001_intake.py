"""Create cases, what is sealed of persons, duties, and the guards that hold them even against SQL by hand."""

from alembic import op
from sqlalchemy import text

from intake.models import metadata
from shared.migrations import chassis, grant, protect

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

# The same person may ask in two counties, whose officers cannot see each other's cases: only the id of the other case is told.
# The scope is widened for this one question and put back; if the question fails, so does the transaction. (A function's own SET
# clause would do it better, but only a superuser may give one for a setting that is not PostgreSQL's.)
SAME_CAUSE = """
CREATE FUNCTION intake_same_cause(p_document_index bytea, p_hardships text[], p_from timestamptz, p_until timestamptz, p_allowed int)
RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    v_scope text := current_setting('app.scope');
    v_found uuid;
    v_count int;
BEGIN
    PERFORM set_config('app.scope', '*', true);
    SELECT (array_agg(case_id ORDER BY registered_at DESC, case_id DESC))[1], count(*) INTO v_found, v_count FROM intake_case
    WHERE document_index = p_document_index AND hardship_codes && p_hardships
      AND registered_at >= p_from AND registered_at < p_until
      AND state NOT IN ('withdrawn', 'not_accepted', 'merged');
    PERFORM set_config('app.scope', v_scope, true);
    RETURN CASE WHEN v_count >= p_allowed THEN v_found END;
END $$
"""

APPEND_ONLY = ("person_read", "materials", "material", "village_relief", "closing_fact")


def upgrade() -> None:
    """Create everything."""
    chassis(op)
    metadata.create_all(bind=op.get_bind())
    for statement in (GUARD, REFUSE, SAME_CAUSE):
        op.execute(text(statement.replace(":", r"\:")))
    op.execute("CREATE TRIGGER duty BEFORE UPDATE ON intake_case FOR EACH ROW EXECUTE FUNCTION intake_guard_duty()")
    op.execute("CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON intake_case EXECUTE FUNCTION intake_refuse_change()")
    for table in APPEND_ONLY:
        op.execute(f"CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} EXECUTE FUNCTION intake_refuse_change()")
    protect(op, "intake_case", "person_field", "handover", *APPEND_ONLY)
    grant(op, "person_key", privileges="SELECT, INSERT")
    op.execute("REVOKE DELETE ON intake_case, handover FROM jiuji_app")
    op.execute(f"REVOKE UPDATE, DELETE ON {', '.join(APPEND_ONLY)} FROM jiuji_app")
    op.execute("GRANT EXECUTE ON FUNCTION intake_same_cause TO jiuji_app")


def downgrade() -> None:
    """Refuse: cases are not thrown away by a migration."""
    raise NotImplementedError("cases stay")
