"""Watch what was settled until the bank cannot send it back any more, and close recoveries of what it did."""

from shared.store.migrations import run_sql

revision, down_revision = "0009", "0008"


def upgrade() -> None:
    """Add columns of which the release before knows nothing; what it settles is found by a sweep."""
    run_sql("disbursement.migrations", "versions/0009_late_returns.sql")
