"""Policy is data: `PolicyBook.load(directory, events).on(day)` is what holds on a day. No legal number is a constant in code.

deploy/profiles/<municipality>/*.yaml ──reading.py──► entries ──checks.py──► PolicyBook (book.py) ──on(day)──► Policy (models.py)
"""

from shared.kit.policy.amounts import AmountRule, Band
from shared.kit.policy.book import NoPolicy, PolicyBook, find_faults
from shared.kit.policy.checks import Contract
from shared.kit.policy.entries import Basis, Entry, ProcedureCode
from shared.kit.policy.faults import PolicyInvalid
from shared.kit.policy.models import ClockRule, NoStandard, Policy, Standard

__all__ = [
    "AmountRule",
    "Band",
    "Basis",
    "ClockRule",
    "Contract",
    "Entry",
    "NoPolicy",
    "NoStandard",
    "Policy",
    "PolicyBook",
    "PolicyInvalid",
    "ProcedureCode",
    "Standard",
    "find_faults",
]
