"""Which accounts there are, and what they are called."""

from dataclasses import dataclass
from enum import StrEnum


class AccountKind(StrEnum):
    """What an account is for."""

    TREASURY = "treasury"  # 国库: where money enters; the one account that may owe
    BUDGET = "budget"  # 县级预算
    RESERVE = "reserve"  # 乡镇备用金
    CLEARING = "clearing"  # 待清算: set aside for payments that the bank has or will get
    PAID = "paid"  # 已发放
    RECEIVABLE = "receivable"  # 应追回


PAYING = frozenset({AccountKind.BUDGET, AccountKind.RESERVE})
"""Payments are paid from these."""


@dataclass(frozen=True, slots=True)
class Fund:
    """An account by what its code says."""

    code: str
    kind: AccountKind
    place_code: str

    @property
    def limited(self) -> bool:
        """Tell whether the account may never owe."""
        return self.kind is not AccountKind.TREASURY


NOWHERE = "0" * 12
"""The place of accounts that belong to no division."""

TREASURY = Fund("treasury", AccountKind.TREASURY, NOWHERE)
CLEARING = Fund("bank:clearing", AccountKind.CLEARING, NOWHERE)
PAID = Fund("aid:paid", AccountKind.PAID, NOWHERE)
RECEIVABLE = Fund("aid:receivable", AccountKind.RECEIVABLE, NOWHERE)

COMMON = {fund.code: fund for fund in (TREASURY, CLEARING, PAID, RECEIVABLE)}


@dataclass(frozen=True, slots=True)
class GrantBudget:
    """More money for a county's budget line."""

    division: str
    amount_fen: int
    reference: str


@dataclass(frozen=True, slots=True)
class TopUpReserve:
    """More money for a township's petty reserve, out of its county's budget line."""

    division: str
    amount_fen: int
    reference: str


def budget_of(place_code: str) -> Fund:
    """Return the budget line of the county in which a place lies."""
    county = place_code[:6]
    return Fund(f"budget:{county}", AccountKind.BUDGET, county.ljust(12, "0"))


def reserve_of(place_code: str) -> Fund:
    """Return the petty reserve of the township in which a place lies."""
    township = place_code[:9]
    return Fund(f"reserve:{township}", AccountKind.RESERVE, township.ljust(12, "0"))


def fund_of(code: str) -> Fund:
    """Return the account that a code names. Raises `ValueError` when it names none."""
    if code in COMMON:
        return COMMON[code]
    kind, _, division = code.partition(":")
    if kind == "budget" and len(division) == 6 and division.isdigit():
        return budget_of(division)
    if kind == "reserve" and len(division) == 9 and division.isdigit():
        return reserve_of(division)
    raise ValueError(f"no account is called {code}")
