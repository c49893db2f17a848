"""The needs board: what is wanted in groups of so many cases as the profile says, and nothing from which one case could be found out."""

from dataclasses import replace
from datetime import date

import pytest

from services.charity.domain.board import Group, shown
from shared.kit.policy import Policy, PolicyBook
from tests.services.office import COUNTY, OTHER_COUNTY, OTHER_PLACE, PLACE, Office, code_of
from tests.services.pledges import PledgeBook


@pytest.fixture
def book(charity: Office) -> PledgeBook:
    return PledgeBook(charity)


async def board(charity: Office, department: str = "", jurisdiction: str = "3709") -> list[tuple[str, str, int, int | None]]:
    answer = await charity.officer(department, jurisdiction=jurisdiction).get("/v1/needs")
    assert answer.status_code == 200, answer.text
    assert answer.json().keys() == {"items"}, "a total would tell what is hidden"
    keys = {"place_code", "programme", "cases", "missing_fen", "currency"}
    assert all(one.keys() == keys for one in answer.json()["items"]), "nothing of a case"
    return [(one["place_code"], one["programme"], one["cases"], one["missing_fen"]) for one in answer.json()["items"]]


async def wanted(book: PledgeBook, number: int, *departments: str, place_code: str = PLACE, cost: int | None = 1_000) -> list[str]:
    """Let so many cases come in that are wanted of these charities; return them."""
    cases = [book.office.h.ctx.ids.new() for _ in range(number)]
    for case_id in cases:
        await book.approve(case_id, 100, place_code=place_code, **({} if cost is None else {"self_paid_fen": cost}))
        for department in departments or ("charity_federation",):
            await book.office.task(department, case_id=case_id, approved=False, place_code=place_code)
    return cases


async def test_four_cases_are_hidden_and_five_are_shown_with_what_they_lack_together(charity: Office, book: PledgeBook):
    await wanted(book, 4)
    assert await board(charity) == await board(charity, "red_cross") == []
    await wanted(book, 1, cost=3_000)
    assert await board(charity) == await board(charity, "red_cross") == [(COUNTY, "charity_relief", 5, 4 * 900 + 2_900)]


async def test_how_many_cases_are_shown_is_the_profiles_number(charity: Office, book: PledgeBook, monkeypatch):
    on = PolicyBook.on

    def of_three(profile: PolicyBook, day: date) -> Policy:
        policy = on(profile, day)
        return replace(policy, limits=policy.limits.model_copy(update={"board_least_cases": 3}))

    monkeypatch.setattr(PolicyBook, "on", of_three)
    await wanted(book, 2)
    assert await board(charity) == []
    await wanted(book, 1, cost=None)
    assert await board(charity) == [(COUNTY, "charity_relief", 3, None)]
    await wanted(book, 1)
    assert await board(charity) == [(COUNTY, "charity_relief", 4, 3 * 900)]


async def test_what_is_hidden_is_in_no_sum_whoever_looks(charity: Office, book: PledgeBook):
    await wanted(book, 5)
    before = await board(charity)
    await wanted(book, 4, "red_cross")
    await wanted(book, 4, place_code=OTHER_PLACE)
    assert await board(charity) == await board(charity, jurisdiction="37") == await board(charity, jurisdiction="370983") == before
    assert await board(charity, jurisdiction="370911") == []
    await wanted(book, 1, place_code=OTHER_PLACE)
    assert await board(charity) == [(OTHER_COUNTY, "charity_relief", 5, 4_500), *before]


async def test_who_sees_a_part_of_a_county_is_shown_nothing_that_could_be_taken_off_the_whole(charity: Office, book: PledgeBook):
    await wanted(book, 5)
    await wanted(book, 1, place_code="370983103200")
    assert await board(charity) == [(COUNTY, "charity_relief", 6, 5_400)]
    assert await board(charity, jurisdiction="370983101") == await board(charity, jurisdiction="370983103") == []


async def test_what_a_charity_knows_of_its_own_cases_does_not_tell_it_the_others(charity: Office, book: PledgeBook):
    """Of five cases of another charity four are its own too, and it is shown what each lacks: the fifth would be what is left."""
    await wanted(book, 4, "charity_federation", "red_cross")
    await wanted(book, 1, "red_cross")
    assert await board(charity, "charity_federation") == []
    assert await board(charity, "red_cross") == [(COUNTY, "red_cross_relief", 5, 4_500)]
    await wanted(book, 4, "red_cross")
    assert await board(charity, "charity_federation") == [(COUNTY, "red_cross_relief", 9, 8_100)]


async def test_an_amount_is_shown_for_five_amounts_and_none_for_help_that_pays_no_cost(charity: Office, book: PledgeBook):
    await wanted(book, 4)
    await wanted(book, 3, cost=None)
    await wanted(book, 5, "social_work")
    hidden = [(COUNTY, "charity_relief", 7, None), (COUNTY, "living_support", 5, None)]
    assert await board(charity) == hidden
    await wanted(book, 1)
    assert await board(charity) == [(COUNTY, "charity_relief", 8, 4_500), hidden[1]]


async def test_what_is_pledged_given_or_over_is_not_wanted_any_more(charity: Office, book: PledgeBook):
    cases = await wanted(book, 8)
    await book.pay_in(10_000)
    listed = {one["case_id"]: one for one in (await charity.officer().get("/v1/tasks")).json()["items"]}
    await book.pledge(listed[cases[0]], 400)
    assert await board(charity) == [(COUNTY, "charity_relief", 8, 8 * 900 - 400)]
    await book.complete(cases[1], "medical_assistance", 5_000)
    await charity.answer(listed[cases[2]], "refusal")
    assert await board(charity) == [(COUNTY, "charity_relief", 6, 6 * 900 - 400)]


async def test_the_board_is_for_charities(charity: Office):
    assert code_of(await charity.officer("education").get("/v1/needs")) == (403, "not_a_charity")
    assert code_of(await charity.officer(None).get("/v1/needs")) == (403, "no_department")
    assert code_of(await charity.officer(scopes={"case:read"}).get("/v1/needs")) == (403, "scope_missing")


def group(**more) -> Group:
    numbers = {"cases": 9, "priced": 9, "missing_fen": 700, "strange": 9, "strange_priced": 9}
    return Group(place_code=COUNTY, department="red_cross", programme="red_cross_relief", **numbers | more)


@pytest.mark.parametrize(
    ("numbers", "own", "other"),
    [
        ({}, [700], [700]),
        ({"cases": 4, "priced": 4, "strange": 4, "strange_priced": 4}, [], []),
        ({"strange": 4, "strange_priced": 4}, [700], []),
        ({"priced": 4, "strange_priced": 4}, [None], [None]),
        ({"strange": 5, "strange_priced": 4}, [700], [None]),
    ],
)
def test_groups_are_shown_by_how_many_are_in_them_of_whom_one_does_not_know(numbers, own, other):
    assert [one.missing_fen for one in shown([group(**numbers)], "red_cross", 5)] == own
    assert [one.missing_fen for one in shown([group(**numbers)], "charity_federation", 5)] == other
