"""A department's own system reports how its orders stand: in any order, twice, in parts; what cannot be true waits for a person."""

import asyncio
import itertools
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.desk.domain.reports import Report, Stage, standing_of
from shared.events.contracts.desk import DeskAcknowledged, DeskCompleted, DeskConfirmationAwaited, DeskContradicted, DeskRefused
from shared.events.contracts.intake import CaseWithdrawn
from shared.kit.clock import SystemClock
from shared.store.wakeups import Wakeups
from shared.web import waiting
from tests.services.office import OTHER_PLACE, PLACE, Office, code_of
from tests.services.test_departures import proposal
from tests.support.harness import MONDAY
from tests.support.waiting import LONG, NEVER_S, answered, sleeping

ACCEPTED, DECIDED = {"stage": "accepted"}, {"stage": "decided", "amount_fen": 300_000}
PART, REST = {"stage": "paid", "amount_fen": 100_000}, {"stage": "paid", "amount_fen": 200_000}
REFUSED = {"stage": "refused", "reason_code": "not_eligible", "reason_text": "该参保人不在救助范围。"}
PAID_FAR = PART | {"amount_fen": 900_000}
ALL = {"a": ACCEPTED, "d": DECIDED, "p1": PART, "p2": REST}


def system(office: Office, department: str = "medical_insurance", jurisdiction: str = "370983", scopes=("desk:report",)):
    names = {"subject": "urn:taian:medical-insurance", "roles": {"department_system"}}
    return office.h.client(**names, scopes=scopes, jurisdiction=jurisdiction, department=department)


async def report(office: Office, order, number: str, said, who=None, *, system_no: str = "YB-1", **more):
    body = {"system_no": system_no, "reported_at": "2026-03-02T00:30:00Z", **said, **more}
    return await (who or system(office)).put(f"/v1/orders/{order['referral_id']}/reports/{number}", json=body)


async def look(health: Office, task, subject: str = "handler-1", *, agree: bool):
    """Answer, as an officer who has read the task, what waits for one."""
    body = {"agree": agree, "version": (await health.now(task))["version"]}
    return await health.officer(subject=subject).post(f"/v1/tasks/{task['task_id']}/departure-answer", json=body)


async def asked(health: Office, **more):
    return await health.task(proposal=proposal(), **more)


@pytest.mark.parametrize("order", [*itertools.permutations(ALL)], ids="-".join)
async def test_an_order_is_settled_when_all_that_was_decided_is_paid_in_whatever_order_that_is_told(health: Office, order):
    task = await asked(health)
    states = [(await report(health, task, number, ALL[number])).json()["state"] for number in order]
    needed = max(order.index(number) for number in ("d", "p1", "p2"))
    assert states == ["acknowledged"] * needed + ["completed"] * (len(order) - needed)
    (done,) = await health.h.emitted(DeskCompleted)
    assert (done.data.amount_fen, done.data.programme, done.data.departure_code) == (300_000, "medical_assistance", None)
    assert len(await health.h.emitted(DeskAcknowledged)) == 1
    assert (await health.now(task))["system_no"] == "YB-1"


async def test_a_report_that_comes_again_changes_nothing(health: Office):
    task = await asked(health)
    for number, said in ALL.items():
        first, again = [await report(health, task, number, said) for _ in range(2)]
        assert (first.status_code, again.status_code, again.json()) == (200, 200, first.json())
    assert len(await health.h.emitted()) == 2


async def test_a_decision_near_the_proposal_counts_and_one_far_from_it_waits_for_a_person(health: Office):
    near, far = [await asked(health) for _ in range(2)]
    for task, amount in ((near, 350_000), (far, 500_000)):
        await report(health, task, "d", DECIDED, amount_fen=amount)
        await report(health, task, "p", PART, amount_fen=amount)
    assert ((await health.now(near))["state"], (await health.now(far))["state"]) == ("completed", "confirming")
    (done,) = await health.h.emitted(DeskCompleted)
    assert (done.data.amount_fen, done.data.departure_code) == (350_000, "decided_by_own_system")
    agreed = await look(health, far, agree=True)
    assert (agreed.json()["state"], agreed.json()["confirmed_by"]) == ("completed", "handler-1")


