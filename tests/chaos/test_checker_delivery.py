"""The checker sees what was committed and not published, published and not committed, altered, not received, or set aside."""

import json
from dataclasses import replace
from importlib import import_module

import pytest

from shared.events.contracts import EVENTS
from tests.chaos.checker import delivery
from tests.chaos.checker.world import DESKS, SUBSCRIBES, has_effect
from tests.chaos.worlds import CASE, READ, event, record, sentences, world

ONE, TWO = event("case.registered", 1), event("case.triaged", 2)


def told(records=None, receipts=(ONE, TWO), position=2, events=(ONE, TWO), **tables):
    kept = {
        "inbox": [{"event_id": one.event_id} for one in receipts],
        "stream_position": [{"source": "intake", "case_id": CASE, "version": position}],
        **tables,
    }
    records = [record(ONE, 0), record(TWO, 1)] if records is None else records
    return world(events=events, records=records, tables={"assessment": kept})


def test_what_was_published_and_received_once_is_no_violation():
    assert sentences(delivery.check, told(records=[record(ONE, 0), record(ONE, 1), record(TWO, 2)])) == []


def test_an_event_that_is_not_in_its_topic_is_seen():
    assert any("is not in jiuji.intake" in sentence for sentence in sentences(delivery.check, told(records=[record(ONE, 0)])))


def test_an_event_that_was_just_committed_may_still_be_on_its_way():
    young = replace(TWO, occurred_at=READ)
    assert sentences(delivery.check, told(records=[record(ONE, 0)], receipts=[ONE], position=1, events=(ONE, young))) == []


def test_an_event_that_nobody_committed_is_seen():
    stray = record(event("case.accepted", 3), 2)
    assert any(
        "never committed" in sentence for sentence in sentences(delivery.check, told(records=[record(ONE, 0), record(TWO, 1), stray]))
    )


def test_a_record_that_is_no_event_is_nobodys_fault():
    noise = record(ONE, 2, headers={"ce_type": "nonsense"}, value=b"poison")
    assert sentences(delivery.check, told(records=[record(ONE, 0), record(TWO, 1), noise])) == []


@pytest.mark.parametrize(
    "changes",
    [{"value": b"{}x"}, {"key": "other"}, {"topic": "jiuji.audit"}, {"headers": {**record(TWO, 1).headers, "ce_actor": "somebody"}}],
)
def test_an_altered_record_is_seen(changes):
    assert any("differs" in sentence for sentence in sentences(delivery.check, told(records=[record(ONE, 0), record(TWO, 1, **changes)])))


SPOIL = {"kind": "spoil", "detail": {"event_id": TWO.event_id, "case_id": CASE}}


def spoiled(redriven_at, faults=(SPOIL,), **changes):
    records = [record(ONE, 0), record(TWO, 1, value=b"spoiled", **changes)]
    letter = {"headers": json.dumps([*records[1].headers.items()]), "reason": "invalid_body", "redriven_at": redriven_at}
    return replace(told(records=records, dead_letter=[letter]), faults=faults)


def test_an_event_that_was_spoiled_by_the_campaign_and_asked_for_again_is_no_violation():
    assert sentences(delivery.check, spoiled(READ)) == []


@pytest.mark.parametrize(
    ("world_", "said"),
    [
        (spoiled(None), "is a dead letter"),
        (spoiled(READ, faults=()), "is a dead letter"),
        (spoiled(READ, faults=()), "differs"),
        (spoiled(READ, key="other"), "differs"),
    ],
)
def test_an_event_that_stayed_unread_or_that_the_campaign_did_not_spoil_is_seen(world_, said):
    assert any(said in sentence for sentence in sentences(delivery.check, world_))


def test_an_event_that_never_arrived_is_seen():
    missing = told(receipts=[ONE], position=1)
    assert any("never arrived at assessment" in sentence for sentence in sentences(delivery.check, missing))


def test_a_receipt_without_its_position_is_seen():
    assert any("stands at 1" in sentence for sentence in sentences(delivery.check, told(position=1)))


@pytest.mark.parametrize("service", SUBSCRIBES)
def test_the_checkers_table_of_handlers_is_that_of_the_services(service):
    spec = import_module(f"services.{service}.main" if service in DESKS else f"{service}.main").SPEC
    names = {one.short_name() for one in EVENTS.values() if one.TOPIC in SUBSCRIBES[service]}
    assert {name for name in names if has_effect(service, event(name, 1))} == {one.short_name() for one in spec.handlers}


def test_an_event_without_effect_needs_to_be_passed_and_no_receipt():
    three = event("duty.handover_offered", 3)
    records, events = [record(ONE, 0), record(TWO, 1), record(three, 2)], (ONE, TWO, three)
    assert sentences(delivery.check, told(records=records, events=events, position=3)) == []
    assert any("never arrived at assessment" in sentence for sentence in sentences(delivery.check, told(records=records, events=events)))
    received = told(records=records, events=events, receipts=events, position=3)
    assert any("where nothing handles it" in sentence for sentence in sentences(delivery.check, received))


def test_a_position_beyond_what_was_committed_is_seen():
    assert any("stands at 3" in sentence for sentence in sentences(delivery.check, told(position=3)))


def test_a_receipt_of_nothing_is_seen():
    assert sentences(delivery.check, told(receipts=[ONE, TWO, event("case.accepted", 3)]))


def test_what_is_set_aside_is_seen():
    row = {"event_id": TWO.event_id, "source": "intake", "case_id": CASE, "case_version": 2, "reason": "gap", "error": None}
    assert any("is parked" in sentence for sentence in sentences(delivery.check, told(parked_event=[row])))


def test_a_hole_in_the_outbox_is_seen():
    assert any("has the versions" in s for s in sentences(delivery.check, told(records=[record(TWO, 0)], events=[TWO], receipts=[TWO])))
