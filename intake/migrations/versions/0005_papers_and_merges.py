"""Let papers be awaited for a time, and again where they were wrong; let a case count from the registration of one merged into it."""

from shared.store.migrations import run_sql

revision, down_revision = "0005", "0004"


def upgrade() -> None:
    """Add columns and a table of which the release before knows nothing, and replace the function that registers."""
    run_sql("intake.migrations", "versions/0005_papers_and_merges.sql", "functions/0005_intake_register.sql")
