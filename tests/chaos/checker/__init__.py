"""Decides from a campaign's records, the databases, the topics, the bank's book and the proof log whether every promise held.

It shares no code with the services: what it knows of them it knows from the documents, so that a defect cannot excuse itself.
"""

from tests.chaos.checker.checking import check_all
from tests.chaos.checker.violations import Violation

__all__ = ["Violation", "check_all"]
