"""The ledger's promises, for any sequence of transfers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disbursement.domain.ledger import HAPPENED, Account, Book, Outcome, Transfer, TransferKind, move, pend, post, void

CODES = ("treasury", "budget", "reserve", "clearing", "paid")


def book() -> Book:
    return Book({code: Account(code, code, "370983000000", limited=code != "treasury") for code in CODES})


amounts = st.integers(1, 1_000)
pairs = st.permutations(CODES).map(lambda codes: (codes[0], codes[1]))
steps = st.one_of(
    st.tuples(st.sampled_from(("move", "pend")), st.integers(0, 60), pairs, amounts),
    st.tuples(st.sampled_from(("post", "void")), st.integers(0, 60), st.integers(0, 60), st.none()),
)


def transfer_of(step, holds: dict[str, Transfer]) -> Transfer | None:
    kind, number, what, amount = step
    if kind in ("move", "pend"):
        debit, credit = what
        return (move if kind == "move" else pend)(f"t{number}", debit, credit, amount)
    hold = holds.get(f"t{what}")
    return None if hold is None else (post if kind == "post" else void)(f"t{number}", hold)


def run(groups) -> tuple[Book, list[tuple[list[Transfer], Outcome]]]:
    made, log = book(), []
    made.post_all([[move("opening", "treasury", "budget", 1_500)]])
    for group in groups:
        holds = {one.transfer_id: one for one in made.made if one.kind is TransferKind.PEND}
        transfers = [one for step in group if (one := transfer_of(step, holds)) is not None]
        log.append((transfers, made.post_all([transfers])[0]))
    return made, log


histories = st.lists(st.lists(steps, max_size=3), max_size=40)


@given(histories)
def test_the_sum_over_all_accounts_is_zero_and_nobody_owes_but_the_treasury(groups):
    made, _ = run(groups)
    accounts, resolved = made.accounts.values(), {one.pending_id for one in made.made}
    posted = sum(one.amount_fen for one in made.made if one.kind in (TransferKind.MOVE, TransferKind.POST))
    pending = sum(one.amount_fen for one in made.made if one.kind is TransferKind.PEND and one.transfer_id not in resolved)
    assert sum(one.debits_posted for one in accounts) == sum(one.credits_posted for one in accounts) == posted
    assert sum(one.debits_pending for one in accounts) == sum(one.credits_pending for one in accounts) == pending
    assert all(one.available_fen >= 0 for one in accounts if one.limited)


@given(histories)
def test_a_hold_is_resolved_at_most_once_and_an_id_is_used_once(groups):
    made, _ = run(groups)
    resolved = [one.pending_id for one in made.made if one.pending_id]
    assert len(resolved) == len(set(resolved))
    assert len({one.transfer_id for one in made.made}) == len(made.made)


@given(histories)
def test_a_group_is_made_wholly_or_not_at_all(groups):
    made, log = run(groups)
    ids = {one.transfer_id: one for one in made.made}
    for transfers, outcome in log:
        if outcome in HAPPENED:
            assert all(ids[one.transfer_id] == one for one in transfers)


@given(histories)
def test_asking_for_everything_again_changes_nothing(groups):
    made, log = run(groups)
    before = dict(made.accounts)
    done = [transfers for transfers, outcome in log if outcome in HAPPENED and transfers]
    assert set(made.post_all(done)) <= {Outcome.EXISTS}
    assert made.accounts == before


@given(histories, st.integers(1, 5))
def test_batches_of_any_size_come_to_the_same(groups, size):
    one_by_one, _ = run(groups)
    batched = book()
    history = [[one] for one in one_by_one.made]
    for start in range(0, len(history), size):
        assert set(batched.post_all(history[start : start + size])) <= {Outcome.MADE}
    assert batched.accounts == one_by_one.accounts


def test_the_same_id_with_other_content_is_refused():
    made = book()
    made.post_all([[move("t1", "treasury", "budget", 10)]])
    assert made.post_all([[move("t1", "treasury", "budget", 11)]]) == [Outcome.OTHER_CONTENT]


def test_a_refused_group_leaves_the_others_of_its_batch_alone():
    made = book()
    outcomes = made.post_all(
        [
            [move("t1", "treasury", "budget", 100)],
            [pend("t2", "budget", "clearing", 60), pend("t3", "budget", "clearing", 60)],
            [pend("t4", "budget", "clearing", 70)],
        ]
    )
    assert outcomes == [Outcome.MADE, Outcome.INSUFFICIENT, Outcome.MADE]
    assert made.accounts["budget"].available_fen == 30


def test_what_is_set_aside_cannot_be_spent_elsewhere_until_it_is_freed():
    made = book()
    hold = pend("t2", "budget", "clearing", 80)
    elsewhere = pend("t3", "budget", "clearing", 30)
    assert made.post_all([[move("t1", "treasury", "budget", 100)], [hold], [elsewhere]])[-1] is Outcome.INSUFFICIENT
    assert made.post_all([[void("t4", hold)], [elsewhere]]) == [Outcome.MADE, Outcome.MADE]


@pytest.mark.parametrize("second", [post, void])
@pytest.mark.parametrize("first", [post, void])
def test_a_posted_or_voided_hold_can_be_neither_again(first, second):
    made = book()
    hold = pend("t2", "budget", "clearing", 80)
    made.post_all([[move("t1", "treasury", "budget", 100)], [hold]])
    assert made.post_all([[first("t3", hold)], [second("t4", hold)]]) == [Outcome.MADE, Outcome.HOLD_RESOLVED]


def test_a_hold_that_never_was_cannot_be_posted_nor_one_be_posted_with_another_amount():
    made = book()
    hold = pend("t2", "budget", "clearing", 80)
    made.post_all([[move("t1", "treasury", "budget", 100)]])
    assert made.post_all([[post("t3", hold)]]) == [Outcome.NO_SUCH_HOLD]
    made.post_all([[hold]])
    assert made.post_all([[post("t3", pend("t2", "budget", "clearing", 81))]]) == [Outcome.OTHER_CONTENT]


@pytest.mark.parametrize("bad", [0, -5])
def test_a_transfer_of_nothing_is_no_transfer(bad):
    with pytest.raises(ValueError, match="positive"):
        move("t1", "treasury", "budget", bad)
