"""Documents: one citizen number is one person whatever bears it, and every kind of document has its place (D4, D41)."""

import pytest

from intake.domain.documents import identity_of
from shared.kit.citizens import check_of
from tests.intake.office import ID_NUMBERS, Office, application, code_of, person

NUMBER = "370983198501010013"
OLD_NUMBER = "370983850101001"
"""The same person's, until 1999."""


def numbered(digits: str) -> str:
    return digits + check_of(digits)


RESIDENT, FOREIGNER, FROM_BEIJING = numbered("83000018850101001"), numbered("91184018850101001"), numbered("91115618850101001")


def bearing(kind: str, number: str) -> dict:
    return person() | {"id_document": {"type": kind, "number": number}}


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        ("temporary_id_card", NUMBER),
        ("household_register", NUMBER),
        ("residence_permit", NUMBER),
        ("passport", NUMBER),
        ("military_card", NUMBER),
        ("other", NUMBER),
        ("id_card", OLD_NUMBER),
        ("household_register", OLD_NUMBER),
        ("id_card", "３７０９８３ 19850101-0013"),
        ("other", "（370983）19850101 0013"),
    ],
)
async def test_one_citizen_number_is_one_person_whatever_document_bears_it(office: Office, clerk, kind, number):
    """D4: it was four more persons, each of whom got the same aid again."""
    first = await office.registered(applicant=bearing("id_card", NUMBER))
    again = await clerk.post("/v1/cases", json=application(applicant=bearing(kind, number)))
    assert (code_of(again), again.json()["fields"]["case_id"]) == ((409, "duplicate_cause"), first["case_id"])
    other = await office.registered(applicant=bearing(kind, number), hardship_codes=["fire"])
    assert other["person_ref"] == first["person_ref"]


@pytest.mark.parametrize(
    ("number", "kinds"),
    [(RESIDENT, ["hk_mo_tw_permit", "residence_permit", "other"]), (FOREIGNER, ["permanent_residence_card", "passport", "other"])],
)
async def test_so_are_those_of_residents_and_of_foreigners(office: Office, number, kinds):
    causes = iter(["fire", "medical_expense", "housing_loss"])
    cases = [await office.registered(applicant=bearing(kind, number), hardship_codes=[next(causes)]) for kind in kinds]
    assert len({case["person_ref"] for case in cases}) == 1


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        ("id_card", ID_NUMBERS[0][:17] + "5"),
        ("id_card", numbered("37099918850101001")),
        ("id_card", "CAN110197609034"),
        ("id_card", "370983851301001"),
        ("temporary_id_card", "37098318850101"),
        ("hk_mo_tw_permit", "H12345678"),
        ("household_register", ID_NUMBERS[0][:17] + "5"),
        ("residence_permit", ID_NUMBERS[0][:17] + "5"),
        ("permanent_residence_card", FOREIGNER[:17] + "5"),
    ],
)
async def test_a_wrong_citizen_number_is_refused_and_what_to_do_is_said(clerk, kind, number):
    answer = await clerk.post("/v1/cases", json=application(applicant=bearing(kind, number)))
    assert code_of(answer) == (422, "invalid_id_number")
    assert "先登记姓名" in answer.text
    assert "register the name without a number" in answer.text
    assert number not in answer.text


@pytest.mark.parametrize(
    ("kind", "number", "fits"),
    [
        ("id_card", FROM_BEIJING, "permanent_residence_card"),
        ("id_card", RESIDENT, "hk_mo_tw_permit"),
        ("temporary_id_card", FOREIGNER, "permanent_residence_card"),
        ("hk_mo_tw_permit", NUMBER, "id_card"),
        ("permanent_residence_card", NUMBER, "id_card"),
    ],
)
async def test_a_number_of_another_document_says_which(clerk, kind, number, fits):
    """D41: the number of a foreigner's card was taken for an identity card's."""
    answer = await clerk.post("/v1/cases", json=application(applicant=bearing(kind, number)))
    assert (code_of(answer), answer.json()["fields"]) == ((422, "document_of_another_kind"), {"fits": fits})
    assert (await clerk.post("/v1/cases", json=application(applicant=bearing(fits, number)))).status_code == 201


@pytest.mark.parametrize(
    ("kind", "typed", "same"),
    [
        ("home_return_permit", "H1234567802", "H12345678"),
        ("home_return_permit", "h 1234 5678 (02)", "Ｈ１２３４５６７８"),
        ("taiwan_travel_permit", "1234567801（b）", "1234567801B"),
        ("permanent_residence_card", "can 110197609034", "CAN110197609034"),
        ("passport", "e-1234 5678", "Ｅ１２３４５６７８"),
        ("military_card", "军字第 1234567 号", "军字第１２３４５６７号"),
        ("household_register", "肥 0012345", "肥００１２３４５"),
    ],
)
async def test_however_a_number_is_written_it_is_one_person(office: Office, kind, typed, same):
    one = await office.registered(applicant=bearing(kind, typed))
    other = await office.registered(applicant=bearing(kind, same), hardship_codes=["fire"])
    assert one["person_ref"] == other["person_ref"]


def test_numbers_of_other_documents_are_told_apart_by_their_kind():
    kinds = ("passport", "home_return_permit", "taiwan_travel_permit", "military_card", "other")
    assert len({identity_of(kind, "M12345678") for kind in kinds}) == len(kinds)


def test_fifteen_digits_are_a_citizen_number_only_on_documents_that_bore_such():
    assert identity_of("id_card", OLD_NUMBER) == f"id_card:{NUMBER}"
    assert identity_of("other", OLD_NUMBER) == f"other:{OLD_NUMBER}"


async def test_a_text_without_a_number_is_no_number_of_a_document(clerk):
    answer = await clerk.post("/v1/cases", json=application(applicant=bearing("other", "（- 无 -）")))
    assert code_of(answer) == (422, "invalid_request")
