"""The trial balance says of each of its checks by itself when the books are wrong by one fen."""

from dataclasses import replace

import pytest

from disbursement.domain.trial import KindTotals, Trial

FUND = KindTotals(
    kind="budget",
    accounts=1,
    debits_pending_fen=300,
    debits_posted_fen=500,
    credits_pending_fen=0,
    credits_posted_fen=1_000,
    below_zero=0,
)
OUTSIDE = KindTotals(
    kind="treasury",
    accounts=1,
    debits_pending_fen=0,
    debits_posted_fen=1_000,
    credits_pending_fen=300,
    credits_posted_fen=500,
    below_zero=0,
)
RIGHT = Trial(kinds=(FUND, OUTSIDE), posted_fen=1_500, pending_fen=300, open_holds=1, holds_of_payments_fen=300)
CHECKS = ("debits_equal_credits", "accounts_equal_transfers", "nothing_below_zero", "holds_equal_payments")


def test_right_books_are_balanced():
    assert [getattr(RIGHT, check) for check in CHECKS] == [True] * 4
    assert RIGHT.balanced


@pytest.mark.parametrize(
    ("wrong", "failing"),
    [
        (replace(RIGHT, kinds=(FUND, replace(OUTSIDE, credits_posted_fen=501))), "debits_equal_credits"),
        (replace(RIGHT, kinds=(FUND, replace(OUTSIDE, credits_pending_fen=299))), "debits_equal_credits"),
        (replace(RIGHT, posted_fen=1_501), "accounts_equal_transfers"),
        (replace(RIGHT, pending_fen=299, holds_of_payments_fen=299), "accounts_equal_transfers"),
        (replace(RIGHT, kinds=(replace(FUND, below_zero=1), OUTSIDE)), "nothing_below_zero"),
        (replace(RIGHT, holds_of_payments_fen=301), "holds_equal_payments"),
    ],
)
def test_a_fen_that_is_wrong_fails_its_own_check_only(wrong, failing):
    assert [check for check in CHECKS if not getattr(wrong, check)] == [failing]
    assert not wrong.balanced
