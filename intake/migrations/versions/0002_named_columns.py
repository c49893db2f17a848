"""Store registrations by the names of their columns, whatever order a database has them in."""

from shared.store.migrations import run_sql

revision, down_revision = "0002", "0001"


def upgrade() -> None:
    """Replace the function; who runs the release before calls the same one."""
    run_sql("intake.migrations", "functions/0002_intake_register.sql")
