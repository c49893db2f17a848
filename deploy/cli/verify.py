"""Check the proof of a case offline: `python verify.py bundle.json --key <the log's key>`.

Stands alone on purpose: the standard library and `cryptography`, none of the product's code, so that whoever doubts the product need not
run it. The format is docs/proof.md. What is checked, in this order:

    the signatures of the checkpoint and of the case's head, by the pinned key
    that both speak of the same tree, and the head of this case
    that every leaf follows the one before in the case's chain, and that there are as many as the head says: none cut off
    that every publisher's count of its events of this case has no hole
    that every leaf is in the tree
"""

import argparse
import base64
import binascii
import hashlib
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

BUNDLE_FORMAT = "jiuji-proof/1"
CONSISTENCY_FORMAT = "jiuji-consistency/1"
LEAF_FORMAT = b"jiuji-leaf/1"
ED25519 = b"\x01"
EXIT_FORGED, EXIT_UNREADABLE, EXIT_UNPINNED = 1, 2, 3


class NotProven(Exception):
    """The proof does not hold; `code` says which check failed."""

    def __init__(self, code: str, detail: str = "") -> None:
        """Keep the code and what was found."""
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code


@dataclass(frozen=True)
class Key:
    """Who is believed: the log's name and public key."""

    name: str
    key_id: bytes
    public: bytes

    @classmethod
    def parse(cls, text: str) -> "Key":
        """Read `<name>+<key id>+<base64(0x01 ‖ public key)>`; the name and the base64 may themselves hold plus signs."""
        try:
            name, key_id, encoded = _split_key(text.strip())
            typed = base64.b64decode(encoded, validate=True)
        except (ValueError, binascii.Error):
            raise NotProven("malformed_key") from None
        if typed[:1] != ED25519 or len(typed) != 33:
            raise NotProven("unknown_key_type")
        if hashlib.sha256(name.encode() + b"\n" + typed).digest()[:4].hex() != key_id:
            raise NotProven("key_id_mismatch")
        return cls(name, bytes.fromhex(key_id), typed[1:])


@dataclass(frozen=True)
class Checkpoint:
    """The tree at one size."""

    origin: str
    size: int
    root: bytes


@dataclass(frozen=True)
class Event:
    """One proven event."""

    index: int
    attributes: dict[str, Any]
    body: bytes


@dataclass(frozen=True)
class Proven:
    """What holds when nothing was raised."""

    case_id: str
    checkpoint: Checkpoint
    events: tuple[Event, ...]


def verify_bundle(bundle: dict[str, Any], key: Key) -> Proven:
    """Return what the bundle proves under `key`. Raises `NotProven`."""
    if bundle.get("format") != BUNDLE_FORMAT:
        raise NotProven("unknown_format", str(bundle.get("format")))
    case_id, leaves = str(bundle["case_id"]), bundle["leaves"]
    checkpoint = read_checkpoint(bundle["checkpoint"], key)
    count, head = _read_case_head(bundle["case_head"], key, case_id, checkpoint)
    if count != len(leaves):
        raise NotProven("leaf_count", f"the log holds {count} events of the case, the bundle {len(leaves)}")
    events, last = _walk(case_id, leaves, checkpoint)
    if last != head:
        raise NotProven("wrong_head", "the last leaf is not the one that the log signed")
    return Proven(case_id, checkpoint, events)


def read_checkpoint(note: str, key: Key) -> Checkpoint:
    """Return the checkpoint of a signed note. Raises `NotProven`."""
    lines = open_note(note, key).split("\n")
    if len(lines) < 4 or lines[0] != key.name or not lines[1].isdecimal():
        raise NotProven("malformed_checkpoint")
    return Checkpoint(lines[0], int(lines[1]), _decode(lines[2]))


def open_note(note: str, key: Key) -> str:
    """Return the text of a signed note that `key` signed. Raises `NotProven`."""
    text, separator, signatures = note.rpartition("\n\n")
    text += "\n"
    if not separator:
        raise NotProven("malformed_note")
    for line in signatures.splitlines():
        mark, name, encoded = ([*line.split(" "), "", ""])[:3]
        raw = _decode(encoded)
        if mark != "—" or name != key.name or raw[:4] != key.key_id:
            continue
        try:
            Ed25519PublicKey.from_public_bytes(key.public).verify(raw[4:], text.encode())
        except InvalidSignature:
            raise NotProven("bad_signature") from None
        return text
    raise NotProven("not_signed_by_key", key.name)


