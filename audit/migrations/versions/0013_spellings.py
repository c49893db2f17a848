"""An officer is found in whatever spelling they are named."""

from shared.store.migrations import run_sql

revision, down_revision = "0013", "0012"


def upgrade() -> None:
    """Add functions, and let indexes and policies compare by them; the release before reads as it did, without those indexes."""
    run_sql(
        "audit.migrations",
        "functions/0013_audit_folded.sql",
        "functions/0013_audit_folded_each.sql",
        "functions/0013_audit_addressed.sql",
        "versions/0013_spellings.sql",
    )
