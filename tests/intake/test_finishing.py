"""What was under way when a case moved is finished where it is: its officers read the person for that, and until then only."""

import itertools
import re
from importlib.resources import files

import pytest
from asyncpg.exceptions import PostgresError
from sqlalchemy.exc import DBAPIError

from intake.domain.finishing import Finishing, finishing
from intake.domain.persons import PURPOSES
from shared.kit.principal import Principal
from tests.intake import stories
from tests.intake.office import OTHER_COUNTY, PLACE, WITHDRAWAL, Office, code_of

THERE = {"place_code": OTHER_COUNTY, "reason_code": "wrong_place"}
DEPARTMENT = "medical_insurance"
PAYEE = "payee?purpose=payment"
PERSON = "person?purpose=referral"
OUTSIDE = (403, "outside_jurisdiction")


class Moving:
    """A case that moves to the next county, what the other stages say of it, and whoever finishes something of it."""

    def __init__(self, office: Office, case: dict) -> None:
        self.office, self.case = office, case
        self.url = f"/v1/cases/{case['case_id']}"

    async def say(self, source: str, *events, at: str = PLACE) -> None:
        for event in events:
            await self.office.h.deliver(self.case["case_id"], at, event, source=source)

    async def move(self, to: str = OTHER_COUNTY, mover: str = "clerk-1", come_from: str = PLACE) -> None:
        mine = self.office.officer(mover, jurisdiction=come_from[:6])
        asked = await mine.post(f"{self.url}/transfers", json=THERE | {"place_code": to})
        assert asked.status_code == 201, asked.text
        theirs = self.office.officer("clerk-9" if to == OTHER_COUNTY else "clerk-1", jurisdiction=to[:6])
        taken = await theirs.post(f"{self.url}/transfers/{asked.json()['transfer_id']}/acknowledgement")
        assert taken.status_code == 200, taken.text

    async def as_finance(self, path: str = PAYEE, jurisdiction: str = "370983"):
        return await self.office.officer("fin-1", "finance_officer", jurisdiction).get(f"{self.url}/{path}")

    async def as_department(self, path: str = PERSON, jurisdiction: str = "370983", department: str | None = DEPARTMENT):
        handler = self.office.officer("handler-1", "department_handler", jurisdiction, department=department)
        return await handler.get(f"{self.url}/{path}")

    async def finished_there(self) -> list[tuple]:
        async with self.office.h.db.begin(Principal.system("test")) as uow:
            rows = await uow.sql("SELECT place_code, purpose, department FROM finished_there ORDER BY 1, 2, 3")
        return [tuple(row) for row in rows]


@pytest.fixture
async def moving(h, office: Office) -> Moving:
    """A case with cash approved and an order with a department, before it moves."""
    one = Moving(office, await office.accepted())
    await one.say("assessment", stories.approved(stories.cash(), stories.branch()))
    await one.say("referral", stories.order())
    return one


async def test_before_the_move_both_read_and_nothing_is_kept_of_them(moving):
    assert [(await one).status_code for one in (moving.as_finance(), moving.as_department())] == [200, 200]
    assert await moving.finished_there() == []


async def test_the_old_finance_reads_the_payee_while_it_pays_and_the_read_is_on_record(moving, office: Office):
    await moving.move()
    payee = await moving.as_finance()
    assert (payee.status_code, payee.json()["name"], payee.json()["account"]["number"]) == (200, "张三", "6222020000016789"), payee.text
    (read,) = (await office.supervisor().get(f"{moving.url}/reads")).json()["items"]
    assert (read["read_id"], read["reader"], read["purpose"]) == (payee.json()["read_id"], "fin-1", "payment")
    assert set(read["fields"]) == {"name", "bank", "account_number", "account_holder"}
    own = office.officer("supervisor-2", "supervisor", "370983")
    assert [one["read_id"] for one in (await own.get(f"{moving.url}/reads")).json()["items"]] == [read["read_id"]], (
        "the old office's own part"
    )


async def test_the_old_finance_pays_the_heir_whom_two_officers_confirmed(moving, office: Office):
    corrections = f"{moving.url}/person/corrections"
    account = {"bank": "农业银行", "number": "6228480000001234", "holder": "李四"}
    body = {"payee": {"kind": "heir", "name": "李四"}, "bank_account": account, "reason_code": "heir", "evidence_sha256": "e" * 64}
    made = await office.officer().post(corrections, json=body)
    assert made.status_code == 201, made.text
    confirmed = await office.officer("clerk-2").post(f"{corrections}/{made.json()['correction_id']}/confirmation")
    assert confirmed.status_code == 200, confirmed.text
    await moving.move()
    payee = (await moving.as_finance()).json()
    assert (payee["name"], payee["kind"], payee["account"], payee["account_version"]) == ("李四", "heir", account, 1)
    listed = await office.officer("fin-1", "finance_officer", "370983").get("/v1/corrections")
    assert listed.json().get("items", []) == [], "what was corrected is the new office's to see"


