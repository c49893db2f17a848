"""Keep what two officers found not to have been handed over."""

from shared.store.migrations import run_sql

revision, down_revision = "0012", "0011"


def upgrade() -> None:
    """Add a table of which the release before knows nothing."""
    run_sql("disbursement.migrations", "versions/0012_revocations.sql")
