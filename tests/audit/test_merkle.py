"""The tree agrees with RFC 6962, checked by an oracle that is written from the RFC's recursion, and by pymerkle."""

import pymerkle
import pytest

from audit.domain.merkle import (
    EMPTY_ROOT,
    CompactRange,
    consistency_ranges,
    hashes_of,
    inclusion_ranges,
    leaf_hash,
    leaves_under,
    needed,
    node_hash,
    perfect_root,
)
from deploy.cli import verify
from tests.audit.bundles import places_in

LEAVES = [b"leaf %d" % number for number in range(70)]


def grown(size: int) -> tuple[CompactRange, dict[tuple[int, int], bytes]]:
    """Return a tree of the first leaves with its store."""
    tree, stored = CompactRange(), dict[tuple[int, int], bytes]()
    for leaf in LEAVES[:size]:
        stored.update(places_in(tree.extend([leaf_hash(leaf)])))
    return tree, stored


def tree_hash(leaves: list[bytes]) -> bytes:
    """MTH of RFC 6962 §2.1, word for word."""
    if not leaves:
        return EMPTY_ROOT
    if len(leaves) == 1:
        return leaf_hash(leaves[0])
    split = largest_power_below(len(leaves))
    return node_hash(tree_hash(leaves[:split]), tree_hash(leaves[split:]))


def path(index: int, leaves: list[bytes]) -> list[bytes]:
    """PATH of RFC 6962 §2.1.1, word for word."""
    if len(leaves) == 1:
        return []
    split = largest_power_below(len(leaves))
    if index < split:
        return [*path(index, leaves[:split]), tree_hash(leaves[split:])]
    return [*path(index - split, leaves[split:]), tree_hash(leaves[:split])]


def subproof(first: int, leaves: list[bytes], whole: bool) -> list[bytes]:
    """SUBPROOF of RFC 6962 §2.1.2, word for word."""
    if first == len(leaves):
        return [] if whole else [tree_hash(leaves)]
    split = largest_power_below(len(leaves))
    if first <= split:
        return [*subproof(first, leaves[:split], whole), tree_hash(leaves[split:])]
    return [*subproof(first - split, leaves[split:], False), tree_hash(leaves[:split])]


def largest_power_below(size: int) -> int:
    """Return the largest power of two below size."""
    power = 1
    while power * 2 < size:
        power *= 2
    return power


@pytest.mark.parametrize("size", range(71))
def test_root_is_that_of_the_rfc(size: int) -> None:
    tree, stored = grown(size)
    assert tree.root() == tree_hash(LEAVES[:size])
    assert CompactRange.restore(size, stored).root() == tree.root()


@pytest.mark.parametrize("size", [1, 2, 3, 7, 8, 9, 31, 64, 70])
def test_every_inclusion_path_is_that_of_the_rfc_and_is_accepted(size: int) -> None:
    tree, stored = grown(size)
    for index in range(size):
        proof = hashes_of(inclusion_ranges(index, size), stored)
        assert proof == path(index, LEAVES[:size])
        assert verify.root_from(leaf_hash(LEAVES[index]), index, size, proof) == tree.root()


@pytest.mark.parametrize("size", [1, 2, 3, 7, 8, 9, 31, 64, 70])
def test_every_consistency_path_is_that_of_the_rfc(size: int) -> None:
    _, stored = grown(size)
    for first in range(1, size + 1):
        assert hashes_of(consistency_ranges(first, size), stored) == subproof(first, LEAVES[:size], True)


def test_a_proof_takes_a_logarithmic_number_of_rows() -> None:
    size = 10_000_019
    assert max(len(needed(inclusion_ranges(index, size))) for index in (0, 1, size // 2, size - 1)) <= 48
    assert len(needed(consistency_ranges(6_000_011, size))) <= 60


@pytest.mark.parametrize("size", [1, 5, 8, 33])
def test_root_and_paths_agree_with_pymerkle(size: int) -> None:
    oracle = pymerkle.InmemoryTree(algorithm="sha256")
    for leaf in LEAVES[:size]:
        oracle.append_entry(leaf)
    tree, _ = grown(size)
    assert oracle.get_root() == tree.root()


@pytest.mark.parametrize("portions", [(70,), (1, 69), (3, 4, 63), (2, 2, 2, 1, 1, 62), (8, 0, 8, 54), (33, 37)])
def test_a_tree_is_the_same_whatever_portions_it_grew_in(portions: tuple[int, ...]) -> None:
    tree, stored, start = CompactRange(), dict[tuple[int, int], bytes](), 0
    for portion in portions:
        stored |= places_in(tree.extend([leaf_hash(leaf) for leaf in LEAVES[start : start + portion]]))
        start += portion
    whole, places = grown(len(LEAVES))
    assert (tree.size, tree.root(), stored) == (whole.size, whole.root(), places)


def test_a_small_subtree_made_of_its_leaves_is_the_stored_one() -> None:
    _, stored = grown(len(LEAVES))
    for place, made in stored.items():
        assert perfect_root([leaf_hash(LEAVES[index]) for index in leaves_under(place)]) == made
