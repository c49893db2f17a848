"""The checker gives no verdict on a campaign that kept nothing of what the checks read."""

import re

import pytest

from tests.chaos.checker.checking import NothingKept, check_world, need_kept
from tests.chaos.signing import KEY
from tests.chaos.worlds import attempt, event, record, stream, world

KEPT = {
    "attempts": [attempt("register")],
    "streams": [stream([1])],
    "records": [record(event("case.registered", 1), 0)],
    "proofs": [{"kind": "head"}, {"kind": "growth"}, {"kind": "bundle"}],
}
RUN = {"log_key": KEY}


def test_a_campaign_that_kept_of_everything_is_judged():
    need_kept(world(**KEPT))


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        ({"attempts": []}, "kept no attempts"),
        ({"streams": [stream([])]}, "kept no messages of the stream"),
        ({"records": []}, "kept no records of topics"),
        ({"proofs": KEPT["proofs"][:2]}, "kept no proofs of kind bundle"),
        ({"proofs": []}, "kept no proofs of kind head, no proofs of kind growth, no proofs of kind bundle"),
    ],
)
def test_one_that_lacks_a_kind_is_not(missing, said):
    with pytest.raises(NothingKept, match=re.escape(said)):
        need_kept(world(**(KEPT | missing)))


def test_a_world_in_which_nothing_is_wrong_because_nothing_was_kept_has_no_verdict():
    with pytest.raises(NothingKept):
        check_world(world(run=RUN))


def test_what_was_violated_is_told_though_nothing_else_was_kept():
    assert check_world(world(run=RUN, deadlocks=["deadlock detected"]))
