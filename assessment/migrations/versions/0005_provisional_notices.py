"""Keep with a notice by which calendar its end was computed, and whether that may still change."""

from shared.store.migrations import run_sql

revision, down_revision = "0005", "0004"


def upgrade() -> None:
    """Add the columns; what is posted already, or by the release before, is computed anew once."""
    run_sql("assessment.migrations", "versions/0005_provisional_notices.sql")
