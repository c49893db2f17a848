"""Where the money goes is asked of intake, the real one, over HTTP; and of nobody else."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import uvicorn

from disbursement import gateways
from disbursement.domain.payees import NoAccount, Payee, PayeeUnavailable
from disbursement.main import SPEC
from intake.main import SPEC as INTAKE
from tests.disbursement.till import BankProcess, Payees, Till
from tests.intake.office import Office, person


@pytest.fixture
async def desk(harness) -> Office:
    return Office(await harness(INTAKE))


@pytest.fixture
async def intake_url(desk: Office) -> AsyncIterator[str]:
    server = uvicorn.Server(uvicorn.Config(desk.h.app, port=0, lifespan="off", log_config=None))
    serving = asyncio.create_task(server.serve())
    async with asyncio.timeout(60):
        while not server.started:  # noqa: ASYNC110  # uvicorn announces it nowhere else.
            await asyncio.sleep(0)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    await serving


@pytest.fixture
async def real(harness, bank: BankProcess, payees: Payees, intake_url: str) -> Till:
    return Till(await harness(SPEC, bank_url=bank.url, intake_url=intake_url), bank, payees)


async def test_a_registered_persons_account_is_paid_and_the_read_is_on_record(real: Till, desk: Office):
    case_id = (await desk.registered())["case_id"]
    await real.fund()
    await real.relief(case_id)
    await real.run()
    await real.ask_bank()
    assert (await real.payment(case_id))["state"] == "paid"
    assert (await real.bank.book())["given_fen"] == {"6222020000016789": 80_000}
    (read,) = (await desk.supervisor().get(f"/v1/cases/{case_id}/reads")).json()["items"]
    assert (read["reader"], read["purpose"]) == ("service:test", "payment")


async def test_a_registered_person_without_an_account_is_paid_in_cash(real: Till, desk: Office):
    applicant = person()
    applicant.pop("bank_account")
    case_id = (await desk.registered(applicant=applicant))["case_id"]
    await real.fund()
    await real.relief(case_id)
    await real.run()
    assert (await real.payment(case_id))["state"] == "cash_due"


async def test_a_person_whom_nobody_knows_is_paid_in_cash(real: Till, desk: Office):
    case_id = (await desk.registered(applicant=None, identity_unknown=True))["case_id"]
    assert await gateways.payee_of(real.h.ctx, case_id) == NoAccount()


async def test_an_account_that_nobody_understands_is_paid_in_cash(real: Till, desk: Office):
    account = {"bank": "泰安银行", "number": "存折号忘了", "holder": "张三"}
    case_id = (await desk.registered(applicant=person(bank_account=account)))["case_id"]
    assert await gateways.payee_of(real.h.ctx, case_id) == NoAccount()


async def test_an_answer_that_is_not_intakes_is_no_answer(till: Till, case):
    till.payees.down = True
    assert isinstance(await gateways.payee_of(till.h.ctx, case), PayeeUnavailable)


async def test_a_payee_shows_nothing_of_itself_in_a_traceback():
    assert repr(Payee("张三", "泰安银行", "6222020000016789")) == "Payee(…)"
