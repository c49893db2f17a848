"""What a service is told by its environment; every name starts with `JIUJI_`."""

from functools import cached_property
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from shared.kit.validation import TwoSentences, reason_of

S = TypeVar("S", bound=BaseSettings)


class SettingsInvalid(Exception):
    """Settings are missing, cannot be read or contradict each other: a line for each, with its name, in Chinese and in English."""

    def __init__(self, error: ValidationError) -> None:
        """Leave all values out: some are secret."""
        super().__init__("\n".join(_told(one["loc"], *reason_of(one)) for one in error.errors(include_url=False, include_input=False)))


def _told(loc: tuple[int | str, ...], zh: str, en: str) -> str:
    if not loc:
        return f"{zh}。 {en}."
    name = f"JIUJI_{str(loc[0]).upper()}"
    return f"{name}: {zh}。请设置该环境变量（docs/operations.md）。 {en}. Set it in the environment (docs/operations.md)."


def read_settings(kind: type[S]) -> S:
    """Return what the environment says. Raises `SettingsInvalid`."""
    try:
        return kind()
    except ValidationError as error:
        raise SettingsInvalid(error) from None


def check_database_url(value: SecretStr) -> SecretStr:
    """Return the URL of a PostgreSQL database as it is. Raises `TwoSentences` for anything else."""
    try:
        url = make_url(value.get_secret_value())
    except (ArgumentError, ValueError):
        url = None
    if url is None or url.drivername != "postgresql" or not url.database:
        raise TwoSentences(
            "应为 PostgreSQL 地址，写作 postgresql://用户:口令@主机:端口/库名",
            "it must be a PostgreSQL URL, postgresql://user:password@host:port/database",
        )
    return value


DatabaseURL = Annotated[SecretStr, AfterValidator(check_database_url)]


class MigrationSettings(BaseSettings):
    """What `--migrate` is told, and nothing else."""

    model_config = SettingsConfigDict(env_prefix="JIUJI_", extra="ignore", frozen=True, hide_input_in_errors=True)

    database_owner_url: DatabaseURL = Field(description="PostgreSQL URL of the service's own database, owner role.")


class ServiceSettings(BaseSettings):
    """Settings that every service has. A service adds its own in `<service>/settings.py`."""

    model_config = SettingsConfigDict(env_prefix="JIUJI_", extra="ignore", frozen=True, hide_input_in_errors=True)

    database_url: DatabaseURL = Field(description="PostgreSQL URL of the service's own database, application role.")
    kafka_bootstrap_servers: str = Field(pattern=r"^[^\s,]+:\d+(,[^\s,]+:\d+)*$", description="host:port[,host:port] of Apache Kafka.")
    host: str = Field("127.0.0.1", description="Address to listen on.")
    port: int = Field(0, ge=0, le=65_535, description="Port to listen on.")
    profile: Path = Field(description="Directory of the municipality's policy profile.")
    oidc_issuer: str = Field(description="`iss` of accepted tokens.")
    oidc_jwks_url: str = Field(description="Where the issuer publishes its keys.")
    oidc_token_url: str = Field("", description="Where the service itself gets tokens (client credentials).")
    oidc_audience: str = Field("jiuji", description="`aud` of accepted tokens.")
    oidc_client_id: str = Field("jiuji-service", description="The service's own client id.")
    oidc_client_secret: SecretStr = Field(SecretStr("development"), description="The service's own client secret.")
    allow_dev_issuer: bool = Field(False, description="Accept tokens that carry the development mark.")
    master_key: SecretStr = Field(SecretStr(""), description="Base64 of the 32-byte key that wraps personal data keys.")
    body_limit_bytes: int = Field(256 * 1024, description="Larger request bodies are refused with 413.")
    consumer_batch: int = Field(500, description="Records applied in one transaction, at most.")
    public_urls: str = Field("{}", description="JSON of service name to base URL, for the page that links all API documents.")

    @property
    def citizen_claim(self) -> str:
        """Return the path of the claim that tells a person's citizen number; empty where a service has no use for the number."""
        return ""

    @cached_property
    def sqlalchemy_url(self) -> str:
        """Return the database URL for SQLAlchemy's asyncpg dialect."""
        return self.database_url.get_secret_value().replace("postgresql://", "postgresql+asyncpg://", 1)
