"""Create the queue and the pledge book."""

from alembic import op
from sqlalchemy import text

from services.charity.models import metadata
from services.desk.models import metadata as desk
from shared.store.migrations import IN_JURISDICTION, chassis, protect

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

FUND_PREFIX = "substr(place_code, 1, 4) || coalesce(nullif(substr(place_code, 5, 2), '00'), '')"
IN_REACH = f"({IN_JURISDICTION} OR starts_with(current_setting('app.scope', true), {FUND_PREFIX}))"
"""A fund of the municipality helps in all its counties and townships, whose officers must see it; another county's is none of theirs."""


def upgrade() -> None:
    """Create everything."""
    chassis(op)
    desk.create_all(bind=op.get_bind())
    metadata.create_all(bind=op.get_bind())
    protect(op, "task", "ended_case", "pledge")
    op.execute("ALTER TABLE fund ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE fund FORCE ROW LEVEL SECURITY")
    op.execute(text(f"CREATE POLICY jurisdiction ON fund USING ({IN_REACH}) WITH CHECK ({IN_REACH})"))
    op.execute("GRANT SELECT, INSERT, UPDATE ON fund TO jiuji_app")
    op.execute("REVOKE DELETE ON task, ended_case, pledge FROM jiuji_app")


def downgrade() -> None:
    """Refuse: pledges are not thrown away by a migration."""
    raise NotImplementedError("pledges stay")
