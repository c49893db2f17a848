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

DONE = frozenset({"aided", "referred"})
"""Outcomes of cases that were carried to their end as done: what is still with a department then stays under its clocks."""

PROCEDURES = CLOCKS.parents[1] / "taian" / "procedures.yaml"
"""The campaign's profile has those of the one that it extends."""

CASE_ENDS = frozenset({"case.closed", "case.not_accepted", "case.withdrawn", "case.merged"})
FINAL = CASE_ENDS | {"review.decided", "conference.proposed"}
"""A clock that was called off by these does not start again."""

BY_ITSELF = "system:audit"
"""Who opened a matter that nobody asked for."""

OF_MATTERS = frozenset({"supervision", "supervision_reply"})
"""Clocks of a matter: their last step opens no other."""

TOOK_OVER = "case.took_over"
REOPENED = "case.reopened"
EVERY_REF = "*"
AGAIN = "@"
"""Between a thing and the event that started its clock, where each start of it is counted by itself."""

ANSWERS = frozenset({"referral.completed", "referral.refused", "referral.dropped"})
"""They are told to the person where they say so."""

OF_FIRST_RELIEF = frozenset({("first_relief", "stop"), ("first_relief", "undo"), ("formalities_completion", "start")})
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
    renewed: bool
    after_care: bool
    due_by: str | None
    start_step: str | None
    stop_step: str | None


@dataclass(frozen=True, slots=True)
class Said:
    """What an event says of a clock: the start, end, pause or going on of the one with that reference.

    `stood` is when it had stood still in the case that it comes from, `due_at` when it is due by the event's own words, `paused_for` what
    it stands still for.
    """

    clock: str
    ref: str
    kind: str
    counts_from: datetime
    stood: tuple[tuple[datetime, datetime], ...] = ()
    due_at: datetime | None = None
    paused_for: str = ""


@cache
def rules() -> Mapping[str, Rule]:
    """Return the profile's clocks."""
    document = yaml.safe_load(CLOCKS.read_text("utf-8"))
    return {key: _rule(key, entry) for key, entry in document.items() if key != "defaults"}


@dataclass(frozen=True, slots=True)
class Join:
    """So many completed orders join an approval, None: all have to end; so long from the approval nobody goes on without the open ones."""

    enough: int | None
    wait_s: float | None


@cache
def joins_by_procedure() -> Mapping[str, Join]:
    """Return how the orders of an approval are joined, for procedures that do not simply wait for all."""
    document = yaml.safe_load(PROCEDURES.read_text("utf-8"))
    told = {key: entry["join"] for key, entry in document.items() if key != "defaults" and "join" in entry}
    numbers: Mapping[Any, int | None] = {"all": None, "any": 1}
    return {
        key: Join(
            enough=numbers.get(join.get("wait_for", "all"), join.get("wait_for")),
            wait_s=rules()[join["by"]].limit_s if join.get("by") else None,
        )
        for key, join in told.items()
    }


def _rule(key: str, entry: Mapping[str, Any]) -> Rule:
    only_if = entry.get("only_if", {})
    return Rule(
        key=key,
        listed={kind: frozenset(entry.get(kind, ())) for kind in ("start", "stop", "cancel", "pause", "resume", "undo")},
        limit_s=float(entry["limit"].removesuffix("s")),
        since=entry.get("since"),
        per=entry.get("per", "case"),
        is_urgent=bool(only_if.get("urgent")),
        procedures=frozenset(only_if.get("procedures", ())),
        until_nothing_owed=bool(entry.get("until_nothing_owed")),
        renewed=bool(entry.get("renewed")),
        after_care=bool(entry.get("after_care")),
        due_by=entry.get("due_by"),
        start_step=entry.get("start_step"),
        stop_step=entry.get("stop_step"),
    )


def concerns(of: str, ref: str) -> bool:
    """Tell whether what was said of a reference concerns the clock of another one."""
    return of in (ref, EVERY_REF) or ref.startswith(of + AGAIN)


def said_by(event: Event) -> Iterator[Said]:
    """Yield what an event says of clocks."""
    for rule in rules().values():
        for listed, names in rule.listed.items():
            if event.name in names and _concerns(rule, listed, event.name, event.data):
                kind = _told(rule, listed, event)
                for ref in _refs(rule, listed, event, event.data):
                    yield _said(rule, kind, ref, event)
        if event.name == REOPENED and "case.closed" in rule.listed["cancel"]:
            yield _said(rule, "reopen", event.case_id if rule.per == "case" and not rule.renewed else EVERY_REF, event)


def _said(rule: Rule, kind: str, ref: str, event: Event) -> Said:
    data = event.data
    begins, stops = kind in ("start", "carry"), kind in ("pause", "resume")
    speaks = data["merged"] if kind == "carry" else data
    from_field = speaks.get(rule.since) if rule.since and begins else None
    if kind == "undo":  # It was never stopped by what was given at that instant.
        from_field = data.get("paid_at") or data["issued_at"]
    return Said(
        rule.key,
        ref,
        kind,
        instant(from_field) if from_field else event.occurred_at,
        stood=_stood(rule, speaks) if kind == "carry" else (),
        due_at=instant(data[rule.due_by]) if rule.due_by and begins else None,
        paused_for=data.get("objection_id", "") if stops else "",
    )


