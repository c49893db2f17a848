"""A service works on what it was upgraded from: old rows are read, old cases go on, new ones come."""

import json
from datetime import datetime, timedelta
from importlib import import_module

import asyncpg
import pytest

from assessment.main import SPEC as ASSESSMENT
from audit.main import SPEC as AUDIT
from deploy.cli.verify import Key, verify_bundle
from disbursement.main import SPEC as DISBURSEMENT
from intake.main import SPEC as INTAKE
from referral.main import SPEC as REFERRAL
from shared.events.contracts.referral import ReferralResultTold
from shared.kit.principal import Principal
from shared.run.endings import sweep_keys
from shared.run.sweeps import Hourly
from tests.assessment import office as assessors
from tests.audit.events import registered, scopes, triaged
from tests.disbursement.till import BankProcess, Payees, Till
from tests.intake import stories
from tests.intake.office import Office, application, code_of
from tests.referral.exchange import Exchange
from tests.services import office as departments
from tests.upgrades.dumps import releases

EVERYTHING = {
    "channel": "village",
    "place_code": "370983103201",
    "hardship_codes": ["fire", "housing_loss"],
    "identity_classes": ["dibao"],
    "applicant": {
        "name": "张三",
        "id_document": {"type": "id_card", "number": "370983188501010030"},
        "phone": "13812341234",
        "address": "泰安市肥城市潮泉镇柳沟村3号",
        "bank_account": {"bank": "泰安银行", "number": "6222020000016789", "holder": "张三"},
    },
    "reporter": {"kind": "village_officer", "name": "李四", "phone": "13912341234"},
    "household_size": 5,
    "affected_persons": 3,
    "life_danger": True,
    "found_at": "2026-03-02T00:10:00Z",
    "hukou_code": "370983103000",
    "stated_self_paid_fen": 1_000_001,
    "stated_loss_fen": 2_000_002,
    "requested_fen": 3_000_003,
    "requested_modes": ["cash", "in_kind"],
    "requested_programmes": ["charity_relief"],
}
"""A registration in which every field says something of its own."""

OWN = ("case_id", "person_ref", "document_index", "wrapped_key", "sealed")
"""What differs from one registration of it to the next."""

ROWS = """
SELECT to_jsonb(c)::text, to_jsonb(k)::text,
       (SELECT jsonb_agg(to_jsonb(f) ORDER BY field) FROM person_field f WHERE f.case_id = c.case_id)::text
FROM intake_case c JOIN person_key k USING (person_ref) WHERE c.case_id::text = $1
"""

APPROVED = """
SELECT c.case_id::text, c.place_code, f.said FROM intake_case c JOIN closing_fact f USING (case_id)
WHERE c.state = 'accepted' AND f.type = 'cn.jiuji.case.approved.v1'
"""

pytestmark = pytest.mark.parametrize("release", releases())


async def stored(h, admin, case_id):
    """Return a case, its person's key and its sealed fields as they are stored, without what is new each time."""
    connection = await asyncpg.connect(admin(database_of(h)))
    found = await connection.fetchrow(ROWS, case_id)
    await connection.close()
    case, key, fields = (json.loads(text) for text in found)
    return [{name: value for name, value in row.items() if name not in OWN} for row in (case, key, *fields)]


def database_of(h):
    return h.db.url.rsplit("/", 1)[1].split("?")[0]


async def continue_streams(h, admin):
    """Let the next event of a case have the number after the last one that the database heard."""
    connection = await asyncpg.connect(admin(database_of(h)))
    for source, case_id, version in await connection.fetch("SELECT source, case_id, version FROM stream_position"):
        h._versions[(source, case_id)] = version
    await connection.close()


async def told(client, path):
    answer = await client.get(path)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_every_field_of_a_registration_is_in_its_own_column(release, upgraded, harness, admin):
    rows = []
    for h in (await upgraded(INTAKE, release), await harness(INTAKE)):
        case = await Office(h).registered(**EVERYTHING)
        rows.append(await stored(h, admin, case["case_id"]))
    after, new = rows
    assert len(new) > 6
    assert after == new
    same = ("channel", "place_code", "household_size", "affected_persons", "stated_self_paid_fen", "stated_loss_fen", "requested_fen")
    assert {name: after[0][name] for name in same} == {name: EVERYTHING[name] for name in same}


async def test_intake_opens_what_was_sealed_before(release, upgraded):
    desk = Office(await upgraded(INTAKE, release))
    old = (await told(desk.officer(), "/v1/cases?limit=50"))["items"]
    known = [
        await told(desk.officer(), f"/v1/cases/{case['case_id']}/person?purpose=handling") for case in old if case["state"] == "accepted"
    ]
    assert "演示乙" in {person["name"] for person in known}


