"""What intake alone reads from its environment."""

from base64 import b64decode
from functools import cached_property
from hashlib import sha256

from pydantic import Field

from shared.kit.privacy import Cipher
from shared.kit.settings import ServiceSettings

DEVELOPMENT_KEY = sha256(b"jiuji development master key: seals nothing that must stay secret").digest()
"""Public on purpose. Used only where the development issuer is allowed."""


class MasterKeyMissing(Exception):
    """Outside of development personal data needs a master key of its own."""


class IntakeSettings(ServiceSettings):
    """Settings of intake."""

    oidc_citizen_claim: str = Field(
        "", description="Claim with a person's verified citizen number: its name, or its path with dots. Without it nobody has one."
    )

    @property
    def citizen_claim(self) -> str:
        """Return the path of the claim."""
        return self.oidc_citizen_claim

    @cached_property
    def cipher(self) -> Cipher:
        """Return the cipher for personal data. Raises `MasterKeyMissing` when no key is set and this is no development set-up."""
        text = self.master_key.get_secret_value()
        if text:
            return Cipher(b64decode(text, validate=True))
        if self.allow_dev_issuer:
            return Cipher(DEVELOPMENT_KEY)
        raise MasterKeyMissing("set JIUJI_MASTER_KEY")
