"""A case moves: what is only added follows it, and keeps what it says."""

from shared.store.migrations import run_sql

revision, down_revision = "0004", "0003"


def upgrade() -> None:
    """Grant a right; the release before makes no use of it."""
    run_sql("referral.migrations", "versions/0004_moved.sql")
