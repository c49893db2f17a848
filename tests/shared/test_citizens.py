"""Citizen numbers: form, area, birth and check, and who has them."""

from datetime import date

import pytest

from shared.kit.citizens import check_of, citizen_number, holder_of, is_known_area, looks_like_citizen_number, valid_id_number

# Numbers of 1885–1890, which belong to no living person.
VALID = (
    "11010519491231002X", "370983188501010014", "370983188501010022", "37098318850101009X", "370911188603150016",
    "370982188707070024", "370902188808080019", "37092118891010002X", "370923189011110029",
)  # fmt: skip


def numbered(digits: str) -> str:
    return digits + check_of(digits)


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
        *(numbered(f"{area}18850101001") for area in ("000000", "370999", "379999", "990101", "160101", "911156", "830101")),
    ],
)
def test_other_forms_and_areas_that_never_were_are_not_valid(text):
    assert citizen_number(text) is None or holder_of(text) == "foreigner"


@pytest.mark.parametrize(
    ("area", "what"),
    [
        ("370983", "a county-level city of today"),
        ("370901", "the districts of a prefecture in older editions"),
        ("370922", "a county that became 新泰市 long ago"),
        ("110103", "崇文区, merged in 2010"),
        ("510202", "重庆 while it was of 四川"),
        ("441900", "a city without counties"),
        ("330114", "钱塘区, of 2021"),
        ("830000", "residents from Taiwan"),
    ],
)
def test_areas_that_were_at_any_time_since_1980_are_known(area, what):
    assert is_known_area(area), what
    assert valid_id_number(numbered(f"{area}18850101001"))


@pytest.mark.parametrize("area", ["370000", "000000", "370999", "", "3709", "3709 8", "91"])
def test_whatever_else_is_no_area(area):
    assert not is_known_area(area)


def test_nobody_is_born_after_today():
    assert valid_id_number("11010519491231002X", on=date(1949, 12, 31))
    assert not valid_id_number("11010519491231002X", on=date(1949, 12, 30))


def test_a_number_of_fifteen_digits_is_that_of_eighteen_without_century_and_check():
    assert citizen_number("110105491231002", old=True) == "11010519491231002X"
    assert citizen_number("110105491231002") is None
    assert [citizen_number(old, old=True) for old in ("110105491331002", "370999491231002")] == [None, None]


def test_holders_are_told_by_their_numbers():
    foreigner, resident = numbered("91184018850101001"), numbered("81000018850101001")
    assert valid_id_number(foreigner)
    assert not valid_id_number(numbered("91784018850101001")), "17 is no province"
    assert [holder_of(one) for one in (VALID[0], resident, foreigner)] == ["citizen", "resident", "foreigner"]


def test_what_is_meant_as_a_citizen_number_is_known_even_if_it_is_wrong():
    assert [looks_like_citizen_number(one) for one in (VALID[0][:-1] + "0", "110105491231002", "E12345678", "CAN110197609034")] == [
        *(True, True),
        *(False, False),
    ]
