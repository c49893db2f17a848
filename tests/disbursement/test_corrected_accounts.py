"""What the bank sent back because of its account goes to the account as it was corrected, or not to the bank again."""

import pytest

from disbursement.domain.refusals import AccountNotCorrected
from disbursement.main import SPEC
from shared.events.contracts.persons import PersonCorrected
from tests.disbursement.test_payee import desk, intake_url  # noqa: F401  # Fixtures.
from tests.disbursement.till import PLACE, BankProcess, Payees, Till, code_of
from tests.intake.office import Office

OLD, NEW = "6222020000006789", "6222020000009999"
CHANGED = {"bank": "泰安银行", "number": NEW, "holder": "张三"}


def again(till: Till, payment: dict):
    return till.officer().post(f"/v1/payments/{payment['payment_id']}/correction")


async def bounced(till: Till, case: str, reason: str = "account_closed", mode: str = "refuse") -> dict:
    await till.bank.fault(mode, count=1, reason_code=reason)
    await till.run()
    await till.ask_bank()
    payment = await till.payment(case)
    assert (payment["state"], payment["reason_code"]) == ("returned", reason)
    return payment


@pytest.fixture
async def owed(till: Till, case) -> str:
    await till.fund()
    await till.relief(case)
    return case


@pytest.mark.parametrize("mode", ["refuse", "bounce"])
@pytest.mark.parametrize("reason", ["account_closed", "account_unknown", "account_frozen", "name_mismatch"])
async def test_d3_an_account_that_the_bank_refuses_is_not_tried_again_as_it_is(till: Till, owed, reason, mode):
    payment = await bounced(till, owed, reason, mode)
    refused = await again(till, payment)
    assert code_of(refused) == (409, "account_not_corrected")
    assert refused.json()["fields"] == {"payment_id": payment["payment_id"], "reason_code": reason}
    await till.run()
    assert len((await till.bank.book())["items"]) == 1
    await till.check_books()


def test_the_refusal_says_what_to_do():
    told = AccountNotCorrected(payment_id="p", reason_code="account_closed").told
    assert all(word in told for word in ("更正收款账户", "现场发放", "correct the payee account", "in person"))


async def test_in_person_payment_remains_the_other_way(till: Till, owed):
    payment = await bounced(till, owed)
    url = f"/v1/payments/{payment['payment_id']}/in-person"
    assert (await till.officer().post(url, json={"officers": ["finance-1", "clerk-7"], "receipt_sha256": "ab" * 32})).status_code == 200
    assert (await till.reader("clerk-7").post(f"{url}/confirmation")).json()["state"] == "paid"


async def test_cash_that_is_revoked_does_not_mend_the_account_that_the_bank_refused(till: Till, owed):
    payment = await bounced(till, owed)
    url = f"/v1/payments/{payment['payment_id']}/in-person"
    await till.officer().post(url, json={"officers": ["finance-1", "clerk-7"], "receipt_sha256": "ab" * 32})
    await till.reader("clerk-7").post(f"{url}/confirmation")
    shown = {"reason_code": "not_handed_over", "evidence_sha256": "cd" * 32}
    revocation = (await till.officer().post(f"{url}/revocations", json=shown)).headers["location"]
    assert (await till.officer("finance-2").post(f"{revocation}/confirmation")).status_code == 200
    assert code_of(await again(till, payment)) == (409, "account_not_corrected")
    await till.corrected(owed)
    assert (await again(till, payment)).status_code == 200
    await till.check_books()


async def test_what_came_back_for_another_reason_is_tried_again_as_before(till: Till, owed):
    payment = await bounced(till, owed, "bank_closed_early")
    assert (await again(till, payment)).status_code == 200


async def test_an_account_that_was_corrected_before_it_was_refused_is_not_tried_again(till: Till, owed):
    await till.corrected(owed)
    payment = await bounced(till, owed)
    assert payment["instructions"][0]["account_version"] == 1
    await till.corrected(owed)  # The event comes twice, or later than intake was asked.
    assert code_of(await again(till, payment)) == (409, "account_not_corrected")
    await till.corrected(owed, times=2)
    assert (await again(till, payment)).status_code == 200


async def test_what_was_sent_before_and_after_a_correction_counts_as_gone_to_the_account_before(till: Till, owed):
    await till.bank.fault("lose_request", count=1)
    await till.run()
    await till.corrected(owed)
    await till.bank.fault("refuse", count=1, reason_code="account_closed")
    await till.ask_bank(60)  # The bank's book does not have it: it is sent again, and which of the two the bank had is not known.
    payment = await till.payment(owed)
    (sent,) = payment["instructions"]
    assert (payment["reason_code"], sent["submissions"], sent["account_version"]) == ("account_closed", 2, 0)
    assert (await again(till, payment)).status_code == 200


async def test_a_correction_of_the_phone_does_not_mend_an_account(till: Till, h, owed):
    payment = await bounced(till, owed)
    event = PersonCorrected(
        correction_id=h.ctx.ids.new(), fields=("phone",), reason_code="other", evidence_sha256="e" * 64, corrected_by="clerk-1"
    )
    await h.deliver(owed, PLACE, event, source="intake")
    assert code_of(await again(till, payment)) == (409, "account_not_corrected")


@pytest.fixture
async def real(harness, bank: BankProcess, payees: Payees, intake_url: str) -> Till:  # noqa: F811
    return Till(await harness(SPEC, bank_url=bank.url, intake_url=intake_url), bank, payees)


async def test_d3_what_came_back_goes_to_the_corrected_account_under_a_new_number(real: Till, desk: Office):  # noqa: F811
    case_id = (await desk.registered())["case_id"]
    await real.fund()
    await real.relief(case_id)
    payment = await bounced(real, case_id)
    url = f"/v1/cases/{case_id}/person/corrections"
    body = {"bank_account": CHANGED, "reason_code": "account_closed", "evidence_sha256": "e" * 64}
    proposed = (await desk.officer().post(url, json=body)).json()
    assert code_of(await again(real, payment)) == (409, "account_not_corrected"), "proposed is not confirmed"
    confirmed = await desk.officer("clerk-2").post(f"{url}/{proposed['correction_id']}/confirmation")
    assert confirmed.json()["state"] == "confirmed"
    (corrected,) = await desk.h.emitted(PersonCorrected)
    await real.h.deliver(case_id, PLACE, corrected.data, source="intake")
    assert (await again(real, payment)).status_code == 200
    await real.run()
    await real.ask_bank()
    paid = await real.payment(case_id)
    assert (paid["state"], [one["state"] for one in paid["instructions"]]) == ("paid", ["rejected", "settled"])
    assert [one["account_version"] for one in paid["instructions"]] == [0, 1]
    assert (await real.bank.book())["given_fen"] == {NEW: 80_000}, f"and nothing to {OLD[-4:]}"
    await real.check_books()
