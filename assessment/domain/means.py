"""The means check 家庭经济状况核对."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CheckMeans:
    """What the means check found, with the person's authorisation; None is an income that was not established."""

    case_id: str
    authorised: bool
    monthly_income_fen: int | None
    assets_within_rule: bool


@dataclass(frozen=True, slots=True)
class Means:
    """What the means check found, and who checked."""

    authorised: bool
    monthly_income_fen: int | None
    assets_within_rule: bool
    checked_by: str
