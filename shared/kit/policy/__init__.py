"""Policy is data: `PolicyBook.load(directory, events).on(day)` is what holds on a day. No legal number is a constant in code.

deploy/profiles/<municipality>/*.yaml ──book.py──► PolicyBook ──on(day)──► Policy (models.py)
"""

from shared.kit.policy.book import NoPolicy, PolicyBook, PolicyInvalid
from shared.kit.policy.models import (
    AmountRule,
    Basis,
    ClockRule,
    Department,
    Entry,
    Hardship,
    Identity,
    Limits,
    NoStandard,
    Period,
    Place,
    Policy,
    Procedure,
    Programme,
    Standard,
    Step,
)

__all__ = [
    "AmountRule",
    "Basis",
    "ClockRule",
    "Department",
    "Entry",
    "Hardship",
    "Identity",
    "Limits",
    "NoPolicy",
    "NoStandard",
    "Period",
    "Place",
    "Policy",
    "PolicyBook",
    "PolicyInvalid",
    "Procedure",
    "Programme",
    "Standard",
    "Step",
]
