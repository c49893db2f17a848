"""The checker sees events of a case in a wrong order, and a case in two partitions; duplicates alone are no fault."""

import pytest

from tests.chaos.checker import order
from tests.chaos.worlds import event, record, sentences, world

ONE, TWO, THREE = (event("case.triaged", version) for version in (1, 2, 3))


def published(*events):
    return world(events=[ONE, TWO, THREE], records=[record(one, offset) for offset, one in enumerate(events)])


@pytest.mark.parametrize("events", [(ONE, TWO, THREE), (ONE, ONE, TWO, ONE, TWO, THREE)])
def test_duplicates_do_not_break_the_order(events):
    assert sentences(order.check, published(*events)) == []


@pytest.mark.parametrize("events", [(TWO, ONE, THREE), (ONE, THREE, TWO), (ONE, THREE)])
def test_an_inversion_or_a_hole_is_seen(events):
    assert sentences(order.check, published(*events))


def test_publishers_are_counted_apart():
    other = event("survey.completed", 1, source="assessment")
    both = world(events=[ONE, other], records=[record(ONE, 0), record(other, 0)])
    assert sentences(order.check, both) == []


def test_a_case_in_two_partitions_is_seen():
    spread = world(events=[ONE, TWO], records=[record(ONE, 0), record(TWO, 0, partition=1)])
    assert any("spread" in sentence for sentence in sentences(order.check, spread))


def raised(*records):
    return world(events=[ONE, TWO, THREE], records=list(records), faults=[{"kind": "partitions"}])


def test_a_case_may_go_on_in_another_partition_once_there_are_more():
    assert sentences(order.check, raised(record(ONE, 7, partition=3), record(TWO, 0, partition=1), record(THREE, 1, partition=1))) == []


@pytest.mark.parametrize(
    "records",
    [
        [record(TWO, 7, partition=3), record(ONE, 8, partition=3), record(THREE, 0, partition=1)],
        [record(ONE, 7, partition=3), record(THREE, 0, partition=1)],
        [record(ONE, 7, partition=3), record(TWO, 0, partition=1), record(THREE, 0, partition=2)],
    ],
    ids=["inverted", "missing", "in a third"],
)
def test_with_more_partitions_inversions_and_holes_are_still_seen(records):
    assert sentences(order.check, raised(*records))
