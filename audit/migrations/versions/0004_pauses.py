"""Keep when clocks stood still and where they came from; keep whom a matter concerns."""

from shared.store.migrations import run_sql

revision, down_revision = "0004", "0003"


def upgrade() -> None:
    """Add columns with their defaults, which the release before leaves as they are, and kinds of facts, which it never writes."""
    run_sql("audit.migrations", "versions/0004_pauses.sql")
