"""Rules of joining, as a profile may give them to its procedures; and a profile that has them."""

from datetime import date
from pathlib import Path
from typing import Any

import yaml

from shared.events.contracts import EVENT_NAMES
from shared.kit.policy import PolicyBook
from shared.kit.policy.models import Join
from tests.support.harness import PROFILE

BOOK = PolicyBook.load(PROFILE, EVENT_NAMES)
POLICY = BOOK.on(date(2026, 3, 2))


def rule(wait_for: str | int = "all", by: str | None = None) -> Join:
    return Join.model_validate({"wait_for": wait_for, "by": by, "source": "某规定", "basis": "design"})


JOINS: dict[str, Join | None] = {
    "normal": None,
    "fast_small": rule("any"),
    "delegated": rule(2),
    "emergency": rule("all", "referral_reject"),
    "conference": rule(2, "referral_ack"),
}
"""By procedure: all, any, a number; and with a time after which the sender may go on."""


def write_profile(folder: Path) -> Path:
    """Write a profile as that of 泰安 whose procedures join so."""
    procedures: dict[str, Any] = yaml.safe_load((PROFILE / "procedures.yaml").read_text("utf-8"))
    for name, join in JOINS.items():
        procedures[name].pop("join", None)
        procedures[name] |= {"join": join.model_dump(exclude_none=True)} if join else {}
    (folder / "profile.yaml").write_text(f"name: joins\nextends: {PROFILE.resolve()}\n", "utf-8")
    (folder / "procedures.yaml").write_text(yaml.safe_dump(procedures, allow_unicode=True), "utf-8")
    return folder
