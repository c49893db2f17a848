"""When a case is over, whatever the order in which the events of the stages came."""

import random
from collections.abc import Sequence
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.domain.closing import StageEvent, money_under_way, outcome_of, paid_fen
from shared.events.contracts.disbursement import InKindCancelled
from tests.intake import stories
from tests.intake.stories import STORIES, kept_of

NAMES = sorted(STORIES)
TOLD = "referral.result_told"


def ending_of(kept: Sequence[StageEvent]) -> tuple[str | None, int]:
    return outcome_of(kept), paid_fen(kept)


def interleaved(kept: list[StageEvent], seed: int) -> list[StageEvent]:
    """Return the events in a random order that keeps the order within each publisher."""
    queues: dict[str, list[StageEvent]] = {}
    for one in kept:
        queues.setdefault(one.event.TOPIC, []).append(one)
    dice, came = random.Random(seed), []
    while any(queues.values()):
        came.append(queues[dice.choice([topic for topic, queue in queues.items() if queue])].pop(0))
    return came


@pytest.mark.parametrize("name", NAMES)
def test_a_case_ends_as_its_story_says(name):
    story, ending = STORIES[name]
    assert ending_of(kept_of(story)) == ending


@given(st.sampled_from(NAMES), st.integers())
def test_any_interleaving_of_the_topics_closes_once_and_never_takes_it_back(name, seed):
    story, ending = STORIES[name]
    came = interleaved(kept_of(story), seed)
    ends = [outcome_of(came[:n]) for n in range(len(came) + 1)]
    first = next(n for n, end in enumerate(ends) if end is not None)
    assert all(end is None for end in ends[:first])
    assert all(end == ending[0] for end in ends[first:])
    assert ending_of(came) == ending


@pytest.mark.parametrize("name", [name for name in NAMES if sum(map(len, STORIES[name][0].values())) <= 6])
def test_the_set_of_facts_decides_and_not_their_order(name):
    story, ending = STORIES[name]
    assert {ending_of(order) for order in permutations(kept_of(story))} == {ending}


@given(st.sampled_from([name for name in NAMES if STORIES[name][1][0] != "rejected"]), st.data())
def test_a_case_stays_open_while_anything_that_was_promised_is_missing(name, data):
    kept = kept_of(STORIES[name][0])
    needed = [one for one in kept if outcome_of([other for other in kept if other is not one]) is None]
    promises = ("case.approved", "payment.paid", "in_kind.issued", "referral.joined", "formalities.completed", "notice.closed", TOLD)
    promised = [one for one in kept if one.event.short_name() in promises and getattr(one.event, "mode", "post") == "post"]
    assert all(any(one is other for other in needed) for one in promised)
    missing = data.draw(st.sampled_from(needed))
    assert outcome_of([one for one in kept if one is not missing]) is None


ANSWERS = (stories.order_refused, stories.order_dropped, stories.order_completed)
ORDERS = st.sampled_from(("r1", "r2", "r3"))


@given(st.lists(st.tuples(ORDERS, st.sampled_from((*ANSWERS, stories.told)), st.sampled_from((True, False, None))), max_size=9), st.data())
def test_a_case_waits_until_the_person_was_told_what_was_said_last_of_each_order(steps, data):
    said = [make(order) if make is stories.told else make(order, result_owed=result_owed) for order, make, result_owed in steps]
    last = {order: make for order, make, result_owed in steps if make is stories.told or result_owed}
    kept = kept_of({"assessment": [stories.approved(stories.branch())], "referral": [stories.joined(), *said]})
    owed = any(make is not stories.told for make in last.values())
    assert outcome_of(data.draw(st.permutations(kept))) == (None if owed else "referred")


def test_no_event_closes_nothing():
    assert outcome_of([]) is None


@pytest.mark.parametrize("rest", [stories.issued(), InKindCancelled(item_id="goods", reason_code="not_needed")])
def test_a_part_of_the_goods_closes_no_case_and_what_becomes_of_the_rest_does(rest):
    kept = kept_of({"assessment": [stories.approved(stories.goods())], "disbursement": [stories.issued(outstanding_fen=1), rest]})
    assert outcome_of(kept[:-1]) is None
    assert outcome_of(kept) == "aided"


def test_a_payment_that_came_back_does_not_count_as_paid():
    kept = kept_of({"assessment": [stories.approved(stories.cash())], "disbursement": [stories.submitted(), stories.returned()]})
    assert outcome_of(kept) is None


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([], False),
        ([stories.ordered()], True),
        ([stories.ordered(), stories.cancelled()], False),
        ([stories.ordered(), stories.submitted(), stories.returned()], False),
        ([stories.submitted()], True),
        ([stories.submitted(), stories.returned()], False),
        ([stories.submitted(), stories.returned(), stories.submitted()], True),
        ([stories.submitted(), stories.paid()], True),
        ([stories.cancelled()], False),
        ([stories.issued()], True),
    ],
)
def test_money_is_under_way_from_the_order_on_unless_it_came_back(events, expected):
    kept = kept_of({"disbursement": events})
    assert all(money_under_way(order) is expected for order in permutations(kept))
