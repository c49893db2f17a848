"""Give stored answers an end: with the cases that they are about."""

from shared.store.migrations import chassis

revision, down_revision = "0004", "0003"


def upgrade() -> None:
    """Add the ends of cases, and the cases of keys; what the release before stores is kept without end."""
    chassis("0003")
