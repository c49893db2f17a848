"""Look for an earlier case of the same cause among all that are open, and those of a window that ends now, not of a calendar year."""

from shared.store.migrations import run_sql

revision, down_revision = "0006", "0005"


def upgrade() -> None:
    """Add a function beside the one that the release before calls."""
    run_sql("intake.migrations", "functions/0006_intake_look_up.sql", "versions/0006_same_cause.sql")
