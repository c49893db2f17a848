"""The checker sees every way in which the proof log could be wrong: it recomputes the tree, the chains and the signatures itself."""

from dataclasses import replace
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.chaos.checker import prooflog
from tests.chaos.checker.merkle import ZEROS, LogKey, Unsound, checkpoint_of, leaf_hash, node_hash, roots
from tests.chaos.signing import KEY, leaf, note
from tests.chaos.worlds import CASE, READ, at, event, sentences, world

EVENTS = [event("case.registered", 1), event("case.triaged", 2, 1), event("case.accepted", 3, 2)]


def sealed(leaves=None, events=EVENTS, order=None, signed=None, head=None):
    chain, prev = [], ZEROS
    for number, one in enumerate(events, start=1):
        chain.append(leaf(one, number, prev) if leaves is None else leaves[number - 1])
        prev = leaf_hash(chain[-1]).hex()
    rows = [
        {"seq": number * 10, "event_id": one.event_id, "case_id": CASE, "case_seq": number, "leaf": raw}
        for number, (one, raw) in enumerate(zip(events, chain, strict=True), start=1)
    ]
    places = order or [row["seq"] for row in rows]
    root = roots([leaf_hash(raw) for raw in chain], {len(chain)})[len(chain)]
    tables = {
        "event": rows,
        "sealed_leaf": [{"leaf_index": index, "event_seq": seq} for index, seq in enumerate(places)],
        "case_head": [{"case_id": CASE, "case_seq": len(chain), "head": bytes.fromhex(head or prev)}],
        "checkpoint": [{"size": len(chain), "note": signed or note(len(chain), root)}],
    }
    return world(run={"log_key": KEY}, events=EVENTS, tables={"audit": tables})


def test_a_sound_log_is_no_violation():
    assert sentences(prooflog.check, sealed()) == []


def altered(**changes):
    first = leaf(EVENTS[0], 1, ZEROS)
    second = leaf(EVENTS[1], 2, leaf_hash(first).hex(), **changes)
    return [first, second, leaf(EVENTS[2], 3, leaf_hash(second).hex())]


@pytest.mark.parametrize(
    "wrong",
    [
        sealed(events=EVENTS[:2]),
        sealed(order=[10, 20]),
        sealed(order=[10, 20, 20]),
        sealed(order=[10, 30, 20]),
        sealed(leaves=altered(actor="somebody-else")),
        sealed(leaves=altered(time=at(0).isoformat())),
        sealed(leaves=altered(extra="1")),
        sealed(leaves=[leaf(one, number, ZEROS) for number, one in enumerate(EVENTS, start=1)]),
        sealed(leaves=[b"nonsense"] * 3),
        sealed(head="00" * 32),
        sealed(signed=note(3, bytes(32))),
        sealed(signed=note(2, bytes(32))),
        sealed(signed=note(3, bytes(32), Ed25519PrivateKey.from_private_bytes(bytes(32)))),
    ],
    ids=["missing", "unsealed", "twice", "swapped", "actor", "time", "more", "unchained", "no leaf", "head", "root", "size", "signature"],
)
def test_a_log_that_is_wrong_anywhere_is_seen(wrong):
    assert sentences(prooflog.check, wrong)


def test_an_event_that_was_just_committed_may_be_unsealed():
    fresh = sealed()
    fresh.events = [*EVENTS, replace(event("case.closed", 4), occurred_at=READ - timedelta(seconds=1))]
    assert sentences(prooflog.check, fresh) == []


def test_roots_are_those_of_rfc_6962():
    a, b, c = (leaf_hash(text) for text in (b"a", b"b", b"c"))
    found = roots([a, b, c], {1, 2, 3})
    assert found == {1: a, 2: node_hash(a, b), 3: node_hash(node_hash(a, b), c)}


def test_a_note_of_another_key_is_unsound():
    other = Ed25519PrivateKey.from_private_bytes(bytes(32))
    with pytest.raises(Unsound):
        checkpoint_of(note(1, bytes(32), other), LogKey.parse(KEY))
