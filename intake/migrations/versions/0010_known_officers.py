"""Whom rosters name: who hands the duty over names an officer whom one of the county's rosters names."""

from shared.store.migrations import run_sql

revision, down_revision = "0010", "0009"


def upgrade() -> None:
    """Add a table of which the release before knows nothing."""
    run_sql("intake.migrations", "versions/0010_known_officers.sql")
