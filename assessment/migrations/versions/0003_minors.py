"""Keep how many minors live in the household."""

from alembic import op

from shared.store.migrations import run_sql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    run_sql(op, "assessment.migrations", "versions/0003_minors.sql")


def downgrade() -> None:
    """Refuse: what was stated is not thrown away."""
    raise NotImplementedError("what was stated stays")
