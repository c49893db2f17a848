"""Small made-up worlds for the tests of the checker: what a short campaign without a fault would have left."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tests.chaos.checker.world import Attempt, Event, Record, Stream, World

BEGUN = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
READ = BEGUN + timedelta(minutes=10)
CASE = "01950000-0000-7000-8000-000000000001"
PLACE = "370983101201"


def at(seconds):
    """Return an instant of the campaign."""
    return BEGUN + timedelta(seconds=seconds)


def event(name, version, seconds=0, source="intake", case_id=CASE, **data):
    """Return a committed event; its id is made of publisher, case and version."""
    return Event(
        source=source,
        event_id=f"{source}-{case_id}-{version}",
        type=f"cn.jiuji.{name}.v1",
        topic=f"jiuji.{source}",
        case_id=case_id,
        case_version=version,
        place_code=PLACE,
        occurred_at=at(seconds),
        body=json.dumps(data).encode(),
        actor="officer-1",
    )


def record(of, offset, partition=0, **changes):
    """Return the record that publishes an event."""
    headers = {f"ce_{name}": value for name, value in of.attributes().items()} | {"ce_time": of.occurred_at.isoformat()}
    made = Record(of.topic, partition, offset, of.case_id, of.body, headers)
    return replace(made, **changes)


def world(**parts):
    """Return a world that was read ten minutes after its beginning."""
    return World(**{"topics_read_at": READ, **parts})


def attempt(op, number=1, began=0, ended=1, status=201, answer='{"case_id":"c"}', **more):
    """Return one try of a registration; `status=None` for one without an answer."""
    outcome = "unknown" if status is None or status >= 500 else "ok" if status < 300 else "fail"
    made = Attempt(
        op=op,
        attempt=number,
        service="intake",
        method="POST",
        path="/v1/cases",
        actor="officer-1",
        key=f"key-{op}",
        body={"place_code": PLACE},
        began_at=at(began),
        began_ns=began * 10**9,
        outcome=outcome,
        ended_at=at(ended),
        ended_ns=ended * 10**9,
        status=status,
        answer=answer,
    )
    return replace(made, **more)


def stream(ids, event_ids=None, said=None, **more):
    """Return what a client of the stream got, in one connection."""
    names = event_ids or [f"e{number}" for number in ids]
    lines = [{"opened": True, "last_event_id": more.get("after")}]
    told = {"type": "cn.jiuji.case.triaged.v1", "case_id": CASE, "said": said or {}}
    lines += [{"id": str(number), "event_id": name} | told for number, name in zip(ids, names, strict=True)]
    return Stream(**{"client": "c1", "jurisdiction": "*", "types": None, "after": None, "lines": lines, **more})


def sentences(check, of):
    """Return what a check says of a world."""
    return sorted(str(violation) for violation in check(of))
