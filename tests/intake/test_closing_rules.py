"""When a case is over, whatever the order in which the stages were heard."""

import random
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.rules.closing import Closure, Fact, closure, money_under_way
from tests.intake import stories
from tests.intake.stories import STORIES, facts_of

NAMES = sorted(STORIES)


def interleaved(facts: list[Fact], seed: int) -> list[Fact]:
    """Return the facts in a random order that keeps the order within each publisher."""
    queues: dict[str, list[Fact]] = {}
    for fact in facts:
        queues.setdefault(fact.source, []).append(fact)
    dice, heard = random.Random(seed), []
    while any(queues.values()):
        heard.append(queues[dice.choice([source for source, queue in queues.items() if queue])].pop(0))
    return heard


@pytest.mark.parametrize("name", NAMES)
def test_a_case_ends_as_its_story_says(name):
    story, (outcome, paid_fen) = STORIES[name]
    assert closure(facts_of(story)) == Closure(outcome, paid_fen)


@given(st.sampled_from(NAMES), st.integers())
def test_any_interleaving_of_the_topics_closes_once_and_never_takes_it_back(name, seed):
    story, (outcome, paid_fen) = STORIES[name]
    heard = interleaved(facts_of(story), seed)
    ends = [closure(heard[:n]) for n in range(len(heard) + 1)]
    first = next(n for n, end in enumerate(ends) if end is not None)
    assert all(end is None for end in ends[:first])
    assert all(end is not None and end.outcome == outcome for end in ends[first:])
    assert ends[-1] == Closure(outcome, paid_fen)


@pytest.mark.parametrize("name", [name for name in NAMES if sum(map(len, STORIES[name][0].values())) <= 6])
def test_the_set_of_facts_decides_and_not_their_order(name):
    story, (outcome, paid_fen) = STORIES[name]
    assert {closure(order) for order in permutations(facts_of(story))} == {Closure(outcome, paid_fen)}


@given(st.sampled_from([name for name in NAMES if STORIES[name][1][0] != "rejected"]), st.data())
def test_a_case_stays_open_while_anything_that_was_promised_is_missing(name, data):
    facts = facts_of(STORIES[name][0])
    needed = [fact for fact in facts if closure([other for other in facts if other is not fact]) is None]
    promises = ("case.approved", "payment.paid", "in_kind.issued", "referral.joined", "formalities.completed", "notice.closed")
    assert {fact.event_id for fact in needed} >= {
        fact.event_id for fact in facts if fact.said.short_name() in promises and getattr(fact.said, "mode", "post") == "post"
    }
    missing = data.draw(st.sampled_from(needed))
    assert closure([fact for fact in facts if fact is not missing]) is None


def test_nothing_heard_closes_nothing():
    assert closure([]) is None


def test_a_payment_that_came_back_does_not_count_as_paid():
    facts = facts_of({"assessment": [stories.approved(stories.cash())], "disbursement": [stories.submitted(), stories.returned()]})
    assert closure(facts) is None


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ([], False),
        ([stories.submitted()], True),
        ([stories.submitted(), stories.returned()], False),
        ([stories.submitted(), stories.returned(), stories.submitted()], True),
        ([stories.submitted(), stories.paid()], True),
        ([stories.cancelled()], False),
        ([stories.issued()], True),
    ],
)
def test_money_is_under_way_from_the_bank_on_unless_it_came_back(said, expected):
    facts = facts_of({"disbursement": said})
    assert all(money_under_way(order) is expected for order in permutations(facts))
