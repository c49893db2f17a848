"""The types that bodies, paths and queries are made of, the same in every service."""

from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import Path, Query
from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from shared.kit.ids import UUID
from shared.kit.money import MAX_FEN
from shared.kit.principal import SUBJECT_LENGTH, is_subject
from shared.kit.said import name_said, readable
from shared.kit.validation import TwoSentences

EXAMPLE_ID = "0198f3a2-7c1e-7b7e-9d55-3c1f0f6d2b10"
EXAMPLE_SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

NO_NUL = r"^[^\x00]*$"
"""PostgreSQL stores every character but this one."""

CASE_ID = r"^[A-Za-z0-9-]{1,80}$"
"""The form of a case's id where events are read: cases have UUIDs, but an event that belongs to no case has a subject of its own there."""

ONE_LINE = StringConstraints(strip_whitespace=True, min_length=1, max_length=80, pattern=r"^[^\x00-\x1f]*$")


def _readable(given: Any) -> Any:
    return readable(given) if isinstance(given, str) else given


Readable = BeforeValidator(_readable)
"""Of every free text that somebody reads later: it loses what it does not show, so that no page and no event is turned round by it."""

Line = Annotated[str, ONE_LINE, Readable]
"""A short text on one line: a unit, a place."""

FreeText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000, pattern=NO_NUL), Readable]
ReasonText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=5, max_length=2000, pattern=NO_NUL), Readable]
"""A written reason: long enough to be one."""


def _named(text: str) -> str:
    name = name_said(text)
    if not name:
        raise TwoSentences(
            "姓名中没有可见的字；请照证件填写，不知道姓名的不填",
            "the name has no character that can be seen: take it from the document, or leave it out if nobody knows it",
        )
    return name


Name = Annotated[str, ONE_LINE, AfterValidator(_named)]
"""The name of a person, in one form whatever was typed (`shared.kit.said`)."""


def _seen(text: str) -> str:
    if not is_subject(text):
        raise TwoSentences(
            "应为 1 至 255 个可见字符，其间空格不得连用", "it must be 1 to 255 characters that can be seen, with single blanks between them"
        )
    return text


Subject = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=SUBJECT_LENGTH), AfterValidator(_seen)]
"""An officer, or a unit, as tokens name them (`sub`, `organisation`): one rule wherever one is named."""

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""The digest of a document that is kept elsewhere."""

PositiveFen = Annotated[int, Field(strict=True, gt=0, le=MAX_FEN, description="金额（分） Integer fen, above zero.", examples=[125000])]
People = Annotated[int, Field(strict=True, ge=1, le=50)]
Instant = Annotated[AwareDatetime, Field(ge=datetime(2000, 1, 1, tzinfo=UTC), lt=datetime(2200, 1, 1, tzinfo=UTC))]
"""An instant of these two centuries: another one is a slip, and the first and last years of the calendar fit no database."""

CaseIdPath = Annotated[str, Path(pattern=CASE_ID, description="案件号 Case id.", examples=[EXAMPLE_ID])]
IdPath = Annotated[str, Path(pattern=UUID, description="编号 Its id.", examples=[EXAMPLE_ID])]
CaseIdQuery = Annotated[str | None, Query(pattern=CASE_ID, description="案件 Only of this case.", examples=[EXAMPLE_ID])]


class Request(BaseModel):
    """A request body: what it does not know, it refuses."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class View(BaseModel):
    """An answer; it is read from a record by the names of its fields."""

    model_config = ConfigDict(frozen=True, from_attributes=True)
