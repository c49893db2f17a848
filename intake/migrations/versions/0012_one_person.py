"""Joining persons who were several by the rule of a release before."""

from shared.store.migrations import run_sql

revision, down_revision = "0012", "0011"


def upgrade() -> None:
    """Add tables of which the release before knows nothing, and ask for the first walk: the new release makes it when it starts."""
    run_sql("intake.migrations", "versions/0012_one_person.sql")