@pytest.mark.parametrize(
    ("reports", "paid"),
    [
        ((DECIDED, DECIDED | {"amount_fen": 1}), 0),
        ((DECIDED, PART, REST | {"amount_fen": 200_001}), 300_001),
        ((PART | {"amount_fen": 300_001}, DECIDED), 300_001),
        ((PART, REFUSED), 100_000),
        ((DECIDED, REFUSED), 0),
    ],
)
async def test_what_cannot_all_be_true_waits_for_an_officer(health: Office, reports, paid):
    task = await asked(health)
    for number, said in enumerate(reports):
        answer = await report(health, task, str(number), said)
    assert (answer.json()["state"], answer.json()["amount_fen"]) == ("confirming", paid)
    (awaited,) = await health.h.emitted(DeskConfirmationAwaited)
    assert (awaited.data.departure_code, awaited.data.amount_fen) == ("own_system_contradicts", paid)
    assert await health.h.emitted(DeskCompleted) == await health.h.emitted(DeskRefused) == []
    back = await look(health, task, agree=False)
    assert back.json()["state"] == "acknowledged"
    assert (await health.answer(task, "completion", amount_fen=300_000)).json()["state"] == "completed"


async def test_what_an_officer_answered_waits_for_another_officer_whatever_the_system_says_meanwhile(health: Office):
    """The system does not step into the place of who departed from the proposal, who could then agree to that alone."""
    task = await asked(health, state="acknowledged")
    why = {"departure_code": "facts_found_at_desk", "departure_text": "部门另行核实了住院费用。"}
    await health.answer(task, "completion", amount_fen=900_000, **why)
    assert (await report(health, task, "a", ACCEPTED)).json()["officer"] == "handler-1"
    alone = await look(health, task, agree=True)
    assert code_of(alone) == (403, "second_officer_needed")


async def test_what_was_held_once_is_not_held_again_for_nothing_new(health: Office):
    task = await asked(health)
    for number, said in (("d", DECIDED), ("r", REFUSED)):
        await report(health, task, number, said)
    await look(health, task, agree=False)
    assert (await report(health, task, "a", ACCEPTED)).json()["state"] == "acknowledged"
    listed = await health.officer().get(f"/v1/orders/{task['referral_id']}/reports")
    assert [one["report_no"] for one in listed.json()["items"]] == ["a", "d", "r"]
    assert (await system(health).get(f"/v1/orders/{task['referral_id']}/reports")).status_code == 200


async def test_a_refusal_keeps_its_reason(health: Office):
    task = await asked(health)
    answer = (await report(health, task, "r", REFUSED)).json()
    assert (answer["state"], answer["reason_code"], answer["reason_text"]) == ("refused", "not_eligible", REFUSED["reason_text"])
    (said,) = await health.h.emitted(DeskRefused)
    assert said.data.reason_code == "not_eligible"


@pytest.mark.parametrize("order", [*itertools.permutations(("d", "p1", "p2", "more"))], ids="-".join)
async def test_money_above_what_was_decided_is_seen_in_whatever_order_it_is_told(health: Office, order):
    """Before the end it waits for an officer; after it nothing moves, and it is said that it does not fit."""
    task, reports = await asked(health), ALL | {"more": {"stage": "paid", "amount_fen": 7}}
    for number in order:
        state = (await report(health, task, number, reports[number])).json()["state"]
    if await health.h.emitted(DeskConfirmationAwaited):
        assert (state, (await health.now(task))["amount_fen"]) == ("confirming", 300_007)
    else:
        (said,) = await health.h.emitted(DeskContradicted)
        assert (state, said.data.given_fen, said.data.paid_fen) == ("completed", 300_000, 300_007)


