"""What an old office still finishes of a case that moved: until then it reads of the person what that needs."""

from shared.store.migrations import run_sql

revision, down_revision = "0014", "0013"


def upgrade() -> None:
    """Add a table and a column of which the release before knows nothing; what moves a case heeds them from 0016 on."""
    run_sql(
        "intake.migrations",
        "versions/0014_finished_there.sql",
        "functions/0014_intake_guard_place.sql",
        "functions/0014_intake_keep_finishing.sql",
    )
