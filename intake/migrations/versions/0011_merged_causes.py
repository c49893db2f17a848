"""Look for an earlier case of the same cause among those too that were merged into the person's cases."""

from shared.store.migrations import run_sql

revision, down_revision = "0011", "0010"


def upgrade() -> None:
    """Replace a function by one of the same arguments: what the release before calls finds more, and refuses no less."""
    run_sql("intake.migrations", "versions/0011_merged_causes.sql", "functions/0011_intake_look_up.sql")