@pytest.mark.parametrize("end", ["refused", "by hand"])
async def test_what_is_paid_after_the_end_is_kept_and_said(health: Office, end):
    task = await asked(health, state="acknowledged")
    if end == "refused":
        await report(health, task, "r", REFUSED)
    else:
        await health.answer(task, "completion", amount_fen=300_000)
    before = await health.now(task)
    now = (await report(health, task, "p", PART)).json()
    assert (now["state"], now["amount_fen"]) == (before["state"], before["amount_fen"])
    (said,) = await health.h.emitted(DeskContradicted)
    assert (said.data.given_fen, said.data.paid_fen) == (before["amount_fen"], 100_000)
    listed = await health.officer().get(f"/v1/orders/{task['referral_id']}/reports")
    assert "p" in [one["report_no"] for one in listed.json()["items"]]


async def test_what_was_settled_by_hand_and_is_reported_the_same_fits(health: Office):
    task = await asked(health, state="acknowledged")
    await health.answer(task, "completion", amount_fen=300_000)
    for number, said in ALL.items():
        await report(health, task, number, said)
    assert [one.data.paid_fen for one in await health.h.emitted(DeskContradicted)] == [0, 100_000]  # As long as not all had been told.


async def test_what_an_officer_declined_does_not_come_back_for_nothing_new(health: Office):
    task = await asked(health)
    for number, said in (("d", DECIDED), ("p", PART)):
        await report(health, task, number, said | {"amount_fen": 900_000})
    assert (await look(health, task, agree=False)).json()["state"] == "acknowledged"
    assert (await report(health, task, "a", ACCEPTED)).json()["state"] == "acknowledged"


async def test_what_is_held_is_what_was_paid_by_now(health: Office):
    task = await asked(health)
    for number, said in (("d", DECIDED), ("r", REFUSED), ("p", PART | {"amount_fen": 90_000_000})):
        held = (await report(health, task, number, said)).json()
    assert (held["state"], held["amount_fen"]) == ("confirming", 90_000_000)


@pytest.mark.parametrize(
    "reports", [(PART | {"amount_fen": 900_000}, REFUSED), (DECIDED | {"amount_fen": 900_000}, PART | {"amount_fen": 900_000})]
)
async def test_who_departed_does_not_agree_to_what_the_system_made_of_it(health: Office, reports):
    task = await asked(health, state="acknowledged")
    why = {"departure_code": "facts_found_at_desk", "departure_text": "部门另行核实了住院费用。"}
    await health.answer(task, "completion", amount_fen=900_000, **why)
    for number, said in enumerate(reports):
        await report(health, task, str(number), said)
    assert code_of(await look(health, task, agree=True)) == (403, "second_officer_needed")
    assert (await look(health, task, "handler-2", agree=True)).json()["confirmed_by"] == "handler-2"


async def test_a_system_does_not_throw_away_what_an_officer_recorded(health: Office):
    task = await asked(health, state="acknowledged")
    why = {"departure_code": "facts_found_at_desk", "departure_text": "部门另行核实了住院费用。"}
    await health.answer(task, "completion", amount_fen=900_000, **why)
    assert (await report(health, task, "r", REFUSED)).json()["state"] == "confirming"


async def test_no_program_answers_for_a_department_that_was_asked_on_paper(civil_affairs: Office):
    task = await civil_affairs.task("housing")
    who = system(civil_affairs, "civil_affairs")
    assert code_of(await report(civil_affairs, task, "d", DECIDED, who)) == (404, "order_not_found")


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00+08:00", "0001-01-01T00:00:00Z", "2014-12-31T23:59:59Z", "9999-12-31T23:59:59-08:00"])
async def test_a_time_at_which_nothing_can_have_been_done_is_refused(health: Office, at):
    task = await asked(health)
    assert code_of(await report(health, task, "a", ACCEPTED, reported_at=at)) == (422, "invalid_request")


