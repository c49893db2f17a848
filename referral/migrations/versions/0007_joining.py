"""Keep by what rule an approval is joined, and who went on without whom."""

from shared.store.migrations import run_sql

revision, down_revision = "0007", "0006"


def upgrade() -> None:
    """Add columns that may be empty; the release before leaves them so, and joins an approval when all have ended."""
    run_sql("referral.migrations", "versions/0007_joining.sql")
