"""Whoever has to act sees the matter, wherever it lies."""

from shared.store.migrations import run_sql

revision, down_revision = "0011", "0010"


def upgrade() -> None:
    """Add a function and policies; the release before reads as it did."""
    run_sql("audit.migrations", "functions/0011_audit_addressed.sql", "versions/0011_addressed.sql")