async def test_a_report_of_a_clock_that_is_a_little_ahead_is_the_same_when_it_comes_again(health: Office):
    task = await asked(health)
    for _ in range(2):
        answer = await report(health, task, "a", ACCEPTED, reported_at="2026-03-02T09:04:00+08:00")
        assert answer.status_code == 200, answer.text
        health.h.clock.advance(60)
    listed = (await system(health).get(f"/v1/orders/{task['referral_id']}/reports")).json()["items"]
    assert [one["reported_at"] for one in listed] == ["2026-03-02T01:04:00Z"]


async def test_a_refusal_of_what_was_stopped_waits_for_nobody(health: Office):
    """Nothing was given: there is nothing to agree to, and nobody waits for the answer any more."""
    task = await asked(health)
    await report(health, task, "a", ACCEPTED)
    await health.h.deliver(task["case_id"], PLACE, CaseWithdrawn(reason_code="no_longer_needed"))
    assert (await report(health, task, "r", REFUSED)).json()["state"] == "stopped"
    assert await health.h.emitted(DeskConfirmationAwaited) == await health.h.emitted(DeskRefused) == []


async def test_nothing_is_reported_of_the_future_or_beyond_all_amounts(health: Office):
    task, most = await asked(health), {"stage": "paid", "amount_fen": 10**12}
    assert code_of(await report(health, task, "a", ACCEPTED, reported_at="2026-03-02T02:00:00Z")) == (422, "time_in_future")
    assert (await report(health, task, "p", most)).status_code == 200
    assert code_of(await report(health, task, "p-2", most)) == (422, "reports_too_large")
    assert [one["report_no"] for one in (await system(health).get(f"/v1/orders/{task['referral_id']}/reports")).json()["items"]] == ["p"]


@pytest.mark.parametrize(
    ("number", "said", "more", "answer"),
    [
        ("a", DECIDED, {}, (409, "report_number_reused")),
        ("d", DECIDED, {"system_no": "YB-2"}, (409, "system_number_changed")),
        ("a", ACCEPTED, {"system_no": "YB-2"}, (409, "system_number_changed")),
        ("d", DECIDED, {"amount_fen": 0}, (422, "invalid_request")),
        ("d", DECIDED, {"reason_code": "x"}, (422, "report_incomplete")),
        ("d", {"stage": "decided"}, {}, (422, "report_incomplete")),
        ("d", ACCEPTED, {"amount_fen": 1}, (422, "report_incomplete")),
        ("d", {"stage": "refused", "reason_code": "x"}, {}, (422, "report_incomplete")),
        ("d", DECIDED, {"reason_code": "x", "reason_text": "不应有理由的。"}, (422, "report_incomplete")),
        ("d", {"stage": "settled"}, {}, (422, "invalid_request")),
        ("d d", DECIDED, {}, (422, "invalid_request")),
    ],
)
async def test_a_report_that_cannot_be_is_refused_and_leaves_nothing(health: Office, number, said, more, answer):
    task = await asked(health)
    await report(health, task, "a", ACCEPTED)
    before, told = await health.now(task), len(await health.h.emitted())
    assert code_of(await report(health, task, number, said, **more)) == answer
    assert (await health.now(task), len(await health.h.emitted())) == (before, told)


async def test_a_system_reports_of_its_own_departments_orders_only(health: Office):
    task, elsewhere = await asked(health), await health.task(place_code=OTHER_PLACE)
    for who, order in ((system(health, "health_commission"), task), (system(health), elsewhere)):
        assert code_of(await report(health, order, "a", ACCEPTED, who)) == (404, "order_not_found")
    assert code_of(await report(health, task, "a", ACCEPTED, health.officer())) == (403, "scope_missing")
    assert code_of(await system(health).get(f"/v1/tasks/{task['task_id']}")) == (403, "scope_missing")


async def orders(office: Office, department: str = "medical_insurance", who=None, **wanted):
    return await (who or system(office, department)).get(f"/v1/departments/{department}/orders", params=wanted)


