"""Joining persons 人员归并: who was several by the rule of a release before, and is one by today's, becomes one on record too.

person_walk: every case with a document is looked at once ─► person_join: each case that changed its person ─► parted again, if asked
"""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class PersonWalk:
    """A walk over all cases with a document, and what came of it. It goes on after `next_case`, until it has ended."""

    number: int
    asked_at: datetime
    next_case: str
    looked_at: int
    joined: int
    unreadable: int
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PersonJoin:
    """A case that was of one person on record and became another's, with the blind indexes that find either: nothing personal.

    An index is None where no document says whose it is.
    """

    case_id: str
    from_ref: str
    to_ref: str
    from_index: bytes | None
    to_index: bytes | None
    joined_at: datetime
    part_asked_at: datetime | None = None
    parted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DocumentedCase:
    """A case that names a document: whose it is on record, and the sealed fields that say whose it should be. No key: it was deleted."""

    case_id: str
    person_ref: str
    document_index: bytes
    wrapped_key: bytes | None
    document_type: bytes | None
    document_number: bytes | None