async def test_a_department_of_the_old_place_reads_who_it_is_while_it_has_the_order(moving, office: Office):
    await moving.move()
    read = await moving.as_department()
    assert (read.status_code, read.json()["name"], read.json()["phone"]) == (200, "张三", "13812341234"), read.text
    assert (read.json()["bank_account"], read.json()["client_note"]) == (None, None)
    (kept,) = (await office.supervisor().get(f"{moving.url}/reads")).json()["items"]
    assert (kept["reader"], kept["purpose"]) == ("handler-1", "referral")


@pytest.mark.parametrize("end", [stories.paid(), stories.cancelled()], ids=["paid", "called off"])
async def test_when_the_payment_is_finished_the_old_finance_reads_no_more(moving, end):
    await moving.move()
    await moving.say("disbursement", stories.ordered(), stories.submitted())
    assert (await moving.as_finance()).status_code == 200
    await moving.say("disbursement", end)
    assert code_of(await moving.as_finance()) == OUTSIDE
    assert (await moving.as_department()).status_code == 200, "its order is not finished"


async def test_a_payment_that_comes_back_late_is_finished_there_again(moving):
    await moving.say("disbursement", stories.ordered(), stories.submitted(), stories.paid())
    await moving.move()
    assert code_of(await moving.as_finance()) == OUTSIDE
    await moving.say("disbursement", stories.returned_late())
    assert (await moving.as_finance()).status_code == 200
    await moving.say("disbursement", stories.paid())
    assert code_of(await moving.as_finance()) == OUTSIDE


@pytest.mark.parametrize("returned", [stories.returned_late, stories.returned], ids=["late", "at once"])
async def test_what_came_back_before_the_move_is_still_to_be_paid_there(moving, returned):
    await moving.say("disbursement", stories.ordered(), *([stories.paid()] if returned is stories.returned_late else []), returned())
    await moving.move()
    assert (await moving.as_finance()).status_code == 200


async def test_the_last_of_several_instalments_ends_it(moving):
    await moving.say("assessment", stories.approved(stories.cash("more", instalments=2)))
    await moving.move()
    await moving.say("disbursement", stories.paid(), stories.paid("more", 1))
    assert (await moving.as_finance()).status_code == 200
    await moving.say("disbursement", stories.paid("more", 2))
    assert code_of(await moving.as_finance()) == OUTSIDE


@pytest.mark.parametrize("answer", [stories.order_returned, stories.order_refused, stories.order_completed, stories.order_dropped])
async def test_when_the_department_has_the_order_no_more_it_reads_no_more(moving, answer):
    await moving.move()
    await moving.say("referral", answer(), at=OTHER_COUNTY)
    assert code_of(await moving.as_department()) == OUTSIDE
    assert (await moving.as_finance()).status_code == 200


async def test_a_department_with_two_orders_reads_until_the_second_is_finished(moving):
    await moving.say("referral", stories.order("r2"))
    await moving.move()
    await moving.say("referral", stories.order_completed("r1"), at=OTHER_COUNTY)
    assert (await moving.as_department()).status_code == 200
    await moving.say("referral", stories.order_refused("r2"), at=OTHER_COUNTY)
    assert code_of(await moving.as_department()) == OUTSIDE


async def test_an_order_ends_with_a_case_that_is_withdrawn(moving, office: Office):
    await moving.move()
    withdrawn = await office.supervisor().post(f"{moving.url}/withdrawal", json=WITHDRAWAL)
    assert withdrawn.status_code == 200, withdrawn.text
    assert code_of(await moving.as_department()) == OUTSIDE
    await moving.say("disbursement", stories.cancelled())
    assert await moving.finished_there() == []


async def test_what_is_heard_from_the_old_place_after_the_move_is_finished_there_too(office: Office):
    moving = Moving(office, await office.accepted())
    await moving.move()
    assert [code_of(await one) for one in (moving.as_finance(), moving.as_department())] == [OUTSIDE, OUTSIDE]
    await moving.say("assessment", stories.relief())
    await moving.say("referral", stories.order())
    assert [(await one).status_code for one in (moving.as_finance(), moving.as_department())] == [200, 200]


async def test_what_the_new_office_approves_is_not_the_old_ones_to_finish(office: Office):
    moving = Moving(office, await office.accepted())
    await moving.move()
    await moving.say("assessment", stories.approved(stories.cash()), at=OTHER_COUNTY)
    await moving.say("referral", stories.order(), at=OTHER_COUNTY)
    assert [code_of(await one) for one in (moving.as_finance(), moving.as_department())] == [OUTSIDE, OUTSIDE]
    there = moving.as_finance(jurisdiction=OTHER_COUNTY[:6]), moving.as_department(jurisdiction=OTHER_COUNTY[:6])
    assert [(await one).status_code for one in there] == [200, 200]


