"""The Merkle tree of the proof log: RFC 6962 §2.1 hashes, a compact range to grow it, and what a proof needs.

The store keeps only roots of *complete* subtrees of eight leaves and more (smaller ones are hashed anew from their leaves), by their place
`(level, index)` for the leaves `[index·2^level, (index+1)·2^level)`: they never change once written. A proof is a list of ranges of leaves;
each range is folded from at most log₂(size) such roots, so that every proof costs O(log size) rows. Verification lives in
`deploy/cli/verify.py`, written apart on purpose.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

EMPTY_ROOT = sha256(b"").digest()
"""The root of a tree without leaves (RFC 6962 §2.1)."""

NodePlace = tuple[int, int]
"""Level and index of a complete subtree."""

Range = tuple[int, int]
"""Leaves from the first, up to but without the second."""


@dataclass(frozen=True, slots=True)
class Subtrees:
    """Neighbouring complete subtrees of one level, `first` being the index of the first."""

    level: int
    first: int
    hashes: Sequence[bytes]


def leaf_hash(leaf: bytes) -> bytes:
    """Return the hash of a leaf's canonical bytes; the prefix keeps a leaf from passing for a node."""
    return sha256(b"\x00" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of an inner node."""
    return sha256(b"\x01" + left + right).digest()


@dataclass
class CompactRange:
    """The roots of the complete subtrees that a tree of `size` leaves consists of, largest first: all that growing needs."""

    size: int = 0
    roots: list[bytes] = field(default_factory=list)

    @classmethod
    def restore(cls, size: int, hashes: Mapping[NodePlace, bytes]) -> "CompactRange":
        """Return the range of a stored tree; `hashes` must hold the places of `places_of((0, size))`."""
        return cls(size, [hashes[place] for place in places_of((0, size))])

    def extend(self, leaves: Sequence[bytes]) -> list[Subtrees]:
        """Add leaves' hashes; return every subtree that they completed, level by level, the leaves themselves first.

        A whole level at once, without a call and an object for every leaf.
        """
        completed, open_roots = list[Subtrees](), list[bytes]()
        level, first, hashes = 0, self.size, leaves
        while hashes:
            completed.append(Subtrees(level, first, hashes))
            level_now = [self.roots.pop(), *hashes] if first % 2 else hashes
            if len(level_now) % 2:
                open_roots.append(level_now[-1])
            # `node_hash`, written out: a call for each leaf is what catching up would wait for.
            hashes = [sha256(b"\x01" + left + right).digest() for left, right in zip(level_now[::2], level_now[1::2], strict=False)]
            level, first = level + 1, first // 2
        self.roots += reversed(open_roots)
        self.size += len(leaves)
        return completed

    def root(self) -> bytes:
        """Return the tree's root."""
        return fold(self.roots)


def fold(roots: Sequence[bytes]) -> bytes:
    """Return the hash of adjoining complete subtrees, largest first."""
    if not roots:
        return EMPTY_ROOT
    folded = roots[-1]
    for root in reversed(roots[:-1]):
        folded = node_hash(root, folded)
    return folded


def places_of(leaves: Range) -> list[NodePlace]:
    """Return the complete subtrees, largest first, that make up a range which starts where a subtree of its size may start."""
    start, end = leaves
    places = []
    while start < end:
        level = (end - start).bit_length() - 1
        places.append((level, start >> level))
        start += 1 << level
    return places


def leaves_under(place: NodePlace) -> range:
    """Return the indices of the leaves of a complete subtree."""
    level, index = place
    return range(index << level, (index + 1) << level)


def perfect_root(leaves: Sequence[bytes]) -> bytes:
    """Return the root of a complete subtree, given its leaves' hashes."""
    return leaves[0] if len(leaves) == 1 else node_hash(perfect_root(leaves[: len(leaves) // 2]), perfect_root(leaves[len(leaves) // 2 :]))


def inclusion_ranges(index: int, size: int) -> list[Range]:
    """Return the ranges whose hashes prove leaf `index` in a tree of `size`, from the leaf up (RFC 6962 §2.1.1, PATH)."""
    if not 0 <= index < size:
        raise ValueError("a leaf is proven only in a tree that holds it")
    start, end, path = 0, size, list[Range]()
    while end - start > 1:
        middle = start + _split(end - start)
        if index < middle:
            path.append((middle, end))
            end = middle
        else:
            path.append((start, middle))
            start = middle
    return path[::-1]


def consistency_ranges(first: int, second: int) -> list[Range]:
    """Return the ranges whose hashes prove that the tree of `second` leaves grew from that of `first` (RFC 6962 §2.1.2, PROOF)."""
    if not 0 < first <= second:
        raise ValueError("a tree grows from a smaller one that is not empty")
    start, end, path, whole = 0, second, list[Range](), True
    while first != end:
        middle = start + _split(end - start)
        if first <= middle:
            path.append((middle, end))
            end = middle
        else:
            path.append((start, middle))
            start, whole = middle, False
    return ([] if whole else [(start, end)]) + path[::-1]


def needed(ranges: Iterable[Range]) -> set[NodePlace]:
    """Return every stored subtree that folding `ranges` takes."""
    return {place for leaves in ranges for place in places_of(leaves)}


def hashes_of(ranges: Iterable[Range], stored: Mapping[NodePlace, bytes]) -> list[bytes]:
    """Return the proof: one hash per range."""
    return [fold([stored[place] for place in places_of(leaves)]) for leaves in ranges]


def _split(size: int) -> int:
    """Return the largest power of two below `size`, which is at least 2."""
    return 1 << ((size - 1).bit_length() - 1)
