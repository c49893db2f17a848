"""Keep what is odd about the details of a case."""

from shared.store.migrations import run_sql

revision, down_revision = "0012", "0011"


def upgrade() -> None:
    """Add a column with a default; the release before leaves it as it is."""
    run_sql("assessment.migrations", "versions/0012_flags.sql")
