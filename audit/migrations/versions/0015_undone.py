"""Keep that what had stopped a clock was not so: it runs on."""

from shared.store.migrations import run_sql

revision, down_revision = "0015", "0012"


def upgrade() -> None:
    """Allow one more kind of fact; the release before neither writes nor reads it."""
    run_sql("audit.migrations", "versions/0015_undone.sql")