async def test_intake_finds_a_person_of_before_again(release, upgraded):
    h = await upgraded(INTAKE, release)
    desk = Office(h)
    [last, *_] = (await told(desk.officer(), "/v1/cases?limit=1"))["items"]
    h.clock.advance((datetime.fromisoformat(last["registered_at"]) - h.clock.now()).total_seconds() + 60)
    person = EVERYTHING["applicant"] | {"id_document": {"type": "id_card", "number": "370983188501010022"}}
    again = application(place_code="370983103201", hardship_codes=["medical_expense"], applicant=person)
    answer = await desk.officer("clerk-9").post("/v1/cases", json=again)
    assert code_of(answer) == (409, "duplicate_cause")


async def test_who_is_on_record_by_an_identity_card_stays_who_it_is(release, upgraded):
    h = await upgraded(INTAKE, release)
    async with h.db.begin(Principal.system("test")) as uow:
        before = await uow.sql("SELECT case_id, person_ref, document_index FROM intake_case ORDER BY case_id")
    await h.run("persons")
    async with h.db.begin(Principal.system("test")) as uow:
        [walk] = await uow.sql("SELECT looked_at, joined, unreadable, ended_at FROM person_walk")
        after = await uow.sql("SELECT case_id, person_ref, document_index FROM intake_case ORDER BY case_id")
    assert (walk.looked_at > 1, walk.joined, walk.unreadable, walk.ended_at) == (True, 0, 0, h.clock.now())
    assert after == before


async def test_keys_of_before_are_kept_because_their_cases_may_be_open(release, upgraded):
    h = await upgraded(INTAKE, release)
    async with h.db.begin(Principal.system("test")) as uow:
        # As the release before does it, which goes on running until it is replaced.
        await uow.sql("SELECT jiuji_remember_batch($1, $2, $3, $4, $5, $6)", ["s"], ["k"], [b"f"], [201], ["{}"], [b"a"])
        before = await uow.sql("SELECT subject, key FROM idempotency WHERE case_ids = ARRAY['unknown']")
    h.clock.advance(timedelta(days=9_000).total_seconds())
    await Hourly(sweep_keys)(h.ctx)
    async with h.db.begin(Principal.system("test")) as uow:
        assert len(before) > (3 if release < "0.3.0" else 0)
        assert [row.case_ids for row in await uow.sql("SELECT case_ids FROM idempotency")] == [["unknown"]] * len(before)


async def test_assessment_decides(release, upgraded):
    office = assessors.Office(await upgraded(ASSESSMENT, release))
    old = (await told(office.clerk(), "/v1/assessments?limit=50"))["items"]
    assert {"approved", "rejected", "ended", "accepted"} <= {one["state"] for one in old}
    assert any([(await office.view(one["case_id"]))["decision"] for one in old])
    await office.roster(*assessors.OFFICERS)
    case = await office.case("emergency", "surveyed")
    assessors.done(await office.relieve(case))
    assessors.done(await office.review(case))
    assert assessors.done(await office.decide(case))["state"] in ("approved", "conference")
    objected = next(one["case_id"] for one in old if one["state"] == "objected")
    [objection] = await told(office.clerk(), f"/v1/assessments/{objected}/objections")
    assert assessors.done(await office.resolve(objection["objection_id"]))["upheld"] is False


async def test_referral_asks_and_hears(release, upgraded, admin):
    h = await upgraded(REFERRAL, release)
    exchange = Exchange(h)
    await continue_streams(h, admin)
    old = (await told(exchange.clerk(), "/v1/referrals?limit=50"))["items"]
    waiting = next(one for one in old if one["state"] == "acknowledged")
    await exchange.answer(waiting, "completed")
    assert (await exchange.now(waiting))["state"] == "completed"
    assert await exchange.opened("medical_insurance", "education")


async def test_what_was_answered_before_is_told_and_said_too(release, upgraded, admin):
    h = await upgraded(REFERRAL, release)
    exchange = Exchange(h)
    await continue_streams(h, admin)
    old = (await told(exchange.clerk(jurisdiction="37"), "/v1/referrals?limit=50"))["items"]
    answered = next(one for one in old if one["state"] in ("completed", "refused") and one["told_at"] is None)
    answer = await exchange.clerk(jurisdiction="37").post(f"/v1/referrals/{answered['referral_id']}/result-notice", json={"means": "phone"})
    assert answer.status_code == 200
    [said] = [one for one in await h.emitted(ReferralResultTold) if one.data.referral_id == answered["referral_id"]]
    assert said.case_id == answered["case_id"]


