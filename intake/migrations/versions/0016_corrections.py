"""Corrections of a person: what was corrected, old and new, and who confirmed it; a case of nobody known can become a person's."""

from shared.store.migrations import run_sql

revision, down_revision = "0016", "0015"


def upgrade() -> None:
    """Add tables of which the release before knows nothing, and let them follow their case."""
    run_sql(
        "intake.migrations",
        "versions/0016_corrections.sql",
        "functions/0016_intake_look_again.sql",
        "functions/0016_intake_move.sql",
        "versions/0016_rights.sql",
    )
