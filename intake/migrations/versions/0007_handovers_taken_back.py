"""An offer of the duty that nobody answered can be taken back."""

from shared.store.migrations import run_sql

revision, down_revision = "0007", "0006"


def upgrade() -> None:
    """Allow one more state."""
    run_sql("intake.migrations", "versions/0007_handovers_taken_back.sql")
