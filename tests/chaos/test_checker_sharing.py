"""The checker sees a partition that two read, a batch after its lease, and transactions that waited for each other."""

import pytest

from tests.chaos.checker import sharing
from tests.chaos.worlds import at, sentences, world


def lease(number, taken, used=None, ended=None, partition=0):
    return {
        "lease": number,
        "partition": partition,
        "reader": f"host:{number}",
        "taken_at": at(taken),
        "used_at": None if used is None else at(used),
        "ended_at": None if ended is None else at(ended),
    }


def told(*leases, **parts):
    return sentences(sharing.check, world(tables={"intake": {"partition_lease": list(leases)}}, **parts))


def test_leases_one_after_the_other_are_no_violation():
    assert told(lease(1, 0, used=4, ended=5), lease(2, 5, used=9), lease(3, 1, partition=1)) == []


@pytest.mark.parametrize("ended", [None, 6])
def test_two_who_hold_a_partition_at_once_are_seen(ended):
    assert any("host:1 and by host:2" in sentence for sentence in told(lease(1, 0, ended=ended), lease(2, 5)))


def test_a_batch_after_the_end_of_its_lease_is_seen():
    assert any("came after its lease ended" in sentence for sentence in told(lease(1, 0, used=6, ended=5)))


def test_a_deadlock_is_seen():
    assert any("deadlock detected" in sentence for sentence in told(deadlocks=["ERROR:  deadlock detected"]))
