"""Keep what donors offer, what of it is matched with tasks, what was done for people, and what was spent of each pledge."""

from shared.store.migrations import run_sql

revision, down_revision = "0008", "0007"


def upgrade() -> None:
    """Add tables, of which the release before knows nothing, and columns that what it stores leaves at their defaults."""
    run_sql("services.charity.migrations", "versions/0008_offers.sql")
