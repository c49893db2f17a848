"""RFC 6962 and signed notes, written after docs/proof.md alone."""

import base64
import hashlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

ZEROS = "0" * 64


class Unsound(Exception):
    """A note or a leaf is not what it should be."""


@dataclass(frozen=True, slots=True)
class LogKey:
    """The log's name and public key, pinned before the campaign."""

    name: str
    key_id: bytes
    public: bytes

    @classmethod
    def parse(cls, text: str) -> "LogKey":
        """Read `<name>+<key id>+<base64(0x01 ‖ public key)>`. Raises `Unsound`."""
        name, _, rest = text.strip().partition("+")
        key_id, _, encoded = rest.partition("+")
        typed = base64.b64decode(encoded)
        if typed[:1] != b"\x01" or hashlib.sha256(name.encode() + b"\n" + typed).digest()[:4].hex() != key_id:
            raise Unsound("the key is not an Ed25519 key of that name")
        return cls(name, bytes.fromhex(key_id), typed[1:])


@dataclass(frozen=True, slots=True)
class Leaf:
    """A leaf, taken apart."""

    case_seq: int
    prev: str
    attributes: bytes
    body: bytes


def leaf_hash(leaf: bytes) -> bytes:
    """Return SHA-256(0x00 ‖ leaf)."""
    return hashlib.sha256(b"\x00" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return SHA-256(0x01 ‖ left ‖ right)."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def open_leaf(leaf: bytes) -> Leaf:
    """Take a leaf apart. Raises `Unsound`."""
    parts = leaf.split(b"\n", 4)
    if len(parts) != 5 or parts[0] != b"jiuji-leaf/1" or not parts[1].isdigit():
        raise Unsound("not a leaf")
    return Leaf(int(parts[1]), parts[2].decode(), parts[3], parts[4])


def roots(leaves: Iterable[bytes], sizes: Collection[int]) -> dict[int, bytes]:
    """Return the root of the first `n` leaf hashes for each wanted `n`, in one pass.

    `peaks` are the complete subtrees of the leaves so far, the largest first: the binary digits of their number.
    """
    found: dict[int, bytes] = {}
    peaks: list[tuple[int, bytes]] = []
    for count, leaf in enumerate(leaves, start=1):
        height, node = 0, leaf
        while peaks and peaks[-1][0] == height:
            node = node_hash(peaks.pop()[1], node)
            height += 1
        peaks.append((height, node))
        if count in sizes:
            found[count] = _folded(peaks)
    return found


def _folded(peaks: list[tuple[int, bytes]]) -> bytes:
    root = peaks[-1][1]
    for _, peak in reversed(peaks[:-1]):
        root = node_hash(peak, root)
    return root


def root_by(index: int, size: int, leaf: bytes, path: Sequence[bytes]) -> bytes:
    """Return the root to which an inclusion path leads (RFC 9162 §2.1.3.2). Raises `Unsound`."""
    place, last, root = index, size - 1, leaf
    if place > last:
        raise Unsound("the leaf is not within the tree")
    for step in path:
        if last == 0:
            raise Unsound("the path is too long")
        if place % 2 or place == last:
            root = node_hash(step, root)
            while place % 2 == 0 and place:
                place, last = place >> 1, last >> 1
        else:
            root = node_hash(root, step)
        place, last = place >> 1, last >> 1
    if last:
        raise Unsound("the path is too short")
    return root


def leaves_grown(first: int, second: int, first_root: bytes, path: Sequence[bytes]) -> tuple[bytes, bytes]:
    """Return the two roots to which a consistency path leads (RFC 9162 §2.1.4.2). Raises `Unsound`."""
    steps = [first_root, *path] if first & (first - 1) == 0 else list(path)
    if not steps:
        raise Unsound("the path is empty")
    place, last = first - 1, second - 1
    while place % 2:
        place, last = place >> 1, last >> 1
    older = newer = steps[0]
    for step in steps[1:]:
        if last == 0:
            raise Unsound("the path is too long")
        if place % 2 or place == last:
            older, newer = node_hash(step, older), node_hash(step, newer)
            while place % 2 == 0 and place:
                place, last = place >> 1, last >> 1
        else:
            newer = node_hash(newer, step)
        place, last = place >> 1, last >> 1
    if last:
        raise Unsound("the path is too short")
    return older, newer


def checkpoint_of(note: str, key: LogKey) -> tuple[int, bytes]:
    """Return size and root of a checkpoint that the key signed. Raises `Unsound`."""
    lines = text_of(note, key).split("\n")
    if len(lines) < 4 or lines[0] != key.name or not lines[1].isdecimal():
        raise Unsound("the checkpoint is malformed")
    return int(lines[1]), base64.b64decode(lines[2])


def text_of(note: str, key: LogKey) -> str:
    """Return the text of a note that the key signed. Raises `Unsound`."""
    text, separator, signatures = note.partition("\n\n")
    text += "\n"
    if not separator or not any(_signed(line, text, key) for line in signatures.splitlines()):
        raise Unsound("it is not signed by the log's key")
    return text


def _signed(line: str, text: str, key: LogKey) -> bool:
    parts = line.split(" ")
    if len(parts) != 3 or parts[:2] != ["—", key.name]:
        return False
    signature = base64.b64decode(parts[2])
    if signature[:4] != key.key_id:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(key.public).verify(signature[4:], text.encode())
    except InvalidSignature:
        return False
    return True
