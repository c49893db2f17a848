"""What the proof log hands out."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The tree at one size, signed."""

    size: int
    root: bytes
    note: str
    sealed_at: datetime


@dataclass(frozen=True, slots=True)
class SealedLeaf:
    """A leaf with its place in the tree."""

    leaf_index: int
    case_seq: int
    place_code: str
    leaf: bytes
    leaf_hash: bytes


@dataclass(frozen=True, slots=True)
class Proof:
    """All leaves of a case at a checkpoint, each with its inclusion proof, and the signed statement that these are all."""

    case_id: str
    origin: str
    verifier_key: str
    checkpoint: Checkpoint
    case_head: str
    leaves: tuple[tuple[SealedLeaf, tuple[bytes, ...]], ...]


@dataclass(frozen=True, slots=True)
class Supervision:
    """A supervisor's matter."""

    supervision_id: str
    case_id: str
    place_code: str
    cause: str
    request_text: str
    clocks: tuple[str, ...]
    opened_by: str
    opened_at: datetime
    outcome: str | None = None
    finding_text: str | None = None
    closed_by: str | None = None
    closed_at: datetime | None = None
