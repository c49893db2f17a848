"""Keep whom the rosters name."""

from shared.store.migrations import run_sql

revision, down_revision = "0010", "0009"


def upgrade() -> None:
    """Add a table of which the release before knows nothing."""
    run_sql("assessment.migrations", "versions/0010_known_officers.sql")
