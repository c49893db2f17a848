"""How audit's own values look on the outside."""

import json
from base64 import b64encode, urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

from audit.actions.reading import Moment, Statistics
from audit.rules.casefile import CaseFile
from audit.rules.clocks import Clock, state_of
from audit.rules.records import Checkpoint, Proof, Supervision
from audit.schemas import (
    CaseView,
    CheckpointView,
    ClockCountView,
    ClockView,
    EventView,
    LeafView,
    OfficerCount,
    ProofBundle,
    StatisticsView,
    SupervisionView,
)
from shared.kit.policy import Policy
from shared.web.paging import InvalidCursor

T = TypeVar("T")


def case_view(file: CaseFile) -> CaseView:
    """Return a case."""
    facts = file.facts
    return CaseView(
        case_id=file.case_id,
        place_code=file.place_code,
        stage=file.stage.value,
        opened_at=file.opened_at,
        closed_at=file.closed_at,
        last_event_at=file.last_event_at,
        urgent=facts.urgent,
        channel=facts.channel,
        hardship_codes=list(facts.hardship_codes),
        procedures=list(facts.procedures),
        first_asked_officer=facts.first_asked_officer,
        approved_fen=facts.approved_fen,
        paid_fen=facts.paid_fen,
        in_kind_fen=facts.in_kind_fen,
        department_fen=facts.department_fen,
        outcome=facts.outcome,
    )


def clock_view(clock: Clock, policy: Policy, now: datetime) -> ClockView:
    """Return a clock, with its names in the policy of now."""
    rule = policy.clocks.get(clock.clock)
    state = state_of(clock, now)
    return ClockView(
        case_id=clock.case_id,
        clock=clock.clock,
        ref=clock.ref,
        name=rule.name_zh if rule else clock.clock,
        name_en=rule.name_en if rule else clock.clock,
        place_code=clock.place_code,
        state=state,
        late=state in ("overdue", "breached"),
        started_at=clock.started_at,
        warn_at=clock.warn_at,
        due_at=clock.due_at,
        provisional=clock.provisional,
        ended_at=clock.ended_at,
        ended_by=clock.ended_by,
        answerable=clock.answerable,
        warned_at=clock.warned_at,
        breached_at=clock.breached_at,
        escalations=clock.steps_taken,
        policy_version=clock.policy_version,
        calendar_version=clock.calendar_version,
    )


def event_view(moment: Moment) -> EventView:
    """Return an event with its data."""
    attributes = moment.attributes
    return EventView(
        case_seq=moment.case_seq,
        leaf_index=moment.leaf_index,
        type=str(attributes["type"]),
        source=str(attributes["source"]),
        time=datetime.fromisoformat(str(attributes["time"])),
        actor=_optional(attributes, "actor"),
        policy_version=_optional(attributes, "policyversion"),
        case_version=int(attributes["caseversion"]),
        data=json.loads(moment.body),
    )


def supervision_view(matter: Supervision) -> SupervisionView:
    """Return a matter."""
    values = {name: getattr(matter, name) for name in Supervision.__dataclass_fields__ if name != "clocks"}
    return SupervisionView.model_validate(values | {"late_clocks": list(matter.clocks)})


def statistics_view(counted: Statistics, since: datetime | None) -> StatisticsView:
    """Return the numbers."""
    return StatisticsView(
        since=since,
        cases_by_stage=counted.stages,
        approved_fen=counted.approved_fen,
        paid_fen=counted.paid_fen,
        in_kind_fen=counted.in_kind_fen,
        department_fen=counted.department_fen,
        clocks=[ClockCountView.model_validate(count, from_attributes=True) for count in counted.clocks],
        late_by_officer=[OfficerCount(officer=officer, late=late) for officer, late in counted.late_by_officer],
    )


def checkpoint_view(checkpoint: Checkpoint) -> CheckpointView:
    """Return a checkpoint."""
    return CheckpointView(size=checkpoint.size, root_sha256=checkpoint.root.hex(), note=checkpoint.note, sealed_at=checkpoint.sealed_at)


def bundle_of(proof: Proof) -> ProofBundle:
    """Return the bundle that verifiers read."""
    return ProofBundle(
        case_id=proof.case_id,
        log_key=proof.verifier_key,
        checkpoint=proof.checkpoint.note,
        case_head=proof.case_head,
        leaves=[
            LeafView(index=leaf.leaf_index, leaf=base64_of(leaf.leaf), path=[base64_of(step) for step in path])
            for leaf, path in proof.leaves
        ],
    )


def base64_of(raw: bytes) -> str:
    """Return standard base64."""
    return b64encode(raw).decode()


def page(found: Sequence[T], limit: int) -> tuple[Sequence[T], T | None]:
    """Split `limit + 1` found things into the page and, when there is more, its last one: where the next page begins."""
    return (found[:limit], found[limit - 1]) if len(found) > limit else (found, None)


def cursor_of(*parts: str | int) -> str:
    """Return an opaque cursor."""
    return urlsafe_b64encode(json.dumps(parts).encode()).decode().rstrip("=")


def parts_of_cursor(cursor: str, length: int) -> list[str]:
    """Return what a cursor was made of. Raises `InvalidCursor`."""
    try:
        parts = json.loads(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        if not isinstance(parts, list) or len(parts) != length:
            raise InvalidCursor
        texts = [str(part) for part in parts]
        # JSON can write a lone surrogate, UTF-8 cannot.
        if any(b"\0" in text.encode() for text in texts):
            raise InvalidCursor
    except ValueError:
        raise InvalidCursor from None
    return texts


def _optional(attributes: dict[str, str | int], name: str) -> str | None:
    return str(attributes[name]) if name in attributes else None
