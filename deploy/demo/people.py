"""The people of the demo. None of them exists."""

import hashlib
from dataclasses import dataclass

from deploy.demo.client import Officer
from deploy.demo.script import Story

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECKS = "10X98765432"


@dataclass(frozen=True)
class Offices:
    """Everybody who has a part in the cases of one place; officers of a county work for all its townships."""

    county: str

    def officer(self, role: str, number: int = 1) -> Officer:
        """Return an officer of a role in this county."""
        return Officer(f"demo-{role}-{self.county}-{number}", (role,), self.county)

    def handler(self, department: str) -> Officer:
        """Return whoever works a department's queue."""
        charity = department in ("charity_federation", "red_cross", "social_work")
        return Officer(
            f"demo-{department}-{self.county}", ("charity_worker" if charity else "department_handler",), self.county, department
        )

    @property
    def watcher(self) -> Officer:
        """Return a supervisor, who may look at everything here."""
        return self.officer("supervisor")


def offices_of(story: Story) -> Offices:
    """Return the offices of a story's county."""
    return Offices(story.place_code[:6])


def applicant_of(story: Story, run: str) -> dict[str, object] | None:
    """Return a made-up applicant, another one for each story and run; None when nobody knows who it is."""
    if not story.identity_known:
        return None
    draw = int.from_bytes(hashlib.sha256(f"{run}/{story.record_id}/{story.place_text}".encode()).digest()[:8], "big")
    number = f"{story.place_code[:6]}{1950 + draw % 50}{1 + draw // 50 % 12:02d}{1 + draw // 600 % 28:02d}{draw // 16800 % 1000:03d}"
    return {
        "name": f"演示{story.record_id}",
        "id_document": {"type": "id_card", "number": number + _check(number)},
        "phone": "13800000000",
        "bank_account": {"bank": "演示银行", "number": f"6200{draw % 10**12:012d}", "holder": f"演示{story.record_id}"},
    }


def _check(number: str) -> str:
    return CHECKS[sum(int(digit) * weight for digit, weight in zip(number, WEIGHTS, strict=True)) % 11]
