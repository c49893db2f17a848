"""Keep what an approval went by."""

from shared.store.migrations import run_sql

revision, down_revision = "0005", "0004"


def upgrade() -> None:
    """Add columns with a default; the release before leaves them as they are."""
    run_sql("referral.migrations", "versions/0005_facts.sql")
