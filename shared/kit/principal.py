"""Who acts: what a verified token, or the system itself, says of the actor."""

from dataclasses import dataclass
from typing import Literal

EVERYWHERE = "*"

Role = Literal[
    "applicant",
    "hotline_operator",
    "village_officer",
    "grid_worker",
    "window_clerk",
    "township_approver",
    "county_approver",
    "department_handler",
    "charity_worker",
    "finance_officer",
    "supervisor",
    "conference_secretary",
    "integrator",
    "service",
]
"""Every role there is (docs/roles.md)."""

PROGRAM_ROLES: frozenset[Role] = frozenset({"integrator", "service"})
"""Roles of programs: no person holds them."""


@dataclass(frozen=True, slots=True)
class Principal:
    """An officer, a system or a person, with what they may do and where.

    `jurisdiction` is a division-code prefix (2, 4, 6, 9 or 12 digits); `"*"` is everywhere: the service
    itself, and otherwise only a token with the development mark.
    """

    subject: str
    roles: frozenset[str] = frozenset()
    scopes: frozenset[str] = frozenset()
    jurisdiction: str = ""
    organisation: str = ""
    department: str | None = None

    @classmethod
    def system(cls, name: str) -> "Principal":
        """Return the service itself, which sees every place: for handlers and workers only."""
        return cls(subject=f"system:{name}", jurisdiction=EVERYWHERE)

    def within(self, place_code: str) -> bool:
        """Tell whether `place_code` lies in the actor's jurisdiction."""
        return self.jurisdiction == EVERYWHERE or (self.jurisdiction != "" and place_code.startswith(self.jurisdiction))
