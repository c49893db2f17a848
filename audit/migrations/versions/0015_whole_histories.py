"""Let whoever sees everything be asked nothing of each row's case, and let no look at a row read every case."""

from shared.store.migrations import run_sql

revision, down_revision = "0015", "0014"


def upgrade() -> None:
    """Say the same of each table in another order; the release before runs on."""
    run_sql("audit.migrations", "versions/0015_whole_histories.sql")
