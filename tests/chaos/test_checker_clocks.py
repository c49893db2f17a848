"""The checker sees a clock that fired twice or not at all, that was reset, or that ended otherwise than the events say."""

import json
from dataclasses import replace

import pytest

from tests.chaos.checker import clocks
from tests.chaos.checker.rules import said_by
from tests.chaos.worlds import CASE, at, event, sentences, world

REGISTERED = event("case.registered", 1, registered_at=at(0).isoformat(), first_asked_officer="officer-1")
TRIAGED = event("case.triaged", 2, 5, urgency="ordinary", registered_at=at(0).isoformat())
ACCEPTED = event("case.accepted", 3, 25)


def fact(kind, of, **changes):
    kept = {"case_id": CASE, "clock": "acceptance", "ref": CASE, "event_id": of.event_id, "kind": kind}
    kept |= {"pauses": "[]", "due_at": None, "paused_for": ""}
    return kept | {"said_at": of.occurred_at, "counts_from": of.occurred_at} | changes


def clock(**changes):
    ladder = json.dumps([{"at": at(30).isoformat(), "role": "township_approver"}])
    kept = {"case_id": CASE, "clock": "acceptance", "ref": CASE, "started_at": at(0), "warn_at": at(15), "due_at": at(20)}
    kept |= {"ended_at": at(25), "ladder": ladder, "answerable": "officer-1", "breached_at": at(20)}
    return kept | {"pauses": "[]", "paused_at": None, "carried_at": None} | changes


def triaged():
    times = {"warn_at": at(8), "due_at": at(10), "ended_at": at(5), "breached_at": None}
    return clock(clock="triage", ladder="[]", **times)


def beside(*events):
    """Return what events say of the other clocks."""
    told = [(one, event) for event in events for one in said_by(event) if one.clock != "acceptance"]
    return [fact(one.kind, of, clock=one.clock, ref=one.ref, counts_from=one.counts_from, due_at=one.due_at) for one, of in told]


def said(name, number, seconds, **more):
    told = {"clock": "acceptance", "clock_ref": CASE, "due_at": at(20).isoformat(), "answerable": "officer-1"}
    return event(name, number, seconds, source="audit", **told | more)


WARNED, BREACHED = said("sla.warned", 1, 15), said("sla.breached", 2, 20)


def kept(announced=(WARNED, BREACHED), row=None, facts=None, accepted_received=25, taken=None):
    taken_in = {REGISTERED: at(0), ACCEPTED: at(accepted_received), TRIAGED: at(5)}
    inbox = [{"event_id": event.event_id, "committed_at": committed} for event, committed in taken_in.items()]
    events = [REGISTERED, TRIAGED, ACCEPTED]
    facts = [fact("start", REGISTERED), fact("stop", ACCEPTED)] if facts is None else facts
    if taken is not None:
        events.append(event("duty.handover_acknowledged", 4, taken[0], to_officer="officer-2", handover_id="h1"))
        inbox.append({"event_id": events[-1].event_id, "committed_at": at(taken[1])})
        facts.append(fact("stop", events[-1], clock="handover_ack", ref="h1"))
    tables = {
        "clock": [row or clock(), triaged()],
        "clock_fact": [*facts, *beside(REGISTERED, TRIAGED, ACCEPTED)],
        "inbox": inbox,
    }
    cases = {"intake_case": [{"case_id": CASE, "registered_at": at(0)}]}
    return world(events=[*events, *announced], tables={"audit": tables, "intake": cases})


def test_a_clock_that_told_each_instant_once_is_no_violation():
    assert sentences(clocks.check, kept()) == []


def test_a_breach_that_is_announced_twice_is_seen():
    assert any("2 times" in s for s in sentences(clocks.check, kept([WARNED, BREACHED, said("sla.breached", 3, 21)])))


def test_a_breach_that_is_never_announced_is_seen():
    assert any("never announced" in s for s in sentences(clocks.check, kept([WARNED])))


