"""Keep what the joint conference decided, and how the formalities after first relief ended."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; a database that was made since has them from its first day."""
    op.execute("ALTER TABLE assessment ADD COLUMN IF NOT EXISTS conference JSONB, ADD COLUMN IF NOT EXISTS formalities JSONB")


def downgrade() -> None:
    """Refuse: minutes are not thrown away by a migration."""
    raise NotImplementedError("minutes stay")
