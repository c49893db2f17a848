"""Keep what else an event says of a clock: when it stood still elsewhere, when it is due, what it stands still for."""

from shared.store.migrations import run_sql

revision, down_revision = "0005", "0004"


def upgrade() -> None:
    """Add columns with their defaults, which the release before leaves as they are."""
    run_sql("audit.migrations", "versions/0005_whole_facts.sql")
