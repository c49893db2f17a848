"""Write down since when the service has had each of its handlers."""

from shared.store.migrations import chassis

revision, down_revision = "0004", "0003"


def upgrade() -> None:
    """Add the table; the release before does not know it."""
    chassis("0003")
