"""A case moves: what is only added follows it, and keeps what it says."""

from shared.store.migrations import run_sql

revision, down_revision = "0011", "0010"


def upgrade() -> None:
    """Grant a right; the release before makes no use of it."""
    run_sql("assessment.migrations", "versions/0011_moved.sql")
