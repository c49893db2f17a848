"""The checker sees a client of the live stream that missed an event, got one twice or out of order, or one that is not for it."""

from dataclasses import replace

import pytest

from tests.chaos.checker import streams
from tests.chaos.worlds import event, sentences, stream, world

COUNT = 5
EVENTS = [replace(event("case.triaged", number + 1), event_id=f"e{number}") for number in range(COUNT)]


def leaf(number):
    return f'jiuji-leaf/1\n1\n{"0" * 64}\n{{"type":"cn.jiuji.case.{"closed" if number == 2 else "triaged"}.v1"}}\n{{}}'.encode()


def kept(*clients, places=("3709",) * COUNT):
    rows = [{"seq": number + 1, "event_id": f"e{number}", "place_code": places[number], "leaf": leaf(number)} for number in range(COUNT)]
    sealed = [{"leaf_index": number, "event_seq": number + 1} for number in range(COUNT)]
    return world(streams=clients, events=EVENTS, tables={"audit": {"event": rows, "sealed_leaf": sealed}})


def resumed(first, last, then):
    one, two = stream(first), stream(then)
    return replace(one, lines=[*one.lines, {"opened": True, "last_event_id": str(last)}, *two.lines[1:]])


@pytest.mark.parametrize(
    "client",
    [
        stream(range(COUNT), after="-1"),
        stream([3, 4], after="2"),
        stream(range(COUNT)),
        resumed([0, 1], 1, [2, 3, 4]),
        stream([2], types=("cn.jiuji.case.closed.v1",)),
    ],
)
def test_a_client_that_saw_everything_once_is_no_violation(client):
    assert sentences(streams.check, kept(client)) == []


@pytest.mark.parametrize(
    "client",
    [
        stream([0, 1, 3, 4], after="-1"),
        stream([0, 1, 1, 2, 3, 4], after="-1"),
        stream([0, 2, 1, 3, 4], after="-1"),
        stream([0, 1, 2], after="-1"),
        stream(range(COUNT), event_ids=["e0", "e1", "e1", "e3", "e4"], after="-1"),
        stream([*range(COUNT), 9], after="-1"),
        resumed([0, 1], 0, [2, 3, 4]),
        stream(range(COUNT), said={"urgency": "ordinary"}, after="-1"),
    ],
    ids=["missed", "twice", "order", "tail", "another", "unknown", "resumed elsewhere", "said otherwise"],
)
def test_a_client_that_did_not_is_seen(client):
    assert sentences(streams.check, kept(client))


def test_what_is_outside_the_filter_must_not_come():
    places = ("370983", "370983", "370902", "370983", "370983")
    within = stream([0, 1, 3, 4], jurisdiction="370983", after="-1")
    everything = stream(range(COUNT), jurisdiction="370983", after="-1")
    assert sentences(streams.check, kept(within, places=places)) == []
    assert sentences(streams.check, kept(everything, places=places))
