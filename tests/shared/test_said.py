"""What people say and type for a phone, an account or a name is taken, and one thing has one form."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.kit.lookalikes import DOTS
from shared.kit.said import account_said, card_check, is_mistyped_card, name_key, name_said, phone_said, readable

PHONES = {
    "13812341234": "13812341234",
    "138 1234 1234": "13812341234",
    "138-1234-1234": "13812341234",
    "138—1234—1234": "13812341234",
    "138.1234.1234": "13812341234",
    "　１３８　１２３４　１２３４": "13812341234",
    "138\u200b1234\u200b1234": "13812341234",
    "\u202d13812341234\u202c": "13812341234",
    "+86 138 1234 1234": "13812341234",
    "＋８６１３８１２３４１２３４": "13812341234",
    "(+86)13812341234": "13812341234",
    "0086-13812341234": "13812341234",
    "8613812341234": "13812341234",
    "幺三八一二三四幺二三四": "13812341234",
    "一三八 一二三四 一二三四": "13812341234",
    "电话：13812341234": "13812341234",
    "手机号码 138 1234 1234": "13812341234",
    "Tel: 138 1234 1234": "13812341234",
    "6991234": "6991234",
    "(0538)6991234": "05386991234",
    "（０５３８）６９９１２３４": "05386991234",
    "【0538】6991234": "05386991234",
    "0538－6991234": "05386991234",
    "0538 699 1234": "05386991234",
    "010-12345678": "01012345678",
    "+86 10 1234 5678": "01012345678",
    "0086 538 699 1234": "05386991234",
    "0538-6991234转801": "05386991234转801",
    "（0538）699 1234-801": "05386991234转801",
    "0538-6991234-801": "05386991234转801",
    "0538-6991234 轉 801": "05386991234转801",
    "0538-6991234 分机：801": "05386991234转801",
    "0538-6991234转分机801": "05386991234转801",
    "0538-6991234 ext. 801": "05386991234转801",
    "0538-6991234#801": "05386991234转801",
    "6991234转801": "6991234转801",
    "110": "110",
    "12345": "12345",
    "95588": "95588",
    "９５５８８": "95588",
    "400-800-1234": "4008001234",
    "400 800 1234 转 5": "4008001234转5",
    "800-810-1234": "8008101234",
    "+852 2123 4567": "+85221234567",
    "00852 21234567": "+85221234567",
}
"""What is said, and what is kept."""

NO_PHONE = (
    "没有", "问村委会", "1381234123", "138123412345", "13812341234/13912341234", "13812341234、6991234", "0538-6991234转", "转801",
    "0538-6991234转8010801", "12812341234", "138 1234 1234 张三", "0", "",
)  # fmt: skip

ACCOUNTS = {
    "6222020000016789": "6222020000016789",
    "6222 0200 0001 6789": "6222020000016789",
    "6222-0200-0001-6789": "6222020000016789",
    "６２２２０２０００００１６７８９": "6222020000016789",
    "卡号：6222 0200 0001 6789": "6222020000016789",
    "6222\u200b0200\u200b0001\u200b6789": "6222020000016789",
    "37001612345678901234": "37001612345678901234",
}

NAMES = {
    "张三": "张三",
    "张\u200b三": "张三",
    "\u202e张三": "张三",
    "张\u00ad三\ufeff": "张三",
    "阿布都•热合曼": "阿布都·热合曼",
    "阿布都・热合曼": "阿布都·热合曼",
    "阿布都･热合曼": "阿布都·热合曼",
    "阿布都．热合曼": "阿布都·热合曼",
    "阿布都 · 热合曼": "阿布都·热合曼",
    "Ｊｏｈｎ　Ｓｍｉｔｈ": "John Smith",
    "⼀⼆": "一二",
    "\ufa19谷": "\ufa19谷",
    "J. Smith": "J. Smith",
    "\u200b": "",
    "\u202e\u2066\u3164\u2800": "",
    "·": "",
}


@pytest.mark.parametrize("said", PHONES)
def test_a_phone_is_taken_as_it_is_said(said):
    assert phone_said(said) == PHONES[said]


@pytest.mark.parametrize("said", NO_PHONE)
def test_what_is_no_phone_is_not_made_one(said):
    assert phone_said(said) is None


@pytest.mark.parametrize("said", ACCOUNTS)
def test_an_account_is_taken_as_it_is_said(said):
    assert account_said(said) == ACCOUNTS[said]


@pytest.mark.parametrize("said", ["1234567", "6222 0200 O001 6789", "没有卡", "9" * 33, ""])
def test_what_is_no_account_is_not_made_one(said):
    assert account_said(said) is None


@pytest.mark.parametrize(
    ("account", "mistyped"),
    [
        ("6222020000016789", False),
        ("6222020000006789", True),
        ("6222020000016798", True),
        ("4111111111111111", False),
        ("4111111111111112", True),
        ("37001612345678901234", False),
        ("12345678", False),
    ],
)
def test_a_card_is_mistyped_by_its_check_digit_and_a_passbook_has_none(account, mistyped):
    assert is_mistyped_card(account) is mistyped


@given(st.from_regex(r"62[0-9]{13}", fullmatch=True), st.integers(0, 15), st.integers(1, 9))
def test_every_card_with_one_wrong_digit_is_mistyped(digits, at, more):
    card = digits + card_check(digits)
    wrong = card[:at] + str((int(card[at]) + more) % 10) + card[at + 1 :]
    assert not is_mistyped_card(card)
    assert at < 2 or is_mistyped_card(wrong)


@pytest.mark.parametrize("typed", NAMES)
def test_a_name_is_kept_in_one_form(typed):
    assert name_said(typed) == NAMES[typed]


@pytest.mark.parametrize("dot", [*DOTS, "．", ".", ""])
def test_names_that_differ_by_their_dot_are_one(dot):
    assert name_key(f"阿布都{dot}热合曼") == name_key("阿布都·热合曼")


@pytest.mark.parametrize(
    ("one", "other"),
    [("张三", "张 三"), ("张三", "张\u202e三"), ("Li Si", "ＬＩ　ＳＩ"), ("\ufa19谷", "神谷"), ("张三", "张三\ufe00"), ("Vera", "Ⅴera")],
)
def test_names_that_people_would_take_for_one_are_one(one, other):
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(("one", "other"), [("张三", "张山"), ("阿布都·热合曼", "阿布都·热依木"), ("Li Si", "Li Su")])
def test_names_of_two_people_stay_two(one, other):
    assert name_key(one) != name_key(other)


@given(st.text(max_size=40))
def test_what_was_folded_once_stays_as_it_is(text):
    for fold in (phone_said, account_said, name_said, readable):
        if (once := fold(text)) is not None:
            assert fold(once) == once
    assert name_key(name_said(text)) == name_key(text)


@given(st.text(st.characters(categories=("Cf", "Zl", "Zp")), max_size=20))
def test_a_text_keeps_no_control_of_direction(text):
    left = readable(f"甲{text}乙")
    assert not {char for char in left if unicodedata.bidirectional(char) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")}
    assert not {"\u200e", "\u200f", "\u061c"} & set(left)
