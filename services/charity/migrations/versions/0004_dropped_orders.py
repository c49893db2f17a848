"""Keep that an order was given up which has not come yet."""

from shared.store.migrations import run_sql

revision, down_revision = "0004", "0003"


def upgrade() -> None:
    """Add the table, of which the release before knows nothing."""
    run_sql("services.desk.migrations", "versions/0004_dropped_orders.sql")
