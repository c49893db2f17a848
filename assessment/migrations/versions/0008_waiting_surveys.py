"""Keep a survey apart until each of its surveyors has confirmed it."""

from shared.store.migrations import run_sql

revision, down_revision = "0008", "0007"


def upgrade() -> None:
    """Add the column; the release before neither reads nor writes it."""
    run_sql("assessment.migrations", "versions/0008_waiting_surveys.sql")
