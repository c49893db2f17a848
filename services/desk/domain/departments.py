"""Departments: whose tasks an officer answers."""

from shared.kit.policy import Policy


def answers_for(policy: Policy, desk: str, department: str) -> frozenset[str]:
    """Return whose tasks an officer of a department sees and answers: its own, and nobody else's.

    The department that a desk is named for also answers for those that are asked on paper from there: they have nobody at a screen.
    """
    on_paper = {code for code, other in policy.departments.items() if other.desk == desk and not other.connected}
    return frozenset({department}) | (on_paper if department == desk else frozenset())
