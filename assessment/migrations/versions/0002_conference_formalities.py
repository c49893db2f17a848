"""Keep what the joint conference decided, and how the formalities after first relief ended."""

from shared.store.migrations import run_sql

revision, down_revision = "0002", "0001"


def upgrade() -> None:
    """Add the columns."""
    run_sql("assessment.migrations", "versions/0002_conference_formalities.sql")
