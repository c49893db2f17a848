"""What sealing, blind indexes, identity numbers and masks promise."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.events.contracts import EVENT_NAMES
from shared.kit.policy import PolicyBook
from shared.kit.privacy import (
    Cipher,
    Unsealable,
    mask_account,
    mask_id_number,
    mask_name,
    mask_phone,
    mask_place,
    normalise_document,
)
from tests.shared.test_citizens import VALID

CIPHER = Cipher(bytes(range(32)))
OTHER = Cipher(bytes(32))
DIVISIONS = PolicyBook.load(Path("deploy/profiles/taian"), EVENT_NAMES).on(date(2026, 3, 2)).divisions


@given(st.text(), st.text(min_size=1, max_size=20))
def test_what_was_sealed_is_opened_unchanged(text, field):
    key = CIPHER.new_person_key("p-1")
    assert CIPHER.open("p-1", key, field, CIPHER.seal("p-1", key, field, text)) == text


def test_sealing_twice_gives_different_bytes():
    key = CIPHER.new_person_key("p-1")
    assert CIPHER.seal("p-1", key, "name", "张三") != CIPHER.seal("p-1", key, "name", "张三")


@pytest.mark.parametrize(("person", "field"), [("p-2", "name"), ("p-1", "phone")])
def test_sealed_bytes_moved_to_another_person_or_field_do_not_open(person, field):
    key = CIPHER.new_person_key("p-1")
    sealed = CIPHER.seal("p-1", key, "name", "张三")
    with pytest.raises(Unsealable):
        CIPHER.open(person, key, field, sealed)


def test_a_changed_byte_is_noticed():
    key = CIPHER.new_person_key("p-1")
    sealed = bytearray(CIPHER.seal("p-1", key, "name", "张三"))
    sealed[-1] ^= 1
    with pytest.raises(Unsealable):
        CIPHER.open("p-1", key, "name", bytes(sealed))


def test_another_master_key_opens_nothing():
    key = CIPHER.new_person_key("p-1")
    with pytest.raises(Unsealable):
        OTHER.open("p-1", key, "name", CIPHER.seal("p-1", key, "name", "张三"))


def test_an_empty_or_unknown_format_is_refused():
    key = CIPHER.new_person_key("p-1")
    for broken in (b"", b"\x02abc", b"\x01short"):
        with pytest.raises(Unsealable):
            CIPHER.open("p-1", key, "name", broken)


def test_a_master_key_of_another_length_is_refused():
    with pytest.raises(ValueError, match="32 bytes"):
        Cipher(b"short")


def test_blind_indexes_find_equal_values_and_differ_by_column_and_key():
    assert CIPHER.blind_index("document", VALID[0]) == CIPHER.blind_index("document", VALID[0])
    assert CIPHER.blind_index("document", VALID[0]) != CIPHER.blind_index("phone", VALID[0])
    assert CIPHER.blind_index("document", VALID[0]) != OTHER.blind_index("document", VALID[0])


def test_a_pseudonym_is_the_same_for_the_same_identity_and_tells_nothing():
    assert CIPHER.person_ref(f"id_card:{VALID[0]}") == CIPHER.person_ref(f"id_card:{VALID[0]}")
    assert CIPHER.person_ref(f"id_card:{VALID[0]}") != CIPHER.person_ref(f"passport:{VALID[0]}")
    assert VALID[0][:17] not in CIPHER.person_ref(f"id_card:{VALID[0]}")


@given(st.text(max_size=40))
def test_any_text_is_masked_without_an_error(text):
    for mask in (mask_name, mask_id_number, mask_phone, mask_account):
        assert isinstance(mask(text), str)
    assert mask_place(text, DIVISIONS, CASE) in {"***", *(f"{DIVISIONS.name(division.code)}***" for division in DIVISIONS)}


def test_masks_show_what_the_rules_allow():
    assert mask_name("张三丰") == mask_name("张三") == "张**"
    assert mask_id_number("370983188501010014") == mask_id_number("３７０９８３ 18850101-0014") == "370983********0014"
    assert mask_id_number("E12345678") == "****78"
    assert mask_id_number("ZHANGSAN4HAO302SHI") == "****HI", "eighteen letters are no citizen number"
    assert mask_phone("13812341234") == mask_phone("１３８ 1234-1234") == "138****1234"
    assert mask_account("6222020000016789") == mask_account("6222 0200 0000 6789") == "****6789"


@pytest.mark.parametrize("typed", ["13812341234张三", "3号楼2单元", "张三电话13812341234", "无", ""])
def test_words_in_the_place_of_a_number_are_not_shown(typed):
    assert {mask(typed) for mask in (mask_id_number, mask_phone, mask_account)} == {"****"}


CASE = "370983101201"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("泰安市肥城市潮泉镇柳沟村3号", "肥城市潮泉镇***"),
        ("张三13812341234住潮泉镇柳沟村3号楼2单元", "肥城市潮泉镇***"),
        ("3号楼2单元张三，新城街道向阳社区", "肥城市新城街道***"),
        ("山东省泰安市岱岳区范镇", "岱岳区范镇***"),
        ("泰安市", "泰安市***"),
        ("联系人范镇13812341234", "***"),
        ("张三家", "***"),
    ],
)
def test_of_a_place_only_what_the_register_of_divisions_has_is_shown(typed, shown):
    """D28: a name, a phone and a flat before the last mark of a village were shown."""
    assert mask_place(typed, DIVISIONS, CASE) == shown


def test_where_the_text_names_no_division_the_place_is_that_of_the_register():
    assert mask_place("张三家3号楼", DIVISIONS, CASE, otherwise=CASE) == "肥城市潮泉镇***"
    assert mask_place("张三家3号楼", DIVISIONS, CASE, otherwise="370999101000") == "***", "one that the register has no more"


@pytest.mark.parametrize("typed", [" e-1234 5678x ", "Ｅ１２３４５６７８Ｘ", "E(1234)5678（x）", "e１２３４\u200b5678\u3000X"])
def test_document_numbers_are_compared_without_blanks_brackets_hyphens_width_and_case(typed):
    assert normalise_document(typed) == "E12345678X"
