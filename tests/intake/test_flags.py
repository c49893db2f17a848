"""What is odd about a payee is flagged at the door, and again when details change; nobody's call is refused for it (D7)."""

from datetime import date

import pytest

from intake.domain.flags import flags_of
from shared.events.contracts.intake import CaseFlagged
from shared.kit.citizens import check_of
from tests.intake.office import Office, application, person

CARD = {"bank": "泰安银行", "number": "6222020000016789", "holder": "张三"}
SOUND = {
    "name": "张三",
    "document_type": "id_card",
    "document_number": "370983188501010014",
    "phone": "13812341234",
    "account_number": "6222020000016789",
    "account_holder": "张三",
}


def number_of(born: str) -> str:
    return (digits := f"370983{born}001") + check_of(digits)


CHILD = SOUND | {"document_type": "household_register", "document_number": number_of("20170302")}
MOTHER = {"agent_name": "李四", "agent_relation": "母亲"}
TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("changes", "flags"),
    [
        ({}, ()),
        ({"account_number": "6222020000006789"}, ("account_check_digit",)),
        ({"account_number": "37001612345678901234"}, ()),
        ({"account_number": "存折丢了"}, ("account_unclear",)),
        ({"account_holder": "李四"}, ("holder_other",)),
        ({"account_holder": "李四", **MOTHER}, ()),
        ({"account_holder": "张 三"}, ()),
        ({"name": "阿布都·热合曼", "account_holder": "阿布都.热合曼"}, ()),
        ({"phone": "没有"}, ("phone_unclear",)),
        ({"reporter_phone": "记不清"}, ("phone_unclear",)),
        ({"account_number": "6222020000006789", "account_holder": "李四"}, ("account_check_digit", "holder_other")),
    ],
)  # fmt: skip
def test_each_oddity_has_its_flag(changes, flags):
    assert flags_of(SOUND | changes, on=TODAY, adult_age=18) == flags


@pytest.mark.parametrize(
    ("changes", "flagged"),
    [
        ({}, True),
        (MOTHER, False),
        ({"agent_name": "李四", "agent_relation": "法定监护人"}, False),
        ({"agent_name": "李四", "agent_relation": "邻居"}, True),
        ({"agent_name": "李四"}, True),
        ({"document_number": number_of("20080303")}, True),
        ({"document_number": number_of("20080302")}, False),
        ({"document_type": "passport", "document_number": "E12345678"}, False),
    ],
)
def test_a_minor_needs_a_guardian(changes, flagged):
    assert ("minor_without_guardian" in flags_of(CHILD | changes, on=TODAY, adult_age=18)) is flagged


async def test_a_registration_is_flagged_by_codes_and_nothing_else(h, office: Office, clerk):
    case = await office.registered(applicant=person(phone="没有", bank_account=CARD | {"number": "6222020000006789", "holder": "赵六"}))
    flags = ["account_check_digit", "holder_other", "phone_unclear"]
    assert case["flags"] == (await clerk.get(f"/v1/cases/{case['case_id']}")).json()["flags"] == flags
    (event,) = await h.emitted(CaseFlagged)
    assert (event.case_id, list(event.data.flags), event.case_version) == (case["case_id"], flags, 2)
    assert not [value for value in ("6222020000006789", "赵六", "没有") if value in event.body.decode()]


async def test_sound_details_are_not_flagged(h, office: Office):
    assert (await office.registered())["flags"] == []
    assert await h.emitted(CaseFlagged) == []


async def test_a_child_of_nine_whose_money_goes_to_another_name_is_flagged(h, office: Office):
    child = person(number_of("20170302"), bank_account=CARD | {"holder": "赵六"})
    assert (await office.registered(applicant=child))["flags"] == ["holder_other", "minor_without_guardian"]


async def test_a_merge_says_the_flags_of_the_details_that_it_brings(h, office: Office, clerk):
    nobody = await office.registered(applicant=None, identity_unknown=True)
    named = await office.registered(applicant=person(bank_account=CARD | {"holder": "赵六"}))
    merged = await clerk.post(f"/v1/cases/{named['case_id']}/merge", json={"into_case_id": nobody["case_id"]})
    assert merged.status_code == 200
    assert (await clerk.get(f"/v1/cases/{nobody['case_id']}")).json()["flags"] == ["holder_other"]
    told = [(event.case_id, event.data.flags) for event in await h.emitted(CaseFlagged)]
    assert told == [(named["case_id"], ("holder_other",)), (nobody["case_id"], ("holder_other",))]


async def test_calls_that_come_together_are_flagged_each_for_itself(h, office: Office):
    bodies = [application(applicant=person(number_of(f"2017030{n}"), name=f"张{n}", bank_account=None)) for n in range(1, 5)]
    answers = [await office.officer().post("/v1/cases", json=body) for body in bodies]
    assert [answer.json()["flags"] for answer in answers] == [["minor_without_guardian"]] * 4
    assert {event.case_id for event in await h.emitted(CaseFlagged)} == {answer.json()["case_id"] for answer in answers}
