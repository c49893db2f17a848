"""Create assessments, proofs, notices and objections."""

from alembic import op

from assessment.models import metadata
from shared.store.migrations import chassis, protect

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create everything."""
    chassis(op)
    metadata.create_all(bind=op.get_bind())
    protect(op, "assessment", "fact_proof", "notice", "objection")
    op.execute("REVOKE DELETE ON assessment, notice, objection FROM jiuji_app")
    op.execute("REVOKE UPDATE, DELETE ON fact_proof FROM jiuji_app")


def downgrade() -> None:
    """Refuse: decisions are not thrown away by a migration."""
    raise NotImplementedError("decisions stay")
