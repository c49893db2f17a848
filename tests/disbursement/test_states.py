"""What the tables of states promise about double payment."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disbursement.domain.instructions import (
    ASKED,
    INSTRUCTION_MACHINE,
    INSTRUCTION_MOVES,
    InstructionState,
    InstructionTransition,
    instruction_no_of,
    wait_before_query,
)
from disbursement.domain.payments import ENDED, PAYMENT_MOVES, PaymentState, PaymentTransition


def test_what_the_bank_may_be_paying_leaves_that_state_only_by_the_banks_own_word():
    transitions = {transition for transition, moves in PAYMENT_MOVES.items() if PaymentState.AT_BANK in moves}
    assert transitions == {PaymentTransition.SETTLE, PaymentTransition.RETURN}


def test_cash_is_handed_over_only_when_no_instruction_can_still_be_carried_out():
    assert set(PAYMENT_MOVES[PaymentTransition.PAY_IN_PERSON]) == {PaymentState.RETURNED, PaymentState.CASH_DUE}


def test_cash_that_may_have_been_given_is_neither_cancelled_nor_given_to_the_bank():
    transitions = {transition for transition, moves in PAYMENT_MOVES.items() if PaymentState.HANDING_OVER in moves}
    back = {PaymentTransition.WITHDRAW_CASH_DUE, PaymentTransition.WITHDRAW_CASH_RETURNED}
    assert transitions == {PaymentTransition.CONFIRM_CASH, *back}


def test_a_second_attempt_needs_the_first_to_have_come_back():
    assert set(PAYMENT_MOVES[PaymentTransition.CORRECT]) == {PaymentState.RETURNED}


def test_what_has_ended_begins_again_only_by_the_banks_own_late_word_or_by_two_officers_who_revoke_it():
    moves = [
        (transition, state)
        for transition, table in PAYMENT_MOVES.items()
        for state, after in table.items()
        if state in ENDED and after is not state
    ]
    assert moves == [(PaymentTransition.RETURN_LATE, PaymentState.PAID), (PaymentTransition.REVOKE, PaymentState.PAID)]


def test_every_state_can_be_reached():
    reached, grown = {PaymentState.DUE}, True
    while grown:
        after = reached | {moves[state] for moves in PAYMENT_MOVES.values() for state in reached if state in moves}
        grown, reached = after != reached, after
    assert reached == set(PaymentState)


@given(st.lists(st.sampled_from(list(InstructionTransition)), max_size=30))
def test_an_instruction_that_was_sent_is_never_unsent(transitions):
    state, asked = InstructionState.CREATED, False
    for transition in transitions:
        state = INSTRUCTION_MACHINE.after(state, transition) or state
        asked = asked or state in ASKED
        assert not (asked and state in (InstructionState.CREATED, InstructionState.DROPPED))


def test_an_accepted_instruction_is_never_sent_again():
    assert InstructionState.ACCEPTED not in INSTRUCTION_MOVES[InstructionTransition.SEND]
    assert INSTRUCTION_MOVES[InstructionTransition.LOSE_SIGHT][InstructionState.ACCEPTED] is InstructionState.ACCEPTED


@given(st.uuids(), st.uuids(), st.integers(1, 99), st.integers(1, 99))
def test_the_number_names_the_payment_and_the_attempt_and_nothing_else(one, other, first, second):
    same = (one, first) == (other, second)
    assert (instruction_no_of(str(one), first) == instruction_no_of(str(other), second)) is same


@pytest.mark.parametrize(("queries", "expected"), [(0, 0.2), (1, 0.4), (3, 1.6), (20, 60), (10_000, 60)])
def test_the_bank_is_asked_less_and_less_often(queries, expected):
    assert wait_before_query(queries, 0.2, 60) == pytest.approx(expected)
