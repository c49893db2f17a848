"""Who takes part in a campaign, and where. None of them exists."""

from dataclasses import dataclass
from random import Random

from tests.chaos.client import Officer

COUNTIES = {"370983": ("101", "103"), "370902": ("002", "100"), "370921": ("101", "109")}
"""Counties of the profile's municipality, each with two of its townships."""

MUNICIPALITY = "3709"
VILLAGE = "201"
CHARITIES = ("charity_federation", "red_cross", "social_work")
WATCHER = Officer("chaos-supervisor", ("supervisor",), MUNICIPALITY)

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECKS = "10X98765432"


@dataclass(frozen=True)
class Place:
    """A village, and the officers of its county."""

    code: str

    @property
    def county(self) -> str:
        """Return the county's prefix."""
        return self.code[:6]

    @property
    def township(self) -> str:
        """Return the township's code."""
        return self.code[:9] + "000"

    def officer(self, role: str, number: int = 1) -> Officer:
        """Return an officer of a role in this county."""
        return Officer(f"chaos-{role}-{self.county}-{number}", (role,), self.county)

    def named(self, subject: str) -> Officer | None:
        """Return the officer of this county who has this name, None if it is no officer's."""
        parts = subject.split("-")
        return self.officer(parts[1], int(parts[3])) if len(parts) == 4 and parts[2] == self.county and parts[3].isdigit() else None

    def supervising(self) -> Officer:
        """Return a supervisor of this county, who has no part in its cases."""
        return Officer(f"chaos-supervising-{self.county}", ("supervisor",), self.county)

    def handler(self, department: str, number: int = 1) -> Officer:
        """Return one of those who work a department's queue."""
        role = "charity_worker" if department in CHARITIES else "department_handler"
        return Officer(f"chaos-{department}-{self.county}-{number}", (role,), self.county, department)


def places() -> list[Place]:
    """Return every village of the campaign."""
    return [Place(county + township + VILLAGE) for county, townships in COUNTIES.items() for township in townships]


def applicant(place: Place, story: int, draw: Random, *, account: bool) -> dict[str, object]:
    """Return a person in hardship, another one for each story; the story's number is in the document's."""
    born = f"{place.county}{1940 + story // 1000 % 60}{1 + story // 60_000 % 12:02d}{1 + draw.randrange(28):02d}{story % 1000:03d}"
    number = born + CHECKS[sum(int(digit) * weight for digit, weight in zip(born, WEIGHTS, strict=True)) % 11]
    person: dict[str, object] = {"name": f"测试{story}", "id_document": {"type": "id_card", "number": number}, "phone": "13800000000"}
    if account:
        card = f"6200{story:08d}{draw.randrange(1_000):03d}"
        holder = f"测试{story}" if draw.random() < 0.9 else f"测试{story}之亲属"  # Which is flagged, and has to be explained.
        person["bank_account"] = {"bank": "测试银行", "number": card + check_digit(card), "holder": holder}
    return person


def check_digit(card: str) -> str:
    """Return the last digit of a card of which the others are given (Luhn, ISO/IEC 7812-1)."""
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in card[::-2])
    return str(-(sum(doubled) + sum(map(int, card[-2::-2]))) % 10)
