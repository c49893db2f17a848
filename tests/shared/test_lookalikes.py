"""Two subjects that people could take for one are one, whatever script a letter is from; others stay what they are."""

import string
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.kit.lookalikes import CYRILLIC, GREEK, LOOKALIKES
from shared.kit.principal import distinct, folded

PAIRS = (CYRILLIC + GREEK).split()


@pytest.mark.parametrize("pair", PAIRS)
def test_a_letter_is_what_it_looks_like_in_either_place(pair):
    letter, like = pair
    assert folded(f"clerk-{letter}") == folded(f"clerk-{like}")
    assert like in string.ascii_letters + string.digits


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("clerk-1", "сlerk-1"),
        ("clerk-1", "СLЕRK–1"),
        ("Vera", "νera"),
        ("Nina", "Νina"),
        ("b", "в"),
        ("i", "І"),
        ("clerk-3", "clerk-З"),
        ("阿布都·热合曼", "阿布都•热合曼"),
    ],
)
def test_what_looks_like_one_officer_is_one(one, other):
    assert distinct([one, other]) == (one,)


@pytest.mark.parametrize(("one", "other"), [("clerk-1", "clerk-l"), ("测试员甲", "测试员乙"), ("иван", "ivan"), ("auth0|1", "autho|1")])
def test_what_only_resembles_stays_two(one, other):
    assert distinct([one, other]) == (one, other)


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_what_is_compared_is_compared_the_same_again(text):
    assert folded(folded(text)) == folded(text)


def test_every_letter_is_listed_once_and_none_is_known_by_its_width():
    letters = [pair[0] for pair in PAIRS]
    assert len(set(letters)) == len(letters)
    assert all(unicodedata.normalize("NFKC", letter) == letter for letter in letters)
    assert not any(chr(code).isascii() for code in LOOKALIKES)
