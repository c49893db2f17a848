"""A log's key and what it signs, for the tests of the checker."""

import base64
import hashlib
import json

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

NAME = "log-of-a-test"
PRIVATE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
TYPED = b"\x01" + PRIVATE.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
KEY_ID = hashlib.sha256(NAME.encode() + b"\n" + TYPED).digest()[:4]
KEY = f"{NAME}+{KEY_ID.hex()}+{base64.b64encode(TYPED).decode()}"


def signed(text, private=PRIVATE):
    """Return a signed note."""
    return f"{text}\n— {NAME} {base64.b64encode(KEY_ID + private.sign(text.encode())).decode()}\n"


def note(size, root, private=PRIVATE):
    """Return a signed checkpoint."""
    return signed(f"{NAME}\n{size}\n{base64.b64encode(root).decode()}\n", private)


def leaf(of, seq, prev, **changes):
    """Return an event as a leaf."""
    attributes = dict(of.attributes()) | {"caseversion": of.case_version, "time": of.occurred_at.isoformat()} | changes
    head = f"jiuji-leaf/1\n{seq}\n{prev}\n".encode()
    return head + json.dumps(attributes, sort_keys=True, separators=(",", ":")).encode() + b"\n" + of.body
