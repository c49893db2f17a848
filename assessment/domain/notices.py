"""Public notices 公示, before the decision or after the aid, and the objections 异议 to them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

NoticeMode = Literal["pre", "post"]


@dataclass(frozen=True, slots=True)
class OpenNotice:
    """The notice before the decision is to be posted."""

    case_id: str


@dataclass(frozen=True, slots=True)
class RaiseObjection:
    """Somebody objects to a notice."""

    notice_id: str
    reason_code: str
    reason_text: str


@dataclass(frozen=True, slots=True)
class ResolveObjection:
    """An objection was investigated."""

    objection_id: str
    upheld: bool
    finding_text: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A public notice, masked. It is posted until `closed_at`.

    When its period ends was computed by the calendar `calendar_version`; if `provisional`, a later one may move it.
    """

    notice_id: str
    case_id: str
    place_code: str
    mode: NoticeMode
    text: str
    opened_at: datetime
    closes_at: datetime
    calendar_version: str
    provisional: bool
    closed_at: datetime | None = None
    upheld: bool = False


@dataclass(frozen=True, slots=True)
class Objection:
    """An objection to a notice; its text is seen by the investigator only."""

    objection_id: str
    notice_id: str
    case_id: str
    place_code: str
    reason_code: str
    reason_text: str
    raised_by: str
    raised_at: datetime
    upheld: bool | None = None
    finding_text: str | None = None
    resolved_by: str | None = None
    resolved_at: datetime | None = None
