"""Store registrations by the names of their columns, whatever order a database has them in."""

from alembic import op

from shared.store.migrations import run_sql

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Replace the function; who runs the release before calls the same one."""
    run_sql(op, "intake.migrations", "functions/0002_intake_register.sql")


def downgrade() -> None:
    """Refuse: a position that was wrong once is not gone back to."""
    raise NotImplementedError("columns stay named")
