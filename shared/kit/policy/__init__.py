"""Policy is data: `PolicyBook.load(directory, events).on(day)` is what holds on a day. No legal number is a constant in code.

deploy/profiles/<municipality>/*.yaml ──book.py──► PolicyBook ──on(day)──► Policy (models.py)
"""

from shared.kit.policy.book import NoPolicy, PolicyBook, PolicyInvalid
from shared.kit.policy.models import AmountRule, ClockRule, Entry, NoStandard, Policy, Standard

__all__ = ["AmountRule", "ClockRule", "Entry", "NoPolicy", "NoStandard", "Policy", "PolicyBook", "PolicyInvalid", "Standard"]
