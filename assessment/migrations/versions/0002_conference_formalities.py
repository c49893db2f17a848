"""Keep what the joint conference decided, and how the formalities after first relief ended."""

from alembic import op

from shared.store.migrations import run_sql

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns."""
    run_sql(op, "assessment.migrations", "versions/0002_conference_formalities.sql")


def downgrade() -> None:
    """Refuse: minutes are not thrown away by a migration."""
    raise NotImplementedError("minutes stay")
