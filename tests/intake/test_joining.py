"""Persons who were several on record become one, leave a report, and are parted again where that was wrong (D4)."""

import asyncio
import json

import pytest
from click.testing import CliRunner

from deploy.cli.main import main
from intake.actions import joining
from intake.domain import persons
from shared.events.contracts.intake import CasePersonJoined
from shared.kit.principal import Principal
from shared.kit.privacy import normalise_document
from tests.intake.office import ID_NUMBERS, Office, application, code_of
from tests.intake.test_documents import bearing

NUMBER = ID_NUMBERS[0]
KINDS = ("id_card", "household_register", "other", "passport")
CAUSES = ("medical_expense", "fire", "housing_loss", "stranded_person")

WAITS_FOR_ME = "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))) AS waits"

PUT_RIGHT = """
UPDATE person_field f SET person_ref = o.person_ref, sealed = o.sealed FROM person_field o
WHERE o.case_id = '{other}' AND f.case_id = '{moved}' AND f.field = o.field
"""
"""A case is corrected to be another person's, with everything that is sealed."""


@pytest.fixture
async def several(office: Office, monkeypatch):
    """Cases of one citizen number, stored as the release before did: each kind of document was another person."""
    with monkeypatch.context() as before:
        before.setattr(persons, "identity_of", lambda kind, number: f"{kind}:{normalise_document(number)}")
        before.setattr(persons, "check_number", lambda kind, number, on: None)
        return [
            await office.registered(applicant=bearing(kind, NUMBER), hardship_codes=[cause])
            for kind, cause in zip(KINDS, CAUSES, strict=True)
        ]


@pytest.fixture
def seen(clerk):
    async def see(case):
        return (await clerk.get(f"/v1/cases/{case['case_id']}")).json()

    return see


@pytest.fixture
def jiuji(h):
    url = h.db.url.replace("postgresql+asyncpg://", "postgresql://")

    async def run(*arguments):
        # In a thread: the command runs an event loop of its own.
        return await asyncio.to_thread(CliRunner().invoke, main, ["persons", *arguments[:1], "--database-url", url, *arguments[1:]])

    return run


async def rows(h, statement):
    async with h.db.begin(Principal.system("test")) as uow:
        return [tuple(row) for row in await uow.sql(statement)]


async def test_persons_who_were_several_are_one_and_the_one_with_the_identity_card_stays_who_it_is(h, several, seen):
    assert len({case["person_ref"] for case in several}) == len(KINDS)
    await h.run("persons")
    now = [await seen(case) for case in several]
    assert {case["person_ref"] for case in now} == {several[0]["person_ref"]}
    assert [case["version"] for case in now] == [1, 2, 2, 2]
    assert {(case["person"]["name"], case["person"]["document_number"]) for case in now} == {("张**", "370983********0014")}


async def test_what_is_kept_of_them_is_sealed_for_the_one_person_and_can_be_read(h, several, clerk):
    await h.run("persons")
    assert await rows(h, "SELECT DISTINCT person_ref FROM person_field") == [(several[0]["person_ref"],)]
    read = (await clerk.get(f"/v1/cases/{several[2]['case_id']}/person", params={"purpose": "handling"})).json()
    assert (read["document_number"], read["phone"], read["bank_account"]["number"]) == (NUMBER, "13812341234", "6222020000016789")


@pytest.mark.parametrize("nth", range(len(KINDS)))
async def test_look_ups_find_what_any_of_them_was_given(h, several, clerk, nth):
    await h.run("persons")
    again = await clerk.post("/v1/cases", json=application(applicant=bearing("id_card", NUMBER), hardship_codes=[CAUSES[nth]]))
    assert (code_of(again), again.json()["fields"]["case_id"]) == ((409, "duplicate_cause"), several[nth]["case_id"])


async def test_the_other_stages_are_told_and_nothing_personal_is(h, several):
    await h.run("persons")
    events = await h.emitted(CasePersonJoined)
    assert {(event.case_id, event.data.former_ref) for event in events} == {(case["case_id"], case["person_ref"]) for case in several[1:]}
    assert {(event.data.person_ref, event.data.undone) for event in events} == {(several[0]["person_ref"], False)}
    assert NUMBER not in "".join(event.body.decode() for event in events)


async def test_a_walk_goes_on_where_it_was_and_a_second_one_finds_nothing(h, several, jiuji, monkeypatch):
    monkeypatch.setattr(joining, "BATCH", 1)
    await h.spec.workers["persons"](h.ctx)
    assert await rows(h, "SELECT looked_at, joined, ended_at IS NULL FROM person_walk") == [(1, 0, True)]
    await h.spec.workers["persons"](h.ctx)
    assert await rows(h, "SELECT looked_at, joined, ended_at IS NULL FROM person_walk") == [(2, 1, True)]
    await h.run("persons")
    assert (await jiuji("join")).exit_code == 0
    await h.run("persons")
    assert await rows(h, "SELECT looked_at, joined FROM person_walk ORDER BY number") == [(4, 3), (4, 0)]
    assert len(await h.emitted(CasePersonJoined)) == 3


