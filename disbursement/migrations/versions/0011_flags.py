"""Keep what is odd about the details of a case, for whoever pays."""

from shared.store.migrations import run_sql

revision, down_revision = "0011", "0010"


def upgrade() -> None:
    """Add a table of which the release before knows nothing."""
    run_sql("disbursement.migrations", "versions/0011_flags.sql")