def verify_consistency(document: dict[str, Any], older_note: str, newer_note: str, key: Key) -> None:
    """Check that the newer tree is the older one with leaves added (RFC 9162 §2.1.4.2). Raises `NotProven`."""
    if document.get("format") != CONSISTENCY_FORMAT:
        raise NotProven("unknown_format", str(document.get("format")))
    older, newer = read_checkpoint(older_note, key), read_checkpoint(newer_note, key)
    if not 0 < older.size <= newer.size:
        raise NotProven("not_grown", f"{older.size} to {newer.size}")
    path = [_decode(item) for item in document["path"]]
    if older.size == newer.size:
        if path or older.root != newer.root:
            raise NotProven("split_log", "two roots at one size")
        return
    if _roots_from(path, older, newer) != (older.root, newer.root):
        raise NotProven("split_log", "the newer tree did not grow from the older")


def leaf_hash(leaf: bytes) -> bytes:
    """Return SHA-256(0x00 ‖ leaf)."""
    return hashlib.sha256(b"\x00" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return SHA-256(0x01 ‖ left ‖ right)."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def root_from(leaf: bytes, index: int, size: int, path: list[bytes]) -> bytes:
    """Return the root that an inclusion path leads to (RFC 9162 §2.1.3.2). Raises `NotProven` for a path of the wrong length."""
    if not 0 <= index < size:
        raise NotProven("index_outside_tree", str(index))
    position, last, root = index, size - 1, leaf
    for sibling in path:
        if last == 0:
            raise NotProven("inclusion_path_length")
        if position & 1 or position == last:
            root = node_hash(sibling, root)
            while not position & 1 and position:
                position, last = position >> 1, last >> 1
        else:
            root = node_hash(root, sibling)
        position, last = position >> 1, last >> 1
    if last != 0:
        raise NotProven("inclusion_path_length")
    return root


def _walk(case_id: str, leaves: list[dict[str, Any]], checkpoint: Checkpoint) -> tuple[tuple[Event, ...], bytes]:
    events: list[Event] = []
    versions: dict[str, int] = {}
    previous, previous_index = bytes(32), -1
    for number, item in enumerate(leaves, start=1):
        leaf, index = _decode(item["leaf"]), int(item["index"])
        attributes, body = _open_leaf(leaf, number, previous)
        _follows(attributes, case_id, versions)
        if index <= previous_index:
            raise NotProven("leaf_order", f"leaf {number} stands before the one it follows")
        hashed = leaf_hash(leaf)
        if root_from(hashed, index, checkpoint.size, [_decode(step) for step in item["path"]]) != checkpoint.root:
            raise NotProven("not_in_tree", f"leaf {number}")
        events.append(Event(index, attributes, body))
        previous, previous_index = hashed, index
    return tuple(events), previous


def _open_leaf(leaf: bytes, number: int, previous: bytes) -> tuple[dict[str, Any], bytes]:
    try:
        format_line, seq, prev, attributes_line, body = leaf.split(b"\n", 4)
        attributes = json.loads(attributes_line)
    except ValueError:
        raise NotProven("malformed_leaf", f"leaf {number}") from None
    if format_line != LEAF_FORMAT or not isinstance(attributes, dict):
        raise NotProven("malformed_leaf", f"leaf {number}")
    if seq != str(number).encode() or prev != previous.hex().encode():
        raise NotProven("broken_chain", f"leaf {number} does not follow the one before")
    return attributes, body


def _follows(attributes: dict[str, Any], case_id: str, versions: dict[str, int]) -> None:
    if attributes.get("subject") != case_id:
        raise NotProven("foreign_leaf", str(attributes.get("subject")))
    source, version = str(attributes.get("source")), attributes.get("caseversion")
    if version != versions.get(source, 0) + 1:
        raise NotProven("missing_event", f"{source} has no event {versions.get(source, 0) + 1} of the case")
    versions[source] = version


def _read_case_head(note: str, key: Key, case_id: str, checkpoint: Checkpoint) -> tuple[int, bytes]:
    lines = open_note(note, key).split("\n")
    if len(lines) != 7 or lines[0] != f"{key.name}/case-head/1" or not lines[2].isdecimal():
        raise NotProven("malformed_case_head")
    if lines[1] != case_id:
        raise NotProven("foreign_case_head", lines[1])
    if lines[4] != str(checkpoint.size) or _decode(lines[5]) != checkpoint.root:
        raise NotProven("case_head_of_another_checkpoint")
    return int(lines[2]), bytes.fromhex(lines[3])


def _roots_from(path: list[bytes], older: Checkpoint, newer: Checkpoint) -> tuple[bytes, bytes]:
    """Return the two roots that a consistency path leads to."""
    position, last = older.size - 1, newer.size - 1
    while position & 1:
        position, last = position >> 1, last >> 1
    # A tree that is one complete subtree is its own first hash.
    steps = list(path) if older.size & (older.size - 1) else [older.root, *path]
    if not steps:
        raise NotProven("consistency_path_length")
    old = new = steps[0]
    for step in steps[1:]:
        if last == 0:
            raise NotProven("consistency_path_length")
        if position & 1 or position == last:
            old, new = node_hash(step, old), node_hash(step, new)
            while not position & 1 and position:
                position, last = position >> 1, last >> 1
        else:
            new = node_hash(new, step)
        position, last = position >> 1, last >> 1
    if last != 0:
        raise NotProven("consistency_path_length")
    return old, new


def _split_key(text: str) -> tuple[str, str, str]:
    # Base64 may itself hold a plus sign; the key id is the first run of eight hex digits between two of them.
    parts = text.split("+")
    for at in range(1, len(parts) - 1):
        if len(parts[at]) == 8 and all(digit in "0123456789abcdef" for digit in parts[at]):
            return "+".join(parts[:at]), parts[at], "+".join(parts[at + 1 :])
    raise ValueError(text)


def _decode(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (ValueError, TypeError):
        raise NotProven("malformed_base64") from None


def main(argv: list[str] | None = None) -> int:
    """Verify files named on the command line; return 0 when proven, 1 when not, 2 when unreadable, 3 when no key was pinned."""
    parser = _parser()
    arguments = parser.parse_args(argv)
    if bool(arguments.older) != bool(arguments.consistency):
        parser.error("--older and --consistency go together")
    try:
        bundle = json.loads(Path(arguments.bundle).read_text("utf-8"))
        key = Key.parse(arguments.key or bundle["log_key"])
        proven = verify_bundle(bundle, key)
        if arguments.older:
            older = Path(arguments.older).read_text("utf-8")
            verify_consistency(json.loads(Path(arguments.consistency).read_text("utf-8")), older, bundle["checkpoint"], key)
    except NotProven as failure:
        print(f"NOT PROVEN 未通过  {failure}")
        return EXIT_FORGED
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as failure:
        print(f"UNREADABLE 无法读取  {type(failure).__name__}: {failure}")
        return EXIT_UNREADABLE
    _report(proven, arguments)
    return 0 if arguments.key or arguments.trust_bundle_key else EXIT_UNPINNED


def _report(proven: Proven, arguments: argparse.Namespace) -> None:
    for event in proven.events if arguments.events else ():
        print(f"{event.attributes['time']}  #{event.index}  {event.attributes['source']}  {event.attributes['type']}")
    known = arguments.key or arguments.trust_bundle_key
    print(f"{'PROVEN 验证通过' if known else 'CONSISTENT, SIGNER UNKNOWN 自洽，但签名者未确认'}  case {proven.case_id}")
    print(f"  {len(proven.events)} events, complete up to tree size {proven.checkpoint.size} of {proven.checkpoint.origin}")
    if arguments.older:
        print("  the log only grew since the older checkpoint 日志自旧检查点以来只增未改")
    if not known:
        print("  give --key, got from somebody other than who gave you the bundle 请用 --key 指定从其他渠道取得的公钥")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="jiuji verify", description="Check the proof of a case offline. 离线验证案件存证。")
    parser.add_argument("bundle", help="what GET /v1/cases/{case_id}/proof answered")
    parser.add_argument("--key", help="the log's key, <name>+<id>+<base64>, from a source that you trust")
    parser.add_argument("--trust-bundle-key", action="store_true", help="believe the key in the bundle (for trying it out only)")
    parser.add_argument("--older", help="a checkpoint that you kept: check that the log grew from it")
    parser.add_argument("--consistency", help="what GET /v1/proofs/consistency answered")
    parser.add_argument("--events", action="store_true", help="print the events")
    return parser


if __name__ == "__main__":
    sys.exit(main())
