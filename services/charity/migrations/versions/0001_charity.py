"""Create the queue and the pledge book."""

from alembic import op

from services.charity.models import metadata
from services.desk.models import metadata as desk
from shared.migrations import chassis, protect

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create everything."""
    chassis(op)
    desk.create_all(bind=op.get_bind())
    metadata.create_all(bind=op.get_bind())
    protect(op, "task", "ended_case", "pledge")
    # A fund of the municipality helps in all its counties, whose officers must see it: it holds no case and no person.
    op.execute("GRANT SELECT, INSERT, UPDATE ON fund TO jiuji_app")
    op.execute("REVOKE DELETE ON task, ended_case, pledge FROM jiuji_app")


def downgrade() -> None:
    """Refuse: pledges are not thrown away by a migration."""
    raise NotImplementedError("pledges stay")