@pytest.mark.parametrize(("due", "seen"), [(20, True), (21, False)])
def test_what_was_announced_in_the_merged_case_is_not_announced_again(due, seen):
    told = said("sla.breached", 2, 22, due_at=at(due).isoformat())
    found = sentences(clocks.check, kept([told], row=clock(carried_at=at(21))))
    assert not any("never announced" in sentence for sentence in found)
    assert any("announced again" in sentence for sentence in found) is seen


def test_a_breach_after_a_stop_that_was_known_is_seen():
    early = clock(ended_at=at(18))
    accepted = event("case.accepted", 3, 18)
    facts = [fact("start", REGISTERED), fact("stop", accepted)]
    wrong = kept(row=early, facts=facts, accepted_received=17)
    assert any("had ended before" in s for s in sentences(clocks.check, wrong))
    behind = {"kind": "spoil", "detail": {"event_id": REGISTERED.event_id, "case_id": CASE}}
    assert not any("had ended before" in s for s in sentences(clocks.check, replace(wrong, faults=[behind]))), "it was parked meanwhile"


def test_a_breach_after_its_stop_was_heard_is_seen():
    facts = [fact("start", REGISTERED), fact("stop", ACCEPTED, said_at=at(18), counts_from=at(18))]
    told = kept(row=clock(ended_at=at(18)), facts=facts, accepted_received=17)
    assert any("had ended before" in s for s in sentences(clocks.check, told))


def test_a_breach_before_its_stop_was_heard_is_nobodys_fault():
    facts = [fact("start", REGISTERED), fact("stop", ACCEPTED, said_at=at(18), counts_from=at(18))]
    late = kept(row=clock(ended_at=at(18)), facts=facts, accepted_received=60)
    assert not any("had ended before" in s for s in sentences(clocks.check, late))


@pytest.mark.parametrize(
    "wrong",
    [
        kept(row=clock(started_at=at(3))),
        kept(facts=[fact("start", REGISTERED, counts_from=at(3)), fact("stop", ACCEPTED)], row=clock(started_at=at(3))),
        kept(row=clock(ended_at=None), announced=[WARNED, BREACHED, said("sla.escalated", 3, 30, step=1)]),
        kept(facts=[fact("start", REGISTERED)]),
        kept(facts=[fact("start", REGISTERED), fact("stop", event("case.accepted", 9, 25))]),
        kept(announced=[WARNED, BREACHED, said("sla.escalated", 3, 30, step=2)]),
    ],
    ids=["moved", "counts from elsewhere", "never ended", "stop forgotten", "stop of nothing", "step that is none"],
)
def test_a_clock_that_is_not_what_the_events_say_is_seen(wrong):
    assert sentences(clocks.check, wrong)


def named(warned="officer-1", breached="officer-1", stored="officer-1", **more):
    """Return a world in which officer-2 takes the duty over, and announcements name these."""
    announced = [said("sla.warned", 1, 15, answerable=warned), said("sla.breached", 2, 20, answerable=breached)]
    return kept(announced, row=clock(answerable=stored, **more.pop("row", {})), **more)


@pytest.mark.parametrize(
    "good",
    [
        named(),
        named(breached="officer-2", stored="officer-2", taken=(17, 17)),
        named("officer-2", "officer-2", "officer-2", taken=(12, 12)),
        named(taken=(22, 22)),
        named(breached="officer-1", stored="officer-2", taken=(18, 30)),
        named("officer-2", "officer-2", "officer-2", taken=(22, 22), row={"carried_at": at(23)}),
    ],
    ids=["nobody took over", "between", "before", "after", "audit heard of it late", "carried"],
)
def test_whoever_was_answerable_at_the_instant_may_be_named(good):
    assert not [sentence for sentence in sentences(clocks.check, good) if "names" in sentence or "answers" in sentence]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (named(breached="officer-1", stored="officer-2", taken=(17, 17)), "sla.breached names officer-1"),
        (named(warned="officer-2", breached="officer-2", stored="officer-2", taken=(17, 17)), "sla.warned names officer-2"),
        (named(breached="officer-2", taken=(22, 22)), "sla.breached names officer-2"),
        (named(breached="officer-2", stored="officer-1", taken=(17, 17)), "is kept with officer-1"),
        (named(stored="officer-2", taken=(22, 22)), "is kept with officer-2"),
    ],
    ids=["the first asked is blamed", "before it was taken over", "breached before", "kept with the first asked", "kept with the last"],
)
def test_somebody_who_was_not_answerable_at_the_instant_is_seen(wrong, told):
    assert any(told in sentence for sentence in sentences(clocks.check, wrong))


