"""The checker verifies what the log handed out, and sees a proof that is cut off, altered, of another tree, or not given."""

import base64
from dataclasses import replace

import pytest

from tests.chaos.checker import bundles
from tests.chaos.checker.merkle import ZEROS, leaf_hash, node_hash, roots
from tests.chaos.signing import KEY, NAME, leaf, note, signed
from tests.chaos.worlds import CASE, event, sentences, world

OTHER = CASE[:-1] + "2"
CASES = [CASE, OTHER, CASE, CASE, OTHER, CASE, OTHER]
"""Whose leaves stand in the log, in order."""


def log():
    """Return the raw leaves."""
    heads, seqs, raw = dict.fromkeys(CASES, ZEROS), dict.fromkeys(CASES, 0), []
    for case_id in CASES:
        seqs[case_id] += 1
        raw.append(leaf(event("case.triaged", seqs[case_id], case_id=case_id), seqs[case_id], heads[case_id]))
        heads[case_id] = leaf_hash(raw[-1]).hex()
    return raw


RAW = log()
HASHES = [leaf_hash(raw) for raw in RAW]
ROOTS = roots(HASHES, set(range(1, len(RAW) + 1)))


def split(size):
    return 1 << (size - 1).bit_length() - 1


def root_of(hashes):
    return hashes[0] if len(hashes) == 1 else node_hash(root_of(hashes[: split(len(hashes))]), root_of(hashes[split(len(hashes)) :]))


def path_of(index, hashes):
    """RFC 6962 §2.1.1."""
    if len(hashes) == 1:
        return []
    k = split(len(hashes))
    return [*path_of(index, hashes[:k]), root_of(hashes[k:])] if index < k else [*path_of(index - k, hashes[k:]), root_of(hashes[:k])]


def growth_of(first, hashes, *, whole=True):
    """RFC 6962 §2.1.2."""
    if first == len(hashes):
        return [] if whole else [root_of(hashes)]
    k = split(len(hashes))
    if first <= k:
        return [*growth_of(first, hashes[:k], whole=whole), root_of(hashes[k:])]
    return [*growth_of(first - k, hashes[k:], whole=False), root_of(hashes[:k])]


def encoded(steps):
    return [base64.b64encode(step).decode() for step in steps]


def bundle(size=len(RAW), cut=None, case_id=CASE, **changes):
    places = [index for index, of in enumerate(CASES[:size]) if of == case_id][:cut]
    head = (f"{NAME}/case-head/1", case_id, len(places), HASHES[places[-1]].hex(), size, base64.b64encode(ROOTS[size]).decode())
    document = {
        "checkpoint": note(size, ROOTS[size]),
        "case_head": signed("".join(f"{line}\n" for line in head)),
        "leaves": [
            {"index": index, "leaf": base64.b64encode(RAW[index]).decode(), "path": encoded(path_of(index, HASHES[:size]))}
            for index in places
        ],
    }
    return {"kind": "bundle", "case_id": case_id, "status": 200, "document": document | changes}


def growth(first, second, path=None):
    steps = growth_of(first, HASHES[:second]) if path is None else path
    return {"kind": "growth", "first": first, "second": second, "status": 200, "document": {"path": encoded(steps)}}


def head(size, root):
    return {"kind": "head", "status": 200, "document": {"note": note(size, root)}}


def given(*proofs):
    rows = [{"seq": index, "event_id": f"intake-{of}-{CASES[: index + 1].count(of)}", "case_id": of} for index, of in enumerate(CASES)]
    stored = [row | {"leaf": raw} for row, raw in zip(rows, RAW, strict=True)]
    sealed = [{"leaf_index": index, "event_seq": index} for index in range(len(RAW))]
    return sentences(bundles.check, world(run={"log_key": KEY}, proofs=proofs, tables={"audit": {"event": stored, "sealed_leaf": sealed}}))


@pytest.mark.parametrize("size", range(3, len(RAW) + 1))
@pytest.mark.parametrize("case_id", [CASE, OTHER])
def test_every_proof_of_a_case_verifies(size, case_id):
    assert given(bundle(size, case_id=case_id)) == []


@pytest.mark.parametrize(("first", "second"), [(a, b) for b in range(2, len(RAW) + 1) for a in range(1, b)])
def test_every_growth_verifies(first, second):
    assert given(growth(first, second), head(first, ROOTS[first])) == []


LEAVES = bundle()["document"]["leaves"]


@pytest.mark.parametrize(
    "wrong",
    [
        bundle(cut=3),
        bundle(leaves=LEAVES[:-1]),
        bundle(leaves=[LEAVES[1], LEAVES[0], *LEAVES[2:]]),
        bundle(leaves=[LEAVES[0] | {"path": LEAVES[0]["path"][:-1]}, *LEAVES[1:]]),
        bundle(leaves=[LEAVES[0] | {"path": [*LEAVES[0]["path"], *LEAVES[0]["path"]]}, *LEAVES[1:]]),
        bundle(leaves=[LEAVES[0] | {"index": 1}, *LEAVES[1:]]),
        bundle(leaves=[]),
        bundle(case_head=bundle(case_id=OTHER)["document"]["case_head"]),
        bundle(checkpoint=bundle(5)["document"]["checkpoint"]),
        bundle(checkpoint="nothing that was signed"),
        bundle() | {"status": 404},
        growth(3, 7, path=growth_of(3, HASHES)[1:]),
        growth(3, 7, path=growth_of(2, HASHES)),
        growth(3, 7, path=[]),
        head(3, ROOTS[4]),
    ],
)
def test_what_does_not_verify_is_seen(wrong):
    assert given(wrong)


def test_a_log_of_which_nothing_was_asked_is_not_judged():
    assert given() == []


def test_a_leaf_that_was_replaced_is_seen():
    other = replace(event("case.closed", 1), event_id=f"intake-{CASE}-1")
    forged = base64.b64encode(leaf(other, 1, ZEROS)).decode()
    assert given(bundle(leaves=[LEAVES[0] | {"leaf": forged}, *LEAVES[1:]]))
