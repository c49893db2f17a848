"""Keep what was called off when a case ended elsewhere."""

from shared.store.migrations import run_sql

revision, down_revision = "0007", "0006"


def upgrade() -> None:
    """Add the columns; the release before neither reads nor writes them."""
    run_sql("assessment.migrations", "versions/0007_called_off.sql")
