"""What is said at the door is taken as it is said: no call is lost by a phone, an account or a name that nobody understands (D41)."""

import json

import pytest

from shared.events.contracts.intake import CaseRegistered
from tests.intake.office import Office, application, code_of, person

SAID = {
    "name": "阿布都•热合曼",
    "phone": "（０５３８）６９９１２３４转８０１",
    "bank_account": {"bank": "泰安银行", "number": "６２２２ 0200 0001 6789", "holder": "阿布都．热合曼"},
}


async def details(clerk, case, purpose="handling"):
    return (await clerk.get(f"/v1/cases/{case['case_id']}/person", params={"purpose": purpose})).json()


async def test_what_is_said_has_one_form_in_what_is_kept(office: Office, clerk):
    case = await office.registered(
        applicant=person(**SAID),
        reporter={"kind": "neighbour", "name": "李\u200b四", "phone": "+86 139 0000 0000"},
        agent={"name": "王\u202e五", "relation": "兄", "phone": "95588"},
    )
    kept = await details(clerk, case)
    assert (kept["name"], kept["phone"]) == ("阿布都·热合曼", "05386991234转801")
    assert kept["bank_account"] == {"bank": "泰安银行", "number": "6222020000016789", "holder": "阿布都·热合曼"}
    assert (kept["reporter"]["name"], kept["reporter"]["phone"]) == ("李四", "13900000000")
    assert (kept["agent"]["name"], kept["agent"]["phone"]) == ("王五", "95588")


@pytest.mark.parametrize("phone", ["没有电话，找村委会", "138 1234", "13812341234或6991234"])
async def test_a_phone_that_nobody_understands_is_kept_as_it_was_said(office: Office, clerk, phone):
    case = await office.registered(applicant=person(phone=phone))
    assert (await details(clerk, case))["phone"] == phone
    assert case["person"]["phone"] == "****"


async def test_money_goes_by_no_bank_to_an_account_that_nobody_understands(office: Office, clerk):
    account = {"bank": "泰安银行", "number": "存折号忘了", "holder": "张三"}
    case = await office.registered(applicant=person(bank_account=account))
    payer = office.officer("finance-1", "finance_officer")
    payee = (await payer.get(f"/v1/cases/{case['case_id']}/payee", params={"purpose": "payment"})).json()
    assert (payee["means"], payee["account"]) == ("cash_in_person", account)


@pytest.mark.parametrize("name", ["\u200b", "\u202e\u2066", "\u3164", "·"])
async def test_a_name_of_nothing_that_is_seen_is_no_name(h, clerk, name):
    answer = await clerk.post("/v1/cases", json=application(applicant=person(name=name)))
    assert code_of(answer) == (422, "invalid_request")
    (fault,) = answer.json()["errors"]
    assert fault["at"] == "body/applicant/name"
    assert await h.emitted(CaseRegistered) == []


async def test_no_control_of_direction_reaches_an_answer_or_an_event(h, office: Office, clerk):
    turned = "甲\u202e乙\u2066丙\u200f丁"
    case = await office.registered(
        applicant=person(name=turned, address=turned, phone=turned),
        place_text=turned,
        client_note=turned,
        agent={"name": turned, "relation": turned},
        reporter={"kind": "neighbour", "name": turned},
    )
    said = json.dumps(await details(clerk, case), ensure_ascii=False) + json.dumps(case, ensure_ascii=False)
    said += "".join([event.body.decode() for event in await h.emitted(CaseRegistered)])
    assert not {"\u202e", "\u2066", "\u200f"} & set(said)
    assert "甲乙丙丁" in said