async def test_a_case_of_before_waits_for_the_telling_of_what_is_answered_now_and_of_nothing_else(release, upgraded, admin):
    h = await upgraded(INTAKE, release)
    await continue_streams(h, admin)
    async with h.db.begin(Principal.system("test")) as uow:
        [case] = await uow.sql(APPROVED)
    cash = next(item["item_id"] for item in case.said["items"] if item["kind"] == "cash")

    async def state(*events):
        for event in events:
            await h.deliver(case.case_id, case.place_code, event, source=event.TOPIC.removeprefix("jiuji."))
        return (await told(Office(h).officer(), f"/v1/cases/{case.case_id}"))["state"]

    heard = (stories.order_completed("before"), stories.order_refused("now", result_owed=True), stories.joined())
    assert await state(stories.paid(cash), *heard) == "accepted"
    assert await state(stories.told("now")) == "closed"


async def test_disbursement_pays_and_its_books_balance(release, upgraded, tmp_path):
    bank, payees = BankProcess(tmp_path / "bank"), Payees()
    await bank.start()
    await payees.start()
    try:
        till = Till(await upgraded(DISBURSEMENT, release, bank_url=bank.url, intake_url=payees.url), bank, payees)
        before = await till.check_books()
        assert before["posted_fen"] > 0
        await till.fund()
        case = till.h.ctx.ids.new()
        await till.relief(case)
        await till.run("reserve", "submit")
        await till.ask_bank()
        assert (await till.payment(case))["state"] == "paid"
        assert (await till.check_books())["posted_fen"] > before["posted_fen"]
    finally:
        await payees.close()
        await bank.close()


async def test_audit_goes_on_with_the_log_that_was_begun(release, upgraded):
    h = await upgraded(AUDIT, release)
    client = h.client(subject="supervisor-1", roles={"supervisor"}, scopes=scopes("case:read"), jurisdiction="37")
    old = (await told(client, "/v1/cases?limit=50"))["items"]
    before = await told(client, "/v1/checkpoints/latest")
    await h.deliver("case-new", "370983103000", registered())
    await h.deliver("case-new", "370983103000", triaged())
    await h.run("seal")
    key = Key.parse((await told(client, "/v1/log-key"))["key"])
    for case_id in (old[0]["case_id"], "case-new"):
        assert verify_bundle(await told(client, f"/v1/cases/{case_id}/proof"), key).events
    now = await told(client, "/v1/checkpoints/latest")
    assert now["size"] > before["size"]
    assert (await told(client, f"/v1/proofs/consistency?first={before['size']}&second={now['size']}"))["first"] == before["size"]


async def test_open_cases_get_the_clocks_that_the_release_before_did_not_know(release, upgraded):
    h = await upgraded(AUDIT, release)
    client = h.client(subject="supervisor-1", roles={"supervisor"}, scopes=scopes("case:read"), jurisdiction="37")
    files = (await told(client, "/v1/cases?limit=50"))["items"]

    async def clocks():
        of = {one["case_id"]: (await told(client, f"/v1/cases/{one['case_id']}/clocks"))["items"] for one in files}
        return {(case_id, one["clock"], one["ref"]): one for case_id, found in of.items() for one in found}

    before = await clocks()
    await h.run("recount")
    after = await clocks()
    came = {key: one for key, one in after.items() if key not in before}
    news = {"triage", "notice_closing", "payment_held"} if release < "0.3.0" else {"supervision_reply"}
    kinds = {clock for _, clock, _ in came}
    assert news <= kinds
    assert kinds == news or release < "0.3.0"
    assert not [one for one in came.values() if one["ended_at"] is not None]
    ended = {one["case_id"] for one in files if one["closed_at"] is not None}
    assert ended
    assert not [key for key in came if key[0] in ended]
    assert {key: one for key, one in before.items() if one["ended_at"]}.items() <= after.items()
    assert await clocks() == after


@pytest.mark.parametrize("department", ["civil_affairs", "health", "education", "charity"])
async def test_a_department_answers(release, department, upgraded):
    spec = import_module(f"services.{department}.main").SPEC
    h = await upgraded(spec, release, package=f"services.{department}")
    office = departments.Office(h)
    asked = {"civil_affairs": "civil_affairs_dibao"}.get(department, office.department)
    [old, *_] = (await told(office.officer(asked, jurisdiction="37"), "/v1/tasks?limit=50"))["items"]
    assert (await office.now(old))["state"] == old["state"]
    if old["state"] == "received":
        answered = await office.answer(old, "acknowledgement", office.officer(asked))
        assert answered.json()["state"] == "acknowledged"
    new = await office.task(state="completed")
    assert "desk.completed" in await office.event_names(new["case_id"])
