"""Keep which reading of their events the clocks of cases come from."""

from shared.store.migrations import run_sql

revision, down_revision = "0006", "0005"


def upgrade() -> None:
    """Add a column with its default, which the release before leaves as it is: its cases are counted anew by this one's."""
    run_sql("audit.migrations", "versions/0006_recount.sql", "functions/0006_audit_histories.sql", "versions/0006_rights.sql")