REQUESTED = event("case.materials_requested", 4, 12, materials=["bank_account"], answer_by=at(60).isoformat())


def paused(row, facts):
    found = kept([], row=clock(**{"ended_at": None, "breached_at": None} | row), facts=[fact("start", REGISTERED), *facts])
    found.events = [REGISTERED, TRIAGED, REQUESTED]
    found.tables["audit"]["inbox"].append({"event_id": REQUESTED.event_id, "committed_at": at(12)})
    return [sentence for sentence in sentences(clocks.check, found) if "acceptance" in sentence]


def test_a_clock_that_stands_still_announces_nothing_meanwhile():
    pauses = json.dumps([{"since": at(12).isoformat(), "until": None}])
    assert paused({"pauses": pauses, "paused_at": at(12)}, [fact("pause", REQUESTED)]) == []


@pytest.mark.parametrize(
    ("row", "facts"),
    [
        ({"ended_at": at(12)}, [fact("stop", REQUESTED)]),
        ({}, [fact("pause", REQUESTED)]),
        ({"due_at": at(40)}, []),
    ],
    ids=["ended", "went on", "put off"],
)
def test_a_pause_that_ends_a_clock_or_is_none_is_seen(row, facts):
    assert paused(row, facts)


RECOVERY = event("recovery.ordered", 1, 30, source="disbursement", recovery_id="r1", amount_fen=9)
REPAID = event("recovery.repaid", 2, 40, source="disbursement", recovery_id="r1", amount_fen=4, outstanding_fen=5)
GOODS = event("relief.ordered", 1, 30, source="assessment", item_id="r1", form="in_kind", amount_fen=9)
HANDED = event("in_kind.issued", 2, 40, source="disbursement", item_id="r1", value_fen=4, outstanding_fen=5)


@pytest.mark.parametrize(
    ("name", "said", "moved"),
    [
        ("in_kind.issued", {"value_fen": 4, "outstanding_fen": 5}, {("formalities_completion", "start")}),
        ("in_kind.issued", {"value_fen": 0, "outstanding_fen": 9}, set()),
        ("in_kind.cancelled", {"given_fen": 4}, {("first_relief", "stop")}),
        ("in_kind.cancelled", {}, set()),
        ("in_kind.cancelled", {"given_fen": 4, "first_relief": False}, set()),
    ],
)
def test_a_part_of_goods_moves_the_clocks_of_first_relief_as_the_profile_says(name, said, moved):
    goods = event(name, 2, source="disbursement", item_id="r1", **{"first_relief": True} | said)
    of_relief = {(one.clock, one.kind) for one in said_by(goods) if one.clock in ("first_relief", "formalities_completion")}
    assert of_relief == moved


@pytest.mark.parametrize(("clock", "ordered", "part"), [("recovery", RECOVERY, REPAID), ("goods_due", GOODS, HANDED)])
def test_a_part_that_ends_a_clock_is_seen(clock, ordered, part):
    found = kept()
    found.events = [*found.events, ordered, part]
    audit = found.tables["audit"]
    audit["inbox"] += [{"event_id": one.event_id, "committed_at": one.occurred_at} for one in (ordered, part)]
    audit["clock_fact"] += [fact("start", ordered, clock=clock, ref="r1"), fact("stop", part, clock=clock, ref="r1")]
    assert any(f"{part.name} says nothing of the kind" in sentence for sentence in sentences(clocks.check, found))
