"""e. A period lasted as long as the profile promises: the office's time to answer, the person's for papers, and a public notice.

The office's time stands still while papers are awaited, and silence accepts when it is over, however late that is noticed. A notice hangs
its whole period and until every objection to it was investigated.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache

import yaml

from tests.chaos.checker.rules import CASE_ENDS, CLOCKS, TOOK_OVER
from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Event, World, instant

PERIODS = CLOCKS.with_name("periods.yaml")
ANSWERED = ("case.accepted", *CASE_ENDS)


@cache
def periods() -> Mapping[str, timedelta]:
    """Return the profile's periods, all in seconds here."""
    document = yaml.safe_load(PERIODS.read_text("utf-8"))
    return {name: timedelta(seconds=float(entry["limit"].removesuffix("s"))) for name, entry in document.items() if name != "defaults"}


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    yield from _notices(world)
    armed = {row["case_id"]: row["due_at"] for row in world.rows("intake", "timer") if row["kind"] == "deemed_acceptance"}
    told: dict[str, list[Event]] = defaultdict(list)
    for event in world.events:
        if event.source == "intake":
            told[event.case_id].append(event)
    for case_id, events in told.items():
        events.sort(key=lambda event: event.case_version)
        faults = [*_materials(events), *_silence(events, armed.get(case_id))]
        yield from (Violation("e", f"case {case_id}", fault) for fault in faults)


def _materials(events: Sequence[Event]) -> Iterator[str]:
    """The person was asked once, and once again for each paper that was wrong; had the whole time, and it was over only when it was."""
    faulty: list[str] | None = None
    for event in events:
        if event.name == "case.materials_requested":
            wrong = event.data.get("faulty") or []
            if faulty is not None and (not wrong or set(wrong) & set(faulty)):
                yield f"papers were asked for again at {event.occurred_at}, though {', '.join(wrong) or 'none'} had been found wrong anew"
            faulty = [*(faulty or []), *wrong]
            wanted = event.occurred_at + periods()["materials_answer"]
            if instant(event.data["answer_by"]) != wanted:
                yield f"papers were asked for by {event.data['answer_by']}, and the period ends at {wanted}"
        elif event.name == "case.materials_overdue" and event.occurred_at < instant(event.data["answer_by"]):
            yield f"papers counted as overdue at {event.occurred_at}, before {event.data['answer_by']}"


def _silence(events: Sequence[Event], armed: datetime | None) -> Iterator[str]:
    if events[0].name != "case.registered" or any(event.name == TOOK_OVER for event in events):
        return  # What a merged case brings along is judged beside its clocks.
    before = []
    for event in events:
        if event.name in ANSWERED:
            yield from _answered(before, event)
            return
        before.append(event)
    due_at, _ = silence_of(before)
    if armed != due_at:
        yield f"silence accepts it at {armed}, and the office's time is over at {due_at}"


def _answered(before: Sequence[Event], answer: Event) -> Iterator[str]:
    due_at, received_at = silence_of(before)
    is_over = due_at is not None and due_at <= answer.occurred_at
    if answer.name == "case.accepted" and answer.data.get("deemed"):
        if not is_over:
            yield f"silence accepted it at {answer.occurred_at}, and the office's time was over at {due_at or 'no time yet'}"
        if instant(answer.data["accepted_at"]) != received_at:
            yield f"counts as accepted from {answer.data['accepted_at']}, and everything was there at {received_at}"
    elif answer.name in ("case.accepted", "case.not_accepted") and is_over:
        yield f"{answer.name} at {answer.occurred_at}, and silence had accepted it at {due_at}"


def silence_of(events: Sequence[Event]) -> tuple[datetime | None, datetime]:
    """Return when the office's time to answer is over, None while it stands still, and since when it had all that it would get."""
    received_at = instant(events[0].data["registered_at"])
    due_at: datetime | None = received_at + periods()["deemed_acceptance"]
    left = timedelta()
    for event in events:
        if event.name == "case.materials_requested" and due_at is not None:
            due_at, left = None, due_at - event.occurred_at
        elif event.name == "case.materials_overdue" or (event.name == "case.materials_received" and event.data["complete"]):
            received_at = instant(event.data.get("answer_by") or event.occurred_at)
            due_at = received_at + left
    return due_at, received_at


def _notices(world: World) -> Iterator[Violation]:
    objections: dict[str, list[Event]] = defaultdict(list)
    for event in world.said("notice.objection_raised", "notice.objection_resolved"):
        objections[event.data["notice_id"]].append(event)
    ends = {}
    for event in world.said("notice.opened"):
        ends[event.data["notice_id"]] = event.occurred_at + periods()[f"{event.data['mode']}_notice"]
        if instant(event.data["closes_at"]) != ends[event.data["notice_id"]]:
            yield Violation("e", f"notice {event.data['notice_id']}", f"closes at {event.data['closes_at']}, against its period")
    for event in world.said("notice.closed"):
        notice_id = event.data["notice_id"]
        before = [one for one in objections[notice_id] if one.case_version < event.case_version]
        for fault in _closed(event, ends.get(notice_id), before):
            yield Violation("e", f"notice {notice_id}", fault)


def _closed(event: Event, ends_at: datetime | None, objections: Sequence[Event]) -> Iterator[str]:
    resolved = {one.data["objection_id"]: one.data["upheld"] for one in objections if one.name == "notice.objection_resolved"}
    raised = {one.data["objection_id"] for one in objections if one.name == "notice.objection_raised"}
    if event.data["upheld"] != any(resolved.values()):
        yield "was closed otherwise than its objections were resolved"
    if event.data["upheld"]:
        return
    if ends_at is None or event.occurred_at < ends_at:
        yield f"was closed at {event.occurred_at}, before its period was over at {ends_at}"
    if raised - resolved.keys():
        yield f"was closed at {event.occurred_at}, while an objection to it was open"