async def test_nobody_is_joined_whose_key_is_gone(h, several, owner):
    await owner(f"DELETE FROM person_key WHERE person_ref = '{several[2]['person_ref']}'")
    await h.run("persons")
    assert await rows(h, "SELECT looked_at, joined, unreadable FROM person_walk") == [(4, 2, 1)]
    assert len(await rows(h, f"SELECT FROM intake_case WHERE person_ref = '{several[2]['person_ref']}'")) == 1


async def test_who_registers_a_person_that_is_being_joined_waits_and_finds_what_was_given(h, several, clerk):
    body = application(applicant=bearing("id_card", NUMBER), hardship_codes=[CAUSES[1]])
    async with h.db.begin(Principal.system("intake")) as uow:
        await joining.join_persons(uow, h.ctx)
        asking = asyncio.create_task(clerk.post("/v1/cases", json=body))
        async with asyncio.timeout(30):
            while not (asking.done() or (await uow.sql(WAITS_FOR_ME))[0].waits):
                assert not asking.cancelled()
    answer = await asking
    assert (code_of(answer), answer.json()["fields"]["case_id"]) == ((409, "duplicate_cause"), several[1]["case_id"])


async def test_the_report_names_cases_and_references_and_nothing_personal(h, several, jiuji):
    await h.run("persons")
    told = (await jiuji("report")).output
    assert all(text in told for case in several[1:] for text in (case["case_id"], f"{several[0]['person_ref']} ← {case['person_ref']}"))
    assert "查看 4 案、归并 3 案、无法读取 0 案" in told
    lines = [json.loads(line) for line in (await jiuji("report", "--json")).output.splitlines()]
    assert [line.get("joined") for line in lines] == [3, None, None, None]
    assert not any(secret in told for secret in (NUMBER, "张三", "13812341234"))


async def test_the_report_says_what_was_asked_for_twice(h, office: Office, several, jiuji, monkeypatch):
    with monkeypatch.context() as before:
        before.setattr(persons, "identity_of", lambda kind, number: f"{kind}:{normalise_document(number)}")
        twice = await office.registered(applicant=bearing("taiwan_travel_permit", NUMBER), hardship_codes=[CAUSES[1]])
    await h.run("persons")
    (line,) = [line for line in (await jiuji("report")).output.splitlines() if line.startswith(f"  {twice['case_id']}")]
    assert line.endswith(f"same cause: {several[1]['case_id']}")


async def test_a_person_is_parted_again_and_stays_apart(h, several, seen, jiuji, clerk):
    await h.run("persons")
    h.clock.advance(60)
    assert "1 cases will be parted" in (await jiuji("part", several[3]["person_ref"])).output
    await h.run("persons")
    assert [(await seen(case))["person_ref"] for case in several] == [*[several[0]["person_ref"]] * 3, several[3]["person_ref"]]
    read = (await clerk.get(f"/v1/cases/{several[3]['case_id']}/person", params={"purpose": "handling"})).json()
    assert (read["person_ref"], read["document_number"]) == (several[3]["person_ref"], NUMBER)
    *_, told = await h.emitted(CasePersonJoined)
    assert (told.data.person_ref, told.data.former_ref, told.data.undone) == (several[3]["person_ref"], several[0]["person_ref"], True)
    assert (await jiuji("part", several[3]["person_ref"])).exit_code == 1
    await jiuji("join")
    await h.run("persons")
    assert (await seen(several[3]))["person_ref"] == several[3]["person_ref"]
    assert "已拆分 parted" in (await jiuji("report")).output


async def test_all_that_was_joined_to_a_person_is_parted_by_its_reference(h, several, seen, jiuji):
    await h.run("persons")
    await jiuji("part", several[0]["person_ref"])
    await h.run("persons")
    assert [(await seen(case))["person_ref"] for case in several] == [case["person_ref"] for case in several]


async def test_a_case_that_is_another_persons_by_now_is_not_parted(h, office: Office, several, owner, jiuji):
    other = await office.registered(applicant=bearing("id_card", ID_NUMBERS[1]))
    await h.run("persons")
    moved = several[1]["case_id"]
    await owner(PUT_RIGHT.format(moved=moved, other=other["case_id"]))
    await owner(f"UPDATE intake_case SET person_ref = '{other['person_ref']}' WHERE case_id = '{moved}'")
    await jiuji("part", several[1]["person_ref"])
    await h.run("persons")
    assert await rows(h, f"SELECT person_ref FROM intake_case WHERE case_id = '{moved}'") == [(other["person_ref"],)]
    assert await rows(h, f"SELECT part_asked_at, parted_at FROM person_join WHERE case_id = '{moved}'") == [(None, None)]
