"""What every entry of a profile says: where it is from, what kind of source that is, from when to when it holds."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Basis = Literal["law", "published", "design", "unsure"]
"""`law` a legal text, `published` an official page of a named place, `design` our own proposal, `unsure` not confirmed.
The last two are never shown as law."""

Prefix = Annotated[str, Field(pattern=r"^[0-9]{2,12}$")]

Kind = Literal["emergency", "expenditure", "special"]
ProcedureCode = Literal["fast_small", "emergency", "delegated", "normal", "conference"]

ProgrammeKind = Literal["cash", "goods", "service", "enrolment", "shelter", "guardianship", "legal"]
"""What a programme gives: money, goods, a service, a place on a roll 低保/特困, a stay, a temporary guardian, help with the law."""

SERVICES: frozenset[ProgrammeKind] = frozenset({"service", "shelter", "guardianship", "legal"})
"""Those that have no amount of their own."""

RESULT_CLOCK = "referral_result"
"""The clock that tells how long a department has for its result where nobody published a time for its programme."""


class Model(BaseModel):
    """Frozen, and refusing what it does not know: a misspelt key in a profile must not be silently without effect."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Entry(Model):
    """One entry of a profile. `valid_to` is the first day on which it no longer holds."""

    source: str = Field(min_length=3)
    basis: Basis
    valid_from: date
    valid_to: date | None = None
    note: str | None = None

    def holds_on(self, day: date) -> bool:
        """Tell whether the entry is in force on a day."""
        return self.valid_from <= day and (self.valid_to is None or day < self.valid_to)


class Placed(Entry):
    """An entry of one place: `place` is the division it was published for, by the beginning of its code; none is the whole country.

    Elsewhere it is used only as a `model`.
    """

    place: Prefix | None = None
    model: bool = False

    def is_of(self, *places: str) -> bool:
        """Tell whether it was published for one of these places, and does not only serve there as a model."""
        return self.place is None or any(place.startswith(self.place) for place in places)

    def is_used_at(self, *places: str) -> bool:
        """Tell whether it holds at one of these places, or serves there as a model."""
        return self.model or self.is_of(*places)


class Named(Entry):
    """An entry with a code and a name in both languages."""

    code: str = Field(pattern=r"^[a-z0-9_]+$")
    name_zh: str
    name_en: str
