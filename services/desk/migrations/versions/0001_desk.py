"""Create the queue."""

from alembic import op

from services.desk.models import metadata
from shared.store.migrations import chassis, protect

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create everything."""
    chassis(op)
    metadata.create_all(bind=op.get_bind())
    protect(op, "task", "ended_case")
    op.execute("REVOKE DELETE ON task, ended_case FROM jiuji_app")


def downgrade() -> None:
    """Refuse: answers are not thrown away by a migration."""
    raise NotImplementedError("answers stay")
