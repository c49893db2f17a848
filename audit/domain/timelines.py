"""A case's timeline: its events in the order of its chain, and who was answerable."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from audit.domain.casefiles import CaseFile
from audit.domain.duties import Duty


@dataclass(frozen=True, slots=True)
class Moment:
    """One event of a timeline. `leaf_index` is None until it is sealed."""

    case_seq: int
    leaf_index: int | None
    attributes: dict[str, Any]
    body: bytes


@dataclass(frozen=True, slots=True)
class CaseTimeline:
    """A case with all or some of its events."""

    file: CaseFile
    duties: Sequence[Duty]
    moments: Sequence[Moment]
