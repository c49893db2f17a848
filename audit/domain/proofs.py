"""What the proof log keeps of itself, and what it hands out."""

from dataclasses import dataclass
from datetime import datetime

FEED = "feed"
"""Who sleeps until leaves were sealed."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The tree at one size, signed."""

    size: int
    root: bytes
    note: str
    sealed_at: datetime

    @property
    def root_sha256(self) -> str:
        """The root in hexadecimal digits."""
        return self.root.hex()


@dataclass(frozen=True, slots=True)
class SealCursor:
    """How far the sealer came. `current` is the snapshot of when this was read; only that of the locked cursor may be stored."""

    snapshot: str
    announced_size: int
    announced_at: datetime | None
    same_cluster: bool
    current: str


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
    verifier_key: str
    checkpoint: Checkpoint
    case_head: str
    leaves: tuple[tuple[SealedLeaf, tuple[bytes, ...]], ...]
