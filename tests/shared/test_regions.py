"""What lies where."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.kit.regions import (
    Division,
    DivisionCode,
    Divisions,
    UnknownDivision,
    county_of,
    is_urban,
    level_of,
    prefix_of,
    township_of,
)


def division(code: str, name: str) -> Division:
    return Division(DivisionCode(code), name, level_of(code), is_urban(code))


KNOWN = (
    division("370000000000", "山东省"),
    division("370900000000", "泰安市"),
    division("370983000000", "肥城市"),
    division("370983001000", "新城街道"),
    division("370983103000", "桃园镇"),
)
LISTED = Divisions(KNOWN)
OPEN = Divisions(KNOWN, unlisted_townships=True)
MALFORMED = [
    "",
    "37",
    "3709",
    "370983",
    "37098310300",
    "3709831030000",
    "37098310300a",
    "３７０９８３１０３０００",
    " 70983103000",
    "000000000000",
    "000001000000",
]


@pytest.mark.parametrize(
    ("code", "level", "prefix"),
    [
        ("370000000000", "province", "37"),
        ("370900000000", "prefecture", "3709"),
        ("370983000000", "county", "370983"),
        ("370910000000", "county", "370910"),
        ("370983103000", "township", "370983103"),
        ("370983100000", "township", "370983100"),
        ("370983103201", "village", "370983103201"),
        ("370983103200", "village", "370983103200"),
        ("370983000001", "village", "370983000001"),
    ],
)
def test_a_code_tells_its_level_and_the_digits_that_count(code, level, prefix):
    assert (level_of(code), prefix_of(code)) == (level, prefix)


@given(st.from_regex(r"[1-9][0-9]{11}", fullmatch=True))
def test_the_digits_that_count_are_as_many_as_the_level_has(code):
    lengths = {"province": 2, "prefecture": 4, "county": 6, "township": 9, "village": 12}
    assert prefix_of(code) == code[: lengths[level_of(code)]]


@pytest.mark.parametrize("code", MALFORMED)
def test_what_is_no_code_is_no_division(code):
    with pytest.raises(UnknownDivision):
        level_of(code)
    for registry in (LISTED, OPEN):
        with pytest.raises(UnknownDivision):
            registry.require(code)


def test_a_place_knows_its_township_and_county():
    assert township_of("370983103201") == "370983103000"
    assert county_of("370983103201") == "370983000000"


@pytest.mark.parametrize(("cut", "code"), [(township_of, "370983000000"), (county_of, "370900000000")])
def test_a_place_has_no_township_or_county_below_itself(cut, code):
    with pytest.raises(UnknownDivision):
        cut(code)


def test_a_village_is_known_when_its_township_is():
    village = LISTED.require("370983103201")
    assert (village.level, village.urban) == ("village", False)
    assert LISTED.require("370983001001").urban is True


@pytest.mark.parametrize("code", ["370983104000", "370983104201", "370984000000", "379900000000", "380000000000"])
def test_what_is_not_listed_is_refused(code):
    with pytest.raises(UnknownDivision) as refused:
        LISTED.require(code)
    assert refused.value.fields == {"code": code}


def test_an_open_registry_takes_any_township_of_a_known_county_and_of_no_other():
    assert OPEN.require("370983104000").urban is False
    assert OPEN.require("370983009000").urban is True
    assert OPEN.require("370983104201").level == "village"
    for code in ("370984104000", "370984104201", "370984000000"):
        with pytest.raises(UnknownDivision):
            OPEN.require(code)


@pytest.mark.parametrize(
    ("code", "urban"),
    [
        ("370983000000", None),
        ("370983001000", True),
        ("370983100000", False),
        ("370983200000", False),
        ("370983103199", True),
        ("370983103200", False),
        ("370983103400", True),
        ("370983103500", False),
    ],
)
def test_a_place_is_urban_by_its_number(code, urban):
    assert is_urban(code) is urban


def test_names_run_from_the_county_down():
    assert LISTED.name("370983103000") == "肥城市桃园镇"
    assert LISTED.name("370900000000") == "泰安市"
    assert (len(LISTED), {place.code for place in LISTED}) == (5, {place.code for place in KNOWN})
