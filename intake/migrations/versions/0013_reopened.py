"""Let the duty of a case that is reopened be that of whoever is on duty."""

from shared.store.migrations import run_sql

revision, down_revision = "0013", "0012"


def upgrade() -> None:
    """Replace the guard; the release before reopens nothing."""
    run_sql("intake.migrations", "functions/0013_intake_guard_duty.sql")
