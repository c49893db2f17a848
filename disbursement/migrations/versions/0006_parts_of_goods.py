"""Let goods be handed over in parts: the rest is owed until it is handed over or called off."""

from shared.store.migrations import run_sql

revision, down_revision = "0006", "0005"


def upgrade() -> None:
    """Add columns of which the release before knows nothing, and replace the function that both call."""
    run_sql("disbursement.migrations", "versions/0006_parts_of_goods.sql", "functions/0006_settle_cases.sql")
