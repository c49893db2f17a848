"""Rosters: who of a unit is on duty when."""

from shared.store.migrations import run_sql

revision, down_revision = "0008", "0007"


def upgrade() -> None:
    """Add a table of which the release before knows nothing."""
    run_sql("intake.migrations", "versions/0008_rosters.sql")
