"""Let a closed case be reopened by cash or goods that were revoked, as by a payment that came back."""

from shared.store.migrations import run_sql

revision, down_revision = "0018", "0013"


def upgrade() -> None:
    """Replace the guard; the release before reopens nothing so."""
    run_sql("intake.migrations", "functions/0018_intake_guard_duty.sql")
