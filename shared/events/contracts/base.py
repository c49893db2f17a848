"""What every event is: a frozen model with a type, wrapped in a CloudEvents 1.0 envelope."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, ClassVar, Generic, TypeVar

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from shared.kit.principal import SUBJECT_LENGTH

AmountFen = Annotated[int, Field(strict=True, ge=0, le=10**12, description="Integer fen, CNY. 1 yuan = 100 fen.")]
"""Money on the wire: integer fen, never a fraction; the ceiling (10 thousand million yuan) catches unit mistakes."""

Code = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[a-z0-9_]+$")]
"""A code of the profile (hardship, programme, department, reason): never a sentence, so never personal data."""

DivisionCode12 = Annotated[str, Field(pattern=r"^[0-9]{12}$")]
"""12-digit division code, zero-filled below the level meant (GB/T 2260 + statistical extension)."""

Identifier = Annotated[str, Field(min_length=1, max_length=80)]
"""An id of ours."""

Subject = Annotated[str, Field(min_length=1, max_length=SUBJECT_LENGTH)]
"""An officer or a unit by the name that tokens give it (`sub`, `organisation`)."""

Instant = AwareDatetime
"""RFC 3339 instant with offset."""


class Event(BaseModel):
    """Something that is now true. It cannot be refused, and it never carries personal data.

    `TYPE` is the CloudEvents type with the major version, `TOPIC` the publisher's one Kafka topic. `OF_CASE` is false where the subject is
    no case but an account or the log.
    Unknown fields are ignored (tolerant reader), so that a newer publisher can add optional ones.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    TYPE: ClassVar[str] = ""
    TOPIC: ClassVar[str] = ""
    OF_CASE: ClassVar[bool] = True

    @classmethod
    def short_name(cls) -> str:
        """Return `case.registered` for `cn.jiuji.case.registered.v1`: the name that profiles use."""
        return cls.TYPE.removeprefix("cn.jiuji.").rsplit(".", 1)[0]


E = TypeVar("E", bound=Event, covariant=True)


@dataclass(frozen=True, slots=True)
class Envelope(Generic[E]):
    """One event as it was published, with the CloudEvents attributes around it.

    `case_id` is the CloudEvents subject and the partition key; an event that belongs to no case
    (`reserve.low`, `log.sealed`) has its own subject there. `case_version` counts the events of this case from
    this publisher, without gaps, from 1. `place_code` is the place of emergency, by which readers are authorised.
    """

    id: str
    type: str
    source: str
    time: datetime
    case_id: str
    case_version: int
    place_code: str
    data: E
    actor: str | None = None
    policy_version: str | None = None
    causation_id: str | None = None
    traceparent: str | None = None
    body: bytes = b""


class Unparseable(Exception):
    """The record is no event we can read; `reason` is a stable code for the dead-letter list."""

    def __init__(self, reason: str, **fields: Any) -> None:
        """Keep the reason code and the attributes that could be read."""
        super().__init__(reason)
        self.reason = reason
        self.fields = fields


class UnknownEvent(Unparseable):
    """The record is well formed, but of a type or version that this release does not know."""
