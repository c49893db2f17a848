"""f. The proof log verifies: dense, every event of every publisher once and unaltered, chained by case, its roots signed."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from tests.chaos.checker.delivery import leaves_expected
from tests.chaos.checker.merkle import ZEROS, Leaf, LogKey, Unsound, checkpoint_of, leaf_hash, open_leaf, roots
from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import LOG_SEALED, Event, Row, World, instant


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    stored = {row["seq"]: row for row in world.rows("audit", "event")}
    sealed = sorted(world.rows("audit", "sealed_leaf"), key=lambda row: row["leaf_index"])
    yield from _dense(sealed, stored)
    yield from _complete(world, stored, sealed)
    yield from _chains(world, stored.values())
    hashes = [leaf_hash(bytes(stored[row["event_seq"]]["leaf"])) for row in sealed if row["event_seq"] in stored]
    yield from _checkpoints(world, hashes)


def _dense(sealed: Sequence[Row], stored: Mapping[int, Row]) -> Iterator[Violation]:
    for expected, row in enumerate(sealed):
        if row["leaf_index"] != expected:
            yield Violation("f", "the log", f"leaf {expected} is missing: {row['leaf_index']} stands in its place")
            break
    for seq, times in Counter(row["event_seq"] for row in sealed).items():
        if times > 1:
            yield Violation("f", "the log", f"the stored event {seq} is {times} leaves")
        if seq not in stored:
            yield Violation("f", "the log", f"a leaf points to the event {seq}, which is not there")


def _complete(world: World, stored: Mapping[int, Row], sealed: Sequence[Row]) -> Iterator[Violation]:
    expected, leaves = leaves_expected(world), Counter(row["event_id"] for row in stored.values())
    in_tree = {stored[row["event_seq"]]["event_id"] for row in sealed if row["event_seq"] in stored}
    for event_id, event in expected.items():
        if not world.is_due(event):
            continue
        if leaves[event_id] != 1:
            yield Violation("f", f"event {event_id}", f"{event.name} of {event.source} is {leaves[event_id]} leaves, not one")
        elif event_id not in in_tree:
            yield Violation("f", f"event {event_id}", f"{event.name} of {event.source} was heard and never sealed")
    for event_id in leaves.keys() - expected.keys():
        yield Violation("f", f"event {event_id}", "is a leaf, though no publisher committed it")


def _chains(world: World, rows: Iterable[Row]) -> Iterator[Violation]:
    chains: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        chains[row["case_id"]].append(row)
    heads = world.by("audit", "case_head", "case_id")
    for case_id, chain in chains.items():
        yield from _chain(world, case_id, sorted(chain, key=lambda row: row["case_seq"]), heads.get(case_id))


def _chain(world: World, case_id: str, chain: Sequence[Row], head: Row | None) -> Iterator[Violation]:
    previous, versions = ZEROS, Counter[str]()
    for number, row in enumerate(chain, start=1):
        raw = bytes(row["leaf"])
        try:
            leaf = open_leaf(raw)
        except Unsound as error:
            yield Violation("f", f"case {case_id}", f"leaf {number}: {error}")
            return
        if (row["case_seq"], leaf.case_seq, leaf.prev) != (number, number, previous):
            yield Violation("f", f"case {case_id}", f"its chain breaks at leaf {number}")
        event = world.by_id.get(row["event_id"])
        if event is not None:
            yield from _unaltered(event, leaf)
            versions[event.source] += 1
            if event.case_version != versions[event.source]:
                yield Violation(
                    "f", f"case {case_id}", f"{event.source}'s version {event.case_version} is its leaf {versions[event.source]}"
                )
        previous = leaf_hash(raw).hex()
    if head is None or (head["case_seq"], bytes(head["head"]).hex()) != (len(chain), previous):
        yield Violation("f", f"case {case_id}", "its head is not its last leaf")


def _unaltered(event: Event, leaf: Leaf) -> Iterator[Violation]:
    said = json.loads(leaf.attributes)
    wrong = [name for name, value in event.attributes().items() if str(said.get(name)) != value]
    wrong += sorted(said.keys() - event.attributes().keys() - {"time"})
    if "time" not in said or instant(said["time"]) != event.occurred_at:
        wrong.append("time")
    if leaf.body != event.body:
        wrong.append("body")
    if wrong:
        yield Violation("f", f"event {event.event_id}", f"its leaf differs from what was committed: {', '.join(wrong)}")


def _checkpoints(world: World, hashes: Sequence[bytes]) -> Iterator[Violation]:
    key = LogKey.parse(world.run["log_key"])
    notes = {f"checkpoint {row['size']}": row["note"] for row in world.rows("audit", "checkpoint")}
    notes |= {f"log.sealed {event.event_id}": event.data["checkpoint"] for event in world.said(LOG_SEALED)}
    read: dict[str, tuple[int, bytes]] = {}
    for name, note in notes.items():
        try:
            read[name] = checkpoint_of(note, key)
        except (Unsound, ValueError) as error:
            yield Violation("f", name, str(error))
    computed = roots(hashes, {size for size, _ in read.values()})
    for name, (size, root) in read.items():
        if computed.get(size) != root:
            yield Violation("f", name, f"its root is not that of the first {size} leaves")
    newest = max((size for size, _ in read.values()), default=0)
    if newest != len(hashes):
        yield Violation("f", "the log", f"has {len(hashes)} leaves, and the newest signed checkpoint {newest}")
