"""Money is whole fen."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from shared.kit.money import MAX_FEN, FenField, instalments, scale, yuan_text

AMOUNTS = st.integers(0, MAX_FEN)


@pytest.mark.parametrize(
    ("fen", "text"),
    [(0, "0.00"), (5, "0.05"), (-5, "-0.05"), (123450, "1,234.50"), (100_000_000, "1,000,000.00"), (-123456, "-1,234.56")],
)
def test_an_amount_is_shown_in_yuan_with_two_digits(fen, text):
    assert yuan_text(fen) == text


@given(st.integers(-MAX_FEN, MAX_FEN))
def test_what_is_shown_is_the_amount_exactly(fen):
    assert Decimal(yuan_text(fen).replace(",", "")) == Decimal(fen) / 100


@pytest.mark.parametrize(
    ("fen", "rate", "result"), [(101, "0.5", 51), (100, "0.5", 50), (1, "0.49", 0), (1, "0.5", 1), (63000, "9", 567000)]
)
def test_half_a_fen_is_rounded_up(fen, rate, result):
    assert scale(fen, Decimal(rate)) == result


@given(AMOUNTS, st.integers(1, 60))
def test_instalments_add_up_and_differ_only_in_the_first(fen, count):
    parts = instalments(fen, count)
    assert (len(parts), sum(parts)) == (count, fen)
    assert parts[0] - parts[-1] < count
    assert len(set(parts[1:])) <= 1


@pytest.mark.parametrize(("fen", "count"), [(100, 0), (100, -1), (-1, 2)])
def test_nothing_is_split_into_nothing(fen, count):
    with pytest.raises(ValueError, match="split"):
        instalments(fen, count)


@pytest.mark.parametrize("value", [1.0, "1", True, -1, MAX_FEN + 1, None, Decimal(1)])
def test_money_in_a_model_is_an_integer_and_nothing_like_one(value):
    with pytest.raises(ValidationError):
        TypeAdapter(FenField).validate_python(value)
