"""Keep what an order proposed, and find what a person was given in other cases."""

from shared.store.migrations import run_sql

revision, down_revision = "0006", "0005"


def upgrade() -> None:
    """Add a column and an index; the release before leaves the column empty."""
    run_sql("referral.migrations", "versions/0006_past_aid.sql")
