"""The survey 入户调查: two officers or more see the household, and relatives among the officers are declared.

One of them records it, every other one confirms it; then it is completed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class RecordSurvey:
    """What the officers saw, and which officers are relatives of the person; the income is the whole household's.

    `facts` are codes of the profile's facts, each with the number of persons of the household of whom it holds.
    """

    case_id: str
    surveyors: tuple[str, ...]
    household_size: int
    affected_persons: int
    self_paid_fen: int
    loss_fen: int
    monthly_income_fen: int | None
    facts: Mapping[str, int]
    related_officers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConfirmSurvey:
    """A surveyor confirms what somebody else recorded in the name of both."""

    case_id: str


@dataclass(frozen=True, slots=True)
class Survey:
    """What two or more officers saw; one of an older release was not asked for `facts`."""

    surveyors: tuple[str, ...]
    household_size: int
    affected_persons: int
    self_paid_fen: int
    loss_fen: int
    monthly_income_fen: int | None
    related_officers: tuple[str, ...]
    recorded_by: str
    facts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WaitingSurvey:
    """A survey that counts once each of its surveyors has confirmed it; `awaited` are those who have not.

    Recorded anew before that it keeps its id, so that no clock begins again.
    """

    survey_id: str
    survey: Survey
    awaited: tuple[str, ...]
