"""Keep what is answered to matters, and who was late with the clocks that they note."""

from shared.store.migrations import run_sql

revision, down_revision = "0007", "0006"


def upgrade() -> None:
    """Add columns that the release before leaves as they are, and a table of which it knows nothing."""
    run_sql("audit.migrations", "versions/0007_replies.sql")