async def test_each_place_of_a_case_that_moves_on_finishes_its_own(moving, office: Office):
    await moving.move()
    await moving.say("assessment", stories.relief(), at=OTHER_COUNTY)
    await moving.move("370923001000", "clerk-9", OTHER_COUNTY)
    assert await moving.finished_there() == [
        (OTHER_COUNTY, "payment", ""),
        (PLACE, "payment", ""),
        (PLACE, "referral", DEPARTMENT),
    ]
    for jurisdiction in ("370983", OTHER_COUNTY[:6]):
        assert (await moving.as_finance(jurisdiction=jurisdiction)).status_code == 200
    await moving.say("disbursement", stories.paid("relief", amount_fen=63000), at=OTHER_COUNTY)
    assert code_of(await moving.as_finance(jurisdiction=OTHER_COUNTY[:6])) == OUTSIDE


async def test_nobody_else_reads_and_nothing_else_is_read(moving, office: Office):
    await moving.move()
    nobody = [
        await moving.as_finance(jurisdiction="370923"),
        await moving.as_department(jurisdiction="370923"),
    ]
    assert [code_of(one) for one in nobody] == [(404, "case_not_found")] * 2
    outside = [
        await moving.as_finance("payee?purpose=handling"),
        await moving.as_finance("person?purpose=payment"),
        await moving.as_finance(PERSON),
        await moving.as_department(PAYEE),
        await moving.as_department("person?purpose=handling"),
        await moving.as_department(department="education"),
        await moving.as_department(department=None),
        *[await office.officer("clerk-1").get(f"{moving.url}/{path}") for path in (PAYEE, PERSON)],
    ]
    assert [code_of(one) for one in outside] == [OUTSIDE] * len(outside)
    assert (await office.officer("clerk-1").get(moving.url)).json()["person"]["name"] is None, "the old office sees the case and no person"
    assert (await office.supervisor().get(f"{moving.url}/reads")).json()["items"] == []


async def test_who_answers_on_paper_for_others_reads_for_them_too(office: Office):
    moving = Moving(office, await office.accepted())
    await moving.say("referral", stories.order(department="justice"))
    await moving.move()
    assert (await moving.as_department(department="civil_affairs")).status_code == 200
    assert code_of(await moving.as_department(department="education")) == OUTSIDE


@pytest.mark.parametrize(("purpose", "department"), [("payment", ""), ("referral", DEPARTMENT)])
async def test_the_database_shows_an_old_office_no_more_than_the_purpose_needs(moving, office: Office, purpose, department):
    """Row-level security is the guard: what a service asks for by mistake stays unseen."""
    await moving.move()
    kept = "SELECT field FROM person_field WHERE case_id = $1"

    async def seen(scope: str, *settings: str) -> set[str]:
        async with office.h.db.begin(Principal("x", jurisdiction=scope)) as uow:
            for name, value in zip(("app.purpose", "app.department"), settings, strict=False):
                await uow.sql("SELECT set_config($1, $2, true)", name, value)
            return {row.field for row in await uow.sql(kept, moving.case["case_id"])}

    everything = await seen("*")
    assert await seen("370983", purpose, department) == PURPOSES[purpose] & everything
    assert await seen("370983") == await seen("370923", purpose, department) == await seen("370983", purpose, "education") == set()


def test_what_an_old_office_may_see_is_what_its_purposes_need():
    policy = files("intake.migrations").joinpath("versions", "0014_finished_there.sql").read_text()
    shown = [sorted(re.findall(r"'(\w+)'", fields)) for fields in re.findall(r"ARRAY\[(.*?)\]", policy, re.DOTALL)]
    assert shown == [sorted(PURPOSES["payment"]), sorted(PURPOSES["referral"])], "what is released gets a newer policy of person_field"


@pytest.mark.parametrize("change", ["told_place = '370911100000'", "told_place = NULL"])
async def test_even_by_hand_nobody_says_that_something_was_told_elsewhere(h, moving, change):
    await moving.move()
    with pytest.raises((DBAPIError, PostgresError), match="append-only"):
        async with h.db.begin(Principal.system("test")) as uow:
            await uow.sql(f"UPDATE closing_fact SET {change}")  # The test's own text.


@pytest.mark.parametrize("seed", range(3))
def test_in_whatever_order_the_stages_are_heard_the_same_is_finished(seed):
    """The approval may be heard after the payment, and of another place than the case's by then."""
    said = [
        *stories.kept_of({"assessment": [stories.relief(), stories.approved(stories.cash())]}),
        *stories.kept_of({"disbursement": [stories.ordered("relief"), stories.paid("relief"), stories.ordered()]}),
        *stories.kept_of({"referral": [stories.order("r1"), stories.order("r2"), stories.order_completed("r1")]}),
    ]
    both = {Finishing(PLACE, "payment"), Finishing(PLACE, "referral", DEPARTMENT)}
    for mixed in itertools.islice(itertools.permutations(said), seed, None, 997):
        assert finishing(mixed, broken_off=False) == both
    assert finishing(said, broken_off=True) == {Finishing(PLACE, "payment")}
