"""Keep who has read what lies in the own inbox, and what went up because nobody had."""

from shared.store.migrations import run_sql

revision, down_revision = "0009", "0008"


def upgrade() -> None:
    """Add columns that the release before leaves as they are, an index, and a table of which it knows nothing."""
    run_sql("audit.migrations", "versions/0009_receipts.sql")
