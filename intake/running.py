"""What intake keeps while it runs."""

from intake.settings import IntakeSettings
from shared.kit.privacy import Cipher
from shared.run.context import Context


def cipher_of(ctx: Context) -> Cipher:
    """Return the running service's cipher for personal data. Raises `MasterKeyMissing`."""
    if not isinstance(ctx.settings, IntakeSettings):
        raise TypeError("intake runs with IntakeSettings")
    return ctx.settings.cipher


def document_index(ctx: Context, identity: str) -> bytes:
    """Return the blind index by which a person's cases are found."""
    return cipher_of(ctx).blind_index("document", identity)
