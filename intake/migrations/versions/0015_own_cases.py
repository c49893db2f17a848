"""Find the cases that somebody registered who is not answerable for them."""

from shared.store.migrations import run_sql

revision, down_revision = "0015", "0014"


def upgrade() -> None:
    """Add an index."""
    run_sql("intake.migrations", "versions/0015_own_cases.sql")
