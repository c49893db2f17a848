"""The bytes that are hashed: what a leaf of the proof log is. Also specified, for those who never saw this code, in docs/proof.md.

    jiuji-leaf/1
    <case_seq: how many leaves of this case there are up to here, this one included>
    <prev: the hash of the case's leaf before, 64 hex digits; 64 zeros for its first>
    <attributes: the event's CloudEvents attributes as one line of JSON, keys sorted, no spaces, UTF-8>
    <body: the event's data, exactly the bytes that were published>

The first four are lines ending with LF; the body is the rest. `audit_record` in the database joins the parts, under the lock of the
case, so that nobody can store a leaf outside its case's chain.
"""

import json
from datetime import UTC
from typing import Any

from shared.events.contracts import Envelope, Event

FORMAT = b"jiuji-leaf/1"
NO_LEAF = bytes(32)
"""`prev` of a case's first leaf."""


def attributes_of(envelope: Envelope[Event]) -> bytes:
    """Return the attributes line: who published the event, about what and when; absent ones left out."""
    attributes: dict[str, str | int | None] = {
        "actor": envelope.actor,
        "caseversion": envelope.case_version,
        "causationid": envelope.causation_id,
        "id": envelope.id,
        "placecode": envelope.place_code,
        "policyversion": envelope.policy_version,
        "source": envelope.source,
        "specversion": "1.0",
        "subject": envelope.case_id,
        "time": envelope.time.astimezone(UTC).isoformat(),
        "traceparent": envelope.traceparent,
        "type": envelope.type,
    }
    stated = {name: value for name, value in attributes.items() if value is not None}
    return json.dumps(stated, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def leaf_bytes(case_seq: int, prev: bytes, attributes: bytes, body: bytes) -> bytes:
    """Return the canonical bytes of a leaf."""
    return b"\n".join((FORMAT, str(case_seq).encode(), prev.hex().encode(), attributes, body))


def parts_of(leaf: bytes) -> tuple[dict[str, Any], bytes]:
    """Return the attributes and the body of a stored leaf."""
    _format, _seq, _prev, attributes, body = leaf.split(b"\n", 4)
    return json.loads(attributes), body
