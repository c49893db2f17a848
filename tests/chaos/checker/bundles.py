"""f. What the log hands out can be verified by whoever has its key: its heads, its growth, and the proof of each case, which is complete.

Verified after docs/proof.md alone. A bundle whose leaves were cut off at the end is in itself sound: only whoever has the log sees that.
"""

import base64
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from tests.chaos.checker.merkle import ZEROS, LogKey, Unsound, checkpoint_of, leaf_hash, leaves_grown, open_leaf, root_by, roots, text_of
from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Row, World

CASE_HEAD = "/case-head/1"

Place = tuple[int, str]
"""A leaf's index, and the event that it is."""


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    if not world.proofs:
        return
    log, key = _Log(world), LogKey.parse(world.run["log_key"])
    for given in world.proofs:
        subject = {"head": "a head", "growth": f"growth from {given.get('first')} to {given.get('second')}"}.get(given["kind"])
        subject = subject or f"bundle of case {given['case_id']}"
        if given["status"] != 200:
            yield Violation("f", subject, f"was asked for and not given: {given['status']}")
            continue
        try:
            yield from (Violation("f", subject, wrong) for wrong in log.wrong_with(given, key))
        except (Unsound, ValueError, KeyError, IndexError) as error:
            yield Violation("f", subject, f"cannot be verified: {error or type(error).__name__}")


class _Log:
    """What the log itself holds, to compare with what it handed out."""

    def __init__(self, world: World) -> None:
        stored = {row["seq"]: row for row in world.rows("audit", "event")}
        sealed = sorted(world.rows("audit", "sealed_leaf"), key=lambda row: row["leaf_index"])
        rows = [(row["leaf_index"], stored[row["event_seq"]]) for row in sealed if row["event_seq"] in stored]
        hashes = [leaf_hash(bytes(row["leaf"])) for _, row in rows]
        self._roots = roots(hashes, {size for given in world.proofs for size in _sizes(given)})
        self._places: dict[str, list[Place]] = defaultdict(list)
        for index, row in rows:
            self._places[row["case_id"]].append((index, row["event_id"]))

    def wrong_with(self, given: Row, key: LogKey) -> Iterator[str]:
        """Yield what is wrong with something that was handed out. Raises `Unsound`."""
        document = given["document"]
        match given["kind"]:
            case "head":
                yield from self._head(*checkpoint_of(document["note"], key))
            case "growth":
                yield from self._growth(given["first"], given["second"], [base64.b64decode(step) for step in document["path"]])
            case _:
                yield from self._bundle(given["case_id"], document, key)

    def _head(self, size: int, root: bytes) -> Iterator[str]:
        if self._roots.get(size) != root:
            yield f"of {size} leaves has a root that is not theirs"

    def _growth(self, first: int, second: int, path: Sequence[bytes]) -> Iterator[str]:
        if leaves_grown(first, second, self._roots[first], path) != (self._roots[first], self._roots[second]):
            yield "does not lead from the one root to the other"

    def _bundle(self, case_id: str, document: Mapping[str, object], key: LogKey) -> Iterator[str]:
        size, root = checkpoint_of(str(document["checkpoint"]), key)
        yield from self._head(size, root)
        leaves = [(one["index"], base64.b64decode(one["leaf"]), one["path"]) for one in _listed(document["leaves"])]
        head = text_of(str(document["case_head"]), key).split("\n")[:6]
        last = leaf_hash(leaves[-1][1]).hex()
        if head != [key.name + CASE_HEAD, case_id, str(len(leaves)), last, str(size), base64.b64encode(root).decode()]:
            yield "has a head that is not that of its leaves and its checkpoint"
        previous = ZEROS
        for number, (index, raw, path) in enumerate(leaves, start=1):
            leaf = open_leaf(raw)
            if (leaf.case_seq, leaf.prev) != (number, previous):
                yield f"has a chain that breaks at leaf {number}"
            if root_by(index, size, leaf_hash(raw), [base64.b64decode(step) for step in path]) != root:
                yield f"has a leaf {number} whose path does not lead to the root"
            previous = leaf_hash(raw).hex()
        proven = [(index, json.loads(open_leaf(raw).attributes)["id"]) for index, raw, _ in leaves]
        wanted = [place for place in self._places[case_id] if place[0] < size]
        if proven != wanted:
            yield f"proves {len(proven)} events, and the log holds {len(wanted)} of the case at that size"


def _sizes(given: Row) -> list[int]:
    """Return the sizes of the tree that something speaks of."""
    if given["kind"] == "growth":
        return [given["first"], given["second"]]
    lines = str(given["document"].get("note") or given["document"].get("checkpoint")).split("\n")
    return [int(size) for size in lines[1:2] if size.isdecimal()]


def _listed(leaves: object) -> list[Row]:
    if not isinstance(leaves, list) or not leaves:
        raise Unsound("it has no leaves")
    return leaves
