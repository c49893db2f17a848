"""Keep whom the rosters name."""

from shared.store.migrations import run_sql

revision, down_revision = "0008", "0007"


def upgrade() -> None:
    """Add a table of which the release before knows nothing."""
    run_sql("disbursement.migrations", "versions/0008_known_officers.sql")