def _stood(rule: Rule, merged: Mapping[str, Any]) -> tuple[tuple[datetime, datetime], ...]:
    """Return when papers were awaited in the merged case, if a clock stands still for that."""
    if "case.materials_requested" not in rule.listed["pause"] or rule.since is None:
        return ()
    began = instant(merged[rule.since])
    spans = [(instant(one["since"]), instant(one["until"])) for one in merged.get("papers_awaited", ())]
    return tuple((max(since, began), until) for since, until in spans if until > began)


def _told(rule: Rule, kind: str, event: Event) -> str:
    if kind == "start" and event.name == TOOK_OVER:
        return "carry" if _ran_there(rule, event.data["merged"]) else "start"
    final = event.name in FINAL or (event.name == "referral.dropped" and rule.start_step is not None)
    return "close" if kind == "cancel" and final else kind


def _ran_there(rule: Rule, merged: Mapping[str, Any]) -> bool:
    """Tell whether the merged case was under the clock."""
    if rule.is_urgent:
        return merged.get("urgency") == "emergency" or (merged.get("life_danger") and not merged.get("urgency"))
    return bool(merged.get(rule.since)) and (not rule.procedures or "unknown" in rule.procedures) if rule.since else False


def _concerns(rule: Rule, kind: str, name: str, data: Mapping[str, Any]) -> bool:
    if name == TOOK_OVER:
        return _carries(rule, kind, data)
    if _is_part(kind, name, data) or _is_of_another(rule, kind, name, data):
        return False
    if name == "case.registered" and rule.is_urgent:
        return bool(data.get("life_danger"))
    if name == "case.triaged" and kind != "stop":
        return data["urgency"] == "emergency" if kind == "start" else bool(data.get("downgraded"))
    if name == "review.decided" and rule.procedures:
        return data["procedure"] not in rule.procedures
    if kind == "stop" and rule.until_nothing_owed:
        return name in ("case.rejected", "case.settled") or bool(data.get("nothing_owed"))
    if (rule.key, kind) in OF_FIRST_RELIEF and name == "in_kind.cancelled" and (not data.get("given_fen") or data.get("is_trifle")):
        return False  # No part was handed over whose rest could be called off, or so little that it is none.
    return (rule.key, kind) not in OF_FIRST_RELIEF or bool(data.get("first_relief", True))


def _is_of_another(rule: Rule, kind: str, name: str, data: Mapping[str, Any]) -> bool:
    """Tell whether an event is nothing of a clock: read of another one, another step, an answer not owed, an end that spares it."""
    if name == "case.closed" and rule.after_care:
        return data["outcome"] in DONE
    if name == "inbox.read":
        return (data["clock"], data["step"]) != (rule.key, 0)
    if name == "desk.step_recorded":
        return (rule.start_step if kind == "start" else rule.stop_step) not in (None, data["step"])
    return name in ANSWERS and "referral.result_told" in rule.listed["stop"] and not data.get("result_owed")


def _carries(rule: Rule, kind: str, data: Mapping[str, Any]) -> bool:
    if kind == "stop":
        return data.get("urgency") is not None
    merged, stops = data["merged"], rule.listed["stop"]
    if ("case.triaged" in stops and merged.get("urgency")) or ("case.accepted" in stops and merged.get("accepted_at")):
        return False  # It was done there.
    if rule.is_urgent:
        alive = data.get("life_danger") and not data.get("urgency")  # Judged ordinary, a danger was taken back.
        return bool(_ran_there(rule, merged) or alive or data.get("urgency") == "emergency")
    return rule.since is not None and data.get(rule.since) is not None


def _is_part(kind: str, name: str, data: Mapping[str, Any]) -> bool:
    """Tell whether less than what was owed came: that ends nothing, though a part of goods begins what follows them."""
    match name:
        case "case.materials_received":
            return not data["complete"]
        case "recovery.repaid":
            return bool(data["outstanding_fen"])
        case "in_kind.issued":
            return not data["value_fen"] or (kind == "stop" and bool(data.get("outstanding_fen")))
        case _:
            return False


def _refs(rule: Rule, kind: str, event: Event, data: Mapping[str, Any]) -> list[str]:
    if rule.renewed and rule.per == "case":
        return [event.event_id if kind == "start" else EVERY_REF]
    if rule.per == "case":
        return [event.case_id]
    if rule.per == "item" and event.name == "case.approved":
        return [item["item_id"] for item in data["items"] if item["kind"] == "in_kind"]
    if rule.per == "item" and event.name == "relief.ordered":
        return [data["item_id"]] if data["form"] == "in_kind" else []
    if rule.key == "referral_returned" and kind == "stop" and event.name in ("referral.issued", "referral.consent_awaited"):
        return [data["reissue_of"]] if data.get("reissue_of") else []  # What goes elsewhere ends the wait of what came back.
    ref = data["clock_ref"] if event.name == "inbox.read" else data.get(f"{rule.per}_id", EVERY_REF)
    return [f"{ref}{AGAIN}{event.event_id}" if rule.renewed and kind == "start" else ref]
