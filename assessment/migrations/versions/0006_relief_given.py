"""Keep what was really given as first relief."""

from shared.store.migrations import run_sql

revision, down_revision = "0006", "0005"


def upgrade() -> None:
    """Add the column; the release before neither reads nor writes it."""
    run_sql("assessment.migrations", "versions/0006_relief_given.sql")
