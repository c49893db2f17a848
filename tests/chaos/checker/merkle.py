"""RFC 6962 and signed notes, written after docs/proof.md alone."""

import base64
import hashlib
from collections.abc import Collection, Iterable
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


def checkpoint_of(note: str, key: LogKey) -> tuple[int, bytes]:
    """Return size and root of a checkpoint that the key signed. Raises `Unsound`."""
    text, separator, signatures = note.partition("\n\n")
    text += "\n"
    if not separator or not any(_signed(line, text, key) for line in signatures.splitlines()):
        raise Unsound("the checkpoint is not signed by the log's key")
    lines = text.split("\n")
    if len(lines) < 4 or lines[0] != key.name or not lines[1].isdecimal():
        raise Unsound("the checkpoint is malformed")
    return int(lines[1]), base64.b64decode(lines[2])


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
