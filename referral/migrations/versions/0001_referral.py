"""Create what referral keeps."""

from alembic import op

from referral.repository.tables import metadata
from shared.store.migrations import chassis, protect

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

KEPT = "case_file, approved_set, consent, referral"


def upgrade() -> None:
    """Create everything."""
    chassis(op)
    metadata.create_all(bind=op.get_bind())
    protect(op, "case_file", "approved_set", "consent", "referral")
    op.execute(f"REVOKE DELETE ON {KEPT} FROM jiuji_app")
    op.execute("REVOKE UPDATE ON consent FROM jiuji_app")


def downgrade() -> None:
    """Refuse: consents are not thrown away by a migration."""
    raise NotImplementedError("consents stay")
