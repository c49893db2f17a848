"""The sample's one table, and a trigger that fails at the commit when a note asks for it."""

from alembic import op
from sqlalchemy.schema import CreateTable

from shared.store.migrations import chassis, protect
from tests.shared.sample.main import note

revision = "0001"
down_revision = None

FAILS_AT_COMMIT = """
CREATE FUNCTION fail_at_commit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'this commit fails' USING ERRCODE = NEW.text; END $$
"""


def upgrade() -> None:
    chassis(op)
    op.execute(CreateTable(note))
    op.execute(FAILS_AT_COMMIT)
    # 23514 is a defect of ours, 40001 a transient fault of the database.
    op.execute(
        "CREATE CONSTRAINT TRIGGER fail_at_commit AFTER INSERT ON note DEFERRABLE INITIALLY DEFERRED"
        " FOR EACH ROW WHEN (NEW.text IN ('23514', '40001')) EXECUTE FUNCTION fail_at_commit()"
    )
    protect(op, "note")
