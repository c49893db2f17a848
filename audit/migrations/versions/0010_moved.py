"""A case moves: who has it now sees all that was said of it before."""

from shared.store.migrations import run_sql

revision, down_revision = "0010", "0009"


def upgrade() -> None:
    """Add policies; the release before reads as it did."""
    run_sql("audit.migrations", "versions/0010_moved.sql")
