"""Keep that what had stopped a clock was not so: it runs on."""

from shared.store.migrations import run_sql

revision, down_revision = "0014", "0013"


def upgrade() -> None:
    """Allow one more kind of fact; the release before neither writes nor reads it."""
    run_sql("audit.migrations", "versions/0014_undone.sql")
