"""What sealing, blind indexes, identity numbers and masks promise."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.kit.privacy import (
    Cipher,
    Unsealable,
    mask_account,
    mask_address,
    mask_id_number,
    mask_name,
    mask_phone,
    normalise_document,
    valid_id_number,
)

CIPHER = Cipher(bytes(range(32)))
OTHER = Cipher(bytes(32))

# Numbers of 1885–1890, which belong to no living person.
VALID = (
    "11010519491231002X", "370983188501010014", "370983188501010022", "37098318850101009X", "370911188603150016",
    "370982188707070024", "370902188808080019", "37092118891010002X", "370923189011110029",
)  # fmt: skip


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


def test_one_person_has_one_pseudonym_however_the_number_was_typed():
    assert CIPHER.person_ref("id_card", "11010519491231002x") == CIPHER.person_ref("id_card", " 110105 19491231 002X")
    assert CIPHER.person_ref("id_card", VALID[0]) != CIPHER.person_ref("passport", VALID[0])
    assert VALID[0][:17] not in CIPHER.person_ref("id_card", VALID[0])


@pytest.mark.parametrize("number", VALID)
def test_valid_numbers_are_valid_and_every_other_check_character_is_not(number):
    assert valid_id_number(number)
    assert not any(valid_id_number(number[:17] + check) for check in "0123456789X" if check != number[17])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1101051949123100",
        "11010519491331002X",
        "11010519490230002X",
        "１１０１０５１９４９１２３１００２X",
        "11010519491231002x",
        "A1010519491231002X",
    ],
)
def test_other_forms_are_not_valid(text):
    assert not valid_id_number(text)


def test_nobody_is_born_after_today():
    assert valid_id_number("11010519491231002X", on=date(1949, 12, 31))
    assert not valid_id_number("11010519491231002X", on=date(1949, 12, 30))


@given(st.text(max_size=40))
def test_any_text_is_judged_and_masked_without_an_error(text):
    valid_id_number(text)
    for mask in (mask_name, mask_id_number, mask_phone, mask_account, mask_address):
        assert isinstance(mask(text), str)


def test_masks_show_what_the_rules_allow():
    assert mask_name("张三丰") == mask_name("张三") == "张**"
    assert mask_id_number("370983188501010014") == "370983********0014"
    assert mask_id_number("E12345678") == "****78"
    assert mask_phone("13812341234") == "138****1234"
    assert mask_account("6222020000006789") == "****6789"
    assert mask_address("泰安市肥城市潮泉镇柳沟村3号") == "泰安市肥城市潮泉镇柳沟村***"
    assert mask_address("新城街道向阳社区5号楼2单元") == "新城街道向阳社区***"


def test_document_numbers_are_compared_without_spaces_and_case():
    assert normalise_document(" e-1234 5678x ") == "E12345678X"
