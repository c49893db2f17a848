"""Let an old office that still pays see who is paid instead of the person, and how often that was corrected."""

from shared.store.migrations import run_sql

revision, down_revision = "0019", "0018"


def upgrade() -> None:
    """Widen a policy and add one; the release before asks for neither."""
    run_sql("intake.migrations", "versions/0019_payees_there.sql")
