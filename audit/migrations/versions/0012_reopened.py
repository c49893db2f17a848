"""Keep that a case was reopened: clocks that begin after that run, though it had ended before."""

from shared.store.migrations import run_sql

revision, down_revision = "0012", "0011"


def upgrade() -> None:
    """Allow one more kind of fact; the release before neither writes nor reads it."""
    run_sql("audit.migrations", "versions/0012_reopened.sql")
