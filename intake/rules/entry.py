"""Questions at the door: how urgent this looks, who was asked first, what is a duplicate, what a village may give by itself."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from shared.kit.calendar import SHANGHAI

CITIZEN_FORM = frozenset({"id_card", "hk_mo_tw_permit"})
"""Documents whose number has the form of GB 11643-1999; the permit for Hong Kong, Macao and Taiwan residents begins with 81, 82 or 83."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """How urgent a case looks, and why; an officer decides."""

    urgency: str
    reason_codes: tuple[str, ...]


def suggest_urgency(*, life_danger: bool, emergency_hardships: Iterable[str]) -> Suggestion:
    """Return `emergency` when life is in danger or a hardship is of the emergency kind (domain rules e.1), else `ordinary`."""
    reasons = (["life_danger"] if life_danger else []) + sorted(emergency_hardships)
    return Suggestion("emergency", tuple(reasons)) if reasons else Suggestion("ordinary", ())


def is_downgrade(before: str | None, after: str) -> bool:
    """Tell whether an emergency would become ordinary: only a supervisor may say so."""
    return before == "emergency" and after == "ordinary"


def may_name_first_asked(channel: str, roles: Collection[str]) -> bool:
    """Tell whether the actor may name another officer as first asked: only the operator who dispatches a call to the one on duty."""
    return channel == "hotline" and "hotline_operator" in roles


def year_of(now: datetime) -> tuple[datetime, datetime]:
    """Return the calendar year of an instant in Shanghai, as its first instant and the first of the next one."""
    year = now.astimezone(SHANGHAI).year
    return datetime(year, 1, 1, tzinfo=SHANGHAI), datetime(year + 1, 1, 1, tzinfo=SHANGHAI)


def first_unknown(given: Iterable[str], known: Collection[str]) -> str | None:
    """Return the first code that is not known, or None."""
    return next((code for code in given if code not in known), None)


def is_over_village_limit(amount_fen: int, given_before_fen: int, limit_fen: int) -> bool:
    """Tell whether the village would give the case more than it may by itself; gifts add up, so a limit is not split away."""
    return amount_fen + given_before_fen > limit_fen


def distinct_names(names: Iterable[str]) -> tuple[str, ...]:
    """Return names without repetitions: one witness named twice is one witness."""
    return tuple(dict.fromkeys("".join(name.split()) for name in names))
