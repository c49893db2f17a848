"""Transfers: the place of a case is corrected, or another office takes the case over; what is kept of it goes along."""

from shared.store.migrations import run_sql

revision, down_revision = "0009", "0008"


def upgrade() -> None:
    """Add a table of which the release before knows nothing, let the place of a row change, and replace the guard of the duty."""
    run_sql(
        "intake.migrations",
        "versions/0009_transfers.sql",
        "functions/0009_intake_guard_duty.sql",
        "functions/0009_intake_guard_place.sql",
        "functions/0009_intake_lock_asked.sql",
        "functions/0009_intake_move.sql",
        "versions/0009_guards.sql",
    )
