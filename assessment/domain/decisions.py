"""Decisions 审批: by whom, how and why a case was decided."""

from dataclasses import dataclass

from shared.events.contracts.assessment import ApprovedItem


@dataclass(frozen=True, slots=True)
class DecideCase:
    """Approve what the group proposed, or refuse; a refusal needs a reason, and so does the approval of a flagged case."""

    case_id: str
    approve: bool
    reason_code: str | None
    reason_text: str | None
    remedy_text: str | None
    flags_reason: str | None


@dataclass(frozen=True, slots=True)
class Explained:
    """Why money goes although the case is flagged, and the flags that whoever decided saw."""

    flags: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Rejection:
    """Why a case is refused. Without a remedy of its own it names those of the law."""

    reason_code: str
    reason_text: str
    remedy_text: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """How it was decided, by whom, why, under which policy and by which law. Decisions from before both were kept name neither."""

    approved: bool
    decided_by: str
    amount_fen: int
    reason_code: str | None = None
    reason_text: str | None = None
    remedy_text: str | None = None
    items: tuple[ApprovedItem, ...] = ()
    policy_version: str | None = None
    legal_basis: tuple[str, ...] = ()
    explained: Explained | None = None
    """Of a flagged case: why it was approved all the same."""