async def test_a_system_reads_the_orders_of_its_own_department_and_place_only(health: Office):
    task, others = await asked(health), [await health.task("health_commission"), await health.task(place_code=OTHER_PLACE)]
    listed = (await orders(health)).json()["items"]
    assert [one["referral_id"] for one in listed] == [task["referral_id"]]
    read = (await system(health).get(f"/v1/orders/{task['referral_id']}")).json()
    assert read == listed[0] == task
    for other in others:
        assert code_of(await system(health).get(f"/v1/orders/{other['referral_id']}")) == (404, "order_not_found")
    assert code_of(await orders(health, "health_commission", system(health))) == (403, "other_department")
    assert code_of(await orders(health, who=health.officer())) == (403, "scope_missing")
    await report(health, task, "a", ACCEPTED)
    assert [len((await orders(health, state=state)).json()["items"]) for state in ("received", "acknowledged")] == [0, 1]


async def test_a_system_that_waits_is_told_of_an_order_as_it_comes(health: Office, monkeypatch):
    monkeypatch.setattr(waiting, "LONGEST_S", NEVER_S)
    health.h.ctx.db.wakeups = Wakeups(SystemClock(), sweep_s=NEVER_S)  # Whoever is answered after a sleep was woken.
    path = "/v1/departments/medical_insurance/orders"
    known = {"if-none-match": (await system(health).get(path)).headers["etag"]}
    task = asyncio.create_task(system(health).get(path, headers=LONG | known))
    await sleeping(health.h.ctx.db.wakeups, 1)
    await health.task("health_commission")
    assert not task.done()
    made = await asked(health)
    assert [one["referral_id"] for one in (await answered(task)).json()["items"]] == [made["referral_id"]]


async def test_a_department_that_was_asked_on_paper_has_no_system_to_read_with(civil_affairs: Office):
    task = await civil_affairs.task("housing")
    assert (await orders(civil_affairs, "civil_affairs")).json()["items"] == []
    own = system(civil_affairs, "civil_affairs")
    assert code_of(await own.get(f"/v1/orders/{task['referral_id']}")) == (404, "order_not_found")


async def test_what_was_paid_before_the_order_ended_is_told_late(health: Office):
    task, untaken = await asked(health), await asked(health)
    await report(health, task, "d", DECIDED)
    for one in (task, untaken):
        await health.h.deliver(one["case_id"], PLACE, CaseWithdrawn(reason_code="no_longer_needed"))
    assert code_of(await report(health, untaken, "d", DECIDED)) == (409, "task_in_state")
    assert (await report(health, task, "p1", PART)).json()["state"] == "stopped"
    assert (await report(health, task, "p2", REST)).json()["state"] == "completed"
    (done,) = await health.h.emitted(DeskCompleted)
    assert done.data.amount_fen == 300_000


def made(stage: str, amount_fen: int | None = None) -> Report:
    at: datetime = MONDAY
    return Report("t", "n", PLACE, Stage(stage), amount_fen, at, None, None, "s", at)


AMOUNTS = st.integers(0, 5)
REPORTS = st.lists(
    st.one_of(
        st.just(made("accepted")),
        st.just(made("refused")),
        AMOUNTS.map(lambda fen: made("decided", fen)),
        AMOUNTS.map(lambda fen: made("paid", fen)),
    ),
    max_size=6,
)


@given(REPORTS, st.randoms(use_true_random=False))
def test_what_reports_say_together_does_not_depend_on_their_order_and_settled_is_never_a_contradiction(reports, dice):
    shuffled = [*reports]
    dice.shuffle(shuffled)
    one, other = standing_of(reports), standing_of(shuffled)
    assert (one.settled, one.contradicts, one.paid_fen) == (other.settled, other.contradicts, other.paid_fen)
    assert not one.settled or len(one.decided_fen) == 1
    assert not (one.settled and one.contradicts)
