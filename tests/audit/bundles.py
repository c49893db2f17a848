"""Builds proof bundles in memory, from the product's rules, for the verifier to judge."""

from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from audit.domain.leaf import attributes_of, leaf_bytes
from audit.domain.merkle import CompactRange, NodePlace, Subtrees, hashes_of, inclusion_ranges, leaf_hash
from audit.domain.note import Signer, case_head_text, checkpoint_text
from shared.events.contracts import Envelope, Event
from shared.events.contracts.disbursement import RecoveryRepaid
from shared.events.contracts.intake import CaseWithdrawn

SIGNER = Signer.from_seed("test.example/log", bytes(range(32)))
START = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
CASE, OTHER = "case-1", "case-2"


def envelope(case_id: str, source: str, version: int) -> Envelope[Event]:
    """Return an event of `source` with its published bytes."""
    data: Event = (
        CaseWithdrawn(reason_code=f"r{version}")
        if source == "intake"
        else RecoveryRepaid(recovery_id="x", amount_fen=version, outstanding_fen=0)
    )
    return Envelope(
        id=f"{case_id}-{source}-{version}",
        type=data.TYPE,
        source=source,
        time=START + timedelta(seconds=version),
        case_id=case_id,
        case_version=version,
        place_code="370983101000",
        data=data,
        actor="officer-1",
        body=data.model_dump_json().encode(),
    )


def places_in(rows: Iterable[Subtrees]) -> dict[NodePlace, bytes]:
    """Return subtrees by their places."""
    return {(row.level, row.first + n): made for row in rows for n, made in enumerate(row.hashes)}


@dataclass
class Log:
    """A proof log in memory."""

    tree: CompactRange = field(default_factory=CompactRange)
    stored: dict[tuple[int, int], bytes] = field(default_factory=dict)
    leaves: dict[str, list[tuple[int, bytes]]] = field(default_factory=dict)

    def add(self, event: Envelope[Event]) -> None:
        """Store an event as the next leaf."""
        own = self.leaves.setdefault(event.case_id, [])
        prev = leaf_hash(own[-1][1]) if own else bytes(32)
        leaf = leaf_bytes(len(own) + 1, prev, attributes_of(event), event.body)
        own.append((self.tree.size, leaf))
        self.stored.update(places_in(self.tree.extend([leaf_hash(leaf)])))

    def checkpoint(self, signer: Signer = SIGNER) -> str:
        """Return the signed checkpoint of now."""
        return signer.sign(checkpoint_text(signer.name, self.tree.size, self.tree.root()))

    def bundle(self, case_id: str = CASE, signer: Signer = SIGNER) -> dict[str, Any]:
        """Return the proof of a case."""
        own, size = self.leaves[case_id], self.tree.size
        head = case_head_text(signer.name, case_id, len(own), leaf_hash(own[-1][1]), size, self.tree.root())
        return {
            "format": "jiuji-proof/1",
            "case_id": case_id,
            "log_key": signer.verifier_key,
            "checkpoint": self.checkpoint(signer),
            "case_head": signer.sign(head),
            "leaves": [
                {"index": i, "leaf": text(leaf), "path": [text(h) for h in hashes_of(inclusion_ranges(i, size), self.stored)]}
                for i, leaf in own
            ],
        }


def text(raw: bytes) -> str:
    """Return base64."""
    return b64encode(raw).decode()


def small_log() -> Log:
    """Return a log in which the case's events of two publishers lie between those of another case."""
    log = Log()
    for version in range(1, 4):
        log.add(envelope(CASE, "intake", version))
        log.add(envelope(OTHER, "intake", version))
        log.add(envelope(CASE, "disbursement", version))
        log.add(envelope(OTHER, "disbursement", version))
    return log
