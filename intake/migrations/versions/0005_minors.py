"""Keep how many minors live in the household."""

from shared.store.migrations import run_sql

revision, down_revision = "0005", "0004"


def upgrade() -> None:
    """Add the column."""
    run_sql("intake.migrations", "versions/0005_minors.sql", "functions/0005_intake_register.sql")
