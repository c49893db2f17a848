"""What audit alone reads from its environment."""

from base64 import b64decode
from hashlib import sha256

from pydantic import Field, SecretStr

from shared.kit.settings import ServiceSettings
from shared.run.context import Context

DEVELOPMENT_SEED = sha256(b"jiuji development log key: signs nothing that anybody should believe").digest()
"""Public on purpose. Used only where the development issuer is allowed, and the log's name then ends in `-development`."""


class SigningKeyMissing(Exception):
    """Outside of development the log needs a key of its own."""


class AuditSettings(ServiceSettings):
    """Settings of audit."""

    log_origin: str = Field("jiuji.local/log", description="Name of the proof log: first line of every checkpoint, and name of its key.")
    log_signing_key: SecretStr = Field(SecretStr(""), description="Base64 of the 32-byte Ed25519 private key that signs checkpoints.")
    log_announce_every_s: float = Field(5.0, description="`log.sealed` is published at most once in so many seconds.")
    clock_grace_s: float = Field(0.25, description="How long after its instant a clock is left to events that are on their way.")
    stream_gather_ms: int = Field(100, description="How long the live stream gathers new leaves before its next write.")
    stream_listeners: int = Field(2_000, description="How many may listen at once in one process; more are asked to come back.")

    @property
    def origin(self) -> str:
        """Return the log's name, marked when its key is the development one."""
        return self.log_origin if self.log_signing_key.get_secret_value() else f"{self.log_origin}-development"

    def signing_seed(self) -> bytes:
        """Return the private key. Raises `SigningKeyMissing` when none is set and this is no development set-up."""
        text = self.log_signing_key.get_secret_value()
        if text:
            return b64decode(text, validate=True)
        if self.allow_dev_issuer:
            return DEVELOPMENT_SEED
        raise SigningKeyMissing("set JIUJI_LOG_SIGNING_KEY")


def settings_of(ctx: Context) -> AuditSettings:
    """Return the running service's settings with their own type."""
    settings = ctx.settings
    if not isinstance(settings, AuditSettings):
        raise TypeError("audit runs with AuditSettings")
    return settings
