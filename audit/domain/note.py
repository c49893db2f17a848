"""Signed notes: the text of a checkpoint or of a case's head, with an Ed25519 signature that any C2SP tool can check.

C2SP signed-note: the text ends with LF; then an empty line; then a line per signature, `— <key name> <base64(key id ‖ signature)>`.
The key id is the first four bytes of SHA-256(name ‖ LF ‖ 0x01 ‖ public key). A checkpoint (C2SP tlog-checkpoint) has three lines:
origin, size, base64 of the root.
"""

from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

ED25519 = b"\x01"


@dataclass(frozen=True)
class Signer:
    """The log's name and its key."""

    name: str
    key: Ed25519PrivateKey

    @classmethod
    def from_seed(cls, name: str, seed: bytes) -> "Signer":
        """Return the signer with the 32-byte private key `seed`. Raises `ValueError` for any other length."""
        return cls(name, Ed25519PrivateKey.from_private_bytes(seed))

    @property
    def public(self) -> bytes:
        """Return the public key, 32 bytes."""
        return self.key.public_key().public_bytes_raw()

    @property
    def verifier_key(self) -> str:
        """Return what a verifier pins: `<name>+<key id>+<base64(0x01 ‖ public key)>`."""
        return f"{self.name}+{self._key_id().hex()}+{b64encode(ED25519 + self.public).decode()}"

    def sign(self, text: str) -> str:
        """Return the signed note of a text, which must end with LF and have no empty line at its end."""
        signature = b64encode(self._key_id() + self.key.sign(text.encode())).decode()
        return f"{text}\n— {self.name} {signature}\n"

    def _key_id(self) -> bytes:
        return sha256(self.name.encode() + b"\n" + ED25519 + self.public).digest()[:4]


def checkpoint_text(origin: str, size: int, root: bytes) -> str:
    """Return the text of a checkpoint."""
    return f"{origin}\n{size}\n{b64encode(root).decode()}\n"


def case_head_text(origin: str, case_id: str, case_seq: int, head: bytes, size: int, root: bytes) -> str:
    """Return the text that states how many leaves a case has at a checkpoint, and which is its last: it shows a cut-off tail."""
    return f"{origin}/case-head/1\n{case_id}\n{case_seq}\n{head.hex()}\n{size}\n{b64encode(root).decode()}\n"
