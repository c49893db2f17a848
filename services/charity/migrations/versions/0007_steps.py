"""Keep the steps that a department records before it answers, and what is said with a no."""

from shared.store.migrations import run_sql

revision, down_revision = "0007", "0006"


def upgrade() -> None:
    """Add the table and columns, of which the release before knows nothing."""
    run_sql("services.desk.migrations", "versions/0006_steps.sql")
