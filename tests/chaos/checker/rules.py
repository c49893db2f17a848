"""What the campaign's profile says of its clocks, as the checker reads it: which event does what to which clock, and how long each may run.

The rules are those of `docs/clocks.md`; no code of the services is asked.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.chaos.checker.world import Event, instant

CLOCKS = Path(__file__).resolve().parents[3] / "deploy" / "profiles" / "demo" / "clocks.yaml"

CASE_ENDS = frozenset({"case.closed", "case.not_accepted", "case.withdrawn", "case.merged"})
TOOK_OVER = "case.took_over"
EVERY_REF = "*"

OF_FIRST_RELIEF = frozenset({("first_relief", "stop"), ("formalities_completion", "start")})
"""Money moves these only when it is first relief."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One clock of the profile; its limit in seconds, as all of the campaign's are."""

    key: str
    listed: Mapping[str, frozenset[str]]
    limit_s: float
    since: str | None
    per: str
    is_urgent: bool
    procedures: frozenset[str]
    until_nothing_owed: bool


@dataclass(frozen=True, slots=True)
class Said:
    """What an event says of a clock: the start, end, pause or going on of the one with that reference."""

    clock: str
    ref: str
    kind: str
    counts_from: datetime


@cache
def rules() -> Mapping[str, Rule]:
    """Return the profile's clocks."""
    document = yaml.safe_load(CLOCKS.read_text("utf-8"))
    return {key: _rule(key, entry) for key, entry in document.items() if key != "defaults"}


def _rule(key: str, entry: Mapping[str, Any]) -> Rule:
    only_if = entry.get("only_if", {})
    return Rule(
        key=key,
        listed={kind: frozenset(entry.get(kind, ())) for kind in ("start", "stop", "cancel", "pause", "resume")},
        limit_s=float(entry["limit"].removesuffix("s")),
        since=entry.get("since"),
        per=entry.get("per", "case"),
        is_urgent=bool(only_if.get("urgent")),
        procedures=frozenset(only_if.get("procedures", ())),
        until_nothing_owed=bool(entry.get("until_nothing_owed")),
    )


def said_by(event: Event) -> Iterator[Said]:
    """Yield what an event says of clocks."""
    data = event.data
    for rule in rules().values():
        for kind, names in rule.listed.items():
            if event.name in names and _concerns(rule, kind, event.name, data):
                from_field = data.get(rule.since) if rule.since and kind == "start" else None
                counts_from = instant(from_field) if from_field else event.occurred_at
                yield from (Said(rule.key, ref, _told(kind, event.name), counts_from) for ref in _refs(rule, kind, event, data))


def _told(kind: str, name: str) -> str:
    if kind == "start" and name == TOOK_OVER:
        return "carry"
    return "close" if kind == "cancel" and name in CASE_ENDS else kind


def _concerns(rule: Rule, kind: str, name: str, data: Mapping[str, Any]) -> bool:
    if name == TOOK_OVER:
        return _carries(rule, kind, data)
    if _is_part(name, data):
        return False
    if name == "case.registered" and rule.is_urgent:
        return bool(data.get("life_danger"))
    if name == "case.triaged" and kind != "stop":
        return data["urgency"] == "emergency" if kind == "start" else bool(data.get("downgraded"))
    if name == "review.decided" and rule.procedures:
        return data["procedure"] not in rule.procedures
    if kind == "stop" and rule.until_nothing_owed:
        return name in ("case.rejected", "case.settled") or bool(data.get("nothing_owed"))
    return (rule.key, kind) not in OF_FIRST_RELIEF or bool(data.get("first_relief", True))


def _carries(rule: Rule, kind: str, data: Mapping[str, Any]) -> bool:
    if kind == "stop":
        return data.get("urgency") is not None
    if rule.is_urgent:
        return bool(data.get("life_danger")) or data.get("urgency") == "emergency"
    return rule.since is not None and data.get(rule.since) is not None


def _is_part(name: str, data: Mapping[str, Any]) -> bool:
    """Tell whether less than what was owed came: that ends nothing."""
    match name:
        case "case.materials_received":
            return not data["complete"]
        case "recovery.repaid":
            return bool(data["outstanding_fen"])
        case "in_kind.issued":
            return not data["value_fen"] or bool(data.get("outstanding_fen"))
        case _:
            return False


def _refs(rule: Rule, kind: str, event: Event, data: Mapping[str, Any]) -> list[str]:
    if rule.per == "case":
        return [event.case_id]
    if rule.per == "item" and event.name == "case.approved":
        return [item["item_id"] for item in data["items"] if item["kind"] == "in_kind"]
    if rule.per == "item" and event.name == "relief.ordered":
        return [data["item_id"]] if data["form"] == "in_kind" else []
    if rule.key == "referral_returned" and kind == "stop" and event.name in ("referral.issued", "referral.consent_awaited"):
        return [data["reissue_of"]] if data.get("reissue_of") else []  # What goes elsewhere ends the wait of what came back.
    return [data.get(f"{rule.per}_id", EVERY_REF)]
