"""The sample's one table, and a trigger that fails at the commit when a note asks for it."""

from alembic import op

from shared.store.migrations import chassis, run_sql

revision = "0001"
down_revision = None


def upgrade() -> None:
    chassis(op, "0001")
    run_sql(op, "tests.shared.sample.migrations", "versions/0001_sample.sql")
