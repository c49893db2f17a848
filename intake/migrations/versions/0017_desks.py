"""Count what lies on a desk beyond the jurisdiction of who hands it over."""

from shared.store.migrations import run_sql

revision, down_revision = "0017", "0016"


def upgrade() -> None:
    """Add a function of which the release before knows nothing."""
    run_sql("intake.migrations", "functions/0017_intake_desks.sql")
