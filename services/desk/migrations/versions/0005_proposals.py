"""Keep what an order tells, and how an answer departs from its proposal."""

from shared.store.migrations import run_sql

revision, down_revision = "0005", "0004"


def upgrade() -> None:
    """Add columns with a default; the release before leaves them as they are."""
    run_sql("services.desk.migrations", "versions/0005_proposals.sql")
