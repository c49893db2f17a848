"""The people of the demo. None of them exists."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from deploy.demo.client import Officer
from deploy.demo.script import Story
from shared.kit.citizens import check_of, is_known_area
from shared.kit.said import card_check

ELSEWHERE = "370983"
"""Where those were registered whose case is at a place without an area of its own: a whole province, a development zone."""

UNIT = "演示救助中心"
"""The unit of all officers of a county."""

STAFF: Mapping[str, tuple[int, ...]] = {
    "county_approver": (1,),
    "township_approver": (1,),
    "window_clerk": (1, 2, 3, 4, 5, 6),
    "village_officer": (1,),
    "hotline_operator": (1,),
    "conference_secretary": (1,),
    "finance_officer": (1, 9),
}
"""The officers of a county, by role and number; what each does is written where the cases are played."""

SHIFT = timedelta(days=1)
"""Longer than a demo lasts."""


@dataclass(frozen=True)
class Offices:
    """Everybody who has a part in the cases of one place; officers of a county work for all its townships."""

    county: str

    def officer(self, role: str, number: int = 1) -> Officer:
        """Return an officer of a role in this county."""
        return Officer(f"demo-{role}-{self.county}-{number}", (role,), self.county)

    def handler(self, department: str, number: int = 1) -> Officer:
        """Return one of those who work a department's queue."""
        role = "charity_worker" if department in ("charity_federation", "red_cross", "social_work") else "department_handler"
        return Officer(f"demo-{department}-{self.county}-{number}", (role,), self.county, department)

    def system(self, department: str) -> Officer:
        """Return the own system of a department."""
        return Officer(f"demo-system-{department}-{self.county}", ("department_system",), self.county, department)

    @property
    def both(self) -> Officer:
        """Return somebody who may propose as well as decide, and has to be kept from doing both."""
        return Officer(f"demo-both-{self.county}", ("window_clerk", "township_approver", "county_approver"), self.county)

    @property
    def keeper(self) -> Officer:
        """Return who keeps the roster: somebody above the county, for the tokens of the demo have no unit."""
        return Officer(f"demo-keeper-{self.county[:2]}", ("county_approver",), self.county[:2])

    def roster(self, begins_at: datetime) -> dict[str, Any]:
        """Return who works here: the county's approver leads, the first clerk is on duty from an instant on, with the second as deputy."""
        lead, first, second = self.officer("county_approver"), self.officer("window_clerk"), self.officer("window_clerk", 2)
        officers = [*(self.officer(role, number) for role, numbers in STAFF.items() for number in numbers), self.both]
        facts: dict[Officer, dict[str, Any]] = {lead: {"lead": True}, first: {"deputy": second.subject}}
        shift = {"officer": first.subject, "begins_at": begins_at.isoformat(), "ends_at": (begins_at + SHIFT).isoformat()}
        return {"officers": [{"subject": one.subject, **facts.get(one, {})} for one in officers], "shifts": [shift]}

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
    area = story.place_code[:6] if is_known_area(story.place_code[:6]) else ELSEWHERE
    number = f"{area}{1950 + draw % 50}{1 + draw // 50 % 12:02d}{1 + draw // 600 % 28:02d}{draw // 16800 % 1000:03d}"
    account = f"6200{draw % 10**11:011d}"
    return {
        "name": f"演示{story.record_id}",
        "id_document": {"type": "id_card", "number": number + check_of(number)},
        "phone": "13800000000",
        "bank_account": {"bank": "演示银行", "number": account + card_check(account), "holder": f"演示{story.record_id}"},
    }
