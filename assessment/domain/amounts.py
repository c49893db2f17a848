"""The ceilings of our own programme 临时救助: what fast small aid may give, and what only the joint conference may go beyond."""

from shared.kit.amounts import NoRule
from shared.kit.policy import NoStandard, Policy


def case_cap_fen(policy: Policy, place_code: str) -> int:
    """Return the amount above which only the joint conference decides. Raises `NoRule`."""
    return policy.limits.case_cap_months * _month_fen(policy, place_code)


def fast_limit_fen(policy: Policy, place_code: str) -> int:
    """Return the most that fast small aid gives. Raises `NoRule`."""
    return policy.limits.fast_small_months * _month_fen(policy, place_code)


def _month_fen(policy: Policy, place_code: str) -> int:
    try:
        return policy.standard(place_code).urban_fen
    except NoStandard:
        raise NoRule from None
