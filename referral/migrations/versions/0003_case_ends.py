"""Give stored answers an end, with the cases that they are about; keep which types of events have been handled."""

from shared.store.migrations import chassis

revision, down_revision = "0003", "0002"


def upgrade() -> None:
    """Add the ends of cases, the cases of keys and the handled types; what the release before stores is kept without end."""
    chassis("0003")
