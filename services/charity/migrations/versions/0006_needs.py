"""Keep what an emergency cost and what all aid covers of it, so that no pledge goes beyond; note which pledges count there."""

from shared.store.migrations import run_sql

revision, down_revision = "0006", "0005"


def upgrade() -> None:
    """Add the table, of which the release before knows nothing, and a column that what it stores leaves at its default.

    Pledges from before count in no need: of none of their cases an approval told the cost.
    """
    run_sql("services.charity.migrations", "versions/0006_needs.sql")
