"""Create what is known of cases, branches and consents."""

from alembic import op

from referral.models import metadata
from shared.migrations import chassis, protect

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create everything."""
    chassis(op)
    metadata.create_all(bind=op.get_bind())
    protect(op, "known_case", "branch_set", "branch", "consent")
    op.execute("REVOKE DELETE ON known_case, branch_set, branch FROM jiuji_app")
    op.execute("REVOKE UPDATE, DELETE ON consent FROM jiuji_app")


def downgrade() -> None:
    """Refuse: orders are not thrown away by a migration."""
    raise NotImplementedError("orders stay")
