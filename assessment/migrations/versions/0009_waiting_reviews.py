"""Keep a proposal apart until each member of the group has voted."""

from shared.store.migrations import run_sql

revision, down_revision = "0009", "0008"


def upgrade() -> None:
    """Add the column; the release before neither reads nor writes it."""
    run_sql("assessment.migrations", "versions/0009_waiting_reviews.sql")
