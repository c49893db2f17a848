"""The formalities 补办手续: the papers that follow first relief."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CompleteFormalities:
    """The papers are complete. `found_eligible` agrees with the decision, or the reason says why the decision was wrong."""

    case_id: str
    found_eligible: bool
    reason_code: str | None
    reason_text: str | None


@dataclass(frozen=True, slots=True)
class Formalities:
    """How the papers were completed, and why if the case should not have been relieved."""

    completed_by: str
    found_eligible: bool
    reason_code: str | None = None
    reason_text: str | None = None
